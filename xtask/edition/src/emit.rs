//! Writes a checked edition as the text that the app reads: one value a line, in the order of the app's types, and only what
//! its screens use. The page on method and sources has everything.

use crate::{
    changes::{self, Change},
    claims::{self, Claim},
    codings::{Coding, Passage, Text},
    emit_finished,
    factors::{Factor, Factors},
    figures::{self, Country, Flag, Indicator, Source},
    finished::Ruled,
    json::{EditionFile, PolicyEntry, PresetEntry},
    law::{self, Law},
    lines::Lines,
    policies::Bar,
    practice::{self, Practice},
    presumption::Presumptions,
    stances::Stances,
    transfer::{Item, Mitigation},
    yearly::Yearly,
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
    pub(crate) presumptions: Presumptions,
    pub(crate) items: Vec<Item>,
    pub(crate) mitigations: Vec<Mitigation>,
    pub(crate) sources: Vec<Source>,
    pub(crate) countries: Vec<Country>,
    pub(crate) indicators: Vec<Indicator>,
    /// The rules of the first model as their table has them; none in an edition of the second one.
    pub(crate) presets: Vec<PresetEntry>,
    /// The finished values, with their rules in words.
    pub(crate) ruled: Vec<Ruled>,
    pub(crate) flags: Vec<Flag>,
    /// What the law forbids; none in an edition of the first model, whose text has the flags.
    pub(crate) laws: Vec<Law>,
    /// What was done while a text was in force; none in an edition of the first model.
    pub(crate) practice: Vec<Practice>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) record: Record,
    pub(crate) yearly: Vec<Yearly>,
}

/// What an edition says of how its tables came about.
#[derive(Debug)]
pub(crate) enum Record {
    /// How many cells of the tables that it was made from were corrected before release.
    Corrections(usize),
    /// What differs from the edition before it.
    Changes {
        /// Name of the edition before.
        before: String,
        /// Every difference.
        changes: Vec<Change>,
    },
}

impl Record {
    /// What differs from the edition before; nothing where there is none.
    pub(crate) fn changes(&self) -> &[Change] {
        match self {
            Self::Corrections(_) => &[],
            Self::Changes { changes, .. } => changes,
        }
    }
}

/// First line of the text; the app expects the same.
const FORM: &str = "counterweigh edition, form 12";

/// First line of the words; the app expects the same.
const WORDS_FORM: &str = "counterweigh words, form 11";

/// Last line of all: a text that lost its end is not whole.
const LAST: &str = "end";

/// The text of an edition.
pub(crate) fn emit(checked: &Checked) -> String {
    let mut lines = Lines::default();
    let edition = &checked.edition;
    lines.text(FORM);
    lines.text(&edition.id);
    lines.text(&edition.released);
    lines.count(usize::from(edition.model));
    security(&mut lines, &checked.factors);
    lines.list(&edition.groups, |lines, group| {
        lines.text(&group.id);
        lines.text(&group.name);
    });
    factors(&mut lines, &checked.factors);
    lines.list(&checked.policies, |lines, policy| {
        write_policy(lines, checked, policy);
    });
    items(&mut lines, &checked.items);
    mitigations(&mut lines, &checked.mitigations);
    parameters(&mut lines, edition);
    lines.list(&checked.countries, |lines, country| {
        lines.text(&country.iso3);
        lines.text(&country.name);
    });
    flags(&mut lines, checked);
    law::emit(&mut lines, &checked.laws);
    emit_finished::values(&mut lines, &checked.ruled);
    lines.text(LAST);
    lines.whole()
}

/// The flags of an edition of the first model, each with the countries for which it is raised; those of the second model have become
/// laws.
fn flags(lines: &mut Lines, checked: &Checked) {
    let is_raised = |flag: &Flag, country: usize| {
        let mut indicators = checked.indicators.iter();
        let column = indicators.find(|indicator| indicator.id == flag.indicator);
        let cell = column.and_then(|column| column.cells.get(country));
        cell.is_some_and(|cell| flag.is.contains(cell))
    };
    let flags = checked.flags.iter();
    let flags = flags.filter(|_| !checked.edition.is_second_model());
    lines.list(flags, |lines, flag| {
        lines.text(&flag.name);
        cited_bar(lines, &checked.bars, &flag.bar);
        let countries = 0..checked.countries.len();
        let raised = countries.filter(|country| is_raised(flag, *country));
        lines.list(raised, Lines::count);
    });
}

