//! Any text as a link: decoding and finding never panic, and what opens without a note is written the same way again.

#![no_main]

use counterweigh::scenario::link::{LinkError, decode, decode_set, encode, encode_set, find_token};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(opened) = decode(&text) {
        if opened.notes.is_empty() {
            assert_eq!(encode(&opened.scenario), text);
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
        assert_eq!(encode_set(&scenarios) + &carried.after, text);
    }
    if let Some(token) = find_token(&text)
        && !matches!(decode(&token), Err(LinkError::NotALink { .. }))
    {
        let again = find_token(&format!("https://example.org/counterweigh/#{token}"));
        assert_eq!(again, Some(token));
    }
});
