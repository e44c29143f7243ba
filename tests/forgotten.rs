//! What is added in one place and must not be forgotten in another: editions, languages, styles, screens.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use counterweigh::edition::{ANNOTATIONS, EDITIONS, FILES};
use counterweigh::messages::LANGUAGES;
use counterweigh::scenario::Screen;

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(&path);
    assert!(text.is_ok(), "{file} is not text");
    text.unwrap_or_default()
}

/// Names in a folder, without those that begin with a dot.
fn names(folder: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&path).into_iter().flatten();
    let names: BTreeSet<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    assert!(!names.is_empty(), "{folder} is empty");
    names
}

/// Whether an edition is still being made.
fn is_draft(name: &str) -> bool {
    read(&format!("static/editions/{name}/edition.json")).contains("\"draft\": true")
}

#[test]
fn every_folder_of_an_edition_is_one_of_the_app() {
    let folders: Vec<String> = names("static/editions")
        .into_iter()
        .filter(|name| !name.ends_with(".md") && !is_draft(name))
        .collect();
    assert_eq!(folders.len(), EDITIONS, "{folders:?}");
    for (folder, [file, annotations]) in folders
        .iter()
        .zip(std::iter::zip(FILES, ANNOTATIONS).map(<[_; 2]>::from))
    {
        assert_eq!(file, format!("editions/{folder}.txt"));
        assert_eq!(annotations, format!("editions/{folder}.notes.txt"));
    }
}

#[test]
fn the_page_is_published_with_every_text_that_the_app_fetches() {
    let page = read("index.html");
    let mut texts: Vec<String> = FILES
        .into_iter()
        .chain(ANNOTATIONS)
        .map(str::to_owned)
        .collect();
    for language in LANGUAGES {
        texts.push(format!("locales/{}.txt", language.code));
        texts.push(format!("locales/{}.later.txt", language.code));
    }
    // What the page on method offers of the newest edition.
    texts.push(FILES[EDITIONS - 1].replace(".txt", ".values.csv"));
    for text in &texts {
        assert!(
            page.contains(&format!("href=\"target/{text}\"")),
            "index.html does not copy target/{text}"
        );
    }
    // What the first screen waits for is asked for at once.
    for first in [
        FILES[EDITIONS - 1].to_owned(),
        format!("locales/{}.txt", LANGUAGES[0].code),
    ] {
        assert!(
            page.contains(&format!("<link rel=\"preload\" href=\"{first}\"")),
            "index.html does not preload {first}"
        );
    }
}

#[test]
fn every_folder_of_a_language_is_one_of_the_app() {
    let known: Vec<&str> = LANGUAGES.iter().map(|language| language.code).collect();
    for name in names("locales")
        .iter()
        .filter(|name| !name.ends_with(".toml"))
    {
        assert!(
            known.contains(&name.as_str()),
            "locales/{name} is no language of the app"
        );
    }
}

#[test]
fn every_style_is_published_once() {
    let lists = read("xtask/src/page.rs");
    // These pages name their styles themselves.
    let pages = [
        read("static/embed.html"),
        read("static/method.html"),
        read("xtask/cards/src/page.rs"),
    ]
    .concat();
    for name in names("static/style")
        .iter()
        .filter_map(|name| name.strip_suffix(".css"))
    {
        let listed = lists.matches(&format!("\"{name}\"")).count();
        let named = usize::from(pages.contains(&format!("style/{name}.css")));
        assert!(
            listed == 1 || listed == 0 && named == 1,
            "static/style/{name}.css is in no list of xtask/src/page.rs"
        );
    }
}

#[test]
fn every_screen_has_a_number_in_links_and_is_drawn() {
    let numbers: BTreeSet<u8> = Screen::ALL.iter().map(|&screen| screen as u8).collect();
    assert_eq!(numbers.len(), Screen::ALL.len());
    // The compiler asks for a line on a screen that is added; then it must be in the list too.
    for screen in Screen::ALL {
        let place = match screen {
            Screen::Explore => 0,
            Screen::Method => 1,
            Screen::Compare => 2,
            Screen::Reading => 3,
            Screen::Scenarios => 4,
            Screen::Saved => 5,
            Screen::World => 6,
            Screen::ThroughTime => 7,
            Screen::Cases => 8,
            Screen::Classroom => 9,
        };
        assert_eq!(Screen::ALL[place], screen);
    }
}

/// The messages of a file, as the functions that say them are called.
fn messages(text: &str) -> impl Iterator<Item = String> + '_ {
    let begins = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let names = text
        .lines()
        .filter(begins)
        .filter_map(|line| line.split_once(" ="));
    names.map(|(name, _)| name.replace('-', "_"))
}

/// All code below a folder.
fn code(folder: &Path, into: &mut String) {
    let entries = fs::read_dir(folder).into_iter().flatten();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            code(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            *into += &fs::read_to_string(&path).unwrap_or_default();
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = String::new();
    for folder in ["src", "xtask/cards/src", "xtask/edition/src", "xtask/src"] {
        let before = all.len();
        code(&root.join(folder), &mut all);
        assert!(all.len() > before, "{folder} holds no code");
    }
    let names_in_code: BTreeSet<&str> = all
        .split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_')
        .collect();
    let shapes = ["index.html", "static/embed.html", "static/method.html"];
    let shapes = shapes.map(read).concat();
    let mut unsaid = Vec::new();
    for file in names("locales/en") {
        let text = read(&format!("locales/en/{file}"));
        for name in messages(&text) {
            let place = format!("{{ {} ", name.replace('_', "-"));
            let referred = text.contains(&place) || shapes.contains(&place);
            if !names_in_code.contains(name.as_str()) && !referred {
                unsaid.push(format!("{file}: {name}"));
            }
        }
    }
    assert!(unsaid.is_empty(), "nobody says {unsaid:#?}");
}
