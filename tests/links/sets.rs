//! Scenarios side by side in one link: both ways, damage in one of them, surplus, and links that must open the same for ever.

use counterweigh::edition::id::PolicyId;
use counterweigh::scenario::link::{
    Event, Field, LONGEST_TOKEN, LinkError, MOST_SCENARIOS, Note, Opened, decode, decode_set,
    encode, encode_set, find_token,
};
use counterweigh::scenario::{Scenario, Screen, Title, View};
use proptest::prelude::*;

use crate::examples::{any_scenario, examples};
use crate::{ALPHABET, by_hand};

fn example(name: &str) -> Scenario {
    let mut examples = examples().into_iter();
    examples.find(|(other, _)| *other == name).unwrap().1
}

/// Characters of the longest token.
const LONGEST: usize = 262;

/// A scenario that stands beside the open one.
fn beside(scenario: Scenario, title: &str) -> Scenario {
    Scenario {
        view: View {
            screen: Screen::Scenarios,
            ..scenario.view
        },
        title: Title::new(title),
        ..scenario
    }
}

/// Named sets for the golden links: two plain ones with short names, and four with something of everything.
pub(crate) fn sets() -> Vec<(&'static str, Vec<Scenario>)> {
    vec![
        (
            "two-plain",
            vec![
                Scenario {
                    title: Title::new("Today"),
                    ..example("egypt")
                },
                beside(example("conditions"), "With vetting"),
            ],
        ),
        (
            "four-side-by-side",
            vec![
                beside(example("blank"), ""),
                beside(example("rule"), "Geometric"),
                beside(example("one-threshold"), "Ninety"),
                beside(example("all-high"), "All high"),
            ],
        ),
    ]
}

fn opened(scenario: &Scenario) -> Result<Opened, LinkError> {
    Ok(Opened {
        scenario: scenario.clone(),
        notes: Vec::new(),
    })
}

fn whole(scenarios: &[Scenario]) -> Vec<Result<Opened, LinkError>> {
    scenarios.iter().map(opened).collect()
}

fn extra(characters: usize) -> Note {
    Note {
        field: Field::Whole,
        event: Event::Extra { characters },
    }
}

/// Whether a scenario was repaired: it is the one that was meant, and every note says so.
fn is_repaired(found: &Result<Opened, LinkError>, meant: &Scenario) -> bool {
    matches!(found, Err(LinkError::Damaged { readable: Some(readable) })
        if readable.scenario == *meant
            && !readable.notes.is_empty()
            && readable.notes.iter().all(|note| note.event == Event::Repaired))
}

/// Three scenarios whose tokens differ in length.
fn three() -> [Scenario; 3] {
    ["egypt", "title", "one-stance"].map(example)
}

#[test]
fn a_link_of_one_token_says_what_the_token_says() {
    for (name, scenario) in examples() {
        let token = encode(&scenario);
        assert_eq!(encode_set(std::slice::from_ref(&scenario)), token);
        let changed = token.replacen('A', "b", 1);
        let cut = token[..token.len() / 2].to_owned();
        for text in [
            token.clone(),
            changed,
            cut,
            format!("{token}and"),
            format!("x{token}"),
            token[..5].to_owned(),
        ] {
            let carried = decode_set(&text);
            assert_eq!(carried.scenarios, [decode(&text)], "{name}: {text}");
            assert_eq!(carried.after, "");
        }
    }
    let long = "B".repeat(LONGEST_TOKEN + 1);
    for text in ["", "Hello-World", "main", "BA=A", "_", long.as_str()] {
        assert_eq!(decode_set(text).scenarios, [decode(text)], "{text}");
    }
}

#[test]
fn damage_in_one_scenario_leaves_the_others_whole() {
    let scenarios = three();
    let link = encode_set(&scenarios);
    let ends: Vec<usize> = scenarios
        .iter()
        .scan(0, |end, scenario| {
            *end += encode(scenario).len();
            Some(*end)
        })
        .collect();
    let check = |damaged: &str, position: usize| {
        let place = ends.iter().position(|end| position < *end).unwrap();
        let carried = decode_set(damaged);
        assert_eq!(carried.scenarios.len(), 3, "{damaged}");
        for (number, (found, meant)) in carried.scenarios.iter().zip(&scenarios).enumerate() {
            if number == place {
                assert!(is_repaired(found, meant), "{damaged}: {found:?}");
            } else {
                assert_eq!(found, &opened(meant), "{damaged}");
            }
        }
    };
    for position in 0..link.len() {
        for character in ALPHABET.chars().step_by(7) {
            let mut damaged = link.clone();
            damaged.replace_range(position..=position, &character.to_string());
            // A hyphen where a token would begin ends the scenarios.
            let ends_it = character == '-' && position > 0 && ends.contains(&position);
            if damaged != link && !ends_it {
                check(&damaged, position);
            }
        }
        let mut damaged = link.clone();
        damaged.remove(position);
        check(&damaged, position);
    }
}

