//! Your reading: a stance, a scale and a case change what follows; the link carries them; files go out and come in.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::{EditionId, FactorId, PolicyId};
use counterweigh::export::codings::{export, import};
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::extreme_readings::Reach;
use counterweigh::findings::results::Results;
use counterweigh::messages::number::rounded;
use counterweigh::messages::your_reading as words;
use counterweigh::scenario::Reading;
use counterweigh::scenario::link::encode;
use counterweigh::state::{Action, State};
use thirtyfour::Key;

use crate::reader::{NSM_18, after, click, give, is_in_address, row, shows};

browser_tests::journeys!(
    chromium:
    a_stance_changes_a_balance_and_the_link_carries_it,
    a_drag_of_the_scale_is_one_step_of_undo,
    codings_go_out_and_come_in_again,
    the_strongest_case_is_put_in_place_and_taken_back;
    firefox:
    every_choice_has_a_way_back_to_ours,
    undo_takes_lists_along,
    a_file_with_faults_names_their_rows_and_changes_nothing,
);

const CIVILIAN_LAW: &str = "Accountable civilian-led forces";

/// The reading with the stance of the 2023 policy on the first criterion changed.
fn with_stance(stance: u8) -> Reading {
    let mut reading = Reading::standard(EditionId::NEWEST);
    reading.stances[PolicyId::NSM_18.index()][0] = Some(stance);
    reading
}

fn read(reading: Reading) -> Action {
    Action::Edit(Edit::Reading(Box::new(reading)))
}

/// The first state with another reading.
fn first_read(reading: Reading) -> Outcome<State> {
    after(&State::first(), [read(reading)])
}

/// Waits until the strip says of every policy what the state says.
async fn follows(page: &Page, state: &State) -> Outcome {
    let picture = Results::of(&state.scenario);
    let balances: Vec<String> = picture
        .rows
        .iter()
        .filter_map(|row| Some(row.glance()?.shown.to_string()))
        .collect();
    let read = "return [...document.querySelectorAll('section[aria-label=\"Results\"] li .number')]
        .map((cell) => cell.firstChild.textContent.trim())";
    page.until_right(async || {
        let seen = page.script(read, vec![]).await?;
        let seen: Vec<String> = seen
            .as_array()
            .into_iter()
            .flatten()
            .map(|cell| cell.as_str().unwrap_or_default().to_owned())
            .collect();
        let wrong = seen != balances;
        Ok(Vec::from_iter(wrong.then(|| {
            format!("the strip says {seen:?}, not {balances:?}")
        })))
    })
    .await
}

async fn open(page: &Page) -> Outcome {
    page.menu("Your reading").await?;
    page.sees(words::nothing_differs()).await
}

async fn a_stance_changes_a_balance_and_the_link_carries_it(page: &Page) -> Outcome {
    open(page).await?;
    let list = page.find(Role::COMBOBOX, CIVILIAN_LAW).await?;
    page.choose(&list, "0 absent").await?;
    let state = first_read(with_stance(0))?;
    follows(page, &state).await?;
    page.sees("One coding of the 2023 policy is not ours.")
        .await?;
    page.sees(words::outside()).await?;
    let state = after(
        &state,
        [Action::Go(counterweigh::scenario::Screen::Reading)],
    )?;
    is_in_address(page, &state).await?;
    let stranger = page.stranger(&page.address().await?).await?;
    follows(&stranger, &state).await?;
    let list = stranger.find(Role::COMBOBOX, CIVILIAN_LAW).await?;
    assert_eq!(stranger.value(&list).await?, "0 absent");
    stranger.close().await;
    page.go_to("Explore").await?;
    shows(page, &state).await?;
    let balance = Results::of(&state.scenario);
    let balance = balance.row(PolicyId::NSM_18).and_then(|row| row.glance());
    let balance = balance.map(|glance| format!("Score {}", glance.shown));
    assert!(
        row(page, NSM_18)
            .await?
            .contains(&balance.unwrap_or_default())
    );
    page.sees("This scenario reads the policies differently from us")
        .await
}

async fn every_choice_has_a_way_back_to_ours(page: &Page) -> Outcome {
    open(page).await?;
    let first = State::first();
    let list = page.find(Role::COMBOBOX, CIVILIAN_LAW).await?;
    page.choose(&list, "1 mentioned").await?;
    page.click(
        &page
            .find(
                Role::RADIO,
                words::mean(counterweigh::model::framework::Mean::Geometric),
            )
            .await?,
    )
    .await?;
    let both = Reading {
        mean: counterweigh::model::framework::Mean::Geometric,
        ..with_stance(1)
    };
    follows(page, &first_read(both.clone())?).await?;
    click(page, &words::back_of(CIVILIAN_LAW)).await?;
    follows(
        page,
        &first_read(Reading {
            mean: both.mean,
            ..Reading::standard(EditionId::NEWEST)
        })?,
    )
    .await?;
    assert_eq!(page.value(&list).await?, "3 emphasised");
    page.menu("Undo").await?;
    follows(page, &first_read(both)?).await?;
    assert_eq!(page.value(&list).await?, "1 mentioned");
    click(page, "Back to our reading").await?;
    follows(page, &first).await?;
    page.sees(words::nothing_differs()).await
}

