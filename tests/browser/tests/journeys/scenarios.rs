//! Scenarios side by side: made, named, changed, read, exchanged, duplicated, removed, undone, and carried by one link.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::PolicyId;
use counterweigh::findings::scenarios::{Change, rows};
use counterweigh::messages::scenarios as words;
use counterweigh::scenario::link::encode;
use counterweigh::scenario::{Scenario, Screen};
use counterweigh::state::{Action, ListAction, State};
use thirtyfour::Key;

use crate::reader::{
    CONDUCT, RECORD, after, click, criterion, is_in_address, is_offered, shows, slide, text,
};

browser_tests::journeys!(
    chromium:
    two_scenarios_are_made_named_changed_and_read,
    one_link_opens_all_of_them_anew,
    a_damaged_second_scenario_says_so,
    a_single_scenario_gets_a_name;
    firefox:
    scenarios_are_exchanged_duplicated_removed_and_brought_back,
    the_split_follows_the_policy_and_the_pair,
    scenarios_are_compared_with_the_keyboard_alone,
);

fn arrange(change: ListAction) -> Action {
    Action::ListAction(change)
}

fn duplicate(place: usize, name: &str) -> Action {
    let name = name.to_owned();
    arrange(ListAction::Duplicate { place, name })
}

fn rename(place: usize, name: &str) -> Action {
    let name = name.to_owned();
    arrange(ListAction::Rename { place, name })
}

/// Goes to the screen from the first one.
async fn go(page: &Page) -> Outcome {
    page.go_to("Compare").await?;
    click(page, words::scenarios()).await?;
    page.find(Role::HEADING, words::title()).await.map(drop)
}

/// Writes another name in place of the one that is there.
async fn write_name(page: &Page, place: usize, name: &str) -> Outcome {
    let line = page.find(Role::TEXTBOX, &words::name_of(place)).await?;
    page.click(&line).await?;
    page.press_with(&[Key::Control], "a").await?;
    page.press(name).await?;
    page.press(Key::Tab).await?;
    page.settle().await
}

/// What the state says of the change between two of its scenarios: the sentence over all policies and that under one.
fn sentences(state: &State, places: [usize; 2], policy: PolicyId) -> Outcome<[String; 2]> {
    let all: Vec<&Scenario> = state.scenarios().collect();
    let two = places.map(|place| all[place]);
    let found = rows(&all).into_iter();
    let changes: Vec<Change> = found
        .filter_map(|row| Change::between(two[0], two[1], row.policy))
        .collect();
    let one = changes.iter().find(|change| change.policy == policy);
    let one = one.ok_or("the policy is not scored")?;
    Ok([
        words::overall(places, two, &changes),
        words::under_one(places, two, one),
    ])
}

/// Waits until the page shows the names of a state and says what changed from one to another.
async fn compares(page: &Page, state: &State, places: [usize; 2], policy: PolicyId) -> Outcome {
    for sentence in sentences(state, places, policy)? {
        page.sees(&sentence).await?;
    }
    names(page, state).await
}

/// Waits until the cards have the names of a state, in its order.
async fn names(page: &Page, state: &State) -> Outcome {
    let wanted: Vec<&str> = state
        .scenarios()
        .map(|scenario| scenario.title.as_str())
        .collect();
    page.until_right(async || {
        let mut wrongs = Vec::new();
        for (place, wanted) in wanted.iter().enumerate() {
            let line = page.find(Role::TEXTBOX, &words::name_of(place)).await?;
            let name = page.value(&line).await?;
            if name != *wanted {
                wrongs.push(format!(
                    "scenario {place} is called “{name}”, not “{wanted}”"
                ));
            }
        }
        let next = words::name_of(wanted.len());
        if page.has(Role::TEXTBOX, &next).await? {
            wrongs.push(format!("there is “{next}”"));
        }
        Ok(wrongs)
    })
    .await
}

/// How a scenario with a title of the reader's is named within a label; the marks keep the title from turning it around.
fn called(before: &str, title: &str, after: &str) -> String {
    format!("{before}Azerbaijan, called “\u{2068}{title}\u{2069}” by a reader{after}")
}

/// The same of one whose sliders were moved.
fn changed(before: &str, title: &str, after: &str) -> String {
    format!("{before}Azerbaijan, changed, called “\u{2068}{title}\u{2069}” by a reader{after}")
}

