//! axe-core finds no fault on any screen, in light and in dark colours, on a laptop and on a phone.

use browser_tests::screens::Screen;
use browser_tests::{Browser, Outcome, Page, Scheme, Setting};

#[test]
fn on_a_laptop_in_chromium() {
    browser_tests::run(
        Setting::new(Browser::Chromium),
        every_screen_in_both_schemes,
    );
}

#[test]
fn on_a_phone_in_chromium() {
    browser_tests::run(
        Setting::new(Browser::Chromium).phone(),
        every_screen_in_both_schemes,
    );
}

#[test]
fn in_light_colours_in_firefox() {
    browser_tests::run(Setting::new(Browser::Firefox), every_screen);
}

#[test]
fn in_dark_colours_in_firefox() {
    browser_tests::run(
        Setting::new(Browser::Firefox).coloured(Scheme::Dark),
        every_screen,
    );
}

async fn every_screen_in_both_schemes(page: &Page) -> Outcome {
    for scheme in [Scheme::Light, Scheme::Dark] {
        page.wear(scheme).await?;
        every_screen(page)
            .await
            .map_err(|why| format!("{}: {why}", scheme.name()))?;
    }
    Ok(())
}

async fn every_screen(page: &Page) -> Outcome {
    let mut faults = Vec::new();
    for screen in Screen::ALL {
        page.arrive(&page.home()).await?;
        screen
            .reach(page)
            .await
            .map_err(|why| format!("{}: {why}", screen.name()))?;
        let found = page.accessibility_faults().await?;
        faults.extend(
            found
                .into_iter()
                .map(|fault| format!("{}: {fault}", screen.name())),
        );
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    Ok(())
}
