//! A reading as a table for spreadsheets: every coding with what the reader changed, written and read back (`docs/codings.md`).

use crate::edition::{Edition, Kind};
use crate::model::framework::{Count, Mean, OverlayUse};
use crate::model::readings::Spread;
use crate::scenario::Reading;

use super::dial::Dial;

/// Largest file that is read, in bytes.
pub const MOST_BYTES: usize = 200_000;

/// Columns of the table, in the order in which they are written.
const COLUMNS: [&str; 10] = [
    "kind",
    "policy",
    "key",
    "yours",
    "ours",
    "low",
    "high",
    "criterion",
    "section",
    "url",
];

/// The columns that are read back.
const READ: [&str; 4] = ["kind", "policy", "key", "yours"];

/// What spreadsheets put between two cells.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// It holds bytes that no text does.
    NotText,
    /// Its first row lacks these columns.
    Columns(Vec<&'static str>),
    /// Some of its rows are wrong.
    Rows(Vec<Fault>),
}

/// What is wrong with one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Number of the row as a spreadsheet shows it, from 1.
    pub row: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What may be wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A quotation mark is opened and never closed.
    OpenQuote,
    /// The kind is none of ours.
    Kind(String),
    /// The edition has no such text.
    Policy(String),
    /// Nothing of the time without a policy can be read.
    Gap,
    /// There is no such criterion or choice.
    Key(String),
    /// The value is no whole number in its range.
    Number {
        /// What stands there.
        found: String,
        /// The least that is possible.
        least: u16,
        /// The most.
        most: u16,
    },
    /// The value is none of the words that are possible.
    Word {
        /// What stands there.
        found: String,
        /// The words.
        words: &'static [&'static str],
    },
    /// The same choice is made in an earlier row.
    Twice {
        /// Number of that row.
        first: usize,
    },
    /// The file is of another edition.
    Edition(String),
    /// The upper band edge lies below the lower.
    Edges,
    /// The risk where harm is high is not above the one where it is low.
    Risks,
}

/// Key of a number of the rule, with its unit: all are whole, so that no spreadsheet takes one for a day.
fn key_of(dial: Dial) -> &'static str {
    match dial {
        Dial::Ratio => "ratio_hundredths",
        Dial::OverlayStrength => "overlay_strength_percent",
        Dial::OverlayReference => "overlay_reference",
        Dial::AgainstBelow => "against_below",
        Dial::FavourFrom => "favour_from",
        Dial::RiskLow => "risk_low_permille",
        Dial::RiskHigh => "risk_high_permille",
    }
}

/// Lowest and highest that our readings take, where they vary a number of the rule.
fn plausible(dial: Dial) -> Option<(u16, u16)> {
    let hundredths = |(low, high): (f64, f64)| (in_parts(low, 100.0), in_parts(high, 100.0));
    match dial {
        Dial::Ratio => Some(hundredths(Spread::STANDARD.ratio)),
        Dial::OverlayStrength => Some(hundredths(Spread::STANDARD.strength)),
        _ => None,
    }
}

/// A number as so many parts of one.
fn in_parts(value: f64, parts: f64) -> u16 {
    (value * parts).round() as u16
}

/// A choice of the rule among a few words.
struct Words {
    key: &'static str,
    words: &'static [&'static str],
    /// Place of the reading's choice in `words`.
    get: fn(&Reading) -> usize,
    set: fn(&mut Reading, usize),
}

const COUNTS: [Count; 2] = [Count::ByFactor, Count::ByGroup];
const MEANS: [Mean; 2] = [Mean::Arithmetic, Mean::Geometric];
const OVERLAYS: [OverlayUse; 3] = [
    OverlayUse::AsTheTextSays,
    OverlayUse::Never,
    OverlayUse::Always,
];

