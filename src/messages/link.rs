//! What the app says of a link: one sentence for every note and every error, naming the field.

use crate::scenario::link::{Event, Field, LinkError, Note};

/// Names that an edition gives.
pub struct Names<'a> {
    /// Short name of a factor by registry number, such as "Conduct in war".
    pub factor: &'a dyn Fn(u8) -> String,
    /// Name of a text by registry number, such as "NSM-18".
    pub text: &'a dyn Fn(u8) -> String,
}

/// What a field is called inside a sentence, such as `the value of “Conduct in war”`.
#[must_use]
pub fn name(field: Field, names: &Names<'_>) -> String {
    let plain = match field {
        Field::Whole => "the link",
        Field::Version => "the version of the link",
        Field::Edition => "the edition",
        Field::Place => "the country",
        Field::Shape => "which parts of the reading are changed",
        Field::OpeningCheck => "the check value of its start",
        Field::Slider(factor) => return format!("the value of “{}”", (names.factor)(factor)),
        Field::Item => "what is transferred",
        Field::DocumentedKnowledge => "whether misuse is documented",
        Field::OwnEstimate => "the estimate of misuse risk",
        Field::Exact => "which values are called exact",
        Field::Conditions => "the conditions attached",
        Field::Shown => "the policies shown",
        Field::Screen => "the screen",
        Field::Policy => "the policy looked into",
        Field::Other => "the policy compared with",
        Field::Factor => "the factor looked into",
        Field::Language => "the language",
        Field::Ratio => "the weight of one step of emphasis",
        Field::Count => "what is counted",
        Field::Mean => "how scores are averaged",
        Field::Overlay => "which policies are read with the overlay",
        Field::OverlayStrength => "the strength of the overlay",
        Field::OverlayReference => "the reference level of the overlay",
        Field::AgainstBelow => "the lower band edge",
        Field::FavourFrom => "the upper band edge",
        Field::RiskLow => "the misuse risk where harm is low",
        Field::RiskHigh => "the misuse risk where harm is high",
        Field::Threshold(text) => return format!("the threshold of {}", (names.text)(text)),
        Field::Stances { text, .. } => {
            return format!("changed stances of {}", (names.text)(text));
        }
        Field::Title => "the title",
        Field::Padding => "the spare bits",
        Field::Check => "its check value",
        Field::Length => "the length that it tells",
        Field::Counts => "policies or criteria that this edition does not have",
        Field::Present => "which values may be left out",
        Field::Sections => "what follows the values that every link holds",
        Field::Year => "a year of the figures",
        Field::Lesson => "a lesson",
        Field::Question => "a question about the world",
        Field::PinnedPair => "a pair of policies to keep in sight",
        Field::Section(number) => return format!("something in its section {number}"),
        Field::EndMark => "the mark at its end",
        Field::Seal => "the seal of the citation",
    };
    plain.to_owned()
}

/// One sentence for one note.
#[must_use]
pub fn sentence(note: &Note, names: &Names<'_>) -> String {
    about(note.event, note.field, &name(note.field, names))
}

/// All that is to be said of an opened link, with what was lost in one sentence and what was repaired in another.
#[must_use]
pub fn sentences(notes: &[Note], names: &Names<'_>) -> Vec<String> {
    let mut sentences = Vec::new();
    for event in [Event::Lost, Event::Repaired] {
        let concerned = || notes.iter().filter(|note| note.event == event);
        let sliders: Vec<String> = concerned()
            .filter_map(|note| match note.field {
                Field::Slider(factor) => Some(format!("“{}”", (names.factor)(factor))),
                _ => None,
            })
            .collect();
        let mut fields: Vec<String> = Vec::new();
        if sliders.len() > 1 {
            fields.push(format!(
                "the values of {} sliders ({})",
                sliders.len(),
                listed(&sliders)
            ));
        }
        for note in concerned() {
            let in_list = sliders.len() > 1 && matches!(note.field, Field::Slider(_));
            let name = name(note.field, names);
            if !in_list && !note.field.is_of_the_format() && !fields.contains(&name) {
                fields.push(name);
            }
        }
        if !fields.is_empty() {
            sentences.push(about(event, Field::Whole, &listed(&fields)));
        }
    }
    let others = notes
        .iter()
        .filter(|note| !matches!(note.event, Event::Lost | Event::Repaired));
    sentences.extend(others.map(|note| sentence(note, names)));
    sentences
}

