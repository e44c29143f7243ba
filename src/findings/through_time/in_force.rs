//! Which text was in force when, by the days of the edition.

use crate::edition::id::PolicyId;
use crate::edition::{Edition, Kind};

/// A time in which one text was in force, or none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The text, or the time without one.
    pub policy: PolicyId,
    /// Whether no text was in force.
    pub is_gap: bool,
    /// First day, ISO 8601.
    pub from: &'static str,
    /// First day after it, ISO 8601; empty while it is in force.
    pub until: &'static str,
}

/// The texts in order of time, with the time without one.
#[must_use]
pub fn spans(edition: &Edition) -> Vec<Span> {
    let policies = edition.policies_in_time();
    let own = policies.filter(|(_, policy)| policy.kind != Kind::Comparator);
    own.map(|(id, policy)| Span {
        policy: id,
        is_gap: policy.kind == Kind::Gap,
        from: policy.from,
        until: policy.until,
    })
    .collect()
}

/// The text in force on a day, ISO 8601; `None` before the first. The time without a text counts as one.
#[must_use]
pub fn in_force(edition: &Edition, day: &str) -> Option<PolicyId> {
    let spans = spans(edition).into_iter();
    let mut spans =
        spans.filter(|span| span.from <= day && (span.until.is_empty() || day < span.until));
    spans.next().map(|span| span.policy)
}

/// How many days lie between two days, ISO 8601; `None` where one is none.
#[must_use]
pub fn days_between(from: &str, until: &str) -> Option<i64> {
    Some(day_number(until)? - day_number(from)?)
}

/// A day as a year with its fraction; a month stands for its middle, and a year for its own.
#[must_use]
pub fn moment(date: &str) -> Option<f64> {
    let year = date.get(..4)?;
    let day = match date.len() {
        4 => format!("{year}-07-02"),
        7 => format!("{date}-16"),
        _ => date.to_owned(),
    };
    let start = day_number(&format!("{year}-01-01"))?;
    let year: i64 = year.parse().ok()?;
    let length = day_number(&format!("{}-01-01", year + 1))? - start;
    Some(year as f64 + (day_number(&day)? - start) as f64 / length as f64)
}

/// Days since 1 March of the year 0.
fn day_number(day: &str) -> Option<i64> {
    let mut parts = day.splitn(3, '-').map(str::parse::<i64>);
    let [year, month, day] = [(); 3].map(|()| parts.next().and_then(Result::ok));
    let (year, month, day) = (year?, month?, day?);
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    Some(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        assert_eq!(days_between("2025-03-14", "2025-04-09"), Some(26));
        assert_eq!(days_between("2000-02-28", "2000-03-01"), Some(2));
        assert_eq!(days_between("1900-02-28", "1900-03-01"), Some(1));
        assert_eq!(days_between("1977-01-01", "2027-01-01"), Some(18_262));
        assert_eq!(days_between("2025", "2026-01-01"), None);
    }

    #[test]
    fn a_moment_is_a_part_of_its_year() {
        assert_eq!(moment("1977-01-01"), Some(1977.0));
        assert_eq!(moment("2023-12-31"), Some(2023.0 + 364.0 / 365.0));
        for (date, near) in [("2015", 2015.5), ("2014-10", 2014.79)] {
            assert!((moment(date).unwrap() - near).abs() < 0.01, "{date}");
        }
    }
}
