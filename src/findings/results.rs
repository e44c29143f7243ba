//! What the screens show of a scenario: every shown text evaluated, beside the same texts on the published figures.

use crate::edition::id::{FactorId, ItemId, PolicyId};
use crate::edition::{Flag, Kind, Mitigation, Policy};
use crate::model::balance::turned;
use crate::model::conditions::after_conditions;
use crate::model::decision::Decision;
use crate::model::disposition::Disposition;
use crate::model::evaluate::{Evaluation, evaluate};
use crate::model::framework::Gate;
use crate::model::risk::{GateState, Risk};
use crate::scenario::{Place, SLIDERS, Scenario, SliderValue, TEXTS};

pub use crate::scenario::PAIR;

use crate::findings::engine::Engine;
use crate::findings::law::Law;
use crate::findings::model_input::ModelInput;
use crate::findings::rounding::shown as printed;
use crate::findings::verdict::Verdict;

/// What the screens show of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// One row per shown text, in order of time.
    pub rows: Vec<Row>,
    /// The model's misuse risk without any gate's breadth, 0 to 1, or the reader's own estimate.
    pub risk: f64,
    /// What the law says of the place, whatever the policy; `None` where it says nothing, and in editions whose flags have no class.
    pub law: Option<Law>,
}

/// One text's row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The text.
    pub policy: PolicyId,
    /// The result; `None` for the gap, which is not scored.
    pub result: Option<Outcome>,
}

/// One text's result.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Everything that the model says.
    pub evaluation: Evaluation,
    /// The gate with the threshold in use.
    pub gate: Option<Gate>,
    /// The threshold in use, 0 to 1, where it is not the text's own.
    pub moved_threshold: Option<f64>,
    /// The number that decides with the sliders at the published figures, all else the same.
    pub published_balance: f64,
    /// What follows in the terms of what the text presumes.
    pub verdict: Verdict,
    /// In whose terms whatever else can follow is said.
    pub terms: Verdict,
}

/// What a row shows at a glance; small enough to compare on every frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RowSummary {
    /// The number that decides.
    pub balance: f64,
    /// The same on the published figures.
    pub published: f64,
    /// The gate.
    pub gate: GateState,
    /// Whether the gate is open because it asks for knowledge, which no figure can show.
    pub untested: bool,
    /// Whether the risk is that of an event which the gate counts more broadly than the estimate that all texts share.
    pub broader: bool,
    /// The threshold of the gate, 0 to 1, where it is not the text's own.
    pub moved_threshold: Option<f64>,
    /// What follows.
    pub disposition: Disposition,
    /// The same in the terms of what the text presumes.
    pub verdict: Verdict,
    /// In whose terms whatever else can follow is said.
    pub terms: Verdict,
    /// The number that decides, as it is printed.
    pub shown: i64,
    /// How far that is from the one that is printed on the published figures.
    pub change: i64,
}

impl Results {
    /// Evaluates every shown text.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self::of_input(scenario, &ModelInput::of(scenario))
    }

    /// Evaluates every shown text of a scenario that has been made ready.
    #[must_use]
    pub fn of_input(scenario: &Scenario, prepared: &ModelInput) -> Self {
        let published = prepared.engine.published_values(scenario.place);
        let published =
            (published != scenario.values).then(|| published.map(SliderValue::score).to_vec());
        let rows: Vec<Row> = shown(scenario)
            .map(|policy| Row {
                policy,
                result: outcome(prepared, policy, published.as_deref()),
            })
            .collect();
        Self {
            rows,
            risk: risk(prepared),
            law: Law::of(scenario),
        }
    }

    /// The scored texts of a scenario's picture, and what it shows of each.
    pub fn scored<'a>(
        &'a self,
        engine: &'static Engine,
    ) -> impl Iterator<Item = (PolicyId, &'static Policy, RowSummary)> + use<'a> {
        let rows = self.rows.iter();
        rows.filter_map(move |row| {
            Some((row.policy, engine.edition.policy(row.policy), row.glance()?))
        })
    }

    /// The row of a text, where it is shown.
    #[must_use]
    pub fn row(&self, policy: PolicyId) -> Option<&Row> {
        self.rows.iter().find(|row| row.policy == policy)
    }
}

