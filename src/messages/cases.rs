//! Real decisions in words.

use crate::edition::DecisionOutcome;
use crate::edition::id::PolicyId;
use crate::findings::decisions::back_test::{BackTest, Tally};
use crate::findings::decisions::case::Case;
use crate::findings::decisions::separation::{RESAMPLES, Separation};
use crate::findings::engine::Engine;

use super::generated::cases as words;
use super::number::{day, decimal, grouped, lower_first, rounded};
use super::sentence::{place_name, policy_name};

pub use super::generated::cases::*;

/// The country, or the place that is none of the countries.
#[must_use]
pub fn place(case: &Case) -> &'static str {
    case.scenario
        .as_ref()
        .map_or(case.decision.place, place_name)
}

/// A decision as an entry of a list.
#[must_use]
pub fn entry(case: &Case) -> String {
    let decision = case.decision;
    words::entry(place(case), &day(decision.date), decision.subject)
}

/// What was decided, in a word or two.
#[must_use]
pub fn outcome(outcome: DecisionOutcome) -> &'static str {
    match outcome {
        DecisionOutcome::WentAhead => words::went_ahead(),
        DecisionOutcome::HeldOrConditioned => words::held_or_conditioned(),
        DecisionOutcome::Refused => words::refused(),
    }
}

/// What was decided, with the sentence.
#[must_use]
pub fn decided(case: &Case) -> String {
    words::decided(outcome(case.decision.outcome), case.decision.decided)
}

/// The reason, with where it is from.
#[must_use]
pub fn reason_from(case: &Case) -> String {
    words::reason_from(case.decision.reason, &words::basis(case.decision.basis))
}

/// What was transferred, as it is counted, and the kind of decision.
#[must_use]
pub fn item_and_kind(case: &Case) -> String {
    words::item_and_kind(item_name(case), &words::kind(case.decision.kind))
}

/// The item as it is counted.
#[must_use]
pub fn item_name(case: &Case) -> &'static str {
    Engine::newest().edition.item(case.decision.item).name
}

/// The site of a source.
#[must_use]
pub fn site(case: &Case) -> &'static str {
    let address = case.decision.url;
    let behind = address.split_once("://").map_or(address, |(_, site)| site);
    let site = behind.split('/').next().unwrap_or(behind);
    site.strip_prefix("www.").unwrap_or(site)
}

/// What is to be said of the figures.
#[must_use]
pub fn figures(case: &Case) -> Vec<String> {
    let decision = case.decision;
    if case.scenario.is_none() {
        return vec![words::no_figures_at_all().to_owned()];
    }
    let edition = Engine::newest().edition;
    let (known, all) = (case.known() as i64, edition.factors.len() as i64);
    let error = decimal(edition.parameters.missing_se, 0);
    let counted = words::figures(known, all, all - known, &error);
    let of_which_year = if case.knows_the_year_before() {
        words::figures_before(decision.year)
    } else {
        words::figures_end(decision.year)
    };
    vec![counted, of_which_year]
}

/// The question before it is shown what the text in force says.
#[must_use]
pub fn question(case: &Case) -> String {
    words::question(&name(case.decision.policy))
}

fn name(policy: PolicyId) -> String {
    policy_name(Engine::newest().edition.policy(policy))
}

/// How often text and decision agree, and what was decided.
#[must_use]
pub fn count(test: &BackTest) -> [String; 2] {
    let Tally {
        agrees,
        contradicts,
        neither_way,
    } = test.in_force;
    let [ahead, held, refused] = test.outcomes.map(|count| count as i64);
    [
        words::count(
            agrees as i64,
            contradicts as i64,
            neither_way as i64,
            test.in_force.all() as i64,
        ),
        words::outcomes(ahead, held, refused),
    ]
}

/// Whether scores separate what went ahead from what did not: of all decisions, and of sales alone.
#[must_use]
pub fn separations(test: &BackTest) -> Vec<String> {
    type Say = fn(i64, i64, i64, i64) -> String;
    let parts: [(Option<Separation>, Say); 2] = [
        (test.separation, words::area),
        (test.of_sales, words::area_of_sales),
    ];
    let said = parts.into_iter().filter_map(|(part, say)| {
        let part = part?;
        let [area, low, high] =
            [part.area, part.interval[0], part.interval[1]].map(|share| rounded(share * 100.0));
        let found = words::against_a_coin(part.against_a_coin());
        Some([say(area, low, high, part.count as i64), found.to_owned()].join(" "))
    });
    said.collect()
}

/// How that is computed.
#[must_use]
pub fn method() -> String {
    words::method(&grouped(RESAMPLES as u32))
}

/// Two decisions that went both ways under one text.
#[must_use]
pub fn pair(pair: [&Case; 2]) -> String {
    let [first, second] = pair.map(|case| {
        let decision = case.decision;
        words::decided_on(decision.outcome, &day(decision.date))
    });
    let case = pair[0];
    let item = lower_first(item_name(case));
    words::pair(
        place(case),
        &item,
        &first,
        &second,
        &name(case.decision.policy),
    )
}
