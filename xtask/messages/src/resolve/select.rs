//! Selections: every case of a selector and every plural form of the language has its variant.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Variant, VariantKey};

use super::{Inline, Place, Resolver};
use crate::piece::{Key, Piece, Pieces};
use crate::source::Kind;

/// The largest number that a message may name itself.
const MOST_EXACT: u32 = 1000;

impl<'a> Resolver<'a, '_> {
    pub(super) fn select(
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
                    let form = plurals.form(name);
                    if form.is_none() {
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
                    form.map(|(name, letter)| Key::Form(name, letter))
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

fn key_name<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
