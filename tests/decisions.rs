//! Real decisions: the table against the days of the texts, counts and separation recomputed a second way, the file read back, what is
//! said of each outcome, and a faulty table refused with row and column.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "what is missing fails the test, in helpers too"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use counterweigh::edition::id::{EditionId, FactorId, PolicyId};
use counterweigh::edition::{DecisionKind, DecisionOutcome, Kind, OF_THE_YEAR_BEFORE, decisions};
use counterweigh::export::decisions_table::decisions_table;
use counterweigh::findings::Disposition;
use counterweigh::findings::decisions::back_test::{BackTest, both_ways};
use counterweigh::findings::decisions::case::{Case, Fit, Pointing, cases, reading_of};
use counterweigh::findings::decisions::separation::{
    AgainstACoin, ScoredDecision, Separation, separation,
};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::verdict::Verdict;
use counterweigh::messages::cases as words;
use counterweigh::model::evaluate::evaluate;
use counterweigh::scenario::link::{DecodedLink, encode};
use counterweigh::scenario::{Reading, SliderValue, registry};
use counterweigh::state::State;

fn standard() -> Vec<Case> {
    cases(&Reading::standard(EditionId::NEWEST))
}

fn folder(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The table as a spreadsheet reads it.
fn rows() -> Vec<std::collections::BTreeMap<String, String>> {
    let file = folder("static/cases/decisions.csv");
    let mut reader = csv::Reader::from_path(file).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn the_app_reads_what_stands_in_the_table() {
    let (rows, decisions) = (rows(), decisions().unwrap());
    assert_eq!(rows.len(), 37);
    assert_eq!(rows.len(), decisions.len());
    let edition = Engine::newest().edition;
    for (row, decision) in rows.iter().zip(decisions) {
        assert_eq!(row["id"], decision.id);
        assert_eq!(
            row["policy"],
            registry::TEXTS.key(decision.policy.index()).unwrap()
        );
        assert_eq!(row["policy"], edition.policy(decision.policy).id);
        assert_eq!(
            row["item"],
            registry::ITEMS.key(decision.item.index()).unwrap()
        );
        for (factor, entry) in edition.numbered_factors() {
            let of_year_before = format!("before_{}", entry.id);
            let figure = row.get(&of_year_before).unwrap_or(&row[entry.id]);
            assert_eq!(
                decision.figure(factor),
                figure.parse().ok(),
                "{} {}",
                decision.id,
                entry.id
            );
        }
        for text in [decision.subject, decision.decided, decision.reason] {
            assert!(row.values().any(|cell| cell == text));
        }
        assert_eq!(row["url"], decision.url);
    }
    let keys = OF_THE_YEAR_BEFORE.map(|number| registry::FACTORS.key(number).unwrap());
    assert_eq!(keys, ["HR_RECORD", "HR_IHL", "REG_STAB", "REG_THREAT"]);
    let dates: Vec<&str> = decisions.iter().map(|decision| decision.date).collect();
    assert!(dates.is_sorted());
}

#[test]
fn the_policy_of_each_decision_was_in_force_that_day_and_no_other_was() {
    for decision in decisions().unwrap() {
        let day = match decision.date.len() {
            4 => format!("{}-12-31", decision.date),
            7 => format!("{}-28", decision.date),
            _ => decision.date.to_owned(),
        };
        let policies = Engine::newest().edition.numbered_policies();
        let in_force = policies.filter(|(_, policy)| {
            policy.kind == Kind::Policy
                && policy.from <= day.as_str()
                && (policy.until.is_empty() || day.as_str() < policy.until)
        });
        let in_force: Vec<PolicyId> = in_force.map(|(policy, _)| policy).collect();
        assert_eq!(in_force, [decision.policy], "{}", decision.id);
    }
}

#[test]
fn the_sliders_stand_at_the_figures_and_where_there_are_none_at_neutral() {
    let mut blanks = BTreeSet::new();
    for case in standard() {
        let Some(scenario) = &case.scenario else {
            assert_eq!(case.decision.place, "Hong Kong");
            assert_eq!((case.known(), case.rows.len()), (0, 0));
            continue;
        };
        assert_eq!(scenario.item, case.decision.item);
        let mut known = 0;
        for factor in FactorId::all() {
            let expected = match case.decision.figure(factor) {
                Some(figure) => {
                    known += 1;
                    SliderValue::from_tenths((figure * 10.0).round() as u16)
                }
                None => SliderValue::NEUTRAL,
            };
            assert_eq!(scenario.value(factor), expected, "{}", case.decision.id);
        }
        assert_eq!(case.known(), known);
        blanks.insert(known);
        // The link opens the same numbers.
        let opened = State::opened(DecodedLink::from(&encode(scenario)));
        assert_eq!(opened.scenario.values, scenario.values);
        assert_eq!(opened.scenario.place, scenario.place);
        assert!(opened.notice.is_none());
    }
    assert_eq!(blanks, BTreeSet::from([12, 13, 14, 15]));
}

/// What a text says of a case by the model itself: which way its band and its stop rule point.
fn points(case: &Case, policy: PolicyId) -> Option<i32> {
    let scenario = case.scenario.as_ref()?;
    let input = ModelInput::of(scenario);
    let text = input.text(policy)?;
    let evaluation = evaluate(&input.framework, &text, &input.rule, &input.case());
    Some(match evaluation.disposition {
        Disposition::Barred | Disposition::WeighsAgainst => -1,
        Disposition::LeftOpen => 0,
        Disposition::WeighsInFavour => 1,
    })
}

/// Whether they agree, contradict each other, or the text points neither way.
fn counted(cases: &[Case], of: impl Fn(&Case) -> PolicyId) -> [usize; 3] {
    let mut counts = [0; 3];
    for case in cases {
        let Some(points) = points(case, of(case)) else {
            continue;
        };
        let done = match case.decision.outcome {
            DecisionOutcome::WentAhead => 1,
            DecisionOutcome::HeldOrConditioned | DecisionOutcome::Refused => -1,
        };
        counts[match points * done {
            1 => 0,
            -1 => 1,
            _ => 2,
        }] += 1;
    }
    counts
}

#[test]
fn agreement_is_that_of_a_second_count() {
    let cases = standard();
    let test = BackTest::of(&cases);
    let counts = |tally: counterweigh::findings::decisions::back_test::Tally| {
        [tally.agrees, tally.contradicts, tally.neither_way]
    };
    assert_eq!(
        counts(test.in_force),
        counted(&cases, |case| case.decision.policy)
    );
    assert_eq!(test.in_force.all(), 36);
    assert_eq!(test.policies.len(), 8);
    for (policy, tally) in &test.policies {
        assert_eq!(counts(*tally), counted(&cases, |_| *policy));
        assert_eq!(tally.all(), 36);
    }
    // One of the eight refusals has no figures.
    assert_eq!(test.outcomes, [19, 10, 7]);
    let refused = cases
        .iter()
        .filter(|case| case.decision.outcome == DecisionOutcome::Refused);
    assert_eq!(refused.count(), 8);
}

/// The share of all pairs in which the one that went ahead scores higher.
fn by_pairs(decisions: &[ScoredDecision]) -> f64 {
    let (mut won, mut pairs) = (0.0, 0.0);
    for one in decisions.iter().filter(|one| one.went_ahead) {
        for other in decisions.iter().filter(|other| !other.went_ahead) {
            pairs += 1.0;
            if one.score > other.score {
                won += 1.0;
            } else if one.score == other.score {
                won += 0.5;
            }
        }
    }
    won / pairs
}

fn scored(cases: &[Case], kept: impl Fn(&Case) -> bool) -> Vec<ScoredDecision> {
    let kept = cases.iter().filter(|case| kept(case));
    kept.filter_map(|case| {
        Some(ScoredDecision {
            country: case.decision.country,
            went_ahead: case.decision.outcome == DecisionOutcome::WentAhead,
            score: case.in_force()?.balance,
        })
    })
    .collect()
}

#[test]
fn the_separation_is_that_of_all_pairs() {
    let cases = standard();
    let test = BackTest::of(&cases);
    let of_sales = |case: &Case| case.decision.kind == DecisionKind::Sale;
    for (found, decisions) in [
        (test.separation.unwrap(), scored(&cases, |_| true)),
        (test.of_sales.unwrap(), scored(&cases, of_sales)),
    ] {
        assert_eq!(found.count, decisions.len());
        assert!((found.area - by_pairs(&decisions)).abs() < 1e-12);
        let [low, high] = found.interval;
        assert!(low < found.area && found.area < high && (0.0..=1.0).contains(&low) && high <= 1.0);
        // Turned round, each area is what is missing to one, and resamples of the same countries are too.
        let turned: Vec<ScoredDecision> = decisions
            .iter()
            .map(|one| ScoredDecision {
                went_ahead: !one.went_ahead,
                ..*one
            })
            .collect();
        let turned = separation(&turned).unwrap();
        assert!((turned.area + found.area - 1.0).abs() < 1e-12);
        assert!((turned.interval[0] + high - 1.0).abs() < 1e-12);
        assert!((turned.interval[1] + low - 1.0).abs() < 1e-12);
    }
}

#[test]
fn the_interval_is_about_as_wide_as_a_formula_makes_it() {
    // Each decision of a country of its own, so that a formula for independent ones holds.
    let names: Vec<&'static str> = registry::COUNTRIES.keys.to_vec();
    let decisions: Vec<ScoredDecision> = (0..120)
        .map(|number| ScoredDecision {
            country: names[number],
            went_ahead: number % 2 == 0,
            score: ((number * 37) % 101) as f64 + if number % 2 == 0 { 12.0 } else { 0.0 },
        })
        .collect();
    let found = separation(&decisions).unwrap();
    // Hanley and McNeil 1982.
    let (area, n) = (found.area, 60.0);
    let (q1, q2) = (area / (2.0 - area), 2.0 * area * area / (1.0 + area));
    let variance = (area * (1.0 - area) + (n - 1.0) * (q1 + q2 - 2.0 * area * area)) / (n * n);
    let width = 2.0 * 1.96 * variance.sqrt();
    let [low, high] = found.interval;
    assert!(
        ((high - low) / width - 1.0).abs() < 0.15,
        "{found:?} {width}"
    );
}

#[test]
fn a_coin_is_told_by_the_interval_and_what_has_one_kind_is_not_separated() {
    let of = |low: f64, high: f64| Separation {
        area: 0.6,
        interval: [low, high],
        count: 9,
    };
    assert_eq!(of(0.4, 0.8).against_a_coin(), AgainstACoin::NoBetter);
    assert_eq!(of(0.5, 0.8).against_a_coin(), AgainstACoin::NoBetter);
    assert_eq!(of(0.51, 0.8).against_a_coin(), AgainstACoin::Better);
    assert_eq!(of(0.1, 0.49).against_a_coin(), AgainstACoin::WrongWay);
    let one = ScoredDecision {
        country: "BHR",
        went_ahead: true,
        score: 50.0,
    };
    assert_eq!(separation(&[one, one]), None);
    assert_eq!(separation(&[]), None);
    let test = BackTest::of(&standard());
    assert_eq!(
        test.separation.unwrap().against_a_coin(),
        AgainstACoin::NoBetter
    );
    let said = words::separations(&test);
    assert!(said[0].contains("no better than a coin"), "{said:?}");
    assert!(said[0].contains("from 36 decisions"), "{said:?}");
    assert!(said[1].contains("Of the 21 decisions"), "{said:?}");
    let better = test.of_sales.unwrap().against_a_coin() == AgainstACoin::Better;
    assert_eq!(
        said[1].contains("better than a coin") && !said[1].contains("no better"),
        better
    );
}

#[test]
fn one_text_was_decided_both_ways() {
    let cases = standard();
    let pairs = both_ways(&cases);
    let ids: Vec<[&str; 2]> = pairs
        .iter()
        .map(|pair| pair.map(|case| case.decision.id))
        .collect();
    assert_eq!(
        ids,
        [
            ["SAU-2019-05-24", "SAU-2021-02-04"],
            ["ISR-2024-07-11", "ISR-2025-03-01"]
        ]
    );
    assert_eq!(
        words::pair(pairs[0]),
        "Saudi Arabia, strike aircraft and guided munitions, under the 2018 policy: went ahead (24 May 2019), then refused (4 February \
         2021)."
    );
    assert_eq!(
        words::pair(pairs[1]),
        "Israel, strike aircraft and guided munitions, under the 2023 policy: held or conditioned (11 July 2024), then went ahead (1 \
         March 2025)."
    );
}

#[test]
fn every_verdict_points_one_way_and_fits_or_not() {
    use DecisionOutcome::{HeldOrConditioned, Refused, WentAhead};
    for (verdict, pointing) in [
        (Verdict::Barred, Pointing::Against),
        (Verdict::WeighsAgainst, Pointing::Against),
        (Verdict::CaseNotMade, Pointing::Against),
        (Verdict::LeftOpen, Pointing::NeitherWay),
        (Verdict::NoGround, Pointing::NeitherWay),
        (Verdict::WeighsInFavour, Pointing::InFavour),
        (Verdict::CaseMade, Pointing::InFavour),
    ] {
        assert_eq!(Pointing::of(verdict), pointing);
    }
    for (pointing, outcome, fit) in [
        (Pointing::InFavour, WentAhead, Fit::Agrees),
        (Pointing::InFavour, HeldOrConditioned, Fit::Contradicts),
        (Pointing::InFavour, Refused, Fit::Contradicts),
        (Pointing::Against, WentAhead, Fit::Contradicts),
        (Pointing::Against, HeldOrConditioned, Fit::Agrees),
        (Pointing::Against, Refused, Fit::Agrees),
        (Pointing::NeitherWay, WentAhead, Fit::NeitherWay),
        (Pointing::NeitherWay, Refused, Fit::NeitherWay),
    ] {
        assert_eq!(Fit::of(pointing, outcome), fit);
    }
}

fn case<'a>(cases: &'a [Case], id: &str) -> &'a Case {
    cases.iter().find(|case| case.decision.id == id).unwrap()
}

