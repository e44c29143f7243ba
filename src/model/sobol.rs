//! Quasi-random points: Sobol' sequences in up to 64 dimensions, and their Owen scrambling by a hash (model description,
//! section 9).
//!
//! The direction numbers are those of S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional
//! projections", *SIAM Journal on Scientific Computing* 30 (2008), file `new-joe-kuo-6`, which its authors give to anyone under
//! a BSD licence. The scrambling is B. Burley's, "Practical hash-based Owen scrambling", *Journal of Computer Graphics
//! Techniques* 9 (2020), with the hash of S. Laine and T. Karras (2011). Whole numbers only, so every machine has the same points.

use std::sync::LazyLock;

/// How many dimensions there are.
pub const DIMENSIONS: usize = 64;

/// Digits of a point's number; there are two to this power points.
const DIGITS: usize = 14;

/// How many points there are.
pub const POINTS: usize = 1 << DIGITS;

/// Primitive polynomials over two elements, highest and lowest coefficient included, from the second dimension on.
const POLYNOMIALS: [u16; DIMENSIONS - 1] = [
    3, 7, 11, 13, 19, 25, 37, 41, 47, 55, 59, 61, 67, 91, 97, 103, 109, 115, 131, 137, 143, 145,
    157, 167, 171, 185, 191, 193, 203, 211, 213, 229, 239, 241, 247, 253, 285, 299, 301, 333, 351,
    355, 357, 361, 369, 391, 397, 425, 451, 463, 487, 501, 529, 539, 545, 557, 563, 601, 607, 617,
    623, 631, 637,
];

/// The first direction numbers of each dimension, as many as its polynomial's degree, one dimension after the other.
const FIRST_DIRECTIONS: [u16; 436] = [
    1, 1, 3, 1, 3, 1, 1, 1, 1, 1, 1, 3, 3, 1, 3, 5, 13, 1, 1, 5, 5, 17, 1, 1, 5, 5, 5, 1, 1, 7, 11,
    19, 1, 1, 5, 1, 1, 1, 1, 1, 3, 11, 1, 3, 5, 5, 31, 1, 3, 3, 9, 7, 49, 1, 1, 1, 15, 21, 21, 1,
    3, 1, 13, 27, 49, 1, 1, 1, 15, 7, 5, 1, 3, 1, 15, 13, 25, 1, 1, 5, 5, 19, 61, 1, 3, 7, 11, 23,
    15, 103, 1, 3, 7, 13, 13, 15, 69, 1, 1, 3, 13, 7, 35, 63, 1, 3, 5, 9, 1, 25, 53, 1, 3, 1, 13,
    9, 35, 107, 1, 3, 1, 5, 27, 61, 31, 1, 1, 5, 11, 19, 41, 61, 1, 3, 5, 3, 3, 13, 69, 1, 1, 7,
    13, 1, 19, 1, 1, 3, 7, 5, 13, 19, 59, 1, 1, 3, 9, 25, 29, 41, 1, 3, 5, 13, 23, 1, 55, 1, 3, 7,
    3, 13, 59, 17, 1, 3, 1, 3, 5, 53, 69, 1, 1, 5, 5, 23, 33, 13, 1, 1, 7, 7, 1, 61, 123, 1, 1, 7,
    9, 13, 61, 49, 1, 3, 3, 5, 3, 55, 33, 1, 3, 1, 15, 31, 13, 49, 245, 1, 3, 5, 15, 31, 59, 63,
    97, 1, 3, 1, 11, 11, 11, 77, 249, 1, 3, 1, 11, 27, 43, 71, 9, 1, 1, 7, 15, 21, 11, 81, 45, 1,
    3, 7, 3, 25, 31, 65, 79, 1, 3, 1, 1, 19, 11, 3, 205, 1, 1, 5, 9, 19, 21, 29, 157, 1, 3, 7, 11,
    1, 33, 89, 185, 1, 3, 3, 3, 15, 9, 79, 71, 1, 3, 7, 11, 15, 39, 119, 27, 1, 1, 3, 1, 11, 31,
    97, 225, 1, 1, 1, 3, 23, 43, 57, 177, 1, 3, 7, 7, 17, 17, 37, 71, 1, 3, 1, 5, 27, 63, 123, 213,
    1, 1, 3, 5, 11, 43, 53, 133, 1, 3, 5, 5, 29, 17, 47, 173, 479, 1, 3, 3, 11, 3, 1, 109, 9, 69,
    1, 1, 1, 5, 17, 39, 23, 5, 343, 1, 3, 1, 5, 25, 15, 31, 103, 499, 1, 1, 1, 11, 11, 17, 63, 105,
    183, 1, 1, 5, 11, 9, 29, 97, 231, 363, 1, 1, 5, 15, 19, 45, 41, 7, 383, 1, 3, 7, 7, 31, 19, 83,
    137, 221, 1, 1, 1, 3, 23, 15, 111, 223, 83, 1, 1, 5, 13, 31, 15, 55, 25, 161, 1, 1, 3, 13, 25,
    47, 39, 87, 257,
];

