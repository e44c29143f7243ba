//! Shared links: golden links, round trips, damage, and what mail filters and chat apps do to an address.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]

#[path = "links/by_hand.rs"]
mod by_hand;
#[path = "links/by_hand_v2.rs"]
mod by_hand_v2;
#[path = "links/damage.rs"]
mod damage;
#[path = "links/dump.rs"]
mod dump;
#[path = "links/examples.rs"]
mod examples;
#[path = "links/first_version.rs"]
mod first_version;
#[path = "links/foreign.rs"]
mod foreign;
#[path = "links/found.rs"]
mod found;
#[path = "links/golden.rs"]
mod golden;
#[path = "links/script.rs"]
mod script;
#[path = "links/sets.rs"]
mod sets;

use counterweigh::scenario::link::{
    DecodedLink, Event, Field, LONGEST_TOKEN, LinkError, Note, Opened, decode, encode, encode_v1,
    find_token,
};
use counterweigh::scenario::{Scenario, TEXTS, Title};
use examples::{any_scenario, examples};
use first_version::as_version_1_says;
use proptest::prelude::*;

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// What writes each version of the format.
pub(crate) const VERSIONS: [fn(&Scenario) -> String; 2] = [encode_v1, encode];

/// Every example with its token, in every version.
pub(crate) fn tokens() -> impl Iterator<Item = (&'static str, Scenario, String)> {
    let written = |(name, scenario): (&'static str, Scenario)| {
        let said = [as_version_1_says(&scenario), scenario];
        let versions = VERSIONS.into_iter().zip(said);
        versions.map(move |(encode, said)| (name, said.clone(), encode(&said)))
    };
    examples().into_iter().flat_map(written)
}

#[test]
fn a_link_is_short() {
    for (name, scenario) in examples() {
        let token = encode(&scenario);
        let untitled = Scenario {
            title: Title::default(),
            ..scenario.clone()
        };
        let versions = VERSIONS.map(|encode| encode(&untitled).len());
        let says_the_same = as_version_1_says(&scenario) == scenario;
        assert!(
            versions[1] <= versions[0] || !says_the_same,
            "{name}: {versions:?}"
        );
        let untitled = encode(&untitled);
        let longest = if scenario.has_standard_reading() {
            60
        } else {
            180
        };
        assert!(untitled.len() <= longest, "{name}: {}", untitled.len());
        assert!(token.len() <= LONGEST_TOKEN);
    }
}

#[test]
fn every_wrong_character_is_found_and_repaired() {
    for (name, scenario, token) in tokens() {
        for position in 0..token.len() {
            for character in ALPHABET.chars() {
                let mut damaged = token.clone();
                damaged.replace_range(position..=position, &character.to_string());
                if damaged != token {
                    repaired(&damaged, &scenario, name);
                }
            }
        }
    }
}

#[test]
fn every_swap_of_neighbours_is_found_and_repaired() {
    for (name, scenario, token) in tokens() {
        for position in 1..token.len() {
            let mut damaged: Vec<char> = token.chars().collect();
            damaged.swap(position - 1, position);
            let damaged: String = damaged.into_iter().collect();
            if damaged != token {
                repaired(&damaged, &scenario, name);
            }
        }
    }
}

#[test]
fn every_missing_character_is_found_and_repaired() {
    for (name, scenario, token) in tokens() {
        for position in 0..token.len() {
            let mut damaged = token.clone();
            damaged.remove(position);
            repaired(&damaged, &scenario, name);
        }
    }
}

#[test]
fn every_surplus_character_is_found_and_repaired() {
    for (name, scenario, token) in tokens() {
        for position in 0..token.len() {
            for character in ALPHABET.chars().step_by(9) {
                let mut damaged = token.clone();
                damaged.insert(position, character);
                repaired(&damaged, &scenario, name);
            }
        }
        let extra = Note {
            field: Field::Whole,
            event: Event::Extra { characters: 3 },
        };
        let opened = Opened {
            scenario,
            notes: vec![extra],
        };
        assert_eq!(decode(&format!("{token}and")), Ok(opened), "{name}");
    }
}

