//! Ready lessons, the questions that lessons may ask, and what a teacher needs to know of each. They are no part of an edition.

use std::sync::OnceLock;

use super::id::{FactorId, ItemId, PolicyId};
use super::reader::Reader;

/// Where the text of the lessons lies beside the page.
pub const LESSONS_FILE: &str = "lessons/lessons.txt";

/// First line of the text; the compiler writes the same.
const FORM: &str = "counterweigh lessons, form 1";

/// The text that is part of the binary: natively, none in a browser.
#[cfg(not(all(feature = "web", target_arch = "wasm32")))]
const EMBEDDED: &str = include_str!(concat!(env!("OUT_DIR"), "/lessons.txt"));
#[cfg(all(feature = "web", target_arch = "wasm32"))]
const EMBEDDED: &str = "";

static READ: OnceLock<&'static Lessons> = OnceLock::new();

/// All lessons and questions.
#[derive(Debug, PartialEq)]
pub struct Lessons {
    /// The questions.
    pub questions: &'static [Question],
    /// The lessons, in the order in which a teacher sees them.
    pub ready: &'static [ReadyLesson],
}

/// Where a question may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedWhen {
    /// Before the result.
    Predict,
    /// To talk about.
    Discuss,
    /// At the end.
    Exit,
}

/// A question of the bank.
#[derive(Debug, PartialEq)]
pub struct Question {
    /// Its number in links, 1 to 127.
    pub number: usize,
    /// Where it may be asked.
    pub when: AskedWhen,
    /// The question.
    pub text: &'static str,
    /// The same in plain English.
    pub plain: &'static str,
    /// What may be answered, at most seven; empty but for a question at the end.
    pub choices: &'static [&'static str],
    /// The place of the right answer, 0 for the first; `None` where none is.
    pub right: Option<usize>,
}

impl Question {
    /// The question, in plain English or not.
    #[must_use]
    pub const fn told(&self, plain: bool) -> &'static str {
        if plain { self.plain } else { self.text }
    }
}

/// A ready lesson.
#[derive(Debug, PartialEq)]
pub struct ReadyLesson {
    /// Its number in links, 1 to 63.
    pub number: usize,
    /// Its name for files and addresses.
    pub key: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// What pupils can do after it.
    pub goal: &'static str,
    /// For which age.
    pub ages: &'static str,
    /// For which subjects.
    pub subjects: &'static str,
    /// How long it takes.
    pub minutes: usize,
    /// Code of the country (ISO 3166-1 alpha-3) whose published figures it starts from.
    pub country: &'static str,
    /// What is transferred at the start.
    pub item: ItemId,
    /// The criteria that pupils may change.
    pub free: &'static [FactorId],
    /// The criteria that they see and may not change; all others are folded away.
    pub fixed: &'static [FactorId],
    /// The parts of the scenario that they may change, by their place among those of links.
    pub free_parts: &'static [usize],
    /// The two policies, the earlier one first.
    pub policies: [PolicyId; 2],
    /// What the two give at the start, by place among guesses; a test recomputes it.
    pub expect: [usize; 2],
    /// The number of the question before the result.
    pub predict: usize,
    /// The numbers of those to talk about.
    pub discuss: [usize; 2],
    /// The number of the last question.
    pub exit: usize,
    /// What is to be changed, and toward which goal; empty where the lesson has no such step.
    pub task: &'static str,
    /// The word that opens the result.
    pub word: &'static str,
    /// What the four corners of the room are asked.
    pub corners: &'static str,
    /// What each corner stands for.
    pub corner: [&'static str; 4],
    /// Ids of real decisions that belong to it.
    pub cases: &'static [&'static str],
    /// What pupils read first.
    pub stories: &'static [Story],
    /// What happens when.
    pub plan: &'static [PlanStep],
    /// Likely wrong ideas.
    pub ideas: &'static [Idea],
}

/// Something that pupils read first.
#[derive(Debug, PartialEq)]
pub struct Story {
    /// What it says, in our words.
    pub text: &'static str,
    /// The same in plain English.
    pub plain: &'static str,
    /// Who said or reported it.
    pub source: &'static str,
    /// When: a day, or a month.
    pub date: &'static str,
    /// Where; empty where no lasting address is known.
    pub url: &'static str,
}

impl Story {
    /// What it says, in plain English or not.
    #[must_use]
    pub const fn told(&self, plain: bool) -> &'static str {
        if plain { self.plain } else { self.text }
    }
}

