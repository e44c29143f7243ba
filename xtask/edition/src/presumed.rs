//! What `presumption.csv` gives the app: for each text, what it presumes of a sale to which countries.

use std::path::Path;

use faults::Faults;

use crate::{
    figures::{Country, Indicator},
    json::EditionFile,
    table::Table,
};

const FILE: &str = "presumption.csv";

/// Buyers whom no other row of a text names.
const UNNAMED: [&str; 2] = ["all", "others"];

/// What a text presumes of a sale to some countries.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Presumed {
    /// The text.
    pub(crate) text: String,
    /// The code of the burden and the ends of its range, one digit each; empty for refusal only.
    pub(crate) codes: String,
    /// Numbers of the countries; none where all others are meant.
    pub(crate) buyers: Vec<usize>,
}

/// Reads the rows that presume anything, those that name countries first; an edition of the first model has none.
pub(crate) fn read(
    folder: &Path,
    edition: &EditionFile,
    countries: &[Country],
    indicators: &[Indicator],
    faults: &mut Faults,
) -> Vec<Presumed> {
    if !edition.is_second_model() {
        return Vec::new();
    }
    let table = Table::read_any(folder, FILE, faults);
    let rows = table.rows.iter().filter(|row| row.get("kind") != "none");
    let mut presumed: Vec<Presumed> = rows
        .map(|row| Presumed {
            text: row.get("text").to_owned(),
            codes: ["read", "low", "high"].map(|code| row.get(code)).concat(),
            buyers: numbers(row.get("buyers"), countries, indicators),
        })
        .collect();
    presumed.sort_by_key(|presumed| presumed.buyers.is_empty());
    presumed
}

/// The countries that a cell names by their codes or by what stands in a column of theirs, such as `nato=1`.
fn numbers(buyers: &str, countries: &[Country], indicators: &[Indicator]) -> Vec<usize> {
    if UNNAMED.contains(&buyers) {
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
            name: String::new(),
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
