//! The claims of the last edition of the first model: its own table of claims is tested, through the same code that the screen asks.
//! Every claim has either checks, which must agree on the codings of that edition, or the reason why it cannot be checked.

use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::edition::{Check, Claim, edition};
use counterweigh::findings::claims::{Evidence, Examiner, Finding, Outcome as Comes, is_about};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::place_of;
use counterweigh::findings::results::{Outcome, Results};
use counterweigh::model::disposition::Disposition;
use counterweigh::model::framework::{OverlayUse, Standard};
use counterweigh::model::risk::GateState;
use counterweigh::scenario::{Reading, Scenario, SliderValue};

/// Claims that give a direction: none may quietly lose its check.
const CHECKED: [&str; 10] = [
    "K01", "K03", "K07", "K09", "K11", "K15", "K17", "K25", "K27", "K31",
];

/// How many claims there are.
const CLAIMS: usize = 17;

/// The last edition of the first model.
fn of_first_model() -> EditionId {
    EditionId::all()
        .find(|id| edition(*id).id == "2026.2")
        .expect("a released edition")
}

fn engine() -> &'static Engine {
    Engine::of_edition(of_first_model())
}

fn claims() -> &'static [Claim] {
    engine()
        .annotations()
        .map(|words| words.claims)
        .unwrap_or_default()
}

fn claim(id: &str) -> &'static Claim {
    let claim = claims().iter().find(|claim| claim.id == id);
    claim.expect("a claim of the edition")
}

fn findings(id: &str, reading: &Reading) -> Vec<Finding> {
    Examiner::new(of_first_model(), reading).findings(claim(id))
}

fn ours(id: &str) -> Vec<Finding> {
    findings(id, &Reading::standard(of_first_model()))
}

fn countries() -> impl Iterator<Item = Scenario> {
    let engine = engine();
    let codes = engine.edition.countries.iter().map(|country| country.iso3);
    let places = codes.filter_map(place_of);
    places.map(|place| engine.published_scenario(place))
}

fn outcome(scenario: &Scenario, text: &str) -> Outcome {
    let text = engine().edition.policy_id(text);
    let picture = Results::of(scenario);
    let row = text.and_then(|text| picture.row(text));
    row.and_then(|row| row.result.clone())
        .expect("a scored text")
}

#[test]
fn every_claim_is_checked_or_says_why_not() {
    assert_eq!(claims().len(), CLAIMS);
    let checked: Vec<&str> = claims()
        .iter()
        .filter(|claim| !claim.checks.is_empty())
        .map(|claim| claim.id)
        .collect();
    assert_eq!(checked, CHECKED);
    for claim in claims() {
        assert_ne!(
            claim.checks.is_empty(),
            claim.reason.is_empty(),
            "{} needs checks or a reason, and not both",
            claim.id
        );
        assert!(
            !claim.source.is_empty() && !claim.says.is_empty(),
            "{} needs its source",
            claim.id
        );
    }
}

#[test]
fn the_codings_agree_with_every_claim_that_gives_a_direction() {
    let examiner = Examiner::new(of_first_model(), &Reading::standard(of_first_model()));
    for claim in claims() {
        let findings = examiner.findings(claim);
        assert_eq!(findings.len(), claim.checks.len(), "{}", claim.id);
        for finding in findings {
            assert_eq!(finding.outcome, Comes::Agrees, "{}: {finding:?}", claim.id);
        }
    }
}

#[test]
fn what_is_said_of_countries_is_said_of_enough_of_them() {
    let all = engine().edition.countries.len();
    for (id, least) in [("K01", 20), ("K03", all), ("K27", 30)] {
        let of = match ours(id).first().map(|finding| finding.evidence) {
            Some(Evidence::Countries { of, .. } | Evidence::Largest { of, .. }) => of,
            _ => 0,
        };
        assert!(of >= least, "{id} is tried on {of} countries");
    }
}