/// Two scenarios, the second called "Reform" with a better record; the page is on their screen.
async fn two(page: &Page) -> Outcome<State> {
    go(page).await?;
    page.sees("There is one scenario so far.").await?;
    click(page, words::add()).await?;
    write_name(page, 0, "Today").await?;
    write_name(page, 1, "Reform").await?;
    click(page, &called("Edit B: ", "Reform", "")).await?;
    page.sees(&called("Scenario B: ", "Reform", ", 2 of 2"))
        .await?;
    let slider = criterion(page, RECORD).await?;
    page.drag(&slider, 0.9).await?;
    let moved = slide(RECORD, &page.value(&slider).await?)?;
    let state = after(
        &State::first(),
        [
            Action::Go(Screen::Scenarios),
            duplicate(0, ""),
            rename(0, "Today"),
            rename(1, "Reform"),
            arrange(ListAction::Open(1)),
            moved,
        ],
    )?;
    shows(page, &state).await?;
    is_in_address(page, &state).await?;
    click(page, words::side_by_side()).await?;
    after(&state, [Action::Go(Screen::Scenarios)])
}

async fn two_scenarios_are_made_named_changed_and_read(page: &Page) -> Outcome {
    let state = two(page).await?;
    compares(page, &state, [0, 1], text("NSM-18")?).await?;
    is_in_address(page, &state).await?;
    page.sees("“Human-rights record” up from ").await?;
    page.sees("not as in A").await?;
    // Both ways of comparing lead to each other.
    click(page, words::two_policies()).await?;
    page.find(Role::HEADING, "Why two policies differ").await?;
    click(page, words::scenarios()).await?;
    compares(page, &state, [0, 1], text("NSM-18")?).await
}

async fn scenarios_are_exchanged_duplicated_removed_and_brought_back(page: &Page) -> Outcome {
    let state = two(page).await?;
    let policy = text("NSM-18")?;
    click(page, &changed("Move B: ", "Reform", " to the left")).await?;
    let exchanged = after(&state, [arrange(ListAction::Exchange(1, 0))])?;
    compares(page, &exchanged, [0, 1], policy).await?;
    click(page, &changed("Duplicate A: ", "Reform", "")).await?;
    let three = after(&exchanged, [duplicate(0, "Reform 2")])?;
    compares(page, &three, [0, 1], policy).await?;
    click(page, words::add()).await?;
    let four = after(&three, [duplicate(2, "Today 2")])?;
    names(page, &four).await?;
    page.sees(words::full()).await?;
    assert!(!is_offered(page, &changed("Duplicate A: ", "Reform", "")).await?);
    click(page, &changed("Remove B: ", "Reform 2", "")).await?;
    let removed = after(&four, [arrange(ListAction::Remove(1))])?;
    names(page, &removed).await?;
    is_in_address(page, &removed).await?;
    for state in [&four, &three, &exchanged, &state] {
        page.menu("Undo").await?;
        names(page, state).await?;
    }
    compares(page, &state, [0, 1], policy).await?;
    page.menu("Redo").await?;
    compares(page, &exchanged, [0, 1], policy).await
}

async fn one_link_opens_all_of_them_anew(page: &Page) -> Outcome {
    let state = two(page).await?;
    is_in_address(page, &state).await?;
    let friend = State::opened(&state.link());
    let stranger = page.stranger(&page.address().await?).await?;
    compares(&stranger, &friend, [0, 1], text("NSM-18")?).await?;
    assert!(!stranger.menu_offers("Undo").await?);
    // Each of them is on the sliders as it was left.
    click(&stranger, &changed("Edit B: ", "Reform", "")).await?;
    let second = after(&friend, [arrange(ListAction::Open(1))])?;
    shows(&stranger, &second).await?;
    is_in_address(&stranger, &second).await?;
    stranger.reload().await?;
    shows(&stranger, &second).await?;
    stranger
        .sees(&changed("Scenario B: ", "Reform", ", 2 of 2"))
        .await?;
    stranger.check_quiet().await?;
    stranger.close().await;
    Ok(())
}

