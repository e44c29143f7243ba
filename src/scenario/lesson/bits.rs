//! How a lesson stands in its section of a link.

use std::sync::Arc;

use crate::edition::id::SLIDERS;
use crate::scenario::link::bits::{digits, number};

use super::{
    Handling, Lesson, LessonPart, OwnQuestion, QuestionId, Reveal, RevealWord, Slot, Step,
};

/// The version of the section that is written; others are carried and not read.
const VERSION: u32 = 1;

/// Bits of the number of criteria, and of each of these fields.
const CRITERIA: usize = 5;
const HANDLING: usize = 2;
const VERSION_BITS: usize = 4;
const READY: usize = 6;
const QUESTION: usize = 7;
const WORD: usize = 12;
const REVEAL: usize = 2;
const TAG: usize = 12;
const SLOT: usize = 2;
const BYTE: usize = 8;

/// A lesson as its link says it, whether it can be read or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedLesson(Arc<[bool]>);

/// Why a lesson cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonFault {
    /// A later release wrote it.
    Newer {
        /// The version of its section.
        version: u32,
    },
    /// What it says is no lesson.
    NoLesson,
}

impl CarriedLesson {
    /// The bits of a section.
    #[must_use]
    pub(in crate::scenario) fn of(content: &[bool]) -> Self {
        Self(content.into())
    }

    /// The bits of its section.
    #[must_use]
    pub(in crate::scenario) fn content(&self) -> &[bool] {
        &self.0
    }

    /// The lesson.
    ///
    /// # Errors
    ///
    /// That it is of a later version, or that something in it is not what a lesson can say.
    pub fn read(&self) -> Result<Lesson, LessonFault> {
        let mut bits = Bits(&self.0);
        let version = bits.number(VERSION_BITS).ok_or(LessonFault::NoLesson)?;
        if version != VERSION {
            return match version {
                0 => Err(LessonFault::NoLesson),
                version => Err(LessonFault::Newer { version }),
            };
        }
        let lesson = bits.lesson().filter(|_| bits.0.is_empty());
        lesson.ok_or(LessonFault::NoLesson)
    }
}

impl Lesson {
    /// As a link carries it.
    #[must_use]
    pub fn carried(&self) -> CarriedLesson {
        let mut bits = Vec::new();
        let mut push = |number: u32, width| bits.extend(digits(number, width));
        push(VERSION, VERSION_BITS);
        push(self.ready.unwrap_or_default().into(), READY);
        push(SLIDERS as u32, CRITERIA);
        for handling in self.criteria.iter().chain(&self.parts) {
            push(*handling as u32, HANDLING);
        }
        push(self.steps.into(), Step::ALL.len());
        for question in self.questions {
            let number = question.map_or(0, QuestionId::number);
            push(number.into(), QUESTION);
        }
        match self.reveal {
            Reveal::OwnAnswer => push(0, REVEAL),
            Reveal::Word(word) => {
                push(1, REVEAL);
                push(word.0.into(), WORD);
            }
            Reveal::Teacher => push(2, REVEAL),
        }
        push(self.plain.into(), 1);
        push(self.large.into(), 1);
        push(self.class_tag.into(), TAG);
        if let Some((slot, question)) = &self.own_question {
            push(*slot as u32, SLOT);
            for byte in question.as_str().bytes() {
                push(byte.into(), BYTE);
            }
        }
        CarriedLesson(bits.into())
    }
}

/// What is left to read.
struct Bits<'a>(&'a [bool]);

impl Bits<'_> {
    fn number(&mut self, width: usize) -> Option<u32> {
        let (read, rest) = self.0.split_at_checked(width)?;
        self.0 = rest;
        Some(number(read))
    }

    fn handling(&mut self) -> Option<Handling> {
        match self.number(HANDLING)? {
            0 => Some(Handling::Free),
            1 => Some(Handling::Fixed),
            2 => Some(Handling::Hidden),
            _ => None,
        }
    }

    fn lesson(&mut self) -> Option<Lesson> {
        let ready = self.number(READY)?;
        let count = self.number(CRITERIA)? as usize;
        // Of criteria that a lesson does not know nothing is shown.
        let mut criteria = [Handling::Hidden; SLIDERS];
        for place in 0..count {
            let handling = self.handling()?;
            // Those of a later release that are not known here cannot be shown anyway.
            if let Some(criterion) = criteria.get_mut(place) {
                *criterion = handling;
            }
        }
        let mut parts = [Handling::Fixed; LessonPart::ALL.len()];
        for part in &mut parts {
            *part = self.handling()?;
        }
        let steps = self.number(Step::ALL.len())?;
        let mut questions = [None; Slot::ALL.len()];
        for question in &mut questions {
            *question = QuestionId::new(self.number(QUESTION)?);
        }
        let reveal = match self.number(REVEAL)? {
            0 => Reveal::OwnAnswer,
            1 => Reveal::Word(RevealWord(self.number(WORD)? as u16)),
            2 => Reveal::Teacher,
            _ => return None,
        };
        let plain = self.number(1)? == 1;
        let large = self.number(1)? == 1;
        let class_tag = self.number(TAG)?;
        let own_question = match self.0 {
            [] => None,
            _ => Some(self.own_question()?),
        };
        Some(Lesson {
            ready: (ready != 0).then_some(ready as u8),
            criteria,
            parts,
            steps: steps as u8,
            questions,
            own_question,
            reveal,
            plain,
            large,
            class_tag: class_tag as u16,
        })
    }

    fn own_question(&mut self) -> Option<(Slot, OwnQuestion)> {
        let slot = Slot::ALL[self.number(SLOT)? as usize];
        let mut bytes = Vec::new();
        while !self.0.is_empty() {
            bytes.push(self.number(BYTE)? as u8);
        }
        let text = String::from_utf8(bytes).ok()?;
        let (question, _) = OwnQuestion::taken(&text)?;
        // What a link says is what was written: nothing is cut quietly.
        (question.as_str() == text).then_some((slot, question))
    }
}
