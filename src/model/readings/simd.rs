//! Arithmetic on many readings at once: rows of single-precision numbers in fours, and functions without a branch.
//!
//! Where the target has WebAssembly's SIMD, each operation on four numbers is one instruction; elsewhere it is four. Both round
//! each number by itself as IEEE 754 says, and no sum runs across places, so the bits of a result are the same.

use std::ops::{Add, Mul, Sub};

/// How many readings are computed together.
pub(super) const BLOCK: usize = 512;

/// Fours in a block.
pub(super) const VECTORS: usize = BLOCK / 4;

/// One number for each reading of a block.
pub(super) type Lane = [F32x4; VECTORS];

/// A row of zeros.
pub(super) const ZERO: Lane = [F32x4::splat(0.0); VECTORS];

pub(super) use four::{F32x4, Mask};

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod four {
    use std::arch::wasm32::{
        f32x4, f32x4_add, f32x4_convert_i32x4, f32x4_div, f32x4_ge, f32x4_gt, f32x4_lt, f32x4_mul,
        f32x4_sub, i32x4_add, i32x4_extract_lane, i32x4_shl, i32x4_shr, i32x4_splat, i32x4_sub,
        i32x4_trunc_sat_f32x4, v128, v128_and, v128_bitselect,
    };

    /// Four numbers.
    #[derive(Clone, Copy, Debug)]
    pub(in super::super) struct F32x4(v128);

    /// Four answers.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Mask(v128);

    /// The bits of four numbers.
    #[derive(Clone, Copy)]
    pub(super) struct Bits(v128);

    impl F32x4 {
        #[inline(always)]
        pub(in super::super) const fn splat(value: f32) -> Self {
            Self(f32x4(value, value, value, value))
        }
        #[inline(always)]
        pub(in super::super) const fn new([a, b, c, d]: [f32; 4]) -> Self {
            Self(f32x4(a, b, c, d))
        }
        #[inline(always)]
        pub(in super::super) fn values(self) -> [f32; 4] {
            use std::arch::wasm32::f32x4_extract_lane as lane;
            [
                lane::<0>(self.0),
                lane::<1>(self.0),
                lane::<2>(self.0),
                lane::<3>(self.0),
            ]
        }
        /// Whole parts of numbers from 0 to 2^31.
        #[inline(always)]
        pub(in super::super) fn whole_parts(self) -> [u32; 4] {
            let whole = i32x4_trunc_sat_f32x4(self.0);
            [
                i32x4_extract_lane::<0>(whole) as u32,
                i32x4_extract_lane::<1>(whole) as u32,
                i32x4_extract_lane::<2>(whole) as u32,
                i32x4_extract_lane::<3>(whole) as u32,
            ]
        }
        #[inline(always)]
        pub(super) fn sum(self, other: Self) -> Self {
            Self(f32x4_add(self.0, other.0))
        }
        #[inline(always)]
        pub(super) fn difference(self, other: Self) -> Self {
            Self(f32x4_sub(self.0, other.0))
        }
        #[inline(always)]
        pub(super) fn product(self, other: Self) -> Self {
            Self(f32x4_mul(self.0, other.0))
        }
        #[inline(always)]
        pub(in super::super) fn over(self, other: Self) -> Self {
            Self(f32x4_div(self.0, other.0))
        }
        #[inline(always)]
        pub(in super::super) fn below(self, other: Self) -> Mask {
            Mask(f32x4_lt(self.0, other.0))
        }
        #[inline(always)]
        pub(in super::super) fn above(self, other: Self) -> Mask {
            Mask(f32x4_gt(self.0, other.0))
        }
        #[inline(always)]
        pub(in super::super) fn from(self, other: Self) -> Mask {
            Mask(f32x4_ge(self.0, other.0))
        }
        #[inline(always)]
        pub(super) fn bits(self) -> Bits {
            Bits(self.0)
        }
    }

    impl Mask {
        #[inline(always)]
        pub(in super::super) fn select(self, yes: F32x4, no: F32x4) -> F32x4 {
            F32x4(v128_bitselect(yes.0, no.0, self.0))
        }
        #[inline(always)]
        pub(in super::super) fn and(self, other: Self) -> Self {
            Self(v128_and(self.0, other.0))
        }
    }

    impl Bits {
        #[inline(always)]
        pub(super) fn plus(self, value: u32) -> Self {
            Self(i32x4_add(self.0, i32x4_splat(value as i32)))
        }
        #[inline(always)]
        pub(super) fn plus_each(self, other: Self) -> Self {
            Self(i32x4_add(self.0, other.0))
        }
        #[inline(always)]
        pub(super) fn minus(self, value: u32) -> Self {
            Self(i32x4_sub(self.0, i32x4_splat(value as i32)))
        }
        #[inline(always)]
        pub(super) fn masked(self, value: u32) -> Self {
            Self(v128_and(self.0, i32x4_splat(value as i32)))
        }
        #[inline(always)]
        pub(super) fn up(self, digits: u32) -> Self {
            Self(i32x4_shl(self.0, digits))
        }
        /// Shifted down as a signed number, and as such made a number.
        #[inline(always)]
        pub(super) fn signed_down(self, digits: u32) -> F32x4 {
            F32x4(f32x4_convert_i32x4(i32x4_shr(self.0, digits)))
        }
        #[inline(always)]
        pub(super) fn number(self) -> F32x4 {
            F32x4(self.0)
        }
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod four {
    /// Four numbers.
    #[derive(Clone, Copy, Debug)]
    pub(in super::super) struct F32x4([f32; 4]);

    /// Four answers, each all ones or all zeros.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Mask([u32; 4]);

    /// The bits of four numbers.
    #[derive(Clone, Copy)]
    pub(super) struct Bits([u32; 4]);

    #[inline(always)]
    fn each<A: Copy, B: Copy, C>(a: [A; 4], b: [B; 4], f: impl Fn(A, B) -> C) -> [C; 4] {
        [f(a[0], b[0]), f(a[1], b[1]), f(a[2], b[2]), f(a[3], b[3])]
    }

    #[inline(always)]
    fn every<A: Copy, C>(a: [A; 4], f: impl Fn(A) -> C) -> [C; 4] {
        [f(a[0]), f(a[1]), f(a[2]), f(a[3])]
    }

    #[inline(always)]
    fn mask(a: [f32; 4], b: [f32; 4], holds: impl Fn(f32, f32) -> bool) -> Mask {
        Mask(each(a, b, |a, b| u32::from(holds(a, b)).wrapping_neg()))
    }

    impl F32x4 {
        #[inline(always)]
        pub(in super::super) const fn splat(value: f32) -> Self {
            Self([value; 4])
        }
        #[inline(always)]
        pub(in super::super) const fn new(values: [f32; 4]) -> Self {
            Self(values)
        }
        #[inline(always)]
        pub(in super::super) fn values(self) -> [f32; 4] {
            self.0
        }
        /// Whole parts of numbers from 0 to 2^31.
        #[inline(always)]
        pub(in super::super) fn whole_parts(self) -> [u32; 4] {
            every(self.0, |value| value as i32 as u32)
        }
        #[inline(always)]
        pub(super) fn sum(self, other: Self) -> Self {
            Self(each(self.0, other.0, |a, b| a + b))
        }
        #[inline(always)]
        pub(super) fn difference(self, other: Self) -> Self {
            Self(each(self.0, other.0, |a, b| a - b))
        }
        #[inline(always)]
        pub(super) fn product(self, other: Self) -> Self {
            Self(each(self.0, other.0, |a, b| a * b))
        }
        #[inline(always)]
        pub(in super::super) fn over(self, other: Self) -> Self {
            Self(each(self.0, other.0, |a, b| a / b))
        }
        #[inline(always)]
        pub(in super::super) fn below(self, other: Self) -> Mask {
            mask(self.0, other.0, |a, b| a < b)
        }
        #[inline(always)]
        pub(in super::super) fn above(self, other: Self) -> Mask {
            mask(self.0, other.0, |a, b| a > b)
        }
        #[inline(always)]
        pub(in super::super) fn from(self, other: Self) -> Mask {
            mask(self.0, other.0, |a, b| a >= b)
        }
        #[inline(always)]
        pub(super) fn bits(self) -> Bits {
            Bits(every(self.0, f32::to_bits))
        }
    }

    impl Mask {
        #[inline(always)]
        pub(in super::super) fn select(self, yes: F32x4, no: F32x4) -> F32x4 {
            let yes = each(yes.0, self.0, |value, mask| value.to_bits() & mask);
            let no = each(no.0, self.0, |value, mask| value.to_bits() & !mask);
            F32x4(each(yes, no, |yes, no| f32::from_bits(yes | no)))
        }
        #[inline(always)]
        pub(in super::super) fn and(self, other: Self) -> Self {
            Self(each(self.0, other.0, |a, b| a & b))
        }
    }

    impl Bits {
        #[inline(always)]
        pub(super) fn plus(self, value: u32) -> Self {
            Self(every(self.0, |bits| bits.wrapping_add(value)))
        }
        #[inline(always)]
        pub(super) fn plus_each(self, other: Self) -> Self {
            Self(each(self.0, other.0, u32::wrapping_add))
        }
        #[inline(always)]
        pub(super) fn minus(self, value: u32) -> Self {
            Self(every(self.0, |bits| bits.wrapping_sub(value)))
        }
        #[inline(always)]
        pub(super) fn masked(self, value: u32) -> Self {
            Self(every(self.0, |bits| bits & value))
        }
        #[inline(always)]
        pub(super) fn up(self, digits: u32) -> Self {
            Self(every(self.0, |bits| bits << digits))
        }
        /// Shifted down as a signed number, and as such made a number.
        #[inline(always)]
        pub(super) fn signed_down(self, digits: u32) -> F32x4 {
            F32x4(every(self.0, |bits| (bits as i32 >> digits) as f32))
        }
        #[inline(always)]
        pub(super) fn number(self) -> F32x4 {
            F32x4(every(self.0, f32::from_bits))
        }
    }
}

impl Add for F32x4 {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        self.sum(other)
    }
}

impl Sub for F32x4 {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        self.difference(other)
    }
}

