//! The page on method and sources: everything that was coded stands in it, and it is whole, quiet HTML.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot read a file stops its test"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use edition_compiler::{
    Fault, Site, TABLE_WORDS, editions, method_page, values_file, values_table,
};
use message_compiler::runtime::CLOSE;
use message_compiler::{Compiled, compile, read};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The newest edition and the one before it.
fn newest() -> [PathBuf; 2] {
    let mut editions = editions(&root().join("static/editions")).unwrap();
    [editions.pop().unwrap(), editions.pop().unwrap()]
}

fn folder() -> PathBuf {
    let [newest, _] = newest();
    newest
}

fn page_of(template: &str) -> Result<String, Vec<Fault>> {
    let [newest, before] = newest();
    method_page(
        &newest,
        Some(&before),
        template,
        table_words(),
        &Site::default(),
    )
}

fn messages() -> Compiled {
    compile(&read(&root().join("locales")).unwrap()).unwrap()
}

/// What the page says of the tables.
fn table_words() -> &'static str {
    let messages = messages();
    let text = &messages.page(TABLE_WORDS).unwrap().texts["en"];
    text.clone().leak()
}

/// The page without its tables.
fn template() -> String {
    let path = "static/method.html";
    let shape = fs::read_to_string(root().join(path)).unwrap();
    let messages = messages();
    let words = messages.page("method-page").unwrap();
    words.fill("en", path, &shape).unwrap()
}

fn page() -> String {
    page_of(&template()).unwrap()
}

/// The rows of a table, each a list of column and cell.
fn rows(file: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::from_path(folder().join(file)).unwrap();
    let heads = reader.headers().unwrap().clone();
    let pairs = |row: csv::StringRecord| {
        heads
            .iter()
            .map(str::to_owned)
            .zip(row.iter().map(str::to_owned))
            .collect()
    };
    reader.records().map(|row| pairs(row.unwrap())).collect()
}

fn get<'a>(row: &'a [(String, String)], column: &str) -> &'a str {
    row.iter()
        .find(|(name, _)| name == column)
        .map_or("", |(_, cell)| cell)
}

