//! What is written before Trunk copies it into the bundle: from the editions and the messages the page on method and sources, the
//! text of each edition that the app reads, that of the decisions, the map, the texts of each language, what a browser knows of the
//! app, and all styles as one.

use std::fs;
use std::path::{Path, PathBuf};

use crate::files::{listed, read};
use crate::process::{Outcome, root};
use crate::site;
use crate::words::{APP, METHOD, Words};

/// Where the editions lie.
const EDITIONS: &str = "static/editions";

/// Where the page is written; `index.html` takes it from there.
const PAGE: &str = "target/method.html";

/// Where what a browser knows of the app is written; `index.html` takes it from there.
const WRITTEN_APP: &str = "target/manifest.webmanifest";

/// Where the texts of the editions are written.
pub(crate) const TEXTS: &str = "target/editions";

/// Where the decisions lie, and where their text is written.
const DECISIONS: &str = "static/cases";

/// Where the lessons lie, and where their text is written.
const LESSON_TABLES: &str = "static/lessons";
pub(crate) const LESSONS: &str = "target/lessons";

pub(crate) const CASES: &str = "target/cases";

/// Where the texts of the languages are written.
pub(crate) const LANGUAGES: &str = "target/locales";

/// Where the tables of the map lie.
const MAP: &str = "static/map";

/// Where its text is written.
pub(crate) const MAPS: &str = "target/map";

/// Where the figures by year lie, and where their text is written.
const YEARS: &str = "static/history";
pub(crate) const HISTORY: &str = "target/history";

/// The styles of the first screen in their order. As one they compress far better than each by itself.
const STYLES: [&str; 4] = ["tokens", "base", "frame", "explore"];

/// Where they are written as one; `index.html` takes it from there.
const STYLE: &str = "target/app.css";

/// The styles of everything else, in their order.
const LATER_STYLES: [&str; 23] = [
    "criteria",
    "why",
    "changes",
    "stop-rule",
    "method",
    "compare",
    "scenarios",
    "reading",
    "share",
    "cite",
    "editions",
    "saved",
    "world",
    "world-map",
    "through-time",
    "cases",
    "classroom",
    "camera",
    "lesson",
    "stage",
    "sheet",
    "contrast",
    "print",
];

/// Where they are written as one; `index.html` takes it from there.
const LATER_STYLE: &str = "target/later.css";

/// Writes the page, the texts and the styles. `Trunk.toml` calls this before each build.
pub(crate) fn write() -> Outcome {
    put(STYLE, &joined(&STYLES)?)?;
    put(LATER_STYLE, &joined(&LATER_STYLES)?)?;
    let words = Words::read()?;
    for text in words.texts() {
        put(&format!("{LANGUAGES}/{}", text.name), &text.text)?;
    }
    put(WRITTEN_APP, &words.app(&read(&root().join(APP))?)?)?;
    let map = root().join(MAP);
    let text = edition_compiler::map(&map).map_err(|faults| listed(&map, &faults))?;
    put(&format!("{MAPS}/world.txt"), &text)?;
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
        let values = edition_compiler::values_table(folder, before(number))
            .map_err(|faults| listed(folder, &faults))?;
        let file = edition_compiler::values_file(&name);
        put(&format!("{TEXTS}/{file}"), &values)?;
    }
    let newest = newest_edition()?;
    let decisions = root().join(DECISIONS);
    let text = edition_compiler::decisions(&decisions, &newest)
        .map_err(|faults| listed(&decisions, &faults))?;
    put(&format!("{CASES}/decisions.txt"), &text)?;
    let lessons = root().join(LESSON_TABLES);
    let text =
        edition_compiler::lessons(&lessons, &newest).map_err(|faults| listed(&lessons, &faults))?;
    put(&format!("{LESSONS}/lessons.txt"), &text)?;
    let years = root().join(YEARS);
    let text =
        edition_compiler::years(&years, &newest).map_err(|faults| listed(&years, &faults))?;
    put(&format!("{HISTORY}/history.txt"), &text)?;
    let shape = words.fill(&METHOD, &read(&root().join(METHOD.path))?)?;
    let of_tables = words.of_tables()?;
    let before = before(folders.len() - 1);
    let page = edition_compiler::method_page(&newest, before, &shape, of_tables, &site::read()?)
        .map_err(|faults| listed(&newest, &faults))?;
    put(PAGE, &page)
}

/// Some styles as one.
fn joined(styles: &[&str]) -> Outcome<String> {
    let files = styles.iter().map(|name| {
        let file = format!("static/style/{name}.css");
        fs::read_to_string(root().join(&file)).map_err(|why| format!("{file}: {why}"))
    });
    files.collect()
}

/// Takes the editions that are still being made out of a page that was copied with all of them.
pub(crate) fn take_out_drafts(dist: &Path) -> Outcome {
    let drafts = edition_compiler::drafts(&root().join(EDITIONS))
        .map_err(|why| format!("{EDITIONS}: {why}"))?;
    let copied = dist.join("editions/");
    for draft in drafts.iter().filter_map(|draft| draft.file_name()) {
        let copy = copied.join(draft);
        fs::remove_dir_all(&copy).map_err(|why| format!("{}: {why}", copy.display()))?;
    }
    Ok(())
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

fn put(path: &str, text: &str) -> Outcome {
    let target = root().join(path);
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(|why| format!("{path}: {why}"))?;
    }
    fs::write(&target, text).map_err(|why| format!("{path}: {why}"))
}
