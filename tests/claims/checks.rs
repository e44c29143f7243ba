//! The checks of the second model one by one, also where no claim has them: what each calls a change, and what it counts.

use counterweigh::edition::id::{EditionId, FactorId, PolicyId};
use counterweigh::edition::{BarChange, Check, Claim, Edition, Way};
use counterweigh::findings::claims::{Evidence, Examiner, Finding, Outcome};
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::results::Results;
use counterweigh::model::framework::Case;
use counterweigh::model::readings::{
    SimulationInput, SobolPoints, TextRange, UncertaintyRanges, paired,
};
use counterweigh::scenario::Reading;

use Outcome::{Agrees, Disagrees, NotShown};

fn standard() -> Reading {
    Reading::standard(EditionId::NEWEST)
}

fn factor(key: &str) -> FactorId {
    let factor = Engine::newest().edition.factor_id(key);
    factor.expect("a factor of the edition")
}

/// What comes of a check that no claim has, between two texts of an edition on its own reading.
fn tried(id: EditionId, check: Check, [from, to]: [PolicyId; 2]) -> Finding {
    let claim = Claim {
        id: "K00",
        from,
        to,
        factors: &[],
        says: "",
        checks: vec![check].leak(),
        reason: "",
        source: "",
        url: "",
    };
    Examiner::new(id, &Reading::standard(id)).findings(&claim)[0]
}

/// A list of countries, by their numbers: every third of the edition.
fn listed(edition: &Edition) -> &'static [usize] {
    let numbers = (0..edition.countries.len()).step_by(3);
    numbers.collect::<Vec<usize>>().leak()
}

#[test]
fn a_change_that_is_too_small_is_not_shown() {
    let pair = [PolicyId::NSPM_10, PolicyId::CUR_2026];
    let share = |factors: &'static [FactorId], way| {
        tried(EditionId::NEWEST, Check::Share { factors, way }, pair).outcome
    };
    let alone = |key: &str| vec![factor(key)].leak();
    let all: Vec<FactorId> = FactorId::all()
        .take(Engine::newest().edition.factors.len())
        .collect();
    assert_eq!(share(all.leak(), Way::Up), NotShown);
    assert_eq!(share(alone("INT_BURDEN"), Way::Up), Agrees);
    assert_eq!(share(alone("INT_BURDEN"), Way::Down), Disagrees);
    let counts = |score: f64, way| {
        let scores = vec![(factor("INT_BURDEN"), score)].leak();
        tried(EditionId::NEWEST, Check::Counts { scores, way }, pair).outcome
    };
    assert_eq!(counts(90.0, Way::Up), Agrees);
    assert_eq!(counts(90.0, Way::Down), Disagrees);
    // The same way in every reading, and less than a point.
    assert_eq!(counts(60.0, Way::Up), NotShown);
}

#[test]
fn readings_in_which_nothing_varies_all_go_the_same_way() {
    let engine = Engine::newest();
    let reading = standard();
    let rule = reading.rule();
    let spread = UncertaintyRanges::none(&rule);
    let mut scores = vec![50.0; engine.framework.factors()];
    scores[factor("INT_BURDEN").index()] = 90.0;
    let errors = vec![0.0; scores.len()];
    let conditions = engine.edition.condition_ranges();
    let range = |text: PolicyId| {
        let text = engine.text(text, None, &reading);
        TextRange::fixed(&text.expect("a scored text"))
    };
    let compared = |texts: &[PolicyId], readings: usize| {
        let texts: Vec<TextRange> = texts.iter().map(|text| range(*text)).collect();
        let scene = SimulationInput {
            framework: &engine.framework,
            texts: &texts,
            rule: &rule,
            case: Case {
                scores: &scores,
                item: 0,
                mitigations: &[],
                own_estimate: None,
                documented_knowledge: false,
            },
            errors: &errors,
            conditions: &conditions,
            spread: &spread,
        };
        let found = paired(SobolPoints::standard(), &scene, readings);
        (found.higher, found.lower, found.of)
    };
    let (before, after) = (PolicyId::NSPM_10, PolicyId::CUR_2026);
    assert_eq!(compared(&[before, after], 1000), (1024, 0, 1024));
    assert_eq!(compared(&[after, before], 512), (0, 512, 512));
    assert_eq!(compared(&[before, before], 512), (0, 0, 512));
    assert_eq!(compared(&[before], 512), (0, 0, 0));
}