static WORDS: [Words; 3] = [
    Words {
        key: "count",
        words: &["factor", "group"],
        get: |reading| place(&COUNTS, reading.count),
        set: |reading, place| reading.count = COUNTS[place],
    },
    Words {
        key: "mean",
        words: &["arithmetic", "geometric"],
        get: |reading| place(&MEANS, reading.mean),
        set: |reading, place| reading.mean = MEANS[place],
    },
    Words {
        key: "overlay",
        words: &["as_the_text_says", "never", "always"],
        get: |reading| place(&OVERLAYS, reading.overlay),
        set: |reading, place| reading.overlay = OVERLAYS[place],
    },
];

fn place<T: PartialEq>(choices: &[T], choice: T) -> usize {
    choices
        .iter()
        .position(|other| *other == choice)
        .unwrap_or(0)
}

/// A reading as a table: cells with commas between them, lines that end as spreadsheets want it, a mark of UTF-8 in front.
///
/// The column `yours` is empty where the reading is ours. No cell begins like a formula.
#[must_use]
pub fn export(reading: &Reading, edition: &Edition) -> String {
    let (reading, ours) = (reading.sanitised(), Reading::STANDARD);
    let mut table = String::from("\u{feff}");
    write_row(&mut table, COLUMNS);
    write_row(&mut table, ["edition", "", &edition_key(edition)]);
    for dial in Dial::ALL {
        let (value, our) = (dial.get(&reading), dial.get(&ours));
        let (low, high) = range(plausible(dial));
        write_row(
            &mut table,
            [
                "rule",
                "",
                key_of(dial),
                &cell((value != our).then_some(value)),
                &our.to_string(),
                &low,
                &high,
            ],
        );
    }
    for words in &WORDS {
        let (value, our) = ((words.get)(&reading), (words.get)(&ours));
        let yours = if value == our { "" } else { words.words[value] };
        write_row(&mut table, ["rule", "", words.key, yours, words.words[our]]);
    }
    for (number, policy) in edition.policies.iter().enumerate() {
        let permille = |share: f64| in_parts(share, 1000.0);
        let threshold = reading.thresholds.get(number).copied().flatten();
        let gate = policy.gate.as_ref();
        if gate.is_some() || threshold.is_some() {
            let our = gate.map_or_else(String::new, |gate| permille(gate.threshold).to_string());
            let plausible = gate.map(|gate| gate.threshold_range);
            let (low, high) = range(plausible.map(|(low, high)| (permille(low), permille(high))));
            let reference = gate.map_or("", |gate| gate.bar.reference);
            let url = gate.map_or("", |gate| gate.bar.url);
            write_row(
                &mut table,
                [
                    "threshold",
                    policy.id,
                    "permille",
                    &cell(threshold),
                    &our,
                    &low,
                    &high,
                    "",
                    reference,
                    url,
                ],
            );
        }
        let factors = edition.factors.iter().zip(policy.stances);
        for (place, (factor, coding)) in factors.enumerate() {
            let stances = reading.stances.get(number);
            let stance = stances
                .and_then(|stances| *stances.get(place)?)
                .map(u16::from);
            let passage = policy
                .passages
                .iter()
                .find(|passage| passage.factor == place);
            write_row(
                &mut table,
                [
                    "stance",
                    policy.id,
                    factor.id,
                    &cell(stance),
                    &coding.stance.to_string(),
                    &coding.low.to_string(),
                    &coding.high.to_string(),
                    factor.short,
                    passage.map_or("", |passage| passage.section),
                    passage.map_or("", |passage| passage.url),
                ],
            );
        }
    }
    table
}

/// The edition's name as a spreadsheet leaves it: a bare `2026.1` might become a day or a number.
fn edition_key(edition: &Edition) -> String {
    format!("edition {}", edition.id)
}

fn cell(value: Option<u16>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn range(range: Option<(u16, u16)>) -> (String, String) {
    (
        cell(range.map(|range| range.0)),
        cell(range.map(|range| range.1)),
    )
}

/// Writes the cells of a row; those that are not given stay empty.
fn write_row<'a>(table: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    let mut cells = cells.into_iter();
    for column in 0..COLUMNS.len() {
        if column > 0 {
            table.push(SEPARATORS[0]);
        }
        let text = cells.next().unwrap_or_default();
        let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
        if formula || text.contains(['"', '\n', '\r']) || text.contains(SEPARATORS) {
            table.push('"');
            table.push_str(if formula { "'" } else { "" });
            table.push_str(&text.replace('"', "\"\""));
            table.push('"');
        } else {
            table.push_str(text);
        }
    }
    table.push_str("\r\n");
}

