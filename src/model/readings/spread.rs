//! What varies from one reading to the next, and how far (model description, section 9).

use crate::model::framework::{Count, Gate, Mean, OverlayUse, Rule, Text};
use crate::model::presumption::Presumption;
use crate::model::weights::HIGHEST_STANCE;

/// A text with the range of readings that its words bear.
#[derive(Clone, Debug, PartialEq)]
pub struct TextRange {
    /// Stance of each factor.
    pub stances: Vec<StanceRange>,
    /// Factors that the text turns round.
    pub reversed: Vec<bool>,
    /// Whether the text makes the overlay members discount everything else.
    pub overlay: bool,
    /// The bar on misuse, where the text has one.
    pub gate: Option<GateRange>,
    /// What the text presumes of a sale to the buyer at hand.
    pub presumption: Presumption,
}

/// One stance and its plausible range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StanceRange {
    /// The code itself, 0 to 4, which counts double.
    pub central: u8,
    /// Lowest plausible code.
    pub low: u8,
    /// Highest plausible code.
    pub high: u8,
}

impl StanceRange {
    /// A stance that is read in one way only.
    #[must_use]
    pub fn fixed(stance: u8) -> Self {
        Self {
            central: stance,
            low: stance,
            high: stance,
        }
    }

    /// The codes with the probability that a reading takes each of them, ascending: every code of the range counts once and
    /// the central one once more.
    ///
    /// Ends in the wrong order change places; a central code outside the range counts like the nearer end.
    #[must_use]
    pub fn codes(self) -> Vec<(u8, f64)> {
        let low = self.low.min(self.high).min(HIGHEST_STANCE);
        let high = self.low.max(self.high).min(HIGHEST_STANCE);
        let central = self.central.clamp(low, high);
        let total = f64::from(high - low) + 2.0;
        (low..=high)
            .map(|code| (code, f64::from(1 + u8::from(code == central)) / total))
            .collect()
    }
}

/// A bar with the range of its threshold and breadth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GateRange {
    /// Lowest and highest threshold, 0 to 1; every one between is as likely. Both are [`Gate::KNOWLEDGE_ONLY`] where no estimate
    /// shuts the gate.
    pub threshold: (f64, f64),
    /// Lowest and highest breadth in log-odds; every one between is as likely.
    pub breadth: (f64, f64),
}

impl TextRange {
    /// A text that is read in one way only.
    #[must_use]
    pub fn fixed(text: &Text) -> Self {
        let twice = |value: f64| (value, value);
        Self {
            stances: text
                .stances
                .iter()
                .map(|stance| StanceRange::fixed(*stance))
                .collect(),
            reversed: text.reversed.clone(),
            overlay: text.overlay,
            gate: text.gate.map(|gate: Gate| GateRange {
                threshold: twice(gate.threshold),
                breadth: twice(gate.breadth),
            }),
            presumption: text.presumption.settled(),
        }
    }
}

/// How far everything that belongs to no single text may vary.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UncertaintyRanges {
    /// Share of readings with the geometric mean.
    pub geometric: f64,
    /// Lowest and highest weight ratio per stance step (`r`); its logarithm is uniform between them.
    pub ratio: (f64, f64),
    /// Share of readings that count by group.
    pub by_group: f64,
    /// Share of readings in which a text that makes an overlay is read with it.
    pub overlay: f64,
    /// Lowest and highest overlay strength (`λ`), uniform between them.
    pub strength: (f64, f64),
    /// Standard deviation of the misuse level `α` in log-odds.
    pub level: f64,
    /// Lowest and highest factor on the misuse slope `β`, uniform between them.
    pub slope: (f64, f64),
    /// The item's shift of the log-odds may lie this much higher or lower, uniformly.
    pub item: f64,
    /// Common part of the errors of the scores (`ρ`), 0 to 1.
    pub common: f64,
}

impl UncertaintyRanges {
    /// The spread of the model description, section 9.
    pub const STANDARD: Self = Self {
        geometric: 0.35,
        ratio: (1.25, 3.0),
        by_group: 0.5,
        overlay: 0.75,
        strength: (0.15, 0.5),
        level: 0.8,
        slope: (0.75, 1.25),
        item: 0.5,
        common: 0.3,
    };

    /// No spread at all: every reading is that of a rule.
    #[must_use]
    pub fn none(rule: &Rule) -> Self {
        Self {
            geometric: f64::from(u8::from(rule.mean == Mean::Geometric)),
            ratio: (rule.ratio, rule.ratio),
            by_group: f64::from(u8::from(rule.count == Count::ByGroup)),
            overlay: 1.0,
            strength: (rule.overlay_strength, rule.overlay_strength),
            level: 0.0,
            slope: (1.0, 1.0),
            item: 0.0,
            common: Self::STANDARD.common,
        }
    }

    /// Share of readings in which a text is read with the overlay.
    ///
    /// A rule that says never or always settles it. The model description samples only whether a text that makes an overlay
    /// is read as one; what the reader has fixed is no longer in doubt.
    #[must_use]
    pub fn overlay_share(&self, text: &TextRange, rule: &Rule) -> f64 {
        match rule.overlay {
            OverlayUse::Never => 0.0,
            OverlayUse::Always => 1.0,
            OverlayUse::AsTheTextSays => {
                if text.overlay {
                    self.overlay
                } else {
                    0.0
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_central_code_counts_double() {
        let range = StanceRange {
            central: 3,
            low: 2,
            high: 4,
        };
        assert_eq!(range.codes(), [(2, 0.25), (3, 0.5), (4, 0.25)]);
        assert_eq!(StanceRange::fixed(0).codes(), [(0, 1.0)]);
        let muddled = StanceRange {
            central: 0,
            low: 9,
            high: 3,
        };
        let codes = muddled.codes();
        assert_eq!(codes.len(), 2);
        assert_eq!(codes[0].0, 3);
        assert!(codes[0].1 > codes[1].1);
    }
}
