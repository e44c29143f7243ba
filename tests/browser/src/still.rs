//! Pictures that are the same whenever they are taken: a fixed day, no caret, no passing scrollbar, nothing under way.
//!
//! The port of the server, which links show, is fixed by `COUNTERWEIGH_PORT`.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::{Outcome, Page};

/// The day on which every page is opened: 25 November 2026, noon. Time goes on from there.
const CLOCK: &str = "{
    const shift = Date.UTC(2026, 10, 25, 12) - Date.now();
    const Real = Date;
    globalThis.Date = class extends Real {
        constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + shift); }
        static now() { return Real.now() + shift; }
    };
}";

/// What moves by itself, taken out of the page as it stands. A sheet that a script makes is not bound by the page's policy.
const STILL: &str = "if (!globalThis.isStill) {
    globalThis.isStill = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { caret-color: transparent !important; transition: none !important; animation: none !important }');
    document.adoptedStyleSheets.push(sheet);
}";

/// So long nothing may have changed.
const QUIET: Duration = Duration::from_millis(400);

/// So long is waited for that.
const PATIENCE: Duration = Duration::from_secs(20);

impl Page {
    /// Fixes what differs from one start of the browser to the next; holds for every page that is opened after it.
    ///
    /// # Errors
    ///
    /// Where the browser does not do it; only Chromium does.
    pub async fn fix(&self) -> Outcome {
        let script = json!({ "source": CLOCK });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", script)
            .await?;
        if self.setting().touch {
            let hidden = json!({ "hidden": true });
            self.devtools("Emulation.setScrollbarsHidden", hidden)
                .await?;
        }
        Ok(())
    }

    /// What the window shows as a PNG file, once it has not changed for a while.
    ///
    /// # Errors
    ///
    /// Where it never stops changing.
    pub async fn still_picture(&self, file: &Path) -> Outcome {
        self.script(STILL, vec![]).await?;
        self.settle().await?;
        let begin = Instant::now();
        let (mut since, mut last) = (begin, self.driver().screenshot_as_png().await?);
        while since.elapsed() < QUIET {
            if begin.elapsed() > PATIENCE {
                return Err(format!("the page never stands still for {}", file.display()).into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            let now = self.driver().screenshot_as_png().await?;
            if now != last {
                (since, last) = (Instant::now(), now);
            }
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(file, &last)?)
    }

    /// The whole page from top to bottom, in the same way.
    ///
    /// # Errors
    ///
    /// As for [`Page::still_picture`].
    pub async fn whole_still_picture(&self, file: &Path) -> Outcome {
        let height = self
            .script("return document.documentElement.scrollHeight", vec![])
            .await?;
        let (width, least) = (self.setting().width, self.setting().height);
        let height = u32::try_from(height.as_u64().unwrap_or_default())?.max(least);
        // A window as high as the page shows it without the joints that scrolling makes.
        self.resize(width, height).await?;
        let taken = self.still_picture(file).await;
        self.resize(width, least).await?;
        taken
    }
}
