//! Figures by year and what the texts make of them, against a second reading of the table.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that does not find what it names stops its test"
)]

use std::collections::BTreeMap;

use counterweigh::edition::history::{History, history};
use counterweigh::edition::id::{CountryId, EditionId, PolicyId};
use counterweigh::edition::{Edition, edition};
use counterweigh::export::yearly_table::{HEADS, yearly_table};
use counterweigh::findings::Disposition;
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::results::{Results, with_every_text};
use counterweigh::findings::through_time::in_force::{days_between, in_force, spans};
use counterweigh::findings::through_time::{Break, Line, SMALL, Setting, first_countries};
use counterweigh::findings::verdict::Verdict;
use counterweigh::messages::{sentence, through_time as words};
use counterweigh::scenario::{Place, Scenario, SliderValue, registry};

fn newest() -> &'static Edition {
    edition(EditionId::NEWEST)
}

fn figures() -> &'static History {
    history().unwrap()
}

fn text(key: &str) -> PolicyId {
    newest().policy_id(key).unwrap()
}

fn country(code: &str) -> CountryId {
    CountryId::all()
        .find(|country| registry::code(*country) == code)
        .unwrap()
}

fn line(code: &str, held: &str) -> Line {
    let scenario = Engine::newest().published_scenario(place_of(code).unwrap());
    Setting::of(&scenario).line(figures(), country(code), text(held))
}

/// The rows of a table in `static/history`, by column.
fn rows(file: &str) -> Vec<BTreeMap<String, String>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/static/history/");
    let mut reader = csv::Reader::from_path(format!("{folder}{file}")).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn sliders() -> Vec<&'static str> {
    newest().factors.iter().map(|factor| factor.id).collect()
}

#[test]
fn every_cell_of_the_table_comes_back() {
    let (figures, sliders) = (figures(), sliders());
    let table = rows("history.csv");
    assert_eq!(table.len(), 8949);
    let tenths = |cell: &str| -> Option<u16> {
        // Read as digits, not as a number: the point is put one place on.
        let (whole, part) = cell.split_once('.').unwrap_or((cell, "0"));
        (!cell.is_empty()).then(|| format!("{whole}{part}").parse().unwrap())
    };
    let mut filled = 0;
    for row in &table {
        let (code, year) = (&row["iso3"], row["year"].parse().unwrap());
        let found = figures.figures(code, year).unwrap();
        for (slider, figure) in sliders.iter().zip(found) {
            let expected = tenths(&row[*slider]).zip(tenths(&row[&format!("{slider}_se")]));
            let figure = figure.map(|figure| (figure.tenths, figure.error));
            let expected = expected.map(|(value, error)| (value, f64::from(error) / 10.0));
            assert_eq!(figure, expected, "{code} {year} {slider}");
            filled += usize::from(expected.is_some());
        }
    }
    assert_eq!(filled, 106_731);
    // And nothing else has a row.
    let of_table = |code: &str| -> Vec<u16> {
        let years = table.iter().filter(|row| row["iso3"] == code);
        years
            .map(|row| row["year"].parse::<u16>().unwrap())
            .collect()
    };
    let codes = CountryId::all()
        .map(registry::code)
        .chain(["DDR", "YMD", "XXX"]);
    for code in codes {
        let years: Vec<u16> = (1970..2030)
            .filter(|year| figures.figures(code, *year).is_some())
            .collect();
        assert_eq!(years, of_table(code), "{code}");
    }
}

/// How many countries have a figure, as the makers of the table counted them.
#[test]
fn figures_are_as_many_as_were_counted() {
    let counted: [(&str, [usize; 5]); 8] = [
        ("SSG_GOV", [150, 152, 192, 195, 196]),
        ("SSG_CORR", [150, 152, 180, 193, 196]),
        ("SSG_STAB", [0, 0, 182, 195, 196]),
        ("SSG_ABSORB", [0, 0, 177, 193, 196]),
        ("HR_RECORD", [150, 152, 171, 174, 175]),
        ("HR_IHL", [124, 152, 171, 174, 175]),
        ("REG_CT", [0, 6, 7, 26, 100]),
        ("TEC_EDGE", [0; 5]),
    ];
    let sliders = sliders();
    for (slider, counts) in counted {
        let place = sliders.iter().position(|found| *found == slider).unwrap();
        for (year, expected) in [1977, 1989, 1996, 2010, 2024].into_iter().zip(counts) {
            let codes = CountryId::all().map(registry::code).chain(["DDR", "YMD"]);
            let found = codes
                .filter_map(|code| figures().figures(code, year))
                .filter(|figures| figures[place].is_some());
            assert_eq!(found.count(), expected, "{slider} {year}");
        }
    }
}

