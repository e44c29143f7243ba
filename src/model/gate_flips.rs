//! What would open or shut a text's gate: how far the log-odds lie from the threshold, in harm factors and in conditions (model
//! description, section 8).

use super::conditions::after_conditions;
use super::framework::{Case, Framework, Text};
use super::math::{BEST, finite_or, logit, share};
use super::risk::{GateState, Risk};

/// What would open or shut a gate.
#[derive(Clone, Debug, PartialEq)]
pub struct GateFlips {
    /// Log-odds from where the case stands up to the threshold: above 0 while the gate is open, 0 or below when the risk shuts it,
    /// infinite where no estimate does.
    pub room: f64,
    /// For each of the framework's harm factors the score at which the log-odds meet the threshold, all else left as it is; after
    /// conditions, 0 to 100. `None` where it cannot by itself.
    pub scores: Vec<Option<f64>>,
    /// What each condition would do, in the order of the framework.
    pub conditions: Vec<ConditionFlip>,
}

/// What attaching a condition, or taking it away, would do to a gate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ConditionFlip {
    /// Whether it would be attached; else it would be taken away.
    pub attach: bool,
    /// How far it would move the log-odds: through its own shift, the floor of all shifts, and the scores that it raises.
    pub shift: f64,
    /// Where the gate would stand.
    pub gate: GateState,
    /// Whether that opens a shut gate or shuts an open one.
    pub flips: bool,
}

/// What would open or shut the gate of a text; `None` where it has none.
///
/// Documented knowledge and an own estimate leave nothing to scores and conditions: no score is found and no condition flips.
#[must_use]
pub fn gate_flips(framework: &Framework, text: &Text, case: &Case<'_>) -> Option<GateFlips> {
    let gate = text.gate?;
    let scores = after_conditions(framework, case);
    let risk = Risk::estimate(framework, text.gate, case, &scores);
    let state = GateState::of(text.gate, risk.probability, case.documented_knowledge);
    // Nothing is more than certain.
    let room = logit(share(gate.threshold.min(1.0))) - risk.log_odds;
    let settled = risk.own_estimate || case.documented_knowledge;

    let slope = finite_or(framework.risk.slope, 0.0) / 10.0;
    let per_harm = framework.harms.iter().map(|harm| {
        let score = scores.get(harm.factor)? - room / (slope * share(harm.share));
        (!settled && (0.0..=BEST).contains(&score)).then_some(score)
    });

    let mut attached: Vec<bool> = (0..framework.mitigations.len())
        .map(|number| case.mitigations.get(number).copied().unwrap_or(false))
        .collect();
    let conditions = (0..attached.len())
        .map(|number| {
            attached[number] = !attached[number];
            let other = Case {
                mitigations: &attached,
                ..*case
            };
            let raised = after_conditions(framework, &other);
            let changed = Risk::estimate(framework, text.gate, &other, &raised);
            let gate = GateState::of(text.gate, changed.probability, case.documented_knowledge);
            let flip = ConditionFlip {
                attach: attached[number],
                shift: changed.log_odds - risk.log_odds,
                gate,
                flips: gate.is_shut() != state.is_shut(),
            };
            attached[number] = !attached[number];
            flip
        })
        .collect();
    Some(GateFlips {
        room,
        scores: per_harm.collect(),
        conditions,
    })
}
