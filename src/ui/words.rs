//! The clauses and claims of an edition, fetched when they are first asked for.

use yew::prelude::*;

use crate::edition;
use crate::platform::page;

/// What became of the words of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// They are there, not asked for, or on their way.
    NoFault,
    /// They could not be had; asking again tries again.
    Failed,
}

/// Fetches the words of an edition as soon as they are `wanted`; what shows them is rendered again when they are there.
#[hook]
pub fn use_words(number: u8, wanted: bool) -> Fetched {
    let fetched = use_state(|| Fetched::NoFault);
    use_effect_with((number, wanted), {
        let fetched = fetched.setter();
        move |(number, wanted)| {
            let number = edition::known(usize::from(*number));
            if *wanted && edition::annotations(number).is_none() {
                page::fetch(edition::ANNOTATIONS[number], move |text| {
                    let taken = text.is_some_and(|text| edition::install_annotations(number, text));
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
