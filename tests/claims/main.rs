//! What officials, auditors and analysts say changed from policy to policy, held against the codings: the newest edition with the
//! stricter checks, and the last one of the first model.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    reason = "helpers of tests fail the test that calls them"
)]

mod checks;
mod first_model;
mod second_model;