#[test]
fn the_text_in_force_follows_the_days() {
    for (day, expected) in [
        ("1977-05-12", None),
        ("1977-05-13", Some("PD-13")),
        ("1981-07-07", Some("PD-13")),
        ("1981-07-08", Some("NSDD-5")),
        ("1995-02-10", Some("PDD-34")),
        ("2014-01-14", Some("PDD-34")),
        ("2014-01-15", Some("PPD-27")),
        ("2018-04-19", Some("NSPM-10")),
        ("2023-02-22", Some("NSPM-10")),
        ("2023-02-23", Some("NSM-18")),
        ("2023-02-24", Some("NSM-18")),
        ("2025-03-13", Some("NSM-18")),
        ("2025-03-14", Some("VOID-2025")),
        ("2025-04-08", Some("VOID-2025")),
        ("2025-04-09", Some("CUR-2025")),
        ("2026-02-05", Some("CUR-2025")),
        ("2026-02-06", Some("CUR-2026")),
        ("2026-11-29", Some("CUR-2026")),
    ] {
        assert_eq!(in_force(newest(), day), expected.map(text), "{day}");
    }
    let gaps: Vec<_> = spans(newest())
        .into_iter()
        .filter(|span| span.is_gap)
        .map(|span| days_between(span.from, span.until))
        .collect();
    assert_eq!(gaps, [Some(26)]);
    // One text follows the other without a day between.
    let spans = spans(newest());
    for (span, next) in spans.iter().zip(&spans[1..]) {
        assert_eq!(span.until, next.from);
    }
}

#[test]
fn each_year_is_read_under_the_text_in_its_middle() {
    let texts: Vec<_> = line("EGY", "NSM-18")
        .years
        .iter()
        .map(|year| year.text.unwrap())
        .collect();
    let from = |year: usize| texts[year - 1977];
    for (year, expected) in [
        (1977, "PD-13"),
        (1981, "PD-13"),
        (1982, "NSDD-5"),
        (1994, "NSDD-5"),
        (1995, "PDD-34"),
        (2013, "PDD-34"),
        (2014, "PPD-27"),
        (2017, "PPD-27"),
        (2018, "NSPM-10"),
        (2022, "NSPM-10"),
        (2023, "NSM-18"),
        (2024, "NSM-18"),
    ] {
        assert_eq!(from(year), text(expected), "{year}");
    }
}

/// Scores, results and risks of a year are those of a scenario whose sliders stand there, under every text and for every country.
#[test]
fn a_year_is_what_a_scenario_with_its_values_says() {
    for year in [2024_u16, 1996] {
        for country in CountryId::all() {
            let code = registry::code(country);
            let Some(figures) = figures().figures(code, year) else {
                continue;
            };
            let place = Place::Country(country);
            let mut scenario = with_every_text(&Engine::newest().published_scenario(place));
            for (value, figure) in scenario.values.iter_mut().zip(figures) {
                let score = figure.map_or(50.0, |figure| f64::from(figure.tenths) / 10.0);
                *value = SliderValue::from_score(score);
            }
            let setting = Setting::of(&scenario);
            let opened = setting.in_year(self::figures(), country, year).unwrap();
            assert_eq!(opened.values, scenario.values, "{code} {year}");
            let results = Results::of(&scenario);
            for key in ["NSM-18", "NSPM-10", "PDD-34", "EU-CP"] {
                let line = setting.line(self::figures(), country, text(key));
                let point = line.years[usize::from(year - 1977)].held.unwrap();
                let outcome = results.row(text(key)).unwrap().result.as_ref().unwrap();
                let glance = outcome.glance();
                assert_eq!(
                    (point.score, point.shown, point.verdict, point.gate),
                    (glance.balance, glance.shown, glance.verdict, glance.gate),
                    "{code} {year} {key}"
                );
                assert_eq!(point.risk, outcome.evaluation.risk.probability);
            }
        }
    }
}

