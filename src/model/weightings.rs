//! The share of all conceivable weightings that give each band, without sampling (model description, section 8).
//!
//! No text gives weights. So: of all ways to weigh the factors, and of all ways that keep the text's order of emphasis, how many put
//! the balance below an edge? Emphases `e_j` are uniform, weights are `q_j e_j` over their sum with the item's relevance `q`, and
//! the balance lies below `B` where `Σ e_j x_j < 0` with `x_j = q_j (s_j − B)`; with `ln s` and `ln B` for the geometric mean, and
//! `B/m` under an overlay, whose multiplier `m` does not depend on weights.

use super::balance::{Aggregation, GEOMETRIC_FLOOR, turned};
use super::conditions::after_conditions;
use super::disposition::Edges;
use super::framework::{Case, Framework, Mean, Rule, Text};
use super::math::{exp, ln, sin_cos};
use super::order::sort_by;
use super::weights::{HIGHEST_STANCE, relevance};

/// Orders inside the levels up to which each is computed by itself; beyond, all at once by an integral.
const ORDERS: usize = 800;

/// Shares of weightings in each band: weighs against, left open, weighs in favour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeightShares {
    /// Of all weightings of the factors that matter for the item, whether the text names them or not.
    pub any: [f64; 3],
    /// Of all weightings of the factors that the text names in which no factor counts less than one with a lower stance. `None`
    /// where it names none that matter.
    pub in_order: Option<[f64; 3]>,
}

/// The shares of weightings for one text and rule; of the rule only mean, overlay, band edges and burden count.
///
/// They speak of the balance alone, against the edges as the presumption of the text moves them, and leave out the security case.
///
/// `None` where no factor matters for the item. Exact but for rounding (`1e−9`).
#[must_use]
pub fn weight_shares(
    framework: &Framework,
    text: &Text,
    rule: &Rule,
    case: &Case<'_>,
) -> Option<WeightShares> {
    let scores = turned(text, &after_conditions(framework, case));
    let aggregation = Aggregation::new(framework, text, rule, case.item);
    let multiplier = aggregation.multiplier(&scores);
    let relevances: Vec<f64> = (0..framework.factors())
        .map(|factor| relevance(framework, case.item, factor))
        .collect();
    if relevances.iter().all(|relevance| *relevance == 0.0) {
        return None;
    }
    let distances = |edge: f64| -> Vec<f64> {
        let edge = edge / multiplier;
        let pairs = scores.iter().zip(&relevances);
        pairs
            .map(|(score, relevance)| {
                relevance
                    * match rule.mean {
                        Mean::Arithmetic => score - edge,
                        Mean::Geometric => {
                            ln(score.max(GEOMETRIC_FLOOR)) - ln(edge.max(f64::MIN_POSITIVE))
                        }
                    }
            })
            .collect()
    };
    let edges = Edges::of(framework, text, rule);
    let upper_edge = edges.favour_from.max(edges.against_below);
    // Every weighting lies below an edge that is never reached.
    let upper_edge = upper_edge.is_finite().then_some(upper_edge);
    let (lower, upper) = (distances(edges.against_below), upper_edge.map(distances));
    let bands = |below: [f64; 2]| [below[0], (below[1] - below[0]).max(0.0), 1.0 - below[1]];

    let any = |distances: &[f64]| {
        let relevant = distances.iter().zip(&relevances);
        let relevant = relevant.filter(|(_, relevance)| **relevance > 0.0);
        share_below(&relevant.map(|(x, _)| *x).collect::<Vec<_>>())
    };
    let in_order = |distances: &[f64]| {
        let levels: Vec<Vec<f64>> = (1..=HIGHEST_STANCE)
            .rev()
            .map(|level| {
                let factors = text.stances.iter().zip(distances.iter().zip(&relevances));
                factors
                    .filter(|(stance, (_, relevance))| {
                        (**stance).min(HIGHEST_STANCE) == level && **relevance > 0.0
                    })
                    .map(|(_, (x, _))| *x)
                    .collect()
            })
            .filter(|level: &Vec<f64>| !level.is_empty())
            .collect();
        (!levels.is_empty()).then(|| share_below_in_order(&levels))
    };
    let upper = upper.as_ref();
    Some(WeightShares {
        any: bands([any(&lower), upper.map_or(1.0, |upper| any(upper))]),
        in_order: in_order(&lower)
            .zip(upper.map_or(Some(1.0), |upper| in_order(upper)))
            .map(|(lower, upper)| bands([lower, upper])),
    })
}

