//! The numbers of a token of version 1 into today's scenario, with a note wherever one had to be changed, and back.

use crate::edition::id::{CountryId, EditionId, FactorId, ItemId, PolicyId};
use crate::model::framework::{Count, Mean, OverlayUse};
use crate::model::presumption::BurdenUse;
use crate::scenario::link::clamp::{Clamp, language_of, screen_of, title_of};
use crate::scenario::link::field::{Event, Field, Note, STANCES_PER_GROUP};
use crate::scenario::{
    Language, PAIR, Place, Question, Reading, Scenario, SliderValue, View, registry,
};
use crate::scenario::{SLIDERS as TODAYS_SLIDERS, TEXTS as TODAYS_TEXTS};

use super::wire::{GROUPS, PER_GROUP, SLIDERS, STANCE_BASE, TEXTS, TITLE_FIELD, Wire};

/// Today's scenario for what a token says; `lost` are the fields that did not arrive.
pub(super) fn scenario(wire: &Wire, lost: &[Field]) -> (Scenario, Vec<Note>) {
    let mut reading = FromWire(Clamp::after(lost));
    let scenario = reading.scenario(wire);
    (scenario, reading.0.notes)
}

/// A text by its number, if this version has it.
fn text(number: usize) -> Option<PolicyId> {
    PolicyId::new(number).filter(|_| number < TEXTS)
}

/// A factor by its number, if this version has it.
fn factor(number: usize) -> Option<FactorId> {
    FactorId::new(number).filter(|_| number < SLIDERS)
}

struct FromWire(Clamp);

impl FromWire {
    fn note(&mut self, field: Field, event: Event) {
        self.0.note(field, event);
    }

