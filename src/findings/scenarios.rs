//! Scenarios side by side under the same policies: what each gives, what sets two of them apart in what goes in, and an exact split
//! of what sets them apart in what comes out.

use crate::edition::id::{ConditionId, FactorId, PolicyId};
use crate::model::balance::{Aggregation, turned};
use crate::model::conditions::after_conditions;
use crate::model::contributions::contributions;
use crate::model::difference::shapley;
use crate::model::framework::{Framework, Text};
use crate::model::order::sort_by;
use crate::scenario::{Reading, SLIDERS, Scenario, SliderValue, Title, View, fitting};

use crate::findings::compare::is_scored;
use crate::findings::engine::Engine;
use crate::findings::model_input::ModelInput;
use crate::findings::reading_setting::ReadingSetting;
use crate::findings::results::{Results, RowSummary, pair};
use crate::findings::rounding::rounded_to_sum;

/// What can set two scenarios apart under one policy, besides the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Where one slider stands.
    Factor(FactorId),
    /// What is transferred.
    Item,
    /// The conditions attached.
    Conditions,
    /// How the texts are read, the overlay aside.
    Reading,
    /// Which texts are read with the overlay, and how strong it is.
    Overlay,
    /// The edition, with its codings.
    Edition,
    /// That the security case decides in the place of a weaker or stronger balance.
    SecurityCase,
}

impl Cause {
    /// Everything but the sliders, in the order of the bits of a set.
    const FRAME: [Self; 5] = [
        Self::Item,
        Self::Conditions,
        Self::Reading,
        Self::Overlay,
        Self::Edition,
    ];
}

/// What sets two scenarios apart in what goes in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs {
    /// Whether the countries differ.
    pub place: bool,
    /// The sliders that stand elsewhere, the largest move first.
    pub sliders: Vec<FactorId>,
    /// Whether something else is transferred.
    pub item: bool,
    /// Conditions attached to one only, each with whether it is the second.
    pub conditions: Vec<(ConditionId, bool)>,
    /// Whether only one takes the abuse as documented knowledge.
    pub knowledge: bool,
    /// Whether the reader's own estimates differ.
    pub estimate: bool,
    /// Whether other values are called exact.
    pub exact: bool,
    /// Choices of the reading that are made otherwise.
    pub choices: Vec<ReadingSetting>,
    /// Whether the editions differ.
    pub edition: bool,
}

impl Inputs {
    /// What sets the second scenario apart from the first.
    #[must_use]
    pub fn between(first: &Scenario, second: &Scenario) -> Self {
        let moved = |slider: FactorId| {
            let [one, two] = [first, second].map(|scenario| scenario.value(slider).tenths());
            one.abs_diff(two)
        };
        let mut sliders: Vec<FactorId> = FactorId::all()
            .filter(|slider| moved(*slider) > 0)
            .collect();
        sort_by(&mut sliders, |&a, &b| moved(b).cmp(&moved(a)));
        let conditions = Engine::of(second).edition.numbered_conditions();
        Self {
            place: first.place != second.place,
            sliders,
            item: first.item != second.item,
            conditions: conditions
                .map(|(condition, _)| (condition, second.attaches(condition)))
                .filter(|&(condition, attached)| first.attaches(condition) != attached)
                .collect(),
            knowledge: first.documented_knowledge != second.documented_knowledge,
            estimate: first.own_estimate != second.own_estimate,
            exact: first.exact != second.exact,
            choices: ReadingSetting::between(&first.reading, &second.reading),
            edition: first.edition != second.edition,
        }
    }

    /// Whether nothing sets them apart.
    #[must_use]
    pub fn are_the_same(&self) -> bool {
        *self == Self::default()
    }
}

/// One policy's results for scenarios side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The policy.
    pub policy: PolicyId,
    /// What each scenario gives; `None` where its edition does not score the policy.
    pub glances: Vec<Option<RowSummary>>,
}

/// The results of scenarios under every policy that one of them shows, in order of time; the time without a policy is left out.
#[must_use]
pub fn rows(scenarios: &[&Scenario]) -> Vec<Row> {
    let shown = scenarios
        .iter()
        .fold(0, |all, scenario| all | scenario.shown);
    let pictures = scenarios.iter().map(|scenario| {
        Results::of(&Scenario {
            shown,
            ..(*scenario).clone()
        })
    });
    let pictures: Vec<Results> = pictures.collect();
    // A later edition has the texts of the earlier ones too.
    let latest = scenarios.iter().max_by_key(|scenario| scenario.edition);
    let in_time = latest.map_or(&[][..], |scenario| &Engine::of(scenario).in_time);
    let policies = in_time.iter().copied();
    let policies = policies.filter(|policy| shown & policy.bit() != 0);
    let row = |policy: PolicyId| {
        let glance = |picture: &Results| picture.row(policy)?.glance();
        let glances: Vec<Option<RowSummary>> = pictures.iter().map(glance).collect();
        glances
            .iter()
            .any(Option::is_some)
            .then_some(Row { policy, glances })
    };
    policies.filter_map(row).collect()
}

