//! What the app says of a link: one sentence for every note and every error, naming the field.

use crate::edition::id::{FactorId, PolicyId};
use crate::scenario::link::{Event, Field, LinkError, Note};

use super::generated::link as words;
use super::generated::selectors::LinkPart;
use super::lists::list_and;

/// Names that an edition gives.
pub struct Names<'a> {
    /// Short name of a factor, such as "Conduct in war".
    pub factor: &'a dyn Fn(FactorId) -> &'a str,
    /// Short name of a text, such as "NSM-18".
    pub text: &'a dyn Fn(PolicyId) -> &'a str,
}

/// What is spoken of: a link, or one scenario of several in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    part: LinkPart,
    /// Whether what could be read of it is shown already.
    shown: bool,
}

impl Subject {
    /// The link, of which nothing is shown yet where that has to be asked for.
    pub const LINK: Self = Self {
        part: LinkPart::Link,
        shown: false,
    };

    /// A scenario of several by its place from 0; `shown` tells whether what could be read of it is shown already.
    #[must_use]
    pub const fn scenario(place: usize, shown: bool) -> Self {
        let part = match place {
            0 => LinkPart::First,
            1 => LinkPart::Second,
            2 => LinkPart::Third,
            _ => LinkPart::Fourth,
        };
        Self { part, shown }
    }
}

/// A lesson that did not arrive whole: what follows from it is said as well.
const LOST_LESSON: Note = Note {
    field: Field::Lesson,
    event: Event::Lost,
};

/// What a field is called inside a sentence, such as `the value of “Conduct in war”`.
#[must_use]
pub fn name(field: Field, names: &Names<'_>, subject: Subject) -> String {
    let plain = match field {
        Field::Whole => return words::the_within(subject.part),
        Field::Version => return words::field_version(subject.part),
        Field::Slider(factor) => return words::field_slider((names.factor)(factor)),
        Field::Threshold(text) => return words::field_threshold((names.text)(text)),
        Field::Stances { text, .. } => return words::field_stances((names.text)(text)),
        Field::Section(number) => return words::field_section(number.into()),
        Field::Edition => words::field_edition(),
        Field::Place => words::field_place(),
        Field::Shape => words::field_shape(),
        Field::OpeningCheck => words::field_opening_check(),
        Field::Item => words::field_item(),
        Field::DocumentedKnowledge => words::field_documented_knowledge(),
        Field::OwnEstimate => words::field_own_estimate(),
        Field::Exact => words::field_exact(),
        Field::Conditions => words::field_conditions(),
        Field::Shown => words::field_shown(),
        Field::Screen => words::field_screen(),
        Field::Policy => words::field_policy(),
        Field::Other => words::field_other(),
        Field::Factor => words::field_factor(),
        Field::Language => words::field_language(),
        Field::Ratio => words::field_ratio(),
        Field::Count => words::field_count(),
        Field::Mean => words::field_mean(),
        Field::Overlay => words::field_overlay(),
        Field::OverlayStrength => words::field_overlay_strength(),
        Field::OverlayReference => words::field_overlay_reference(),
        Field::AgainstBelow => words::field_against_below(),
        Field::FavourFrom => words::field_favour_from(),
        Field::RiskLow => words::field_risk_low(),
        Field::RiskHigh => words::field_risk_high(),
        Field::Title => words::field_title(),
        Field::Padding => words::field_padding(),
        Field::Check => words::field_check(),
        Field::Length => words::field_length(),
        Field::Counts => words::field_counts(),
        Field::Present => words::field_present(),
        Field::Sections => words::field_sections(),
        Field::Year => words::field_year(),
        Field::Lesson => words::field_lesson(),
        Field::Question => words::field_question(),
        Field::PinnedPair => words::field_pinned_pair(),
        Field::EndMark => words::field_end_mark(),
        Field::Burden => words::field_burden(),
        Field::Seal => words::field_seal(),
    };
    plain.to_owned()
}

/// One sentence for one note.
#[must_use]
pub fn sentence(note: &Note, names: &Names<'_>, subject: Subject) -> String {
    let name = name(note.field, names, subject);
    about(note.event, note.field, &name, subject.part)
}

