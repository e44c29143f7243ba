//! Writes a checked edition as one text, line by line, that `src/edition/read.rs` of the app reads in the same order, with
//! only what its screens use: the page on method and sources has everything.
//!
//! One text is a third smaller when compressed than static tables, whose pointers and lengths look like noise.

use crate::{
    codings::{Coding, Passage, Stances, Text},
    factors::{Factor, Factors},
    figures::{CellYear, Country, Flag, Indicator, Source},
    json::{EditionFile, ErrorEntry, GateEntry, LadderEntry, PolicyEntry, PresetEntry, TestEntry},
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

/// The text so far.
#[derive(Default)]
struct Lines {
    text: String,
    address: String,
}

impl Lines {
    /// Words, or a key.
    fn line(&mut self, words: &str) {
        self.text.push_str(words);
        self.text.push('\n');
    }

    /// Words, several lines of them.
    fn lines(&mut self, words: &[&str]) {
        for words in words {
            self.line(words);
        }
    }

    /// A number in plain digits.
    fn number(&mut self, number: f64) {
        self.line(&number.to_string());
    }

    /// A position or a count.
    fn count(&mut self, count: usize) {
        self.line(&count.to_string());
    }

    fn flag(&mut self, flag: bool) {
        self.line(if flag { "yes" } else { "" });
    }

    /// An address; an empty line repeats the last one.
    fn address(&mut self, address: &str) {
        if self.address == address {
            self.line("");
        } else {
            self.line(address);
            self.address = address.to_owned();
        }
    }

    /// How many there are, then each of them.
    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.count(items.len());
        for item in items {
            write(self, item);
        }
    }
}

/// Rust source of the text `TEXT` and of the parameters `PARAMETERS`, whose digits are more than a line of it may have.
pub(crate) fn emit(checked: &Checked) -> String {
    format!(
        "/// The tables, as `Reader` reads them.\npub(super) const TEXT: &str = {:?};\n\n/// Parameters of the model.\npub(super) static PARAMETERS: Parameters = {};\n",
        text(checked),
        parameters(&checked.edition)
    )
}

fn text(checked: &Checked) -> String {
    let used = used_indicators(checked);
    let sources = used_sources(&used);
    let mut lines = Lines::default();
    lines.lines(&[&checked.edition.id, &checked.edition.released]);
    lines.list(&checked.edition.groups, |lines, group| {
        lines.lines(&[&group.id, &group.name]);
    });
    factors(&mut lines, &checked.factors);
    lines.list(&checked.policies, |lines, entry| {
        policy(lines, checked, entry);
    });
    lines.list(&checked.items, item);
    lines.list(&checked.mitigations, mitigation);
    lines.list(&used, |lines, indicator| {
        lines.lines(&[
            &indicator.id,
            &indicator.label,
            &indicator.unit,
            &indicator.direction,
            &indicator.years,
            &indicator.licence,
        ]);
        lines.count(position(&sources, &indicator.source));
    });
    lines.list(&checked.presets, |lines, rule| {
        preset(lines, checked, &used, rule);
    });
    let sources: Vec<&Source> = sources
        .iter()
        .filter_map(|index| checked.sources.get(*index))
        .collect();
    lines.list(&sources, |lines, source| {
        lines.line(&source.producer);
        lines.address(&source.url);
    });
    lines.list(&checked.countries, |lines, country| {
        lines.lines(&[&country.iso3, &country.name]);
    });
    lines.list(&checked.flags, |lines, flag| {
        lines.count(number_of(&used, &flag.indicator));
        lines.lines(&[&flag.is.join("|"), &flag.name]);
        cited_bar(lines, &checked.bars, &flag.bar);
    });
    for indicator in &used {
        cells(&mut lines, indicator);
    }
    lines.text
}

fn position<T: PartialEq>(items: &[T], item: &T) -> usize {
    items
        .iter()
        .position(|other| other == item)
        .unwrap_or_default()
}

