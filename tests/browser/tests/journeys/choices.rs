//! Choosing a country, an item, conditions and the misuse risk.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::ConditionId;
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::messages::page as words;
use counterweigh::scenario::Place;
use counterweigh::state::{Action, State};
use thirtyfour::Key;

use crate::reader::{
    CONDUCT, after, card, choose, click, criterion, gates_shut, is_in_address, says, seen, shows,
    shows_criteria, slide,
};

browser_tests::journeys!(
    chromium:
    a_country_is_chosen_by_name_by_code_and_with_the_mouse,
    ones_own_country_starts_at_fifty,
    ones_own_estimate_opens_and_shuts_the_gate_of_2023,
    comparators_are_shown_on_demand,
    the_table_says_the_same_as_the_rows;
    firefox:
    escape_and_leaving_keep_the_country,
    what_is_transferred_and_conditions_change_the_results,
    documented_knowledge_shuts_the_gates,
    a_card_opens_under_its_slider,
);

async fn a_country_is_chosen_by_name_by_code_and_with_the_mouse(page: &Page) -> Outcome {
    let field = page.find(Role::COMBOBOX, "Country").await?;
    let mut state = State::first();
    page.click(&field).await?;
    page.press("Egy").await?;
    page.press(Key::Enter).await?;
    state = after(&state, [choose("EGY")])?;
    says(page, &state).await?;
    assert_eq!(page.value(&field).await?, "Egypt");

    page.click(&field).await?;
    page.press("tur").await?;
    page.find_like(Role::OPTION, "TUR").await?;
    page.press(Key::Enter).await?;
    state = after(&state, [choose("TUR")])?;
    says(page, &state).await?;

    page.click(&field).await?;
    page.press("norw").await?;
    page.click(&page.find_like(Role::OPTION, "Norway").await?)
        .await?;
    page.settle().await?;
    state = after(&state, [choose("NOR")])?;
    says(page, &state).await?;
    assert_eq!(field.attr("aria-expanded").await?.as_deref(), Some("false"));

    // The second of two that begin so, with the arrow.
    page.click(&field).await?;
    page.press("guinea").await?;
    page.press(Key::Down + Key::Enter).await?;
    state = after(&state, [choose("GNB")])?;
    says(page, &state).await?;
    is_in_address(page, &state).await?;

    page.menu("Undo").await?;
    says(page, &after(&state, [Action::Undo])?).await?;
    assert_eq!(page.value(&field).await?, "Norway");
    Ok(())
}

async fn escape_and_leaving_keep_the_country(page: &Page) -> Outcome {
    let field = page.find(Role::COMBOBOX, "Country").await?;
    for leave in [Key::Escape, Key::Tab] {
        page.click(&field).await?;
        page.press("eg").await?;
        page.find_like(Role::OPTION, "Egypt").await?;
        page.press(leave).await?;
        assert_eq!(page.value(&field).await?, "Azerbaijan");
        assert_eq!(field.attr("aria-expanded").await?.as_deref(), Some("false"));
    }
    page.click(&field).await?;
    page.press("atlantis").await?;
    page.sees("No country of that name or code").await?;
    page.press(Key::Enter).await?;
    page.press(Key::Escape).await?;
    shows(page, &State::first()).await
}

async fn ones_own_country_starts_at_fifty(page: &Page) -> Outcome {
    let field = page.find(Role::COMBOBOX, "Country").await?;
    page.click(&field).await?;
    let options = page.all(Role::OPTION).await?;
    assert!(options.len() > 190, "{} countries", options.len());
    let first = options
        .into_iter()
        .find(|(name, _)| name == "Your own country");
    let (_, first) = first.ok_or("one's own country is not offered")?;
    page.click(&first).await?;
    let state = after(&State::first(), [Action::Edit(Edit::Choose(Place::Own))])?;
    says(page, &state).await?;
    shows_criteria(page, &state).await?;
    let sliders = seen(page).await?.sliders;
    let members = sliders.iter().filter(|(name, _)| name != "My own estimate");
    assert!(members.clone().count() >= 20, "{sliders:?}");
    assert!(
        members.clone().all(|(_, value)| value == "50"),
        "{sliders:?}"
    );
    page.sees("Every slider starts at 50, neutral.").await?;
    let slider = criterion(page, CONDUCT).await?;
    page.drag(&slider, 0.1).await?;
    let value = page.value(&slider).await?;
    shows(page, &after(&state, [slide(CONDUCT, &value)?])?).await?;
    card(page, CONDUCT).await?;
    click(page, &format!("Reset {CONDUCT} to 50")).await?;
    shows(page, &state).await
}

