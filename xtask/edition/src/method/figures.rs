//! From published figures to sliders, what items and conditions change, every source with its licence, and the edition with its changes.

use super::html;
use super::words::{self, Words};
use crate::{
    CHANGES, CORRECTIONS,
    changes::Change,
    emit::{Checked, Record},
    figures::Indicator,
    finished::RuleWords,
    json::{ErrorEntry, PresetEntry},
    tables,
    transfer::Mitigation,
};

/// The rules that turn figures into slider values.
pub(super) fn figures(checked: &Checked, words: &Words) -> String {
    let mut rows = Vec::new();
    for factor in &checked.factors.0 {
        let rules: Vec<&PresetEntry> = checked
            .presets
            .iter()
            .filter(|rule| rule.factor == factor.id)
            .collect();
        let mut cells: Vec<String> = rules
            .iter()
            .map(|rule| rule_cells(checked, rule, words))
            .collect();
        let slider = checked.factors.slider(&factor.id);
        let finished = checked.ruled.iter().filter(|rule| !rule.by_presets);
        let finished = finished.filter(|rule| Some(rule.factor) == slider);
        let finished = finished.flat_map(|ruled| &ruled.rules);
        cells.extend(finished.map(|rule| finished_cells(checked, rule)));
        if !factor.judge.is_empty() {
            cells.push(format!(
                "<td colspan=\"3\">{}</td>",
                html::text(&format!("{}.", words::without_stop(&factor.judge)))
            ));
        }
        for (position, row) in cells.iter().enumerate() {
            let heading = if position == 0 {
                format!(
                    "<th scope=\"rowgroup\" rowspan=\"{}\">{}</th>",
                    cells.len(),
                    html::text(words.criterion(factor))
                )
            } else {
                String::new()
            };
            rows.push(format!("<tr>{heading}{row}</tr>\n"));
        }
        rows.push("</tbody>\n<tbody>\n".to_owned());
    }
    // One body for each criterion, so that its heading spans it; the last one is closed by the table.
    rows.pop();
    let body = [
        html::paragraph(words.figures_lead()),
        html::table(
            "rules",
            words.figures(),
            &words.figure_heads().map(html::text),
            &rows,
        ),
        format!(
            "<p>{}</p>\n",
            html::download(
                &checked.edition.id,
                "countries.csv",
                words.figures_download()
            )
        ),
        values(checked, words),
    ];
    html::section(words.figures(), &body.concat())
}

/// A link to the finished values with their errors; an edition of the first model has none.
fn values(checked: &Checked, words: &Words) -> String {
    if checked.ruled.is_empty() {
        return String::new();
    }
    let file = crate::values_file(&checked.edition.id);
    format!(
        "<p><a href=\"editions/{}\" download>{}</a></p>\n",
        html::text(&file),
        html::text(words.figures_values())
    )
}

fn rule_cells(checked: &Checked, rule: &PresetEntry, words: &Words) -> String {
    let indicators = indicators_of(checked, rule);
    let figure = match (&rule.goalposts, indicators.as_slice()) {
        (Some(_), [indicator]) => Some(indicator.label.as_str()),
        _ => None,
    };
    let error = match &rule.standard_error {
        ErrorEntry::Points(points) => words.assumed_error(*points),
        ErrorEntry::Word(_) => words.figures_published().to_owned(),
    };
    [
        html::cell(&words.rule(&rule.words, figure, &rule.note)),
        html::cell(&error),
        html::html_cell(&links_of(checked, &indicators).join("; ")),
    ]
    .concat()
}

/// A rule of the second model: its words are whole sentences.
fn finished_cells(checked: &Checked, rule: &RuleWords) -> String {
    let indicators: Vec<&Indicator> = checked
        .indicators
        .iter()
        .filter(|indicator| rule.indicators.contains(&indicator.id))
        .collect();
    let mut links: Vec<String> = Vec::new();
    for link in links_of(checked, &indicators) {
        if !links.contains(&link) {
            links.push(link);
        }
    }
    let sentences = [rule.words.as_str(), rule.note.as_str()];
    let said: Vec<&str> = sentences
        .into_iter()
        .filter(|said| !said.is_empty())
        .collect();
    [
        html::cell(&said.join(" ")),
        html::cell(&rule.error),
        html::html_cell(&links.join("; ")),
    ]
    .concat()
}

/// Links to the sources of some indicators, each source once.
fn links_of(checked: &Checked, indicators: &[&Indicator]) -> Vec<String> {
    let mut sources: Vec<usize> = indicators
        .iter()
        .map(|indicator| indicator.source)
        .collect();
    sources.sort_unstable();
    sources.dedup();
    let sources = sources.into_iter();
    sources
        .filter_map(|source| checked.sources.get(source))
        .map(|source| html::link(&source.url, &source.producer))
        .collect()
}

