//! Takes pictures of every screen in three widths and both colour schemes, for people to look at.

use std::process::ExitCode;

use browser_tests::screens::Screen;
use browser_tests::{Browser, Outcome, Page, Scheme, Setting, block_on, target};

/// A phone, a tablet and a laptop: width and height in CSS pixels.
const SIZES: [(u32, u32); 3] = [(390, 844), (820, 1180), (1440, 900)];

fn main() -> ExitCode {
    match block_on(take_all()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("shots: {why}");
            ExitCode::FAILURE
        }
    }
}

/// One browser for each width; each screen in both schemes, what the window shows and the whole page.
async fn take_all() -> Outcome {
    let folder = target().join("shots");
    for (width, height) in SIZES {
        let setting = Setting {
            touch: width < 800,
            ..Setting::new(Browser::Chromium).sized(width, height)
        };
        let page = Page::open(&setting).await?;
        for screen in Screen::ALL {
            // From elsewhere, so that the page loads even if only the fragment differs.
            page.visit("about:blank").await?;
            page.go(&page.home()).await?;
            screen.reach(&page).await?;
            for scheme in [Scheme::Light, Scheme::Dark] {
                page.wear(scheme).await?;
                page.to_top().await?;
                page.settle().await?;
                let name = format!("{}-{width}-{}", screen.name(), scheme.name());
                page.picture(&folder.join(format!("{name}.png"))).await?;
                page.whole_picture(&folder.join(format!("{name}-whole.png")))
                    .await?;
                println!("   {name}.png");
            }
        }
        page.close().await;
    }
    println!("   in {}", folder.display());
    Ok(())
}