#[test]
fn a_swap_across_the_end_of_a_token_repairs_both() {
    let scenarios = three();
    let end = encode(&scenarios[0]).len();
    let mut damaged: Vec<char> = encode_set(&scenarios[..2]).chars().collect();
    damaged.swap(end - 1, end);
    let carried = decode_set(&damaged.into_iter().collect::<String>());
    assert_eq!(carried.scenarios.len(), 2);
    for (found, meant) in carried.scenarios.iter().zip(&scenarios) {
        assert!(is_repaired(found, meant), "{found:?}");
    }
}

#[test]
fn a_truncated_scenario_says_what_survived_of_it_and_what_stands_before_it_opens() {
    let scenarios = three();
    let link = encode_set(&scenarios[..2]);
    let first = encode(&scenarios[0]).len();
    for length in first + 1..link.len() - 1 {
        let carried = decode_set(&link[..length]);
        let arrived = &link[first..length];
        if arrived.len() < 10 {
            let noted = Opened {
                scenario: scenarios[0].clone(),
                notes: vec![extra(arrived.len())],
            };
            assert_eq!(carried.scenarios, [Ok(noted)], "{length}");
        } else {
            assert_eq!(
                carried.scenarios,
                [opened(&scenarios[0]), decode(arrived)],
                "{length}"
            );
            // Where so few are missing, they may as well be missing inside.
            let few = (3..=9).contains(&(link.len() - length));
            let Err(error) = &carried.scenarios[1] else {
                panic!("{length}: {carried:?}");
            };
            assert_eq!(
                matches!(error, LinkError::Truncated { .. }),
                !few,
                "{length}"
            );
            assert_eq!(matches!(error, LinkError::Damaged { .. }), few, "{length}");
        }
    }
}

#[test]
fn what_is_no_scenario_is_noted_where_it_stands() {
    let scenarios = three();
    let [one, two, _] = scenarios.each_ref().map(encode);
    let noted = |scenario: &Scenario, characters: usize| {
        Ok(Opened {
            scenario: scenario.clone(),
            notes: vec![extra(characters)],
        })
    };
    assert_eq!(
        decode_set(&format!("{one}xyz{two}and")).scenarios,
        [noted(&scenarios[0], 3), noted(&scenarios[1], 3)]
    );
    // A fifth scenario is surplus.
    let five = format!("{}{one}", [one.as_str(); MOST_SCENARIOS].concat());
    let carried = decode_set(&five).scenarios;
    assert_eq!(carried.len(), MOST_SCENARIOS);
    assert_eq!(carried[3], noted(&scenarios[0], one.len()));
    // One of three that cannot be read at all is said to be there.
    let wrecked = "x".repeat(60);
    let carried = decode_set(&format!("{one}{wrecked}{two}")).scenarios;
    assert_eq!(
        carried,
        [
            opened(&scenarios[0]),
            Err(LinkError::Damaged { readable: None }),
            opened(&scenarios[1])
        ]
    );
    let carried = decode_set(&format!("{wrecked}{two}")).scenarios;
    assert_eq!(
        carried,
        [
            Err(LinkError::Damaged { readable: None }),
            opened(&scenarios[1])
        ]
    );
}

#[test]
fn scenarios_end_at_a_hyphen_where_a_token_would_begin() {
    let scenarios = three();
    for count in 1..=3 {
        let link = encode_set(&scenarios[..count]);
        let carried = decode_set(&format!("{link}-AbC_1"));
        assert_eq!(carried.scenarios, whole(&scenarios[..count]));
        assert_eq!(carried.after, "-AbC_1");
    }
    // So they do where the last of them is damaged in two places.
    let mut damaged: Vec<char> = encode(&scenarios[1]).chars().collect();
    for place in [20, 40] {
        damaged[place] = if damaged[place] == 'x' { 'y' } else { 'x' };
    }
    let damaged: String = damaged.into_iter().collect();
    let carried = decode_set(&format!("{}{damaged}-AbC", encode(&scenarios[0])));
    assert_eq!(carried.scenarios, [opened(&scenarios[0]), decode(&damaged)]);
    assert_eq!(carried.after, "-AbC");
}

