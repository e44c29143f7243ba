//! What the findings say of an edition of the second model: the newest one of the first with presumptions, a security case and bars on
//! knowledge.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a helper that does not find what it names stops its test"
)]

use std::sync::OnceLock;

use counterweigh::edition::id::{EditionId, FactorId, PolicyId};
use counterweigh::edition::{BuyersPresumption, Edition, Parameters, Policy, PolicyGate, edition};
use counterweigh::export::record::{About, record_of};
use counterweigh::export::table::everything;
use counterweigh::findings::claims::{Evidence, Examiner};
use counterweigh::findings::compare::{Comparison, Decisive};
use counterweigh::findings::edition_upgrade::{EditionUpgrade, Reason};
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::reasons::{GateSum, Reasons};
use counterweigh::findings::results::{Results, RowSummary, is_untested, with_every_text};
use counterweigh::findings::robustness::Robustness;
use counterweigh::findings::row_chart::{Band, Mark, RowChart};
use counterweigh::findings::scenarios::{Cause, Change};
use counterweigh::findings::verdict::Verdict;
use counterweigh::messages::{compare as compare_words, sentence, why};
use counterweigh::model::disposition::Disposition;
use counterweigh::model::framework::{Gate, Standard};
use counterweigh::model::presumption::{BurdenRange, Presumption};
use counterweigh::model::risk::GateState;
use counterweigh::scenario::{Place, Reading, Scenario, SliderValue};

/// The newest edition of the first model.
fn base() -> EditionId {
    EditionId::new(1).unwrap()
}

/// What counts for the case that a sale serves US security.
const SECURITY: [&str; 6] = [
    "INT_INTEROP",
    "INT_BURDEN",
    "INT_ACCESS",
    "REG_THREAT",
    "REG_CT",
    "REG_COMPETE",
];

/// Buyers whom the text of 1977 exempts.
const EXEMPT: [&str; 3] = ["NOR", "JPN", "ISR"];

fn burden(central: u8, low: u8, high: u8) -> Presumption {
    Presumption::Burden(BurdenRange { central, low, high })
}

/// What a text presumes in the second model.
fn presumptions(policy: &Policy, countries: &Edition) -> Vec<BuyersPresumption> {
    let of = |presumption, buyers: Vec<usize>| BuyersPresumption {
        presumption,
        buyers: buyers.leak(),
    };
    let exempt = EXEMPT.map(|iso3| countries.country_number(iso3).unwrap());
    match policy.id {
        "PD-13" => vec![
            of(burden(0, 0, 1), exempt.to_vec()),
            of(burden(2, 1, 2), Vec::new()),
        ],
        "EU-CP" | "UK-SELC" | "ATT" => vec![of(Presumption::RefusalOnly, Vec::new())],
        _ => Vec::new(),
    }
}

fn gate(gate: &PolicyGate) -> PolicyGate {
    let plain = PolicyGate {
        breadth: 0.0,
        breadth_range: (0.0, 0.0),
        ..gate.clone()
    };
    if gate.standard != Standard::ActualKnowledge {
        return plain;
    }
    PolicyGate {
        threshold: Gate::KNOWLEDGE_ONLY,
        threshold_range: (Gate::KNOWLEDGE_ONLY, Gate::KNOWLEDGE_ONLY),
        ..plain
    }
}

/// That edition as one of the second model.
fn second() -> &'static Engine {
    static SECOND: OnceLock<Engine> = OnceLock::new();
    SECOND.get_or_init(|| {
        let first = edition(base());
        let policies = first.policies.iter().map(|policy| Policy {
            gate: policy.gate.as_ref().map(gate),
            presumptions: presumptions(policy, first).leak(),
            ..policy.clone()
        });
        let security = SECURITY.map(|factor| first.factor_id(factor).unwrap());
        let edition = Edition {
            policies: policies.collect::<Vec<_>>().leak(),
            parameters: Parameters {
                model: 2,
                security: security.to_vec().leak(),
                ..first.parameters.clone()
            },
            ..first.clone()
        };
        Engine::new(base(), Box::leak(Box::new(edition)))
    })
}

fn of(iso3: &str) -> Scenario {
    let engine = Engine::of_edition(base());
    with_every_text(&engine.published_scenario(place_of(iso3).unwrap()))
}

fn ready(scenario: &Scenario) -> ModelInput {
    ModelInput::with(second(), scenario)
}

fn policy(key: &str) -> PolicyId {
    second().edition.policy_id(key).unwrap()
}

fn glance(scenario: &Scenario, key: &str) -> RowSummary {
    let results = Results::of_input(scenario, &ready(scenario));
    results.row(policy(key)).unwrap().glance().unwrap()
}