async fn what_is_transferred_and_conditions_change_the_results(page: &Page) -> Outcome {
    let item = Engine::newest().edition.item_id("small_arms");
    let list = page.find(Role::COMBOBOX, "What is transferred").await?;
    page.choose(&list, "Small arms and ammunition").await?;
    let mut state = after(
        &State::first(),
        [Action::Edit(Edit::Item(item.ok_or("no such item")?))],
    )?;
    says(page, &state).await?;
    page.unfold(words::fold_conditions()).await?;
    for (condition, name) in ConditionId::all().zip([
        "US checks on use",
        "Checks on units’ past conduct",
        "Training in the rules of war",
        "Written promises",
    ]) {
        page.click(&page.find(Role::CHECKBOX, name).await?).await?;
        let attached = Action::Edit(Edit::Condition {
            condition,
            attached: true,
        });
        state = after(&state, [attached])?;
        says(page, &state).await?;
    }
    page.click(
        &page
            .find(Role::CHECKBOX, "Checks on units’ past conduct")
            .await?,
    )
    .await?;
    let off = Action::Edit(Edit::Condition {
        condition: ConditionId::new(1).ok_or("a second condition")?,
        attached: false,
    });
    says(page, &after(&state, [off])?).await
}

async fn ones_own_estimate_opens_and_shuts_the_gate_of_2023(page: &Page) -> Outcome {
    page.unfold(words::fold_conditions()).await?;
    let slider = page.find(Role::SLIDER, "My own estimate").await?;
    assert!(!slider.is_enabled().await?, "the slider is not off");
    page.click(&page.find(Role::CHECKBOX, "Use my own estimate").await?)
        .await?;
    page.settle().await?;
    assert!(slider.is_enabled().await?, "the slider is off");
    for (key, shut) in [(Key::Home, false), (Key::End, true), (Key::Home, false)] {
        slider.focus().await?;
        page.press(key).await?;
        let permille = if shut { 1000 } else { 0 };
        let estimate = Action::Edit(Edit::Estimate {
            permille: Some(permille),
            gesture: 1,
        });
        let state = after(&State::first(), [estimate])?;
        assert_eq!(gates_shut(&state)[1], shut);
        shows(page, &state).await?;
    }
    page.click(&page.find(Role::CHECKBOX, "Use my own estimate").await?)
        .await?;
    shows(page, &State::first()).await
}

async fn documented_knowledge_shuts_the_gates(page: &Page) -> Outcome {
    page.unfold(words::fold_conditions()).await?;
    let knowledge = page
        .find(
            Role::CHECKBOX,
            "Assume it is known that these arms would be misused",
        )
        .await?;
    page.click(&knowledge).await?;
    let known = after(&State::first(), [Action::Edit(Edit::Knowledge(true))])?;
    assert_eq!(gates_shut(&known), [true, true]);
    says(page, &known).await?;
    page.click(&knowledge).await?;
    shows(page, &State::first()).await
}

async fn comparators_are_shown_on_demand(page: &Page) -> Outcome {
    let compare = page
        .find(
            Role::CHECKBOX,
            "Compare with the EU, the Arms Trade Treaty and the UK",
        )
        .await?;
    page.click(&compare).await?;
    let state = after(&State::first(), [Action::Compare(true)])?;
    shows(page, &state).await?;
    is_in_address(page, &state).await?;
    page.click(&compare).await?;
    shows(page, &State::first()).await
}

async fn a_card_opens_under_its_slider(page: &Page) -> Outcome {
    criterion(page, CONDUCT).await?;
    let button = page.find(Role::BUTTON, CONDUCT).await?;
    assert_eq!(
        button.attr("aria-expanded").await?.as_deref(),
        Some("false")
    );
    page.click(&button).await?;
    page.sees("The figures put the slider at").await?;
    assert_eq!(button.attr("aria-expanded").await?.as_deref(), Some("true"));
    page.click(&button).await?;
    page.until(
        "the source to close",
        "return !document.body.innerText.includes('The figures put the slider at')",
    )
    .await
}

async fn the_table_says_the_same_as_the_rows(page: &Page) -> Outcome {
    page.click(&page.find(Role::SUMMARY, "The same as a table").await?)
        .await?;
    page.find(Role::REGION, "The same as a table").await?;
    // What stands below the screen on paper has tables too.
    let read = "return [...document.querySelectorAll('[role=region] table tbody tr')].filter((row) => row.cells.length > 2)
        .map((row) => [row.cells[0].innerText, row.cells[1].innerText, row.cells[5].innerText])";
    page.until_right(async || {
        let lines = page.script(read, vec![]).await?;
        let lines = lines.as_array().cloned().unwrap_or_default();
        let rows = seen(page).await?.rows;
        let rows: Vec<_> = rows
            .iter()
            .filter(|(button, _)| !button.is_empty())
            .collect();
        let mut wrongs = Vec::new();
        if lines.is_empty() || lines.len() != rows.len() {
            wrongs.push(format!("{} lines and {} rows", lines.len(), rows.len()));
        }
        for ((button, text), line) in rows.into_iter().zip(lines) {
            let [name, balance, follows] =
                [0, 1, 2].map(|cell| line[cell].as_str().unwrap_or_default().to_owned());
            let is_right = *button == format!("Why? {name}")
                && text.contains(&format!("Score {balance}"))
                && text.contains(&follows);
            if !is_right {
                wrongs.push(format!("{line} and {button}: {text}"));
            }
        }
        Ok(wrongs)
    })
    .await
}
