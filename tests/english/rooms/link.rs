//! What is said of links that do not open whole.

use counterweigh::findings::engine::Engine;
use counterweigh::messages::link as words;
use counterweigh::messages::link::{Names, Subject};
use counterweigh::scenario::link::{Event, Field, LinkError, Note, Opened};
use counterweigh::scenario::{SLIDERS, Scenario};
use counterweigh::state::{Notice, Remark, State};

use crate::dump::Said;

/// Links of version 1, as it is frozen.
const LINKS: [&str; 2] = [
    "BAA-AAYe5dpZXP-R1mkSwTyWPpw30aldz6PoyD6PoAAAAAAAB_gAABD_9IP",
    "BABoAAa4ykUV5qHyjyhrQxrZOu_kQyNNdIVrbV_5IQAAAAAAB_gAAByy7YY",
];

/// Every field, with a few of the numbered ones.
fn fields() -> Vec<Field> {
    let mut fields = vec![
        Field::Whole,
        Field::Version,
        Field::Edition,
        Field::Place,
        Field::Shape,
        Field::OpeningCheck,
        Field::Item,
        Field::DocumentedKnowledge,
        Field::OwnEstimate,
        Field::Exact,
        Field::Conditions,
        Field::Shown,
        Field::Screen,
        Field::Policy,
        Field::Other,
        Field::Factor,
        Field::Language,
        Field::Ratio,
        Field::Count,
        Field::Mean,
        Field::Overlay,
        Field::OverlayStrength,
        Field::OverlayReference,
        Field::AgainstBelow,
        Field::FavourFrom,
        Field::RiskLow,
        Field::RiskHigh,
        Field::Title,
        Field::Padding,
        Field::Check,
        Field::Seal,
    ];
    fields.extend((0..SLIDERS).map(Field::slider));
    for text in 0..11 {
        fields.push(Field::threshold(text));
        fields.push(Field::stances(text, 1));
    }
    fields
}

const EVENTS: [Event; 11] = [
    Event::Lost,
    Event::Doubtful,
    Event::Repaired,
    Event::Unknown { number: 0 },
    Event::Unknown { number: 230 },
    Event::Cut,
    Event::Newer { number: 2 },
    Event::Newer { number: 40 },
    Event::Extra { characters: 1 },
    Event::Extra { characters: 2 },
    Event::Extra { characters: 41 },
];

