//! One function per message, as the build script writes them from `locales`.

#![allow(
    clippy::too_many_arguments,
    reason = "a message takes as many arguments as its sentence has"
)]

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