#[test]
fn every_outcome_has_its_sentences() {
    let cases = standard();
    let [ahead, held, refused, nowhere] = [
        "GRC-2024-01-26",
        "NGA-2017-08-02",
        "SAU-2016-12-13",
        "HKG-2020-06-29",
    ]
    .map(|id| case(&cases, id));
    assert_eq!(
        words::decided(ahead),
        "Went ahead. Congress was told of the sale."
    );
    assert_eq!(
        words::decided(held),
        "Held or conditioned. The sale was approved with training in human rights attached."
    );
    assert_eq!(words::decided(refused), "Refused. The sale was blocked.");
    assert_eq!(
        words::entry(nowhere),
        "Hong Kong, 29 June 2020: Everything on the list of munitions"
    );
    assert_eq!(
        words::reason_from(ahead),
        "Greece is an ally in NATO. Our inference: the source gives no reason."
    );
    assert_eq!(words::site(ahead), "metro.us");
    assert_eq!(
        words::figures(held)[0],
        "13 of 20 criteria have a figure. The other 7 count as 50, which is neutral, each with an error of 25 points."
    );
    assert!(
        words::figures(held)[1].starts_with("The figures are of 2017. ")
            && words::figures(held)[1].contains("of the year before")
    );
    let late = case(&cases, "KHM-2025-11-07");
    assert_eq!(
        words::figures(late)[1],
        "The figures are of 2024, the last year that there are figures for."
    );
    assert_eq!(
        words::figures(nowhere),
        ["There are no figures for this place, so no text can be held against the decision."]
    );
    let test = BackTest::of(&cases);
    let [count, outcomes] = words::count(&test);
    assert_eq!(
        count,
        format!(
            "Held against the policy in force that day, text and decision agree in {} of 36 decisions and contradict each other in {}; \
             in {} the text points neither way.",
            test.in_force.agrees, test.in_force.contradicts, test.in_force.neither_way
        )
    );
    assert_eq!(
        outcomes,
        "19 went ahead, 10 were held or conditioned, 7 were refused."
    );
    // Whatever the table holds: each sentence ends as one, and none has a place that was not filled.
    for case in &cases {
        for said in [
            words::decided(case),
            words::reason_from(case),
            words::item_and_kind(case),
            words::question(case),
        ] {
            assert!(
                said.ends_with(['.', '?', ')']) && !said.contains("  "),
                "{said}"
            );
            assert!(!said.contains(".."), "{said}");
        }
    }
}

