//! How firm a stop rule is, in words.

use crate::edition::{Kind, Policy};
use crate::findings::engine::Engine;
use crate::findings::stop_rule::{CountryRisk, Done, StopRule, StopRuleGroups};

use super::generated::selectors::LineSide;
use super::generated::stop_rule as words;
use super::lists::list_comma;
use super::number::{day, rounded};

pub use super::generated::stop_rule::{basis, done, highest, lowest, move_line, which, who};

/// The stop rule of a text within a sentence.
fn named(policy: &Policy) -> String {
    match policy.kind {
        Kind::Comparator => words::of_comparator(policy.short),
        _ => words::of_policy(i64::from(policy.year)),
    }
}

/// Heading of all that is said of a stop rule.
#[must_use]
pub fn title(rule: &StopRule) -> String {
    words::title(&named(policy(rule)))
}

fn policy(rule: &StopRule) -> &'static Policy {
    Engine::of_edition(rule.edition).edition.policy(rule.policy)
}

/// How many countries are past it, and for how many of them the law forbids a sale.
#[must_use]
pub fn sentences(rule: &StopRule, groups: &StopRuleGroups) -> Vec<String> {
    let past = |deviations: f64| rule.past(deviations).count() as i64;
    let nearly = groups.nearly_all.iter();
    let nearly = nearly.filter_map(|place| rule.countries.get(*place));
    let nearly = nearly.filter(|country| rule.is_past(country)).count();
    let first = words::sentence(
        past(0.0),
        rule.countries.len() as i64,
        &named(policy(rule)),
        nearly as i64,
        past(1.0),
        past(-1.0),
    );
    let forbidden = rule.past(0.0).filter(|country| country.forbidden).count();
    let law = rule
        .knows_the_law()
        .then(|| words::law(forbidden as i64, past(0.0)));
    std::iter::once(first).chain(law).collect()
}

/// The three groups: in a sentence, and each with its label and its countries.
#[must_use]
pub fn groups(rule: &StopRule, groups: &StopRuleGroups) -> (String, [(String, String); 3]) {
    let counts = [&groups.nearly_all, &groups.either, &groups.nearly_none];
    let [nearly_all, either, nearly_none] = counts.map(|group| group.len() as i64);
    let label = [
        words::nearly_all(nearly_all),
        words::either(either),
        words::nearly_none(nearly_none),
    ];
    let mut names = counts.map(|group| {
        let countries = group.iter().filter_map(|place| rule.countries.get(*place));
        names(countries)
    });
    let mut names = names.iter_mut();
    (
        words::groups(nearly_all, either, nearly_none),
        label.map(|label| (label, names.next().map(std::mem::take).unwrap_or_default())),
    )
}

/// Said until the readings are counted.
#[must_use]
pub fn counting(rule: &StopRule) -> String {
    words::counting(rule.countries.len() as i64)
}

/// Where the line lies, moved by so many standard deviations.
#[must_use]
pub fn line(rule: &StopRule, deviations: f64) -> String {
    let harm = rounded(rule.line_at(deviations));
    if deviations == 0.0 {
        words::line_ours(harm)
    } else {
        words::line(harm)
    }
}

/// The same for a screen reader, with how many countries are past it.
#[must_use]
pub fn spoken(rule: &StopRule, deviations: f64) -> String {
    let past = rule.past(deviations).count();
    words::spoken(&line(rule, deviations), past as i64)
}

/// How many countries are past the moved line, and which of them our line leaves on the other side.
#[must_use]
pub fn moved(rule: &StopRule, deviations: f64) -> Vec<String> {
    let past = rule.past(deviations).count();
    let all = rule.countries.len() as i64;
    let mut said = vec![words::past_there(past as i64, all, &line(rule, deviations))];
    if deviations == 0.0 {
        return said;
    }
    let ours = rule.past(0.0).count();
    let between = |low: f64, high: f64| {
        let beyond: Vec<usize> = rule.past(high).map(|country| country.number).collect();
        let between = rule.past(low);
        names(between.filter(|country| !beyond.contains(&country.number)))
    };
    said.push(match past as i64 - ours as i64 {
        0 => words::same().to_owned(),
        more @ 1.. => words::more(more, &between(deviations, 0.0)),
        fewer => words::fewer(-fewer, &between(0.0, deviations)),
    });
    said
}

/// All that are past the moved line.
#[must_use]
pub fn all_past(rule: &StopRule, deviations: f64) -> String {
    names(rule.past(deviations))
}

/// Something that was done, and the words of its source.
#[must_use]
pub fn done_in_words(rule: &StopRule, done: &Done) -> (String, String) {
    let row = done.row;
    let said = match &done.buyer {
        Some(buyer) => words::sale(
            buyer.name,
            &day(row.date),
            row.says,
            rounded(buyer.harm),
            if rule.is_past(buyer) {
                LineSide::Past
            } else {
                LineSide::Short
            },
        ),
        None => words::finding(row.says, &day(row.date)),
    };
    (said, words::source(row.source, row.evidence))
}

fn names<'a>(countries: impl Iterator<Item = &'a CountryRisk>) -> String {
    list_comma(&countries.map(|country| country.name).collect::<Vec<_>>())
}