/// Every country of the edition.
fn countries() -> impl Iterator<Item = Scenario> {
    let countries = second().edition.countries.iter();
    countries.map(|country| of(country.iso3))
}

#[test]
fn a_text_of_1977_lets_nobody_have_a_sale_whose_security_case_is_weak() {
    let (mut not_made, mut made) = (0, 0);
    for scenario in countries() {
        let input = ready(&scenario);
        let results = Results::of_input(&scenario, &input);
        let outcome = results
            .row(policy("PD-13"))
            .unwrap()
            .result
            .as_ref()
            .unwrap();
        let exempt = input.text(policy("PD-13")).unwrap().presumption == burden(0, 0, 1);
        let evaluation = &outcome.evaluation;
        assert_eq!(evaluation.security_case.is_none(), exempt);
        let expected = match (exempt, evaluation.disposition) {
            (true, Disposition::WeighsAgainst) => Verdict::WeighsAgainst,
            (false, Disposition::WeighsAgainst) => Verdict::CaseNotMade,
            (true, Disposition::LeftOpen) => Verdict::LeftOpen,
            (true, Disposition::WeighsInFavour) => Verdict::WeighsInFavour,
            (false, Disposition::WeighsInFavour) => Verdict::CaseMade,
            other => panic!("{other:?}"),
        };
        assert_eq!(outcome.verdict, expected);
        not_made += usize::from(expected == Verdict::CaseNotMade);
        made += usize::from(expected == Verdict::CaseMade);
    }
    assert!(not_made > 20 && made > 5, "{not_made} {made}");
    assert_eq!(sentence::verdict(Verdict::CaseNotMade), "Case not made");
}

#[test]
fn an_exemption_holds_for_those_who_are_named_and_not_for_a_country_of_ones_own() {
    let presumed = |place: Place| {
        let scenario = Scenario { place, ..of("NOR") };
        ready(&scenario)
            .text_range(policy("PD-13"))
            .unwrap()
            .presumption
    };
    assert_eq!(presumed(place_of("NOR").unwrap()), burden(0, 0, 1));
    assert_eq!(presumed(place_of("FJI").unwrap()), burden(2, 1, 2));
    assert_eq!(presumed(Place::Own), burden(2, 1, 2));
}

#[test]
fn no_row_prints_an_edge_before_it_is_reached() {
    for scenario in countries() {
        for row in &Results::of_input(&scenario, &ready(&scenario)).rows {
            let (Some(glance), Some(outcome)) = (row.glance(), &row.result) else {
                continue;
            };
            let edges = outcome.evaluation.edges;
            for edge in edges.met() {
                let below = edges.is_below(glance.balance, edge);
                assert_eq!(below, (glance.shown as f64) < edge, "{glance:?}");
            }
            assert_eq!(glance.change, 0);
        }
    }
}

#[test]
fn a_burden_leaves_no_band_between_and_refusal_none_in_favour() {
    let scenario = of("FJI");
    let rows = Results::of_input(&scenario, &ready(&scenario)).rows;
    let charts = RowChart::of_rows(&scenario, &rows, &Robustness::default());
    let bands = |key: &str| {
        let place = rows
            .iter()
            .position(|row| row.policy == policy(key))
            .unwrap();
        let chart = charts[place].as_ref().unwrap();
        let bands = chart.marks.iter().filter_map(|mark| match mark {
            Mark::Band { band, from, to } if from < to => Some((*band, *from, *to)),
            _ => None,
        });
        (bands.collect::<Vec<_>>(), chart.edges().collect::<Vec<_>>())
    };
    let (against, open, favour) = (Band::Against, Band::Open, Band::Favour);
    assert_eq!(
        bands("PD-13"),
        (
            vec![(against, 0.0, 60.0), (favour, 60.0, 100.0)],
            vec![60.0]
        )
    );
    assert_eq!(
        bands("ATT"),
        (vec![(against, 0.0, 40.0), (open, 40.0, 100.0)], vec![40.0])
    );
    assert_eq!(
        bands("NSM-18"),
        (
            vec![
                (against, 0.0, 40.0),
                (open, 40.0, 60.0),
                (favour, 60.0, 100.0)
            ],
            vec![40.0, 60.0]
        )
    );
    assert_eq!(glance(&scenario, "ATT").verdict, Verdict::NoGround);
}

