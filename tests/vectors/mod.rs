//! Cases with their parameters in two JSON files.
//!
//! Shared by the oracle of whole evaluations, by the golden bits and by the example that evaluates a file.

pub(crate) mod field;

use std::path::Path;

use counterweigh::model::framework::{
    Case, Count, Framework, Gate, Item, Mean, Mitigation, OverlayUse, RiskModel, Rule, Share,
    Standard, Text,
};
use counterweigh::model::presumption::{BurdenUse, Presumption};
use serde_json::Value;

use field::Field;

/// The lowest sum of all conditions, which the files do not carry.
const MITIGATION_FLOOR: f64 = -1.1;

/// What all cases of a file share.
pub(crate) struct Parameters {
    /// The model's framework.
    pub(crate) framework: Framework,
    /// What the factors are called.
    pub(crate) factors: Vec<String>,
    items: Vec<String>,
    /// What the conditions are called.
    pub(crate) mitigations: Vec<String>,
    texts: Vec<String>,
    readings: Vec<Reading>,
    /// The band edges.
    pub(crate) bands: [f64; 2],
}

/// A text with the overlay parameters that belong to it.
struct Reading {
    text: Text,
    strength: f64,
    reference: f64,
}

/// One case with the text and rule that it is evaluated under.
pub(crate) struct VectorCase {
    /// The text.
    pub(crate) text: Text,
    /// The rule.
    pub(crate) rule: Rule,
    scores: Vec<f64>,
    item: usize,
    attached: Vec<bool>,
}

impl VectorCase {
    /// The case as the model takes it.
    pub(crate) fn case(&self) -> Case<'_> {
        Case {
            scores: &self.scores,
            item: self.item,
            mitigations: &self.attached,
            own_estimate: None,
            documented_knowledge: false,
        }
    }
}

/// Reads JSON text; the complaint names the file.
pub(crate) fn parse(file: &Path, text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("{}: {error}", file.display()))
}

impl Parameters {
    /// Reads the parameters out of the JSON value of a file.
    pub(crate) fn read(file: &Path, value: &Value) -> Result<Self, String> {
        let root = Field::of_file(file, value);
        root.get("geometric_floor")?.number_within(1.0, 1.0)?;
        root.get("baseline")?.number_within(50.0, 50.0)?;

        let factors = names(root.get("factors")?.list()?)?;
        let overlay = root.get("overlay_factor")?.one_of(&factors)?;
        let bands = root.get("bands")?.list_of(2)?;
        let (items, item_values) = unzip(root.get("items")?.entries()?, |item| {
            read_item(item, factors.len())
        })?;
        let (texts, readings) = unzip(root.get("policies")?.entries()?, |policy| {
            Reading::read(policy, factors.len())
        })?;
        let conditions = root.get("mitigations")?.list()?;
        let framework = Framework {
            groups: (0..factors.len()).collect(),
            overlay: vec![Share {
                factor: overlay,
                share: 1.0,
            }],
            harms: shares(&root.get("harm_weights")?, &factors)?,
            items: item_values,
            mitigations: conditions
                .iter()
                .map(|condition| {
                    Ok(Mitigation {
                        log_odds_shift: condition.get("log_odds_offset")?.number()?,
                        closes: shares(&condition.get("share_of_gap_closed")?, &factors)?,
                    })
                })
                .collect::<Result<_, String>>()?,
            risk: RiskModel {
                level: root.get("alpha")?.number()?,
                slope: root.get("beta_per_10_points")?.number()?,
                mitigation_floor: MITIGATION_FLOOR,
            },
            security: Vec::new(),
            edge_rounding: 0.0,
        };
        let identities = conditions.iter().map(|condition| condition.get("id"));
        Ok(Self {
            mitigations: names(identities.collect::<Result<_, String>>()?)?,
            bands: [
                bands[0].number_within(0.0, 100.0)?,
                bands[1].number_within(0.0, 100.0)?,
            ],
            framework,
            factors,
            items,
            texts,
            readings,
        })
    }

