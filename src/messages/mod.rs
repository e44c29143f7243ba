//! Every sentence that a reader sees, said by typed functions that are written from `locales`.

pub mod generated;
pub mod installed;
pub mod lists;
pub mod runtime;

pub use generated::LANGUAGES;
pub use installed::{Language, install, install_later, language};
