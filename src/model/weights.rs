//! From stances to weights (model description, sections 4 and 6).

use super::framework::{Count, Framework, Rule, Text};
use super::math::finite_or;

/// The highest stance, "overriding".
pub const HIGHEST_STANCE: u8 = 4;

/// Lowest and highest weight ratio per stance step that count as such; a slider keeps to a narrower range.
const RATIOS: (f64, f64) = (1.0, 10.0);

/// What a stance counts: 0 where the text does not name the factor, else `r^(a − 1)`.
///
/// Stances above 4 count as 4; the ratio is cut to 1 to 10, and one that is not a number counts as our own, 2.
#[must_use]
pub fn emphasis(stance: u8, ratio: f64) -> f64 {
    let ratio = finite_or(ratio, Rule::STANDARD.ratio).clamp(RATIOS.0, RATIOS.1);
    match stance.min(HIGHEST_STANCE) {
        0 => 0.0,
        1 => 1.0,
        2 => ratio,
        3 => ratio * ratio,
        _ => ratio * ratio * ratio,
    }
}

/// How relevant a factor is to an item, 0 to 1; 1 for an item or factor that the framework does not know.
#[must_use]
pub fn relevance(framework: &Framework, item: usize, factor: usize) -> f64 {
    framework
        .items
        .get(item)
        .and_then(|item| item.relevance.get(factor))
        .map_or(1.0, |value| finite_or(*value, 1.0).clamp(0.0, 1.0))
}

/// Weight of each factor under a text: emphasis times relevance, as a share of the whole.
///
/// By factor every product `u_j` is divided by the sum of all. By group a group counts its largest `u_j`, divided inside the
/// group in proportion to `u_j`. The weights sum to 1, or are all 0 where no factor that the text names matters for the item.
///
/// The cap on factors that are at once overlay and trade-off is a rule of the codebook: it belongs to the stances that the
/// text comes with, and is not applied again here.
#[must_use]
pub fn weights(framework: &Framework, text: &Text, rule: &Rule, item: usize) -> Vec<f64> {
    let mut counted: Vec<f64> = (0..framework.factors())
        .map(|factor| {
            let stance = text.stances.get(factor).copied().unwrap_or(0);
            emphasis(stance, rule.ratio) * relevance(framework, item, factor)
        })
        .collect();
    if rule.count == Count::ByGroup {
        counted = by_group(&framework.groups, &counted);
    }
    as_shares(counted)
}

/// Weights as shares of their sum; all 0 where they sum to nothing.
pub(super) fn as_shares(mut counted: Vec<f64>) -> Vec<f64> {
    let total: f64 = counted.iter().sum();
    if total > 0.0 {
        for weight in &mut counted {
            *weight /= total;
        }
    }
    counted
}

/// Scales the factors of each group so that together they count as much as the largest of them.
fn by_group(groups: &[usize], counted: &[f64]) -> Vec<f64> {
    groups
        .iter()
        .zip(counted)
        .map(|(group, own)| {
            let (mut largest, mut sum) = (0.0_f64, 0.0);
            for (other, value) in groups.iter().zip(counted) {
                if other == group {
                    largest = largest.max(*value);
                    sum += value;
                }
            }
            if sum > 0.0 { own * largest / sum } else { 0.0 }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_of_emphasis_counts_the_ratio_times_as_much() {
        assert_eq!(
            [0, 1, 2, 3, 4, 9].map(|stance| emphasis(stance, 2.0)),
            [0.0, 1.0, 2.0, 4.0, 8.0, 8.0]
        );
        assert_eq!(emphasis(4, 1.0), 1.0);
        assert_eq!(emphasis(2, f64::NAN), 2.0);
        assert_eq!(emphasis(2, 70.0), 10.0);
    }

    #[test]
    fn a_group_counts_its_largest_member_divided_inside() {
        assert_eq!(
            by_group(&[7, 7, 9], &[4.0, 2.0, 3.0]),
            [4.0 * 4.0 / 6.0, 2.0 * 4.0 / 6.0, 3.0]
        );
        assert_eq!(by_group(&[0, 0], &[0.0, 0.0]), [0.0, 0.0]);
    }
}
