//! From published figures to sliders, what items and conditions change, every source with its licence, and the edition with its changes.

use super::html;
use super::words::{self, Words};
use crate::{
    CHANGES, CORRECTIONS, TABLES,
    changes::Change,
    emit::{Checked, Record},
    figures::Indicator,
    json::{ErrorEntry, PresetEntry},
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
    ];
    html::section(words.figures(), &body.concat())
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
    let mut sources: Vec<usize> = indicators
        .iter()
        .map(|indicator| indicator.source)
        .collect();
    sources.sort_unstable();
    sources.dedup();
    let sources: Vec<String> = sources
        .into_iter()
        .filter_map(|source| checked.sources.get(source))
        .map(|source| html::link(&source.url, &source.producer))
        .collect();
    [
        html::cell(&words.rule(&rule.words, figure, &rule.note)),
        html::cell(&error),
        html::html_cell(&sources.join("; ")),
    ]
    .concat()
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
                condition.log_odds_shift,
                condition.low,
                condition.high
            ))
        )
    });
    html::section(words.conditions(), &html::points(conditions))
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
    let files = TABLES.iter().copied().chain([file, "README.md"]);
    let body = [
        html::paragraph(&words.edition(&edition.id, &words.day(&edition.released))),
        format!("<p>{record}</p>\n"),
        changes(checked.record.changes(), words),
        html::paragraph(words.versions_tables()),
        html::points(files.map(|file| html::download(&edition.id, file, file))),
    ];
    html::section(words.versions(), &body.concat())
}

/// Every change of the edition before, with its reason; nothing where there is none.
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
    html::table(
        "passages",
        words.changed(),
        &words.changes_heads().map(html::text),
        &rows,
    )
}
