//! What a level balance means under a text: whether somebody has to make the case for a sale.

/// The highest code of a burden: the sale must be shown to serve the supplier's security.
pub const SECURITY_BURDEN: u8 = 2;

/// What a text presumes of a sale.
///
/// A presumption moves the edges of the bands and tells which number is held against them; it never touches a balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presumption {
    /// Whoever wants the sale bears a burden, or none at all.
    Burden(BurdenRange),
    /// The text lists grounds to refuse, and nothing in it speaks for a sale.
    RefusalOnly,
}

impl Presumption {
    /// Case by case: nobody has to persuade anybody.
    pub const NONE: Self = Self::Burden(BurdenRange::fixed(0));

    /// The presumption as it is coded, without the coder's doubt.
    #[must_use]
    pub fn as_coded(self) -> Self {
        match self {
            Self::Burden(range) => Self::Burden(BurdenRange::fixed(range.code())),
            Self::RefusalOnly => Self::RefusalOnly,
        }
    }

    /// The presumption as a reader's setting leaves it: what the reader has settled has one code only.
    #[must_use]
    pub fn read(self, setting: BurdenUse) -> Self {
        match (self, setting) {
            (Self::Burden(_), BurdenUse::Never) => Self::NONE,
            (Self::Burden(range), BurdenUse::Always) => {
                Self::Burden(BurdenRange::fixed(range.ends().1.max(1)))
            }
            (Self::RefusalOnly, _) | (_, BurdenUse::AsTheTextSays) => self,
        }
    }

    /// The presumption read in one way only: as it is coded.
    #[must_use]
    pub fn settled(self) -> Self {
        self.burden()
            .map_or(self, |code| Self::Burden(BurdenRange::fixed(code)))
    }

    /// The code of the burden, 0 to 2; `None` where the text is one of refusal only.
    #[must_use]
    pub fn burden(self) -> Option<u8> {
        match self {
            Self::Burden(range) => Some(range.code()),
            Self::RefusalOnly => None,
        }
    }
}

/// The code of a burden with its plausible range: 0 none, 1 a tie goes against the sale, 2 the sale must be shown to serve the
/// supplier's security as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BurdenRange {
    /// The code itself, which counts double.
    pub central: u8,
    /// Lowest plausible code.
    pub low: u8,
    /// Highest plausible code.
    pub high: u8,
}

impl BurdenRange {
    /// A burden that is read in one way only.
    #[must_use]
    pub const fn fixed(code: u8) -> Self {
        Self {
            central: code,
            low: code,
            high: code,
        }
    }

    /// The code itself; one outside the range counts like the nearer end.
    #[must_use]
    pub fn code(self) -> u8 {
        let (low, high) = self.ends();
        self.central.clamp(low, high)
    }

    /// Lowest and highest code, whichever of them is written first; codes above 2 count as 2.
    #[must_use]
    pub fn ends(self) -> (u8, u8) {
        let (low, high) = (self.low.min(self.high), self.low.max(self.high));
        (low.min(SECURITY_BURDEN), high.min(SECURITY_BURDEN))
    }
}

/// Which texts are read with a burden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BurdenUse {
    /// Those that say so.
    AsTheTextSays,
    /// None.
    Never,
    /// All that are not of refusal only, each with the highest code that its words bear, at least 1.
    Always,
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOUBTFUL: Presumption = Presumption::Burden(BurdenRange {
        central: 0,
        low: 0,
        high: 1,
    });

    #[test]
    fn a_reader_settles_a_burden_but_makes_none_of_a_list_of_refusals() {
        let settled = |presumption: Presumption| {
            [
                BurdenUse::AsTheTextSays,
                BurdenUse::Never,
                BurdenUse::Always,
            ]
            .map(|setting| presumption.read(setting).burden())
        };
        assert_eq!(settled(DOUBTFUL), [Some(0), Some(0), Some(1)]);
        assert_eq!(settled(Presumption::NONE), [Some(0), Some(0), Some(1)]);
        let security = Presumption::Burden(BurdenRange {
            central: 2,
            low: 1,
            high: 2,
        });
        assert_eq!(settled(security), [Some(2), Some(0), Some(2)]);
        assert_eq!(settled(Presumption::RefusalOnly), [None; 3]);
        assert_eq!(DOUBTFUL.read(BurdenUse::AsTheTextSays), DOUBTFUL);
    }

    #[test]
    fn muddled_codes_keep_to_their_ends() {
        let muddled = BurdenRange {
            central: 0,
            low: 9,
            high: 1,
        };
        assert_eq!(muddled.ends(), (1, 2));
        assert_eq!(Presumption::Burden(muddled).burden(), Some(1));
    }
}
