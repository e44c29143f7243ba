//! The compiler of messages from outside: what it writes, held against the app's reader and the reference implementation, and
//! what it refuses.

mod common;
mod faults;
mod oracle;
mod said;
