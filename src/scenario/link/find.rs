//! Finds the token, or the tokens one after another, in an address, whatever mail filters, chat apps and line breaks have done to it.

use super::bits::sextet;
use super::version::{SHORTEST, Version};
use super::{DecodedLink, LONGEST_TOKEN, LinkError};
use crate::scenario::signs::{is_dash, is_invisible};

/// How often percent-encoding is undone: once for a filter that encodes, once more for one that encodes what is encoded.
const ROUNDS: usize = 3;

/// Longest address that is looked at, in bytes; a filter may wrap a link into a much longer one.
const LONGEST_ADDRESS: usize = 16 * LONGEST_TOKEN;

impl DecodedLink {
    /// The link in an address or in what was pasted; `None` where there is none.
    ///
    /// Looks behind `#`, behind `%23` or `%2523` in the path, and behind `?s=`. Undoes percent-encoding and the backslashes of
    /// Markdown, drops white space and line breaks, and ends the token at a full stop, comma, bracket, quote or further parameter.
    /// A text without any address around it is a token itself. Where several places could hold one, the first that opens is
    /// taken, and before one that does not open at all, one of which something can be read. A word (`#main`, `?s=20`) and the name of a
    /// folder with a mark in it (`C%23/index.html`) are no links.
    ///
    /// What is far longer than any link is a link that is [too long](LinkError::TooLong).
    #[must_use]
    pub fn in_address(href: &str) -> Option<Self> {
        if href.len() > LONGEST_ADDRESS {
            return in_long_address(href);
        }
        let mut address = without_breaks(href);
        let mut best: Option<(u8, Self)> = None;
        for round in 0..ROUNDS {
            for place in places(&address) {
                let text = clean(place);
                if text.is_empty() || best.as_ref().is_some_and(|(_, best)| best.text() == text) {
                    continue;
                }
                let link = Self::of(&text);
                let rank = rank(&link);
                let in_path = round > 0 && is_path(place, &text);
                if says_nothing(&link) && (in_path || is_foreign(&link)) {
                    continue;
                }
                if best.as_ref().is_none_or(|(other, _)| rank < *other) {
                    best = Some((rank, link));
                }
            }
            if matches!(best, Some((0, _))) {
                break;
            }
            address = without_breaks(&percent_decoded(&address));
        }
        best.map(|(_, link)| link)
    }
}

/// The text of the [link in an address](DecodedLink::in_address), which may still be damaged; `None` where there is none, or
/// where it is too long to be looked for.
#[must_use]
pub fn find_token(href: &str) -> Option<String> {
    let link = DecodedLink::in_address(href)?;
    let text = link.text();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The link in an address that is too long to be searched as a whole: what stands behind `#` may be shorter.
fn in_long_address(href: &str) -> Option<DecodedLink> {
    let (bytes, may_be_link) = match href.split_once('#') {
        Some((_, fragment)) if fragment.len() < LONGEST_ADDRESS => {
            return DecodedLink::in_address(&format!("#{fragment}"));
        }
        Some((_, fragment)) => (fragment.len(), true),
        None => {
            let marks = ["?s=", "&s=", ";s=", "%23"];
            let bare = !href.contains([':', '/', '?']);
            let marked = marks.iter().any(|mark| href.contains(mark));
            (href.len(), bare || marked)
        }
    };
    may_be_link.then(|| DecodedLink::unread("", LinkError::TooLong { bytes }))
}

/// Whether no country and no slider can be read of a link.
fn says_nothing(link: &DecodedLink) -> bool {
    link.scenarios.iter().all(|scenario| match scenario {
        Ok(_) => false,
        Err(error) => error
            .readable()
            .is_none_or(|opened| opened.sliders_read() == 0),
    })
}

/// Whether what stands in a place goes on as the path of a file does: behind a `#` that was encoded, such as in `C%23/index.html`.
fn is_path(place: &str, text: &str) -> bool {
    let place =
        place.trim_start_matches(|first: char| !first.is_ascii_alphanumeric() && first != '/');
    let mut behind = place.strip_prefix(text).unwrap_or_default().chars();
    place.starts_with('/')
        || text.contains('/')
        || behind.next() == Some('.') && behind.next().is_some_and(char::is_alphanumeric)
}

/// Whether a text of which nothing can be read is no piece of a link either: a word, a number, or short and of no version that we know.
fn is_foreign(link: &DecodedLink) -> bool {
    const LETTERS: usize = 4;
    const SHORT: usize = 20;
    let (text, first) = (link.text().as_bytes(), link.scenarios.first());
    if text.len() >= SHORTEST || matches!(first, Some(Err(error)) if error.is_newer()) {
        return false;
    }
    let of_words = |byte: &u8| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'_');
    let is_word = text.len() >= LETTERS && text[1..].iter().all(of_words);
    let version = text.first().and_then(|first| sextet(char::from(*first)));
    let has_version = version.is_some_and(|version| Version::of(&[version]).is_some());
    is_word || text.len() < SHORT && !has_version
}

