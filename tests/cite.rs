//! Citations: seals go with their links and are checked, what differs is told exactly, styles are as asked for.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]

#[path = "links/examples.rs"]
mod examples;
#[path = "links/first_version.rs"]
mod first_version;
#[path = "cite/golden.rs"]
mod golden;
#[path = "cite/styles.rs"]
mod styles;

use counterweigh::edition::id::{FactorId, PolicyId};
use counterweigh::findings::citation::{Change, Difference, Verdict, Why, check, seal};
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::model::VERSION;
use counterweigh::model::disposition::Disposition;
use counterweigh::model::presumption::BurdenUse;
use counterweigh::model::risk::GateState;
use counterweigh::scenario::link::{
    Event, Field, LinkError, Note, Opened, Seal, SealVersion, deciding, decode, encode, find_token,
    seal_of,
};
use counterweigh::scenario::{Scenario, SliderValue, Title};
use counterweigh::state::{Action, State};
use examples::{any_scenario, examples};
use proptest::prelude::*;

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// 25 November 2026.
const DAY: u16 = 328;

fn example(name: &str) -> Scenario {
    let mut examples = examples().into_iter();
    examples.find(|(other, _)| *other == name).unwrap().1
}

fn any_seal() -> impl Strategy<Value = Seal> {
    let text = proptest::option::of((0..=100_u8, 0..4_usize, 0..4_usize));
    let texts = proptest::collection::vec(text, 0..=63);
    let numbers = any::<(bool, u16, u8, u32, u32)>();
    (numbers, texts).prop_map(|((is_first, day, model, inputs, results), mut texts)| {
        let version = if is_first {
            texts.resize(11, None);
            SealVersion::One
        } else {
            SealVersion::Two
        };
        let standing = |(balance, disposition, gate): (u8, usize, usize)| {
            counterweigh::scenario::link::Standing {
                balance,
                disposition: [
                    Disposition::Barred,
                    Disposition::WeighsAgainst,
                    Disposition::LeftOpen,
                    Disposition::WeighsInFavour,
                ][disposition],
                gate: [
                    GateState::None,
                    GateState::Open,
                    GateState::ShutByRisk,
                    GateState::ShutByKnowledge,
                ][gate],
            }
        };
        Seal {
            version,
            day,
            model,
            inputs,
            results,
            texts: texts.into_iter().map(|text| text.map(standing)).collect(),
        }
    })
}

fn remark(event: Event) -> Note {
    Note {
        field: Field::Seal,
        event,
    }
}

