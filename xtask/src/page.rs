//! What is written before Trunk copies it into the bundle: from the editions and the messages the page on method and sources, the
//! text of each edition that the app reads, the texts of each language, and all styles of the app as one.

use std::fs;
use std::path::{Path, PathBuf};

use edition_compiler::{Fault, TABLE_WORDS};
use message_compiler::{Compiled, PageFile};

use crate::process::{Outcome, root};

/// The shape of the page on method and sources, with a place for each message and one for the tables.
const TEMPLATE: &str = "static/method.html";

/// The file of messages that it shows.
const TEMPLATE_WORDS: &str = "method-page";

/// Where the editions lie.
const EDITIONS: &str = "static/editions";

/// Where the page is written; `index.html` takes it from there.
const PAGE: &str = "target/method.html";

/// Where the texts of the editions are written.
pub(crate) const TEXTS: &str = "target/editions";

/// The language of the page.
const LANGUAGE: &str = "en";

/// Where the messages of all languages lie.
const MESSAGES: &str = "locales";

/// Where the texts of the languages are written.
pub(crate) const LANGUAGES: &str = "target/locales";

/// The styles of the first screen in their order. As one they compress far better than each by itself.
const STYLES: [&str; 4] = ["tokens", "base", "frame", "explore"];

/// Where they are written as one; `index.html` takes it from there.
const STYLE: &str = "target/app.css";

/// The styles of everything else, in their order.
const LATER_STYLES: [&str; 11] = [
    "why",
    "changes",
    "method",
    "compare",
    "scenarios",
    "reading",
    "share",
    "cite",
    "editions",
    "saved",
    "sheet",
];

/// Where they are written as one; `index.html` takes it from there.
const LATER_STYLE: &str = "target/later.css";

/// Writes the page, the texts and the styles. `Trunk.toml` calls this before each build.
pub(crate) fn write() -> Outcome {
    put(STYLE, &joined(&STYLES)?)?;
    put(LATER_STYLE, &joined(&LATER_STYLES)?)?;
    let messages = messages()?;
    for text in &messages.texts {
        put(&format!("{LANGUAGES}/{}", text.name), &text.text)?;
    }
    let folders = folders()?;
    let before = |number: usize| {
        number
            .checked_sub(1)
            .map(|before| folders[before].as_path())
    };
    for (number, folder) in folders.iter().enumerate() {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let compiled = edition_compiler::compile(folder, before(number))
            .map_err(|faults| listed(folder, &faults))?;
        put(&format!("{TEXTS}/{name}.txt"), &compiled.text)?;
        put(&format!("{TEXTS}/{name}.notes.txt"), &compiled.words)?;
    }
    let newest = newest_edition()?;
    let template = template(&messages)?;
    // Kept until the command ends.
    let words = page_words(&messages, TABLE_WORDS)?.texts.get(LANGUAGE);
    let words = words.cloned().unwrap_or_default().leak();
    let page = edition_compiler::method_page(&newest, before(folders.len() - 1), &template, words)
        .map_err(|faults| listed(&newest, &faults))?;
    put(PAGE, &page)
}

/// The messages of all languages.
fn messages() -> Outcome<Compiled> {
    let files = message_compiler::read(&root().join(MESSAGES))
        .map_err(|why| format!("{MESSAGES}: {why}"))?;
    message_compiler::compile(&files).map_err(|faults| listed(Path::new(MESSAGES), &faults))
}

/// The messages of a file that belong to a page.
fn page_words<'m>(messages: &'m Compiled, name: &str) -> Outcome<&'m PageFile> {
    let file = messages.page(name);
    file.ok_or_else(|| format!("{MESSAGES}/{LANGUAGE}/{name}.ftl is no file of `### part: page`"))
}

/// The page on method and sources without its tables.
fn template(messages: &Compiled) -> Outcome<String> {
    let template =
        fs::read_to_string(root().join(TEMPLATE)).map_err(|why| format!("{TEMPLATE}: {why}"))?;
    let words = page_words(messages, TEMPLATE_WORDS)?;
    let filled = words.fill(LANGUAGE, TEMPLATE, &template);
    filled.map_err(|faults| {
        let (page, messages): (Vec<_>, Vec<_>) =
            faults.into_iter().partition(|fault| fault.file == TEMPLATE);
        let page = page.iter().map(Fault::to_string);
        let messages = messages.iter().map(|fault| format!("{MESSAGES}/{fault}"));
        page.chain(messages).collect::<Vec<_>>().join("\n")
    })
}

/// Some styles as one.
fn joined(styles: &[&str]) -> Outcome<String> {
    let files = styles.iter().map(|name| {
        let file = format!("static/style/{name}.css");
        fs::read_to_string(root().join(&file)).map_err(|why| format!("{file}: {why}"))
    });
    files.collect()
}

/// The folders of all editions, the oldest first.
fn folders() -> Result<Vec<PathBuf>, String> {
    edition_compiler::editions(&root().join(EDITIONS)).map_err(|why| format!("{EDITIONS}: {why}"))
}

/// The folder of the newest edition.
pub(crate) fn newest_edition() -> Result<PathBuf, String> {
    let newest = folders()?.pop();
    newest.ok_or_else(|| format!("{EDITIONS} holds no edition: restore it"))
}

/// The faults in the files of a folder, one a line.
pub(crate) fn listed(folder: &Path, faults: &[Fault]) -> String {
    let faults = faults
        .iter()
        .map(|fault| format!("{}/{fault}", folder.display()));
    faults.collect::<Vec<_>>().join("\n")
}

fn put(path: &str, text: &str) -> Outcome {
    let target = root().join(path);
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(|why| format!("{path}: {why}"))?;
    }
    fs::write(&target, text).map_err(|why| format!("{path}: {why}"))
}
