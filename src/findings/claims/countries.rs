//! Checks of the countries on a list, on their published figures.

use crate::edition::Way;
use crate::model::disposition::Disposition;
use crate::model::evaluate::evaluate;
use crate::model::framework::Text;

use super::codings::along;
use super::finding::{Evidence, Outcome};
use super::input::{Input, Pair};

/// Whether a third of the countries on a list or more get a result that is more lenient (up) or stricter (down), and at most a tenth
/// as many the other way.
pub(super) fn results(input: &Input, pair: &Pair, list: &[usize], way: Way) -> (Outcome, Evidence) {
    let (mut looser, mut stricter, mut of) = (0, 0, 0);
    for (buyer, scores) in input.listed(list) {
        let [first, second] = input
            .texts_for(pair, buyer)
            .map(|text| result(input, &text, scores) as usize);
        looser += usize::from(second > first);
        stricter += usize::from(second < first);
        of += 1;
    }
    let most = |some: usize, others: usize| some > 0 && 3 * some >= of && 10 * others <= some;
    (
        along(way, most(looser, stricter), most(stricter, looser)),
        Evidence::Results {
            looser,
            stricter,
            of,
        },
    )
}

/// What follows for a country, from barred (0) to in favour (3).
fn result(input: &Input, text: &Text, scores: &[f64]) -> Disposition {
    let prepared = &input.prepared;
    let case = prepared.case_with(scores);
    evaluate(&prepared.framework, text, &prepared.rule, &case).disposition
}

/// Whether in every country on a list the two numbers that decide lie closer than so many points: `max |D₂ − D₁| < points`.
pub(super) fn within(
    input: &Input,
    pair: &Pair,
    points: f64,
    list: &[usize],
) -> (Outcome, Evidence) {
    let (mut largest, mut of) = (0.0_f64, 0);
    for (buyer, scores) in input.listed(list) {
        let texts = input.texts_for(pair, buyer);
        let [first, second] = texts.map(|text| input.decides(&text, scores));
        largest = largest.max((second - first).abs());
        of += 1;
    }
    (
        Outcome::of_ways(of > 0 && largest < points, of > 0),
        Evidence::Largest {
            points: largest,
            of,
        },
    )
}
