//! What the dialog says in which a scenario is taken away.

use crate::state::Part;

/// The button that opens the dialog.
pub const SHARE: &str = "Share";
/// Title of the dialog.
pub const TITLE: &str = "Take it away";
/// Label of the parts.
pub const PARTS: &str = "What to take";
/// A button.
pub const CLOSE: &str = "Close";
/// Label of the link.
pub const LINK: &str = "The link to exactly what you see";
/// What the link is.
pub const LINK_HOLDS: &str = "The whole scenario is in the link itself. Nobody stores it, and it opens the same numbers in years to come.";

/// Name of a part.
#[must_use]
pub const fn part(part: Part) -> &'static str {
    match part {
        Part::Link => "Link",
        Part::Print => "Print",
    }
}
