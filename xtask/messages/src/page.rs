//! Pages that the build writes: the messages of a file of `part: page`, which no reader's browser fetches as a text.
//!
//! A page takes them in one of two ways. Code that writes HTML calls the functions of [`PageFile::code`]; a template names them in
//! their places, which [`PageFile::fill`] fills.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Entry;
use crate::code;
use crate::marks::{escaped, html, names_in};
use crate::piece::{Pieces, encode};
use crate::plurals::Plurals;
use crate::selectors::Selectors;
use crate::source::{Kind, line_at};
use crate::text;
use faults::{Fault, Faults};

/// The messages of one file of `part: page`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFile {
    /// Its name without language and ending.
    pub name: String,
    /// A method per message, and the types by which they choose, in Rust. They belong to a type `Words` that has `said` and `filled`.
    pub code: String,
    /// Its text in each language by the tag, as [`Text::read`](crate::runtime::Text::read) takes it with the part `page`.
    pub texts: BTreeMap<String, String>,
    path: String,
    messages: Vec<PageMessage>,
    patterns: BTreeMap<String, Vec<String>>,
    digest: String,
}

/// A message that a template can name.
#[derive(Clone, Debug, PartialEq, Eq)]
struct PageMessage {
    name: String,
    line: u64,
    takes_arguments: bool,
}

