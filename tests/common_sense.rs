//! What the newest edition says of all countries at once: how many end how under each text, and what common sense asks of that.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that does not find what it names stops its test"
)]

use std::collections::BTreeMap;

use counterweigh::edition::id::{EditionId, FactorId, PolicyId};
use counterweigh::edition::{Edition, annotations, edition};
use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::results::{Results, Row, coverage, with_every_text};
use counterweigh::findings::robustness::ReadingSampler;
use counterweigh::findings::verdict::Verdict;
use counterweigh::messages::number::chance;
use counterweigh::messages::{page, sentence, settled, why};
use counterweigh::model::disposition::Disposition;
use counterweigh::model::presumption::Presumption;
use counterweigh::scenario::{Place, Reading, Scenario, SliderValue};

/// Whom the statement of 1977 exempts: the members of NATO, Japan, Australia, New Zealand and Israel.
const EXEMPT: &str = "ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN \
                      ESP SWE TUR GBR USA JPN AUS NZL ISR";

fn newest() -> &'static Edition {
    edition(EditionId::NEWEST)
}

fn text(key: &str) -> PolicyId {
    newest().policy_id(key).unwrap()
}

/// A country on its published figures, with every text shown and something transferred.
fn country(iso3: &str, item: &str) -> Scenario {
    let engine = Engine::newest();
    with_every_text(&Scenario {
        item: newest().item_id(item).unwrap(),
        ..engine.published_scenario(place_of(iso3).unwrap())
    })
}

fn codes() -> impl Iterator<Item = &'static str> {
    newest().countries.iter().map(|country| country.iso3)
}

/// What follows under a text for every country, and the number that decides.
fn all(policy: PolicyId) -> BTreeMap<&'static str, (Disposition, f64)> {
    all_as(policy, &|scenario, _| scenario)
}

/// The same with something changed.
fn all_as(
    policy: PolicyId,
    change: &dyn Fn(Scenario, &str) -> Scenario,
) -> BTreeMap<&'static str, (Disposition, f64)> {
    let follows = |iso3| {
        let picture = Results::of(&change(country(iso3, "unspecified"), iso3));
        let outcome = picture.row(policy).unwrap().result.clone().unwrap();
        (outcome.evaluation.disposition, outcome.evaluation.decides)
    };
    codes().map(|iso3| (iso3, follows(iso3))).collect()
}

/// How far a result lets a sale go, the strictest first.
fn rank(disposition: Disposition) -> usize {
    match disposition {
        Disposition::Barred => 0,
        Disposition::WeighsAgainst => 1,
        Disposition::LeftOpen => 2,
        Disposition::WeighsInFavour => 3,
    }
}

/// How many countries end how under a text: past its bar, against it, in the middle, in favour; and the mean of what decides.
fn counted(all: &BTreeMap<&str, (Disposition, f64)>) -> ([usize; 4], f64) {
    let count = |wanted| all.values().filter(|(found, _)| *found == wanted).count();
    let sum: f64 = all.values().map(|(_, decides)| decides).sum();
    (
        [
            Disposition::Barred,
            Disposition::WeighsAgainst,
            Disposition::LeftOpen,
            Disposition::WeighsInFavour,
        ]
        .map(count),
        sum / all.len() as f64,
    )
}

/// Values of the independent evaluation that were made from cells which the edition has corrected: Switzerland is a State Partner since
/// September 2025, and the policy of denial is suspended for Cyprus.
const BEFORE_CORRECTION: [(&str, &str, f64); 4] = [
    ("CHE", "INT_ACCESS", 25.0),
    ("CHE", "INT_BURDEN", 10.0),
    ("CYP", "TEC_PROTECT", 30.8),
    ("CYP", "TEC_RESTRAINT", 20.0),
];

/// A scenario with the values of the independent evaluation.
fn before_correction(mut scenario: Scenario, iso3: &str) -> Scenario {
    for (_, factor, value) in BEFORE_CORRECTION.iter().filter(|(code, ..)| *code == iso3) {
        let factor = newest().factor_id(factor).unwrap();
        scenario.values[factor.index()] = SliderValue::from_score(*value);
    }
    scenario
}

