//! Any scenario, made from the fuzzer's bytes, alone and beside others: what is encoded comes back, in range and equal.

#![no_main]

use counterweigh::edition::id::{CountryId, EditionId, FactorId, ItemId, PolicyId};
use counterweigh::model::framework::{Count, Mean, OverlayUse};
use counterweigh::model::presumption::BurdenUse;
use counterweigh::scenario::lesson::{
    Handling, Lesson, OwnQuestion, QuestionId, Reveal, RevealWord, Slot, Step,
};
use counterweigh::scenario::link::{MOST_SCENARIOS, decode, decode_set, encode, encode_set};
use counterweigh::scenario::{
    Asked, Language, Place, Question, Reading, SLIDERS, Scenario, Screen, SliderValue, TEXTS,
    Title, View,
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut source = Source(bytes);
    let scenario = source.scenario();
    let token = encode(&scenario);
    assert!(token.len() <= 500);
    let opened = decode(&token).expect("an encoded scenario opens");
    assert!(opened.notes.is_empty());
    assert_eq!(opened.scenario, scenario.sanitised());
    assert_eq!(encode(&opened.scenario), token);

    let mut scenarios = vec![scenario.sanitised()];
    while scenarios.len() < MOST_SCENARIOS && !source.0.is_empty() {
        scenarios.push(source.scenario().sanitised());
    }
    let carried = decode_set(&encode_set(&scenarios));
    let opened: Vec<Scenario> = carried
        .scenarios
        .into_iter()
        .map(|opened| opened.expect("each opens").scenario)
        .collect();
    assert_eq!(opened, scenarios);
    assert!(carried.after.is_empty());
});

/// Takes numbers from bytes; zeros when they are used up.
struct Source<'a>(&'a [u8]);

impl Source<'_> {
    fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    fn short(&mut self) -> u16 {
        u16::from_be_bytes([self.byte(), self.byte()])
    }

    fn maybe<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.byte() & 1 == 1).then(|| value(self))
    }

    fn text(&mut self) -> PolicyId {
        PolicyId::new(usize::from(self.byte()) % TEXTS).expect("a number that was given out")
    }

    fn factor(&mut self) -> FactorId {
        FactorId::new(usize::from(self.byte()) % SLIDERS).expect("a number that was given out")
    }

    fn country(&mut self) -> CountryId {
        let countries = CountryId::all().count();
        CountryId::new(usize::from(self.short()) % countries).expect("a number that was given out")
    }

    fn edition(&mut self) -> EditionId {
        match self.byte() & 1 {
            0 => EditionId::FIRST,
            _ => EditionId::NEWEST,
        }
    }

    fn item(&mut self) -> ItemId {
        let items = ItemId::all().count();
        ItemId::new(usize::from(self.byte()) % items).expect("a number that was given out")
    }

    fn scenario(&mut self) -> Scenario {
        Scenario {
            edition: self.edition(),
            place: self.maybe(Self::country).map_or(Place::Own, Place::Country),
            values: std::array::from_fn(|_| SliderValue::from_tenths(self.short())),
            exact: u32::from(self.short()) << 8 | u32::from(self.byte()),
            item: self.item(),
            mitigations: self.byte(),
            documented_knowledge: self.byte() & 1 == 1,
            own_estimate: self.maybe(Self::short),
            reading: self.reading(),
            shown: self.short(),
            view: View {
                screen: Screen::ALL[usize::from(self.byte()) % Screen::ALL.len()],
                policy: self.maybe(Self::text),
                other: self.maybe(Self::text),
                factor: self.maybe(Self::factor),
            },
            language: Language::English,
            title: self.title(),
            pair: [self.text(), self.text()],
            question: Question {
                asked: Asked::ALL[usize::from(self.byte()) % Asked::ALL.len()],
                under: self.text(),
                not_under: self.maybe(Self::text),
            },
            lesson: self.maybe(Self::lesson).map(|lesson| lesson.carried()),
        }
    }

    fn lesson(&mut self) -> Lesson {
        let handling = |source: &mut Self| match source.byte() % 3 {
            0 => Handling::Free,
            1 => Handling::Fixed,
            _ => Handling::Hidden,
        };
        let lesson = Lesson {
            ready: self.maybe(|source| source.byte() % 63 + 1),
            criteria: std::array::from_fn(|_| handling(self)),
            parts: std::array::from_fn(|_| handling(self)),
            steps: self.byte() & Step::ALL_BITS,
            questions: std::array::from_fn(|_| QuestionId::new(u32::from(self.byte() & 127))),
            own_question: self.maybe(Self::own_question).flatten(),
            reveal: match self.byte() % 3 {
                0 => Reveal::OwnAnswer,
                1 => {
                    RevealWord::of(&self.short().to_string()).map_or(Reveal::Teacher, Reveal::Word)
                }
                _ => Reveal::Teacher,
            },
            plain: self.byte() & 1 == 1,
            large: self.byte() & 1 == 1,
            class_tag: self.short() % Lesson::CLASS_TAGS,
        };
        assert_eq!(lesson.carried().read(), Ok(lesson.clone()));
        lesson
    }

    fn own_question(&mut self) -> Option<(Slot, OwnQuestion)> {
        let slot = Slot::ALL[usize::from(self.byte() & 3)];
        let length = usize::from(self.byte()).min(self.0.len());
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        let (question, _) = OwnQuestion::taken(&String::from_utf8_lossy(text))?;
        Some((slot, question))
    }

    fn title(&mut self) -> Title {
        let length = usize::from(self.byte()).min(self.0.len());
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        Title::new(&String::from_utf8_lossy(text))
    }

    fn reading(&mut self) -> Reading {
        if self.byte() & 1 == 0 {
            return Reading::standard(EditionId::FIRST);
        }
        Reading {
            ratio: self.short(),
            count: match self.byte() & 1 {
                0 => Count::ByFactor,
                _ => Count::ByGroup,
            },
            mean: match self.byte() & 1 {
                0 => Mean::Arithmetic,
                _ => Mean::Geometric,
            },
            overlay: match self.byte() % 3 {
                0 => OverlayUse::AsTheTextSays,
                1 => OverlayUse::Never,
                _ => OverlayUse::Always,
            },
            overlay_strength: self.byte(),
            overlay_reference: self.byte(),
            burden: match self.byte() % 3 {
                0 => BurdenUse::AsTheTextSays,
                1 => BurdenUse::Never,
                _ => BurdenUse::Always,
            },
            against_below: self.byte(),
            favour_from: self.byte(),
            risk_low: self.short(),
            risk_high: self.short(),
            thresholds: std::array::from_fn(|_| self.maybe(Self::short)),
            stances: std::array::from_fn(|_| {
                let changed = self.byte() & 1 == 1;
                std::array::from_fn(|_| {
                    (changed)
                        .then(|| self.byte() % 6)
                        .and_then(|stance| stance.checked_sub(1))
                })
            }),
        }
    }
}
