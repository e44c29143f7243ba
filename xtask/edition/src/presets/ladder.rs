//! Status lists and counts as a value: the first rung that holds, then what is added or taken away.

use crate::{
    json::{AdjustmentEntry, LadderEntry, TestEntry},
    normalise::BEST,
    rules::Row,
    table::parse_number,
};

/// Words of a status column that mean that a country is outside.
const OUTSIDE: [&str; 2] = ["0", "not_party"];

/// A country that left is outside too, however it left.
const LEFT: &str = "withdrawn";

/// The value of a ladder for a country, 0 to 100: that of the first step of which any test holds (or `otherwise`), plus every
/// adjustment of which any test holds, not below the floor and not above 100. A step that is fixed stands as it is.
///
/// A blank cell is unknown, and no test holds of it. `None` where no step holds and there is no other value, or where every cell that
/// the steps ask for is unknown: nothing published is not the same as "on no list".
pub(super) fn value(ladder: &LadderEntry, row: &Row) -> Option<f64> {
    let mut asked = ladder.steps.iter().flat_map(|step| &step.any).peekable();
    let all_unknown = asked.peek().is_some() && asked.all(|test| known(test, row).is_none());
    if all_unknown {
        return None;
    }
    let step = ladder.steps.iter().find(|step| any_holds(&step.any, row));
    let start = step.map(|step| step.value).or(ladder.otherwise)?;
    let fixed = step.is_some_and(|step| step.fixed);
    let value = ladder
        .adjustments
        .iter()
        .filter(|_| !fixed)
        .filter(|adjustment| any_holds(&adjustment.any, row))
        .fold(start, |value, adjustment| value + points(adjustment, row));
    Some(value.max(ladder.floor).min(BEST))
}

/// Points of an adjustment that holds; per unit they are multiplied by the number of its first test's indicator, 0 without one.
fn points(adjustment: &AdjustmentEntry, row: &Row) -> f64 {
    if !adjustment.per_unit {
        return adjustment.points;
    }
    let first = adjustment.any.first();
    let number = first.and_then(|test| parse_number(known(test, row)?));
    adjustment.points * number.unwrap_or(0.0)
}

fn any_holds(tests: &[TestEntry], row: &Row) -> bool {
    tests.iter().any(|test| holds(test, row))
}

/// Whether a test holds: the cell is one of the test's words, or equals one of its numbers; without words any cell that does
/// not say that the country is outside.
fn holds(test: &TestEntry, row: &Row) -> bool {
    let Some(cell) = known(test, row) else {
        return false;
    };
    let number = parse_number(cell);
    if test.is.is_empty() {
        let outside = OUTSIDE.contains(&cell) || cell.starts_with(LEFT);
        return !outside && number != Some(0.0);
    }
    test.is.iter().any(|word| {
        let same_number = number.is_some() && parse_number(word) == number;
        word == cell || same_number
    })
}

/// The cell that a test asks for, where it is not blank.
fn known<'a>(test: &TestEntry, row: &Row<'a>) -> Option<&'a str> {
    let cell = row.word(&test.indicator);
    (!cell.is_empty()).then_some(cell)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::each;

    /// A treaty or a partial status is a rung; every year takes points away.
    const LADDER: &str = r#"{
        "steps": [
            {"value": 90, "any": [{"indicator": "treaty", "is": []}]},
            {"value": 40, "any": [{"indicator": "partial", "is": ["partial", "2"]}]}
        ],
        "otherwise": 20,
        "adjustments": [{"points": -30, "per_unit": true, "any": [{"indicator": "years", "is": []}]}],
        "floor": 5
    }"#;

    fn ladder(change: fn(&mut LadderEntry)) -> LadderEntry {
        let mut ladder = serde_json::from_str(LADDER).unwrap();
        change(&mut ladder);
        ladder
    }

    /// The value of a country with these cells: of the treaty, of the partial status, of the years.
    fn value(ladder: &LadderEntry, [treaty, partial, years]: [&str; 3]) -> Option<f64> {
        let cells = [("treaty", treaty), ("partial", partial), ("years", years)];
        each(&[("AAA", &cells)], |row| super::value(ladder, row))[0]
    }

    #[test]
    fn the_first_step_that_holds_counts() {
        let ladder = ladder(|_| {});
        for (cells, expected) in [
            (["1", "partial", "0"], 90.0),
            (["0", "partial", "0"], 40.0),
            (["not_party", "2.0", "0"], 40.0),
            (["withdrawn_contested", "government", "0"], 20.0),
        ] {
            assert_eq!(value(&ladder, cells), Some(expected), "{cells:?}");
        }
    }

    #[test]
    fn a_fixed_step_takes_no_adjustment() {
        let fixed = ladder(|ladder| ladder.steps[0].fixed = true);
        assert_eq!(value(&fixed, ["1", "0", "2"]), Some(90.0));
        assert_eq!(value(&fixed, ["0", "0", "2"]), Some(5.0));
    }

    #[test]
    fn adjustments_count_per_unit_down_to_the_floor() {
        let ladder = ladder(|_| {});
        assert_eq!(value(&ladder, ["1", "0", "2"]), Some(30.0));
        assert_eq!(value(&ladder, ["1", "0", "9"]), Some(5.0));
    }

    #[test]
    fn nothing_published_is_not_outside() {
        assert_eq!(value(&ladder(|_| {}), ["", "", "3"]), None);
        assert_eq!(value(&ladder(|_| {}), ["", "0", "0"]), Some(20.0));
        let without_other = ladder(|ladder| ladder.otherwise = None);
        assert_eq!(value(&without_other, ["0", "0", "0"]), None);
    }
}
