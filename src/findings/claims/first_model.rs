//! The checks of editions of the first model: a stance that stays counts as a rise, and so does the smallest rise of a balance.

use crate::edition::Way;
use crate::edition::id::FactorId;
use crate::model::framework::Text;
use crate::model::risk::{GateState, Risk};

use super::codings::along;
use super::finding::{Evidence, Outcome};
use super::input::{Input, Pair, put, stance_on};

/// Whether the stance on a factor goes one way or stays: `s₂ ≥ s₁`, or `s₂ ≤ s₁`.
pub(super) fn stance_or_same(pair: &Pair, factor: FactorId, way: Way) -> (Outcome, Evidence) {
    let stances = pair.texts.each_ref().map(|text| stance_on(text, factor));
    let [first, second] = stances;
    let holds = match way {
        Way::Up => second >= first,
        Way::Down => second <= first,
    };
    (Outcome::yes_or_no(holds), Evidence::Stances(stances))
}

/// Whether both gates have the same standard and threshold.
pub(super) fn gates_equal(pair: &Pair) -> (Outcome, Evidence) {
    let gates = pair.texts.each_ref().map(|text| text.gate);
    let standards = gates.map(|gate| gate.map(|gate| (gate.standard, gate.threshold)));
    (
        Outcome::yes_or_no(standards[0] == standards[1]),
        Evidence::Gates(gates),
    )
}

/// Whether only the later gate shuts wherever misuse risk lies above one number by the later text and up to another by the earlier.
pub(super) fn only_later_gate(
    input: &Input,
    pair: &Pair,
    above: f64,
    up_to: f64,
) -> (Outcome, Evidence) {
    of_countries(input, |_, scores| {
        let [(early, first), (late, second)] = pair
            .texts
            .each_ref()
            .map(|text| risk_and_gate(input, text, scores));
        (late > above && early <= up_to).then(|| first == GateState::Open && second.is_shut())
    })
}

/// Whether the number that decides of a country at 50 but for some scores goes one way, by however little.
pub(super) fn balance(
    input: &Input,
    pair: &Pair,
    scores: &[(FactorId, f64)],
    way: Way,
) -> (Outcome, Evidence) {
    let country = input.country_of(scores);
    let balances = input.both_decide(pair, &country);
    let [first, second] = balances;
    (
        along(way, second > first, second < first),
        Evidence::Balances(balances),
    )
}

/// Whether in every country putting one slider somewhere adds no more to the later number than to the earlier one.
pub(super) fn moves_less(
    input: &Input,
    pair: &Pair,
    factor: FactorId,
    to: f64,
) -> (Outcome, Evidence) {
    of_countries(input, |buyer, scores| {
        let mut moved = scores.to_vec();
        put(&mut moved, factor, to);
        let texts = input.texts_for(pair, buyer);
        let [first, second] =
            texts.map(|text| input.decides(&text, &moved) - input.decides(&text, scores));
        Some(second <= first)
    })
}

/// Asks every country; one that is not concerned answers `None`. With none concerned, nothing is shown.
fn of_countries(
    input: &Input,
    agrees: impl Fn(usize, &[f64]) -> Option<bool>,
) -> (Outcome, Evidence) {
    let countries = input.countries().iter().enumerate();
    let answers: Vec<bool> = countries
        .filter_map(|(buyer, scores)| agrees(buyer, scores))
        .collect();
    let agree = answers.iter().filter(|agrees| **agrees).count();
    let of = answers.len();
    (
        Outcome::of_ways(of > 0 && agree == of, of > 0 && agree == 0),
        Evidence::Countries { agree, of },
    )
}

/// Misuse risk as a text counts it, and its gate.
fn risk_and_gate(input: &Input, text: &Text, scores: &[f64]) -> (f64, GateState) {
    let prepared = &input.prepared;
    let case = prepared.case_with(scores);
    let risk = Risk::estimate(&prepared.framework, text.gate, &case, scores).probability;
    (risk, GateState::of(text.gate, risk, false))
}