#[test]
fn the_split_of_two_texts_ends_at_what_decides_and_names_the_presumption() {
    let (mut moved, mut decisive) = (0, 0);
    for scenario in countries() {
        let input = ready(&scenario);
        let pair = [policy("PD-13"), policy("NSPM-10")];
        let comparison = Comparison::of_input(&scenario, &input, pair).unwrap();
        let split = comparison.split();
        assert_eq!(split.len(), 4);
        assert_eq!(split.iter().sum::<i64>(), comparison.total());
        assert_eq!(comparison.points().iter().sum::<i64>(), comparison.total());
        let last = comparison.steps().step(3);
        assert!((last.to - comparison.sides[1].evaluation.decides).abs() < 1e-9);
        moved += usize::from(split[3] != 0);
        if comparison.decisive() == Decisive::Presumption {
            decisive += 1;
            let said = compare_words::sentence(&scenario, None, &comparison);
            assert!(said.contains("what each policy presumes"), "{said}");
        }
        let alike = [policy("PDD-34"), policy("NSPM-10")];
        let alike = Comparison::of_input(&scenario, &input, alike).unwrap();
        assert_eq!(alike.split().len(), 3);
        assert_ne!(alike.decisive(), Decisive::Presumption);
    }
    assert!(moved > 100 && decisive > 20, "{moved} {decisive}");
}

#[test]
fn a_newer_edition_lists_the_presumption_after_the_codings_and_before_the_gate() {
    let mut moved = 0;
    for scenario in countries() {
        let now = ready(&scenario);
        let before = ModelInput::of(&scenario);
        let upgrade = EditionUpgrade::between(&scenario, &before, scenario.clone(), &now);
        let place = upgrade.reasons.iter().position(|reason| {
            matches!(reason, Reason::Presumption { policy: text, .. } if *text == policy("PD-13"))
        });
        let knowledge = upgrade.reasons.iter().position(|reason| {
            matches!(reason, Reason::Gate { policy: text, new: Some(gate), .. } if *text == policy("NSPM-10") && gate.threshold == Gate::KNOWLEDGE_ONLY)
        });
        assert!(place.unwrap() < knowledge.unwrap());
        for row in &upgrade.rows {
            let sum: f64 = row.parts.iter().sum();
            assert!((row.now.balance - row.before.balance - sum).abs() < 1e-9);
            assert_eq!(
                row.now.shown,
                glance(&scenario, second().edition.policy(row.policy).id).shown
            );
            let points: i64 = row.points().iter().sum();
            if row.parts.iter().all(|part| *part == 0.0) {
                assert_eq!(points, 0);
            } else {
                assert_eq!(points, row.now.shown - row.before.shown);
            }
            if row.policy == policy("PD-13") {
                let part = row.parts[place.unwrap()];
                assert!((row.now.balance - row.before.balance - part).abs() < 1e-9);
                moved += usize::from(part < -1.0);
            }
        }
    }
    assert!(moved > 100, "{moved}");
}

#[test]
fn what_sets_two_scenarios_apart_sums_to_what_decides() {
    let fiji = of("FJI");
    let mut found = 0;
    for other in countries() {
        let change = Change::with(&ready, &fiji, &other, policy("PD-13")).unwrap();
        let sum: f64 = change.causes.iter().map(|(_, points)| points).sum();
        assert!((sum - change.total()).abs() < 1e-8, "{sum}");
        let [from, to] = change.rounded_balances();
        assert_eq!(change.rounded_causes().iter().sum::<i64>(), to - from);
        let cause = |change: &Change| {
            let mut causes = change.causes.iter();
            causes.any(|(cause, _)| *cause == Cause::SecurityCase)
        };
        found += usize::from(cause(&change));
        let plain = Change::with(&ready, &fiji, &other, policy("NSM-18")).unwrap();
        assert!(!cause(&plain));
    }
    assert!(found > 100, "{found}");
}

#[test]
fn the_reasons_stay_those_of_the_balance_and_name_the_security_case_beside_them() {
    let mut weaker = 0;
    for scenario in countries() {
        let results = Results::of_input(&scenario, &ready(&scenario));
        let outcome = |key: &str| {
            let row = results.row(policy(key)).unwrap();
            row.result.clone().unwrap()
        };
        let security = second().edition.parameters.security;
        let reasons = Reasons::of(&outcome("PD-13").evaluation);
        let glance = glance(&scenario, "PD-13");
        assert_eq!(
            reasons.points.iter().sum::<i64>(),
            reasons.balance - reasons.neutral
        );
        assert_eq!(reasons.decides, glance.shown);
        if let Some(case) = reasons.security_case {
            assert!(reasons.decides <= case.max(reasons.balance));
            assert!(reasons.counts_for_security(second().edition, security[0]));
            assert!(!reasons.counts_for_security(second().edition, FactorId::SSG_GOV));
            weaker += usize::from(case == reasons.decides && reasons.balance > case);
            let said = why::security_case(case, reasons.decides);
            assert!(said.contains(&case.to_string()));
        }
        let plain = Reasons::of(&outcome("NSM-18").evaluation);
        assert_eq!((plain.security_case, plain.balance), (None, plain.decides));
        assert!(!plain.counts_for_security(second().edition, security[0]));
    }
    assert!(weaker > 50, "{weaker}");
}

