//! What version 1 of the link says of a scenario: all but the burden, the pinned pair, the question and texts beyond its eleven.

use counterweigh::edition::id::PolicyId;
use counterweigh::model::presumption::BurdenUse;
use counterweigh::scenario::{PAIR, Question, SLIDERS, Scenario, TEXTS};

/// A scenario without what version 1 has no room for.
pub(crate) fn as_version_1_says(scenario: &Scenario) -> Scenario {
    let mut said = scenario.clone();
    said.reading.burden = BurdenUse::AsTheTextSays;
    said.pair = PAIR;
    said.question = Question::DEFAULT;
    said.shown &= 0x7FF;
    for text in 11..TEXTS {
        said.reading.thresholds[text] = None;
        said.reading.stances[text] = [None; SLIDERS];
    }
    let first_eleven = |policy: &PolicyId| policy.index() < 11;
    said.view.policy = said.view.policy.filter(first_eleven);
    said.view.other = said.view.other.filter(first_eleven);
    said
}
