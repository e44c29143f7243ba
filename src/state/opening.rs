//! What becomes of a link: what of it opens, and what the reader should know about it.

use crate::edition::id::EditionId;
use crate::scenario::link::{DecodedLink, Event, Field, LinkError, Note, Opened};
use crate::scenario::{Scenario, Screen};

use crate::findings::engine::Engine;

/// What the reader should know about a link that was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The link opened, with remarks, or what arrived of it is shown; undo brings back what was there.
    Opened {
        /// What keeps the link from opening whole.
        error: Option<LinkError>,
        /// The remarks, field by field.
        notes: Vec<Note>,
    },
    /// The link could not be opened as it is; the scenario that was there stays.
    Failed {
        /// Why, with what could be read.
        error: LinkError,
    },
    /// The link was made with an edition that is not here yet; nothing else opens in its place.
    NeedsEdition {
        /// The link.
        link: Box<DecodedLink>,
        /// The edition.
        edition: EditionId,
        /// Whether its file was asked for and cannot be had.
        failed: bool,
    },
    /// The link holds scenarios side by side, and something is to be said of some of them.
    Several {
        /// The remarks, scenario by scenario.
        remarks: Vec<Remark>,
        /// Whether what could be read is shown; where not, nothing has been opened.
        opened: bool,
    },
}

/// What is to be said of one of the scenarios of a link.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// Its place in the link, 0 for the first.
    pub place: usize,
    /// What keeps it from opening whole.
    pub error: Option<LinkError>,
    /// The remarks, field by field.
    pub notes: Vec<Note>,
}

impl Notice {
    /// Whether the scenario that was there stays.
    #[must_use]
    pub fn is_failure(&self) -> bool {
        matches!(
            self,
            Self::Failed { .. } | Self::Several { opened: false, .. }
        )
    }

    /// Whether what is shown is all that arrived of a link whose end is missing, and with it the check of the rest.
    #[must_use]
    pub fn is_unchecked(&self) -> bool {
        matches!(
            self,
            Self::Opened {
                error: Some(LinkError::Truncated { .. }),
                ..
            }
        )
    }

    /// Whether nothing is opened until its edition is here.
    #[must_use]
    pub fn waits(&self) -> bool {
        matches!(self, Self::NeedsEdition { .. })
    }

    /// Whether a newer version of the app would read the link.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.errors().any(LinkError::is_newer)
    }

    /// Whether more than nothing of what was not opened could be; of a lesson that did not arrive whole nothing is offered, since
    /// what is left of it would tell the result.
    #[must_use]
    pub fn offers(&self) -> bool {
        let mut readable = self.errors().filter_map(LinkError::readable);
        self.is_failure()
            && readable.any(|opened| opened.sliders_read() != 0 && !lost_its_lesson(&opened.notes))
    }

    /// Whether the link was meant for a lesson that is not open: then nothing is shown beside this notice, since any result may be
    /// the one that the lesson asks for.
    #[must_use]
    pub fn withholds(&self) -> bool {
        let is_of_lesson =
            |opened: &Opened| opened.scenario.lesson.is_some() || lost_its_lesson(&opened.notes);
        match self {
            Self::Opened { error, notes } => error.is_some() && lost_its_lesson(notes),
            Self::NeedsEdition { link, .. } => link.scenarios.iter().flatten().any(is_of_lesson),
            Self::Failed { .. } | Self::Several { .. } => {
                let mut readable = self.errors().filter_map(LinkError::readable);
                self.is_failure() && readable.any(is_of_lesson)
            }
        }
    }

    fn errors(&self) -> impl Iterator<Item = &LinkError> {
        let (single, several) = match self {
            Self::Opened { error, .. } => (error.as_ref(), [].as_slice()),
            Self::Failed { error } => (Some(error), [].as_slice()),
            Self::NeedsEdition { .. } => (None, [].as_slice()),
            Self::Several { remarks, .. } => (None, remarks.as_slice()),
        };
        let of_several = several.iter().filter_map(|remark| remark.error.as_ref());
        single.into_iter().chain(of_several)
    }

    /// The scenarios that are opened although something keeps them from opening whole, and what is then to be said.
    pub(super) fn what_was_read(&self) -> Option<(Vec<Scenario>, Self)> {
        match self {
            Self::Failed { error } => {
                let opened = error.readable()?;
                let (error, notes) = (None, opened.notes.clone());
                Some((
                    vec![Engine::completed(opened)],
                    Self::Opened { error, notes },
                ))
            }
            Self::Several { remarks, .. } if self.is_failure() => {
                let readable = self.errors().filter_map(readable).collect();
                let (remarks, opened) = (remarks.clone(), true);
                Some((readable, Self::Several { remarks, opened }))
            }
            _ => None,
        }
    }
}

