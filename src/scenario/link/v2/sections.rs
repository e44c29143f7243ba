//! What a token of version 2 may leave out: its numbered sections, and what each of them says.

use std::ops::Range;

use crate::model::framework::{Count, Mean, OverlayUse};
use crate::scenario::Reading;
use crate::scenario::link::bits;
use crate::scenario::link::field::{Field, STANCES_PER_GROUP};

use super::cursor::{Cursor, push_open};
use crate::scenario::link::bits::members;

/// Number of the section with what the reader changed of the reading.
pub(super) const READING: u32 = 1;

/// Number of the section with the title.
pub(super) const TITLE: u32 = 2;

/// Number of the section with the lesson that is made of the scenario.
pub(super) const LESSON: u32 = 4;

/// Number of the section with the question about the world that is not the usual one.
pub(super) const QUESTION: u32 = 5;

/// Number of the section with the pair that is not the first screen's own.
pub(super) const PINNED_PAIR: u32 = 6;

/// Bits of a group of the number of a text of the pair, and of the question.
const PINNED_TEXT: usize = 4;

/// Bits of a group of the number of what is asked.
const ASKED: usize = 3;

/// Sections whose numbers are given out, named where nothing more is known of them.
const NAMED: [(u32, Field); 4] = [
    (3, Field::Year),
    (LESSON, Field::Lesson),
    (QUESTION, Field::Question),
    (PINNED_PAIR, Field::PinnedPair),
];

/// The field that a section without a meaning of its own here is named by.
pub(super) fn skipped(number: u32) -> Field {
    let named = NAMED.iter().find(|(other, _)| *other == number);
    named.map_or(Field::Section(number), |(_, field)| *field)
}

/// The numbers of the rule: field, width, and the rule of the standard reading comes from the edition.
pub(super) const RULE: [(Field, usize); 10] = [
    (Field::Ratio, 8),
    (Field::Count, 1),
    (Field::Mean, 1),
    (Field::Overlay, 2),
    (Field::OverlayStrength, 7),
    (Field::OverlayReference, 6),
    (Field::AgainstBelow, 7),
    (Field::FavourFrom, 7),
    (Field::RiskLow, 10),
    (Field::RiskHigh, 10),
];

/// Bits of the burden, which ends the section where it is not as the texts say.
const BURDEN: usize = 2;

/// Bits of a threshold.
const THRESHOLD: usize = 10;

/// Bits of a group of stances.
const GROUP: usize = 13;

/// Stances in one group.
pub(super) const PER_GROUP: usize = STANCES_PER_GROUP as usize;

/// Numbers that one stance may take: 0 keeps the coding, 1 to 5 stand for the stances 0 to 4.
pub(super) const STANCE_BASE: u32 = 6;

/// What the section of the reading says. Its numbers are those of the token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ReadingWire {
    /// The whole rule, where it is not the standard one.
    pub(super) rule: Option<[u32; RULE.len()]>,
    /// Changed thresholds by text.
    pub(super) thresholds: Vec<(usize, u32)>,
    /// Changed stances by text, in groups.
    pub(super) stances: Vec<(usize, Vec<u32>)>,
    /// The burden, where it is not as the texts say.
    pub(super) burden: Option<u32>,
}

/// The section of the reading as it was read.
pub(super) struct ReadingRead {
    pub(super) wire: ReadingWire,
    pub(super) lost: Vec<Field>,
    pub(super) fields: Vec<(Field, Range<usize>)>,
    /// Bits behind all that is known of the section.
    pub(super) surplus: usize,
}

/// How many groups of stances stand for so many factors.
pub(super) const fn groups(factors: usize) -> usize {
    factors.div_ceil(PER_GROUP)
}

/// Reads the section of the reading, whose bits begin at `start` and of which `cut` did not arrive, in a token that counts so many
/// texts and factors.
pub(super) fn reading(
    content: &[bool],
    start: usize,
    cut: usize,
    [texts, factors]: [usize; 2],
) -> ReadingRead {
    let mut cursor = Cursor::new(content, 0);
    let mut wire = ReadingWire::default();
    let parts = cursor.number(Field::Shape, 3).unwrap_or_default();
    if parts & 0b100 != 0 {
        let rule = RULE.map(|(field, width)| cursor.number(field, width));
        // A rule of which part is lost is lost: its numbers belong together.
        wire.rule = rule
            .iter()
            .all(Option::is_some)
            .then(|| rule.map(Option::unwrap_or_default));
    }
    let set = |cursor: &mut Cursor<'_>, bit: u32| -> Vec<usize> {
        let part = (parts & bit != 0).then(|| cursor.take(Field::Shape, texts));
        part.flatten().map(members).into_iter().flatten().collect()
    };
    for text in set(&mut cursor, 0b010) {
        if let Some(threshold) = cursor.number(Field::threshold(text), THRESHOLD) {
            wire.thresholds.push((text, threshold));
        }
    }
    for text in set(&mut cursor, 0b001) {
        let group = |group| {
            let field = Field::stances(text, small(group));
            cursor.number(field, GROUP)
        };
        let read: Vec<u32> = (0..groups(factors)).map_while(group).collect();
        wire.stances.push((text, read));
    }
    // Older tokens end here, and so do those that leave the burden as the texts say.
    if cursor.at + BURDEN <= content.len() + cut {
        wire.burden = cursor.number(Field::Burden, BURDEN);
    }
    let shifted =
        |(field, range): (Field, Range<usize>)| (field, range.start + start..range.end + start);
    ReadingRead {
        wire,
        lost: cursor.lost,
        fields: cursor.fields.into_iter().map(shifted).collect(),
        surplus: content.len().saturating_sub(cursor.at),
    }
}

