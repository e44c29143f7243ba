//! The sentences on top of the first screen: what the picture is, and what the last move did.

use crate::edition::id::FactorId;
use crate::edition::{Edition, Kind, Policy};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::moved::{What, most_telling};
use crate::findings::results::{PAIR, Results, RowSummary};
use crate::findings::rounding::rounded;
use crate::findings::verdict::Verdict;
use crate::findings::{Disposition, GateState, Standard};
use crate::scenario::{Place, Scenario};

use super::generated::selectors::GateChange;
use super::generated::sentence as words;
use super::number::chance;

pub use super::generated::sentence::*;

/// What a text is called within a sentence: "the 2018 policy", "the policy in force now", "the Arms Trade Treaty".
#[must_use]
pub fn policy_name(policy: &Policy) -> String {
    match policy.kind {
        Kind::Policy if policy.until.is_empty() => policy_now().to_owned(),
        Kind::Policy => policy_of_year(policy.year.into()),
        Kind::Gap => policy_gap().to_owned(),
        Kind::Comparator => policy_comparator(policy.title),
    }
}

/// The same at the start of a sentence: "The 2018 policy".
pub(super) fn policy_name_start(policy: &Policy) -> String {
    match policy.kind {
        Kind::Policy if policy.until.is_empty() => policy_now_start().to_owned(),
        Kind::Policy => policy_of_year_start(policy.year.into()),
        Kind::Gap => policy_gap_start().to_owned(),
        Kind::Comparator => policy_comparator_start(policy.title),
    }
}

/// The name of the scenario's country, or of one's own.
#[must_use]
pub fn place_name(scenario: &Scenario) -> &'static str {
    let engine = Engine::of(scenario);
    engine
        .position(scenario.place)
        .map_or_else(own_country, |country| {
            engine.edition.countries[country].name
        })
}

/// The same at the start of a heading, where one's own country begins with a capital too.
#[must_use]
pub fn place_heading(scenario: &Scenario) -> &'static str {
    match scenario.place {
        Place::Own => super::generated::page::own_country(),
        Place::Country(_) => place_name(scenario),
    }
}

/// The scenario's country as the owner of something within a sentence: "Norway’s", "the Netherlands’".
#[must_use]
pub fn place_of(scenario: &Scenario) -> String {
    form(irregular(), scenario, 2).map_or_else(|| owner(place_name(scenario)), str::to_owned)
}

/// The scenario's country within a sentence: "Norway", "the Netherlands".
#[must_use]
pub fn place(scenario: &Scenario) -> String {
    form(irregular(), scenario, 1).map_or_else(|| words::place(place_name(scenario)), str::to_owned)
}

/// A form of the scenario's country that stands in a table of those that no rule makes.
pub(super) fn form(
    table: &'static str,
    scenario: &Scenario,
    column: usize,
) -> Option<&'static str> {
    let engine = Engine::of(scenario);
    let code = engine.edition.countries[engine.position(scenario.place)?].iso3;
    let mut rows = table.split(';').map(|row| row.trim_start_matches(' '));
    let row = rows.find(|row| row.starts_with(code))?;
    row.split('|').nth(column)
}

/// The disposition as a heading: "Weighs against".
#[must_use]
pub fn disposition(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Barred => barred(),
        Disposition::WeighsAgainst => weighs_against(),
        Disposition::LeftOpen => left_open(),
        Disposition::WeighsInFavour => weighs_in_favour(),
    }
}

/// What follows in the terms of what a text presumes, as a heading: "Case not made".
#[must_use]
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Barred => barred(),
        Verdict::WeighsAgainst => weighs_against(),
        Verdict::CaseNotMade => case_not_made(),
        Verdict::LeftOpen => left_open(),
        Verdict::NoGround => no_ground(),
        Verdict::WeighsInFavour => weighs_in_favour(),
        Verdict::CaseMade => case_made(),
    }
}

/// What a text does with a sale, as a verb.
#[must_use]
pub fn does(disposition: Disposition, many: bool) -> String {
    if many {
        does_many(disposition)
    } else {
        words::does(disposition)
    }
}

