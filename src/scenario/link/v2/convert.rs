//! The numbers of a token of version 2 into today's scenario, with a note wherever one had to be changed, and back.

use std::ops::Range;

use crate::edition::id::{CountryId, EditionId, FactorId, ItemId, PolicyId};
use crate::model::framework::{Count, Mean, OverlayUse};
use crate::model::presumption::BurdenUse;
use crate::scenario::link::bits::members;
use crate::scenario::link::clamp::{Clamp, language_of, screen_of, title_of};
use crate::scenario::link::draft::Standard;
use crate::scenario::link::field::{Event, Field, Note};
use crate::scenario::{
    Asked, CarriedLesson, Language, PAIR, Place, Question, Reading, SLIDERS, Scenario, SliderValue,
    TEXTS, Title, View, pinned, registry,
};

use super::sections::{
    LESSON, PER_GROUP, PINNED_PAIR, QUESTION, READING, ReadingRead, ReadingWire, STANCE_BASE,
    TITLE, pinned_pair, pinned_pair_content, question, question_content, reading, rule_numbers,
    skipped, stance_groups,
};
use super::wire::{Read, Section, Wire, set};
use super::{FACTORS as LEAST_FACTORS, TEXTS as LEAST_TEXTS};

/// Where each field stands in the bits of a token.
type Fields = Vec<(Field, Range<usize>)>;

/// Today's scenario for what a token says, with remarks; and where the parts of its sections stand.
pub(super) fn scenario(read: &Read, standard: Standard) -> (Scenario, Vec<Note>, Fields) {
    let wire = &read.wire;
    let mut lost = read.lost.clone();
    let mut fields = Vec::new();
    let mut changed: Option<ReadingRead> = None;
    let mut title: &[bool] = &[];
    let mut pair = None;
    let mut asked = None;
    let mut lesson = None;
    let mut unknown = Vec::new();
    for (place, (&start, (number, content))) in read.starts.iter().zip(&wire.sections).enumerate() {
        let is_last = place + 1 == wire.sections.len();
        let cut = if is_last { read.cut } else { 0 };
        let range = start..start + content.len();
        match *number {
            READING if changed.is_none() => {
                let found = reading(content, start, cut, [wire.texts(), wire.factors()]);
                lost.extend(&found.lost);
                fields.extend(found.fields.iter().cloned());
                if found.surplus > 0 {
                    unknown.push(Field::Section(READING));
                }
                changed = Some(found);
            }
            TITLE if title.is_empty() => {
                fields.push((Field::Title, range));
                title = content;
            }
            PINNED_PAIR if pair.is_none() => {
                fields.push((Field::PinnedPair, range));
                let (texts, surplus) = pinned_pair(content);
                if texts.is_none() {
                    lost.push(Field::PinnedPair);
                }
                if surplus > 0 {
                    unknown.push(Field::Section(PINNED_PAIR));
                }
                pair = Some(texts);
            }
            QUESTION if asked.is_none() => {
                fields.push((Field::Question, range));
                let (numbers, surplus) = question(content);
                if numbers.is_none() {
                    lost.push(Field::Question);
                }
                if surplus > 0 {
                    unknown.push(Field::Section(QUESTION));
                }
                asked = Some(numbers);
            }
            LESSON if lesson.is_none() => {
                fields.push((Field::Lesson, range));
                // Part of a lesson is none.
                if cut > 0 {
                    lost.push(Field::Lesson);
                }
                lesson = Some((cut == 0).then(|| CarriedLesson::of(content)));
            }
            other => {
                fields.push((skipped(other), range));
                unknown.push(skipped(other));
            }
        }
    }
    let mut reading = FromWire(Clamp::after(&lost));
    let changed = changed.map(|found| found.wire).unwrap_or_default();
    let mut scenario = reading.scenario(wire, &changed, title, standard);
    if let Some(texts) = pair.flatten() {
        scenario.pair = reading.pair(texts, scenario.edition);
    }
    if let Some(numbers) = asked.flatten() {
        scenario.question = reading.question(numbers, scenario.edition);
    }
    scenario.lesson = lesson.flatten();
    for field in unknown {
        reading.0.note(field, Event::Skipped);
    }
    (scenario, reading.0.notes, fields)
}

struct FromWire(Clamp);

