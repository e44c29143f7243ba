//! An invented framework of the size of an edition, and as many cases for it as wanted, the same on every machine.
//!
//! Shared by the golden bits and by the benchmark. The numbers are no coding of any real policy.

use counterweigh::model::framework::{
    Case, Count, Framework, Gate, Item, Mean, Mitigation, OverlayUse, RiskModel, Rule, Share,
    Standard, Text,
};
use counterweigh::model::presumption::Presumption;

/// How many factors the framework has.
pub(crate) const FACTORS: usize = 20;

/// How many conditions the framework has.
const MITIGATIONS: usize = 4;

/// The six groups by the number of their factors; the first is the overlay.
const GROUP_SIZES: [usize; 6] = [4, 3, 3, 4, 4, 2];

/// The harm factors with their shares.
const HARMS: [(usize, f64); 5] = [(4, 0.35), (5, 0.2), (0, 0.2), (2, 0.15), (1, 0.1)];

/// Draws from a permuted congruential generator (PCG32, O'Neill 2014), which needs whole numbers only.
pub(crate) struct Draws {
    state: u64,
}

impl Draws {
    const MULTIPLIER: u64 = 6_364_136_223_846_793_005;
    const INCREMENT: u64 = 1_442_695_040_888_963_407;

    /// The draws that belong to a seed.
    pub(crate) fn new(seed: u64) -> Self {
        let mut draws = Self {
            state: seed.wrapping_add(Self::INCREMENT),
        };
        draws.next();
        draws
    }

    fn next(&mut self) -> u32 {
        let old = self.state;
        self.state = old
            .wrapping_mul(Self::MULTIPLIER)
            .wrapping_add(Self::INCREMENT);
        let mixed = (((old >> 18) ^ old) >> 27) as u32;
        mixed.rotate_right((old >> 59) as u32)
    }

    /// A whole number below `count`.
    fn below(&mut self, count: u32) -> u32 {
        self.next() % count
    }

    /// A tenth of a point between 0 and 100.
    fn score(&mut self) -> f64 {
        f64::from(self.below(1001)) / 10.0
    }

    /// A number between two others in a thousand steps.
    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * f64::from(self.below(1001)) / 1000.0
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 1
    }
}

/// The framework.
pub(crate) fn framework() -> Framework {
    let mut draws = Draws::new(1);
    let groups = GROUP_SIZES.iter().enumerate();
    Framework {
        groups: groups
            .flat_map(|(group, size)| vec![group; *size])
            .collect(),
        overlay: (0..GROUP_SIZES[0])
            .map(|factor| Share {
                factor,
                share: 0.25,
            })
            .collect(),
        harms: HARMS
            .map(|(factor, share)| Share { factor, share })
            .to_vec(),
        items: (0..8)
            .map(|_| Item {
                relevance: (0..FACTORS)
                    .map(|_| [0.0, 0.25, 0.5, 1.0][draws.below(4) as usize])
                    .collect(),
                log_odds_shift: draws.between(-3.0, 0.8),
            })
            .collect(),
        mitigations: (0..MITIGATIONS)
            .map(|_| Mitigation {
                log_odds_shift: draws.between(-0.6, 0.0),
                closes: vec![Share {
                    factor: draws.below(FACTORS as u32) as usize,
                    share: draws.between(0.0, 0.2),
                }],
            })
            .collect(),
        risk: RiskModel {
            level: -0.847,
            slope: 0.761,
            mitigation_floor: -1.1,
        },
        security: Vec::new(),
        edge_rounding: 0.0,
    }
}

/// A text, and whatever else belongs to one evaluation.
#[derive(Clone, Debug)]
pub(crate) struct Drawn {
    /// The text.
    pub(crate) text: Text,
    /// The rule.
    pub(crate) rule: Rule,
    scores: Vec<f64>,
    attached: Vec<bool>,
    item: usize,
    own_estimate: Option<f64>,
    documented_knowledge: bool,
}

impl Drawn {
    /// The evaluation's inputs, drawn one after the other.
    pub(crate) fn new(draws: &mut Draws) -> Self {
        Self {
            text: text(draws),
            rule: Rule {
                ratio: draws.between(1.0, 3.0),
                count: [Count::ByFactor, Count::ByGroup][draws.below(2) as usize],
                mean: [Mean::Arithmetic, Mean::Geometric][draws.below(2) as usize],
                overlay: [
                    OverlayUse::AsTheTextSays,
                    OverlayUse::Never,
                    OverlayUse::Always,
                ][draws.below(3) as usize],
                overlay_strength: draws.between(0.0, 0.7),
                overlay_reference: draws.between(30.0, 80.0),
                ..Rule::STANDARD
            },
            scores: (0..FACTORS).map(|_| draws.score()).collect(),
            attached: (0..MITIGATIONS).map(|_| draws.coin()).collect(),
            item: draws.below(9) as usize,
            own_estimate: (draws.below(5) == 0).then(|| draws.between(0.0, 1.0)),
            documented_knowledge: draws.below(10) == 0,
        }
    }

    /// The case as the model takes it.
    pub(crate) fn case(&self) -> Case<'_> {
        Case {
            scores: &self.scores,
            item: self.item,
            mitigations: &self.attached,
            own_estimate: self.own_estimate,
            documented_knowledge: self.documented_knowledge,
        }
    }
}

fn text(draws: &mut Draws) -> Text {
    Text {
        stances: (0..FACTORS).map(|_| draws.below(5) as u8).collect(),
        reversed: (0..FACTORS).map(|_| draws.below(20) == 0).collect(),
        overlay: draws.coin(),
        gate: draws.coin().then(|| Gate {
            standard: Standard::MoreLikelyThanNot,
            threshold: draws.between(0.3, 0.99),
            breadth: draws.between(0.0, 0.8),
        }),
        presumption: Presumption::NONE,
    }
}
