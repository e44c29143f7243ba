//! axe-core on every screen, in both colour schemes and two widths, and in words that are longer or run the other way; reduced
//! motion; the system's own colours.

use browser_tests::screens::Screen;
use browser_tests::{Browser, Outcome, Page, Scheme, Setting, run};
use counterweigh::state::State;
use serde_json::{Value, json};

use crate::phone::check_no_overflow;
use crate::reader::{RECORD, criterion, shows};

/// Screens of the first and of the second of three journeys; the third has the others. One alone would take longer than a journey may.
const FIRST: usize = 11;
const SECOND: usize = 19;

#[test]
fn axe_finds_nothing_on_a_laptop_in_chromium() {
    run(Setting::new(Browser::Chromium), check_first_screens);
}

#[test]
fn axe_finds_nothing_on_other_screens_on_a_laptop_in_chromium() {
    run(Setting::new(Browser::Chromium), check_other_screens);
}

#[test]
fn axe_finds_nothing_on_the_classroom_and_the_world_on_a_laptop_in_chromium() {
    run(Setting::new(Browser::Chromium), check_classroom_and_world);
}

#[test]
fn axe_finds_nothing_and_nothing_scrolls_sideways_on_a_phone_in_chromium() {
    run(Setting::new(Browser::Chromium).phone(), check_first_screens);
}

#[test]
fn axe_finds_nothing_and_nothing_scrolls_sideways_on_other_screens_on_a_phone_in_chromium() {
    run(Setting::new(Browser::Chromium).phone(), check_other_screens);
}

#[test]
fn axe_finds_nothing_and_nothing_scrolls_sideways_on_the_classroom_and_the_world_on_a_phone_in_chromium()
 {
    run(
        Setting::new(Browser::Chromium).phone(),
        check_classroom_and_world,
    );
}

#[test]
fn axe_finds_nothing_on_a_laptop_in_firefox() {
    run(Setting::new(Browser::Firefox), check_first_screens);
}

#[test]
fn axe_finds_nothing_on_other_screens_on_a_laptop_in_firefox() {
    run(Setting::new(Browser::Firefox), check_other_screens);
}

#[test]
fn axe_finds_nothing_on_the_classroom_and_the_world_on_a_laptop_in_firefox() {
    run(Setting::new(Browser::Firefox), check_classroom_and_world);
}

async fn check_first_screens(page: &Page) -> Outcome {
    check_screens(page, &Screen::ALL[..FIRST], &[]).await
}

async fn check_other_screens(page: &Page) -> Outcome {
    let pages = ["method.html", "embed.html"];
    check_screens(page, &Screen::ALL[FIRST..SECOND], &pages).await
}

async fn check_classroom_and_world(page: &Page) -> Outcome {
    check_screens(page, &Screen::ALL[SECOND..], &[]).await
}

/// Some screens, and pages of their own such as the one that works without WebAssembly and the one inside others, in both schemes;
/// names all faults of all of them.
async fn check_screens(page: &Page, screens: &[Screen], pages: &[&str]) -> Outcome {
    let mut faults = Vec::new();
    // One load for both schemes. Every second one begins in the dark, so that pages are also loaded in it; in Firefox, whose
    // elements and colours are the same and where axe-core takes three times as long, each is looked at in the one it begins in.
    let mut schemes = [Scheme::Light, Scheme::Dark];
    let looked_at = match page.setting().browser {
        Browser::Chromium => schemes.len(),
        Browser::Firefox => 1,
    };
    for &screen in screens {
        page.wear(schemes[0]).await?;
        page.go(&page.home()).await?;
        screen.reach(page).await?;
        faults.extend(faults_in(page, &schemes[..looked_at], screen.name()).await?);
        schemes.reverse();
    }
    for name in pages {
        page.wear(schemes[0]).await?;
        page.visit(&format!("{}{name}", page.home())).await?;
        page.sees("not a decision").await?;
        faults.extend(faults_in(page, &schemes[..looked_at], name).await?);
        schemes.reverse();
    }
    page.go(&page.home()).await?;
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n  ").into())
    }
}

/// What is wrong with the page as it is, in the scheme that it wears and then in the others.
async fn faults_in(page: &Page, schemes: &[Scheme], name: &str) -> Outcome<Vec<String>> {
    let mut faults = Vec::new();
    for (place, &scheme) in schemes.iter().enumerate() {
        if place > 0 {
            page.wear(scheme).await?;
            page.until(
                "the colours to change",
                "return document.getAnimations().every(({ playState, effect }) => playState !== 'running' || !effect.target.checkVisibility())",
            )
            .await?;
        }
        let found = page.accessibility_faults().await?;
        let wide = check_no_overflow(page).await.err();
        let found = found.into_iter().chain(wide.map(|why| why.to_string()));
        faults.extend(found.map(|fault| format!("{name}, {}: {fault}", scheme.name())));
    }
    Ok(faults)
}

#[test]
fn longer_words_fit_on_a_phone_in_chromium() {
    let setting = Setting::new(Browser::Chromium).phone();
    run(setting, async |page: &Page| {
        check_language(page, "en-XA", "ltr").await
    });
}

