//! Every country, one country through time, and real decisions.

use std::rc::Rc;

use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::edition::id::PolicyId;
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::world::{World, answer, basis};
use counterweigh::messages::{arriving, cases, header, sentence, through_time, world, world_map};
use counterweigh::scenario::{Asked, Place, Question, Screen};
use counterweigh::state::{Action, State};
use serde_json::json;
use thirtyfour::Key;

use crate::failing::{ail, built, copy_of_page, heal};
use crate::reader::{after, choose, click, is_in_address, shows};

browser_tests::journeys!(
    a_question_about_the_world_is_answered_and_in_the_link,
    the_table_finds_a_country_and_opens_it,
    what_was_chosen_is_there_again_after_another_screen,
    what_is_undone_out_of_sight_is_said,
    the_table_of_all_countries_fits_on_few_pages,
    the_map_is_read_and_opened_by_keys,
    a_decision_is_guessed_before_it_is_told,
    a_year_is_read_by_keys_and_opened_on_the_sliders,
);

/// How many countries answer the question of a state, of all.
fn counted(state: &State) -> String {
    let all = World::of(&Rc::new(basis(&state.scenario)));
    let answer = answer(&all, None, state.scenario.question);
    format!("{} of {}", answer.countries.len(), answer.of)
}

async fn a_question_about_the_world_is_answered_and_in_the_link(page: &Page) -> Outcome {
    page.go_to(header::world()).await?;
    let state = after(&State::first(), [Action::Go(Screen::World)])?;
    page.sees(&counted(&state)).await?;
    page.sees("in nearly every reading (9 of 10 or more)")
        .await?;
    let list = page.find(Role::COMBOBOX, world::choose_asked()).await?;
    page.choose(&list, &world::asked(Asked::PointsAgainst))
        .await?;
    let list = page.find(Role::COMBOBOX, world::choose_other()).await?;
    page.choose(&list, world::and_any()).await?;
    let question = Question {
        asked: Asked::PointsAgainst,
        not_under: None,
        ..state.scenario.question
    };
    let asked = after(&state, [Edit::Question(question).into()])?;
    page.sees(&counted(&asked)).await?;
    is_in_address(page, &asked).await?;
    page.reload().await?;
    page.sees(&counted(&asked)).await?;
    page.find(Role::HEADING, world::title()).await.map(drop)
}

async fn the_table_finds_a_country_and_opens_it(page: &Page) -> Outcome {
    page.go_to(header::world()).await?;
    let field = page.find(Role::SEARCHBOX, world::search()).await?;
    field.send_keys("norw").await?;
    page.sees(&world::rows(1, 196)).await?;
    click(page, "Norway").await?;
    let countries = Engine::newest().edition.countries;
    let norway = countries
        .iter()
        .position(|country| country.name == "Norway");
    let place = norway.and_then(counterweigh::edition::id::CountryId::new);
    let place = Place::Country(place.ok_or("there is no Norway")?);
    shows(page, &after(&State::first(), [Edit::Choose(place).into()])?).await?;
    page.back().await?;
    page.find(Role::HEADING, world::title()).await?;
    // What was looked for is looked for still.
    page.sees(&world::rows(1, 196)).await?;
    let field = page.find(Role::SEARCHBOX, world::search()).await?;
    assert_eq!(page.value(&field).await?, "norw");
    Ok(())
}

/// What is no part of the link is there again after another screen: filters and order, the decision that is open, the year.
async fn what_was_chosen_is_there_again_after_another_screen(page: &Page) -> Outcome {
    page.go_to(header::world()).await?;
    let list = page.find(Role::COMBOBOX, world::filter_law()).await?;
    page.choose(&list, world::law_no_sale()).await?;
    click(page, world::head_risk()).await?;
    let table = "return [...document.querySelectorAll('.countries [aria-sort], .countries tbody th')].map((cell) => cell.innerText).join()";
    let sorted = page.script(table, vec![]).await?;
    click(page, header::cases()).await?;
    let open = page.find(Role::COMBOBOX, cases::choose()).await?;
    click(page, cases::next()).await?;
    click(page, cases::next()).await?;
    let decision = page.value(&open).await?;
    click(page, cases::newest_first()).await?;
    click(page, header::through_time()).await?;
    let year = page.find(Role::SLIDER, through_time::year()).await?;
    year.send_keys(Key::Left + "").await?;
    page.sees("In 2023 we have").await?;
    click(page, world::today()).await?;
    page.find(Role::HEADING, world::title()).await?;
    let same = "return arguments[0] === (() => { TABLE })()".replace("TABLE", table);
    assert_eq!(page.script(&same, vec![sorted]).await?, json!(true));
    click(page, header::cases()).await?;
    let open = page.find(Role::COMBOBOX, cases::choose()).await?;
    assert_eq!(page.value(&open).await?, decision);
    page.find(Role::BUTTON, cases::oldest_first()).await?;
    click(page, header::through_time()).await?;
    page.sees("In 2023 we have").await
}

/// Undo changes the country, which the decisions do not show.
async fn what_is_undone_out_of_sight_is_said(page: &Page) -> Outcome {
    let field = page.find(Role::COMBOBOX, "Country").await?;
    page.click(&field).await?;
    page.press("Egy").await?;
    page.press(Key::Enter).await?;
    shows(page, &after(&State::first(), [choose("EGY")])?).await?;
    page.go_to(header::world()).await?;
    click(page, header::cases()).await?;
    page.sees(cases::separation()).await?;
    page.press_with(&[Key::Control], "z").await?;
    page.sees("Undone: the country is now Azerbaijan.").await?;
    click(page, header::redo()).await?;
    page.sees("Done again: the country is now Egypt.").await
}

