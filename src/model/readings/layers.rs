//! The readings of one block, in layers that are computed again only where what they rest on has changed.
//!
//! Moving a slider leaves all weights as they are; choosing another item leaves all scores. Every layer is a function of its
//! own inputs alone, so results do not depend on what was shown before.

use super::dimensions::{
    BREADTH, BURDEN, COMMON, CONDITIONS, COUNT, ITEM, LEVEL, MEAN, OVERLAY, OWN, RATIO, SLOPE,
    STANCES, STRENGTH, THRESHOLD,
};
use super::inputs::{GateInput, Inputs, Misuse, ScoreInput, TextInput};
use super::simd::{F32x4, Lane, Mask, VECTORS, ZERO};
use super::spread::UncertaintyRanges;
use crate::model::balance::GEOMETRIC_FLOOR;
use crate::model::math::{self, BEST, NEUTRAL};

/// What the readings of one block say of one text.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    /// The number that decides, 0 to 100: the balance, or the security case where that is weaker and asked for.
    pub(super) balance: Lane,
    /// Log-odds above the threshold of the text's bar; the bar is met above 0. Minus infinity without a bar. Under an own
    /// estimate a difference of probabilities instead.
    pub(super) margin: Lane,
}

impl Outcome {
    pub(super) const EMPTY: Self = Self {
        balance: ZERO,
        margin: ZERO,
    };
}

/// The layers of one block of readings.
#[derive(Clone, Debug, Default)]
pub(super) struct Layers {
    block: Option<usize>,
    rule: Option<(UncertaintyRanges, RuleRows)>,
    columns: Vec<Column>,
    texts: Vec<TextRows>,
    log_odds: Vec<Lane>,
}

/// Mean type, scale and overlay of each reading.
#[derive(Clone, Debug)]
struct RuleRows {
    geometric: Lane,
    by_group: Lane,
    /// What each stance counts.
    emphasis: [Lane; 5],
    strength: Lane,
}

/// The scores of one factor, as one direction counts them.
#[derive(Clone, Debug)]
struct Column {
    input: ScoreInput,
    score: Lane,
    /// The score itself or its logarithm, as the reading's mean needs it.
    value: Lane,
}

/// What a text counts in each reading.
#[derive(Clone, Debug)]
struct TextRows {
    input: TextInput,
    /// One row for each factor that counts in some reading.
    counts: Vec<Lane>,
    /// One over the sum of all counts, 0 where nothing counts.
    inverse: Lane,
    /// The same of the factors that count for the security case, where some reading asks for one.
    security: Option<Box<Lane>>,
    /// The threshold of the bar less its breadth, in log-odds; a probability where there is an own estimate.
    threshold: Lane,
}

impl Layers {
    /// Drops all layers.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Drops the scores, whose errors come from other points from now on.
    pub(super) fn forget_scores(&mut self) {
        self.columns.clear();
    }

    /// The log-odds of misuse of each reading, which no text's bar has moved; an own estimate as a probability.
    pub(super) fn log_odds(&self) -> &Lane {
        self.log_odds.first().unwrap_or(&ZERO)
    }

    /// Brings all layers of a block up to date with the inputs.
    pub(super) fn update(&mut self, block: usize, draws: &[Lane], inputs: &Inputs) {
        let same_spread = self.rule.as_ref().map(|(spread, _)| *spread) == Some(inputs.spread);
        if self.block != Some(block) || !same_spread {
            *self = Self {
                block: Some(block),
                ..Self::default()
            };
        }
        let (_, rule) = self
            .rule
            .get_or_insert_with(|| (inputs.spread, RuleRows::new(draws, &inputs.spread)));

        self.columns.truncate(inputs.scores.len());
        for (number, input) in inputs.scores.iter().enumerate() {
            match self.columns.get_mut(number) {
                Some(column) if column.input == *input => {}
                Some(column) => column.fill(*input, draws, rule),
                None => {
                    let mut column = Column {
                        input: *input,
                        score: ZERO,
                        value: ZERO,
                    };
                    column.fill(*input, draws, rule);
                    self.columns.push(column);
                }
            }
        }

        self.texts.truncate(inputs.texts.len());
        for (number, input) in inputs.texts.iter().enumerate() {
            match self.texts.get_mut(number) {
                Some(text) if text.input == *input => {}
                Some(text) => *text = TextRows::new(input, draws, rule),
                None => self.texts.push(TextRows::new(input, draws, rule)),
            }
        }

        self.log_odds.resize(1, ZERO);
        fill_log_odds(&mut self.log_odds[0], &self.columns, draws, &inputs.misuse);
    }

    /// Whether each reading uses the geometric mean (1) or the arithmetic one (0).
    pub(super) fn geometric(&self) -> &Lane {
        self.rule
            .as_ref()
            .map_or(&ZERO, |(_, rule)| &rule.geometric)
    }

