//! The lesson that a link may carry: what of its scenario a pupil may change, sees or does not see, which steps the lesson has, what is
//! asked, and how the result is revealed. Never a name.
//!
//! The first screen only carries a lesson along, bit for bit, so that one of a later release loses nothing; what reads it comes with
//! the screens of the classroom.

mod answer_code;
mod bits;

use crate::edition::id::{FactorId, SLIDERS};

pub use answer_code::{
    AnswerCode, AnswerFault, CODE_LETTERS, Closing, DecidingCriterion, Guess, Prediction, Sureness,
    code_letter, is_no_letter, is_unlike_words,
};
pub use bits::{CarriedLesson, LessonFault};

/// A lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// The number of the ready lesson that it is or was made from, 1 to 63; `None` for one of a teacher's own.
    pub ready: Option<u8>,
    /// What becomes of each criterion, by factor.
    pub criteria: [Handling; SLIDERS],
    /// What becomes of what is no criterion, in the order of [`LessonPart::ALL`].
    pub parts: [Handling; LessonPart::ALL.len()],
    /// The steps that it has besides reading, each as the [bit](Step::bit) of its place.
    pub steps: u8,
    /// The question of each place, in the order of [`Slot::ALL`].
    pub questions: [Option<QuestionId>; Slot::ALL.len()],
    /// A question in a teacher's own words, and the place that it takes.
    pub own_question: Option<(Slot, OwnQuestion)>,
    /// What opens the result.
    pub reveal: Reveal,
    /// Whether it is told in plain English.
    pub plain: bool,
    /// Whether its type is large from the start.
    pub large: bool,
    /// Tells the codes of one class from those of others, 0 to [`Lesson::CLASS_TAGS`] less 1; drawn by lot.
    pub class_tag: u16,
}

impl Lesson {
    /// How many class tags there are.
    pub const CLASS_TAGS: u16 = 1 << 12;

    /// A lesson of one's own with every step, in which everything may be seen and nothing but the criteria may be moved.
    #[must_use]
    pub const fn plain_start(class_tag: u16) -> Self {
        Self {
            ready: None,
            criteria: [Handling::Free; SLIDERS],
            parts: [Handling::Fixed; LessonPart::ALL.len()],
            steps: Step::ALL_BITS,
            questions: [None; Slot::ALL.len()],
            own_question: None,
            reveal: Reveal::OwnAnswer,
            plain: false,
            large: false,
            class_tag: class_tag % Self::CLASS_TAGS,
        }
    }

    /// What becomes of a criterion.
    #[must_use]
    pub const fn criterion(&self, factor: FactorId) -> Handling {
        self.criteria[factor.index()]
    }

    /// What becomes of a part of the scenario that is no criterion.
    #[must_use]
    pub const fn part(&self, part: LessonPart) -> Handling {
        self.parts[part as usize]
    }

    /// Whether a pupil may change anything.
    #[must_use]
    pub fn frees_anything(&self) -> bool {
        let parts = [LessonPart::Item, LessonPart::Conditions].map(|part| self.part(part));
        self.criteria.contains(&Handling::Free) || parts.contains(&Handling::Free)
    }

    /// Whether the lesson has a step.
    #[must_use]
    pub const fn has(&self, step: Step) -> bool {
        self.steps & step.bit() != 0
    }

    /// The steps that it has, in their order.
    pub fn its_steps(&self) -> impl Iterator<Item = Step> + use<> {
        let steps = self.steps;
        Step::ALL
            .into_iter()
            .filter(move |step| steps & step.bit() != 0)
    }

    /// The part of the class tag that answer codes carry, 0 to 63.
    #[must_use]
    pub const fn short_tag(&self) -> u8 {
        (self.class_tag & 0b11_1111) as u8
    }
}

/// What becomes of a criterion, or of another part of the scenario, in a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handling {
    /// It is shown and may be changed.
    Free,
    /// It is shown and stays.
    Fixed,
    /// It is folded away; not a secret.
    Hidden,
}

/// What of a scenario is no criterion and yet free, fixed or hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonPart {
    /// The country.
    Country,
    /// The item.
    Item,
    /// The conditions.
    Conditions,
    /// One's own estimate of the risk of misuse.
    OwnEstimate,
    /// Whether misuse is documented knowledge.
    DocumentedKnowledge,
}

