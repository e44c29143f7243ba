//! The claims held against the codings, one after the other between frames: some go through thousands of readings.

use std::rc::Rc;

use yew::prelude::*;

use crate::edition::Claim;
use crate::edition::id::EditionId;
use crate::findings::claims::{Examiner, Finding};
use crate::findings::engine::Engine;
use crate::platform::timer::Waiting;
use crate::scenario::Reading;
use crate::ui::effect::use_effect_on;

/// A claim with what our codings say to it, and what they say on the reader's reading where that is another.
#[derive(Clone, PartialEq)]
pub(super) struct Examined {
    pub(super) ours: Vec<Finding>,
    pub(super) yours: Option<Vec<Finding>>,
}

/// What all claims of an edition come to under a reading.
struct Found {
    asked: (EditionId, Reading),
    examined: Rc<[Examined]>,
}

/// What the claims of an edition come to under a reading, in their order; `None` until all of them are examined.
#[hook]
pub(super) fn use_examined(edition: EditionId, reading: &Reading) -> Option<Rc<[Examined]>> {
    let found = use_state(|| None::<Found>);
    let asked = (edition, reading.clone());
    use_effect_on(asked.clone(), {
        let setter = found.setter();
        move |(edition, reading)| {
            let waiting = Waiting::default();
            let told = Callback::from(move |found| setter.set(Some(found)));
            Work::new(*edition, reading, told).go_on(&waiting);
            move || waiting.end()
        }
    });
    let found = found.as_ref().filter(|found| found.asked == asked);
    found.map(|found| Rc::clone(&found.examined))
}

/// The claims that are still to be examined.
struct Work {
    asked: (EditionId, Reading),
    claims: &'static [Claim],
    examiners: Option<(Examiner, Option<Examiner>)>,
    examined: Vec<Examined>,
    told: Callback<Found>,
}

impl Work {
    fn new(edition: EditionId, reading: &Reading, told: Callback<Found>) -> Self {
        let claims = Engine::of_edition(edition).annotations();
        Self {
            asked: (edition, reading.clone()),
            claims: claims.map(|words| words.claims).unwrap_or_default(),
            examiners: None,
            examined: Vec::new(),
            told,
        }
    }

    /// Examines one claim, then lets the browser draw before the next.
    fn go_on(mut self, waiting: &Waiting) {
        waiting.after(0, move |waiting| {
            let Some(claim) = self.claims.get(self.examined.len()) else {
                self.told.emit(Found {
                    asked: self.asked,
                    examined: self.examined.into(),
                });
                return;
            };
            let (edition, reading) = &self.asked;
            let (ours, yours) = self.examiners.get_or_insert_with(|| {
                let standard = Reading::standard(*edition);
                let yours = (*reading != standard).then(|| Examiner::new(*edition, reading));
                (Examiner::new(*edition, &standard), yours)
            });
            // No reading changes what the words of texts say.
            let yours = yours.as_ref().filter(|_| !claim.is_of_words());
            self.examined.push(Examined {
                ours: ours.findings(claim),
                yours: yours.map(|yours| yours.findings(claim)),
            });
            self.go_on(waiting);
        });
    }
}
