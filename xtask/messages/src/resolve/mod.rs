//! Resolves the patterns of one file: terms and references are put in their places, line breaks become spaces, and every
//! argument and selection is held against what the message declares.

mod argument;
mod lines;
mod select;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Term,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::piece::{Piece, Pieces, push_text};
use crate::plurals::Plurals;
use crate::selectors::Selectors;
use crate::source::{Declared, Source};
use faults::Faults;

use lines::{add_break, add_lines, is_control};

/// The terms of a language by their names, each with its file.
pub(crate) type Terms<'a> = BTreeMap<&'a str, (&'a Source<'a>, &'a Term<&'a str>)>;

/// A piece of Fluent that stands in a file.
type Inline<'a> = InlineExpression<&'a str>;

/// What the patterns of a language may refer to.
#[derive(Clone, Copy)]
pub(crate) struct Language<'a> {
    pub(crate) tag: &'a str,
    pub(crate) terms: &'a Terms<'a>,
    pub(crate) selectors: &'a Selectors,
    pub(crate) plurals: &'a Plurals,
}

/// What the arguments of a message are, by its name.
pub(crate) type Arguments<'a> = BTreeMap<&'a str, &'a [Declared]>;

/// Resolves one pattern of a message.
pub(crate) struct Resolver<'a, 'f> {
    language: Language<'a>,
    arguments: &'a [Declared],
    /// The arguments of every message in the file.
    all_arguments: &'a Arguments<'a>,
    faults: &'f mut Faults,
    /// What is being resolved, from the message inwards.
    inside: Vec<String>,
    /// Arguments that are named at all, rightly or wrongly.
    pub(crate) named: BTreeSet<usize>,
    /// Arguments that are shown.
    pub(crate) shown: BTreeSet<usize>,
    /// Arguments by which is chosen.
    pub(crate) chosen_by: BTreeSet<usize>,
}

/// Where a pattern stands.
#[derive(Clone, Copy)]
struct Place<'a, 's> {
    source: &'a Source<'a>,
    /// The arguments of the term that it belongs to; `None` in a message.
    term: Option<&'s BTreeMap<&'a str, String>>,
    /// What a message that is referred to declares.
    declared: &'a [Declared],
}

impl<'a, 'f> Resolver<'a, 'f> {
    /// Resolves a pattern of the message `id`.
    pub(crate) fn new(
        language: Language<'a>,
        id: &str,
        all_arguments: &'a Arguments<'a>,
        faults: &'f mut Faults,
    ) -> Self {
        Self {
            language,
            arguments: all_arguments.get(id).copied().unwrap_or_default(),
            all_arguments,
            faults,
            inside: vec![id.to_owned()],
            named: BTreeSet::new(),
            shown: BTreeSet::new(),
            chosen_by: BTreeSet::new(),
        }
    }

    /// The resolved pattern.
    pub(crate) fn message(
        &mut self,
        source: &'a Source<'a>,
        pattern: &'a Pattern<&'a str>,
    ) -> Pieces {
        let mut pieces = Pieces::new();
        let place = Place {
            source,
            term: None,
            declared: self.arguments,
        };
        self.pattern(place, pattern, &mut pieces);
        pieces
    }

    fn fault(&mut self, place: Place<'a, '_>, piece: &str, message: impl Into<String>) {
        let line = place.source.line(piece);
        self.faults.add(place.source.path, line, message);
    }

