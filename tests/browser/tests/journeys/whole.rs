//! The change from the first module to the whole app: nothing is lost, and where the whole app cannot be had it is said.

use std::fs;

use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::state::State;
use serde_json::json;

use crate::failing::copy_of_page;
use crate::reader::{click, shows};
use crate::undo::two_drags;

browser_tests::journeys!(the_whole_app_takes_over_what_was_done);

/// Whether the whole app was fetched.
const FETCHED: &str = "return performance.getEntriesByType('resource').some(({ name }) => /whole-[0-9a-f]+_bg/.test(name))";

async fn the_whole_app_takes_over_what_was_done(page: &Page) -> Outcome {
    let states = two_drags(page).await?;
    click(page, "Undo").await?;
    shows(page, &states[1]).await?;
    assert_eq!(page.script(FETCHED, vec![]).await?, json!(false));
    click(page, "Share").await?;
    page.find(Role::DIALOG, "Take it away").await?;
    assert_eq!(page.script(FETCHED, vec![]).await?, json!(true));
    click(page, "Close").await?;
    // Focus is where it was, and what was undone can be done again.
    let (_, focus) = page.focus().await?;
    assert!(focus.ends_with("Share"), "{focus}");
    click(page, "Redo").await?;
    shows(page, &states[2]).await?;
    click(page, "Undo").await?;
    click(page, "Undo").await?;
    shows(page, &states[0]).await
}

#[test]
fn a_whole_app_that_cannot_be_had_is_said_and_asked_for_again() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        let folder = copy_of_page(&format!("without-whole-{browser:?}"));
        let style = fs::read_dir(&folder).ok().and_then(|files| {
            let mut names = files.flatten().map(|file| file.path());
            names.find(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                name.starts_with("whole-") && name.ends_with(".css")
            })
        });
        let style = style.unwrap_or_default();
        let away = style.with_extension("away");
        assert!(fs::rename(&style, &away).is_ok());
        let setting = Setting::new(browser).serving(folder).failing();
        run(setting, async |page: &Page| {
            shows(page, &State::first()).await?;
            click(page, "Your reading").await?;
            page.sees("This part of the app could not be loaded")
                .await?;
            click(page, "Keep what is shown").await?;
            shows(page, &State::first()).await?;
            fs::rename(&away, &style)?;
            click(page, "Share").await?;
            page.find(Role::DIALOG, "Take it away").await?;
            Ok(())
        });
    }
}
