//! A scene made ready for the readings: only what they need, in single precision, checked once.

use super::dimensions::STANCES;
use super::simd::F32x4;
use super::spread::{GateRange, TextRange, UncertaintyRanges};
use crate::model::conditions::open_gaps;
use crate::model::disposition::Edges;
use crate::model::framework::{Case, Framework, Gate, Rule};
use crate::model::math::{BEST, finite_or, log_odds_term, score, share};
use crate::model::presumption::{Presumption, SECURITY_BURDEN};
use crate::model::risk::attached_terms;
use crate::model::weights::relevance;

/// Everything that the readings of one case need.
#[derive(Clone, Copy, Debug)]
pub struct SimulationInput<'a> {
    /// Factors, items, conditions and parameters.
    pub framework: &'a Framework,
    /// The texts that are read.
    pub texts: &'a [TextRange],
    /// What the reader has fixed: the band edges, the overlay's reference level, and which texts are read with it. Mean, count,
    /// ratio and strength follow `spread` instead.
    pub rule: &'a Rule,
    /// The case.
    pub case: Case<'a>,
    /// Standard error of each slider in points, 0 for an exact one.
    pub errors: &'a [f64],
    /// Lowest and highest shift of the log-odds for each condition.
    pub conditions: &'a [(f64, f64)],
    /// How far the rest may vary.
    pub spread: &'a UncertaintyRanges,
}

/// A balance this much below a band edge still counts as equal to it: the rounding of single precision, far below what is
/// ever shown.
pub const TIE: f64 = 1e-3;

/// Log-odds up to this above a threshold still count as none, for the same reason. A gate shuts strictly above its threshold.
pub const NO_MARGIN: f64 = 1e-5;

/// Log-odds by which a bar lies beyond certainty where only knowledge meets it.
const OUT_OF_REACH: f64 = 1e6;

/// See [`SimulationInput`].
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Inputs {
    pub(super) spread: UncertaintyRanges,
    /// The factors in their order, then those that some text turns round.
    pub(super) scores: Vec<ScoreInput>,
    pub(super) texts: Vec<TextInput>,
    /// For each text the members of the overlay: column and share.
    pub(super) members: Vec<Vec<(usize, f32)>>,
    pub(super) over_reference: f32,
    pub(super) misuse: Misuse,
    /// For each text the edges of its bands, beside the text: no layer rests on them.
    pub(super) edges: Vec<EdgeInput>,
}

/// What the scores of one column follow from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ScoreInput {
    pub(super) factor: usize,
    pub(super) score: f32,
    /// Points per unit of the common deviate and of the factor's own.
    pub(super) common: f32,
    pub(super) own: f32,
    /// Share of the gap to 100 that the conditions close.
    pub(super) closed: f32,
    pub(super) turned: bool,
}

/// What the weights and the threshold of a text follow from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TextInput {
    /// The factors that count in some reading.
    pub(super) factors: Vec<FactorInput>,
    /// Places in `factors` of each group that has two or more.
    pub(super) groups: Vec<Vec<usize>>,
    /// Share of readings with the overlay.
    pub(super) overlay_share: f32,
    pub(super) gate: Option<GateInput>,
    /// The coordinate of the burden from which on a reading asks for a security case; infinite where none does.
    pub(super) security_from: f32,
}

/// The edges of the bands of a text, a shade below where they stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct EdgeInput {
    /// Below this a text weighs against.
    against: f32,
    /// From this on it weighs in favour.
    favour: f32,
    /// The coordinate of the burden from which on there is one, and nothing is left between the bands; infinite where no reading
    /// has one.
    burden_from: f32,
}

/// The edges for four readings at a time.
#[derive(Clone, Copy)]
pub(super) struct FourEdges {
    against: F32x4,
    /// From this on a text weighs in favour.
    pub(super) favour: F32x4,
    burden_from: F32x4,
}

impl EdgeInput {
    fn new(scene: &SimulationInput<'_>, text: &TextRange) -> Self {
        let edges = Edges::of_rule(scene.framework, scene.rule);
        let presumption = text.presumption.read(scene.rule.burden);
        let favour_from = match presumption {
            Presumption::RefusalOnly => f64::INFINITY,
            Presumption::Burden(_) => edges.favour_from,
        };
        Self {
            against: (edges.against_below - TIE) as f32,
            favour: (favour_from - TIE) as f32,
            burden_from: burden_from(presumption, 1),
        }
    }

