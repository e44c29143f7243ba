//! How far the balance of one text can be read up and down within our ranges, as readings that can be put in place.

use crate::edition::id::{FactorId, PolicyId};
use crate::model::extreme_readings::{Side, Strongest, strongest};
use crate::model::framework::{OverlayUse, Text};
use crate::model::presumption::Presumption;
use crate::model::readings::{TextRange, UncertaintyRanges};
use crate::scenario::{Reading, Scenario};

use crate::findings::model_input::ModelInput;
use crate::findings::results::{Results, RowSummary};

/// How far one text's result can be read in favour of a transfer and against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    /// The strongest case for the transfer.
    pub in_favour: Made,
    /// The strongest case against it.
    pub against: Made,
    /// Our own reading.
    pub ours: RowSummary,
    /// What the text presumes of a sale to the country, as it is coded.
    pub presumption: Presumption,
}

/// A case that is made: the reading, what it changes of the text, and what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The reading: ours but for what makes the case.
    pub reading: Reading,
    /// What follows from it.
    pub glance: RowSummary,
    /// Factors that it reads more strongly than we do, each with its stance.
    pub stronger: Vec<(FactorId, u8)>,
    /// Factors that it reads more weakly.
    pub weaker: Vec<(FactorId, u8)>,
}

impl Reach {
    /// The reach of a text for the country, the item and the conditions of a scenario; `None` for the gap.
    ///
    /// The ranges are those of the edition and of the model description, whatever the scenario's own reading is.
    #[must_use]
    pub fn of(scenario: &Scenario, policy: PolicyId) -> Option<Self> {
        let ours = Scenario {
            reading: Reading::standard(scenario.edition),
            shown: policy.bit(),
            ..scenario.clone()
        };
        let prepared = ModelInput::of(&ours);
        // A reading of a link has the burden as the text is coded, always or never, and nothing between.
        let text = prepared.text(policy)?;
        let range = TextRange {
            presumption: text.presumption.as_coded(),
            ..prepared.text_range(policy)?
        };
        let glance = |scenario: &Scenario| Results::of(scenario).row(policy)?.glance();
        let made = |side: Side| {
            let case = strongest(
                &prepared.framework,
                &text,
                &range,
                &prepared.rule,
                &UncertaintyRanges::STANDARD,
                &prepared.case(),
                side,
            );
            let reading = reading_of(&case, &text, policy, &ours.reading);
            let changed = |kept: fn(&u8, &u8) -> bool| {
                let stances = case.text.stances.iter().zip(&text.stances);
                let stances = FactorId::all().zip(stances);
                stances
                    .filter(|(_, (read, coded))| kept(read, coded))
                    .map(|(factor, (read, _))| (factor, *read))
                    .collect()
            };
            Some(Made {
                glance: glance(&Scenario {
                    reading: reading.clone(),
                    ..ours.clone()
                })?,
                reading,
                stronger: changed(u8::gt),
                weaker: changed(u8::lt),
            })
        };
        Some(Self {
            in_favour: made(Side::For)?,
            against: made(Side::Against)?,
            ours: glance(&ours)?,
            presumption: range.presumption,
        })
    }
}

/// Our reading but for what makes a case on one text.
fn reading_of(case: &Strongest, coded: &Text, policy: PolicyId, ours: &Reading) -> Reading {
    let hundredths = |share: f64| (share * 100.0).round();
    let mut reading = Reading {
        ratio: hundredths(case.rule.ratio) as u16,
        count: case.rule.count,
        mean: case.rule.mean,
        overlay: case.rule.overlay,
        ..ours.clone()
    };
    // How strong an overlay is that is not read changes nothing.
    if case.rule.overlay != OverlayUse::Never {
        reading.overlay_strength = hundredths(case.rule.overlay_strength) as u8;
    }
    if let (Some(gate), Some(before)) = (case.text.gate, coded.gate)
        && gate.threshold != before.threshold
    {
        reading.thresholds[policy.index()] = Some((gate.threshold * 1000.0).round() as u16);
    }
    let stances = case.text.stances.iter().zip(&coded.stances);
    for (change, (read, coded)) in reading.stances[policy.index()].iter_mut().zip(stances) {
        *change = (read != coded).then_some(*read);
    }
    reading
}
