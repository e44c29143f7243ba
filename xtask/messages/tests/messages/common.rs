//! What the tests share: files in memory, and their patterns filled by the app's own reader.

use message_compiler::runtime::{Argument, CLOSE, Text};
use message_compiler::{Compiled, Files, compile};

/// Files by their paths.
pub(crate) fn files(files: &[(&str, &str)]) -> Files {
    let files = files.iter();
    files
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

/// Compiles one English file of the first part.
pub(crate) fn english(selectors: &str, ftl: &str) -> Compiled {
    let ftl = format!("### part: first\n\n{ftl}");
    compile(&files(&[("selectors.toml", selectors), ("en/a.ftl", &ftl)]))
        .unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// A text of a language, as the app reads it.
pub(crate) fn text(compiled: &Compiled, name: &str) -> Text {
    let found = compiled.texts.iter().find(|text| text.name == name);
    let text: &'static str = found.expect("a text of this name").text.clone().leak();
    let records: Vec<&str> = text.split(CLOSE).collect();
    Text::read(text, records[2], records[3], records.len() - 6).expect("a whole text")
}

/// The message at a position, filled.
pub(crate) fn filled(text: &Text, position: usize, arguments: &[Argument<'_>]) -> String {
    text.fill(text.pattern(position).expect("a message"), arguments)
}
