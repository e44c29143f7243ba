//! Sentences of how settled a result is: shares of readings, shares of weightings, and what drives the spread.

use crate::findings::engine::Engine;
use crate::findings::results;
use crate::findings::results::Results;
use crate::findings::robustness::{Robustness, RobustnessSummary};
use crate::model::disposition::Disposition;
use crate::model::framework::Mean;
use crate::model::order::{sort_by, sort_by_key};
use crate::model::readings::{ByRule, Index, Readings, Settled, UncertaintySource};
use crate::model::weightings::WeightShares;
use crate::scenario::Scenario;

use crate::messages::number::{decimal, fixed, rounded, rounded_to_sum};

/// Legend of the dots.
pub const LEGEND_DOT: &str = "2 in 100 readings";
/// Legend of the line.
pub const LEGEND_LINE: &str = "our reading";
/// What a reading is, beside the plot.
pub const WHAT_IS_A_READING: &str = "A reading is one plausible way to take the text and the figures: how strongly each criterion counts, \
     how they are added up, how far a figure may be off. Each dot stands for 2 in 100 of them.";
/// Heading in the reasons.
pub const TITLE: &str = "How settled this is";
/// Heading of the rules.
pub const BY_RULE: &str = "The same by rule";
/// Caption of the rules.
pub const BY_RULE_CAPTION: &str = "In 100 readings that use the rule, so many end in each result. Averaging over rules would hide this choice.";
/// Heading of the weightings.
pub const WEIGHTINGS: &str = "Whatever the weights";
/// Caption of the weightings.
pub const WEIGHTINGS_CAPTION: &str = "No policy publishes weights. Exact, without sampling and without the gate: of 100 weightings, so many give each band.";
/// Column of the weightings.
pub const WEIGHTING: &str = "Which weightings";
/// The bands in the order of [`WeightShares`].
pub const BANDS: [Disposition; 3] = [
    Disposition::WeighsAgainst,
    Disposition::LeftOpen,
    Disposition::WeighsInFavour,
];
/// Column of the rules.
pub const RULE: &str = "How scores are added up";
/// Said until the exact shares and the drivers are there.
pub const AT_REST: &str = "More follows as soon as the sliders rest.";

/// The headline word.
#[must_use]
pub fn headline(settled: Settled) -> &'static str {
    match settled {
        Settled::Robust => "Robust",
        Settled::Leans => "Leans",
        Settled::NotSettled => "Not settled by the text",
    }
}

/// The word and the shares of a row: ("Leans", "74 in 100 readings agree, 26 not").
#[must_use]
pub fn row(look: &RobustnessSummary) -> (&'static str, String) {
    let agree = in_100(look.agree);
    if look.differs() && look.settled != Settled::NotSettled {
        let most = in_100(look.most);
        return (
            "Most readings differ",
            format!("{most} in 100 say “{}”", short(look.commonest)),
        );
    }
    let words = headline(look.settled);
    match 100 - agree {
        0 => (words, "all readings agree".to_owned()),
        not => (words, format!("{agree} in 100 readings agree, {not} not")),
    }
}

/// A share of readings in the twin table.
#[must_use]
pub fn cell(look: &RobustnessSummary) -> String {
    format!("{} in 100", in_100(look.agree))
}

/// How settled two policies are, under the headline: "How settled: 2018 robust (94 in 100 readings agree), 2023 leans (73 in 100)."
#[must_use]
pub fn pair(first: (u16, &RobustnessSummary), second: (u16, &RobustnessSummary)) -> String {
    let one = |(year, look): (u16, &RobustnessSummary)| {
        let word = if look.differs() {
            "differs from most readings"
        } else {
            match look.settled {
                Settled::Robust => "is robust",
                Settled::Leans => "leans",
                Settled::NotSettled => "is not settled by the text",
            }
        };
        (year, word, in_100(look.agree))
    };
    let ((year, word, agree), (other, other_word, other_agree)) = (one(first), one(second));
    format!(
        "How settled? {year} {word}: {agree} in 100 readings agree. {other} {other_word}: {other_agree} in 100."
    )
}

/// How settled the two policies of the headline are; empty until the first readings are there.
#[must_use]
pub fn of_pair(scenario: &Scenario, picture: &Results, settled: &Robustness) -> String {
    let engine = Engine::of(scenario);
    let looks = results::pair(engine).map(|number| {
        let number = number?;
        let glance = picture.row(number)?.glance()?;
        let look = settled.summary(number, glance.disposition)?;
        Some((results::policy(engine, number)?.year, look))
    });
    match &looks {
        [Some((year, one)), Some((other, two))] => pair((*year, one), (*other, two)),
        _ => String::new(),
    }
}

/// A result in a few words, as a reading may end.
#[must_use]
pub fn short(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Barred => "barred",
        Disposition::WeighsAgainst => "weighs against",
        Disposition::LeftOpen => "left open",
        Disposition::WeighsInFavour => "weighs in favour",
    }
}

