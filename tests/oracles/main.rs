//! The model against numbers that nobody on this project computed with it: published tables, published libraries, closed forms
//! and independent evaluations. Each folder beside this file holds one oracle, with its source and tolerance in its README.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read its oracle fails, helpers included"
)]

#[path = "../answers/mod.rs"]
mod answers;
#[path = "../second_model/mod.rs"]
mod second;
#[path = "../vectors/mod.rs"]
mod vectors;

mod edges;
mod flips;
mod human_development_index;
mod joint;
mod library_means;
mod model_vectors;
mod quasi_random;
mod second_model;
mod sensitivity;
mod shapley;
mod support;
mod sustainable_connectivity;
mod technology_achievement_index;
mod weightings;
