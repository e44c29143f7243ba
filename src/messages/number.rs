//! Numbers as a reader sees them: whole points, fair fractions, no false decimals.

use crate::findings::chance::{Closeness, Fraction};

use super::generated::number as words;
use super::generated::selectors::Month;

pub use super::generated::number::signed;
pub use crate::findings::rounding::{from_largest, rounded, rounded_to_sum};

/// A number with exactly `places` decimals (at most 9), halves away from zero, with a hyphen as its minus sign: what SVG and
/// arithmetic on the method page need. What is no number is 0.
#[must_use]
pub fn fixed(value: f64, places: u32) -> String {
    let unit = 10_u64.pow(places.min(9));
    let size = (value.abs() * unit as f64 + 0.5) as u64;
    let sign = if value < 0.0 && size > 0 { "-" } else { "" };
    if places == 0 {
        return format!("{sign}{size}");
    }
    let (whole, part, width) = (size / unit, size % unit, places as usize);
    format!("{sign}{whole}.{part:0width$}")
}

/// A number with at most `places` decimals, without zeros at its end.
#[must_use]
pub fn decimal(value: f64, places: u32) -> String {
    let text = fixed(value, places);
    if places == 0 {
        text
    } else {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// A place on an axis of 0 to 100 as SVG wants it: "43.25%".
#[must_use]
pub fn percent(value: f64) -> String {
    let mut text = fixed(value, 2);
    text.push('%');
    text
}

/// A count as a reader sees it: "999", "16,384". Below a million, and what is larger has its millions counted in thousands.
#[must_use]
pub fn grouped(count: u32) -> String {
    match (count / 1000, count % 1000) {
        (0, few) => few.to_string(),
        (thousands, rest) => words::grouped(&thousands.to_string(), &format!("{rest:03}")),
    }
}

/// A phrase within a sentence: its first letter small, unless the whole word is an abbreviation.
#[must_use]
pub fn lower_first(text: &str) -> String {
    let mut bytes = text.bytes();
    let abbreviation = matches!((bytes.next(), bytes.next()), (Some(_), Some(second)) if second.is_ascii_uppercase());
    let mut text = text.to_owned();
    if let (false, Some(first)) = (abbreviation, text.get_mut(..1)) {
        first.make_ascii_lowercase();
    }
    text
}

/// A phrase at the start of a sentence: its first letter large.
#[must_use]
pub fn upper_first(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// A probability as a reader can picture it: "about 1 in 3". Near one half it says which side, because a gate may lie there.
#[must_use]
pub fn chance(probability: f64) -> String {
    let Fraction {
        closeness,
        count,
        of,
    } = Fraction::nearest(probability);
    words::chance(closeness, count, of)
}

/// A probability as a threshold or the end of a range: "1 in 2", "19 in 20".
#[must_use]
pub fn bound(probability: f64) -> String {
    let Fraction {
        closeness,
        count,
        of,
    } = Fraction::nearest(probability);
    words::bound(closeness, count, of)
}

/// A threshold: a fraction where that is what it is, such as "1 in 2", else its percentage: "0.5%".
#[must_use]
pub fn per_cent(threshold: f64) -> String {
    if Fraction::nearest(threshold).closeness == Closeness::Exactly {
        return bound(threshold);
    }
    words::per_cent(&decimal(threshold * 100.0, 1))
}

/// A chance in thousandths, in words.
#[must_use]
pub fn chance_in_1000(permille: u16) -> String {
    chance(f64::from(permille) / 1000.0)
}

/// An odds multiplier as a reader sees it: "×1.6", "÷2".
#[must_use]
pub fn odds_factor(multiplier: f64) -> String {
    let (sign, size) = if multiplier < 1.0 {
        ('÷', 1.0 / multiplier)
    } else {
        ('×', multiplier)
    };
    if size >= 9.5 {
        format!("{sign}{}", rounded(size))
    } else {
        format!("{sign}{}", fixed(size, 1))
    }
}

/// A day in ISO 8601, or part of one, as a reader sees it: "19 April 2018", "April 2018", "2018".
#[must_use]
pub fn day(iso: &str) -> String {
    let mut parts = iso.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts
        .next()
        .and_then(|month| month.parse::<usize>().ok())
        .and_then(|month| Month::ALL.get(month.checked_sub(1)?).copied());
    let day = parts.next().and_then(|day| day.parse::<u8>().ok());
    match (month, day) {
        (Some(month), Some(day)) => words::date(i64::from(day), month, year),
        (Some(month), None) => words::month_of_year(month, year),
        _ => year.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_cut_and_rounded_without_the_standard_formatter() {
        assert_eq!(
            [
                fixed(0.305, 2),
                fixed(-0.001, 2),
                fixed(99.999, 2),
                fixed(7.0, 0)
            ],
            ["0.31", "0.00", "100.00", "7"]
        );
        assert_eq!(
            [decimal(0.5, 2), decimal(-1.25, 1), decimal(3.0, 3)],
            ["0.5", "-1.3", "3"]
        );
        assert_eq!([percent(43.254), percent(f64::NAN)], ["43.25%", "0.00%"]);
    }

    #[test]
    fn chances_are_fractions_and_name_the_side_of_one_half() {
        for (probability, said) in [
            (0.001, "less than 1 in 100"),
            (0.3, "about 1 in 3"),
            (0.5, "exactly 1 in 2"),
            (0.5001, "just over 1 in 2"),
            (0.49, "just under 1 in 2"),
            (0.65, "about 2 in 3"),
            (0.97, "about 19 in 20"),
            (1.0, "more than 99 in 100"),
        ] {
            assert_eq!(chance(probability), said, "{probability}");
        }
    }

    #[test]
    fn thousands_are_kept_apart() {
        assert_eq!(
            [999, 1000, 16_384, 400_007].map(grouped),
            ["999", "1,000", "16,384", "400,007"]
        );
    }

    #[test]
    fn days_are_read_as_far_as_they_are_known() {
        assert_eq!(
            [day("2018-04-19"), day("1995-02"), day("2026")],
            ["19 April 2018", "February 1995", "2026"]
        );
    }
}
