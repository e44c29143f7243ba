//! Signs that people and their programs write in place of others or without seeing them, in links as in answer codes.

/// Whether a sign is a hyphen or one of the dashes that keyboards and text programs write for it.
#[must_use]
pub const fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Whether nobody sees a sign: a soft hyphen, a space without width, a mark of direction, a joiner.
#[must_use]
pub const fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}
