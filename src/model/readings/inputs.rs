//! A scene made ready for the readings: only what they need, in single precision, checked once.

use super::dimensions::STANCES;
use super::spread::{GateRange, TextRange, UncertaintyRanges};
use crate::model::conditions::open_gaps;
use crate::model::framework::{Case, Framework, Rule};
use crate::model::math::{BEST, finite_or, log_odds_term, score, share};
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
const TIE: f64 = 1e-3;

/// Log-odds up to this above a threshold still count as none, for the same reason. A gate shuts strictly above its threshold.
const NO_MARGIN: f32 = 1e-5;

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
    /// Below the first a text weighs against, from the second on in favour.
    pub(super) edges: [f32; 2],
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
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct FactorInput {
    pub(super) factor: usize,
    pub(super) column: usize,
    pub(super) relevance: f32,
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
        let [against, favour] = [
            finite_or(scene.rule.against_below, Rule::STANDARD.against_below),
            finite_or(scene.rule.favour_from, Rule::STANDARD.favour_from),
        ];
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
            edges: [(against - TIE) as f32, (favour - TIE) as f32],
        }
    }

    /// The margin above which the gate of a text is shut: any where the harm is documented knowledge.
    pub(super) fn shut_above(&self, text: usize) -> f32 {
        if self.misuse.documented_knowledge && self.texts[text].gate.is_some() {
            f32::NEG_INFINITY
        } else {
            NO_MARGIN
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
                let mut from = 0.0;
                let sampled = STANCES.len() > factor;
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
            gate: text.gate.map(|GateRange { threshold, breadth }| GateInput {
                threshold: (finite_or(threshold.0, 1.0), finite_or(threshold.1, 1.0)),
                breadth: (log_odds_term(breadth.0), log_odds_term(breadth.1)),
                as_probability: own_estimate(&scene.case).is_some(),
            }),
        }
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
