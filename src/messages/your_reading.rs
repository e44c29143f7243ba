//! Words of the screen on which a reader changes our choices.

use crate::edition::id::FactorId;
use crate::edition::{Coding, Edition, Policy};
use crate::findings::extreme_readings::Made;
use crate::findings::file_faults::codings::{Fault, Problem, Refused};
use crate::findings::reading_parameter::ReadingParameter;
use crate::findings::reading_setting::ReadingSetting;
use crate::findings::results::RowSummary;
use crate::findings::verdict::Verdict;
use crate::findings::{BurdenUse, Count, GateState, Mean, OverlayUse, Presumption};
use crate::scenario::Reading;

use super::lists::list_comma;
use super::number::{chance, decimal, upper_first};
use super::page::full_name;
use super::{method, reading, sentence};

pub use super::generated::your_reading::*;

/// Faults of a file that are named one by one.
const NAMED: usize = 6;

/// A heading with one sentence of explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The heading.
    pub heading: &'static str,
    /// The sentence.
    pub sentence: &'static str,
}

/// Heading and explanation of a choice.
#[must_use]
pub fn explained(choice: ReadingSetting) -> Explained {
    let (heading, sentence) = match choice {
        ReadingSetting::Ratio => (scale(), scale_explained()),
        ReadingSetting::Count => (counted(), counted_explained()),
        ReadingSetting::Mean => (averaged(), averaged_explained()),
        ReadingSetting::Overlay => (governance(), governance_explained()),
        ReadingSetting::Discount => (discount(), discount_explained()),
        ReadingSetting::Burden => (burden(), burden_explained()),
        ReadingSetting::Edges => (edges(), edges_explained()),
        ReadingSetting::Risk => (misuse(), misuse_explained()),
        ReadingSetting::Threshold(_) => (gate(), gate_explained()),
        ReadingSetting::Stances(_) => (stances(), stances_explained()),
    };
    Explained { heading, sentence }
}

/// Label of a slider.
#[must_use]
pub fn dial(dial: ReadingParameter) -> &'static str {
    match dial {
        ReadingParameter::Ratio => dial_ratio(),
        ReadingParameter::OverlayStrength => dial_overlay_strength(),
        ReadingParameter::OverlayReference => dial_overlay_reference(),
        ReadingParameter::AgainstBelow => dial_against_below(),
        ReadingParameter::FavourFrom => dial_favour_from(),
        ReadingParameter::RiskLow => dial_risk_low(),
        ReadingParameter::RiskHigh => dial_risk_high(),
    }
}

/// Where a slider stands.
#[must_use]
pub fn value(dial: ReadingParameter, value: u16) -> String {
    match dial {
        ReadingParameter::Ratio if value == 100 => times_one().to_owned(),
        ReadingParameter::Ratio => times(&decimal(f64::from(value) / 100.0, 2)),
        ReadingParameter::OverlayStrength => per_cent(i64::from(value)),
        ReadingParameter::OverlayReference
        | ReadingParameter::AgainstBelow
        | ReadingParameter::FavourFrom => value.to_string(),
        ReadingParameter::RiskLow | ReadingParameter::RiskHigh => risk(value),
    }
}

/// A share per thousand as a chance and as a percentage.
#[must_use]
pub fn risk(permille: u16) -> String {
    let share = f64::from(permille) / 1000.0;
    risk_of(&chance(share), &decimal(share * 100.0, 1))
}

/// Where a slider stands and where ours does, for a screen reader.
#[must_use]
pub fn spoken(value: &str, our: &str) -> String {
    if value == our {
        spoken_as_ours(value)
    } else {
        spoken_beside_ours(value, our)
    }
}

/// A way to count.
#[must_use]
pub fn count(count: Count) -> &'static str {
    match count {
        Count::ByFactor => count_by_factor(),
        Count::ByGroup => count_by_group(),
    }
}

/// A way to average.
#[must_use]
pub fn mean(mean: Mean) -> &'static str {
    match mean {
        Mean::Arithmetic => mean_arithmetic(),
        Mean::Geometric => mean_geometric(),
    }
}

/// Which texts are read with the overlay.
#[must_use]
pub fn overlay(overlay: OverlayUse) -> &'static str {
    match overlay {
        OverlayUse::AsTheTextSays => overlay_as_said(),
        OverlayUse::Never => overlay_never(),
        OverlayUse::Always => overlay_always(),
    }
}

/// Which texts are read with a burden on whoever wants the sale.
#[must_use]
pub fn burden_of(burden: BurdenUse) -> &'static str {
    match burden {
        BurdenUse::AsTheTextSays => burden_as_said(),
        BurdenUse::Never => burden_never(),
        BurdenUse::Always => burden_always(),
    }
}

/// One entry of what differs, as a sentence.
#[must_use]
pub fn differs(setting: ReadingSetting, read: &Reading, edition: &Edition) -> String {
    choice(&upper_first(&reading::change(setting, read, edition)))
}

/// A text in the list, marked where it is read otherwise.
#[must_use]
pub fn policy(policy: &Policy, changed: bool) -> String {
    let name = full_name(policy);
    if changed { policy_changed(&name) } else { name }
}

/// How a score compares with ours: "ours 54", "as ours".
#[must_use]
pub fn balance(now: i64, our: i64) -> String {
    if now == our {
        balance_as_ours().to_owned()
    } else {
        balance_ours(our)
    }
}

/// What follows now, and as we read where that is something else.
#[must_use]
pub fn result(now: Verdict, our: Verdict) -> String {
    if now == our {
        sentence::verdict(now).to_owned()
    } else {
        result_unlike_ours(now, our)
    }
}

