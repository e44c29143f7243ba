//! What a scenario reads otherwise than we do.

use crate::edition::Edition;
use crate::edition::id::PolicyId;
use crate::findings::engine::named_text;
use crate::findings::reading_setting::ReadingSetting;
use crate::findings::{BurdenUse, Count, Mean, OverlayUse};
use crate::scenario::Reading;

use super::generated::reading as words;
use super::number::decimal;
use super::sentence::policy_name;

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
    let name = |policy: PolicyId| policy_name(named_text(edition, policy));
    match choice {
        ReadingSetting::Ratio if reading.ratio == 100 => words::ratio_of_one().to_owned(),
        ReadingSetting::Ratio => words::ratio(&decimal(f64::from(reading.ratio) / 100.0, 2)),
        ReadingSetting::Count => match reading.count {
            Count::ByFactor => words::count_by_factor(),
            Count::ByGroup => words::count_by_group(),
        }
        .to_owned(),
        ReadingSetting::Mean => match reading.mean {
            Mean::Arithmetic => words::mean_arithmetic(),
            Mean::Geometric => words::mean_geometric(),
        }
        .to_owned(),
        ReadingSetting::Overlay => match reading.overlay {
            OverlayUse::AsTheTextSays => words::overlay_as_the_text_says(),
            OverlayUse::Never => words::overlay_never(),
            OverlayUse::Always => words::overlay_always(),
        }
        .to_owned(),
        ReadingSetting::Discount => words::discount(
            reading.overlay_strength.into(),
            reading.overlay_reference.into(),
        ),
        ReadingSetting::Burden => match reading.burden {
            BurdenUse::AsTheTextSays => words::burden_as_the_text_says(),
            BurdenUse::Never => words::burden_never(),
            BurdenUse::Always => words::burden_always(),
        }
        .to_owned(),
        ReadingSetting::Edges => {
            words::edges(reading.against_below.into(), reading.favour_from.into())
        }
        ReadingSetting::Risk => {
            words::risk(&per_cent(reading.risk_low), &per_cent(reading.risk_high))
        }
        ReadingSetting::Threshold(policy) => {
            let threshold = reading.threshold(policy);
            words::threshold(&name(policy), &threshold.map_or_else(String::new, per_cent))
        }
        ReadingSetting::Stances(policy) => {
            let changed = reading.stances_of(policy).iter().flatten().count();
            words::stances(changed as i64, &name(policy))
        }
    }
}
