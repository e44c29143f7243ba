//! The numbers of a token, their widths and their order.

use std::ops::Range;

use crate::scenario::link::bits;
use crate::scenario::link::check::{OPENING, WHOLE};
use crate::scenario::link::field::{Field, STANCES_PER_GROUP};
use crate::scenario::link::frame::padded;

/// Sliders that this version carries, whatever later editions have.
pub(super) const SLIDERS: usize = 20;

/// Texts that this version carries, whatever later editions have.
pub(super) const TEXTS: usize = 11;

/// The time without a policy, of which a reading changes nothing.
const GAP: usize = 6;

/// The rule that a token of this version means where it writes none, as the token would write it. It is what editions 2026.1 and
/// 2026.2 were released with, and stays what it is whatever later editions say.
const STANDARD_RULE: [u32; 10] = [100, 0, 0, 0, 30, 20, 39, 59, 19, 899];

/// Groups of stances per text.
pub(super) const GROUPS: usize = 4;

/// Stances in one group.
pub(super) const PER_GROUP: usize = STANCES_PER_GROUP as usize;

/// Numbers that one stance may take on the wire: 0 keeps the coding, 1 to 5 stand for the stances 0 to 4.
pub(super) const STANCE_BASE: u32 = 6;

/// Longest title that its length field can announce.
pub(super) const TITLE_FIELD: usize = 63;

const SHAPE_TITLE: u32 = 1;
const SHAPE_STANCES_FROM: usize = 1;
const SHAPE_THRESHOLDS: u32 = 1 << 12;
const SHAPE_RULE: u32 = 1 << 13;

/// The numbers as the token writes them.
#[derive(Clone, Debug)]
pub(super) struct Wire {
    pub(super) version: u32,
    pub(super) edition: u32,
    pub(super) place: u32,
    pub(super) shape: u32,
    pub(super) opening_check: u32,
    pub(super) sliders: [u32; SLIDERS],
    pub(super) item: u32,
    pub(super) documented_knowledge: u32,
    pub(super) own_estimate: u32,
    pub(super) exact: u32,
    pub(super) conditions: u32,
    pub(super) shown: u32,
    pub(super) screen: u32,
    pub(super) policy: u32,
    pub(super) other: u32,
    pub(super) factor: u32,
    pub(super) language: u32,
    pub(super) ratio: u32,
    pub(super) count: u32,
    pub(super) mean: u32,
    pub(super) overlay: u32,
    pub(super) overlay_strength: u32,
    pub(super) overlay_reference: u32,
    pub(super) against_below: u32,
    pub(super) favour_from: u32,
    pub(super) risk_low: u32,
    pub(super) risk_high: u32,
    pub(super) thresholds: [u32; TEXTS],
    pub(super) stances: [[u32; GROUPS]; TEXTS],
    pub(super) title_length: u32,
    pub(super) title: [u32; TITLE_FIELD],
}

/// What goes over the fields in their order: a writer, a reader or a measure.
pub(super) trait Visitor {
    /// Is told of one field of `width` bits.
    fn field(&mut self, field: Field, width: usize, value: &mut u32);
}

/// The opening, without its check value.
pub(super) fn visit_opening(wire: &mut Wire, visitor: &mut impl Visitor) {
    visitor.field(Field::Version, 6, &mut wire.version);
    visitor.field(Field::Edition, 8, &mut wire.edition);
    visitor.field(Field::Place, 9, &mut wire.place);
    visitor.field(Field::Shape, 14, &mut wire.shape);
}