/// All that is to be said of an opened link, with what was lost in one sentence and what was repaired in another.
#[must_use]
pub fn sentences(notes: &[Note], names: &Names<'_>, subject: Subject) -> Vec<String> {
    let mut sentences = Vec::new();
    for event in [Event::Lost, Event::Repaired] {
        let concerned = || notes.iter().filter(|note| note.event == event);
        let sliders: Vec<String> = concerned()
            .filter_map(|note| match note.field {
                Field::Slider(factor) => Some(words::factor((names.factor)(factor))),
                _ => None,
            })
            .collect();
        let mut fields: Vec<String> = Vec::new();
        if sliders.len() > 1 {
            fields.push(words::field_sliders(
                sliders.len() as i64,
                &list_and(&sliders),
            ));
        }
        for note in concerned() {
            let in_list = sliders.len() > 1 && matches!(note.field, Field::Slider(_));
            let name = name(note.field, names, subject);
            let has_own_sentence = *note == LOST_LESSON;
            if !in_list
                && !has_own_sentence
                && !note.field.is_of_the_format()
                && !fields.contains(&name)
            {
                fields.push(name);
            }
        }
        if !fields.is_empty() {
            let fields = list_and(&fields);
            sentences.push(about(event, Field::Whole, &fields, subject.part));
        }
    }
    let others = notes.iter().filter(|note| {
        **note == LOST_LESSON || !matches!(note.event, Event::Lost | Event::Repaired)
    });
    sentences.extend(others.map(|note| sentence(note, names, subject)));
    sentences
}

/// What is to be said of an error, before the notes of what could be read.
#[must_use]
pub fn error(error: &LinkError, names: &Names<'_>, subject: Subject) -> String {
    let part = subject.part;
    match error {
        LinkError::Empty => words::error_empty(part),
        LinkError::TooLong { bytes } => words::error_too_long(part, *bytes as i64),
        LinkError::NotALink {
            character,
            position,
        } => words::error_no_link(*position as i64 + 1, &character.escape_debug().to_string()),
        LinkError::NewerVersion {
            readable: Some(_), ..
        }
        | LinkError::NewerEdition { .. } => words::error_newer(part),
        LinkError::NewerVersion { readable: None, .. } => words::error_newer_unread(part),
        LinkError::Truncated { readable } if error.shows(readable) => {
            words::error_end_missing(part)
        }
        LinkError::Truncated { .. } => words::error_nearly_all_missing(part),
        LinkError::Damaged { readable: None } => words::error_damaged_unread(part),
        LinkError::Damaged {
            readable: Some(readable),
        } => {
            let has = |is: fn(&Event) -> bool| readable.notes.iter().any(|note| is(&note.event));
            if has(|event| matches!(event, Event::PutBack { .. })) {
                words::error_put_back(part)
            } else if has(|event| *event == Event::Repaired) {
                words::error_repaired(part)
            } else if subject.shown {
                words::error_damaged_shown(part)
            } else {
                words::error_damaged(part)
            }
        }
        LinkError::NotCanonical { field, .. } => {
            words::error_format(part, &name(*field, names, subject))
        }
    }
}

