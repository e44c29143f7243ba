//! Every sentence that a reader sees.

pub mod link;