impl FromWire {
    fn scenario(
        &mut self,
        wire: &Wire,
        changed: &ReadingWire,
        title: &[bool],
        standard: Standard,
    ) -> Scenario {
        let blank = Scenario::blank();
        let edition = EditionId::new(wire.edition as usize).unwrap_or_else(|| {
            let number = wire.edition;
            if !self.0.has_lost(Field::Edition) {
                self.0.note(Field::Edition, Event::Newer { number });
            }
            blank.edition
        });
        let place = self
            .0
            .chosen(Field::Place, wire.place, CountryId::new)
            .map_or(Place::Own, Place::Country);
        let mut values = blank.values;
        for ((factor, value), number) in (0..).zip(&mut values).zip(&wire.sliders) {
            let tenths = self.0.ranged(Field::slider(factor), *number, 1000);
            *value = SliderValue::from_tenths(tenths as u16);
        }
        let item = self.0.known(Field::Item, wire.item, ItemId::new);
        let own_estimate = wire
            .own_estimate
            .map(|estimate| self.0.ranged(Field::OwnEstimate, estimate, 1000) as u16);
        let conditions = wire.conditions.iter().rev().copied().collect::<Vec<_>>();
        let mitigations = self.set(Field::Conditions, &conditions, registry::CONDITIONS.len());
        let shown = if self.0.has_lost(Field::Shown) {
            u32::from(blank.shown) & ((1 << edition.texts()) - 1)
        } else {
            self.set(Field::Shown, &wire.shown, edition.texts())
        };
        let screen = screen_of(wire.screen).unwrap_or_else(|| {
            let number = wire.screen;
            self.0.note(Field::Screen, Event::Unknown { number });
            blank.view.screen
        });
        let text = |number| edition.text(number);
        let [policy, other, factor] = wire.view.unwrap_or_default();
        let view = View {
            screen,
            policy: self.0.chosen(Field::Policy, policy, text),
            other: self.0.chosen(Field::Other, other, text),
            factor: self.0.chosen(Field::Factor, factor, FactorId::new),
        };
        let language = language_of(wire.language).unwrap_or_else(|| {
            let number = wire.language;
            self.0.note(Field::Language, Event::Unknown { number });
            blank.language
        });
        let reading = self.reading(changed, edition, standard(edition));
        let strange = |text: usize| edition.text(text).is_none();
        if wire.factors() > SLIDERS
            || changed.thresholds.iter().any(|(text, _)| strange(*text))
            || changed.stances.iter().any(|(text, _)| strange(*text))
        {
            self.0.note(Field::Counts, Event::Skipped);
        }
        Scenario {
            edition,
            place,
            values,
            exact: wire
                .exact
                .iter()
                .flat_map(|exact| members(exact))
                .filter(|factor| *factor < SLIDERS)
                .fold(0, |exact, factor| exact | 1 << factor),
            item: item.unwrap_or(blank.item),
            mitigations: mitigations as u8,
            documented_knowledge: wire.documented_knowledge == 1,
            own_estimate,
            reading,
            shown: shown as u16,
            pair: PAIR,
            question: Question::DEFAULT,
            view,
            language,
            title: self.title(title),
            lesson: None,
        }
    }

    /// A set, of which `known` members have been given out.
    fn set(&mut self, field: Field, found: &[bool], known: usize) -> u32 {
        let strange = members(found).find(|member| *member >= known);
        if let Some(number) = strange {
            let number = number as u32;
            self.0.note(field, Event::Unknown { number });
        }
        members(found)
            .filter(|member| *member < known)
            .fold(0, |set, member| set | 1 << member)
    }

    /// The pair that two numbers name; the first screen's own where they name none.
    fn pair(&mut self, texts: [u32; 2], edition: EditionId) -> [PolicyId; 2] {
        let text = |number| edition.text(number);
        let [one, other] = texts.map(|number| self.0.known(Field::PinnedPair, number, text));
        let Some(pair) = one.zip(other).map(|(one, other)| [one, other]) else {
            return PAIR;
        };
        pinned(edition, pair).unwrap_or_else(|| {
            self.0.note(Field::PinnedPair, Event::NoPair);
            PAIR
        })
    }

    /// The question that three numbers ask; the usual one where they ask none.
    fn question(&mut self, numbers: [u32; 3], edition: EditionId) -> Question {
        let [asked, under, not_under] = numbers;
        let text = |number| edition.text(number);
        let what = |number: usize| Asked::ALL.get(number).copied();
        let asked = self.0.known(Field::Question, asked, what);
        let under = self.0.known(Field::Question, under, text);
        let other = match not_under.checked_sub(1) {
            None => Some(None),
            Some(number) => self.0.known(Field::Question, number, text).map(Some),
        };
        let (Some(asked), Some(under), Some(not_under)) = (asked, under, other) else {
            return Question::DEFAULT;
        };
        let question = Question {
            asked,
            under,
            not_under,
        };
        question.fitting(edition).unwrap_or_else(|| {
            self.0.note(Field::Question, Event::NoQuestion);
            Question::DEFAULT
        })
    }

