//! Printing.

/// Opens the browser's own dialog for printing; a browser without one does nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // The refusal is deliberately dropped: nothing has changed.
        drop(window.print());
    }
}