/// The numbers of the two texts that a section pins; `None` where one of them did not arrive. Behind them how many bits are left.
pub(super) fn pinned_pair(content: &[bool]) -> (Option<[u32; 2]>, usize) {
    let mut cursor = Cursor::new(content, 0);
    let mut text = || cursor.open(Field::PinnedPair, PINNED_TEXT);
    let pair = text().zip(text()).map(|(one, other)| [one, other]);
    (pair, content.len().saturating_sub(cursor.at))
}

/// The bits of the section that pins two texts.
pub(super) fn pinned_pair_content(pair: [u32; 2]) -> Vec<bool> {
    let mut content = Vec::new();
    for text in pair {
        push_open(&mut content, text, PINNED_TEXT);
    }
    content
}

/// The numbers of a question: what is asked, the text, and the one that must not give it plus one, 0 for none; `None` where one of
/// them did not arrive. Behind them how many bits are left.
pub(super) fn question(content: &[bool]) -> (Option<[u32; 3]>, usize) {
    let mut cursor = Cursor::new(content, 0);
    let numbers =
        [ASKED, PINNED_TEXT, PINNED_TEXT].map(|width| cursor.open(Field::Question, width));
    let whole = numbers.iter().all(Option::is_some);
    let numbers = whole.then(|| numbers.map(Option::unwrap_or_default));
    (numbers, content.len().saturating_sub(cursor.at))
}

/// The bits of the section of a question.
pub(super) fn question_content([asked, under, not_under]: [u32; 3]) -> Vec<bool> {
    let mut content = Vec::new();
    push_open(&mut content, asked, ASKED);
    push_open(&mut content, under, PINNED_TEXT);
    push_open(&mut content, not_under, PINNED_TEXT);
    content
}

impl ReadingWire {
    /// The bits of the section; `None` where it says nothing.
    pub(super) fn content(&self, texts: usize) -> Option<Vec<bool>> {
        let (thresholds, stances) = (!self.thresholds.is_empty(), !self.stances.is_empty());
        let parts = [self.rule.is_some(), thresholds, stances];
        if !parts.contains(&true) && self.burden.is_none() {
            return None;
        }
        let mut content = parts.to_vec();
        for (number, (_, width)) in self.rule.iter().flatten().zip(RULE) {
            content.extend(bits::digits(*number, width));
        }
        let set = |content: &mut Vec<bool>, named: &mut dyn Iterator<Item = usize>| {
            let named: Vec<usize> = named.collect();
            content.extend((0..texts).rev().map(|text| named.contains(&text)));
        };
        if thresholds {
            set(
                &mut content,
                &mut self.thresholds.iter().map(|(text, _)| *text),
            );
            for (_, threshold) in &self.thresholds {
                content.extend(bits::digits(*threshold, THRESHOLD));
            }
        }
        if stances {
            set(
                &mut content,
                &mut self.stances.iter().map(|(text, _)| *text),
            );
            for group in self.stances.iter().flat_map(|(_, groups)| groups) {
                content.extend(bits::digits(*group, GROUP));
            }
        }
        if let Some(burden) = self.burden {
            content.extend(bits::digits(burden, BURDEN));
        }
        Some(content)
    }
}

/// The numbers of a reading's rule, in the order of [`RULE`].
pub(super) fn rule_numbers(reading: &Reading) -> [u32; RULE.len()] {
    [
        u32::from(reading.ratio) - 100,
        match reading.count {
            Count::ByFactor => 0,
            Count::ByGroup => 1,
        },
        match reading.mean {
            Mean::Arithmetic => 0,
            Mean::Geometric => 1,
        },
        match reading.overlay {
            OverlayUse::AsTheTextSays => 0,
            OverlayUse::Never => 1,
            OverlayUse::Always => 2,
        },
        reading.overlay_strength.into(),
        u32::from(reading.overlay_reference) - 30,
        u32::from(reading.against_below) - 1,
        u32::from(reading.favour_from) - 1,
        u32::from(reading.risk_low) - 1,
        u32::from(reading.risk_high) - 1,
    ]
}

/// Five stances in each group, filled up with kept codings.
pub(super) fn stance_groups(stances: &[Option<u8>], factors: usize) -> Vec<u32> {
    let digit = |factor: usize| {
        let stance = stances.get(factor).copied().flatten();
        stance.map_or(0, |stance| u32::from(stance) + 1)
    };
    (0..groups(factors))
        .map(|group| {
            let factors = group * PER_GROUP..(group + 1) * PER_GROUP;
            factors.fold(0, |number, factor| number * STANCE_BASE + digit(factor))
        })
        .collect()
}

fn small(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
