//! Writes one Rust function per message, and the types of the selectors.

use crate::base::Entry;
use crate::languages::LanguageEntry;
use crate::piece::readable;
use crate::selectors::{Selector, Selectors};
use crate::source::{Kind, Part, Source};

/// What the functions of the app call.
const CALLED: &str = "crate::messages::installed";

/// How a function is written where it stands.
struct Place {
    /// Before the name of a function.
    visible: &'static str,
    /// Before its parameters.
    receiver: &'static str,
    /// What gives a message without arguments, and what fills one.
    said: &'static str,
    filled: &'static str,
    argument: &'static str,
    selectors: &'static str,
}

/// A function of the app.
const IN_APP: Place = Place {
    visible: "pub",
    receiver: "",
    said: "crate::messages::installed::text(",
    filled: "crate::messages::installed::fill(",
    argument: "crate::messages::runtime::Argument",
    selectors: "super::selectors",
};

/// A method of the words of a page.
const IN_PAGE: Place = Place {
    visible: "pub(crate)",
    receiver: "&self, ",
    said: "self.said(",
    filled: "self.filled(",
    argument: "::message_compiler::runtime::Argument",
    selectors: "selectors",
};

/// Words that Rust keeps for itself, so that a name that is one is written `r#name`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// A name of a file, message or argument as Rust writes it.
pub(crate) fn name(kebab: &str) -> String {
    let snake = kebab.replace('-', "_").to_lowercase();
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// All of the code.
pub(crate) fn code(
    sources: &[Source<'_>],
    entries: &[Entry<'_>],
    selectors: &Selectors,
    languages: &[LanguageEntry],
    counts: [usize; 2],
    digest: &str,
) -> String {
    let mut out = format!(
        "/// What the texts of this build carry, so that no other text is taken.\n\
         pub const DIGEST: &str = {digest:?};\n\n\
         /// How many messages the first text and the later one hold.\n\
         pub(super) const COUNTS: [usize; 2] = {counts:?};\n\n\
         /// Every language that there is a text of; the first is the one that the others are made from.\n\
         pub const LANGUAGES: [{CALLED}::Language; {}] = [\n",
        languages.len()
    );
    for language in languages {
        out.push_str(&format!(
            "    {CALLED}::Language {{ code: {:?}, direction: {:?}, testing: {} }},\n",
            language.tag, language.direction, language.testing
        ));
    }
    out.push_str(
        "];\n\n/// The cases by which messages choose their sentence.\npub mod selectors {\n",
    );
    for (name, selector) in selectors {
        add_selector(name, selector, IN_APP.visible, &mut out);
    }
    out.push_str("}\n");
    let in_app = sources
        .iter()
        .filter(|source| source.part != Some(Part::Page));
    for source in in_app {
        let doc = if source.doc.is_empty() {
            format!("The messages of `{}`.", source.path)
        } else {
            doc_text(&source.doc)
        };
        out.push_str(&format!("\n/// {doc}\npub mod {} {{\n", name(source.name)));
        for (position, entry) in entries.iter().enumerate() {
            if entry.source.path == source.path {
                add_function(position, entry, &IN_APP, &mut out);
            }
        }
        out.push_str("}\n");
    }
    out
}

/// The code of a page's messages.
pub(crate) fn page(
    entries: &[&Entry<'_>],
    selectors: &[(&String, &Selector)],
    digest: &str,
) -> String {
    let mut out = format!(
        "/// What the texts of this build carry, so that no other text is taken.\n\
         const DIGEST: &str = {digest:?};\n\n\
         /// How many messages they hold.\n\
         const COUNT: usize = {};\n",
        entries.len()
    );
    if !selectors.is_empty() {
        out.push_str("\n/// The cases by which messages choose their sentence.\npub(crate) mod selectors {\n");
        for (name, selector) in selectors {
            add_selector(name, selector, IN_PAGE.visible, &mut out);
        }
        out.push_str("}\n");
    }
    out.push_str("\nimpl Words {\n");
    for (position, entry) in entries.iter().enumerate() {
        add_function(position, entry, &IN_PAGE, &mut out);
    }
    out.push_str("}\n");
    out
}

fn add_selector(name: &str, selector: &Selector, visible: &str, out: &mut String) {
    let doc = doc_text(&selector.doc);
    let snake = snake(name);
    match &selector.rust {
        None => {
            out.push_str(&format!(
                "    /// {doc}\n    #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n    {visible} enum {name} {{\n"
            ));
            for key in &selector.keys {
                out.push_str(&format!(
                    "        /// `[{key}]` in messages.\n        {},\n",
                    camel(key)
                ));
            }
            let all: Vec<String> = selector.keys.iter().map(|key| camel(key)).collect();
            out.push_str(&format!(
                "    }}\n    impl {name} {{\n        /// Every case, in the order of the file of selectors.\n        \
                 #[allow(dead_code, reason = \"not every list of cases is asked for\")]\n        \
                 {visible} const ALL: [Self; {}] = [{}];\n    }}\n",
                all.len(),
                all.iter().map(|case| format!("Self::{case}")).collect::<Vec<_>>().join(", "),
            ));
            out.push_str(&format!(
                "    pub(super) const fn {snake}(case: {name}) -> u8 {{\n        case as u8\n    }}\n"
            ));
        }
        Some(path) => {
            out.push_str(&format!(
                "    /// {doc}\n    pub use {path} as {name};\n    pub(super) const fn {snake}(case: {name}) -> u8 {{\n        match case {{\n"
            ));
            for (position, key) in selector.keys.iter().enumerate() {
                out.push_str(&format!(
                    "            {name}::{} => {position},\n",
                    camel(key)
                ));
            }
            out.push_str("        }\n    }\n");
        }
    }
}

fn add_function(position: usize, entry: &Entry<'_>, place: &Place, out: &mut String) {
    let Place {
        visible,
        receiver,
        said,
        filled,
        argument: kind_of_argument,
        selectors,
    } = place;
    let mut doc = Vec::new();
    if !entry.message.doc.is_empty() {
        doc.push(doc_text(&entry.message.doc));
        doc.push(String::new());
    }
    let argument_name = |argument: usize| entry.message.arguments[argument].name.clone();
    doc.push("```text".to_owned());
    doc.push(readable(&entry.pieces, &argument_name));
    doc.push("```".to_owned());
    if !entry.used.is_empty() {
        doc.push(String::new());
    }
    for argument in entry.arguments() {
        doc.push(format!(
            "- `{}`: {}",
            name(&argument.name),
            doc_text(&argument.doc)
        ));
    }
    // What keeps a reader's text from turning a sentence around is not seen, and the compiler takes it for an attack.
    let seen = |line: &String| line.replace(['\u{2068}', '\u{2069}'], "");
    for line in doc.iter().map(seen) {
        out.push_str(format!("    /// {line}").trim_end());
        out.push('\n');
    }
    let function = &entry.function;
    if entry.used.is_empty() {
        out.push_str(&format!(
            "    #[must_use]\n    {visible} fn {function}({}) -> &'static str {{\n        {said}{position})\n    }}\n",
            receiver.trim_end_matches(", ")
        ));
        return;
    }
    let parameters: Vec<String> = entry
        .arguments()
        .map(|argument| {
            let kind = match &argument.kind {
                Kind::Number => "i64".to_owned(),
                Kind::String | Kind::Title | Kind::Message => "&str".to_owned(),
                Kind::Selector(name) => format!("{selectors}::{name}"),
            };
            format!("{}: {kind}", name(&argument.name))
        })
        .collect();
    let values: Vec<String> = entry
        .arguments()
        .map(|argument| {
            let value = name(&argument.name);
            match &argument.kind {
                Kind::Number => format!("{kind_of_argument}::Number({value})"),
                Kind::String | Kind::Title | Kind::Message => {
                    format!("{kind_of_argument}::Text({value})")
                }
                Kind::Selector(name) => {
                    format!(
                        "{kind_of_argument}::Key({selectors}::{}({value}))",
                        snake(name)
                    )
                }
            }
        })
        .collect();
    out.push_str(&format!(
        "    #[must_use]\n    {visible} fn {function}({receiver}{}) -> String {{\n        {filled}{position}, &[{}])\n    }}\n",
        parameters.join(", "),
        values.join(", ")
    ));
}

/// A text in a comment of Rust, without links.
fn doc_text(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if "[]<>".contains(letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// `weighs-against` as `WeighsAgainst`.
fn camel(key: &str) -> String {
    let words = key.split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    });
    words.collect()
}

/// `GateState` as `gate_state`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for (position, letter) in name.char_indices() {
        if position > 0 && letter.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out + "_case"
}
