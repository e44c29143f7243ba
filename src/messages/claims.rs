//! Words of what officials, auditors and analysts say changed, and of what the codings say to it.

use crate::edition::id::FactorId;
use crate::edition::{Check, Claim, Edition, Policy, Way};
use crate::findings::claims::{
    CHANGED_SHARE, Evidence, FULL_POINT, Finding, Outcome, READINGS_OF_CLAIMS, Tally,
};
use crate::findings::{Gate, Paired, Standard};

use super::compare::{bound, name, name_start};
use super::generated::claims as words;
use super::lists::{list_and, list_comma};
use super::method::stance_word;
use super::number::{decimal, rounded};

pub use super::generated::claims::*;

/// How large a change must be to count, in an edition with the stricter checks.
#[must_use]
pub fn strictness() -> String {
    words::strictness(
        rounded(CHANGED_SHARE * 100.0),
        &full_points(rounded(FULL_POINT)),
        READINGS_OF_CLAIMS as i64,
    )
}

/// How many claims came out how.
#[must_use]
pub fn tally(tally: &Tally) -> String {
    let [claims, agree, in_part, not_shown, disagree, not_checked] = [
        tally.claims(),
        tally.agree,
        tally.in_part,
        tally.not_shown,
        tally.disagree,
        tally.not_checked,
    ]
    .map(|count| count as i64);
    words::tally(claims, agree, in_part, not_shown, disagree, not_checked)
}

/// What comes of a claim on our reading.
#[must_use]
pub fn verdict(claim: &Claim, outcome: Outcome) -> String {
    if claim.is_of_words() {
        verdict_by_words(outcome)
    } else {
        words::verdict(outcome)
    }
}

/// Which texts a claim is about: "From the 2014 policy to the 2018 policy".
#[must_use]
pub fn about(claim: &Claim, edition: &Edition) -> String {
    let [from, to] = texts(claim, edition);
    if claim.from == claim.to {
        name_start(from)
    } else {
        words::about(&name(from), &name(to))
    }
}

/// The criteria that a claim is about; empty where it names none.
#[must_use]
pub fn criteria(claim: &Claim, edition: &Edition) -> String {
    let factors = claim.factors.iter();
    let names = factors.map(|&factor| edition.factor(factor).short);
    list_comma(&names.collect::<Vec<_>>())
}

/// The numbers behind a finding, in a sentence.
#[must_use]
pub fn evidence(finding: &Finding, claim: &Claim, edition: &Edition) -> String {
    let [from, to] = texts(claim, edition);
    let (one, two) = (name(from), name(to));
    let factor = |factor: FactorId| edition.factor(factor).short;
    match (finding.check, finding.evidence) {
        (Check::Stance { factor: on, way }, Evidence::Stances([before, after])) => {
            if before == after {
                stance_stays(factor(on), way, &stance_in_words(before), &one, &two)
            } else {
                moved(factor(on), [before, after], [&one, &two])
            }
        }
        (Check::StanceOrSame { factor: on, .. }, Evidence::Stances([before, after])) => {
            if before == after {
                stance_same(factor(on), &stance_in_words(before), &one, &two)
            } else {
                moved(factor(on), [before, after], [&one, &two])
            }
        }
        (Check::First(on), Evidence::First { stance, earlier }) => {
            let start = name_start(to);
            match (finding.outcome, earlier) {
                (Outcome::Agrees, _) => {
                    first_to_weigh(factor(on), &start, &stance_in_words(stance))
                }
                (_, Some((policy, before))) => {
                    let earlier = name(edition.policy(policy));
                    not_the_first(factor(on), &start, &earlier, &stance_in_words(before))
                }
                _ => not_weighed(factor(on), &start, &stance_in_words(stance)),
            }
        }
        (Check::Share { factors, .. }, Evidence::Shares(of)) => {
            let names: Vec<String> = factors.iter().map(|&on| criterion(factor(on))).collect();
            let [before, after] = of.map(|share| decimal(share * 100.0, 1));
            let change = share_change(of);
            let count = names.len() as i64;
            shares(
                count,
                &list_and(&names),
                &one,
                &before,
                &two,
                &after,
                &change,
            )
        }
        (Check::Counts { scores: set, .. }, Evidence::Counts { scores, readings }) => {
            scored(&profile(set, edition), scores, [&one, &two], Some(readings))
        }
        (Check::Balance { scores, .. }, Evidence::Balances(balances)) => {
            scored(&profile(scores, edition), balances, [&one, &two], None)
        }
        (
            Check::Results { list, .. },
            Evidence::Results {
                looser,
                stricter,
                of,
            },
        ) => {
            let [of, looser, stricter] = [of, looser, stricter].map(|count| count as i64);
            results(of, list, &one, &two, looser, stricter)
        }
        (
            Check::Within { points, list, .. },
            Evidence::Largest {
                points: largest,
                of,
            },
        ) => {
            let (largest, large) = (rounded(largest), rounded(points));
            largest_step(of as i64, list, &one, &two, largest, large)
        }
        (Check::WeightsAlike { factors, ratio }, Evidence::Weights(weights)) => {
            let [first, second] = factors.map(factor);
            let [one, other] = weights.map(|weight| rounded(weight * 100.0));
            weights_alike(&two, first, one, second, other, &decimal(ratio, 1))
        }
        (
            Check::Bar(_),
            Evidence::Bars {
                standards,
                certainty,
            },
        ) => stop_rules(standards, certainty, [from, to]),
        (Check::OnlyBar, Evidence::OnlyBar { bar, others }) => match (bar, others as i64) {
            (None, _) => no_stop_rule(&name_start(to)),
            (Some(bar), 0) => only_bar(&two, &standard(bar)),
            (Some(_), others) => bar_among_others(&two, others),
        },
        (
            Check::EarlierTexts(_),
            Evidence::EarlierTexts {
                texts,
                presidents,
                since,
            },
        ) => earlier_texts(texts as i64, presidents as i64, since.into()),
        (Check::GatesEqual, Evidence::Gates(gates)) => {
            let [before, after] = gates.map(gate_in_words);
            if before == after {
                gates_alike(&before)
            } else {
                words::gates(&name_start(from), &before, &two, &after)
            }
        }
        (Check::OnlyLaterGate { above, up_to }, Evidence::Countries { agree, of }) => {
            let (above, to) = (bound(above), bound(up_to));
            only_later_gate(agree as i64, of as i64, &above, &to, &one, &two)
        }
        (Check::MovesLess { factor: raised, to }, Evidence::Countries { agree, of }) => {
            let (raised, to) = (factor(raised), rounded(to));
            moves_less(raised, to, &one, &two, agree as i64, of as i64)
        }
        _ => String::new(),
    }
}

