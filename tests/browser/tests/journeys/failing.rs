//! When something is missing: WebAssembly, the edition, scripts, storage. The page says so, and what can work does.

use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::{Browser, Outcome, Page, Role, Setting, run, target};
use counterweigh::edition::{EDITIONS, FILES};
use counterweigh::state::State;
use serde_json::json;

use crate::reader::{RECORD, after, shows, slide};

#[test]
fn chromium_without_webassembly_says_so_and_links_to_the_method() {
    run(
        Setting::new(Browser::Chromium).without_webassembly(),
        says_that_it_could_not_start,
    );
}

#[test]
fn firefox_without_webassembly_says_so_and_links_to_the_method() {
    run(
        Setting::new(Browser::Firefox).without_webassembly(),
        says_that_it_could_not_start,
    );
}

#[test]
fn a_browser_without_simd_gets_the_app_without_it() {
    run(
        Setting::new(Browser::Chromium).without_simd(),
        async |page: &Page| {
            let fetched = "return performance.getEntriesByType('resource').some(({ name }) => name.includes('/whole-plain-'))";
            assert_eq!(page.script(fetched, vec![]).await?, json!(true));
            let slider = page.find(Role::SLIDER, RECORD).await?;
            page.drag(&slider, 0.9).await?;
            let value = page.value(&slider).await?;
            shows(page, &after(&State::first(), [slide(RECORD, &value)?])?).await?;
            page.sees("in 100 readings agree").await
        },
    );
}

#[test]
fn a_missing_edition_is_said() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        let folder = copy_of_page(&format!("missing-{browser:?}"));
        let removed = fs::remove_file(folder.join(FILES[EDITIONS - 1]));
        assert!(removed.is_ok(), "{removed:?}");
        run(
            Setting::new(browser).serving(folder).failing(),
            says_that_it_could_not_start,
        );
    }
}

#[test]
fn half_an_edition_is_not_taken_for_a_whole_one() {
    let folder = copy_of_page("half");
    let file = folder.join(FILES[EDITIONS - 1]);
    let text = fs::read_to_string(&file).unwrap_or_default();
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    assert!(fs::write(&file, half).is_ok());
    run(
        Setting::new(Browser::Chromium).serving(folder).failing(),
        says_that_it_could_not_start,
    );
}

async fn says_that_it_could_not_start(page: &Page) -> Outcome {
    page.sees("The sliders could not start.").await?;
    page.find_like(Role::HEADING, "One country on sliders.")
        .await?;
    page.click(&page.find(Role::LINK, "how a score is made").await?)
        .await?;
    page.find(Role::HEADING, "How Counterweigh makes a score")
        .await?;
    page.sees("What it answers, and what it does not").await
}

/// A copy of the built page that a test may break.
pub(crate) fn copy_of_page(name: &str) -> PathBuf {
    let folder = target()
        .join("browser-pages")
        .join(format!("{name}-{}", std::process::id()));
    let copied = copy(&Setting::new(Browser::Chromium).folder, &folder);
    assert!(copied.is_ok(), "{copied:?}");
    folder
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[test]
fn without_scripts_the_first_page_says_what_it_is_and_where_to_read_on() {
    run(Setting::new(Browser::Chromium), async |page: &Page| {
        let disable = |value: bool| json!({ "value": value });
        page.devtools("Emulation.setScriptExecutionDisabled", disable(true))
            .await?;
        page.visit(&format!("{}method.html", page.home())).await?;
        page.visit(&page.home()).await?;
        // Scripts are for the test now; the page is there already.
        page.devtools("Emulation.setScriptExecutionDisabled", disable(false))
            .await?;
        page.sees("The sliders need JavaScript and WebAssembly, which are switched off here.")
            .await?;
        let link = "return document.querySelector('noscript a').getAttribute('href')";
        assert_eq!(page.script(link, vec![]).await?, json!("method.html"));
        page.go(&format!("{}?again", page.home())).await
    });
}

#[test]
fn the_written_method_needs_no_script() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        run(Setting::new(browser), async |page: &Page| {
            page.visit(&format!("{}method.html", page.home())).await?;
            page.find(Role::HEADING, "How Counterweigh makes a score")
                .await?;
            assert_eq!(
                page.script("return document.scripts.length", vec![])
                    .await?,
                json!(0)
            );
            page.click(&page.find(Role::LINK, "The sliders").await?)
                .await?;
            shows(page, &State::first()).await
        });
    }
}

#[test]
fn without_storage_the_app_works() {
    run(Setting::new(Browser::Chromium), async |page: &Page| {
        let block = "for (const name of ['getItem', 'setItem', 'removeItem', 'key'])
            Storage.prototype[name] = () => { throw new DOMException('blocked', 'QuotaExceededError'); };
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
                Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
            Object.defineProperty(Document.prototype, 'cookie', { get() { throw new DOMException('blocked', 'SecurityError'); } });";
        page.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": block }),
        )
        .await?;
        page.reload().await?;
        let blocked = "try { return localStorage.length } catch (why) { return why.name }";
        assert_eq!(page.script(blocked, vec![]).await?, json!("SecurityError"));
        let slider = page.find(Role::SLIDER, RECORD).await?;
        page.drag(&slider, 0.9).await?;
        let value = page.value(&slider).await?;
        shows(page, &after(&State::first(), [slide(RECORD, &value)?])?).await
    });
}