impl Mul for F32x4 {
    type Output = Self;
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        self.product(other)
    }
}

impl F32x4 {
    /// The larger of two numbers, neither of which is no number.
    #[inline(always)]
    pub(super) fn at_least(self, other: Self) -> Self {
        self.above(other).select(self, other)
    }

    /// The smaller of two numbers, neither of which is no number.
    #[inline(always)]
    pub(super) fn at_most(self, other: Self) -> Self {
        self.below(other).select(self, other)
    }

    /// `low` at 0, `high` at 1.
    #[inline(always)]
    pub(super) fn between(self, (low, high): (f64, f64)) -> Self {
        let (low, high) = (low as f32, high as f32);
        Self::splat(low) + Self::splat(high - low) * self
    }

    /// Natural logarithm of a normal number above 0; the error is a few units of the last place.
    ///
    /// The polynomial is that of `logf` in S. Moshier's Cephes library.
    #[inline(always)]
    pub(super) fn logarithms(self) -> Self {
        let shifted = self.bits().minus(HALF_ROOT);
        let exponent = shifted.signed_down(23);
        let f = shifted.masked(0x007f_ffff).plus(HALF_ROOT).number() - Self::splat(1.0);
        let square = f * f;
        let polynomial = f.horner(&[
            0.070_376_836,
            -0.115_146_1,
            0.116_769_984,
            -0.124_201_41,
            0.142_493_23,
            -0.166_680_58,
            0.200_007_15,
            -0.249_999_94,
            0.333_333_3,
        ]);
        let small = f * square * polynomial + exponent * Self::splat(-0.000_212_194_44)
            - Self::splat(0.5) * square;
        f + small + exponent * Self::splat(0.693_359_4)
    }

