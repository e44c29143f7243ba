//! `static/lessons`: ready lessons, the questions that lessons may ask, and what a teacher needs to know of each. No edition depends on
//! them; they are checked against the newest one.

use std::{collections::BTreeMap, path::Path};

use faults::{Fault, Faults};

use crate::{
    json::{Json, PolicyEntry},
    lines::Lines,
    table::{Row, Table, address_fault, parse_number},
};

/// The tables below the folder.
pub const FILES: [&str; 5] = [
    "lessons.csv",
    "questions.csv",
    "stories.csv",
    "plan.csv",
    "ideas.csv",
];

/// First line of the text; the app reads the same.
const FORM: &str = "counterweigh lessons, form 1";

/// Where a question may be asked, in the order of the app.
const PLACES: [&str; 3] = ["predict", "discuss", "exit"];

/// What a policy may give, in the order of guesses.
const GUESSES: [&str; 4] = ["in_favour", "neither_way", "against", "stops"];

/// The most choices of a question, and the longest text of one in characters: a choice is a line on a phone.
const MOST_CHOICES: usize = 7;
const LONGEST_CHOICE: usize = 90;

/// The highest number of a lesson, and of a question, that a link can carry.
const MOST_LESSONS: usize = 63;
const MOST_QUESTIONS: usize = 127;

/// How many corners of the room there are.
const CORNERS: [&str; 4] = ["corner_a", "corner_b", "corner_c", "corner_d"];

const LESSONS: [&str; 23] = [
    "number",
    "key",
    "title",
    "goal",
    "ages",
    "subjects",
    "minutes",
    "country",
    "item",
    "free",
    "fixed",
    "free_parts",
    "earlier",
    "later",
    "expect_earlier",
    "expect_later",
    "predict",
    "discuss",
    "exit",
    "task",
    "word",
    "corners",
    "cases",
];

const QUESTIONS: [&str; 6] = ["number", "place", "text", "plain", "choices", "right"];
const STORIES: [&str; 6] = ["lesson", "text", "plain", "source", "date", "url"];
const PLAN: [&str; 4] = ["lesson", "from", "to", "text"];
const IDEAS: [&str; 3] = ["lesson", "idea", "answer"];

/// The parts of a scenario that a lesson may free, in the order of links.
const PARTS: [&str; 5] = [
    "country",
    "item",
    "conditions",
    "own_estimate",
    "documented_knowledge",
];

/// What a row may name.
struct Known {
    policies: Vec<String>,
    items: Vec<String>,
    countries: Vec<String>,
    factors: Vec<String>,
    questions: BTreeMap<usize, String>,
}

/// Checks the tables in a folder against the newest edition's and gives the text that the app reads.
///
/// # Errors
///
/// Every fault of the tables, in the order of their lines.
pub fn lessons(folder: &Path, newest: &Path) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::default();
    let columns: Vec<&str> = LESSONS.into_iter().chain(CORNERS).collect();
    let [file, questions, stories, plan, ideas] = FILES;
    let table = Table::read(folder, file, &columns, &mut faults);
    let questions = Table::read(folder, questions, &QUESTIONS, &mut faults);
    let stories = Table::read(folder, stories, &STORIES, &mut faults);
    let plan = Table::read(folder, plan, &PLAN, &mut faults);
    let ideas = Table::read(folder, ideas, &IDEAS, &mut faults);
    let known = Known::read(newest, &questions, &mut faults);
    let mut lines = Lines::default();
    lines.text(FORM);
    let mut numbers = Vec::new();
    lines.list(&questions.rows, |lines, row| {
        let number = given(row, MOST_QUESTIONS, &mut numbers, &mut faults);
        lines.count(number);
        question(lines, row, &mut faults);
    });
    let mut numbers = Vec::new();
    lines.list(&table.rows, |lines, row| {
        let number = given(row, MOST_LESSONS, &mut numbers, &mut faults);
        lines.count(number);
        known.lesson(lines, row, &mut faults);
        lines.list(of(&stories, number), |lines, row| {
            for column in ["text", "plain", "source"] {
                lines.text(&row.required(column, &mut faults));
            }
            lines.text(&row.date("date", &mut faults));
            let address = row.get("url");
            if let Some(message) = address_fault(address).filter(|_| !address.is_empty()) {
                row.fault(&mut faults, format!("url {message}"));
            }
            lines.text(address);
        });
        minutes(row, &of(&plan, number), &mut faults);
        lines.list(of(&plan, number), |lines, row| {
            for column in ["from", "to"] {
                lines.number(row.bounded(column, 0.0, 90.0, &mut faults));
            }
            lines.text(&row.required("text", &mut faults));
        });
        lines.list(of(&ideas, number), |lines, row| {
            for column in ["idea", "answer"] {
                lines.text(&row.required(column, &mut faults));
            }
        });
        for (file, rows) in [(FILES[2], &stories), (FILES[3], &plan), (FILES[4], &ideas)] {
            if of(rows, number).is_empty() {
                row.fault(
                    &mut faults,
                    format!("lesson {number} has no row in {file}: write one"),
                );
            }
        }
    });
    for rows in [&stories, &plan, &ideas] {
        for row in &rows.rows {
            let lesson = parse_number(row.get("lesson"));
            if !numbers.iter().any(|number| lesson == Some(*number as f64)) {
                row.fault(
                    &mut faults,
                    "lesson is the number of none in lessons.csv: correct it",
                );
            }
        }
    }
    lines.text("end");
    faults.judge(Some(lines.whole()))
}