#[test]
fn item_and_conditions_are_those_of_the_scenario_and_todays_judgements_stay_out() {
    let plain = Engine::newest().published_scenario(place_of("EGY").unwrap());
    let line_of = |scenario: &Scenario| {
        let setting = Setting::of(scenario);
        setting.line(figures(), country("EGY"), text("NSM-18"))
    };
    let risk = |scenario: &Scenario| line_of(scenario).years[40].held.unwrap().risk;
    let strike = Scenario {
        item: newest().item_id("crowd_control").unwrap(),
        ..plain.clone()
    };
    let vetted = Scenario {
        mitigations: 1,
        ..plain.clone()
    };
    assert!(risk(&strike) > risk(&plain) && risk(&vetted) < risk(&plain));
    let judged = Scenario {
        own_estimate: Some(10),
        documented_knowledge: true,
        ..plain.clone()
    };
    assert_eq!(line_of(&judged), line_of(&plain));
}

/// The range of a score is that of its figures' errors: drawn at random, 8 in 10 scores lie in it.
#[test]
fn eight_in_ten_lie_in_the_range() {
    for (code, key) in [("EGY", "PDD-34"), ("NOR", "NSDD-5"), ("AZE", "NSPM-10")] {
        let line = line(code, key);
        let year = line.years.iter().find(|year| year.year == 1998).unwrap();
        let point = year.held.unwrap();
        let scenario = Engine::newest().published_scenario(place_of(code).unwrap());
        let setting = Setting::of(&scenario);
        let base = setting.in_year(figures(), country(code), 1998).unwrap();
        let errors: Vec<f64> = figures()
            .figures(code, 1998)
            .unwrap()
            .iter()
            .map(|figure| figure.map_or(25.0, |figure| figure.error))
            .collect();
        let mut seed = 7_u64;
        let mut uniform = || {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 11) as f64 / (1_u64 << 53) as f64
        };
        let (mut scores, mut risks) = (0, 0);
        let draws = 2000;
        for _ in 0..draws {
            let mut drawn = with_every_text(&base);
            for (value, error) in drawn.values.iter_mut().zip(&errors) {
                // Twelve uniform numbers are nearly normal.
                let normal: f64 = (0..12).map(|_| uniform()).sum::<f64>() - 6.0;
                let score = (value.score() + error * normal).clamp(0.0, 100.0);
                *value = SliderValue::from_score(score);
            }
            let results = Results::of(&drawn);
            let outcome = results.row(text(key)).unwrap().result.as_ref().unwrap();
            let within = |range: (f64, f64), value: f64| range.0 <= value && value <= range.1;
            scores += usize::from(within(point.score_range, outcome.evaluation.decides));
            risks += usize::from(within(
                point.risk_range,
                outcome.evaluation.risk.probability,
            ));
        }
        for inside in [scores, risks] {
            let share = inside as f64 / f64::from(draws);
            assert!((0.75..=0.87).contains(&share), "{code} {key} {share}");
        }
    }
}

#[test]
fn a_country_that_joined_later_is_not_exempt_before() {
    let carter = |code: &str, year: u16| {
        let line = line(code, "PD-13");
        line.years[usize::from(year - 1977)].held.unwrap().verdict
    };
    let asks = |verdict| matches!(verdict, Verdict::CaseMade | Verdict::CaseNotMade);
    for (code, year, expected) in [
        ("POL", 1978, true),
        ("POL", 1998, true),
        ("POL", 1999, false),
        ("ESP", 1981, true),
        ("ESP", 1982, false),
        ("SWE", 2023, true),
        ("SWE", 2024, false),
        ("NOR", 1977, false),
        ("JPN", 1977, false),
        ("EGY", 2024, true),
    ] {
        assert_eq!(asks(carter(code, year)), expected, "{code} {year}");
    }
}

