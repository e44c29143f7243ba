//! What another reading of the same text would change: the exact scale at which a balance meets a band edge, and pairs of stances
//! read one step differently (model description, section 8).

use super::balance::{Aggregation, GEOMETRIC_FLOOR, turned};
use super::conditions::after_conditions;
use super::decision::Decision;
use super::disposition::Disposition;
use super::flips::{StanceStep, follows, stance_steps};
use super::framework::{Case, Count, Framework, Mean, Rule, Text};
use super::math::ln;
use super::order::sort_by;
use super::weights::{HIGHEST_STANCE, relevance};

/// Lowest and highest ratio per stance step that a reader may set.
pub const RATIOS: (f64, f64) = (1.0, 3.0);

/// Halving this often leaves nothing between the ends of an interval in double precision.
const HALVINGS: usize = 100;

/// What decides is at an edge where it lies no further from it: the rounding of a root.
const NOTHING: f64 = 1e-9;

/// Places between which a sign change is looked for where there is no polynomial.
const PLACES: usize = 200;

/// The ratios per stance step, 1 to 3, at which what decides meets `edge`, ascending; none where the scale cannot flip it.
///
/// Counted by factor they are the roots of the cubic `Σ q_j (s_j − B/m) r^(a_j − 1)` (with logarithms for the geometric mean), all of
/// them, and where a security case counts the roots of its own cubic too, as far as it is that side which decides there; counted by
/// group those between which what decides lies on different sides of the edge at 201 places.
#[must_use]
pub fn ratios_at_edge(
    framework: &Framework,
    text: &Text,
    rule: &Rule,
    case: &Case<'_>,
    edge: f64,
) -> Vec<f64> {
    let scores = turned(text, &after_conditions(framework, case));
    let decision = |ratio: f64| {
        let rule = Rule { ratio, ..*rule };
        Decision::new(framework, text, &rule, case.item)
    };
    let now = decision(rule.ratio);
    if now.balance.is_empty() {
        return Vec::new();
    }
    let above = |ratio: f64| decision(ratio).decides(&scores) - edge;
    if rule.count == Count::ByGroup {
        let place =
            |number: usize| RATIOS.0 + (RATIOS.1 - RATIOS.0) * number as f64 / PLACES as f64;
        return (0..PLACES)
            .filter_map(|number| root_between(&above, place(number), place(number + 1)))
            .collect();
    }
    let meets = |side: &Aggregation| {
        let before_overlay = edge / side.multiplier(&scores);
        let mut cubic = [0.0; HIGHEST_STANCE as usize];
        for (factor, score) in scores.iter().enumerate() {
            let stance = text.stances.get(factor).copied().unwrap_or(0);
            if stance > 0 && side.weights[factor] > 0.0 {
                let distance = match rule.mean {
                    Mean::Arithmetic => score - before_overlay,
                    Mean::Geometric => ln(score.max(GEOMETRIC_FLOOR)) - ln(before_overlay),
                };
                let power = usize::from(stance.min(HIGHEST_STANCE)) - 1;
                cubic[power] += relevance(framework, case.item, factor) * distance;
            }
        }
        roots(&cubic, RATIOS)
    };
    let mut found = meets(&now.balance);
    if let Some(security) = &now.security {
        found.extend(meets(security));
        found.retain(|ratio| above(*ratio).abs() < NOTHING);
        sort_by(&mut found, f64::total_cmp);
    }
    found
}

/// The real roots of a polynomial between two places, ascending; the coefficients begin with the constant.
///
/// Between two neighbouring roots of its derivative a polynomial meets 0 at most once. None where it is 0 throughout.
fn roots(coefficients: &[f64], (low, high): (f64, f64)) -> Vec<f64> {
    let value = |x: f64| {
        coefficients
            .iter()
            .rev()
            .fold(0.0, |sum, term| sum * x + term)
    };
    if coefficients.len() < 2 || !coefficients.iter().all(|term| term.is_finite()) {
        return Vec::new();
    }
    let derivative: Vec<f64> = coefficients
        .iter()
        .enumerate()
        .skip(1)
        .map(|(power, term)| power as f64 * term)
        .collect();
    let mut places = vec![low];
    places.extend(roots(&derivative, (low, high)));
    places.push(high);
    let mut found: Vec<f64> = places
        .windows(2)
        .filter_map(|ends| root_between(&value, ends[0], ends[1]))
        .collect();
    found.dedup();
    found
}

