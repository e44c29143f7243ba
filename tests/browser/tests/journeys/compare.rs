//! Why two policies differ: reached in one click, what it says and sums, chosen, exchanged, copied, linked, and following sliders.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::PolicyId;
use counterweigh::findings::compare::{Comparison, chosen};
use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::law::Law;
use counterweigh::findings::results::PAIR;
use counterweigh::messages::{compare as words, differ};
use counterweigh::scenario::{Scenario, Screen};
use counterweigh::state::{Action, State};
use serde_json::Value;

use crate::reader::{
    CIVILIAN_LAW, NSM_18, RECORD, after, choose, click, copies, criterion, is_in_address, shows,
    slide,
};

browser_tests::journeys!(
    one_click_from_the_first_screen_says_why_2018_and_2023_differ,
    the_parts_and_the_criteria_sum_to_the_difference,
    both_texts_are_chosen_and_exchanged,
    the_sentence_is_copied_whole,
    a_link_opens_the_same_pair,
    the_comparison_follows_a_slider,
    a_policy_whose_reasons_are_open_is_the_one_compared,
    claims_about_the_pair_stand_first,
);

/// The button on the first screen.
const DIFFER: &str = "Why 2018 and 2023 differ";

/// What it says of a state: where both policies end alike, that they agree.
fn why(state: &State) -> String {
    let shown = Derived::of(&state.scenario);
    let verdict = |text| Some(shown.picture.row(text)?.result.as_ref()?.verdict);
    let [earlier, later] = PAIR.map(verdict);
    if earlier == later {
        differ::why_alike("2018", "2023")
    } else {
        DIFFER.to_owned()
    }
}

fn text(key: &str) -> Outcome<PolicyId> {
    let text = Engine::newest().edition.policy_id(key);
    Ok(text.ok_or_else(|| format!("there is no {key}"))?)
}

fn contrast(first: &str, second: &str) -> Outcome<Action> {
    Ok(Action::Contrast([text(first)?, text(second)?]))
}

fn comparison(scenario: &Scenario) -> Outcome<Comparison> {
    let pair = chosen(scenario, scenario.view);
    Ok(Comparison::of(scenario, pair).ok_or("the pair is not scored")?)
}

/// Waits until the page says of a state what the state says.
async fn compares(page: &Page, state: &State) -> Outcome {
    let comparison = comparison(&state.scenario)?;
    page.find(Role::HEADING, words::title()).await?;
    page.sees(&words::sentence(
        &state.scenario,
        Law::of(&state.scenario).as_ref(),
        &comparison,
    ))
    .await
}

/// The whole numbers at the ends of the lines of the split, its last line included, and those of the criteria with their sum.
async fn numbers(page: &Page) -> Outcome<(Vec<i64>, Vec<i64>)> {
    let read = "const whole = (text) => Number(text.trim().replace('−', '-').replace('+', ''));
        const last = (row) => row.cells[row.cells.length - 1].textContent;
        const split = [...document.querySelectorAll('main table')].at(1);
        const points = [...document.querySelectorAll('main h3 > span:last-child'), ...document.querySelectorAll('main dd')];
        return [[...split.rows].slice(1).map((row) => whole(last(row))), points.map((point) => whole(point.textContent))]";
    let read = page.script(read, vec![]).await?;
    let numbers = |value: &Value| {
        let numbers = value.as_array().into_iter().flatten();
        numbers.filter_map(Value::as_i64).collect()
    };
    Ok((numbers(&read[0]), numbers(&read[1])))
}

/// Chooses a text by its number in a list.
async fn pick(page: &Page, list: &str, id: &str) -> Outcome {
    let list = page.find(Role::COMBOBOX, list).await?;
    let pick = "const [list, value] = arguments; list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    let arguments = vec![list.to_json()?, text(id)?.index().to_string().into()];
    page.script(pick, arguments).await?;
    page.settle().await
}

/// What both lists show.
async fn picked(page: &Page) -> Outcome<Vec<String>> {
    let mut picked = Vec::new();
    for list in [words::first(), words::second()] {
        let list = page.find(Role::COMBOBOX, list).await?;
        picked.push(page.value(&list).await?);
    }
    Ok(picked)
}

