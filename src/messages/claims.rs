//! Words of what commentators say changed, and of what the codings say to it.

use crate::edition::id::FactorId;
use crate::edition::{Check, Claim, Edition, Policy};
use crate::findings::Gate;
use crate::findings::claims::{Evidence, Finding};

use super::compare::{bound, name, name_start};
use super::generated::claims as words;
use super::lists::{list_and, list_comma};
use super::method::stance;
use super::number::{decimal, fixed, rounded};

pub use super::generated::claims::*;

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
        (Check::Stance { factor: on, .. }, Evidence::Stances([before, after])) => {
            stances(factor(*on), &stance(before), &one, &stance(after), &two)
        }
        (Check::GatesEqual, Evidence::Gates(gates)) => {
            let [before, after] = gates.map(bar);
            if before == after {
                gates_alike(&before)
            } else {
                words::gates(&name_start(from), &before, &two, &after)
            }
        }
        (Check::OnlyLaterGate { above, up_to }, Evidence::Countries { agree, of }) => {
            let (above, to) = (bound(*above), bound(*up_to));
            only_later_gate(agree as i64, of as i64, &above, &to, &one, &two)
        }
        (Check::Balance { scores, .. }, Evidence::Balances([before, after])) => {
            let put = |&(on, score): &(FactorId, f64)| set(factor(on), rounded(score));
            let put: Vec<String> = scores.iter().map(put).collect();
            let (before, after) = if rounded(before) == rounded(after) {
                (decimal(before, 1), decimal(after, 1))
            } else {
                (fixed(before, 0), fixed(after, 0))
            };
            balances(&list_and(&put), &before, &one, &after, &two)
        }
        (Check::MovesLess { factor: raised, to }, Evidence::Countries { agree, of }) => {
            let (raised, to) = (factor(*raised), rounded(*to));
            moves_less(raised, to, &one, &two, agree as i64, of as i64)
        }
        (
            Check::Within { points, indicator },
            Evidence::Largest {
                points: largest,
                of,
            },
        ) => {
            let list = edition.indicators.get(*indicator);
            let list = list.map_or("", |list| list.label);
            let (largest, large) = (rounded(largest), rounded(*points));
            largest_step(of as i64, list, &one, &two, largest, large)
        }
        (Check::WeightsAlike { factors, ratio }, Evidence::Weights(weights)) => {
            let [first, second] = factors.map(factor);
            let [one, other] = weights.map(|weight| rounded(weight * 100.0));
            weights_alike(&two, first, one, second, other, &decimal(*ratio, 1))
        }
        _ => String::new(),
    }
}

fn texts(claim: &Claim, edition: &Edition) -> [&'static Policy; 2] {
    [claim.from, claim.to].map(|text| edition.policy(text))
}

fn bar(gate: Option<Gate>) -> String {
    gate.map_or_else(
        || no_gate().to_owned(),
        |gate| {
            if gate.threshold.is_finite() {
                words::gate(gate.standard, &bound(gate.threshold))
            } else {
                gate_on_knowledge().to_owned()
            }
        },
    )
}
