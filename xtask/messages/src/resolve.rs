//! Resolves the patterns of one file: terms and references are put in their places, line breaks become spaces, and every
//! argument and selection is held against what the message declares.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Term, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::fault::Faults;
use crate::piece::{Key, Piece, Pieces, Sign, push_text};
use crate::plurals::{Plurals, letter_of};
use crate::selectors::Selectors;
use crate::source::{Declared, Kind, Source};

/// The terms of a language by their names, each with its file.
pub(crate) type Terms<'a> = BTreeMap<&'a str, (&'a Source<'a>, &'a Term<&'a str>)>;

/// The largest number that a message may name itself.
const MOST_EXACT: u32 = 1000;

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

    /// Shows an argument by its type.
    fn show(&mut self, place: Place<'a, '_>, argument: usize, name: &str, out: &mut Pieces) {
        match self.arguments[argument].kind {
            Kind::Number | Kind::String | Kind::Message => {
                out.push(Piece::Argument(argument, Sign::Auto));
            }
            Kind::Title => {
                push_text(out, "\u{2068}");
                out.push(Piece::Argument(argument, Sign::Auto));
                push_text(out, "\u{2069}");
            }
            Kind::Selector(_) => self.fault(
                place,
                name,
                format!(
                    "${name} is a selector and has no text: choose by it with `{{ ${name} -> … }}`"
                ),
            ),
        }
    }

    /// The place of an argument among those that the message declares.
    fn argument(&mut self, place: Place<'a, '_>, name: &str) -> Option<usize> {
        let Some(found) = self
            .arguments
            .iter()
            .position(|argument| argument.name == name)
        else {
            let message = if self.inside.len() > 1 {
                format!(
                    "${name} is needed by {}, and {} does not declare it: declare it there",
                    self.inside.last().map_or("", String::as_str),
                    self.inside[0]
                )
            } else {
                format!(
                    "${name} is not declared: write `# ${name} (Type) - what it is` above the English message"
                )
            };
            self.fault(place, name, message);
            return None;
        };
        self.named.insert(found);
        let there = place.declared.iter().find(|argument| argument.name == name);
        match there {
            Some(there) if there.kind != self.arguments[found].kind => {
                let message = format!(
                    "${name} is a {} here and a {} in {}: give both one type",
                    there.kind.name(),
                    self.arguments[found].kind.name(),
                    self.inside[0]
                );
                self.fault(place, name, message);
                None
            }
            _ => Some(found),
        }
    }

    /// The argument and the sign of `NUMBER($argument, signDisplay: "always")`.
    fn number(
        &mut self,
        place: Place<'a, '_>,
        function: &str,
        arguments: &CallArguments<&'a str>,
    ) -> Option<(usize, Sign)> {
        if function != "NUMBER" {
            let message = format!("there is no function {function}: NUMBER is the only one");
            self.fault(place, function, message);
            return None;
        }
        let [Inline::VariableReference { id }] = arguments.positional.as_slice() else {
            self.fault(place, function, "NUMBER takes one argument of the message");
            return None;
        };
        let mut sign = Sign::Auto;
        for option in &arguments.named {
            let value = match &option.value {
                Inline::StringLiteral { value } => *value,
                _ => "",
            };
            sign = match (option.name.name, value) {
                ("signDisplay", "auto") => Sign::Auto,
                ("signDisplay", "always") => Sign::Always,
                ("signDisplay", "exceptZero") => Sign::ExceptZero,
                ("signDisplay", "never") => Sign::Never,
                (name, _) => {
                    let message = "NUMBER takes signDisplay: \"auto\", \"always\", \"exceptZero\" or \"never\", and no other option";
                    self.fault(place, name, message);
                    return None;
                }
            };
        }
        if place.term.is_some() {
            self.fault(
                place,
                id.name,
                "a term knows no argument of a message: use a message",
            );
            return None;
        }
        let argument = self.argument(place, id.name)?;
        if self.arguments[argument].kind != Kind::Number {
            let message = format!("${} is no Number: show it without NUMBER", id.name);
            self.fault(place, id.name, message);
            return None;
        }
        Some((argument, sign))
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
        let pattern = message.and_then(|message| match attribute {
            None => message.value.as_ref(),
            Some(id) => {
                let mut attributes = message.attributes.iter();
                attributes
                    .find(|one| one.id.name == id)
                    .map(|one| &one.value)
            }
        });
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

    fn select(
        &mut self,
        place: Place<'a, '_>,
        selector: &'a Inline<'a>,
        variants: &'a [Variant<&'a str>],
        out: &mut Pieces,
    ) {
        let mut keys: Vec<&str> = Vec::new();
        for variant in variants {
            let key = key_name(variant);
            if keys.contains(&key) {
                self.fault(
                    place,
                    key,
                    format!("the variant [{key}] stands twice: remove one"),
                );
            }
            keys.push(key);
        }
        match selector {
            Inline::VariableReference { id } => match place.term {
                Some(given) => {
                    let value = given.get(id.name).map_or("", String::as_str);
                    self.select_now(place, value, variants, out);
                }
                None => {
                    let Some(argument) = self.argument(place, id.name) else {
                        return;
                    };
                    self.chosen_by.insert(argument);
                    match &self.arguments[argument].kind {
                        Kind::Number => self.select_number(place, argument, variants, out),
                        Kind::Selector(name) => {
                            self.select_case(place, argument, name, variants, out);
                        }
                        other => {
                            let message = format!(
                                "nothing can be chosen by ${}, which is a {}: declare a selector",
                                id.name,
                                other.name()
                            );
                            self.fault(place, id.name, message);
                        }
                    }
                }
            },
            Inline::FunctionReference { id, arguments } => {
                if let Some((argument, _)) = self.number(place, id.name, arguments) {
                    self.chosen_by.insert(argument);
                    self.select_number(place, argument, variants, out);
                }
            }
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let mut value = Pieces::new();
                let attribute = attribute.as_ref().map(|id| id.name);
                self.term(place, id.name, attribute, arguments.as_ref(), &mut value);
                if let [Piece::Text(text)] = value.as_slice() {
                    let text = text.clone();
                    self.select_now(place, &text, variants, out);
                }
            }
            _ => {
                let key = variants.first().map_or("", key_name);
                self.fault(place, key, "nothing can be chosen by this: choose by an argument or an attribute of a term");
            }
        }
    }

    /// Chooses while compiling, as Fluent does: the variant of that name, else the default.
    fn select_now(
        &mut self,
        place: Place<'a, '_>,
        value: &str,
        variants: &'a [Variant<&'a str>],
        out: &mut Pieces,
    ) {
        let named = variants.iter().find(|variant| key_name(variant) == value);
        let chosen = named.or_else(|| variants.iter().find(|variant| variant.default));
        if let Some(variant) = chosen {
            self.pattern(place, &variant.value, out);
        }
    }

    fn select_case(
        &mut self,
        place: Place<'a, '_>,
        argument: usize,
        name: &str,
        variants: &'a [Variant<&'a str>],
        out: &mut Pieces,
    ) {
        let Some(selector) = self.language.selectors.get(name) else {
            return;
        };
        let mut patterns = BTreeMap::new();
        for variant in variants {
            let key = key_name(variant);
            let other = key == "other" && variant.default && selector.open;
            if !other && !selector.keys.iter().any(|known| known == key) {
                let message = if key == "other" && variant.default {
                    format!(
                        "[other] would hide a missing case of {name}: name every case, or say `open = true` in selectors.toml"
                    )
                } else {
                    format!(
                        "{name} has no case {key}: its cases are {}",
                        selector.keys.join(", ")
                    )
                };
                self.fault(place, key, message);
            }
            let mut pieces = Pieces::new();
            self.pattern(place, &variant.value, &mut pieces);
            patterns.insert(key, pieces);
        }
        let other = patterns.get("other").cloned();
        let mut missing = Vec::new();
        let mut cases = Vec::new();
        for key in &selector.keys {
            match patterns.remove(key.as_str()).or_else(|| other.clone()) {
                Some(pieces) => cases.push((Key::Case(key.clone()), pieces)),
                None => missing.push(format!("[{key}]")),
            }
        }
        if !missing.is_empty() {
            let message = format!(
                "{name} also has {}: add a variant for each",
                missing.join(", ")
            );
            self.fault(place, variants.first().map_or("", key_name), message);
        }
        out.push(Piece::Select(argument, cases));
    }

    fn select_number(
        &mut self,
        place: Place<'a, '_>,
        argument: usize,
        variants: &'a [Variant<&'a str>],
        out: &mut Pieces,
    ) {
        let plurals = self.language.plurals;
        let (mut exact, mut forms, mut cases) = (Vec::new(), Vec::new(), Vec::new());
        for variant in variants {
            let name = key_name(variant);
            let key = match variant.key {
                VariantKey::NumberLiteral { value } => match value.parse::<u32>() {
                    Ok(number) if number <= MOST_EXACT && forms.is_empty() => {
                        exact.push(number);
                        Some(Key::Exact(number))
                    }
                    Ok(number) if number <= MOST_EXACT => {
                        self.fault(place, name, format!("[{name}] must stand before the plural forms, which would be taken first"));
                        None
                    }
                    _ => {
                        self.fault(
                            place,
                            name,
                            format!("[{name}] is no whole number from 0 to {MOST_EXACT}"),
                        );
                        None
                    }
                },
                VariantKey::Identifier { .. } => {
                    let letter = letter_of(name).filter(|_| plurals.has(name));
                    if letter.is_none() {
                        let has = plurals.needed(&[]).join(", ");
                        self.fault(
                            place,
                            name,
                            format!(
                                "{} has no plural form {name}: its forms are {has}",
                                self.language.tag
                            ),
                        );
                    }
                    forms.push(name);
                    letter.map(|letter| Key::Form(static_name(name), letter))
                }
            };
            let mut pieces = Pieces::new();
            self.pattern(place, &variant.value, &mut pieces);
            cases.extend(key.map(|key| (key, pieces)));
        }
        let missing: Vec<String> = plurals
            .needed(&exact)
            .into_iter()
            .filter(|form| !forms.contains(form))
            .map(|form| format!("[{form}]"))
            .collect();
        if !missing.is_empty() {
            let message = format!(
                "the plural of {} also needs {}: add a variant for each",
                self.language.tag,
                missing.join(", ")
            );
            self.fault(place, variants.first().map_or("", key_name), message);
        }
        out.push(Piece::Select(argument, cases));
    }
}

