//! Writes a checked edition as Rust source of static tables.

use std::{collections::BTreeMap, fmt::Debug};

use crate::{
    codings::{Coding, Passage, Stances, Text},
    factors::Factors,
    figures::{CellYear, Country, Flag, Indicator, Source},
    json::{EditionFile, ErrorEntry, PolicyEntry, PresetEntry, TestEntry},
    policies::Bar,
    transfer::{Item, Mitigation},
};

/// Everything that was read, without a fault.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) edition: EditionFile,
    pub(crate) factors: Factors,
    pub(crate) texts: Vec<Text>,
    pub(crate) passages: Vec<Passage>,
    pub(crate) stances: Stances,
    pub(crate) bars: Vec<Bar>,
    pub(crate) policies: Vec<PolicyEntry>,
    pub(crate) items: Vec<Item>,
    pub(crate) mitigations: Vec<Mitigation>,
    pub(crate) sources: Vec<Source>,
    pub(crate) countries: Vec<Country>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) presets: Vec<PresetEntry>,
    pub(crate) flags: Vec<Flag>,
    /// How many cells were corrected before release.
    pub(crate) corrections: usize,
}

/// Long strings that stand more than once become constants, so that the binary holds them once.
#[derive(Default)]
struct Strings {
    names: BTreeMap<String, String>,
    source: String,
}

impl Strings {
    fn get(&mut self, text: &str) -> String {
        if text.len() < 24 {
            return lit(text);
        }
        if let Some(name) = self.names.get(text) {
            return name.clone();
        }
        let name = format!("S{}", self.names.len());
        self.source
            .push_str(&format!("const {name}: &str = {text:?};\n"));
        self.names.insert(text.to_owned(), name.clone());
        name
    }
}

fn lit(value: impl Debug) -> String {
    format!("{value:?}")
}

fn list(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().collect();
    format!("&[{}]", parts.join(","))
}

/// Rust source of `pub static EDITION: Edition`.
pub(crate) fn emit(checked: &Checked) -> String {
    let mut strings = Strings::default();
    let used = used_indicators(checked);
    let sources = used_sources(&used);
    let mut fields = String::new();
    let edition = &checked.edition;
    let mut field = |name: &str, value: String| {
        fields.push_str(&format!("{name}: {value},\n"));
    };
    field("id", lit(&edition.id));
    field("released", lit(&edition.released));
    field("licence", lit(&edition.licence));
    field(
        "groups",
        list(
            edition
                .groups
                .iter()
                .map(|group| format!("Group{{id:{:?},name:{:?}}}", group.id, group.name)),
        ),
    );
    field("factors", factors(&checked.factors));
    field("policies", policies(checked, &mut strings));
    field("items", items(&checked.items));
    field("mitigations", mitigations(&checked.mitigations));
    field("parameters", parameters(edition));
    field(
        "indicators",
        list(used.iter().map(|indicator| {
            format!(
                "Indicator{{id:{:?},label:{:?},unit:{:?},direction:{:?},years:{:?},has_se:{},licence:{:?},source:{}}}\n",
                indicator.id,
                indicator.label,
                indicator.unit,
                indicator.direction,
                indicator.years,
                indicator.has_se,
                indicator.licence,
                position(&sources, &indicator.source),
            )
        })),
    );
    field("presets", presets(checked, &used));
    field(
        "sources",
        list(sources.iter().filter_map(|index| {
            let source = checked.sources.get(*index)?;
            Some(format!(
                "Source{{id:{:?},producer:{:?},title:{:?},url:{},licence:{:?},published:{:?},note:{:?}}}\n",
                source.id,
                source.producer,
                source.title,
                strings.get(&source.url),
                source.licence,
                source.published,
                source.note,
            ))
        })),
    );
    field(
        "countries",
        list(checked.countries.iter().map(|country| {
            format!(
                "Country{{iso3:{:?},name:{:?},region:{:?}}}\n",
                country.iso3, country.name, country.region
            )
        })),
    );
    field(
        "flags",
        list(checked.flags.iter().map(|flag| {
            format!(
                "Flag{{indicator:{},is:{},name:{:?},as_of:{:?},bar:{}}}\n",
                used.iter()
                    .position(|indicator| indicator.id == flag.indicator)
                    .unwrap_or_default(),
                list(flag.is.iter().map(lit)),
                flag.name,
                flag.as_of,
                bar(&checked.bars, &flag.bar, &mut strings),
            )
        })),
    );
    let floor = checked
        .policies
        .iter()
        .find(|policy| policy.kind == "gap")
        .map_or(&[][..], |policy| policy.bars.as_slice());
    field(
        "statutes",
        list(floor.iter().map(|id| bar(&checked.bars, id, &mut strings))),
    );
    field("cells", cells(&used));
    format!(
        "{}/// Edition {}.\npub static EDITION: Edition = Edition {{\n{fields}}};\n",
        strings.source, edition.id
    )
}

