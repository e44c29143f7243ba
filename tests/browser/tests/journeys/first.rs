//! The first look, and the first drags.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::GroupId;
use counterweigh::findings::edit::Edit;
use counterweigh::scenario::SliderValue;
use counterweigh::state::{Action, State};
use serde_json::json;
use thirtyfour::Key;

use crate::reader::{
    CIVILIAN_LAW, CONDUCT, NSM_18, RECORD, after, card, click, criterion, is_in_address, row, says,
    seen, shows, shows_criteria, slide, value_of,
};

browser_tests::journeys!(
    opens_on_a_real_country_with_every_policy_and_the_gap,
    a_drag_is_followed_by_sentences_and_rows_and_is_one_step_of_undo,
    the_address_follows_only_at_rest_and_back_leaves_the_page,
    keys_move_a_slider,
    a_number_can_be_written_and_wrong_ones_are_mended,
    one_slider_goes_back_to_its_published_figure,
    a_master_slider_moves_its_group,
    a_move_is_announced_after_a_rest,
);

async fn opens_on_a_real_country_with_every_policy_and_the_gap(page: &Page) -> Outcome {
    says(page, &State::first()).await?;
    shows_criteria(page, &State::first()).await?;
    let seen = seen(page).await?;
    assert!(
        seen.headline
            .starts_with("With Azerbaijan’s published figures, ")
    );
    let scored = seen.rows.iter().filter(|(button, _)| !button.is_empty());
    assert_eq!((scored.count(), seen.rows.len()), (8, 9));
    assert!(
        row(page, NSM_18)
            .await?
            .contains("needs “more likely than not”")
    );
    for act in [
        "Undo",
        "Redo",
        "Show the last change again",
        "Reset the sliders",
    ] {
        assert!(!page.menu_offers(act).await?, "{act} is offered");
    }
    page.check_quiet().await
}

async fn a_drag_is_followed_by_sentences_and_rows_and_is_one_step_of_undo(page: &Page) -> Outcome {
    let first = State::first();
    let slider = criterion(page, RECORD).await?;
    page.drag(&slider, 0.9).await?;
    let value = page.value(&slider).await?;
    assert!(
        (80..=100).contains(&value.parse::<i32>()?),
        "dragged to {value}"
    );
    let dragged = after(&first, [slide(RECORD, &value)?])?;
    says(page, &dragged).await?;
    page.menu("Undo").await?;
    let undone = after(&dragged, [Action::Undo])?;
    says(page, &undone).await?;
    assert_eq!(undone.scenario, first.scenario);
    assert!(!page.menu_offers("Undo").await?);
    Ok(())
}

async fn the_address_follows_only_at_rest_and_back_leaves_the_page(page: &Page) -> Outcome {
    let before = format!("{}method.html", page.home());
    page.visit(&before).await?;
    page.go(&page.home()).await?;
    is_in_address(page, &State::first()).await?;
    let watch = "window.journey = { moved: 0, rests: [], entries: history.length };
        // A browser may tell the same value twice; that is no movement.
        addEventListener('input', ({ target }) => {
            if (target.value !== journey.value) Object.assign(journey, { value: target.value, moved: performance.now() });
        }, true);
        const replace = history.replaceState;
        history.replaceState = function (...parts) {
            journey.rests.push(performance.now() - journey.moved);
            return replace.apply(this, parts);
        };";
    page.script(watch, vec![]).await?;
    let slider = criterion(page, CONDUCT).await?;
    for part in [0.2, 0.8] {
        page.drag(&slider, part).await?;
    }
    let value = page.value(&slider).await?;
    is_in_address(page, &after(&State::first(), [slide(CONDUCT, &value)?])?).await?;
    let rests = page.script("return journey.rests", vec![]).await?;
    let rests = rests.as_array().cloned().unwrap_or_default();
    assert!(
        !rests.is_empty() && rests.iter().all(|rest| rest.as_f64() >= Some(290.0)),
        "milliseconds between the last move and the new address: {rests:?}"
    );
    let grown = "return history.length - journey.entries";
    assert_eq!(page.script(grown, vec![]).await?, json!(0));
    page.back().await?;
    assert_eq!(page.address().await?, before);
    page.go(&page.home()).await
}

