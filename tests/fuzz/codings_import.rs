//! Any bytes as a table of codings: reading never panics, and what is read is in range and written the same way again.

#![no_main]

use counterweigh::export::codings::{export, import};
use counterweigh::findings::engine::Engine;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let engine = Engine::newest();
    let (edition, words) = (
        engine.edition,
        engine.annotations().expect("words natively"),
    );
    if let Ok(reading) = import(&String::from_utf8_lossy(bytes), edition) {
        assert_eq!(reading, reading.sanitised());
        assert_eq!(
            import(&export(&reading, edition, words), edition),
            Ok(reading)
        );
    }
});
