//! Status lists and counts as a value: the first rung that holds, then what is added or taken away.

use crate::edition::{Adjustment, Cell, Step, Test};
use crate::model::math::{BEST, finite_or, plain_decimal};

/// Words of a status column that mean that a country is outside.
const OUTSIDE: [&str; 2] = ["0", "not_party"];

/// A country that left is outside too, however it left.
const LEFT: &str = "withdrawn";

/// The value of a ladder for a country, 0 to 100: that of the first step of which any test holds (or `otherwise`), plus every
/// adjustment of which any test holds, not below `floor` and not above 100. A step that is fixed stands as it is.
///
/// `cell` tells the published cell of an indicator, where there is one; a blank cell is unknown, and no test holds of it.
/// `None` where no step holds and there is no other value, or where every cell that the steps ask for is unknown: nothing
/// published is not the same as "on no list".
#[must_use]
pub(super) fn status_score(
    steps: &[Step],
    otherwise: Option<f64>,
    adjustments: &[Adjustment],
    floor: f64,
    cell: &dyn Fn(usize) -> Option<Cell>,
) -> Option<f64> {
    let mut asked = steps.iter().flat_map(|step| step.any).peekable();
    let all_unknown = asked.peek().is_some() && asked.all(|test| known(test, cell).is_none());
    if all_unknown {
        return None;
    }
    let step = steps.iter().find(|step| any_holds(step.any, cell));
    let start = step.map(|step| step.value).or(otherwise)?;
    let fixed = step.is_some_and(|step| step.fixed);
    let value = adjustments
        .iter()
        .filter(|_| !fixed)
        .filter(|adjustment| any_holds(adjustment.any, cell))
        .fold(start, |value, adjustment| value + points(adjustment, cell));
    let floor = finite_or(floor, 0.0).clamp(0.0, BEST);
    value.is_finite().then(|| value.max(floor).min(BEST))
}

/// Points of an adjustment that holds; per unit they are multiplied by the number of its first test's indicator, 0 without one.
fn points(adjustment: &Adjustment, cell: &dyn Fn(usize) -> Option<Cell>) -> f64 {
    if !adjustment.per_unit {
        return adjustment.points;
    }
    let first = adjustment.any.first();
    let number = first.and_then(|test| known(test, cell)?.number);
    adjustment.points * number.unwrap_or(0.0)
}

fn any_holds(tests: &[Test], cell: &dyn Fn(usize) -> Option<Cell>) -> bool {
    tests.iter().any(|test| holds(test, cell))
}

/// Whether a test holds: the cell is one of the test's words, or equals one of its numbers; without words any cell that does
/// not say that the country is outside.
fn holds(test: &Test, cell: &dyn Fn(usize) -> Option<Cell>) -> bool {
    let Some(cell) = known(test, cell) else {
        return false;
    };
    if test.is.is_empty() {
        let outside = OUTSIDE.contains(&cell.text) || cell.text.starts_with(LEFT);
        return !outside && cell.number != Some(0.0);
    }
    test.is.iter().any(|word| {
        let same_number = cell.number.is_some() && plain_decimal(word) == cell.number;
        *word == cell.text || same_number
    })
}

/// The cell that a test asks for, where it is not blank.
fn known(test: &Test, cell: &dyn Fn(usize) -> Option<Cell>) -> Option<Cell> {
    cell(test.indicator).filter(|cell| !cell.text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &'static str) -> Cell {
        Cell {
            text,
            number: text.parse().ok(),
            se: None,
            year: None,
        }
    }

    const TREATY: Test = Test {
        indicator: 0,
        is: &[],
    };
    const PARTIAL: Test = Test {
        indicator: 1,
        is: &["partial", "2"],
    };
    const YEARS: Test = Test {
        indicator: 2,
        is: &[],
    };
    const STEPS: [Step; 2] = [
        Step {
            any: &[TREATY],
            value: 90.0,
            fixed: false,
        },
        Step {
            any: &[PARTIAL],
            value: 40.0,
            fixed: false,
        },
    ];
    const PER_YEAR: [Adjustment; 1] = [Adjustment {
        any: &[YEARS],
        points: -30.0,
        per_unit: true,
    }];

    fn value(cells: [&'static str; 3]) -> Option<f64> {
        status_score(&STEPS, Some(20.0), &PER_YEAR, 5.0, &|indicator| {
            Some(cell(cells[indicator]))
        })
    }

    #[test]
    fn the_first_step_that_holds_counts() {
        assert_eq!(value(["1", "partial", "0"]), Some(90.0));
        assert_eq!(value(["0", "partial", "0"]), Some(40.0));
        assert_eq!(value(["not_party", "2.0", "0"]), Some(40.0));
        assert_eq!(
            value(["withdrawn_contested", "government", "0"]),
            Some(20.0)
        );
    }

    #[test]
    fn a_fixed_step_takes_no_adjustment() {
        let fixed = [Step {
            fixed: true,
            ..STEPS[0]
        }];
        let value = status_score(&fixed, Some(80.0), &PER_YEAR, 5.0, &|indicator| {
            Some(cell(["1", "0", "2"][indicator]))
        });
        assert_eq!(value, Some(90.0));
        let other = status_score(&fixed, Some(80.0), &PER_YEAR, 5.0, &|indicator| {
            Some(cell(["0", "0", "2"][indicator]))
        });
        assert_eq!(other, Some(20.0));
    }

    #[test]
    fn adjustments_count_per_unit_down_to_the_floor() {
        assert_eq!(value(["1", "0", "2"]), Some(30.0));
        assert_eq!(value(["1", "0", "9"]), Some(5.0));
    }

    #[test]
    fn nothing_published_is_not_outside() {
        assert_eq!(value(["", "", "3"]), None);
        assert_eq!(value(["", "0", "0"]), Some(20.0));
        assert_eq!(status_score(&STEPS, Some(20.0), &[], 0.0, &|_| None), None);
        assert_eq!(
            status_score(&STEPS, None, &[], 0.0, &|_| Some(cell("0"))),
            None
        );
    }
}