    fn pattern(&mut self, place: Place<'a, '_>, pattern: &'a Pattern<&'a str>, out: &mut Pieces) {
        let mut breaks = false;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    if let Some(bad) = value.chars().find(|&letter| is_control(letter)) {
                        self.fault(
                            place,
                            value,
                            format!("a message cannot hold U+{:04X}: remove it", u32::from(bad)),
                        );
                    }
                    add_lines(value, &mut breaks, out);
                }
                PatternElement::Placeable { expression } => {
                    let mut inner = Pieces::new();
                    self.expression(place, expression, &mut inner);
                    let begins_a_line =
                        matches!(inner.first(), Some(Piece::Text(text)) if text.starts_with('\n'));
                    if breaks && !begins_a_line {
                        add_break(out);
                    }
                    breaks = false;
                    for piece in inner {
                        match piece {
                            Piece::Text(text) => push_text(out, &text),
                            other => out.push(other),
                        }
                    }
                }
            }
        }
    }

    fn expression(
        &mut self,
        place: Place<'a, '_>,
        expression: &'a Expression<&'a str>,
        out: &mut Pieces,
    ) {
        match expression {
            Expression::Inline(inline) => self.inline(place, inline, out),
            Expression::Select { selector, variants } => {
                self.select(place, selector, variants, out);
            }
        }
    }

    fn inline(&mut self, place: Place<'a, '_>, inline: &'a Inline<'a>, out: &mut Pieces) {
        match inline {
            Inline::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                if let Some(bad) = text.chars().find(|&letter| is_control(letter)) {
                    self.fault(
                        place,
                        value,
                        format!("a message cannot hold U+{:04X}: remove it", u32::from(bad)),
                    );
                }
                push_text(out, &text);
            }
            Inline::NumberLiteral { value } => push_text(out, value),
            Inline::VariableReference { id } => match place.term {
                Some(given) => match given.get(id.name) {
                    Some(text) => push_text(out, text),
                    None => self.fault(
                        place,
                        id.name,
                        format!(
                            "${} is not given to this term: give it where the term is used",
                            id.name
                        ),
                    ),
                },
                None => {
                    if let Some(argument) = self.argument(place, id.name) {
                        self.shown.insert(argument);
                        self.show(place, argument, id.name, out);
                    }
                }
            },
            Inline::FunctionReference { id, arguments } => {
                if let Some((argument, sign)) = self.number(place, id.name, arguments) {
                    self.shown.insert(argument);
                    out.push(Piece::Argument(argument, sign));
                }
            }
            Inline::MessageReference { id, attribute } => {
                self.reference(place, id.name, attribute.as_ref().map(|id| id.name), out);
            }
            Inline::TermReference { id, arguments, .. } => {
                self.term(place, id.name, None, arguments.as_ref(), out);
            }
            Inline::Placeable { expression } => self.expression(place, expression, out),
        }
    }

    /// Puts another message of the file in its place.
    fn reference(
        &mut self,
        place: Place<'a, '_>,
        name: &'a str,
        attribute: Option<&'a str>,
        out: &mut Pieces,
    ) {
        let source = place.source;
        let whole = attribute.map_or_else(
            || name.to_owned(),
            |attribute| format!("{name}.{attribute}"),
        );
        let message = source.messages.iter().find(|message| message.id == name);
        let pattern = message.and_then(|message| message.pattern(attribute));
        let Some(pattern) = pattern else {
            self.fault(
                place,
                name,
                format!("there is no message {whole} in this file"),
            );
            return;
        };
        if place.term.is_some() {
            self.fault(
                place,
                name,
                "a term cannot hold a message: write a term for what both say",
            );
            return;
        }
        if self.enter(place, name, whole) {
            let place = Place {
                declared: self.all_arguments.get(name).copied().unwrap_or_default(),
                ..place
            };
            self.pattern(place, pattern, out);
            self.inside.pop();
        }
    }

    /// Puts a term, or an attribute of it, in its place.
    fn term(
        &mut self,
        place: Place<'a, '_>,
        name: &'a str,
        attribute: Option<&'a str>,
        arguments: Option<&'a CallArguments<&'a str>>,
        out: &mut Pieces,
    ) {
        let Some(&(source, term)) = self.language.terms.get(name) else {
            self.fault(
                place,
                name,
                format!("there is no term -{name} in {}", self.language.tag),
            );
            return;
        };
        let mut attributes = term.attributes.iter();
        let pattern = match attribute {
            None => Some(&term.value),
            Some(id) => attributes
                .find(|one| one.id.name == id)
                .map(|one| &one.value),
        };
        let Some(pattern) = pattern else {
            self.fault(
                place,
                name,
                format!(
                    "the term -{name} has no attribute {}",
                    attribute.unwrap_or_default()
                ),
            );
            return;
        };
        let mut given = BTreeMap::new();
        let positional = arguments.map_or(0, |arguments| arguments.positional.len());
        if positional > 0 {
            self.fault(
                place,
                name,
                "a term takes arguments by name, such as `{ -name(case: \"owner\") }`",
            );
        }
        for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
            let value = match &argument.value {
                Inline::StringLiteral { value } => unescape_unicode_to_string(value).into_owned(),
                Inline::NumberLiteral { value } => (*value).to_owned(),
                _ => String::new(),
            };
            given.insert(argument.name.name, value);
        }
        if self.enter(place, name, format!("-{name}")) {
            let place = Place {
                source,
                term: Some(&given),
                declared: &[],
            };
            self.pattern(place, pattern, out);
            self.inside.pop();
        }
    }

    fn enter(&mut self, place: Place<'a, '_>, piece: &str, name: String) -> bool {
        if self.inside.contains(&name) {
            let circle = self.inside.join(", ");
            self.fault(
                place,
                piece,
                format!("{name} holds itself, by way of {circle}: break the circle"),
            );
            return false;
        }
        self.inside.push(name);
        true
    }
}