#[test]
fn a_set_of_a_newer_version_is_told_apart_too() {
    let (mut opening, mut fields) = by_hand::blank();
    opening[0].1 = 3;
    fields.push((7, 99));
    let newer = by_hand::token(&opening, &fields, false);
    let expected = vec![decode(&newer), decode(&newer), opened(&three()[0])];
    assert!(matches!(expected[0], Err(LinkError::NewerVersion { .. })));
    let link = format!("{newer}{newer}{}", encode(&three()[0]));
    assert_eq!(decode_set(&link).scenarios, expected);
}

#[test]
fn four_scenarios_of_the_longest_kind_fit() {
    let longest = encode(&example("full-reading"));
    const { assert!(MOST_SCENARIOS * LONGEST + LONGEST <= LONGEST_TOKEN) };
    assert_eq!(longest.len(), 255);
    let four = vec![example("full-reading"); MOST_SCENARIOS];
    let link = encode_set(&four);
    assert_eq!(decode_set(&link).scenarios, whole(&four));
    assert_eq!(encode_set(&vec![example("egypt"); 6]).len(), 4 * 53);
    let address = format!("https://example.org/counterweigh/#{link}");
    assert_eq!(find_token(&address), Some(link));
}

#[test]
fn the_longest_token_is_as_long_as_the_description_says() {
    let full = example("full-reading");
    let everything = Scenario {
        own_estimate: Some(1),
        exact: 1,
        view: View {
            policy: PolicyId::new(1),
            ..full.view
        },
        ..full
    };
    assert_eq!(encode(&everything).len(), LONGEST);
    let untitled = Scenario {
        title: Title::default(),
        ..everything
    };
    assert_eq!(encode(&untitled).len(), 180);
    // However much of a plain scenario is said.
    let plain = Scenario {
        reading: example("blank").reading,
        ..untitled
    };
    assert_eq!(encode(&plain).len(), 60);
}

#[test]
fn an_address_gives_a_set_back() {
    for (name, scenarios) in sets() {
        let link = encode_set(&scenarios);
        let (start, end) = link.split_at(70);
        for address in [
            format!("https://example.org/counterweigh/#{link}"),
            format!("https://example.org/counterweigh/?s={link}&utm_source=mail"),
            format!("https://example.org/counterweigh/%2523{link}."),
            format!("https://example.org/counterweigh/#{start}=\r\n{end}"),
            format!("“{link}”"),
            link.clone(),
        ] {
            assert_eq!(
                find_token(&address),
                Some(link.clone()),
                "{name}: {address}"
            );
        }
        // Of two places the one that opens is taken, whatever the other holds.
        let address = format!("https://example.org/?s={link}#main");
        assert_eq!(find_token(&address), Some(link), "{name}");
    }
}

proptest! {
    #[test]
    fn decoding_a_set_gives_back_what_was_encoded(scenarios in prop::collection::vec(any_scenario(), 1..=MOST_SCENARIOS)) {
        let link = encode_set(&scenarios);
        prop_assert!(link.len() <= MOST_SCENARIOS * LONGEST);
        prop_assert!(!link.ends_with(['-', '_']));
        let decoded = decode_set(&link);
        prop_assert_eq!(decoded.text(), &link);
        prop_assert!(decoded.after.is_empty());
        prop_assert_eq!(decoded.scenarios, whole(&scenarios));
    }

    #[test]
    fn one_wrong_character_names_one_scenario(
        scenarios in prop::collection::vec(any_scenario(), 2..=MOST_SCENARIOS),
        position: prop::sample::Index,
        change in 1..64_usize,
    ) {
        let link = encode_set(&scenarios);
        let position = position.index(link.len());
        let number = ALPHABET.find(&link[position..=position]).unwrap();
        let mut damaged = link.clone();
        damaged.replace_range(position..=position, &ALPHABET[number ^ change..=number ^ change]);
        let carried = decode_set(&damaged);
        let sound = carried.scenarios.iter().filter(|scenario| scenario.is_ok()).count();
        let ended = !carried.after.is_empty();
        prop_assert!(ended || sound + 1 == scenarios.len(), "{:?}", carried);
        prop_assert!(!carried.is_whole() || ended);
    }

    #[test]
    fn any_text_of_the_alphabet_is_answered(text in "([BC][A-Za-z0-9_-]{0,120}){0,5}") {
        let carried = decode_set(&text);
        prop_assert!(!carried.scenarios.is_empty() && carried.scenarios.len() <= MOST_SCENARIOS);
        let clean = |found: &Result<Opened, LinkError>| found.as_ref().ok().filter(|opened| opened.notes.is_empty()).map(|opened| opened.scenario.clone());
        if let Some(scenarios) = carried.scenarios.iter().map(clean).collect::<Option<Vec<_>>>() {
            prop_assert_eq!(format!("{}{}", encode_set(&scenarios), carried.after), text);
        }
    }
}
