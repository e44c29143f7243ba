//! What would change a result: a change is made, seen and undone; conditions; and marks that follow the policy in focus.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::PolicyId;
use counterweigh::findings::changes::{Change, How};
use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::results::{PAIR, Row};
use counterweigh::messages::{changes as words, marks as mark_words, sentence};
use counterweigh::state::{Action, State};

use crate::reader::{NSM_18, RECORD, after, choose, click, criterion, says, shows};

browser_tests::journeys!(
    a_change_is_made_seen_and_undone,
    a_condition_does_what_it_says,
    the_marks_follow_the_policy_in_focus,
);

/// Makes an offered change on the page, sees that it did what it promised, and undoes it.
async fn make(page: &Page, state: &State, change: &Change) -> Outcome {
    let edition = Engine::newest().edition;
    click(page, &words::button(change, edition)).await?;
    let made = after(state, [change.edit.clone().into()])?;
    says(page, &made).await?;
    // Focus stays in the section, whose button is gone.
    let focus = "return document.activeElement.textContent";
    assert_eq!(page.script(focus, vec![]).await?, words::title());
    page.find(Role::HEADING, words::title()).await?;
    page.menu("Undo").await?;
    shows(page, state).await
}

async fn a_change_is_made_seen_and_undone(page: &Page) -> Outcome {
    let [_, later] = PAIR;
    click(page, &format!("Why? {NSM_18}")).await?;
    let state = after(&State::first(), [Action::Why(Some(later))])?;
    let derived = Derived::of(&state.scenario);
    let found = derived.changes(later).ok_or("the policy is not scored")?;
    page.sees(&words::lead(found)).await?;
    let slider = found.sliders.first().ok_or("no slider is offered")?;
    page.sees(&words::plausible(slider, state.scenario.place))
        .await?;
    make(page, &state, slider).await?;
    // What is folded is there too.
    let folded = found.sliders.last().ok_or("no slider is offered")?;
    page.click(&page.find(Role::SUMMARY, words::more()).await?)
        .await?;
    make(page, &state, folded).await
}

/// A country and policy of which a condition changes what follows.
fn with_condition(policies: [PolicyId; 2]) -> Outcome<(&'static str, PolicyId, Change)> {
    let countries = Engine::newest().edition.countries;
    let found = countries.iter().find_map(|country| {
        let state = State::first().reduce(choose(country.iso3))?;
        policies.into_iter().find_map(|policy| {
            let derived = Derived::of(&state.scenario);
            let conditions = derived.changes(policy)?.conditions.clone();
            let is_condition = |change: &Change| matches!(change.how, How::Condition { .. });
            let change = conditions.into_iter().find(is_condition)?;
            Some((country.iso3, policy, change))
        })
    });
    found.ok_or_else(|| "no condition changes anything anywhere".into())
}

async fn a_condition_does_what_it_says(page: &Page) -> Outcome {
    let (iso3, number, change) = with_condition(PAIR)?;
    let state = after(&State::first(), [choose(iso3), Action::Why(Some(number))])?;
    let token = counterweigh::scenario::link::encode(&state.scenario);
    let open = format!("location.hash = '{token}'");
    page.script(&open, vec![]).await?;
    shows(page, &state).await?;
    make(page, &state, &change).await
}

/// Waits until the description of a slider says what its marks say under a policy.
async fn described(page: &Page, state: &State, id: PolicyId) -> Outcome {
    let engine = Engine::newest();
    let (factors, scenario) = (&engine.edition.factors, &state.scenario);
    let slider = factors.iter().position(|factor| factor.short == RECORD);
    let slider = slider.ok_or("the slider is not in the edition")?;
    let policy = engine.edition.policy(id);
    let derived = Derived::of(scenario);
    let marks = derived
        .tipping_points(id)
        .ok_or("the policy is not scored")?;
    let row = derived.picture.row(id).and_then(Row::glance);
    let terms = row.ok_or("the policy is not shown")?.terms;
    let spoken = mark_words::spoken(&marks[slider], policy, terms);
    criterion(page, RECORD).await?;
    page.sees(&sentence::policy_name(policy)).await?;
    let drawn = [marks[slider].below, marks[slider].above]
        .into_iter()
        .flatten()
        .count();
    page.until(
        &format!("the slider to say “{spoken}”, with {drawn} marks"),
        &format!(
            "const slider = [...document.querySelectorAll('input[type=range]')].find((slider) => document.getElementById(slider.getAttribute('aria-labelledby'))?.textContent === '{RECORD}');
             const description = document.getElementById(slider.getAttribute('aria-describedby')).textContent;
             return description.endsWith('{spoken}') && slider.parentElement.querySelectorAll('svg svg').length === {drawn}"
        ),
    )
    .await
}

async fn the_marks_follow_the_policy_in_focus(page: &Page) -> Outcome {
    let [earlier, later] = PAIR;
    let state = State::first();
    described(page, &state, later).await?;
    let policy = Engine::newest().edition.policy(earlier);
    let why = counterweigh::messages::page::why_of(policy);
    click(page, &why).await?;
    described(page, &state, earlier).await?;
    click(page, &why).await?;
    described(page, &state, later).await
}
