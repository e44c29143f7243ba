//! The numbers of a reading that a reader may turn: their bounds, how far our own readings vary them, and what turning one does.

use crate::scenario::Reading;

/// One number of a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingParameter {
    /// Weight ratio per stance step, in hundredths.
    Ratio,
    /// Overlay strength, in per cent.
    OverlayStrength,
    /// Overlay reference level, in points.
    OverlayReference,
    /// Lower band edge, in points.
    AgainstBelow,
    /// Upper band edge, in points.
    FavourFrom,
    /// Misuse risk where harm is low, per thousand.
    RiskLow,
    /// Misuse risk where harm is high, per thousand.
    RiskHigh,
}

impl ReadingParameter {
    /// Every dial, in the order of the screen.
    pub const ALL: [Self; 7] = [
        Self::Ratio,
        Self::OverlayStrength,
        Self::OverlayReference,
        Self::AgainstBelow,
        Self::FavourFrom,
        Self::RiskLow,
        Self::RiskHigh,
    ];

    /// Least and most that is possible, as [`Reading::sanitised`] has it.
    #[must_use]
    pub const fn bounds(self) -> (u16, u16) {
        match self {
            Self::Ratio => (100, 300),
            Self::OverlayStrength => (0, 70),
            Self::OverlayReference => (30, 80),
            Self::AgainstBelow | Self::FavourFrom => (1, 99),
            Self::RiskLow => (1, 998),
            Self::RiskHigh => (2, 999),
        }
    }

    /// Where it stands in a reading.
    #[must_use]
    pub fn get(self, reading: &Reading) -> u16 {
        match self {
            Self::Ratio => reading.ratio,
            Self::OverlayStrength => reading.overlay_strength.into(),
            Self::OverlayReference => reading.overlay_reference.into(),
            Self::AgainstBelow => reading.against_below.into(),
            Self::FavourFrom => reading.favour_from.into(),
            Self::RiskLow => reading.risk_low,
            Self::RiskHigh => reading.risk_high,
        }
    }

    /// Puts it in a reading, which may then have its band edges or its anchors in the wrong order; cut to the bounds.
    pub fn set(self, reading: &mut Reading, value: u16) {
        let (least, most) = self.bounds();
        let value = value.clamp(least, most);
        match self {
            Self::Ratio => reading.ratio = value,
            Self::OverlayStrength => reading.overlay_strength = value as u8,
            Self::OverlayReference => reading.overlay_reference = value as u8,
            Self::AgainstBelow => reading.against_below = value as u8,
            Self::FavourFrom => reading.favour_from = value as u8,
            Self::RiskLow => reading.risk_low = value,
            Self::RiskHigh => reading.risk_high = value,
        }
    }

    /// The reading with the dial turned; a band edge or an anchor takes the other one of its pair along where it meets it.
    #[must_use]
    pub fn turned(self, reading: &Reading, value: u16) -> Reading {
        let mut turned = reading.clone();
        self.set(&mut turned, value);
        match self {
            Self::FavourFrom => turned.against_below = turned.against_below.min(turned.favour_from),
            Self::RiskHigh => turned.risk_low = turned.risk_low.min(turned.risk_high - 1),
            _ => {}
        }
        turned.sanitised()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::id::EditionId;

    #[test]
    fn the_bounds_are_those_of_a_sane_reading() {
        for dial in ReadingParameter::ALL {
            let (least, most) = dial.bounds();
            for value in [0, least, most, u16::MAX] {
                let turned = dial.turned(&Reading::standard(EditionId::NEWEST), value);
                assert_eq!(dial.get(&turned), value.clamp(least, most), "{dial:?}");
                assert_eq!(turned, turned.sanitised(), "{dial:?}");
            }
        }
    }

    #[test]
    fn an_edge_or_anchor_takes_its_fellow_along() {
        let ours = Reading::standard(EditionId::NEWEST);
        let edges = |reading: &Reading| (reading.against_below, reading.favour_from);
        assert_eq!(
            edges(&ReadingParameter::AgainstBelow.turned(&ours, 70)),
            (70, 70)
        );
        assert_eq!(
            edges(&ReadingParameter::FavourFrom.turned(&ours, 20)),
            (20, 20)
        );
        let risks = |reading: &Reading| (reading.risk_low, reading.risk_high);
        assert_eq!(
            risks(&ReadingParameter::RiskLow.turned(&ours, 950)),
            (950, 951)
        );
        assert_eq!(
            risks(&ReadingParameter::RiskHigh.turned(&ours, 10)),
            (9, 10)
        );
    }
}
