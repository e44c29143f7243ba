//! A short title of a reader's own: how much of a text fits, cut between whole signs, and whether anything of it can be seen.

/// A short title; text only, at most [`Title::MAX_BYTES`] bytes of UTF-8, no characters that control the display, and something that can be
/// seen or nothing at all.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Title(String);

/// What became of a text that was given as a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GivenTitle {
    /// It is the title, whole.
    Whole(Title),
    /// Its end found no room.
    Cut(Title),
    /// Nothing of it can be seen, though something was given.
    Unseen,
}

impl Title {
    /// Longest title in bytes, in links as well as in lists: 60 Latin letters, 30 Cyrillic ones, seven flags.
    pub const MAX_BYTES: usize = 60;

    /// Takes as much of `text` as fits, without characters that control the display (line breaks, changes of writing
    /// direction) and without white space at the ends.
    #[must_use]
    pub fn new(text: &str) -> Self {
        match Self::taken(text) {
            GivenTitle::Whole(title) | GivenTitle::Cut(title) => title,
            GivenTitle::Unseen => Self::default(),
        }
    }

    /// The same with what has to be said of it.
    #[must_use]
    pub fn taken(text: &str) -> GivenTitle {
        let whole = shown(text);
        if whole.is_empty() && text.trim().is_empty() {
            return GivenTitle::Whole(Self::default());
        }
        if whole.chars().all(is_unseen) {
            return GivenTitle::Unseen;
        }
        let kept = whole[..fitting(&whole, Self::MAX_BYTES)].trim_end();
        if kept.chars().all(is_unseen) {
            return GivenTitle::Unseen;
        }
        let title = Self(kept.to_owned());
        if kept.len() == whole.len() {
            GivenTitle::Whole(title)
        } else {
            GivenTitle::Cut(title)
        }
    }

    /// The text; empty where there is none.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What of a text can be shown: all but characters that control the display, and white space at the ends; nothing where none of it
/// could be seen.
pub(super) fn seen(text: &str) -> String {
    let shown = shown(text);
    if shown.chars().all(is_unseen) {
        return String::new();
    }
    shown
}

/// A text without characters that control the display and without white space at the ends.
fn shown(text: &str) -> String {
    let stays = |character: &char| {
        !character.is_control()
            && !matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let shown: String = text.chars().filter(stays).collect();
    shown.trim().to_owned()
}

/// Bytes of the whole signs at the start of a text that fit into so many.
#[must_use]
pub fn fitting(text: &str, most: usize) -> usize {
    if text.len() <= most {
        return text.len();
    }
    let starts = text.char_indices().map(|(at, _)| at);
    let mut ends = starts.take_while(|end| *end <= most).collect::<Vec<_>>();
    while let Some(end) = ends.pop() {
        if is_between_signs(&text[..end], &text[end..]) {
            return end;
        }
    }
    0
}

/// Whether a reader sees one sign end and another begin between two texts: no mark is parted from its letter, no flag is halved, no
/// picture that is put together is taken apart.
fn is_between_signs(before: &str, after: &str) -> bool {
    let (Some(last), Some(next)) = (before.chars().next_back(), after.chars().next()) else {
        return true;
    };
    let is_flag = |character: &char| ('\u{1f1e6}'..='\u{1f1ff}').contains(character);
    let halves_flag = is_flag(&next) && before.chars().rev().take_while(is_flag).count() % 2 == 1;
    let joins = last == '\u{200d}' || is_virama(last) && !next.is_whitespace();
    !(joins || halves_flag || is_mark(next))
}

/// Whether a sign of India and its neighbours joins its letter to the next one.
fn is_virama(character: char) -> bool {
    let in_block = matches!(character, '\u{900}'..='\u{d7f}') && character as u32 % 0x80 == 0x4d;
    in_block || matches!(character, '\u{dca}' | '\u{1039}' | '\u{17d2}')
}

/// Whether a character belongs to the one before it: accents, vowel signs, tones, the parts of Korean syllables, shades of skin, tags.
fn is_mark(character: char) -> bool {
    // In each block of the scripts of India the signs stand in the same places.
    let in_india = matches!(character, '\u{900}'..='\u{d7f}')
        && matches!(character as u32 % 0x80, 0x00..=0x03 | 0x3a..=0x3c | 0x3e..=0x4f | 0x51..=0x57 | 0x62..=0x63);
    in_india
        || matches!(
            character,
            '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}'
            | '\u{5c4}'..='\u{5c5}' | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
            | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}'
            | '\u{711}' | '\u{730}'..='\u{74a}' | '\u{7a6}'..='\u{7b0}' | '\u{8ca}'..='\u{8ff}'
            | '\u{d81}'..='\u{d83}' | '\u{dca}'..='\u{df3}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
            | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}' | '\u{f35}' | '\u{f37}' | '\u{f39}' | '\u{f3e}'..='\u{f3f}'
            | '\u{f71}'..='\u{f84}' | '\u{f86}'..='\u{f87}' | '\u{f8d}'..='\u{fbc}' | '\u{102b}'..='\u{103e}' | '\u{1056}'..='\u{1059}'
            | '\u{1160}'..='\u{11ff}' | '\u{135d}'..='\u{135f}' | '\u{17b4}'..='\u{17d3}' | '\u{180b}'..='\u{180f}' | '\u{1ab0}'..='\u{1aff}'
            | '\u{1b34}'..='\u{1b44}' | '\u{1dc0}'..='\u{1dff}' | '\u{200c}'..='\u{200f}' | '\u{20d0}'..='\u{20ff}'
            | '\u{302a}'..='\u{302f}' | '\u{3099}'..='\u{309a}' | '\u{a980}'..='\u{a983}' | '\u{a9b3}'..='\u{a9c0}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{ff9e}'..='\u{ff9f}'
            | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}'
        )
}