/// The standard of proof in words.
#[must_use]
pub fn standard(standard: Standard) -> &'static str {
    match standard {
        Standard::ActualKnowledge => actual_knowledge(),
        Standard::MoreLikelyThanNot => more_likely_than_not(),
        Standard::ClearRisk => clear_risk(),
        Standard::OverridingRisk => overriding_risk(),
    }
}

/// What a gate asks for before it shuts: "needs actual knowledge".
#[must_use]
pub fn asks_for(standard: Standard) -> &'static str {
    match standard {
        Standard::ActualKnowledge => needs_actual_knowledge(),
        Standard::MoreLikelyThanNot => needs_more_likely_than_not(),
        Standard::ClearRisk => needs_clear_risk(),
        Standard::OverridingRisk => needs_overriding_risk(),
    }
}

/// The gate's state in a word or two.
#[must_use]
pub fn gate(state: GateState) -> &'static str {
    match state {
        GateState::None => gate_none(),
        GateState::Open => gate_open(),
        GateState::ShutByRisk | GateState::ShutByKnowledge => gate_shut(),
    }
}

/// The state of the gate of a row in a word or two.
#[must_use]
pub fn gate_of(row: &RowSummary) -> &'static str {
    if row.untested {
        gate_untested()
    } else {
        gate(row.gate)
    }
}

/// Whose figures the picture rests on: "With Azerbaijan’s published figures".
#[must_use]
pub fn basis(scenario: &Scenario, changed: bool) -> String {
    match (scenario.place, changed) {
        (Place::Own, _) => basis_own().to_owned(),
        (Place::Country(_), false) => basis_published(&place_of(scenario)),
        (Place::Country(_), true) => basis_changed(&place(scenario)),
    }
}

/// The sentence that says what the picture is.
#[must_use]
pub fn headline(scenario: &Scenario, picture: &Results, changed: bool) -> String {
    let engine = Engine::of(scenario);
    let basis = basis(scenario, changed);
    let shown = PAIR.map(|policy| {
        let glance = picture.row(policy)?.glance()?;
        Some((engine.edition.policy(policy), glance.disposition))
    });
    match shown {
        [Some((first, one)), Some((second, two))] if one == two => {
            headline_same(&basis, first.year.into(), second.year.into(), one)
        }
        [Some((first, one)), Some((second, two))] => headline_differ(
            &basis,
            &policy_name(first),
            one,
            &policy_name_start(second),
            two,
        ),
        _ => headline_count(&basis, picture.scored(engine).count() as i64),
    }
}

/// The sentence that says why the two policies of the headline differ, or do not.
#[must_use]
pub fn explanation(picture: &Results) -> String {
    let risk = chance(picture.risk);
    let glances = PAIR.map(|policy| picture.row(policy)?.glance());
    let [Some(one), Some(two)] = glances else {
        return explained_risk(&risk);
    };
    let (from, to) = (one.shown, two.shown);
    let balance = || {
        if from == to {
            balance_same(from)
        } else {
            balance_differs(from, to)
        }
    };
    match (one.gate.is_shut(), two.gate.is_shut()) {
        (false, true) => explained_by_gate(&risk),
        (true, true) => explained_both_shut(&risk),
        (false, false) if one.disposition == two.disposition => {
            explained_neither_shut(&balance(), &risk)
        }
        (false, false) => explained_across(&balance(), &risk),
        (true, false) => explained_first_shut(&balance(), &risk),
    }
}

/// What became of a gate.
pub(super) fn gate_change(old: GateState, new: GateState) -> GateChange {
    match (old.is_shut(), new.is_shut()) {
        _ if new == GateState::None => GateChange::None,
        (false, true) => GateChange::Shuts,
        (true, false) => GateChange::Opens,
        (true, true) => GateChange::StaysShut,
        (false, false) => GateChange::StaysOpen,
    }
}

