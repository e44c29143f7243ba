//! What a scenario reads otherwise than we do.

use crate::edition::Edition;
use crate::model::framework::{Count, Mean, OverlayUse};
use crate::scenario::Reading;

use super::number::decimal;
use super::sentence::policy_name;

/// Every choice of a reading that is not ours, in words; empty for our own reading.
#[must_use]
pub fn changes(reading: &Reading, edition: &Edition) -> Vec<String> {
    let ours = Reading::STANDARD;
    let mut changes = Vec::new();
    if reading.ratio != ours.ratio {
        let ratio = decimal(f64::from(reading.ratio) / 100.0, 2);
        changes.push(format!(
            "each step of emphasis counts {ratio} times the one below"
        ));
    }
    if reading.count == Count::ByGroup {
        changes.push("each group counts by its strongest criterion".to_owned());
    }
    if reading.mean == Mean::Geometric {
        changes.push("the mean is geometric, so weak points drag".to_owned());
    }
    match reading.overlay {
        OverlayUse::AsTheTextSays => {}
        OverlayUse::Never => changes.push("governance is the overlay of no policy".to_owned()),
        OverlayUse::Always => changes.push("governance is the overlay of every policy".to_owned()),
    }
    let overlay = (reading.overlay_strength, reading.overlay_reference);
    if overlay != (ours.overlay_strength, ours.overlay_reference) {
        changes.push(format!(
            "the overlay takes up to {} per cent below {}",
            overlay.0, overlay.1
        ));
    }
    if (reading.against_below, reading.favour_from) != (ours.against_below, ours.favour_from) {
        let (low, high) = (reading.against_below, reading.favour_from);
        changes.push(format!("a balance is left open from {low} to {high}"));
    }
    let risks = (reading.risk_low, reading.risk_high);
    if risks != (ours.risk_low, ours.risk_high) {
        let per_cent = |permille: u16| decimal(f64::from(permille) / 10.0, 1);
        changes.push(format!(
            "misuse risk goes from {} per cent where harm is low to {} per cent where it is high",
            per_cent(risks.0),
            per_cent(risks.1)
        ));
    }
    for (number, policy) in edition.policies.iter().enumerate() {
        if let Some(&Some(permille)) = reading.thresholds.get(number) {
            let threshold = decimal(f64::from(permille) / 10.0, 1);
            changes.push(format!(
                "the gate of {} shuts above {threshold} per cent",
                policy_name(policy)
            ));
        }
        let stances = reading
            .stances
            .get(number)
            .map_or(0, |stances| stances.iter().flatten().count());
        if stances > 0 {
            changes.push(format!(
                "{stances} of the codings of {} changed",
                policy_name(policy)
            ));
        }
    }
    changes
}
