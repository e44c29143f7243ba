//! The numbers of a token of version 2, their widths and their order.

use std::ops::Range;

use crate::edition::id::EditionId;
use crate::scenario::link::bits::{self, PER_CHARACTER};
use crate::scenario::link::check::{OPENING, WHOLE};
use crate::scenario::link::field::Field;
use crate::scenario::link::frame::{LAST, LAST_BITS, characters, padded};

use super::cursor::{Cursor, push_open, push_rest};
use super::sections::TITLE;
use super::{FACTORS, TEXTS, VERSION};

/// Bits of the opening with its check value.
const OPENING_BITS: usize = 45;

/// Bits of the edition.
const EDITION: usize = 8;

/// Bits of the place before it goes on behind the sliders.
pub(super) const PLACE: usize = 9;

/// Bits of the length in characters.
const LENGTH: usize = 10;

/// Bits of each count before it goes on behind the sliders.
const COUNT: usize = 2;

/// Bits of a slider.
const SLIDER: usize = 10;

/// Bits of a group of conditions, behind each of which one more bit tells whether another group follows.
const CONDITIONS: usize = 4;

/// Bits of the fields that a token may leave out: own estimate, exact values and view.
const OPTIONAL_BITS: usize = 10 + FACTORS + 13;

/// Bits of the number of a section, and of its length behind it.
const SECTION: (usize, usize) = (4, 10);

/// What stands before the last check value, so that a token that lost characters inside is told from one that lost its end.
pub(super) const MARK: u32 = 0b1011_0010;

/// Bits of the mark.
const MARK_BITS: usize = 8;

/// A section: its number, and its bits.
pub(super) type Section = (u32, Vec<bool>);

/// The numbers as the token writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wire {
    pub(super) edition: u32,
    pub(super) place: u32,
    /// As many as texts are counted beyond those that every token counts.
    pub(super) more_texts: u32,
    /// As many as factors are counted beyond those that every token counts.
    pub(super) more_factors: u32,
    pub(super) sliders: Vec<u32>,
    pub(super) item: u32,
    pub(super) documented_knowledge: u32,
    pub(super) own_estimate: Option<u32>,
    /// Bit 0 comes last.
    pub(super) exact: Option<Vec<bool>>,
    /// Bit 0 comes first.
    pub(super) conditions: Vec<bool>,
    /// Bit 0 comes last.
    pub(super) shown: Vec<bool>,
    pub(super) screen: u32,
    /// Policy, the other and factor, each plus one.
    pub(super) view: Option<[u32; 3]>,
    pub(super) language: u32,
    pub(super) sections: Vec<Section>,
}

/// A token as far as it arrived.
pub(super) struct Read {
    pub(super) wire: Wire,
    pub(super) lost: Vec<Field>,
    pub(super) fields: Vec<(Field, Range<usize>)>,
    pub(super) opening_holds: bool,
    /// Characters of the whole token by its own account.
    pub(super) length: usize,
    /// Where each section begins, in the order of `wire.sections`.
    pub(super) starts: Vec<usize>,
    /// How many bits of the last section did not arrive.
    pub(super) cut: usize,
}

impl Wire {
    /// Where nothing is said.
    pub(super) fn blank() -> Self {
        Self {
            edition: 0,
            place: 0,
            more_texts: 0,
            more_factors: 0,
            sliders: vec![500; FACTORS],
            item: 0,
            documented_knowledge: 0,
            own_estimate: None,
            exact: None,
            conditions: Vec::new(),
            shown: set(0b1111_1111, TEXTS),
            screen: 0,
            view: None,
            language: 0,
            sections: Vec::new(),
        }
    }