/// The share of all weightings (uniform on the simplex) with `Σ w_j x_j < 0`, 0 to 1, by the recursion of G. Varsi, "The
/// multidimensional content of the frustum of the simplex", *Pacific Journal of Mathematics* 46 (1973). Exact; ties are no trouble.
///
/// 0 for no values.
#[must_use]
pub fn share_below(values: &[f64]) -> f64 {
    let others: Vec<f64> = values
        .iter()
        .copied()
        .filter(|value| *value >= 0.0)
        .collect();
    let negatives = values.iter().filter(|value| **value < 0.0);
    let mut shares = vec![0.0; others.len() + 1];
    let mut negative = false;
    shares[0] = 1.0;
    for value in negatives {
        negative = true;
        for (place, other) in others.iter().enumerate() {
            shares[place + 1] =
                (other * shares[place + 1] - value * shares[place]) / (other - value);
        }
    }
    if negative { shares[others.len()] } else { 0.0 }
}

/// The share of all weightings with `Σ w_j x_j < 0` among those in which no factor counts less than one of a lower level, 0 to 1.
///
/// `levels` hold the values `x_j`, the most emphasised level first, none of them empty. Inside a level every order is as likely. With
/// the factors in one fixed order the weightings are those of the running means of `x`, without any order (model description,
/// section 8); the share is the mean over the orders that the levels leave open. Few orders are gone through one by one, many
/// are integrated together, to about `1e−10`; the order inside the first level never matters.
#[must_use]
pub fn share_below_in_order(levels: &[Vec<f64>]) -> f64 {
    let (least, most) = extremes(levels);
    if least >= 0.0 {
        return 0.0;
    }
    if most <= 0.0 {
        return 1.0;
    }
    let orders = levels.iter().skip(1).fold(1_usize, |orders, level| {
        (1..=level.len()).fold(orders, usize::saturating_mul)
    });
    if orders <= ORDERS {
        by_orders(levels)
    } else {
        by_integral(levels, least, most)
    }
}

/// The lowest and the highest running mean of any order that keeps the levels; in the first level any value may come alone.
fn extremes(levels: &[Vec<f64>]) -> (f64, f64) {
    let side = |sign: f64| {
        let (mut sum, mut count, mut highest) = (0.0, 0.0, f64::NEG_INFINITY);
        for level in levels {
            let mut sorted: Vec<f64> = level.iter().map(|value| sign * value).collect();
            sort_by(&mut sorted, |a, b| b.total_cmp(a));
            for value in sorted {
                sum += value;
                count += 1.0;
                highest = highest.max(sum / count);
            }
        }
        highest
    };
    (-side(-1.0), side(1.0))
}

fn by_orders(levels: &[Vec<f64>]) -> f64 {
    let Some((first, rest)) = levels.split_first() else {
        return 0.0;
    };
    // Inside the first level the running means of all orders together are the values themselves.
    let mut values = first.clone();
    let mut left: Vec<Vec<f64>> = rest.to_vec();
    let (mut sum, mut count) = (0.0, 0.0);
    go_through(first.iter().sum(), &mut values, &mut left, &mut |values| {
        sum += share_below(values);
        count += 1.0;
    });
    sum / count
}

/// Goes through all orders of what is left of the levels, adding running means to `values`.
fn go_through(
    sum: f64,
    values: &mut Vec<f64>,
    left: &mut [Vec<f64>],
    found: &mut impl FnMut(&[f64]),
) {
    let Some(level) = left.iter().position(|level| !level.is_empty()) else {
        found(values);
        return;
    };
    for place in 0..left[level].len() {
        let value = left[level].swap_remove(place);
        values.push((sum + value) / (values.len() + 1) as f64);
        go_through(sum + value, values, left, found);
        values.pop();
        // Back to where it was.
        left[level].push(value);
        let last = left[level].len() - 1;
        left[level].swap(place, last);
    }
}