async fn one_click_from_the_first_screen_says_why_2018_and_2023_differ(page: &Page) -> Outcome {
    click(page, DIFFER).await?;
    let state = after(&State::first(), [contrast("NSPM-10", "NSM-18")?])?;
    compares(page, &state).await?;
    is_in_address(page, &state).await?;
    for said in ["Side by side", "Actual knowledge", "More likely than not"] {
        page.sees(said).await?;
    }
    assert!(!page.menu_offers("Undo").await?, "looking is no step");
    // Back on the first screen no reasons stand open.
    page.go_to("Explore").await?;
    shows(page, &State::first()).await?;
    let text = page.text().await?;
    assert!(!text.contains("What is not known"));
    Ok(())
}

async fn the_parts_and_the_criteria_sum_to_the_difference(page: &Page) -> Outcome {
    click(page, DIFFER).await?;
    let mut state = after(&State::first(), [contrast("NSPM-10", "NSM-18")?])?;
    for [first, second] in [["NSPM-10", "NSM-18"], ["PD-13", "NSM-18"], ["PD-13", "ATT"]] {
        let pair = contrast(first, second)?;
        pick(page, words::first(), first).await?;
        pick(page, words::second(), second).await?;
        state = state.reduce(pair).unwrap_or(state);
        compares(page, &state).await?;
        let [from, to] = comparison(&state.scenario)?.balances();
        let (split, criteria) = numbers(page).await?;
        let Some(([start, parts @ ..], end)) = split.split_last().map(|(end, rest)| (rest, end))
        else {
            return Err("the split has no lines".into());
        };
        assert_eq!((*start, *end), (from, to), "{first} {second}");
        // What a text presumes is a part of its own where the two presume otherwise.
        assert_eq!(parts.len(), if first == "PD-13" { 4 } else { 3 });
        assert_eq!(parts.iter().sum::<i64>(), to - from, "{parts:?}");
        let (sum, points) = criteria.split_last().ok_or("there are no criteria")?;
        assert_eq!(points.len(), Engine::newest().edition.factors.len());
        assert_eq!(points.iter().sum::<i64>(), *sum, "{points:?}");
        assert_eq!(*sum, to - from);
    }
    Ok(())
}

async fn both_texts_are_chosen_and_exchanged(page: &Page) -> Outcome {
    page.go_to("Compare").await?;
    let first = after(&State::first(), [Action::Go(Screen::Compare)])?;
    compares(page, &first).await?;
    let options =
        "return [...document.querySelector('main select').options].map((option) => option.text)";
    let options = page.script(options, vec![]).await?.to_string();
    assert!(options.contains("Arms Trade Treaty"), "{options}");
    assert!(!options.contains("no policy"), "{options}");
    pick(page, words::first(), "PPD-27").await?;
    let mut state = after(&first, [contrast("PPD-27", "NSM-18")?])?;
    compares(page, &state).await?;
    // With the keyboard, the other list, and then both exchanged.
    let second = page.find(Role::COMBOBOX, words::second()).await?;
    second.focus().await?;
    page.press("2026").await?;
    state = after(&state, [contrast("PPD-27", "CUR-2026")?])?;
    compares(page, &state).await?;
    click(page, words::swap()).await?;
    state = after(&state, [contrast("CUR-2026", "PPD-27")?])?;
    compares(page, &state).await?;
    let wanted = [text("CUR-2026")?, text("PPD-27")?].map(|text| text.index().to_string());
    assert_eq!(picked(page).await?, wanted);
    // The text of the other list exchanges the two.
    pick(page, words::first(), "PPD-27").await?;
    state = after(&state, [contrast("PPD-27", "CUR-2026")?])?;
    compares(page, &state).await?;
    let wanted = [text("PPD-27")?, text("CUR-2026")?].map(|text| text.index().to_string());
    assert_eq!(picked(page).await?, wanted);
    is_in_address(page, &state).await
}