    /// Reads all cases out of the JSON value of a file, in order.
    pub(crate) fn cases(&self, file: &Path, value: &Value) -> Result<Vec<VectorCase>, String> {
        let cases = Field::of_file(file, value).get("cases")?.list()?;
        cases.iter().map(|case| self.case(case)).collect()
    }

    fn case(&self, case: &Field<'_>) -> Result<VectorCase, String> {
        let scores = case.get("scores")?.list_of(self.factors.len())?;
        let reading = &self.readings[case.get("policy")?.one_of(&self.texts)?];
        let mut attached = vec![false; self.mitigations.len()];
        for condition in case.get("mitigations_on")?.list()? {
            attached[condition.one_of(&self.mitigations)?] = true;
        }
        let mean = case.get("mean")?;
        Ok(VectorCase {
            text: reading.text.clone(),
            rule: Rule {
                ratio: case.get("r")?.number_within(1.0, 10.0)?,
                count: Count::ByFactor,
                mean: match mean.words()? {
                    "arithmetic" => Mean::Arithmetic,
                    "geometric" => Mean::Geometric,
                    _ => return mean.complain("is neither `arithmetic` nor `geometric`"),
                },
                overlay: OverlayUse::AsTheTextSays,
                overlay_strength: reading.strength,
                overlay_reference: reading.reference,
                against_below: self.bands[0],
                favour_from: self.bands[1],
                burden: BurdenUse::AsTheTextSays,
            },
            scores: scores
                .iter()
                .map(|score| score.number_within(0.0, 100.0))
                .collect::<Result<_, _>>()?,
            item: case.get("item")?.one_of(&self.items)?,
            attached,
        })
    }
}

impl Reading {
    fn read(policy: &Field<'_>, factors: usize) -> Result<Self, String> {
        let stances = policy.get("stance")?.list_of(factors)?;
        Ok(Self {
            text: Text {
                stances: stances
                    .iter()
                    .map(Field::stance)
                    .collect::<Result<_, _>>()?,
                reversed: vec![false; factors],
                overlay: policy.get("overlay_on")?.truth()?,
                gate: Some(Gate {
                    // The files carry thresholds only; no number depends on the words.
                    standard: Standard::MoreLikelyThanNot,
                    threshold: policy.get("tau")?.number_within(0.0, 1.0)?,
                    breadth: policy.get("scope")?.number()?,
                }),
                presumption: Presumption::NONE,
            },
            strength: policy.get("lambda")?.number_within(0.0, 1.0)?,
            reference: policy.get("overlay_reference")?.number_within(1.0, 100.0)?,
        })
    }
}

fn read_item(item: &Field<'_>, factors: usize) -> Result<Item, String> {
    let relevance = item.get("relevance")?.list_of(factors)?;
    Ok(Item {
        relevance: relevance
            .iter()
            .map(|relevance| relevance.number_within(0.0, 1.0))
            .collect::<Result<_, _>>()?,
        log_odds_shift: item.get("log_odds_offset")?.number()?,
    })
}

fn names(fields: Vec<Field<'_>>) -> Result<Vec<String>, String> {
    let words = fields.iter().map(|field| field.words().map(str::to_owned));
    words.collect()
}

/// Names and what is read under each of them, in the same order.
fn unzip<'a, T>(
    entries: Vec<(&'a str, Field<'a>)>,
    read: impl Fn(&Field<'a>) -> Result<T, String>,
) -> Result<(Vec<String>, Vec<T>), String> {
    let pairs = entries
        .iter()
        .map(|(name, field)| Ok(((*name).to_owned(), read(field)?)));
    let pairs: Vec<(String, T)> = pairs.collect::<Result<_, String>>()?;
    Ok(pairs.into_iter().unzip())
}

fn shares(field: &Field<'_>, factors: &[String]) -> Result<Vec<Share>, String> {
    field
        .entries()?
        .iter()
        .map(|(name, share)| {
            Ok(Share {
                factor: field.place_among(name, factors)?,
                share: share.number_within(0.0, 1.0)?,
            })
        })
        .collect()
}