async fn a_drag_of_the_scale_is_one_step_of_undo(page: &Page) -> Outcome {
    open(page).await?;
    let slider = page.find(Role::SLIDER, "Each step counts").await?;
    page.drag(&slider, 0.9).await?;
    let ratio: u16 = page.value(&slider).await?.parse()?;
    assert!(ratio > 260, "{ratio}");
    let reading = Reading {
        ratio,
        ..Reading::standard(EditionId::NEWEST)
    };
    follows(page, &first_read(reading)?).await?;
    page.menu("Undo").await?;
    follows(page, &State::first()).await?;
    assert_eq!(page.value(&slider).await?, "200");
    // A run of keys is one step too.
    slider.focus().await?;
    page.press(Key::Right + Key::Right + Key::Right).await?;
    assert_eq!(page.value(&slider).await?, "203");
    page.menu("Undo").await?;
    assert_eq!(page.value(&slider).await?, "200");
    Ok(())
}

async fn undo_takes_lists_along(page: &Page) -> Outcome {
    open(page).await?;
    let list = page.find(Role::COMBOBOX, CIVILIAN_LAW).await?;
    for stance in ["4 leading", "2 weighed"] {
        page.choose(&list, stance).await?;
    }
    for stance in ["4 leading", "3 emphasised"] {
        page.menu("Undo").await?;
        assert_eq!(page.value(&list).await?, stance);
    }
    follows(page, &State::first()).await
}

async fn codings_go_out_and_come_in_again(page: &Page) -> Outcome {
    open(page).await?;
    let list = page.find(Role::COMBOBOX, CIVILIAN_LAW).await?;
    page.choose(&list, "2 weighed").await?;
    let changed = first_read(with_stance(2))?;
    follows(page, &changed).await?;
    page.catch_files().await?;
    click(page, words::download()).await?;
    let caught = page.caught_file().await?;
    assert_eq!(caught.name, words::file_name());
    let table = caught.text()?.to_owned();
    let edition = Engine::newest().edition;
    let wanted = export(
        &with_stance(2),
        edition,
        Engine::newest().annotations().ok_or("no clauses")?,
    );
    assert_eq!(table, wanted);
    assert_eq!(import(&table, edition), Ok(with_stance(2)));
    click(page, "Back to our reading").await?;
    follows(page, &State::first()).await?;
    give(page, "codings.csv", &table).await?;
    page.sees(&words::taken(1)).await?;
    follows(page, &changed).await?;
    assert_eq!(page.value(&list).await?, "2 weighed");
    page.menu("Undo").await?;
    follows(page, &State::first()).await
}

async fn a_file_with_faults_names_their_rows_and_changes_nothing(page: &Page) -> Outcome {
    open(page).await?;
    let table = "kind;policy;key;yours\r\nstance;NSM-18;SSG_GOV;4\r\nstance;NSM-18;SSG_GOV;7\r\nstance;NSM-81;HR_IHL;1\r\n";
    give(page, "faults.csv", table).await?;
    page.sees(words::not_taken()).await?;
    page.sees("Row 3: “7” is not a whole number from 0 to 4.")
        .await?;
    page.sees("Row 4: there is no policy “NSM-81”.").await?;
    follows(page, &State::first()).await?;
    page.sees(words::nothing_differs()).await?;
    give(page, "picture.csv", "PNG\u{0}\u{1}").await?;
    page.sees("It is not a text file.").await?;
    give(page, "large.csv", &"x".repeat(200_001)).await?;
    page.sees("It is larger than 200 kB").await?;
    // Mended, the same file is taken.
    let mended = table.replace(";7", ";4").replace("NSM-81", "NSM-18");
    give(
        page,
        "faults.csv",
        &mended.replacen("stance;NSM-18;SSG_GOV;4\r\n", "", 1),
    )
    .await?;
    let mut reading = with_stance(4);
    let conduct = Engine::newest()
        .edition
        .factor_id("HR_IHL")
        .map_or(0, FactorId::index);
    reading.stances[PolicyId::NSM_18.index()][conduct] = Some(1);
    follows(page, &first_read(reading)?).await
}

async fn the_strongest_case_is_put_in_place_and_taken_back(page: &Page) -> Outcome {
    open(page).await?;
    let first = State::first();
    let reach = Reach::of(&first.scenario, PolicyId::NSM_18).ok_or("there is no reach")?;
    let (low, high) = (reach.against.glance.balance, reach.in_favour.glance.balance);
    page.sees(&words::reach(rounded(low), rounded(high)))
        .await?;
    for (side, made) in [
        (words::side_in_favour(), &reach.in_favour),
        (words::side_against(), &reach.against),
    ] {
        click(page, &words::read_it_so_for(side)).await?;
        let state = first_read(made.reading.clone())?;
        follows(page, &state).await?;
        let state = after(
            &state,
            [Action::Go(counterweigh::scenario::Screen::Reading)],
        )?;
        page.until(
            "the address to carry the case",
            &format!("return location.hash === '#{}'", encode(&state.scenario)),
        )
        .await?;
        page.menu("Undo").await?;
        follows(page, &first).await?;
    }
    Ok(())
}