/// Number of an indicator among those that the app has.
fn number_of(used: &[&Indicator], id: &str) -> usize {
    used.iter()
        .position(|indicator| indicator.id == id)
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

fn factors(lines: &mut Lines, factors: &Factors) {
    let factors: Vec<&Factor> = factors.weighted().collect();
    lines.list(&factors, |lines, factor| {
        lines.line(&factor.id);
        lines.count(factor.group);
        lines.lines(&[
            &factor.short,
            &factor.definition,
            &factor.question,
            &factor.low,
            &factor.high,
            &factor.low_long,
            &factor.high_long,
        ]);
        lines.number(factor.overlay_share);
        lines.number(factor.harm_share);
    });
}

fn parameters(edition: &EditionFile) -> String {
    let parameters = &edition.parameters;
    format!(
        "Parameters{{risk_level:{:?},risk_slope:{:?},mitigation_floor:{:?},age_points_per_year:{:?},reference_year:{},missing_se:{:?}}}",
        parameters.risk_level,
        parameters.risk_slope,
        parameters.mitigation_floor,
        parameters.age_points_per_year,
        parameters.reference_year,
        parameters.missing_se,
    )
}

fn item(lines: &mut Lines, item: &Item) {
    lines.lines(&[&item.id, &item.name, &item.examples]);
    lines.number(item.log_odds_shift);
    // One digit for each factor: relevance is 0, 0.25, 0.5 or 1.
    let quarters = item.relevance.iter().map(|relevance| relevance * 4.0);
    lines.line(
        &quarters
            .map(|quarters| quarters.to_string())
            .collect::<String>(),
    );
}

fn mitigation(lines: &mut Lines, mitigation: &Mitigation) {
    lines.lines(&[&mitigation.id, &mitigation.name, &mitigation.description]);
    lines.number(mitigation.log_odds_shift);
    lines.list(&mitigation.closes, |lines, (factor, share)| {
        lines.count(*factor);
        lines.number(*share);
    });
}

fn policy(lines: &mut Lines, checked: &Checked, policy: &PolicyEntry) {
    lines.lines(&[
        &policy.id,
        &policy.short,
        &policy.year.to_string(),
        &policy.issuer,
        &policy.title,
        &policy.kind,
        &policy.from,
        &policy.until,
        &policy.line,
        &policy.summary,
    ]);
    lines.address(&policy.url);
    lines.lines(&[&policy.extent, &policy.read]);
    lines.flag(policy.overlay);
    match &policy.gate {
        Some(entry) => gate(lines, checked, entry),
        None => lines.line(""),
    }
    lines.list(&policy.bars, |lines, id| bar(lines, &checked.bars, id));
    let factors: Vec<&Factor> = if policy.kind == "gap" {
        Vec::new()
    } else {
        checked.factors.weighted().collect()
    };
    let key = match policy.texts.as_slice() {
        [only] => only,
        _ => &policy.id,
    };
    lines.list(&factors, |lines, factor| {
        let coding = checked.stances.get(&(key.clone(), factor.id.clone()));
        lines.line(&coding.map(stance).unwrap_or_default());
    });
    let clauses: Vec<(usize, &Passage)> = factors
        .iter()
        .enumerate()
        .filter_map(|(number, factor)| Some((number, clause(checked, policy, factor)?)))
        .collect();
    lines.list(&clauses, |lines, (factor, passage)| {
        lines.count(*factor);
        lines.lines(&[
            &section(checked, policy, passage),
            &passage.paraphrase,
            &passage.coding.evidence,
        ]);
        lines.address(&passage.url);
    });
}

fn gate(lines: &mut Lines, checked: &Checked, gate: &GateEntry) {
    lines.line(&gate.standard);
    lines.number(gate.threshold);
    lines.number(gate.breadth);
    cited_bar(lines, &checked.bars, &gate.id);
}

/// A bar in words, with where it stands.
fn cited_bar(lines: &mut Lines, bars: &[Bar], id: &str) {
    bar(lines, bars, id);
    if let Some(bar) = bars.iter().find(|bar| bar.id == id) {
        lines.line(&bar.reference);
        lines.address(&bar.url);
    }
}

fn bar(lines: &mut Lines, bars: &[Bar], id: &str) {
    if let Some(bar) = bars.iter().find(|bar| bar.id == id) {
        lines.lines(&[&bar.trigger, &bar.effect, &bar.exception]);
    }
}

/// Three digits and a sign.
fn stance(coding: &Coding) -> String {
    let sign = match coding.sign.as_str() {
        "mixed" => "m",
        sign => sign,
    };
    format!("{}{}{}{sign}", coding.stance, coding.low, coding.high)
}

/// The passage that says most about a factor: of the highest stances that with the highest low bound, of those the one with the
/// shortest section. `None` where the text does not name the factor.
fn clause<'a>(checked: &'a Checked, policy: &PolicyEntry, factor: &Factor) -> Option<&'a Passage> {
    let of_policy = policy.texts.iter().flat_map(|text| {
        checked
            .passages
            .iter()
            .filter(move |passage| passage.text == *text)
    });
    of_policy
        .filter(|passage| passage.factor == factor.id && passage.coding.stance > 0)
        .max_by_key(|passage| {
            (
                passage.coding.stance,
                passage.coding.low,
                std::cmp::Reverse(section(checked, policy, passage).len()),
            )
        })
}

