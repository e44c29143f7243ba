//! The way through the screens: Back and Forward, the title of the page, the focus, and a page that was left and comes back.

use browser_tests::{Outcome, Page, Role};
use counterweigh::messages::{compare, header, share};
use counterweigh::scenario::Screen;
use counterweigh::state::{Action, State};
use serde_json::json;
use thirtyfour::{Key, WebElement};

use crate::reader::{RECORD, after, click, is_in_address, shows, slide};
use crate::undo::two_drags;

browser_tests::journeys!(
    back_and_forward_lead_through_the_screens_with_their_scenarios,
    another_screen_has_its_title_and_the_focus_on_its_heading,
    behind_a_dialog_nothing_is_undone,
    a_page_that_was_left_comes_back_alive,
);

/// The slider of a criterion, whose group is opened for it.
async fn record(page: &Page) -> Outcome<WebElement> {
    let group = "Criteria of \u{201c}Human rights and civilians\u{201d}";
    let button = page.find(Role::BUTTON, group).await?;
    if button.attr("aria-expanded").await?.as_deref() != Some("true") {
        page.click(&button).await?;
    }
    page.find(Role::SLIDER, RECORD).await
}

/// Moves a slider, and tells the state after that.
async fn moved(page: &Page) -> Outcome<State> {
    let slider = record(page).await?;
    page.drag(&slider, 0.9).await?;
    let value = page.value(&slider).await?;
    after(&State::first(), [slide(RECORD, &value)?])
}

/// Goes to a screen, by the menu where its button stands there.
pub(crate) async fn go_to(page: &Page, screen: &str) -> Outcome {
    if [header::saved(), header::your_reading()].contains(&screen) {
        click(page, header::menu()).await?;
    }
    click(page, screen).await
}

async fn back_and_forward_lead_through_the_screens_with_their_scenarios(page: &Page) -> Outcome {
    is_in_address(page, &State::first()).await?;
    let entries = "return history.length";
    let before = page.script(entries, vec![]).await?;
    let state = moved(page).await?;
    // At once: the entry that is left must have what was set last.
    click(page, header::compare()).await?;
    let compared = after(&state, [Action::Go(Screen::Compare)])?;
    is_in_address(page, &compared).await?;
    go_to(page, header::saved()).await?;
    is_in_address(page, &after(&compared, [Action::Go(Screen::Saved)])?).await?;
    let grown = page.script(entries, vec![]).await?;
    assert_eq!(grown.as_u64(), before.as_u64().map(|before| before + 2));
    page.back().await?;
    page.find(Role::HEADING, compare::title()).await?;
    page.back().await?;
    shows(page, &state).await?;
    is_in_address(page, &state).await?;
    page.driver().forward().await?;
    page.find(Role::HEADING, compare::title()).await?;
    is_in_address(page, &compared).await?;
    // To look elsewhere was no step of undo.
    page.press_with(&[Key::Control], "z").await?;
    click(page, header::explore()).await?;
    shows(page, &State::first()).await
}

async fn another_screen_has_its_title_and_the_focus_on_its_heading(page: &Page) -> Outcome {
    let titled = async |screen: &str| {
        let title = header::title(screen, "Azerbaijan");
        page.until(&title, &format!("return document.title === '{title}'"))
            .await
    };
    let on_heading = "return document.activeElement.matches('main h1')";
    titled(header::explore()).await?;
    assert_eq!(page.script(on_heading, vec![]).await?, json!(false));
    for screen in [header::compare(), header::your_reading(), header::saved()] {
        go_to(page, screen).await?;
        titled(screen).await?;
        page.until("the focus on the heading", on_heading).await?;
        assert_eq!(page.script("return scrollY", vec![]).await?, json!(0));
    }
    // By the keyboard too.
    page.find(Role::BUTTON, header::compare())
        .await?
        .focus()
        .await?;
    page.press(Key::Enter).await?;
    titled(header::compare()).await?;
    page.until("the focus on the heading", on_heading).await?;
    page.back().await?;
    titled(header::saved()).await?;
    page.until("the focus on the heading", on_heading).await
}

async fn behind_a_dialog_nothing_is_undone(page: &Page) -> Outcome {
    let [_, one, two] = two_drags(page).await?;
    click(page, header::share()).await?;
    page.find(Role::DIALOG, share::title()).await?;
    page.press_with(&[Key::Control], "z").await?;
    page.press(Key::Escape).await?;
    shows(page, &two).await?;
    page.press_with(&[Key::Control], "z").await?;
    shows(page, &one).await
}

async fn a_page_that_was_left_comes_back_alive(page: &Page) -> Outcome {
    let state = moved(page).await?;
    is_in_address(page, &state).await?;
    page.visit(&format!("{}method.html", page.home())).await?;
    page.back().await?;
    shows(page, &state).await?;
    let slider = record(page).await?;
    page.drag(&slider, 0.2).await?;
    let value = page.value(&slider).await?;
    let again = after(&State::first(), [slide(RECORD, &value)?])?;
    shows(page, &again).await?;
    is_in_address(page, &again).await
}