/// The reading that a table describes: ours but for the cells of `yours` that are filled. A missing row is read as we do.
///
/// # Errors
///
/// What is wrong with the file, row by row; then nothing of it counts.
pub fn import(text: &str, edition: &Edition) -> Result<Reading, Refused> {
    if text.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    let is_no_text = |character: char| character.is_control() && !"\t\r\n".contains(character);
    if text.contains(is_no_text) {
        return Err(Refused::NotText);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let tables = SEPARATORS.map(|separator| Table::of(text, separator));
    let table = tables
        .iter()
        .min_by_key(|table| table.missing().len())
        .ok_or(Refused::NotText)?;
    if !table.missing().is_empty() {
        return Err(Refused::Columns(table.missing()));
    }
    let mut rows = Rows {
        edition,
        reading: Reading::STANDARD,
        made: Vec::new(),
        faults: Vec::new(),
    };
    for (number, cells) in table.rows() {
        let [kind, policy, key, yours] = cells;
        if cells.iter().any(|cell| !cell.is_empty())
            && let Err(problem) = rows.take(number, kind, policy, key, yours)
        {
            rows.faults.push(Fault {
                row: number,
                problem,
            });
        }
    }
    if let Some(row) = table.open_quote {
        let problem = Problem::OpenQuote;
        rows.faults.push(Fault { row, problem });
    }
    rows.check_order();
    rows.faults.sort_by_key(|fault| fault.row);
    if rows.faults.is_empty() {
        Ok(rows.reading)
    } else {
        Err(Refused::Rows(rows.faults))
    }
}

/// The cells of a file under one separator.
struct Table {
    rows: Vec<Vec<String>>,
    /// Place of the row that names the columns.
    head: usize,
    /// Number of the row in which a quotation mark is opened that is never closed.
    open_quote: Option<usize>,
}

impl Table {
    fn of(text: &str, separator: char) -> Self {
        let mut rows = vec![vec![String::new()]];
        let (mut quoted, mut characters) = (false, text.chars().peekable());
        while let Some(character) = characters.next() {
            let count = rows.len();
            let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) else {
                break;
            };
            match character {
                '"' if quoted && characters.peek() == Some(&'"') => {
                    characters.next();
                    cell.push('"');
                }
                '"' if quoted => quoted = false,
                '"' if cell.is_empty() => quoted = true,
                '\r' if !quoted && characters.peek() == Some(&'\n') => {}
                '\r' | '\n' if !quoted => rows.push(vec![String::new()]),
                _ if character == separator && !quoted => rows[count - 1].push(String::new()),
                _ => cell.push(character),
            }
        }
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

    fn missing(&self) -> Vec<&'static str> {
        let missing = |name: &&str| self.column(name).is_none();
        READ.into_iter().filter(missing).collect()
    }

    /// Number and cells of every row after the head, only the columns that are read.
    fn rows(&self) -> impl Iterator<Item = (usize, [&str; READ.len()])> {
        let columns = READ.map(|name| self.column(name));
        let rows = self.rows.iter().enumerate().skip(self.head + 1);
        rows.map(move |(place, row)| {
            let cell = |column: Option<usize>| Some(row.get(column?)?.trim());
            (place + 1, columns.map(|column| cell(column).unwrap_or("")))
        })
    }
}

/// The rows taken so far.
struct Rows<'a> {
    edition: &'a Edition,
    reading: Reading,
    /// The choices made, each with the number of its row.
    made: Vec<([String; 3], usize)>,
    faults: Vec<Fault>,
}

