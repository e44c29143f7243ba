//! What a pattern is once terms, references and line breaks are resolved, and how it is written for the app.

use crate::runtime::{
    END, EXACT, SELECT, SHOW, SHOW_ALWAYS, SHOW_EXCEPT_ZERO, SHOW_NEVER, VARIANT,
};

/// A resolved pattern.
pub(crate) type Pieces = Vec<Piece>;

/// One part of a resolved pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text as it is.
    Text(String),
    /// An argument by its place among those that the message declares.
    Argument(usize, Sign),
    /// One of some patterns, by an argument.
    Select(usize, Vec<(Key, Pieces)>),
}

/// Which sign a number is shown with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Auto,
    Always,
    ExceptZero,
    Never,
}

/// What chooses a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// A case of a selector, which stands in the place of its case.
    Case(String),
    /// A number itself.
    Exact(u32),
    /// A plural form, by its name and letter.
    Form(&'static str, char),
}

/// Adds text, to the text before it where there is one.
pub(crate) fn push_text(pieces: &mut Pieces, text: &str) {
    if let Some(Piece::Text(before)) = pieces.last_mut() {
        before.push_str(text);
    } else if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

/// A resolved pattern as the app reads it; `letter` gives the letter of an argument.
pub(crate) fn encode(pieces: &[Piece], letter: &dyn Fn(usize) -> char) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(argument, sign) => out.extend([
                match sign {
                    Sign::Auto => SHOW,
                    Sign::Always => SHOW_ALWAYS,
                    Sign::ExceptZero => SHOW_EXCEPT_ZERO,
                    Sign::Never => SHOW_NEVER,
                },
                letter(*argument),
            ]),
            Piece::Select(argument, variants) => {
                out.extend([SELECT, letter(*argument)]);
                out.extend(variants.iter().filter_map(|(key, _)| match key {
                    Key::Case(_) => None,
                    Key::Exact(number) => char::from_u32(EXACT + number),
                    Key::Form(_, letter) => Some(*letter),
                }));
                for (_, pieces) in variants {
                    out.push(VARIANT);
                    out.push_str(&encode(pieces, letter));
                }
                out.push(END);
            }
        }
    }
    out
}

/// A resolved pattern as a programmer reads it.
pub(crate) fn readable(pieces: &[Piece], name: &dyn Fn(usize) -> String) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(&text.replace('\n', "⏎")),
            Piece::Argument(argument, _) => out.push_str(&format!("{{ ${} }}", name(*argument))),
            Piece::Select(argument, variants) => {
                out.push_str(&format!("{{ ${} →", name(*argument)));
                for (key, pieces) in variants {
                    let key = match key {
                        Key::Case(case) => case.clone(),
                        Key::Exact(number) => number.to_string(),
                        Key::Form(form, _) => (*form).to_owned(),
                    };
                    out.push_str(&format!(" [{key}] {}", readable(pieces, name)));
                }
                out.push_str(" }");
            }
        }
    }
    out
}

/// Changes every text of a resolved pattern.
pub(crate) fn with_texts(pieces: &[Piece], change: &dyn Fn(&str) -> String) -> Pieces {
    let changed = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => Piece::Text(change(text)),
        Piece::Argument(..) => piece.clone(),
        Piece::Select(argument, variants) => {
            let variants = variants.iter();
            let variants = variants.map(|(key, pieces)| (key.clone(), with_texts(pieces, change)));
            Piece::Select(*argument, variants.collect())
        }
    });
    changed.collect()
}
