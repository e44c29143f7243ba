//! What a link carries, field by field, and what can be said of one field after reading.

use crate::edition::id::{FactorId, PolicyId};
use crate::scenario::registry::FIELDS;

/// Factors that one group of stances covers.
pub const STANCES_PER_GROUP: u8 = 5;

/// One field of a link, or the link as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The link as a whole.
    Whole,
    /// Version of the format.
    Version,
    /// Edition.
    Edition,
    /// Country, or a country of one's own.
    Place,
    /// Which parts of the reading are changed, and whether there is a title.
    Shape,
    /// Check value of the opening.
    OpeningCheck,
    /// Value of the slider of this factor.
    Slider(FactorId),
    /// Item.
    Item,
    /// Documented knowledge of misuse.
    DocumentedKnowledge,
    /// Own estimate of misuse risk.
    OwnEstimate,
    /// Which slider values are called exact.
    Exact,
    /// Conditions attached.
    Conditions,
    /// Texts shown.
    Shown,
    /// Screen.
    Screen,
    /// Text whose "Why" is open, or first of two compared.
    Policy,
    /// Second of two texts compared.
    Other,
    /// Factor whose source is open.
    Factor,
    /// Language.
    Language,
    /// Weight ratio per stance step.
    Ratio,
    /// What is counted.
    Count,
    /// How scores are averaged.
    Mean,
    /// Which texts are read with the overlay.
    Overlay,
    /// Overlay strength.
    OverlayStrength,
    /// Overlay reference level.
    OverlayReference,
    /// Lower band edge.
    AgainstBelow,
    /// Upper band edge.
    FavourFrom,
    /// First anchor of the misuse estimate.
    RiskLow,
    /// Second anchor of the misuse estimate.
    RiskHigh,
    /// Gate threshold of this text.
    Threshold(PolicyId),
    /// Changed stances of one text on [`STANCES_PER_GROUP`] factors, from `group` times that number on.
    Stances {
        /// The text.
        text: PolicyId,
        /// Group of factors, 0 to 3.
        group: u8,
    },
    /// Title.
    Title,
    /// Spare bits.
    Padding,
    /// Check value of the whole link.
    Check,
    /// Length of the link, which it tells itself.
    Length,
    /// How many texts and factors the link counts; of those that this app does not have, what it says of them too.
    Counts,
    /// Which values that may be left out the link holds.
    Present,
    /// The sections behind the values that every link holds.
    Sections,
    /// Year of the figures.
    Year,
    /// Lesson that the link belongs to.
    Lesson,
    /// Question about the world.
    Question,
    /// Pair of texts that is pinned.
    PinnedPair,
    /// A section with a number that has not been given out, or a part of one that is not known.
    Section(u32),
    /// The mark before the last check value.
    EndMark,
    /// Which texts are read with a burden on whoever wants the sale.
    Burden,
    /// The seal of a citation, behind the last token.
    Seal,
}

impl Field {
    /// The slider of the factor with this registry number.
    #[must_use]
    pub fn slider(factor: usize) -> Self {
        FactorId::new(factor).map_or(Self::Counts, Self::Slider)
    }

    /// The gate threshold of the text with this registry number.
    #[must_use]
    pub fn threshold(text: usize) -> Self {
        PolicyId::new(text).map_or(Self::Counts, Self::Threshold)
    }

    /// One group of changed stances of the text with this registry number.
    #[must_use]
    pub fn stances(text: usize, group: u8) -> Self {
        PolicyId::new(text).map_or(Self::Counts, |text| Self::Stances { text, group })
    }

    /// Whether the field serves the format only and means nothing to a reader.
    #[must_use]
    pub const fn is_of_the_format(self) -> bool {
        matches!(
            self,
            Self::Version
                | Self::Shape
                | Self::OpeningCheck
                | Self::Padding
                | Self::Check
                | Self::Length
                | Self::Counts
                | Self::Present
                | Self::EndMark
        )
    }

    /// Number of the field in the registry; `None` for the link as a whole and for the seal, which are no fields of a token.
    #[must_use]
    pub fn number(self) -> Option<usize> {
        let key = match self {
            Self::Whole | Self::Seal => return None,
            Self::Version => "version",
            Self::Edition => "edition",
            Self::Place => "place",
            Self::Shape => "shape",
            Self::OpeningCheck => "opening_check",
            Self::Slider(_) => "sliders",
            Self::Item => "item",
            Self::DocumentedKnowledge => "documented_knowledge",
            Self::OwnEstimate => "own_estimate",
            Self::Exact => "exact",
            Self::Conditions => "conditions",
            Self::Shown => "shown",
            Self::Screen => "screen",
            Self::Policy => "policy",
            Self::Other => "other",
            Self::Factor => "factor",
            Self::Language => "language",
            Self::Ratio => "ratio",
            Self::Count => "count",
            Self::Mean => "mean",
            Self::Overlay => "overlay",
            Self::OverlayStrength => "overlay_strength",
            Self::OverlayReference => "overlay_reference",
            Self::AgainstBelow => "against_below",
            Self::FavourFrom => "favour_from",
            Self::RiskLow => "risk_low",
            Self::RiskHigh => "risk_high",
            Self::Threshold(_) => "thresholds",
            Self::Stances { .. } => "stances",
            Self::Title => "title",
            Self::Padding => "padding",
            Self::Check => "check",
            Self::Length => "length",
            Self::Counts => "counts",
            Self::Present => "present",
            Self::Sections | Self::Section(_) => "sections",
            Self::Year => "year",
            Self::Lesson => "lesson",
            Self::Question => "question",
            Self::PinnedPair => "pinned_pair",
            Self::EndMark => "end_mark",
            Self::Burden => "burden",
        };
        FIELDS.number(key)
    }
}

/// One remark about one field of an opened link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// The field.
    pub field: Field,
    /// What happened to it.
    pub event: Event,
}

/// What happened to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// It did not arrive; the scenario holds the value of [`crate::scenario::Scenario::blank`] in its place.
    Lost,
    /// It arrived, but the check value says that something is wrong and does not say where.
    Doubtful,
    /// It was damaged, and only one repair makes the link whole again; the scenario holds the repaired value.
    Repaired,
    /// It carries a registry number (for a set: the lowest of them) that this app does not know.
    Unknown {
        /// The number.
        number: u32,
    },
    /// It was outside its range, or longer than it may be, and was cut.
    Cut,
    /// Underscores that it had lost were put back.
    PutBack {
        /// How many.
        underscores: usize,
    },
    /// It says something that this app has no use for yet; it was left out.
    Skipped,
    /// It sets the threshold of a stop rule that its policy does not have; it was left out.
    NoStopRule,
    /// It pins one text twice, or the time without a policy; it was left out.
    NoPair,
    /// It asks of one text twice, or of the time without a policy; it was left out.
    NoQuestion,
    /// It comes from a newer edition or a newer version of the format.
    Newer {
        /// Number of that edition or version.
        number: u32,
    },
    /// Characters after the end of the link were left out.
    Extra {
        /// How many.
        characters: usize,
    },
}
