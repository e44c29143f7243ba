//! The two languages that are made of English to try out screens: a longer one with accents, and a mirrored one.

use crate::piece::{Key, Piece, Pieces, with_texts};

/// Tag of the long language.
pub(crate) const LONG: &str = "en-XA";
/// Tag of the mirrored language.
pub(crate) const MIRRORED: &str = "ar-XB";

/// Letters with the ones that stand for them in the long language.
const ACCENTED: [(&str, &str); 2] = [
    ("abcdefghijklmnopqrstuvwxyz", "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž"),
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"),
];

/// About a third longer, with accents, in brackets that show where a text is cut or glued.
pub(crate) fn long(pieces: &[Piece]) -> Pieces {
    let mut out = vec![Piece::Text("[".to_owned())];
    out.extend(with_texts(pieces, &accented));
    out.push(Piece::Text("]".to_owned()));
    out
}

/// Every vowel twice, every letter with an accent.
fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let accented = ACCENTED.iter().find_map(|(plain, accented)| {
            let place = plain.find(letter)?;
            accented.chars().nth(place)
        });
        out.push(accented.unwrap_or(letter));
        if "aeiouAEIOU".contains(letter) {
            out.extend(accented.iter().flat_map(|letter| letter.to_lowercase()));
        }
    }
    out
}

/// Every word from right to left, as in a language that is written so.
pub(crate) fn mirrored(pieces: &[Piece]) -> Pieces {
    with_texts(pieces, &overridden)
}

/// Each word between U+202E and U+202C. Signs that belong to no word stay as they are.
fn overridden(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end_matches(char::is_whitespace);
        if word.contains(char::is_alphanumeric) {
            out.push('\u{202E}');
            out.push_str(word);
            out.push('\u{202C}');
            out.push_str(&piece[word.len()..]);
        } else {
            out.push_str(piece);
        }
    }
    out
}

/// Whether a resolved pattern has any letter for a reader.
pub(crate) fn has_words(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(text) => text.contains(char::is_alphabetic),
        Piece::Argument(..) => false,
        Piece::Select(_, variants) => variants
            .iter()
            .any(|(_, pieces): &(Key, _)| has_words(pieces)),
    })
}