/// Past the bar, against, in the middle and in favour, and the mean of what decides, as an independent evaluation found them.
const FOUND: [(&str, [usize; 4], f64); 11] = [
    ("PD-13", [0, 152, 3, 41], 41.1),
    ("NSDD-5", [0, 73, 83, 40], 45.5),
    ("PDD-34", [0, 24, 132, 40], 52.9),
    ("PPD-27", [0, 26, 130, 40], 52.6),
    ("NSPM-10", [0, 17, 139, 40], 52.6),
    ("NSM-18", [48, 4, 94, 50], 50.7),
    ("CUR-2025", [0, 19, 138, 39], 51.6),
    ("CUR-2026", [0, 18, 142, 36], 51.5),
    ("EU-CP", [63, 2, 131, 0], 58.3),
    ("ATT", [63, 1, 132, 0], 57.4),
    ("UK-SELC", [63, 0, 133, 0], 59.4),
];

#[test]
fn as_many_countries_end_so_as_an_independent_evaluation_found() {
    for (key, counts, mean) in FOUND {
        let found = counted(&all_as(text(key), &before_correction));
        assert_eq!(found.0, counts, "{key}");
        // That mean is rounded, and so is each value that a slider starts from.
        assert!((found.1 - mean).abs() < 0.06, "{key} {}", found.1);
    }
}

#[test]
fn the_corrected_cells_move_one_country_under_three_texts() {
    for (key, [barred, against, open, favour], _) in FOUND {
        let [before, now] = [all_as(text(key), &before_correction), all(text(key))];
        let moved = codes().filter(|iso3| before[iso3].0 != now[iso3].0);
        let moved: Vec<&str> = moved.collect();
        let wanted: &[&str] = match key {
            "PDD-34" | "PPD-27" => &["CYP"],
            "CUR-2026" => &["CHE"],
            _ => &[],
        };
        assert_eq!(moved, wanted, "{key}");
        // Who moves is favoured now.
        let counts = [barred, against, open - moved.len(), favour + moved.len()];
        assert_eq!(counted(&now).0, counts, "{key}");
    }
}

#[test]
fn the_policy_of_1977_is_stricter_than_that_of_1981() {
    let [carter, reagan] = ["PD-13", "NSDD-5"].map(|key| all(text(key)));
    let exempt: Vec<&str> = EXEMPT.split_whitespace().collect();
    let (mut stricter, mut looser) = (0, Vec::new());
    for iso3 in codes().filter(|iso3| !exempt.contains(iso3)) {
        match rank(carter[iso3].0).cmp(&rank(reagan[iso3].0)) {
            std::cmp::Ordering::Less => stricter += 1,
            std::cmp::Ordering::Greater => looser.push(iso3),
            std::cmp::Ordering::Equal => {}
        }
    }
    assert!(stricter >= 70, "{stricter}");
    assert!(looser.len() <= 8, "{looser:?}");
}

#[test]
fn a_list_of_grounds_to_refuse_favours_nobody() {
    let lists = newest()
        .numbered_policies()
        .filter(|(policy, _)| newest().presumption(*policy, None) == Presumption::RefusalOnly);
    let lists: Vec<PolicyId> = lists.map(|(policy, _)| policy).collect();
    assert_eq!(lists.len(), 3);
    for policy in lists {
        for (iso3, (disposition, _)) in all(policy) {
            assert_ne!(disposition, Disposition::WeighsInFavour, "{iso3}");
        }
    }
}

#[test]
fn the_result_of_another_reading_is_called_as_that_of_ours_would_be() {
    let mut terms = BTreeMap::new();
    for iso3 in codes() {
        let picture = Results::of(&country(iso3, "unspecified"));
        for row in picture.rows.iter().filter_map(Row::glance) {
            let called = row.terms.of_same_text(row.disposition);
            // Which of the two it is under a burden, a reading's score would have to tell.
            let expected = match (row.terms, row.verdict) {
                (Verdict::CaseMade, Verdict::WeighsAgainst) => Verdict::CaseNotMade,
                (_, verdict) => verdict,
            };
            assert_eq!(called, expected, "{iso3}");
            *terms.entry(format!("{:?}", row.terms)).or_insert(0) += 1;
        }
    }
    let found: Vec<&str> = terms.keys().map(String::as_str).collect();
    assert_eq!(found, ["CaseMade", "NoGround", "WeighsInFavour"]);
}

