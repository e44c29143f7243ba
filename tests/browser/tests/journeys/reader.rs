//! What a reader sees, held against what the app's own rules say natively.

use counterweigh::edition::id::{FactorId, PolicyId};
use counterweigh::findings::edit::Edit;
use std::fs;

use browser_tests::{Outcome, Page, Role, target};
use counterweigh::findings::assumptions::Setter;
use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::place_of;
use counterweigh::findings::results::{PAIR, Results};
use counterweigh::findings::robustness::{Robustness, at_rest};
use counterweigh::messages::number::{day, rounded};
use counterweigh::messages::{header, headline, page as words, sentence};
use counterweigh::scenario::{Place, Scenario, SliderValue};
use counterweigh::state::{Action, State};
use serde_json::Value;
use thirtyfour::By;
use thirtyfour::prelude::WebElement;

/// The 2023 policy, as its row and its button name it.
pub(crate) const PD_13: &str = "1977, Carter, PD-13";
pub(crate) const NSM_18: &str = "2023, Biden, NSM-18";

/// The sliders of the article of 2023.
pub(crate) const CIVILIAN_LAW: &str = "Accountable civilian-led forces";
pub(crate) const RECORD: &str = "Human-rights record";
pub(crate) const CONDUCT: &str = "Conduct in war";

/// What a reader sees of the result and of the sliders.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    /// The sentence on top.
    pub(crate) headline: String,
    /// The sentence below it.
    pub(crate) second: String,
    /// Name and words of each row, the gap by its words alone.
    pub(crate) rows: Vec<(String, String)>,
    /// Name and value of each slider, those in folds included; criteria have one while their group is open.
    pub(crate) sliders: Vec<(String, String)>,
}

/// Reads the page.
pub(crate) async fn seen(page: &Page) -> Outcome<Seen> {
    let read = "const flat = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
        const [heading] = document.getElementsByTagName('h1');
        const rows = [...document.querySelectorAll('main ol > li')].map((row) => [
            flat(row.querySelector('button')?.getAttribute('aria-label')), flat(row.innerText)]);
        const label = (slider) => slider.labels[0] ?? document.getElementById(slider.getAttribute('aria-labelledby'));
        const sliders = [...document.querySelectorAll('input[type=range]')].map((slider) => [
            flat(label(slider).textContent), slider.value]);
        // Buttons follow the sentence in its paragraph.
        const second = document.querySelector('main .second')?.cloneNode(true);
        for (const button of second?.querySelectorAll('button') ?? []) button.remove();
        return [flat(heading?.innerText), flat(second?.textContent), rows, sliders]";
    let read = page.script(read, vec![]).await?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let pairs = |value: &Value| {
        let pairs = value.as_array().into_iter().flatten();
        pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
    };
    Ok(Seen {
        headline: text(&read[0]),
        second: text(&read[1]),
        rows: pairs(&read[2]),
        sliders: pairs(&read[3]),
    })
}

/// Waits until the page shows that state: the headline, every row, the slider of every group, and those of the criteria of groups
/// that are open.
pub(crate) async fn shows(page: &Page, state: &State) -> Outcome {
    let readings = at_rest(&state.scenario);
    page.until_right(async || Ok(differences(&seen(page).await?, state, &readings)))
        .await
}

/// The same with the slider of every criterion, for which all groups are opened.
pub(crate) async fn shows_criteria(page: &Page, state: &State) -> Outcome {
    for group in Engine::of(&state.scenario).edition.groups {
        page.open_group(group.name).await?;
    }
    shows(page, state).await?;
    let sliders = seen(page).await?.sliders;
    let is_there = |name: &str| sliders.iter().any(|(slider, _)| slider == name);
    let factors = Engine::of(&state.scenario).edition.factors.iter();
    let missing: Vec<&str> = factors
        .map(|factor| factor.short)
        .filter(|name| !is_there(name))
        .collect();
    assert_eq!(missing, [""; 0], "criteria without a slider");
    Ok(())
}

/// The slider of a criterion, whose group is opened for it.
pub(crate) async fn criterion(page: &Page, name: &str) -> Outcome<WebElement> {
    page.criterion(group_of(name)?, name).await
}

