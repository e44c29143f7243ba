//! How sure a result is, in the reasons of a policy: shares of readings and of weightings, and what drives the spread.

use crate::findings::assumptions::is_our_estimate;
use crate::findings::robustness::{main_drivers, shares_by_size};
use crate::findings::verdict::Verdict;
use crate::findings::{ByRule, Mean, Readings, SensitivityIndex, UncertaintySource, WeightShares};
use crate::scenario::Scenario;

use super::generated::robustness as words;
use super::lists::list_and;
use super::number::{decimal, fixed, grouped};
use super::sentence::by_whose_estimate;

pub use super::generated::robustness::*;

/// All shares in a sentence, in the terms of the policy: "Of 100 readings about 73 would stop a sale, 20 point neither way and 7 point
/// against."
#[must_use]
pub fn shares(scenario: &Scenario, readings: &Readings, terms: Verdict) -> String {
    let ours = is_our_estimate(scenario);
    let listed: Vec<String> = shares_by_size(readings)
        .into_iter()
        .map(|(result, part)| {
            let verdict = terms.of_same_text(result);
            by_whose_estimate(share(part, verdict), ours && verdict == Verdict::Barred)
        })
        .collect();
    words::shares(
        &list_and(&listed),
        &grouped(u32::try_from(readings.count).unwrap_or(u32::MAX)),
        &decimal(readings.error * 100.0, 1),
    )
}

/// A rule in words.
#[must_use]
pub fn rule(rule: &ByRule) -> &'static str {
    match (rule.mean, rule.overlay) {
        (Mean::Arithmetic, false) => rule_arithmetic(),
        (Mean::Arithmetic, true) => rule_arithmetic_overlay(),
        (Mean::Geometric, false) => rule_geometric(),
        (Mean::Geometric, true) => rule_geometric_overlay(),
    }
}

/// The exact shares of weightings: what they are of, and the three bands in 100.
#[must_use]
pub fn weightings(shares: &WeightShares) -> Vec<(&'static str, [String; 3])> {
    let rows = [
        (weightings_all(), Some(&shares.any)),
        (weightings_in_order(), shares.in_order.as_ref()),
    ];
    rows.into_iter()
        .filter_map(|(what, bands)| Some((what, bands?.map(per_cent))))
        .collect()
}

/// What drives the spread, in a sentence; `None` where nothing varies.
#[must_use]
pub fn drivers(indices: &[SensitivityIndex; 6]) -> Option<String> {
    let drivers = main_drivers(indices);
    let ((source, share), others) = drivers.split_first()?;
    let main = main_driver(*source, *share);
    if others.is_empty() {
        return Some(words::drivers(&main));
    }
    let other = |(source, share): &(UncertaintySource, i64)| driver(*source, *share);
    let others: Vec<String> = others.iter().map(other).collect();
    Some(drivers_more(&main, &list_and(&others)))
}

/// A share in per cent; one that is small but not 0 is not written as 0, nor one that is nearly all as 100.
fn per_cent(share: f64) -> String {
    match share * 100.0 {
        none if none <= 1e-7 => "0".to_owned(),
        all if all >= 100.0 - 1e-7 => "100".to_owned(),
        few if few < 1.0 => under_one().to_owned(),
        most if most > 99.0 => over_ninety_nine().to_owned(),
        some => fixed(some, 0),
    }
}