impl PageFile {
    /// The file whose messages these are.
    pub(crate) fn of(
        path: &str,
        name: &str,
        entries: &[&Entry<'_>],
        selectors: &Selectors,
    ) -> Self {
        let mut table: String = entries.iter().map(|entry| entry.signature()).collect();
        let chosen = entries.iter().flat_map(|entry| entry.arguments());
        let chosen: BTreeSet<&str> = chosen
            .filter_map(|argument| match &argument.kind {
                Kind::Selector(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        let selectors = selectors
            .iter()
            .filter(|(name, _)| chosen.contains(name.as_str()));
        let selectors: Vec<_> = selectors.collect();
        for (name, selector) in &selectors {
            table.push_str(&format!("{name} {}\n", selector.keys.join(",")));
        }
        let digest = text::digest(&table);
        let messages = entries.iter().map(|entry| PageMessage {
            name: entry.name.clone(),
            line: entry.message.line,
            takes_arguments: !entry.used.is_empty(),
        });
        Self {
            name: name.to_owned(),
            code: code::page(entries, &selectors, &digest),
            texts: BTreeMap::new(),
            path: path.to_owned(),
            messages: messages.collect(),
            patterns: BTreeMap::new(),
            digest,
        }
    }

    /// Adds a language with a pattern for each message.
    pub(crate) fn add(&mut self, tag: &str, plurals: &Plurals, patterns: &[(&Entry<'_>, &Pieces)]) {
        let patterns = patterns
            .iter()
            .map(|(entry, pieces)| encode(pieces, &|argument| entry.letter(argument)));
        let patterns: Vec<String> = patterns.collect();
        let said = patterns.iter().map(String::as_str);
        let text = text::text(tag, "page", &self.digest, &plurals.table, said);
        self.texts.insert(tag.to_owned(), text);
        self.patterns.insert(tag.to_owned(), patterns);
    }

    /// A message that takes no arguments.
    #[must_use]
    pub fn said(&self, language: &str, name: &str) -> Option<&str> {
        let mut messages = self.messages.iter();
        let at = messages.position(|message| message.name == name && !message.takes_arguments)?;
        self.patterns.get(language)?.get(at).map(String::as_str)
    }

    /// Fills a template of HTML: `{ name }` is the message of that name, `{ name.attribute }` an attribute of it, and
    /// `{ name link='href="address"' }` one with an element of that name and these attributes. Every message of the file must be shown, and the template has no words of its own.
    ///
    /// # Errors
    ///
    /// Every fault of the template, whose path `template` is, and every message that it leaves out.
    pub fn fill(&self, language: &str, template: &str, page: &str) -> Result<String, Vec<Fault>> {
        let mut faults = Faults::default();
        let mut filling = Filling {
            file: self,
            patterns: self.patterns.get(language),
            template,
            shown: BTreeSet::new(),
        };
        let filled = filling.run(page, &mut faults);
        for message in &self.messages {
            if !filling.shown.contains(message.name.as_str()) {
                let why = format!(
                    "{template} does not show {}: show it or remove it",
                    message.name
                );
                faults.add(&self.path, message.line, why);
            }
        }
        faults.judge(Some(filled))
    }
}

/// A template while it is filled.
struct Filling<'f> {
    file: &'f PageFile,
    patterns: Option<&'f Vec<String>>,
    template: &'f str,
    shown: BTreeSet<&'f str>,
}

impl Filling<'_> {
    fn run(&mut self, page: &str, faults: &mut Faults) -> String {
        let (mut out, mut rest, mut in_tag) = (String::with_capacity(page.len() * 2), page, false);
        while let Some(at) = rest.find(['<', '>', '{']) {
            let (before, from) = rest.split_at(at);
            let line = line_at(page, page.len() - rest.len());
            self.copy(before, in_tag, line, faults, &mut out);
            let line = line_at(page, page.len() - from.len());
            let mut signs = from.chars();
            let sign = signs.next();
            rest = signs.as_str();
            if sign != Some('{') {
                in_tag = sign == Some('<');
                out.extend(sign);
                continue;
            }
            let Some((place, after)) = rest.split_once('}') else {
                faults.add(self.template, line, "`{` begins a place that no `}` ends");
                return out;
            };
            rest = after;
            match self.place(place.trim(), in_tag) {
                Ok(text) => out.push_str(&text),
                Err(why) => faults.add(self.template, line, why),
            }
        }
        let line = line_at(page, page.len() - rest.len());
        self.copy(rest, in_tag, line, faults, &mut out);
        out
    }

    /// Takes over what is no place.
    fn copy(&self, text: &str, in_tag: bool, line: u64, faults: &mut Faults, out: &mut String) {
        if !in_tag && text.contains(char::is_alphabetic) {
            let why = format!("{:?} is text: write it in {}", text.trim(), self.file.path);
            faults.add(self.template, line, why);
        }
        out.push_str(text);
    }

    /// What stands in a place.
    fn place(&mut self, place: &str, in_tag: bool) -> Result<String, String> {
        let (name, given) = place.split_once(' ').unwrap_or((place, ""));
        let mut messages = self.file.messages.iter();
        let found = messages.position(|message| message.name == name);
        let found = found.and_then(|at| Some((&self.file.messages[at], self.patterns?.get(at)?)));
        let (message, text) =
            found.ok_or_else(|| format!("there is no message {name} in {}", self.file.path))?;
        self.shown.insert(&message.name);
        if message.takes_arguments {
            return Err(format!(
                "{name} takes arguments, which a template cannot give: say it in code"
            ));
        }
        let attributes = attributes(given)?;
        let named = names_in(text)?;
        if let Some(name) = named.iter().find(|name| !attributes.contains_key(**name)) {
            return Err(format!(
                "the element {name} has no attributes here: write {name}='…' after the message"
            ));
        }
        if let Some(name) = attributes.keys().find(|name| !named.contains(name)) {
            return Err(format!("the message has no element {name}: leave it out"));
        }
        if !in_tag {
            return html(text, &attributes);
        }
        if text.contains('<') {
            return Err(format!(
                "{name} has marks, which an attribute cannot hold: leave them out"
            ));
        }
        Ok(escaped(text))
    }
}

/// Reads `name='href="address"' other='…'`.
fn attributes(mut rest: &str) -> Result<BTreeMap<&str, &str>, String> {
    let mut attributes = BTreeMap::new();
    while !rest.trim().is_empty() {
        let parts = rest
            .trim()
            .split_once("='")
            .and_then(|(name, after)| Some((name, after.split_once('\'')?)));
        let (name, (given, after)) = parts
            .ok_or_else(|| format!("{rest:?} gives no element its attributes: write name='…'"))?;
        attributes.insert(name, given);
        rest = after;
    }
    Ok(attributes)
}
