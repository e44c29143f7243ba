//! Slider values by year, from 1977 on: read from the text that the edition compiler writes of `static/history`.
//!
//! In the browser the text is fetched when it is first asked for; natively it is part of the binary. The figures follow the rules of
//! the newest edition as far as the sources of a year reach; the README there says how far.

use std::sync::OnceLock;

use super::id::SLIDERS;
use super::reader::Reader;

/// Where the text lies beside the page.
pub const FILE: &str = "history/history.txt";

/// First line of the text, which the compiler writes.
const FORM: &str = "counterweigh figures by year, form 1";

/// The text where it is part of the binary: natively.
#[cfg(not(all(feature = "web", target_arch = "wasm32")))]
const EMBEDDED: &str = include_str!(concat!(env!("OUT_DIR"), "/history.txt"));
#[cfg(all(feature = "web", target_arch = "wasm32"))]
const EMBEDDED: &str = "";

static READ: OnceLock<History> = OnceLock::new();

/// Figures of all countries by year.
#[derive(Debug)]
pub struct History {
    /// The first year.
    pub first: u16,
    /// The last year.
    pub last: u16,
    /// What rows stood for in some years.
    pub was: &'static [FormerState],
    /// Decisions beside a country's line, by country and day.
    pub events: &'static [Event],
    rows: &'static [Rows],
    allies: &'static [(&'static str, u16)],
    /// Value and error of each slider in tenths, row by row.
    columns: Vec<Vec<Option<(u16, u16)>>>,
}

/// The rows of a country or of a former state.
#[derive(Debug)]
struct Rows {
    code: &'static str,
    first: u16,
    count: usize,
}

/// What a country's row stood for in some years, or where its figures of these years stand.
#[derive(Debug, PartialEq, Eq)]
pub struct FormerState {
    /// Code of the country.
    pub code: &'static str,
    /// First year.
    pub from: u16,
    /// Last year.
    pub until: u16,
    /// The state, within a sentence: "the Soviet Union".
    pub name: &'static str,
    /// Code of the country under which its figures stand; `None` where the row is the country's own.
    pub under: Option<&'static str>,
}

/// A decision that is drawn beside a country's line.
#[derive(Debug, PartialEq, Eq)]
pub struct Event {
    /// Code of the country.
    pub code: &'static str,
    /// Day, month or year, ISO 8601.
    pub date: &'static str,
    /// What it was about, as a phrase.
    pub subject: &'static str,
    /// What was decided, as a sentence.
    pub decided: &'static str,
    /// Whether date and decision are less certain than those of other rows.
    pub uncertain: bool,
    /// Where it was read.
    pub url: &'static str,
}

/// A slider's figure of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearFigure {
    /// The value in tenths, 0 to 1000.
    pub tenths: u16,
    /// Its standard error in points.
    pub error: f64,
}

/// The figures of a country in a year, by slider; `None` where there is none.
pub type YearFigures = [Option<YearFigure>; SLIDERS];

/// Takes the text that was fetched; whether it is whole.
pub fn install(text: String) -> bool {
    let read = read(text.leak());
    let is_whole = read.is_some();
    if let Some(read) = read {
        READ.get_or_init(|| read);
    }
    is_whole
}

/// The figures by year; in a browser `None` until they were installed.
#[must_use]
pub fn history() -> Option<&'static History> {
    if READ.get().is_none()
        && !EMBEDDED.is_empty()
        && let Some(read) = read(EMBEDDED)
    {
        READ.get_or_init(|| read);
    }
    READ.get()
}

impl History {
    /// All years.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = u16> + use<> {
        self.first..=self.last
    }

    /// The first year for which there are figures of a country, or of a former state; `None` of a code without rows.
    #[must_use]
    pub fn since(&self, code: &str) -> Option<u16> {
        self.rows
            .iter()
            .find(|rows| rows.code == code)
            .map(|rows| rows.first)
    }

    /// The figures of a country in a year; `None` where it has no row.
    #[must_use]
    pub fn figures(&self, code: &str, year: u16) -> Option<YearFigures> {
        let place = self.rows.iter().position(|rows| rows.code == code)?;
        let (before, rows) = (self.rows.get(..place)?, self.rows.get(place)?);
        let year = usize::from(year.checked_sub(rows.first)?);
        if year >= rows.count {
            return None;
        }
        let row = before.iter().map(|rows| rows.count).sum::<usize>() + year;
        Some(std::array::from_fn(|slider| {
            let (tenths, error) = (*self.columns.get(slider)?.get(row)?)?;
            let error = f64::from(error) / 10.0;
            Some(YearFigure { tenths, error })
        }))
    }

    /// Whether a country was in NATO in a year in which it was not at first: `None` of one that did not join after the first year.
    #[must_use]
    pub fn had_joined(&self, code: &str, year: u16) -> Option<bool> {
        let joined = self.allies.iter().find(|(ally, _)| *ally == code)?;
        Some(joined.1 <= year)
    }

    /// The decisions beside a country's line.
    pub fn events_of<'a>(&self, code: &'a str) -> impl Iterator<Item = &'static Event> + use<'a> {
        self.events.iter().filter(move |event| event.code == code)
    }
}

