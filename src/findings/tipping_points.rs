//! Where on each slider's track what follows of a text changes, all else left as it is.
//!
//! Cheap enough for every frame of a drag. A risen score never shuts a gate, and moves the balance in one direction only, so each
//! disposition holds on one stretch of a track: halving on the model's own answer finds its end to the tenth, whatever the mean,
//! the overlay, the gate and the conditions. The closed forms of [`crate::model::flips`] give the same places.

use crate::edition::id::{FactorId, PolicyId};
use crate::model::balance::turned;
use crate::model::conditions::after_conditions;
use crate::model::decision::Decision;
use crate::model::disposition::{Disposition, Edges};
use crate::model::framework::Text;
use crate::model::risk::{GateState, Risk};
use crate::scenario::{SLIDERS, Scenario, SliderValue};

use crate::findings::edit::shift_to_mean;
use crate::findings::engine::Engine;
use crate::findings::model_input::ModelInput;
use crate::findings::results::{group_mean, pair};

/// A place on a slider's track where what follows changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TippingPoint {
    /// The value from which on it changes: a whole number where one near the exact tenth does it.
    pub to: SliderValue,
    /// What follows there.
    pub then: Disposition,
}

/// The nearest places on both sides of where a slider stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TippingPoints {
    /// The nearest place below.
    pub below: Option<TippingPoint>,
    /// The nearest place above.
    pub above: Option<TippingPoint>,
}

impl TippingPoints {
    /// The nearer of the two places, the upper one where both are as near; `None` where the slider cannot change it by itself.
    #[must_use]
    pub fn nearest(&self, from: SliderValue) -> Option<TippingPoint> {
        let distance = |turn: &TippingPoint| turn.to.tenths().abs_diff(from.tenths());
        [self.above, self.below]
            .into_iter()
            .flatten()
            .min_by_key(distance)
    }
}

/// The slider whose own change turns what follows with the least movement; `None` where none does by itself.
#[must_use]
pub fn deciding(
    values: &[SliderValue; SLIDERS],
    found: &[TippingPoints; SLIDERS],
) -> Option<FactorId> {
    let turns = FactorId::all().zip(values).zip(found);
    let distance = |((factor, value), turns): ((FactorId, &SliderValue), &TippingPoints)| {
        let to = turns.nearest(*value)?.to.tenths();
        Some((to.abs_diff(value.tenths()), factor))
    };
    let nearest = turns
        .filter_map(distance)
        .min_by_key(|(distance, _)| *distance);
    nearest.map(|(_, factor)| factor)
}

/// The text that the marks on the sliders speak of: the one whose reasons are open, else the later of the pair.
#[must_use]
pub fn in_focus(scenario: &Scenario, why: Option<PolicyId>) -> PolicyId {
    let engine = Engine::of(scenario);
    let [_, later] = pair(scenario);
    why.filter(|policy| engine.coded(*policy).is_some())
        .unwrap_or(later)
}

/// Where what follows of a text changes on each slider's track; `None` for the gap, of which nothing follows.
pub(super) fn tipping_points(
    scenario: &Scenario,
    prepared: &ModelInput,
    policy: PolicyId,
) -> Option<[TippingPoints; SLIDERS]> {
    let text = prepared.text(policy)?;
    Some(OutcomeOf::new(prepared, &text).tipping_points(&scenario.values))
}

/// Where what follows of a text changes as the sliders of a group move together, as places of their mean; for each group in the order
/// of the screen, `None` for the gap.
pub(super) fn group_tipping_points(
    scenario: &Scenario,
    prepared: &ModelInput,
    policy: PolicyId,
) -> Option<Vec<TippingPoints>> {
    let text = prepared.text(policy)?;
    let outcome = OutcomeOf::new(prepared, &text);
    let now = outcome.with(&scenario.values.map(SliderValue::score));
    let engine = prepared.engine;
    let groups = engine.edition.numbered_groups();
    let found = groups.map(|(group, _)| {
        outcome.tipping_points_together(now, &scenario.values, &engine.members(group))
    });
    Some(found.collect())
}

