//! `presets.json`: the rules by which an edition of the first model turns published figures into slider values, read and checked.

use std::path::Path;

use faults::Faults;

use crate::{
    factors::Factors,
    figures::Indicator,
    json::{ErrorEntry, Json, PresetEntry, TestEntry},
};

const PRESETS: &str = "presets.json";

/// Reads `presets.json`.
pub(crate) fn read(
    folder: &Path,
    factors: &Factors,
    indicators: &[Indicator],
    faults: &mut Faults,
) -> Vec<PresetEntry> {
    let Some(json) = Json::<Vec<PresetEntry>>::read(folder, PRESETS, faults) else {
        return Vec::new();
    };
    let mut last = 0;
    for (index, preset) in json.value.iter().enumerate() {
        let line = json.line("factor", index);
        let mut fault =
            |message: String| faults.add(PRESETS, line, format!("{}: {message}", preset.factor));
        match factors.slider(&preset.factor) {
            None => fault("is no slider of factors.csv: correct it".to_owned()),
            Some(slider) if slider < last => {
                fault("stands after a later factor: keep the order of factors.csv".to_owned());
            }
            Some(slider) => last = slider,
        }
        if !matches!(preset.basis.as_str(), "measured" | "proxy" | "status") {
            fault(format!(
                "basis is {:?}: use measured, proxy or status",
                preset.basis
            ));
        }
        if preset.words.is_empty() {
            fault("words is empty: say the rule in words".to_owned());
        }
        let published = match &preset.standard_error {
            ErrorEntry::Points(points) => {
                if !(*points > 0.0 && *points <= 50.0) {
                    fault(format!(
                        "standard_error is {points}: give points above 0, up to 50"
                    ));
                }
                false
            }
            ErrorEntry::Word(word) => {
                if word != "published" {
                    fault(format!(
                        "standard_error is {word:?}: write \"published\" or points"
                    ));
                }
                true
            }
        };
        match (&preset.goalposts, &preset.ladder) {
            (Some(goalposts), None) => {
                let indicator = find(indicators, &goalposts.indicator, &mut fault);
                if goalposts.low >= goalposts.high {
                    fault(format!(
                        "goalposts {} and {} are not in order: low is below high",
                        goalposts.low, goalposts.high
                    ));
                }
                if let Some(indicator) = indicator {
                    if !indicator.words.is_empty() {
                        fault(format!("{} holds words: use a ladder", goalposts.indicator));
                    }
                    if published != indicator.has_se {
                        fault(format!(
                            "{} {} a published standard error: correct standard_error",
                            goalposts.indicator,
                            if indicator.has_se { "has" } else { "has not" }
                        ));
                    }
                    if (indicator.direction == "higher is worse") != goalposts.reversed {
                        fault(format!(
                            "{} is marked {:?}: correct reversed",
                            goalposts.indicator, indicator.direction
                        ));
                    }
                }
            }
            (None, Some(ladder)) => {
                if published {
                    fault("a ladder has no published standard error: give points".to_owned());
                }
                let values = ladder.steps.iter().map(|step| step.value);
                for value in values.chain(ladder.otherwise).chain([ladder.floor]) {
                    if !(0.0..=100.0).contains(&value) {
                        fault(format!("value {value} is outside 0 to 100: correct it"));
                    }
                }
                let steps = ladder.steps.iter().map(|step| (&step.any, false));
                let adjustments = ladder
                    .adjustments
                    .iter()
                    .map(|adjustment| (&adjustment.any, adjustment.per_unit));
                for (tests, per_unit) in steps.chain(adjustments) {
                    if tests.is_empty() {
                        fault("a step tests nothing: name an indicator".to_owned());
                    }
                    for test in tests {
                        check_test(test, per_unit, indicators, &mut fault);
                    }
                }
            }
            _ => fault("needs either goalposts or a ladder: give one of them".to_owned()),
        }
    }
    for factor in factors.weighted() {
        let ruled = json.value.iter().any(|preset| preset.factor == factor.id);
        if !ruled && factor.judge.is_empty() {
            faults.add(
                PRESETS,
                0,
                format!(
                    "{} has no rule: add one or say in factors.csv, column judge, why there is none",
                    factor.id
                ),
            );
        }
    }
    json.value
}

fn find<'a>(
    indicators: &'a [Indicator],
    id: &str,
    fault: &mut impl FnMut(String),
) -> Option<&'a Indicator> {
    let found = indicators.iter().find(|indicator| indicator.id == id);
    if found.is_none() {
        fault(format!(
            "indicator {id:?} is not in indicators.csv: correct it"
        ));
    }
    found
}

fn check_test(
    test: &TestEntry,
    per_unit: bool,
    indicators: &[Indicator],
    fault: &mut impl FnMut(String),
) {
    let Some(indicator) = find(indicators, &test.indicator, fault) else {
        return;
    };
    if per_unit && !indicator.words.is_empty() {
        fault(format!(
            "{} holds words and cannot be counted per unit: correct it",
            test.indicator
        ));
    }
    if test.is.is_empty() && !per_unit {
        fault(format!(
            "a test of {} names no word: list the words that hold",
            test.indicator
        ));
    }
    for word in &test.is {
        let known = if indicator.words.is_empty() {
            indicator.cells.contains(word)
        } else {
            indicator.words.contains(word)
        };
        if !known {
            fault(format!(
                "{} is never {word:?}: use the words of indicators.csv",
                test.indicator
            ));
        }
    }
}