#[test]
fn the_checks_see_what_the_first_screen_shows() {
    let mut between = 0;
    for scenario in countries() {
        let (earlier, later) = (outcome(&scenario, "NSPM-10"), outcome(&scenario, "NSM-18"));
        let now = outcome(&scenario, "CUR-2026");
        assert_eq!(earlier.evaluation.gate, now.evaluation.gate, "K15");
        assert_eq!(
            now.gate.map(|gate| gate.standard),
            Some(Standard::ActualKnowledge)
        );
        let certain = earlier.evaluation.risk.probability > 0.95;
        if later.evaluation.risk.probability > 0.5 && !certain {
            assert_eq!(earlier.evaluation.gate, GateState::Open, "K01");
            assert_eq!(later.evaluation.disposition, Disposition::Barred, "K01");
            between += 1;
        }
        let mut raised = scenario.clone();
        let industry = engine().edition.factor_id("ECO_DIB");
        raised.values[industry.expect("a factor of the edition").index()] =
            SliderValue::from_score(80.0);
        let step = |text| {
            outcome(&raised, text).evaluation.balance - outcome(&scenario, text).evaluation.balance
        };
        assert!(
            step("NSPM-10") >= step("NSM-18"),
            "K03 {:?}",
            scenario.place
        );
    }
    let evidence = Evidence::Countries {
        agree: between,
        of: between,
    };
    assert_eq!(ours("K01")[0].evidence, evidence);
}

#[test]
fn a_reading_against_a_claim_is_told_so() {
    let edition = engine().edition;
    let text = |key: &str| {
        let text = edition.policy_id(key).expect("a text of the edition");
        text.index()
    };
    let factor = |key: &str| {
        let factor = edition.factor_id(key).expect("a factor of the edition");
        factor.index()
    };
    let changed = |change: &dyn Fn(&mut Reading)| {
        let mut reading = Reading::standard(of_first_model());
        change(&mut reading);
        reading
    };
    let cases = [
        (
            "K01",
            changed(&|reading| reading.thresholds[text("NSM-18")] = Some(900)),
        ),
        (
            "K03",
            changed(&|reading| reading.stances[text("NSPM-10")][factor("ECO_DIB")] = Some(0)),
        ),
        (
            "K09",
            changed(&|reading| reading.stances[text("NSPM-10")][factor("HR_IHL")] = Some(0)),
        ),
        (
            "K11",
            changed(&|reading| reading.stances[text("NSPM-10")][factor("REG_THREAT")] = Some(4)),
        ),
        (
            "K15",
            changed(&|reading| reading.thresholds[text("CUR-2026")] = Some(500)),
        ),
        (
            "K17",
            changed(&|reading| reading.stances[text("CUR-2026")][factor("INT_BURDEN")] = Some(0)),
        ),
        (
            "K31",
            changed(&|reading| reading.stances[text("NSPM-10")][factor("HR_RECORD")] = Some(4)),
        ),
    ];
    for (id, reading) in cases {
        assert!(
            findings(id, &reading)
                .iter()
                .any(|finding| finding.outcome != Comes::Agrees),
            "{id} holds under a reading made against it"
        );
    }
    // A reading that changes no result of a claim changes no verdict.
    let overlay = changed(&|reading| reading.overlay = OverlayUse::Never);
    let found = findings("K09", &overlay);
    assert!(!found.is_empty() && found.iter().all(|finding| finding.outcome == Comes::Agrees));
}

#[test]
fn the_kinds_of_check_are_all_in_use() {
    let kinds: std::collections::BTreeSet<String> = claims()
        .iter()
        .flat_map(|claim| claim.checks)
        .map(|check: &Check| {
            let text = format!("{check:?}");
            text.split(' ').next().unwrap_or_default().to_owned()
        })
        .collect();
    assert_eq!(kinds.len(), 7, "{kinds:?}");
}

#[test]
fn a_claim_is_about_a_pair_that_has_both_its_texts() {
    let pair = [PolicyId::NSM_18, PolicyId::NSPM_10];
    let about: Vec<&str> = claims()
        .iter()
        .filter(|claim| is_about(claim, pair))
        .map(|claim| claim.id)
        .collect();
    assert_eq!(about, ["K01", "K03", "K05", "K07", "K21", "K31", "K33"]);
}