/// On paper every country stands in a line or two, whole, below heads that every page repeats.
async fn the_table_of_all_countries_fits_on_few_pages(page: &Page) -> Outcome {
    page.go_to(header::world()).await?;
    page.sees(&world::rows(196, 196)).await?;
    page.sees("in nearly every reading").await?;
    let [a4, letter] = crate::print::pages(page).await?;
    assert!(
        a4 <= 6 && letter <= 7,
        "{a4} pages of A4, {letter} of Letter"
    );
    Ok(())
}

async fn the_map_is_read_and_opened_by_keys(page: &Page) -> Outcome {
    page.go_to(header::world()).await?;
    let focus = "const map = document.querySelector('[role=listbox][tabindex=\"0\"]'); map?.focus(); return document.activeElement === map";
    page.until("the map to have the focus", focus).await?;
    // Its own letter leads to a country, as in any list.
    page.press("n").await?;
    let first = "const map = document.activeElement; const at = document.getElementById(map.getAttribute('aria-activedescendant'));
        return Boolean(at?.getAttribute('aria-label').startsWith('N'))";
    page.until("a country whose name begins with N", first)
        .await?;
    page.press(Key::Enter).await?;
    page.until(
        "that country on the sliders",
        "return document.querySelector('#place')?.value.startsWith('N')",
    )
    .await
}

async fn a_decision_is_guessed_before_it_is_told(page: &Page) -> Outcome {
    page.go_to(header::world()).await?;
    click(page, header::cases()).await?;
    page.sees(cases::separation()).await?;
    let guess = page.find(Role::CHECKBOX, cases::guess_first()).await?;
    page.click(&guess).await?;
    // Neither what was decided nor what the texts say is on the page.
    page.find(Role::BUTTON, cases::show()).await?;
    let told = "return [...document.querySelectorAll('h4, dt')].map((part) => part.innerText)";
    let told = page.script(told, vec![]).await?;
    let told = told.to_string();
    assert!(
        !told.contains(cases::texts()) && !told.contains(cases::decision()),
        "{told}"
    );
    click(page, cases::show()).await?;
    page.find(Role::HEADING, cases::texts()).await?;
    click(page, cases::explore()).await?;
    page.until(
        "the decision on the sliders",
        "return document.querySelector('main .country input[type=range]') !== null",
    )
    .await?;
    let policy = Engine::newest().edition.policy(PolicyId::NSM_18);
    page.sees(&sentence::tag(policy)).await
}

async fn a_year_is_read_by_keys_and_opened_on_the_sliders(page: &Page) -> Outcome {
    page.go_to(header::world()).await?;
    click(page, header::through_time()).await?;
    let year = page.find(Role::SLIDER, through_time::year()).await?;
    page.sees("In 2024 we have").await?;
    year.send_keys(Key::Left + "").await?;
    page.sees("In 2023 we have").await?;
    page.sees("The 2023 policy, then in force").await?;
    year.send_keys(Key::Home + "").await?;
    // The country has no figures before it was a state.
    page.sees("1977").await?;
    year.send_keys(Key::End + "").await?;
    page.sees("In 2024 we have").await?;
    page.click(
        &page
            .find_like(Role::BUTTON, "Open the figures of 2024")
            .await?,
    )
    .await?;
    page.sees("figures of 2024").await?;
    page.until(
        "the sliders",
        "return document.querySelector('main .country input[type=range]') !== null",
    )
    .await
}

/// Regions and alliances: where the host is ill, that is said, and they are asked for again.
#[test]
fn regions_that_cannot_be_had_are_asked_for_again() {
    let folder = copy_of_page("world-notes");
    let edition = Engine::newest().edition.id;
    let file = built(&folder, &format!("editions/{edition}.notes-"), ".txt");
    ail(&file, "503");
    let setting = Setting::new(Browser::Chromium).serving(folder).failing();
    run(setting, async move |page: &Page| {
        page.go_to(header::world()).await?;
        page.sees(world::no_notes()).await?;
        heal(&file);
        click(page, arriving::again()).await?;
        let list = page.find(Role::COMBOBOX, world::filter_region()).await?;
        let gone = format!(
            "return !document.querySelector('main').innerText.includes({})",
            json!(world::no_notes())
        );
        page.until("the remark to go", &gone).await?;
        page.choose(&list, "Africa").await?;
        page.sees(&world::rows(54, 196)).await
    });
}

/// The outlines, the decisions and the figures by year: where the host is ill, that is said, and they are asked for again.
#[test]
fn files_of_a_screen_that_cannot_be_had_are_asked_for_again() {
    let folder = copy_of_page("world-files");
    let files = ["map/world-", "history/history-", "cases/decisions-"];
    let files = files.map(|file| built(&folder, file, ".txt"));
    for file in &files {
        ail(file, "503");
    }
    let setting = Setting::new(Browser::Chromium).serving(folder).failing();
    run(setting, async move |page: &Page| {
        page.go_to(header::world()).await?;
        let parts = [
            (None, world_map::failed(), world_map::borders()),
            (
                Some(header::through_time()),
                through_time::not_fetched(),
                through_time::score(),
            ),
            (Some(header::cases()), cases::failed(), cases::separation()),
        ];
        for ((part, failed, there), file) in parts.into_iter().zip(&files) {
            if let Some(part) = part {
                click(page, part).await?;
            }
            page.sees(failed).await?;
            click(page, arriving::again()).await?;
            page.sees(failed).await?;
            heal(file);
            click(page, arriving::again()).await?;
            page.sees(there).await?;
        }
        Ok(())
    });
}
