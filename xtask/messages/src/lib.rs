//! Checks the messages of every language and writes them as typed functions and as texts that the app fetches.
//!
//! The build script and the bundler call [`compile`] with the files of `locales`. Wrong messages never reach a reader: every fault
//! is collected, names its file and line, and says what to do. `docs/messages.md` says how messages are written.

mod base;
mod code;
mod languages;
mod marks;
mod page;
mod piece;
mod plurals;
mod pseudo;
mod resolve;
#[path = "../../../src/messages/runtime.rs"]
pub mod runtime;
mod selectors;
mod source;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use base::{BASE, Entry};
pub use faults::Fault;
use faults::Faults;
use languages::LanguageEntry;
pub use marks::escaped;
pub use page::PageFile;
use piece::{Pieces, encode};
use plurals::Plurals;
use resolve::Language;
use selectors::Selectors;
use source::{Part, Source};
pub use text::LanguageText;

/// The files of `locales`: their texts by their paths below it, such as `en/share.ftl` and `selectors.toml`.
pub type Files = BTreeMap<String, String>;

/// The messages of all languages, as the app needs them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// The functions, in Rust.
    pub code: String,
    /// The texts: two for each language, its first part and the later one.
    pub texts: Vec<LanguageText>,
    /// The messages of pages, file by file; the languages that try out screens have none.
    pub pages: Vec<PageFile>,
}

impl Compiled {
    /// The messages of the pages that stand in a file of this name.
    #[must_use]
    pub fn page(&self, name: &str) -> Option<&PageFile> {
        self.pages.iter().find(|file| file.name == name)
    }
}

/// Reads the folder of all languages.
///
/// # Errors
///
/// That a file or folder cannot be read.
pub fn read(folder: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = |path: &Path| {
            let name = path.file_name().unwrap_or_default();
            name.to_string_lossy().into_owned()
        };
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                let file = entry?.path();
                let key = format!("{}/{}", name(&path), name(&file));
                files.insert(key, fs::read_to_string(&file)?);
            }
        } else {
            files.insert(name(&path), fs::read_to_string(&path)?);
        }
    }
    Ok(files)
}

/// Checks the messages of all languages and writes what the app needs of them.
///
/// # Errors
///
/// Every fault, in the order of file and line.
pub fn compile(files: &Files) -> Result<Compiled, Vec<Fault>> {
    let mut faults = Faults::default();
    let compiled = checked(files, &mut faults);
    faults.judge(compiled)
}

/// One language as it was read.
struct Read<'a> {
    tag: &'a str,
    plurals: Plurals,
    sources: Vec<Source<'a>>,
}

fn checked(files: &Files, faults: &mut Faults) -> Option<Compiled> {
    let selectors = files
        .get(selectors::FILE)
        .map_or_else(Selectors::new, |text| selectors::read(text, faults));
    let read = read_languages(files, &selectors, faults);
    let Some(english) = read.iter().find(|one| one.tag == BASE) else {
        faults.add(
            BASE,
            0,
            "the folder is missing: all other languages are translated from it",
        );
        return None;
    };
    let terms = languages::terms(&english.sources, faults);
    let language = Language {
        tag: BASE,
        terms: &terms,
        selectors: &selectors,
        plurals: &english.plurals,
    };
    for source in &english.sources {
        languages::check_twice(source, faults);
    }
    let arguments: Vec<_> = english.sources.iter().map(base::arguments).collect();
    let entries = base::entries(language, &english.sources, &arguments, faults);
    if !faults.is_empty() {
        // What stands wrong in the base language would be a fault of every other one too.
        return None;
    }
    let mut out = Writer::new(&english.sources, &entries, &selectors);
    let plain: Vec<Pieces> = entries.iter().map(|entry| entry.pieces.clone()).collect();
    out.add(BASE, &english.plurals, &plain);
    for one in read.iter().filter(|one| one.tag != BASE) {
        let terms = languages::terms(&one.sources, faults);
        let language = Language {
            tag: one.tag,
            terms: &terms,
            plurals: &one.plurals,
            ..language
        };
        let patterns = languages::patterns(
            language,
            &english.sources,
            &arguments,
            &entries,
            &one.sources,
            faults,
        );
        out.add(one.tag, &one.plurals, &patterns);
    }
    for (tag, change) in [
        (pseudo::LONG, pseudo::long as fn(&[_]) -> Pieces),
        (pseudo::MIRRORED, pseudo::mirrored),
    ] {
        let changed = entries.iter().map(|entry| {
            if entry.message.verbatim || !pseudo::has_words(&entry.pieces) {
                entry.pieces.clone()
            } else {
                change(&entry.pieces)
            }
        });
        out.add(tag, &english.plurals, &changed.collect::<Vec<_>>());
    }
    Some(out.compiled(&english.sources, &selectors))
}

