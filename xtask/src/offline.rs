//! The service worker, `dist/sw.js`: `static/sw.js` with Workbox and the list of files that a browser keeps for times without a
//! network.

use crate::digest::{integrity, revision};
use crate::files;
use crate::manifest::{Manifest, PAGE};
use crate::process::{Outcome, program, root, run};
use crate::split::WORKER;
use crate::template::fill;
use crate::tools::{ESBUILD, WORKBOX};

/// The pages that are made to be shared, which a browser fetches when one of them is asked for.
const SHARED: &str = "s/";

/// The script, with places for the lists.
const TEMPLATE: &str = "static/sw.js";

/// The places: the files that are kept, and those among them that the page names.
const FILES: &str = "FILES = []";
const NAMED: &str = "NAMED = []";

/// The script with its lists, before Workbox is bundled with it.
const FILLED: &str = "target/sw.js";

/// Writes `dist/sw.js` from `static/sw.js` and from what lies in `dist/`.
pub(crate) fn write(manifest: &Manifest) -> Outcome {
    let dist = root().join("dist");
    let mut files = files::below(&dist)?;
    files.retain(|(name, _)| is_kept(name));
    let named: Vec<&str> = files
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| manifest.names(name))
        .collect();
    let entries: Vec<String> = files
        .iter()
        .map(|(name, bytes)| entry(name, bytes))
        .collect();
    let script = files::read(&root().join(TEMPLATE))?;
    let entries = format!("FILES = [\n{}]", entries.concat());
    let script = fill(TEMPLATE, &script, FILES, &entries)?;
    let script = fill(TEMPLATE, &script, NAMED, &format!("NAMED = {named:?}"))?;
    files::write(&root().join(FILLED), script)?;
    let modules = WORKBOX.modules()?;
    let options = [
        "--bundle",
        "--minify",
        "--format=iife",
        "--log-level=error",
        "--define:process.env.NODE_ENV=\"production\"",
    ];
    run(program(ESBUILD.get()?, options)
        .env("NODE_PATH", modules)
        .arg(root().join(FILLED))
        .arg(format!("--outfile={}", dist.join(WORKER).display())))
}

/// A file as Workbox lists it. One that is named by what it holds needs no revision, and is not fetched again where the browser has
/// it from the page.
fn entry(name: &str, bytes: &[u8]) -> String {
    let revision = if is_named_by_content(name) {
        "null".to_owned()
    } else {
        format!("{:?}", revision(bytes))
    };
    let integrity = if name == PAGE {
        String::new()
    } else {
        format!(", integrity: {:?}", integrity(bytes))
    };
    format!("  {{ url: {name:?}, revision: {revision}{integrity} }},\n")
}

/// Digits of a digest in a name: Trunk writes sixteen without the zeros in front.
const MOST_OF_A_DIGEST: usize = 12;

/// Whether a name holds a digest after a hyphen.
fn is_named_by_content(name: &str) -> bool {
    name.split('-').skip(1).any(|part| {
        let digits = part.bytes().take_while(u8::is_ascii_hexdigit).count();
        digits >= MOST_OF_A_DIGEST
    })
}

/// The page that stands inside pages of others, which need a network themselves, with what only it fetches.
const EMBED: [&str; 3] = ["embed.html", "embed.js", "style/embed.css"];

/// The tables of all countries, which the app writes itself where somebody wants one.
const TABLES: &str = "data/";

/// The table of figures by year, which the app reads in a text of its own.
const YEARS: &str = "history/history.csv";

/// Whether a browser keeps a file for times without a network.
fn is_kept(name: &str) -> bool {
    let is_fetched_alone = [SHARED, TABLES, YEARS]
        .iter()
        .any(|start| name.starts_with(start));
    name != WORKER && !is_fetched_alone && !EMBED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_to_share_are_not_kept() {
        assert!(is_kept("index.html") && is_kept("style/base.css"));
        assert!(is_kept("map/world-0123456789abcdef.txt") && !is_kept("data/2026.3/world.csv"));
        assert!(is_kept("history/history-0123456789abcdef.txt") && !is_kept(YEARS));
        assert!(!is_kept("sw.js") && !is_kept("s/egypt/card.png") && !is_kept("embed.html"));
    }

    #[test]
    fn what_is_named_by_its_content_needs_no_revision() {
        let named = entry("app-0123456789abcdef.css", b"");
        assert!(
            named.contains("revision: null, integrity: \"sha384-"),
            "{named}"
        );
        let page = entry(PAGE, b"");
        // FIPS 180-4.
        assert!(page.contains("revision: \"38b060a751ac9638\" }"), "{page}");
        assert!(is_named_by_content(
            "counterweigh-0123456789abcdef-later.wasm"
        ));
        assert!(!is_named_by_content("LICENSE-MIT") && !is_named_by_content("icons/icon-512.png"));
    }

    #[test]
    fn the_script_has_a_place_for_each_list() {
        let script = files::read(&root().join(TEMPLATE)).unwrap();
        for place in [FILES, NAMED] {
            assert!(fill(TEMPLATE, &script, place, "x").is_ok(), "{place}");
        }
    }
}
