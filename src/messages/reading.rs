//! What a scenario reads otherwise than we do.

use crate::edition::Edition;
use crate::findings::reading_setting::ReadingSetting;
use crate::model::framework::{Count, Mean, OverlayUse};
use crate::scenario::Reading;

use crate::messages::number::decimal;
use crate::messages::sentence::policy_name;

/// Every choice of a reading that is not ours, in words; empty for our own reading.
#[must_use]
pub fn changes(reading: &Reading, edition: &Edition) -> Vec<String> {
    ReadingSetting::differing(reading, edition)
        .into_iter()
        .map(|choice| change(choice, reading, edition))
        .collect()
}

/// One choice of a reading in words.
#[must_use]
pub fn change(choice: ReadingSetting, reading: &Reading, edition: &Edition) -> String {
    let per_cent = |permille: u16| decimal(f64::from(permille) / 10.0, 1);
    let name = |policy: u8| {
        let policy = edition.policies.get(usize::from(policy));
        policy.map_or_else(String::new, policy_name)
    };
    match choice {
        ReadingSetting::Ratio => format!(
            "each step of emphasis counts {} times the one below",
            decimal(f64::from(reading.ratio) / 100.0, 2)
        ),
        ReadingSetting::Count => match reading.count {
            Count::ByFactor => "each criterion counts by itself",
            Count::ByGroup => "each group counts by its strongest criterion",
        }
        .to_owned(),
        ReadingSetting::Mean => match reading.mean {
            Mean::Arithmetic => "the mean is arithmetic, so strong points make up for weak ones",
            Mean::Geometric => "the mean is geometric, so weak points drag",
        }
        .to_owned(),
        ReadingSetting::Overlay => match reading.overlay {
            OverlayUse::AsTheTextSays => "governance is the overlay where a policy says so",
            OverlayUse::Never => "governance is the overlay of no policy",
            OverlayUse::Always => "governance is the overlay of every policy",
        }
        .to_owned(),
        ReadingSetting::Discount => format!(
            "the overlay takes up to {} per cent below {}",
            reading.overlay_strength, reading.overlay_reference
        ),
        ReadingSetting::Edges => format!(
            "a balance is left open from {} to {}",
            reading.against_below, reading.favour_from
        ),
        ReadingSetting::Risk => format!(
            "misuse risk goes from {} per cent where harm is low to {} per cent where it is high",
            per_cent(reading.risk_low),
            per_cent(reading.risk_high)
        ),
        ReadingSetting::Threshold(policy) => format!(
            "the gate of {} shuts above {} per cent",
            name(policy),
            reading
                .thresholds
                .get(usize::from(policy))
                .copied()
                .flatten()
                .map_or_else(String::new, per_cent)
        ),
        ReadingSetting::Stances(policy) => {
            let stances = reading.stances.get(usize::from(policy));
            let changed = stances.map_or(0, |stances| stances.iter().flatten().count());
            format!("{changed} of the codings of {} changed", name(policy))
        }
    }
}
