//! Every sentence that a reader sees. Numbers arrive computed.
//!
//! Sentences stand in `locales`, and `generated` has a typed function for each; `docs/messages.md` says how. A module here chooses
//! between the sentences of its subject and fills them.

pub mod arriving;
pub mod card;
pub mod cases;
pub mod changes;
pub mod cite;
pub mod claims;
pub mod classroom;
pub mod compare;
mod country;
pub mod editions;
pub mod generated;
pub mod headline;
pub mod installed;
pub mod law;
pub mod lesson;
pub mod link;
pub mod lists;
pub mod marks;
pub mod method;
pub mod number;
pub mod page;
pub mod reading;
pub mod robustness;
pub mod runtime;
pub mod saved;
pub mod scenarios;
pub mod sentence;
pub mod settings;
pub mod settled;
pub mod sheet;
pub mod source;
pub mod stop_rule;
pub mod through_time;
pub mod undone;
pub mod why;
pub mod world;
pub mod world_map;
pub mod your_reading;

pub use generated::{
    LANGUAGES, camera, clauses, country_names, differ, embed, embedded, header, lesson_sheet,
    name_field, notice, number_field, picture, share, stage, table,
};
pub use installed::{Language, has_later, install, install_later, language};
