//! Rows and cells: written so that every spreadsheet opens them, read however a spreadsheet saved them.

use std::iter::repeat;
use std::mem::take;

use crate::export::csv;
use crate::export::csv::Cell;

use crate::export::codings::{COLUMNS, READ};

/// Writes the cells of a row; those that are not given stay empty.
pub(super) fn write_row<'a>(table: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    let given = cells.into_iter().map(Cell::Text);
    let row = given.chain(repeat(Cell::Empty)).take(COLUMNS.len());
    csv::write_row(table, row);
}

/// The cells of a file under one separator.
pub(super) struct Table {
    rows: Vec<Vec<String>>,
    /// Place of the row that names the columns.
    head: usize,
    /// Number of the row in which a quotation mark is opened that is never closed.
    pub(super) open_quote: Option<usize>,
}

impl Table {
    /// Takes a text apart.
    pub(super) fn of(text: &str, separator: char) -> Self {
        let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
        let (mut quoted, mut characters) = (false, text.chars().peekable());
        while let Some(character) = characters.next() {
            match character {
                '"' if quoted && characters.peek() == Some(&'"') => {
                    characters.next();
                    cell.push('"');
                }
                '"' if quoted => quoted = false,
                '"' if cell.is_empty() => quoted = true,
                _ if quoted => cell.push(character),
                '\r' if characters.peek() == Some(&'\n') => {}
                '\r' | '\n' => {
                    row.push(take(&mut cell));
                    rows.push(take(&mut row));
                }
                _ if character == separator => row.push(take(&mut cell)),
                _ => cell.push(character),
            }
        }
        row.push(cell);
        rows.push(row);
        // Some spreadsheets name the separator in a line of its own.
        let named = rows[0]
            .first()
            .is_some_and(|cell| cell.trim().starts_with("sep="));
        Self {
            head: usize::from(named && rows.len() > 1),
            open_quote: quoted.then_some(rows.len()),
            rows,
        }
    }

    fn column(&self, name: &str) -> Option<usize> {
        let is_it = |cell: &String| cell.trim().eq_ignore_ascii_case(name);
        self.rows[self.head].iter().position(is_it)
    }

    /// The columns that are read and that its head does not name.
    pub(super) fn missing(&self) -> Vec<&'static str> {
        let missing = |name: &&str| self.column(name).is_none();
        READ.into_iter().filter(missing).collect()
    }

    /// Number and cells of every row after the head, only the columns that are read.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, [&str; READ.len()])> {
        let columns = READ.map(|name| self.column(name));
        let rows = self.rows.iter().enumerate().skip(self.head + 1);
        rows.map(move |(place, row)| {
            let cell = |column: Option<usize>| Some(row.get(column?)?.trim());
            (place + 1, columns.map(|column| cell(column).unwrap_or("")))
        })
    }
}
