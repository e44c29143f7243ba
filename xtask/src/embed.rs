//! The page that stands inside pages of others, `dist/embed.html`: `static/embed.html` with the style and the app of `index.html`.

use crate::files::{copy, read, write as write_file};
use crate::manifest::Manifest;
use crate::process::{Outcome, root};
use crate::template::fill;

/// The page, with a place for what only the build knows.
const TEMPLATE: &str = "static/embed.html";

/// The place.
const PLACE: &str = "<!-- The build puts the style and the app of index.html here. -->";

/// The script that belongs to the page.
const SCRIPT: &str = "embed.js";

/// Writes the page and its script into `dist/`, which has just been built.
pub(crate) fn write(manifest: &Manifest) -> Outcome {
    let dist = root().join("dist");
    let page = page(&read(&root().join(TEMPLATE))?, manifest)?;
    write_file(&dist.join("embed.html"), page)?;
    copy(&root().join("static").join(SCRIPT), &dist.join(SCRIPT))
}

/// The template with what the built page fetches.
fn page(template: &str, manifest: &Manifest) -> Outcome<String> {
    fill(TEMPLATE, template, PLACE, &manifest.embedded()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::{POLICY, look};

    #[test]
    fn the_template_has_a_place_for_the_app() {
        let template = read(&root().join(TEMPLATE)).unwrap();
        assert!(fill(TEMPLATE, &template, PLACE, "").is_ok());
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
        for directive in policy(TEMPLATE).split("; ") {
            assert!(
                whole.split("; ").any(|other| other == directive),
                "{directive}"
            );
        }
    }
}