proptest! {
    #[test]
    fn any_seal_comes_back(seal in any_seal(), place in 0..12_usize) {
        let (_, scenario) = examples().swap_remove(place);
        let link = seal.on(&encode(&scenario));
        prop_assert_eq!(seal_of(&link), Some(seal));
        prop_assert_eq!(decode(&link), Ok(Opened { scenario, notes: Vec::new() }));
        prop_assert!(link.ends_with(|last: char| last.is_ascii_alphanumeric()));
        let address = format!("See https://example.org/a/#{link}.");
        prop_assert_eq!(find_token(&address), Some(link));
    }

    #[test]
    fn no_end_of_a_link_panics(end in "[-A-Za-z0-9_]{0,120}") {
        let link = format!("{}{end}", encode(&Scenario::blank()));
        drop((decode(&link), seal_of(&link)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn any_scenario_is_as_cited_and_any_other_is_not(one in any_scenario(), other in any_scenario()) {
        let seal = seal(&one, DAY);
        prop_assert_eq!(check(&seal, &one), Verdict::Same);
        if deciding(&one) != deciding(&other) {
            let verdict = check(&seal, &other);
            prop_assert!(matches!(verdict, Verdict::Differs(Difference { why: Why::Inputs, .. })), "{:?}", verdict);
        }
    }
}

#[test]
fn every_example_is_the_same_as_cited() {
    for (name, mut scenario) in examples() {
        // A line of a text without a stop rule means nothing: it is refused on opening, with a note.
        let policies = Engine::of(&scenario).edition.policies.iter();
        for (policy, line) in policies.zip(&mut scenario.reading.thresholds) {
            *line = line.filter(|_| policy.gate.is_some());
        }
        let seal = seal(&scenario, DAY);
        let link = seal.on(&encode(&scenario));
        assert_eq!(link.len(), encode(&scenario).len() + 1 + seal.characters());
        let state = State::opened(&link);
        assert_eq!(
            (&state.scenario, &state.notice),
            (&scenario, &None),
            "{name}"
        );
        assert_eq!(state.cited.as_ref(), Some(&seal), "{name}");
        assert_eq!(state.link(), link, "{name}");
        assert_eq!(check(&seal, &state.scenario), Verdict::Same, "{name}");
    }
}

#[test]
fn what_an_older_seal_has_no_room_for_is_sealed_in_a_newer_one() {
    let egypt = example("egypt");
    let first = seal(&egypt, DAY);
    assert_eq!((first.version, first.characters()), (SealVersion::One, 41));
    let mut burdened = egypt.clone();
    burdened.reading.burden = BurdenUse::Always;
    let second = seal(&burdened, DAY);
    assert_eq!(
        (second.version, second.characters()),
        (SealVersion::Two, 42)
    );
    assert_eq!(check(&second, &burdened), Verdict::Same);
    let inputs = |cited: &Seal, scenario: &Scenario| match check(cited, scenario) {
        Verdict::Differs(difference) => difference.why == Why::Inputs,
        Verdict::Same => false,
    };
    // The token of version 1 is the same with and without a burden.
    assert!(inputs(&first, &burdened) && inputs(&second, &egypt));
    // Such a seal comes back out of its link.
    let link = second.on(&encode(&burdened));
    let state = State::opened(&link);
    assert_eq!((state.cited.as_ref(), state.link()), (Some(&second), link));
}

#[test]
fn what_decides_no_number_leaves_a_seal_as_it_is() {
    let egypt = example("egypt");
    for name in ["view", "title"] {
        assert_eq!(seal(&example(name), DAY), seal(&egypt, DAY), "{name}");
    }
    for name in ["conditions", "documented", "rule", "one-threshold"] {
        let other = seal(&example(name), DAY);
        assert_ne!(other.inputs, seal(&egypt, DAY).inputs, "{name}");
        assert_ne!(other.results, seal(&egypt, DAY).results, "{name}");
    }
    // What is called exact moves no balance, but the readings.
    let exact = Scenario {
        exact: 0b1111,
        ..egypt.clone()
    };
    let (exact, egypt) = (seal(&exact, DAY), seal(&egypt, DAY));
    assert_eq!(exact.texts, egypt.texts);
    assert_ne!(exact.results, egypt.results);
}

#[test]
fn every_wrong_character_of_a_seal_is_found_and_the_link_opens() {
    let scenario = example("egypt");
    let token = encode(&scenario);
    let link = seal(&scenario, DAY).on(&token);
    let opened = Opened {
        scenario,
        notes: vec![remark(Event::Doubtful)],
    };
    for position in token.len() + 1..link.len() {
        for character in ALPHABET.chars() {
            let mut damaged = link.clone();
            damaged.replace_range(position..=position, &character.to_string());
            if damaged != link {
                assert_eq!(decode(&damaged), Ok(opened.clone()), "{damaged}");
                assert_eq!(seal_of(&damaged), None);
            }
        }
    }
    for end in token.len() + 2..link.len() {
        assert_eq!(decode(&link[..end]), Ok(opened.clone()), "{}", &link[..end]);
        let state = State::opened(&link[..end]);
        assert_eq!(
            (state.cited, state.scenario),
            (None, opened.scenario.clone())
        );
    }
}

#[test]
fn what_stands_after_a_seal_or_is_none_is_surplus() {
    let scenario = example("egypt");
    let token = encode(&scenario);
    let seal = seal(&scenario, DAY);
    for (end, characters, sealed) in [
        ("and", 3, true),
        ("-seehere", 8, true),
        ("-seehere", 8, false),
    ] {
        let link = if sealed {
            seal.on(&token)
        } else {
            token.clone()
        } + end;
        let extra = Note {
            field: Field::Whole,
            event: Event::Extra { characters },
        };
        assert_eq!(decode(&link).unwrap().notes, [extra], "{link}");
        assert_eq!(seal_of(&link).is_some(), sealed);
    }
}

#[test]
fn a_token_that_is_damaged_is_mended_in_front_of_its_seal() {
    let scenario = example("egypt");
    let link = seal(&scenario, DAY).on(&encode(&scenario));
    for position in 0..encode(&scenario).len() {
        let mut damaged = link.clone();
        let other = if damaged.as_bytes()[position] == b'x' {
            "y"
        } else {
            "x"
        };
        damaged.replace_range(position..=position, other);
        let Err(LinkError::Damaged {
            readable: Some(readable),
        }) = decode(&damaged)
        else {
            panic!("{damaged} is not offered");
        };
        assert_eq!(readable.scenario, scenario);
    }
}

#[test]
fn what_differs_is_told_exactly() {
    let cited = example("egypt");
    let seal = seal(&cited, DAY);
    let mut altered = cited.clone();
    altered.documented_knowledge = true;
    let Verdict::Differs(difference) = check(&seal, &altered) else {
        panic!("documented knowledge changes nothing");
    };
    assert_eq!((difference.why, difference.results), (Why::Inputs, true));
    for change in &difference.texts {
        let (before, after) = (change.cited.unwrap(), change.now.unwrap());
        assert_eq!(before.balance, after.balance);
        assert_eq!(after.gate, GateState::ShutByKnowledge);
        assert_eq!(after.disposition, Disposition::Barred);
    }
    let gates = seal
        .texts
        .iter()
        .flatten()
        .filter(|text| text.gate != GateState::None);
    assert_eq!(difference.texts.len(), gates.count());

    // Another version of the calculation counts only where a number differs.
    let older = Seal {
        model: VERSION + 1,
        ..seal.clone()
    };
    assert_eq!(check(&older, &cited), Verdict::Same);
    let (mut older, mut alien) = (older, seal.clone());
    let balance = &mut older.texts[0].as_mut().unwrap().balance;
    *balance += 2;
    let (then, now) = (older.texts[0], seal.texts[0]);
    assert_eq!(
        check(&older, &cited),
        Verdict::Differs(Difference {
            why: Why::Model {
                cited: VERSION + 1,
                now: seal.model
            },
            texts: vec![Change {
                policy: PolicyId::new(0).unwrap(),
                cited: then,
                now
            }],
            results: true,
        })
    );
    alien.results ^= 1;
    assert_eq!(
        check(&alien, &cited),
        Verdict::Differs(Difference {
            why: Why::Unknown,
            texts: Vec::new(),
            results: true
        })
    );
    alien = Seal {
        inputs: seal.inputs ^ 1,
        ..seal
    };
    assert_eq!(
        check(&alien, &cited),
        Verdict::Differs(Difference {
            why: Why::Inputs,
            texts: Vec::new(),
            results: false
        })
    );
}

#[test]
fn a_seal_stays_until_a_number_is_changed() {
    let scenario = example("egypt");
    let link = seal(&scenario, DAY).on(&encode(&scenario));
    let opened = State::opened(&link);
    assert_eq!(opened.reduce(Action::open(&link)), None);
    let looked = [
        Action::Why(Some(PolicyId::NSM_18)),
        Action::Source(FactorId::new(3)),
        Action::Compare(true),
    ];
    for action in looked {
        let state = opened.reduce(action).unwrap();
        let sealed = state.cited.as_ref().unwrap().characters();
        assert!(state.link().contains(&link[link.len() - sealed..]));
    }
    let slide = Action::Edit(Edit::Slide {
        factor: FactorId::SSG_GOV,
        to: SliderValue::from_tenths(7),
        gesture: 1,
    });
    let moved = opened.reduce(slide).unwrap();
    assert_eq!(
        (&moved.cited, moved.link()),
        (&None, encode(&moved.scenario))
    );
    let undone = moved.reduce(Action::Undo).unwrap();
    assert_eq!(undone.link(), encode(&scenario));
    assert_eq!(
        undone.reduce(Action::open(&link)).unwrap().cited,
        opened.cited
    );
    let titled = Scenario {
        title: Title::new("Another name"),
        ..scenario
    };
    let other = opened.reduce(Action::open(&encode(&titled))).unwrap();
    assert_eq!(other.cited, None);
}