/// Points below this are the rounding of sums.
const ROUNDING: f64 = 1e-9;

/// The policy whose reasons are split: the one of the view where it is scored, else the later of the pair of a scenario.
#[must_use]
pub fn chosen_policy(scenario: &Scenario, view: View) -> PolicyId {
    let engine = Engine::of(scenario);
    let named = view.policy.filter(|policy| is_scored(engine, *policy));
    named.unwrap_or(pair(scenario)[1])
}

/// What sets two scenarios apart under one policy, the second less the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The policy.
    pub policy: PolicyId,
    /// What both give.
    pub sides: [RowSummary; 2],
    /// Points by what makes them, the largest first; they sum to the difference of the two numbers that decide. All but those of the
    /// security case are points of the balance. What does not differ is left out.
    pub causes: Vec<(Cause, f64)>,
}

impl Change {
    /// Splits what sets two scenarios apart; `None` where one of them does not score the policy.
    ///
    /// The sliders are one union, everything else another. The parts are the Owen values of the balance for these two unions (Owen
    /// 1977, *Values of games with a priori unions*): the mean over all orders in which one is exchanged for the other, sliders
    /// together. So the sliders' parts are the mean of their Shapley values with everything else as in the first scenario and as in
    /// the second, and the same holds the other way round.
    #[must_use]
    pub fn between(first: &Scenario, second: &Scenario, policy: PolicyId) -> Option<Self> {
        Self::with(&ModelInput::of, first, second, policy)
    }

    /// The same of scenarios that are made ready in some other way.
    #[must_use]
    pub fn with(
        ready: &dyn Fn(&Scenario) -> ModelInput,
        first: &Scenario,
        second: &Scenario,
        policy: PolicyId,
    ) -> Option<Self> {
        let glance = |scenario: &Scenario| {
            let alone = Scenario {
                shown: policy.bit(),
                ..scenario.clone()
            };
            Results::of_input(&alone, &ready(&alone))
                .row(policy)?
                .glance()
        };
        let sides = [glance(first)?, glance(second)?];
        let frame: Vec<Cause> = Cause::FRAME
            .into_iter()
            .filter(|cause| exchanged(first, second, &[*cause]) != *first)
            .collect();
        let whole = (1_usize << frame.len()) - 1;
        let mixed = |set: usize, values: [SliderValue; SLIDERS]| {
            let causes = frame.iter().enumerate();
            let causes: Vec<Cause> = causes
                .filter(|(bit, _)| set >> bit & 1 == 1)
                .map(|(_, cause)| *cause)
                .collect();
            let mixed = exchanged(first, second, &causes);
            Balanced::of(&ready(&Scenario { values, ..mixed }), policy)
        };
        let mut of_frame = vec![0.0; frame.len()];
        for values in [first.values, second.values] {
            let balances = (0..=whole).map(|set| Some(mixed(set, values)?.balance()));
            let shares = shapley(&balances.collect::<Option<Vec<f64>>>()?);
            for (sum, share) in of_frame.iter_mut().zip(shares) {
                *sum += share / 2.0;
            }
        }
        let mut of_sliders = [0.0; SLIDERS];
        for set in [0, whole] {
            let (before, after) = (mixed(set, first.values)?, mixed(set, second.values)?);
            let shares = contributions(&before.aggregation, &after.counted, &before.counted);
            for (sum, share) in of_sliders.iter_mut().zip(shares) {
                *sum += share / 2.0;
            }
        }
        let moved = |slider: &FactorId| first.value(*slider) != second.value(*slider);
        let sliders = FactorId::all().filter(moved);
        let mut causes: Vec<(Cause, f64)> = sliders
            .map(|slider| (Cause::Factor(slider), of_sliders[slider.index()]))
            .chain(frame.into_iter().zip(of_frame))
            .collect();
        let [before, after] =
            [first, second].map(|scenario| Balanced::of(&ready(scenario), policy));
        let apart = after?.balance() - before?.balance();
        let security = sides[1].balance - sides[0].balance - apart;
        if security.abs() > ROUNDING {
            causes.push((Cause::SecurityCase, security));
        }
        sort_by(&mut causes, |a, b| b.1.abs().total_cmp(&a.1.abs()));
        Some(Self {
            policy,
            sides,
            causes,
        })
    }

