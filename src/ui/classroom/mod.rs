//! The classroom: lessons for a teacher, the page of a pupil, and the view of a room.

mod builder;
mod pupil;
mod room;

use yew::prelude::*;

use crate::findings::derived::Derived;

use super::hosted::hosted;
use super::store::{Dispatch, Shared};

/// Lessons, ready or a teacher's own.
pub(super) fn classroom(shown: &Shared<Derived>, _: &Dispatch) -> Html {
    hosted::<builder::Classroom>(builder::Props {
        shown: shown.clone(),
    })
}

/// A lesson as a room sees it.
pub(super) fn presenter(shown: &Shared<Derived>, _: &Dispatch) -> Html {
    hosted::<room::Presenter>(room::Props {
        shown: shown.clone(),
    })
}

/// A lesson as a pupil sees it.
pub(super) fn lesson(shown: &Shared<Derived>, _: &Dispatch) -> Html {
    hosted::<pupil::Pupil>(pupil::Props {
        shown: shown.clone(),
    })
}