/// Weights as independent exponential variables over their sum: the sign of `Z = Σ E_j x_j` is that of the sum of weights, and
/// `P(Z > 0)` is an integral of its transform `φ(s)` over a line of complex numbers,
/// `1/(2πi) ∫ φ(s)/s ds`. Given the levels, `φ` is a product of one-dimensional integrals (see [`transform`]). Both integrals are
/// analytic and taken by the trapezoidal rule, which then converges geometrically.
fn by_integral(levels: &[Vec<f64>], least: f64, most: f64) -> f64 {
    const STEP: f64 = 0.25;
    let right = mean(levels) < 0.0;
    let bound = if right { 1.0 / most } else { 1.0 / least };
    // Near the middle of where the transform exists, but not where it has grown large, which would cost digits.
    let mut real = bound / 2.0;
    for _ in 0..60 {
        if transform(levels, Complex { re: real, im: 0.0 }).re < 4.0 {
            break;
        }
        real *= 0.75;
    }
    let mut sum = 0.0;
    for step in 0..200 {
        let up = exp(STEP * f64::from(step));
        let (sinh, cosh) = ((up - 1.0 / up) / 2.0, f64::midpoint(up, 1.0 / up));
        let s = Complex {
            re: real,
            im: real.abs() * sinh,
        };
        let term = transform(levels, s).over(s).re * real.abs() * cosh;
        sum += if step == 0 { term / 2.0 } else { term };
        if step > 4 && term.abs() < 1e-12 {
            break;
        }
    }
    let integral = sum * STEP / std::f64::consts::PI;
    // Right of 0 it is the share above, left of 0 the share below with a minus sign.
    (if right { 1.0 - integral } else { -integral }).clamp(0.0, 1.0)
}

/// The mean of `Z`.
fn mean(levels: &[Vec<f64>]) -> f64 {
    let (mut sum, mut count, mut mean) = (0.0, 0.0, 0.0);
    for (number, level) in levels.iter().enumerate() {
        let own: f64 = level.iter().sum();
        for place in 1..=level.len() {
            let place = place as f64;
            mean += if number == 0 {
                own / level.len() as f64
            } else {
                (sum + place * own / level.len() as f64) / (count + place)
            };
        }
        sum += own;
        count += level.len() as f64;
    }
    mean
}

/// `E e^(sZ)` for exponential weights that keep the levels.
///
/// Those of the first level lie independent exponential amounts above the highest weight below them, and so on down: conditional
/// on where the highest weight `t` of a level lies above the level's floor, those below it are independent, so each level
/// contributes `C·α ∫ e^(−αt) Π_k (1 − e^(−a_k t))/a_k dt` with `a_k = 1 − s x_k` and `α = N − sX` for the `N` factors with the
/// sum `X` above it; `C` makes it 1 at `s = 0`. The first level contributes `Π 1/a_k`.
fn transform(levels: &[Vec<f64>], s: Complex) -> Complex {
    const STEP: f64 = 0.2;
    let (mut sum, mut count) = (0.0, 0.0);
    let mut transform = Complex::ONE;
    for (number, level) in levels.iter().enumerate() {
        if number == 0 {
            for value in level {
                transform = transform.over(Complex::ONE.minus(s.scaled(*value)));
            }
        } else {
            let alpha = Complex { re: count, im: 0.0 }.minus(s.scaled(sum));
            // With t = ln(1 + e^v), from where the integrand has vanished below to where it has vanished above.
            let size = level.len() as f64;
            let lowest = -(28.0 / (size + 1.0) + 2.0);
            let highest = 26.0 / slowest(level, sum, count, s.re);
            let steps = ((highest - lowest) / STEP) as usize + 1;
            let mut integral = Complex { re: 0.0, im: 0.0 };
            for step in 0..=steps {
                let v = lowest + STEP * step as f64;
                let grown = exp(-v.abs());
                let t = v.max(0.0) + ln_one_plus(grown);
                let rate = if v < 0.0 {
                    grown / (1.0 + grown)
                } else {
                    1.0 / (1.0 + grown)
                };
                let mut term = alpha.scaled(-t).power_of_e().scaled(rate);
                for value in level {
                    let a = Complex::ONE.minus(s.scaled(*value));
                    term = term.times(a.one_minus_exp_over(t));
                }
                integral = integral.plus(term);
            }
            let mut constant = STEP;
            for place in 1..=level.len() {
                constant *= (count + place as f64) / place as f64;
            }
            transform = transform.times(integral.times(alpha).scaled(constant));
        }
        sum += level.iter().sum::<f64>();
        count += level.len() as f64;
    }
    transform
}

