//! Tables as files with commas between the cells (RFC 4180) that every spreadsheet opens: text never becomes a formula, and a
//! number stays one.

/// What a file begins with, so that spreadsheets read it as UTF-8.
pub const MARK: &str = "\u{feff}";

/// What may stand between two cells in a file of some spreadsheet; the first is ours.
pub const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// What a spreadsheet may take for the start of a formula.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A text; one that begins like a formula gets an apostrophe in front.
    Text(&'a str),
    /// A number, written with a decimal point and as many digits as make it exact; what is no number is left out.
    Number(f64),
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Cell<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Cell<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

/// Writes the cells of a row, and the end of its line.
pub fn write_row<'a>(table: &mut String, cells: impl IntoIterator<Item = Cell<'a>>) {
    for (column, cell) in cells.into_iter().enumerate() {
        if column > 0 {
            table.push(SEPARATORS[0]);
        }
        match cell {
            Cell::Text(text) => write_text(table, text),
            Cell::Number(number) if number.is_finite() => {
                let digits = serde_json::Value::from(number).to_string();
                table.push_str(digits.strip_suffix(".0").unwrap_or(&digits));
            }
            Cell::Empty | Cell::Number(_) => {}
        }
    }
    table.push_str("\r\n");
}

fn write_text(table: &mut String, text: &str) {
    let formula = text.starts_with(FORMULA);
    if formula || text.contains(['"', '\n', '\r']) || text.contains(SEPARATORS) {
        table.push('"');
        table.push_str(if formula { "'" } else { "" });
        table.push_str(&text.replace('"', "\"\""));
        table.push('"');
    } else {
        table.push_str(text);
    }
}
