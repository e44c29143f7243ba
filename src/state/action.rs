//! Everything that can happen.

use crate::edition::id::{FactorId, PolicyId};
use crate::findings::edit::Edit;
use crate::scenario::link::DecodedLink;
use crate::scenario::{CarriedLesson, Screen};

use super::open_panel::OpenPanel;
use super::scenario_list::ListAction;

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The numbers of the open scenario were changed.
    Edit(Edit),
    /// A link's text was opened.
    Open(Box<DecodedLink>),
    /// The link that the page was opened with was read, after the page stood.
    OpenedWith(Box<DecodedLink>),
    /// Something was done with the scenarios side by side.
    ListAction(ListAction),
    /// The file of an edition that a link needs was asked for: it is here now, or it cannot be had.
    EditionAnswered,
    /// The readable part of a damaged link is wanted.
    OpenWhatWasRead,
    /// The notice was read.
    Dismiss,
    /// One step back.
    Undo,
    /// One step forward.
    Redo,
    /// Opens or closes the reasons of one text.
    Why(Option<PolicyId>),
    /// Sets two texts against each other, on their own screen.
    Contrast([PolicyId; 2]),
    /// Opens or closes the source of one figure.
    Source(Option<FactorId>),
    /// The scenario is made into a lesson, or is one no more.
    Lesson(Option<CarriedLesson>),
    /// The lesson as a pupil sees it.
    SeeAsPupil,
    /// Another screen; from that of a teacher without the lesson.
    Go(Screen),
    /// Opens or closes what lies over the screen.
    OpenPanel(Option<OpenPanel>),
    /// Back to the first screen with nothing over it and nothing open in it: what was asked for cannot be had.
    Stay,
    /// All comparators shown or none.
    Compare(bool),
    /// Every policy of the United States shown.
    ShowAll,
}

impl Action {
    /// Opens a link, or a link's own text.
    #[must_use]
    pub fn open(link: impl Into<DecodedLink>) -> Self {
        Self::Open(Box::new(link.into()))
    }
}

impl From<Edit> for Action {
    fn from(edit: Edit) -> Self {
        Self::Edit(edit)
    }
}
