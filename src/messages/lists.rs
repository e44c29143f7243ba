//! Lists within a sentence, as the language puts them.

use super::generated::lists;

/// `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn list_and(items: &[impl AsRef<str>]) -> String {
    let (first, rest) = match items {
        [] => return String::new(),
        [only] => return only.as_ref().to_owned(),
        [first, last] => return lists::and_pair(first.as_ref(), last.as_ref()),
        [first, rest @ ..] => (first, rest),
    };
    let mut list = String::new();
    if let [middle @ .., before, last] = rest {
        list = lists::and_end(before.as_ref(), last.as_ref());
        for item in middle.iter().rev() {
            list = lists::and_middle(item.as_ref(), &list);
        }
    }
    lists::and_start(first.as_ref(), &list)
}

/// `a; b; c`, for things that may hold commas.
#[must_use]
pub fn list_separate(items: &[impl AsRef<str>]) -> String {
    from_the_end(items, lists::separate)
}

/// `a, b, c`, after a colon.
#[must_use]
pub fn list_comma(items: &[impl AsRef<str>]) -> String {
    from_the_end(items, lists::comma)
}

fn from_the_end(items: &[impl AsRef<str>], join: fn(&str, &str) -> String) -> String {
    let Some((last, others)) = items.split_last() else {
        return String::new();
    };
    let join = |list: String, item: &_| join(AsRef::as_ref(item), &list);
    others.iter().rev().fold(last.as_ref().to_owned(), join)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_put_as_english_puts_them() {
        let lists = [
            list_and(&[] as &[&str]),
            list_and(&["a"]),
            list_and(&["a", "b"]),
            list_and(&["a", "b", "c"]),
            list_and(&["a", "b", "c", "d"].map(str::to_owned)),
        ];
        assert_eq!(lists, ["", "a", "a and b", "a, b and c", "a, b, c and d"]);
    }

    #[test]
    fn things_that_hold_commas_are_kept_apart() {
        let lists = [
            list_separate(&[] as &[&str]),
            list_separate(&["a, b"]),
            list_separate(&["a, b", "c", "d"]),
        ];
        assert_eq!(lists, ["", "a, b", "a, b; c; d"]);
    }

    #[test]
    fn what_follows_a_colon_has_commas_alone() {
        let lists = [list_comma(&["a"]), list_comma(&["a", "b", "c"])];
        assert_eq!(lists, ["a", "a, b, c"]);
    }
}
