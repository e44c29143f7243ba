//! Every sentence that a reader sees, in one place, ready for a second language, and the charts that carry them as
//! files. Numbers arrive computed.

pub mod card;
pub mod changes;
pub mod cite;
pub mod claims;
pub mod compare;
pub mod editions;
pub mod embed;
pub mod link;
pub mod method;
pub mod number;
pub mod page;
pub mod reading;
pub mod saved;
pub mod scenarios;
pub mod sentence;
pub mod settled;
pub mod share;
pub mod sheet;
pub mod why;
pub mod your_reading;
