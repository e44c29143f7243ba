//! From published figures to sliders, what items and conditions change, every source with its licence, and the edition with its changes.

use super::{html, words};
use crate::{
    CHANGES, CORRECTIONS, TABLES,
    changes::Change,
    emit::{Checked, Record},
    figures::Indicator,
    json::{ErrorEntry, PresetEntry},
};

/// The rules that turn figures into slider values.
pub(super) fn figures(checked: &Checked) -> String {
    let mut rows = Vec::new();
    for factor in &checked.factors.0 {
        let rules: Vec<&PresetEntry> = checked
            .presets
            .iter()
            .filter(|rule| rule.factor == factor.id)
            .collect();
        let mut cells: Vec<String> = rules.iter().map(|rule| rule_cells(checked, rule)).collect();
        if !factor.judge.is_empty() {
            cells.push(format!(
                "<td colspan=\"3\">{}</td>",
                html::text(&words::judge(&factor.judge))
            ));
        }
        for (position, row) in cells.iter().enumerate() {
            let heading = if position == 0 {
                format!(
                    "<th scope=\"rowgroup\" rowspan=\"{}\">{}</th>",
                    cells.len(),
                    html::text(words::criterion(factor))
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
        html::paragraph(words::FIGURES_LEAD),
        html::table(
            "rules",
            words::FIGURES,
            &words::FIGURE_HEADS.map(html::text),
            &rows,
        ),
        format!(
            "<p>{}</p>\n",
            html::download(
                &checked.edition.id,
                "countries.csv",
                words::DOWNLOAD_COUNTRIES
            )
        ),
    ];
    html::section(words::FIGURES, &body.concat())
}

fn rule_cells(checked: &Checked, rule: &PresetEntry) -> String {
    let indicators = indicators_of(checked, rule);
    let mut words = rule.words.clone();
    if let (Some(_), [indicator]) = (&rule.goalposts, indicators.as_slice()) {
        words = format!("{}: {words}", indicator.label);
    }
    if !rule.note.is_empty() {
        words.push_str(&format!(" ({})", rule.note));
    }
    let error = match &rule.standard_error {
        ErrorEntry::Points(points) => words::assumed(*points),
        ErrorEntry::Word(_) => words::PUBLISHED.to_owned(),
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
        html::cell(&words),
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
pub(super) fn items(checked: &Checked) -> String {
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
                html::cell(&words::less_relevant(&less))
            )
        })
        .collect();
    let body = [
        html::paragraph(words::ITEMS_LEAD),
        html::table(
            "items",
            words::ITEMS,
            &words::ITEM_HEADS.map(html::text),
            &rows,
        ),
    ];
    html::section(words::ITEMS, &body.concat())
}

/// What a condition changes.
pub(super) fn conditions(checked: &Checked) -> String {
    let conditions = checked.mitigations.iter().map(|condition| {
        format!(
            "<strong>{}</strong>{}",
            html::text(&condition.name),
            html::text(&words::condition(
                &condition.description,
                condition.log_odds_shift,
                condition.low,
                condition.high
            ))
        )
    });
    html::section(words::CONDITIONS, &html::points(conditions))
}

/// Every source with its licence.
pub(super) fn sources(checked: &Checked) -> String {
    let sources = checked.sources.iter().map(|source| {
        format!(
            "{}{}",
            html::link(&source.url, &source.producer),
            html::text(&words::source(
                &source.title,
                &source.licence,
                &source.published,
                &source.note
            ))
        )
    });
    let body = [
        html::paragraph(words::LICENCE),
        html::points(sources),
        format!(
            "<p class=\"faint\">{}</p>\n",
            html::text(words::NOT_A_DECISION)
        ),
    ];
    html::section(words::SOURCES, &body.concat())
}

/// The edition, what was corrected or changed in it, and its tables.
pub(super) fn edition(checked: &Checked) -> String {
    let edition = &checked.edition;
    let (record, file) = match &checked.record {
        Record::Corrections(count) => (
            html::text(&words::corrections(*count))
                + &html::download(&edition.id, CORRECTIONS, words::CORRECTIONS_LINK),
            CORRECTIONS,
        ),
        Record::Changes { before, changes } => (
            format!(
                "{}{}. {}",
                html::text(&words::changes(changes.len(), before)),
                html::download(&edition.id, CHANGES, words::CHANGES_LINK),
                html::download(before, "README.md", &words::before_link(before))
            ),
            CHANGES,
        ),
    };
    let files = TABLES.iter().copied().chain([file, "README.md"]);
    let body = [
        html::paragraph(&words::edition(&edition.id, &edition.released)),
        format!("<p>{record}</p>\n"),
        changes(checked.record.changes()),
        html::paragraph(words::ALL_TABLES),
        html::points(files.map(|file| html::download(&edition.id, file, file))),
    ];
    html::section(words::EDITION, &body.concat())
}

/// Every change of the edition before, with its reason; nothing where there is none.
fn changes(changes: &[Change]) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let rows: Vec<String> = changes
        .iter()
        .map(|change| {
            html::row(
                &words::place_of_change(&change.file, &change.row, &change.column),
                &[
                    html::cell(&words::value(&change.old)),
                    html::cell(&words::value(&change.new)),
                    html::html_cell(&format!(
                        "{}. {}",
                        html::text(&change.reason),
                        html::link(&change.source, words::SOURCE_LINK)
                    )),
                ],
            )
        })
        .collect();
    html::table(
        "passages",
        words::CHANGES_TABLE,
        &words::CHANGES_HEADS.map(html::text),
        &rows,
    )
}