/// Opens the card of a criterion, and gives the button that did so.
pub(crate) async fn card(page: &Page, name: &str) -> Outcome<WebElement> {
    page.open_card(group_of(name)?, name).await
}

/// The name of the group of a criterion.
pub(crate) fn group_of(name: &str) -> Outcome<&'static str> {
    let (engine, factor) = (Engine::newest(), factor_named(name)?);
    let mut groups = engine.edition.numbered_groups();
    let group = groups.find(|(group, _)| engine.members(*group).contains(&factor));
    let (_, group) = group.ok_or_else(|| format!("{name} is in no group"))?;
    Ok(group.name)
}

/// The sentence on top of a state once all its readings are counted, as whoever opens its link reads it.
pub(crate) fn headline_for_others(scenario: &Scenario) -> String {
    headline::headline(&headline::Subject::for_others(
        &Derived::of(scenario),
        &at_rest(scenario),
    ))
}

/// Waits until the page shows that state and says of the last move what the state says of it.
pub(crate) async fn says(page: &Page, state: &State) -> Outcome {
    shows(page, state).await?;
    let wanted = second(state);
    page.until_right(async || {
        let second = seen(page).await?.second;
        let wrong = second != wanted;
        Ok(Vec::from_iter(wrong.then(|| {
            format!("the second sentence is “{second}”, not “{wanted}”")
        })))
    })
    .await
}

/// Waits until the address carries exactly that state.
pub(crate) async fn is_in_address(page: &Page, state: &State) -> Outcome {
    let token = state.link();
    page.until(
        &format!("the address to carry {token}"),
        &format!("return location.hash === '#{token}'"),
    )
    .await
}

/// The second sentence of a state.
pub(crate) fn second(state: &State) -> String {
    let now = Derived::of(&state.scenario);
    let text = match &state.moved {
        Some(moved) => sentence::moved(moved.what, &Derived::of(&moved.before), &now),
        None => sentence::reason(&now.scenario, &now.picture),
    };
    flat(&text)
}

fn differences(seen: &Seen, state: &State, readings: &Robustness) -> Vec<String> {
    let scenario = &state.scenario;
    let engine = Engine::of(scenario);
    let picture = Results::of(scenario);
    let mut wrongs = Vec::new();
    // Whether it was set here or came with the link, a state does not know after the page was loaded again; who says what is held where
    // a stranger opens a link, and where a slider is moved.
    let [headline, of_link] = [state.setter(), Setter::Link].map(|setter| {
        flat(&headline::headline(&headline::Subject {
            scenario,
            results: &picture,
            readings,
            setter,
        }))
    });
    if seen.headline != headline && seen.headline != of_link {
        wrongs.push(format!(
            "the headline is “{}”, not “{headline}”",
            seen.headline
        ));
    }
    if seen.rows.len() != picture.rows.len() {
        wrongs.push(format!(
            "there are {} rows, not {}",
            seen.rows.len(),
            picture.rows.len()
        ));
    }
    for ((name, text), row) in seen.rows.iter().zip(&picture.rows) {
        let policy = engine.edition.policy(row.policy);
        let (wanted, parts) = match row.glance() {
            None => (
                String::new(),
                vec![words::gap(&day(policy.from), &day(policy.until))],
            ),
            Some(glance) => (
                words::why_of(policy),
                vec![
                    sentence::verdict(glance.verdict).to_owned(),
                    sentence::gate_of(&glance).to_owned(),
                    words::balance(glance.shown, glance.change),
                ],
            ),
        };
        if *name != wanted {
            wrongs.push(format!("the row “{name}” stands in place of “{wanted}”"));
        }
        for part in parts.iter().map(|part| flat(part)) {
            if !text.contains(&part) {
                wrongs.push(format!(
                    "the row “{name}” does not say “{part}” but “{text}”"
                ));
            }
        }
    }
    let derived = Derived::of(scenario);
    let means = engine.edition.numbered_groups();
    let means = means.map(|(id, group)| (group.name, derived.group_mean(id), true));
    let values = engine.edition.factors.iter().zip(&scenario.values);
    let values = values.map(|(factor, value)| (factor.short, value.score(), false));
    for (name, score, is_group) in means.chain(values) {
        let wanted = rounded(score).to_string();
        let slider = seen.sliders.iter().find(|(slider, _)| slider == name);
        if slider.map_or(is_group, |(_, value)| *value != wanted) {
            wrongs.push(format!("the slider “{name}” is {slider:?}, not {wanted}"));
        }
    }
    wrongs
}