    fn title(&mut self, content: &[bool]) -> Title {
        let whole = content.chunks_exact(8);
        let spare = !whole.remainder().is_empty();
        let bytes: Vec<u8> = whole
            .map(|bits| crate::scenario::link::bits::number(bits) as u8)
            .collect();
        if spare && !self.0.has_lost(Field::Title) {
            self.0.note(Field::Title, Event::Cut);
        }
        title_of(&mut self.0, &bytes)
    }

    /// The reading, without what is said of texts that the edition does not have.
    fn reading(&mut self, changed: &ReadingWire, edition: EditionId, standard: Reading) -> Reading {
        let mut reading = match &changed.rule {
            Some(rule) => self.rule(rule, standard),
            None => standard,
        };
        reading.burden = match changed.burden {
            None | Some(0) => BurdenUse::AsTheTextSays,
            Some(1) => BurdenUse::Never,
            Some(2) => BurdenUse::Always,
            Some(number) => {
                self.0.note(Field::Burden, Event::Unknown { number });
                BurdenUse::AsTheTextSays
            }
        };
        for &(text, threshold) in &changed.thresholds {
            let field = Field::threshold(text);
            if text == PolicyId::GAP.index() {
                let number = text as u32;
                self.0.note(field, Event::Unknown { number });
            } else if edition.text(text).is_some() {
                reading.thresholds[text] = Some(self.0.ranged(field, threshold, 1000) as u16);
            }
        }
        for (text, groups) in &changed.stances {
            if edition.text(*text).is_none() {
                continue;
            }
            let stances = reading.stances[*text].chunks_mut(PER_GROUP);
            for ((group, number), stances) in (0..).zip(groups).zip(stances) {
                self.stances(Field::stances(*text, group), *number, stances);
            }
        }
        reading
    }

    fn rule(&mut self, rule: &[u32; 10], standard: Reading) -> Reading {
        let [
            ratio,
            count,
            mean,
            overlay,
            strength,
            reference,
            against,
            favour,
            low,
            high,
        ] = *rule;
        let against_below = 1 + self.0.ranged(Field::AgainstBelow, against, 98) as u8;
        let mut favour_from = 1 + self.0.ranged(Field::FavourFrom, favour, 98) as u8;
        if favour_from < against_below {
            self.0.note(Field::FavourFrom, Event::Cut);
            favour_from = against_below;
        }
        let risk_low = 1 + self.0.ranged(Field::RiskLow, low, 997) as u16;
        let mut risk_high = 1 + self.0.ranged(Field::RiskHigh, high, 998) as u16;
        if risk_high <= risk_low {
            self.0.note(Field::RiskHigh, Event::Cut);
            risk_high = risk_low + 1;
        }
        Reading {
            ratio: 100 + self.0.ranged(Field::Ratio, ratio, 200) as u16,
            count: match count {
                0 => Count::ByFactor,
                _ => Count::ByGroup,
            },
            mean: match mean {
                0 => Mean::Arithmetic,
                _ => Mean::Geometric,
            },
            overlay: match overlay {
                0 => OverlayUse::AsTheTextSays,
                1 => OverlayUse::Never,
                2 => OverlayUse::Always,
                number => {
                    self.0.note(Field::Overlay, Event::Unknown { number });
                    standard.overlay
                }
            },
            overlay_strength: self.0.ranged(Field::OverlayStrength, strength, 70) as u8,
            overlay_reference: 30 + self.0.ranged(Field::OverlayReference, reference, 50) as u8,
            against_below,
            favour_from,
            risk_low,
            risk_high,
            ..standard
        }
    }

    /// Digits in base 6, the first factor's first.
    fn stances(&mut self, field: Field, number: u32, stances: &mut [Option<u8>]) {
        let of_gap = matches!(field, Field::Stances { text, .. } if text == PolicyId::GAP);
        if of_gap && number != 0 || number >= STANCE_BASE.pow(PER_GROUP as u32) {
            self.0.note(field, Event::Unknown { number });
            return;
        }
        let digits = (0..PER_GROUP as u32).rev();
        for (place, stance) in digits.zip(stances) {
            let digit = number / STANCE_BASE.pow(place) % STANCE_BASE;
            *stance = digit.checked_sub(1).map(|stance| stance as u8);
        }
    }
}

