//! Numbers that are the same bits on every machine, and what a number that is none counts as.
//!
//! The transcendental functions of the standard library differ between machines and browsers in the last bits; those of
//! `libm` are written in plain arithmetic and do not.

/// The neutral score, and what a score counts as where it is not a finite number.
pub const NEUTRAL: f64 = 50.0;

/// The best score.
pub const BEST: f64 = 100.0;

/// Largest log-odds that a single term may add: far beyond where a probability is 0 or 1 in double precision, and small
/// enough that sums stay finite.
const LARGEST_TERM: f64 = 1000.0;

/// `e` to the power `x`.
#[must_use]
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Natural logarithm; minus infinity at 0, not a number below.
#[must_use]
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// `base` to the power `exponent`.
#[must_use]
pub fn pow(base: f64, exponent: f64) -> f64 {
    libm::pow(base, exponent)
}

/// Sine and cosine of an angle of at most some thousand turns, to about `1e−15`.
///
/// The Taylor series after the nearest quarter turn is taken off; a library's would carry the reduction of any angle at all.
#[must_use]
pub fn sin_cos(angle: f64) -> (f64, f64) {
    // A quarter turn in two parts, the first of which has no digits that a product could lose.
    const QUARTER: (f64, f64) = (1.570_796_326_734_125_6, 6.077_100_506_506_192e-11);
    let quarters = (angle * std::f64::consts::FRAC_2_PI).round();
    let rest = angle - quarters * QUARTER.0 - quarters * QUARTER.1;
    let square = rest * rest;
    let series = |first: f64| {
        (0..9).rev().fold(0.0, |sum, term| {
            let step = first + 2.0 * f64::from(term);
            1.0 - square * sum / (step * (step + 1.0))
        })
    };
    let (sin, cos) = (rest * series(2.0), series(1.0));
    match (quarters as i64).rem_euclid(4) {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    }
}

/// Probability for log-odds: `1/(1 + e^−x)`, 0 to 1, without overflow at either end.
#[must_use]
pub fn logistic(log_odds: f64) -> f64 {
    if log_odds >= 0.0 {
        1.0 / (1.0 + exp(-log_odds))
    } else {
        let odds = exp(log_odds);
        odds / (1.0 + odds)
    }
}

/// Log-odds of a probability: `ln(p/(1 − p))`; infinite at 0 and at 1.
#[must_use]
pub fn logit(probability: f64) -> f64 {
    ln(probability / (1.0 - probability))
}

/// A score as it counts: cut to 0 to 100; what is not a finite number counts as neutral.
#[must_use]
pub fn score(value: f64) -> f64 {
    finite_or(value, NEUTRAL).clamp(0.0, BEST)
}

/// A share as it counts: cut to 0 to 1; what is not a finite number counts as 0.
#[must_use]
pub fn share(value: f64) -> f64 {
    finite_or(value, 0.0).clamp(0.0, 1.0)
}

/// A log-odds term as it counts: what is not a finite number adds nothing, and none is so large that a sum overflows.
#[must_use]
pub fn log_odds_term(value: f64) -> f64 {
    finite_or(value, 0.0).clamp(-LARGEST_TERM, LARGEST_TERM)
}

/// The value where it is finite, else the fallback.
#[must_use]
pub fn finite_or(value: f64, fallback: f64) -> f64 {
    if value.is_finite() { value } else { fallback }
}

/// The number that a plain decimal such as `-1.4115` stands for, as the nearest `f64`; `None` where it is none.
///
/// At most 15 digits: then digits and power of ten are both exact, and one division rounds as the standard parser does,
/// without the tables that parser brings along.
#[must_use]
pub fn plain_decimal(text: &str) -> Option<f64> {
    let (negative, digits) = text
        .strip_prefix('-')
        .map_or((false, text), |digits| (true, digits));
    let (mut number, mut scale, mut count, mut after_point) = (0_u64, 1_u64, 0, false);
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => {
                number = number * 10 + u64::from(byte - b'0');
                scale *= if after_point { 10 } else { 1 };
                count += 1;
            }
            b'.' if !after_point => after_point = true,
            _ => return None,
        }
        if count > 15 {
            return None;
        }
    }
    let size = number as f64 / scale as f64;
    (count > 0).then_some(if negative { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_decimals_are_read_as_the_standard_parser_reads_them() {
        for text in [
            "0",
            "-1.4115",
            "0.1288",
            "49474805",
            "5.1",
            "-0.0326",
            "999999999999999",
            ".5",
            "2.",
        ] {
            assert_eq!(plain_decimal(text), text.parse().ok(), "{text}");
        }
        for text in [
            "",
            "-",
            ".",
            "1e5",
            "party",
            "1.2.3",
            "nan",
            "1234567890123456",
        ] {
            assert_eq!(plain_decimal(text), None, "{text}");
        }
    }

    #[test]
    fn logistic_and_logit_undo_each_other() {
        for log_odds in [-30.0, -2.0, 0.0, 0.5, 9.0] {
            let back = logit(logistic(log_odds));
            assert!((back - log_odds).abs() < 1e-3, "{log_odds} became {back}");
        }
    }

    #[test]
    fn logistic_survives_both_ends() {
        assert_eq!(logistic(f64::INFINITY), 1.0);
        assert_eq!(logistic(f64::NEG_INFINITY), 0.0);
        assert_eq!(logistic(-800.0), 0.0);
    }

    #[test]
    fn sines_and_cosines_are_those_of_a_library() {
        for step in -4000..4000 {
            let angle = f64::from(step) * 0.737;
            let (sin, cos) = sin_cos(angle);
            assert!((sin - libm::sin(angle)).abs() < 1e-13, "{angle}");
            assert!((cos - libm::cos(angle)).abs() < 1e-13, "{angle}");
        }
    }

    #[test]
    fn what_is_no_number_counts_as_neutral_or_nothing() {
        assert_eq!(score(f64::NAN), 50.0);
        assert_eq!(score(f64::INFINITY), 50.0);
        assert_eq!(score(-3.0), 0.0);
        assert_eq!(score(103.0), 100.0);
        assert_eq!(share(f64::NAN), 0.0);
        assert_eq!(log_odds_term(f64::NEG_INFINITY), 0.0);
        assert_eq!(log_odds_term(1e300), 1000.0);
    }
}
