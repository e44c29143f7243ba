//! The claims of the newest edition, which has the stricter checks: what comes of each, and the numbers that show it, against a copy
//! of them that stands here.

use std::collections::BTreeMap;

use counterweigh::edition::id::{EditionId, FactorId};
use counterweigh::edition::{Claim, Way, edition};
use counterweigh::findings::Standard;
use counterweigh::findings::claims::{Evidence, Examiner, Finding, Outcome, Tally};
use counterweigh::findings::engine::{Engine, own_values};
use counterweigh::findings::results::Results;
use counterweigh::messages::claims as words;
use counterweigh::scenario::{Place, Reading, Scenario, SliderValue};

use Outcome::{Agrees, Disagrees, InPart, NotShown};

/// What comes of each claim, and whether only words of the texts are compared.
const EXPECTED: [(&str, Option<Outcome>, bool); 25] = [
    ("K01", Some(Agrees), true),
    ("K03", Some(Agrees), false),
    ("K05", None, false),
    ("K07", Some(Agrees), false),
    ("K09", None, false),
    ("K11", None, false),
    ("K13", None, false),
    ("K15", Some(Agrees), true),
    ("K17", Some(Agrees), false),
    ("K19", None, false),
    ("K21", None, false),
    ("K23", None, false),
    ("K25", Some(InPart), false),
    ("K27", None, false),
    ("K29", None, false),
    ("K31", Some(InPart), false),
    ("K33", None, false),
    ("K35", Some(Agrees), false),
    ("K37", Some(Agrees), false),
    ("K39", None, false),
    ("K41", Some(Agrees), false),
    ("K43", Some(InPart), false),
    ("K45", None, false),
    ("K47", Some(InPart), false),
    ("K49", None, false),
];

/// What comes of each check of the claims with several, in their order.
const BY_CHECK: [(&str, &[Outcome]); 4] = [
    ("K25", &[NotShown, Agrees]),
    ("K31", &[Agrees, Agrees, Disagrees]),
    ("K43", &[Agrees, Agrees, Disagrees]),
    ("K47", &[NotShown, Agrees]),
];

/// Stances of the earlier text and the later one, by claim and check.
const STANCES: [(&str, usize, [u8; 2]); 10] = [
    ("K03", 1, [4, 3]),
    ("K07", 0, [2, 4]),
    ("K25", 0, [3, 3]),
    ("K25", 1, [2, 3]),
    ("K35", 0, [2, 4]),
    ("K35", 1, [3, 4]),
    ("K43", 1, [3, 2]),
    ("K43", 2, [2, 3]),
    ("K47", 0, [3, 3]),
    ("K47", 1, [0, 2]),
];

/// Tenths of 100 parts of the weight under both texts, by claim and check.
const SHARES: [(&str, usize, [u32; 2]); 6] = [
    ("K03", 0, [163, 51]),
    ("K17", 0, [41, 70]),
    ("K17", 1, [41, 70]),
    ("K37", 0, [122, 105]),
    ("K41", 0, [41, 70]),
    ("K43", 0, [172, 122]),
];

/// Tenths of the score under both texts, and how many readings of 100 go the same way, by claim and check.
const COUNTS: [(&str, usize, [u32; 2], u32); 7] = [
    ("K07", 1, [469, 444], 91),
    ("K07", 2, [455, 443], 82),
    ("K17", 2, [516, 528], 100),
    ("K17", 3, [516, 528], 74),
    ("K17", 4, [484, 472], 100),
    ("K41", 1, [533, 556], 99),
    ("K41", 2, [467, 444], 99),
];

fn claims() -> &'static [Claim] {
    let annotations = Engine::newest().annotations();
    annotations.map(|words| words.claims).unwrap_or_default()
}

fn claim(id: &str) -> &'static Claim {
    let claim = claims().iter().find(|claim| claim.id == id);
    claim.expect("a claim of the edition")
}

fn standard() -> Reading {
    Reading::standard(EditionId::NEWEST)
}

fn findings(id: &str, reading: &Reading) -> Vec<Finding> {
    Examiner::new(EditionId::NEWEST, reading).findings(claim(id))
}

