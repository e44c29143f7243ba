//! Any text as a link: decoding, finding and what is said of it never panic, and what opens without a note is written the same way
//! again, its seal included.

#![no_main]

use counterweigh::findings::engine::Engine;
use counterweigh::messages::link::{Names, Subject, error, sentences};
use counterweigh::scenario::Scenario;
use counterweigh::scenario::link::{
    LinkError, Opened, decode, decode_set, encode, encode_v1, find_token, seal_of,
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let found = decode(&text);
    is_said(&found);
    if let Ok(opened) = found {
        if opened.notes.is_empty() {
            let token = written(&opened.scenario, &text);
            let again = seal_of(&text).map_or(token.clone(), |seal| seal.on(&token));
            assert_eq!(again, text);
        }
        assert_eq!(opened.scenario, opened.scenario.sanitised());
    }
    let carried = decode_set(&text);
    carried.scenarios.iter().for_each(is_said);
    let whole = carried.scenarios.iter().map(|found| {
        let opened = found.as_ref().ok();
        opened.filter(|opened| opened.notes.is_empty())
    });
    if let Some(opened) = whole.collect::<Option<Vec<_>>>() {
        let mut tokens = String::new();
        for opened in opened {
            tokens += &written(&opened.scenario, &text[tokens.len()..]);
        }
        let again = seal_of(&text).map_or(tokens.clone() + &carried.after, |seal| seal.on(&tokens));
        assert_eq!(again, text);
    }
    if let Some(token) = find_token(&text)
        && !matches!(decode(&token), Err(LinkError::NotALink { .. }))
    {
        let again = find_token(&format!("https://example.org/counterweigh/#{token}"));
        assert_eq!(again, Some(token));
    }
});

/// Says all that the app says of a link and shows what it shows.
fn is_said(found: &Result<Opened, LinkError>) {
    let edition = Engine::newest().edition;
    let names = Names {
        factor: &|factor| edition.factor(factor).short,
        text: &|text| edition.policy(text).short,
    };
    let opened = match found {
        Ok(opened) => Some(opened),
        Err(failure) => {
            assert!(!error(failure, &names, Subject::LINK).is_empty());
            let readable = failure.readable();
            readable.filter(|opened| failure.shows(opened))
        }
    };
    if let Some(opened) = opened {
        let said = sentences(&opened.notes, &names, Subject::LINK);
        assert!(
            said.iter().all(|sentence| !sentence.contains("“”")),
            "{said:?}"
        );
        let completed = Engine::completed(opened);
        assert_eq!(completed.place, opened.scenario.place);
    }
}

/// The token of a scenario in the version of the one that a text begins with.
fn written(scenario: &Scenario, text: &str) -> String {
    if text.starts_with('B') {
        encode_v1(scenario)
    } else {
        encode(scenario)
    }
}