#[test]
fn bars_are_ordered_by_the_certainty_that_they_ask_for() {
    let text = |key: &str| {
        let text = Engine::newest().edition.policy_id(key);
        text.expect("a text of the edition")
    };
    let bar = |change, from: &str, to: &str| {
        tried(EditionId::NEWEST, Check::Bar(change), [from, to].map(text)).outcome
    };
    for (change, from, to, expected) in [
        (BarChange::Lower, "NSPM-10", "NSM-18", Agrees),
        (BarChange::Lower, "NSM-18", "CUR-2026", Disagrees),
        (BarChange::Lower, "NSPM-10", "CUR-2026", NotShown),
        (BarChange::Lower, "EU-CP", "ATT", NotShown),
        (BarChange::Lower, "PDD-34", "PPD-27", NotShown),
        (BarChange::Same, "NSPM-10", "CUR-2026", Agrees),
        (BarChange::Same, "NSPM-10", "NSM-18", Disagrees),
        (BarChange::New, "PDD-34", "PPD-27", Agrees),
        (BarChange::New, "PPD-27", "NSPM-10", Disagrees),
        (BarChange::New, "PD-13", "NSDD-5", Disagrees),
    ] {
        assert_eq!(bar(change, from, to), expected, "{change:?} {from} {to}");
    }
    let only = |key: &str| tried(EditionId::NEWEST, Check::OnlyBar, [text(key); 2]).outcome;
    assert_eq!(only("PDD-34"), Agrees);
    assert_eq!(only("NSPM-10"), Disagrees);
    assert_eq!(only("NSM-18"), NotShown);
}

#[test]
fn results_of_a_list_are_counted_as_the_first_screen_shows_them() {
    let engine = Engine::newest();
    let pair = [PolicyId::NSPM_10, PolicyId::NSM_18];
    let (list, countries) = ("third countries", listed(engine.edition));
    let (mut looser, mut stricter, mut largest) = (0, 0, 0.0_f64);
    for country in countries {
        let place = place_of(engine.edition.countries[*country].iso3).expect("a place");
        let scenario = engine.published_scenario(place);
        let picture = Results::of(&scenario);
        let [before, after] = pair.map(|text| {
            let row = picture.row(text).expect("a row");
            row.result.clone().expect("a scored text").evaluation
        });
        looser += usize::from(after.disposition as u8 > before.disposition as u8);
        stricter += usize::from((after.disposition as u8) < before.disposition as u8);
        largest = largest.max((after.decides - before.decides).abs());
    }
    let of = countries.len();
    let results = |way| {
        tried(
            engine.id,
            Check::Results {
                list,
                countries,
                way,
            },
            pair,
        )
    };
    let counted = Evidence::Results {
        looser,
        stricter,
        of,
    };
    assert_eq!(results(Way::Up).evidence, counted);
    let is_most = |some: usize, others: usize| some > 0 && 3 * some >= of && 10 * others <= some;
    for (way, asked, reversed) in [(Way::Up, looser, stricter), (Way::Down, stricter, looser)] {
        let expected = match (is_most(asked, reversed), is_most(reversed, asked)) {
            (true, _) => Agrees,
            (false, true) => Disagrees,
            (false, false) => NotShown,
        };
        assert_eq!(results(way).outcome, expected, "{way:?} {counted:?}");
    }
    let within = |points| {
        tried(
            engine.id,
            Check::Within {
                points,
                list,
                countries,
            },
            pair,
        )
    };
    let Evidence::Largest { points, of: asked } = within(1.0).evidence else {
        panic!("a largest distance");
    };
    assert!((points - largest).abs() < 1e-9);
    assert_eq!(asked, of);
    assert_eq!(within(largest + 0.1).outcome, Agrees);
    assert_eq!(within(largest / 2.0).outcome, Disagrees);
}
