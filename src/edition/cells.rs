//! The published cells of an edition.

use crate::model::math::plain_decimal;

use super::Cell;
use super::reader::Reader;

/// All cells of an edition, by indicator and country.
#[derive(Clone, Debug, Default)]
pub struct Cells {
    table: Vec<Vec<Option<Cell>>>,
}

/// How one indicator stands in the text: a column of cells, then one of errors and a line of years where it has them, in the
/// order of the countries.
#[derive(Clone, Debug)]
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
    /// Reads the cells of all columns from their lines.
    pub(super) fn read(columns: &[CellColumn], reader: &mut Reader) -> Self {
        Self {
            table: columns.iter().map(|column| read(column, reader)).collect(),
        }
    }

    /// The cell of a country and an indicator; `None` where it is blank.
    #[must_use]
    pub fn get(&self, country: usize, indicator: usize) -> Option<Cell> {
        *self.table.get(indicator)?.get(country)?
    }
}

fn read(column: &CellColumn, reader: &mut Reader) -> Vec<Option<Cell>> {
    let cells = reader.figures();
    let mut errors = column.has_se.then(|| reader.figures());
    let mut years = match column.year {
        CellYear::Same(_) => None,
        CellYear::Own => Some(reader.text().split(',')),
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
}