#[test]
fn words_that_run_from_right_to_left_fit_on_a_phone_in_chromium() {
    let setting = Setting::new(Browser::Chromium).phone();
    run(setting, async |page: &Page| {
        check_language(page, "ar-XB", "rtl").await
    });
}

#[test]
fn longer_words_fit_on_a_laptop_in_chromium() {
    let setting = Setting::new(Browser::Chromium).sized(1366, 641);
    run(setting, async |page: &Page| {
        check_language(page, "en-XA", "ltr").await
    });
}

/// Every screen in a language made for tests: reached in English, then once more by the same acts.
async fn check_language(page: &Page, language: &str, direction: &str) -> Outcome {
    const SIZE: &str = "return document.querySelectorAll('body *').length";
    let mut faults = Vec::new();
    page.wear(Scheme::Light).await?;
    for screen in Screen::ALL {
        // To fill the screen takes a reader's own click, which acts that are done again are not.
        if matches!(screen, Screen::Stage) {
            continue;
        }
        page.go(&page.home()).await?;
        screen.reach(page).await?;
        let (done, size) = (page.done().await?, page.script(SIZE, vec![]).await?);
        page.visit("about:blank").await?;
        page.go(&format!("{}?lang={language}", page.home())).await?;
        let replayed = page.replay(done).await;
        replayed.map_err(|why| format!("{}: {why}", screen.name()))?;
        // Lists that say the same in fewer or more pieces make a small difference.
        let whole = format!("{SIZE} > 0.9 * {size}");
        page.until(&format!("all of {}", screen.name()), &whole)
            .await?;
        let tongue = "const { lang, dir } = document.documentElement; return [lang, dir]";
        assert_eq!(
            page.script(tongue, vec![]).await?,
            json!([language, direction])
        );
        faults.extend(faults_in(page, &[Scheme::Light], screen.name()).await?);
    }
    page.go(&page.home()).await?;
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n  ").into())
    }
}

/// The longest transition or animation on the page, in seconds.
async fn longest_motion(page: &Page) -> Outcome<f64> {
    let read = "const seconds = (text) => Math.max(...text.split(',').map((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)));
        return Math.max(...[...document.querySelectorAll('*')].map((element) => {
            const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
            return Math.max(seconds(transitionDuration), seconds(animationDuration), scrollBehavior === 'smooth' ? 1 : 0);
        }))";
    let longest = page.script(read, vec![]).await?;
    longest
        .as_f64()
        .ok_or_else(|| format!("{longest} is no time").into())
}

#[test]
fn nothing_moves_by_itself_where_less_motion_is_asked_for() {
    run(Setting::new(Browser::Chromium), async |page: &Page| {
        Screen::Why.reach(page).await?;
        assert!(
            longest_motion(page).await? > 0.1,
            "the test sees no motion at all"
        );
        page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
        let longest = longest_motion(page).await?;
        assert!(longest <= 0.01, "{longest} s");
        Ok(())
    });
}

#[test]
fn the_systems_own_colours_leave_everything_usable() {
    run(Setting::new(Browser::Chromium), async |page: &Page| {
        page.prefer(&[("forced-colors", "active")]).await?;
        let forced = page
            .script(
                "return matchMedia('(forced-colors: active)').matches",
                vec![],
            )
            .await?;
        assert_eq!(forced, json!(true));
        shows(page, &State::first()).await?;
        let slider = criterion(page, RECORD).await?;
        let look = "const { appearance, display } = getComputedStyle(arguments[0]); return [appearance, display]";
        let look = page.script(look, vec![slider.to_json()?]).await?;
        assert_eq!(
            look,
            json!(["auto", "block"]),
            "a thumb that the system paints"
        );
        // A button is to be told from text by its border.
        let edges = "return [...document.querySelectorAll('.acts button')].map((button) => getComputedStyle(button).borderTopStyle)";
        let edges = page.script(edges, vec![]).await?;
        let solid = |edges: &Value| {
            edges
                .as_array()
                .is_some_and(|edges| !edges.is_empty() && edges.iter().all(|edge| edge == "solid"))
        };
        assert!(solid(&edges), "{edges}");
        // The screen that is on view is told by its border.
        let widths = "return ['[aria-current]', ':not([aria-current])'].map((which) =>
            parseFloat(getComputedStyle(document.querySelector(`nav button${which}`)).borderTopWidth))";
        let widths = page.script(widths, vec![]).await?;
        assert!(widths[0].as_f64() > widths[1].as_f64(), "{widths}");
        page.drag(&slider, 0.9).await?;
        assert!(page.value(&slider).await?.parse::<i32>()? > 70);
        // axe-core reads colours that are not in force here; what is in force must differ from its ground.
        let lost = "return [...document.querySelectorAll('button')].filter((button) => {
            const { color, backgroundColor } = getComputedStyle(button);
            return color === backgroundColor;
        }).length";
        assert_eq!(page.script(lost, vec![]).await?, json!(0));
        Ok(())
    });
}
