//! The page on method and what is published beside it, written to a folder for the script.

use std::fs;
use std::path::{Path, PathBuf};

use edition_compiler::{Site, TABLE_WORDS, editions, method_page, values_table};

/// Where the script finds what is published.
pub(crate) struct Published {
    /// The page.
    pub(crate) article: PathBuf,
    /// The folder of the newest edition.
    pub(crate) edition: PathBuf,
    /// The table of its finished values.
    pub(crate) values: PathBuf,
}

/// A file beside this one.
pub(crate) fn here(name: &str) -> PathBuf {
    root().join("tests/recompute").join(name)
}

/// The page as it is published, but for what a host says of itself.
pub(crate) fn article() -> String {
    let messages = message_compiler::read(&root().join("locales")).unwrap();
    let messages = message_compiler::compile(&messages).unwrap();
    let path = "static/method.html";
    let shape = fs::read_to_string(root().join(path)).unwrap();
    let words = messages.page("method-page").unwrap();
    let shape = words.fill("en", path, &shape).unwrap();
    let tables = messages.page(TABLE_WORDS).unwrap().texts["en"].clone();
    let [newest, before] = newest();
    method_page(
        &newest,
        Some(&before),
        &shape,
        tables.leak(),
        &Site::default(),
    )
    .unwrap()
}

/// The page, and what stands beside it.
pub(crate) fn published() -> Published {
    let [newest, before] = newest();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recompute");
    fs::create_dir_all(&folder).unwrap();
    let published = Published {
        article: folder.join("method.html"),
        edition: newest.clone(),
        values: folder.join("values.csv"),
    };
    let values = values_table(&newest, Some(&before)).unwrap();
    fs::write(&published.article, article()).unwrap();
    fs::write(&published.values, values).unwrap();
    published
}

/// The folders of the newest edition and of the one before it.
fn newest() -> [PathBuf; 2] {
    let mut editions = editions(&root().join("static/editions")).unwrap();
    [editions.pop().unwrap(), editions.pop().unwrap()]
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
