//! When something is missing: WebAssembly, the edition, scripts, storage. The page says so, and what can work does.

use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::{Browser, Outcome, Page, Role, Setting, run, target};
use counterweigh::edition::{EDITIONS, FILES};
use counterweigh::state::State;
use serde_json::json;

use crate::reader::{RECORD, after, criterion, shows, slide};

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
            let fetched = "return performance.getEntriesByType('resource').some(({ name }) => name.includes('/plain-'))";
            assert_eq!(page.script(fetched, vec![]).await?, json!(true));
            let slider = criterion(page, RECORD).await?;
            page.drag(&slider, 0.9).await?;
            let value = page.value(&slider).await?;
            shows(page, &after(&State::first(), [slide(RECORD, &value)?])?).await?;
            page.sees("of 100 readings agree").await
        },
    );
}

#[test]
fn a_missing_edition_is_said() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        let folder = copy_of_page(&format!("missing-{browser:?}"));
        let removed = fs::remove_file(edition_in(&folder));
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
    let file = edition_in(&folder);
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

/// The text of the newest edition, whose name holds a digest.
fn edition_in(folder: &Path) -> PathBuf {
    let name = FILES[EDITIONS - 1];
    let name = name.strip_suffix(".txt").unwrap_or(name);
    built(folder, &format!("{name}-"), ".txt")
}

/// The file of a build whose path in it begins and ends so, with a digest between.
pub(crate) fn built(folder: &Path, start: &str, end: &str) -> PathBuf {
    let (below, start) = start.rsplit_once('/').unwrap_or(("", start));
    let found = fs::read_dir(folder.join(below)).ok().and_then(|files| {
        let mut files = files.flatten().map(|file| file.path());
        files.find(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.strip_prefix(start)
                .and_then(|rest| rest.strip_suffix(end))
                .is_some_and(|digest| digest.bytes().all(|digit| digit.is_ascii_hexdigit()))
        })
    });
    assert!(
        found.is_some(),
        "there is no {below}/{start}…{end} in {}",
        folder.display()
    );
    found.unwrap_or_default()
}

/// Has a file answered otherwise than well from now on: with a status or as another type.
pub(crate) fn ail(file: &Path, how: &str) {
    let written = fs::write(ill(file), how);
    assert!(written.is_ok(), "{written:?}");
}

/// Has it answered well again.
pub(crate) fn heal(file: &Path) {
    let removed = fs::remove_file(ill(file));
    assert!(removed.is_ok(), "{removed:?}");
}

fn ill(file: &Path) -> PathBuf {
    PathBuf::from(format!("{}.ill", file.display()))
}

#[test]
fn a_start_that_fails_says_what_failed() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        let ails = |name: &str, how: fn(&Path), says: [&str; 3]| {
            let folder = copy_of_page(&format!("start-{browser:?}-{name}"));
            let file = match name {
                "boot" => folder.join("boot.js"),
                "glue" => built(&folder, "counterweigh-", ".js"),
                _ => built(&folder, "counterweigh-", "_bg.wasm"),
            };
            how(&file);
            let file = file
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            run(
                Setting::new(browser).serving(folder).failing(),
                async |page: &Page| {
                    for part in says {
                        page.sees(part).await?;
                    }
                    page.sees(&file).await
                },
            );
        };
        let remove = |file: &Path| assert!(fs::remove_file(file).is_ok());
        let missing = [
            "The sliders could not start.",
            "is missing here, or the host",
            "Load the page again",
        ];
        let not_booted = [
            "The sliders have not started.",
            "did not arrive or did not run",
            "text/javascript",
        ];
        ails("boot", remove, not_booted);
        ails(
            "boot",
            |file| assert!(fs::write(file, "const = 1;").is_ok()),
            not_booted,
        );
        ails("glue", remove, missing);
        ails("module", remove, missing);
        let kind = [
            "sends the file",
            "as “text/html”",
            "must send it as “text/javascript”",
        ];
        ails("glue", |file| ail(file, "text/html"), kind);
    }
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
        // Shown or not, as the browser has it for whether scripts run; what was read without them stands there as elements.
        let says = "The sliders need JavaScript and WebAssembly, which are switched off here.";
        page.until(
            "what is said without scripts",
            &format!("return document.querySelector('noscript strong')?.textContent === '{says}'"),
        )
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
        let slider = criterion(page, RECORD).await?;
        page.drag(&slider, 0.9).await?;
        let value = page.value(&slider).await?;
        shows(page, &after(&State::first(), [slide(RECORD, &value)?])?).await
    });
}
