//! The standard reading of an edition: how its texts are read where a reader changes nothing.

use serde::Deserialize;

/// `standard_reading` in `edition.json`, in the units that links carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StandardReading {
    /// Weight ratio per step of stance, in hundredths.
    pub(crate) ratio_hundredths: u16,
    count: Count,
    mean: Mean,
    overlay: Overlay,
    pub(crate) overlay_strength_per_cent: u16,
    pub(crate) overlay_reference: u16,
    /// Lower band edge.
    pub(crate) against_below: u16,
    /// Upper band edge.
    pub(crate) favour_from: u16,
    /// Misuse risk where harm stands at 10, per thousand.
    pub(crate) risk_low_per_mille: u16,
    /// Misuse risk where harm stands at 90, per thousand.
    pub(crate) risk_high_per_mille: u16,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Count {
    ByFactor,
    ByGroup,
}

/// How scores are averaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Mean {
    Arithmetic,
    Geometric,
}

/// Which texts are read with the overlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Overlay {
    AsTheTextSays,
    Never,
    Always,
}

impl StandardReading {
    /// The reading of the editions that do not give one, 2026.1 and 2026.2. It never changes: those editions are released.
    const FIRST: Self = Self {
        ratio_hundredths: 200,
        count: Count::ByFactor,
        mean: Mean::Arithmetic,
        overlay: Overlay::AsTheTextSays,
        overlay_strength_per_cent: 30,
        overlay_reference: 50,
        against_below: 40,
        favour_from: 60,
        risk_low_per_mille: 20,
        risk_high_per_mille: 900,
    };

    /// What no link could carry, one sentence each.
    pub(crate) fn out_of_range(&self) -> Vec<String> {
        [
            ("ratio_hundredths", self.ratio_hundredths, 100, 300),
            (
                "overlay_strength_per_cent",
                self.overlay_strength_per_cent,
                0,
                70,
            ),
            ("overlay_reference", self.overlay_reference, 30, 80),
            ("against_below", self.against_below, 1, 99),
            ("favour_from", self.favour_from, self.against_below, 99),
            ("risk_low_per_mille", self.risk_low_per_mille, 1, 998),
            (
                "risk_high_per_mille",
                self.risk_high_per_mille,
                self.risk_low_per_mille.saturating_add(1),
                999,
            ),
        ]
        .into_iter()
        .filter(|(_, value, low, high)| !(low..=high).contains(&value))
        .map(|(name, value, low, high)| {
            format!("standard_reading: {name} is {value}: give a value from {low} to {high}")
        })
        .collect()
    }

    /// The value as an expression of the app's own type.
    pub(crate) fn rust(&self) -> String {
        let Self {
            ratio_hundredths,
            count,
            mean,
            overlay,
            overlay_strength_per_cent,
            overlay_reference,
            against_below,
            favour_from,
            risk_low_per_mille,
            risk_high_per_mille,
        } = self;
        format!(
            "StandardReading {{ ratio: {ratio_hundredths}, count: Count::{count:?}, mean: Mean::{mean:?}, overlay: OverlayUse::{overlay:?}, \
             overlay_strength: {overlay_strength_per_cent}, overlay_reference: {overlay_reference}, against_below: {against_below}, \
             favour_from: {favour_from}, risk_low: {risk_low_per_mille}, risk_high: {risk_high_per_mille} }}"
        )
    }
}

impl Default for StandardReading {
    fn default() -> Self {
        Self::FIRST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_may_have_a_reading_of_its_own() {
        let text = r#"{"ratio_hundredths": 250, "count": "by_group", "mean": "geometric", "overlay": "never",
            "overlay_strength_per_cent": 20, "overlay_reference": 45, "against_below": 45, "favour_from": 55,
            "risk_low_per_mille": 50, "risk_high_per_mille": 800}"#;
        let reading: StandardReading = serde_json::from_str(text).unwrap();
        assert_ne!(reading, StandardReading::FIRST);
        assert_eq!(reading.out_of_range(), Vec::<String>::new());
        assert_eq!(
            reading.rust(),
            "StandardReading { ratio: 250, count: Count::ByGroup, mean: Mean::Geometric, overlay: OverlayUse::Never, \
             overlay_strength: 20, overlay_reference: 45, against_below: 45, favour_from: 55, risk_low: 50, risk_high: 800 }"
        );
    }

    #[test]
    fn a_reading_that_no_link_could_carry_is_refused() {
        let reading = StandardReading {
            favour_from: 39,
            risk_high_per_mille: 1000,
            ..StandardReading::FIRST
        };
        assert_eq!(
            reading.out_of_range(),
            [
                "standard_reading: favour_from is 39: give a value from 40 to 99",
                "standard_reading: risk_high_per_mille is 1000: give a value from 21 to 999"
            ]
        );
    }
}
