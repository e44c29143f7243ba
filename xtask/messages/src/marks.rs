//! Marks in the messages of a page: the few elements of HTML that a sentence may hold, written as Fluent writes them for the web.

use std::collections::{BTreeMap, BTreeSet};

use crate::piece::{Piece, Pieces};

/// Elements that stand in a sentence as they are.
const PLAIN: [&str; 3] = ["code", "em", "strong"];

/// Elements whose attributes the page gives, by the name that follows.
const NAMED: [&str; 3] = ["a", "code", "span"];

/// Before the name.
const NAME: &str = " data-l10n-name=\"";

/// What an error says of a `<` that begins none of them.
const KNOWN: &str = "is no mark: write <strong>, <em>, <code> or <a data-l10n-name=\"…\">, and `<` for nothing else";

/// A piece of a marked text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token<'t> {
    Text(&'t str),
    Open(&'t str),
    /// An element with its name.
    Named(&'t str, &'t str),
    Close(&'t str),
}

/// The marks that a text holds; an error where one is unknown, or not closed in its turn.
fn tokens(text: &str) -> Result<Vec<Token<'_>>, String> {
    let (mut tokens, mut open, mut rest) = (Vec::new(), Vec::new(), text);
    while let Some((before, after)) = rest.split_once('<') {
        let (tag, after) = after
            .split_once('>')
            .ok_or_else(|| format!("`<` {KNOWN}"))?;
        rest = after;
        tokens.push(Token::Text(before));
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes no mark that stands open here"));
            }
            tokens.push(Token::Close(name));
        } else if PLAIN.contains(&tag) {
            open.push(tag);
            tokens.push(Token::Open(tag));
        } else {
            let named = tag
                .split_once(NAME)
                .and_then(|(element, name)| Some((element, name.strip_suffix('"')?)));
            let (element, name) = named
                .filter(|(element, _)| NAMED.contains(element))
                .ok_or_else(|| format!("<{tag}> {KNOWN}"))?;
            open.push(element);
            tokens.push(Token::Named(element, name));
        }
    }
    tokens.push(Token::Text(rest));
    match open.last() {
        Some(tag) => Err(format!("<{tag}> is not closed")),
        None => Ok(tokens),
    }
}

/// The names of elements in a pattern; an error where a text of it holds a wrong mark.
pub(crate) fn names(pieces: &[Piece]) -> Result<BTreeSet<&str>, String> {
    let mut names = BTreeSet::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => names.extend(names_in(text)?),
            Piece::Argument(..) => {}
            Piece::Select(_, variants) => {
                for (_, pieces) in variants as &Vec<(_, Pieces)> {
                    names.extend(self::names(pieces)?);
                }
            }
        }
    }
    Ok(names)
}

/// The names of elements in a text.
pub(crate) fn names_in(text: &str) -> Result<Vec<&str>, String> {
    let tokens = tokens(text)?;
    let names = tokens.into_iter().filter_map(|token| match token {
        Token::Named(_, name) => Some(name),
        _ => None,
    });
    Ok(names.collect())
}

/// A marked text as HTML, with the attributes of each element by its name.
pub(crate) fn html(text: &str, attributes: &BTreeMap<&str, &str>) -> Result<String, String> {
    let html = tokens(text)?.into_iter().map(|token| match token {
        Token::Text(text) => escaped(text),
        Token::Open(tag) => format!("<{tag}>"),
        Token::Named(tag, name) => {
            let attributes = attributes.get(name).copied().unwrap_or_default();
            format!("<{tag} {attributes}>")
        }
        Token::Close(tag) => format!("</{tag}>"),
    });
    Ok(html.collect())
}

/// A text as it may stand between tags of HTML or in an attribute.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
