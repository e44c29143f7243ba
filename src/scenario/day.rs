//! Days as a citation counts them: from 1 January 2026 on.

/// Days from 1 March of the year 0 to 1 January 2026.
const FIRST: u32 = 739_922;

/// Days in 400 years, in the first three of their centuries, in four years, and in a year.
const CYCLES: [u32; 4] = [146_097, 36_524, 1461, 365];

/// The number of a day in ISO 8601, with or without a time behind it: the first or last that there is where it lies outside, `None`
/// where it is no day.
#[must_use]
pub fn number(iso: &str) -> Option<u16> {
    let mut parts = iso.get(..10)?.splitn(3, '-').map(str::parse::<u32>);
    let [year, month, day] = [(); 3].map(|()| parts.next().and_then(Result::ok));
    let (year, month, day) = (year?, month?, day?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year.checked_sub(1)?, month + 9)
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    let since_march_of_year_0 = 365 * year + leap_days + (153 * month + 2) / 5 + day - 1;
    let since_first = since_march_of_year_0.saturating_sub(FIRST);
    Some(u16::try_from(since_first).unwrap_or(u16::MAX))
}

/// The day in ISO 8601, such as `2026-11-25`.
#[must_use]
pub fn iso(day: u16) -> String {
    // Years that begin in March have their extra day at their end, and months of 31, 30, 31, 30 and 31 days in turn.
    let mut rest = FIRST + u32::from(day);
    let [cycles, centuries, fours, years] = CYCLES.map(|length| {
        let count = rest / length;
        // The last century of 400 years and the last year of four are a day longer.
        let most = if length == CYCLES[1] || length == CYCLES[3] {
            3
        } else {
            u32::MAX
        };
        let count = count.min(most);
        rest -= count * length;
        count
    });
    let month = (5 * rest + 2) / 153;
    let day = rest - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    let year = 400 * cycles + 100 * centuries + 4 * fours + years + later;
    format!("{year}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (day, expected) in [
            (0, "2026-01-01"),
            (58, "2026-02-28"),
            (59, "2026-03-01"),
            (328, "2026-11-25"),
            (364, "2026-12-31"),
            (789, "2028-02-29"),
            (790, "2028-03-01"),
            (27_086, "2100-02-28"),
            (27_087, "2100-03-01"),
            (u16::MAX, "2205-06-07"),
        ] {
            assert_eq!(iso(day), expected);
            assert_eq!(number(expected), Some(day));
        }
        assert_eq!(number("2026-11-25T04:50:10.123Z"), Some(328));
        assert_eq!(
            [number("1999-12-31"), number("9999-01-01")],
            [Some(0), Some(u16::MAX)]
        );
        for none in [
            "",
            "2026-11",
            "2026-13-01",
            "yesterday, at noon",
            "2026-11-2é",
        ] {
            assert_eq!(number(none), None);
        }
    }

    #[test]
    fn every_day_comes_back() {
        assert!((0..=u16::MAX).all(|day| number(&iso(day)) == Some(day)));
    }
}