/// Where a passage stands; with the name of its text where the policy is put together from several.
fn section(checked: &Checked, policy: &PolicyEntry, passage: &Passage) -> String {
    if policy.texts.len() == 1 {
        return passage.section.clone();
    }
    let text = checked.texts.iter().find(|text| text.id == passage.text);
    let name = text.map_or(passage.text.as_str(), |text| text.name.as_str());
    format!("{name}, {}", passage.section)
}

fn preset(lines: &mut Lines, checked: &Checked, used: &[&Indicator], rule: &PresetEntry) {
    lines.count(checked.factors.slider(&rule.factor).unwrap_or_default());
    lines.lines(&[&rule.basis, &rule.words, &rule.note]);
    match &rule.standard_error {
        ErrorEntry::Points(points) => lines.number(*points),
        ErrorEntry::Word(_) => lines.line(""),
    }
    match (&rule.goalposts, &rule.ladder) {
        (Some(goalposts), _) => {
            lines.line("goalposts");
            lines.count(number_of(used, &goalposts.indicator));
            lines.number(goalposts.low);
            lines.number(goalposts.high);
            lines.flag(goalposts.reversed);
        }
        (None, Some(entry)) => {
            lines.line("ladder");
            ladder(lines, used, entry);
        }
        (None, None) => {}
    }
}

fn ladder(lines: &mut Lines, used: &[&Indicator], ladder: &LadderEntry) {
    lines.list(&ladder.steps, |lines, step| {
        tests(lines, used, &step.any);
        lines.number(step.value);
        lines.flag(step.fixed);
    });
    match ladder.otherwise {
        Some(value) => lines.number(value),
        None => lines.line(""),
    }
    lines.list(&ladder.adjustments, |lines, adjustment| {
        tests(lines, used, &adjustment.any);
        lines.number(adjustment.points);
        lines.flag(adjustment.per_unit);
    });
    lines.number(ladder.floor);
}

fn tests(lines: &mut Lines, used: &[&Indicator], tests: &[TestEntry]) {
    lines.list(tests, |lines, test| {
        lines.count(number_of(used, &test.indicator));
        lines.line(&test.is.join("|"));
    });
}

/// The cells of an indicator in the order of the countries, parted by commas; then its errors and its years in the same way,
/// an empty line for no errors, and one year alone where it is the same for all.
fn cells(lines: &mut Lines, indicator: &Indicator) {
    lines.line(&indicator.cells.join(","));
    if indicator.has_se {
        lines.line(&indicator.errors.join(","));
    } else {
        lines.line("");
    }
    match indicator.year {
        CellYear::Same(year) => lines.line(&year.to_string()),
        CellYear::Own => lines.line(&indicator.cell_years.join(",")),
    }
}