/// The rows of a lesson.
fn of(table: &Table, lesson: usize) -> Vec<&Row> {
    let rows = table.rows.iter();
    rows.filter(|row| parse_number(row.get("lesson")) == Some(lesson as f64))
        .collect()
}

/// The number of a row, which no other has.
fn given(row: &Row, most: usize, numbers: &mut Vec<usize>, faults: &mut Faults) -> usize {
    let number = row.bounded("number", 1.0, most as f64, faults) as usize;
    if numbers.contains(&number) {
        row.fault(
            faults,
            format!("number {number} stands twice: a number is given out once, for ever"),
        );
    }
    numbers.push(number);
    number
}

/// The words of a cell with several, parted by blanks.
fn words<'a>(row: &'a Row, column: &str) -> Vec<&'a str> {
    row.get(column).split_whitespace().collect()
}

fn question(lines: &mut Lines, row: &Row, faults: &mut Faults) {
    let place = row.one_of("place", &PLACES, faults);
    lines.count(
        PLACES
            .iter()
            .position(|one| *one == place)
            .unwrap_or_default(),
    );
    for column in ["text", "plain"] {
        lines.text(&row.required(column, faults));
    }
    let choices = row.get("choices").split('|').map(str::trim);
    let choices: Vec<&str> = choices.filter(|choice| !choice.is_empty()).collect();
    let is_exit = place == "exit";
    if is_exit != (2..=MOST_CHOICES).contains(&choices.len()) || !is_exit && !choices.is_empty() {
        row.fault(
            faults,
            format!(
                "choices: an exit question has 2 to {MOST_CHOICES}, parted by |, others have none"
            ),
        );
    }
    for choice in &choices {
        if choice.chars().count() > LONGEST_CHOICE {
            row.fault(
                faults,
                format!("choices: {choice:?} has over {LONGEST_CHOICE} characters: shorten it"),
            );
        }
    }
    lines.list(&choices, |lines, choice| lines.text(choice));
    // Counted from 1 in the table, as a teacher counts.
    let right = match row.get("right") {
        "" => None,
        _ => Some(row.bounded("right", 1.0, choices.len().max(1) as f64, faults) as usize - 1),
    };
    lines.optional(right, Lines::count);
}

/// The plan of a lesson fills its minutes without a gap.
fn minutes(lesson: &Row, plan: &[&Row], faults: &mut Faults) {
    let mut at = Some(0.0);
    for row in plan {
        if parse_number(row.get("from")) != at {
            row.fault(
                faults,
                "from is not where the step before ends: close the gap",
            );
        }
        at = parse_number(row.get("to"));
    }
    if at != parse_number(lesson.get("minutes")) {
        lesson.fault(
            faults,
            "minutes is not where the last step of plan.csv ends: correct one of them",
        );
    }
}

