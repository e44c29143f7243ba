//! What a camera has brought since it was switched on: the same as pasting the text of each QR code, one after the other.

use crate::scenario::lesson::AnswerFault;

use super::pasted::{Found, pasted};
use super::pool::{Added, Pool};

/// What a QR code brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BySight {
    /// An answer code that was not there yet.
    Code,
    /// An answer code that was there already.
    CodeAgain,
    /// A code with a wrong letter.
    Damaged,
    /// A code of another class.
    OtherClass,
    /// A code of a later release.
    Newer,
    /// A scenario that was not there yet.
    Scenario,
    /// A scenario that was there already.
    ScenarioAgain,
    /// A link that does not open whole.
    BrokenLink,
    /// Nothing that a class answers.
    Nothing,
}

/// What was seen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// All of it.
    pub all: Added,
    /// What the last QR code brought, with the answer code in it, empty where there is none.
    pub last: Option<(BySight, String)>,
}

impl Seen {
    /// Adds what the text of a QR code holds to the answers of the class with this tag.
    pub fn see(&mut self, pool: &mut Pool, text: &str, tag: u8) {
        let found = pasted(text, tag).into_iter().next();
        let added = pool.add(text, tag);
        self.last = Some(told(found, added.doubles == 0));
        self.all = Added {
            codes: self.all.codes + added.codes,
            scenarios: self.all.scenarios + added.scenarios,
            doubles: self.all.doubles + added.doubles,
            other_classes: self.all.other_classes + added.other_classes,
            damaged: self.all.damaged + added.damaged,
            newer: self.all.newer + added.newer,
            unread: self.all.unread + added.unread,
        };
    }
}

/// What stands in a QR code, which holds one thing.
fn told(found: Option<Found>, is_new: bool) -> (BySight, String) {
    match found {
        Some(Found::Code(code, _)) if is_new => (BySight::Code, code),
        Some(Found::Code(code, _)) => (BySight::CodeAgain, code),
        Some(Found::NoCode(code, fault)) => {
            let what = match fault {
                AnswerFault::OtherClass { .. } => BySight::OtherClass,
                AnswerFault::Newer => BySight::Newer,
                _ => BySight::Damaged,
            };
            (what, code)
        }
        Some(Found::Scenario(..)) if is_new => (BySight::Scenario, String::new()),
        Some(Found::Scenario(..)) => (BySight::ScenarioAgain, String::new()),
        Some(Found::BrokenLink(_)) => (BySight::BrokenLink, String::new()),
        None => (BySight::Nothing, String::new()),
    }
}