/// The state after some actions; fails if one changes nothing.
pub(crate) fn after(state: &State, actions: impl IntoIterator<Item = Action>) -> Outcome<State> {
    actions
        .into_iter()
        .try_fold(state.clone(), |state, action| {
            let next = state.reduce(action.clone());
            next.ok_or_else(|| format!("{action:?} changes nothing").into())
        })
}

/// A slider's move in a gesture of its own.
pub(crate) fn slide(name: &str, to: &str) -> Outcome<Action> {
    Ok(Action::Edit(Edit::Slide {
        factor: factor_named(name)?,
        to: SliderValue::from_score(to.parse()?),
        gesture: 0,
    }))
}

/// The number of the slider with that name.
fn factor(name: &str) -> Outcome<usize> {
    let factors = &Engine::newest().edition.factors;
    let number = factors.iter().position(|factor| factor.short == name);
    number.ok_or_else(|| format!("there is no slider {name}").into())
}

/// A text by its key.
pub(crate) fn text(key: &str) -> Outcome<PolicyId> {
    Ok(Engine::newest()
        .edition
        .policy_id(key)
        .ok_or("there is no such text")?)
}

/// The factor whose slider has that name.
pub(crate) fn factor_named(name: &str) -> Outcome<FactorId> {
    Ok(FactorId::new(factor(name)?).ok_or("there is no such factor")?)
}

/// The choice of a country by its code.
pub(crate) fn choose(code: &str) -> Action {
    Action::Edit(Edit::Choose(place_of(code).unwrap_or(Place::Own)))
}

/// Where a state's slider stands, as the page writes it.
pub(crate) fn value_of(state: &State, name: &str) -> Outcome<i64> {
    Ok(rounded(state.scenario.values[factor(name)?].score()))
}

/// Whether the gate of the earlier and of the later policy of the headline is shut.
pub(crate) fn gates_shut(state: &State) -> [bool; 2] {
    let picture = Results::of(&state.scenario);
    PAIR.map(|policy| {
        let glance = picture.row(policy).and_then(|row| row.glance());
        glance.is_some_and(|glance| glance.gate.is_shut())
    })
}

/// Whether a button can be pressed.
pub(crate) async fn is_offered(page: &Page, button: &str) -> Outcome<bool> {
    Ok(page.find(Role::BUTTON, button).await?.is_enabled().await?)
}

/// Presses a button with the mouse.
pub(crate) async fn click(page: &Page, button: &str) -> Outcome {
    page.click(&page.find(Role::BUTTON, button).await?).await?;
    page.settle().await
}

/// Does what copies, and waits until the page has said so: it says it for a moment, which a slow machine would look past.
pub(crate) async fn copies(page: &Page, act: impl AsyncFnOnce() -> Outcome) -> Outcome {
    let listen = "const [word] = arguments; window.copiedWasSaid = false;
        const says = (button) => button.checkVisibility() && button.textContent.trim() === word;
        const look = () => { window.copiedWasSaid ||= [...document.querySelectorAll('button')].some(says) };
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })";
    page.script(listen, vec![header::copied().into()]).await?;
    act().await?;
    page.until("the page to say that it is copied", "return copiedWasSaid")
        .await
}

/// Writes a file and gives it to the page's only field for files.
pub(crate) async fn give(page: &Page, name: &str, text: &str) -> Outcome {
    let folder = target().join("browser-files");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{:?}-{name}", page.setting().browser));
    fs::write(&path, text)?;
    let field = page.driver().find(By::Css("input[type=file]")).await?;
    field.send_keys(path.to_string_lossy()).await?;
    page.settle().await
}

/// The words of the row of a policy.
pub(crate) async fn row(page: &Page, policy: &str) -> Outcome<String> {
    let name = format!("Why? {policy}");
    let rows = seen(page).await?.rows;
    let row = rows.into_iter().find(|(button, _)| *button == name);
    row.map(|(_, text)| text)
        .ok_or_else(|| format!("there is no row {policy}").into())
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
