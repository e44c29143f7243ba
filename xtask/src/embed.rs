//! The page that stands inside pages of others, `dist/embed.html`: `static/embed.html` with the style and the app of `index.html`.

use std::fs;

use crate::bundle::read;
use crate::process::{Outcome, root};

/// The page, with a place for what only the build knows.
const TEMPLATE: &str = "static/embed.html";

/// The place.
const PLACE: &str = "<!-- The build puts the style and the app of index.html here. -->";

/// The script that belongs to the page.
const SCRIPT: &str = "embed.js";

/// Writes the page and its script into `dist/`, which has just been built.
pub(crate) fn write() -> Outcome {
    let dist = root().join("dist");
    let page = page(
        &read(&root().join(TEMPLATE))?,
        &read(&dist.join("index.html"))?,
    )?;
    let script = read(&root().join("static").join(SCRIPT))?;
    for (name, text) in [("embed.html", page), (SCRIPT, script)] {
        fs::write(dist.join(name), text).map_err(|why| format!("dist/{name}: {why}"))?;
    }
    Ok(())
}

/// The template with what the built page fetches.
fn page(template: &str, index: &str) -> Outcome<String> {
    let head = index.split("</head>").next().unwrap_or_default();
    let links = ["stylesheet", "preload", "modulepreload"].map(|kind| {
        let start = format!("<link rel=\"{kind}\"");
        elements(head, &start, ">").concat()
    });
    let scripts = elements(index, "<script type=\"module\"", "</script>").concat();
    if links.iter().chain([&scripts]).any(String::is_empty) {
        return Err("the built index.html names no style, no preload or no script".to_owned());
    }
    if template.matches(PLACE).count() != 1 {
        return Err(format!("{TEMPLATE} has not exactly one `{PLACE}`"));
    }
    Ok(template.replace(PLACE, &format!("{}{scripts}", links.concat())))
}

/// Every element of a page that starts and ends so.
fn elements<'a>(page: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let found = page.match_indices(start).filter_map(|(at, _)| {
        let length = page[at..].find(end)? + end.len();
        page.get(at..at + length)
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = r#"<head><link rel="icon" href="i.svg"><link rel="stylesheet" href="./app-1.css"/><link rel="manifest" href="m">
        <link rel="preload" href="e.txt" as="fetch" crossorigin><link rel="modulepreload" href="./a.js"></head>
        <body><script type="module" src="./boot.js" data-js="./a.js" data-more="./b.js"></script></body>"#;

    #[test]
    fn an_embed_has_the_style_and_the_app_of_the_page_and_nothing_else_of_it() {
        let page = page(&format!("<head>{PLACE}</head>"), INDEX).unwrap();
        assert_eq!(
            page,
            "<head><link rel=\"stylesheet\" href=\"./app-1.css\"/><link rel=\"preload\" href=\"e.txt\" as=\"fetch\" crossorigin>\
             <link rel=\"modulepreload\" href=\"./a.js\"><script type=\"module\" src=\"./boot.js\" data-js=\"./a.js\" \
             data-more=\"./b.js\"></script></head>"
        );
        assert!(super::page("<head></head>", INDEX).is_err());
        assert!(super::page(PLACE, "<head></head>").is_err());
    }

    #[test]
    fn the_policy_of_an_embed_allows_nothing_that_that_of_the_page_does_not() {
        let policy = |name: &str| {
            let page = read(&root().join(name)).unwrap();
            let (_, rest) = page
                .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
                .unwrap();
            rest.split('"').next().unwrap_or_default().to_owned()
        };
        let whole = policy("index.html");
        for directive in policy(TEMPLATE).split("; ") {
            assert!(
                whole.split("; ").any(|other| other == directive),
                "{directive}"
            );
        }
    }
}
