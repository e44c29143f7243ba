//! Any text as a link: decoding and finding never panic, and what opens without a note is written the same way again, its seal
//! included.

#![no_main]

use counterweigh::scenario::Scenario;
use counterweigh::scenario::link::{
    LinkError, decode, decode_set, encode, encode_v1, find_token, seal_of,
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(opened) = decode(&text) {
        if opened.notes.is_empty() {
            let token = written(&opened.scenario, &text);
            let again = seal_of(&text).map_or(token.clone(), |seal| seal.on(&token));
            assert_eq!(again, text);
        }
        assert_eq!(opened.scenario, opened.scenario.sanitised());
    }
    let carried = decode_set(&text);
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

/// The token of a scenario in the version of the one that a text begins with.
fn written(scenario: &Scenario, text: &str) -> String {
    if text.starts_with('B') {
        encode_v1(scenario)
    } else {
        encode(scenario)
    }
}
