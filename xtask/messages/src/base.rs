//! The messages of the language that all others are translated from.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Pattern;

use crate::code;
use crate::marks;
use crate::piece::Pieces;
use crate::resolve::{Arguments, Language, Resolver};
use crate::source::{Declared, Kind, Message, Part, Source};
use faults::Faults;

/// The language that all others are translated from.
pub(crate) const BASE: &str = "en";

/// Most arguments that a message may take: one for each letter.
const MOST_ARGUMENTS: usize = 26;

/// One pattern with a function: the value of a message, or an attribute of it.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) source: &'a Source<'a>,
    pub(crate) part: Part,
    pub(crate) message: &'a Message<'a>,
    pub(crate) attribute: Option<&'a str>,
    /// What an error calls it.
    pub(crate) name: String,
    /// Name of its function.
    pub(crate) function: String,
    pub(crate) pieces: Pieces,
    /// The arguments that it takes, by their places in the declaration.
    pub(crate) used: Vec<usize>,
    /// Those of them that it shows.
    pub(crate) shown: BTreeSet<usize>,
}

impl Entry<'_> {
    /// The arguments that it takes, as they are declared.
    pub(crate) fn arguments(&self) -> impl Iterator<Item = &Declared> {
        let used = self.used.iter();
        used.map(|&argument| &self.message.arguments[argument])
    }

    /// The letter of an argument in a text.
    pub(crate) fn letter(&self, argument: usize) -> char {
        let place = self.used.iter().position(|used| *used == argument);
        let place = place.and_then(|place| u8::try_from(place).ok());
        char::from(b'a' + place.unwrap_or(0))
    }

    /// What the function takes and where it is, so that a text of other functions is not taken.
    pub(crate) fn signature(&self) -> String {
        let kinds: Vec<String> = self
            .arguments()
            .map(|argument| format!("{}:{}", argument.name, argument.kind.name()))
            .collect();
        format!(
            "{} {}({})\n",
            self.source.name,
            self.function,
            kinds.join(",")
        )
    }
}

/// The arguments of every message in a file.
pub(crate) fn arguments<'a>(source: &'a Source<'a>) -> Arguments<'a> {
    let messages = source.messages.iter();
    messages
        .map(|message| (message.id, message.arguments.as_slice()))
        .collect()
}

/// Every pattern of the base language: those of the first part, then those of the later one, then those of pages.
pub(crate) fn entries<'a>(
    language: Language<'a>,
    sources: &'a [Source<'a>],
    all_arguments: &'a [Arguments<'a>],
    faults: &mut Faults,
) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    for (source, arguments) in sources.iter().zip(all_arguments) {
        let part = source.part.unwrap_or_else(|| {
            faults.add(
                source.path,
                1,
                "the file does not say which part it belongs to: write `### part: first`, `### part: later` or `### part: page` at its top",
            );
            Part::First
        });
        check_names(source, faults);
        let mut file = BaseFile {
            language,
            source,
            part,
            arguments,
            functions: BTreeMap::new(),
        };
        for message in &source.messages {
            entries.extend(file.message(message, faults));
        }
    }
    entries.sort_by_key(|entry| entry.part);
    entries
}

/// One file of the base language while it is resolved.
struct BaseFile<'a> {
    language: Language<'a>,
    source: &'a Source<'a>,
    part: Part,
    arguments: &'a Arguments<'a>,
    /// The names of functions that are taken, with what has them.
    functions: BTreeMap<String, String>,
}

impl<'a> BaseFile<'a> {
    /// The text of a message and its attributes.
    fn message(&mut self, message: &'a Message<'a>, faults: &mut Faults) -> Vec<Entry<'a>> {
        let mut named = BTreeSet::new();
        let value = message.value.iter().map(|value| (None, value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|one| (Some(one.id.name), &one.value));
        let entries: Vec<Entry<'a>> = value
            .chain(attributes)
            .map(|(attribute, pattern)| self.entry(message, attribute, pattern, &mut named, faults))
            .collect();
        for (position, argument) in message.arguments.iter().enumerate() {
            if !named.contains(&position) {
                faults.add(
                    self.source.path,
                    argument.line,
                    format!(
                        "${} is declared and not used in {}: use it or remove it",
                        argument.name, message.id
                    ),
                );
            }
        }
        entries
    }

    fn entry(
        &mut self,
        message: &'a Message<'a>,
        attribute: Option<&'a str>,
        pattern: &'a Pattern<&'a str>,
        named: &mut BTreeSet<usize>,
        faults: &mut Faults,
    ) -> Entry<'a> {
        let mut resolver = Resolver::new(self.language, message.id, self.arguments, faults);
        let pieces = resolver.message(self.source, pattern);
        named.extend(&resolver.named);
        let used = &resolver.shown | &resolver.chosen_by;
        let shown = resolver.shown;
        let line = attribute.map_or(message.line, |attribute| self.source.line(attribute));
        let mut fault = |text: String| faults.add(self.source.path, line, text);
        if self.part == Part::Page {
            if let Err(why) = marks::names(&pieces) {
                fault(why);
            }
            for argument in &message.arguments {
                if let Kind::Selector(name) = &argument.kind
                    && self.language.selectors[name].rust.is_some()
                {
                    fault(format!(
                        "{name} is a type of the app, which a page does not know: choose by a selector without `type`"
                    ));
                }
            }
        }
        if used.len() > MOST_ARGUMENTS {
            fault(format!(
                "{} takes more than {MOST_ARGUMENTS} arguments: split it",
                message.id
            ));
        }
        let (name, kebab) = match attribute {
            None => (message.id.to_owned(), message.id.to_owned()),
            Some(attribute) => (
                format!("{}.{attribute}", message.id),
                format!("{}-{attribute}", message.id),
            ),
        };
        let function = code::name(&kebab);
        if let Some(other) = self.functions.insert(function.clone(), name.clone())
            && other != name
        {
            fault(format!(
                "{name} has the same name in Rust as {other}: name one otherwise"
            ));
        }
        Entry {
            source: self.source,
            part: self.part,
            message,
            attribute,
            name,
            function,
            pieces,
            used: used.into_iter().collect(),
            shown,
        }
    }
}

/// Names that Rust cannot have, or that are taken.
fn check_names(source: &Source<'_>, faults: &mut Faults) {
    const RESERVED: [&str; 4] = ["crate", "self", "super", "Self"];
    if !is_kebab(source.name) || source.name == "selectors" || RESERVED.contains(&source.name) {
        faults.add(
            source.path,
            0,
            "a file is named like-this.ftl, and not selectors",
        );
    }
    for message in &source.messages {
        let attributes = message.attributes.iter().map(|one| one.id.name);
        for name in [message.id].into_iter().chain(attributes) {
            if !is_kebab(name) || RESERVED.contains(&name) {
                faults.add(
                    source.path,
                    source.line(name),
                    format!("{name} is no name of a message: write it like-this"),
                );
            }
        }
        for argument in &message.arguments {
            if !is_kebab(&argument.name) || RESERVED.contains(&argument.name.as_str()) {
                faults.add(
                    source.path,
                    argument.line,
                    format!(
                        "${} is no name of an argument: write it like-this",
                        argument.name
                    ),
                );
            }
        }
    }
}

fn is_kebab(name: &str) -> bool {
    let words = name.split('-');
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && words.into_iter().all(|word| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
        })
}
