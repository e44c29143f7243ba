//! How settled the results of a scenario are: its readings under every shown text, and what is computed once it rests.

use crate::edition::Policy;
use crate::edition::id::PolicyId;
use crate::model::disposition::Disposition;
use crate::model::order::{sort_by, sort_by_key};
use crate::model::readings::{
    DOTS, Drivers, Index, READINGS, Readings, Simulation, SobolPoints, TextRange,
    UncertaintySource, drivers,
};
use crate::model::weightings::{WeightShares, weight_shares};
use crate::scenario::Scenario;

use crate::findings::engine::Engine;
use crate::findings::model_input::ModelInput;
use crate::findings::results::{Results, pair, shown};
use crate::findings::rounding::{of_100, rounded};

/// Readings behind the drivers of one text, eight times over; they tell an index to about 0.04.
const READINGS_OF_DRIVERS: usize = 1024;

/// The bands in the order of [`WeightShares`].
pub const BANDS: [Disposition; 3] = [
    Disposition::WeighsAgainst,
    Disposition::LeftOpen,
    Disposition::WeighsInFavour,
];

/// The four results in the order of [`Readings::dispositions`].
pub const RESULTS: [Disposition; 4] = [
    Disposition::Barred,
    Disposition::WeighsAgainst,
    Disposition::LeftOpen,
    Disposition::WeighsInFavour,
];

/// What makes less of the spread than this, in per cent, is not named beside the largest source.
const SMALLEST_DRIVER: i64 = 5;

/// The readings of every shown text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Robustness {
    /// How many readings of each text, at most [`READINGS`].
    pub count: usize,
    rows: Vec<(PolicyId, Readings)>,
}

impl Robustness {
    /// What the readings say of a text; `None` where it is not shown or not scored.
    #[must_use]
    pub fn of(&self, policy: PolicyId) -> Option<&Readings> {
        let mut rows = self.rows.iter();
        rows.find(|(of, _)| *of == policy)
            .map(|(_, readings)| readings)
    }

    /// What a row shows of the readings of a text that our own reading puts in `disposition`.
    #[must_use]
    pub fn summary(&self, policy: PolicyId, disposition: Disposition) -> Option<RobustnessSummary> {
        let readings = self.of(policy)?;
        Some(RobustnessSummary {
            dots: readings.dots,
            agree: readings.share(disposition),
            commonest: readings.commonest,
            most: readings.share(readings.commonest),
            stopped: readings.share(Disposition::Barred),
        })
    }

    /// Each of the two texts of the headline with its readings; `None` until the first readings are there.
    #[must_use]
    pub fn of_pair(
        &self,
        scenario: &Scenario,
        picture: &Results,
    ) -> Option<[(&'static Policy, RobustnessSummary); 2]> {
        let engine = Engine::of(scenario);
        let [first, second] = pair(scenario).map(|policy| {
            let glance = picture.row(policy)?.glance()?;
            let look = self.summary(policy, glance.disposition)?;
            Some((engine.edition.policy(policy), look))
        });
        Some([first?, second?])
    }

    /// Whether there are as many readings as there will ever be.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.count >= READINGS
    }
}

/// What a row shows of the readings of its text; small enough to compare on every frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RobustnessSummary {
    /// Balances of which each stands for a fiftieth of the readings, ascending.
    pub dots: [f64; DOTS],
    /// Share of the readings that end as our own does, 0 to 1.
    pub agree: f64,
    /// How most readings end.
    pub commonest: Disposition,
    /// Their share, 0 to 1.
    pub most: f64,
    /// Share of the readings in which the gate bars a sale, 0 to 1.
    pub stopped: f64,
}

/// How sure a result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// At least 90 of 100 readings agree.
    Clear,
    /// At least 67 do.
    Likely,
    /// Fewer do, and no other result has more than half of them.
    EitherWay,
    /// Another result has more than half of them.
    Otherwise,
}

impl RobustnessSummary {
    /// How sure the result is, told by the whole numbers that are shown.
    #[must_use]
    pub fn sureness(&self) -> Sureness {
        Sureness::of(in_100(self.agree), in_100(self.most))
    }
}

impl Sureness {
    /// Of the readings that agree and of those that end in the commonest result, each of 100.
    #[must_use]
    pub const fn of(agree: i64, most: i64) -> Self {
        match agree {
            90.. => Self::Clear,
            67.. => Self::Likely,
            50.. => Self::EitherWay,
            _ if most > 50 => Self::Otherwise,
            _ => Self::EitherWay,
        }
    }
}

/// A share of readings, 0 to 1, as it is shown: a whole number of 100.
#[must_use]
pub fn in_100(share: f64) -> i64 {
    rounded(share * 100.0)
}

/// How many points of the balance share one column of dots.
const COLUMN: f64 = 2.0;

/// The distance of two dots of a column, in hundredths of the height of the plot.
const STEP: f64 = 7.6;

