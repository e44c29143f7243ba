//! Doing again, in another language, what was done on a page: every act is known by where it was done and not by words.

use serde_json::Value;

use crate::{Outcome, Page};

impl Page {
    /// Every click and every input since the page was loaded, each with the place of the element that it met.
    ///
    /// # Errors
    ///
    /// Where the page does not carry the probe.
    pub async fn done(&self) -> Outcome<Value> {
        self.script("return window.browserTestProbe.done", vec![])
            .await
    }

    /// Does on this page, which shows the same in other words, what was done on another.
    ///
    /// # Errors
    ///
    /// Names the first act for which there is no element.
    pub async fn replay(&self, done: Value) -> Outcome {
        let lost = self
            .script_async(include_str!("replay.js"), vec![done])
            .await?;
        match lost.as_str() {
            Some("") => self.settle().await,
            _ => Err(format!("{lost}").into()),
        }
    }
}
