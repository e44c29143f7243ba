//! The messages that the build writes into pages: each page has a shape, in which they have their places.

use std::env;
use std::path::{Path, PathBuf};

use edition_compiler::{Fault, TABLE_WORDS};
use message_compiler::{Compiled, LanguageText};
use serde_json::Value;

use crate::files::{listed, read, write as write_file};
use crate::process::{Outcome, root};
use crate::site;
use crate::template::fill;

/// Where the messages of all languages lie.
const MESSAGES: &str = "locales";

/// The language of the pages.
const LANGUAGE: &str = "en";

/// A page without words, and the file of messages that has them.
pub(crate) struct Shape {
    pub(crate) path: &'static str,
    pub(crate) words: &'static str,
}

/// The page that the app runs in, until it does.
const FIRST_PAGE: Shape = Shape {
    path: "index.html",
    words: "first-page",
};

/// The page that stands inside pages of others.
pub(crate) const EMBED: Shape = Shape {
    path: "static/embed.html",
    words: "embed-page",
};

/// The page on method and sources, which also has a place for its tables.
pub(crate) const METHOD: Shape = Shape {
    path: "static/method.html",
    words: "method-page",
};

/// What a browser knows of the app where it is installed: one message of the first page.
pub(crate) const APP: &str = "static/manifest.webmanifest";

/// Its place.
const DESCRIPTION: &str = "{ description }";

/// The messages of all languages.
pub(crate) struct Words(Compiled);

impl Words {
    /// Reads them.
    pub(crate) fn read() -> Outcome<Self> {
        let files = message_compiler::read(&root().join(MESSAGES))
            .map_err(|why| format!("{MESSAGES}: {why}"))?;
        let compiled = message_compiler::compile(&files);
        compiled
            .map(Self)
            .map_err(|faults| listed(Path::new(MESSAGES), &faults))
    }

    /// The texts that the app fetches.
    pub(crate) fn texts(&self) -> &[LanguageText] {
        &self.0.texts
    }

    /// What the page on method says around its tables. Kept until the command ends.
    pub(crate) fn of_tables(&self) -> Outcome<&'static str> {
        let file = self.0.page(TABLE_WORDS);
        let text = file.and_then(|file| file.texts.get(LANGUAGE));
        let text = text.ok_or_else(|| no_file(TABLE_WORDS))?;
        Ok(text.clone().leak())
    }

    /// What a browser knows of the app, with its words.
    pub(crate) fn app(&self, text: &str) -> Outcome<String> {
        let file = self.0.page(FIRST_PAGE.words);
        let said = file.and_then(|file| file.said(LANGUAGE, "description"));
        let said = Value::from(said.ok_or_else(|| no_file(FIRST_PAGE.words))?);
        fill(
            APP,
            text,
            &Value::from(DESCRIPTION).to_string(),
            &said.to_string(),
        )
    }

    /// A page with its words.
    pub(crate) fn fill(&self, shape: &Shape, page: &str) -> Outcome<String> {
        let file = self.0.page(shape.words);
        let file = file.ok_or_else(|| no_file(shape.words))?;
        file.fill(LANGUAGE, shape.path, page).map_err(|faults| {
            let (page, messages): (Vec<_>, Vec<_>) = faults
                .into_iter()
                .partition(|fault| fault.file == shape.path);
            let page = page.iter().map(Fault::to_string);
            let messages = messages.iter().map(|fault| format!("{MESSAGES}/{fault}"));
            page.chain(messages).collect::<Vec<_>>().join("\n")
        })
    }
}

fn no_file(name: &str) -> String {
    format!("{MESSAGES}/{LANGUAGE}/{name}.ftl is no file of `### part: page`")
}

/// Writes the words into the page that Trunk has built. `Trunk.toml` calls this after each build.
pub(crate) fn write_first_page() -> Outcome {
    let folder = env::var_os("TRUNK_STAGING_DIR");
    let folder =
        folder.ok_or("Trunk says where the page is that it has built; nobody else needs this")?;
    let page = PathBuf::from(folder).join(FIRST_PAGE.path);
    let filled = Words::read()?.fill(&FIRST_PAGE, &read(&page)?)?;
    write_file(&page, site::with_contact(&filled, &site::read()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_has_its_words() {
        let words = Words::read().unwrap();
        for shape in [FIRST_PAGE, EMBED, METHOD] {
            let page = read(&root().join(shape.path)).unwrap();
            let filled = words.fill(&shape, &page).unwrap();
            assert!(
                filled.len() > page.len() && !filled.contains('{'),
                "{}",
                shape.path
            );
        }
    }

    #[test]
    fn a_fault_names_the_page_or_the_messages() {
        let words = Words::read().unwrap();
        let why = words.fill(&FIRST_PAGE, "{ nothing }").unwrap_err();
        let begins = "index.html:1: there is no message nothing in en/first-page.ftl\nlocales/en/first-page.ftl:";
        assert!(why.starts_with(begins), "{why}");
    }
}
