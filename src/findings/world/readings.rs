//! The readings of all countries: in each of them a text is read in the same way for every country, and each country's figures err in
//! their own.

use super::count::{CountInReadings, Range, holds};
use super::{World, of_place};
use crate::edition::id::PolicyId;
use crate::findings::engine::Engine;
use crate::findings::model_input::ModelInput;
use crate::model::disposition::Disposition;
use crate::model::math::logistic;
use crate::model::readings::{JointReadings, SobolPoints, TextRange};
use crate::scenario::{Place, Question, Scenario};

/// How many readings there are of each country.
pub const READINGS_OF_A_COUNTRY: usize = 1024;

/// Share of the readings that leaves nearly none, as one in so many.
const ONE_IN: usize = 10;

/// Steps of the number that decides, to each point.
const STEPS: f32 = 500.0;

/// Computes the readings of a world, a country at a time.
#[derive(Debug)]
pub struct WorldReader {
    scenario: Scenario,
    engine: &'static Engine,
    texts: Vec<PolicyId>,
    places: Vec<(usize, Place)>,
    conditions: Vec<(f64, f64)>,
    joint: JointReadings<'static>,
    read: Vec<CountryReadings>,
}

/// The readings of all countries.
#[derive(Clone, Debug, PartialEq)]
pub struct WorldReadings {
    texts: Vec<PolicyId>,
    countries: Vec<CountryReadings>,
}

/// The readings of one country.
#[derive(Clone, Debug, PartialEq)]
struct CountryReadings {
    /// By text and reading.
    dispositions: Vec<Vec<Disposition>>,
    /// The number that decides, by text and reading.
    decides: Vec<Vec<u16>>,
    /// The risk in the lowest and the highest of the middle 8 of 10 readings.
    risk: [f64; 2],
}

/// Shares of the readings of one country under one text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shares {
    /// Of the four results, most restrictive first, 0 to 1.
    pub dispositions: [f64; 4],
}

impl Shares {
    /// Share of the readings that end in a result, 0 to 1.
    #[must_use]
    pub const fn share(&self, disposition: Disposition) -> f64 {
        self.dispositions[disposition as usize]
    }
}

/// How many countries answer a question in each reading, and in how many readings each country does.
struct Counted {
    by_reading: Vec<usize>,
    by_country: Vec<usize>,
}

impl WorldReader {
    /// Nothing computed yet.
    #[must_use]
    pub fn new(scenario: &Scenario, world: &World) -> Self {
        let engine = Engine::of(scenario);
        let countries = world.countries.iter();
        Self {
            scenario: scenario.clone(),
            engine,
            texts: world.policies.clone(),
            places: countries
                .map(|country| (country.number, country.place))
                .collect(),
            conditions: engine.edition.condition_ranges(),
            joint: JointReadings::new(SobolPoints::standard(), READINGS_OF_A_COUNTRY),
            read: Vec::new(),
        }
    }

    /// Computes the readings of the next country, and tells whether some are still missing.
    pub fn step(&mut self) -> bool {
        let Some((number, place)) = self.places.get(self.read.len()) else {
            return false;
        };
        let input = ModelInput::with(self.engine, &of_place(&self.scenario, *place));
        let texts = self.texts.iter();
        let texts: Vec<TextRange> = texts.filter_map(|text| input.text_range(*text)).collect();
        let spread = input.spread();
        let scene = input.scene(&texts, &self.conditions, &spread);
        let read = self.joint.read(&scene, *number as u32);
        let mut log_odds = read.log_odds;
        log_odds.sort_unstable_by(f32::total_cmp);
        let risk = middle(&log_odds).map(|value| logistic(f64::from(value)));
        let decides = read.decides.into_iter();
        self.read.push(CountryReadings {
            dispositions: read.dispositions,
            decides: decides
                .map(|of_text| of_text.into_iter().map(|value| (value * STEPS) as u16))
                .map(Iterator::collect)
                .collect(),
            risk,
        });
        self.read.len() < self.places.len()
    }

    /// How many countries have been read, and of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.read.len(), self.places.len())
    }

    /// All readings; `None` while some are missing.
    #[must_use]
    pub fn finish(self) -> Option<WorldReadings> {
        (self.read.len() == self.places.len()).then_some(WorldReadings {
            texts: self.texts,
            countries: self.read,
        })
    }
}

impl WorldReadings {
    /// All readings at once.
    #[must_use]
    pub fn of(scenario: &Scenario, world: &World) -> Option<Self> {
        let mut reader = WorldReader::new(scenario, world);
        while reader.step() {}
        reader.finish()
    }

    fn column(&self, text: PolicyId) -> Option<usize> {
        self.texts.iter().position(|other| *other == text)
    }

    /// The shares of one country's results under a text; the country by its place in [`World::countries`].
    #[must_use]
    pub fn shares(&self, country: usize, text: PolicyId) -> Option<Shares> {
        let column = self.column(text)?;
        let results = self.countries.get(country)?.dispositions.get(column)?;
        let mut counts = [0_u32; 4];
        for result in results {
            counts[*result as usize] += 1;
        }
        let all = results.len().max(1) as f64;
        Some(Shares {
            dispositions: counts.map(|count| f64::from(count) / all),
        })
    }