fn texts(claim: &Claim, edition: &Edition) -> [&'static Policy; 2] {
    [claim.from, claim.to].map(|text| edition.policy(text))
}

fn stance_in_words(stance: u8) -> String {
    words::stance(stance.into(), stance_word(stance))
}

/// Two stances that differ.
fn moved(factor: &str, [before, after]: [u8; 2], [one, two]: [&str; 2]) -> String {
    let way = if after > before { Way::Up } else { Way::Down };
    let [before, after] = [before, after].map(stance_in_words);
    stance_moves(factor, way, &before, one, &after, two)
}

/// By how much a share of the weight changes, in per cent of itself: of a part of one per cent nothing is said, so that ten per cent
/// is not printed before it is reached.
fn share_change([before, after]: [f64; 2]) -> String {
    match direction([before, after]) {
        None => share_stays().to_owned(),
        Some(_) if before <= 0.0 => share_from_nothing().to_owned(),
        Some(way) => {
            let percent = (after / before - 1.0).abs() * 100.0;
            share_changes((percent + 1e-9).floor() as i64, way)
        }
    }
}

/// The scores that a made-up country is set to.
fn profile(scores: &[(FactorId, f64)], edition: &Edition) -> String {
    let set = scores
        .iter()
        .map(|&(on, score)| words::set(edition.factor(on).short, rounded(score)));
    list_and(&set.collect::<Vec<_>>())
}

/// What a made-up country comes to under two texts, and how many readings go the same way; the difference is that of the numbers that
/// are printed.
fn scored(set: &str, scores: [f64; 2], [one, two]: [&str; 2], readings: Option<Paired>) -> String {
    let tenths = scores.map(|score| rounded(score * 10.0));
    let [before, after] = tenths.map(|tenths| decimal(tenths as f64 / 10.0, 1));
    let Some(way) = direction(tenths.map(|tenths| tenths as f64)) else {
        return words::scores(set, &before, one, &after, two, score_stays());
    };
    let points = match (tenths[1] - tenths[0]).unsigned_abs() {
        10 => one_point().to_owned(),
        tenths => some_points(&decimal(tenths as f64 / 10.0, 1)),
    };
    let change = score_changes(&points, way);
    match readings {
        None => words::scores(set, &before, one, &after, two, &change),
        Some(readings) => {
            let same_way = match way {
                Way::Up => readings.higher,
                Way::Down => readings.lower,
            };
            let agree = rounded(same_way as f64 * 100.0 / readings.of.max(1) as f64);
            scores_in_readings(set, &before, one, &after, two, &change, agree)
        }
    }
}

/// Which way the second of two numbers lies from the first; `None` where they are equal.
fn direction([first, second]: [f64; 2]) -> Option<Way> {
    if second > first {
        Some(Way::Up)
    } else if second < first {
        Some(Way::Down)
    } else {
        None
    }
}

/// How two stop rules stand to each other by their words.
fn stop_rules(
    standards: [Option<Standard>; 2],
    certainty: Option<Way>,
    [from, to]: [&Policy; 2],
) -> String {
    let (one, two) = (name(from), name(to));
    match standards {
        [None, None] => no_stop_rules(&one, &two),
        [None, Some(after)] => stop_rule_new(&name_start(from), &two, &standard(after)),
        [Some(before), None] => stop_rule_gone(&one, &standard(before), &name_start(to)),
        [Some(before), Some(after)] if before == after => {
            stop_rules_same(&one, &two, &standard(after))
        }
        [Some(before), Some(after)] => {
            let [before, after] = [before, after].map(standard);
            match certainty {
                Some(way) => stop_rules_differ(way, &one, &before, &two, &after),
                None => stop_rules_beside(&one, &before, &two, &after),
            }
        }
    }
}

/// A stop rule with its threshold.
fn gate_in_words(gate: Option<Gate>) -> String {
    gate.map_or_else(
        || no_gate().to_owned(),
        |gate| {
            if gate.threshold.is_finite() {
                words::gate(&standard(gate.standard), &bound(gate.threshold))
            } else {
                gate_on_knowledge().to_owned()
            }
        },
    )
}