fn factors(lines: &mut Lines, factors: &Factors) {
    lines.list(factors.weighted(), |lines, factor| {
        lines.text(&factor.id);
        lines.count(factor.group);
        for text in [&factor.short, &factor.question, &factor.low, &factor.high] {
            lines.text(text);
        }
        lines.number(factor.overlay_share);
        lines.number(factor.harm_share);
    });
}

fn parameters(lines: &mut Lines, edition: &EditionFile) {
    let parameters = &edition.parameters;
    lines.number(parameters.risk_level);
    lines.number(parameters.risk_slope);
    lines.number(parameters.mitigation_floor);
    lines.count(usize::from(parameters.reference_year));
    lines.number(parameters.missing_se);
}

/// The factors that count for the security case, by their numbers.
fn security(lines: &mut Lines, factors: &Factors) {
    let numbered = factors.weighted().enumerate();
    let counted = numbered.filter(|(_, factor)| factor.security);
    lines.list(counted, |lines, (number, _)| lines.count(number));
}

fn items(lines: &mut Lines, items: &[Item]) {
    lines.list(items, |lines, item| {
        lines.text(&item.id);
        lines.text(&item.name);
        lines.text(&item.examples);
        lines.number(item.log_odds_shift);
        // One digit for each factor: relevance is 0, 0.25, 0.5 or 1.
        let quarters = item.relevance.iter().map(|relevance| relevance * 4.0);
        lines.text(
            &quarters
                .map(|quarters| quarters.to_string())
                .collect::<String>(),
        );
    });
}

fn mitigations(lines: &mut Lines, mitigations: &[Mitigation]) {
    lines.list(mitigations, |lines, mitigation| {
        lines.text(&mitigation.id);
        lines.text(&mitigation.name);
        lines.text(&mitigation.description);
        lines.number(mitigation.log_odds_shift);
        lines.number(mitigation.low);
        lines.number(mitigation.high);
        lines.list(&mitigation.closes, |lines, (factor, share)| {
            lines.count(*factor);
            lines.number(*share);
        });
    });
}

fn bar(lines: &mut Lines, bars: &[Bar], id: &str) {
    if let Some(bar) = bars.iter().find(|bar| bar.id == id) {
        lines.text(&bar.trigger);
        lines.text(&bar.effect);
        lines.text(&bar.exception);
    }
}

/// A bar with where it stands.
fn cited_bar(lines: &mut Lines, bars: &[Bar], id: &str) {
    bar(lines, bars, id);
    if let Some(bar) = bars.iter().find(|bar| bar.id == id) {
        lines.text(&bar.reference);
        lines.address(&bar.url);
    }
}

/// Three digits and a sign.
fn coding(lines: &mut Lines, coding: &Coding) {
    let sign = match coding.sign.as_str() {
        "mixed" => "m",
        sign => sign,
    };
    lines.text(&format!(
        "{}{}{}{sign}",
        coding.stance, coding.low, coding.high
    ));
}

