//! Names the texts that the app fetches by what they hold, so that a page never gets those of another build.

use std::fs;
use std::path::Path;

use crate::digest::short;
use crate::files::{copy, rename};
use crate::manifest::Manifest;
use crate::page::{CASES, HISTORY, LANGUAGES, LESSONS, MAPS, TEXTS};
use crate::process::{Outcome, root};

/// The page on method and sources, which the app shows too; people open it under this name.
pub(crate) const ARTICLE: &str = "method.html";

/// Renames the texts in `dist/` and notes their names in the manifest.
pub(crate) fn put(manifest: &mut Manifest) -> Outcome {
    let dist = root().join("dist");
    for name in texts()? {
        let file = dist.join(&name);
        let renamed = with_digest(&name, &short(&[&file])?);
        rename(&file, last(&renamed))?;
        manifest.rename(&name, &renamed);
        manifest.texts.push((name, renamed));
    }
    let article = dist.join(ARTICLE);
    let renamed = with_digest(ARTICLE, &short(&[&article])?);
    copy(&article, &dist.join(&renamed))?;
    manifest.texts.push((ARTICLE.to_owned(), renamed));
    Ok(())
}

/// The texts of all editions, of the decisions, of the figures by year, of all languages, of the lessons and of the map, as the app names them, in order.
pub(crate) fn texts() -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for folder in [TEXTS, CASES, HISTORY, LANGUAGES, LESSONS, MAPS] {
        let files = fs::read_dir(root().join(folder)).map_err(|why| format!("{folder}: {why}"))?;
        let files = files
            .flatten()
            .map(|file| file.file_name().to_string_lossy().into_owned());
        let texts = files.filter(|name| name.ends_with(".txt"));
        names.extend(texts.map(|name| format!("{}/{name}", last(folder))));
    }
    names.sort();
    Ok(names)
}

/// A name with a digest before its ending.
fn with_digest(name: &str, digest: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{digest}.{ending}"),
        None => format!("{name}-{digest}"),
    }
}

/// The last part of a path.
fn last(name: &str) -> &str {
    Path::new(name)
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_stands_before_the_ending() {
        assert_eq!(
            with_digest("editions/2026.1.notes.txt", "0a"),
            "editions/2026.1.notes-0a.txt"
        );
        assert_eq!(last("editions/2026.1-0a.txt"), "2026.1-0a.txt");
    }
}
