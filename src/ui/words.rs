//! The clauses and claims of an edition, fetched when they are first asked for.

use yew::prelude::*;

use crate::edition::id::EditionId;
use crate::edition::{ANNOTATIONS, annotations};
use crate::platform::page;
use crate::ui::effect::use_effect_on;

/// What became of the words of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// They are there, not asked for, or on their way.
    NoFault,
    /// They could not be had; asking again tries again.
    Failed,
}

/// Takes the words of an edition, and tells whether they are whole.
pub type Install = fn(EditionId, String) -> bool;

/// Fetches the words of an edition as soon as they are `wanted` and there is what takes them; what shows them is rendered again
/// when they are there.
#[hook]
pub fn use_words(edition: EditionId, wanted: bool, install: Option<Install>) -> Fetched {
    let fetched = use_state(|| Fetched::NoFault);
    let install = install.filter(|_| wanted);
    use_effect_on((edition, install.is_some()), {
        let fetched = fetched.setter();
        move |&(edition, _)| {
            if let Some(install) = install
                && annotations(edition).is_none()
            {
                page::fetch(ANNOTATIONS[edition.index()], move |text| {
                    let taken = text.is_some_and(|text| install(edition, text));
                    fetched.set(if taken {
                        Fetched::NoFault
                    } else {
                        Fetched::Failed
                    });
                });
            }
        }
    });
    *fetched
}
