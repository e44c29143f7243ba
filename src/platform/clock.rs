//! What time it is.

use web_sys::js_sys::Date;

/// Now in Coordinated Universal Time, in ISO 8601: `2026-11-25T04:50:10.123Z`.
#[must_use]
pub fn now() -> String {
    Date::new_0().to_iso_string().into()
}

/// Milliseconds since a fixed day, to measure how long something takes.
#[must_use]
pub fn milliseconds() -> f64 {
    Date::now()
}
