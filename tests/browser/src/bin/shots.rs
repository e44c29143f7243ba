//! Takes pictures of every screen in three widths and both colour schemes, for people to look at; with `--against FOLDER` it then
//! compares them with those in a folder, and with `--compare FOLDER OTHER` it takes none and compares two folders.

use std::env;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use browser_tests::pixels::compare;
use browser_tests::screens::Screen;
use browser_tests::{Browser, Outcome, Page, Scheme, Setting, block_on_within, target};

/// A phone, a tablet and a laptop: width and height in CSS pixels.
const SIZES: [(u32, u32); 3] = [(390, 844), (820, 1180), (1440, 900)];

/// Hundreds of pictures, each of a page that must have come to rest, on a machine that may have other work.
const PATIENCE: Duration = Duration::from_mins(30);

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match asked(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("shots: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Does what the arguments ask for.
fn asked(arguments: &[&str]) -> Outcome {
    let taken = target().join("shots");
    match arguments {
        [] => block_on_within(PATIENCE, take_all(&taken)),
        ["--against", folder] => {
            block_on_within(PATIENCE, take_all(&taken))?;
            differences(Path::new(folder), &taken)
        }
        ["--compare", folder, other] => differences(Path::new(folder), Path::new(other)),
        _ => Err("it takes nothing, --against FOLDER, or --compare FOLDER OTHER".into()),
    }
}

/// Names each picture that differs; an error where one does.
fn differences(before: &Path, now: &Path) -> Outcome {
    let (faults, all) = compare(before, now)?;
    for fault in &faults {
        println!("   {fault}");
    }
    if faults.is_empty() {
        println!("   {all} pictures, all the same");
        return Ok(());
    }
    Err(format!("{} of {all} pictures differ", faults.len()).into())
}

/// One browser for each width; each screen in both schemes, what the window shows and the whole page.
async fn take_all(folder: &Path) -> Outcome {
    for (width, height) in SIZES {
        let setting = Setting {
            touch: width < 800,
            ..Setting::new(Browser::Chromium).sized(width, height)
        };
        let page = Page::open(&setting).await?;
        page.fix().await?;
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
                page.still_picture(&folder.join(format!("{name}.png")))
                    .await?;
                page.whole_still_picture(&folder.join(format!("{name}-whole.png")))
                    .await?;
                println!("   {name}.png");
            }
        }
        page.close().await;
    }
    println!("   in {}", folder.display());
    Ok(())
}
