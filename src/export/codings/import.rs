//! Reading the table: every fault with its row, and nothing taken where there is one.

use crate::edition::id::PolicyId;
use crate::edition::{Edition, Kind};
use crate::export::csv::{MARK, SEPARATORS};
use crate::findings::reading_parameter::ReadingParameter;
use crate::model::order::sort_by_key;
use crate::scenario::Reading;

use crate::export::codings::table::Table;
use crate::export::codings::{
    Fault, MOST_BYTES, Problem, Refused, THRESHOLD_KEY, WORDS, edition_key, key_of,
};

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
    let text = text.strip_prefix(MARK).unwrap_or(text);
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
        reading: Reading::standard_of(edition),
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
    // In order but for the last few.
    sort_by_key(&mut rows.faults, |fault| fault.row);
    if rows.faults.is_empty() {
        Ok(rows.reading)
    } else {
        Err(Refused::Rows(rows.faults))
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
            "edition" if key == edition_key(self.edition) => {
                is_empty("policy", policy)?;
                is_empty("yours", yours)?;
            }
            "edition" => return Err(Problem::Edition(key.to_owned())),
            "rule" => {
                is_empty("policy", policy)?;
                self.rule(key, yours)?;
            }
            "threshold" => {
                let policy = self.policy(policy)?;
                if choice[2] != THRESHOLD_KEY {
                    return Err(Problem::Key(key.to_owned()));
                }
                if self.edition.policy(policy).gate.is_none() {
                    return Err(Problem::NoStopRule);
                }
                self.reading.thresholds[policy.index()] = number(yours, (0, 1000))?;
            }
            "stance" => {
                let policy = self.policy(policy)?;
                let mut factors = self.edition.numbered_factors();
                let factor = factors.find(|(_, factor)| factor.id.eq_ignore_ascii_case(key));
                let (factor, _) = factor.ok_or_else(|| Problem::Key(key.to_owned()))?;
                let stance = number(yours, (0, 4))?;
                self.reading.stances[policy.index()][factor.index()] =
                    stance.map(|stance| stance as u8);
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
        if let Some(dial) = ReadingParameter::ALL
            .into_iter()
            .find(|dial| is_it(key_of(*dial)))
        {
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

    fn policy(&self, key: &str) -> Result<PolicyId, Problem> {
        let mut policies = self.edition.numbered_policies();
        match policies.find(|(_, policy)| policy.id.eq_ignore_ascii_case(key)) {
            None => Err(Problem::Policy(key.to_owned())),
            Some((_, policy)) if policy.kind == Kind::Gap => Err(Problem::Gap),
            Some((id, _)) => Ok(id),
        }
    }

    /// Edges and anchors that change places, in the last of the rows that set them.
    fn check_order(&mut self) {
        let reading = &self.reading;
        let pairs = [
            (
                reading.favour_from < reading.against_below,
                [ReadingParameter::AgainstBelow, ReadingParameter::FavourFrom],
                Problem::Edges,
            ),
            (
                reading.risk_high <= reading.risk_low,
                [ReadingParameter::RiskLow, ReadingParameter::RiskHigh],
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

/// A column that says nothing in rows of a kind must be empty there: whoever fills it means something that is not done.
fn is_empty(column: &'static str, found: &str) -> Result<(), Problem> {
    if found.is_empty() {
        return Ok(());
    }
    let found = found.to_owned();
    Err(Problem::NotEmpty { column, found })
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
