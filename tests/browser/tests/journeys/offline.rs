//! Without a network: a page that was visited once, a newer build while a page is open, and the one-file edition from a disk.

use std::fs;
use std::time::Duration;

use browser_tests::{Browser, Outcome, Page, Role, Setting, root, run};
use counterweigh::messages::{compare, saved};
use counterweigh::scenario::link::encode;
use counterweigh::state::State;

use crate::deploy::{METHOD, NEWER, deploy_half, deploy_newer};
use crate::failing::copy_of_page;
use crate::reader::{RECORD, after, choose, criterion, is_in_address, shows, slide};

pub(crate) const BOTH: [Browser; 2] = [Browser::Chromium, Browser::Firefox];

/// Waits until a build is kept and answers for the page: a worker that is active takes the page over a moment later.
pub(crate) async fn kept(page: &Page) -> Outcome {
    // Of this page and not of one in a folder above it.
    let active = "const scope = new URL('./', location.href.split('#')[0].split('?')[0]).href;
        return navigator.serviceWorker.getRegistration().then((registration) =>
            registration?.scope === scope && registration.active?.state === 'activated' && Boolean(navigator.serviceWorker.controller))";
    page.until("the app to be kept", active).await
}

pub(crate) async fn come_back(page: &Page, suffix: &str) -> Outcome {
    page.visit("about:blank").await?;
    page.visit(&format!("{}{suffix}", page.home())).await
}

#[test]
fn after_one_visit_it_opens_links_without_a_server() {
    for browser in BOTH {
        run(Setting::new(browser).failing(), async |page: &Page| {
            shows(page, &State::first()).await?;
            kept(page).await?;
            page.cut_off();
            let norway = after(&State::first(), [choose("NOR")])?;
            come_back(page, &format!("#{}", encode(&norway.scenario))).await?;
            shows(page, &norway).await?;
            let slider = criterion(page, RECORD).await?;
            page.drag(&slider, 0.2).await?;
            let value = page.value(&slider).await?;
            shows(page, &after(&norway, [slide(RECORD, &value)?])?).await?;
            page.sees("of 100 readings agree").await?;
            page.go_to("Method").await?;
            page.sees(METHOD).await
        });
    }
}

/// Waits until a newer build was fetched and waits.
async fn waits(page: &Page) -> Outcome {
    let waits = "return navigator.serviceWorker.getRegistration().then(async (registration) => {
        await registration.update(); return Boolean(registration.waiting); })";
    page.until("the newer build to wait", waits).await
}

/// Clicks what loads the page again, and waits until the app is there.
pub(crate) async fn load_by(page: &Page, name: &str) -> Outcome {
    page.script("window.isOlder = true", vec![]).await?;
    let button = page.find(Role::BUTTON, name).await?;
    page.click_to_leave(&button).await?;
    let loaded = "return !window.isOlder && (window.browserTestProbe?.startedAt ?? null) !== null";
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        // While the page changes, a script in it may end with an error.
        if page
            .script(loaded, vec![])
            .await
            .is_ok_and(|loaded| loaded == true)
        {
            return Ok(());
        }
    }
    Err("the page was not loaded again".into())
}

#[test]
fn on_the_first_visit_everything_is_kept() {
    for browser in BOTH {
        run(Setting::new(browser).failing(), async |page: &Page| {
            shows(page, &State::first()).await?;
            kept(page).await?;
            page.cut_off();
            page.go_to("Compare").await?;
            page.find(Role::HEADING, compare::title()).await?;
            page.menu("Saved scenarios").await?;
            page.find(Role::HEADING, saved::title()).await?;
            page.go_to("Explore").await?;
            shows(page, &State::first()).await
        });
    }
}

#[test]
fn a_page_with_a_link_is_loaded_again_while_a_newer_build_waits() {
    for browser in BOTH {
        let folder = copy_of_page(&format!("newer-{browser:?}"));
        let served = Setting::new(browser).serving(folder.clone()).failing();
        run(served, async |page: &Page| {
            shows(page, &State::first()).await?;
            kept(page).await?;
            let moved = moved(page).await?;
            deploy_newer(&folder)?;
            waits(page).await?;
            page.sees("A newer version is ready.").await?;
            // The open page goes on with its own build, loaded again too, and also with what it fetches only now.
            page.reload().await?;
            shows(page, &moved).await?;
            page.go_to("Method").await?;
            page.find(Role::HEADING, "Every coding, with its range")
                .await?;
            // A browser may take the newer build where a page is loaded again and no other is open.
            if page.text().await?.contains(METHOD) {
                page.go_to("Explore").await?;
                load_by(page, "Load it").await?;
            }
            page.go_to("Method").await?;
            page.sees(NEWER).await?;
            page.go_to("Explore").await?;
            shows(page, &moved).await
        });
    }
}