/// What is to be said of an error, before the notes of what could be read.
#[must_use]
pub fn error(error: &LinkError, names: &Names<'_>) -> String {
    match error {
        LinkError::Empty => "This link holds no scenario.".to_owned(),
        LinkError::TooLong { bytes } => {
            format!("This link is {bytes} characters long, far longer than any of ours, and was not read.")
        }
        LinkError::NotALink {
            character,
            position,
        } => format!(
            "This is not one of our links: its character number {} is “{}”, which no link holds.",
            position + 1,
            character.escape_debug()
        ),
        LinkError::NewerVersion {
            readable: Some(_), ..
        }
        | LinkError::NewerEdition { .. } => {
            "This link was made with a newer edition. What this one knows of it is shown; reload the page to get the newer one."
                .to_owned()
        }
        LinkError::NewerVersion { readable: None, .. } => {
            "This link was made with a newer edition, and this one cannot read it; reload the page to get the newer one."
                .to_owned()
        }
        LinkError::Truncated { readable } if error.shows(readable) => {
            "The end of this link is missing. What arrived is shown; sliders that did not arrive stand at the published figures."
                .to_owned()
        }
        LinkError::Truncated { .. } => {
            "Nearly all of this link is missing. Ask for it again, or copy it whole.".to_owned()
        }
        LinkError::Damaged { readable: None } => {
            "This link is damaged, and nothing of it could be read.".to_owned()
        }
        LinkError::Damaged {
            readable: Some(readable),
        } if readable
            .notes
            .iter()
            .any(|note| matches!(note.event, Event::PutBack { .. })) =>
        {
            "This link has lost all of its underscores, and they could be put back.".to_owned()
        }
        LinkError::Damaged {
            readable: Some(readable),
        } if readable
            .notes
            .iter()
            .any(|note| note.event == Event::Repaired) =>
        {
            "This link was damaged in one place, and could be repaired.".to_owned()
        }
        LinkError::Damaged { readable: Some(_) } => {
            "This link is damaged. What could be read can be opened, but any of it may be wrong.".to_owned()
        }
        LinkError::NotCanonical { field, .. } => format!(
            "The program that made this link did not follow the format, at {}. What could be read can be opened.",
            name(*field, names)
        ),
    }
}

/// A sentence about a link as one about a scenario of it, by its place: "The second scenario is damaged." `opened` tells whether what
/// could be read of it is shown already.
#[must_use]
pub fn of_scenario(sentence: &str, place: usize, opened: bool) -> String {
    const PLACES: [&str; 4] = ["first", "second", "third", "fourth"];
    let scenario = format!("{} scenario", PLACES.get(place).unwrap_or(&"last"));
    let sentence = if opened {
        sentence.replace("can be opened, but", "is shown, but")
    } else {
        sentence.to_owned()
    };
    sentence
        .replace("This link", &format!("The {scenario}"))
        .replace("this link", &format!("the {scenario}"))
        .replace("The link", &format!("The {scenario}"))
        .replace("the link", &format!("the {scenario}"))
}

