//! The page without a mouse: the order of Tab, a focus that can be seen, and the skip link.

use browser_tests::{Browser, Outcome, Page, Role, Setting};
use counterweigh::messages::page as words;
use counterweigh::state::State;
use serde_json::Value;
use thirtyfour::Key;

use crate::reader::{
    CIVILIAN_LAW, NSM_18, after, choose, criterion, group_of, is_in_address, shows, slide,
};

browser_tests::journeys!(
    the_whole_way_from_the_top_to_the_reasons_by_keyboard,
    the_skip_link_skips_and_keeps_the_address,
    a_slider_shows_its_focus,
);

/// What has the focus, and what is wrong with how it shows.
const STOP: &str = "const focused = document.activeElement;
    const flat = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
    const label = focused.labels?.[0] ?? document.getElementById(focused.getAttribute('aria-labelledby'));
    const name = flat(focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent);
    if (focused === document.body) return [name, []];
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    // What covers a whole row is drawn after its button, and so is its outline.
    const outlined = [null, '::after'].map((part) => getComputedStyle(focused, part))
        .some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    const shown = [0.1, 0.5, 0.9].some((part) => {
        const there = document.elementFromPoint((left + right) / 2, top + part * (bottom - top));
        return there && (focused.contains(there) || there.contains(focused));
    });
    const wrongs = [];
    if (!focused.matches(':focus-visible')) wrongs.push('has a focus that is not to be seen');
    if (focused.type !== 'range' && !outlined) wrongs.push('has no outline');
    if (!shown) wrongs.push(`is out of view or covered, at ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`);
    return [name, wrongs]";

/// The name of what has the focus; fails if the focus cannot be seen.
async fn stop(page: &Page) -> Outcome<String> {
    let read = |seen: &Value| seen[0].as_str().unwrap_or_default().to_owned();
    page.until_right(async || {
        let seen = page.script(STOP, vec![]).await?;
        let wrongs = seen[1].as_array().cloned().unwrap_or_default();
        let name = read(&seen);
        Ok(wrongs
            .into_iter()
            .map(|wrong| format!("“{name}” {}", wrong.as_str().unwrap_or_default()))
            .collect())
    })
    .await?;
    Ok(read(&page.script(STOP, vec![]).await?))
}

/// Presses Tab until what has that name has the focus, and gives the names of the stops.
pub(crate) async fn tab_to(page: &Page, name: &str) -> Outcome<Vec<String>> {
    let mut stops = Vec::new();
    while stops.len() < 120 {
        page.press(Key::Tab).await?;
        let stop = stop(page).await?;
        stops.push(stop.clone());
        if stop == name {
            return Ok(stops);
        }
    }
    Err(format!("Tab does not lead to “{name}” but to {stops:?}").into())
}