fn static_name(name: &str) -> &'static str {
    let names = ["zero", "one", "two", "few", "many", "other"];
    names
        .into_iter()
        .find(|one| *one == name)
        .unwrap_or_default()
}

fn key_name<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// What would be read as an operation or as the end of a record.
fn is_control(letter: char) -> bool {
    letter < ' ' && letter != '\n'
}

/// Adds text whose line breaks, with the blanks around them, become one space. `breaks` tells whether a break is still to come.
fn add_lines(value: &str, breaks: &mut bool, out: &mut Pieces) {
    let mut lines = value.split('\n').peekable();
    while let Some(mut line) = lines.next() {
        if *breaks {
            line = line.trim_start_matches(' ');
        }
        let ends = lines.peek().is_some();
        if ends {
            line = line.trim_end_matches([' ', '\r']);
        }
        if !line.is_empty() {
            if *breaks {
                add_break(out);
            }
            push_text(out, line);
            *breaks = false;
        }
        *breaks |= ends;
    }
}

/// A line break of the file; after a line break of the sentence it adds nothing.
fn add_break(out: &mut Pieces) {
    let new_line = matches!(out.last(), Some(Piece::Text(text)) if text.ends_with('\n'));
    if !new_line && !out.is_empty() {
        push_text(out, " ");
    }
}
