//! Ids: which text, factor, item, edition or country is meant, by the number that links carry for ever.
//!
//! Each kind has a type of its own, so that none can stand for another or for a place in some other list. A number is checked once,
//! where it comes in; whoever has an id has one that was given out. An edition that does not have what an id names, because it came
//! with a later edition, or because the text of the edition is not here yet, says nothing of it: [`Edition::policy`] and the like
//! then give an entry without a word.
//!
//! [`Edition::policy`]: super::Edition::policy

/// How many texts have been given a number, the gap and the comparators included.
pub const TEXTS: usize = 12;

/// How many factors have been given a number; each has a slider.
pub const SLIDERS: usize = 20;

/// How many items have been given a number.
pub const ITEMS: usize = 13;

/// How many conditions have been given a number.
pub const CONDITIONS: usize = 4;

/// How many editions have been given a number, and thus are part of the app.
pub const EDITIONS: usize = 3;

/// How many countries have been given a number.
pub const COUNTRIES: usize = 196;

/// How many texts each edition has, by its number: those with the lowest numbers. Part of the binary, so that what a link says can be
/// told before its edition is fetched.
const TEXTS_OF: [usize; EDITIONS] = [11, 11, 12];

/// How many groups the factors of every edition so far make.
const GROUPS: usize = 6;

/// Makes a type of ids for each line: its name, the number that it is kept as, and how many have been given out.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident($number:ty), $count:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name($number);

        impl $name {
            /// The id with a number; `None` where the number has not been given out.
            #[must_use]
            pub const fn new(number: usize) -> Option<Self> {
                if number < $count {
                    Some(Self(number as $number))
                } else {
                    None
                }
            }

            /// The number, which is also the place in a list of all that were given out.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// All, in the order of their numbers.
            pub fn all() -> impl DoubleEndedIterator<Item = Self> + Clone {
                (0..$count as $number).map(Self)
            }
        }
    )*};
}

ids! {
    /// A text: a policy, the time without one, or a comparator.
    PolicyId(u8), TEXTS;

    /// A factor, which has a slider.
    FactorId(u8), SLIDERS;

    /// An item that may be transferred.
    ItemId(u8), ITEMS;

    /// A condition that may be attached to a transfer.
    ConditionId(u8), CONDITIONS;

    /// A released edition.
    EditionId(u8), EDITIONS;

    /// A country.
    CountryId(u16), COUNTRIES;

    /// A group of factors, which has a master slider. No link carries it.
    GroupId(u8), GROUPS;
}

impl FactorId {
    /// The first slider of the screen.
    pub const SSG_GOV: Self = Self(0);

    /// Its bit in a set of factors.
    #[must_use]
    pub const fn bit(self) -> u32 {
        1 << self.0
    }
}

impl ConditionId {
    /// Its bit in a set of conditions.
    #[must_use]
    pub const fn bit(self) -> u8 {
        1 << self.0
    }
}

impl GroupId {
    /// The first of the screen.
    pub const SSG: Self = Self(0);
}

impl CountryId {
    /// Azerbaijan.
    pub const AZE: Self = Self(10);
}

impl EditionId {
    /// The first that was released.
    pub const FIRST: Self = Self(0);

    /// Today's.
    pub const NEWEST: Self = Self(EDITIONS as u8 - 1);

    /// How many texts the edition has: those with the lowest numbers.
    #[must_use]
    pub const fn texts(self) -> usize {
        TEXTS_OF[self.index()]
    }

    /// The text with a number; `None` where the edition does not have it.
    #[must_use]
    pub fn text(self, number: usize) -> Option<PolicyId> {
        PolicyId::new(number).filter(|policy| self.has(*policy))
    }

    /// Whether the edition has a text: it may have come with a later one.
    #[must_use]
    pub const fn has(self, policy: PolicyId) -> bool {
        policy.index() < self.texts()
    }
}

impl ItemId {
    /// Nothing particular.
    pub const UNSPECIFIED: Self = Self(0);
}

impl PolicyId {
    /// The policy of 2018.
    pub const NSPM_10: Self = Self(4);

    /// The policy of 2023.
    pub const NSM_18: Self = Self(5);

    /// The time without a policy: nothing of it is read, so a reading changes nothing of it.
    pub const GAP: Self = Self(6);

    /// What is in force since the end of the gap.
    pub const CUR_2026: Self = Self(7);

    /// Its bit in a set of texts.
    #[must_use]
    pub const fn bit(self) -> u16 {
        1 << self.0
    }
}
