//! Readings beside the picture: some on every frame of a drag, the rest in slices once the scenario rests.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::derived::Derived;
use crate::findings::model_input::ModelInput;
use crate::findings::robustness::{ReadingSampler, Robustness};
use crate::model::readings::{Drivers, READINGS_PER_FRAME};
use crate::model::weightings::WeightShares;
use crate::platform::timer::Waiting;
use crate::ui::effect::use_effect_on;

use super::parts::rest::REST;
use super::store::Shared;

/// Readings of every text on every frame; fewer where the processor takes one number at a time, as without SIMD.
pub const ON_EVERY_FRAME: usize =
    if cfg!(all(target_arch = "wasm32", not(target_feature = "simd128"))) {
        READINGS_PER_FRAME / 4
    } else {
        READINGS_PER_FRAME
    };

/// What the readings say.
#[derive(Clone, Debug, PartialEq)]
pub struct RobustnessView {
    /// The readings of every shown text.
    pub settled: Shared<Robustness>,
    /// What takes longer, for the text whose reasons are open; `None` while sliders move.
    pub at_rest: Option<Shared<IdleResults>>,
}

/// What is computed for one text once a scenario rests.
#[derive(Debug)]
pub struct IdleResults {
    /// What drives the spread; `None` for a text that is not scored.
    pub drivers: Option<Drivers>,
    /// The exact shares of weightings; `None` where there are none.
    pub weightings: Option<WeightShares>,
}

/// How it is computed, in two steps.
#[derive(Clone, Copy, Debug)]
pub struct LookInto {
    /// What drives the spread.
    pub drivers: fn(&ModelInput, PolicyId) -> Option<Drivers>,
    /// The exact shares of weightings.
    pub weightings: fn(&ModelInput, PolicyId) -> Option<WeightShares>,
}

/// What was computed once a scenario rested, and for which.
struct Rested {
    shown: Shared<Derived>,
    settled: Shared<Robustness>,
    why: Option<(PolicyId, Shared<IdleResults>)>,
}

/// The readings of what is shown where they are `wanted`, with what takes longer for a text that is looked `into`.
///
/// The first readings of all come in slices too: the picture is there before them.
#[hook]
pub fn use_readings(
    shown: &Shared<Derived>,
    wanted: bool,
    into: Option<(PolicyId, LookInto)>,
) -> RobustnessView {
    let why = into.map(|(policy, _)| policy);
    let study = use_mut_ref(|| None::<ReadingSampler>);
    let rested = use_state(|| None::<Rested>);
    let frame = use_memo((shown.clone(), wanted), {
        let study = Rc::clone(&study);
        move |(shown, wanted)| match &mut *study.borrow_mut() {
            Some(study) if *wanted => {
                study.sample_input(&shown.scenario, &shown.input, ON_EVERY_FRAME)
            }
            _ => Robustness::default(),
        }
    });
    use_effect_on((shown.clone(), wanted, why), {
        let setter = rested.setter();
        move |(shown, wanted, _)| {
            let slices = Slices {
                study,
                shown: shown.clone(),
                into,
                told: Callback::from(move |found| setter.set(Some(found))),
            };
            let waiting = Waiting::default();
            if *wanted {
                slices.begin(&waiting);
            }
            move || waiting.end()
        }
    });
    match &*rested {
        Some(rested) if rested.shown == *shown => RobustnessView {
            settled: rested.settled.clone(),
            at_rest: rested
                .why
                .as_ref()
                .filter(|(policy, _)| Some(*policy) == why)
                .map(|(_, at_rest)| at_rest.clone()),
        },
        _ => RobustnessView {
            settled: Shared(frame),
            at_rest: None,
        },
    }
}

/// The work on a scenario at rest, a slice after the other, each far shorter than a frame.
struct Slices {
    study: Rc<RefCell<Option<ReadingSampler>>>,
    shown: Shared<Derived>,
    into: Option<(PolicyId, LookInto)>,
    told: Callback<Rested>,
}

impl Slices {
    fn begin(self, waiting: &Waiting) {
        let first = self.study.borrow().is_none();
        let rest = if first { 0 } else { REST };
        waiting.after(rest, move |waiting| {
            self.study
                .borrow_mut()
                .get_or_insert_default()
                .sample_input(&self.shown.scenario, &self.shown.input, 0);
            self.go_on(waiting);
        });
    }

    /// One block of readings more; the first 4096 are told at once, so that the first picture soon has them.
    fn go_on(self, waiting: &Waiting) {
        waiting.after(0, move |waiting| {
            let (more, count) = match &mut *self.study.borrow_mut() {
                Some(study) => (study.step(), study.results().count),
                None => return,
            };
            if count == ON_EVERY_FRAME || !more {
                self.tell(None);
            }
            match (more, self.into) {
                (true, _) => self.go_on(waiting),
                (false, Some(into)) => self.look_into(into, waiting),
                (false, None) => {}
            }
        });
    }

    /// What drives the spread, then the exact shares.
    fn look_into(self, (policy, how): (PolicyId, LookInto), waiting: &Waiting) {
        waiting.after(0, move |waiting| {
            let drivers = (how.drivers)(&self.shown.input, policy);
            waiting.after(0, move |_| {
                let weightings = (how.weightings)(&self.shown.input, policy);
                let at_rest = IdleResults {
                    drivers,
                    weightings,
                };
                self.tell(Some((policy, Shared(Rc::new(at_rest)))));
            });
        });
    }

    fn tell(&self, why: Option<(PolicyId, Shared<IdleResults>)>) {
        if let Some(study) = &*self.study.borrow() {
            self.told.emit(Rested {
                shown: self.shown.clone(),
                settled: Shared(Rc::new(study.results())),
                why,
            });
        }
    }
}
