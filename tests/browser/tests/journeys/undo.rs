//! Undo, redo and reset, with buttons and with keys.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::ConditionId;
use counterweigh::findings::edit::Edit;
use counterweigh::messages::page as words;
use counterweigh::state::{Action, State};
use thirtyfour::Key;

use crate::reader::{CONDUCT, RECORD, after, criterion, says, shows, slide};

browser_tests::journeys!(
    buttons_undo_and_redo,
    keys_undo_and_redo_but_not_while_writing,
    reset_brings_all_sliders_back_and_can_be_undone,
);

/// Two drags, and the states after each.
pub(crate) async fn two_drags(page: &Page) -> Outcome<[State; 3]> {
    let first = State::first();
    let mut states = vec![first];
    for (name, part) in [(RECORD, 0.9), (CONDUCT, 0.1)] {
        let slider = criterion(page, name).await?;
        page.drag(&slider, part).await?;
        let value = page.value(&slider).await?;
        let next = after(&states[states.len() - 1], [slide(name, &value)?])?;
        shows(page, &next).await?;
        states.push(next);
    }
    let states: Result<[State; 3], _> = states.try_into();
    states.map_err(|_| "there are not three states".into())
}

async fn buttons_undo_and_redo(page: &Page) -> Outcome {
    let [first, one, two] = two_drags(page).await?;
    for (button, state) in [
        ("Undo", &one),
        ("Undo", &first),
        ("Redo", &one),
        ("Redo", &two),
    ] {
        page.menu(button).await?;
        shows(page, state).await?;
    }
    assert!(!page.menu_offers("Redo").await?);
    // What is done anew takes the place of what was undone.
    page.menu("Undo").await?;
    page.unfold(words::fold_conditions()).await?;
    page.click(
        &page
            .find(Role::CHECKBOX, "Checks on units’ past conduct")
            .await?,
    )
    .await?;
    let attached = Action::Edit(Edit::Condition {
        condition: ConditionId::new(1).ok_or("a second condition")?,
        attached: true,
    });
    shows(page, &after(&one, [attached])?).await?;
    assert!(!page.menu_offers("Redo").await?);
    Ok(())
}

async fn keys_undo_and_redo_but_not_while_writing(page: &Page) -> Outcome {
    let [first, one, two] = two_drags(page).await?;
    page.press_with(&[Key::Control], "z").await?;
    shows(page, &one).await?;
    page.press_with(&[Key::Control], "z").await?;
    shows(page, &first).await?;
    page.press_with(&[Key::Control], "y").await?;
    shows(page, &one).await?;
    page.press_with(&[Key::Control, Key::Shift], "z").await?;
    shows(page, &two).await?;
    let country = page.find(Role::COMBOBOX, "Country").await?;
    country.focus().await?;
    page.press_with(&[Key::Control], "z").await?;
    shows(page, &two).await
}

async fn reset_brings_all_sliders_back_and_can_be_undone(page: &Page) -> Outcome {
    let [_, _, two] = two_drags(page).await?;
    page.menu("Reset the sliders").await?;
    let reset = after(&two, [Action::Edit(Edit::Reset)])?;
    says(page, &reset).await?;
    assert!(!page.menu_offers("Reset the sliders").await?);
    page.menu("Undo").await?;
    shows(page, &two).await
}
