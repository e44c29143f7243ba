//! All codings: one table of stances with their ranges, every passage behind them, and every bar in words.

use super::html;
use super::words::{self, Words};
use crate::{
    codings::{Coding, Passage, Text},
    emit::Checked,
    factors::Factor,
    json::PolicyEntry,
};

/// One column of the table of stances.
struct Column {
    /// Key in `stances.csv`.
    key: String,
    year: String,
    name: String,
}

/// The codings.
pub(super) fn codings(checked: &Checked, words: &Words) -> String {
    let columns = columns(checked);
    let mut heads = vec![html::text(words.column_criterion())];
    heads.extend(columns.iter().map(|column| {
        format!(
            "{}<br>{}",
            html::text(&column.year),
            html::text(&column.name)
        )
    }));
    let rows: Vec<String> = checked
        .factors
        .0
        .iter()
        .map(|factor| {
            let cells: Vec<String> = columns
                .iter()
                .map(|column| {
                    let key = (column.key.clone(), factor.id.clone());
                    checked
                        .stances
                        .get(&key)
                        .map_or_else(|| html::cell(""), |coding| stance(coding, words))
                })
                .collect();
            html::row(words.criterion(factor), &cells)
        })
        .collect();
    let mut body = html::paragraph(words.codings_lead());
    body.push_str(&html::paragraph(words.codings_more()));
    body.push_str(&html::table(
        "codings",
        words.codings_table(),
        &heads,
        &rows,
    ));
    body.push_str(&criteria(checked, words));
    for policy in checked.policies.iter().filter(|policy| is_composed(policy)) {
        body.push_str(&composed(checked, policy, words));
    }
    for text in &checked.texts {
        body.push_str(&passages(checked, text, words));
    }
    body.push_str(&format!(
        "<p>{}</p>\n",
        html::download(&checked.edition.id, "codings.csv", words.codings_download())
    ));
    html::section(words.codings(), &body)
}

/// The scored texts in the order of the app, then what else is coded.
fn columns(checked: &Checked) -> Vec<Column> {
    let scored = checked
        .policies
        .iter()
        .filter(|policy| policy.kind != "gap");
    let mut columns: Vec<Column> = scored
        .map(|policy| Column {
            key: key_of(policy).to_owned(),
            year: policy.year.to_string(),
            name: policy.short.clone(),
        })
        .collect();
    for text in &checked.texts {
        if !columns.iter().any(|column| column.key == text.id) {
            columns.push(Column {
                key: text.id.clone(),
                year: text.date.chars().take(4).collect(),
                name: text.name.clone(),
            });
        }
    }
    columns
}

/// Key of a policy's stances: that of its only text, or its own.
fn key_of(policy: &PolicyEntry) -> &str {
    match policy.texts.as_slice() {
        [only] => only,
        _ => &policy.id,
    }
}

fn is_composed(policy: &PolicyEntry) -> bool {
    policy.texts.len() > 1
}

/// One stance with its range and sign; how it is known on hover, and in words with the passages.
fn stance(coding: &Coding, words: &Words) -> String {
    format!(
        "<td class=\"stance\" title=\"{}\"><b>{}</b>{}</td>",
        html::text(&words.evidence(&coding.evidence)),
        coding.stance,
        words::range(coding.low, coding.high, &coding.sign)
    )
}

/// What each criterion means, folded.
fn criteria(checked: &Checked, words: &Words) -> String {
    let rows: Vec<String> = checked
        .factors
        .0
        .iter()
        .map(|factor| {
            let cells = [
                &factor.name,
                &factor.definition,
                &factor.low_long,
                &factor.high_long,
            ];
            html::row(words.criterion(factor), &cells.map(|cell| html::cell(cell)))
        })
        .collect();
    let heads = words.criteria_heads().map(html::text);
    html::fold(
        words.criteria(),
        &html::table("passages", words.criteria(), &heads, &rows),
    )
}

/// A text that is put together from others, folded.
fn composed(checked: &Checked, policy: &PolicyEntry, words: &Words) -> String {
    let names: Vec<&str> = policy
        .texts
        .iter()
        .map(|id| {
            let text = checked.texts.iter().find(|text| text.id == *id);
            text.map_or(id.as_str(), |text| text.name.as_str())
        })
        .collect();
    let mut body = html::paragraph(&policy.read);
    body.push_str(&html::paragraph(&words.put_together(&names)));
    html::fold(
        &words.composed(&policy.year.to_string(), &policy.short),
        &body,
    )
}

