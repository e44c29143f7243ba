//! `presumption.csv`: whom each text asks to make the case, and for which buyers.

use std::{collections::BTreeMap, path::Path};

use faults::Faults;

use crate::{
    codings::EVIDENCE,
    figures::{Country, Indicator},
    json::PolicyEntry,
    table::{Row, Table},
};

pub(crate) const FILE: &str = "presumption.csv";

/// The buyers of a text whose presumption is one for all.
const ALL: &str = "all";

/// The buyers of a text that no other row of it names.
const OTHERS: &str = "others";

/// The highest code of a burden: the sale must be shown to serve US security.
const HIGHEST: u8 = 2;

/// The buyers and kinds of one text.
#[derive(Debug, Default)]
struct OfText {
    buyers: Vec<String>,
    kinds: Vec<String>,
}

/// What a text presumes of a sale to some countries, as the app reads it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Presumed {
    /// The text.
    pub(crate) text: String,
    /// The code of the burden and the ends of its range, one digit each; empty for refusal only.
    pub(crate) codes: String,
    /// Numbers of the countries; none where all others are meant.
    pub(crate) buyers: Vec<usize>,
}

/// A row as it is written, for the page on method.
#[derive(Debug)]
pub(crate) struct Written {
    /// The text.
    pub(crate) text: String,
    /// The buyers as the table names them: `all`, `others`, or codes and words of status columns.
    pub(crate) buyers: String,
    /// `none`, `burden` or `refusal`.
    pub(crate) kind: String,
    /// The code of the burden and the ends of its range; empty for refusal only.
    pub(crate) codes: [String; 3],
    /// The passage on which the row rests.
    pub(crate) quote: String,
    /// Where the passage stands.
    pub(crate) section: String,
    /// Where it can be read.
    pub(crate) url: String,
    /// Why it is coded so.
    pub(crate) why: String,
}

/// `presumption.csv`, read once: for the app and for the page on method. Both are empty in an edition of the first model, whose texts
/// presume nothing.
#[derive(Debug, Default)]
pub(crate) struct Presumptions {
    /// The rows that presume anything, those that name countries first.
    pub(crate) presumed: Vec<Presumed>,
    /// All rows.
    pub(crate) written: Vec<Written>,
}

/// Checks the file and reads it.
pub(crate) fn read(
    folder: &Path,
    policies: &[PolicyEntry],
    countries: &[Country],
    indicators: &[Indicator],
    faults: &mut Faults,
) -> Presumptions {
    let columns = [
        "text", "buyers", "kind", "read", "low", "high", "quote", "section", "evidence", "why",
        "url",
    ];
    let table = Table::read(folder, FILE, &columns, faults);
    let policies_whole = !faults.any_in(&["policies.json"]);
    let figures_whole = !faults.any_in(&["countries.csv", "indicators.csv"]);
    let scored = || policies.iter().filter(|policy| policy.kind != "gap");
    let mut found: BTreeMap<String, OfText> = BTreeMap::new();
    for row in &table.rows {
        let text = row.required("text", faults);
        if policies_whole && !text.is_empty() && !scored().any(|policy| policy.id == text) {
            row.fault(
                faults,
                format!("text is {text:?}, no scored text of policies.json: correct it"),
            );
        }
        let buyers = row.required("buyers", faults);
        if figures_whole && buyers != ALL && buyers != OTHERS {
            check_buyers(row, &buyers, countries, indicators, faults);
        }
        let kind = row.one_of("kind", &["none", "burden", "refusal"], faults);
        check_codes(row, &kind, faults);
        for column in ["quote", "section", "why"] {
            row.required(column, faults);
        }
        row.one_of("evidence", EVIDENCE, faults);
        row.address("url", faults);
        let of_text = found.entry(text.clone()).or_default();
        if of_text.buyers.contains(&buyers) {
            row.fault(faults, format!("{text} {buyers} stands twice: remove one"));
        }
        if of_text.kinds.iter().any(|other| *other != kind) {
            row.fault(
                faults,
                format!("{text} has a presumption of two kinds: use one, with code 0 for the buyers without it"),
            );
        }
        of_text.buyers.push(buyers);
        of_text.kinds.push(kind);
    }
    if table.rows.is_empty() || !policies_whole {
        return Presumptions::default();
    }
    for policy in scored() {
        let buyers = found.get(&policy.id).map(|of_text| &of_text.buyers);
        let fault = match buyers {
            None => format!("{} has no row: add it, if only as none", policy.id),
            Some(buyers) if !is_whole(buyers) => format!(
                "{} has not one row for each buyer: write either {ALL} or, behind the buyers named, {OTHERS}",
                policy.id
            ),
            Some(_) => continue,
        };
        faults.add(FILE, 0, fault);
    }
    let presume = table.rows.iter().filter(|row| row.get("kind") != "none");
    let mut presumed: Vec<Presumed> = presume
        .map(|row| Presumed {
            text: row.get("text").to_owned(),
            codes: ["read", "low", "high"].map(|code| row.get(code)).concat(),
            buyers: numbers(row.get("buyers"), countries, indicators),
        })
        .collect();
    presumed.sort_by_key(|presumed| presumed.buyers.is_empty());
    let cell = |row: &Row, column: &str| row.get(column).to_owned();
    let written = table.rows.iter().map(|row| Written {
        text: cell(row, "text"),
        buyers: cell(row, "buyers"),
        kind: cell(row, "kind"),
        codes: ["read", "low", "high"].map(|code| cell(row, code)),
        quote: cell(row, "quote"),
        section: cell(row, "section"),
        url: cell(row, "url"),
        why: cell(row, "why"),
    });
    Presumptions {
        presumed,
        written: written.collect(),
    }
}

