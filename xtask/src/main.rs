//! Serves, tests, builds and measures Counterweigh.
fn main() {}
