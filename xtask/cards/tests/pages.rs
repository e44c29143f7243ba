//! What every page and picture must hold: one title, description and card, the app's own numbers, a link that opens them.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use cards::{COUNTRIES, Card, Cards, HEIGHT, WIDTH, make, reasons, scenario, scored};
use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::results::{Results, flags};
use counterweigh::findings::robustness::ReadingSampler;

use counterweigh::messages::{headline, page as labels, sentence, settled};
use counterweigh::model::readings::READINGS;
use counterweigh::scenario::Scenario;
use counterweigh::scenario::link::decode;
use roxmltree::{Document, Node, ParsingOptions};

const SITE: &str = "https://example.org/counterweigh/";

/// Every page, made once for all tests.
fn made() -> &'static Cards {
    static MADE: OnceLock<Cards> = OnceLock::new();
    MADE.get_or_init(|| {
        let made = make(Some(SITE));
        assert!(made.is_ok(), "{made:?}");
        made.unwrap_or_default()
    })
}

fn all(cards: &Cards) -> impl Iterator<Item = &Card> {
    cards.countries.iter().chain(&cards.policies)
}

/// The page as a tree; an error where a tag is not closed or a name stands twice in a tag.
fn tree(html: &str) -> Result<Document<'_>, roxmltree::Error> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(html, options)
}

fn elements<'a>(page: &'a Document<'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    let all = page.descendants();
    all.filter(move |node| node.has_tag_name(name))
}

fn text(node: Node<'_, '_>) -> String {
    let parts = node
        .descendants()
        .filter_map(|node| node.text().filter(|_| node.is_text()));
    parts.collect()
}

/// What a page says under a name in its head; fails unless it says it exactly once.
fn meta(page: &Document<'_>, name: &str) -> String {
    let named: Vec<&str> = elements(page, "meta")
        .filter(|node| node.attribute("name").or(node.attribute("property")) == Some(name))
        .filter_map(|node| node.attribute("content"))
        .collect();
    assert_eq!(named.len(), 1, "{name}: {named:?}");
    named.concat()
}

/// The rows of the page's table, cell by cell.
fn rows(page: &Document<'_>) -> Vec<Vec<String>> {
    let rows = elements(page, "tbody").flat_map(|body| body.children());
    let rows = rows.filter(|node| node.has_tag_name("tr"));
    rows.map(|row| row.children().filter(Node::is_element).map(text).collect())
        .collect()
}

/// The scenario that the page's link into the app carries whole; fails unless there is exactly one such link.
fn linked(page: &Document<'_>) -> Option<Scenario> {
    let tokens: Vec<&str> = elements(page, "a")
        .filter_map(|link| link.attribute("href")?.strip_prefix("../../#"))
        .collect();
    assert_eq!(tokens.len(), 1);
    let opened = decode(tokens[0]).ok()?;
    opened.notes.is_empty().then_some(opened.scenario)
}

#[test]
fn there_is_a_page_for_each_country_and_each_scored_policy() {
    let names: BTreeSet<&str> = all(made()).map(|card| card.name.as_str()).collect();
    assert_eq!(names.len(), COUNTRIES.len() + scored().count());
    let titles: BTreeSet<&str> = all(made()).map(|card| card.title.as_str()).collect();
    assert_eq!(titles.len(), names.len());
    for name in names {
        let plain = name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(plain, "{name}");
    }
}

#[test]
fn every_page_has_one_title_one_description_and_one_card() {
    for card in all(made()) {
        let page = tree(&card.html).unwrap();
        let titles: Vec<String> = elements(&page, "title").map(text).collect();
        assert_eq!(titles, [format!("{} – Counterweigh", card.title)]);
        assert_eq!(elements(&page, "h1").count(), 1, "{}", card.name);
        assert_eq!(meta(&page, "og:title"), card.title);
        let description = meta(&page, "description");
        assert!(description.len() > 40, "{description}");
        assert_eq!(meta(&page, "og:description"), description);
        assert_eq!(meta(&page, "og:type"), "website");
        assert_eq!(meta(&page, "og:url"), format!("{SITE}s/{}/", card.name));
        let picture = format!("{SITE}s/{}/card.png", card.name);
        assert_eq!(meta(&page, "og:image"), picture);
        assert_eq!(meta(&page, "twitter:image"), picture);
        assert_eq!(meta(&page, "og:image:width"), WIDTH.to_string());
        assert_eq!(meta(&page, "og:image:height"), HEIGHT.to_string());
        assert_eq!(
            meta(&page, "og:image:alt"),
            meta(&page, "twitter:image:alt")
        );
        assert_eq!(meta(&page, "twitter:card"), "summary_large_image");
    }
}

#[test]
fn without_an_address_the_picture_is_named_relative_to_the_page() {
    for card in all(&make(None).unwrap()) {
        let page = tree(&card.html).unwrap();
        assert_eq!(meta(&page, "og:image"), "card.png");
        assert!(!card.html.contains("og:url"), "{}", card.name);
    }
}

