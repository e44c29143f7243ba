//! The page that stands inside pages of others, `dist/embed.html`: `static/embed.html` with its words, and with the style and the
//! app of `index.html`.

use crate::files::{copy, read, write as write_file};
use crate::manifest::Manifest;
use crate::process::{Outcome, root};
use crate::site;
use crate::template::fill;
use crate::words::{EMBED, Words};

/// The place for what only the build knows.
const PLACE: &str = "<!-- The build puts the style and the app of index.html here. -->";

/// The script that belongs to the page.
const SCRIPT: &str = "embed.js";

/// Writes the page and its script into `dist/`, which has just been built.
pub(crate) fn write(manifest: &Manifest) -> Outcome {
    let dist = root().join("dist");
    let page = read(&root().join(EMBED.path))?;
    let page = Words::read()?.fill(&EMBED, &page)?;
    let page = site::with_contact(&page, &site::read()?);
    let page = fill(EMBED.path, &page, PLACE, &manifest.embedded()?)?;
    write_file(&dist.join("embed.html"), page)?;
    copy(&root().join("static").join(SCRIPT), &dist.join(SCRIPT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::{POLICY, look};

    #[test]
    fn the_template_has_a_place_for_the_app() {
        let page = read(&root().join(EMBED.path)).unwrap();
        assert!(fill(EMBED.path, &page, PLACE, "").is_ok());
    }

    #[test]
    fn the_policy_of_an_embed_allows_nothing_that_that_of_the_page_does_not() {
        let policy = |name: &str| {
            let mut policies = Vec::new();
            let page = read(&root().join(name)).unwrap();
            look(&page, POLICY, |policy| {
                policies.extend(policy.get_attribute("content"));
                Ok(())
            })
            .unwrap();
            assert_eq!(policies.len(), 1, "{name}");
            policies.concat()
        };
        let whole = policy("index.html");
        for directive in policy(EMBED.path).split("; ") {
            assert!(
                whole.split("; ").any(|other| other == directive),
                "{directive}"
            );
        }
    }
}