fn position<T: PartialEq>(items: &[T], item: &T) -> usize {
    items
        .iter()
        .position(|other| other == item)
        .unwrap_or_default()
}

fn used_indicators(checked: &Checked) -> Vec<&Indicator> {
    let mut names: Vec<&str> = checked
        .flags
        .iter()
        .map(|flag| flag.indicator.as_str())
        .collect();
    for preset in &checked.presets {
        names.extend(preset.indicators());
    }
    checked
        .indicators
        .iter()
        .filter(|indicator| names.contains(&indicator.id.as_str()))
        .collect()
}

fn used_sources(used: &[&Indicator]) -> Vec<usize> {
    let mut sources: Vec<usize> = used.iter().map(|indicator| indicator.source).collect();
    sources.sort_unstable();
    sources.dedup();
    sources
}

fn factors(factors: &Factors) -> String {
    list(factors.weighted().map(|factor| {
        format!(
            "Factor{{id:{:?},group:{},short:{:?},name:{:?},definition:{:?},question:{:?},low:{:?},high:{:?},low_long:{:?},high_long:{:?},overlay_share:{:?},harm_share:{:?},judge:{:?}}}\n",
            factor.id,
            factor.group,
            factor.short,
            factor.name,
            factor.definition,
            factor.question,
            factor.low,
            factor.high,
            factor.low_long,
            factor.high_long,
            factor.overlay_share,
            factor.harm_share,
            factor.judge,
        )
    }))
}

fn parameters(edition: &EditionFile) -> String {
    let parameters = &edition.parameters;
    format!(
        "&Parameters{{risk_level:{:?},risk_slope:{:?},mitigation_floor:{:?},age_points_per_year:{:?},reference_year:{},missing_se:{:?}}}",
        parameters.risk_level,
        parameters.risk_slope,
        parameters.mitigation_floor,
        parameters.age_points_per_year,
        parameters.reference_year,
        parameters.missing_se,
    )
}

fn items(items: &[Item]) -> String {
    list(items.iter().map(|item| {
        format!(
            "Item{{id:{:?},name:{:?},examples:{:?},log_odds_shift:{:?},relevance:&{:?}}}\n",
            item.id, item.name, item.examples, item.log_odds_shift, item.relevance,
        )
    }))
}

fn mitigations(mitigations: &[Mitigation]) -> String {
    list(mitigations.iter().map(|mitigation| {
        format!(
            "Mitigation{{id:{:?},name:{:?},description:{:?},log_odds_shift:{:?},range:({:?},{:?}),closes:&{:?}}}\n",
            mitigation.id,
            mitigation.name,
            mitigation.description,
            mitigation.log_odds_shift,
            mitigation.low,
            mitigation.high,
            mitigation.closes,
        )
    }))
}

