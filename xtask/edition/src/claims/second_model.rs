//! The checks of an edition of the second model, which ask for more than those of the first: what stays equal is no change, and what
//! changes by a trace is not shown.

use super::{
    KIND,
    check::{Check, Names, within, written},
};
use crate::table::Row;
use faults::Faults;

const KINDS: &str = "stance_up FACTOR, stance_down FACTOR, first FACTOR, share_up FACTOR+…, share_down FACTOR+…, \
     counts_rises FACTOR=SCORE …, counts_falls FACTOR=SCORE …, looser INDICATOR, stricter INDICATOR, alike FACTOR FACTOR RATIO, \
     within POINTS INDICATOR, bar_lower, bar_same, bar_new, only_bar or earlier_texts NUMBER";

/// A claim that is checked through the model.
const MODEL: &str = "model";

/// A claim that is checked by comparing words of the texts.
const WORDS: &str = "words";

/// A claim about practice, and one about a text that was not read far enough: neither can be checked.
const UNCHECKED: [&str; 2] = ["practice", "text not read"];

/// The most that one weight may be of another and still count as alike.
const MOST_ALIKE: f64 = 1.5;

/// Where a country of one's own stands: a score there says nothing.
const NEUTRAL: f64 = 50.0;

/// The checks of a row.
pub(super) fn checks(row: &Row, names: &Names<'_>, faults: &mut Faults) -> Vec<Check> {
    let checks = written(row, |text| check(text, names), KINDS, faults);
    let kind = row.one_of(KIND, &[MODEL, WORDS, UNCHECKED[0], UNCHECKED[1]], faults);
    let of_model = checks.iter().any(|check| !is_of_words(check));
    let has_checks = !row.get("checks").is_empty();
    if !has_checks && row.get("reason").is_empty() {
        row.fault(
            faults,
            "a claim needs checks, or the reason why it has none: fill in one of them",
        );
    }
    if has_checks && UNCHECKED.contains(&kind.as_str()) {
        row.fault(
            faults,
            format!("kind is {kind:?}, and there are checks: no check of ours settles that, remove them or correct the kind"),
        );
    }
    if !checks.is_empty() && ((kind == WORDS && of_model) || (kind == MODEL && !of_model)) {
        row.fault(
            faults,
            format!("kind is {kind:?}, and the checks are not: correct one of them"),
        );
    }
    for (number, check) in checks.iter().enumerate() {
        if checks.iter().take(number).any(|other| other == check) {
            row.fault(faults, "the same check stands twice: remove one");
        }
    }
    if row.get("from") == row.get("to") && checks.iter().any(compares) {
        row.fault(
            faults,
            "a check compares two texts, and from and to are the same: name two texts or remove the check",
        );
    }
    checks
}

fn check(text: &str, names: &Names<'_>) -> Option<Check> {
    let words: Vec<&str> = text.split(' ').collect();
    let slider = |id: &str| names.slider(id);
    Some(match words.as_slice() {
        ["stance_up", id] => Check::StanceUp(slider(id)?),
        ["stance_down", id] => Check::StanceDown(slider(id)?),
        ["first", id] => Check::First(slider(id)?),
        ["share_up", ids] => Check::ShareUp(together(ids, names)?),
        ["share_down", ids] => Check::ShareDown(together(ids, names)?),
        ["counts_rises", profile @ ..] => Check::CountsRises(telling(names.profile(profile)?)?),
        ["counts_falls", profile @ ..] => Check::CountsFalls(telling(names.profile(profile)?)?),
        ["looser", name] => Check::Looser(names.list(name)?),
        ["stricter", name] => Check::Stricter(names.list(name)?),
        ["alike", first, second, ratio] if first != second => Check::Alike {
            factors: [slider(first)?, slider(second)?],
            ratio: within(ratio, 1.0, MOST_ALIKE)?,
        },
        ["within", points, name] => Check::Within {
            points: within(points, 0.0, 100.0)?,
            list: names.list(name)?,
        },
        ["bar_lower"] => Check::BarLower,
        ["bar_same"] => Check::BarSame,
        ["bar_new"] => Check::BarNew,
        ["only_bar"] => Check::OnlyBar,
        ["earlier_texts", number] => Check::EarlierTexts(number.parse().ok()?),
        _ => return None,
    })
}

/// `FACTOR+FACTOR`, none of them twice.
fn together(text: &str, names: &Names<'_>) -> Option<Vec<usize>> {
    let ids = text.split('+').map(|id| names.slider(id));
    let factors: Vec<usize> = ids.collect::<Option<_>>()?;
    let mut once = factors.clone();
    once.sort_unstable();
    once.dedup();
    (once.len() == factors.len()).then_some(factors)
}

/// A profile none of whose scores is the one that says nothing.
fn telling(profile: Vec<(usize, f64)>) -> Option<Vec<(usize, f64)>> {
    let tells = profile.iter().all(|(_, score)| *score != NEUTRAL);
    tells.then_some(profile)
}

/// Whether a check compares nothing but words of the texts.
fn is_of_words(check: &Check) -> bool {
    matches!(
        check,
        Check::BarLower | Check::BarSame | Check::BarNew | Check::OnlyBar | Check::EarlierTexts(_)
    )
}

/// Whether a check is about two texts, and not about the later one alone.
fn compares(check: &Check) -> bool {
    !matches!(
        check,
        Check::First(_) | Check::Alike { .. } | Check::OnlyBar | Check::EarlierTexts(_)
    )
}
