//! A page is quiet if its console is silent, its policy is kept, and nothing is asked of another origin.

use serde_json::Value;

use crate::{Browser, Outcome, Page};

/// What browsers ask of themselves, which leaves nobody's machine.
const OWN_SCHEMES: [&str; 6] = [
    "about:",
    "blob:",
    "chrome:",
    "chrome-extension:",
    "chrome-untrusted:",
    "data:",
];

impl Page {
    /// Fails with everything that went wrong since the page was opened.
    pub async fn check_quiet(&self) -> Outcome {
        let wrongs = self.wrongs().await?;
        if wrongs.is_empty() {
            Ok(())
        } else {
            Err(format!("the page was not quiet:\n  {}", wrongs.join("\n  ")).into())
        }
    }

    /// Everything that went wrong: errors and warnings, violations of the policy, requests to another origin.
    ///
    /// The probe knows what happened since the page was loaded last. Chromium's own logs add what scripts cannot see, such
    /// as a file that is not there; each call empties them.
    pub async fn wrongs(&self) -> Outcome<Vec<String>> {
        let noted = self
            .script(
                "return window.browserTestProbe?.wrongs ?? ['the probe did not run']",
                vec![],
            )
            .await?;
        let mut wrongs = texts(&noted);
        for address in self.requests().await? {
            if !address.starts_with(&format!("{}/", self.origin()))
                && !OWN_SCHEMES.iter().any(|own| address.starts_with(own))
            {
                wrongs.push(format!("a request to another origin: {address}"));
            }
        }
        if self.setting().browser == Browser::Chromium {
            let entries = self.driver().browser_log().await?;
            let serious = entries
                .into_iter()
                .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
                .filter(|entry| !leaves_english_unread(&entry.message))
                .filter(|entry| self.setting().simd || !leaves_unread(&entry.message, "_bg.wasm"));
            wrongs.extend(serious.map(|entry| format!("console: {}", entry.message)));
        }
        Ok(wrongs)
    }

    /// Throws away what the logs of the browser hold from before.
    pub(crate) async fn forget_logs(&self) -> Outcome {
        if self.setting().browser == Browser::Chromium {
            self.driver().browser_log().await?;
            self.driver().get_log("performance").await?;
        }
        Ok(())
    }

    /// The addresses that the page asked for. In Firefox, those that its policy let through.
    pub async fn requests(&self) -> Outcome<Vec<String>> {
        if self.setting().browser == Browser::Firefox {
            let entries =
                "return performance.getEntriesByType('resource').map((entry) => entry.name)";
            return Ok(texts(&self.script(entries, vec![]).await?));
        }
        let mut addresses = Vec::new();
        for entry in self.driver().get_log("performance").await? {
            let entry: Value = serde_json::from_str(&entry.message)?;
            let message = &entry["message"];
            if message["method"] == "Network.requestWillBeSent" {
                addresses.extend(
                    message["params"]["request"]["url"]
                        .as_str()
                        .map(str::to_owned),
                );
            }
        }
        Ok(addresses)
    }
}

/// Whether Chromium only says that a page in another language has no use for the English words that every page asks for early.
fn leaves_english_unread(message: &str) -> bool {
    message.contains("lang=") && leaves_unread(message, "/locales/en-")
}

/// Whether Chromium only says that a page has no use for a file that every page asks for early: the program of browsers with SIMD, in
/// one without. It says so of a page that stands for some seconds, which on a busy machine any does.
fn leaves_unread(message: &str, file: &str) -> bool {
    [file, "preloaded using link preload but not used"]
        .iter()
        .all(|part| message.contains(part))
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