/// In Chromium: Firefox keeps a page that was left, for going back to it, and it counts as open.
#[test]
fn a_newer_build_takes_over_when_no_page_of_the_older_is_open() {
    let folder = copy_of_page("closed");
    let served = Setting::new(Browser::Chromium)
        .serving(folder.clone())
        .failing();
    run(served, async |page: &Page| {
        shows(page, &State::first()).await?;
        kept(page).await?;
        deploy_newer(&folder)?;
        waits(page).await?;
        come_back(page, "").await?;
        shows(page, &State::first()).await?;
        page.go_to("Method").await?;
        page.sees(NEWER).await
    });
}

#[test]
fn an_open_page_keeps_its_build_whatever_other_tabs_do() {
    for browser in BOTH {
        let folder = copy_of_page(&format!("tabs-{browser:?}"));
        let served = Setting::new(browser).serving(folder.clone()).failing();
        run(served, async |page: &Page| {
            shows(page, &State::first()).await?;
            kept(page).await?;
            deploy_newer(&folder)?;
            waits(page).await?;
            let own = page.driver().window().await?;
            page.new_tab().await?;
            page.go(&page.home()).await?;
            shows(page, &State::first()).await?;
            load_by(page, "Load it").await?;
            page.go_to("Method").await?;
            page.sees(NEWER).await?;
            page.driver().switch_to_window(own).await?;
            page.go_to("Compare").await?;
            page.find(Role::HEADING, compare::title()).await?;
            page.go_to("Method").await?;
            page.sees(METHOD).await
        });
    }
}

#[test]
fn half_of_a_newer_build_is_not_taken() {
    for browser in BOTH {
        let folder = copy_of_page(&format!("half-newer-{browser:?}"));
        let served = Setting::new(browser).serving(folder.clone()).failing();
        run(served, async |page: &Page| {
            shows(page, &State::first()).await?;
            kept(page).await?;
            deploy_half(&folder)?;
            let refused =
                "return navigator.serviceWorker.getRegistration().then(async (registration) => {
                await registration.update();
                const newer = registration.installing;
                if (newer) await new Promise((done) => newer.addEventListener('statechange', done));
                return !registration.waiting && newer?.state === 'redundant'; })";
            page.until("the newer build to be refused", refused).await?;
            page.cut_off();
            come_back(page, "").await?;
            shows(page, &State::first()).await?;
            page.go_to("Method").await?;
            page.sees(METHOD).await
        });
    }
}

#[test]
fn two_copies_on_one_host_leave_each_other_alone() {
    for browser in BOTH {
        let live = copy_of_page(&format!("copies-{browser:?}"));
        let preview = copy_of_page(&format!("preview-{browser:?}"));
        assert!(fs::rename(preview, live.join("preview")).is_ok());
        run(
            Setting::new(browser).serving(live.clone()).failing(),
            async |page: &Page| {
                shows(page, &State::first()).await?;
                kept(page).await?;
                page.go(&format!("{}preview/", page.home())).await?;
                kept(page).await?;
                page.cut_off();
                for copy in ["", "preview/"] {
                    page.visit("about:blank").await?;
                    // Without a network the probe does not come.
                    page.visit(&format!("{}{copy}", page.home())).await?;
                    shows(page, &State::first()).await?;
                    page.go_to("Compare").await?;
                    page.find(Role::HEADING, compare::title()).await?;
                }
                Ok(())
            },
        );
    }
}

/// Moves a slider, and waits until the address says it.
async fn moved(page: &Page) -> Outcome<State> {
    let slider = criterion(page, RECORD).await?;
    page.drag(&slider, 0.2).await?;
    let value = page.value(&slider).await?;
    let moved = after(&State::first(), [slide(RECORD, &value)?])?;
    shows(page, &moved).await?;
    is_in_address(page, &moved).await?;
    Ok(moved)
}

#[test]
fn one_file_works_from_a_disk() {
    for browser in BOTH {
        run(Setting::new(browser).failing(), async |page: &Page| {
            page.cut_off();
            let file = root().join("dist-single/counterweigh.html");
            let address = format!("file://{}", file.display());
            let norway = after(&State::first(), [choose("NOR")])?;
            page.visit(&format!("{address}#{}", encode(&norway.scenario)))
                .await?;
            shows(page, &norway).await?;
            let slider = criterion(page, RECORD).await?;
            page.drag(&slider, 0.2).await?;
            let value = page.value(&slider).await?;
            let moved = after(&norway, [slide(RECORD, &value)?])?;
            shows(page, &moved).await?;
            page.sees("of 100 readings agree").await?;
            is_in_address(page, &moved).await?;
            page.go_to("Method").await?;
            page.sees(METHOD).await?;
            let tables = "return [...document.querySelectorAll('a[download]')].filter((link) => link.href.startsWith('data:text/csv')).length";
            assert!(page.script(tables, vec![]).await?.as_u64() >= Some(5));
            Ok(())
        });
    }
}