/// What the last move did, in one sentence.
#[must_use]
pub fn moved(what: What, before: &Derived, now: &Derived) -> String {
    let engine = now.input.engine;
    let what = change(engine.edition, what, before, now);
    let Some((policy, old, new)) = most_telling(engine, &before.picture, &now.picture) else {
        return moved_only(&what);
    };
    let policy = policy_name(policy);
    let balance = balance_moves(old.shown, new.shown);
    let gate = gate_change(old.gate, new.gate);
    let turned = old.gate.is_shut() != new.gate.is_shut();
    if old.disposition == new.disposition || turned {
        words::moved(&what, &policy, &balance, gate)
    } else {
        moved_turned(&what, &policy, &balance, gate, new.disposition)
    }
}

/// A value that moved: "Political stability up from 35 to 60".
#[must_use]
pub fn from_to(name: &str, from: f64, to: f64) -> String {
    let (from, to) = (rounded(from), rounded(to));
    match to - from {
        0 => value_stays(name, to),
        1.. => value_up(name, from, to),
        _ => value_down(name, from, to),
    }
}

/// A balance that moved, within a sentence: "the balance rises from 35 to 60".
#[must_use]
pub fn balance_moves(from: i64, to: i64) -> String {
    match to - from {
        0 => balance_stays(to),
        1.. => balance_rises(from, to),
        _ => balance_falls(from, to),
    }
}

/// What was changed: "Political stability up from 35 to 60".
fn change(edition: &Edition, what: What, before: &Derived, now: &Derived) -> String {
    let scenario = &now.scenario;
    let slider = |factor: FactorId| edition.factor(factor).short;
    match what {
        What::Factor(factor) => {
            let score = |scenario: &Scenario| scenario.value(factor).score();
            from_to(slider(factor), score(&before.scenario), score(scenario))
        }
        What::Group(group) => {
            let name = edition.group(group).name;
            from_to(
                &all_of(name),
                before.group_mean(group),
                now.group_mean(group),
            )
        }
        What::Values(count) => values_moved(count as i64),
        What::Place => other_place(place_name(scenario)),
        What::Item => other_item(edition.item(scenario.item).name),
        What::Condition(condition) => {
            let name = edition.condition(condition).name;
            if scenario.attaches(condition) {
                attached(name)
            } else {
                taken_off(name)
            }
        }
        What::Exact(factor) if scenario.is_exact(factor) => exact(slider(factor)),
        What::Exact(factor) => not_exact(slider(factor)),
        What::Knowledge if scenario.documented_knowledge => known().to_owned(),
        What::Knowledge => not_known().to_owned(),
        What::Estimate => match scenario.own_estimate {
            Some(permille) => own_estimate(&chance(f64::from(permille) / 1000.0)),
            None => model_estimate().to_owned(),
        },
        What::Reset => back_to_published(&place_of(scenario)),
        What::Reading => other_reading().to_owned(),
        What::Edition => recomputed(edition.id),
        What::Undo => undone().to_owned(),
        What::Redo => redone().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::generated::cite::irregular_start;
    use super::*;
    use crate::findings::engine::place_of as place_of_code;

    fn of(code: &str) -> Scenario {
        Scenario {
            place: place_of_code(code).expect("a country of the edition"),
            ..Engine::newest().first_scenario()
        }
    }

    #[test]
    fn countries_own_their_figures_as_english_has_it() {
        for (code, name, owner) in [
            ("NOR", "Norway", "Norway’s"),
            ("BLR", "Belarus", "Belarus’s"),
            ("PHL", "the Philippines", "the Philippines’"),
            ("GBR", "the United Kingdom", "the United Kingdom’s"),
        ] {
            let scenario = of(code);
            assert_eq!([place(&scenario), place_of(&scenario)], [name, owner]);
        }
    }

    #[test]
    fn every_country_of_a_table_is_known_and_has_each_form() {
        for (table, columns) in [(irregular(), 3), (irregular_start(), 2)] {
            let rows = table.strip_suffix(';').expect("a semicolon after each");
            for row in rows.split(';') {
                let cells: Vec<&str> = row.trim_start().split('|').collect();
                assert!(place_of_code(cells[0]).is_some(), "{row}");
                assert_eq!(cells.len(), columns, "{row}");
                assert!(cells.iter().all(|cell| !cell.trim().is_empty()), "{row}");
            }
        }
    }
}
