//! What of a scenario departs from the published figures, the standard reading and our codings, in the order in which it is said
//! before a result.

use std::cmp::Reverse;

use crate::edition::id::{ItemId, PolicyId};
use crate::model::framework::Gate;
use crate::model::order::sort_by_key;
use crate::model::presumption::BurdenUse;
use crate::scenario::Scenario;

use super::engine::Engine;
use super::reading_setting::ReadingSetting;
use super::results::{MovedSlider, attached, moved_sliders};

/// Who set what departs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setter {
    /// The reader who looks at it.
    Reader,
    /// Whoever made the link: so it is wherever a scenario is shown to others, and where a reader has changed nothing.
    Link,
}

/// What departs. Sliders do not stand here: whose figures they are is said in any case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Assumption {
    /// Misuse of these arms is taken as known.
    Documented,
    /// The misuse risk, per thousand, is the reader's own.
    OwnEstimate(u16),
    /// The threshold of one gate, 0 to 1, is not the text's; its own is `None` where that asks for knowledge.
    Threshold {
        /// The text.
        policy: PolicyId,
        /// Its own threshold.
        own: Option<f64>,
        /// The threshold in use.
        used: f64,
    },
    /// The thresholds of so many gates are not those of their texts.
    Thresholds(usize),
    /// The anchors of the misuse estimate, per thousand.
    RiskScale(u16, u16),
    /// Who has to make the case.
    Burden(BurdenUse),
    /// So many stances are not coded as we do.
    Codings(usize),
    /// The band edges, in points.
    Edges(u8, u8),
    /// How scores are weighed and added up.
    AddingUp,
    /// So many figures are taken as exact, so that no reading moves them.
    Exact(usize),
    /// So many conditions are attached.
    Conditions(usize),
    /// What is transferred.
    Item,
}

impl Assumption {
    /// Whether a result is said to be assumed, and what holds without is said after it; the others only add to whose figures they are.
    #[must_use]
    pub const fn is_assumed(&self) -> bool {
        !matches!(
            self,
            Self::AddingUp | Self::Exact(_) | Self::Conditions(_) | Self::Item
        )
    }

    /// Whether it takes from the readings what they would vary.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        !matches!(self, Self::Conditions(_) | Self::Item)
    }

    /// Whether a misuse risk above a threshold is then no longer by our own estimate.
    #[must_use]
    pub const fn replaces_estimate(&self) -> bool {
        matches!(
            self,
            Self::Documented | Self::OwnEstimate(_) | Self::RiskScale(..)
        )
    }
}

/// Whether the risk of misuse is our own estimate, so that a stop rule applies by that.
#[must_use]
pub fn is_our_estimate(scenario: &Scenario) -> bool {
    !assumptions(scenario)
        .iter()
        .any(Assumption::replaces_estimate)
}

/// All that departs, in the order in which it is said.
#[must_use]
pub fn assumptions(scenario: &Scenario) -> Vec<Assumption> {
    let edition = Engine::of(scenario).edition;
    let reading = &scenario.reading;
    let differing = ReadingSetting::differing(reading, edition);
    let differs = |setting| differing.contains(&setting);
    let mut found = Vec::new();
    if scenario.documented_knowledge {
        found.push(Assumption::Documented);
    }
    if let Some(permille) = scenario.own_estimate {
        found.push(Assumption::OwnEstimate(permille));
    }
    found.extend(threshold(scenario, &differing));
    if differs(ReadingSetting::Risk) {
        found.push(Assumption::RiskScale(reading.risk_low, reading.risk_high));
    }
    if differs(ReadingSetting::Burden) {
        found.push(Assumption::Burden(reading.burden));
    }
    let stances = reading.stances.iter().flatten().flatten().count();
    if stances > 0 {
        found.push(Assumption::Codings(stances));
    }
    if differs(ReadingSetting::Edges) {
        found.push(Assumption::Edges(
            reading.against_below,
            reading.favour_from,
        ));
    }
    if differing.iter().any(|setting| setting.is_adding_up()) {
        found.push(Assumption::AddingUp);
    }
    if scenario.exact != 0 {
        found.push(Assumption::Exact(scenario.exact.count_ones() as usize));
    }
    let conditions = attached(scenario).count();
    if conditions > 0 {
        found.push(Assumption::Conditions(conditions));
    }
    if scenario.item != ItemId::UNSPECIFIED {
        found.push(Assumption::Item);
    }
    found
}

fn threshold(scenario: &Scenario, differing: &[ReadingSetting]) -> Option<Assumption> {
    let edition = Engine::of(scenario).edition;
    let mut moved = differing.iter().filter_map(|setting| match setting {
        // A link can hold a threshold for a text that has no gate, where it does nothing.
        ReadingSetting::Threshold(policy) => {
            let has_gate = edition.policy(*policy).gate.is_some();
            has_gate.then_some(*policy)
        }
        _ => None,
    });
    let policy = moved.next()?;
    let others = moved.count();
    if others > 0 {
        return Some(Assumption::Thresholds(others + 1));
    }
    let used = f64::from(scenario.reading.threshold(policy)?) / 1000.0;
    let gate = edition.policy(policy).gate.as_ref();
    let own = gate.map(|gate| gate.threshold);
    Some(Assumption::Threshold {
        policy,
        own: own.filter(|own| *own != Gate::KNOWLEDGE_ONLY),
        used,
    })
}

/// The scenario without what is [assumed](Assumption::is_assumed).
#[must_use]
pub fn without_assumptions(scenario: &Scenario) -> Scenario {
    let edition = Engine::of(scenario).edition;
    let reading = scenario.reading.clone();
    let assumed = ReadingSetting::differing(&reading, edition)
        .into_iter()
        .filter(|setting| !setting.is_adding_up());
    Scenario {
        documented_knowledge: false,
        own_estimate: None,
        reading: assumed.fold(reading, |reading, setting| {
            setting.restored(&reading, edition)
        }),
        ..scenario.clone()
    }
}

/// The [moved sliders](moved_sliders), those that moved furthest first.
#[must_use]
pub fn moved_furthest(scenario: &Scenario) -> Vec<MovedSlider> {
    let mut moved: Vec<MovedSlider> = moved_sliders(scenario).collect();
    sort_by_key(&mut moved, |slider| {
        Reverse(slider.published.tenths().abs_diff(slider.value.tenths()))
    });
    moved
}
