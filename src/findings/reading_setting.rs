//! The choices of a reading one by one: which of them are not ours, and how each goes back to ours.

use crate::edition::Edition;
use crate::edition::id::PolicyId;
use crate::scenario::Reading;

/// One choice of a reading, or two that a reader makes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingSetting {
    /// How much a step of emphasis counts.
    Ratio,
    /// What is counted.
    Count,
    /// How scores are averaged.
    Mean,
    /// Which texts are read with the overlay.
    Overlay,
    /// Strength and reference level of the overlay.
    Discount,
    /// Which texts are read with a burden on whoever wants the sale.
    Burden,
    /// The band edges.
    Edges,
    /// The anchors of the misuse estimate.
    Risk,
    /// The gate threshold of a text.
    Threshold(PolicyId),
    /// The changed stances of a text.
    Stances(PolicyId),
}

impl ReadingSetting {
    /// The choices of a reading that are not ours, in the order in which they are made; ours are those of an edition.
    #[must_use]
    pub fn differing(reading: &Reading, edition: &Edition) -> Vec<Self> {
        Self::between(&Reading::standard_of(edition), reading)
    }

    /// How many choices are not ours, each coding counted by itself.
    #[must_use]
    pub fn count_differing(reading: &Reading, edition: &Edition) -> usize {
        let differing = Self::differing(reading, edition).into_iter();
        let choices = differing.map(|choice| match choice {
            Self::Stances(policy) => reading.stances_of(policy).iter().flatten().count(),
            _ => 1,
        });
        choices.sum()
    }

    /// The choices that two readings make differently, in the order in which they are made.
    #[must_use]
    pub fn between(one: &Reading, other: &Reading) -> Vec<Self> {
        // As on nearly every frame.
        if one == other {
            return Vec::new();
        }
        let common = [
            Self::Ratio,
            Self::Count,
            Self::Mean,
            Self::Overlay,
            Self::Discount,
            Self::Burden,
            Self::Edges,
            Self::Risk,
        ];
        let of_texts =
            PolicyId::all().flat_map(|policy| [Self::Threshold(policy), Self::Stances(policy)]);
        common
            .into_iter()
            .chain(of_texts)
            .filter(|choice| choice.taken(other, one) != *other)
            .collect()
    }

    /// Whether it is how scores are weighed and added up: of all choices these leave the texts and the risk as they are.
    #[must_use]
    pub const fn is_adding_up(self) -> bool {
        matches!(
            self,
            Self::Ratio | Self::Count | Self::Mean | Self::Overlay | Self::Discount
        )
    }

    /// The reading with this choice as we make it in an edition.
    #[must_use]
    pub fn restored(self, reading: &Reading, edition: &Edition) -> Reading {
        self.taken(reading, &Reading::standard_of(edition))
    }

    /// A reading with this choice as another makes it.
    #[must_use]
    pub fn taken(self, reading: &Reading, from: &Reading) -> Reading {
        let mut taken = reading.clone();
        match self {
            Self::Ratio => taken.ratio = from.ratio,
            Self::Count => taken.count = from.count,
            Self::Mean => taken.mean = from.mean,
            Self::Overlay => taken.overlay = from.overlay,
            Self::Discount => {
                taken.overlay_strength = from.overlay_strength;
                taken.overlay_reference = from.overlay_reference;
            }
            Self::Burden => taken.burden = from.burden,
            Self::Edges => {
                taken.against_below = from.against_below;
                taken.favour_from = from.favour_from;
            }
            Self::Risk => {
                taken.risk_low = from.risk_low;
                taken.risk_high = from.risk_high;
            }
            Self::Threshold(policy) => {
                taken.thresholds[policy.index()] = from.threshold(policy);
            }
            Self::Stances(policy) => {
                taken.stances[policy.index()] = *from.stances_of(policy);
            }
        }
        taken
    }
}