/// Whether a link had a lesson of which only a part arrived.
fn lost_its_lesson(notes: &[Note]) -> bool {
    notes.contains(&Note {
        field: Field::Lesson,
        event: Event::Lost,
    })
}

/// The scenarios of a link that are opened at once, and what is to be said of it.
pub(super) fn opening(mut link: DecodedLink) -> (Vec<Scenario>, Option<Notice>) {
    // What stands behind a hyphen is left out, but not silently.
    if let (Some(Ok(last)), count @ 1..) = (link.scenarios.last_mut(), link.after.chars().count()) {
        last.notes.push(Note {
            field: Field::Whole,
            event: Event::Extra { characters: count },
        });
    }
    for opened in link.scenarios.iter_mut().flatten() {
        let idle = Engine::drop_idle_thresholds(&mut opened.scenario);
        opened.notes.extend(idle.into_iter().map(|policy| Note {
            field: Field::Threshold(policy),
            event: Event::NoStopRule,
        }));
    }
    match <[_; 1]>::try_from(link.scenarios) {
        Ok([only]) => single(only),
        Err(several) => side_by_side(several),
    }
}

fn single(found: Result<Opened, LinkError>) -> (Vec<Scenario>, Option<Notice>) {
    let (scenario, error, notes) = match found {
        Ok(opened) => (opened.scenario, None, opened.notes),
        Err(error) => match error.readable().filter(|opened| error.shows(opened)) {
            Some(opened) => {
                let (scenario, notes) = (Engine::completed(opened), opened.notes.clone());
                (scenario, Some(error), notes)
            }
            None => return (Vec::new(), Some(Notice::Failed { error })),
        },
    };
    let is_whole = error.is_none() && notes.is_empty();
    let notice = (!is_whole).then_some(Notice::Opened { error, notes });
    (vec![scenario], notice)
}

/// As soon as one of several opens by itself, all that could be read is opened, with remarks.
fn side_by_side(found: Vec<Result<Opened, LinkError>>) -> (Vec<Scenario>, Option<Notice>) {
    let opens = |found: &Result<Opened, LinkError>| match found {
        Ok(_) => true,
        Err(error) => error.readable().is_some_and(|opened| error.shows(opened)),
    };
    let opened = found.iter().any(opens);
    let (mut scenarios, mut remarks) = (Vec::new(), Vec::new());
    for (place, found) in found.into_iter().enumerate() {
        let (scenario, error, notes) = match found {
            Ok(opened) => (Some(opened.scenario), None, opened.notes),
            Err(error) => {
                let notes = error.readable().map(|opened| opened.notes.clone());
                (readable(&error), Some(error), notes.unwrap_or_default())
            }
        };
        scenarios.extend(scenario.filter(|_| opened));
        if error.is_some() || !notes.is_empty() {
            remarks.push(Remark {
                place,
                error,
                notes,
            });
        }
    }
    let notice = (!remarks.is_empty()).then_some(Notice::Several { remarks, opened });
    (scenarios, notice)
}

/// What could be read, where something of it arrived. Where its screen did not, it waits beside the others.
fn readable(error: &LinkError) -> Option<Scenario> {
    let opened = error.readable()?;
    let screen = Note {
        field: Field::Screen,
        event: Event::Lost,
    };
    let mut scenario = (opened.sliders_read() != 0).then(|| Engine::completed(opened))?;
    if opened.notes.contains(&screen) {
        scenario.view.screen = Screen::Scenarios;
    }
    Some(scenario)
}
