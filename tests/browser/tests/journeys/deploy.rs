//! A newer build beside the one that a browser has: other bytes under other names, and everything that names them.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

use browser_tests::Outcome;

use crate::failing::built;

/// A sentence of the page on method and sources.
pub(crate) const METHOD: &str = "What it answers, and what it does not";

/// The same in a newer build.
pub(crate) const NEWER: &str = "What it answers today, and what it does not";

/// Puts a newer build in the place of one: another page on method and sources, and another first part of the program, as deployed
/// by a host that keeps nothing of the older.
pub(crate) fn deploy_newer(folder: &Path) -> Outcome {
    let article = fs::read_to_string(folder.join("method.html"))?;
    let newer = article.replace(METHOD, NEWER);
    assert_ne!(article, newer, "the page says nothing of “{METHOD}”");
    let named = built(folder, "method-", ".html");
    republish(folder, &named, newer.as_bytes())?;
    fs::write(folder.join("method.html"), newer)?;
    let program = built(folder, "counterweigh-", "_bg.wasm");
    // The same program with an empty section of its own, as another compiler might leave.
    let module = [fs::read(&program)?.as_slice(), &[0, 2, 1, b'x']].concat();
    republish(folder, &program, &module)?;
    new_revision(folder, "method.html")?;
    new_revision(folder, "index.html")
}

/// Puts other bytes under a name of their own in the place of a file, and tells the page and the service worker.
fn republish(folder: &Path, file: &Path, bytes: &[u8]) -> Outcome {
    let old = fs::read(file)?;
    let name = last(file);
    let digest: String = Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let (before, rest) = name.split_once('-').ok_or("a name without a digest")?;
    let after = rest.trim_start_matches(|digit: char| digit.is_ascii_hexdigit());
    let new_name = format!("{before}-{digest}{after}");
    fs::write(file.with_file_name(&new_name), bytes)?;
    fs::remove_file(file)?;
    for naming in ["index.html", "sw.js"] {
        let path = folder.join(naming);
        let text = fs::read_to_string(&path)?;
        assert!(text.contains(&name), "{naming} does not name {name}");
        let text = text
            .replace(&name, &new_name)
            .replace(&integrity(&old), &integrity(bytes));
        fs::write(path, text)?;
    }
    Ok(())
}

/// Tells the service worker that a file whose name stays has changed.
fn new_revision(folder: &Path, name: &str) -> Outcome {
    let path = folder.join("sw.js");
    let text = fs::read_to_string(&path)?;
    let place = format!("url:\"{name}\",revision:\"");
    let (before, rest) = text
        .split_once(&place)
        .ok_or_else(|| format!("sw.js lists no {name} with a revision"))?;
    fs::write(path, format!("{before}{place}newer-{rest}"))?;
    Ok(())
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

fn last(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// A build that only begins to be deployed: the list of files is the newer one, a file of it is not there yet.
pub(crate) fn deploy_half(folder: &Path) -> Outcome {
    deploy_newer(folder)?;
    let program: PathBuf = built(folder, "counterweigh-", "_bg.wasm");
    fs::remove_file(program)?;
    Ok(())
}
