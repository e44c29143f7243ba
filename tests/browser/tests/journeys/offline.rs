//! Without a network: a page that was visited once, a newer build while a page is open, and the one-file edition from a disk.

use std::fs;
use std::path::Path;

use browser_tests::{Browser, Outcome, Page, Role, Setting, root, run};
use counterweigh::scenario::link::encode;
use counterweigh::state::State;
use serde_json::Value;

use crate::failing::copy_of_page;
use crate::reader::{RECORD, after, choose, click, is_in_address, shows, slide};

pub(crate) const BOTH: [Browser; 2] = [Browser::Chromium, Browser::Firefox];

/// A sentence of the page on method and sources.
const METHOD: &str = "What it answers, and what it does not";

/// The same in a newer build.
const NEWER: &str = "What it answers today, and what it does not";

/// Waits until a build is kept and answers for the page.
pub(crate) async fn kept(page: &Page) -> Outcome {
    let active = "return navigator.serviceWorker.getRegistration().then((registration) => registration?.active?.state === 'activated')";
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
            let slider = page.find(Role::SLIDER, RECORD).await?;
            page.drag(&slider, 0.2).await?;
            let value = page.value(&slider).await?;
            shows(page, &after(&norway, [slide(RECORD, &value)?])?).await?;
            page.sees("in 100 readings agree").await?;
            click(page, "Method and sources").await?;
            page.sees(METHOD).await
        });
    }
}

#[test]
fn a_newer_build_waits_until_the_open_page_is_loaded_again() {
    for browser in BOTH {
        let folder = copy_of_page(&format!("newer-{browser:?}"));
        let served = Setting::new(browser).serving(folder.clone()).failing();
        run(served, async |page: &Page| {
            shows(page, &State::first()).await?;
            kept(page).await?;
            come_back(page, "").await?;
            publish_newer(page, &folder).await?;
            let waits =
                "return navigator.serviceWorker.getRegistration().then(async (registration) => {
                await registration.update(); return Boolean(registration.waiting); })";
            page.until("the newer build to wait", waits).await?;
            // The open page goes on with its own build, also with what it fetches only now.
            click(page, "Method and sources").await?;
            page.sees(METHOD).await?;
            come_back(page, "").await?;
            shows(page, &State::first()).await?;
            click(page, "Method and sources").await?;
            page.sees(NEWER).await
        });
    }
}

#[test]
fn half_of_a_newer_build_is_not_taken() {
    let folder = copy_of_page("half-newer");
    let served = Setting::new(Browser::Chromium)
        .serving(folder.clone())
        .failing();
    run(served, async |page: &Page| {
        shows(page, &State::first()).await?;
        kept(page).await?;
        come_back(page, "").await?;
        let whole = fs::read(folder.join("method.html"))?;
        publish_newer(page, &folder).await?;
        fs::write(folder.join("method.html"), whole)?;
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
        click(page, "Method and sources").await?;
        page.sees(METHOD).await
    });
}

/// Puts a newer build into the folder: another page on method and sources, and the list that names it.
async fn publish_newer(page: &Page, folder: &Path) -> Outcome {
    let method = fs::read_to_string(folder.join("method.html"))?;
    let newer = method.replace(METHOD, NEWER);
    assert_ne!(method, newer, "the page says nothing of “{METHOD}”");
    let digest = "const [text] = arguments;
        const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
        return 'sha384-' + btoa(String.fromCharCode(...new Uint8Array(digest)))";
    let digest = format!(
        "return (async (...arguments_) => {{ {} }})(...arguments)",
        digest.replace("= arguments;", "= arguments_;")
    );
    let digests = [
        page.script(&digest, vec![Value::from(method)]).await?,
        page.script(&digest, vec![Value::from(newer.clone())])
            .await?,
    ];
    let [old, new] = digests
        .each_ref()
        .map(|digest| digest.as_str().unwrap_or_default());
    let list = fs::read_to_string(folder.join("sw.js"))?;
    assert!(list.contains(old), "sw.js does not name {old}");
    let list = list
        .replace(old, new)
        .replacen("const BUILD = \"", "const BUILD = \"newer-", 1);
    fs::write(folder.join("method.html"), newer)?;
    fs::write(folder.join("sw.js"), list)?;
    Ok(())
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
            let slider = page.find(Role::SLIDER, RECORD).await?;
            page.drag(&slider, 0.2).await?;
            let value = page.value(&slider).await?;
            let moved = after(&norway, [slide(RECORD, &value)?])?;
            shows(page, &moved).await?;
            page.sees("in 100 readings agree").await?;
            is_in_address(page, &moved).await?;
            click(page, "Method and sources").await?;
            page.sees(METHOD).await?;
            let tables = "return [...document.querySelectorAll('a[download]')].filter((link) => link.href.startsWith('data:text/csv')).length";
            assert!(page.script(tables, vec![]).await?.as_u64() >= Some(5));
            Ok(())
        });
    }
}