impl LessonPart {
    /// Every part, in the order of links.
    pub const ALL: [Self; 5] = [
        Self::Country,
        Self::Item,
        Self::Conditions,
        Self::OwnEstimate,
        Self::DocumentedKnowledge,
    ];
}

/// A step of a lesson. Reading comes before them and is always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What do the two texts say?
    Predict,
    /// Which criterion decides?
    Criterion,
    /// How sure is one?
    Sureness,
    /// The result beside one's own answer.
    Reveal,
    /// One thing is changed toward a goal.
    Change,
    /// A question to talk about.
    Discuss,
    /// The last question.
    Exit,
}

impl Step {
    /// Every step, in its order.
    pub const ALL: [Self; 7] = [
        Self::Predict,
        Self::Criterion,
        Self::Sureness,
        Self::Reveal,
        Self::Change,
        Self::Discuss,
        Self::Exit,
    ];

    /// All steps of a lesson.
    pub const ALL_BITS: u8 = (1 << Self::ALL.len()) - 1;

    /// The bit of the step in the steps of a lesson.
    #[must_use]
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A place for a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// What is asked before the result.
    Predict,
    /// The first question to talk about.
    FirstDiscussion,
    /// The second question to talk about.
    SecondDiscussion,
    /// What is asked at the end.
    Exit,
}

impl Slot {
    /// Every place, in the order of links.
    pub const ALL: [Self; 4] = [
        Self::Predict,
        Self::FirstDiscussion,
        Self::SecondDiscussion,
        Self::Exit,
    ];
}

/// The number of a question in the bank, 1 to 127.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuestionId(u8);

impl QuestionId {
    /// The question with a number; `None` for 0 and above 127.
    #[must_use]
    pub const fn new(number: u32) -> Option<Self> {
        match number {
            1..=127 => Some(Self(number as u8)),
            _ => None,
        }
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// A question in a teacher's own words: at most [`OwnQuestion::MOST_CHARACTERS`] characters and [`OwnQuestion::MOST_BYTES`] bytes of
/// UTF-8, no characters that control the display, and never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnQuestion(String);

impl OwnQuestion {
    /// The longest question in characters.
    pub const MOST_CHARACTERS: usize = 80;

    /// The longest question in bytes of UTF-8: 80 Latin letters, 50 Cyrillic or 33 Chinese ones.
    pub const MOST_BYTES: usize = 100;

    /// The question in a text, and whether its end found no room; `None` where nothing of it can be seen.
    #[must_use]
    pub fn taken(text: &str) -> Option<(Self, bool)> {
        let kept = super::title::seen(text);
        if kept.is_empty() {
            return None;
        }
        let count = kept.char_indices().nth(Self::MOST_CHARACTERS);
        let most = count.map_or(kept.len(), |(end, _)| end);
        let end = super::title::fitting(&kept, most.min(Self::MOST_BYTES));
        let question = kept[..end].trim_end();
        let is_cut = question.len() < kept.len();
        (!question.is_empty()).then(|| (Self(question.to_owned()), is_cut))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What opens the result to a pupil.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reveal {
    /// One's own answer.
    OwnAnswer,
    /// A word that the teacher shows.
    Word(RevealWord),
    /// Nothing on the pupil's page: the teacher shows it.
    Teacher,
}

/// What is kept of the word that opens the result: enough to know it, not to tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RevealWord(u16);

impl RevealWord {
    /// Of a word as somebody writes it: its letters and digits count, whatever their case; `None` where it has none.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        use sha2::{Digest, Sha256};
        let letters = word.chars().filter(|letter| letter.is_alphanumeric());
        let word: String = letters.flat_map(char::to_uppercase).collect();
        let digest = Sha256::digest(word.as_bytes());
        let number = u16::from_be_bytes([digest[0], digest[1]]) >> 4;
        (!word.is_empty()).then_some(Self(number))
    }

    /// Whether somebody wrote this word.
    #[must_use]
    pub fn is(self, word: &str) -> bool {
        Self::of(word) == Some(self)
    }
}