/// Reads the text; `None` where it is not whole.
fn read(text: &'static str) -> Option<History> {
    let mut reader = Reader::of(text);
    let reader = &mut reader;
    reader.expect(FORM);
    let (first, last) = (year(reader), year(reader));
    let rows = reader.list(|reader| Rows {
        code: reader.text(),
        first: year(reader),
        count: reader.count(),
    });
    let mut columns = Vec::new();
    for _ in 0..SLIDERS {
        let (values, errors) = (column(reader.text(), rows)?, column(reader.text(), rows)?);
        let cells = values.into_iter().zip(errors);
        columns.push(cells.map(|(value, error)| value.zip(error)).collect());
    }
    let was = reader.list(|reader| {
        let (code, from, until) = (reader.text(), year(reader), year(reader));
        let (_, name, under) = (reader.text(), reader.text(), reader.text());
        FormerState {
            code,
            from,
            until,
            name,
            under: (!under.is_empty()).then_some(under),
        }
    });
    let allies = reader.list(|reader| (reader.text(), year(reader)));
    let events = reader.list(|reader| Event {
        code: reader.text(),
        date: reader.text(),
        subject: reader.text(),
        decided: reader.text(),
        uncertain: reader.text() != "high",
        url: reader.text(),
    });
    reader.ends().then_some(History {
        first,
        last,
        was,
        events,
        rows,
        allies,
        columns,
    })
}

fn year(reader: &mut Reader) -> u16 {
    reader.count() as u16
}

/// A column, which is written as differences from the year before; `None` where it has not as many cells as there are rows.
fn column(text: &str, rows: &[Rows]) -> Option<Vec<Option<u16>>> {
    let count = rows.iter().map(|rows| rows.count).sum();
    let mut column = Vec::with_capacity(count);
    let mut before: Option<u16> = None;
    let mut rest = text.as_bytes();
    while let Some((sign, after)) = rest.split_first() {
        let digits = after.iter().take_while(|digit| digit.is_ascii_digit());
        let digits = digits.count();
        let number = after.get(..digits)?.iter().fold(0_u16, |number, digit| {
            number
                .saturating_mul(10)
                .saturating_add(u16::from(digit - b'0'))
        });
        before = match sign {
            b'.' => before,
            b'x' => None,
            b'=' => Some(number),
            b'+' => Some(before?.saturating_add(number)),
            b'-' => Some(before?.saturating_sub(number)),
            _ => return None,
        };
        column.push(before);
        rest = after.get(digits..)?;
    }
    (column.len() == count).then_some(column)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROWS: [Rows; 2] = [
        Rows {
            code: "AAA",
            first: 1977,
            count: 5,
        },
        Rows {
            code: "BBB",
            first: 1990,
            count: 2,
        },
    ];

    #[test]
    fn a_column_comes_back_from_its_differences() {
        assert_eq!(
            column("=139+3.x=90x=0", &ROWS),
            Some(vec![
                Some(139),
                Some(142),
                Some(142),
                None,
                Some(90),
                None,
                Some(0)
            ])
        );
    }

    #[test]
    fn a_column_that_is_not_whole_is_refused() {
        for text in ["=139+3.x=90x", "=139+3.x=90x=0.", "+139+3.x=90x=0", "=1?"] {
            assert_eq!(column(text, &ROWS), None, "{text}");
        }
    }

    #[test]
    fn a_text_that_lost_its_end_is_refused() {
        assert!(read(EMBEDDED).is_some());
        let cut = EMBEDDED.trim_end().strip_suffix("end").unwrap();
        assert!(read(cut).is_none());
    }
}