/// Our coding of one criterion and its range.
#[must_use]
pub fn coding(coding: Coding) -> String {
    let [stance, low, high] = [coding.stance, coding.low, coding.high].map(i64::from);
    if low == high {
        coding_only(stance)
    } else {
        coding_in_range(stance, low, high)
    }
}

/// What the strongest case is about.
#[must_use]
pub fn strongest_lead(place: &str, policy: &Policy) -> String {
    how_far(&sentence::policy_name(policy), place)
}

/// How far a score reaches.
#[must_use]
pub fn reach(low: i64, high: i64) -> String {
    if low == high {
        reach_one(low)
    } else {
        reach_from_to(low, high)
    }
}

/// Where our own reading and the reader's lie, and what the bands of the score mean under what the text presumes.
#[must_use]
pub fn lies(our: i64, yours: i64, edges: (u8, u8), presumption: Presumption) -> String {
    let (against, favour) = (i64::from(edges.0), i64::from(edges.1));
    let lies = if our == yours {
        lies_as_ours(our)
    } else {
        lies_beside_ours(our, yours)
    };
    match presumption.burden() {
        None => lies_by_refusal(&lies, against),
        Some(0) => lies_case_by_case(&lies, against, favour),
        Some(_) => lies_by_burden(&lies, favour),
    }
}

/// What follows in a case: "58: points neither way; the stop rule does not apply".
#[must_use]
pub fn made(case: &RowSummary) -> String {
    let gate = if case.untested || case.verdict == Verdict::Barred {
        GateState::None
    } else {
        case.gate
    };
    what_follows(case.shown, case.verdict, gate)
}

/// What a case assumes: its rule, then the stances that it reads more strongly and those that it reads more weakly.
#[must_use]
pub fn assumptions(made: &Made, edition: &Edition) -> Vec<String> {
    let stances = |choice: &ReadingSetting| matches!(choice, ReadingSetting::Stances(_));
    let mut lines: Vec<String> = ReadingSetting::differing(&made.reading, edition)
        .into_iter()
        .filter(|choice| !stances(choice))
        .map(|choice| differs(choice, &made.reading, edition))
        .collect();
    if !made.stronger.is_empty() {
        lines.push(read_more_strongly(&named(&made.stronger, edition)));
    }
    if !made.weaker.is_empty() {
        lines.push(read_more_weakly(&named(&made.weaker, edition)));
    }
    lines
}

fn named(stances: &[(FactorId, u8)], edition: &Edition) -> String {
    let entries = stances.iter().map(|(factor, stance)| {
        criterion_as(edition.factor(*factor).short, &method::stance(*stance))
    });
    list_comma(&entries.collect::<Vec<_>>())
}

/// Said after a file was read in, with the number of choices that are not ours.
#[must_use]
pub fn taken(choices: usize) -> String {
    taken_with(choices as i64)
}

/// Why a file was not taken, fault by fault.
#[must_use]
pub fn refused(refused: &Refused) -> Vec<String> {
    match refused {
        Refused::TooLarge => vec![file_too_large().to_owned()],
        Refused::NotText => vec![file_no_text().to_owned()],
        Refused::Columns(missing) => vec![file_columns(&list_comma(missing))],
        Refused::Rows(faults) => {
            let mut lines: Vec<String> = faults.iter().take(NAMED).map(fault).collect();
            if faults.len() > NAMED {
                lines.push(faults_more((faults.len() - NAMED) as i64));
            }
            lines
        }
    }
}

fn fault(fault: &Fault) -> String {
    let row = fault.row as i64;
    match &fault.problem {
        Problem::OpenQuote => row_open_quote(row),
        Problem::Kind(found) => row_kind(row, &shortened(found)),
        Problem::Policy(found) => row_policy(row, &shortened(found)),
        Problem::Gap => row_gap(row),
        Problem::NoStopRule => row_no_stop_rule(row),
        Problem::NotEmpty { column, found } => row_not_empty(row, column, &shortened(found)),
        Problem::Key(found) => row_key(row, &shortened(found)),
        Problem::Number { found, least, most } => {
            let (least, most) = (i64::from(*least), i64::from(*most));
            row_number(row, &shortened(found), least, most)
        }
        Problem::Word { found, words } => row_word(row, &shortened(found), &list_comma(words)),
        Problem::Twice { first } => row_twice(row, *first as i64),
        Problem::Edition(found) => row_edition(row, &shortened(found)),
        Problem::Edges => row_edges(row),
        Problem::Risks => row_risks(row),
    }
}

/// As much of what stands in a cell as a sentence bears.
fn shortened(found: &str) -> String {
    const LONGEST: usize = 30;
    if found.chars().count() <= LONGEST {
        return found.to_owned();
    }
    found.chars().take(LONGEST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_faults_are_named_and_the_rest_counted() {
        let faults = (2..12).map(|row| Fault {
            row,
            problem: Problem::Kind("x".repeat(50)),
        });
        let lines = refused(&Refused::Rows(faults.collect()));
        assert_eq!(lines.len(), NAMED + 1);
        assert_eq!(
            lines[0],
            format!(
                "Row 2: the kind is “{}…”; it must be edition, rule, threshold or stance.",
                "x".repeat(30)
            )
        );
        assert_eq!(lines[NAMED], "And 4 more.");
    }

    #[test]
    fn what_is_ours_is_said_once() {
        assert_eq!(spoken("2 times", "2 times"), "2 times, as ours");
        assert_eq!(spoken("3 times", "2 times"), "3 times, ours: 2 times");
        assert_eq!(value(ReadingParameter::RiskLow, 20), "about 1 in 50 (2%)");
    }
}