/// Whether the rows of a text leave no buyer out and name none twice.
fn is_whole(buyers: &[String]) -> bool {
    match buyers {
        [only] => only == ALL,
        [.., last] => last == OTHERS && !buyers.iter().any(|buyers| buyers == ALL),
        [] => false,
    }
}

/// Buyers that are named: country codes, and what a cell of a country holds, such as `nato=1`.
fn check_buyers(
    row: &Row,
    buyers: &str,
    countries: &[Country],
    indicators: &[Indicator],
    faults: &mut Faults,
) {
    for buyer in buyers.split(' ') {
        let known = match buyer.split_once('=') {
            Some((indicator, word)) => indicators.iter().any(|known| {
                known.id == indicator && known.words.iter().any(|known| known == word)
            }),
            None => countries.iter().any(|country| country.iso3 == buyer),
        };
        if !known {
            row.fault(
                faults,
                format!(
                    "buyer {buyer:?} is neither a country of countries.csv nor a word of indicators.csv: write {ALL}, {OTHERS}, or codes and indicator=word"
                ),
            );
        }
    }
}

/// A burden has a code from 0 to 2 with its range; none has 0, and refusal, which asks nobody to make a case, no code at all.
fn check_codes(row: &Row, kind: &str, faults: &mut Faults) {
    let columns = ["read", "low", "high"];
    let written = columns.map(|column| row.get(column));
    let fits = match kind {
        "none" => written == ["0"; 3],
        "refusal" => written == [""; 3],
        "burden" => {
            let codes = written.map(|code| code.parse::<u8>().ok().filter(|code| *code <= HIGHEST));
            matches!(codes, [Some(read), Some(low), Some(high)] if low <= read && read <= high)
        }
        _ => return,
    };
    if !fits {
        row.fault(
            faults,
            format!(
                "read, low and high are {:?}: a burden has codes from 0 to {HIGHEST}, read inside its range; none has 0 throughout, refusal leaves them blank",
                written.join(", ")
            ),
        );
    }
}

/// The countries that a cell names by their codes or by what stands in a column of theirs, such as `nato=1`.
fn numbers(buyers: &str, countries: &[Country], indicators: &[Indicator]) -> Vec<usize> {
    if buyers == ALL || buyers == OTHERS {
        return Vec::new();
    }
    let named: Vec<&str> = buyers.split(' ').collect();
    let is_named = |number: usize| {
        named.iter().any(|buyer| match buyer.split_once('=') {
            Some((column, word)) => indicators.iter().any(|indicator| {
                indicator.id == column
                    && indicator.cells.get(number).map(String::as_str) == Some(word)
            }),
            None => countries[number].iso3 == *buyer,
        })
    };
    let numbers = 0..countries.len();
    numbers.filter(|number| is_named(*number)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::CellYear;

    fn country(iso3: &str) -> Country {
        Country {
            iso3: iso3.to_owned(),
            ..Country::default()
        }
    }

    fn nato(cells: [&str; 3]) -> Indicator {
        Indicator {
            id: "nato".to_owned(),
            label: String::new(),
            unit: String::new(),
            direction: String::new(),
            years: String::new(),
            has_se: false,
            words: Vec::new(),
            licence: String::new(),
            source: 0,
            year: CellYear::Own,
            cells: cells.map(str::to_owned).to_vec(),
            errors: Vec::new(),
            cell_years: Vec::new(),
        }
    }

    #[test]
    fn buyers_are_named_by_their_codes_and_by_what_stands_in_a_column() {
        let countries = ["ALB", "BRA", "JPN"].map(country);
        let indicators = [nato(["1", "0", "0"])];
        let named = |buyers: &str| numbers(buyers, &countries, &indicators);
        assert_eq!(named("nato=1 JPN"), [0, 2]);
        assert_eq!(named("BRA"), [1]);
        assert_eq!(named("others"), [0_usize; 0]);
        assert_eq!(named("all"), [0_usize; 0]);
    }
}