    /// Reads as far as the bits go; a field that did not arrive keeps the value of [`Wire::blank`].
    pub(super) fn read(bits: &[bool]) -> Read {
        let mut wire = Self::blank();
        let mut start = Cursor::new(bits, 0);
        start.number(Field::Version, PER_CHARACTER);
        let edition = start.number(Field::Edition, EDITION);
        let place = start.number(Field::Place, PLACE).unwrap_or_default();
        let length = start.number(Field::Length, LENGTH).unwrap_or_default() as usize;
        let more_texts = start.number(Field::Counts, COUNT).unwrap_or_default();
        let more_factors = start.number(Field::Counts, COUNT).unwrap_or_default();
        let check = start.number(Field::OpeningCheck, OPENING.width);
        let opening = bits.get(..OPENING_BITS - OPENING.width);
        let opening_holds = opening.map(|bits| OPENING.value(bits)) == check && check.is_some();
        // The mark and the check value at the end are no fields; of their own bits nothing else is read.
        let end = (length * PER_CHARACTER).saturating_sub(1 + MARK_BITS + WHOLE.width);
        let mut cursor = start.over(&bits[..bits.len().min(end)]);
        wire.edition = edition.unwrap_or(wire.edition);
        for slider in 0..FACTORS {
            wire.slider(&mut cursor, slider);
        }
        wire.place = cursor.rest(Field::Place, place, PLACE);
        wire.more_texts = cursor.rest(Field::Counts, more_texts, COUNT);
        wire.more_factors = cursor.rest(Field::Counts, more_factors, COUNT);
        // However many are counted, no more can stand in the token than it has bits.
        wire.more_texts = wire.more_texts.min(end as u32);
        wire.more_factors = wire.more_factors.min(end as u32);
        for slider in FACTORS..wire.factors() {
            wire.slider(&mut cursor, slider);
        }
        wire.plain(&mut cursor);
        let mut starts = Vec::new();
        // As long as it is not known which optional fields stand in the token, they may be all that is missing.
        let optional = if cursor.lost.contains(&Field::Present) {
            OPTIONAL_BITS
        } else {
            0
        };
        while cursor.at + optional + SECTION.0 + SECTION.1 <= end {
            let Some((start, section)) = section(&mut cursor, end) else {
                break;
            };
            starts.push(start);
            wire.sections.push(section);
        }
        let arrived = |(start, (_, content)): (&usize, &Section)| start + content.len();
        let last = starts.iter().zip(&wire.sections).next_back().map(arrived);
        let cut = last.map_or(0, |arrived| cursor.at.saturating_sub(arrived));
        let padding = cursor.at..end.max(cursor.at);
        let (lost, mut fields) = (cursor.lost, cursor.fields);
        fields.push((Field::Padding, padding.clone()));
        fields.push((Field::EndMark, padding.end..padding.end + MARK_BITS));
        // The last character has one bit that belongs to no field.
        let check = padding.end + MARK_BITS;
        fields.push((Field::Check, check..check + WHOLE.width + 1));
        Read {
            wire,
            lost,
            fields,
            opening_holds,
            length,
            starts,
            cut,
        }
    }

    /// How many texts the token counts.
    pub(super) const fn texts(&self) -> usize {
        TEXTS + self.more_texts as usize
    }

    /// How many factors the token counts.
    pub(super) const fn factors(&self) -> usize {
        FACTORS + self.more_factors as usize
    }

    fn slider(&mut self, cursor: &mut Cursor<'_>, number: usize) {
        let field = Field::slider(number);
        let tenths = cursor.number(field, SLIDER).unwrap_or(500);
        match self.sliders.get_mut(number) {
            Some(slider) => *slider = tenths,
            None => self.sliders.push(tenths),
        }
    }

    /// What follows the sliders in every token.
    fn plain(&mut self, cursor: &mut Cursor<'_>) {
        let present = cursor.number(Field::Present, 3).unwrap_or_default();
        self.item = cursor.open(Field::Item, 5).unwrap_or_default();
        let documented = cursor.number(Field::DocumentedKnowledge, 1);
        self.documented_knowledge = documented.unwrap_or_default();
        if present & 0b100 != 0 {
            self.own_estimate = cursor.number(Field::OwnEstimate, 10);
        }
        if present & 0b010 != 0 {
            let exact = cursor.take(Field::Exact, self.factors());
            self.exact = exact.map(<[bool]>::to_vec);
        }
        while let Some([group @ .., more]) = cursor.take(Field::Conditions, CONDITIONS + 1) {
            // The least member of a group is its last bit.
            self.conditions.extend(group.iter().rev());
            if !more {
                break;
            }
        }
        if let Some(shown) = cursor.take(Field::Shown, self.texts()) {
            self.shown = shown.to_vec();
        }
        self.screen = cursor.open(Field::Screen, 4).unwrap_or_default();
        if present & 0b001 != 0 {
            let view = [(Field::Policy, 4), (Field::Other, 4), (Field::Factor, 5)];
            let view = view.map(|(field, width)| cursor.open(field, width).unwrap_or_default());
            self.view = Some(view);
        }
        self.language = cursor.open(Field::Language, 2).unwrap_or_default();
    }

    /// The token's characters, as numbers 0 to 63, with check values, mark and padding.
    pub(super) fn write(&self) -> Vec<u8> {
        let body = self.body();
        let field_bits = OPENING_BITS + body.len() + MARK_BITS;
        let length = characters(field_bits);
        let mut token = opening(
            self.edition,
            self.place.min((1 << PLACE) - 1),
            length,
            [self.more_texts, self.more_factors].map(|count| count.min((1 << COUNT) - 1)),
        );
        token.extend(body);
        token.resize(padded(field_bits) - MARK_BITS, false);
        token.extend(bits::digits(MARK, MARK_BITS));
        token.extend(bits::digits(WHOLE.value(&token), WHOLE.width));
        bits::pack(&token)
    }

