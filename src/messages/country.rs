//! What a scenario's country is called: alone, within a sentence, as an owner, in a heading.

use crate::findings::engine::Engine;
use crate::scenario::{Place, Scenario};

use super::generated::sentence::{irregular, own_country, owner};
use super::generated::{page, sentence as words};

/// The name of the scenario's country, or of one's own.
#[must_use]
pub fn place_name(scenario: &Scenario) -> &'static str {
    let engine = Engine::of(scenario);
    engine
        .position(scenario.place)
        .map_or_else(own_country, |country| {
            engine.edition.countries[country].name
        })
}

/// The same at the start of a heading, where one's own country begins with a capital too.
#[must_use]
pub fn place_heading(scenario: &Scenario) -> &'static str {
    match scenario.place {
        Place::Own => page::own_country(),
        Place::Country(_) => place_name(scenario),
    }
}

/// The scenario's country as the owner of something within a sentence: "Norway’s", "the Netherlands’".
#[must_use]
pub fn place_of(scenario: &Scenario) -> String {
    form(irregular(), scenario, 2).map_or_else(|| owner(place_name(scenario)), str::to_owned)
}

/// The scenario's country within a sentence: "Norway", "the Netherlands".
#[must_use]
pub fn place(scenario: &Scenario) -> String {
    form(irregular(), scenario, 1).map_or_else(|| words::place(place_name(scenario)), str::to_owned)
}

/// A form of the scenario's country that stands in a table of those that no rule makes.
pub(super) fn form(
    table: &'static str,
    scenario: &Scenario,
    column: usize,
) -> Option<&'static str> {
    let engine = Engine::of(scenario);
    let code = engine.edition.countries[engine.position(scenario.place)?].iso3;
    let mut rows = table.split(';').map(|row| row.trim_start_matches(' '));
    let row = rows.find(|row| row.starts_with(code))?;
    row.split('|').nth(column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::engine::place_of as place_of_code;
    use crate::messages::generated::cite::irregular_start;
    use crate::messages::generated::country_names::other_names;

    fn of(code: &str) -> Scenario {
        Scenario {
            place: place_of_code(code).expect("a country of the edition"),
            ..Engine::newest().first_scenario()
        }
    }

    #[test]
    fn countries_own_their_figures_as_english_has_it() {
        for (code, name, owner) in [
            ("NOR", "Norway", "Norway’s"),
            ("BLR", "Belarus", "Belarus’s"),
            ("PHL", "the Philippines", "the Philippines’"),
            ("GBR", "the United Kingdom", "the United Kingdom’s"),
        ] {
            let scenario = of(code);
            assert_eq!([place(&scenario), place_of(&scenario)], [name, owner]);
        }
    }

    #[test]
    fn every_row_of_other_names_is_of_a_country_and_says_something() {
        let rows = other_names()
            .strip_suffix(';')
            .expect("a semicolon after each");
        for row in rows.split(';') {
            let cells: Vec<&str> = row.trim_start().split('|').collect();
            assert!(place_of_code(cells[0]).is_some(), "{row}");
            assert!(
                cells[1].len() == 2 || cells.len() > 2 && cells[1].is_empty(),
                "{row}"
            );
            assert!(
                cells[2..].iter().all(|name| !name.trim().is_empty()),
                "{row}"
            );
        }
    }

    #[test]
    fn every_country_of_a_table_is_known_and_has_each_form() {
        for (table, columns) in [(irregular(), 3), (irregular_start(), 2)] {
            let rows = table.strip_suffix(';').expect("a semicolon after each");
            for row in rows.split(';') {
                let cells: Vec<&str> = row.trim_start().split('|').collect();
                assert!(place_of_code(cells[0]).is_some(), "{row}");
                assert_eq!(cells.len(), columns, "{row}");
                assert!(cells.iter().all(|cell| !cell.trim().is_empty()), "{row}");
            }
        }
    }
}
