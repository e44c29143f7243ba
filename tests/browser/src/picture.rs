//! Pictures of the page, for a person to look at. No test compares pixels; [`pixels`](crate::pixels) does where one asks for it.

use std::fs;
use std::path::Path;

use crate::{Outcome, Page};

impl Page {
    /// What the window shows, as a PNG file.
    pub async fn picture(&self, file: &Path) -> Outcome {
        let bytes = self.driver().screenshot_as_png().await?;
        write(file, &bytes)
    }

    /// Scrolls to the top, as a reader who has just arrived.
    pub async fn to_top(&self) -> Outcome {
        self.script("scrollTo({ top: 0, behavior: 'instant' })", vec![])
            .await
            .map(drop)
    }
}

fn write(file: &Path, bytes: &[u8]) -> Outcome {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(file, bytes)?)
}
