//! Every change that a reader can make to the numbers of a scenario and to the pair in its headline, and what it does to them.

use crate::edition::id::{ConditionId, FactorId, GroupId, ItemId, PolicyId};
use crate::scenario::{Place, Question, Reading, SLIDERS, Scenario, SliderValue, pinned};

use super::edition_upgrade;
use super::engine::Engine;
use super::moved::What;
use super::rounding::rounded;

/// A change to the numbers of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A slider moved; all moves of one drag carry the same gesture number.
    Slide {
        /// The factor.
        factor: FactorId,
        /// Where to.
        to: SliderValue,
        /// Number of the gesture.
        gesture: u32,
    },
    /// A group's master slider moved: its members move together, until their mean is there.
    SlideGroup {
        /// The group.
        group: GroupId,
        /// The mean to reach.
        to: SliderValue,
        /// Number of the gesture.
        gesture: u32,
    },
    /// Sliders set at once, as a change that was offered.
    Values(Box<[SliderValue; SLIDERS]>),
    /// One slider back to the published figure.
    ResetFactor(FactorId),
    /// All sliders back to the published figures.
    Reset,
    /// Another country, or one's own.
    Choose(Place),
    /// Another item.
    Item(ItemId),
    /// A condition attached or taken off.
    Condition {
        /// The condition.
        condition: ConditionId,
        /// Whether it is attached.
        attached: bool,
    },
    /// Whether use for the listed harms is documented knowledge.
    Knowledge(bool),
    /// Whether a slider's value is exact: no reading moves it.
    Exact {
        /// The factor.
        factor: FactorId,
        /// Whether it is exact.
        exact: bool,
    },
    /// The reader's own estimate of misuse risk in thousandths, or the model's.
    Estimate {
        /// The estimate.
        permille: Option<u16>,
        /// Number of the gesture.
        gesture: u32,
    },
    /// Another reading of the texts.
    Reading(Box<Reading>),
    /// A slider of the reading moved; all moves of one drag carry the same gesture number.
    AdjustReading {
        /// The reading.
        reading: Box<Reading>,
        /// Number of the gesture.
        gesture: u32,
    },
    /// Two other texts in the headline, which are shown from then on; where they cannot be its pair nothing changes.
    Pair([PolicyId; 2]),
    /// Another question about the world; where it cannot be asked nothing changes.
    Question(Question),
    /// The same scenario with today's edition.
    Recompute,
}

/// Applies an action to the numbers: what it was about and its gesture, or `None` where it is no change of numbers.
///
/// `start` is the scenario before the gesture under way: a master slider moves its members from where they stood then,
/// so that dragging back restores them.
pub fn apply(
    scenario: &mut Scenario,
    edit: Edit,
    start: Option<(u32, &Scenario)>,
) -> Option<(What, Option<u32>)> {
    let engine = Engine::of(scenario);
    Some(match edit {
        Edit::Slide {
            factor,
            to,
            gesture,
        } => {
            let published = engine.published_values(scenario.place)[factor.index()];
            scenario.values[factor.index()] = if reads_alike(to, published) {
                published
            } else {
                to
            };
            (What::Factor(factor), Some(gesture))
        }
        Edit::SlideGroup { group, to, gesture } => {
            let from = match start {
                Some((number, start)) if number == gesture => start.values,
                _ => scenario.values,
            };
            let members = engine.members(group);
            shift_to_mean(&mut scenario.values, &from, &members, to);
            (What::Group(group), Some(gesture))
        }
        Edit::Values(values) => {
            let pairs = FactorId::all().zip(scenario.values.iter().zip(values.iter()));
            let moved: Vec<FactorId> = pairs
                .filter(|(_, (from, to))| from != to)
                .map(|(factor, _)| factor)
                .collect();
            scenario.values = *values;
            match moved.as_slice() {
                [only] => (What::Factor(*only), None),
                several => (What::Values(several.len()), None),
            }
        }
        Edit::ResetFactor(factor) => {
            let published = engine.published_values(scenario.place);
            scenario.values[factor.index()] = published[factor.index()];
            (What::Factor(factor), None)
        }
        Edit::Reset => {
            scenario.values = engine.published_values(scenario.place);
            (What::Reset, None)
        }
        Edit::Choose(place) => {
            scenario.place = place;
            scenario.values = engine.published_values(place);
            (What::Place, None)
        }
        Edit::Item(item) => {
            scenario.item = item;
            (What::Item, None)
        }
        Edit::Condition {
            condition,
            attached,
        } => {
            let bit = condition.bit();
            scenario.mitigations = if attached {
                scenario.mitigations | bit
            } else {
                scenario.mitigations & !bit
            };
            (What::Condition(condition), None)
        }
        Edit::Knowledge(known) => {
            scenario.documented_knowledge = known;
            (What::Knowledge, None)
        }
        Edit::Exact { factor, exact } => {
            scenario.exact = if exact {
                scenario.exact | factor.bit()
            } else {
                scenario.exact & !factor.bit()
            };
            (What::Exact(factor), None)
        }
        Edit::Estimate { permille, gesture } => {
            scenario.own_estimate = permille.map(|permille| permille.min(1000));
            (What::Estimate, Some(gesture))
        }
        Edit::Reading(reading) => {
            scenario.reading = *reading;
            (What::Reading, None)
        }
        Edit::AdjustReading { reading, gesture } => {
            scenario.reading = reading.sanitised();
            (What::Reading, Some(gesture))
        }
        Edit::Pair(pair) => {
            scenario.pair = pinned(scenario.edition, pair)?;
            // Else the headline could not speak of them.
            scenario.shown |= pair.iter().fold(0, |shown, text| shown | text.bit());
            (What::Pair, None)
        }
        Edit::Question(question) => {
            scenario.question = question.fitting(scenario.edition)?;
            (What::Question, None)
        }
        Edit::Recompute => {
            *scenario = edition_upgrade::upgraded(scenario);
            (What::Edition, None)
        }
    })
}

/// Whether a value that was set is a whole number and reads like a published one, which a screen shows as a whole number too: whoever
/// sets 22 beside “published 22” means the published figure, 22.4.
fn reads_alike(set: SliderValue, published: SliderValue) -> bool {
    set.tenths().is_multiple_of(10) && rounded(set.score()) == rounded(published.score())
}

/// Moves `members` by one common amount, each stopping at its end of the track, so that their mean comes to `to`.
///
/// The mean of cut values grows steadily with the common amount, so halving finds it; 24 halvings of a range of 2000 tenths
/// are finer than a tenth.
pub(super) fn shift_to_mean(
    values: &mut [SliderValue; SLIDERS],
    from: &[SliderValue; SLIDERS],
    members: &[FactorId],
    to: SliderValue,
) {
    if members.is_empty() {
        return;
    }
    let moved = |by: f64| {
        members
            .iter()
            .map(move |member| (from[member.index()].score() + by).clamp(0.0, 100.0))
    };
    let wanted = to.score() * members.len() as f64;
    let (mut low, mut high) = (-100.0, 100.0);
    for _ in 0..24 {
        let middle = (low + high) / 2.0;
        if moved(middle).sum::<f64>() < wanted {
            low = middle;
        } else {
            high = middle;
        }
    }
    for (member, score) in members.iter().zip(moved(high)) {
        values[member.index()] = SliderValue::from_score(score);
    }
}
