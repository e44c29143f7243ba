//! The compiler of messages from outside: what it writes, held against the app's reader and the reference implementation, and
//! what it refuses.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that finds something wrong stops its test"
)]

mod common;
mod faults;
mod oracle;
mod pages;
mod said;