/// Carter's text lets a sale go less far than Reagan's for whom it does not exempt, but for a few friends with a defence agreement and a
/// score that makes the case under the first and lies in the middle under the second.
#[test]
fn the_policy_of_1977_is_stricter_than_that_of_1981_in_the_years_of_both() {
    let rank = |disposition| match disposition {
        Disposition::Barred => 0,
        Disposition::WeighsAgainst => 1,
        Disposition::LeftOpen => 2,
        Disposition::WeighsInFavour => 3,
    };
    let (mut stricter, mut same, mut looser) = (0, 0, BTreeMap::<&str, usize>::new());
    for country in CountryId::all() {
        let code = registry::code(country);
        let (carter, reagan) = (line(code, "PD-13"), line(code, "NSDD-5"));
        for (one, other) in carter.years.iter().zip(&reagan.years) {
            let (Some(one), Some(other)) = (one.held, other.held) else {
                continue;
            };
            if !matches!(one.verdict, Verdict::CaseMade | Verdict::CaseNotMade) {
                continue;
            }
            match rank(one.disposition).cmp(&rank(other.disposition)) {
                std::cmp::Ordering::Less => stricter += 1,
                std::cmp::Ordering::Equal => same += 1,
                std::cmp::Ordering::Greater => *looser.entry(code).or_default() += 1,
            }
        }
    }
    let looser: Vec<(&str, usize)> = looser.into_iter().collect();
    assert_eq!(
        looser,
        [
            ("ARE", 7),
            ("BHR", 4),
            ("ESP", 2),
            ("FSM", 39),
            ("HTI", 3),
            ("KWT", 25),
            ("MHL", 39),
            ("PAN", 6),
            ("PHL", 8),
            ("PLW", 27),
            ("QAT", 16),
            ("TWN", 17),
        ]
    );
    assert_eq!((stricter, same), (5668, 1832));
}

#[test]
fn the_twelve_have_the_most_decisions() {
    let twelve = first_countries(figures());
    assert_eq!(twelve.len(), SMALL);
    let count = |country: &CountryId| figures().events_of(registry::code(*country)).count();
    let fewest = twelve.iter().map(count).min().unwrap();
    for country in CountryId::all().filter(|country| !twelve.contains(country)) {
        assert!(count(&country) <= fewest, "{}", registry::code(country));
    }
    let mut table = rows("../cases/decisions.csv");
    table.retain(|row| !row["country"].is_empty());
    table.sort_by_key(|row| (row["country"].clone(), row["date"].clone()));
    assert_eq!(table.len(), figures().events.len());
    for (row, event) in table.iter().zip(figures().events) {
        let read = [
            event.code,
            event.date,
            event.subject,
            event.decided,
            event.url,
        ];
        assert_eq!(
            read,
            ["country", "date", "subject", "decided", "url"].map(|column| row[column].as_str())
        );
        assert_eq!(event.uncertain, row["confidence"] == "medium");
    }
}

#[test]
fn years_are_said_in_sentences() {
    let said = |code: &str, year: u16, held: &str| {
        let line = line(code, held);
        words::year_of(figures(), &line, &line.years[usize::from(year - 1977)])
    };
    for (code, year, held, expected) in SENTENCES {
        assert_eq!(said(code, year, held), expected);
    }
}

#[test]
fn what_has_no_figure_is_named() {
    let missing = |code: &str, year| words::missing_of(figures(), country(code), year);
    assert_eq!(missing("EGY", 2024).as_deref(), Some(MISSING));
    assert_eq!(missing("UKR", 1985), None);
}

const MISSING: &str = "No figure in 2024, so each counts as 50 with a wide error: Low risk to the US technology lead; Respect for arms \
                       control; Keeps rival suppliers out; Good for US industry; US forces can spare it.";