/// `ln(1 + x)` for `x` from 0 to 1, also where it is tiny.
fn ln_one_plus(x: f64) -> f64 {
    if x < 1e-4 {
        x * (1.0 - x * (0.5 - x / 3.0))
    } else {
        ln(1.0 + x)
    }
}

/// The slowest rate at which any part of a level's integrand falls, above 0 wherever the transform exists.
fn slowest(level: &[f64], sum: f64, count: f64, real: f64) -> f64 {
    let mut terms: Vec<f64> = level.iter().map(|value| 1.0 - real * value).collect();
    sort_by(&mut terms, f64::total_cmp);
    let (mut rate, mut slowest) = (count - real * sum, count - real * sum);
    for term in terms {
        rate += term;
        slowest = slowest.min(rate);
    }
    slowest
}

/// A complex number.
#[derive(Clone, Copy)]
struct Complex {
    re: f64,
    im: f64,
}

impl Complex {
    const ONE: Self = Self { re: 1.0, im: 0.0 };

    fn plus(self, other: Self) -> Self {
        Self {
            re: self.re + other.re,
            im: self.im + other.im,
        }
    }

    fn minus(self, other: Self) -> Self {
        self.plus(other.scaled(-1.0))
    }

    fn scaled(self, factor: f64) -> Self {
        Self {
            re: self.re * factor,
            im: self.im * factor,
        }
    }

    fn times(self, other: Self) -> Self {
        Self {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }

    fn over(self, other: Self) -> Self {
        let size = other.re * other.re + other.im * other.im;
        let turned = Self {
            re: other.re,
            im: -other.im,
        };
        self.times(turned).scaled(1.0 / size)
    }

    fn power_of_e(self) -> Self {
        let (sin, cos) = sin_cos(self.im);
        Self { re: cos, im: sin }.scaled(exp(self.re))
    }

    /// `(1 − e^(−at))/a`, also where `a` is 0.
    fn one_minus_exp_over(self, t: f64) -> Self {
        let z = self.scaled(t);
        if z.re * z.re + z.im * z.im < 1e-6 {
            let series = [1.0 / 120.0, -1.0 / 24.0, 1.0 / 6.0, -0.5, 1.0];
            let start = Self { re: 0.0, im: 0.0 };
            let sum = series.iter().fold(start, |sum, term| {
                sum.times(z).plus(Self { re: *term, im: 0.0 })
            });
            return sum.scaled(t);
        }
        Self::ONE.minus(z.scaled(-1.0).power_of_e()).over(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_by_one_and_all_at_once_agree() {
        let levels = [
            vec![-12.0, 9.0, 31.0],
            vec![-33.0, 4.0, 21.0, -6.0, 15.0, -28.0, 2.5],
            vec![11.0, -3.0],
        ];
        for shift in [-25.0, -14.0, -6.0, -1.0, 0.0, 0.5, 3.0, 10.0, 19.0] {
            let levels: Vec<Vec<f64>> = levels
                .iter()
                .map(|level| level.iter().map(|value| value + shift).collect())
                .collect();
            let (least, most) = extremes(&levels);
            if least >= 0.0 || most <= 0.0 {
                continue;
            }
            let one_by_one = by_orders(&levels);
            let at_once = by_integral(&levels, least, most);
            assert!(
                (one_by_one - at_once).abs() < 1e-9,
                "{shift}: {one_by_one} {at_once}"
            );
        }
    }

    #[test]
    fn one_level_is_any_weighting() {
        let values = [5.0, -7.0, 2.0, 0.0, -7.0];
        let any = share_below(&values);
        assert!((share_below_in_order(&[values.to_vec()]) - any).abs() < 1e-12);
        assert!(any > 0.5 && any < 1.0);
    }

    #[test]
    fn where_nothing_or_everything_lies_below() {
        assert_eq!(share_below(&[]), 0.0);
        assert_eq!(share_below(&[0.0, 3.0]), 0.0);
        assert_eq!(share_below(&[0.0, -3.0]), 1.0);
        assert_eq!(share_below_in_order(&[vec![1.0], vec![0.5, 3.0]]), 0.0);
        assert_eq!(share_below_in_order(&[vec![-1.0], vec![0.9]]), 1.0);
        assert_eq!(share_below_in_order(&[]), 0.0);
    }
}
