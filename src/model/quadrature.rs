//! Gauss–Legendre quadrature on the unit interval.

use std::borrow::Cow;
use std::f64::consts::PI;
use std::sync::LazyLock;

/// One point of a quadrature rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Node {
    /// Where the integrand is taken, strictly between 0 and 1.
    pub at: f64,
    /// What it counts; all weights of a rule sum to 1.
    pub weight: f64,
}

/// Rules up to this many nodes are computed once and kept; they integrate polynomials up to degree 31 exactly.
const KEPT: usize = 16;

/// Newton's method converges from the usual starting point in fewer steps; the bound only ends the loop for certain.
const NEWTON_STEPS: usize = 50;

static RULES: LazyLock<Vec<Vec<Node>>> = LazyLock::new(|| (0..=KEPT).map(compute).collect());

/// The Gauss–Legendre rule with `count` nodes on 0 to 1, exact for polynomials of degree `2·count − 1` (model description,
/// section 8). A rule of no nodes is empty.
#[must_use]
pub fn gauss_legendre(count: usize) -> Cow<'static, [Node]> {
    match RULES.get(count) {
        Some(rule) => Cow::Borrowed(rule),
        None => Cow::Owned(compute(count)),
    }
}

/// A cosine between 0 and π that is good to a thousandth, which is all that a starting point needs: the sine series of the
/// complement.
fn rough_cosine(angle: f64) -> f64 {
    let complement = PI / 2.0 - angle;
    let square = complement * complement;
    complement * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0)))
}

/// Newton's method on the Legendre polynomial, from the usual cosine starting points, mapped from −1 to 1 onto 0 to 1.
fn compute(count: usize) -> Vec<Node> {
    (0..count)
        .map(|number| {
            let mut root = rough_cosine(PI * (number as f64 + 0.75) / (count as f64 + 0.5));
            let mut slope = 1.0;
            for _ in 0..NEWTON_STEPS {
                let (value, derivative) = legendre(count, root);
                slope = derivative;
                let next = root - value / derivative;
                if (next - root).abs() <= f64::EPSILON {
                    root = next;
                    break;
                }
                root = next;
            }
            Node {
                at: (1.0 - root) / 2.0,
                weight: 1.0 / ((1.0 - root * root) * slope * slope),
            }
        })
        .collect()
}

/// The Legendre polynomial of a degree at `x` by its three-term recurrence, and its derivative; `x` is not −1 or 1.
fn legendre(degree: usize, x: f64) -> (f64, f64) {
    let (mut before, mut value) = (0.0, 1.0);
    for step in 1..=degree {
        let step = step as f64;
        let next = ((2.0 * step - 1.0) * x * value - (step - 1.0) * before) / step;
        before = value;
        value = next;
    }
    let derivative = degree as f64 * (x * value - before) / (x * x - 1.0);
    (value, derivative)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::math::pow;

    #[test]
    fn powers_up_to_the_promised_degree_are_exact() {
        for count in 1..=KEPT + 4 {
            let rule = gauss_legendre(count);
            for degree in 0..2 * count {
                let sum: f64 = rule
                    .iter()
                    .map(|node| node.weight * pow(node.at, degree as f64))
                    .sum();
                let exact = 1.0 / (degree as f64 + 1.0);
                assert!(
                    (sum - exact).abs() < 1e-14,
                    "{count} nodes, degree {degree}: {sum} is not {exact}"
                );
            }
        }
    }

    #[test]
    fn no_nodes_make_an_empty_rule() {
        assert!(gauss_legendre(0).is_empty());
    }
}
