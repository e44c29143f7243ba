//! Any text as a link: decoding and finding never panic, and what opens without a note is written the same way again, its seal
//! included.

#![no_main]

use counterweigh::scenario::link::{
    LinkError, decode, decode_set, encode, encode_set, find_token, seal_of,
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(opened) = decode(&text) {
        if opened.notes.is_empty() {
            let token = encode(&opened.scenario);
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
        let scenarios: Vec<_> = opened
            .iter()
            .map(|opened| opened.scenario.clone())
            .collect();
        let tokens = encode_set(&scenarios);
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