/// The names that an edition gives.
fn with_names<R>(then: impl FnOnce(&Names<'_>) -> R) -> R {
    let edition = Engine::newest().edition;
    then(&Names {
        factor: &|factor| edition.factor(factor).short,
        text: &|text| edition.policy(text).short,
    })
}

/// What is said of every field, event and error.
pub(crate) fn fixed(said: &mut Said) {
    with_names(|names| {
        for field in fields() {
            said.say("link::name", words::name(field, names, Subject::LINK));
            for event in EVENTS {
                said.say(
                    "link::sentence",
                    words::sentence(&Note { field, event }, names, Subject::LINK),
                );
            }
        }
        let note = |field, event| Note { field, event };
        for text in 0..11 {
            let note = note(Field::threshold(text), Event::NoStopRule);
            for subject in [Subject::LINK, Subject::scenario(1, true)] {
                said.say("link::sentence", words::sentence(&note, names, subject));
            }
        }
        let pair = note(Field::PinnedPair, Event::NoPair);
        said.say(
            "link::sentence",
            words::sentence(&pair, names, Subject::LINK),
        );
        let question = note(Field::Question, Event::NoQuestion);
        said.say(
            "link::sentence",
            words::sentence(&question, names, Subject::LINK),
        );
        let lesson = note(Field::Lesson, Event::Lost);
        for subject in [Subject::LINK, Subject::scenario(1, true)] {
            said.say("link::sentence", words::sentence(&lesson, names, subject));
        }
        let sliders =
            |count: usize, event| (0..count).map(move |slider| note(Field::slider(slider), event));
        for event in EVENTS {
            for count in [0, 1, 2, 3, 20] {
                let mut notes: Vec<Note> = sliders(count, event).collect();
                notes.extend([
                    note(Field::Item, event),
                    note(Field::Check, event),
                    note(Field::Title, event),
                ]);
                said.list(
                    "link::sentences",
                    &words::sentences(&notes, names, Subject::LINK),
                );
            }
        }
        for error in errors() {
            for place in 0..4 {
                for opened in [false, true] {
                    let subject = Subject::scenario(place, opened);
                    said.say("link::of_scenario", words::error(&error, names, subject));
                }
            }
            said.say("link::error", words::error(&error, names, Subject::LINK));
        }
    });
    for link in LINKS {
        damaged(said, link);
    }
}

/// Every error, with nothing read and with a scenario of which much is lost.
fn errors() -> Vec<LinkError> {
    let opened = |notes| {
        Box::new(Opened {
            scenario: Scenario::blank(),
            notes,
        })
    };
    let whole = || opened(Vec::new());
    let lost = || {
        let notes = (0..SLIDERS).map(|slider| Note {
            field: Field::slider(slider),
            event: Event::Lost,
        });
        opened(notes.collect())
    };
    let mended = || {
        opened(vec![Note {
            field: Field::slider(3),
            event: Event::Repaired,
        }])
    };
    let mut errors = vec![
        LinkError::Empty,
        LinkError::TooLong { bytes: 2049 },
        LinkError::NotALink {
            character: '€',
            position: 0,
        },
        LinkError::NotALink {
            character: '\u{202e}',
            position: 13,
        },
        LinkError::NotALink {
            character: ' ',
            position: 7,
        },
        LinkError::NewerVersion {
            version: 2,
            readable: None,
        },
        LinkError::Damaged { readable: None },
    ];
    let readable: [&dyn Fn() -> Box<Opened>; 3] = [&whole, &lost, &mended];
    for readable in readable {
        errors.extend([
            LinkError::NewerVersion {
                version: 2,
                readable: Some(readable()),
            },
            LinkError::NewerEdition {
                edition: 7,
                readable: readable(),
            },
            LinkError::Truncated {
                readable: readable(),
            },
            LinkError::Damaged {
                readable: Some(readable()),
            },
            LinkError::NotCanonical {
                field: Field::Padding,
                readable: readable(),
            },
            LinkError::NotCanonical {
                field: Field::slider(4),
                readable: readable(),
            },
        ]);
    }
    errors
}

/// A link of version 1 damaged in every place, and joined with another.
fn damaged(said: &mut Said, link: &str) {
    let mut texts = Vec::new();
    for end in 0..=link.len() {
        texts.push(("cut", link[..end].to_owned()));
    }
    for place in 0..link.len() {
        let (before, after) = link.split_at(place);
        texts.push(("without one", format!("{before}{}", &after[1..])));
        texts.push((
            "without two",
            format!("{before}{}", after.get(2..).unwrap_or_default()),
        ));
        texts.push(("with one more", format!("{before}x{after}")));
        texts.push(("with a wrong one", format!("{before}Q{}", &after[1..])));
        if place % 6 == 0 {
            texts.push((
                "beside another",
                format!("{}{before}{}", LINKS[0], &after[1..]),
            ));
        }
    }
    texts.push(("with more behind", format!("{link}-abc")));
    texts.push(("with a wrong seal", format!("{link}-{}", "B".repeat(41))));
    texts.push(("in small letters", link.to_ascii_lowercase()));
    texts.push(("far too long", "B".repeat(3000)));
    for (number, (how, text)) in texts.into_iter().enumerate() {
        said.of(format!("{how}, {number}"));
        notice(said, State::opened(&text).notice.as_ref());
    }
    said.of("");
}

/// What a notice says.
fn notice(said: &mut Said, notice: Option<&Notice>) {
    with_names(|names| match notice {
        None | Some(Notice::NeedsEdition { .. }) => said.say("link::notice", "none"),
        Some(Notice::Opened { error, notes }) => one(said, error.as_ref(), notes, names),
        Some(Notice::Failed { error }) => {
            let notes = error.readable().map(|opened| opened.notes.as_slice());
            one(said, Some(error), notes.unwrap_or_default(), names);
        }
        Some(Notice::Several { remarks, opened }) => {
            for remark in remarks {
                several(said, remark, *opened, names);
            }
        }
    });
}

fn one(said: &mut Said, error: Option<&LinkError>, notes: &[Note], names: &Names<'_>) {
    said.some(
        "link::notice",
        error.map(|error| words::error(error, names, Subject::LINK)),
    );
    let notes = words::sentences(notes, names, Subject::LINK);
    said.list("link::notice", &notes);
}

fn several(said: &mut Said, remark: &Remark, opened: bool, names: &Names<'_>) {
    let subject = Subject::scenario(remark.place, opened);
    let error = remark.error.as_ref();
    let error = error.map(|error| words::error(error, names, subject));
    let notes = words::sentences(&remark.notes, names, subject);
    for sentence in error.into_iter().chain(notes) {
        said.say("link::notice", sentence);
    }
}
