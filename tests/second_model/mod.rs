//! Cases of the second model with their parameters in two JSON files, and everything that the model says of a case in that form.
//!
//! Shared by the oracle of the second model and by the example that evaluates a file.

mod answers;

use std::path::Path;

use counterweigh::model::framework::{
    Case, Count, EDGE_ROUNDING, Framework, Gate, Item, Mean, Mitigation, OverlayUse, RiskModel,
    Rule, Share, Standard, Text,
};
use counterweigh::model::presumption::{BurdenRange, BurdenUse, Presumption};
use serde_json::Value;

use crate::vectors::field::Field;

/// What all cases of a file share.
pub(crate) struct Parameters {
    framework: Framework,
    factors: Vec<String>,
    items: Vec<String>,
    conditions: Vec<String>,
    names: Vec<String>,
    texts: Vec<Coded>,
    rule: Rule,
    /// Classes of what the law forbids, the strongest first.
    classes: Vec<String>,
}

/// A text with the buyers that it exempts, and what it presumes of a sale to them.
struct Coded {
    text: Text,
    exempt: Vec<String>,
    of_exempt: Presumption,
}

/// One case with the text and rule that it is evaluated under.
pub(crate) struct SecondCase {
    text: Text,
    rule: Rule,
    scores: Vec<f64>,
    item: usize,
    attached: Vec<bool>,
    own_estimate: Option<f64>,
    documented: bool,
    assumptions: Vec<&'static str>,
    class: Option<usize>,
}

impl Parameters {
    /// Reads the parameters out of the JSON value of a file.
    pub(crate) fn read(file: &Path, value: &Value) -> Result<Self, String> {
        let root = Field::of_file(file, value);
        let factors = words(&root.get("factors")?)?;
        let groups = words(&root.get("groups")?)?;
        let (items, item_values) = read_all(&root.get("items")?, |item| {
            let mut relevance = vec![1.0; factors.len()];
            for part in shares(&item.get("relevance")?, &factors)? {
                relevance[part.factor] = part.share;
            }
            Ok(Item {
                relevance,
                log_odds_shift: item.get("shift")?.number()?,
            })
        })?;
        let (conditions, mitigations) = read_all(&root.get("conditions")?, |condition| {
            Ok(Mitigation {
                log_odds_shift: condition.get("shift")?.number()?,
                closes: shares(&condition.get("closes")?, &factors)?,
            })
        })?;
        let (names, texts) = read_all(&root.get("texts")?, |text| Coded::read(text, &factors))?;
        let risk = root.get("risk")?;
        let security = root.get("case")?.list()?;
        let place = |group: &String| groups.iter().position(|other| other == group);
        Ok(Self {
            framework: Framework {
                groups: groups.iter().filter_map(place).collect(),
                overlay: shares(&root.get("overlay_shares")?, &factors)?,
                harms: shares(&root.get("harm_shares")?, &factors)?,
                items: item_values,
                mitigations,
                risk: RiskModel::through(
                    risk.get("at_10")?.number_within(0.0, 1.0)?,
                    risk.get("at_90")?.number_within(0.0, 1.0)?,
                    risk.get("mitigation_floor")?.number()?,
                ),
                security: security
                    .iter()
                    .map(|factor| factor.one_of(&factors))
                    .collect::<Result<_, _>>()?,
                edge_rounding: EDGE_ROUNDING,
            },
            rule: rule(&root.get("standard_rule")?, Rule::STANDARD)?,
            classes: words(&root.get("law_order")?)?,
            factors,
            items,
            conditions,
            names,
            texts,
        })
    }

    /// Reads all cases out of the JSON value of a file, in order.
    pub(crate) fn cases(&self, file: &Path, value: &Value) -> Result<Vec<SecondCase>, String> {
        let cases = Field::of_file(file, value).get("cases")?.list()?;
        cases.iter().map(|case| self.case(case)).collect()
    }

