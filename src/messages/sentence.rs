//! The sentences on top of the first screen: what the picture is, and what the last move did.

use crate::edition::id::FactorId;
use crate::edition::{Edition, Kind, Policy};
use crate::findings::assumptions::is_our_estimate;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::moved::{What, most_telling};
use crate::findings::results::{
    Outcome, PAIR, Results, RowSummary, coverage, lowered_by_item, pair,
};
use crate::findings::rounding::rounded;
use crate::findings::verdict::Verdict;
use crate::findings::{GateState, Standard};
use crate::scenario::{Reading, Scenario};

use super::generated::headline::end;
use super::generated::selectors::GateChange;
use super::generated::sentence as words;
use super::number::{chance, chance_in_1000, decimal};

pub(super) use super::country::form;
pub use super::country::{place, place_heading, place_name, place_of};
pub use super::generated::sentence::*;

/// What a text is called within a sentence: "the 2018 policy", "the Arms Trade Treaty".
#[must_use]
pub fn policy_name(policy: &Policy) -> String {
    match policy.kind {
        Kind::Policy => policy_of_year(policy.year.into()),
        Kind::Gap => policy_gap().to_owned(),
        Kind::Comparator => policy_comparator(policy.title),
    }
}

/// The same at the start of a sentence: "The 2018 policy".
pub(super) fn policy_name_start(policy: &Policy) -> String {
    match policy.kind {
        Kind::Policy => policy_of_year_start(policy.year.into()),
        Kind::Gap => policy_gap_start().to_owned(),
        Kind::Comparator => policy_comparator_start(policy.title),
    }
}