async fn the_split_follows_the_policy_and_the_pair(page: &Page) -> Outcome {
    let state = two(page).await?;
    let list = page.find(Role::COMBOBOX, words::policy_label()).await?;
    page.choose(&list, "2018, Trump, NSPM-10").await?;
    let policy = text("NSPM-10")?;
    let chosen = after(&state, [Action::Why(Some(policy))])?;
    compares(page, &chosen, [0, 1], policy).await?;
    is_in_address(page, &chosen).await?;
    let read = "const table = [...document.querySelectorAll('main table')].at(0);
        return [...table.rows].slice(1).map((row) => Number(row.cells[2].textContent.replace('−', '-').replace('+', '')))";
    let numbers = page.script(read, vec![]).await?;
    let numbers: Vec<i64> = numbers
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(serde_json::Value::as_i64)
        .collect();
    let [start, parts @ .., end] = numbers.as_slice() else {
        return Err("the split has no lines".into());
    };
    assert_eq!(start + parts.iter().sum::<i64>(), *end, "{numbers:?}");
    click(page, words::swap()).await?;
    compares(page, &chosen, [1, 0], policy).await?;
    page.find(Role::HEADING, &words::heading([1, 0])).await?;
    // Choosing the other scenario's place turns the comparison round again.
    let from = page.find(Role::COMBOBOX, words::from_label()).await?;
    page.choose(&from, &called("A: ", "Today", "")).await?;
    compares(page, &chosen, [0, 1], policy).await
}

async fn a_damaged_second_scenario_says_so(page: &Page) -> Outcome {
    let state = two(page).await?;
    let link = state.link();
    let first = state.scenarios().next().ok_or("there is none")?;
    let end = encode(first).len();
    let other = if &link[end + 30..=end + 30] == "x" {
        "y"
    } else {
        "x"
    };
    let mut damaged = link.clone();
    damaged.replace_range(end + 30..=end + 30, other);
    for (text, says) in [
        (
            damaged,
            "The second scenario was damaged in one place and was repaired.",
        ),
        (
            link[..end + 40].to_owned(),
            "The end of the second scenario is missing.",
        ),
        (
            link[..end + 5].to_owned(),
            "5 extra characters after the end of the first scenario were ignored",
        ),
    ] {
        page.visit(&format!("{}method.html", page.home())).await?;
        page.go(&format!("{}#{text}", page.home())).await?;
        let opened = State::opened(&text);
        let notice = page
            .find(Role::ALERT, "This link opened, with a note")
            .await?;
        let notice = notice.text().await?;
        let says = if opened.beside.count() == 1 {
            says.replace("the first scenario", "the link")
        } else {
            says.to_owned()
        };
        assert!(notice.contains(&says), "{notice}");
        names(page, &opened).await?;
        click(page, "Got it").await?;
        is_in_address(page, &opened).await?;
    }
    Ok(())
}

async fn scenarios_are_compared_with_the_keyboard_alone(page: &Page) -> Outcome {
    let state = two(page).await?;
    let right = page
        .find(Role::BUTTON, &called("Move A: ", "Today", " to the right"))
        .await?;
    right.focus().await?;
    page.press(Key::Enter).await?;
    let exchanged = after(&state, [arrange(ListAction::Exchange(0, 1))])?;
    names(page, &exchanged).await?;
    let remove = page
        .find(Role::BUTTON, &called("Remove B: ", "Today", ""))
        .await?;
    remove.focus().await?;
    page.press(Key::Space).await?;
    names(page, &after(&exchanged, [arrange(ListAction::Remove(1))])?).await?;
    let (role, name) = page.focus().await?;
    assert_eq!((role.as_str(), name.as_str()), ("heading", words::cards()));
    page.press(Key::Tab).await?;
    let (_, name) = page.focus().await?;
    assert_eq!(name, words::name_of(0));
    page.press("!").await?;
    page.press(Key::Enter).await?;
    page.settle().await?;
    assert!(page.menu_offers("Undo").await?, "nothing to undo");
    Ok(())
}

async fn a_single_scenario_gets_a_name(page: &Page) -> Outcome {
    go(page).await?;
    write_name(page, 0, "A lesson").await?;
    let state = after(
        &State::first(),
        [Action::Go(Screen::Scenarios), rename(0, "A lesson")],
    )?;
    names(page, &state).await?;
    is_in_address(page, &state).await?;
    page.go_to("Explore").await?;
    page.sees("A lesson").await?;
    assert!(!page.text().await?.contains("1 of 1"));
    let slider = criterion(page, CONDUCT).await?;
    page.drag(&slider, 0.2).await?;
    let moved = slide(CONDUCT, &page.value(&slider).await?)?;
    let moved = after(&state, [Action::Go(Screen::Explore), moved])?;
    shows(page, &moved).await?;
    is_in_address(page, &moved).await
}