/// How well a link opens: 0 opens, 1 can be read in part, 2 holds only characters of the alphabet, 3 does not.
fn rank(link: &DecodedLink) -> u8 {
    let readable = |scenario: &Result<_, LinkError>| match scenario {
        Ok(_) => true,
        Err(error) => error.readable().is_some(),
    };
    if link.is_whole() {
        0
    } else if link.scenarios.iter().any(readable) {
        1
    } else if matches!(*link.scenarios, [Err(LinkError::NotALink { .. })]) {
        3
    } else {
        2
    }
}

/// What stands behind the marks that a token may follow.
fn places(address: &str) -> impl Iterator<Item = &str> {
    let after = |mark| address.split_once(mark).map(|(_, after)| after);
    let bare = !address.contains([':', '/', '?', '#']);
    [
        after("#s="),
        after("#"),
        after("?s=3D"),
        after("?s="),
        after("&s="),
        after(";s="),
        bare.then_some(address),
    ]
    .into_iter()
    .flatten()
}

/// The part of a text that may be a token: from the first letter or digit up to punctuation, without `-` or `_` at the end,
/// where no token has one.
fn clean(text: &str) -> String {
    const ENDS: &[char] = &[
        '.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '[', ']', '{', '}', '<', '>', '|', '\\',
        '&', '#', '*', '`', '«', '»', '‹', '›', '„', '“', '”', '‚', '‘', '’', '…', '。', '，',
        '、', '）', '」',
    ];
    let text = text.trim_start_matches(|first: char| !first.is_ascii_alphanumeric());
    let end = text.find(ENDS).unwrap_or(text.len());
    text[..end]
        .trim_end_matches(|last: char| !last.is_ascii_alphanumeric())
        .to_owned()
}

/// Without white space, invisible characters, backslashes of Markdown, and what mail puts around a line break: `=` before it
/// (unless it is that of `s=`), `>` after it. What a keyboard wrote for a sign of a token is that sign again.
fn without_breaks(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut line_start = false;
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(written) = characters.next() {
        let character = as_meant(before, written, characters.peek());
        before = written;
        let breaks = matches!(character, '\n' | '\r');
        let soft = character == '='
            && matches!(characters.peek(), Some('\n' | '\r'))
            && !["?s", "&s", ";s", "#s"]
                .iter()
                .any(|mark| kept.ends_with(mark));
        // Markdown writes `\_` for `_`.
        let escape = character == '\\' && matches!(characters.peek(), Some('_' | '-' | '\\'));
        let quote = line_start && character == '>';
        let invisible = character.is_whitespace() || is_invisible(character);
        line_start = breaks || line_start && (quote || invisible);
        if !(soft || escape || quote || invisible) {
            kept.push(character);
        }
    }
    kept
}

/// A sign between two others as it was before a keyboard or a text program changed it: a hyphen for a dash inside a word, an ASCII
/// sign for one of full width.
fn as_meant(before: char, sign: char, after: Option<&char>) -> char {
    let is_inside = !before.is_whitespace() && after.is_some_and(|after| !after.is_whitespace());
    match sign {
        dash if is_dash(dash) && is_inside => '-',
        '\u{ff10}'..='\u{ff19}'
        | '\u{ff21}'..='\u{ff3a}'
        | '\u{ff41}'..='\u{ff5a}'
        | '\u{ff0d}'
        | '\u{ff3f}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        _ => sign,
    }
}

/// Percent-encoding undone once; what is not percent-encoding stays.
fn percent_decoded(text: &str) -> String {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match (byte, digit(bytes.get(at + 1)), digit(bytes.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                decoded.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