#[test]
fn the_file_comes_back() {
    let cases = standard();
    let file = decisions_table(cases.iter());
    let mut reader = csv::Reader::from_reader(file.trim_start_matches('\u{feff}').as_bytes());
    let heads = reader.headers().unwrap().clone();
    let place = |head: &str| heads.iter().position(|other| other == head).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), cases.len());
    for (row, case) in rows.iter().zip(&cases) {
        assert_eq!(&row[place("Date")], case.decision.date);
        assert_eq!(&row[place("Country")], words::place(case));
        assert_eq!(
            &row[place("Outcome")],
            words::outcome(case.decision.outcome)
        );
        assert_eq!(&row[place("Source")], case.decision.url);
        assert_eq!(
            row[place("Criteria with a figure")].parse(),
            Ok(case.known())
        );
        let score = case.in_force().map(|row| row.shown.to_string());
        assert_eq!(row[place("Score")], score.unwrap_or_default());
        for (factor, entry) in Engine::newest().edition.numbered_factors() {
            assert_eq!(
                row[place(entry.id)].parse().ok(),
                case.decision.figure(factor)
            );
        }
    }
    // What is filtered is what is saved.
    let of_poland = cases.iter().filter(|case| case.decision.country == "POL");
    assert_eq!(decisions_table(of_poland).lines().count(), 3);
}

