//! Check values: cyclic redundancy checks over bits, most significant first, nothing reflected.
//!
//! Both are in the common catalogues: CRC-8/CDMA2000 for the opening and CRC-30/CDMA for the whole token. A check of `n` bits
//! finds every change that lies within `n` neighbouring bits, hence every wrong character and every swap of neighbours.

/// One cyclic redundancy check.
pub(in crate::scenario) struct Check {
    /// Bits of the check value.
    pub(in crate::scenario) width: usize,
    pub(in crate::scenario) polynomial: u32,
    pub(in crate::scenario) start: u32,
    pub(in crate::scenario) finish: u32,
}

/// Over the opening: version, edition, place and shape.
pub(super) const OPENING: Check = Check {
    width: 8,
    polynomial: 0x9B,
    start: 0xFF,
    finish: 0,
};

/// Over everything before it.
pub(super) const WHOLE: Check = Check {
    width: 30,
    polynomial: 0x2030_B9C7,
    start: 0x3FFF_FFFF,
    finish: 0x3FFF_FFFF,
};

impl Check {
    /// The check value of some bits.
    pub(in crate::scenario) fn value(&self, bits: &[bool]) -> u32 {
        let register = bits.iter().fold(self.start, |register, bit| {
            self.next_power(register ^ u32::from(*bit) << (self.width - 1))
        });
        register ^ self.finish
    }

    /// The next power of `x` modulo the polynomial.
    pub(super) fn next_power(&self, power: u32) -> u32 {
        let shifted = power << 1 & ((1 << self.width) - 1);
        if power >> (self.width - 1) & 1 == 1 {
            shifted ^ self.polynomial
        } else {
            shifted
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::link::bits::digits;

    #[test]
    fn catalogue_values() {
        let bits: Vec<bool> = b"123456789"
            .iter()
            .flat_map(|byte| digits(u32::from(*byte), 8))
            .collect();
        assert_eq!(OPENING.value(&bits), 0xDA);
        assert_eq!(WHOLE.value(&bits), 0x04C3_4ABF);
    }
}
