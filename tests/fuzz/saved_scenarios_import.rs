//! Any bytes as a file of saved scenarios: reading never panics, and what is read is written and read the same way again.

#![no_main]

use counterweigh::export::saved_scenarios::{SavedScenarios, glimpse, import, write};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(read) = import(&String::from_utf8_lossy(bytes), &SavedScenarios::default()) {
        let again = import(&write(&read.shelf), &SavedScenarios::default())
            .expect("what is written is read");
        assert_eq!(again.shelf, read.shelf);
        assert_eq!((again.new, again.faults.len()), (read.new, 0));
        // A few are enough: each of them computes every policy.
        for entry in read.shelf.entries().iter().take(2) {
            drop(glimpse(entry.link.as_str()));
        }
    }
});