/// Parses the files of every language.
fn read_languages<'a>(
    files: &'a Files,
    selectors: &Selectors,
    faults: &mut Faults,
) -> Vec<Read<'a>> {
    let mut tags = BTreeSet::new();
    for path in files.keys().filter(|path| *path != selectors::FILE) {
        match path.split_once('/') {
            Some((tag, name)) if name.ends_with(".ftl") => {
                tags.insert(tag);
            }
            _ => faults.add(path, 0, "is no file of messages: put LANGUAGE/NAME.ftl and selectors.toml here, nothing else"),
        }
    }
    let mut read = Vec::new();
    for tag in tags {
        if [pseudo::LONG, pseudo::MIRRORED].contains(&tag) {
            faults.add(
                tag,
                0,
                "is made of English by the compiler: remove the folder",
            );
            continue;
        }
        let plurals = Plurals::of(tag).unwrap_or_else(|why| {
            faults.add(tag, 0, why);
            Plurals {
                table: String::new(),
            }
        });
        let own = |path: &str| {
            path.split_once('/')
                .is_some_and(|(folder, _)| folder == tag)
        };
        let sources = files
            .iter()
            .filter(|(path, _)| own(path) && path.ends_with(".ftl"));
        let declares = (tag == BASE).then_some(selectors);
        let sources = sources.map(|(path, text)| Source::read(path, text, declares, faults));
        read.push(Read {
            tag,
            plurals,
            sources: sources.collect(),
        });
    }
    read
}

/// Writes texts and code.
struct Writer<'e, 'a> {
    /// Those of the first text, then those of the later one.
    entries: &'e [Entry<'a>],
    /// Those of pages.
    page_entries: &'e [Entry<'a>],
    pages: Vec<PageFile>,
    /// How many entries belong to each part.
    counts: [usize; 2],
    digest: String,
    languages: Vec<LanguageEntry>,
    texts: Vec<LanguageText>,
}

impl<'e, 'a> Writer<'e, 'a> {
    fn new(sources: &[Source<'a>], all: &'e [Entry<'a>], selectors: &Selectors) -> Self {
        let fetched = all.iter().filter(|entry| entry.part != Part::Page).count();
        let (entries, page_entries) = all.split_at(fetched);
        let pages = sources
            .iter()
            .filter(|source| source.part == Some(Part::Page));
        let pages = pages.map(|source| {
            let own = page_entries.iter();
            let own: Vec<_> = own
                .filter(|entry| entry.source.path == source.path)
                .collect();
            PageFile::of(source.path, source.name, &own, selectors)
        });
        let first = entries
            .iter()
            .filter(|entry| entry.part == Part::First)
            .count();
        let mut table: String = entries.iter().map(Entry::signature).collect();
        for (name, selector) in selectors {
            table.push_str(&format!("{name} {}\n", selector.keys.join(",")));
        }
        let counts = [first, entries.len() - first];
        Self {
            entries,
            page_entries,
            pages: pages.collect(),
            counts,
            digest: text::digest(&format!("{counts:?}\n{table}")),
            languages: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// Adds a language with a pattern for each entry.
    fn add(&mut self, tag: &str, plurals: &Plurals, patterns: &[Pieces]) {
        let (patterns, of_pages) = patterns.split_at(self.entries.len().min(patterns.len()));
        let encoded: Vec<String> = self
            .entries
            .iter()
            .zip(patterns)
            .map(|(entry, pieces)| encode(pieces, &|argument| entry.letter(argument)))
            .collect();
        let (first, later) = encoded.split_at(self.counts[0].min(encoded.len()));
        for (part, name, patterns) in [
            ("first", format!("{tag}.txt"), first),
            ("later", format!("{tag}.later.txt"), later),
        ] {
            let patterns = patterns.iter().map(String::as_str);
            let text = text::text(tag, part, &self.digest, &plurals.table, patterns);
            self.texts.push(LanguageText { name, text });
        }
        self.languages.push(LanguageEntry::of(tag));
        if self.languages.last().is_some_and(|last| last.testing) {
            return;
        }
        for file in &mut self.pages {
            let all = self.page_entries.iter().zip(of_pages);
            let own: Vec<_> = all
                .filter(|(entry, _)| entry.source.name == file.name)
                .collect();
            file.add(tag, plurals, &own);
        }
    }

    fn compiled(self, sources: &[Source<'_>], selectors: &Selectors) -> Compiled {
        let code = code::code(
            sources,
            self.entries,
            selectors,
            &self.languages,
            self.counts,
            &self.digest,
        );
        Compiled {
            code,
            texts: self.texts,
            pages: self.pages,
        }
    }
}
