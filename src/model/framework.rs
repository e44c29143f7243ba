//! What the model is told once: factors, items, conditions, texts and the rule that turns a text into a number.

use super::math::{logit, share};
use super::presumption::{BurdenUse, Presumption};

/// The factors, items, conditions and parameters that a whole edition (or a test) shares.
///
/// Factors are numbered from 0; every list that speaks of all factors has one entry per factor, in that order.
#[derive(Clone, Debug, PartialEq)]
pub struct Framework {
    /// Group number of each factor, for counting by group.
    pub groups: Vec<usize>,
    /// Members of the overlay with their shares, which sum to 1.
    pub overlay: Vec<Share>,
    /// Harm factors with their shares `h_j`, which sum to 1.
    pub harms: Vec<Share>,
    /// Items that may be transferred.
    pub items: Vec<Item>,
    /// Conditions that may be attached (mitigations).
    pub mitigations: Vec<Mitigation>,
    /// Parameters of the misuse-risk estimate.
    pub risk: RiskModel,
    /// Numbers of the factors that count for the security case: those whose low end means "nothing gained for the supplier's
    /// security" rather than "harm done". None in the first model.
    pub security: Vec<usize>,
    /// How far under a band edge a number still counts as on it, in points: 0 in the first model, [`EDGE_ROUNDING`] in the second.
    pub edge_rounding: f64,
}

/// A number so little under a band edge is on it: the rounding of double precision.
pub const EDGE_ROUNDING: f64 = 1e-9;

impl Framework {
    /// How many factors there are.
    #[must_use]
    pub fn factors(&self) -> usize {
        self.groups.len()
    }
}

/// A factor and its share of something, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// Number of the factor.
    pub factor: usize,
    /// The share, 0 to 1.
    pub share: f64,
}

/// What is transferred: `q` and `δ` of the model description, section 6.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// How relevant each factor is to this item, 0 to 1.
    pub relevance: Vec<f64>,
    /// Shift of the misuse log-odds.
    pub log_odds_shift: f64,
}

/// A condition attached to a transfer: `μ` and `d` of the model description, section 7.
#[derive(Clone, Debug, PartialEq)]
pub struct Mitigation {
    /// Shift of the misuse log-odds, not above 0.
    pub log_odds_shift: f64,
    /// Share of the gap to 100 that the condition closes, per factor.
    pub closes: Vec<Share>,
}

/// `logit p = level + slope · Σ h_j (50 − s_j)/10 + …`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RiskModel {
    /// Log-odds of misuse when every harm factor stands at 50 (`α`).
    pub level: f64,
    /// Log-odds per 10 points of harm (`β`).
    pub slope: f64,
    /// Lowest sum that all conditions together may add to the log-odds; at most 0.
    pub mitigation_floor: f64,
}

impl RiskModel {
    /// The line of log-odds through two anchors: the risk where harm stands at 10 and where it stands at 90, each between 0 and 1
    /// (model description, section 7).
    #[must_use]
    pub fn through(at_ten: f64, at_ninety: f64, mitigation_floor: f64) -> Self {
        let (low, high) = (logit(share(at_ten)), logit(share(at_ninety)));
        Self {
            level: (high + low) / 2.0,
            slope: (high - low) / 8.0,
            mitigation_floor,
        }
    }
}

/// One policy text as the coding reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Stance of each factor, 0 absent to 4 overriding.
    pub stances: Vec<u8>,
    /// Factors that the text turns round (`d = −1`): the score counts as 100 minus itself.
    pub reversed: Vec<bool>,
    /// Whether the text makes the overlay members discount everything else.
    pub overlay: bool,
    /// The bar on misuse, where the text has one.
    pub gate: Option<Gate>,
    /// What the text presumes of a sale to the buyer at hand, whom it may exempt. None in the first model.
    pub presumption: Presumption,
}

/// A bar with a standard of proof.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gate {
    /// The standard of proof in the text's words.
    pub standard: Standard,
    /// Misuse probability strictly above which the gate shuts (`τ`), 0 to 1; [`KNOWLEDGE_ONLY`](Self::KNOWLEDGE_ONLY) where no
    /// estimate shuts it.
    pub threshold: f64,
    /// Log-odds added because the bar covers a larger event (`ω`).
    pub breadth: f64,
}

impl Gate {
    /// The threshold of a bar that asks for knowledge, which is no probability: no estimate, however high, is above it, and only
    /// documented knowledge shuts the gate.
    pub const KNOWLEDGE_ONLY: f64 = f64::INFINITY;
}

/// Standards of proof found in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standard {
    /// "Actual knowledge at the time of authorization".
    ActualKnowledge,
    /// "More likely than not".
    MoreLikelyThanNot,
    /// "Clear risk" (EU, UK).
    ClearRisk,
    /// "Overriding risk" after mitigation (ATT).
    OverridingRisk,
}

/// How a text becomes a number: scale, count, mean, overlay and band edges (model description, sections 4 and 5).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// Weight ratio per stance step (`r`), 1 to 3.
    pub ratio: f64,
    /// What is counted.
    pub count: Count,
    /// How scores are averaged.
    pub mean: Mean,
    /// Which texts the overlay applies to.
    pub overlay: OverlayUse,
    /// Overlay strength (`λ`), 0 to 0.7.
    pub overlay_strength: f64,
    /// Overlay reference level (`s_ref`), 30 to 80.
    pub overlay_reference: f64,
    /// Below this balance a text weighs against (`b1`).
    pub against_below: f64,
    /// From this balance on a text weighs in favour (`b2`).
    pub favour_from: f64,
    /// Which texts are read with a burden on whoever wants the sale.
    pub burden: BurdenUse,
}

impl Rule {
    /// Our own reading: ratio 2, by factor, arithmetic, overlay as the text says with 0.3 below 50, bands at 40 and 60, burdens as
    /// the text says.
    pub const STANDARD: Self = Self {
        ratio: 2.0,
        count: Count::ByFactor,
        mean: Mean::Arithmetic,
        overlay: OverlayUse::AsTheTextSays,
        overlay_strength: 0.3,
        overlay_reference: 50.0,
        against_below: 40.0,
        favour_from: 60.0,
        burden: BurdenUse::AsTheTextSays,
    };
}

/// What carries a weight of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Count {
    /// Every factor for itself.
    ByFactor,
    /// Each group by its most emphasised factor, divided inside the group.
    ByGroup,
}

/// How weighted scores are averaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mean {
    /// Weak points can be offset fully.
    Arithmetic,
    /// Weak points drag.
    Geometric,
}

/// Which texts are read with the overlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OverlayUse {
    /// Those that say so.
    AsTheTextSays,
    /// None.
    Never,
    /// All.
    Always,
}

/// One transfer to one recipient, as the sliders describe it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case<'a> {
    /// Score of each factor, 0 to 100, before conditions.
    pub scores: &'a [f64],
    /// Number of the item.
    pub item: usize,
    /// Which conditions are attached, one entry per mitigation.
    pub mitigations: &'a [bool],
    /// The reader's own estimate of the misuse probability, 0 to 1, which replaces the model's.
    pub own_estimate: Option<f64>,
    /// Whether the reader says that use for the listed harms is documented knowledge.
    pub documented_knowledge: bool,
}