/// The numbers of a sanitised scenario. It counts no more texts and factors than it says something of.
pub(super) fn wire(scenario: &Scenario, standard: Standard) -> Wire {
    let reading = &scenario.reading;
    let last = |used: &dyn Fn(usize) -> bool, all: usize| (0..all).rfind(|place| used(*place));
    let factors = last(
        &|factor| {
            scenario.values[factor] != SliderValue::NEUTRAL
                || scenario.exact >> factor & 1 == 1
                || reading.stances.iter().any(|text| text[factor].is_some())
        },
        SLIDERS,
    );
    let texts = last(
        &|text| {
            scenario.shown >> text & 1 == 1
                || reading.thresholds[text].is_some()
                || reading.stances[text].iter().any(Option::is_some)
        },
        TEXTS,
    );
    let factors = factors.map_or(0, |last| last + 1).max(LEAST_FACTORS);
    let texts = texts.map_or(0, |last| last + 1).max(LEAST_TEXTS);
    let View {
        policy,
        other,
        factor,
        ..
    } = scenario.view;
    let [policy, other] = [policy, other].map(|text| text.map(PolicyId::index));
    let view = [policy, other, factor.map(FactorId::index)];
    let view = view.map(|chosen| chosen.map_or(0, |index| index as u32 + 1));
    Wire {
        edition: scenario.edition.index() as u32,
        place: match scenario.place {
            Place::Own => 0,
            Place::Country(country) => country.index() as u32 + 1,
        },
        more_texts: (texts - LEAST_TEXTS) as u32,
        more_factors: (factors - LEAST_FACTORS) as u32,
        sliders: (0..factors)
            .map(|factor| scenario.values[factor].tenths().into())
            .collect(),
        item: scenario.item.index() as u32,
        documented_knowledge: scenario.documented_knowledge.into(),
        own_estimate: scenario.own_estimate.map(u32::from),
        exact: (scenario.exact != 0).then(|| set(scenario.exact, factors)),
        conditions: (0..8)
            .map(|condition| scenario.mitigations >> condition & 1 == 1)
            .collect(),
        shown: set(scenario.shown.into(), texts),
        screen: scenario.view.screen as u32,
        view: (view != [0; 3]).then_some(view),
        language: match scenario.language {
            Language::English => 0,
        },
        sections: sections(scenario, texts, factors, standard),
    }
}

fn sections(scenario: &Scenario, texts: usize, factors: usize, standard: Standard) -> Vec<Section> {
    let reading = &scenario.reading;
    let plain = Reading {
        thresholds: reading.thresholds,
        stances: reading.stances,
        burden: reading.burden,
        ..standard(scenario.edition)
    };
    let changed = ReadingWire {
        rule: (plain != *reading).then(|| rule_numbers(reading)),
        thresholds: (0..)
            .zip(reading.thresholds)
            .filter_map(|(text, threshold)| Some((text, threshold?.into())))
            .collect(),
        stances: (0..)
            .zip(&reading.stances)
            .filter(|(_, stances)| stances.iter().any(Option::is_some))
            .map(|(text, stances)| (text, stance_groups(stances, factors)))
            .collect(),
        burden: match reading.burden {
            BurdenUse::AsTheTextSays => None,
            BurdenUse::Never => Some(1),
            BurdenUse::Always => Some(2),
        },
    };
    let title = scenario.title.as_str().bytes();
    let title: Vec<bool> = title
        .flat_map(|byte| crate::scenario::link::bits::digits(byte.into(), 8))
        .collect();
    let reading = changed.content(texts).map(|content| (READING, content));
    let title = (!title.is_empty()).then_some((TITLE, title));
    let pair = scenario.pair.map(|text| text.index() as u32);
    let pair = (scenario.pair != PAIR).then(|| (PINNED_PAIR, pinned_pair_content(pair)));
    let asked = scenario.question;
    let asked = (asked != Question::DEFAULT).then(|| {
        let under = asked.under.index() as u32;
        let not_under = asked.not_under.map_or(0, |text| text.index() as u32 + 1);
        let numbers = [asked.asked as u32, under, not_under];
        (QUESTION, question_content(numbers))
    });
    let lesson = scenario.lesson.as_ref();
    let lesson = lesson.map(|lesson| (LESSON, lesson.content().to_vec()));
    let sections = reading.into_iter().chain(title).chain(lesson).chain(asked);
    sections.chain(pair).collect()
}
