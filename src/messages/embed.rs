//! Words for showing a scenario inside a page of others.

use super::page;

/// The link from an embed to the whole app.
pub const OPEN: &str = "Open in Counterweigh";
/// What stands in the dialog above the code.
pub const LEAD: &str = "A calm frame for an article or a course page: the headline and the rows, no sliders, nothing that moves. It sets no \
     cookie and asks no server but the one of this app.";
/// Label of the choice of colours.
pub const COLOURS: &str = "Colours";
/// Label of the code.
pub const CODE: &str = "Code for your page";
/// A button.
pub const COPY_CODE: &str = "Copy code";
/// Said after copying.
pub const COPIED_CODE: &str = "The code is copied.";
/// The fold of the script.
pub const FIT: &str = "Make the frame as tall as what it shows";
/// What the script is for.
pub const FIT_LEAD: &str = "Without it the frame has the height that the code says, and scrolls. The frame tells its page only this one number.";
/// Label of the script.
pub const SCRIPT: &str = "Script for your page";
/// A button.
pub const COPY_SCRIPT: &str = "Copy script";
/// Said after copying.
pub const COPIED_SCRIPT: &str = "The script is copied.";
/// What a strict host must allow.
pub const POLICY: &str = "If your page has a content security policy, its frame-src must name";
/// Said in the edition that is opened from a disk.
pub const FROM_DISK: &str = "This copy was opened from a disk, and nobody else could load a frame from there. Open the published page to \
     embed a scenario.";
/// The colours that the reader's system asks for.
pub const THEME_AUTO: &str = "As the reader’s system";
/// Dark text on a light ground.
pub const THEME_LIGHT: &str = "Light";
/// Light text on a dark ground.
pub const THEME_DARK: &str = "Dark";

/// What a screen reader calls the frame.
#[must_use]
pub fn title(headline: &str) -> String {
    format!("{}: {headline}", page::NAME)
}
