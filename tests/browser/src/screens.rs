//! The screens of the app and how each is reached, for pictures and for accessibility checks.

use crate::{Outcome, Page};

/// One screen in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What a reader sees first.
    First,
}

impl Screen {
    /// Every screen, in the order in which a reader meets them.
    pub const ALL: [Self; 1] = [Self::First];

    /// The name in a file name.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
        }
    }

    /// Goes there from a page that has just been opened.
    pub async fn reach(self, page: &Page) -> Outcome {
        match self {
            Self::First => page.settle().await,
        }
    }
}
