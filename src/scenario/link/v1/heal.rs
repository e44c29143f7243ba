//! Wire numbers into a scenario, with a note wherever one had to be changed.

use crate::model::framework::{Count, Mean, OverlayUse};
use crate::scenario::link::field::{Event, Field, Note, STANCES_PER_GROUP};
use crate::scenario::{Language, Place, Points, Reading, Scenario, Screen, Title, View, registry};

use super::wire::{PER_GROUP, SLIDERS, STANCE_BASE, TEXTS, Wire};

/// Turns wire numbers into a scenario and notes what it had to change.
pub(super) struct Healer {
    pub(super) notes: Vec<Note>,
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

    pub(super) fn scenario(&mut self, wire: &Wire) -> Scenario {
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
        let risk_low = 1 + self.ranged(Field::RiskLow, wire.risk_low, 997) as u16;
        let mut risk_high = 1 + self.ranged(Field::RiskHigh, wire.risk_high, 998) as u16;
        if risk_high <= risk_low {
            self.note(Field::RiskHigh, Event::Cut);
            risk_high = risk_low + 1;
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
            risk_low,
            risk_high,
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
    Screen::ALL.get(number as usize).copied()
}

fn language_of(number: u32) -> Option<Language> {
    match number {
        0 => Some(Language::English),
        _ => None,
    }
}
