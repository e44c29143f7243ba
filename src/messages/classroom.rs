//! What a teacher sees: lessons, and the answers of a class.

use crate::findings::classroom::pool::Added;

use super::generated::classroom as words;
use super::lists::list_separate;

pub use super::generated::classroom::*;

/// How a count is said.
type Counted = fn(i64) -> String;

/// What one addition brought, in one line.
#[must_use]
pub fn brought(added: Added) -> String {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let others: [(usize, Counted); 6] = [
        (added.scenarios, words::links),
        (added.doubles, words::doubles),
        (added.damaged, words::damaged),
        (added.other_classes, words::other_classes),
        (added.newer, words::newer),
        (added.unread, words::unread),
    ];
    let others = others.into_iter().filter(|(number, _)| *number > 0);
    let mut parts = vec![words::added(count(added.codes))];
    parts.extend(others.map(|(number, said)| said(count(number))));
    list_separate(&parts)
}
