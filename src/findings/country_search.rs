//! Finding a country by what a reader calls it: its name in the edition, in their own language, another or a former name, a code;
//! with one typing error, where nothing else is meant.

/// A place that can be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// The name that lists show.
    pub name: &'a str,
    /// Code of three letters (ISO 3166); empty for a country of the reader's own.
    pub code: &'a str,
    /// Its name in the reader's language; empty where that is not known.
    pub local: &'a str,
}

/// A place that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its position among those that were searched.
    pub position: usize,
    /// Whether its name in the reader's language says more than the one that lists show.
    pub by_local: bool,
}

/// How a text and a name go together, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It is the whole name, or a code.
    Whole,
    /// The name begins so.
    Start,
    /// A later word of the name begins so.
    Word,
    /// It is another name.
    Other,
    /// Another name begins so.
    OtherStart,
    /// A later word of another name begins so.
    OtherWord,
    /// A letter of the name is missing, or blanks stand elsewhere.
    Missing,
    /// A letter is wrong, or one too many, or two have changed places.
    Wrong,
    /// The same, or a letter missing, in the words behind the first.
    WrongWord,
    /// The same at the start of the name.
    WrongStart,
}

const RANKS: usize = Rank::WrongStart as usize + 1;

/// Letters from which on a word is known in spite of an error.
const LONG: usize = 4;

/// The places that a text may mean, the likeliest first, all where it says nothing; `others` is the table of other names, each of whose
/// rows has the code of three letters, the one of two where it is not their beginning, and the names.
#[must_use]
pub fn find(places: &[Named<'_>], others: &str, typed: &str) -> Vec<Found> {
    let typed = folded(typed);
    let wanted = typed.strip_prefix("the ").unwrap_or(&typed);
    let mut ranked = [const { Vec::new() }; RANKS];
    for (position, place) in places.iter().enumerate() {
        let listed = rank(wanted, place.name).into_iter();
        let listed = listed.chain(of_codes(wanted, place.code, others));
        let best = listed.min();
        let local = rank(wanted, place.local).filter(|local| best.is_none_or(|best| *local < best));
        if let Some(rank) = local.or(best) {
            let by_local = local.is_some();
            ranked[rank as usize].push(Found { position, by_local });
        }
    }
    let sure = ranked[..Rank::Missing as usize].concat();
    if sure.is_empty() {
        ranked.concat()
    } else {
        sure
    }
}

/// Code of two letters (ISO 3166) of the country with a code of three.
#[must_use]
pub fn two_letters<'a>(code: &'a str, others: &'a str) -> &'a str {
    let listed = cells(code, others).next().filter(|two| !two.is_empty());
    listed.or(code.get(..2)).unwrap_or_default()
}

/// What a row of the table of other names says of a country behind its code.
fn cells<'a>(code: &str, others: &'a str) -> impl Iterator<Item = &'a str> {
    let mut rows = others.split(';').map(|row| row.trim_start_matches(' '));
    let row = rows.find(|row| !code.is_empty() && row.starts_with(code));
    row.into_iter().flat_map(|row| row.split('|').skip(1))
}

/// How well a text goes together with the codes and the other names of a country.
fn of_codes(wanted: &str, code: &str, others: &str) -> Option<Rank> {
    let is = |code: &str| !code.is_empty() && code.eq_ignore_ascii_case(wanted);
    if is(code) || is(two_letters(code, others)) {
        return Some(Rank::Whole);
    }
    let of_one = |name: &str| {
        // A short form is known whole only: “UK” is not the beginning of anything.
        if name.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return is(name).then_some(Rank::Whole);
        }
        rank(wanted, name).map(|rank| match rank {
            Rank::Whole => Rank::Other,
            Rank::Start => Rank::OtherStart,
            Rank::Word => Rank::OtherWord,
            error => error,
        })
    };
    cells(code, others).skip(1).filter_map(of_one).min()
}

/// How well a text goes together with a name.
fn rank(wanted: &str, name: &str) -> Option<Rank> {
    let name = folded(name);
    if name == wanted {
        return Some(Rank::Whole);
    }
    if name.starts_with(wanted) {
        return (!name.is_empty()).then_some(Rank::Start);
    }
    let mut best = near(wanted, &name);
    let mut rest = name.as_str();
    while let Some((_, word)) = rest.split_once(' ') {
        if word.starts_with(wanted) {
            return Some(Rank::Word);
        }
        let near = near(wanted, word).map(|near| near.max(Rank::WrongWord));
        best = best.into_iter().chain(near).min();
        rest = word;
    }
    best
}

/// How well a text goes together with a name but for one error and the blanks.
fn near(wanted: &str, name: &str) -> Option<Rank> {
    let [wanted, name] = [wanted, name].map(|text| text.chars().filter(|letter| *letter != ' '));
    let (wanted, name): (String, String) = (wanted.collect(), name.collect());
    let (typed, letters) = (wanted.chars().count(), name.chars().count());
    if letters < LONG || typed + 1 < LONG {
        return None;
    }
    let (mut ours, mut theirs) = (name.chars(), wanted.chars());
    loop {
        let (name, wanted) = (ours.as_str(), theirs.as_str());
        let (one, other) = (ours.next(), theirs.next());
        if one == other {
            if one.is_none() {
                return Some(Rank::Missing);
            }
            continue;
        }
        let (name_after, wanted_after) = (ours.as_str(), theirs.as_str());
        if name_after == wanted {
            return Some(Rank::Missing);
        }
        if typed < LONG {
            return None;
        }
        let swapped = one == theirs.next() && other == ours.next();
        let rests = [
            Some((name_after, wanted)),
            Some((name_after, wanted_after)),
            Some((name, wanted_after)),
            swapped.then_some((ours.as_str(), theirs.as_str())),
        ];
        let rests = rests.into_iter().flatten();
        if rests.clone().any(|(name, wanted)| name == wanted) {
            return Some(Rank::Wrong);
        }
        let mut starts = rests.map(|(name, wanted)| name.starts_with(wanted));
        return starts.any(|starts| starts).then_some(Rank::WrongStart);
    }
}

/// The letters from U+00C0 to U+017F without their marks.
const PLAIN: &[u8; 192] = b"\
aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg\
gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// A name as it is searched: small letters without marks, words with one blank between them.
fn folded(name: &str) -> String {
    let mut folded = String::new();
    for character in name.chars() {
        let plain = match character {
            'A'..='Z' => character.to_ascii_lowercase(),
            'a'..='z' | '0'..='9' => character,
            '\u{c0}'..='\u{17f}' => char::from(PLAIN[character as usize - 0xc0]),
            '&' => {
                folded.push_str("and");
                continue;
            }
            // Marks that stand behind their letter, and what is left out of “U.K.”
            '.' | '\u{300}'..='\u{36f}' => continue,
            // Greek and Cyrillic capitals.
            '\u{391}'..='\u{3a9}' | '\u{410}'..='\u{42f}' => {
                char::from_u32(character as u32 + 32).unwrap_or(character)
            }
            '’' => ' ',
            other if other.is_ascii() => ' ',
            other => other,
        };
        if plain != ' ' || !(folded.is_empty() || folded.ends_with(' ')) {
            folded.push(plain);
        }
    }
    folded.truncate(folded.trim_end_matches(' ').len());
    folded
}