impl Row {
    /// What the row shows at a glance.
    #[must_use]
    pub fn glance(&self) -> Option<RowSummary> {
        self.result.as_ref().map(Outcome::glance)
    }
}

impl Outcome {
    /// What a row shows of it at a glance.
    #[must_use]
    pub fn glance(&self) -> RowSummary {
        let Evaluation {
            decides,
            edges,
            gate,
            disposition,
            ..
        } = self.evaluation;
        let shown = printed(decides, &edges);
        RowSummary {
            balance: decides,
            published: self.published_balance,
            gate,
            untested: is_untested(self.gate, gate),
            broader: self.evaluation.risk.breadth > 0.0 && !self.evaluation.risk.own_estimate,
            moved_threshold: self.moved_threshold,
            disposition,
            verdict: self.verdict,
            terms: self.terms,
            shown,
            change: shown - printed(self.published_balance, &edges),
        }
    }
}

/// The threshold of a gate in use, 0 to 1, where it is not its text's own.
#[must_use]
pub fn moved_threshold(used: Option<Gate>, text: &Policy) -> Option<f64> {
    let own = text.gate.as_ref()?.threshold;
    used.map(|gate| gate.threshold).filter(|used| *used != own)
}

/// Whether a gate is open because it asks for knowledge, which no figure can show.
#[must_use]
pub fn is_untested(gate: Option<Gate>, state: GateState) -> bool {
    state == GateState::Open && gate.is_some_and(|gate| gate.threshold == Gate::KNOWLEDGE_ONLY)
}

/// The texts that a scenario shows, in order of time: of those in its edition.
pub fn shown(scenario: &Scenario) -> impl Iterator<Item = PolicyId> {
    let shown = scenario.shown;
    let policies = Engine::of(scenario).in_time.iter().copied();
    policies.filter(move |policy| shown & policy.bit() != 0)
}

/// The two texts that the headline of a scenario sets against each other, in order of time: those that it pins where both are shown,
/// else [`PAIR`], whether that is shown or not.
#[must_use]
pub fn pair(scenario: &Scenario) -> [PolicyId; 2] {
    let mut pinned = shown(scenario).filter(|policy| scenario.pair.contains(policy));
    let both = pinned.next().zip(pinned.next());
    both.map_or(PAIR, |(earlier, later)| [earlier, later])
}

/// The pair of a scenario with another text in the place of one of the two.
#[must_use]
pub fn pair_with(scenario: &Scenario, text: PolicyId, in_place_of: PolicyId) -> [PolicyId; 2] {
    pair(scenario).map(|other| if other == in_place_of { text } else { other })
}

/// The comparators of an edition.
pub fn comparators(engine: &Engine) -> impl Iterator<Item = PolicyId> {
    let policies = engine.in_time.iter().copied();
    policies.filter(|policy| engine.edition.policy(*policy).kind == Kind::Comparator)
}

/// The statutory flags of a place, under every policy; none in an edition with a table of the law, which [`Results::law`] is read from.
#[must_use]
pub fn flags(scenario: &Scenario) -> Vec<&'static Flag> {
    let engine = Engine::of(scenario);
    engine
        .position(scenario.place)
        .map(|country| engine.edition.flags_of(country))
        .unwrap_or_default()
}

/// How many figures of a scenario's country are published, of how many, and how many of those stand in for what is meant; `None` for
/// a country of one's own.
#[must_use]
pub fn coverage(scenario: &Scenario) -> Option<[usize; 3]> {
    let engine = Engine::of(scenario);
    let published = engine.published(scenario.place);
    if scenario.place == Place::Own || published.is_empty() {
        return None;
    }
    let factors = engine.edition.numbered_factors().zip(published);
    let there: Vec<FactorId> = factors
        .filter(|(_, figure)| !figure.missing)
        .map(|((factor, _), _)| factor)
        .collect();
    let proxies = there
        .iter()
        .filter(|factor| engine.rests_on_proxy(**factor));
    Some([there.len(), published.len(), proxies.count()])
}

