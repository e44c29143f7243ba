//! Numbers drawn by lot.

use web_sys::js_sys::Math;

/// A number below another one, each as likely; no secret hangs on it.
#[must_use]
pub fn draw(below: u16) -> u16 {
    (Math::random() * f64::from(below)) as u16
}
