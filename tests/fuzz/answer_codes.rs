//! Anything that a teacher may paste: what is found in it is found again where its codes are pasted alone, and every lesson that a
//! link carries can be read or is said to be none.

#![no_main]

use counterweigh::findings::classroom::pasted::{Found, pasted};
use counterweigh::findings::classroom::pool::Pool;
use counterweigh::scenario::lesson::AnswerCode;
use counterweigh::scenario::link::DecodedLink;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (tag, text) = bytes.split_first().unwrap_or((&0, &[]));
    let tag = tag & 63;
    let text = String::from_utf8_lossy(text);
    let mut pool = Pool::default();
    let added = pool.add(&text, tag);
    assert_eq!(pool.codes().count(), added.codes);
    for found in pasted(&text, tag) {
        match found {
            Found::Code(code, answers) => assert_eq!(AnswerCode::read(&code, tag), Ok(answers)),
            Found::NoCode(code, fault) => assert_eq!(AnswerCode::read(&code, tag), Err(fault)),
            Found::Scenario(token, scenario) => {
                let link = DecodedLink::of(&token);
                assert!(
                    matches!(&link.scenarios[..], [Ok(opened)] if opened.scenario == *scenario)
                );
            }
            Found::BrokenLink(_) => {}
        }
    }
    let again: String = pool.codes().map(|(code, _)| format!("{code}\n")).collect();
    let mut other = Pool::default();
    other.add(&again, tag);
    assert!(pool.codes().eq(other.codes()));
    if let Some(link) = DecodedLink::in_address(&text) {
        for opened in link.scenarios.into_iter().flatten() {
            if let Some(Ok(lesson)) = opened.scenario.lesson.map(|lesson| lesson.read()) {
                assert_eq!(lesson.carried().read(), Ok(lesson));
            }
        }
    }
});
