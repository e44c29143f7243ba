//! Where a slider has to go before most readings of a text, and not ours alone, end in the new result.

use crate::edition::id::{FactorId, PolicyId};
use crate::findings::model_input::ModelInput;
use crate::findings::tipping_points::WHOLE_TRACK;
use crate::model::disposition::Disposition;
use crate::model::readings::{
    READINGS, Simulation, SimulationInput, SobolPoints, TextRange, UncertaintyRanges,
};
use crate::scenario::{Scenario, SliderValue};

use super::change::{Change, How};

/// More than this share of the readings are most of them.
const HALF: f64 = 0.5;

/// Tenths of a point between the places that are tried.
const STEP: u16 = 10;

/// Where most readings agree with a change of one slider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MostReadings {
    /// They end so where the slider stands, before anything is changed.
    Already,
    /// The first whole number on the way at which they end so.
    At(SliderValue),
    /// At no whole number on the way.
    Nowhere,
}

/// Where most readings of a text agree with a change; `None` where it does not move one slider alone, and for the gap.
///
/// Counted at each place are all [`READINGS`], those that the row of the text counts too once the slider stands there. Takes some
/// milliseconds: for a scenario at rest.
#[must_use]
pub fn most_readings(
    scenario: &Scenario,
    prepared: &ModelInput,
    policy: PolicyId,
    change: &Change,
) -> Option<MostReadings> {
    let How::Slider { factor, to, .. } = &change.how else {
        return None;
    };
    let texts = [prepared.text_range(policy)?];
    let from = scenario.value(*factor);
    let upwards = *to > from;
    let mut track = Track {
        prepared,
        conditions: prepared.engine.edition.condition_ranges(),
        spread: prepared.spread(),
        order: order(&texts[0], *factor, upwards),
        then: change.then,
        slider: factor.index(),
        scores: prepared.scores.clone(),
        simulation: Simulation::new(SobolPoints::standard()),
        texts,
    };
    let from = from.tenths();
    let whole = (0..=WHOLE_TRACK).step_by(STEP.into());
    let (above, below): (Vec<u16>, Vec<u16>) = whole
        .filter(|place| *place != from)
        .partition(|place| *place > from);
    let beyond: Vec<u16> = if upwards {
        above
    } else {
        below.into_iter().rev().collect()
    };
    let places: Vec<u16> = std::iter::once(from).chain(beyond).collect();
    let last = places.len() - 1;
    let ends = [0, last].map(|place| (place, track.at(places[place])));
    Some(match track.first(&places, ends) {
        Some(0) => MostReadings::Already,
        Some(place) => MostReadings::At(SliderValue::from_tenths(places[place])),
        None => MostReadings::Nowhere,
    })
}

/// The four results in the order in which a reading meets them on a slider's way.
///
/// A risen score opens gates and raises balances; where the text turns the factor round it lowers balances instead, and opens gates
/// all the same.
fn order(text: &TextRange, factor: FactorId, upwards: bool) -> [Disposition; 4] {
    use Disposition::{Barred, LeftOpen, WeighsAgainst, WeighsInFavour};
    let turned = text.reversed.get(factor.index()).copied();
    let mut order = if turned.unwrap_or(false) {
        [Barred, WeighsInFavour, LeftOpen, WeighsAgainst]
    } else {
        [Barred, WeighsAgainst, LeftOpen, WeighsInFavour]
    };
    if !upwards {
        order.reverse();
    }
    order
}

/// The way of one slider, with the readings of one text.
struct Track<'a> {
    prepared: &'a ModelInput,
    texts: [TextRange; 1],
    conditions: Vec<(f64, f64)>,
    spread: UncertaintyRanges,
    order: [Disposition; 4],
    then: Disposition,
    slider: usize,
    scores: Vec<f64>,
    simulation: Simulation<'static>,
}

/// Shares of the readings at one place.
#[derive(Clone, Copy)]
struct Count {
    /// Those that end in the new result.
    then: f64,
    /// Those that have left it behind.
    past: f64,
}

impl Track<'_> {
    /// The first place between two, or at one of them, at which most readings end in the new result.
    ///
    /// Along a track no reading comes back to a result that it has left: those that are at the new result or past it only grow in
    /// number, and so do those that are past it. Where the first at the far end less the second at the near one are not most, no place
    /// in between has most.
    fn first(&mut self, places: &[u16], [near, far]: [(usize, Count); 2]) -> Option<usize> {
        if near.1.then > HALF {
            return Some(near.0);
        }
        if far.1.then + far.1.past - near.1.past <= HALF {
            return None;
        }
        if far.0 - near.0 <= 1 {
            return (far.1.then > HALF).then_some(far.0);
        }
        let middle = usize::midpoint(near.0, far.0);
        let middle = (middle, self.at(places[middle]));
        self.first(places, [near, middle])
            .or_else(|| self.first(places, [middle, far]))
    }

    /// The readings with the slider at a place, in tenths. What the last place has in common with this one is not computed again.
    fn at(&mut self, tenths: u16) -> Count {
        if let Some(score) = self.scores.get_mut(self.slider) {
            *score = SliderValue::from_tenths(tenths).score();
        }
        let case = self.prepared.case_with(&self.scores);
        let scene = self
            .prepared
            .scene(&self.texts, &self.conditions, &self.spread);
        self.simulation.restart(&SimulationInput { case, ..scene });
        self.simulation.advance(READINGS);
        let readings = self.simulation.result(0);
        let share = |result: Disposition| {
            readings
                .as_ref()
                .map_or(0.0, |readings| readings.share(result))
        };
        let past = self.order.iter().rev();
        Count {
            then: share(self.then),
            past: past
                .take_while(|result| **result != self.then)
                .map(|result| share(*result))
                .sum(),
        }
    }
}
