//! What can be told of an address at once: the same as by reading it whole, or nothing.

use counterweigh::scenario::link::{DecodedLink, FoundLink, encode_set};
use proptest::prelude::*;

use crate::examples::any_scenario;
use crate::sets::sets;
use crate::{ALPHABET, VERSIONS, tokens};

const PAGE: &str = "https://example.org/counterweigh/";

/// Tells what is found at once, which is never anything else than what reading the address tells.
fn at_once(href: &str) -> FoundLink {
    let found = FoundLink::at_once(href);
    match &found {
        FoundLink::Nothing => assert_eq!(DecodedLink::in_address(href), None, "{href}"),
        FoundLink::Told(link) => {
            assert_eq!(DecodedLink::in_address(href).as_ref(), Some(link), "{href}");
            assert!(link.is_whole() && link.scenarios.len() == 1, "{href}");
        }
        FoundLink::Unclear => {}
    }
    found
}

/// Whether a token is of the version that the app writes: one of an older version waits for what reads it.
fn is_newest(token: &str) -> bool {
    token.starts_with('C')
}

#[test]
fn a_whole_token_of_the_newest_version_is_told_at_once() {
    let (mut newest, mut older) = (0, 0);
    for (name, scenario, token) in tokens() {
        if !is_newest(&token) {
            older += 1;
            let found = at_once(&format!("{PAGE}#{token}"));
            assert_eq!(found, FoundLink::Unclear, "{name}");
            continue;
        }
        newest += 1;
        for page in [
            PAGE.to_owned(),
            format!("{PAGE}?lang=en"),
            format!("{PAGE}embed.html?theme=dark&lang=en"),
            format!("{PAGE}?s=BADTOKEN"),
            "file:///home/C/counterweigh.html".to_owned(),
        ] {
            let FoundLink::Told(link) = at_once(&format!("{page}#{token}")) else {
                panic!("{name} is unclear behind {page}");
            };
            let opened = link.scenarios.into_iter().next().unwrap().unwrap();
            assert_eq!(opened.scenario, scenario, "{name}");
            assert!(opened.notes.is_empty(), "{name}");
        }
    }
    assert!(newest >= 10 && older >= 15, "{newest} {older}");
}

#[test]
fn an_address_without_a_link_is_told_at_once() {
    for address in [
        PAGE.to_owned(),
        format!("{PAGE}#"),
        format!("{PAGE}index.html?lang=en-XA"),
        format!("{PAGE}embed.html?theme=auto&lang=en"),
        "http://127.0.0.1:8080/".to_owned(),
    ] {
        assert_eq!(at_once(&address), FoundLink::Nothing, "{address}");
    }
}

#[test]
fn what_needs_more_than_a_look_is_unclear() {
    for (name, _, token) in tokens() {
        for address in [
            token.clone(),
            format!("{PAGE}?s={token}"),
            format!("{PAGE}?utm=1&s={token}"),
            format!("{PAGE}%23{token}"),
            format!("{PAGE}#s={token}"),
            format!("{PAGE}#{token}."),
            format!("{PAGE}#{token}-"),
            format!("{PAGE}#{token}{token}"),
            format!("{PAGE}#{}", &token[1..]),
            format!("{PAGE}#{}", &token[..token.len() - 1]),
            format!("{PAGE}#{}", token.to_ascii_lowercase()),
        ] {
            assert_eq!(at_once(&address), FoundLink::Unclear, "{name}: {address}");
        }
    }
    for (name, scenarios) in sets() {
        let address = format!("{PAGE}#{}", encode_set(&scenarios));
        assert_eq!(at_once(&address), FoundLink::Unclear, "{name}");
    }
    let seals = include_str!("seals.csv");
    let mut sealed = 0;
    for link in seals
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').nth(1))
    {
        sealed += 1;
        let address = format!("{PAGE}#{link}");
        assert_eq!(at_once(&address), FoundLink::Unclear, "{link}");
    }
    assert!(sealed > 5);
}

proptest! {
    #[test]
    fn what_is_told_at_once_is_what_reading_tells(
        scenario in any_scenario(),
        version in 0..VERSIONS.len(),
        place in any::<prop::sample::Index>(),
        character in 0..ALPHABET.len(),
        text in "[ -~é\u{200b}\n]{0,40}",
        mark in prop::sample::select(vec!["#", "?s=", "#s=", "%23", "?", "&", ""]),
    ) {
        let token = VERSIONS[version](&scenario);
        let found = at_once(&format!("{PAGE}#{token}"));
        prop_assert_eq!(matches!(found, FoundLink::Told(_)), is_newest(&token));
        let mut changed = token.clone();
        let place = place.index(token.len());
        changed.replace_range(place..=place, &ALPHABET[character..=character]);
        at_once(&format!("{PAGE}#{changed}"));
        at_once(&format!("{PAGE}{mark}{text}"));
        at_once(&format!("{text}{mark}{token}"));
        at_once(&text);
    }
}
