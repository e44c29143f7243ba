//! What is wrong with files that are read in: found by `export`, said by `messages`.

pub mod codings;
pub mod saved_scenarios;
