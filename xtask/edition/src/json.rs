//! The JSON files of an edition as written; unknown keys are faults.

use std::path::Path;

use serde::{Deserialize, de::DeserializeOwned};

use faults::Faults;

use crate::{
    normalise::{Direction, Goalposts},
    reading::StandardReading,
};

/// `edition.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EditionFile {
    pub(crate) id: String,
    pub(crate) released: String,
    /// Only its presence in the file counts, before anything else of it is read.
    #[serde(default, rename = "draft")]
    _draft: bool,
    /// Which model the tables are for. Absent from the editions of the first one.
    #[serde(default = "first_model")]
    pub(crate) model: u8,
    pub(crate) licence: String,
    pub(crate) sliders: usize,
    pub(crate) texts: usize,
    pub(crate) countries: usize,
    pub(crate) groups: Vec<GroupEntry>,
    pub(crate) parameters: ParametersEntry,
    /// Absent from the editions before it became data: they were released with [`StandardReading::FIRST`].
    #[serde(default)]
    pub(crate) standard_reading: StandardReading,
}

impl EditionFile {
    /// Whether the edition has what the second model reads: presumptions, the law, the criteria of the case for US security, and
    /// bars on knowledge without a threshold.
    pub(crate) fn is_second_model(&self) -> bool {
        self.model == 2
    }
}

fn first_model() -> u8 {
    1
}

/// A group of factors.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GroupEntry {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// Parameters of the model.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ParametersEntry {
    pub(crate) risk_level: f64,
    pub(crate) risk_slope: f64,
    pub(crate) mitigation_floor: f64,
    pub(crate) age_points_per_year: f64,
    pub(crate) reference_year: u16,
    pub(crate) missing_se: f64,
}

/// One entry of `policies.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PolicyEntry {
    pub(crate) id: String,
    pub(crate) short: String,
    pub(crate) year: u16,
    pub(crate) issuer: String,
    pub(crate) title: String,
    pub(crate) kind: String,
    pub(crate) from: String,
    pub(crate) until: String,
    pub(crate) line: String,
    pub(crate) summary: String,
    pub(crate) url: String,
    pub(crate) extent: String,
    pub(crate) read: String,
    pub(crate) texts: Vec<String>,
    pub(crate) overlay: bool,
    pub(crate) gate: Option<GateEntry>,
    pub(crate) bars: Vec<String>,
}

/// The bar on misuse of one policy.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GateEntry {
    pub(crate) id: String,
    pub(crate) standard: String,
    /// None where the bar asks for knowledge and the model is the second one: knowledge is no probability.
    pub(crate) threshold: Option<f64>,
    pub(crate) threshold_low: Option<f64>,
    pub(crate) threshold_high: Option<f64>,
    pub(crate) breadth: f64,
    pub(crate) breadth_low: f64,
    pub(crate) breadth_high: f64,
}

/// One entry of `presets.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PresetEntry {
    pub(crate) factor: String,
    pub(crate) basis: String,
    pub(crate) standard_error: ErrorEntry,
    pub(crate) goalposts: Option<GoalpostsEntry>,
    pub(crate) ladder: Option<LadderEntry>,
    pub(crate) words: String,
    pub(crate) note: String,
}

impl PresetEntry {
    /// The indicators that the rule reads.
    pub(crate) fn indicators(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        names.extend(
            self.goalposts
                .iter()
                .map(|goalposts| goalposts.indicator.as_str()),
        );
        if let Some(ladder) = &self.ladder {
            let steps = ladder.steps.iter().map(|step| &step.any);
            let adjustments = ladder.adjustments.iter().map(|adjustment| &adjustment.any);
            names.extend(
                steps
                    .chain(adjustments)
                    .flatten()
                    .map(|test| test.indicator.as_str()),
            );
        }
        names
    }
}

/// `"published"` or points.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum ErrorEntry {
    /// Points.
    Points(f64),
    /// The word `published`.
    Word(String),
}

/// A linear rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GoalpostsEntry {
    pub(crate) indicator: String,
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) reversed: bool,
}

impl GoalpostsEntry {
    /// The scale that they span.
    pub(crate) fn posts(&self) -> Goalposts {
        Goalposts {
            low: self.low,
            high: self.high,
            direction: if self.reversed {
                Direction::LowerIsBetter
            } else {
                Direction::HigherIsBetter
            },
        }
    }
}

/// A ladder of statuses.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LadderEntry {
    pub(crate) steps: Vec<StepEntry>,
    pub(crate) otherwise: Option<f64>,
    pub(crate) adjustments: Vec<AdjustmentEntry>,
    pub(crate) floor: f64,
}

/// One rung.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepEntry {
    pub(crate) value: f64,
    pub(crate) any: Vec<TestEntry>,
    #[serde(default)]
    pub(crate) fixed: bool,
}

/// One addition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AdjustmentEntry {
    pub(crate) points: f64,
    pub(crate) per_unit: bool,
    pub(crate) any: Vec<TestEntry>,
}

/// A test on a cell.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TestEntry {
    pub(crate) indicator: String,
    pub(crate) is: Vec<String>,
}

/// A JSON file with its text, so that a fault can name a line.
#[derive(Debug)]
pub(crate) struct Json<T> {
    pub(crate) value: T,
    text: String,
}

impl<T: DeserializeOwned> Json<T> {
    /// Reads a file; `None` after noting a fault.
    pub(crate) fn read(folder: &Path, file: &str, faults: &mut Faults) -> Option<Self> {
        let text = match std::fs::read_to_string(folder.join(file)) {
            Ok(text) => text,
            Err(error) => {
                faults.add(file, 0, format!("cannot be read: {error}"));
                return None;
            }
        };
        match serde_json::from_str(&text) {
            Ok(value) => Some(Self { value, text }),
            Err(error) => {
                let line = u64::try_from(error.line()).unwrap_or(0);
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or_default();
                faults.add(
                    file,
                    line,
                    format!("{message}: correct the key or its value"),
                );
                None
            }
        }
    }
}

impl<T> Json<T> {
    /// Line of the entry whose outermost `key` is the `index`-th one, counted from 0; entries are indented by four spaces.
    pub(crate) fn line(&self, key: &str, index: usize) -> u64 {
        let start = format!("    \"{key}\":");
        self.text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.starts_with(&start))
            .nth(index)
            .map_or(0, |(line, _)| u64::try_from(line + 1).unwrap_or(0))
    }
}
