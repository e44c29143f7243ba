//! Characters that are lost: what arrived is shown where only the end is missing, and is otherwise never taken for what was sent.

use counterweigh::scenario::link::{
    Event, Field, LinkError, Note, Opened, decode, encode, encode_v1,
};
use counterweigh::scenario::{SLIDERS, Scenario, SliderValue};
use counterweigh::state::{Action, Notice, State};
use proptest::prelude::*;

use crate::examples::{any_scenario, examples};
use crate::first_version::as_version_1_says;
use crate::{VERSIONS, tokens};

/// Characters of which so many may be lost anywhere; of longer gaps only the end is lost.
const FEW: usize = 9;

fn example(name: &str) -> Scenario {
    let mut examples = examples().into_iter();
    examples.find(|(other, _)| *other == name).unwrap().1
}

fn doubt() -> Note {
    Note {
        field: Field::Whole,
        event: Event::Doubtful,
    }
}

/// The sliders that arrive with the first characters of a token, in every version.
fn arrived(length: usize) -> impl Fn(usize) -> bool {
    move |slider| length >= 8 && 45 + 10 * (slider + 1) <= 6 * length
}

/// Whether what is shown at once of a link is what the link was made of.
fn shows_what_was_sent(found: &Result<Opened, LinkError>, sent: &Scenario) -> bool {
    match found {
        Ok(opened) => opened.scenario == *sent,
        Err(error) => error
            .readable()
            .filter(|opened| error.shows(opened))
            .is_none_or(|opened| {
                let read = opened.sliders_read();
                let mut sliders = (0..SLIDERS).filter(|slider| read >> slider & 1 == 1);
                let scenario = &opened.scenario;
                scenario.place == sent.place
                    && scenario.edition == sent.edition
                    && sliders.all(|slider| scenario.values[slider] == sent.values[slider])
            }),
    }
}

/// A token without some of its characters.
fn without(token: &str, places: &[usize]) -> String {
    let kept = token.chars().enumerate();
    kept.filter(|(place, _)| !places.contains(place))
        .map(|(_, character)| character)
        .collect()
}

#[test]
fn every_truncated_link_says_what_survived() {
    let (mut cuts, mut doubted) = (0, 0);
    for (name, scenario, token) in tokens() {
        let is_first = token.starts_with('B');
        // A link that lacks its last character only is repaired; the test of missing characters covers it.
        for length in 1..token.len() - 1 {
            let cut = &token[..length];
            let missing = token.len() - length;
            // In version 1 no check stands between the length of a title and the end.
            let in_title = is_first && !scenario.title.as_str().is_empty();
            let readable = match decode(cut) {
                Err(LinkError::Truncated { readable }) => {
                    let told = missing == 2 || missing > FEW || length < 8;
                    assert!(told, "{name}: {cut}");
                    readable
                }
                Err(LinkError::Damaged {
                    readable: Some(readable),
                }) => {
                    assert!(length >= 8 && missing > 2, "{name}: {cut}");
                    assert_eq!(readable.notes[0], doubt(), "{name}: {cut}");
                    if missing > FEW && !in_title {
                        doubted += 1;
                    }
                    readable
                }
                other => panic!("{name}: {cut}: {other:?}"),
            };
            cuts += 1;
            let read = readable.sliders_read();
            let arrived = arrived(length);
            for slider in 0..SLIDERS {
                assert_eq!(read >> slider & 1 == 1, arrived(slider), "{name}: {length}");
                let expected = if arrived(slider) {
                    scenario.values[slider]
                } else {
                    SliderValue::NEUTRAL
                };
                assert_eq!(
                    readable.scenario.values[slider], expected,
                    "{name}: {length}"
                );
            }
            if length >= 8 {
                assert_eq!(readable.scenario.place, scenario.place);
                assert_eq!(readable.scenario.edition, scenario.edition);
            }
            if readable.notes.is_empty() {
                assert_eq!(readable.scenario, scenario, "{name}: {length}");
            }
        }
        assert_eq!(decode(""), Err(LinkError::Empty));
    }
    // One cut in 512 ends by chance as a whole token of version 2 does, and is only offered.
    assert!(doubted * 100 < cuts, "{doubted} of {cuts}");
}

#[test]
fn two_damaged_places_open_nothing_by_themselves() {
    for encode in VERSIONS {
        let token = encode(&example("egypt"));
        for (first, second) in [(0, 1), (3, 40), (9, 30), (20, 21), (50, 52)] {
            let mut damaged: Vec<char> = token.chars().collect();
            for position in [first, second] {
                damaged[position] = if damaged[position] == 'x' { 'y' } else { 'x' };
            }
            let damaged: String = damaged.into_iter().collect();
            let Err(LinkError::Damaged { readable }) = decode(&damaged) else {
                panic!("{damaged}");
            };
            assert!(readable.is_none_or(|readable| readable.notes.contains(&doubt())));
        }
    }
}

