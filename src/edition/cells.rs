//! The published cells of an edition.

use crate::model::math::plain_decimal;

use super::Cell;

/// All cells of an edition: one column for each indicator, one cell for each country.
#[derive(Debug, Default)]
pub struct Cells {
    columns: Vec<Vec<Option<Cell>>>,
}

impl Cells {
    /// Adds an indicator: its cells, their errors and their years, each parted by commas in the order of the countries.
    ///
    /// Without errors their line is empty; a year alone speaks of every cell.
    pub(super) fn add(&mut self, cells: &'static str, errors: &'static str, years: &'static str) {
        let (mut errors, mut own_years) = (errors.split(','), years.split(','));
        let same = (!years.contains(',')).then_some(years);
        let column = cells.split(',').map(|cell| {
            let (error, year) = (errors.next(), same.or(own_years.next()));
            (!cell.is_empty()).then(|| Cell {
                text: cell,
                number: plain_decimal(cell),
                se: error.and_then(plain_decimal),
                year: year.and_then(plain_decimal).map(|year| year as u16),
            })
        });
        self.columns.push(column.collect());
    }

    /// The cell of a country and an indicator; `None` where it is blank.
    #[must_use]
    pub fn get(&self, country: usize, indicator: usize) -> Option<Cell> {
        *self.columns.get(indicator)?.get(country)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_cells() {
        let mut cells = Cells::default();
        cells.add("-1.5,,2", "0.2,,0.3", "2023");
        cells.add("waived,,0", "", "2024,,2019");
        assert_eq!(
            cells.get(0, 0),
            Some(Cell {
                text: "-1.5",
                number: Some(-1.5),
                se: Some(0.2),
                year: Some(2023)
            })
        );
        assert_eq!(cells.get(1, 0), None);
        assert_eq!(
            cells.get(0, 1),
            Some(Cell {
                text: "waived",
                number: None,
                se: None,
                year: Some(2024)
            })
        );
        assert_eq!(cells.get(2, 1).and_then(|cell| cell.year), Some(2019));
        assert_eq!(cells.get(3, 0), None);
        assert_eq!(cells.get(0, 2), None);
    }
}