/// Whether a character shows nothing: blanks, and what only tells how others are to be shown.
fn is_unseen(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept of a text, and whether something of it is not.
    fn kept(text: &str) -> (String, bool) {
        match Title::taken(text) {
            GivenTitle::Whole(title) => (title.0, false),
            GivenTitle::Cut(title) => (title.0, true),
            GivenTitle::Unseen => panic!("{text:?} cannot be seen"),
        }
    }

    #[test]
    fn a_title_is_cut_between_whole_signs_and_that_is_told() {
        let family = "👩\u{200d}👩\u{200d}👧\u{200d}👦";
        for (sign, whole) in [
            ("a", 60),
            ("ж", 30),
            ("🇳🇴", 7),
            ("e\u{301}", 20),
            ("o\u{302}\u{323}", 12),
            ("👍🏽", 7),
            (family, 2),
            ("❤\u{fe0f}", 10),
            ("नि", 10),
            ("क्ष", 6),
            ("กำ", 10),
            ("한", 20),
            ("\u{1112}\u{1161}\u{11ab}", 6),
            ("🏴\u{e0067}\u{e0062}\u{e007f}", 3),
            ("中", 20),
        ] {
            assert_eq!(
                kept(&sign.repeat(whole)),
                (sign.repeat(whole), false),
                "{sign}"
            );
            for more in [whole + 1, whole * 2, whole * 5] {
                assert_eq!(
                    kept(&sign.repeat(more)),
                    (sign.repeat(whole), true),
                    "{sign}"
                );
            }
        }
        assert_eq!(
            kept(&format!("{}é", "a".repeat(59))),
            ("a".repeat(59), true)
        );
        assert_eq!(
            kept(&format!("{} b", "a".repeat(60))),
            ("a".repeat(60), true)
        );
    }

    #[test]
    fn a_title_that_nobody_sees_is_none() {
        for unseen in [
            "\u{200f}\u{61c}\u{200b}",
            "\u{feff}",
            " \u{200b} ",
            "\u{202e}\u{2066}",
            "\u{3164}",
            "\u{2800}\u{2800}",
            "\u{7f}",
        ] {
            assert_eq!(Title::taken(unseen), GivenTitle::Unseen, "{unseen:?}");
            assert_eq!(Title::new(unseen), Title::default(), "{unseen:?}");
        }
        for nothing in ["", "  ", "\u{a0}"] {
            assert_eq!(Title::taken(nothing), GivenTitle::Whole(Title::default()));
        }
        // What only steers the writing may stand in a title that can be seen.
        assert_eq!(kept("a\u{200d}b"), ("a\u{200d}b".to_owned(), false));
    }
}
