//! Days as a citation counts them: from 1 January 2026 on.

/// Days from 1 January 1970 to 1 January 2026.
const FIRST: u32 = 20_454;

/// Days in 400 years, in the first three of their centuries, in four years, and in a year.
const CYCLES: [u32; 4] = [146_097, 36_524, 1461, 365];

/// A day of today's calendar, counted from 1 January 1970, as a citation counts it; the first or last that it can name where it
/// lies outside.
#[must_use]
pub fn counted(since_1970: u32) -> u16 {
    u16::try_from(since_1970.saturating_sub(FIRST)).unwrap_or(u16::MAX)
}

/// The day in ISO 8601, such as `2026-11-25`.
#[must_use]
pub fn iso(day: u16) -> String {
    // Years that begin in March have their extra day at their end, and months of 31, 30, 31, 30 and 31 days in turn.
    let since_march_of_year_0 = FIRST + u32::from(day) + 719_468;
    let mut rest = since_march_of_year_0;
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
        }
        assert_eq!(
            [
                counted(0),
                counted(20_454),
                counted(20_782),
                counted(u32::MAX)
            ],
            [0, 0, 328, u16::MAX]
        );
    }
}
