//! The published cells of an edition: one text in the binary, read into a table once, on first use.

use std::sync::OnceLock;

use crate::model::math::plain_decimal;

use super::Cell;

/// All cells of an edition.
#[derive(Debug)]
pub struct Cells {
    columns: &'static [CellColumn],
    text: &'static str,
    table: OnceLock<Vec<Vec<Option<Cell>>>>,
}

/// How one indicator stands in the text: a line of cells, then a line of errors and one of years where it has them.
#[derive(Debug)]
pub(super) struct CellColumn {
    pub(super) has_se: bool,
    pub(super) year: CellYear,
}

/// Where the year of a cell stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum CellYear {
    /// The same year for every cell.
    Same(u16),
    /// In a line of its own.
    Own,
}

impl Cells {
    pub(super) const fn new(columns: &'static [CellColumn], text: &'static str) -> Self {
        Self {
            columns,
            text,
            table: OnceLock::new(),
        }
    }

    /// The cell of a country and an indicator; `None` where it is blank.
    #[must_use]
    pub fn get(&self, country: usize, indicator: usize) -> Option<Cell> {
        *self
            .table
            .get_or_init(|| parse(self.columns, self.text))
            .get(indicator)?
            .get(country)?
    }
}

fn parse(columns: &[CellColumn], text: &'static str) -> Vec<Vec<Option<Cell>>> {
    let mut lines = text.split('\n');
    columns
        .iter()
        .map(|column| {
            let cells = lines.next().unwrap_or_default().split(',');
            let mut errors = column
                .has_se
                .then(|| lines.next().unwrap_or_default().split(','));
            let mut years = match column.year {
                CellYear::Same(_) => None,
                CellYear::Own => Some(lines.next().unwrap_or_default().split(',')),
            };
            cells
                .map(|cell| {
                    let error = errors.as_mut().and_then(Iterator::next);
                    let year = years.as_mut().and_then(Iterator::next);
                    (!cell.is_empty()).then(|| Cell {
                        text: cell,
                        number: plain_decimal(cell),
                        se: error.and_then(plain_decimal),
                        year: match column.year {
                            CellYear::Same(year) => Some(year),
                            CellYear::Own => year.and_then(|year| year.parse().ok()),
                        },
                    })
                })
                .collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_cells() {
        let cells = Cells::new(
            &[
                CellColumn {
                    has_se: true,
                    year: CellYear::Same(2023),
                },
                CellColumn {
                    has_se: false,
                    year: CellYear::Own,
                },
            ],
            "-1.5,,2\n0.2,,0.3\nwaived,,0\n2024,,2019",
        );
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