/// All fields in the order of the token, without padding and the last check value.
pub(super) fn visit(wire: &mut Wire, visitor: &mut impl Visitor) {
    visit_opening(wire, visitor);
    visitor.field(Field::OpeningCheck, OPENING.width, &mut wire.opening_check);
    for (factor, value) in (0..).zip(&mut wire.sliders) {
        visitor.field(Field::slider(factor), 10, value);
    }
    visitor.field(Field::Item, 6, &mut wire.item);
    visitor.field(
        Field::DocumentedKnowledge,
        1,
        &mut wire.documented_knowledge,
    );
    visitor.field(Field::OwnEstimate, 10, &mut wire.own_estimate);
    visitor.field(Field::Exact, SLIDERS, &mut wire.exact);
    visitor.field(Field::Conditions, 8, &mut wire.conditions);
    visitor.field(Field::Shown, TEXTS, &mut wire.shown);
    visitor.field(Field::Screen, 4, &mut wire.screen);
    visitor.field(Field::Policy, 4, &mut wire.policy);
    visitor.field(Field::Other, 4, &mut wire.other);
    visitor.field(Field::Factor, 5, &mut wire.factor);
    visitor.field(Field::Language, 5, &mut wire.language);
    if wire.shape & SHAPE_RULE != 0 {
        visitor.field(Field::Ratio, 8, &mut wire.ratio);
        visitor.field(Field::Count, 1, &mut wire.count);
        visitor.field(Field::Mean, 1, &mut wire.mean);
        visitor.field(Field::Overlay, 2, &mut wire.overlay);
        visitor.field(Field::OverlayStrength, 7, &mut wire.overlay_strength);
        visitor.field(Field::OverlayReference, 6, &mut wire.overlay_reference);
        visitor.field(Field::AgainstBelow, 7, &mut wire.against_below);
        visitor.field(Field::FavourFrom, 7, &mut wire.favour_from);
        visitor.field(Field::RiskLow, 10, &mut wire.risk_low);
        visitor.field(Field::RiskHigh, 10, &mut wire.risk_high);
    }
    if wire.shape & SHAPE_THRESHOLDS != 0 {
        let thresholds = (0..).zip(&mut wire.thresholds);
        for (text, value) in thresholds.filter(|(text, _)| *text != GAP) {
            visitor.field(Field::threshold(text), 10, value);
        }
    }
    for (text, groups) in (0..).zip(&mut wire.stances) {
        let announced = wire.shape >> (SHAPE_STANCES_FROM + text) & 1 == 1;
        if announced && text != GAP {
            for (group, value) in (0..).zip(groups) {
                visitor.field(Field::stances(text, group), 13, value);
            }
        }
    }
    if wire.shape & SHAPE_TITLE != 0 {
        visitor.field(Field::Title, 6, &mut wire.title_length);
        let length = wire.title_length as usize;
        for byte in wire.title.iter_mut().take(length) {
            visitor.field(Field::Title, 8, byte);
        }
    }
}

/// Writes fields.
#[derive(Default)]
pub(super) struct Writer(pub(super) Vec<bool>);

impl Visitor for Writer {
    fn field(&mut self, _: Field, width: usize, value: &mut u32) {
        self.0.extend(bits::digits(*value, width));
    }
}

/// Reads fields as far as the bits go, and remembers where each stands; a field that is not there whole keeps its value and is
/// named as lost.
pub(super) struct Reader<'a> {
    pub(super) bits: &'a [bool],
    pub(super) at: usize,
    pub(super) lost: Vec<Field>,
    pub(super) fields: Vec<(Field, Range<usize>)>,
}

impl Visitor for Reader<'_> {
    fn field(&mut self, field: Field, width: usize, value: &mut u32) {
        match self.bits.get(self.at..self.at + width) {
            Some(bits) => *value = bits::number(bits),
            None if self.lost.last() != Some(&field) => self.lost.push(field),
            None => {}
        }
        let start = self.at;
        self.at += width;
        self.fields.push((field, start..self.at));
    }
}

impl Wire {
    /// Where nothing is said: what a field that did not arrive is read as.
    pub(super) const BLANK: Self = {
        let [
            ratio,
            count,
            mean,
            overlay,
            overlay_strength,
            overlay_reference,
            against_below,
            favour_from,
            risk_low,
            risk_high,
        ] = STANDARD_RULE;
        Self {
            version: 1,
            edition: 0,
            place: 0,
            shape: 0,
            opening_check: 0,
            sliders: [500; SLIDERS],
            item: 0,
            documented_knowledge: 0,
            own_estimate: 0,
            exact: 0,
            conditions: 0,
            shown: 0b1111_1111,
            screen: 0,
            policy: 0,
            other: 0,
            factor: 0,
            language: 0,
            ratio,
            count,
            mean,
            overlay,
            overlay_strength,
            overlay_reference,
            against_below,
            favour_from,
            risk_low,
            risk_high,
            thresholds: [0; TEXTS],
            stances: [[0; GROUPS]; TEXTS],
            title_length: 0,
            title: [0; TITLE_FIELD],
        }
    };