#[track_caller]
fn repaired(damaged: &str, scenario: &Scenario, name: &str) {
    match decode(damaged) {
        Err(LinkError::Damaged {
            readable: Some(readable),
        }) => {
            assert_eq!(&readable.scenario, scenario, "{name}: {damaged}");
            assert!(
                !readable.notes.is_empty()
                    && readable
                        .notes
                        .iter()
                        .all(|note| note.event == Event::Repaired),
                "{name}: {damaged}: {:?}",
                readable.notes
            );
        }
        // One surplus character right at the end is something that stands after the link.
        Ok(opened) => {
            let extra = Note {
                field: Field::Whole,
                event: Event::Extra { characters: 1 },
            };
            assert_eq!(opened.notes, [extra], "{name}: {damaged}");
            assert_eq!(&opened.scenario, scenario, "{name}: {damaged}");
        }
        other => panic!("{name}: {damaged}: {other:?}"),
    }
}

#[test]
fn what_is_no_link_is_refused() {
    let position = |token: &str| match decode(token) {
        Err(LinkError::NotALink {
            character,
            position,
        }) => Some((character, position)),
        _ => None,
    };
    assert_eq!(position("BA=A"), Some(('=', 2)));
    assert_eq!(position("éB"), Some(('é', 0)));
    let long = "B".repeat(LONGEST_TOKEN + 1);
    assert_eq!(decode(&long), Err(LinkError::TooLong { bytes: long.len() }));
    for word in ["main", "method-and-sources", "Background", "A", "_"] {
        assert!(decode(word).is_err(), "{word}");
    }
    assert_eq!(
        decode("Hello-World"),
        Err(LinkError::Damaged { readable: None })
    );
}

#[test]
fn an_address_gives_its_token_back() {
    for (name, _, token) in tokens() {
        let (start, end) = token.split_at(token.len() / 2);
        let encoded: String = token.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let dashes = token.replace('-', "%2D").replace('_', "%5f");
        for address in [
            format!("#{token}"),
            format!("https://example.org/counterweigh/#{token}"),
            format!("https://example.org/counterweigh/?embed#{token}"),
            format!("https://example.org/counterweigh/#{encoded}"),
            format!("https://example.org/counterweigh/#{dashes}"),
            format!("https://example.org/counterweigh/%23{token}"),
            format!("https://example.org/counterweigh/%2523{token}"),
            format!("https://example.org/counterweigh/%23{dashes}"),
            format!("https://example.org/counterweigh/?s={token}"),
            format!("https://example.org/counterweigh/?s={encoded}"),
            format!("https://example.org/counterweigh/?lang=en&s={token}&utm_source=mail"),
            format!("https://example.org/counterweigh/?lang=en&amp;s={token}"),
            format!("https://example.org/counterweigh/#s={token}"),
            format!("https://example.org/counterweigh/#/{token}"),
            format!("https://example.org/counterweigh/#{token}?fbclid=abc"),
            format!("https://example.org/counterweigh/?s={token}#main"),
            format!(
                "https://eu.filter.example/?url=https%3A%2F%2Fexample.org%2Fcounterweigh%2F%23{token}&data=05%7C01&reserved=0"
            ),
            format!(
                "https://eu.filter.example/?url=https%3A%2F%2Fexample.org%2F%2523{token}&amp;s=1#x"
            ),
            format!(
                "https://eu.filter.example/?url=https%3A%2F%2Fexample.org%2F%3Fs%3D{token}%26lang%3Den"
            ),
            format!("https://example.org/counterweigh/#{start}\r\n{end}"),
            format!("https://example.org/counterweigh/#{start}=\r\n{end}"),
            format!("https://example.org/counterweigh/#{start}\n> > {end}"),
            format!("https://example.org/counterweigh/?s=\n{token}"),
            format!("https://example.org/counterweigh/?s=3D{start}=\n{end}"),
            format!("“{token}”"),
            format!("https://example.org/counterweigh/?s=\"{token}\""),
            format!("https://example.org/counterweigh/#{start} {end} "),
            format!("https://example.org/counterweigh/#{start}%0D%0A%20{end}"),
            format!("https://example.org/counterweigh/#{start}\u{200b}{end}\u{ad}"),
            format!("<a href=\"https://example.org/counterweigh/#{token}\">this</a>"),
            format!("(https://example.org/counterweigh/#{token})."),
            format!("[here](https://example.org/counterweigh/#{token}), then"),
            format!("_https://example.org/counterweigh/#{token}_"),
            format!(
                "https://example.org/counterweigh/#{}",
                token.replace('_', "\\_").replace('-', "\\-")
            ),
            token.replace('_', "%5C_"),
            token.clone(),
            format!("  {start}\n{end}\n"),
        ] {
            assert_eq!(
                find_token(&address).as_deref(),
                Some(token.as_str()),
                "{name}: {address}"
            );
        }
        for after in [
            ".",
            ",",
            ";",
            ":",
            "!",
            "?",
            ")",
            "]",
            "}",
            ">",
            "\"",
            "'",
            "”",
            "’",
            "»",
            "…",
            "*",
            "-",
            "_",
            ").",
            "%22",
            "%29",
            "%E2%80%9D",
            "\\",
            "|",
            "~",
        ] {
            let address = format!("https://example.org/#{token}{after}");
            assert_eq!(
                find_token(&address).as_deref(),
                Some(token.as_str()),
                "{name}: {after}"
            );
        }
    }
}