fn about(event: Event, field: Field, name: &str, part: LinkPart) -> String {
    match event {
        Event::Lost if field == Field::Lesson => words::lost_lesson(part),
        Event::Lost => words::lost(part, name),
        Event::Doubtful if field == Field::Seal => words::seal_damaged().to_owned(),
        Event::Newer { .. } if field == Field::Seal => words::seal_newer().to_owned(),
        Event::Doubtful => words::doubtful(part),
        Event::Repaired => words::repaired(part, name),
        Event::Unknown { number } => words::unknown(part, number.into(), name),
        Event::Cut => words::cut(part, name),
        Event::PutBack { underscores } => words::put_back(part, underscores as i64),
        Event::Skipped => words::skipped(part, name),
        Event::NoStopRule => words::no_stop_rule(part, name),
        Event::NoPair => words::no_pair(part, name),
        Event::NoQuestion => words::no_question(part, name),
        Event::Newer { number } if field == Field::Version => {
            words::newer_format(part, number.into())
        }
        Event::Newer { number } => words::newer(part, number.into()),
        Event::Extra { characters } => words::extra(part, characters as i64),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::scenario::Scenario;
    use crate::scenario::link::Opened;

    const NAMES: Names<'_> = Names {
        factor: &|number| ["Law and order", "Conduct in war"][number.index()],
        text: &|_| "text 5",
    };

    fn note(field: Field, event: Event) -> Note {
        Note { field, event }
    }

    #[test]
    fn notes_name_their_field() {
        let cases = [
            (
                note(Field::slider(1), Event::Lost),
                "Part of the link is missing: the value of “Conduct in war”.",
            ),
            (
                note(Field::Item, Event::Unknown { number: 40 }),
                "The link uses number 40 for what is transferred, which this edition does not have, so it was ignored.",
            ),
            (
                note(Field::threshold(5), Event::Cut),
                "The link goes beyond what is possible for the stop rule of “text 5”, so the nearest possible value is used.",
            ),
            (
                note(Field::Whole, Event::Extra { characters: 1 }),
                "One extra character after the end of the link was ignored.",
            ),
        ];
        for (note, expected) in cases {
            assert_eq!(sentence(&note, &NAMES, Subject::LINK), expected);
        }
    }

    #[test]
    fn what_was_lost_stands_in_one_sentence() {
        let notes = [
            note(Field::slider(0), Event::Lost),
            note(Field::stances(5, 0), Event::Lost),
            note(Field::stances(5, 1), Event::Lost),
            note(Field::slider(1), Event::Lost),
        ];
        assert_eq!(
            sentences(&notes, &NAMES, Subject::LINK),
            [
                "Part of the link is missing: the values of 2 sliders (“Law and order” and “Conduct in war”) and changed codings of “text 5”."
            ]
        );
    }

    #[test]
    fn a_lost_lesson_is_said_with_what_follows_from_it() {
        let notes = [
            note(Field::Lesson, Event::Lost),
            note(Field::Question, Event::Lost),
        ];
        assert_eq!(
            sentences(&notes, &NAMES, Subject::LINK),
            [
                "Part of the link is missing: a question about the world.",
                "The lesson in the link did not arrive whole, so no results are hidden."
            ]
        );
    }

    #[test]
    fn a_scenario_of_several_is_named_in_place_of_the_link() {
        let damaged = LinkError::Damaged {
            readable: Some(Box::new(Opened {
                scenario: Scenario::blank(),
                notes: Vec::new(),
            })),
        };
        let says = |place, shown| error(&damaged, &NAMES, Subject::scenario(place, shown));
        assert_eq!(
            [says(1, true), says(3, false)],
            [
                "The second scenario is damaged. What could be read is shown, but any of it may be wrong.",
                "The fourth scenario is damaged. What could be read can be opened, but any of it may be wrong."
            ]
        );
        let repaired = [note(Field::Item, Event::Repaired)];
        assert_eq!(
            sentences(&repaired, &NAMES, Subject::scenario(0, true)),
            [
                "The first scenario was damaged here: what is transferred. Only one repair makes it whole again, and it was made."
            ]
        );
        let extra = note(Field::Whole, Event::Extra { characters: 3 });
        assert_eq!(
            sentence(&extra, &NAMES, Subject::scenario(2, true)),
            "3 extra characters after the end of the third scenario were ignored."
        );
    }

    #[test]
    fn every_error_says_something_of_its_own() {
        let opened = |event| {
            Box::new(Opened {
                scenario: Scenario::blank(),
                notes: vec![note(Field::Item, event)],
            })
        };
        let errors = [
            LinkError::Empty,
            LinkError::TooLong { bytes: 2000 },
            LinkError::NotALink {
                character: '\n',
                position: 4,
            },
            LinkError::NewerVersion {
                version: 2,
                readable: None,
            },
            LinkError::NewerEdition {
                edition: 1,
                readable: opened(Event::Lost),
            },
            LinkError::Truncated {
                readable: opened(Event::Lost),
            },
            LinkError::Damaged { readable: None },
            LinkError::Damaged {
                readable: Some(opened(Event::Repaired)),
            },
            LinkError::Damaged {
                readable: Some(opened(Event::Doubtful)),
            },
            LinkError::NotCanonical {
                field: Field::Shape,
                readable: opened(Event::Lost),
            },
        ];
        let sentences: BTreeSet<String> = errors
            .iter()
            .map(|problem| error(problem, &NAMES, Subject::LINK))
            .collect();
        assert_eq!(sentences.len(), errors.len());
        assert_eq!(
            error(&errors[2], &NAMES, Subject::LINK),
            r"This is not one of our links: its character number 5 is “\n”, which our links never use."
        );
    }
}