#[test]
fn a_bar_on_knowledge_has_no_number_anywhere() {
    let scenario = of("SYR");
    let input = ready(&scenario);
    let results = Results::of_input(&scenario, &input);
    let outcome = results
        .row(policy("NSPM-10"))
        .unwrap()
        .result
        .clone()
        .unwrap();
    assert!(is_untested(outcome.gate, outcome.evaluation.gate));
    let glance = outcome.glance();
    assert_eq!(
        sentence::gate_of(&glance),
        "Stop rule not tested by figures"
    );
    let gate = outcome.gate.unwrap();
    let said = [
        why::threshold(gate.standard, gate.threshold),
        why::title_of_gate(&outcome, gate.standard),
        compare_words::shuts_above(Some(gate)),
    ];
    for said in said {
        assert!(!said.contains(|c: char| c.is_ascii_digit()), "{said}");
    }
    let sum = GateSum::of(second(), &outcome.evaluation.risk, &gate);
    let step = sum.steps.step(0);
    assert_eq!(step.mark_place(), None);
    assert!(step.low.is_finite() && step.high.is_finite());
    // A reader may set a number all the same.
    let mut own = scenario.clone();
    own.reading.thresholds[policy("NSPM-10").index()] = Some(500);
    let own = self::glance(&own, "NSPM-10");
    assert_eq!((own.gate, own.untested), (GateState::ShutByRisk, false));
    let known = Scenario {
        documented_knowledge: true,
        ..scenario
    };
    let known = self::glance(&known, "NSPM-10");
    assert_eq!(
        (known.gate, known.untested),
        (GateState::ShutByKnowledge, false)
    );
}

#[test]
fn a_record_has_what_decides_and_why_where_a_text_presumes_anything() {
    let scenario = of("FJI");
    let about = About {
        title: String::new(),
        note: String::new(),
        application: String::new(),
        edition: second().edition.id,
        released: second().edition.released,
        calculation: second().edition.parameters.model,
        made: String::new(),
        link: String::new(),
        digest: String::new(),
    };
    let record = record_of(&scenario, &ready(&scenario), &Robustness::default(), about);
    let result = |key: &str| {
        let mut policies = record.policies.iter();
        let entry = policies.find(|entry| entry.id == key).unwrap();
        entry.result.as_ref().unwrap()
    };
    let presumed = result("PD-13").presumption.as_ref().unwrap();
    let glance = glance(&scenario, "PD-13");
    assert_eq!(presumed.decides.to_bits(), glance.balance.to_bits());
    assert!(presumed.security_case.is_some());
    assert_eq!(
        (presumed.against_below, presumed.favour_from),
        (60.0, Some(60.0))
    );
    assert_eq!(presumed.because, "burden");
    let refusal = result("ATT").presumption.as_ref().unwrap();
    assert_eq!((refusal.favour_from, refusal.because), (None, "no_ground"));
    assert!(result("NSM-18").presumption.is_none());
    assert_eq!(result("NSPM-10").gate.as_ref().unwrap().threshold, None);
    let table = everything(&record);
    let lines = |quantity: &str| table.lines().filter(|line| line.contains(quantity)).count();
    assert_eq!((lines("security_case"), lines("because")), (1, 4));
    let mut cells = table.lines().flat_map(|line| line.split([',', ';']));
    assert!(!cells.any(|cell| cell.contains("inf") && cell.len() < 6));
}

#[test]
fn claims_hold_what_decides_against_each_other() {
    let engine = second();
    let reading = Reading::standard(base());
    let (first, new) = (
        Examiner::new(base(), &reading),
        Examiner::with(engine, &reading),
    );
    let claims = Engine::of_edition(base()).annotations().unwrap().claims;
    let about_1977 = |policy: PolicyId| engine.edition.policy(policy).id == "PD-13";
    let mut compared = 0;
    for claim in claims {
        for (old, new) in first.findings(claim).iter().zip(new.findings(claim)) {
            if let (Evidence::Balances(old), Evidence::Balances(new)) = (old.evidence, new.evidence)
            {
                compared += 1;
                if !about_1977(claim.from) && !about_1977(claim.to) {
                    assert_eq!(old, new);
                }
            }
        }
    }
    assert!(compared > 0);
}

#[test]
fn a_slider_that_moves_is_told_by_what_is_printed() {
    let mut scenario = of("FJI");
    let factor = second().edition.factor_id("INT_INTEROP").unwrap();
    scenario.values[factor.index()] = SliderValue::from_tenths(1000);
    let moved = glance(&scenario, "PD-13");
    let before = glance(&of("FJI"), "PD-13");
    assert_eq!(moved.change, moved.shown - before.shown);
    assert!(moved.change > 0);
}
