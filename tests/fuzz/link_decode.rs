//! Any text as a link: decoding and finding never panic, and what opens without a note is written the same way again, its seal
//! included.

#![no_main]

use counterweigh::scenario::link::{LinkError, decode, encode, find_token, seal_of};

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
    if let Some(token) = find_token(&text)
        && !matches!(decode(&token), Err(LinkError::NotALink { .. }))
    {
        let again = find_token(&format!("https://example.org/counterweigh/#{token}"));
        assert_eq!(again, Some(token));
    }
});
