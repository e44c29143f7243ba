//! Bits, most significant first, and the characters that carry them.

/// The alphabet: the number of a character is its position, as in base64url (RFC 4648, section 5).
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bits that one character carries; the last character of a token carries one less.
pub(super) const PER_CHARACTER: usize = 6;

/// Number of a character, 0 to 63; `None` outside the alphabet.
pub(super) fn sextet(character: char) -> Option<u8> {
    let number = match character {
        'A'..='Z' => character as u32 - 'A' as u32,
        'a'..='z' => character as u32 - 'a' as u32 + 26,
        '0'..='9' => character as u32 - '0' as u32 + 52,
        '-' => 62,
        '_' => 63,
        _ => return None,
    };
    Some(number as u8)
}

/// Characters of a token from the numbers that they carry.
pub(super) fn characters(sextets: &[u8]) -> String {
    sextets
        .iter()
        .map(|number| char::from(ALPHABET[usize::from(number & 63)]))
        .collect()
}

/// The bits that a whole token carries, or that the first characters of one carry: six for each character.
pub(super) fn unpack(sextets: &[u8]) -> Vec<bool> {
    sextets
        .iter()
        .flat_map(|number| {
            (0..PER_CHARACTER).map(move |bit| number >> (PER_CHARACTER - 1 - bit) & 1 == 1)
        })
        .collect()
}

/// Packs bits six to a character, what is left over into the low bits of the last character.
pub(super) fn pack(bits: &[bool]) -> Vec<u8> {
    bits.chunks(PER_CHARACTER)
        .map(|chunk| number(chunk) as u8)
        .collect()
}

/// The number that some bits write; at most 32 bits count.
pub(in crate::scenario) fn number(bits: &[bool]) -> u32 {
    bits.iter()
        .fold(0, |number, bit| number << 1 | u32::from(*bit))
}

/// The `width` low bits of a number, most significant first.
pub(in crate::scenario) fn digits(number: u32, width: usize) -> impl Iterator<Item = bool> {
    (0..width).rev().map(move |bit| number >> bit & 1 == 1)
}

/// The members of a set whose lowest comes last, from the lowest.
pub(super) fn members(set: &[bool]) -> impl Iterator<Item = usize> {
    let from_lowest = set.iter().rev().enumerate();
    from_lowest
        .filter(|(_, member)| **member)
        .map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_has_its_number() {
        for (number, character) in ALPHABET.iter().enumerate() {
            assert_eq!(sextet(char::from(*character)), Some(number as u8));
        }
        for character in ['+', '/', '=', '.', ' ', 'é', '\u{0}'] {
            assert_eq!(sextet(character), None);
        }
    }

    #[test]
    fn bits_come_back() {
        let bits: Vec<bool> = digits(0b1_0110_1100_1011, 13).chain(digits(5, 5)).collect();
        assert_eq!(unpack(&pack(&bits)), bits);
        assert_eq!(number(&bits[..13]), 0b1_0110_1100_1011);
    }
}
