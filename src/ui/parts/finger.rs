//! A finger on something that is drawn along an axis. Whoever scrolls the page with it changes nothing: it means what it is on only
//! once it goes sideways.

use web_sys::PointerEvent;

/// How far a finger goes, in CSS pixels, before it means more than a tap.
const STILL: u32 = 8;

/// A finger that went down.
#[derive(Debug)]
pub struct Finger {
    x: i32,
    y: i32,
    /// Whether it means what it is on.
    pub means_it: bool,
}

impl Finger {
    /// The finger of an event; `None` for a mouse or a pen, which mean what they press.
    #[must_use]
    pub fn of(event: &PointerEvent) -> Option<Self> {
        (event.pointer_type() == "touch").then(|| Self {
            x: event.client_x(),
            y: event.client_y(),
            means_it: false,
        })
    }

    /// How far it has gone across and down.
    fn gone(&self, event: &PointerEvent) -> (u32, u32) {
        (
            event.client_x().abs_diff(self.x),
            event.client_y().abs_diff(self.y),
        )
    }

    /// Follows it.
    pub fn moved(&mut self, event: &PointerEvent) {
        let (across, down) = self.gone(event);
        self.means_it |= across > STILL && across > down;
    }

    /// Whether it went nowhere.
    #[must_use]
    pub fn is_tap(&self, event: &PointerEvent) -> bool {
        let (across, down) = self.gone(event);
        !self.means_it && across <= STILL && down <= STILL
    }
}