fn factor(key: &str) -> FactorId {
    let factor = Engine::newest().edition.factor_id(key);
    factor.expect("a factor of the edition")
}

#[test]
fn every_claim_comes_out_as_it_is_said_to() {
    let examiner = Examiner::new(EditionId::NEWEST, &standard());
    let of = |claim: &Claim| Outcome::of(&examiner.findings(claim));
    let found: Vec<_> = claims()
        .iter()
        .map(|claim| (claim.id, of(claim), claim.is_of_words()))
        .collect();
    assert_eq!(found, EXPECTED);
    let tally = Tally::of(claims().iter().map(of));
    assert_eq!(
        tally,
        Tally {
            agree: 8,
            in_part: 4,
            not_shown: 0,
            disagree: 0,
            not_checked: 13
        }
    );
    assert_eq!(tally.claims(), claims().len());
}

#[test]
fn a_claim_has_checks_or_says_why_not() {
    for claim in claims() {
        assert!(
            !claim.checks.is_empty() || !claim.reason.is_empty(),
            "{}",
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
fn every_check_comes_out_by_the_numbers_that_it_is_said_to() {
    let examiner = Examiner::new(EditionId::NEWEST, &standard());
    let found: BTreeMap<&str, Vec<Finding>> = claims()
        .iter()
        .map(|claim| (claim.id, examiner.findings(claim)))
        .collect();
    for (id, expected) in BY_CHECK {
        let outcomes: Vec<Outcome> = found[id].iter().map(|finding| finding.outcome).collect();
        assert_eq!(outcomes, expected, "{id}");
    }
    for (id, check, expected) in STANCES {
        assert_eq!(
            found[id][check].evidence,
            Evidence::Stances(expected),
            "{id}"
        );
    }
    for (id, check, expected) in SHARES {
        let Evidence::Shares(shares) = found[id][check].evidence else {
            panic!("{id} has no shares");
        };
        assert_eq!(
            shares.map(|share| (share * 1000.0).round() as u32),
            expected,
            "{id}"
        );
    }
    for (id, check, expected, agree) in COUNTS {
        let Evidence::Counts { scores, readings } = found[id][check].evidence else {
            panic!("{id} has no scores");
        };
        assert_eq!(
            scores.map(|score| (score * 10.0).round() as u32),
            expected,
            "{id}"
        );
        assert_eq!(readings.of, 4096);
        let same_way = if expected[1] > expected[0] {
            readings.higher
        } else {
            readings.lower
        };
        assert_eq!((same_way as f64 / 40.96).round() as u32, agree, "{id}");
    }
    let numbers = STANCES.len() + SHARES.len() + COUNTS.len();
    let others = found.values().flatten().filter(|finding| {
        !matches!(
            finding.evidence,
            Evidence::Stances(_) | Evidence::Shares(_) | Evidence::Counts { .. }
        )
    });
    let all = found.values().flatten().count();
    assert_eq!(numbers + others.count(), all, "a check has no number here");
}

#[test]
fn what_is_compared_in_words_is_named() {
    let bars = |id: &str| findings(id, &standard())[0].evidence;
    assert_eq!(
        bars("K01"),
        Evidence::Bars {
            standards: [
                Some(Standard::ActualKnowledge),
                Some(Standard::MoreLikelyThanNot)
            ],
            certainty: Some(Way::Down)
        }
    );
    assert_eq!(
        bars("K15"),
        Evidence::Bars {
            standards: [Some(Standard::ActualKnowledge); 2],
            certainty: None
        }
    );
}

#[test]
fn nothing_is_called_the_first_that_a_coding_cannot_show_to_be() {
    // What is said to come first would take every text in full; the app has parts of some.
    for id in ["K09", "K39", "K45"] {
        let claim = claim(id);
        assert!(claim.says.contains("first") && claim.checks.is_empty());
        let said = words::not_checked(claim.reason);
        assert!(said.starts_with("Not checked: it is about what "), "{said}");
    }
    let notes = Engine::newest().annotations().expect("the annotations");
    for policy in Engine::newest().edition.policies {
        let summary = notes.notes_on(policy.id).map_or("", |notes| notes.summary);
        for said in [summary, policy.line] {
            assert!(!said.contains("first"), "{said}");
            assert!(
                !said
                    .split([' ', ','])
                    .any(|word| ["bar", "bars"].contains(&word)),
                "{said}"
            );
        }
    }
}

#[test]
fn the_scores_are_those_of_the_first_screen() {
    let engine = Engine::newest();
    let put = [("INT_BURDEN", 90.0), ("INT_ACCESS", 90.0)];
    let mut scenario = Scenario {
        place: Place::Own,
        values: own_values(),
        ..engine.first_scenario()
    };
    for (key, score) in put {
        scenario.values[factor(key).index()] = SliderValue::from_score(score);
    }
    let picture = Results::of(&scenario);
    let decides = |text: &str| {
        let row = picture.row(engine.edition.policy_id(text).expect("a text"));
        let outcome = row.and_then(|row| row.result.clone());
        outcome.expect("a scored text").evaluation.decides
    };
    let Evidence::Counts { scores, .. } = findings("K41", &standard())[1].evidence else {
        panic!("K41 has scores");
    };
    for (found, text) in scores.into_iter().zip(["NSPM-10", "CUR-2026"]) {
        assert!((found - decides(text)).abs() < 1e-9, "{text}");
    }
}

#[test]
fn a_reading_against_a_claim_is_told_so() {
    let edition = Engine::newest().edition;
    let changed = |stances: &[(&str, &str, u8)]| {
        let mut reading = standard();
        for (text, on, stance) in stances {
            let text = edition.policy_id(text).expect("a text of the edition");
            reading.stances[text.index()][factor(on).index()] = Some(*stance);
        }
        reading
    };
    for (id, stances, expected) in [
        ("K03", &[("NSPM-10", "ECO_DIB", 0)][..], Disagrees),
        ("K07", &[("NSPM-10", "HR_RECORD", 4)], InPart),
        (
            "K17",
            &[("CUR-2026", "INT_BURDEN", 0), ("CUR-2026", "INT_ACCESS", 0)],
            Disagrees,
        ),
        ("K25", &[("PDD-34", "REG_CT", 3)], NotShown),
        ("K31", &[("NSPM-10", "HR_RECORD", 4)], Disagrees),
        (
            "K35",
            &[("NSM-18", "HR_RECORD", 2), ("NSM-18", "HR_IHL", 3)],
            NotShown,
        ),
        ("K37", &[("CUR-2026", "HR_RECORD", 3)], Disagrees),
    ] {
        let found = findings(id, &changed(stances));
        assert_eq!(Outcome::of(&found), Some(expected), "{id}: {found:?}");
    }
    // The words of the texts stay what they are, however high a reader sets a bar.
    let mut reading = standard();
    let text = edition.policy_id("NSM-18").expect("a text of the edition");
    reading.thresholds[text.index()] = Some(900);
    assert_eq!(findings("K01", &reading), findings("K01", &standard()));
}

#[test]
fn what_disagrees_is_said_as_plainly_as_what_agrees() {
    let newest = edition(EditionId::NEWEST);
    let said = |id: &str, reading: &Reading| {
        let claim = claim(id);
        let found = findings(id, reading);
        let outcome = Outcome::of(&found).expect("a claim that is checked");
        let evidence = found
            .iter()
            .map(|finding| words::evidence(finding, claim, newest));
        let evidence: Vec<String> = evidence.collect();
        format!("{} {}", words::verdict(claim, outcome), evidence.join(" "))
    };
    let mut against = standard();
    let text = newest.policy_id("CUR-2026").expect("a text of the edition");
    against.stances[text.index()][factor("HR_RECORD").index()] = Some(3);
    assert!(
        said("K37", &against)
            .starts_with("Our coding says otherwise. Together “Human-rights record”")
    );
    assert_eq!(
        said("K37", &standard()),
        "Consistent with our coding. Together “Human-rights record”, “Conduct in war” and “Democracy and civic space” have \
         12.2% of the weight in the 2018 policy and 10.5% in the 2026 policy: 14% less."
    );
}
