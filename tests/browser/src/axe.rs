//! Looks for accessibility faults with axe-core, which xtask installs; no part of it is ever published.

use std::{env, fs};

use serde_json::{Value, json};

use crate::{Outcome, Page};

/// The rules of the Web Content Accessibility Guidelines 2.2, levels A and AA, and what axe-core calls good practice.
const TAGS: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

/// Scrolls on until the edges of the header and of a phone's dock cut no control in two: what lies half under them is a scroll away,
/// and the rule on the size of targets would take it for small.
const UNCOVER: &str = "const over = [...document.querySelectorAll('.bar, .dock')]
        .filter(part => ['sticky', 'fixed'].includes(getComputedStyle(part).position));
    const cut = () => over.some(part => {
        const { top, bottom } = part.getBoundingClientRect();
        return [...document.querySelectorAll('main :is(a, button, input, select, summary)')].some(control => {
            const box = control.getBoundingClientRect();
            return [top, bottom].some(edge => box.top < edge && box.bottom > edge) && !part.contains(control);
        });
    });
    for (let step = 0; step < 40 && cut(); step += 1) scrollBy({ top: 4, behavior: 'instant' });";

impl Page {
    /// Fails with every fault that axe-core finds on the page as it is now.
    pub async fn check_accessible(&self) -> Outcome {
        let faults = self.accessibility_faults().await?;
        if faults.is_empty() {
            return Ok(());
        }
        Err(format!(
            "axe-core finds {} faults:\n  {}",
            faults.len(),
            faults.join("\n  ")
        )
        .into())
    }

    /// Every fault: its rule, what to do, and where it is.
    pub async fn accessibility_faults(&self) -> Outcome<Vec<String>> {
        let Some(file) = env::var_os("COUNTERWEIGH_AXE") else {
            return Err(
                "COUNTERWEIGH_AXE does not name axe.min.js; cargo xtask browser sets it".into(),
            );
        };
        let there = self.script("return 'axe' in window", vec![]).await?;
        if there != Value::Bool(true) {
            // The driver runs it, so that the page's policy needs no exception.
            self.script(&fs::read_to_string(file)?, vec![]).await?;
        }
        self.script(UNCOVER, vec![]).await?;
        let run = "const tags = arguments[0];
            const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
            return violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.flat().join(' ')}: ${failureSummary.replace(/\\s+/g, ' ')}`))";
        let faults = self.script_async(run, vec![json!(TAGS)]).await?;
        let Value::Array(faults) = faults else {
            return Err(format!("axe-core gave {faults}").into());
        };
        Ok(faults
            .into_iter()
            .filter_map(|fault| fault.as_str().map(str::to_owned))
            .collect())
    }
}