    /// The second number that decides less the first.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.sides[1].balance - self.sides[0].balance
    }

    /// Whether something else follows.
    #[must_use]
    pub fn turns(&self) -> bool {
        let [before, after] = self.sides.map(|side| side.verdict);
        before != after
    }

    /// What makes most of the difference, in its direction, with its points.
    #[must_use]
    pub fn foremost(&self) -> Option<(Cause, f64)> {
        let total = self.total();
        let mut causes = self.causes.iter();
        causes.find(|(_, points)| points * total > 0.0).copied()
    }

    /// Both numbers that decide as whole numbers.
    #[must_use]
    pub fn rounded_balances(&self) -> [i64; 2] {
        self.sides.map(|side| side.shown)
    }

    /// The causes' points as whole numbers that sum to the difference of the whole balances.
    #[must_use]
    pub fn rounded_causes(&self) -> Vec<i64> {
        let parts: Vec<f64> = self.causes.iter().map(|(_, points)| *points).collect();
        let [from, to] = self.rounded_balances();
        rounded_to_sum(&parts, to - from)
    }

    /// What makes most of the difference, with its points as a whole number; `None` where no whole point differs or comes from it.
    #[must_use]
    pub fn rounded_foremost(&self) -> Option<(Cause, i64)> {
        let [from, to] = self.rounded_balances();
        let (foremost, _) = self.foremost()?;
        let causes = self.causes.iter().zip(self.rounded_causes());
        let mut found = causes.filter(|((cause, _), _)| *cause == foremost);
        let (_, points) = found.next()?;
        (from != to && points != 0).then_some((foremost, points))
    }
}

/// The title of a copy: that of the original with the first number that makes it different from all others. Without a title both go
/// by their countries.
#[must_use]
pub fn title_of_copy(original: &Scenario, all: &[&Scenario]) -> String {
    let title = original.title.as_str();
    if title.is_empty() {
        return String::new();
    }
    let stem = title.trim_end_matches(|last: char| last.is_ascii_digit() || last == ' ');
    let stem = if stem.is_empty() { title } else { stem };
    let taken = |wanted: &Title| all.iter().any(|other| other.title == *wanted);
    let mut copies = (2..).map(|number| {
        let ending = format!(" {number}");
        let room = Title::MAX_BYTES - ending.len();
        stem[..fitting(stem, room)].to_owned() + &ending
    });
    let free = copies.find(|copy| !taken(&Title::new(copy)));
    free.unwrap_or_default()
}

/// The first scenario with some things, sliders aside, as the second has them.
fn exchanged(first: &Scenario, second: &Scenario, causes: &[Cause]) -> Scenario {
    let mut mixed = first.clone();
    for cause in causes {
        match cause {
            // What follows from all else.
            Cause::Factor(_) | Cause::SecurityCase => {}
            Cause::Item => mixed.item = second.item,
            Cause::Conditions => mixed.mitigations = second.mitigations,
            Cause::Edition => mixed.edition = second.edition,
            Cause::Reading => {
                // Neither gates nor band edges nor the misuse estimate move a balance.
                mixed.reading = Reading {
                    ratio: second.reading.ratio,
                    count: second.reading.count,
                    mean: second.reading.mean,
                    stances: second.reading.stances,
                    ..mixed.reading
                }
            }
            Cause::Overlay => {
                mixed.reading = Reading {
                    overlay: second.reading.overlay,
                    overlay_strength: second.reading.overlay_strength,
                    overlay_reference: second.reading.overlay_reference,
                    ..mixed.reading
                }
            }
        }
    }
    mixed
}

/// How a scenario's balance under a policy comes about.
struct Balanced {
    aggregation: Aggregation,
    /// Scores after conditions, as the text counts them.
    counted: Vec<f64>,
}

impl Balanced {
    fn of(prepared: &ModelInput, policy: PolicyId) -> Option<Self> {
        let text: Text = prepared.text(policy)?;
        let framework: &Framework = &prepared.framework;
        let case = prepared.case();
        Some(Self {
            counted: turned(&text, &after_conditions(framework, &case)),
            aggregation: Aggregation::new(framework, &text, &prepared.rule, case.item),
        })
    }

    fn balance(&self) -> f64 {
        self.aggregation.balance(&self.counted)
    }
}

/// The change that moves a balance furthest, the last of equals; `None` of none.
#[must_use]
pub fn largest(changes: &[Change]) -> Option<&Change> {
    let size = |change: &Change| change.total().abs();
    changes.iter().max_by(|a, b| size(a).total_cmp(&size(b)))
}
