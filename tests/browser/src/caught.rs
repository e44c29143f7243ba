//! What the page hands over as a file, caught on its way to the disk, which a driver cannot look at.

use serde_json::Value;

use crate::{Outcome, Page};

/// A file that was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The name that the page gave it.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl File {
    /// What it holds, as text.
    pub fn text(&self) -> Outcome<&str> {
        Ok(std::str::from_utf8(&self.bytes)?)
    }
}

impl Page {
    /// From now on, until the page is left, files are caught instead of saved.
    pub async fn catch_files(&self) -> Outcome {
        let catch = "window.caughtFiles = []; const make = URL.createObjectURL; let made = null;
            URL.createObjectURL = (blob) => { made = blob; return make.call(URL, blob); };
            HTMLAnchorElement.prototype.click = function () {
                const name = this.download;
                made.arrayBuffer().then((bytes) => window.caughtFiles.push({ name, bytes: [...new Uint8Array(bytes)] }));
            }";
        self.script(catch, vec![]).await.map(drop)
    }

    /// The next file that was caught, as soon as it is there.
    pub async fn caught_file(&self) -> Outcome<File> {
        self.until("a file", "return window.caughtFiles.length > 0")
            .await?;
        let caught = self
            .script("return window.caughtFiles.shift()", vec![])
            .await?;
        let bytes = caught["bytes"].as_array().into_iter().flatten();
        let bytes: Vec<u8> = bytes
            .filter_map(Value::as_u64)
            .filter_map(|byte| u8::try_from(byte).ok())
            .collect();
        Ok(File {
            name: caught["name"].as_str().unwrap_or_default().to_owned(),
            bytes,
        })
    }
}
