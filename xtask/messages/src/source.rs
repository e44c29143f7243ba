//! One file of a language as it was parsed: its messages, its terms, and what their comments declare.

use fluent_syntax::ast::{Attribute, Comment, Entry, Pattern, Term};
use fluent_syntax::parser;

use crate::selectors::Selectors;
use faults::Faults;

/// Where a file's messages are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// What the first screen says.
    First,
    /// What the screens say that are fetched later.
    Later,
    /// What the build writes into a page; no text has it.
    Page,
}

/// What an argument is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A whole number.
    Number,
    /// A text of the app, such as a name or a number with decimals.
    String,
    /// A text of the reader, which may run in the other direction.
    Title,
    /// Another message, filled.
    Message,
    /// A case of the selector of this name.
    Selector(String),
}

impl Kind {
    /// Its name in a comment.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Number => "Number",
            Self::String => "String",
            Self::Title => "Title",
            Self::Message => "Message",
            Self::Selector(name) => name,
        }
    }

    fn of(name: &str, selectors: &Selectors) -> Option<Self> {
        Some(match name {
            "Number" => Self::Number,
            "String" => Self::String,
            "Title" => Self::Title,
            "Message" => Self::Message,
            _ => Self::Selector(selectors.get_key_value(name)?.0.clone()),
        })
    }
}

/// An argument as a comment declares it.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) doc: String,
    pub(crate) line: u64,
}

/// A message as it stands in its file.
#[derive(Debug)]
pub(crate) struct Message<'a> {
    pub(crate) id: &'a str,
    pub(crate) line: u64,
    pub(crate) value: Option<Pattern<&'a str>>,
    pub(crate) attributes: Vec<Attribute<&'a str>>,
    /// Its comment without declarations.
    pub(crate) doc: String,
    pub(crate) arguments: Vec<Declared>,
    /// Whether the pseudo-languages keep it as it is.
    pub(crate) verbatim: bool,
}

impl<'a> Message<'a> {
    /// What it says by itself, or what one of its attributes says.
    pub(crate) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern<&'a str>> {
        match attribute {
            None => self.value.as_ref(),
            Some(id) => {
                let mut attributes = self.attributes.iter();
                attributes
                    .find(|one| one.id.name == id)
                    .map(|one| &one.value)
            }
        }
    }
}

/// One parsed file.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    /// Path below the folder of all languages.
    pub(crate) path: &'a str,
    text: &'a str,
    /// Name without language and ending.
    pub(crate) name: &'a str,
    /// What its first comment says.
    pub(crate) doc: String,
    pub(crate) part: Option<Part>,
    pub(crate) messages: Vec<Message<'a>>,
    pub(crate) terms: Vec<Term<&'a str>>,
    /// Whether part of it could not be read.
    pub(crate) broken: bool,
}

impl<'a> Source<'a> {
    /// Parses a file. Comments of the base language declare arguments; those of others are for their readers.
    pub(crate) fn read(
        path: &'a str,
        text: &'a str,
        selectors: Option<&Selectors>,
        faults: &mut Faults,
    ) -> Self {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                faults.add(path, line_at(text, error.pos.start), error.to_string());
            }
            resource
        });
        let broken = resource
            .body
            .iter()
            .any(|entry| matches!(entry, Entry::Junk { .. }));
        let file = path.rsplit('/').next().unwrap_or(path);
        let mut source = Self {
            path,
            text,
            name: file.strip_suffix(".ftl").unwrap_or(file),
            doc: String::new(),
            part: None,
            messages: Vec::new(),
            terms: Vec::new(),
            broken,
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut read = Message {
                        id: message.id.name,
                        line: source.line(message.id.name),
                        value: message.value,
                        attributes: message.attributes,
                        doc: String::new(),
                        arguments: Vec::new(),
                        verbatim: false,
                    };
                    if let (Some(comment), Some(selectors)) = (message.comment, selectors) {
                        source.declare(&mut read, &comment, selectors, faults);
                    }
                    source.messages.push(read);
                }
                Entry::Term(term) => source.terms.push(term),
                Entry::ResourceComment(comment) => source.describe(&comment, faults),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::Junk { .. } => {}
            }
        }
        source
    }

    /// The line of a piece of this file's text.
    pub(crate) fn line(&self, piece: &str) -> u64 {
        let from = (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        line_at(self.text, from)
    }

    /// Takes the comment of the file as a whole.
    fn describe(&mut self, comment: &Comment<&'a str>, faults: &mut Faults) {
        let mut doc: Vec<&str> = Vec::new();
        for &line in &comment.content {
            match line.trim().strip_prefix("part:").map(str::trim) {
                None => doc.push(line.trim()),
                Some("first") => self.part = Some(Part::First),
                Some("later") => self.part = Some(Part::Later),
                Some("page") => self.part = Some(Part::Page),
                Some(other) => faults.add(
                    self.path,
                    self.line(line),
                    format!("there is no part {other:?}: write first, later or page"),
                ),
            }
        }
        self.doc = doc.join(" ");
    }

    /// Takes the comment of a message: a line that begins with `$` declares an argument.
    fn declare(
        &self,
        message: &mut Message<'a>,
        comment: &Comment<&'a str>,
        selectors: &Selectors,
        faults: &mut Faults,
    ) {
        let mut doc: Vec<&str> = Vec::new();
        for &text in &comment.content {
            let line = self.line(text);
            if text.starts_with('$') {
                match declaration(text, selectors) {
                    Ok((name, kind, doc)) => {
                        if message.arguments.iter().any(|other| other.name == name) {
                            faults.add(
                                self.path,
                                line,
                                format!("${name} is declared twice: remove one"),
                            );
                            continue;
                        }
                        message.arguments.push(Declared {
                            name: name.to_owned(),
                            kind,
                            doc: doc.to_owned(),
                            line,
                        });
                    }
                    Err(why) => faults.add(self.path, line, why),
                }
            } else if text == "verbatim" || text.starts_with("verbatim -") {
                message.verbatim = true;
            } else {
                doc.push(text.trim());
            }
        }
        message.doc = doc.join(" ").trim().to_owned();
    }
}

/// Reads `$name (Type) - what it is`.
fn declaration<'t>(
    line: &'t str,
    selectors: &Selectors,
) -> Result<(&'t str, Kind, &'t str), String> {
    const FORM: &str = "declare an argument as `$name (Type) - what it is`";
    let rest = line.strip_prefix('$').ok_or(FORM)?;
    let (name, rest) = rest.split_once(" (").ok_or(FORM)?;
    let (kind, doc) = rest.split_once(')').ok_or(FORM)?;
    let doc = doc.strip_prefix(" - ").ok_or(FORM)?.trim();
    if doc.is_empty() || name.is_empty() {
        return Err(FORM.to_owned());
    }
    let kind = Kind::of(kind, selectors).ok_or_else(|| {
        format!("${name} has the type {kind:?}: write Number, String, Title, Message or a selector of selectors.toml")
    })?;
    Ok((name, kind, doc))
}

/// The line of a place in a text, counted from 1.
pub(crate) fn line_at(text: &str, at: usize) -> u64 {
    let before = text.bytes().take(at);
    let breaks = before.filter(|&byte| byte == b'\n');
    breaks.fold(1, |line, _| line + 1)
}
