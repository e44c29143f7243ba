//! Reads numbers one after another as far as bits arrived, and remembers where each stood.

use std::ops::Range;

use crate::scenario::link::bits;
use crate::scenario::link::field::Field;

/// A place in the bits of a token.
pub(super) struct Cursor<'a> {
    bits: &'a [bool],
    /// The next bit.
    pub(super) at: usize,
    /// Fields that did not arrive whole.
    pub(super) lost: Vec<Field>,
    /// The bits of each field.
    pub(super) fields: Vec<(Field, Range<usize>)>,
}

impl<'a> Cursor<'a> {
    /// At a bit of what arrived.
    pub(super) const fn new(bits: &'a [bool], at: usize) -> Self {
        Self {
            bits,
            at,
            lost: Vec::new(),
            fields: Vec::new(),
        }
    }

    /// At the same place of other bits.
    pub(super) fn over(self, bits: &'a [bool]) -> Self {
        Self { bits, ..self }
    }

    /// The next bits; `None` where they did not all arrive, which is remembered.
    pub(super) fn take(&mut self, field: Field, width: usize) -> Option<&'a [bool]> {
        let range = self.at..self.at + width;
        self.at = range.end;
        self.fields.push((field, range.clone()));
        let found = self.bits.get(range);
        if found.is_none() && self.lost.last() != Some(&field) {
            self.lost.push(field);
        }
        found
    }

    /// The next bits as far as they arrived; not remembered as a field.
    pub(super) fn arrived(&mut self, width: usize) -> &'a [bool] {
        let end = (self.at + width).min(self.bits.len());
        let found = self.bits.get(self.at..end).unwrap_or_default();
        self.at += width;
        found
    }

    /// A number of fixed width.
    pub(super) fn number(&mut self, field: Field, width: usize) -> Option<u32> {
        self.take(field, width).map(bits::number)
    }

    /// An open number: groups of so many bits are added up until one is not all ones.
    pub(super) fn open(&mut self, field: Field, width: usize) -> Option<u32> {
        let full = (1 << width) - 1;
        let mut sum: u32 = 0;
        loop {
            let group = self.number(field, width)?;
            sum = sum.saturating_add(group);
            if group != full {
                return Some(sum);
            }
        }
    }

    /// What follows an open number whose first group stands elsewhere: nothing, unless that group is all ones.
    pub(super) fn rest(&mut self, field: Field, first: u32, width: usize) -> u32 {
        if first + 1 != 1 << width {
            return first;
        }
        first.saturating_add(self.open(field, MORE).unwrap_or_default())
    }
}

/// Bits of each group by which a number of the opening goes on behind the sliders.
pub(super) const MORE: usize = 6;

/// Writes an open number.
pub(super) fn push_open(bits: &mut Vec<bool>, number: u32, width: usize) {
    let full = (1 << width) - 1;
    let mut rest = number;
    while rest >= full {
        bits.extend(bits::digits(full, width));
        rest -= full;
    }
    bits.extend(bits::digits(rest, width));
}

/// Writes what follows the first group of an open number that stands in the opening.
pub(super) fn push_rest(bits: &mut Vec<bool>, number: u32, width: usize) {
    if let Some(rest) = number.checked_sub((1 << width) - 1) {
        push_open(bits, rest, MORE);
    }
}
