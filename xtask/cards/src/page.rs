//! The frame of a page: what crawlers read in its head, and the pieces of HTML that its body is made of.

use counterweigh::messages::{card as words, header, page};
use edition_compiler::escaped;

use crate::picture::{HEIGHT, WIDTH};
use crate::{Card, Cards, FOLDER, edition_line};

/// Name of a page's picture, beside the page.
pub(crate) const PICTURE: &str = "card.png";

/// What a page says in its head.
#[derive(Debug)]
pub(crate) struct Head<'a> {
    /// Name of its folder.
    pub(crate) name: &'a str,
    /// Its title, without the app's name.
    pub(crate) title: &'a str,
    /// What it says, in a sentence or two.
    pub(crate) description: &'a str,
    /// What its picture shows, in words.
    pub(crate) alt: &'a str,
}

/// The page of one subject; `body` is HTML.
///
/// Without the address of the site the picture is named relative to the page, which not every crawler follows.
pub(crate) fn page(head: &Head<'_>, site: Option<&str>, body: &str) -> String {
    let here = site.map(|site| format!("{site}{FOLDER}/{}/", head.name));
    let picture = format!("{}{PICTURE}", here.as_deref().unwrap_or_default());
    let (title, description) = (escaped(head.title), escaped(head.description));
    let (picture, alt) = (escaped(&picture), escaped(head.alt));
    let address = here.map_or_else(String::new, |here| {
        format!(
            "<meta property=\"og:url\" content=\"{}\"/>\n",
            escaped(&here)
        )
    });
    let tags = format!(
        "<meta property=\"og:type\" content=\"website\"/>
<meta property=\"og:site_name\" content=\"{name}\"/>
<meta property=\"og:title\" content=\"{title}\"/>
<meta property=\"og:description\" content=\"{description}\"/>
<meta property=\"og:image\" content=\"{picture}\"/>
<meta property=\"og:image:type\" content=\"image/png\"/>
<meta property=\"og:image:width\" content=\"{WIDTH}\"/>
<meta property=\"og:image:height\" content=\"{HEIGHT}\"/>
<meta property=\"og:image:alt\" content=\"{alt}\"/>
{address}<meta name=\"twitter:card\" content=\"summary_large_image\"/>
<meta name=\"twitter:title\" content=\"{title}\"/>
<meta name=\"twitter:description\" content=\"{description}\"/>
<meta name=\"twitter:image\" content=\"{picture}\"/>
<meta name=\"twitter:image:alt\" content=\"{alt}\"/>
",
        name = page::name(),
    );
    let all = format!("<a href=\"../\">{}</a>", words::all());
    frame("../../", head.title, head.description, &tags, &all, body)
}

/// The page that lists the others.
pub(crate) fn index(cards: &Cards) -> String {
    let list = |heading: &str, cards: &[Card]| {
        let points = cards
            .iter()
            .map(|card| link(&format!("{}/", card.name), &card.title));
        section(heading, &list(points))
    };
    let body = format!(
        "<h1>{}</h1>\n{}{}{}",
        words::index_title(),
        paragraph(words::index_lead()),
        list(words::countries(), &cards.countries),
        list(words::policies(), &cards.policies)
    );
    frame(
        "../",
        words::index_title(),
        words::index_lead(),
        "",
        "",
        &body,
    )
}

/// What all pages have in common. `up` leads to the app, `tags` is more for the head, `links` more for the header.
fn frame(up: &str, title: &str, description: &str, tags: &str, links: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\"/>
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\"/>
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>
<meta name=\"referrer\" content=\"no-referrer\"/>
<meta name=\"color-scheme\" content=\"light dark\"/>
<title>{window}</title>
<meta name=\"description\" content=\"{description}\"/>
{tags}<link rel=\"icon\" href=\"{up}icons/icon.svg\" type=\"image/svg+xml\"/>
<link rel=\"stylesheet\" href=\"{up}style/tokens.css\"/>
<link rel=\"stylesheet\" href=\"{up}style/base.css\"/>
<link rel=\"stylesheet\" href=\"{up}style/frame.css\"/>
<link rel=\"stylesheet\" href=\"{up}style/card.css\"/>
</head>
<body>
<header class=\"bar\"><span class=\"mark\">{name}</span><nav aria-label=\"{screens}\"><a href=\"{up}\">{sliders}</a>{links}</nav></header>
<main class=\"card\">
{body}<p class=\"rests-on\">{not_a_decision} {edition}</p>
</main>
</body>
</html>
",
        window = escaped(&words::window_title(title)),
        description = escaped(description),
        name = page::name(),
        screens = header::screens(),
        sliders = words::sliders(),
        not_a_decision = page::not_a_decision(),
        edition = escaped(&edition_line()),
    )
}

/// A paragraph of plain words.
pub(crate) fn paragraph(text: &str) -> String {
    format!("<p>{}</p>\n", escaped(text))
}

/// The large link that opens a scenario in the app.
pub(crate) fn open(token: &str, text: &str) -> String {
    format!(
        "<p class=\"open\"><a href=\"../../#{token}\">{}</a></p>\n",
        escaped(text)
    )
}

/// A link within the site, or to a source, which is not told where the reader came from.
pub(crate) fn link(address: &str, text: &str) -> String {
    format!(
        "<a href=\"{}\" rel=\"noreferrer\">{}</a>",
        escaped(address),
        escaped(text)
    )
}

/// A part of the page with its heading; `body` is HTML.
pub(crate) fn section(heading: &str, body: &str) -> String {
    format!(
        "<section>\n<h2>{}</h2>\n{body}</section>\n",
        escaped(heading)
    )
}

/// A list of points that are HTML.
pub(crate) fn list(points: impl Iterator<Item = String>) -> String {
    let points: String = points.map(|point| format!("<li>{point}</li>\n")).collect();
    format!("<ul>\n{points}</ul>\n")
}

/// A table that scrolls by itself where it is wider than the page; the cells are HTML, the first of each row its heading.
pub(crate) fn table<const N: usize>(
    name: &str,
    heads: &[&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let heads: String = heads
        .iter()
        .map(|head| format!("<th scope=\"col\">{}</th>", escaped(head)))
        .collect();
    let rows: String = rows
        .map(|row| {
            let cells: String = row
                .iter()
                .enumerate()
                .map(|(column, cell)| match column {
                    0 => format!("<th scope=\"row\">{cell}</th>"),
                    _ => format!("<td>{cell}</td>"),
                })
                .collect();
            format!("<tr>{cells}</tr>\n")
        })
        .collect();
    format!(
        "<div class=\"scrolls\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n<table>\n<thead><tr>{heads}</tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n</div>\n",
        escaped(name)
    )
}