#[test]
fn what_a_keyboard_wrote_for_a_sign_of_a_token_is_that_sign() {
    let wide = |token: &str| -> String {
        let widen = |sign: char| char::from_u32(u32::from(sign) + 0xfee0);
        token.chars().filter_map(widen).collect()
    };
    let mut with_hyphens = 0;
    for (name, _, token) in tokens() {
        let dashed = ['\u{2010}', '\u{2011}', '\u{2013}', '\u{2014}', '\u{2212}']
            .map(|dash| token.replace('-', &dash.to_string()));
        let encoded = token.replace('-', "%E2%80%93");
        for written in [dashed.to_vec(), vec![encoded, wide(&token)]].concat() {
            let address = format!("https://example.org/#{written}");
            assert_eq!(
                find_token(&address).as_deref(),
                Some(&*token),
                "{name}: {written}"
            );
        }
        // A dash of the text around it is none of the token.
        let quoted = format!("Look \u{2013} https://example.org/#{token} \u{2013} and say");
        assert!(find_token(&quoted).is_some_and(|found| found.starts_with(&token)));
        with_hyphens += usize::from(token.contains('-'));
    }
    assert!(with_hyphens > 3);
}

#[test]
fn an_address_without_a_token_gives_none() {
    for address in [
        "",
        "#",
        "https://example.org/counterweigh/",
        "https://example.org/counterweigh/#",
        "https://example.org/counterweigh/?embed",
        "https://example.org/counterweigh/?s=",
        "https://example.org/counterweigh/?s=20",
        "https://example.org/counterweigh/?s=09&lang=en",
        "https://example.org/counterweigh/?s=Berlin",
        "https://example.org/counterweigh/?s=share",
        "https://example.org/counterweigh/#main",
        "https://example.org/counterweigh/#Contact",
        "https://example.org/counterweigh/#top",
        "https://example.org/counterweigh/#/main",
        "file:///home/someone/C%23/counterweigh.html",
        "file:///home/someone/C%23/Counterweigh.html",
        "file:///home/someone/C%23-Counterweigh-2.html",
        "file:///home/someone/C%23%20and%20more/some%20folder/counterweigh.html",
        "file:///home/someone/C%2523/counterweigh.html",
        "file:///home/someone/100%25/counterweigh.html",
        "file:///home/someone/a%3Fb/counterweigh.html",
        "file:///home/someone/a%3Fs=Bb/counterweigh.html",
        "file:///home/someone/C%23/counterweigh.html#main",
        " \n",
    ] {
        assert_eq!(find_token(address), None, "{address}");
        assert!(DecodedLink::in_address(address).is_none(), "{address}");
    }
    // What is left of a token is still said to be a damaged link, and a whole one opens from any folder.
    for (name, _, token) in tokens() {
        for kept in [4, 8, 12, token.len() / 2, token.len() - 3] {
            let address = format!("https://example.org/counterweigh/#{}", &token[..kept]);
            assert!(
                DecodedLink::in_address(&address).is_some(),
                "{name}: {kept}"
            );
        }
        for folder in ["C%23", "100%25", "a%3Fb", "a%3Fs=b"] {
            let address = format!("file:///home/someone/{folder}/counterweigh.html#{token}");
            assert_eq!(
                find_token(&address).as_deref(),
                Some(&*token),
                "{name}: {folder}"
            );
        }
    }
    let endless = format!("#{}", "B".repeat(1 << 20));
    assert_eq!(find_token(&endless), None);
}

#[test]
fn what_is_far_too_long_is_said_and_nothing_else_opens() {
    let long = |bytes: usize| Some(vec![Err(LinkError::TooLong { bytes })]);
    let read = |address: &str| DecodedLink::in_address(address).map(|link| link.scenarios);
    for bytes in [LONGEST_TOKEN + 1, 32_768, 1 << 20] {
        let fragment = "B".repeat(bytes);
        for address in [
            format!("https://example.org/counterweigh/#{fragment}"),
            format!("#{fragment}"),
            fragment.clone(),
        ] {
            assert_eq!(read(&address), long(bytes), "{bytes}");
        }
        let query = format!("https://example.org/counterweigh/?s={fragment}");
        assert!(matches!(
            *read(&query).unwrap(),
            [Err(LinkError::TooLong { .. })]
        ));
    }
    // What is long besides the fragment keeps no link from opening.
    let token = encode(&Scenario::blank());
    let filler = "x".repeat(40_000);
    let address = format!("https://example.org/?data={filler}#{token}");
    assert_eq!(find_token(&address), Some(token));
    assert_eq!(read(&format!("https://example.org/{filler}/")), None);
    assert_eq!(read(&format!("https://example.org/?data={filler}")), None);
}