/// The four results in the order of [`Readings::dispositions`].
pub const RESULTS: [Disposition; 4] = [
    Disposition::Barred,
    Disposition::WeighsAgainst,
    Disposition::LeftOpen,
    Disposition::WeighsInFavour,
];

/// Shares as whole numbers in 100 that sum to 100.
#[must_use]
pub fn of_100(shares: &[f64]) -> Vec<i64> {
    let per_cent: Vec<f64> = shares.iter().map(|share| share * 100.0).collect();
    rounded_to_sum(&per_cent, 100)
}

/// All shares in a sentence: "Of 100 readings about 73 are barred by the gate, 20 leave it open and 7 weigh against."
#[must_use]
pub fn shares(readings: &Readings) -> String {
    let shares = of_100(&readings.dispositions);
    let mut parts: Vec<(i64, &str)> = shares
        .into_iter()
        .zip(RESULTS)
        .filter(|(share, _)| *share > 0)
        .map(|(share, result)| {
            let words = match result {
                Disposition::Barred => "end at the shut gate",
                Disposition::WeighsAgainst => "weigh against",
                Disposition::LeftOpen => "leave it open",
                Disposition::WeighsInFavour => "weigh in favour",
            };
            (share, words)
        })
        .collect();
    sort_by_key(&mut parts, |(share, _)| std::cmp::Reverse(*share));
    let listed: Vec<String> = parts
        .iter()
        .map(|(share, words)| format!("{share} {words}"))
        .collect();
    let listed = match listed.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    };
    format!(
        "{}: of 100 readings about {listed}. {} readings were counted, so each number is right to about {} in 100.",
        headline(readings.settled),
        thousands(readings.count),
        decimal(readings.error * 100.0, 1)
    )
}

/// A rule in words.
#[must_use]
pub fn rule(rule: &ByRule) -> &'static str {
    match (rule.mean, rule.overlay) {
        (Mean::Arithmetic, false) => "Plain average",
        (Mean::Arithmetic, true) => "Plain average, governance discounts all",
        (Mean::Geometric, false) => "Weak points drag",
        (Mean::Geometric, true) => "Weak points drag, governance discounts all",
    }
}

/// The exact shares of weightings: what they are of, and the three bands in 100.
#[must_use]
pub fn weightings(shares: &WeightShares) -> Vec<(&'static str, [String; 3])> {
    let rows = [
        ("All conceivable weightings", Some(&shares.any)),
        (
            "Those that keep this text’s order of emphasis",
            shares.in_order.as_ref(),
        ),
    ];
    rows.into_iter()
        .filter_map(|(what, bands)| Some((what, bands?.map(per_cent))))
        .collect()
}

/// What drives the spread, in a sentence: largest first, the doubts that together make nearly all of it.
///
/// `None` where nothing varies.
#[must_use]
pub fn drivers(indices: &[Index; 6]) -> Option<String> {
    let mut order: Vec<(UncertaintySource, f64)> = UncertaintySource::ALL
        .into_iter()
        .zip(indices.iter().map(|index| index.with_others.max(0.0)))
        .collect();
    sort_by(&mut order, |a, b| b.1.total_cmp(&a.1));
    let all: f64 = order.iter().map(|(_, index)| index).sum();
    if all <= 0.0 {
        return None;
    }
    let share = |index: f64| rounded(index / all * 100.0);
    let (first, rest) = order.split_first()?;
    let others: Vec<String> = rest
        .iter()
        .take(2)
        .filter(|(_, index)| share(*index) >= 5)
        .map(|(doubt, index)| format!("{} ({} %)", name(*doubt), share(*index)))
        .collect();
    let then = if others.is_empty() {
        String::new()
    } else {
        format!(", then {}", others.join(" and "))
    };
    Some(format!(
        "Readings differ most by {} ({} % of the spread of results){then}.",
        name(first.0),
        share(first.1)
    ))
}

fn name(doubt: UncertaintySource) -> &'static str {
    match doubt {
        UncertaintySource::Text => "what the text’s words mean",
        UncertaintySource::Data => "how exact the figures are",
        UncertaintySource::Scale => "how much a step of emphasis counts",
        UncertaintySource::Rule => "how scores are added up",
        UncertaintySource::Overlay => "whether governance discounts all",
        UncertaintySource::Misuse => "how misuse risk is put",
    }
}

/// A share as a whole number in 100.
fn in_100(share: f64) -> i64 {
    rounded(share * 100.0)
}

/// A share in per cent; one that is small but not 0 is not written as 0, nor one that is nearly all as 100.
fn per_cent(share: f64) -> String {
    match share * 100.0 {
        none if none <= 1e-7 => "0".to_owned(),
        all if all >= 100.0 - 1e-7 => "100".to_owned(),
        few if few < 1.0 => "under 1".to_owned(),
        most if most > 99.0 => "over 99".to_owned(),
        some => fixed(some, 0),
    }
}

/// A count with a space between thousands.
fn thousands(count: usize) -> String {
    if count < 1000 {
        count.to_string()
    } else {
        format!("{}\u{a0}{:03}", count / 1000, count % 1000)
    }
}