impl Known {
    fn read(newest: &Path, questions: &Table, faults: &mut Faults) -> Self {
        let policies = Json::<Vec<PolicyEntry>>::read(newest, "policies.json", faults);
        let policies = policies.map(|json| json.value).unwrap_or_default();
        let mut column = |file: &str, column: &str, kept: fn(&Row) -> bool| {
            let table = Table::read_any(newest, file, faults);
            let rows = table.rows.iter().filter(|row| kept(row));
            rows.map(|row| row.get(column).to_owned()).collect()
        };
        let places = questions.rows.iter().filter_map(|row| {
            let number = parse_number(row.get("number"))?;
            Some((number as usize, row.get("place").to_owned()))
        });
        Self {
            items: column("items.csv", "item", |_| true),
            countries: column("countries.csv", "iso3", |_| true),
            factors: column("factors.csv", "factor", |row| row.get("weighted") == "yes"),
            policies: policies.into_iter().map(|policy| policy.id).collect(),
            questions: places.collect(),
        }
    }

    fn lesson(&self, lines: &mut Lines, row: &Row, faults: &mut Faults) {
        for column in ["key", "title", "goal", "ages", "subjects"] {
            lines.text(&row.required(column, faults));
        }
        lines.number(row.bounded("minutes", 5.0, 90.0, faults));
        lines.text(name(row, "country", &self.countries, faults));
        lines.count(place(row, "item", &self.items, faults));
        let free = self.criteria(row, "free", faults);
        let fixed = self.criteria(row, "fixed", faults);
        if free.iter().any(|factor| fixed.contains(factor)) {
            row.fault(
                faults,
                "free and fixed name the same criterion: it is one of them",
            );
        }
        for set in [free, fixed] {
            lines.list(&set, |lines, factor| lines.count(*factor));
        }
        let parts = words(row, "free_parts");
        for part in &parts {
            if !PARTS.contains(part) {
                row.fault(
                    faults,
                    format!("free_parts names {part:?}, none of {PARTS:?}: correct it"),
                );
            }
        }
        let freed = (0..PARTS.len()).filter(|part| parts.contains(&PARTS[*part]));
        lines.list(freed, Lines::count);
        for column in ["earlier", "later"] {
            lines.count(place(row, column, &self.policies, faults));
        }
        for column in ["expect_earlier", "expect_later"] {
            lines.count(place(row, column, &GUESSES, faults));
        }
        for (column, kind, most) in [
            ("predict", PLACES[0], 1),
            ("discuss", PLACES[1], 2),
            ("exit", PLACES[2], 1),
        ] {
            let asked = words(row, column);
            let numbers: Vec<usize> = asked
                .iter()
                .filter_map(|number| parse_number(number))
                .map(|number| number as usize)
                .collect();
            let is_right = |number: &usize| {
                self.questions
                    .get(number)
                    .is_some_and(|place| place == kind)
            };
            if numbers.len() != most || asked.len() != most || !numbers.iter().all(is_right) {
                row.fault(
                    faults,
                    format!("{column} names no {most} of questions.csv whose place is {kind}: correct it"),
                );
            }
            lines.list(&numbers, |lines, number| lines.count(*number));
        }
        // Without one nothing is to be changed.
        lines.text(row.get("task"));
        let word = row.required("word", faults);
        if !word.bytes().all(|letter| letter.is_ascii_uppercase()) {
            row.fault(
                faults,
                "word has more than capital letters: a wall shows it, and a phone writes it",
            );
        }
        lines.text(&word);
        lines.text(&row.required("corners", faults));
        for corner in CORNERS {
            lines.text(&row.required(corner, faults));
        }
        lines.list(words(row, "cases"), |lines, case| lines.text(case));
    }

    fn criteria(&self, row: &Row, column: &str, faults: &mut Faults) -> Vec<usize> {
        let mut numbers = Vec::new();
        for word in words(row, column) {
            match self.factors.iter().position(|factor| factor == word) {
                Some(number) => numbers.push(number),
                None => row.fault(
                    faults,
                    format!("{column} names {word:?}, none of factors.csv: correct it"),
                ),
            }
        }
        numbers
    }
}

/// A cell that is one of the words of a list.
fn name<'a>(row: &'a Row, column: &str, words: &[String], faults: &mut Faults) -> &'a str {
    let word = row.get(column);
    if !words.iter().any(|known| known == word) {
        row.fault(
            faults,
            format!("{column} is {word:?}, which the newest edition does not have: correct it"),
        );
    }
    word
}

/// The place of a word in its list.
fn place(row: &Row, column: &str, words: &[impl AsRef<str>], faults: &mut Faults) -> usize {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    let word = row.one_of(column, &words, faults);
    let place = words.iter().position(|known| *known == word);
    place.unwrap_or_default()
}