    /// The risk of one country in the lowest and the highest of the middle 8 of 10 readings.
    #[must_use]
    pub fn risk(&self, country: usize) -> Option<[f64; 2]> {
        Some(self.countries.get(country)?.risk)
    }

    /// Share of the readings in which each country answers a question, by its place in [`World::countries`].
    #[must_use]
    pub fn shares_of(&self, world: &World, question: Question) -> Option<Vec<f64>> {
        let counted = self.counted(world, question)?;
        let of = counted.by_reading.len() as f64;
        let by_country = counted.by_country.into_iter();
        Some(by_country.map(|count| count as f64 / of).collect())
    }

    fn counted(&self, world: &World, question: Question) -> Option<Counted> {
        let under = self.column(question.under)?;
        let not_under = match question.not_under {
            Some(text) => Some(self.column(text)?),
            None => None,
        };
        let readings = self.countries.first()?.dispositions.get(under)?.len();
        let mut counted = Counted {
            by_reading: vec![0; readings],
            by_country: Vec::with_capacity(self.countries.len()),
        };
        for (readings, country) in self.countries.iter().zip(&world.countries) {
            let forbidden = country.is_forbidden();
            let results = |column: usize| readings.dispositions.get(column);
            let others = not_under.and_then(results);
            let mut own = 0;
            let results = results(under)?.iter().enumerate();
            for ((place, result), count) in results.zip(&mut counted.by_reading) {
                let other = others.and_then(|others| others.get(place)).copied();
                if holds(question, *result, other, forbidden) {
                    own += 1;
                    *count += 1;
                }
            }
            counted.by_country.push(own);
        }
        Some(counted)
    }

    pub(super) fn count(
        &self,
        world: &World,
        question: Question,
        named: &[usize],
    ) -> Option<CountInReadings> {
        let Counted {
            mut by_reading,
            by_country,
        } = self.counted(world, question)?;
        by_reading.sort_unstable();
        let [low, high] = middle(&by_reading);
        let counts = named.iter().filter_map(|place| by_country.get(*place));
        let least = (ONE_IN - 1) * by_reading.len();
        Some(CountInReadings {
            nearly_every: counts.filter(|count| ONE_IN * **count >= least).count(),
            count: Range { low, high },
        })
    }

    /// The rank of every country by the number that decides of a text, the highest first, in the lowest and the highest of the middle
    /// 8 of 10 readings, by its place in [`World::countries`].
    #[must_use]
    pub fn ranks(&self, text: PolicyId) -> Option<Vec<Range>> {
        let column = self.column(text)?;
        let countries = self.countries.iter();
        let decides: Option<Vec<&Vec<u16>>> = countries
            .map(|country| country.decides.get(column))
            .collect();
        let decides = decides?;
        let (countries, readings) = (decides.len(), decides.first()?.len());
        // How often each country has each rank, the country first.
        let mut times = vec![0_u16; countries * countries];
        let mut order: Vec<u32> = Vec::with_capacity(countries);
        for reading in 0..readings {
            order.clear();
            let values = decides.iter().filter_map(|values| values.get(reading));
            // The highest first, each with its country in the lower half.
            let keys = values.zip(0_u32..);
            order.extend(keys.map(|(value, place)| u32::from(u16::MAX - *value) << 16 | place));
            order.sort_unstable();
            let (mut rank, mut before) = (0, None);
            for (position, key) in order.iter().enumerate() {
                // Countries with the same number share the better rank.
                if before != Some(key >> 16) {
                    (rank, before) = (position, Some(key >> 16));
                }
                let place = (key & 0xffff) as usize;
                if let Some(times) = times.get_mut(place * countries + rank) {
                    *times += 1;
                }
            }
        }
        let cut = readings / ONE_IN;
        let ranges = times.chunks(countries).map(|times| {
            let counted = || times.iter().map(|times| usize::from(*times));
            let low = beyond(cut, counted());
            let high = countries - 1 - beyond(cut, counted().rev());
            Range {
                low: low + 1,
                high: high + 1,
            }
        });
        Some(ranges.collect())
    }
}

/// The place up to which more than `cut` things were counted.
fn beyond(cut: usize, counted: impl Iterator<Item = usize>) -> usize {
    let mut sum = 0;
    let places = counted.take_while(|count| {
        sum += count;
        sum <= cut
    });
    places.count()
}

/// The lowest and the highest of the middle 8 of 10 of ascending values.
fn middle<T: Copy + Default>(ascending: &[T]) -> [T; 2] {
    let cut = ascending.len() / ONE_IN;
    let ends = [
        ascending.get(cut),
        ascending
            .len()
            .checked_sub(cut + 1)
            .and_then(|last| ascending.get(last)),
    ];
    ends.map(|end| end.copied().unwrap_or_default())
}
