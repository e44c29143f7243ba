//! Words of what commentators say changed, and of what the codings say to it.

use crate::edition::{Check, Claim, Edition, Policy};
use crate::findings::claims::{Evidence, Finding};
use crate::model::framework::Gate;

use crate::messages::compare::{bound, name};
use crate::messages::method::stance;
use crate::messages::number::{decimal, fixed, rounded, upper_first};
use crate::messages::sentence;

/// A heading.
pub const TITLE: &str = "What commentators say changed";
/// Below the heading.
pub const LEAD: &str = "Claims that give a direction are held against our codings, on published figures and with no item specified. \
     Agreement says that the texts can be read so, not that practice followed.";
/// Said where no claim is about the two policies.
pub const NO_CLAIM: &str = "No claim that we know is about these two policies.";
/// A verdict.
pub const AGREE: &str = "The codings agree.";
/// A verdict.
pub const DISAGREE: &str = "The codings do not agree.";
/// A verdict on a reading that is not ours.
pub const YOURS_AGREES: &str = "On your reading the texts agree.";
/// A verdict on a reading that is not ours.
pub const YOURS_DISAGREES: &str = "On your reading the texts do not agree.";

/// Label of the fold with the claims about other texts.
#[must_use]
pub fn others(count: usize) -> String {
    format!("All other claims ({count})")
}

/// Which texts a claim is about: "From the 2014 policy to the 2018 policy".
#[must_use]
pub fn about(claim: &Claim, edition: &Edition) -> String {
    let [Some(from), Some(to)] = texts(claim, edition) else {
        return String::new();
    };
    if claim.from == claim.to {
        upper_first(&name(from))
    } else {
        format!("From {} to {}", name(from), name(to))
    }
}

/// The criteria that a claim is about; empty where it names none.
#[must_use]
pub fn criteria(claim: &Claim, edition: &Edition) -> String {
    let names: Vec<&str> = claim
        .factors
        .iter()
        .filter_map(|&factor| Some(edition.factors.get(factor)?.short))
        .collect();
    names.join(", ")
}

/// Why a claim cannot be checked.
#[must_use]
pub fn not_checked(reason: &str) -> String {
    format!("Cannot be checked here: it is {reason}.")
}

/// The numbers behind a finding, in a sentence.
#[must_use]
pub fn evidence(finding: &Finding, claim: &Claim, edition: &Edition) -> String {
    let [Some(from), Some(to)] = texts(claim, edition) else {
        return String::new();
    };
    let (one, two) = (name(from), name(to));
    let factor = |number: usize| {
        let factor = edition.factors.get(number);
        factor.map_or("", |factor| factor.short)
    };
    match (finding.check, finding.evidence) {
        (Check::Stance { factor: on, .. }, Evidence::Stances([before, after])) => format!(
            "“{}” is {} in {one} and {} in {two}.",
            factor(*on),
            stance(before),
            stance(after)
        ),
        (Check::GatesEqual, Evidence::Gates(gates)) => {
            let [before, after] = gates.map(gate);
            if before == after {
                format!("Both bars: {after}.")
            } else {
                format!("{}: {before}; {two}: {after}.", upper_first(&one))
            }
        }
        (Check::OnlyLaterGate { above, up_to }, Evidence::Countries { agree, of }) => format!(
            "In {agree} of the {of} countries whose misuse risk we put above {} and up to {}, {two} bars a sale and {one} does not.",
            bound(*above),
            bound(*up_to)
        ),
        (Check::Balance { scores, .. }, Evidence::Balances([before, after])) => {
            let set: Vec<String> = scores
                .iter()
                .map(|(number, score)| format!("“{}” at {}", factor(*number), rounded(*score)))
                .collect();
            let (before, after) = if rounded(before) == rounded(after) {
                (decimal(before, 1), decimal(after, 1))
            } else {
                (fixed(before, 0), fixed(after, 0))
            };
            format!(
                "A country at 50 throughout, but {}: the balance is {before} under {one} and {after} under {two}.",
                set.join(" and ")
            )
        }
        (Check::MovesLess { factor: raised, to }, Evidence::Countries { agree, of }) => format!(
            "With “{}” put to {}, {one} gains at least as much as {two} in {agree} of {of} countries.",
            factor(*raised),
            rounded(*to)
        ),
        (
            Check::Within { points, indicator },
            Evidence::Largest {
                points: largest,
                of,
            },
        ) => {
            let list = edition.indicators.get(*indicator);
            format!(
                "Over {of} countries ({}) the largest step from {one} to {two} is {} points; we call {} or more large.",
                list.map_or("", |list| list.label),
                rounded(largest),
                rounded(*points)
            )
        }
        (Check::WeightsAlike { factors, ratio }, Evidence::Weights([first, second])) => format!(
            "In {two} “{}” carries {} % of the weight and “{}” {} %; up to {} times counts as alike.",
            factor(factors[0]),
            rounded(first * 100.0),
            factor(factors[1]),
            rounded(second * 100.0),
            decimal(*ratio, 1)
        ),
        _ => String::new(),
    }
}

fn texts(claim: &Claim, edition: &Edition) -> [Option<&'static Policy>; 2] {
    [claim.from, claim.to].map(|number| edition.policies.get(number))
}

fn gate(gate: Option<Gate>) -> String {
    match gate {
        None => "no gate".to_owned(),
        Some(gate) => format!(
            "“{}”, shut above {}",
            sentence::standard(gate.standard),
            bound(gate.threshold)
        ),
    }
}
