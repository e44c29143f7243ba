//! A phone: a finger, a narrow screen, and the results in view while the thumb drags.

use browser_tests::screens::Screen;
use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::state::State;
use serde_json::json;

use crate::reader::{RECORD, after, shows, slide};

/// Chromium as a phone of that width.
fn phone(width: u32) -> Setting {
    Setting {
        width,
        ..Setting::new(Browser::Chromium).phone()
    }
}

#[test]
fn a_finger_drags_a_slider_with_the_results_in_view() {
    run(phone(390), async |page: &Page| {
        let slider = page.find(Role::SLIDER, RECORD).await?;
        page.drag_by_touch(&slider, 0.9).await?;
        let value = page.value(&slider).await?;
        assert!(value.parse::<i32>()? >= 80, "dragged to {value}");
        shows(page, &after(&State::first(), [slide(RECORD, &value)?])?).await?;
        // The dock is decoration beside the rows, so that no role leads to it: it is what lies at the foot of the screen.
        let foot = "const there = [0.25, 0.75].map((part) => document.elementFromPoint(innerWidth * part, innerHeight - 12));
            return there.map((cell) => cell.closest('[aria-hidden] > *').innerText.replace(/\\s+/g, ' '))";
        let foot = page.script(foot, vec![]).await?;
        for (cell, year) in [(0, "2018"), (1, "2023")] {
            let text = foot[cell].as_str().unwrap_or_default();
            assert!(text.starts_with(year), "{foot}");
        }
        let shown =
            "const [slider] = arguments; const { top, bottom } = slider.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight";
        assert_eq!(
            page.script(shown, vec![slider.to_json()?]).await?,
            json!(true)
        );
        Ok(())
    });
}

#[test]
fn every_target_is_large_enough_for_a_finger() {
    run(phone(390), async |page: &Page| {
        assert_eq!(
            page.script("return matchMedia('(pointer: coarse)').matches", vec![])
                .await?,
            json!(true)
        );
        for screen in [Screen::First, Screen::Why, Screen::Source] {
            page.go(&page.home()).await?;
            screen.reach(page).await?;
            // A link within a sentence is as large as its words; a box counts with its label.
            let small = "const targets = [...document.querySelectorAll('button, summary, select, input, a[href]')];
                return targets.filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('p, li, td, th') | (target.localName !== 'a'))
                    .map((target) => {
                        const { width, height } = (target.type === 'checkbox' ? target.closest('label') : target).getBoundingClientRect();
                        const name = target.getAttribute('aria-label') ?? target.labels?.[0]?.innerText ?? target.innerText;
                        return { least: target.type === 'range' ? 44 : 24, width, height, name };
                    })
                    .filter(({ least, width, height }) => width > 1 && (width < 24 || height < least))
                    .map(({ name, width, height }) => `“${name}” is ${width} by ${height}`)";
            assert_eq!(page.script(small, vec![]).await?, json!([]), "{screen:?}");
        }
        Ok(())
    });
}

#[test]
fn no_screen_scrolls_sideways_at_320_pixels() {
    run(phone(320), check_width);
}

#[test]
fn no_screen_scrolls_sideways_at_twice_its_size() {
    run(Setting::new(Browser::Chromium).sized(640, 400), check_width);
}

#[test]
fn no_screen_scrolls_sideways_in_a_narrow_window_of_firefox() {
    run(Setting::new(Browser::Firefox).sized(500, 700), check_width);
}

async fn check_width(page: &Page) -> Outcome {
    for screen in Screen::ALL {
        page.go(&page.home()).await?;
        screen.reach(page).await?;
        check_no_overflow(page)
            .await
            .map_err(|why| format!("{screen:?}: {why}"))?;
    }
    for name in ["method.html", "embed.html"] {
        page.visit(&format!("{}{name}", page.home())).await?;
        page.sees("not a decision").await?;
        check_no_overflow(page)
            .await
            .map_err(|why| format!("{name}: {why}"))?;
    }
    page.go(&page.home()).await
}

/// Names what reaches beyond the right edge, if the page scrolls sideways.
pub(crate) async fn check_no_overflow(page: &Page) -> Outcome {
    let wide = "const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        return [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > room + 1)
            .slice(0, 8).map((element) => `${element.localName}.${element.className.baseVal ?? element.className}: ${element.innerText?.slice(0, 40)}`)
            .concat(`${document.documentElement.scrollWidth} in ${room}`)";
    let wide = page.script(wide, vec![]).await?;
    if wide == json!([]) {
        Ok(())
    } else {
        Err(format!("the page scrolls sideways: {wide}").into())
    }
}