    /// `e` to the power of a number from −80 to 80; the error is a few units of the last place.
    ///
    /// The polynomial is that of `expf` in S. Moshier's Cephes library.
    #[inline(always)]
    pub(super) fn powers_of_e(self) -> Self {
        let rounded = self * Self::splat(std::f32::consts::LOG2_E) + Self::splat(WHOLE);
        let exponent = rounded - Self::splat(WHOLE);
        let rest =
            self - exponent * Self::splat(0.693_359_4) - exponent * Self::splat(-0.000_212_194_44);
        let polynomial = rest.horner(&[
            0.000_198_756_91,
            0.001_398_2,
            0.008_333_452,
            0.041_665_796,
            0.166_666_66,
            0.5,
        ]);
        let mantissa = polynomial * (rest * rest) + rest + Self::splat(1.0);
        let power = rounded.bits().minus(WHOLE.to_bits()).up(23);
        mantissa.bits().plus_each(power).number()
    }

    /// A polynomial, highest coefficient first.
    #[inline(always)]
    fn horner<const TERMS: usize>(self, coefficients: &[f32; TERMS]) -> Self {
        let mut sum = Self::splat(coefficients[0]);
        for coefficient in &coefficients[1..] {
            sum = sum * self + Self::splat(*coefficient);
        }
        sum
    }
}

/// `2^23 + 2^22`: added to a small number, it leaves the nearest whole number in the last bits.
const WHOLE: f32 = 12_582_912.0;

/// The bits of the square root of one half, from where on a mantissa counts as it is.
const HALF_ROOT: u32 = 0x3f35_04f3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_and_powers_are_right_to_the_last_places() {
        for step in 0..40_000 {
            let x = (0.003 * libm::pow(1.000_3, f64::from(step))) as f32;
            let (found, expected) = (
                F32x4::splat(x).logarithms().values()[2],
                libm::log(f64::from(x)),
            );
            let error = (f64::from(found) - expected).abs();
            assert!(error <= 3e-7 * expected.abs().max(0.5), "{x}");
            let power = (f64::from(step) / 500.0 - 40.0) as f32;
            let (found, expected) = (
                F32x4::splat(power).powers_of_e().values()[1],
                libm::exp(f64::from(power)),
            );
            assert!((f64::from(found) / expected - 1.0).abs() < 3e-7, "{power}");
        }
        assert_eq!(F32x4::splat(1.0).logarithms().values(), [0.0; 4]);
        assert_eq!(F32x4::splat(0.0).powers_of_e().values(), [1.0; 4]);
    }

    #[test]
    fn fours_keep_their_places() {
        let four = F32x4::new([1.5, -2.0, 70.9, 3.0]);
        let three = F32x4::splat(3.0);
        assert_eq!(four.at_least(three).values(), [3.0, 3.0, 70.9, 3.0]);
        assert_eq!(four.at_most(three).values(), [1.5, -2.0, 3.0, 3.0]);
        assert_eq!(
            four.from(three).select(three, four).values(),
            [1.5, -2.0, 3.0, 3.0]
        );
        assert_eq!(four.at_least(three).whole_parts(), [3, 3, 70, 3]);
        assert_eq!(four.between((10.0, 20.0)).values()[0], 25.0);
    }
}