async fn the_whole_way_from_the_top_to_the_reasons_by_keyboard(page: &Page) -> Outcome {
    shows(page, &State::first()).await?;
    let order = [
        "Skip to the policies and sliders",
        "Explore",
        "World",
        "Compare",
        "Method and sources",
        "Classroom",
        "More",
        "Share",
        "Why 2018 and 2023 differ",
        "What would make 2023 say something else?",
        "Country",
    ];
    assert_eq!(tab_to(page, "Country").await?, order);
    assert_eq!(page.focus().await?, ("combobox".into(), "Country".into()));
    page.press("egy").await?;
    page.find_like(Role::OPTION, "Egypt").await?;
    page.press(Key::Enter).await?;
    let egypt = after(&State::first(), [choose("EGY")])?;
    shows(page, &egypt).await?;
    let why = format!("Why? {NSM_18}");
    let stops = tab_to(page, &why).await?;
    assert!(
        stops[0].starts_with("What is transferred")
            && stops[1..].iter().all(|stop| stop.starts_with("Why? ")),
        "{stops:?}"
    );
    page.press(Key::Enter).await?;
    page.sees("What is not known").await?;
    assert_eq!(page.focus().await?, ("button".into(), why.clone()));
    // The reasons come right after their button; Shift and Tab lead back.
    page.press(Key::Tab).await?;
    assert!(stop(page).await?.starts_with("Full text (we read"));
    page.press_with(&[Key::Shift], Key::Tab).await?;
    assert_eq!(stop(page).await?, why);
    page.press(" ").await?;
    let shut = "return !document.body.innerText.includes('What is not known')";
    page.until("the reasons to close", shut).await?;
    // On to the sliders: a group opens into its criteria, and a criterion into its card, each right after its button.
    let group = group_of(CIVILIAN_LAW)?;
    let unfold = words::criteria_of(group);
    let stops = tab_to(page, &unfold).await?;
    let [rest @ .., slider, _] = stops.as_slice() else {
        return Err(format!("no slider before its criteria: {stops:?}").into());
    };
    assert!(
        slider == group && rest.iter().all(|stop| stop.starts_with("Why? ")),
        "{stops:?}"
    );
    page.press(Key::Enter).await?;
    page.find(Role::SLIDER, CIVILIAN_LAW).await?;
    // The name of a criterion is a button, and after it the slider of the same name.
    assert_eq!(tab_to(page, CIVILIAN_LAW).await?, [CIVILIAN_LAW]);
    assert_eq!(page.focus().await?, ("button".into(), CIVILIAN_LAW.into()));
    assert_eq!(tab_to(page, CIVILIAN_LAW).await?, [CIVILIAN_LAW]);
    assert_eq!(page.focus().await?, ("slider".into(), CIVILIAN_LAW.into()));
    page.press(Key::End).await?;
    let moved = after(&egypt, [slide(CIVILIAN_LAW, "100")?])?;
    shows(page, &moved).await?;
    page.press_with(&[Key::Shift], Key::Tab).await?;
    page.press(" ").await?;
    page.sees("The figures put the slider at").await?;
    assert_eq!(stop(page).await?, CIVILIAN_LAW);
    let entry = words::entry_of(CIVILIAN_LAW);
    assert_eq!(
        tab_to(page, &entry).await?,
        [CIVILIAN_LAW, entry.as_str()],
        "the slider, then the field in the card"
    );
    page.press_with(&[Key::Shift], Key::Tab).await?;
    page.press_with(&[Key::Shift], Key::Tab).await?;
    page.press(Key::Enter).await?;
    let shut = "return !document.body.innerText.includes('The figures put the slider at')";
    page.until("the card to close", shut).await
}

async fn the_skip_link_skips_and_keeps_the_address(page: &Page) -> Outcome {
    is_in_address(page, &State::first()).await?;
    let (address, entries) = (
        page.address().await?,
        page.script("return history.length", vec![]).await?,
    );
    page.press(Key::Tab).await?;
    assert_eq!(stop(page).await?, "Skip to the policies and sliders");
    page.press(Key::Enter).await?;
    page.until(
        "the focus in the main part",
        "return document.activeElement.localName === 'main'",
    )
    .await?;
    page.press(Key::Tab).await?;
    assert_eq!(stop(page).await?, "Why 2018 and 2023 differ");
    assert_eq!(page.address().await?, address);
    assert_eq!(page.script("return history.length", vec![]).await?, entries);
    Ok(())
}

/// The ring is on the thumb, of which scripts know nothing: the picture of the slider must change.
async fn a_slider_shows_its_focus(page: &Page) -> Outcome {
    let slider = criterion(page, CIVILIAN_LAW).await?;
    let button = page.find(Role::BUTTON, CIVILIAN_LAW).await?;
    button.focus().await?;
    page.settle().await?;
    let without = slider.screenshot_as_png().await?;
    assert_eq!(tab_to(page, CIVILIAN_LAW).await?, [CIVILIAN_LAW]);
    let with = slider.screenshot_as_png().await?;
    assert!(
        without != with,
        "the slider looks the same with the focus and without"
    );
    Ok(())
}

/// In a window as narrow as a page at four times its size, the dock lies over the page and must leave the focus in view.
#[test]
fn the_dock_does_not_cover_the_focus() {
    let setting = Setting::new(Browser::Chromium).sized(390, 500);
    browser_tests::run(setting, async |page: &Page| {
        shows(page, &State::first()).await?;
        tab_to(page, &format!("Why? {NSM_18}")).await.map(drop)
    });
}