/// The place between two at which a function meets 0, where it lies on different sides of 0 or meets it at the second.
fn root_between(function: &impl Fn(f64) -> f64, mut low: f64, mut high: f64) -> Option<f64> {
    let at_low = function(low);
    let at_high = function(high);
    if at_high == 0.0 && at_low != 0.0 {
        return Some(high);
    }
    if (at_low < 0.0) == (at_high < 0.0) || at_low == 0.0 {
        return None;
    }
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if (function(middle) < 0.0) == (at_low < 0.0) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(high)
}

/// Two stances read one step differently each, and what would follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StancePair {
    /// Number of each factor, ascending.
    pub factors: [usize; 2],
    /// The stances as the text has them, 0 to 4.
    pub from: [u8; 2],
    /// The stances one step away, 0 to 4.
    pub to: [u8; 2],
    /// What would follow; it differs from what follows now.
    pub disposition: Disposition,
}

/// Every pair of stances of which each read one step higher or lower changes what follows only together with the other.
///
/// In the order of the factors, lower stances first. Empty where a shut gate bars whatever the balance.
#[must_use]
pub fn stance_pairs(
    framework: &Framework,
    text: &Text,
    rule: &Rule,
    case: &Case<'_>,
) -> Vec<StancePair> {
    let Some(follows) = follows(framework, text, rule, case) else {
        return Vec::new();
    };
    let now = follows(text);
    let single: Vec<StanceStep> = stance_steps(framework, text, rule, case);
    let flips = |factor: usize, to: u8| {
        single
            .iter()
            .any(|step| step.factor == factor && step.to == to)
    };

    let mut changed = text.clone();
    changed.stances.resize(framework.factors(), 0);
    let steps: Vec<(usize, u8, u8)> = changed
        .stances
        .iter()
        .enumerate()
        .flat_map(|(factor, stance)| {
            let from = (*stance).min(HIGHEST_STANCE);
            [from.checked_sub(1), Some(from + 1)]
                .into_iter()
                .flatten()
                .filter(|to| *to <= HIGHEST_STANCE)
                .map(move |to| (factor, from, to))
        })
        .filter(|(factor, _, to)| {
            relevance(framework, case.item, *factor) > 0.0 && !flips(*factor, *to)
        })
        .collect();
    let mut pairs = Vec::new();
    for (number, (first, first_from, first_to)) in steps.iter().enumerate() {
        for (second, second_from, second_to) in &steps[number + 1..] {
            if second == first {
                continue;
            }
            changed.stances[*first] = *first_to;
            changed.stances[*second] = *second_to;
            let disposition = follows(&changed);
            changed.stances[*first] = *first_from;
            changed.stances[*second] = *second_from;
            if disposition != now {
                pairs.push(StancePair {
                    factors: [*first, *second],
                    from: [*first_from, *second_from],
                    to: [*first_to, *second_to],
                    disposition,
                });
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_roots_of_a_cubic_are_found() {
        // (x − 1.25)(x − 2)(x − 2.75)
        let found = roots(&[-6.875, 11.4375, -6.0, 1.0], RATIOS);
        assert_eq!(found.len(), 3);
        for (found, expected) in found.iter().zip([1.25, 2.0, 2.75]) {
            assert!((found - expected).abs() < 1e-12);
        }
        assert!(roots(&[0.0; 4], RATIOS).is_empty());
        assert!(roots(&[1.0, 0.0, 0.0, 0.0], RATIOS).is_empty());
        assert_eq!(roots(&[-3.0, 1.0], RATIOS), [3.0]);
    }
}