    /// Which parts follow the plain fields: those that say something.
    pub(super) fn needed_shape(&self) -> u32 {
        let rule = [
            self.ratio,
            self.count,
            self.mean,
            self.overlay,
            self.overlay_strength,
            self.overlay_reference,
            self.against_below,
            self.favour_from,
            self.risk_low,
            self.risk_high,
        ];
        let mut shape = 0;
        if rule != STANDARD_RULE {
            shape |= SHAPE_RULE;
        }
        if self.thresholds.iter().any(|threshold| *threshold != 0) {
            shape |= SHAPE_THRESHOLDS;
        }
        for (text, groups) in self.stances.iter().enumerate() {
            if groups.iter().any(|group| *group != 0) {
                shape |= 1 << (SHAPE_STANCES_FROM + text);
            }
        }
        if self.title_length != 0 {
            shape |= SHAPE_TITLE;
        }
        shape
    }

    /// The token's characters, as numbers 0 to 63, with check values and padding.
    pub(super) fn write(mut self) -> Vec<u8> {
        let mut opening = Writer::default();
        visit_opening(&mut self, &mut opening);
        self.opening_check = OPENING.value(&opening.0);
        let mut writer = Writer::default();
        visit(&mut self, &mut writer);
        let mut token = writer.0;
        token.resize(padded(token.len()), false);
        token.extend(bits::digits(WHOLE.value(&token), WHOLE.width));
        bits::pack(&token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::link::frame::characters;
    use crate::scenario::registry;

    /// Where each field starts and how wide it is.
    #[derive(Default)]
    struct Layout(Vec<(Field, usize, usize)>);

    impl Visitor for Layout {
        fn field(&mut self, field: Field, width: usize, _: &mut u32) {
            let start = self.0.last().map_or(0, |(_, start, width)| start + width);
            self.0.push((field, start, width));
        }
    }

    fn layout(shape: u32) -> Vec<(Field, usize, usize)> {
        let mut wire = Wire {
            shape,
            ..Wire::BLANK
        };
        let mut layout = Layout::default();
        visit(&mut wire, &mut layout);
        layout.0
    }

    #[test]
    fn the_layout_is_frozen() {
        let all = layout(0x3FFF);
        let at = |field| {
            all.iter()
                .find(|(other, ..)| *other == field)
                .map(|(_, start, width)| (*start, *width))
        };
        for (field, start, width) in [
            (Field::Version, 0, 6),
            (Field::Edition, 6, 8),
            (Field::Place, 14, 9),
            (Field::Shape, 23, 14),
            (Field::OpeningCheck, 37, 8),
            (Field::slider(0), 45, 10),
            (Field::slider(19), 235, 10),
            (Field::Item, 245, 6),
            (Field::DocumentedKnowledge, 251, 1),
            (Field::OwnEstimate, 252, 10),
            (Field::Exact, 262, 20),
            (Field::Conditions, 282, 8),
            (Field::Shown, 290, 11),
            (Field::Screen, 301, 4),
            (Field::Policy, 305, 4),
            (Field::Other, 309, 4),
            (Field::Factor, 313, 5),
            (Field::Language, 318, 5),
            (Field::Ratio, 323, 8),
            (Field::FavourFrom, 355, 7),
            (Field::RiskLow, 362, 10),
            (Field::RiskHigh, 372, 10),
            (Field::threshold(0), 382, 10),
            (Field::stances(0, 0), 482, 13),
            (Field::stances(10, 3), 989, 13),
            (Field::Title, 1002, 6),
        ] {
            assert_eq!(at(field), Some((start, width)), "{field:?}");
        }
        assert_eq!(
            characters(layout(0).iter().map(|(.., width)| width).sum()),
            59
        );
    }

    #[test]
    fn the_registry_begins_with_the_fields_in_their_order() {
        let mut numbers: Vec<Option<usize>> = layout(0x3FFF)
            .iter()
            .map(|(field, ..)| field.number())
            .collect();
        numbers.extend([Field::Padding.number(), Field::Check.number()]);
        numbers.dedup();
        let first: Vec<Option<usize>> = (0..numbers.len()).map(Some).collect();
        assert_eq!(numbers, first);
        assert!(numbers.len() <= registry::FIELDS.len());
    }
}
