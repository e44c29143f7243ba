//! One CSV file as rows of named cells, each row knowing its line.

use std::{collections::BTreeSet, path::Path};

use faults::Faults;

/// A CSV file whose columns are known.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// The column names in order.
    pub(crate) columns: Vec<String>,
    /// The rows in order.
    pub(crate) rows: Vec<Row>,
}

/// One row.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    /// File that it stands in.
    pub(crate) file: String,
    /// Line, counted from 1.
    pub(crate) line: u64,
    columns: Vec<String>,
    cells: Vec<String>,
}

impl Table {
    /// Reads a file that has exactly `columns`, in any order; without rows where a column is missing.
    pub(crate) fn read(folder: &Path, file: &str, columns: &[&str], faults: &mut Faults) -> Self {
        let mut table = Self::read_any(folder, file, faults);
        if table.columns.is_empty() {
            return table;
        }
        let rows = table.rows.len();
        for column in columns {
            if !table.columns.iter().any(|name| name == column) {
                faults.add(file, 1, format!("column {column} is missing: add it"));
                table.rows.clear();
            }
        }
        if rows == 0 {
            faults.add(file, 0, "has no rows: restore them");
        }
        for column in &table.columns {
            if !columns.contains(&column.as_str()) {
                faults.add(
                    file,
                    1,
                    format!("column {column} is unknown: remove it or correct its name"),
                );
            }
        }
        table
    }

    /// Reads a file with whatever columns it has.
    pub(crate) fn read_any(folder: &Path, file: &str, faults: &mut Faults) -> Self {
        let mut table = Self::default();
        let mut reader = match csv::ReaderBuilder::new()
            .flexible(true)
            .from_path(folder.join(file))
        {
            Ok(reader) => reader,
            Err(error) => {
                faults.add(file, 0, format!("cannot be read: {error}"));
                return table;
            }
        };
        match reader.headers() {
            Ok(headers) => table.columns = headers.iter().map(str::to_owned).collect(),
            Err(error) => faults.add(file, 1, format!("the header cannot be read: {error}")),
        }
        let mut seen = BTreeSet::new();
        for column in &table.columns {
            if !seen.insert(column.as_str()) {
                faults.add(file, 1, format!("column {column} stands twice: remove one"));
            }
        }
        for record in reader.records() {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    faults.add(file, 0, format!("a row cannot be read: {error}"));
                    continue;
                }
            };
            let line = record.position().map_or(0, csv::Position::line);
            if record.len() != table.columns.len() {
                faults.add(
                    file,
                    line,
                    format!(
                        "{} cells where the header has {}: quote cells that hold commas",
                        record.len(),
                        table.columns.len()
                    ),
                );
                continue;
            }
            let row = Row {
                file: file.to_owned(),
                line,
                columns: table.columns.clone(),
                cells: record.iter().map(str::to_owned).collect(),
            };
            for (column, cell) in row.columns.iter().zip(&row.cells) {
                if cell.trim() != cell || cell.contains('\n') {
                    row.fault(
                        faults,
                        format!("{column} has white space at an end or a line break: remove it"),
                    );
                }
            }
            table.rows.push(row);
        }
        table
    }
}

impl Row {
    /// The cell of a column; empty where the column is missing.
    pub(crate) fn get(&self, column: &str) -> &str {
        self.columns
            .iter()
            .position(|name| name == column)
            .and_then(|index| self.cells.get(index))
            .map_or("", String::as_str)
    }

    /// Every column with its cell, in the order of the file.
    pub(crate) fn named_cells(&self) -> impl Iterator<Item = (&str, &str)> {
        let columns = self.columns.iter().map(String::as_str);
        columns.zip(self.cells.iter().map(String::as_str))
    }

    /// Notes a fault of this row.
    pub(crate) fn fault(&self, faults: &mut Faults, message: impl Into<String>) {
        faults.add(&self.file, self.line, message);
    }

    /// A cell that must not be empty.
    pub(crate) fn required(&self, column: &str, faults: &mut Faults) -> String {
        let cell = self.get(column);
        if cell.is_empty() {
            self.fault(faults, format!("{column} is empty: fill it in"));
        }
        cell.to_owned()
    }

    /// A finite number.
    pub(crate) fn number(&self, column: &str, faults: &mut Faults) -> f64 {
        match parse_number(self.get(column)) {
            Some(number) => number,
            None => {
                self.fault(
                    faults,
                    format!(
                        "{column} is {:?}, not a number: write digits with a decimal point",
                        self.get(column)
                    ),
                );
                0.0
            }
        }
    }

    /// A number between two bounds.
    pub(crate) fn bounded(&self, column: &str, low: f64, high: f64, faults: &mut Faults) -> f64 {
        let before = faults.len();
        let number = self.number(column, faults);
        if faults.len() == before && !(low..=high).contains(&number) {
            self.fault(
                faults,
                format!("{column} is {number}: give a value from {low} to {high}"),
            );
        }
        number
    }

    /// An address.
    pub(crate) fn address(&self, column: &str, faults: &mut Faults) -> String {
        let cell = self.required(column, faults);
        if let Some(message) = address_fault(&cell) {
            self.fault(faults, format!("{column} {message}"));
        }
        cell
    }

    /// A day, month or year, ISO 8601.
    pub(crate) fn date(&self, column: &str, faults: &mut Faults) -> String {
        let cell = self.required(column, faults);
        if !cell.is_empty() && !is_date(&cell) {
            self.fault(
                faults,
                format!("{column} is {cell:?}: write YYYY, YYYY-MM or YYYY-MM-DD"),
            );
        }
        cell
    }

    /// One of a few words.
    pub(crate) fn one_of(&self, column: &str, words: &[&str], faults: &mut Faults) -> String {
        let cell = self.required(column, faults);
        if !cell.is_empty() && !words.contains(&cell.as_str()) {
            self.fault(
                faults,
                format!("{column} is {cell:?}: use one of {}", words.join(", ")),
            );
        }
        cell
    }
}

/// A finite number written in digits.
pub(crate) fn parse_number(text: &str) -> Option<f64> {
    let written = text
        .chars()
        .all(|character| character.is_ascii_digit() || matches!(character, '.' | '-'));
    text.parse::<f64>()
        .ok()
        .filter(|number| written && number.is_finite())
}

/// What is wrong with an address, if anything.
pub(crate) fn address_fault(address: &str) -> Option<String> {
    if address.is_empty() {
        return None;
    }
    if !address.starts_with("https://") {
        return Some(format!(
            "is {address:?}: give an address that starts with https://"
        ));
    }
    if !address
        .chars()
        .all(|character| character.is_ascii_graphic() && !matches!(character, '"' | '<' | '>'))
    {
        return Some(format!(
            "is {address:?}: percent-encode what is not plain ASCII"
        ));
    }
    None
}

/// Whether a text is a year, month or day, ISO 8601.
pub(crate) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths_fit = parts
        .iter()
        .enumerate()
        .all(|(index, part)| part.len() == if index == 0 { 4 } else { 2 });
    let number = |index: usize, low: u16, high: u16| {
        parts.get(index).is_none_or(|part| {
            part.parse::<u16>()
                .is_ok_and(|value| (low..=high).contains(&value))
        })
    };
    lengths_fit && parts.len() <= 3 && number(0, 1900, 2100) && number(1, 1, 12) && number(2, 1, 31)
}