    /// What the readings say of one text.
    pub(super) fn evaluate(&self, draws: &[Lane], inputs: &Inputs, text: usize, out: &mut Outcome) {
        let (Some((_, rule)), Some(rows)) = (&self.rule, self.texts.get(text)) else {
            return;
        };
        let Outcome { balance, margin } = out;
        let nothing = splat(0.0);
        self.mean(rule, rows, None, balance);
        if rows.input.overlay_share > 0.0 {
            let mut level = ZERO;
            for (column, share) in &inputs.members[text] {
                let share = F32x4::splat(*share);
                for (level, score) in level.iter_mut().zip(&self.columns[*column].score) {
                    *level = *level + share * *score;
                }
            }
            let over_reference = F32x4::splat(inputs.over_reference);
            let share = F32x4::splat(rows.input.overlay_share);
            for i in 0..VECTORS {
                let gap = (splat(1.0) - level[i] * over_reference).at_least(nothing);
                let counts = rows.inverse[i].above(nothing);
                let read = draws[OVERLAY][i].below(share).and(counts);
                balance[i] =
                    balance[i] * (splat(1.0) - read.select(rule.strength[i] * gap, nothing));
            }
        }
        if let Some(inverse) = rows.security.as_deref() {
            let mut case = ZERO;
            self.mean(rule, rows, Some(inverse), &mut case);
            let from = F32x4::splat(rows.input.security_from);
            for i in 0..VECTORS {
                let asked = draws[BURDEN][i].from(from);
                balance[i] = asked.select(balance[i].at_most(case[i]), balance[i]);
            }
        }
        if rows.input.gate.is_some() {
            for (i, margin) in margin.iter_mut().enumerate() {
                *margin = self.log_odds[0][i] - rows.threshold[i];
            }
        } else {
            *margin = [F32x4::splat(f32::NEG_INFINITY); VECTORS];
        }
    }
}

impl Layers {
    /// The mean of all factors of a text, or of those alone that count for the security case, whose counts have their own inverse.
    fn mean(&self, rule: &RuleRows, rows: &TextRows, security: Option<&Lane>, mean: &mut Lane) {
        *mean = ZERO;
        for (factor, count) in rows.input.factors.iter().zip(&rows.counts) {
            if security.is_some() && !factor.security {
                continue;
            }
            let products = count.iter().zip(&self.columns[factor.column].value);
            for (mean, (count, value)) in mean.iter_mut().zip(products) {
                *mean = *mean + *count * *value;
            }
        }
        let inverse = security.unwrap_or(&rows.inverse);
        let (nothing, all, neutral) = (splat(0.0), splat(BEST), splat(NEUTRAL));
        for (i, mean) in mean.iter_mut().enumerate() {
            let weighed = *mean * inverse[i];
            let weighed = rule
                .is_geometric(i)
                .select(weighed.powers_of_e(), weighed)
                .at_most(all);
            *mean = inverse[i].above(nothing).select(weighed, neutral);
        }
    }
}

fn splat(value: f64) -> F32x4 {
    F32x4::splat(value as f32)
}

impl RuleRows {
    fn new(draws: &[Lane], spread: &UncertaintyRanges) -> Self {
        let mut rows = Self {
            geometric: ZERO,
            by_group: ZERO,
            emphasis: [ZERO; 5],
            strength: ZERO,
        };
        let logarithms = (math::ln(spread.ratio.0), math::ln(spread.ratio.1));
        let fixed = spread.ratio.0 == spread.ratio.1;
        for i in 0..VECTORS {
            let share = |share: f64, dimension: usize| {
                draws[dimension][i]
                    .below(splat(share))
                    .select(splat(1.0), splat(0.0))
            };
            rows.geometric[i] = share(spread.geometric, MEAN);
            rows.by_group[i] = share(spread.by_group, COUNT);
            rows.strength[i] = draws[STRENGTH][i].between(spread.strength);
            let ratio = if fixed {
                splat(spread.ratio.0)
            } else {
                draws[RATIO][i].between(logarithms).powers_of_e()
            };
            let mut emphasis = splat(1.0);
            for row in &mut rows.emphasis[1..] {
                row[i] = emphasis;
                emphasis = emphasis * ratio;
            }
        }
        rows
    }

    #[inline(always)]
    fn is_geometric(&self, i: usize) -> Mask {
        self.geometric[i].above(F32x4::splat(0.5))
    }
}

impl Column {
    /// `100 − (100 − clip(s + σ(√ρ z_0 + √(1 − ρ) z_j)))·open`, turned round where the text does so.
    fn fill(&mut self, input: ScoreInput, draws: &[Lane], rule: &RuleRows) {
        self.input = input;
        let dimension = OWN.start + input.factor;
        let own = if OWN.contains(&dimension) {
            &draws[dimension]
        } else {
            &ZERO
        };
        let all = splat(BEST);
        let [start, common_error, own_error, closed] =
            [input.score, input.common, input.own, input.closed].map(F32x4::splat);
        for i in 0..VECTORS {
            let drawn = start + common_error * draws[COMMON][i] + own_error * own[i];
            let drawn = drawn.at_least(splat(0.0)).at_most(all);
            // Written as a rise, so that a score that no condition touches keeps its bits.
            let raised = drawn + (all - drawn) * closed;
            self.score[i] = if input.turned { all - raised } else { raised };
        }
        for i in 0..VECTORS {
            let logarithm = self.score[i].at_least(splat(GEOMETRIC_FLOOR)).logarithms();
            self.value[i] = rule.is_geometric(i).select(logarithm, self.score[i]);
        }
    }
}