impl Rows<'_> {
    /// Takes one row.
    fn take(
        &mut self,
        row: usize,
        kind: &str,
        policy: &str,
        key: &str,
        yours: &str,
    ) -> Result<(), Problem> {
        let choice = [kind, policy, key].map(str::to_ascii_lowercase);
        match choice[0].as_str() {
            "edition" if key == edition_key(self.edition) => {}
            "edition" => return Err(Problem::Edition(key.to_owned())),
            "rule" => self.rule(key, yours)?,
            "threshold" => {
                let policy = self.policy(policy)?;
                self.reading.thresholds[policy] = number(yours, (0, 1000))?;
            }
            "stance" => {
                let policy = self.policy(policy)?;
                let mut factors = self.edition.factors.iter();
                let factor = factors.position(|factor| factor.id.eq_ignore_ascii_case(key));
                let factor = factor.ok_or_else(|| Problem::Key(key.to_owned()))?;
                let stance = number(yours, (0, 4))?;
                self.reading.stances[policy][factor] = stance.map(|stance| stance as u8);
            }
            _ => return Err(Problem::Kind(kind.to_owned())),
        }
        if let Some((_, first)) = self.made.iter().find(|(other, _)| *other == choice) {
            return Err(Problem::Twice { first: *first });
        }
        self.made.push((choice, row));
        Ok(())
    }

    fn rule(&mut self, key: &str, yours: &str) -> Result<(), Problem> {
        let is_it = |other: &str| other.eq_ignore_ascii_case(key);
        if let Some(dial) = Dial::ALL.into_iter().find(|dial| is_it(key_of(*dial))) {
            if let Some(value) = number(yours, dial.bounds())? {
                dial.set(&mut self.reading, value);
            }
            return Ok(());
        }
        let Some(entry) = WORDS.iter().find(|words| is_it(words.key)) else {
            return Err(Problem::Key(key.to_owned()));
        };
        let mut words = entry.words.iter();
        match words.position(|word| word.eq_ignore_ascii_case(yours)) {
            Some(place) => (entry.set)(&mut self.reading, place),
            None if yours.is_empty() => {}
            None => {
                return Err(Problem::Word {
                    found: yours.to_owned(),
                    words: entry.words,
                });
            }
        }
        Ok(())
    }

    fn policy(&self, id: &str) -> Result<usize, Problem> {
        let mut policies = self.edition.policies.iter();
        let place = policies.position(|policy| policy.id.eq_ignore_ascii_case(id));
        let place = place.filter(|place| *place < self.reading.stances.len());
        let place = place.ok_or_else(|| Problem::Policy(id.to_owned()))?;
        if self.edition.policies[place].kind == Kind::Gap {
            return Err(Problem::Gap);
        }
        Ok(place)
    }

    /// Edges and anchors that change places, in the last of the rows that set them.
    fn check_order(&mut self) {
        let reading = &self.reading;
        let pairs = [
            (
                reading.favour_from < reading.against_below,
                [Dial::AgainstBelow, Dial::FavourFrom],
                Problem::Edges,
            ),
            (
                reading.risk_high <= reading.risk_low,
                [Dial::RiskLow, Dial::RiskHigh],
                Problem::Risks,
            ),
        ];
        for (crossed, dials, problem) in pairs {
            let is_one = |key: &str| dials.into_iter().any(|dial| key_of(dial) == key);
            let set = self.made.iter().filter(|(choice, _)| is_one(&choice[2]));
            if let (true, Some(row)) = (crossed, set.map(|(_, row)| *row).max()) {
                self.faults.push(Fault { row, problem });
            }
        }
    }
}

/// A whole number in its bounds; `None` for an empty cell.
fn number(found: &str, (least, most): (u16, u16)) -> Result<Option<u16>, Problem> {
    if found.is_empty() {
        return Ok(None);
    }
    let value = found.parse().ok();
    let value = value.filter(|value| (least..=most).contains(value));
    value.map(Some).ok_or_else(|| Problem::Number {
        found: found.to_owned(),
        least,
        most,
    })
}