/// The passages of one text, folded.
fn passages(checked: &Checked, text: &Text, words: &Words) -> String {
    let of_text: Vec<&Passage> = checked
        .passages
        .iter()
        .filter(|passage| passage.text == text.id)
        .collect();
    let mut rows = Vec::new();
    for factor in &checked.factors.0 {
        let of_factor = of_text.iter().filter(|passage| passage.factor == factor.id);
        rows.extend(of_factor.map(|passage| row(factor, passage, words)));
    }
    let absent = of_text
        .iter()
        .filter(|passage| passage.is_absence())
        .count();
    let year: String = text.date.chars().take(4).collect();
    let title = words.passages_of(
        &year,
        &text.name,
        (rows.len() - absent) as i64,
        absent as i64,
    );
    let mut body = format!(
        "<p>{} {}</p>\n",
        html::text(&words.text(&text.title, &text.issuer, &text.date)),
        html::link(&text.url, words.text_read_link())
    );
    // The gap shares its text with the law of every day, of which its sentence does not speak.
    let read = checked
        .policies
        .iter()
        .find(|policy| policy.kind != "gap" && policy.texts == [text.id.as_str()]);
    if let Some(policy) = read {
        body.push_str(&html::paragraph(&policy.read));
    }
    let heads = words.passage_heads().map(html::text);
    body.push_str(&html::table("passages", &title, &heads, &rows));
    html::fold(&title, &body)
}

fn row(factor: &Factor, passage: &Passage, words: &Words) -> String {
    let section = if passage.is_absence() {
        words.passage_nowhere()
    } else {
        &passage.section
    };
    html::row(
        words.criterion(factor),
        &[
            html::html_cell(&html::link(&passage.url, section)),
            html::cell(&passage.paraphrase),
            stance(&passage.coding, words),
            html::cell(&words.evidence(&passage.coding.evidence)),
            html::cell(&passage.note),
        ],
    )
}

/// Gates with their numbers, then every bar in words.
pub(super) fn bars(checked: &Checked, words: &Words) -> String {
    let gates: Vec<String> = checked
        .policies
        .iter()
        .filter_map(|policy| Some((policy, policy.gate.as_ref()?)))
        .map(|(policy, gate)| {
            html::row(
                &words.gate_of(&policy.year.to_string(), &policy.short),
                &[
                    html::cell(words.standard(&gate.standard)),
                    html::cell(&words.per_cent([
                        gate.threshold,
                        gate.threshold_low,
                        gate.threshold_high,
                    ])),
                    html::cell(&words::breadth(
                        gate.breadth,
                        gate.breadth_low,
                        gate.breadth_high,
                    )),
                ],
            )
        })
        .collect();
    let rows: Vec<String> = checked
        .bars
        .iter()
        .map(|bar| {
            let text = checked.texts.iter().find(|text| text.id == bar.text);
            html::row(
                text.map_or(bar.text.as_str(), |text| text.name.as_str()),
                &[
                    html::html_cell(&html::link(&bar.url, &bar.reference)),
                    html::cell(&words.bar_in_words(&bar.trigger, &bar.effect, &bar.exception)),
                    html::cell(&bar.harms),
                    html::cell(&bar.status),
                    html::cell(&words.evidence(&bar.evidence)),
                    html::cell(&bar.note),
                ],
            )
        })
        .collect();
    let body = [
        html::paragraph(words.bars_lead()),
        html::table(
            "gates",
            words.gates(),
            &words.gates_heads().map(html::text),
            &gates,
        ),
        html::fold(
            words.every_bar(),
            &html::table(
                "passages",
                words.every_bar(),
                &words.bars_heads().map(html::text),
                &rows,
            ),
        ),
        practice(checked, words),
        law(checked, words),
    ];
    html::section(words.bars(), &body.concat())
}

/// What was done while a text with a bar on misuse was in force; nothing in an edition of the first model.
fn practice(checked: &Checked, words: &Words) -> String {
    if checked.practice.is_empty() {
        return String::new();
    }
    let done = checked.practice.iter().map(|done| {
        let [date, says, source, url, evidence] = done.told();
        let country = done
            .country()
            .and_then(|country| checked.countries.get(country));
        let said = words.done(country.map(|country| country.name.as_str()), date, says);
        format!(
            "{} {} ({})",
            html::text(&said),
            html::link(url, source),
            html::text(evidence)
        )
    });
    format!(
        "{}{}",
        html::paragraph(words.practice()),
        html::points(done)
    )
}

/// What the law says of countries; in an edition of the first model, the flags that it raises.
fn law(checked: &Checked, words: &Words) -> String {
    if !checked.laws.is_empty() {
        let laws = checked.laws.iter().map(|law| {
            let [url, name, statute, seen] = law.cited();
            let seen = words.last_seen(statute, seen);
            format!("{}{}", html::link(url, name), html::text(&seen))
        });
        return format!("{}{}", html::paragraph(words.law()), html::points(laws));
    }
    let flags = checked.flags.iter().map(|flag| {
        let url = checked.bars.iter().find(|bar| bar.id == flag.bar);
        format!(
            "{}{}",
            html::link(url.map_or("", |bar| bar.url.as_str()), &flag.name),
            html::text(&words.as_of(&flag.as_of))
        )
    });
    format!("{}{}", html::paragraph(words.flags()), html::points(flags))
}