#[test]
fn two_characters_lost_inside_are_no_lost_end() {
    for encode in VERSIONS {
        let scenario = example("switzerland-2026.2");
        let token = encode(&scenario);
        for first in 0..token.len() {
            for second in first + 1..token.len() {
                let damaged = without(&token, &[first, second]);
                let found = decode(&damaged);
                assert!(
                    shows_what_was_sent(&found, &scenario),
                    "{damaged}: {found:?}"
                );
            }
        }
        // The two that a reader once lost: nothing starts, and what could be read is offered.
        let damaged = without(&token, &[12, 13]);
        let here = State::first();
        let state = State::opened(&damaged);
        assert_eq!(state.scenario, here.scenario);
        let notice = state.notice.as_ref().unwrap();
        assert!(notice.is_failure() && notice.offers(), "{notice:?}");
        let Notice::Failed {
            error: LinkError::Damaged { readable },
        } = notice
        else {
            panic!("{notice:?}");
        };
        assert_eq!(readable.as_ref().unwrap().notes[0], doubt());
        // Only when it is asked for.
        let read = state.reduce(Action::OpenWhatWasRead).unwrap();
        assert_ne!(read.scenario, here.scenario);
    }
}

#[test]
fn a_line_lost_inside_is_no_lost_end() {
    for (name, scenario, token) in tokens() {
        if token.starts_with('B') {
            continue;
        }
        for length in FEW + 1..token.len() - 15 {
            for start in [8, 9, 17, 26] {
                let places: Vec<usize> = (start..start + length).collect();
                if start + length + 7 > token.len() {
                    continue;
                }
                let damaged = without(&token, &places);
                let found = decode(&damaged);
                assert!(
                    shows_what_was_sent(&found, &scenario),
                    "{name}: {damaged}: {found:?}"
                );
            }
        }
    }
}

#[test]
fn lost_underscores_are_put_back_or_nothing_opens() {
    let mut put_back = 0;
    for (name, scenario, token) in tokens() {
        let lost = token.matches('_').count();
        let damaged = token.replace('_', "");
        let found = decode(&damaged);
        if lost > 0 {
            assert!(found.is_err(), "{name}: {damaged}");
        }
        assert!(
            shows_what_was_sent(&found, &scenario),
            "{name}: {damaged}: {found:?}"
        );
        if let Err(LinkError::Damaged {
            readable: Some(readable),
        }) = &found
            && let Some(Note {
                event: Event::PutBack { underscores },
                ..
            }) = readable.notes.first().filter(|_| lost > 1)
        {
            assert_eq!(
                (*underscores, &readable.scenario),
                (lost, &scenario),
                "{name}"
            );
            put_back += 1;
        }
    }
    assert!(put_back > 5, "{put_back}");
    // As Markdown writes them they are no damage.
    let state = State::opened(&encode(&example("all-high")).replace('_', ""));
    assert!(state.notice.unwrap().is_failure());
}

#[test]
fn two_damages_of_which_one_lengthens_the_title_are_no_lost_end() {
    let alphabet = crate::ALPHABET.as_bytes();
    let scenario = example("title");
    let token = encode_v1(&scenario).into_bytes();
    // The six bits of the title's length begin at bit 323, the last of character 54.
    for length in 0..32_usize {
        for slider in [12, 20, 33] {
            let mut damaged = token.clone();
            let place = |byte: u8| alphabet.iter().position(|other| *other == byte).unwrap();
            let number = place(damaged[54]);
            damaged[54] = alphabet[(number & 1) | length << 1];
            damaged[slider] = alphabet[place(damaged[slider]) ^ 1];
            let damaged = String::from_utf8(damaged).unwrap();
            let found = decode(&damaged);
            let Err(LinkError::Damaged { .. }) = found else {
                panic!("{damaged}: {found:?}");
            };
        }
    }
}

/// The opening, the sliders and the mark at the end of version 2 tell of nearly everything that is lost.
#[test]
fn every_character_of_the_opening_may_be_lost_too() {
    let scenario = example("azerbaijan-2026.2");
    for encode in VERSIONS {
        let token = encode(&scenario);
        for first in 0..8 {
            for second in first + 1..9 {
                for third in second + 1..token.len() {
                    let damaged = without(&token, &[first, second, third]);
                    let found = decode(&damaged);
                    assert!(
                        shows_what_was_sent(&found, &scenario),
                        "{damaged}: {found:?}"
                    );
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, ..ProptestConfig::default() })]

    #[test]
    fn two_to_five_characters_lost_anywhere_open_nothing_wrong(
        scenario in any_scenario(),
        version in 0..2_usize,
        places in prop::collection::vec(any::<prop::sample::Index>(), 2..=5),
    ) {
        let scenario = if version == 0 {
            as_version_1_says(&scenario)
        } else {
            scenario
        };
        let token = VERSIONS[version](&scenario);
        let places: Vec<usize> = places.iter().map(|place| place.index(token.len())).collect();
        let damaged = without(&token, &places);
        let found = decode(&damaged);
        prop_assert!(shows_what_was_sent(&found, &scenario), "{}: {:?}", damaged, found);
    }
}