    fn scenario(&mut self, wire: &Wire) -> Scenario {
        let blank = Scenario::blank();
        let edition = EditionId::new(wire.edition as usize).unwrap_or_else(|| {
            let number = wire.edition;
            self.note(Field::Edition, Event::Newer { number });
            blank.edition
        });
        let place = self
            .0
            .chosen(Field::Place, wire.place, CountryId::new)
            .map_or(Place::Own, Place::Country);
        let mut values = blank.values;
        for ((factor, value), number) in (0..).zip(&mut values).zip(wire.sliders) {
            let tenths = self.0.ranged(Field::slider(factor), number, 1000);
            *value = SliderValue::from_tenths(tenths as u16);
        }
        Scenario {
            edition,
            place,
            values,
            item: self
                .0
                .known(Field::Item, wire.item, ItemId::new)
                .unwrap_or(blank.item),
            documented_knowledge: wire.documented_knowledge == 1,
            own_estimate: self.0.thousandths(Field::OwnEstimate, wire.own_estimate),
            exact: wire.exact,
            mitigations: self.0.set(
                Field::Conditions,
                wire.conditions,
                registry::CONDITIONS.len(),
            ) as u8,
            shown: wire.shown as u16,
            pair: PAIR,
            question: Question::DEFAULT,
            lesson: None,
            view: View {
                screen: screen_of(wire.screen).unwrap_or_else(|| {
                    let number = wire.screen;
                    self.note(Field::Screen, Event::Unknown { number });
                    blank.view.screen
                }),
                policy: self.0.chosen(Field::Policy, wire.policy, text),
                other: self.0.chosen(Field::Other, wire.other, text),
                factor: self.0.chosen(Field::Factor, wire.factor, factor),
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
        let against_below = 1 + self.0.ranged(Field::AgainstBelow, wire.against_below, 98) as u8;
        let mut favour_from = 1 + self.0.ranged(Field::FavourFrom, wire.favour_from, 98) as u8;
        if favour_from < against_below {
            self.note(Field::FavourFrom, Event::Cut);
            favour_from = against_below;
        }
        let risk_low = 1 + self.0.ranged(Field::RiskLow, wire.risk_low, 997) as u16;
        let mut risk_high = 1 + self.0.ranged(Field::RiskHigh, wire.risk_high, 998) as u16;
        if risk_high <= risk_low {
            self.note(Field::RiskHigh, Event::Cut);
            risk_high = risk_low + 1;
        }
        let mut thresholds = [None; TODAYS_TEXTS];
        for ((text, threshold), number) in (0..).zip(&mut thresholds).zip(wire.thresholds) {
            *threshold = self.0.thousandths(Field::threshold(text), number);
        }
        let mut stances = [[None; TODAYS_SLIDERS]; TODAYS_TEXTS];
        for ((text, stances), groups) in (0..).zip(&mut stances).zip(wire.stances) {
            for ((group, stances), number) in (0..).zip(stances.chunks_mut(PER_GROUP)).zip(groups) {
                self.stances(Field::stances(text, group), number, stances);
            }
        }
        Reading {
            ratio: 100 + self.0.ranged(Field::Ratio, wire.ratio, 200) as u16,
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
                    OverlayUse::AsTheTextSays
                }
            },
            overlay_strength: self
                .0
                .ranged(Field::OverlayStrength, wire.overlay_strength, 70)
                as u8,
            overlay_reference: 30
                + self
                    .0
                    .ranged(Field::OverlayReference, wire.overlay_reference, 50)
                    as u8,
            burden: BurdenUse::AsTheTextSays,
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

    fn title(&mut self, wire: &Wire) -> crate::scenario::Title {
        let lost = self.0.has_lost(Field::Title);
        let bytes: Vec<u8> = wire
            .title
            .iter()
            .take(wire.title_length as usize)
            .map(|byte| *byte as u8)
            .take_while(|byte| !lost || *byte != 0)
            .collect();
        title_of(&mut self.0, &bytes)
    }
}

/// The numbers of a sanitised scenario. What this version has no place for (sliders and texts beyond its own, the burden) is left out.
pub(super) fn wire(scenario: &Scenario) -> Wire {
    let plus_one = |index: Option<usize>| index.map_or(0, |index| index as u32 + 1);
    let place =
        |policy: Option<PolicyId>| policy.map(PolicyId::index).filter(|index| *index < TEXTS);
    let thousandths = |value: Option<u16>| value.map_or(0, |value| u32::from(value) + 1);
    let reading = &scenario.reading;
    let title = scenario.title.as_str().as_bytes();
    let mut wire = Wire {
        edition: scenario.edition.index() as u32,
        place: match scenario.place {
            Place::Own => 0,
            Place::Country(country) => country.index() as u32 + 1,
        },
        item: scenario.item.index() as u32,
        documented_knowledge: scenario.documented_knowledge.into(),
        own_estimate: thousandths(scenario.own_estimate),
        exact: scenario.exact & ((1 << SLIDERS) - 1),
        conditions: scenario.mitigations.into(),
        shown: u32::from(scenario.shown) & ((1 << TEXTS) - 1),
        screen: scenario.view.screen as u32,
        policy: plus_one(place(scenario.view.policy)),
        other: plus_one(place(scenario.view.other)),
        factor: plus_one(scenario.view.factor.map(FactorId::index)),
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
        risk_low: u32::from(reading.risk_low) - 1,
        risk_high: u32::from(reading.risk_high) - 1,
        title_length: title.len().min(TITLE_FIELD) as u32,
        ..Wire::BLANK
    };
    for (number, value) in wire.sliders.iter_mut().zip(&scenario.values) {
        *number = value.tenths().into();
    }
    for (number, threshold) in wire.thresholds.iter_mut().zip(reading.thresholds) {
        *number = thousandths(threshold);
    }
    for (groups, stances) in wire.stances.iter_mut().zip(&reading.stances) {
        let groups: &mut [u32; GROUPS] = groups;
        for (group, stances) in groups.iter_mut().zip(stances.chunks(PER_GROUP)) {
            *group = stances.iter().fold(0, |number, stance| {
                number * STANCE_BASE + plus_one(stance.map(usize::from))
            });
        }
    }
    for (number, byte) in wire.title.iter_mut().zip(title) {
        *number = (*byte).into();
    }
    wire.shape = wire.needed_shape();
    wire
}