/// For each dimension what every digit of a point's number contributes, as binary fractions of 32 digits.
static DIRECTIONS: LazyLock<Vec<[u32; DIGITS]>> = LazyLock::new(|| {
    // The first dimension reverses the digits.
    let mut directions = vec![std::array::from_fn(|digit| 1 << (31 - digit))];
    let mut first = FIRST_DIRECTIONS.as_slice();
    for polynomial in POLYNOMIALS {
        let degree = polynomial.ilog2() as usize;
        let (own, rest) = first.split_at(degree.min(first.len()));
        first = rest;
        directions.push(recurrence(polynomial, own));
    }
    directions
});

/// The direction numbers that follow from a polynomial and the first of them.
fn recurrence(polynomial: u16, first: &[u16]) -> [u32; DIGITS] {
    let degree = first.len();
    let mut directions = [0; DIGITS];
    for digit in 0..DIGITS {
        directions[digit] = if digit < degree {
            u32::from(first[digit]) << (31 - digit)
        } else {
            let last = directions[digit - degree];
            (1..degree)
                .filter(|step| polynomial >> (degree - step) & 1 == 1)
                .fold(last ^ last >> degree, |sum, step| {
                    sum ^ directions[digit - step]
                })
        };
    }
    directions
}

/// One coordinate of a point, unscrambled, as a binary fraction of 32 digits.
///
/// `number` is below [`POINTS`] and `dimension` below [`DIMENSIONS`]; what lies above is cut off. Points are in the order of the
/// Gray code, and the first is 0.
#[must_use]
pub fn coordinate(number: usize, dimension: usize) -> u32 {
    let gray = number ^ number >> 1;
    DIRECTIONS[dimension % DIMENSIONS]
        .iter()
        .enumerate()
        .filter(|(digit, _)| gray >> digit & 1 == 1)
        .fold(0, |sum, (_, direction)| sum ^ direction)
}

/// Owen's nested uniform scrambling: every digit is turned or not as a hash of all higher digits and the seed says.
///
/// One to one, and any two fractions that share their first digits still share as many.
#[must_use]
pub fn scrambled(fraction: u32, seed: u32) -> u32 {
    let mut x = fraction.reverse_bits().wrapping_add(seed);
    for factor in [0x6c50_b47c, 0xb82f_1e52, 0xc7af_e638, 0x8d22_f6e6] {
        x ^= x.wrapping_mul(factor);
    }
    x.reverse_bits()
}

/// The place in the sequence of another order of the points: any run of `2^k` points from a multiple of `2^k` on becomes
/// another such run, shuffled inside (Burley 2020, section 4).
#[must_use]
pub fn shuffled(number: usize, seed: u32) -> usize {
    let aligned = ((number % POINTS) as u32) << (32 - DIGITS);
    (scrambled(aligned, seed) >> (32 - DIGITS)) as usize
}

/// A seed for each of several uses of one seed (the finaliser of C. Wellons's `lowbias32`).
#[must_use]
pub fn derived_seed(seed: u32, use_number: u32) -> u32 {
    let mut x = seed ^ use_number.wrapping_mul(0x9e37_79b9);
    x = (x ^ x >> 16).wrapping_mul(0x7feb_352d);
    x = (x ^ x >> 15).wrapping_mul(0x846c_a68b);
    x ^ x >> 16
}

/// A binary fraction as a number strictly between 0 and 1: the middle of its interval of length `2^−23`, exact in single
/// precision.
#[must_use]
pub fn unit(fraction: u32) -> f32 {
    ((fraction >> 9) as f32 + 0.5) / (1 << 23) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Among any `2^k` points from a multiple of `2^k` on, every interval of length `2^−k` holds exactly one.
    fn is_a_net(coordinates: &[u32]) -> bool {
        (0..=DIGITS).all(|digits| {
            coordinates.chunks(1 << digits).all(|run| {
                let mut met = vec![false; 1 << digits];
                for coordinate in run {
                    met[(u64::from(*coordinate) >> (32 - digits)) as usize] = true;
                }
                met.into_iter().all(|met| met)
            })
        })
    }

    #[test]
    fn every_dimension_is_a_net_before_and_after_scrambling() {
        for dimension in 0..DIMENSIONS {
            let plain: Vec<u32> = (0..POINTS)
                .map(|number| coordinate(number, dimension))
                .collect();
            assert!(is_a_net(&plain), "dimension {dimension}");
            let seed = derived_seed(1, dimension as u32);
            let scrambled: Vec<u32> = plain.iter().map(|plain| scrambled(*plain, seed)).collect();
            assert!(is_a_net(&scrambled), "dimension {dimension}, scrambled");
        }
    }

    #[test]
    fn shuffling_keeps_runs_together_and_loses_no_point() {
        for seed in 0..20 {
            let order: Vec<usize> = (0..POINTS).map(|number| shuffled(number, seed)).collect();
            for run in order.chunks(64) {
                assert!(run.iter().all(|number| number / 64 == run[0] / 64));
            }
            let mut sorted = order.clone();
            sorted.sort_unstable();
            assert!(sorted.into_iter().eq(0..POINTS));
        }
    }

    #[test]
    fn units_lie_strictly_between_0_and_1() {
        assert!(unit(0) > 0.0);
        assert!(unit(u32::MAX) < 1.0);
        assert_eq!(unit(1 << 31), 0.5 + 0.5 / (1 << 23) as f32);
    }
}
