//! A phone: a finger, a narrow screen, and the results in view while the thumb drags.

use browser_tests::screens::Screen;
use browser_tests::{Browser, Outcome, Page, Setting, run};
use counterweigh::state::State;
use serde_json::json;

use crate::reader::{RECORD, after, criterion, shows, slide};

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
        let slider = criterion(page, RECORD).await?;
        page.drag_by_touch(&slider, 0.9).await?;
        let value = page.value(&slider).await?;
        assert!(value.parse::<i32>()? >= 80, "dragged to {value}");
        shows(page, &after(&State::first(), [slide(RECORD, &value)?])?).await?;
        // What lies at the foot of the screen.
        let foot = "const there = [0.2, 0.65].map((part) => document.elementFromPoint(innerWidth * part, innerHeight - 12));
            return there.map((cell) => cell.closest('summary > span').innerText.replace(/\\s+/g, ' '))";
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
fn the_header_is_one_line_and_whole_on_small_phones_and_tablets() {
    for width in [360, 375, 770, 820] {
        run(phone(width), async |page: &Page| {
            shows(page, &State::first()).await?;
            let header = "const header = document.querySelector('header');
                const shown = [...header.querySelectorAll('span, button')].filter((part) => part.checkVisibility({ visibilityProperty: true }));
                const boxes = shown.map((part) => part.getBoundingClientRect());
                return [header.offsetHeight, boxes.length, boxes.filter(({ left, right, width, bottom }) =>
                    width > 1 && (left < 0 || right > innerWidth || bottom > header.offsetHeight)).length]";
            let header = page.script(header, vec![]).await?;
            assert!(header[0].as_f64() < Some(60.0), "{header}");
            assert!(header[1].as_u64() >= Some(4), "{header}");
            assert_eq!(header[2], 0, "{header}");
            Ok(())
        });
    }
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

/// Who has larger letters by a setting has them in the widths at which a layout changes too.
#[test]
fn no_screen_scrolls_sideways_with_larger_letters() {
    run(phone(320), async |page: &Page| {
        for screen in [
            Screen::First,
            Screen::Compare,
            Screen::Scenarios,
            Screen::Reading,
            Screen::Method,
            Screen::Saved,
            Screen::World,
            Screen::ThroughTime,
            Screen::Cases,
        ] {
            page.go(&page.home()).await?;
            screen.reach(page).await?;
            for letters in [20, 24] {
                let sizes = json!({ "fontSizes": { "standard": letters, "fixed": letters } });
                page.devtools("Page.setFontSizes", sizes).await?;
                for width in [320, 375, 768, 1024, 1200, 1366, 1920] {
                    page.resize(width, 700).await?;
                    page.settle().await?;
                    let wide = check_no_overflow(page).await;
                    wide.map_err(|why| format!("{screen:?}, {letters} px in {width}: {why}"))?;
                }
            }
            page.devtools(
                "Page.setFontSizes",
                json!({ "fontSizes": { "standard": 16, "fixed": 13 } }),
            )
            .await?;
        }
        Ok(())
    });
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