/// The indicators that a rule reads, in the order of the tables.
fn indicators_of<'a>(checked: &'a Checked, rule: &PresetEntry) -> Vec<&'a Indicator> {
    let names = rule.indicators();
    checked
        .indicators
        .iter()
        .filter(|indicator| names.contains(&indicator.id.as_str()))
        .collect()
}

/// What an item changes.
pub(super) fn items(checked: &Checked, words: &Words) -> String {
    let rows: Vec<String> = checked
        .items
        .iter()
        .map(|item| {
            let factors = checked.factors.weighted().zip(&item.relevance);
            let less: Vec<(&str, f64)> = factors
                .filter(|(_, relevance)| **relevance < 1.0)
                .map(|(factor, relevance)| (factor.short.as_str(), *relevance))
                .collect();
            format!(
                "<tr><th scope=\"row\">{}<br><span class=\"faint\">{}</span></th><td class=\"number\">{}</td>{}</tr>\n",
                html::text(&item.name),
                html::text(&item.examples),
                words::shift(item.log_odds_shift),
                html::cell(&words.less_relevant(&less))
            )
        })
        .collect();
    let body = [
        html::paragraph(words.items_lead()),
        html::table(
            "items",
            words.items(),
            &words.item_heads().map(html::text),
            &rows,
        ),
    ];
    html::section(words.items(), &body.concat())
}

/// What a condition changes.
pub(super) fn conditions(checked: &Checked, words: &Words) -> String {
    let conditions = checked.mitigations.iter().map(|condition| {
        format!(
            "<strong>{}</strong>{}",
            html::text(&condition.name),
            html::text(&words.what_it_does(
                &condition.description,
                [condition.log_odds_shift, condition.low, condition.high],
                &closed(checked, condition)
            ))
        )
    });
    let body = [
        html::paragraph(words.conditions_lead()),
        html::points(conditions),
    ];
    html::section(words.conditions(), &body.concat())
}

/// The sliders that a condition raises, each with the share of the gap to 100 that it closes.
fn closed<'a>(checked: &'a Checked, condition: &Mitigation) -> Vec<(&'a str, f64)> {
    let closes = condition.closes.iter();
    closes
        .filter_map(|(factor, share)| {
            let factor = checked.factors.weighted().nth(*factor)?;
            Some((factor.short.as_str(), *share))
        })
        .collect()
}

/// Every source with its licence.
pub(super) fn sources(checked: &Checked, words: &Words) -> String {
    let sources = checked.sources.iter().map(|source| {
        format!(
            "{}{}",
            html::link(&source.url, &source.producer),
            html::text(&words.about_source(
                &source.title,
                &source.licence,
                &source.published,
                &source.note
            ))
        )
    });
    let body = [
        html::paragraph(words.sources_licence()),
        html::points(sources),
        format!(
            "<p class=\"faint\">{}</p>\n",
            html::text(words.sources_not_a_decision())
        ),
    ];
    html::section(words.sources(), &body.concat())
}

/// The edition, what was corrected or changed in it, and its tables.
pub(super) fn edition(checked: &Checked, words: &Words) -> String {
    let edition = &checked.edition;
    let (record, file) = match &checked.record {
        Record::Corrections(count) => (
            format!(
                "{} {}",
                html::text(&words.corrections(&count.to_string())),
                html::download(&edition.id, CORRECTIONS, words.corrections_link())
            ),
            CORRECTIONS,
        ),
        Record::Changes { before, changes } => (
            format!(
                "{} {}. {}",
                html::text(&words.changes(&changes.len().to_string(), before)),
                html::download(&edition.id, CHANGES, words.changes_link()),
                html::download(before, "README.md", &words.before_link(before))
            ),
            CHANGES,
        ),
    };
    let files = tables(edition.is_second_model()).chain([file, "README.md"]);
    let body = [
        html::paragraph(&words.edition(&edition.id, &words.day(&edition.released))),
        format!("<p>{record}</p>\n"),
        changes(checked.record.changes(), words),
        html::paragraph(words.versions_tables()),
        html::points(files.map(|file| html::download(&edition.id, file, file))),
    ];
    html::section(words.versions(), &body.concat())
}

/// Every change of the edition before, with its reason, folded as they are hundreds; nothing where there is none.
fn changes(changes: &[Change], words: &Words) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let rows: Vec<String> = changes
        .iter()
        .map(|change| {
            html::row(
                &words.cell_of(&change.file, &change.row, &change.column),
                &[
                    html::cell(words.value(&change.old)),
                    html::cell(words.value(&change.new)),
                    html::html_cell(&format!(
                        "{}. {}",
                        html::text(&change.reason),
                        html::link(&change.source, words.changed_source())
                    )),
                ],
            )
        })
        .collect();
    let heads = words.changes_heads().map(html::text);
    let table = html::table("passages", words.changed(), &heads, &rows);
    html::fold(words.changed(), &table)
}
