//! The messages of the language that all others are translated from.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Pattern;

use crate::code;
use crate::fault::Faults;
use crate::piece::Pieces;
use crate::resolve::{Arguments, Language, Resolver};
use crate::source::{Message, Part, Source};

/// The language that all others are translated from.
pub(crate) const BASE: &str = "en";

/// Most arguments that a message may take: one for each letter.
const MOST_ARGUMENTS: usize = 26;

/// One file with its part.
#[derive(Debug)]
pub(crate) struct File<'a> {
    pub(crate) source: &'a Source<'a>,
}

/// One pattern with a function: the value of a message, or an attribute of it.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) source: &'a Source<'a>,
    pub(crate) part: Part,
    pub(crate) message: &'a Message<'a>,
    pub(crate) attribute: Option<&'a str>,
    /// Name of its function.
    pub(crate) function: String,
    pub(crate) pieces: Pieces,
    /// The arguments that it takes, by their places in the declaration.
    pub(crate) used: Vec<usize>,
    /// Those of them that it shows.
    pub(crate) shown: BTreeSet<usize>,
}

impl Entry<'_> {
    /// The message, or the attribute of it, as an error names it.
    pub(crate) fn name(&self) -> String {
        match self.attribute {
            None => self.message.id.to_owned(),
            Some(attribute) => format!("{}.{attribute}", self.message.id),
        }
    }

    /// What the function takes and where it is, so that a text of other functions is not taken.
    pub(crate) fn signature(&self) -> String {
        let used = self
            .used
            .iter()
            .map(|&argument| &self.message.arguments[argument]);
        let kinds: Vec<String> = used
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

/// Every pattern of the base language: those of the first part, then those of the later one.
pub(crate) fn entries<'a>(
    language: Language<'a>,
    sources: &'a [Source<'a>],
    all_arguments: &'a [Arguments<'a>],
    faults: &mut Faults,
) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    for (source, all_arguments) in sources.iter().zip(all_arguments) {
        let part = source.part.unwrap_or_else(|| {
            faults.add(
                source.path,
                1,
                "the file does not say which part it belongs to: write `### part: first` or `### part: later` at its top",
            );
            Part::First
        });
        check_names(source, faults);
        let mut functions = BTreeMap::new();
        for message in &source.messages {
            let mut used_at_all = BTreeSet::new();
            let value = message.value.iter().map(|value| (None, value));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|one| (Some(one.id.name), &one.value));
            for (attribute, pattern) in value.chain(attributes) {
                let entry = entry(
                    language,
                    source,
                    part,
                    message,
                    attribute,
                    pattern,
                    all_arguments,
                    faults,
                );
                used_at_all.extend(entry.used.iter().copied());
                if let Some(other) = functions.insert(entry.function.clone(), entry.name()) {
                    faults.add(
                        source.path,
                        attribute.map_or(message.line, |attribute| source.line(attribute)),
                        format!(
                            "{} has the same name as {other}: name one otherwise",
                            entry.name()
                        ),
                    );
                }
                entries.push(entry);
            }
            for (position, argument) in message.arguments.iter().enumerate() {
                if !used_at_all.contains(&position) {
                    faults.add(
                        source.path,
                        argument.line,
                        format!(
                            "${} is declared and not used in {}: use it or remove it",
                            argument.name, message.id
                        ),
                    );
                }
            }
        }
    }
    entries.sort_by_key(|entry| entry.part);
    entries
}

#[expect(
    clippy::too_many_arguments,
    reason = "everything that a pattern stands in"
)]
fn entry<'a>(
    language: Language<'a>,
    source: &'a Source<'a>,
    part: Part,
    message: &'a Message<'a>,
    attribute: Option<&'a str>,
    pattern: &'a Pattern<&'a str>,
    all_arguments: &'a Arguments<'a>,
    faults: &mut Faults,
) -> Entry<'a> {
    let mut resolver = Resolver::new(language, message.id, all_arguments, faults);
    let pieces = resolver.message(source, pattern);
    let used = &resolver.shown | &resolver.chosen_by;
    let shown = resolver.shown;
    if used.len() > MOST_ARGUMENTS {
        let line = message.line;
        let message = format!(
            "{} takes more than {MOST_ARGUMENTS} arguments: split it",
            message.id
        );
        faults.add(source.path, line, message);
    }
    let name = attribute.map_or_else(
        || message.id.to_owned(),
        |attribute| format!("{}-{attribute}", message.id),
    );
    Entry {
        source,
        part,
        message,
        attribute,
        function: code::name(&name),
        pieces,
        used: used.into_iter().collect(),
        shown,
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
