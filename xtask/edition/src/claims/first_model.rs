//! The checks of an edition of the first model.

use super::check::{Check, Names, within, written};
use crate::table::Row;
use faults::Faults;

const KINDS: &str = "stance_at_least FACTOR, stance_at_most FACTOR, gates_equal, gates ABOVE UP_TO, balance_rises FACTOR=SCORE …, \
     balance_falls FACTOR=SCORE …, moves_less FACTOR=SCORE, balance_within POINTS INDICATOR or weights_alike FACTOR FACTOR RATIO";

/// The checks of a row.
pub(super) fn checks(row: &Row, names: &Names<'_>, faults: &mut Faults) -> Vec<Check> {
    if row.get("checks").is_empty() == row.get("reason").is_empty() {
        row.fault(
            faults,
            "a claim has either checks or a reason why it cannot be checked: fill in one of them",
        );
    }
    written(row, |text| check(text, names), KINDS, faults)
}

fn check(text: &str, names: &Names<'_>) -> Option<Check> {
    let words: Vec<&str> = text.split(' ').collect();
    let slider = |id: &str| names.slider(id);
    Some(match words.as_slice() {
        ["stance_at_least", id] => Check::StanceAtLeast(slider(id)?),
        ["stance_at_most", id] => Check::StanceAtMost(slider(id)?),
        ["gates_equal"] => Check::GatesEqual,
        ["gates", above, up_to] => {
            let (above, up_to) = (within(above, 0.0, 1.0)?, within(up_to, 0.0, 1.0)?);
            (above < up_to).then_some(Check::Gates { above, up_to })?
        }
        ["balance_rises", profile @ ..] => Check::BalanceRises(names.profile(profile)?),
        ["balance_falls", profile @ ..] => Check::BalanceFalls(names.profile(profile)?),
        ["moves_less", raised] => {
            let (factor, to) = names.score(raised)?;
            Check::MovesLess(factor, to)
        }
        ["balance_within", points, name] => Check::Within {
            points: within(points, 0.0, 100.0)?,
            list: names.list(name)?,
        },
        ["weights_alike", first, second, ratio] => Check::Alike {
            factors: [slider(first)?, slider(second)?],
            ratio: within(ratio, 1.0, 10.0)?,
        },
        _ => return None,
    })
}