async fn the_sentence_is_copied_whole(page: &Page) -> Outcome {
    click(page, DIFFER).await?;
    let state = after(&State::first(), [contrast("NSPM-10", "NSM-18")?])?;
    compares(page, &state).await?;
    copies(page, async || click(page, words::copy()).await).await?;
    let wanted = words::sentence(&state.scenario, None, &comparison(&state.scenario)?);
    assert_eq!(page.clipboard().await?, wanted);
    Ok(())
}

async fn a_link_opens_the_same_pair(page: &Page) -> Outcome {
    page.go_to("Compare").await?;
    pick(page, words::second(), "EU-CP").await?;
    pick(page, words::first(), "NSDD-5").await?;
    let state = after(&State::first(), [contrast("NSDD-5", "EU-CP")?])?;
    compares(page, &state).await?;
    is_in_address(page, &state).await?;
    let stranger = page.stranger(&page.address().await?).await?;
    compares(&stranger, &state).await?;
    let wanted = [text("NSDD-5")?, text("EU-CP")?].map(|text| text.index().to_string());
    assert_eq!(picked(&stranger).await?, wanted);
    stranger.check_quiet().await?;
    stranger.close().await;
    page.reload().await?;
    compares(page, &state).await
}

async fn the_comparison_follows_a_slider(page: &Page) -> Outcome {
    let mut states = vec![State::first()];
    for (name, part) in [(CIVILIAN_LAW, 0.9), (RECORD, 0.8)] {
        let slider = criterion(page, name).await?;
        page.drag(&slider, part).await?;
        let moved = slide(name, &page.value(&slider).await?)?;
        states.extend(states.last().and_then(|state| state.reduce(moved)));
    }
    let [_, first, second] = states.as_slice() else {
        return Err("a slider did not move".into());
    };
    click(page, &why(second)).await?;
    let pair = contrast("NSPM-10", "NSM-18")?;
    let compared = after(second, [pair.clone()])?;
    compares(page, &compared).await?;
    page.sees("as set in this link").await?;
    page.menu("Undo").await?;
    compares(page, &after(first, [pair])?).await?;
    page.go_to("Explore").await?;
    page.click(&page.find(Role::COMBOBOX, "Country").await?)
        .await?;
    page.press("nor").await?;
    page.click(&page.find_like(Role::OPTION, "Norway").await?)
        .await?;
    click(page, &why(&after(first, [choose("NOR")])?)).await?;
    compares(page, &after(&compared, [choose("NOR")])?).await
}

async fn a_policy_whose_reasons_are_open_is_the_one_compared(page: &Page) -> Outcome {
    let why = "Why? 1995, Clinton, PDD-34";
    page.click(&page.find(Role::BUTTON, why).await?).await?;
    click(page, words::compare_this()).await?;
    let actions = [
        Action::Why(Some(text("PDD-34")?)),
        Action::Go(Screen::Compare),
    ];
    compares(page, &after(&State::first(), actions)?).await?;
    let wanted = [text("PDD-34")?, text("NSM-18")?].map(|text| text.index().to_string());
    assert_eq!(picked(page).await?, wanted);
    page.go_to("Explore").await?;
    page.find(Role::BUTTON, &format!("Why? {NSM_18}")).await?;
    page.sees("What is not known").await
}

async fn claims_about_the_pair_stand_first(page: &Page) -> Outcome {
    click(page, DIFFER).await?;
    page.find(
        Role::HEADING,
        "What officials, auditors and analysts say changed",
    )
    .await?;
    page.sees("would stop sales more often than one at “actual knowledge”")
        .await?;
    page.sees("Consistent with the words of the policies. The stop rule of the 2023 policy")
        .await?;
    page.sees("Consistent with our coding. “Good for US industry” has")
        .await?;
    page.sees("Not checked: it is about the effect in practice")
        .await?;
    let hidden = "about a list of weapons that is not public";
    assert!(!page.text().await?.contains(hidden));
    page.click(&page.find_like(Role::SUMMARY, "All other claims").await?)
        .await?;
    page.sees(hidden).await
}
