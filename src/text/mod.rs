//! Every sentence that a reader sees, in one place, ready for a second language. Words only: numbers arrive computed.

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
pub mod picture;
pub mod reading;
pub mod saved;
pub mod scenarios;
pub mod sentence;
pub mod settled;
pub mod share;
pub mod sheet;
pub mod table;
pub mod why;
pub mod your_reading;