fn about(event: Event, field: Field, name: &str) -> String {
    match event {
        Event::Lost => format!("The link has lost {name}."),
        Event::Doubtful if field == Field::Seal => {
            "The seal of the citation is damaged: the numbers cannot be checked against those cited.".to_owned()
        }
        Event::Newer { .. } if field == Field::Seal => {
            "The seal of the citation was made with a newer Counterweigh: the numbers cannot be checked here. Reload the page to get the newer one."
                .to_owned()
        }
        Event::Doubtful => "Something in the link is wrong, and it cannot be told what.".to_owned(),
        Event::Repaired => {
            format!("The damage touched {name}; only one repair makes the link whole again.")
        }
        Event::Unknown { number } => {
            format!(
                "The link gives number {number} for {name}, which this edition does not know; it was left out."
            )
        }
        Event::Cut => {
            format!(
                "The link goes beyond what is possible for {name}; the nearest that is possible is used."
            )
        }
        Event::PutBack { underscores } => {
            format!("{underscores} underscores that the link had lost were put back, in the only way that makes it whole again.")
        }
        Event::Skipped => {
            format!("The link also gives {name}, which this edition does not know; it was left out.")
        }
        Event::Newer { number } if field == Field::Version => {
            format!(
                "The link is written in version {number} of the format, which this edition does not know."
            )
        }
        Event::Newer { number } => {
            format!(
                "The link is from a newer edition (number {number}); the figures and codings shown are older."
            )
        }
        Event::Extra { characters } => format!(
            "After the end of the link stood {}, left out here.",
            if characters == 1 {
                "one more character".to_owned()
            } else {
                format!("{characters} more characters")
            }
        ),
    }
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn listed(names: &[String]) -> String {
    match names {
        [start @ .., last] if !start.is_empty() => format!("{} and {last}", start.join(", ")),
        _ => names.concat(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::scenario::Scenario;
    use crate::scenario::link::Opened;

    const NAMES: Names<'_> = Names {
        factor: &|number| ["Law and order", "Conduct in war"][usize::from(number)].to_owned(),
        text: &|number| format!("text {number}"),
    };

    fn note(field: Field, event: Event) -> Note {
        Note { field, event }
    }

    #[test]
    fn notes_name_their_field() {
        let cases = [
            (
                note(Field::Slider(1), Event::Lost),
                "The link has lost the value of “Conduct in war”.",
            ),
            (
                note(Field::Item, Event::Unknown { number: 40 }),
                "The link gives number 40 for what is transferred, which this edition does not know; it was left out.",
            ),
            (
                note(Field::Threshold(5), Event::Cut),
                "The link goes beyond what is possible for the threshold of text 5; the nearest that is possible is used.",
            ),
            (
                note(Field::Whole, Event::Extra { characters: 1 }),
                "After the end of the link stood one more character, left out here.",
            ),
        ];
        for (note, expected) in cases {
            assert_eq!(sentence(&note, &NAMES), expected);
        }
    }

    #[test]
    fn what_was_lost_stands_in_one_sentence() {
        let notes = [
            note(Field::Slider(0), Event::Lost),
            note(Field::Stances { text: 5, group: 0 }, Event::Lost),
            note(Field::Stances { text: 5, group: 1 }, Event::Lost),
            note(Field::Slider(1), Event::Lost),
        ];
        assert_eq!(
            sentences(&notes, &NAMES),
            [
                "The link has lost the values of 2 sliders (“Law and order” and “Conduct in war”) and changed stances of text 5."
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
        let says = error(&damaged, &NAMES);
        assert_eq!(
            [of_scenario(&says, 1, true), of_scenario(&says, 3, false)],
            [
                "The second scenario is damaged. What could be read is shown, but any of it may be wrong.",
                "The fourth scenario is damaged. What could be read can be opened, but any of it may be wrong."
            ]
        );
        let repaired = sentences(&[note(Field::Item, Event::Repaired)], &NAMES).concat();
        assert_eq!(
            of_scenario(&repaired, 0, true),
            "The damage touched what is transferred; only one repair makes the first scenario whole again."
        );
        let extra = sentence(&note(Field::Whole, Event::Extra { characters: 3 }), &NAMES);
        assert_eq!(
            of_scenario(&extra, 2, true),
            "After the end of the third scenario stood 3 more characters, left out here."
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
            .map(|problem| error(problem, &NAMES))
            .collect();
        assert_eq!(sentences.len(), errors.len());
        assert_eq!(
            error(&errors[2], &NAMES),
            r"This is not one of our links: its character number 5 is “\n”, which no link holds."
        );
    }
}
