//! The normal distribution: its quantiles and its cumulative shares.

use super::math::{exp, ln};

/// Probabilities are kept this far from 0 and 1, where quantiles are infinite: about 6.7 standard deviations.
const LEAST: f64 = 1e-11;

/// A quotient of two polynomials, lowest coefficients first.
struct Quotient {
    above: [f64; 8],
    below: [f64; 8],
}

impl Quotient {
    fn at(&self, x: f64) -> f64 {
        let horner = |coefficients: &[f64; 8]| {
            let reversed = coefficients.iter().rev();
            reversed.fold(0.0, |sum, coefficient| sum * x + coefficient)
        };
        horner(&self.above) / horner(&self.below)
    }
}

const MIDDLE: Quotient = Quotient {
    above: [
        3.387_132_872_796_366_5,
        133.141_667_891_784_38,
        1_971.590_950_306_551_3,
        13_731.693_765_509_46,
        45_921.953_931_549_87,
        67_265.770_927_008_7,
        33_430.575_583_588_13,
        2_509.080_928_730_122_7,
    ],
    below: [
        1.0,
        42.313_330_701_600_91,
        687.187_007_492_057_9,
        5_394.196_021_424_751,
        21_213.794_301_586_597,
        39_307.895_800_092_71,
        28_729.085_735_721_943,
        5_226.495_278_852_854,
    ],
};

const TAIL: Quotient = Quotient {
    above: [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        0.241_780_725_177_450_6,
        0.022_723_844_989_269_184,
        0.000_774_545_014_278_341_4,
    ],
    below: [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        0.689_767_334_985_1,
        0.148_103_976_427_480_08,
        0.015_198_666_563_616_457,
        0.000_547_593_808_499_534_5,
        1.050_750_071_644_416_9e-9,
    ],
};

/// The value that a standard normal variable stays below with a probability, from −6.7 to 6.7.
///
/// M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", *Applied Statistics* 37 (1988), without
/// its farthest tail, which no point of a simulation reaches. The error is about `1e−15`. A probability outside 0 to 1 counts as
/// the nearer end, one that is no number as one half.
#[must_use]
pub fn quantile(probability: f64) -> f64 {
    if probability.is_nan() {
        return 0.0;
    }
    let probability = probability.clamp(LEAST, 1.0 - LEAST);
    let from_middle = probability - 0.5;
    if from_middle.abs() <= 0.425 {
        return from_middle * MIDDLE.at(0.180_625 - from_middle * from_middle);
    }
    let tail = probability.min(1.0 - probability);
    TAIL.at((-ln(tail)).sqrt() - 1.6).copysign(from_middle)
}

/// The probability that a standard normal variable stays below a value, 0 to 1, with an error below `1e−15`.
///
/// A Taylor series in the middle and a continued fraction in the tails (Marsaglia 2004, *Journal of Statistical Software* 11).
/// One half for what is no number.
#[must_use]
pub fn share_below(value: f64) -> f64 {
    if value.is_nan() {
        return 0.5;
    }
    let density = exp(-value * value / 2.0) / (2.0 * std::f64::consts::PI).sqrt();
    if value.abs() > 5.0 {
        let fraction = (1..=40).rev().fold(value.abs(), |fraction, step| {
            value.abs() + f64::from(step) / fraction
        });
        let tail = density / fraction;
        return if value < 0.0 { tail } else { 1.0 - tail };
    }
    let (mut term, mut sum) = (value, value);
    for step in 1..100 {
        term *= value * value / f64::from(2 * step + 1);
        sum += term;
    }
    0.5 + density * sum
}

/// Standard deviation of `Σ w_j x_j` for variables with standard deviations `errors` of which any two have the same correlation,
/// 0 to 1: `√(wᵀΣw)`.
#[must_use]
pub fn deviation_of_sum(weights: &[f64], errors: &[f64], correlation: f64) -> f64 {
    let (mut sum, mut squares) = (0.0, 0.0);
    for (weight, error) in weights.iter().zip(errors) {
        sum += weight * error;
        squares += weight * weight * error * error;
    }
    (correlation * sum * sum + (1.0 - correlation) * squares).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_undo_quantiles() {
        for probability in [1e-9, 1e-4, 0.02, 0.31, 0.5, 0.84, 0.999] {
            let back = share_below(quantile(probability));
            assert!((back - probability).abs() < 1e-13, "{probability}: {back}");
        }
    }

    #[test]
    fn the_ends_are_finite() {
        assert!(quantile(0.0) < -6.0 && quantile(0.0).is_finite());
        assert!(quantile(2.0) > 6.0 && quantile(f64::NAN) == 0.0);
        assert_eq!(share_below(f64::INFINITY), 1.0);
        assert_eq!(share_below(f64::NEG_INFINITY), 0.0);
    }
}