fn bar(bars: &[Bar], id: &str, strings: &mut Strings) -> String {
    let Some(bar) = bars.iter().find(|bar| bar.id == id) else {
        return String::new();
    };
    format!(
        "Bar{{id:{:?},trigger:{},harms:{},effect:{},exception:{},reference:{},status:{},evidence:{:?},url:{},note:{}}}\n",
        bar.id,
        strings.get(&bar.trigger),
        strings.get(&bar.harms),
        strings.get(&bar.effect),
        strings.get(&bar.exception),
        strings.get(&bar.reference),
        strings.get(&bar.status),
        bar.evidence,
        strings.get(&bar.url),
        strings.get(&bar.note),
    )
}

fn coding(coding: &Coding) -> String {
    let sign = match coding.sign.as_str() {
        "+" => "Plus",
        "-" => "Minus",
        "mixed" => "Mixed",
        _ => "Absent",
    };
    format!(
        "Coding{{stance:{},low:{},high:{},sign:Sign::{sign},evidence:{:?}}}",
        coding.stance, coding.low, coding.high, coding.evidence,
    )
}

fn policies(checked: &Checked, strings: &mut Strings) -> String {
    let mut out = Vec::new();
    for policy in &checked.policies {
        let kind = match policy.kind.as_str() {
            "gap" => "Gap",
            "comparator" => "Comparator",
            _ => "Policy",
        };
        let extent = match policy.extent.as_str() {
            "full" => "Full",
            "summary" => "Summary",
            _ => "Partial",
        };
        let gate = policy.gate.as_ref().map_or_else(
            || "None".to_owned(),
            |gate| {
                let standard = match gate.standard.as_str() {
                    "more_likely_than_not" => "MoreLikelyThanNot",
                    "clear_risk" => "ClearRisk",
                    "overriding_risk" => "OverridingRisk",
                    _ => "ActualKnowledge",
                };
                format!(
                    "Some(PolicyGate{{standard:Standard::{standard},threshold:{:?},threshold_range:({:?},{:?}),breadth:{:?},breadth_range:({:?},{:?}),bar:{}}})",
                    gate.threshold,
                    gate.threshold_low,
                    gate.threshold_high,
                    gate.breadth,
                    gate.breadth_low,
                    gate.breadth_high,
                    bar(&checked.bars, &gate.id, strings),
                )
            },
        );
        let stances = if policy.kind == "gap" {
            "&[]".to_owned()
        } else {
            let key = match policy.texts.as_slice() {
                [only] => only.as_str(),
                _ => policy.id.as_str(),
            };
            list(checked.factors.weighted().map(|factor| {
                checked
                    .stances
                    .get(&(key.to_owned(), factor.id.clone()))
                    .map(coding)
                    .unwrap_or_default()
            }))
        };
        let bars = list(policy.bars.iter().map(|id| bar(&checked.bars, id, strings)));
        out.push(format!(
            "Policy{{id:{:?},short:{:?},year:{},issuer:{:?},title:{},kind:Kind::{kind},from:{:?},until:{:?},line:{:?},summary:{},url:{},extent:Extent::{extent},read:{},overlay:{},gate:{gate},bars:{bars},stances:{stances},passages:{}}}\n",
            policy.id,
            policy.short,
            policy.year,
            policy.issuer,
            strings.get(&policy.title),
            policy.from,
            policy.until,
            policy.line,
            strings.get(&policy.summary),
            strings.get(&policy.url),
            strings.get(&policy.read),
            policy.overlay,
            passages(checked, policy, strings),
        ));
    }
    list(out)
}