/// Where the dots of ascending balances lie, stacked in columns: the point of the balance, and hundredths of the height from the top.
#[must_use]
pub fn stacked(balances: &[f64; DOTS]) -> Vec<(f64, f64)> {
    let column = |balance: f64| (balance.min(99.9) / COLUMN).floor();
    let mut places = Vec::with_capacity(DOTS);
    let mut rest = balances.as_slice();
    while let Some(first) = rest.first() {
        let here = column(*first);
        let same = |balance: &&f64| column(**balance) == here;
        let count = rest.iter().take_while(same).count();
        let step = STEP.min(94.0 / count as f64);
        places.extend((0..count).map(|place| ((here + 0.5) * COLUMN, 96.0 - step * place as f64)));
        rest = &rest[count..];
    }
    places
}

/// Computes readings, quickly where little has changed since the last scenario.
#[derive(Debug)]
pub struct ReadingSampler {
    simulation: Simulation<'static>,
    policies: Vec<PolicyId>,
}

impl Default for ReadingSampler {
    fn default() -> Self {
        Self {
            simulation: Simulation::new(SobolPoints::standard()),
            policies: Vec::new(),
        }
    }
}

impl ReadingSampler {
    /// The readings of a frame: at least `readings`, more where the same scenario has been studied further.
    pub fn sample(&mut self, scenario: &Scenario, readings: usize) -> Robustness {
        self.sample_input(scenario, &ModelInput::of(scenario), readings)
    }

    /// The same of a scenario that has been made ready.
    pub fn sample_input(
        &mut self,
        scenario: &Scenario,
        prepared: &ModelInput,
        readings: usize,
    ) -> Robustness {
        self.begin(scenario, prepared);
        let missing = readings.saturating_sub(self.simulation.readings());
        self.simulation.advance(missing);
        self.results()
    }

    /// Goes on with the scenario of the last look for one block of readings; whether some are still missing.
    pub fn step(&mut self) -> bool {
        self.simulation.advance(1) < READINGS
    }

    /// What the readings so far say.
    #[must_use]
    pub fn results(&self) -> Robustness {
        let results = self.policies.iter().enumerate();
        Robustness {
            count: self.simulation.readings(),
            rows: results
                .filter_map(|(place, policy)| Some((*policy, self.simulation.result(place)?)))
                .collect(),
        }
    }

    fn begin(&mut self, scenario: &Scenario, prepared: &ModelInput) {
        let ranges =
            shown(scenario).filter_map(|policy| Some((policy, prepared.text_range(policy)?)));
        let (policies, texts): (Vec<PolicyId>, Vec<TextRange>) = ranges.unzip();
        let conditions = prepared.engine.edition.condition_ranges();
        let spread = prepared.spread();
        self.policies = policies;
        self.simulation
            .restart(&prepared.scene(&texts, &conditions, &spread));
    }
}

/// What drives the spread of a text's results; `None` for the gap.
///
/// Takes some tens of milliseconds: for a scenario at rest.
#[must_use]
pub fn what_drives(prepared: &ModelInput, policy: PolicyId) -> Option<Drivers> {
    let texts = [prepared.text_range(policy)?];
    let conditions = prepared.engine.edition.condition_ranges();
    let spread = prepared.spread();
    let scene = prepared.scene(&texts, &conditions, &spread);
    drivers(SobolPoints::standard(), &scene, 0, READINGS_OF_DRIVERS)
}

/// The exact shares of weightings in each band for a text; `None` for the gap, and where no criterion matters
/// for the item.
#[must_use]
pub fn shares_of_weightings(prepared: &ModelInput, policy: PolicyId) -> Option<WeightShares> {
    let text = prepared.text(policy)?;
    weight_shares(&prepared.framework, &text, &prepared.rule, &prepared.case())
}

/// The results that readings of a text end in, each with its share as a whole number in 100, the most frequent first.
#[must_use]
pub fn shares_by_size(readings: &Readings) -> Vec<(Disposition, i64)> {
    let mut shares: Vec<(Disposition, i64)> = RESULTS
        .into_iter()
        .zip(of_100(&readings.dispositions))
        .filter(|(_, share)| *share > 0)
        .collect();
    sort_by_key(&mut shares, |(_, share)| std::cmp::Reverse(*share));
    shares
}

/// What makes nearly all of the spread of results: at most three sources, each with its part in per cent, the largest first.
/// Empty where nothing varies.
#[must_use]
pub fn main_drivers(indices: &[Index; 6]) -> Vec<(UncertaintySource, i64)> {
    let mut order: Vec<(UncertaintySource, f64)> = UncertaintySource::ALL
        .into_iter()
        .zip(indices.iter().map(|index| index.with_others.max(0.0)))
        .collect();
    sort_by(&mut order, |a, b| b.1.total_cmp(&a.1));
    let all: f64 = order.iter().map(|(_, index)| index).sum();
    if all <= 0.0 {
        return Vec::new();
    }
    order
        .into_iter()
        .map(|(source, index)| (source, rounded(index / all * 100.0)))
        .take(3)
        .enumerate()
        .filter(|(place, (_, share))| *place == 0 || *share >= SMALLEST_DRIVER)
        .map(|(_, driver)| driver)
        .collect()
}

/// All readings of the texts that a scenario shows, as they are once it rests.
#[must_use]
pub fn at_rest(scenario: &Scenario) -> Robustness {
    ReadingSampler::default().sample(scenario, READINGS)
}