/// What a text is called in short: the year of a policy, which no other one of its edition has, and a text of others by its name, “Arms
/// Trade Treaty”.
#[must_use]
pub fn tag(policy: &Policy) -> String {
    match policy.kind {
        Kind::Comparator => tag_of_others(policy.short),
        Kind::Policy | Kind::Gap => policy.year.to_string(),
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

/// The standard of proof in words, or the threshold in its place where that is not the text's own.
#[must_use]
pub fn standard_in_use(standard: Standard, moved_threshold: Option<f64>) -> String {
    match moved_threshold {
        Some(threshold) => threshold_in_use(&decimal(threshold * 100.0, 1)),
        None => self::standard(standard).to_owned(),
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

/// What a stop rule asks for before it applies: "needs actual knowledge".
#[must_use]
pub fn asks_for(standard: Standard, moved_threshold: Option<f64>) -> String {
    if let Some(threshold) = moved_threshold {
        return needs_threshold(&decimal(threshold * 100.0, 1));
    }
    let needs = match standard {
        Standard::ActualKnowledge => needs_actual_knowledge(),
        Standard::MoreLikelyThanNot => needs_more_likely_than_not(),
        Standard::ClearRisk => needs_clear_risk(),
        Standard::OverridingRisk => needs_overriding_risk(),
    };
    needs.to_owned()
}

/// The state of a stop rule in a word or two.
#[must_use]
pub fn gate(state: GateState) -> &'static str {
    match state {
        GateState::None => gate_none(),
        GateState::Open => gate_open(),
        GateState::ShutByRisk | GateState::ShutByKnowledge => gate_shut(),
    }
}

/// The state of the stop rule of a row in a word or two.
#[must_use]
pub fn gate_of(row: &RowSummary) -> &'static str {
    if row.untested {
        gate_untested()
    } else {
        gate(row.gate)
    }
}

/// Why the two policies of the sentence on top differ, or do not, and what the item has to do with it.
#[must_use]
pub fn reason(scenario: &Scenario, results: &Results) -> String {
    let edition = Engine::of(scenario).edition;
    let mut said = of_pair(scenario, results);
    if let Some([without, with]) = lowered_by_item(scenario, results) {
        let year = tag(edition.policy(pair(scenario)[1]));
        let item = edition.item(scenario.item).name;
        said = item_lowers(&said, item, with, without, &year, &place(scenario));
    }
    said
}

/// The reason, and on how many figures it rests.
#[must_use]
pub fn explanation(scenario: &Scenario, results: &Results) -> String {
    let said = reason(scenario, results);
    match counted(scenario) {
        Some([published, all, proxies]) => covered(&said, published, all, proxies),
        None => said,
    }
}

/// On how many published figures a scenario rests; `None` for a country of one's own.
#[must_use]
pub fn figures(scenario: &Scenario) -> Option<String> {
    let [published, all, proxies] = counted(scenario)?;
    Some(covers(published, all, proxies))
}

fn counted(scenario: &Scenario) -> Option<[i64; 3]> {
    Some(coverage(scenario)?.map(|count| count as i64))
}

/// What a stop rule does to a result, by how much there is to say of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum StopRule {
    /// There is none.
    None,
    /// No figure can show whether it applies.
    Untested,
    /// It does not apply.
    Open,
    /// It applies.
    Shut,
}

impl StopRule {
    fn of(row: &RowSummary) -> Self {
        match row.gate {
            GateState::None => Self::None,
            GateState::Open if row.untested => Self::Untested,
            GateState::Open => Self::Open,
            GateState::ShutByRisk | GateState::ShutByKnowledge => Self::Shut,
        }
    }
}

fn of_pair(scenario: &Scenario, results: &Results) -> String {
    let risk = risk(scenario, results);
    let edition = Engine::of(scenario).edition;
    let texts = pair(scenario);
    let [first, second] = &texts.map(|id| tag(edition.policy(id)));
    let [Some(one), Some(two)] = texts.map(|id| results.row(id)?.result.as_ref()) else {
        return risk;
    };
    let [rule, other_rule] = [one, two].map(|outcome| StopRule::of(&outcome.glance()));
    let has_own_rules = texts == PAIR && scenario.reading.threshold(texts[1]).is_none();
    match (rule, other_rule) {
        (StopRule::Untested, StopRule::Shut) if has_own_rules => return explained_by_gate(&risk),
        (StopRule::Shut, StopRule::Shut) => return explained_both_shut(&risk),
        _ => {}
    }
    // The one whose stop rule says more comes first.
    let (said, said_rule, other, other_said) = if other_rule > rule {
        (second, other_rule, first, rule)
    } else {
        (first, rule, second, other_rule)
    };
    if said_rule == StopRule::Shut {
        return match other_said {
            StopRule::None => explained_shut_none(said, other, &risk),
            StopRule::Untested => explained_untested_shut(said, other, &risk),
            StopRule::Open | StopRule::Shut => explained_one_shut(said, other, &risk),
        };
    }
    let scores = scores([first, second], [one, two]);
    match (said_rule, other_said) {
        (StopRule::Open, StopRule::None) => explained_open_none(&scores, said, other, &risk),
        (StopRule::Open, StopRule::Untested) => {
            explained_by_scores_untested(&scores, said, other, &risk)
        }
        (StopRule::Untested, StopRule::None) => {
            explained_untested_none(&scores, said, other, &risk)
        }
        (StopRule::Untested, _) => explained_both_untested(&scores, &risk),
        (StopRule::None, _) => explained_no_rules(&scores, &risk),
        _ => explained_by_scores(&scores, &risk),
    }
}

/// The scores of two texts, and what one of them presumes where the other does not.
fn scores(tags: [&String; 2], both: [&Outcome; 2]) -> String {
    let [one, two] = both.map(Outcome::glance);
    let [first, second] = tags;
    let mut said = if one.shown == two.shown {
        score_same(one.shown)
    } else {
        score_differs(one.shown, two.shown, first, second)
    };
    if one.terms != two.terms {
        for (tag, outcome) in tags.into_iter().zip(both) {
            let from = rounded(outcome.evaluation.edges.favour_from);
            said = match outcome.terms {
                Verdict::CaseMade => score_of_case(&said, tag, from),
                Verdict::NoGround => score_of_refusals(&said, tag),
                _ => said,
            };
        }
    }
    said
}

/// How large the risk of misuse is, and who says so.
fn risk(scenario: &Scenario, results: &Results) -> String {
    let ours = Reading::standard(scenario.edition);
    let has_our_scale =
        [ours.risk_low, ours.risk_high] == [scenario.reading.risk_low, scenario.reading.risk_high];
    if scenario.documented_knowledge {
        risk_documented().to_owned()
    } else if scenario.own_estimate.is_some() || !has_our_scale {
        risk_set(&chance(results.risk))
    } else {
        risk_ours(&chance(results.risk))
    }
}

/// A sentence on what a stop rule does, without its full stop; where the risk is our own estimate it says so.
pub(super) fn by_whose_estimate(sentence: String, is_ours: bool) -> String {
    if is_ours {
        words::on_our_estimate(&sentence)
    } else {
        sentence
    }
}

/// What became of a gate.
pub(super) fn gate_change(old: GateState, new: GateState) -> GateChange {
    match (old.is_shut(), new.is_shut()) {
        _ if new == GateState::None => GateChange::None,
        (false, true) => GateChange::Shuts,
        (true, false) => GateChange::Opens,
        (true, true) if new == GateState::ShutByKnowledge => GateChange::StaysKnown,
        (true, true) => GateChange::StaysShut,
        (false, false) => GateChange::StaysOpen,
    }
}

/// What the last move did, in one sentence; after another country was chosen, another pair, or another question about the world, why
/// the two policies end as they do, because nothing of it was a change of this one.
#[must_use]
pub fn moved(what: What, before: &Derived, now: &Derived) -> String {
    let headline = pair(&now.scenario);
    let is_of_world = matches!(what, What::Question);
    if is_of_world
        || before.scenario.place != now.scenario.place
        || pair(&before.scenario) != headline
    {
        return reason(&now.scenario, &now.picture);
    }
    let engine = now.input.engine;
    let what = change(engine.edition, what, before, now);
    let Some((policy, old, new)) = most_telling(engine, headline, &before.picture, &now.picture)
    else {
        return moved_only(&what);
    };
    let policy = policy_name(policy);
    let score = score_moves(old.shown, new.shown);
    let gate = gate_change(old.gate, new.gate);
    let turned = old.gate.is_shut() != new.gate.is_shut();
    if old.verdict == new.verdict || turned {
        let said = words::moved(&what, &policy, &score, gate);
        let ours = new.gate.is_shut() && is_our_estimate(&now.scenario);
        end(&by_whose_estimate(said, ours))
    } else {
        // The stop rule did not turn it, or that would be said.
        moved_turned(&what, &policy, &score, gate, new.verdict)
    }
}

/// A value that moved: "“Political stability” up from 35 to 60".
#[must_use]
pub fn from_to(name: &str, from: f64, to: f64) -> String {
    let (from, to) = (rounded(from), rounded(to));
    match to - from {
        0 => value_stays(name, to),
        1.. => value_up(name, from, to),
        _ => value_down(name, from, to),
    }
}

/// A score that moved, within a sentence: "the score rises from 35 to 60".
#[must_use]
pub fn score_moves(from: i64, to: i64) -> String {
    match to - from {
        0 => score_stays(to),
        1.. => score_rises(from, to),
        _ => score_falls(from, to),
    }
}

/// What was changed: "“Political stability” up from 35 to 60".
fn change(edition: &Edition, what: What, before: &Derived, now: &Derived) -> String {
    let scenario = &now.scenario;
    let slider = |factor: FactorId| edition.factor(factor).short;
    match what {
        What::Factor(factor) => {
            let score = |scenario: &Scenario| scenario.value(factor).score();
            from_to(
                &slider_named(slider(factor)),
                score(&before.scenario),
                score(scenario),
            )
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
        What::Place | What::Reset => back_to_published(&place_of(scenario)),
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
            Some(permille) => own_estimate(&chance_in_1000(permille)),
            None => model_estimate().to_owned(),
        },
        What::Reading => other_reading().to_owned(),
        What::Pair => {
            let [first, second] = pair(scenario).map(|text| tag(edition.policy(text)));
            pinned(&first, &second)
        }
        What::Question => other_question().to_owned(),
        What::Edition => recomputed(edition.id),
        What::Undo => undone().to_owned(),
        What::Redo => redone().to_owned(),
    }
}