fn write_policy(lines: &mut Lines, checked: &Checked, policy: &PolicyEntry) {
    lines.text(&policy.id);
    lines.text(&policy.short);
    lines.count(usize::from(policy.year));
    lines.text(&policy.issuer);
    lines.text(&policy.title);
    lines.count(match policy.kind.as_str() {
        "gap" => 1,
        "comparator" => 2,
        _ => 0,
    });
    lines.text(&policy.from);
    lines.text(&policy.until);
    lines.text(&policy.line);
    lines.count(match policy.extent.as_str() {
        "full" => 0,
        "summary" => 2,
        _ => 1,
    });
    lines.is(policy.overlay);
    lines.optional(policy.gate.as_ref(), |lines, gate| {
        lines.count(match gate.standard.as_str() {
            "more_likely_than_not" => 1,
            "clear_risk" => 2,
            "overriding_risk" => 3,
            _ => 0,
        });
        for threshold in [gate.threshold, gate.threshold_low, gate.threshold_high] {
            // A bar on knowledge has none: its line is empty.
            match threshold {
                Some(share) => lines.number(share),
                None => lines.text(""),
            }
        }
        for breadth in [gate.breadth, gate.breadth_low, gate.breadth_high] {
            lines.number(breadth);
        }
    });
    let key = match policy.texts.as_slice() {
        [only] => only.as_str(),
        _ => policy.id.as_str(),
    };
    let scored = policy.kind != "gap";
    let stances = checked.factors.weighted().filter(|_| scored);
    let stances =
        stances.filter_map(|factor| checked.stances.get(&(key.to_owned(), factor.id.clone())));
    lines.list(stances, coding);
    let presumed = checked.presumptions.presumed.iter();
    let presumed = presumed.filter(|presumed| presumed.text == policy.id);
    lines.list(presumed, |lines, presumed| {
        lines.text(&presumed.codes);
        lines.list(&presumed.buyers, |lines, buyer| lines.count(*buyer));
    });
}

/// What the app fetches only when it is asked for: the clauses of each policy, the claims, what changed, what a change is held
/// against, and what the values are made of.
pub(crate) fn words(checked: &Checked) -> String {
    let mut lines = Lines::default();
    lines.text(WORDS_FORM);
    lines.list(&checked.policies, |lines, policy| {
        lines.text(&policy.id);
        lines.address(&policy.url);
        lines.text(&policy.summary);
        lines.text(&policy.read);
        lines.optional(policy.gate.as_ref(), |lines, gate| {
            cited_bar(lines, &checked.bars, &gate.id);
        });
        lines.list(&policy.bars, |lines, id| bar(lines, &checked.bars, id));
        passages(lines, checked, policy);
    });
    claims::emit(&mut lines, &checked.claims);
    changes::emit(&mut lines, checked.record.changes());
    yearly(&mut lines, checked);
    emit_finished::makings(&mut lines, checked);
    law::emit_notes(&mut lines, &checked.laws);
    practice::emit(&mut lines, &checked.practice);
    lines.list(checked.factors.weighted(), |lines, factor| {
        for text in [&factor.definition, &factor.low_long, &factor.high_long] {
            lines.text(text);
        }
    });
    figures::emit_standings(&mut lines, &checked.countries);
    lines.text(LAST);
    lines.whole()
}

/// For each factor that the policy names, the passage that says most about it. A gap has none: its law stands in its bars.
fn passages(lines: &mut Lines, checked: &Checked, policy: &PolicyEntry) {
    let scored = policy.kind != "gap";
    let factors = checked.factors.weighted().enumerate().filter(|_| scored);
    let named =
        factors.filter_map(|(number, factor)| Some((number, clause(checked, policy, factor)?)));
    lines.list(named, |lines, (factor, passage)| {
        lines.count(factor);
        lines.text(&section(checked, policy, passage));
        lines.text(&passage.paraphrase);
        lines.count(match passage.coding.evidence.as_str() {
            "official_summary" => 1,
            "secondary" => 2,
            "memory" => 3,
            _ => 0,
        });
        lines.address(&passage.url);
    });
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

/// The largest yearly changes: for each factor that has any its number, the first year compared and a line of changes in the order
/// of the countries; then the rows whose first year is another one.
fn yearly(lines: &mut Lines, checked: &Checked) {
    let mut factors: Vec<usize> = checked.yearly.iter().map(|row| row.factor).collect();
    factors.sort_unstable();
    factors.dedup();
    lines.list(factors, |lines, factor| {
        let rows = || checked.yearly.iter().filter(|row| row.factor == factor);
        let mut points = vec![String::new(); checked.countries.len()];
        for row in rows() {
            if let Some(place) = points.get_mut(row.country) {
                *place = row.points.to_string();
            }
        }
        // Series that begin late are the rule: those without V-Dem begin earlier.
        let usual = rows().map(|row| row.first).max().unwrap_or_default();
        lines.count(factor);
        lines.count(usize::from(usual));
        lines.figures(&points);
        let others = rows().filter(|row| row.first != usual);
        lines.list(others, |lines, row| {
            lines.count(row.country);
            lines.count(usize::from(row.first));
        });
    });
}