#[test]
fn clearing_mines_comes_out_worse_than_small_arms_only_by_a_clause() {
    let words = annotations(EditionId::NEWEST).unwrap();
    let mut worse = 0;
    for iso3 in codes() {
        let [demining, arms] =
            ["demining", "small_arms"].map(|item| Results::of(&country(iso3, item)));
        for (one, other) in demining.rows.iter().zip(&arms.rows) {
            let (Some(mines), Some(guns)) = (&one.result, &other.result) else {
                continue;
            };
            let [mines, guns] = [mines, guns].map(|outcome| &outcome.evaluation);
            // What a bar asks is never more likely with mine detectors.
            assert!(mines.risk.probability <= guns.risk.probability, "{iso3}");
            if rank(mines.disposition) >= rank(guns.disposition) {
                continue;
            }
            // Otherwise fewer criteria matter to the item: the one that pulls down most rests on a clause of the text.
            worse += 1;
            let pulls = FactorId::all().zip(mines.contributions());
            let weakest = pulls.min_by(|a, b| a.1.total_cmp(&b.1)).unwrap();
            let policy = newest().policy(one.policy).id;
            let clause = words.clause(policy, weakest.0);
            assert!(
                clause.is_some(),
                "{iso3} {policy} {}",
                newest().factor(weakest.0).id
            );
        }
    }
    // All of them near an edge.
    assert!(worse <= 90, "{worse}");
}

#[test]
fn adversaries_are_no_allies_and_a_war_is_no_calm() {
    let value = |iso3: &str, factor: &str| {
        let place = place_of(iso3).unwrap_or(Place::Own);
        let factor = newest().factor_id(factor).unwrap();
        Engine::newest().published_values(place)[factor.index()].score()
    };
    for adversary in ["RUS", "SYR", "ERI"] {
        for factor in ["INT_ACCESS", "INT_BURDEN", "INT_INTEROP"] {
            assert!(
                value(adversary, factor) < 50.0,
                "{adversary} {factor} {}",
                value(adversary, factor)
            );
        }
    }
    for calm in ["PRT", "URY", "NZL", "BWA"] {
        for war in ["UKR", "SDN", "MMR", "RUS"] {
            assert!(
                value(calm, "REG_STAB") > value(war, "REG_STAB"),
                "{calm} {war}"
            );
        }
    }
}

#[test]
fn under_a_burden_there_is_one_word_for_a_case_that_is_not_made() {
    let carter = text("PD-13");
    let [mut made, mut not_made, mut below] = [0; 3];
    for iso3 in codes().filter(|iso3| !EXEMPT.contains(iso3)) {
        let outcome = Results::of(&country(iso3, "unspecified"));
        let glance = outcome.row(carter).unwrap().glance().unwrap();
        match glance.verdict {
            Verdict::CaseMade => made += 1,
            Verdict::CaseNotMade => not_made += 1,
            other => panic!("{iso3}: {other:?}"),
        }
        below += usize::from(glance.shown < 40);
        // What the shares, the plot and the headline say of the same disposition.
        assert_eq!(
            glance.terms.of_same_text(glance.disposition),
            glance.verdict
        );
    }
    assert!(made > 0 && below > 0 && not_made > below);
    let text = Derived::of(&country("AZE", "unspecified"));
    let words = Verdict::possible(&text.input.text(carter).unwrap(), &text.input.rule);
    assert_eq!(words, [Verdict::CaseNotMade, Verdict::CaseMade]);
}

#[test]
fn a_country_is_told_whether_the_exemption_of_1977_reaches_it() {
    let carter = text("PD-13");
    let said = |iso3| why::exemption(&country(iso3, "unspecified"), carter).unwrap();
    for iso3 in codes() {
        let reaches = [
            "That covers",
            "That does not cover",
            "Israel is not among them",
        ]
        .map(|words| said(iso3).contains(words));
        let exempt = EXEMPT.contains(iso3);
        let expected = [exempt && iso3 != "ISR", !exempt, iso3 == "ISR"];
        assert_eq!(reaches, expected, "{iso3}: {}", said(iso3));
    }
    assert!(said("NOR").ends_with("That covers Norway."));
    assert!(said("KOR").ends_with("That does not cover South Korea."));
    assert_eq!(
        why::exemption(&country("NOR", "unspecified"), text("NSDD-5")),
        None
    );
}

