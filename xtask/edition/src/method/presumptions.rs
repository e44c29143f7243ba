//! Who must make the case for a sale under each text, with the passage; and which criteria act at once on several results.

use super::html;
use super::words::{self, Words};
use crate::{emit::Checked, presumption::Written};

/// Every presumption; nothing in an edition of the first model.
pub(super) fn presumptions(checked: &Checked, words: &Words) -> String {
    let written = &checked.presumptions.written;
    if written.is_empty() {
        return String::new();
    }
    let rows: Vec<String> = written
        .iter()
        .map(|written| row(checked, written, words))
        .collect();
    let body = [
        html::paragraph(words.presumptions_lead()),
        html::table(
            "passages",
            words.presumptions_table(),
            &words.presumption_heads().map(html::text),
            &rows,
        ),
    ];
    html::section(words.presumptions(), &body.concat())
}

fn row(checked: &Checked, written: &Written, words: &Words) -> String {
    let mut policies = checked.policies.iter();
    let policy = policies.find(|policy| policy.id == written.text);
    let name = policy.map_or_else(
        || written.text.clone(),
        |policy| words.gate_of(&policy.year.to_string(), &policy.short),
    );
    let [read, low, high] = &written.codes;
    let code = match written.kind.as_str() {
        "refusal" => words.presumptions_refusal().to_owned(),
        _ if low == high => read.clone(),
        _ => format!("{read} [{low}–{high}]"),
    };
    let buyers = match written.buyers.as_str() {
        "all" => words.buyers_all().to_owned(),
        "others" => words.buyers_others().to_owned(),
        named => words.buyers_named(&buyers(checked, named, words)),
    };
    html::row(
        &name,
        &[
            html::cell(&buyers),
            html::cell(&code),
            html::html_cell(&format!(
                "{} ({})",
                html::text(&written.quote),
                html::link(&written.url, &written.section)
            )),
            html::cell(&written.why),
        ],
    )
}

/// Buyers that a row names: countries by name, a word of a status column by what the column is called.
fn buyers(checked: &Checked, named: &str, words: &Words) -> String {
    let names = named.split(' ').map(|buyer| match buyer.split_once('=') {
        Some((column, _)) => {
            let mut indicators = checked.indicators.iter();
            let indicator = indicators.find(|indicator| indicator.id == column);
            indicator.map_or(column, |indicator| indicator.label.as_str())
        }
        None => {
            let mut countries = checked.countries.iter();
            let country = countries.find(|country| country.iso3 == buyer);
            country.map_or(buyer, |country| country.name.as_str())
        }
    });
    words.listed(&names.collect::<Vec<_>>())
}

/// What each criterion does besides its weight: its group, its shares in harm and in the overlay, and whether it counts for the
/// security case.
pub(super) fn shares(checked: &Checked, words: &Words) -> String {
    let rows: Vec<String> = checked
        .factors
        .weighted()
        .map(|factor| {
            let groups = &checked.edition.groups;
            let group = groups.get(factor.group);
            let share = |share: f64| match share {
                0.0 => String::new(),
                share => words::shift(share).trim_start_matches('+').to_owned(),
            };
            let security = if factor.security {
                words.shares_yes()
            } else {
                ""
            };
            html::row(
                words.criterion(factor),
                &[
                    html::cell(group.map_or("", |group| group.name.as_str())),
                    html::cell(&share(factor.harm_share)),
                    html::cell(&share(factor.overlay_share)),
                    html::cell(security),
                ],
            )
        })
        .collect();
    let body = [
        html::paragraph(words.shares_lead()),
        html::table(
            "rules",
            words.shares(),
            &words.share_heads().map(html::text),
            &rows,
        ),
    ];
    html::section(words.shares(), &body.concat())
}