    fn case(&self, case: &Field<'_>) -> Result<SecondCase, String> {
        let coded = &self.texts[case.get("text")?.one_of(&self.names)?];
        let mut text = coded.text.clone();
        if let Some(buyer) = optional(case, "buyer")
            && coded
                .exempt
                .iter()
                .any(|exempt| Ok(exempt.as_str()) == buyer.words().as_deref())
        {
            text.presumption = coded.of_exempt;
        }
        let threshold = optional(case, "own_threshold");
        if let (Some(gate), Some(own)) = (&mut text.gate, &threshold) {
            gate.threshold = own.number_within(0.0, 1.0)?;
        }
        let ours = self.rule;
        let rule = optional(case, "rule").map_or(Ok(ours), |field| rule(&field, ours))?;
        let mut attached = vec![false; self.conditions.len()];
        for condition in optional(case, "conditions").map_or(Ok(Vec::new()), |list| list.list())? {
            attached[condition.one_of(&self.conditions)?] = true;
        }
        let any = self.items.iter().position(|item| item == "any");
        let item = optional(case, "item").map(|item| item.one_of(&self.items));
        let item = item.transpose()?.or(any).unwrap_or(self.items.len());
        let law = optional(case, "law").map_or(Ok(Vec::new()), |law| law.list())?;
        let classes = law.iter().map(|class| class.one_of(&self.classes));
        let says = |name: &str| optional(case, name).map_or(Ok(false), |field| field.truth());
        let documented = says("documented")?;
        let own_estimate = optional(case, "own_estimate")
            .map(|own| own.number_within(0.0, 1.0))
            .transpose()?;
        let plain = Rule {
            burden: ours.burden,
            against_below: ours.against_below,
            favour_from: ours.favour_from,
            ..rule
        };
        let edges = |rule: &Rule| (rule.against_below, rule.favour_from);
        let departs = [
            (documented, "documented"),
            (own_estimate.is_some(), "own_estimate"),
            (threshold.is_some(), "threshold"),
            (says("anchors_changed")?, "anchors"),
            (rule.burden != ours.burden, "presumption"),
            (says("stances_changed")?, "stances"),
            (edges(&rule) != edges(&ours), "edges"),
            (plain != ours, "adding_up"),
            (says("sliders_moved")?, "sliders"),
            (attached.contains(&true), "conditions"),
            (Some(item) != any, "item"),
        ];
        let scores = case.get("scores")?.list_of(self.factors.len())?;
        Ok(SecondCase {
            text,
            rule,
            scores: scores
                .iter()
                .map(|score| score.number_within(0.0, 100.0))
                .collect::<Result<_, _>>()?,
            item,
            attached,
            own_estimate,
            documented,
            assumptions: departs
                .into_iter()
                .filter_map(|(departs, name)| departs.then_some(name))
                .collect(),
            class: classes
                .collect::<Result<Vec<usize>, _>>()?
                .into_iter()
                .min(),
        })
    }
}

impl SecondCase {
    /// The case as the model takes it.
    fn case(&self) -> Case<'_> {
        Case {
            scores: &self.scores,
            item: self.item,
            mitigations: &self.attached,
            own_estimate: self.own_estimate,
            documented_knowledge: self.documented,
        }
    }
}

impl Coded {
    fn read(text: &Field<'_>, factors: &[String]) -> Result<Self, String> {
        let stances = text.get("stances")?.list_of(factors.len())?;
        let mut reversed = vec![false; factors.len()];
        for factor in text.get("reversed")?.list()? {
            reversed[factor.one_of(factors)?] = true;
        }
        let presumed = text.get("presumption")?;
        let burden = |prefix: &str| -> Result<Presumption, String> {
            let code = |name: &str| presumed.get(&format!("{prefix}{name}"))?.stance();
            Ok(Presumption::Burden(BurdenRange {
                central: code("read")?,
                low: code("low")?,
                high: code("high")?,
            }))
        };
        let kind = presumed.get("kind")?;
        let (presumption, of_exempt) = match kind.words()? {
            "none" => (Presumption::NONE, Presumption::NONE),
            "refusal" => (Presumption::RefusalOnly, Presumption::RefusalOnly),
            "burden" => (burden("")?, burden("exempt_")?),
            _ => return kind.complain("is none of `none`, `refusal` and `burden`"),
        };
        Ok(Self {
            text: Text {
                stances: stances
                    .iter()
                    .map(Field::stance)
                    .collect::<Result<_, _>>()?,
                reversed,
                overlay: text.get("overlay")?.truth()?,
                gate: optional(text, "gate")
                    .map(|gate| read_gate(&gate))
                    .transpose()?,
                presumption,
            },
            exempt: optional(&presumed, "exempt").map_or(Ok(Vec::new()), |list| words(&list))?,
            of_exempt,
        })
    }
}