#[test]
fn a_scenario_out_of_range_is_cut_to_range() {
    let mut scenario = Scenario::blank();
    scenario.exact = u32::MAX;
    scenario.mitigations = 255;
    scenario.own_estimate = Some(u16::MAX);
    scenario.shown = u16::MAX;
    scenario.reading.ratio = 0;
    scenario.reading.overlay_strength = 255;
    scenario.reading.overlay_reference = 0;
    scenario.reading.against_below = 255;
    scenario.reading.favour_from = 0;
    scenario.reading.thresholds = [Some(u16::MAX); TEXTS];
    scenario.reading.stances = [[Some(255); 20]; TEXTS];
    let clean = scenario.sanitised();
    assert_eq!(clean.sanitised(), clean);
    assert_eq!(clean.reading.against_below, 99);
    assert_eq!(clean.reading.favour_from, 99);
    let opened = decode(&encode(&scenario)).unwrap();
    assert_eq!(opened.scenario, clean);
    assert!(opened.notes.is_empty());
}

proptest! {
    #[test]
    fn decoding_gives_back_what_was_encoded(scenario in any_scenario()) {
        prop_assert_eq!(&scenario.sanitised(), &scenario);
        for (encode, scenario) in VERSIONS.into_iter().zip([as_version_1_says(&scenario), scenario]) {
            let token = encode(&scenario);
            prop_assert!(!token.ends_with(['-', '_']));
            prop_assert!(token.chars().all(|character| ALPHABET.contains(character)));
            let opened = decode(&token).unwrap();
            prop_assert_eq!(&opened.scenario, &scenario);
            prop_assert!(opened.notes.is_empty());
            prop_assert_eq!(encode(&opened.scenario), token);
        }
    }

    #[test]
    fn one_wrong_character_never_opens(scenario in any_scenario(), version in 0..2_usize, position: prop::sample::Index, change in 1..64_usize) {
        let token = VERSIONS[version](&scenario);
        let position = position.index(token.len());
        let number = ALPHABET.find(&token[position..=position]).unwrap();
        let mut damaged = token.clone();
        damaged.replace_range(position..=position, &ALPHABET[number ^ change..=number ^ change]);
        let refused = matches!(decode(&damaged), Err(LinkError::Damaged { .. }));
        prop_assert!(refused);
    }

    #[test]
    fn a_truncated_link_never_opens(scenario in any_scenario(), version in 0..2_usize, length: prop::sample::Index) {
        let token = VERSIONS[version](&scenario);
        let cut = &token[..length.index(token.len())];
        let refused = matches!(
            decode(cut),
            Err(LinkError::Truncated { .. } | LinkError::Damaged { .. } | LinkError::Empty)
        );
        prop_assert!(refused);
    }

    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        let _ = find_token(&text);
        if let Ok(opened) = decode(&text) {
            let again = VERSIONS.map(|encode| encode(&opened.scenario));
            prop_assert!(!opened.notes.is_empty() || again.contains(&text));
        }
    }

    #[test]
    fn any_token_is_answered(token in "[BC]?[A-Za-z0-9_-]{0,300}") {
        if let Ok(opened) = decode(&token) {
            let again = VERSIONS.map(|encode| encode(&opened.scenario));
            prop_assert!(!opened.notes.is_empty() || again.contains(&token));
        }
    }

    #[test]
    fn a_wrapped_and_decorated_link_is_found(
        scenario in any_scenario(),
        width in 10..80_usize,
        after in "[.,;:!?)>\\]}\"'”»]{0,3}",
    ) {
        let token = encode(&scenario);
        let address = format!("https://example.org/counterweigh/#{token}{after}");
        let characters: Vec<char> = address.chars().collect();
        let wrapped: Vec<String> = characters
            .chunks(width)
            .map(|line| line.iter().collect())
            .collect();
        let found = find_token(&wrapped.join("\r\n"));
        prop_assert_eq!(found, Some(token));
    }
}