    /// The same, made once for all readings.
    pub(super) fn four(self) -> FourEdges {
        FourEdges {
            against: F32x4::splat(self.against),
            favour: F32x4::splat(self.favour),
            burden_from: F32x4::splat(self.burden_from),
        }
    }
}

impl FourEdges {
    /// Below what four readings weigh against, by their coordinates of the burden.
    #[inline(always)]
    pub(super) fn against(&self, burden: F32x4) -> F32x4 {
        burden
            .from(self.burden_from)
            .select(self.favour, self.against)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct FactorInput {
    pub(super) factor: usize,
    pub(super) column: usize,
    pub(super) relevance: f32,
    /// Whether it counts for the security case.
    pub(super) security: bool,
    /// Codes, ascending, each with the coordinate from which on it holds.
    pub(super) codes: Vec<(u8, f32)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct GateInput {
    pub(super) threshold: (f64, f64),
    pub(super) breadth: (f64, f64),
    /// Whether the threshold is compared with an own estimate, and not with log-odds.
    pub(super) as_probability: bool,
}

/// What the log-odds follow from, besides the scores.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Misuse {
    pub(super) level: f32,
    pub(super) level_error: f32,
    pub(super) slope: (f64, f64),
    pub(super) item: (f64, f64),
    /// Column and log-odds per point below 50.
    pub(super) harms: Vec<(usize, f32)>,
    /// Number and range of each attached condition.
    pub(super) conditions: Vec<(usize, (f64, f64))>,
    pub(super) floor: f32,
    pub(super) own_estimate: Option<f32>,
    pub(super) documented_knowledge: bool,
}

impl Inputs {
    pub(super) fn new(scene: &SimulationInput<'_>) -> Self {
        let factors = scene.framework.factors();
        let is_turned =
            |text: &TextRange, factor: usize| text.reversed.get(factor).copied().unwrap_or(false);
        let turned: Vec<usize> = (0..factors)
            .filter(|factor| scene.texts.iter().any(|text| is_turned(text, *factor)))
            .collect();
        let column = |text: &TextRange, factor: usize| {
            let place = turned.iter().position(|turned| *turned == factor);
            match place {
                Some(place) if is_turned(text, factor) => factors + place,
                _ => factor,
            }
        };

        let open = open_gaps(scene.framework, scene.case.mitigations);
        let common = share(scene.spread.common);
        let score_input = |factor: usize, turned: bool| {
            let error = finite_or(scene.errors.get(factor).copied().unwrap_or(0.0), 0.0);
            let value = scene.case.scores.get(factor).copied();
            ScoreInput {
                factor,
                score: value.map_or(50.0, |value| score(value) as f32),
                common: (error.clamp(0.0, BEST) * common.sqrt()) as f32,
                own: (error.clamp(0.0, BEST) * (1.0 - common).sqrt()) as f32,
                closed: (1.0 - open[factor]) as f32,
                turned,
            }
        };
        let plain = (0..factors).map(|factor| score_input(factor, false));
        let reversed = turned.iter().map(|factor| score_input(*factor, true));

        let members = scene.framework.overlay.iter();
        let total: f64 = members.clone().map(|member| share(member.share)).sum();
        let reference = finite_or(
            scene.rule.overlay_reference,
            Rule::STANDARD.overlay_reference,
        );
        Self {
            spread: *scene.spread,
            scores: plain.chain(reversed).collect(),
            members: scene
                .texts
                .iter()
                .map(|text| {
                    let known = members.clone().filter(|member| member.factor < factors);
                    known
                        .map(|member| {
                            let part = share(member.share) / total;
                            (column(text, member.factor), part as f32)
                        })
                        .collect()
                })
                .collect(),
            over_reference: (1.0 / reference.clamp(1.0, BEST)) as f32,
            texts: scene
                .texts
                .iter()
                .map(|text| {
                    let mut input = TextInput::new(scene, text, |factor| column(text, factor));
                    if total <= 0.0 {
                        input.overlay_share = 0.0;
                    }
                    input
                })
                .collect(),
            misuse: Misuse::new(scene),
            edges: scene
                .texts
                .iter()
                .map(|text| EdgeInput::new(scene, text))
                .collect(),
        }
    }

    /// The margin above which the gate of a text is shut: any where the harm is documented knowledge.
    pub(super) fn shut_above(&self, text: usize) -> f32 {
        if self.misuse.documented_knowledge && self.texts[text].gate.is_some() {
            f32::NEG_INFINITY
        } else {
            NO_MARGIN as f32
        }
    }
}

impl TextInput {
    fn new(scene: &SimulationInput<'_>, text: &TextRange, column: impl Fn(usize) -> usize) -> Self {
        let framework = scene.framework;
        let factors: Vec<FactorInput> = text
            .stances
            .iter()
            .enumerate()
            .take(framework.factors())
            .filter_map(|(factor, stance)| {
                let relevance = relevance(framework, scene.case.item, factor);
                let sampled = STANCES.len() > factor;
                let mut from = 0.0;
                let codes: Vec<(u8, f32)> = if sampled {
                    let codes = stance.codes().into_iter();
                    codes
                        .map(|(code, probability)| {
                            let start = from;
                            from += probability;
                            (code, start as f32)
                        })
                        .collect()
                } else {
                    vec![(stance.central.min(4), 0.0)]
                };
                let counts = relevance > 0.0 && codes.iter().any(|(code, _)| *code > 0);
                counts.then(|| FactorInput {
                    factor,
                    column: column(factor),
                    relevance: relevance as f32,
                    security: framework.security.contains(&factor),
                    codes,
                })
            })
            .collect();
        let mut groups: Vec<(usize, Vec<usize>)> = Vec::new();
        for (place, factor) in factors.iter().enumerate() {
            let group = framework.groups[factor.factor];
            match groups.iter_mut().find(|(other, _)| *other == group) {
                Some((_, places)) => places.push(place),
                None => groups.push((group, vec![place])),
            }
        }
        Self {
            factors,
            groups: groups
                .into_iter()
                .map(|(_, places)| places)
                .filter(|places| places.len() > 1)
                .collect(),
            overlay_share: scene.spread.overlay_share(text, scene.rule) as f32,
            gate: text.gate.map(|GateRange { threshold, breadth }| {
                // Nothing is more than certain, and no log-odds come near: where no estimate shuts the gate, no reading does.
                let away = if threshold.0 == Gate::KNOWLEDGE_ONLY {
                    OUT_OF_REACH
                } else {
                    0.0
                };
                let term = |value: f64| log_odds_term(value) - away;
                GateInput {
                    threshold: (finite_or(threshold.0, 1.0), finite_or(threshold.1, 1.0)),
                    breadth: (term(breadth.0), term(breadth.1)),
                    as_probability: own_estimate(&scene.case).is_some(),
                }
            }),
            security_from: burden_from(text.presumption.read(scene.rule.burden), SECURITY_BURDEN),
        }
    }
}

/// The coordinate from which on a reading takes a burden of at least so much, drawn as a stance is; infinite where none does.
fn burden_from(presumption: Presumption, least: u8) -> f32 {
    match presumption {
        Presumption::Burden(range) if least <= range.ends().1 => {
            let (low, high) = range.ends();
            let below = least.saturating_sub(low) + u8::from(range.code() < least);
            f32::from(below) / f32::from(high - low + 2)
        }
        _ => f32::INFINITY,
    }
}

fn own_estimate(case: &Case<'_>) -> Option<f64> {
    let own = case.own_estimate.filter(|estimate| estimate.is_finite());
    own.map(|estimate| estimate.clamp(0.0, 1.0))
}

impl Misuse {
    fn new(scene: &SimulationInput<'_>) -> Self {
        let SimulationInput {
            framework,
            case,
            spread,
            ..
        } = scene;
        let slope = log_odds_term(framework.risk.slope);
        let item = framework
            .items
            .get(case.item)
            .map_or(0.0, |item| log_odds_term(item.log_odds_shift));
        let attached = attached_terms(framework, case.mitigations);
        Self {
            level: log_odds_term(framework.risk.level) as f32,
            level_error: spread.level as f32,
            slope: spread.slope,
            item: (item - spread.item, item + spread.item),
            harms: framework
                .harms
                .iter()
                .filter(|harm| harm.factor < framework.factors())
                .map(|harm| (harm.factor, (slope / 10.0 * share(harm.share)) as f32))
                .collect(),
            conditions: attached
                .enumerate()
                .filter_map(|(number, central)| {
                    let central = central?;
                    let range = scene.conditions.get(number).copied();
                    let (low, high) = range.unwrap_or((central, central));
                    Some((number, (log_odds_term(low), log_odds_term(high))))
                })
                .collect(),
            floor: log_odds_term(framework.risk.mitigation_floor).min(0.0) as f32,
            own_estimate: own_estimate(case).map(|estimate| estimate as f32),
            documented_knowledge: case.documented_knowledge,
        }
    }
}
