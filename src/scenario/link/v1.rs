//! Version 1 of the wire format, frozen: what each bit of a token says.
//!
//! `docs/links.md` describes the same layout for other programs. A released version never changes; what no longer fits it
//! becomes a new version beside it.

use crate::model::framework::{Count, Mean, OverlayUse};
use crate::scenario::{
    Language, Place, Points, Reading, SLIDERS, Scenario, Screen, TEXTS, Title, View, registry,
};

use super::bits::{self, PER_CHARACTER};
use super::check::{OPENING, WHOLE};
use super::field::{Event, Field, Note, STANCES_PER_GROUP};
use super::{LinkError, Opened, mend};

/// Number of this version, the first character of every token.
pub(super) const VERSION: u8 = 1;

/// Bits of the opening with its check value.
const OPENING_BITS: usize = 45;

/// Where the shape stands.
const SHAPE_BITS: std::ops::Range<usize> = 23..37;

/// Bits up to the end of the sliders; every version below 32 keeps them where they are.
const COMMON_BITS: usize = 245;

/// Groups of stances per text.
const GROUPS: usize = 4;

/// Stances in one group.
const PER_GROUP: usize = STANCES_PER_GROUP as usize;

/// Numbers that one stance may take on the wire: 0 keeps the coding, 1 to 5 stand for the stances 0 to 4.
const STANCE_BASE: u32 = 6;

/// Longest title that its length field can announce.
const TITLE_FIELD: usize = 63;

const SHAPE_TITLE: u32 = 1;
const SHAPE_STANCES_FROM: usize = 1;
const SHAPE_THRESHOLDS: u32 = 1 << 12;
const SHAPE_RULE: u32 = 1 << 13;

/// The numbers as the token writes them.
#[derive(Clone, Debug)]
struct Wire {
    version: u32,
    edition: u32,
    place: u32,
    shape: u32,
    opening_check: u32,
    sliders: [u32; SLIDERS],
    item: u32,
    documented_knowledge: u32,
    own_estimate: u32,
    exact: u32,
    conditions: u32,
    shown: u32,
    screen: u32,
    policy: u32,
    other: u32,
    factor: u32,
    language: u32,
    ratio: u32,
    count: u32,
    mean: u32,
    overlay: u32,
    overlay_strength: u32,
    overlay_reference: u32,
    against_below: u32,
    favour_from: u32,
    thresholds: [u32; TEXTS],
    stances: [[u32; GROUPS]; TEXTS],
    title_length: u32,
    title: [u32; TITLE_FIELD],
}

/// What goes over the fields in their order: a writer, a reader or a measure.
trait Visitor {
    /// Is told of one field of `width` bits.
    fn field(&mut self, field: Field, width: usize, value: &mut u32);
}

/// The opening, without its check value.
fn visit_opening(wire: &mut Wire, visitor: &mut impl Visitor) {
    visitor.field(Field::Version, 6, &mut wire.version);
    visitor.field(Field::Edition, 8, &mut wire.edition);
    visitor.field(Field::Place, 9, &mut wire.place);
    visitor.field(Field::Shape, 14, &mut wire.shape);
}