#[test]
fn texts_and_breaks_are_said() {
    let spans: Vec<String> = spans(newest()).iter().map(words::span_of).collect();
    assert_eq!(
        spans[0],
        "1977, Carter, PD-13: from 13 May 1977 to 8 July 1981"
    );
    assert_eq!(
        spans[6],
        "No policy: 26 days, from 14 March 2025 to 9 April 2025"
    );
    assert_eq!(
        spans[8],
        "2026, Trump, In force, Nov 2026: since 6 February 2026"
    );
    let breaks: Vec<u16> = Break::ALL.iter().map(|found| found.year()).collect();
    assert_eq!(breaks, [1989, 1996, 2010, 2015]);
    let mut decisions = figures().events_of("PAK");
    let decision = decisions.next().unwrap();
    assert_eq!(
        [words::event_of(decision), words::event_source_of(decision)],
        [
            "January 2018, less certain: Security assistance. The assistance was suspended.",
            "Source: January 2018, Security assistance",
        ]
    );
    assert_eq!(
        words::break_of(Break::Disputes),
        "2010: disputes over borders are listed"
    );
}

#[test]
fn the_file_reads_back_as_what_is_shown() {
    let scenario = Engine::newest().published_scenario(place_of("EGY").unwrap());
    let lines = [line("EGY", "NSM-18"), line("UKR", "NSM-18")];
    let refs: Vec<&Line> = lines.iter().collect();
    let file = yearly_table(&scenario, &refs);
    let file = file.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), HEADS);
    let rows: Vec<BTreeMap<String, String>> = reader.deserialize().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 96);
    let years = lines
        .iter()
        .flat_map(|line| line.years.iter().map(move |year| (line, year)));
    for (row, (line, year)) in rows.iter().zip(years) {
        assert_eq!(row["country_code"], registry::code(line.country));
        assert_eq!(row["year"], year.year.to_string());
        assert_eq!(
            row["policy_in_force"],
            newest().policy(year.text.unwrap()).id
        );
        assert_eq!(row["held_policy"], "NSM-18");
        let cell = |value: Option<String>| value.unwrap_or_default();
        assert_eq!(row["figures"], cell(year.figures.map(|n| n.to_string())));
        for (point, score, result, risk) in [
            (year.then, "score", "result", "risk_in_100"),
            (year.held, "held_score", "held_result", "held_risk_in_100"),
        ] {
            assert_eq!(row[score], cell(point.map(|point| point.shown.to_string())));
            assert_eq!(
                row[result],
                cell(point.map(|point| sentence::verdict(point.verdict).to_owned()))
            );
            assert_eq!(
                row[risk],
                cell(point.map(|point| words::in_100(point.risk)))
            );
        }
        if let Some(point) = year.then {
            let [low, high] = words::ends(&point).map(|end| end.to_string());
            assert_eq!([&row["score_low"], &row["score_high"]], [&low, &high]);
        }
    }
    assert!(rows[48]["score"].is_empty() && !rows[95]["score"].is_empty());
}

const SENTENCES: [(&str, u16, &str, &str); 6] = [
    (
        "EGY",
        1985,
        "NSM-18",
        "In 1985 we have 12 of 20 figures for Egypt. The 1981 policy, then in force: points neither way, score 51 (42 to 60). The 2023 policy: would stop a sale, score 43 (36 to 51). We put the risk of misuse at 54 in 100 (38 to 70).",
    ),
    (
        "EGY",
        2024,
        "NSM-18",
        "In 2024 we have 15 of 20 figures for Egypt. The 2023 policy, then in force: would stop a sale, score 36 (31 to 42). We put the risk of misuse at 66 in 100 (52 to 78).",
    ),
    (
        "UKR",
        1985,
        "NSM-18",
        "We have no figures for Ukraine in 1985. The figures of the Soviet Union stand under Russia.",
    ),
    (
        "NAM",
        1985,
        "NSM-18",
        "We have no figures for Namibia in 1985. Its figures begin in 1990, the first year in which it counts as a state.",
    ),
    (
        "RUS",
        1980,
        "NSDD-5",
        "In 1980 we have 11 of 20 figures for Russia. The 1977 policy, then in force: case not made, score 12 (3 to 20). The 1981 policy: points against, score 27 (20 to 35). We put the risk of misuse at 61 in 100 (40 to 79). The figures are those of the Soviet Union.",
    ),
    (
        "PHL",
        2016,
        "NSM-18",
        "In 2016 we have 15 of 20 figures for the Philippines. The 2014 policy, then in force: points neither way, score 56 (50 to 62). The 2023 policy: points neither way, score 51 (45 to 57). We put the risk of misuse at 38 in 100 (26 to 52).",
    ),
];
