//! The standard reading of each edition, in the units that links carry.

use crate::model::framework::{Count, Mean, OverlayUse};

use super::EDITIONS;
use super::id::EditionId;

/// How the texts of an edition are read where a reader changes nothing.
///
/// It says nothing of single texts: those are read as they are coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandardReading {
    /// Weight ratio per step of stance in hundredths, 100 to 300.
    pub ratio: u16,
    /// What is counted.
    pub count: Count,
    /// How scores are averaged.
    pub mean: Mean,
    /// Which texts are read with the overlay.
    pub overlay: OverlayUse,
    /// Overlay strength in per cent, 0 to 70.
    pub overlay_strength: u8,
    /// Overlay reference level, 30 to 80.
    pub overlay_reference: u8,
    /// Lower band edge, 1 to 99.
    pub against_below: u8,
    /// Upper band edge, from the lower edge up to 99.
    pub favour_from: u8,
    /// Misuse risk where harm stands at 10, per thousand.
    pub risk_low: u16,
    /// Misuse risk where harm stands at 90, per thousand.
    pub risk_high: u16,
}

/// By registry number. Part of the binary, unlike the rest of an edition: what a link says can then be told before its edition
/// is fetched.
const READINGS: [StandardReading; EDITIONS] =
    include!(concat!(env!("OUT_DIR"), "/standard_readings.rs"));

/// The standard reading of an edition.
#[must_use]
pub const fn standard_reading(edition: EditionId) -> StandardReading {
    READINGS[edition.index()]
}
