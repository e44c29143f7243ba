//! What is written before Trunk copies it into the bundle: from the editions the page on method and sources and the text of each
//! edition that the app reads, and all styles of the app as one.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{Outcome, root};

/// The written part, with a place for the tables.
const TEMPLATE: &str = "static/method.html";

/// Where the editions lie.
const EDITIONS: &str = "static/editions";

/// Where the page is written; `index.html` takes it from there.
const PAGE: &str = "target/method.html";

/// Where the texts of the editions are written.
pub(crate) const TEXTS: &str = "target/editions";

/// The styles of the app in their order. As one they compress far better than each by itself.
const STYLES: [&str; 11] = [
    "tokens", "base", "frame", "explore", "changes", "compare", "reading", "method", "share",
    "saved", "sheet",
];

/// Where they are written as one; `index.html` takes it from there.
const STYLE: &str = "target/app.css";

/// Writes the page, the texts and the style. `Trunk.toml` calls this before each build.
pub(crate) fn write() -> Outcome {
    let styles = STYLES
        .iter()
        .map(|name| {
            let file = format!("static/style/{name}.css");
            fs::read_to_string(root().join(&file)).map_err(|why| format!("{file}: {why}"))
        })
        .collect::<Outcome<String>>()?;
    put(STYLE, styles)?;
    let template =
        fs::read_to_string(root().join(TEMPLATE)).map_err(|why| format!("{TEMPLATE}: {why}"))?;
    let folders = folders()?;
    for folder in &folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let compiled =
            edition_compiler::compile(folder).map_err(|faults| listed(folder, &faults))?;
        put(&format!("{TEXTS}/{name}.txt"), compiled.text)?;
        put(&format!("{TEXTS}/{name}.words.txt"), compiled.words)?;
    }
    let newest = newest_edition()?;
    let page = edition_compiler::method_page(&newest, &template)
        .map_err(|faults| listed(&newest, &faults))?;
    put(PAGE, page)
}

/// The folders of all editions.
fn folders() -> Result<Vec<PathBuf>, String> {
    let entries =
        fs::read_dir(root().join(EDITIONS)).map_err(|why| format!("{EDITIONS}: {why}"))?;
    let paths = entries.flatten().map(|entry| entry.path());
    Ok(paths.filter(|path| path.is_dir()).collect())
}

/// The folder of the newest edition.
pub(crate) fn newest_edition() -> Result<PathBuf, String> {
    newest(folders()?.into_iter()).ok_or_else(|| format!("{EDITIONS} holds no edition: restore it"))
}

/// The faults of a folder, one a line.
pub(crate) fn listed(folder: &Path, faults: &[edition_compiler::Fault]) -> String {
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    format!("{}: {}", folder.display(), faults.join("\n"))
}

fn put(path: &str, text: String) -> Outcome {
    let target = root().join(path);
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(|why| format!("{path}: {why}"))?;
    }
    fs::write(&target, text).map_err(|why| format!("{path}: {why}"))
}

/// The newest of some editions: names are a year and a number, such as `2026.1`.
fn newest(folders: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    folders.max_by_key(|folder| order(folder))
}

fn order(folder: &Path) -> Vec<u32> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    name.split('.')
        .map(|part| part.parse().unwrap_or(0))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_edition_is_found_by_its_numbers() {
        let folders = ["e/2026.9", "e/2026.10", "e/2025.11"].map(PathBuf::from);
        assert_eq!(
            newest(folders.into_iter()),
            Some(PathBuf::from("e/2026.10"))
        );
        assert_eq!(newest(std::iter::empty()), None);
    }
}