/// The passages of a policy by factor. Rows that say "nothing found" stand only for a policy, and only where no document of it
/// has anything; a gap has no passages, its law stands in its bars.
fn passages(checked: &Checked, policy: &PolicyEntry, strings: &mut Strings) -> String {
    let mut out = Vec::new();
    if policy.kind == "gap" {
        return list(out);
    }
    for factor in &checked.factors.0 {
        let rows: Vec<&Passage> = policy
            .texts
            .iter()
            .flat_map(|text| {
                checked
                    .passages
                    .iter()
                    .filter(move |passage| passage.text == *text && passage.factor == factor.id)
            })
            .collect();
        let absent = rows.iter().all(|passage| passage.is_absence());
        for passage in rows {
            if passage.is_absence() && (!absent || policy.kind == "comparator") {
                continue;
            }
            let section = if policy.texts.len() > 1 {
                let name = checked
                    .texts
                    .iter()
                    .find(|text| text.id == passage.text)
                    .map_or(passage.text.as_str(), |text| text.name.as_str());
                if passage.is_absence() {
                    name.to_owned()
                } else {
                    format!("{name}, {}", passage.section)
                }
            } else {
                passage.section.clone()
            };
            out.push(format!(
                "Passage{{criterion:{:?},factor:{:?},section:{},paraphrase:{},coding:{},note:{},url:{}}}\n",
                passage.criterion,
                checked.factors.slider(&passage.factor),
                strings.get(&section),
                strings.get(&passage.paraphrase),
                coding(&passage.coding),
                strings.get(&passage.note),
                strings.get(&passage.url),
            ));
        }
    }
    list(out)
}

fn tests(tests: &[TestEntry], used: &[&Indicator]) -> String {
    list(tests.iter().map(|test| {
        format!(
            "Test{{indicator:{},is:{}}}",
            used.iter()
                .position(|indicator| indicator.id == test.indicator)
                .unwrap_or_default(),
            list(test.is.iter().map(lit)),
        )
    }))
}

fn presets(checked: &Checked, used: &[&Indicator]) -> String {
    list(checked.presets.iter().map(|preset| {
        let method = match (&preset.goalposts, &preset.ladder) {
            (Some(goalposts), _) => format!(
                "Method::Goalposts{{indicator:{},low:{:?},high:{:?},reversed:{}}}",
                used.iter()
                    .position(|indicator| indicator.id == goalposts.indicator)
                    .unwrap_or_default(),
                goalposts.low,
                goalposts.high,
                goalposts.reversed,
            ),
            (None, Some(ladder)) => format!(
                "Method::Ladder{{steps:{},otherwise:{:?},adjustments:{},floor:{:?}}}",
                list(ladder.steps.iter().map(|step| format!(
                    "Step{{any:{},value:{:?},fixed:{}}}",
                    tests(&step.any, used),
                    step.value,
                    step.fixed
                ))),
                ladder.otherwise,
                list(ladder.adjustments.iter().map(|adjustment| format!(
                    "Adjustment{{any:{},points:{:?},per_unit:{}}}",
                    tests(&adjustment.any, used),
                    adjustment.points,
                    adjustment.per_unit
                ))),
                ladder.floor,
            ),
            (None, None) => String::new(),
        };
        let se = match &preset.standard_error {
            ErrorEntry::Points(points) => format!("SeRule::Assumed({points:?})"),
            ErrorEntry::Word(_) => "SeRule::Published".to_owned(),
        };
        let basis = match preset.basis.as_str() {
            "proxy" => "Proxy",
            "status" => "Status",
            _ => "Measured",
        };
        format!(
            "PresetRule{{factor:{},method:{method},se:{se},basis:Basis::{basis},words:{:?},note:{:?}}}\n",
            checked
                .factors
                .slider(&preset.factor)
                .unwrap_or_default(),
            preset.words,
            preset.note,
        )
    }))
}

/// One text for all cells: a line per indicator, then one for its errors and one for its years where it has them; cells
/// are parted by commas in the order of the countries.
fn cells(used: &[&Indicator]) -> String {
    let mut lines = Vec::new();
    let mut columns = Vec::new();
    for indicator in used {
        lines.push(indicator.cells.join(","));
        if indicator.has_se {
            lines.push(indicator.errors.join(","));
        }
        let year = match indicator.year {
            CellYear::Same(year) => format!("CellYear::Same({year})"),
            CellYear::Own => {
                lines.push(indicator.cell_years.join(","));
                "CellYear::Own".to_owned()
            }
        };
        columns.push(format!(
            "CellColumn{{has_se:{},year:{year}}}",
            indicator.has_se
        ));
    }
    format!("Cells::new({},{:?})", list(columns), lines.join("\n"))
}
