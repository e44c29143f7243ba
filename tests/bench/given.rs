//! What a program in another language is given of the readings, before anything is computed of it.

use counterweigh::model::framework::{Rule, Share};
use counterweigh::model::readings::{TextRange, UncertaintyRanges};
use serde_json::{Value, json};

/// The criteria that a mean counts, each with its share.
pub(crate) fn shares(shares: &[Share]) -> Vec<Value> {
    let shares = shares.iter();
    shares
        .map(|share| json!({ "factor": share.factor, "share": share.share }))
        .collect()
}

/// A text with the ranges of its codings.
pub(crate) fn range(range: &TextRange, spread: &UncertaintyRanges, rule: &Rule) -> Value {
    let stances = range.stances.iter();
    let stances = stances
        .map(|stance| json!({ "central": stance.central, "low": stance.low, "high": stance.high }));
    json!({
        "stances": stances.collect::<Vec<_>>(),
        "reversed": range.reversed,
        "overlayShare": spread.overlay_share(range, rule),
        "gate": range.gate.map(|gate| json!({ "threshold": gate.threshold, "breadth": gate.breadth })),
    })
}

/// How far what all texts share is uncertain.
pub(crate) fn spread(spread: &UncertaintyRanges) -> Value {
    json!({
        "geometric": spread.geometric,
        "ratio": spread.ratio,
        "byGroup": spread.by_group,
        "strength": spread.strength,
        "level": spread.level,
        "slope": spread.slope,
        "item": spread.item,
        "common": spread.common,
    })
}