#[test]
fn no_page_runs_a_script_or_has_a_style_inline() {
    for card in all(made()) {
        assert!(
            card.html
                .contains("content=\"default-src 'none'; style-src 'self';")
        );
        for inline in ["<script", "<style", " style=\"", "javascript:"] {
            assert!(!card.html.contains(inline), "{}: {inline}", card.name);
        }
    }
}

#[test]
fn a_countrys_page_says_what_the_app_says() {
    for ((code, _), card) in COUNTRIES.into_iter().zip(&made().countries) {
        let page = tree(&card.html).unwrap();
        let scenario = linked(&page).unwrap();
        assert_eq!(scenario, self::scenario(code).unwrap());
        let picture = Results::of(&scenario);
        let readings = ReadingSampler::default().sample(&scenario, READINGS);
        let engine = Engine::of(&scenario);
        let expected: Vec<Vec<String>> = picture
            .rows
            .iter()
            .filter_map(|row| {
                let (glance, policy) = (row.glance()?, engine.edition.policy(row.policy));
                let look = readings.summary(row.policy, glance.disposition)?;
                let proof = policy.gate.as_ref().map_or_else(String::new, |gate| {
                    format!(" ({})", sentence::standard(gate.standard))
                });
                Some(vec![
                    labels::full_name(policy),
                    sentence::verdict(glance.verdict).to_owned(),
                    glance.shown.to_string(),
                    format!("{}{proof}", sentence::gate_of(&glance)),
                    settled::cell(&look),
                ])
            })
            .collect();
        assert_eq!(expected.len(), scored().count());
        assert_eq!(rows(&page), expected, "{}", card.name);
        let said = text(page.root_element());
        let shown = Derived::of(&scenario);
        let subject = headline::Subject::for_others(&shown, &readings);
        assert!(said.contains(&headline::headline(&subject)));
        assert!(said.contains(&sentence::explanation(&scenario, &picture)));
        for flag in flags(&scenario) {
            assert!(said.contains(flag.name), "{}: {}", card.name, flag.name);
        }
    }
}

#[test]
fn a_policys_page_names_what_is_emphasised_and_leads_to_its_reasons() {
    let factors = Engine::newest().edition.factors;
    let words = Engine::newest().annotations().unwrap();
    for ((number, policy), card) in scored().zip(&made().policies) {
        let page = tree(&card.html).unwrap();
        assert_eq!(linked(&page), reasons(number).ok());
        let named: BTreeSet<String> = rows(&page).into_iter().map(|row| row[0].clone()).collect();
        let strong = factors.iter().zip(policy.stances);
        let strong = strong.filter(|(_, coding)| coding.stance >= 3);
        let strong: BTreeSet<String> = strong.map(|(factor, _)| factor.short.to_owned()).collect();
        assert_eq!(named, strong, "{}", card.name);
        let mut links = elements(&page, "a").filter_map(|link| link.attribute("href"));
        let chapter = words.notes_on(policy.id).unwrap();
        assert!(links.any(|address| address == chapter.url));
    }
}

#[test]
fn every_picture_is_of_the_size_that_the_page_says_and_shows_something() {
    for card in all(made()) {
        let mut reader = png::Decoder::new(std::io::Cursor::new(&card.picture))
            .read_info()
            .unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((frame.width, frame.height), (WIDTH, HEIGHT));
        let ground = pixels[..3].to_vec();
        let drawn = pixels
            .chunks_exact(3)
            .filter(|pixel| *pixel != ground)
            .count();
        assert!(drawn > 20_000, "{}: {drawn} pixels", card.name);
        // Nothing runs over an edge.
        let width = WIDTH as usize;
        for (place, pixel) in pixels.chunks_exact(3).enumerate() {
            let at_edge = place % width < 30 || place % width >= width - 30;
            assert!(!at_edge || pixel == ground, "{} is cut off", card.name);
        }
        assert!(
            card.picture.len() < 80_000,
            "{}: {} bytes",
            card.name,
            card.picture.len()
        );
    }
}

#[test]
fn pictures_are_the_same_each_time() {
    let again = make(Some(SITE)).unwrap();
    for (card, again) in all(made()).zip(all(&again)) {
        assert!(card.picture == again.picture, "{}", card.name);
    }
}

#[test]
fn the_list_leads_to_every_page_and_every_page_to_its_styles() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cards");
    cards::write(&folder, Some(SITE)).unwrap();
    let list = std::fs::read_to_string(folder.join("s/index.html")).unwrap();
    let page = tree(&list).unwrap();
    let listed: Vec<&str> = elements(&page, "a")
        .filter_map(|link| link.attribute("href")?.strip_suffix('/'))
        .filter(|address| !address.starts_with('.'))
        .collect();
    let names: Vec<&str> = all(made()).map(|card| card.name.as_str()).collect();
    assert_eq!(listed, names);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for card in all(made()) {
        let written = folder.join("s").join(&card.name);
        assert!(written.join("card.png").is_file() && written.join("index.html").is_file());
        for link in elements(&tree(&card.html).unwrap(), "link") {
            let file = link.attribute("href").unwrap();
            let file = root.join("static").join(file.trim_start_matches("../"));
            assert!(file.is_file(), "{}", file.display());
        }
    }
}
