//! The other languages: each must say what the base language says, with the same arguments.

use std::collections::BTreeMap;

use crate::base::{BASE, Entry};
use crate::marks;
use crate::piece::Pieces;
use crate::pseudo::{LONG, MIRRORED};
use crate::resolve::{Arguments, Language, Resolver, Terms};
use crate::source::{Part, Source};
use faults::Faults;

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 8] = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur"];

/// A language as the app lists it.
#[derive(Debug)]
pub(crate) struct LanguageEntry {
    pub(crate) tag: String,
    pub(crate) direction: &'static str,
    pub(crate) testing: bool,
}

impl LanguageEntry {
    /// A language by its tag.
    pub(crate) fn of(tag: &str) -> Self {
        let main = tag.split('-').next().unwrap_or(tag);
        Self {
            tag: tag.to_owned(),
            direction: if RIGHT_TO_LEFT.contains(&main) {
                "rtl"
            } else {
                "ltr"
            },
            testing: [LONG, MIRRORED].contains(&tag),
        }
    }
}

/// The terms of a language.
pub(crate) fn terms<'a>(sources: &'a [Source<'a>], faults: &mut Faults) -> Terms<'a> {
    let mut terms = Terms::new();
    for source in sources {
        for term in &source.terms {
            let name = term.id.name;
            if let Some((before, _)) = terms.insert(name, (source, term)) {
                let message = format!(
                    "the term -{name} also stands in {}: remove one",
                    before.path
                );
                faults.add(source.path, source.line(name), message);
            }
        }
    }
    terms
}

/// Two messages of one name in a file.
pub(crate) fn check_twice(source: &Source<'_>, faults: &mut Faults) {
    let mut lines = BTreeMap::new();
    for message in &source.messages {
        let mut names = vec![(message.id.to_owned(), message.line)];
        let attributes = message.attributes.iter();
        names.extend(attributes.map(|one| {
            (
                format!("{}.{}", message.id, one.id.name),
                source.line(one.id.name),
            )
        }));
        for (name, line) in names {
            if let Some(before) = lines.insert(name.clone(), line) {
                faults.add(
                    source.path,
                    line,
                    format!("{name} also stands in line {before}: remove one"),
                );
            }
        }
    }
}

/// The patterns of a language in the order of the base language's.
pub(crate) fn patterns<'a>(
    language: Language<'a>,
    base: &'a [Source<'a>],
    all_arguments: &'a [Arguments<'a>],
    entries: &[Entry<'a>],
    sources: &'a [Source<'a>],
    faults: &mut Faults,
) -> Vec<Pieces> {
    for source in sources {
        check_twice(source, faults);
        let english = base.iter().find(|english| english.name == source.name);
        let Some(english) = english else {
            faults.add(
                source.path,
                0,
                format!("{BASE} has no file of this name: remove it or rename it"),
            );
            continue;
        };
        check_extra(source, english, faults);
    }
    for english in base {
        if !sources.iter().any(|source| source.name == english.name) {
            let path = format!("{}/{}.ftl", language.tag, english.name);
            faults.add(&path, 0, format!("is missing: translate {}", english.path));
        }
    }
    let mut last: BTreeMap<&str, u64> = BTreeMap::new();
    let mut patterns = Vec::new();
    for entry in entries {
        let file = entry.source.name;
        let place = base.iter().position(|english| english.name == file);
        let source = sources.iter().find(|source| source.name == file);
        let (Some(source), Some(place)) = (source, place) else {
            continue;
        };
        let message = source
            .messages
            .iter()
            .find(|message| message.id == entry.message.id);
        let pattern = message.and_then(|message| message.pattern(entry.attribute));
        let line = last.entry(file).or_insert(1);
        *line = message.map_or(*line, |message| message.line);
        let Some(pattern) = pattern else {
            if !source.broken {
                let english = format!("{}:{}", entry.source.path, entry.message.line);
                faults.add(
                    source.path,
                    *line,
                    format!(
                        "{} is missing here ({english} has it): translate it",
                        entry.name
                    ),
                );
            }
            continue;
        };
        let mut resolver = Resolver::new(language, entry.message.id, &all_arguments[place], faults);
        let pieces = resolver.message(source, pattern);
        let (shown, used) = (
            resolver.shown.clone(),
            &resolver.shown | &resolver.chosen_by,
        );
        for (argument, declared) in entry.message.arguments.iter().enumerate() {
            let name = &declared.name;
            if used.contains(&argument) && !entry.used.contains(&argument) {
                faults.add(
                    source.path,
                    *line,
                    format!("{} takes no ${name} in English: leave it out", entry.name),
                );
            }
            if entry.shown.contains(&argument) && !shown.contains(&argument) {
                faults.add(
                    source.path,
                    *line,
                    format!(
                        "{} does not show ${name}, as the English does: add it",
                        entry.name
                    ),
                );
            }
        }
        if entry.part == Part::Page {
            check_names(entry, &pieces, source, *line, faults);
        }
        patterns.push(pieces);
    }
    patterns
}

/// Whether a message of a page has the named elements of the English.
fn check_names(
    entry: &Entry<'_>,
    pieces: &Pieces,
    source: &Source<'_>,
    line: u64,
    faults: &mut Faults,
) {
    let mut fault = |why: String| faults.add(source.path, line, why);
    match (marks::names(&entry.pieces), marks::names(pieces)) {
        (_, Err(why)) => fault(why),
        (Ok(english), Ok(own)) => {
            for name in english.difference(&own) {
                fault(format!(
                    "{} has no element {name}, as the English has: add it",
                    entry.name
                ));
            }
            for name in own.difference(&english) {
                fault(format!(
                    "{} has no element {name} in English: leave it out",
                    entry.name
                ));
            }
        }
        (Err(_), Ok(_)) => {}
    }
}

/// What the base language does not have.
fn check_extra(source: &Source<'_>, english: &Source<'_>, faults: &mut Faults) {
    for message in &source.messages {
        let same = english.messages.iter().find(|same| same.id == message.id);
        let Some(same) = same else {
            let text = format!(
                "{} has no message {}: remove it or correct its name",
                english.path, message.id
            );
            faults.add(source.path, message.line, text);
            continue;
        };
        if message.value.is_some() && same.value.is_none() {
            let text = format!(
                "{} has no text in {}, only attributes: leave it out",
                message.id, english.path
            );
            faults.add(source.path, message.line, text);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            if !same.attributes.iter().any(|same| same.id.name == name) {
                let text = format!(
                    "{} has no {}.{name}: remove it or correct its name",
                    english.path, message.id
                );
                faults.add(source.path, source.line(name), text);
            }
        }
    }
}
