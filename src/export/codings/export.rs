//! Writing the table.

use crate::edition::{Annotations, Edition};
use crate::export::csv::MARK;
use crate::findings::reading_parameter::ReadingParameter;
use crate::model::readings::UncertaintyRanges;
use crate::scenario::Reading;

use crate::export::codings::table::write_row;
use crate::export::codings::{COLUMNS, THRESHOLD_KEY, WORDS, edition_key, key_of};

/// A reading as a table: cells with commas between them, lines that end as spreadsheets want it, a mark of UTF-8 in front.
///
/// The column `yours` is empty where the reading is ours. No cell begins like a formula.
#[must_use]
pub fn export(reading: &Reading, edition: &Edition, clauses: &Annotations) -> String {
    let (reading, ours) = (reading.sanitised(), Reading::standard_of(edition));
    let mut table = String::from(MARK);
    write_row(&mut table, COLUMNS);
    write_row(&mut table, ["edition", "", &edition_key(edition)]);
    for dial in ReadingParameter::ALL {
        let (value, our) = (dial.get(&reading), dial.get(&ours));
        let (low, high) = range(plausible(dial));
        write_row(
            &mut table,
            [
                "rule",
                "",
                key_of(dial),
                &cell((value != our).then_some(value)),
                &our.to_string(),
                &low,
                &high,
            ],
        );
    }
    for words in &WORDS {
        let (value, our) = ((words.get)(&reading), (words.get)(&ours));
        if value == our && words.model > edition.parameters.model {
            continue;
        }
        let yours = if value == our { "" } else { words.words[value] };
        write_row(&mut table, ["rule", "", words.key, yours, words.words[our]]);
    }
    for (id, policy) in edition.policies_in_time() {
        let permille = |share: f64| in_parts(share, 1000.0);
        let threshold = reading.threshold(id);
        if let Some(gate) = &policy.gate {
            // A bar on knowledge has no threshold.
            let numbered = Some(gate).filter(|gate| gate.threshold.is_finite());
            let our =
                numbered.map_or_else(String::new, |gate| permille(gate.threshold).to_string());
            let plausible = numbered.map(|gate| gate.threshold_range);
            let (low, high) = range(plausible.map(|(low, high)| (permille(low), permille(high))));
            let bar = clauses.notes_on(policy.id);
            let bar = bar.and_then(|chapter| chapter.gate.as_ref());
            let reference = bar.map_or("", |bar| bar.reference);
            let url = bar.map_or("", |bar| bar.url);
            write_row(
                &mut table,
                [
                    "threshold",
                    policy.id,
                    THRESHOLD_KEY,
                    &cell(threshold),
                    &our,
                    &low,
                    &high,
                    "",
                    reference,
                    url,
                ],
            );
        }
        let factors = edition.numbered_factors().zip(policy.stances);
        let factors = factors.zip(reading.stances_of(id));
        for (((factor_id, factor), coding), stance) in factors {
            let stance = stance.map(u16::from);
            let passage = clauses.clause(policy.id, factor_id);
            write_row(
                &mut table,
                [
                    "stance",
                    policy.id,
                    factor.id,
                    &cell(stance),
                    &coding.stance.to_string(),
                    &coding.low.to_string(),
                    &coding.high.to_string(),
                    factor.short,
                    passage.map_or("", |passage| passage.section),
                    passage.map_or("", |passage| passage.url),
                ],
            );
        }
    }
    table
}

/// Lowest and highest that our readings take, where they vary a number of the rule.
fn plausible(dial: ReadingParameter) -> Option<(u16, u16)> {
    let hundredths = |(low, high): (f64, f64)| (in_parts(low, 100.0), in_parts(high, 100.0));
    match dial {
        ReadingParameter::Ratio => Some(hundredths(UncertaintyRanges::STANDARD.ratio)),
        ReadingParameter::OverlayStrength => Some(hundredths(UncertaintyRanges::STANDARD.strength)),
        _ => None,
    }
}

/// A number as so many parts of one.
fn in_parts(value: f64, parts: f64) -> u16 {
    (value * parts).round() as u16
}

fn cell(value: Option<u16>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn range(range: Option<(u16, u16)>) -> (String, String) {
    (
        cell(range.map(|range| range.0)),
        cell(range.map(|range| range.1)),
    )
}