/// A text as it stands in the page.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// A start tag (with its attributes), an end tag, or a text between them.
#[derive(Debug)]
enum Piece<'a> {
    Start(&'a str, Vec<(&'a str, &'a str)>),
    End(&'a str),
    Text(&'a str),
}

/// Takes a page apart; comments and the document type are left out.
fn pieces(page: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = page;
    while let Some((text, after)) = rest.split_once('<') {
        pieces.push(Piece::Text(text));
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").unwrap().1;
            continue;
        }
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        if tag.starts_with('!') {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            pieces.push(Piece::End(name));
            continue;
        }
        let (name, mut inside) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while !inside.trim_start().is_empty() {
            inside = inside.trim_start();
            let end = inside.find([' ', '=']).unwrap_or(inside.len());
            let (attribute, after) = inside.split_at(end);
            match after.strip_prefix("=\"") {
                Some(value) => {
                    let (value, after) = value.split_once('"').unwrap();
                    attributes.push((attribute, value));
                    inside = after;
                }
                None => {
                    assert!(!after.starts_with('='), "unquoted value in <{tag}>");
                    attributes.push((attribute, ""));
                    inside = after;
                }
            }
        }
        pieces.push(Piece::Start(name, attributes));
    }
    pieces.push(Piece::Text(rest));
    pieces
}

/// The value of an attribute.
fn attribute<'a>(attributes: &[(&'a str, &'a str)], name: &str) -> Option<&'a str> {
    attributes
        .iter()
        .find(|(attribute, _)| *attribute == name)
        .map(|(_, value)| *value)
}

#[test]
fn every_coded_passage_stands_in_the_page() {
    let page = page();
    let codings = rows("codings.csv");
    for row in &codings {
        let name = format!("{} {}", get(row, "criterion"), get(row, "factor"));
        let section = match get(row, "section") {
            "none" => "nowhere in what was read",
            section => section,
        };
        let start = format!(
            "<a href=\"{}\" rel=\"noreferrer\">{}</a></td><td>{}</td><td class=\"stance",
            escaped(get(row, "url")),
            escaped(section),
            escaped(get(row, "paraphrase"))
        );
        let range = format!(
            "<b>{}</b> [{}–{}]",
            get(row, "stance"),
            get(row, "low"),
            get(row, "high")
        );
        let remark = format!("<td>{}</td></tr>", escaped(get(row, "note")));
        let found = page
            .lines()
            .any(|line| line.contains(&start) && line.contains(&range) && line.ends_with(&remark));
        assert!(found, "{name}");
    }
    let shown = page.matches("<td class=\"stance").count();
    assert_eq!(
        shown,
        codings.len() + rows("stances.csv").len(),
        "one cell for each passage, and one for each text and criterion"
    );
}

#[test]
fn every_source_bar_rule_item_and_condition_stands_in_the_page() {
    let page = page();
    let check = |file: &str, columns: &[&str]| {
        for row in rows(file) {
            for column in columns {
                let words = escaped(get(&row, column).trim_end_matches('.'));
                assert!(page.contains(&words), "{file} {column}: {words}");
            }
        }
    };
    check(
        "sources.csv",
        &["producer", "title", "url", "licence", "note"],
    );
    check(
        "gates.csv",
        &[
            "trigger",
            "effect",
            "harms",
            "reference",
            "status",
            "note",
            "url",
        ],
    );
    check("texts.csv", &["name", "title", "issuer", "url"]);
    check(
        "factors.csv",
        &["name", "definition", "low_long", "high_long", "judge"],
    );
    check("law.csv", &["name", "statute", "url"]);
    check("presumption.csv", &["quote", "section", "url", "why"]);
    check("items.csv", &["name", "examples"]);
    check("mitigations.csv", &["name", "description"]);
    check("rules.csv", &["words", "note"]);
    let changes = rows("changes.csv").len();
    assert!(page.contains(&format!("{changes} cells")));
    check("changes.csv", &["row", "column", "new", "reason", "source"]);
    assert!(page.contains("Edition 2026.3, released on 29 November 2026."));
}

#[test]
fn the_finished_values_stand_in_a_table_that_the_page_offers() {
    let [newest, before] = newest();
    let table = values_table(&newest, Some(&before)).unwrap();
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 17 * 196);
    let azerbaijan = "AZE,SSG_STAB,35.4,5.8,2023,measured";
    assert!(table.lines().any(|line| line == azerbaijan));
    assert!(page().contains("<a href=\"editions/2026.3.values.csv\" download>"));
    let first = root().join("static/editions/2026.1");
    let table = values_table(&first, None).unwrap();
    assert!(table.lines().any(|line| line.starts_with("AZE,SSG_STAB,")));
}