#[test]
fn the_line_under_the_headline_counts_figures_and_stand_ins() {
    let scenario = country("AZE", "unspecified");
    let said = sentence::explanation(&scenario, &Results::of(&scenario));
    let counted = "Published figures cover 16 of 20 criteria, 7 of them by stand-ins (proxies).";
    assert!(said.ends_with(counted), "{said}");
    // Three criteria have no figure for any country.
    let most = codes().filter_map(|iso3| coverage(&country(iso3, "unspecified")));
    assert_eq!(most.max(), Some([17, 20, 8]));
    let own = Scenario {
        place: Place::Own,
        ..scenario
    };
    assert_eq!(sentence::figures(&own), None);
}

#[test]
fn an_item_that_lowers_the_score_is_explained_on_top() {
    let scenario = country("AZE", "demining");
    let results = Results::of(&scenario);
    let with = results.row(text("NSM-18")).unwrap().glance().unwrap().shown;
    let plain = Results::of(&country("AZE", "unspecified"));
    let without = plain.row(text("NSM-18")).unwrap().glance().unwrap().shown;
    let said = sentence::explanation(&scenario, &results);
    let names = format!(
        "the 2023 score is {with}, with no item {without}: this item takes weight from criteria on which Azerbaijan scores higher."
    );
    assert_eq!(said.contains(&names), with < without, "{said}");
    assert!(with < without);
    for item in newest().items {
        let scenario = country("AZE", item.id);
        let results = Results::of(&scenario);
        let with = results.row(text("NSM-18")).unwrap().glance().unwrap().shown;
        let said = sentence::explanation(&scenario, &results);
        assert_eq!(
            said.contains("this item takes weight"),
            with < without,
            "{}",
            item.id
        );
    }
}

#[test]
fn readings_are_said_to_keep_what_a_reader_set() {
    let ours = country("AZE", "unspecified");
    let mut edges = ours.clone();
    (edges.reading.against_below, edges.reading.favour_from) = (1, 99);
    let mut line = ours.clone();
    line.reading.thresholds[PolicyId::NSM_18.index()] = Some(10);
    let mut conditions = ours.clone();
    conditions.mitigations = 1;
    for (scenario, is_said) in [
        (ours, false),
        (edges, true),
        (line, true),
        (conditions, false),
    ] {
        let results = Results::of(&scenario);
        let readings = ReadingSampler::default().sample(&scenario, 256);
        let said = settled::of_pair(&scenario, &results, &readings);
        assert!(said.starts_with("How sure? "), "{said}");
        let kept = said.ends_with(" Every reading keeps what was set by hand.");
        assert_eq!(kept, is_said, "{said}");
    }
}

#[test]
fn two_risks_for_one_country_are_explained_where_the_second_stands() {
    let first = EditionId::new(1).unwrap();
    let line = |edition: EditionId| {
        let engine = Engine::of_edition(edition);
        let place = place_of("AZE").unwrap();
        let scenario = Scenario {
            edition,
            place,
            values: engine.published_values(place),
            reading: Reading::standard(edition),
            ..engine.first_scenario()
        };
        let results = Results::of(&scenario);
        let outcome = results
            .row(PolicyId::NSM_18)
            .unwrap()
            .result
            .clone()
            .unwrap();
        let risk = chance(outcome.evaluation.risk.probability);
        let gate = outcome.gate.unwrap();
        (
            chance(results.risk) == risk,
            page::gate_line(&risk, gate.standard, &outcome.glance()),
        )
    };
    let reason = ", as it also covers helping others to commit violations or making violations worse, is more likely than not";
    let (is_one, said) = line(first);
    assert!(!is_one && said.ends_with(reason), "{said}");
    let (is_one, said) = line(EditionId::NEWEST);
    assert!(is_one && !said.contains("as it also covers"), "{said}");
}
