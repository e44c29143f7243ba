//! Checks that compare nothing but words of the texts: no reading changes what comes of them.

use std::cmp::Ordering;

use crate::edition::{BarChange, Way};
use crate::model::framework::Standard;

use super::codings::earlier;
use super::finding::{Evidence, Outcome};
use super::input::{Input, Pair};

/// How the bar of the later text stands to that of the earlier one, by the standards that their words name.
pub(super) fn bar(pair: &Pair, change: BarChange) -> (Outcome, Evidence) {
    let gates = pair.texts.each_ref().map(|text| text.gate);
    let standards = gates.map(|gate| gate.map(|gate| gate.standard));
    let certainty = certainty(standards);
    let [first, second] = standards;
    let outcome = match change {
        BarChange::Lower => {
            Outcome::of_ways(certainty == Some(Way::Down), certainty == Some(Way::Up))
        }
        BarChange::Same => Outcome::yes_or_no(first == second),
        BarChange::New => Outcome::yes_or_no(first.is_none() && second.is_some()),
    };
    let evidence = Evidence::Bars {
        standards,
        certainty,
    };
    (outcome, evidence)
}

/// Whether the later of two standards asks for more certainty or for less.
fn certainty(standards: [Option<Standard>; 2]) -> Option<Way> {
    let [first, second] = standards.map(|standard| standard.map(rank));
    match first?.cmp(&second?) {
        Ordering::Less => Some(Way::Up),
        Ordering::Equal => None,
        Ordering::Greater => Some(Way::Down),
    }
}

/// How much certainty a standard asks for, the more the higher. Between “clear risk” and “overriding risk” we see no order.
fn rank(standard: Standard) -> u8 {
    match standard {
        Standard::ActualKnowledge => 2,
        Standard::MoreLikelyThanNot => 1,
        Standard::ClearRisk | Standard::OverridingRisk => 0,
    }
}

/// Whether misuse is a factor like the others under the later text: not where it bars a sale and nothing else does. With other bars
/// beside it nothing is shown.
pub(super) fn only_bar(input: &Input, pair: &Pair) -> (Outcome, Evidence) {
    let bar = pair.texts[1].gate.map(|gate| gate.standard);
    let engine = input.prepared.engine;
    let notes = engine.annotations();
    let notes = notes.and_then(|notes| notes.notes_on(engine.edition.policy(pair.ids[1]).id));
    let others = notes.map_or(0, |notes| notes.bars.len());
    (
        Outcome::of_ways(bar.is_none(), others == 0),
        Evidence::OnlyBar { bar, others },
    )
}

/// Whether so many policies of the United States stand before the later text.
pub(super) fn earlier_texts(input: &Input, pair: &Pair, expected: usize) -> (Outcome, Evidence) {
    let edition = input.prepared.engine.edition;
    let (mut texts, mut presidents) = (0, Vec::new());
    let mut since = edition.policy(pair.ids[1]).year;
    for policy in earlier(input, pair.ids[1]) {
        let policy = edition.policy(policy);
        if !presidents.contains(&policy.issuer) {
            presidents.push(policy.issuer);
        }
        since = since.min(policy.year);
        texts += 1;
    }
    (
        Outcome::yes_or_no(texts == expected),
        Evidence::EarlierTexts {
            texts,
            presidents: presidents.len(),
            since,
        },
    )
}