fn read_gate(gate: &Field<'_>) -> Result<Gate, String> {
    let standard = gate.get("standard")?;
    let threshold = optional(gate, "threshold");
    Ok(Gate {
        standard: match standard.words()? {
            "actual_knowledge" => Standard::ActualKnowledge,
            "more_likely_than_not" => Standard::MoreLikelyThanNot,
            "clear_risk" => Standard::ClearRisk,
            "overriding_risk" => Standard::OverridingRisk,
            _ => return standard.complain("is no standard of proof"),
        },
        threshold: threshold.map_or(Ok(Gate::KNOWLEDGE_ONLY), |threshold| {
            threshold.number_within(0.0, 1.0)
        })?,
        breadth: 0.0,
    })
}

/// A rule: `ours` but for what is given.
fn rule(field: &Field<'_>, ours: Rule) -> Result<Rule, String> {
    let mut rule = ours;
    let number = |name: &str, low: f64, high: f64, ours: f64| {
        optional(field, name).map_or(Ok(ours), |field| field.number_within(low, high))
    };
    rule.ratio = number("ratio", 1.0, 10.0, ours.ratio)?;
    rule.overlay_strength = number("strength", 0.0, 1.0, ours.overlay_strength)?;
    rule.overlay_reference = number("reference", 1.0, 100.0, ours.overlay_reference)?;
    if let Some(by_group) = optional(field, "by_group") {
        let counts = [Count::ByFactor, Count::ByGroup];
        rule.count = counts[usize::from(by_group.truth()?)];
    }
    if let Some(geometric) = optional(field, "geometric") {
        let means = [Mean::Arithmetic, Mean::Geometric];
        rule.mean = means[usize::from(geometric.truth()?)];
    }
    let settings = ["text", "never", "always"].map(str::to_owned);
    if let Some(overlay) = optional(field, "overlay") {
        rule.overlay = [
            OverlayUse::AsTheTextSays,
            OverlayUse::Never,
            OverlayUse::Always,
        ][overlay.one_of(&settings)?];
    }
    if let Some(burden) = optional(field, "presumption") {
        rule.burden = [
            BurdenUse::AsTheTextSays,
            BurdenUse::Never,
            BurdenUse::Always,
        ][burden.one_of(&settings)?];
    }
    if let Some(edges) = optional(field, "edges") {
        let edges = edges.list_of(2)?;
        rule.against_below = edges[0].number_within(0.0, 100.0)?;
        rule.favour_from = edges[1].number_within(0.0, 100.0)?;
    }
    Ok(rule)
}

/// A field that may be missing or null.
fn optional<'a>(field: &Field<'a>, name: &str) -> Option<Field<'a>> {
    field.get(name).ok().filter(|field| !field.value.is_null())
}

fn words(field: &Field<'_>) -> Result<Vec<String>, String> {
    let list = field.list()?;
    list.iter()
        .map(|field| field.words().map(str::to_owned))
        .collect()
}

/// Names and what is read under each of them, in the same order.
fn read_all<T>(
    field: &Field<'_>,
    read: impl Fn(&Field<'_>) -> Result<T, String>,
) -> Result<(Vec<String>, Vec<T>), String> {
    let entries = field.entries()?;
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