#[test]
fn the_page_is_well_formed() {
    let page = page();
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces(&page) {
        match piece {
            Piece::Start(name, _) => {
                if !["meta", "link", "br"].contains(&name) {
                    open.push(name);
                }
            }
            Piece::End(name) => assert_eq!(open.pop(), Some(name), "inside {open:?}"),
            Piece::Text(text) => {
                assert!(!text.contains('>'), "{text:?} in {open:?}");
                for part in text.split('&').skip(1) {
                    let entity = part.split(';').next().unwrap();
                    let known = ["amp", "lt", "gt", "quot", "#39"].contains(&entity);
                    assert!(known && part.contains(';'), "&{part:?} in {open:?}");
                }
            }
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn the_page_keeps_a_strict_policy_and_has_no_fragments() {
    let page = page();
    for piece in pieces(&page) {
        let Piece::Start(name, attributes) = piece else {
            continue;
        };
        assert!(!["script", "style", "iframe", "form"].contains(&name));
        for (attribute, _) in &attributes {
            assert!(
                *attribute != "style" && !attribute.starts_with("on"),
                "{attribute} on <{name}>"
            );
        }
        if name != "a" {
            continue;
        }
        let address = attribute(&attributes, "href").unwrap();
        assert!(!address.starts_with('#'), "{address}");
        if address.starts_with("https://") {
            assert_eq!(attribute(&attributes, "rel"), Some("noreferrer"));
        } else {
            // The sliders, the pages and the table of all countries that the release build makes, and the one that it puts beside the
            // edition's folder.
            let made = format!("editions/{}", values_file("2026.3"));
            let world = "data/2026.3/world.csv";
            assert!(
                ["./", "s/", made.as_str(), world].contains(&address)
                    || root().join("static").join(address).is_file(),
                "{address} leads nowhere"
            );
        }
    }
}

#[test]
fn headings_are_in_order_and_every_region_has_its_own_name() {
    let page = page();
    let mut last = 0;
    let mut names = BTreeSet::new();
    for piece in pieces(&page) {
        let Piece::Start(name, attributes) = piece else {
            continue;
        };
        if let ("h", Some(level)) = (&name[..1], name[1..].parse::<u32>().ok()) {
            assert!(level <= last + 1, "<{name}> after level {last}");
            last = level;
        }
        if attribute(&attributes, "role") == Some("region") {
            let label = attribute(&attributes, "aria-label").unwrap();
            assert_eq!(attribute(&attributes, "tabindex"), Some("0"));
            assert!(names.insert(label), "two regions are called {label}");
        }
    }
    assert!(names.len() > 15, "{names:?}");
}

#[test]
fn the_article_holds_the_tables() {
    let page = page();
    let (_, article) = page.split_once("<!-- article -->").unwrap();
    let (article, after) = article.split_once("<!-- end of article -->").unwrap();
    assert_eq!(
        article.matches("<table").count(),
        page.matches("<table").count()
    );
    assert!(!after.contains("<section"));
}

#[test]
fn a_host_says_who_it_is_and_where_errors_are_reported() {
    let [newest, before] = newest();
    let page = |site: &Site| {
        method_page(
            &newest,
            Some(&before),
            "<!-- tables -->",
            table_words(),
            site,
        )
        .unwrap()
    };
    let unsaid = page(&Site::default());
    assert_eq!(unsaid.matches("not given by this host").count(), 4);
    let said = page(&Site {
        name: "A school & its <friends>".to_owned(),
        address: "1 Main Street, Springfield".to_owned(),
        contact: "desk@example.org".to_owned(),
        report: "https://example.org/errors".to_owned(),
    });
    for part in [
        "A school &amp; its &lt;friends&gt;",
        "1 Main Street, Springfield",
        "<a href=\"mailto:desk@example.org\">desk@example.org</a>",
        "<a href=\"https://example.org/errors\" rel=\"noreferrer\">https://example.org/errors</a>",
    ] {
        assert!(said.contains(part), "{part}");
    }
    assert!(!said.contains("not given by this host"));
}

#[test]
fn a_template_without_one_place_for_the_tables_is_a_fault() {
    for template in ["", "<!-- tables --><!-- tables -->"] {
        let faults = page_of(template).unwrap_err();
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].file, "method.html");
    }
    let nowhere = Path::new("no/such/folder");
    assert!(method_page(nowhere, None, &template(), table_words(), &Site::default()).is_err());
}

#[test]
fn words_of_another_build_are_a_fault() {
    let [newest, before] = newest();
    let [form, language, part, _, rest] = table_words()
        .splitn(5, CLOSE)
        .collect::<Vec<_>>()
        .try_into()
        .unwrap();
    let close = CLOSE.to_string();
    let other = [form, language, part, "0123456789abcdef", rest].join(&close);
    let faults = method_page(
        &newest,
        Some(&before),
        &template(),
        other.leak(),
        &Site::default(),
    )
    .unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!(
        faults[0].to_string(),
        "method-tables.ftl: The messages are those of another build: 0123456789abcdef"
    );
}