/// The printed score of the later text of the pair with no item and with the scenario's, where the item lowers it.
#[must_use]
pub fn lowered_by_item(scenario: &Scenario, results: &Results) -> Option<[i64; 2]> {
    if scenario.item == ItemId::UNSPECIFIED {
        return None;
    }
    let [_, later] = pair(scenario);
    let with = results.row(later)?.glance()?.shown;
    let plain = Scenario {
        item: ItemId::UNSPECIFIED,
        shown: later.bit(),
        ..scenario.clone()
    };
    let without = Results::of(&plain).row(later)?.glance()?.shown;
    (with < without).then_some([without, with])
}

/// The mean of a group's sliders, 0 to 100, which its master slider shows.
///
/// It is the exact mean, rounded by no one yet: whoever shows it rounds once. (To tenths first, the mean 47.45 would go on to 47.5
/// and be shown as 48.)
#[must_use]
pub fn group_mean(values: &[SliderValue; SLIDERS], members: &[FactorId]) -> f64 {
    let tenths = members.iter().map(|member| values[member.index()].tenths());
    let sum: u32 = tenths.map(u32::from).sum();
    f64::from(sum) / (10 * members.len().max(1)) as f64
}

/// The mean of a group's published figures, unrounded, and the mean of their standard errors; `None` for a country of one's own, and
/// while the edition is not here.
#[must_use]
pub fn published_mean(engine: &Engine, place: Place, members: &[FactorId]) -> Option<(f64, f64)> {
    let published = engine.published(place);
    if place == Place::Own || published.is_empty() {
        return None;
    }
    let errors = members.iter().map(|member| published[member.index()].error);
    let error = errors.sum::<f64>() / members.len().max(1) as f64;
    Some((group_mean(&engine.published_values(place), members), error))
}

/// The scenario with every text shown.
#[must_use]
pub fn with_every_text(scenario: &Scenario) -> Scenario {
    Scenario {
        shown: (1 << TEXTS) - 1,
        ..scenario.clone()
    }
}

/// Whether any slider of a scenario stands elsewhere than at the published figures.
#[must_use]
pub fn is_changed(scenario: &Scenario) -> bool {
    scenario.values != Engine::of(scenario).published_values(scenario.place)
}

/// A slider that stands elsewhere than at the published figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MovedSlider {
    /// The factor.
    pub factor: FactorId,
    /// The published figure; 50 for a country of one's own.
    pub published: SliderValue,
    /// Where it stands.
    pub value: SliderValue,
}

/// The sliders that stand elsewhere than at the published figures, in the order of the factors.
pub fn moved_sliders(scenario: &Scenario) -> impl Iterator<Item = MovedSlider> {
    let engine = Engine::of(scenario);
    let published = engine.published_values(scenario.place);
    let factors = engine.edition.numbered_factors();
    let sliders = factors.map(move |(factor, _)| MovedSlider {
        factor,
        published: published[factor.index()],
        value: scenario.value(factor),
    });
    sliders.filter(|slider| slider.published != slider.value)
}

/// The conditions that are attached.
pub fn attached(scenario: &Scenario) -> impl Iterator<Item = &'static Mitigation> {
    let conditions = Engine::of(scenario).edition.numbered_conditions();
    conditions
        .filter(|(condition, _)| scenario.attaches(*condition))
        .map(|(_, condition)| condition)
}

fn outcome(prepared: &ModelInput, policy: PolicyId, published: Option<&[f64]>) -> Option<Outcome> {
    let text = prepared.text(policy)?;
    let evaluation = evaluate(&prepared.framework, &text, &prepared.rule, &prepared.case());
    // Of the published figures no more than the number that decides is shown.
    let published_balance = published.map_or(evaluation.decides, |published| {
        let case = prepared.case_with(published);
        let after = after_conditions(&prepared.framework, &case);
        Decision::new(&prepared.framework, &text, &prepared.rule, case.item)
            .decides(&turned(&text, &after))
    });
    Some(Outcome {
        verdict: Verdict::of(
            evaluation.disposition,
            evaluation.because,
            &text,
            &prepared.rule,
        ),
        terms: Verdict::terms(&text, &prepared.rule),
        evaluation,
        gate: text.gate,
        moved_threshold: moved_threshold(text.gate, prepared.engine.edition.policy(policy)),
        published_balance,
    })
}

fn risk(prepared: &ModelInput) -> f64 {
    let case = prepared.case();
    let scores = after_conditions(&prepared.framework, &case);
    Risk::estimate(&prepared.framework, None, &case, &scores).probability
}