/// All fields in the order of the token, without padding and the last check value.
fn visit(wire: &mut Wire, visitor: &mut impl Visitor) {
    visit_opening(wire, visitor);
    visitor.field(Field::OpeningCheck, OPENING.width, &mut wire.opening_check);
    for (factor, value) in (0..).zip(&mut wire.sliders) {
        visitor.field(Field::Slider(factor), 10, value);
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
    }
    if wire.shape & SHAPE_THRESHOLDS != 0 {
        for (text, value) in (0..).zip(&mut wire.thresholds) {
            visitor.field(Field::Threshold(text), 10, value);
        }
    }
    for (text, groups) in (0..).zip(&mut wire.stances) {
        if wire.shape >> (SHAPE_STANCES_FROM + usize::from(text)) & 1 == 1 {
            for (group, value) in (0..).zip(groups) {
                visitor.field(Field::Stances { text, group }, 13, value);
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
struct Writer(Vec<bool>);

impl Visitor for Writer {
    fn field(&mut self, _: Field, width: usize, value: &mut u32) {
        self.0.extend(bits::digits(*value, width));
    }
}

/// Reads fields as far as the bits go; a field that is not there whole keeps its value and is named as lost.
struct Reader<'a> {
    bits: &'a [bool],
    at: usize,
    lost: Vec<Field>,
}

impl Visitor for Reader<'_> {
    fn field(&mut self, field: Field, width: usize, value: &mut u32) {
        match self.bits.get(self.at..self.at + width) {
            Some(bits) => *value = bits::number(bits),
            None if self.lost.last() != Some(&field) => self.lost.push(field),
            None => {}
        }
        self.at += width;
    }
}

/// Finds which fields some bits belong to.
struct Finder {
    wanted: std::ops::Range<usize>,
    at: usize,
    found: Vec<Field>,
}

impl Finder {
    fn take(&mut self, field: Field, width: usize) {
        let touched = self.at < self.wanted.end && self.wanted.start < self.at + width;
        if touched && self.found.last() != Some(&field) {
            self.found.push(field);
        }
        self.at += width;
    }
}

impl Visitor for Finder {
    fn field(&mut self, field: Field, width: usize, _: &mut u32) {
        self.take(field, width);
    }
}

/// Bits before the last check value, padding included, for a token with so many bits of fields.
fn padded(field_bits: usize) -> usize {
    field_bits + (2 * PER_CHARACTER - 1 - field_bits % PER_CHARACTER) % PER_CHARACTER
}

/// Characters of a token with so many bits of fields.
fn characters(field_bits: usize) -> usize {
    (padded(field_bits) + WHOLE.width).div_ceil(PER_CHARACTER)
}

/// The token's characters, as numbers 0 to 63, for a sanitised scenario.
pub(super) fn write(scenario: &Scenario) -> Vec<u8> {
    let mut wire = Wire::of(scenario);
    let mut opening = Writer::default();
    visit_opening(&mut wire, &mut opening);
    wire.opening_check = OPENING.value(&opening.0);
    let mut writer = Writer::default();
    visit(&mut wire, &mut writer);
    let mut token = writer.0;
    token.resize(padded(token.len()), false);
    token.extend(bits::digits(WHOLE.value(&token), WHOLE.width));
    bits::pack(&token)
}

/// Reads the characters of a token whose first character names this version.
pub(super) fn read(sextets: &[u8]) -> Result<Opened, LinkError> {
    let draft = Draft::read(sextets);
    if sextets.len() == draft.characters && draft.opening_holds && mend::holds(sextets) {
        return draft.whole(sextets);
    }
    if let Some(start) = sextets.get(..draft.characters)
        && start.len() < sextets.len()
        && draft.opening_holds
        && mend::holds(start)
    {
        let mut opened = Draft::read(start).whole(start)?;
        opened.notes.push(Note {
            field: Field::Whole,
            event: Event::Extra {
                characters: sextets.len() - start.len(),
            },
        });
        return Ok(opened);
    }
    if let Some(readable) = mend::mend(sextets) {
        return Err(LinkError::Damaged {
            readable: Some(Box::new(readable)),
        });
    }
    if sextets.len() * PER_CHARACTER < OPENING_BITS {
        return Err(LinkError::Truncated {
            readable: Box::new(Draft::read(&[]).opened()),
        });
    }
    if draft.opening_holds && sextets.len() < draft.characters {
        return Err(LinkError::Truncated {
            readable: Box::new(draft.opened()),
        });
    }
    Err(LinkError::Damaged {
        readable: draft.doubtful(sextets).map(Box::new),
    })
}

/// What a token of a newer version still says, where its opening holds: edition, place and sliders.
pub(super) fn common(sextets: &[u8]) -> Option<Opened> {
    let mut bits = bits::unpack(sextets);
    bits.truncate(COMMON_BITS);
    if !Draft::of(&bits).opening_holds {
        return None;
    }
    bits[SHAPE_BITS].fill(false);
    let draft = Draft::of(&bits);
    let mut opened = draft.opened();
    let newer = Note {
        field: Field::Version,
        event: Event::Newer {
            number: draft.wire.version,
        },
    };
    opened.notes.insert(0, newer);
    Some(opened)
}

/// A token whose characters hold together: what it says, or nothing where it is not a whole token of this version.
pub(super) fn sound(sextets: &[u8]) -> Option<Opened> {
    let draft = Draft::read(sextets);
    let whole = sextets.first() == Some(&VERSION)
        && draft.opening_holds
        && sextets.len() == draft.characters
        && mend::holds(sextets);
    whole.then(|| draft.whole(sextets).ok()).flatten()
}

/// The fields that the character at a position helps to carry, in a token that holds.
pub(super) fn fields_at(sextets: &[u8], position: usize) -> Vec<Field> {
    let mut draft = Draft::read(sextets);
    let start = position * PER_CHARACTER;
    let mut finder = Finder {
        wanted: start..start + PER_CHARACTER,
        at: 0,
        found: Vec::new(),
    };
    visit(&mut draft.wire, &mut finder);
    let field_bits = finder.at;
    finder.take(Field::Padding, padded(field_bits) - field_bits);
    finder.take(Field::Check, WHOLE.width + 1);
    finder.found
}

/// A token as far as it could be read.
struct Draft {
    wire: Wire,
    lost: Vec<Field>,
    opening_holds: bool,
    /// Characters that the whole token has, as far as the fields read say so.
    characters: usize,
}

impl Draft {
    fn read(sextets: &[u8]) -> Self {
        Self::of(&bits::unpack(sextets))
    }

    fn of(bits: &[bool]) -> Self {
        let mut wire = Wire::of(&Scenario::blank());
        let mut reader = Reader {
            bits,
            at: 0,
            lost: Vec::new(),
        };
        visit(&mut wire, &mut reader);
        let (field_bits, lost) = (reader.at, reader.lost);
        let mut opening = Writer::default();
        visit_opening(&mut wire, &mut opening);
        Self {
            opening_holds: bits.len() >= OPENING_BITS
                && OPENING.value(&opening.0) == wire.opening_check,
            wire,
            lost,
            characters: characters(field_bits),
        }
    }

    /// The scenario of a whole and sound token.
    fn whole(self, sextets: &[u8]) -> Result<Opened, LinkError> {
        let edition = self.wire.edition;
        let opened = self.opened();
        if edition as usize >= registry::EDITIONS.len() {
            return Err(LinkError::NewerEdition {
                edition: edition as u8,
                readable: Box::new(opened),
            });
        }
        if !opened.notes.is_empty() {
            return Ok(opened);
        }
        let canonical = write(&opened.scenario);
        let other = sextets
            .iter()
            .zip(&canonical)
            .position(|(found, expected)| found != expected);
        match other {
            None if canonical.len() == sextets.len() => Ok(opened),
            None => Err(LinkError::NotCanonical {
                field: Field::Shape,
                readable: Box::new(opened),
            }),
            Some(position) => Err(LinkError::NotCanonical {
                field: fields_at(sextets, position)
                    .first()
                    .copied()
                    .unwrap_or(Field::Whole),
                readable: Box::new(opened),
            }),
        }
    }

    /// What a damaged token may say: everything that arrived. Where the opening itself is damaged, only the sliders and
    /// what follows them in every token, and only where the token is long enough to hold them.
    fn doubtful(self, sextets: &[u8]) -> Option<Opened> {
        let draft = if self.opening_holds {
            self
        } else {
            let blank = write(&Scenario::blank());
            if sextets.len() < blank.len() {
                return None;
            }
            let mut bits = bits::unpack(sextets);
            let opening = bits::unpack(&blank);
            bits[..OPENING_BITS].copy_from_slice(&opening[..OPENING_BITS]);
            let mut draft = Self::of(&bits);
            draft.lost = vec![Field::Edition, Field::Place, Field::Shape];
            draft
        };
        let mut opened = draft.opened();
        let doubt = Note {
            field: Field::Whole,
            event: Event::Doubtful,
        };
        opened.notes.insert(0, doubt);
        Some(opened)
    }

    fn opened(&self) -> Opened {
        let mut healer = Healer {
            notes: self
                .lost
                .iter()
                .map(|field| Note {
                    field: *field,
                    event: Event::Lost,
                })
                .collect(),
        };
        let scenario = healer.scenario(&self.wire);
        Opened {
            scenario,
            notes: healer.notes,
        }
    }
}

/// Turns wire numbers into a scenario and notes what it had to change.
struct Healer {
    notes: Vec<Note>,
}

impl Healer {
    fn note(&mut self, field: Field, event: Event) {
        self.notes.push(Note { field, event });
    }

    /// A number of which the highest is known.
    fn ranged(&mut self, field: Field, number: u32, highest: u32) -> u32 {
        if number > highest {
            self.note(field, Event::Cut);
        }
        number.min(highest)
    }

    /// A registry number, of which `known` have been given out.
    fn known(&mut self, field: Field, number: u32, known: usize) -> Option<u32> {
        if (number as usize) < known {
            return Some(number);
        }
        self.note(field, Event::Unknown { number });
        None
    }

    /// A registry number plus one, 0 for none.
    fn chosen(&mut self, field: Field, number: u32, known: usize) -> Option<u32> {
        let number = number.checked_sub(1)?;
        self.known(field, number, known)
    }

    /// A set of registry numbers.
    fn set(&mut self, field: Field, set: u32, known: usize) -> u32 {
        let strange = set >> known << known;
        if strange != 0 {
            self.note(
                field,
                Event::Unknown {
                    number: strange.trailing_zeros(),
                },
            );
        }
        set ^ strange
    }

    /// Thousandths plus one, 0 for none.
    fn thousandths(&mut self, field: Field, number: u32) -> Option<u16> {
        let number = number.checked_sub(1)?;
        Some(self.ranged(field, number, 1000) as u16)
    }

    fn scenario(&mut self, wire: &Wire) -> Scenario {
        let blank = Scenario::blank();
        let edition = if (wire.edition as usize) < registry::EDITIONS.len() {
            wire.edition as u8
        } else {
            let number = wire.edition;
            self.note(Field::Edition, Event::Newer { number });
            blank.edition
        };
        let place = self
            .chosen(Field::Place, wire.place, registry::COUNTRIES.len())
            .map_or(Place::Own, |number| Place::Country(number as u16));
        let mut values = blank.values;
        for ((factor, value), number) in (0..).zip(&mut values).zip(wire.sliders) {
            let tenths = self.ranged(Field::Slider(factor), number, 1000);
            *value = Points::from_tenths(tenths as u16);
        }
        Scenario {
            edition,
            place,
            values,
            item: self
                .known(Field::Item, wire.item, registry::ITEMS.len())
                .map_or(blank.item, |number| number as u8),
            documented_knowledge: wire.documented_knowledge == 1,
            own_estimate: self.thousandths(Field::OwnEstimate, wire.own_estimate),
            exact: wire.exact,
            mitigations: self.set(
                Field::Conditions,
                wire.conditions,
                registry::CONDITIONS.len(),
            ) as u8,
            shown: wire.shown as u16,
            view: View {
                screen: screen_of(wire.screen).unwrap_or_else(|| {
                    let number = wire.screen;
                    self.note(Field::Screen, Event::Unknown { number });
                    blank.view.screen
                }),
                policy: self
                    .chosen(Field::Policy, wire.policy, TEXTS)
                    .map(|number| number as u8),
                other: self
                    .chosen(Field::Other, wire.other, TEXTS)
                    .map(|number| number as u8),
                factor: self
                    .chosen(Field::Factor, wire.factor, SLIDERS)
                    .map(|number| number as u8),
            },
            language: language_of(wire.language).unwrap_or_else(|| {
                let number = wire.language;
                self.note(Field::Language, Event::Unknown { number });
                blank.language
            }),
            reading: self.reading(wire),
            title: self.title(wire),
        }
    }

    fn reading(&mut self, wire: &Wire) -> Reading {
        let standard = Reading::STANDARD;
        let against_below = 1 + self.ranged(Field::AgainstBelow, wire.against_below, 98) as u8;
        let mut favour_from = 1 + self.ranged(Field::FavourFrom, wire.favour_from, 98) as u8;
        if favour_from < against_below {
            self.note(Field::FavourFrom, Event::Cut);
            favour_from = against_below;
        }
        let mut thresholds = standard.thresholds;
        for ((text, threshold), number) in (0..).zip(&mut thresholds).zip(wire.thresholds) {
            *threshold = self.thousandths(Field::Threshold(text), number);
        }
        let mut stances = standard.stances;
        for ((text, stances), groups) in (0..).zip(&mut stances).zip(wire.stances) {
            for ((group, stances), number) in (0..).zip(stances.chunks_mut(PER_GROUP)).zip(groups) {
                self.stances(Field::Stances { text, group }, number, stances);
            }
        }
        Reading {
            ratio: 100 + self.ranged(Field::Ratio, wire.ratio, 200) as u16,
            count: if wire.count == 0 {
                Count::ByFactor
            } else {
                Count::ByGroup
            },
            mean: if wire.mean == 0 {
                Mean::Arithmetic
            } else {
                Mean::Geometric
            },
            overlay: match wire.overlay {
                0 => OverlayUse::AsTheTextSays,
                1 => OverlayUse::Never,
                2 => OverlayUse::Always,
                number => {
                    self.note(Field::Overlay, Event::Unknown { number });
                    standard.overlay
                }
            },
            overlay_strength: self.ranged(Field::OverlayStrength, wire.overlay_strength, 70) as u8,
            overlay_reference: 30
                + self.ranged(Field::OverlayReference, wire.overlay_reference, 50) as u8,
            against_below,
            favour_from,
            thresholds,
            stances,
        }
    }

    /// Digits in base 6, the first factor's first.
    fn stances(&mut self, field: Field, number: u32, stances: &mut [Option<u8>]) {
        if number >= STANCE_BASE.pow(STANCES_PER_GROUP.into()) {
            self.note(field, Event::Unknown { number });
            return;
        }
        let mut rest = number;
        for stance in stances.iter_mut().rev() {
            *stance = (rest % STANCE_BASE)
                .checked_sub(1)
                .map(|stance| stance as u8);
            rest /= STANCE_BASE;
        }
    }

    fn title(&mut self, wire: &Wire) -> Title {
        let lost = self
            .notes
            .iter()
            .any(|note| note.field == Field::Title && note.event == Event::Lost);
        let bytes: Vec<u8> = wire
            .title
            .iter()
            .take(wire.title_length as usize)
            .map(|byte| *byte as u8)
            .take_while(|byte| !lost || *byte != 0)
            .collect();
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => text,
            Err(error) => {
                if !lost {
                    self.note(Field::Title, Event::Cut);
                }
                std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
            }
        };
        let title = Title::new(text);
        if title.as_str() != text && !lost {
            self.note(Field::Title, Event::Cut);
        }
        title
    }
}

fn screen_of(number: u32) -> Option<Screen> {
    match number {
        0 => Some(Screen::Explore),
        1 => Some(Screen::Method),
        _ => None,
    }
}

fn language_of(number: u32) -> Option<Language> {
    match number {
        0 => Some(Language::English),
        _ => None,
    }
}

impl Wire {
    /// The numbers of a sanitised scenario; the check value of the opening is left at 0.
    fn of(scenario: &Scenario) -> Self {
        let plus_one = |number: Option<u8>| number.map_or(0, |number| u32::from(number) + 1);
        let reading = &scenario.reading;
        let title = scenario.title.as_str().as_bytes();
        let mut wire = Self {
            version: VERSION.into(),
            edition: scenario.edition.into(),
            place: match scenario.place {
                Place::Own => 0,
                Place::Country(number) => u32::from(number) + 1,
            },
            shape: shape(scenario),
            opening_check: 0,
            sliders: scenario.values.map(|value| value.tenths().into()),
            item: scenario.item.into(),
            documented_knowledge: scenario.documented_knowledge.into(),
            own_estimate: thousandths(scenario.own_estimate),
            exact: scenario.exact,
            conditions: scenario.mitigations.into(),
            shown: scenario.shown.into(),
            screen: match scenario.view.screen {
                Screen::Explore => 0,
                Screen::Method => 1,
            },
            policy: plus_one(scenario.view.policy),
            other: plus_one(scenario.view.other),
            factor: plus_one(scenario.view.factor),
            language: match scenario.language {
                Language::English => 0,
            },
            ratio: u32::from(reading.ratio) - 100,
            count: match reading.count {
                Count::ByFactor => 0,
                Count::ByGroup => 1,
            },
            mean: match reading.mean {
                Mean::Arithmetic => 0,
                Mean::Geometric => 1,
            },
            overlay: match reading.overlay {
                OverlayUse::AsTheTextSays => 0,
                OverlayUse::Never => 1,
                OverlayUse::Always => 2,
            },
            overlay_strength: reading.overlay_strength.into(),
            overlay_reference: u32::from(reading.overlay_reference) - 30,
            against_below: u32::from(reading.against_below) - 1,
            favour_from: u32::from(reading.favour_from) - 1,
            thresholds: reading.thresholds.map(thousandths),
            stances: [[0; GROUPS]; TEXTS],
            title_length: title.len() as u32,
            title: [0; TITLE_FIELD],
        };
        for (groups, stances) in wire.stances.iter_mut().zip(&reading.stances) {
            for (group, stances) in groups.iter_mut().zip(stances.chunks(PER_GROUP)) {
                *group = stances
                    .iter()
                    .fold(0, |number, stance| number * STANCE_BASE + plus_one(*stance));
            }
        }
        for (number, byte) in wire.title.iter_mut().zip(title) {
            *number = (*byte).into();
        }
        wire
    }
}

fn thousandths(value: Option<u16>) -> u32 {
    value.map_or(0, |value| u32::from(value) + 1)
}

/// Which parts follow the plain fields.
fn shape(scenario: &Scenario) -> u32 {
    let reading = &scenario.reading;
    let plain_rule = Reading {
        thresholds: reading.thresholds,
        stances: reading.stances,
        ..Reading::STANDARD
    } == *reading;
    let mut shape = 0;
    if !plain_rule {
        shape |= SHAPE_RULE;
    }
    if reading.thresholds.iter().any(Option::is_some) {
        shape |= SHAPE_THRESHOLDS;
    }
    for (text, stances) in reading.stances.iter().enumerate() {
        if stances.iter().any(Option::is_some) {
            shape |= 1 << (SHAPE_STANCES_FROM + text);
        }
    }
    if !scenario.title.as_str().is_empty() {
        shape |= SHAPE_TITLE;
    }
    shape
}
