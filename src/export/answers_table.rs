//! The answers of a class as a file: a row for each code, without a name and without the code.

use crate::edition::Edition;
use crate::export::csv::{Cell, MARK, write_row};
use crate::findings::classroom::pool::Pool;
use crate::messages::lesson as words;
use crate::scenario::lesson::{AnswerCode, DecidingCriterion, Guess};

/// Name of the file.
pub const ANSWERS_CSV: &str = "counterweigh-answers.csv";

/// The columns, which a spreadsheet sorts and counts by.
const HEADS: [&str; 8] = [
    "kind",
    "earlier_policy",
    "later_policy",
    "sure_of_100",
    "decides",
    "changed",
    "changed_to",
    "last_answer",
];

/// The table; the rows are in the order of the codes' letters, which is that of no list of pupils.
#[must_use]
pub fn answers_table(pool: &Pool, edition: &Edition) -> String {
    let mut file = String::from(MARK);
    write_row(&mut file, HEADS.into_iter().map(Cell::Text));
    for (_, code) in pool.codes() {
        let mut row: [Cell<'_>; 8] = [Cell::Empty; 8];
        match code {
            AnswerCode::Prediction(prediction) => {
                row[0] = Cell::Text("prediction");
                for (cell, guess) in row[1..3].iter_mut().zip(prediction.guesses) {
                    *cell = guess.map_or(Cell::Empty, |guess: Guess| {
                        Cell::Text(words::guess(guess, false))
                    });
                }
                if let Some(sure) = prediction.sureness {
                    row[3] = Cell::Number(sure.of_hundred().into());
                }
                row[4] = match prediction.criterion {
                    None => Cell::Empty,
                    Some(DecidingCriterion::StopRule) => Cell::Text("STOP_RULE"),
                    Some(DecidingCriterion::Factor(factor)) => {
                        Cell::Text(edition.factor(factor).id)
                    }
                };
            }
            AnswerCode::Closing(closing) => {
                row[0] = Cell::Text("end");
                if let Some((factor, value)) = closing.changed {
                    row[5] = Cell::Text(edition.factor(factor).id);
                    row[6] = Cell::Number(value.into());
                }
                if let Some(exit) = closing.exit {
                    row[7] = Cell::Number(f64::from(exit) + 1.0);
                }
            }
        }
        write_row(&mut file, row);
    }
    file
}
