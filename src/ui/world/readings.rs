//! The readings of all countries, computed while the page rests and kept for as long as it is open.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::findings::world::{World, WorldReader, WorldReadings};
use crate::platform::clock::milliseconds;
use crate::platform::timer::Waiting;
use crate::scenario::Scenario;
use crate::ui::effect::use_effect_on;
use crate::ui::parts::rest::REST;
use crate::ui::store::Shared;

/// Milliseconds that a slice of the work takes, to the end of the country that it is at.
const SLICE: f64 = 5.0;

/// Countries after which it is said how many are done.
const TOLD: usize = 28;

/// How many worlds are kept: that of the scenario, and the one before it, to which undo leads back.
const KEPT: usize = 2;

type Kept = (Shared<Scenario>, Shared<WorldReadings>);

thread_local! {
    static READ: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// The readings of a world once they are there; and of how many countries they are until then.
#[hook]
pub(super) fn use_world_readings(
    basis: &Shared<Scenario>,
    world: &Shared<World>,
) -> (Option<Shared<WorldReadings>>, usize) {
    let done = use_state_eq(|| 0);
    let ready = use_force_update();
    let found = kept(basis);
    use_effect_on((basis.clone(), found.is_some()), {
        let world = world.clone();
        let told = done.setter();
        move |(basis, is_found): &(Shared<Scenario>, bool)| {
            let waiting = Waiting::default();
            if !is_found {
                told.set(0);
                let basis = basis.clone();
                waiting.after(REST, move |waiting| {
                    let work = Work {
                        reader: WorldReader::new(&basis, &world),
                        basis,
                        told: Callback::from(move |countries| told.set(countries)),
                        ready: Callback::from(move |()| ready.force_update()),
                    };
                    work.go_on(waiting);
                });
            }
            move || waiting.end()
        }
    });
    (found, *done)
}

fn kept(basis: &Scenario) -> Option<Shared<WorldReadings>> {
    READ.with_borrow(|read| {
        let kept = read.iter().find(|(of, _)| **of == *basis);
        kept.map(|(_, readings)| readings.clone())
    })
}

/// The countries still to be read.
struct Work {
    reader: WorldReader,
    basis: Shared<Scenario>,
    told: Callback<usize>,
    ready: Callback<()>,
}

impl Work {
    /// One slice more.
    fn go_on(mut self, waiting: &Waiting) {
        waiting.after(0, move |waiting| {
            let start = milliseconds();
            let mut more = true;
            while more && milliseconds() - start < SLICE {
                more = self.reader.step();
                let (done, _) = self.reader.progress();
                if done % TOLD == 0 {
                    self.told.emit(done);
                }
            }
            if more {
                self.go_on(waiting);
                return;
            }
            if let Some(readings) = self.reader.finish() {
                let read = (self.basis, Shared(Rc::new(readings)));
                READ.with_borrow_mut(|kept| {
                    if kept.len() >= KEPT {
                        kept.remove(0);
                    }
                    kept.push(read);
                });
            }
            self.ready.emit(());
        });
    }
}