/// What follows of one text, slider values aside.
pub(super) struct OutcomeOf<'a> {
    prepared: &'a ModelInput,
    text: &'a Text,
    /// How scores become the number that decides.
    pub(super) decision: Decision,
    /// The band edges of the text.
    pub(super) edges: Edges,
}

impl<'a> OutcomeOf<'a> {
    /// Of a text as a scenario reads it.
    pub(super) fn new(prepared: &'a ModelInput, text: &'a Text) -> Self {
        let item = prepared.case().item;
        Self {
            prepared,
            text,
            decision: Decision::new(&prepared.framework, text, &prepared.rule, item),
            edges: Edges::of(&prepared.framework, text, &prepared.rule),
        }
    }

    /// What follows with these slider values as scores: the disposition of [`crate::model::evaluate`].
    pub(super) fn with(&self, scores: &[f64]) -> Disposition {
        let Self { prepared, text, .. } = self;
        let case = prepared.case_with(scores);
        let after = after_conditions(&prepared.framework, &case);
        let risk = Risk::estimate(&prepared.framework, text.gate, &case, &after);
        let gate = GateState::of(text.gate, risk.probability, case.documented_knowledge);
        let decides = self.decision.decides(&turned(text, &after));
        Disposition::of(decides, gate, &self.edges)
    }

    /// The turns of every slider.
    pub(super) fn tipping_points(
        &self,
        values: &[SliderValue; SLIDERS],
    ) -> [TippingPoints; SLIDERS] {
        let mut scores = values.map(SliderValue::score);
        let now = self.with(&scores);
        let mut found = [TippingPoints::default(); SLIDERS];
        for (slider, tipping_points) in found.iter_mut().enumerate() {
            let from = values[slider].tenths();
            let mut at = |tenths: u16| {
                scores[slider] = SliderValue::from_tenths(tenths).score();
                self.with(&scores)
            };
            *tipping_points = TippingPoints {
                below: turn(&mut at, now, from, 0),
                above: turn(&mut at, now, from, WHOLE_TRACK),
            };
            scores[slider] = values[slider].score();
        }
        found
    }

    /// The turns of the mean of some sliders that move together, as [`shift_to_mean`] moves them.
    fn tipping_points_together(
        &self,
        now: Disposition,
        values: &[SliderValue; SLIDERS],
        members: &[FactorId],
    ) -> TippingPoints {
        let from = SliderValue::from_score(group_mean(values, members)).tenths();
        let mut at = |tenths: u16| {
            let mut moved = *values;
            let to = SliderValue::from_tenths(tenths);
            shift_to_mean(&mut moved, values, members, to);
            self.with(&moved.map(SliderValue::score))
        };
        TippingPoints {
            below: turn(&mut at, now, from, 0),
            above: turn(&mut at, now, from, WHOLE_TRACK),
        }
    }
}

/// The upper end of a track in tenths.
pub(super) const WHOLE_TRACK: u16 = 1000;

/// The first place from `from` towards `end`, both in tenths, where `at` is no longer what it is `now`.
fn turn(
    at: &mut impl FnMut(u16) -> Disposition,
    now: Disposition,
    from: u16,
    end: u16,
) -> Option<TippingPoint> {
    let mut then = at(end);
    if then == now {
        return None;
    }
    let (mut same, mut other) = (from, end);
    while same.abs_diff(other) > 1 {
        let middle = u16::midpoint(same, other);
        let there = at(middle);
        if there == now {
            same = middle;
        } else {
            (other, then) = (middle, there);
        }
    }
    let whole = whole_beyond(other, end > from);
    let to = if whole != other && at(whole) == then {
        whole
    } else {
        other
    };
    Some(TippingPoint {
        to: SliderValue::from_tenths(to),
        then,
    })
}

/// The whole point at a tenth or next beyond it in a direction, in tenths.
pub(super) fn whole_beyond(tenths: u16, upwards: bool) -> u16 {
    if upwards {
        tenths.div_ceil(10) * 10
    } else {
        tenths / 10 * 10
    }
}
