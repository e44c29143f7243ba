//! What the dialog says in which a scenario is taken away.

use crate::state::Part;

use super::page;
use super::picture::qr::Code;

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

/// Name of a part.
#[must_use]
pub const fn part(part: Part) -> &'static str {
    match part {
        Part::Link => "Link",
        Part::Cite => "Cite",
        Part::Numbers => "Numbers",
        Part::Picture => "Picture",
        Part::Embed => "Embed",
        Part::Print => "Print",
    }
}

/// How large a code must be to be read.
#[must_use]
pub fn qr_size(code: &Code) -> String {
    format!(
        "On paper make it at least {} cm wide: a phone then reads it from 30 cm away. On a projector make it {} cm wide to be \
         read from 3 m, and {} cm from 6 m.",
        code.centimetres(30),
        code.centimetres(300),
        code.centimetres(600)
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

/// The address that begins an e-mail to nobody yet (RFC 6068).
#[must_use]
pub fn mail_address(subject: &str, text: &str) -> String {
    format!(
        "mailto:?subject={}&body={}",
        percent_encoded(subject),
        percent_encoded(&text.replace('\n', "\r\n"))
    )
}

/// A text as part of an address: all but unreserved characters as bytes of UTF-8 (RFC 3986, sections 2.1 and 2.3).
#[must_use]
pub fn percent_encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len() * 3 / 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
            encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_e_mail_keeps_every_letter_and_line() {
        let address = mail_address("A & B", "“é”\nhttps://example.org/#a_b-c");
        assert_eq!(
            address,
            "mailto:?subject=A%20%26%20B&body=%E2%80%9C%C3%A9%E2%80%9D%0D%0Ahttps%3A%2F%2Fexample.org%2F%23a_b-c"
        );
    }

    #[test]
    fn the_size_of_a_code_grows_with_what_it_holds() {
        let size = |length: usize| qr_size(&Code::of(&"x".repeat(length)).unwrap());
        assert!(size(90).starts_with("On paper make it at least 3 cm wide"));
        assert!(size(900).starts_with("On paper make it at least 7 cm wide"));
    }
}
