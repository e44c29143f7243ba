//! The list of files that a browser keeps for times without a network, written into `dist/sw.js`.

use std::fs;
use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha384};

use crate::bundle::read;
use crate::process::{Outcome, root};

/// The page itself; its host may add to it, so it is known by the names that it holds.
const PAGE: &str = "index.html";

/// The pages that are made to be shared, which a browser fetches when one of them is asked for.
const SHARED: &str = "s/";

/// Writes `dist/sw.js` from `static/sw.js` and from what lies in `dist/`.
pub(crate) fn write() -> Outcome {
    let dist = root().join("dist");
    let template = read(&root().join("static/sw.js"))?;
    let page = read(&dist.join(PAGE))?;
    let mut files = Vec::new();
    list(&dist, "", &mut files)?;
    files.sort();
    files.retain(|(name, _)| is_kept(name));
    let named: Vec<&str> = files
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| *name != PAGE && page.contains(name))
        .collect();
    let build = files
        .iter()
        .fold(Sha384::new(), |digest, (name, bytes)| {
            digest
                .chain_update(name)
                .chain_update(Sha384::digest(bytes))
        })
        .finalize();
    let build: String = build
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let entries: Vec<String> = files
        .iter()
        .map(|(name, bytes)| {
            let integrity = if name == PAGE {
                String::new()
            } else {
                integrity(bytes)
            };
            format!("  {name:?}: {integrity:?},\n")
        })
        .collect();
    let script = fill(
        &template,
        "BUILD = \"BUILD\"",
        &format!("BUILD = {build:?}"),
    )?;
    let script = fill(
        &script,
        "FILES = {}",
        &format!("FILES = {{\n{}}}", entries.concat()),
    )?;
    let script = fill(&script, "NAMED = []", &format!("NAMED = {named:?}"))?;
    fs::write(dist.join("sw.js"), script).map_err(|why| format!("dist/sw.js: {why}"))
}

/// The page that stands inside pages of others, which need a network themselves, with what only it fetches.
const EMBED: [&str; 3] = ["embed.html", "embed.js", "style/embed.css"];

/// Whether a browser keeps a file for times without a network.
fn is_kept(name: &str) -> bool {
    name != "sw.js" && !name.starts_with(SHARED) && !EMBED.contains(&name)
}

/// What a file must hold, as browsers compare it.
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// Puts something in the one place of a template.
fn fill(template: &str, place: &str, with: &str) -> Outcome<String> {
    if template.matches(place).count() == 1 {
        Ok(template.replace(place, with))
    } else {
        Err(format!("static/sw.js has not exactly one `{place}`"))
    }
}

/// All files below a folder, with their names after a prefix.
pub(crate) fn list(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> Outcome {
    let failed = |why: std::io::Error| format!("{}: {why}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), files)?;
        } else {
            let bytes = fs::read(entry.path()).map_err(failed)?;
            files.push((name, bytes));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_is_written_as_browsers_want_it() {
        // The digest of nothing, FIPS 180-4.
        let nothing = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), nothing);
    }

    #[test]
    fn pages_to_share_are_not_kept() {
        assert!(is_kept("index.html") && is_kept("style/base.css"));
        assert!(!is_kept("sw.js") && !is_kept("s/egypt/card.png") && !is_kept("embed.html"));
    }

    #[test]
    fn the_script_has_a_place_for_each_list() {
        let script = read(&root().join("static/sw.js")).unwrap();
        for place in ["BUILD = \"BUILD\"", "FILES = {}", "NAMED = []"] {
            assert!(fill(&script, place, "x").is_ok(), "{place}");
        }
        assert!(fill("a a", "a", "b").is_err());
    }
}
