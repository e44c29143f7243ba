//! Holds each use of an argument against its declaration.

use fluent_syntax::ast::CallArguments;

use super::{Inline, Place, Resolver};
use crate::piece::{Piece, Pieces, Sign, push_text};
use crate::source::Kind;

impl<'a> Resolver<'a, '_> {
    /// Shows an argument by its type.
    pub(super) fn show(
        &mut self,
        place: Place<'a, '_>,
        argument: usize,
        name: &str,
        out: &mut Pieces,
    ) {
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
    pub(super) fn argument(&mut self, place: Place<'a, '_>, name: &str) -> Option<usize> {
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
    pub(super) fn number(
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
}