#[test]
fn a_reading_of_ones_own_is_heeded_in_todays_edition_alone() {
    let mut scenario = Engine::newest().first_scenario();
    let ours = Reading::standard(EditionId::NEWEST);
    assert_eq!(reading_of(&scenario), ours);
    // All points below 99 are against: nearly every text then points against nearly every sale.
    scenario.reading.favour_from = 99;
    scenario.reading.against_below = 99;
    let read = reading_of(&scenario);
    assert_eq!(read, scenario.reading);
    let otherwise = BackTest::of(&cases(&read)).in_force;
    assert_eq!(
        [
            otherwise.agrees,
            otherwise.contradicts,
            otherwise.neither_way
        ],
        [17, 19, 0]
    );
    scenario.edition = EditionId::FIRST;
    assert_eq!(reading_of(&scenario), ours);
}

/// The faults of the table with one text put in the place of another.
fn faults(from: &str, to: &str) -> String {
    let table = fs::read_to_string(folder("static/cases/decisions.csv")).unwrap();
    assert!(table.contains(from), "{from}");
    let made =
        std::env::temp_dir().join(format!("decisions-{}-{}", std::process::id(), from.len()));
    fs::create_dir_all(&made).unwrap();
    fs::write(made.join("decisions.csv"), table.replacen(from, to, 1)).unwrap();
    let found = edition_compiler::decisions(&made, &folder("static/editions/2026.3"));
    fs::remove_dir_all(&made).unwrap();
    let faults = found.err().unwrap_or_default();
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

#[test]
fn a_faulty_table_is_refused_with_row_and_column() {
    assert_eq!(faults("BHR-2011-10,", "BHR-2011-10,"), "");
    for (from, to, expected) in [
        (
            "armour_artillery,PDD-34",
            "armour_artillery,PPD-27",
            "decisions.csv:2: policy is PPD-27, which was not in force on 2011-10-31: correct it, or date",
        ),
        (
            "BHR-2011-10,BHR",
            "BHR-2011-10,BHX",
            "decisions.csv:2: country is \"BHX\", none of countries.csv: correct it",
        ),
        (
            "BHR,,2011-10,",
            "BHR,,11-2010,",
            "decisions.csv:2: date is \"11-2010\": write YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        (
            "held_or_conditioned,sale",
            "held,sale",
            "decisions.csv:2: outcome is \"held\": use one of went_ahead, held_or_conditioned, refused",
        ),
        (
            "2011,19.7,",
            "2011,197,",
            "decisions.csv:2: SSG_GOV is 197: give a value from 0 to 100",
        ),
        (
            "2011,19.7,",
            "2012,19.7,",
            "decisions.csv:2: year is \"2012\": give the year of the figures, not after date",
        ),
        (
            "2011,19.7,",
            ",19.7,",
            "decisions.csv:2: year is empty, and there are figures: give their year",
        ),
        (
            "The sale was put on hold.",
            "",
            "decisions.csv:2: decided is empty: fill it in",
        ),
        (
            "https://tradearabia.com",
            "tradearabia.com",
            "decisions.csv:2: url is \"tradearabia.com/news/MISC_217345.html\": give an address that starts with https://",
        ),
        (
            "EGY-2014-06-22",
            "BHR-2011-10",
            "decisions.csv:3: id BHR-2011-10 stands twice: rename it",
        ),
        (
            "HKG-2020-06-29,,Hong Kong",
            "HKG-2020-06-29,,",
            "country and place: give one of them, a place only where it is none of countries.csv",
        ),
    ] {
        let found = faults(from, to);
        assert!(found.contains(expected), "{from} to {to}: {found}");
    }
    assert!(
        faults("id,country,place", "id,land,place")
            .contains("decisions.csv:1: column country is missing: add it")
    );
}
