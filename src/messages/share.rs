//! What the dialog says in which a scenario is taken away.

use crate::messages::page;

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
/// Heading of the QR code.
pub const QR: &str = "For a phone’s camera";
/// What the QR code is, for those who cannot see it.
pub const QR_ALT: &str = "QR code of the link";
/// A button.
pub const QR_SVG: &str = "Save code as SVG";
/// A button.
pub const QR_PNG: &str = "Save code as PNG";
/// Said where there is no code.
pub const QR_TOO_LONG: &str = "This link is too long for a QR code that a phone could read. Share the link itself, or undo some of the changes to the \
     reading, which take the most room.";
/// Name of the files of the code, without an ending.
pub const QR_FILE: &str = "counterweigh-qr-code";
/// Heading of what is sent.
pub const SEND: &str = "To send";
/// The button that opens the system's share sheet.
pub const SYSTEM: &str = "Share with an app…";
/// A link.
pub const MAIL: &str = "Write an e-mail";
/// Label of the text of the e-mail.
pub const MAIL_TEXT: &str = "Text for an e-mail or a post";
/// A button.
pub const COPY_TEXT: &str = "Copy text";
/// Said after copying a text that is no link.
pub const COPIED_TEXT: &str = "The text is copied.";
/// Said where the browser refuses to copy a text that stands above.
pub const COPY_BY_HAND: &str =
    "The browser did not let us copy. Mark the text above and copy it by hand.";

/// Names of the parts of the dialog.
pub const PART_LINK: &str = "Link";
/// A part of the dialog.
pub const PART_CITE: &str = "Cite";
/// A part of the dialog.
pub const PART_NUMBERS: &str = "Numbers";
/// A part of the dialog.
pub const PART_PICTURE: &str = "Picture";
/// A part of the dialog.
pub const PART_PRINT: &str = "Print";
/// A part of the dialog.
pub const PART_EMBED: &str = "Embed";

/// How wide a code must be, in centimetres, to be read from 30 cm, 3 m and 6 m away.
#[must_use]
pub fn qr_size([hand, room, hall]: [usize; 3]) -> String {
    format!(
        "On paper make it at least {hand} cm wide: a phone then reads it from 30 cm away. On a projector make it {room} cm wide to be \
         read from 3 m, and {hall} cm from 6 m."
    )
}

/// Subject of the e-mail.
#[must_use]
pub fn mail_subject(place: &str) -> String {
    format!(
        "{}: {place} under every US arms-transfer policy",
        page::NAME
    )
}

/// Text of the e-mail: the headline, why, whose reading it is, and the link on a line of its own.
#[must_use]
pub fn mail_text(headline: &str, explanation: &str, link: &str) -> String {
    format!(
        "{headline}\n\n{explanation}\n\n{}\n\n{link}\n",
        page::NOT_A_DECISION
    )
}
