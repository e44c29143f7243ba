//! What the app says of older editions: the line above their numbers, what today's edition changes and why, and what to do where an
//! edition cannot be had.

use crate::edition::Coding;
use crate::edition::id::EditionId;
use crate::findings::Gate;
use crate::findings::edition_upgrade::{EditionUpgrade, Reason, Row, Side};
use crate::findings::engine::Engine;
use crate::scenario::registry::EDITIONS;

use super::law;
use super::lists::{list_comma, list_separate};
use super::number::rounded;
use super::sentence::{policy_name, policy_name_start};

pub use super::generated::editions::*;

/// Name of an edition, such as `2026.1`.
#[must_use]
pub fn name(edition: EditionId) -> &'static str {
    EDITIONS.keys[edition.index()]
}

/// Which edition the numbers are of.
#[must_use]
pub fn made_with(edition: EditionId) -> String {
    link_made_with(name(edition))
}

/// A button.
#[must_use]
pub fn recompute() -> String {
    recompute_with(Engine::newest().edition.id)
}

/// What today's edition makes of the scenario, in a sentence, after what the law says by it.
#[must_use]
pub fn with_todays(todays: &EditionUpgrade) -> String {
    let law = todays.law.as_ref();
    law::before(&todays.scenario, law, of_texts(todays))
}

/// What today's edition makes of the policies.
fn of_texts(todays: &EditionUpgrade) -> String {
    let edition = Engine::newest().edition.id;
    if todays.reasons.is_empty() {
        return todays_same(edition);
    }
    let moved: Vec<String> = todays.rows.iter().filter_map(move_of).collect();
    if moved.is_empty() {
        return todays_nearly_same(edition);
    }
    let others = todays.rows.len() - moved.len();
    todays_moves(edition, &list_separate(&moved), others as i64)
}

/// How a text moves: "NSDD-5 38 → 43, now “points neither way”"; `None` where a reader would see no difference.
fn move_of(row: &Row) -> Option<String> {
    let name = Engine::newest().edition.policy(row.policy).short;
    let (from, to) = (row.before.shown, row.now.shown);
    let result = row.now.verdict;
    if row.before.verdict != result {
        Some(policy_turns(name, from, to, result))
    } else {
        (from != to).then(|| policy_moves(name, from, to))
    }
}

/// A result in a cell: "41, points neither way".
#[must_use]
pub fn side(side: &Side) -> String {
    result(side.shown, side.verdict)
}

/// What differs, in a sentence.
#[must_use]
pub fn reason(reason: &Reason) -> String {
    let edition = Engine::newest().edition;
    match reason {
        Reason::Figure {
            factor,
            old,
            new,
            follows,
        } => {
            let name = edition.factor(*factor).short;
            let (from, to) = (rounded(old.value.score()), rounded(new.value.score()));
            match (from == to, follows) {
                (true, _) => figure_stays(name, to),
                (false, true) => figure_goes(name, from, to),
                (false, false) => figure_goes_alone(name, from, to),
            }
        }
        Reason::Coding {
            policy: text,
            factor,
            old,
            new,
        } => {
            let policy = policy_name_start(edition.policy(*text));
            let criterion = edition.factor(*factor).short;
            let [from, to] = [old, new].map(|coding| i64::from(coding.stance));
            if from != to {
                stance_changed(&policy, criterion, from, to)
            } else if old.sign != new.sign {
                direction_changed(&policy, criterion)
            } else {
                range_changed(&policy, criterion, to, &range(*new), &range(*old))
            }
        }
        Reason::Presumption { policy: text, .. } => {
            presumption_changed(&policy_name_start(edition.policy(*text)))
        }
        Reason::Gate {
            policy: text,
            old,
            new,
        } => {
            let policy = policy_name(edition.policy(*text));
            let breadth = |gate: &Option<Gate>| gate.map(|gate| gate.breadth);
            let [now, before] = [gate(*new), gate(*old)];
            if now != before {
                gate_changed(&policy, &now, &before)
            } else if breadth(new) != breadth(old) {
                gate_covers(&policy, &now)
            } else {
                overlay_changed(&policy)
            }
        }
        Reason::Shared => shared().to_owned(),
    }
}

/// What moves a score, by the numbers of the changes: "change 1: +2, change 2: −1". Whole points that add up to what is shown.
#[must_use]
pub fn moves(row: &Row) -> String {
    let moved: Vec<String> = (1..)
        .zip(row.points())
        .filter(|(_, points)| *points != 0)
        .map(|(number, points)| change_moves(number, points))
        .collect();
    if moved.is_empty() {
        stays().to_owned()
    } else {
        list_comma(&moved)
    }
}

fn range(coding: Coding) -> String {
    let [low, high] = [coding.low, coding.high].map(i64::from);
    if low == high {
        range_only(low)
    } else {
        range_from_to(low, high)
    }
}

fn gate(gate: Option<Gate>) -> String {
    gate.map_or_else(
        || gate_none().to_owned(),
        |gate| {
            if gate.threshold.is_finite() {
                gate_at(gate.standard, rounded(gate.threshold * 100.0))
            } else {
                gate_by_knowledge().to_owned()
            }
        },
    )
}

/// Heading of the message on the way to an edition, or without it.
#[must_use]
pub fn needed(edition: EditionId, failed: bool) -> String {
    let name = name(edition);
    if failed {
        not_loaded(name)
    } else {
        loading(name)
    }
}

/// What a reader should know while a link waits for its edition.
#[must_use]
pub fn needed_long(edition: EditionId, failed: bool) -> String {
    let name = name(edition);
    if failed {
        not_loaded_explained(name)
    } else {
        loading_explained(name)
    }
}