    fn body(&self) -> Vec<bool> {
        let mut body = Vec::new();
        let slider =
            |body: &mut Vec<bool>, tenths: &u32| body.extend(bits::digits(*tenths, SLIDER));
        let (first, more) = self.sliders.split_at(FACTORS.min(self.sliders.len()));
        first.iter().for_each(|tenths| slider(&mut body, tenths));
        push_rest(&mut body, self.place, PLACE);
        push_rest(&mut body, self.more_texts, COUNT);
        push_rest(&mut body, self.more_factors, COUNT);
        more.iter().for_each(|tenths| slider(&mut body, tenths));
        body.extend([
            self.own_estimate.is_some(),
            self.exact.is_some(),
            self.view.is_some(),
        ]);
        push_open(&mut body, self.item, 5);
        body.push(self.documented_knowledge == 1);
        if let Some(estimate) = self.own_estimate {
            body.extend(bits::digits(estimate, 10));
        }
        body.extend(self.exact.iter().flatten());
        push_conditions(&mut body, &self.conditions);
        body.extend(&self.shown);
        push_open(&mut body, self.screen, 4);
        if let Some([policy, other, factor]) = self.view {
            push_open(&mut body, policy, 4);
            push_open(&mut body, other, 4);
            push_open(&mut body, factor, 5);
        }
        push_open(&mut body, self.language, 2);
        for (number, content) in &self.sections {
            push_open(&mut body, *number, SECTION.0);
            push_open(&mut body, content.len() as u32, SECTION.1);
            body.extend(content);
        }
        body
    }
}

/// The members of a set in groups, as many as it needs and at least one, each with a bit that tells whether another follows.
fn push_conditions(body: &mut Vec<bool>, members: &[bool]) {
    let used = members.iter().rposition(|member| *member);
    let groups = used.map_or(1, |last| last / CONDITIONS + 1);
    for group in 0..groups {
        let member = |place: usize| members.get(group * CONDITIONS + place).copied();
        body.extend(
            (0..CONDITIONS)
                .rev()
                .map(|place| member(place) == Some(true)),
        );
        body.push(group + 1 < groups);
    }
}

/// The next section and where its bits begin; what did not arrive of it is lost as a whole, and what is longer than the token is
/// cut at its end.
fn section(cursor: &mut Cursor<'_>, end: usize) -> Option<(usize, Section)> {
    let number = cursor.open(Field::Sections, SECTION.0)?;
    let length = cursor.open(Field::Sections, SECTION.1)? as usize;
    let start = cursor.at;
    let length = length.min(end.saturating_sub(start));
    let content = cursor.arrived(length);
    if number == TITLE && content.len() < length {
        cursor.lost.push(Field::Title);
    }
    Some((start, (number, content.to_vec())))
}

/// The opening, its check value included.
fn opening(edition: u32, place: u32, length: usize, counts: [u32; 2]) -> Vec<bool> {
    let mut opening = Vec::new();
    for (number, width) in [
        (VERSION.into(), PER_CHARACTER),
        (edition, EDITION),
        (place, PLACE),
        (length as u32, LENGTH),
        (counts[0], COUNT),
        (counts[1], COUNT),
    ] {
        opening.extend(bits::digits(number, width));
    }
    opening.extend(bits::digits(OPENING.value(&opening), OPENING.width));
    opening
}

/// Puts the opening of a plain token of an edition and a length in place of another one.
pub(super) fn put_opening(bits: &mut [bool], edition: EditionId, length: usize) {
    let opening = opening(edition.index() as u32, 0, length, [0, 0]);
    for (bit, new) in bits.iter_mut().zip(opening) {
        *bit = new;
    }
}

/// Characters of the token that begins with these bits; `None` where its opening does not hold or did not arrive.
pub(super) fn characters_with(bits: &[bool]) -> Option<usize> {
    let opening = bits.get(..OPENING_BITS)?;
    let (fields, check) = opening.split_at(OPENING_BITS - OPENING.width);
    let length = PER_CHARACTER + EDITION + PLACE;
    (OPENING.value(fields) == bits::number(check))
        .then(|| bits::number(&fields[length..length + LENGTH]) as usize)
}

/// What stands where the mark stands if these are the last characters of a token.
pub(super) fn tail_of(sextets: &[u8]) -> Option<u32> {
    let (last, start) = sextets.split_last()?;
    let mut bits = bits::unpack(start);
    bits.extend(bits::digits(u32::from(*last), LAST_BITS));
    let end = bits.len().checked_sub(WHOLE.width)?;
    let mark = bits.get(end.checked_sub(MARK_BITS)?..end)?;
    (*last < LAST).then(|| bits::number(mark))
}

/// The low bits of a set, the lowest last.
pub(super) fn set(set: u32, width: usize) -> Vec<bool> {
    bits::digits(set, width).collect()
}