impl TextRows {
    fn new(input: &TextInput, draws: &[Lane], rule: &RuleRows) -> Self {
        let mut counts: Vec<Lane> = Vec::with_capacity(input.factors.len());
        for factor in &input.factors {
            let dimension = STANCES.start + factor.factor;
            let mut count = ZERO;
            for (place, (code, from)) in factor.codes.iter().enumerate() {
                let emphasis = &rule.emphasis[usize::from(*code)];
                if place == 0 {
                    count = *emphasis;
                } else {
                    let drawn = &draws[dimension];
                    let from = F32x4::splat(*from);
                    for i in 0..VECTORS {
                        count[i] = drawn[i].from(from).select(emphasis[i], count[i]);
                    }
                }
            }
            let relevance = F32x4::splat(factor.relevance);
            for value in &mut count {
                *value = *value * relevance;
            }
            counts.push(count);
        }
        for group in &input.groups {
            share_inside(group, &mut counts, &rule.by_group);
        }
        let security = input.security_from.is_finite();
        Self {
            inverse: inverse(input, &counts, false),
            security: security.then(|| Box::new(inverse(input, &counts, true))),
            threshold: threshold(input.gate, draws),
            input: input.clone(),
            counts,
        }
    }
}

/// One over the sum of all counts, or of those alone that count for the security case; 0 where nothing counts.
fn inverse(input: &TextInput, counts: &[Lane], security: bool) -> Lane {
    let mut inverse = ZERO;
    for (factor, count) in input.factors.iter().zip(counts) {
        if security && !factor.security {
            continue;
        }
        for (sum, count) in inverse.iter_mut().zip(count) {
            *sum = *sum + *count;
        }
    }
    for value in &mut inverse {
        *value = value
            .above(splat(0.0))
            .select(splat(1.0).over(*value), splat(0.0));
    }
    inverse
}

/// Where a reading counts by group, scales a group's factors so that together they count as much as the largest of them.
fn share_inside(group: &[usize], counts: &mut [Lane], by_group: &Lane) {
    let (mut largest, mut sum) = (ZERO, ZERO);
    for place in group {
        for (i, count) in counts[*place].iter().enumerate() {
            largest[i] = largest[i].at_least(*count);
            sum[i] = sum[i] + *count;
        }
    }
    for i in 0..VECTORS {
        let scaled = by_group[i].above(splat(0.5)).and(sum[i].above(splat(0.0)));
        largest[i] = scaled.select(largest[i].over(sum[i]), splat(1.0));
    }
    for place in group {
        for (count, scale) in counts[*place].iter_mut().zip(&largest) {
            *count = *count * *scale;
        }
    }
}

fn threshold(gate: Option<GateInput>, draws: &[Lane]) -> Lane {
    let mut threshold = ZERO;
    let Some(gate) = gate else {
        return threshold;
    };
    for i in 0..VECTORS {
        let probability = draws[THRESHOLD][i].between(gate.threshold);
        threshold[i] = if gate.as_probability {
            probability
        } else {
            // Odds of 0 and infinity keep finite logarithms, far beyond all that occur.
            let odds = probability
                .over(splat(1.0) - probability)
                .at_least(F32x4::splat(f32::MIN_POSITIVE))
                .at_most(F32x4::splat(f32::MAX));
            odds.logarithms() - draws[BREADTH][i].between(gate.breadth)
        };
    }
    threshold
}

fn fill_log_odds(row: &mut Lane, columns: &[Column], draws: &[Lane], misuse: &Misuse) {
    if let Some(own) = misuse.own_estimate {
        *row = [F32x4::splat(own); VECTORS];
        return;
    }
    let mut harm = ZERO;
    for (column, term) in &misuse.harms {
        let term = F32x4::splat(*term);
        for (harm, score) in harm.iter_mut().zip(&columns[*column].score) {
            *harm = *harm + term * (splat(NEUTRAL) - *score);
        }
    }
    let mut conditions = ZERO;
    for (number, range) in &misuse.conditions {
        let dimension = CONDITIONS.start + number;
        let sampled = CONDITIONS.contains(&dimension);
        for i in 0..VECTORS {
            let u = if sampled {
                draws[dimension][i]
            } else {
                splat(0.5)
            };
            conditions[i] = conditions[i] + u.between(*range);
        }
    }
    let [level, level_error, floor] =
        [misuse.level, misuse.level_error, misuse.floor].map(F32x4::splat);
    for i in 0..VECTORS {
        let slope = draws[SLOPE][i].between(misuse.slope);
        let item = draws[ITEM][i].between(misuse.item);
        let terms = level + level_error * draws[LEVEL][i] + slope * harm[i] + item;
        row[i] = terms + conditions[i].at_least(floor);
    }
}
