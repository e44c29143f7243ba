//! The choices of a reading one by one: which of them are not ours, and how each goes back to ours.

use crate::scenario::{Reading, SLIDERS};

/// One choice of a reading, or two that a reader makes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
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
    /// The band edges.
    Edges,
    /// The anchors of the misuse estimate.
    Risk,
    /// The gate threshold of a text.
    Threshold(u8),
    /// The changed stances of a text.
    Stances(u8),
}

impl Choice {
    /// The choices of a reading that are not ours, in the order in which they are made.
    #[must_use]
    pub fn differing(reading: &Reading) -> Vec<Self> {
        let common = [
            Self::Ratio,
            Self::Count,
            Self::Mean,
            Self::Overlay,
            Self::Discount,
            Self::Edges,
            Self::Risk,
        ];
        let of_texts = (0..reading.stances.len() as u8)
            .flat_map(|policy| [Self::Threshold(policy), Self::Stances(policy)]);
        common
            .into_iter()
            .chain(of_texts)
            .filter(|choice| choice.restored(reading) != *reading)
            .collect()
    }

    /// The reading with this choice as we make it.
    #[must_use]
    pub fn restored(self, reading: &Reading) -> Reading {
        let ours = Reading::STANDARD;
        let mut restored = reading.clone();
        match self {
            Self::Ratio => restored.ratio = ours.ratio,
            Self::Count => restored.count = ours.count,
            Self::Mean => restored.mean = ours.mean,
            Self::Overlay => restored.overlay = ours.overlay,
            Self::Discount => {
                restored.overlay_strength = ours.overlay_strength;
                restored.overlay_reference = ours.overlay_reference;
            }
            Self::Edges => {
                restored.against_below = ours.against_below;
                restored.favour_from = ours.favour_from;
            }
            Self::Risk => {
                restored.risk_low = ours.risk_low;
                restored.risk_high = ours.risk_high;
            }
            Self::Threshold(policy) => {
                if let Some(threshold) = restored.thresholds.get_mut(usize::from(policy)) {
                    *threshold = None;
                }
            }
            Self::Stances(policy) => {
                if let Some(stances) = restored.stances.get_mut(usize::from(policy)) {
                    *stances = [None; SLIDERS];
                }
            }
        }
        restored
    }
}