/// A step of the plan of a lesson.
#[derive(Debug, PartialEq)]
pub struct PlanStep {
    /// The minute at which it begins.
    pub from: usize,
    /// The minute at which it ends.
    pub to: usize,
    /// What happens.
    pub text: &'static str,
}

/// A likely wrong idea.
#[derive(Debug, PartialEq)]
pub struct Idea {
    /// The idea, as a pupil would say it.
    pub idea: &'static str,
    /// What to say.
    pub answer: &'static str,
}

impl Lessons {
    /// All of them; in a browser `None` until they were [installed](Self::install).
    #[must_use]
    pub fn installed() -> Option<&'static Self> {
        if EMBEDDED.is_empty() {
            return READ.get().copied();
        }
        if let Some(read) = READ.get() {
            return Some(read);
        }
        let read = read(EMBEDDED)?;
        Some(READ.get_or_init(|| read))
    }

    /// Whether they are here.
    #[must_use]
    pub fn is_here() -> bool {
        Self::installed().is_some()
    }

    /// Takes the text that was fetched; whether it is whole. What is taken stays for the life of the app.
    pub fn install(text: String) -> bool {
        let read = read(text.leak());
        read.is_some_and(|read| *READ.get_or_init(|| read) == read)
    }

    /// The ready lesson with a number.
    #[must_use]
    pub fn lesson(&self, number: u8) -> Option<&'static ReadyLesson> {
        let number = usize::from(number);
        self.ready.iter().find(|lesson| lesson.number == number)
    }

    /// The question with a number.
    #[must_use]
    pub fn question(&self, number: u8) -> Option<&'static Question> {
        let number = usize::from(number);
        self.questions.iter().find(|asked| asked.number == number)
    }
}

/// Reads the text; `None` where it is not whole or not of this form.
fn read(text: &'static str) -> Option<&'static Lessons> {
    let mut reader = Reader::of(text);
    reader.expect(FORM);
    let questions = reader.list(question);
    let ready = reader.list(lesson);
    let lessons = Lessons { questions, ready };
    reader.ends().then(|| &*Box::leak(Box::new(lessons)))
}

fn question(reader: &mut Reader) -> Question {
    Question {
        number: reader.count(),
        when: match reader.count() {
            0 => AskedWhen::Predict,
            1 => AskedWhen::Discuss,
            _ => AskedWhen::Exit,
        },
        text: reader.text(),
        plain: reader.text(),
        choices: reader.list(Reader::text),
        right: reader.optional(Reader::count),
    }
}

fn lesson(reader: &mut Reader) -> ReadyLesson {
    ReadyLesson {
        number: reader.count(),
        key: reader.text(),
        title: reader.text(),
        goal: reader.text(),
        ages: reader.text(),
        subjects: reader.text(),
        minutes: reader.count(),
        country: reader.text(),
        item: reader.id(ItemId::new, ItemId::UNSPECIFIED),
        free: reader.list(Reader::factor),
        fixed: reader.list(Reader::factor),
        free_parts: reader.list(Reader::count),
        policies: [(); 2].map(|()| reader.id(PolicyId::new, PolicyId::GAP)),
        expect: [(); 2].map(|()| reader.count()),
        predict: one(reader),
        discuss: two(reader),
        exit: one(reader),
        task: reader.text(),
        word: reader.text(),
        corners: reader.text(),
        corner: [(); 4].map(|()| reader.text()),
        cases: reader.list(Reader::text),
        stories: reader.list(|reader| Story {
            text: reader.text(),
            plain: reader.text(),
            source: reader.text(),
            date: reader.text(),
            url: reader.text(),
        }),
        plan: reader.list(|reader| PlanStep {
            from: reader.count(),
            to: reader.count(),
            text: reader.text(),
        }),
        ideas: reader.list(|reader| Idea {
            idea: reader.text(),
            answer: reader.text(),
        }),
    }
}

/// The first number of a list; 0, which no question has, where there is none.
fn one(reader: &mut Reader) -> usize {
    reader
        .list(Reader::count)
        .first()
        .copied()
        .unwrap_or_default()
}

fn two(reader: &mut Reader) -> [usize; 2] {
    let numbers = reader.list(Reader::count);
    [0, 1].map(|place| numbers.get(place).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_another_form_or_without_its_end_is_refused() {
        assert!(read(EMBEDDED).is_some_and(|read| read.ready.len() >= 4));
        let cut = EMBEDDED.get(..EMBEDDED.len() - 2);
        assert!(cut.is_some_and(|cut| read(cut).is_none()));
        let other: &str = EMBEDDED.replacen("form 1", "form 0", 1).leak();
        assert!(read(other).is_none());
    }
}
