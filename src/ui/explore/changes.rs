//! What would change one text's result: the best few changes as buttons that make them, the others folded.

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::changes::{Change, Changes, How};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::verdict::Verdict;
use crate::messages::{changes as words, sentence};
use crate::platform::scroll;
use crate::scenario::Scenario;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::store::{Dispatch, Shared};

use super::most_readings::{self, MostReadingsAgree};

/// Moves of sliders shown at once; of the other groups the best one is.
const SLIDERS: usize = 2;

/// Id of the heading, which takes the focus after a change: the button that made it is gone.
const HEADING: &str = "changes-title";

/// A group: its name, its changes, and what else is to be said of it.
struct Group<'a> {
    name: &'static str,
    changes: &'a [Change],
    shown: usize,
    notes: Vec<String>,
}

/// The section of the reasons.
pub(super) fn change_section(
    shown: &Shared<Derived>,
    policy: PolicyId,
    dispatch: &Dispatch,
) -> Html {
    let outcome = shown
        .picture
        .row(policy)
        .and_then(|row| row.result.as_ref());
    let (Some(found), Some(outcome)) = (shown.changes(policy), outcome) else {
        return html! {};
    };
    let terms = outcome.terms;
    let scenario = &shown.scenario;
    let groups = groups(found, scenario);
    let lines = |changes: &[Change], agree: &dyn Fn(usize) -> Html| -> Html {
        let lines = changes
            .iter()
            .enumerate()
            .map(|(number, change)| line(change, scenario, terms, agree(number), dispatch));
        html! { <ul>{ for lines }</ul> }
    };
    // Of what is folded, which may be twenty sliders, it would take a second.
    let uncounted = |_| Html::default();
    let counted = |number| {
        hosted::<MostReadingsAgree>(most_readings::Props {
            shown: shown.clone(),
            policy,
            number,
        })
    };
    let led = |changes: &[Change]| -> Html {
        lines(changes, &|number| match changes[number].how {
            How::Slider { .. } => counted(number),
            _ => uncounted(number),
        })
    };
    let rest = groups
        .iter()
        .map(|group| (group, &group.changes[group.shown..]));
    let rest = rest.filter(|(group, changes)| !changes.is_empty() || !group.notes.is_empty());
    html! {
        <section class="changes" aria-labelledby={HEADING}>
            <h4 id={HEADING} tabindex="-1">{ words::title() }</h4>
            <p>{ said(words::lead(found)) }</p>
            // Lists of their own: what stands beside them keeps its place, and so its focus, when a group comes or goes.
            <div>
                { for groups.iter().filter(|group| group.shown > 0).map(|group| html! {
                    <div class="change-group" key={group.name}>
                        <h5>{ said(group.name) }</h5>
                        { led(&group.changes[..group.shown]) }
                    </div>
                }) }
            </div>
            <details class="fold">
                <summary>{ words::more() }</summary>
                <div>
                    { for rest.map(|(group, changes)| html! {
                        <div class="change-group" key={group.name}>
                            <h5>{ said(group.name) }</h5>
                            <div>
                                if !changes.is_empty() { { lines(changes, &uncounted) } }
                                { for group.notes.iter().map(|note| html! { <p class="change-note">{ said(note) }</p> }) }
                            </div>
                        </div>
                    }) }
                </div>
            </details>
        </section>
    }
}

/// The three groups.
fn groups<'a>(found: &'a Changes, scenario: &Scenario) -> [Group<'a>; 3] {
    let edition = Engine::of(scenario).edition;
    let group = |name, changes: &'a [Change], most: usize, notes| Group {
        name,
        changes,
        shown: changes.len().min(most),
        notes,
    };
    let no_slider = words::no_slider(found).map(str::to_owned);
    [
        group(
            words::sliders(),
            &found.sliders,
            SLIDERS,
            no_slider.into_iter().collect(),
        ),
        group(
            words::reading(),
            &found.readings,
            1,
            words::reading_notes(found),
        ),
        group(
            words::conditions(),
            &found.conditions,
            1,
            words::condition_note(found, edition).into_iter().collect(),
        ),
    ]
}

/// One change: the button, what follows, whether it is plausible, and where most readings agree.
fn line(
    change: &Change,
    scenario: &Scenario,
    terms: Verdict,
    agree: Html,
    dispatch: &Dispatch,
) -> Html {
    let edit = change.edit.clone();
    let onclick = dispatch.on(move |_: MouseEvent| {
        scroll::focus(HEADING);
        Some(edit.clone().into())
    });
    let edition = Engine::of(scenario).edition;
    let then = sentence::verdict(terms.of_same_text(change.then));
    html! {
        <li>
            <button type="button" {onclick}>{ said(words::button(change, edition)) }</button>
            <span class="change-then">{ said(words::then()) }{ said(" ") }<strong>{ said(then) }</strong></span>
            <span class="change-note">{ said(words::plausible(change, scenario.place)) }</span>
            { agree }
        </li>
    }
}
