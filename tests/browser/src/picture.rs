//! Pictures of the page, for a person to look at. No test compares pixels.

use std::fs;
use std::path::Path;

use crate::{Outcome, Page};

impl Page {
    /// What the window shows, as a PNG file.
    pub async fn picture(&self, file: &Path) -> Outcome {
        let bytes = self.driver().screenshot_as_png().await?;
        write(file, &bytes)
    }

    /// The whole page from top to bottom, as a PNG file; Chromium only.
    pub async fn whole_picture(&self, file: &Path) -> Outcome {
        let height = self
            .script("return document.documentElement.scrollHeight", vec![])
            .await?;
        let height = u32::try_from(height.as_u64().unwrap_or_default())?.max(self.setting().height);
        // A window as high as the page shows it without the joints that scrolling makes.
        self.resize(self.setting().width, height).await?;
        self.settle().await?;
        let taken = self.picture(file).await;
        self.resize(self.setting().width, self.setting().height)
            .await?;
        taken
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
