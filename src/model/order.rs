//! Sorting of short lists. The library's sort is made for long ones, and each kind of list that it sorts costs kilobytes of the app.

use std::cmp::Ordering;

/// Sorts by insertion; equal items keep their order. For lists of at most some hundred items.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        let mut place = end;
        while place > 0 && compare(&items[place - 1], &items[place]) == Ordering::Greater {
            items.swap(place - 1, place);
            place -= 1;
        }
    }
}

/// The same by a key.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_lists_are_sorted_and_equals_keep_their_order() {
        let mut items = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        sort_by_key(&mut items, |item| item.0);
        assert_eq!(items.map(|item| item.1), ['b', 'e', 'd', 'a', 'c']);
        sort_by(&mut items, |a, b| b.0.cmp(&a.0));
        assert_eq!(items.map(|item| item.1), ['a', 'c', 'd', 'b', 'e']);
        sort_by_key::<u8, u8>(&mut [], |item| *item);
    }
}