async fn keys_move_a_slider(page: &Page) -> Outcome {
    let first = State::first();
    let slider = criterion(page, CIVILIAN_LAW).await?;
    slider.focus().await?;
    let start = value_of(&first, CIVILIAN_LAW)?;
    let presses = [
        (Key::Right, start + 1),
        (Key::Up, start + 2),
        (Key::Left, start + 1),
        (Key::Down, start),
        (Key::End, 100),
        (Key::PageDown, 90),
        (Key::Home, 0),
        (Key::PageUp, 10),
    ];
    for (key, value) in presses {
        page.press(key.clone()).await?;
        let value = value.to_string();
        let state = first.reduce(slide(CIVILIAN_LAW, &value)?);
        shows(page, &state.unwrap_or_else(|| first.clone()))
            .await
            .map_err(|why| format!("after {key:?}: {why}"))?;
        let spoken = slider.attr("aria-valuetext").await?.unwrap_or_default();
        assert!(spoken.starts_with(&format!("{value} of 100")), "{spoken}");
    }
    Ok(())
}

async fn a_number_can_be_written_and_wrong_ones_are_mended(page: &Page) -> Outcome {
    let first = State::first();
    let name = format!("{RECORD}, value from 0 to 100");
    card(page, RECORD).await?;
    let field = page.find(Role::SPINBUTTON, &name).await?;
    for (written, taken) in [("73", "73"), ("250", "100"), ("-5", "0"), ("42", "42")] {
        field.focus().await?;
        page.press_with(&[Key::Control], "a").await?;
        page.press(written).await?;
        page.press(Key::Enter).await?;
        shows(page, &after(&first, [slide(RECORD, taken)?])?).await?;
        assert_eq!(page.value(&field).await?, taken, "after {written}");
    }
    // Nothing is no number: the value stands, and the field says so again.
    page.press_with(&[Key::Control], "a").await?;
    page.press(Key::Delete + Key::Tab).await?;
    shows(page, &after(&first, [slide(RECORD, "42")?])?).await?;
    assert_eq!(page.value(&field).await?, "42", "after nothing was written");
    // Each number is a step of its own.
    page.menu("Undo").await?;
    shows(page, &after(&first, [slide(RECORD, "0")?])?).await
}

async fn one_slider_goes_back_to_its_published_figure(page: &Page) -> Outcome {
    let first = State::first();
    let reset = format!("Reset {CONDUCT} to the published figure");
    let slider = criterion(page, CONDUCT).await?;
    card(page, CONDUCT).await?;
    assert!(!page.has(Role::BUTTON, &reset).await?, "offered too early");
    page.drag(&slider, 0.1).await?;
    let other = criterion(page, RECORD).await?;
    page.drag(&other, 0.9).await?;
    let (one, two) = (page.value(&slider).await?, page.value(&other).await?);
    let moved = after(&first, [slide(CONDUCT, &one)?, slide(RECORD, &two)?])?;
    shows(page, &moved).await?;
    click(page, &reset).await?;
    shows(page, &after(&first, [slide(RECORD, &two)?])?).await?;
    assert!(!page.has(Role::BUTTON, &reset).await?, "still offered");
    Ok(())
}

async fn a_master_slider_moves_its_group(page: &Page) -> Outcome {
    let slider = page
        .find(Role::SLIDER, "Security-sector governance")
        .await?;
    page.drag(&slider, 0.7).await?;
    let to = SliderValue::from_score(page.value(&slider).await?.parse()?);
    let moved = after(
        &State::first(),
        [Action::Edit(Edit::SlideGroup {
            group: GroupId::SSG,
            to,
            gesture: 1,
        })],
    )?;
    says(page, &moved).await?;
    page.menu("Undo").await?;
    says(page, &after(&moved, [Action::Undo])?).await
}

async fn a_move_is_announced_after_a_rest(page: &Page) -> Outcome {
    let slider = criterion(page, RECORD).await?;
    page.drag(&slider, 0.9).await?;
    let announced = "const said = [...document.querySelectorAll('[role=status]')].map((status) => status.textContent.trim());
        const second = document.querySelector('h1 + p').textContent;
        return said.some((text) => text && second.startsWith(text)) && said.some((text) => text.startsWith('“Human-rights record” up from'))";
    page.until("the announcement of the move", announced).await
}
