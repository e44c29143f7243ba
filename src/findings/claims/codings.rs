//! Checks of stances, of weights, and of what a country of one's own comes to.

use crate::edition::id::{FactorId, PolicyId};
use crate::edition::{Kind, Way};
use crate::model::readings::{Paired, SimulationInput, SobolPoints, paired};

use super::finding::{Evidence, Outcome};
use super::input::{Input, Pair, stance_on};

/// The stance from which on a text weighs a factor.
const WEIGHED: u8 = 2;

/// A share of the weight changes where it does so by this part of itself.
pub const CHANGED_SHARE: f64 = 0.1;

/// A number that decides changes where it does so by this many points.
pub const FULL_POINT: f64 = 1.0;

/// Readings that a change of points is tried with.
pub const READINGS_OF_CLAIMS: usize = 4096;

/// Whether the stance on a factor goes one way: `s₂ > s₁`, or `s₂ < s₁`. An equal one shows neither.
pub(super) fn stance(pair: &Pair, factor: FactorId, way: Way) -> (Outcome, Evidence) {
    let stances = pair.texts.each_ref().map(|text| stance_on(text, factor));
    let [first, second] = stances;
    (
        along(way, second > first, second < first),
        Evidence::Stances(stances),
    )
}

/// Whether the later text is the first of the United States to weigh a factor: its stance is 2 or more, and under 2 in every policy
/// that came into force before it.
pub(super) fn first(input: &Input, pair: &Pair, factor: FactorId) -> (Outcome, Evidence) {
    let stance = stance_on(&pair.texts[1], factor);
    let before = earlier(input, pair.ids[1]);
    let mut before = before
        .filter_map(|policy| Some((policy, stance_on(&input.prepared.text(policy)?, factor))));
    let earlier = before.find(|(_, stance)| *stance >= WEIGHED);
    (
        Outcome::yes_or_no(stance >= WEIGHED && earlier.is_none()),
        Evidence::First { stance, earlier },
    )
}

/// The policies of the United States that came into force before a text, in order of time.
pub(super) fn earlier(input: &Input, text: PolicyId) -> impl Iterator<Item = PolicyId> {
    let engine = input.prepared.engine;
    let day = engine.edition.policy(text).from;
    engine.in_time.iter().copied().filter(move |policy| {
        let policy = engine.edition.policy(*policy);
        policy.kind == Kind::Policy && policy.from < day
    })
}

/// Whether the share of the weight that factors have together, `S = Σ w_j`, goes one way by a tenth of itself: `S₂ ≥ 1.1·S₁`, or
/// `S₂ ≤ 0.9·S₁`.
pub(super) fn share(
    input: &Input,
    pair: &Pair,
    factors: &[FactorId],
    way: Way,
) -> (Outcome, Evidence) {
    let shares = pair.texts.each_ref().map(|text| {
        let weights = input.weights(text);
        let of = factors
            .iter()
            .filter_map(|factor| weights.get(factor.index()));
        of.sum::<f64>()
    });
    let [first, second] = shares;
    let rises = second > 0.0 && second >= (1.0 + CHANGED_SHARE) * first;
    let falls = first > 0.0 && second <= (1.0 - CHANGED_SHARE) * first;
    (along(way, rises, falls), Evidence::Shares(shares))
}

/// Whether the number that decides of a country at 50 but for some scores, `D`, goes one way by a full point on the reading shown,
/// `|D₂ − D₁| ≥ 1`, and goes that way in two thirds of 4096 readings.
pub(super) fn counts(
    input: &Input,
    pair: &Pair,
    scores: &[(FactorId, f64)],
    way: Way,
) -> (Outcome, Evidence) {
    let country = input.country_of(scores);
    let scores = input.both_decide(pair, &country);
    let readings = in_readings(input, pair, &country);
    let risen = scores[1] - scores[0];
    let rises = risen >= FULL_POINT && is_most(readings.higher, readings.of);
    let falls = -risen >= FULL_POINT && is_most(readings.lower, readings.of);
    (
        along(way, rises, falls),
        Evidence::Counts { scores, readings },
    )
}

/// How two texts compare for a country, reading by reading. Its scores are exact: it is a thought, and no figure of it can be wrong.
fn in_readings(input: &Input, pair: &Pair, country: &[f64]) -> Paired {
    let prepared = &input.prepared;
    let ranges = pair.ids.map(|text| prepared.text_range(text));
    let [Some(first), Some(second)] = ranges else {
        return Paired::default();
    };
    let texts = [first, second];
    let conditions = prepared.engine.edition.condition_ranges();
    let spread = prepared.spread();
    let scene = SimulationInput {
        case: prepared.case_with(country),
        ..prepared.scene(&texts, &conditions, &spread)
    };
    paired(SobolPoints::standard(), &scene, READINGS_OF_CLAIMS)
}

/// Whether so many are two thirds of all.
fn is_most(some: usize, of: usize) -> bool {
    of > 0 && 3 * some >= 2 * of
}

/// Whether under the later text neither of two weights is more than `ratio` times the other: `max w ≤ ratio·min w`. Two that have no
/// weight show nothing.
pub(super) fn weights_alike(
    input: &Input,
    pair: &Pair,
    factors: [FactorId; 2],
    ratio: f64,
) -> (Outcome, Evidence) {
    let weights = input.weights(&pair.texts[1]);
    let weights = factors.map(|factor| weights.get(factor.index()).copied().unwrap_or(0.0));
    let (larger, smaller) = (weights[0].max(weights[1]), weights[0].min(weights[1]));
    let alike = larger > 0.0 && larger <= ratio * smaller;
    (
        Outcome::of_ways(alike, larger > 0.0),
        Evidence::Weights(weights),
    )
}

/// What comes of a check that asks for a way, by whether things went up or down.
pub(super) fn along(way: Way, up: bool, down: bool) -> Outcome {
    match way {
        Way::Up => Outcome::of_ways(up, down),
        Way::Down => Outcome::of_ways(down, up),
    }
}
