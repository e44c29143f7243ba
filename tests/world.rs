//! All countries under the texts of a scenario, and what is asked of them: counts and names a second way.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use counterweigh::edition::id::{EditionId, ItemId, PolicyId};
use counterweigh::edition::{Alliance, LawClass};
use counterweigh::export::world as file;
use counterweigh::findings::Disposition;
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::law::Law;
use counterweigh::findings::results::{Results, with_every_text};
use counterweigh::findings::stop_rule::StopRule;
use counterweigh::findings::world::{
    Answer, Column, CountInReadings, Filter, LawFilter, Order, Range, StopsOn, Table, World,
    WorldReader, WorldReadings, answer, basis, of_place, texts_of_columns,
};
use counterweigh::messages::world as words;
use counterweigh::model::math::{logistic, logit};
use counterweigh::scenario::{Asked, Question, Scenario};
use counterweigh::state::{Action, State};

fn text(key: &str) -> PolicyId {
    Engine::newest().edition.policy_id(key).unwrap()
}

/// The first scenario of the newest edition, with every text.
fn first() -> Scenario {
    with_every_text(&Engine::newest().first_scenario())
}

/// The same with an item, conditions, and a reading of its own.
fn another() -> Scenario {
    let mut scenario = first();
    scenario.item = Engine::newest().edition.item_id("strike").unwrap();
    scenario.mitigations = 0b101;
    scenario.reading.ratio = 220;
    scenario.reading.against_below = 44;
    scenario.reading.thresholds[PolicyId::NSM_18.index()] = Some(400);
    // What is said of one country only, and has no part in this.
    scenario.own_estimate = Some(990);
    scenario.exact = 0b11;
    scenario.values = [counterweigh::scenario::SliderValue::from_tenths(10); 20];
    scenario
}

fn names<'a>(world: &'a World, answer: &Answer) -> Vec<&'a str> {
    let places = answer.countries.iter();
    places.map(|place| world.countries[*place].name).collect()
}

/// As `common_sense` recounts them: an independent evaluation found the same but for Cyprus and Switzerland, whose figures were
/// corrected since.
#[test]
fn counts_are_those_of_an_independent_evaluation() {
    let scenario = first();
    let world = World::of(&scenario);
    let expected = [
        ("PD-13", [0, 152, 3, 41]),
        ("NSDD-5", [0, 73, 83, 40]),
        ("PDD-34", [0, 24, 131, 41]),
        ("PPD-27", [0, 26, 129, 41]),
        ("NSPM-10", [0, 17, 139, 40]),
        ("NSM-18", [48, 4, 94, 50]),
        ("CUR-2025", [0, 19, 138, 39]),
        ("CUR-2026", [0, 18, 141, 37]),
        ("EU-CP", [63, 2, 131, 0]),
        ("ATT", [63, 1, 132, 0]),
        ("UK-SELC", [63, 0, 133, 0]),
    ];
    assert_eq!(world.policies.len(), expected.len());
    for (key, counts) in expected {
        let column = world.column(text(key)).unwrap();
        let mut found = [0; 4];
        for country in &world.countries {
            found[country.results[column].disposition as usize] += 1;
        }
        assert_eq!(found, counts, "{key}");
    }
    let readings = WorldReadings::of(&scenario, &world).unwrap();
    let answer = answer(&world, Some(&readings), Question::DEFAULT);
    assert_eq!((answer.countries.len(), answer.of), (48, 196));
    assert_eq!(answer.if_line_moves, Some(Range { low: 30, high: 65 }));
    assert_eq!(answer.in_readings.unwrap().nearly_every, 16);
    // The panel beside the stop rule says the same.
    let rule = StopRule::of(EditionId::NEWEST, PolicyId::NSM_18).unwrap();
    let past: Vec<&str> = rule.past(0.0).map(|country| country.name).collect();
    let mut named = names(&world, &answer);
    named.sort_unstable();
    assert_eq!(named, past);
    let forbidden = rule.past(0.0).filter(|country| country.forbidden).count();
    assert_eq!(answer.forbidden, forbidden);
    assert_eq!(rule.past(1.0).count(), 30);
    assert_eq!(rule.past(-1.0).count(), 65);
}

#[test]
fn each_result_is_that_of_the_country_alone() {
    for scenario in [first(), another()] {
        let world = World::of(&scenario);
        assert_eq!(world.countries.len(), 196);
        for country in &world.countries {
            let alone = of_place(&scenario, country.place);
            let own = Results::of(&alone);
            assert!((own.risk - country.risk).abs() < 1e-15);
            assert_eq!(own.law, country.law);
            assert_eq!(Law::of(&alone).as_ref(), country.law.as_ref());
            for (policy, result) in world.policies.iter().zip(&country.results) {
                let outcome = own.row(*policy).unwrap().result.as_ref().unwrap();
                let row = outcome.glance();
                assert_eq!(row.balance, result.decides);
                assert_eq!(row.disposition, result.disposition);
                assert_eq!(row.verdict, result.verdict);
                assert_eq!((row.gate, row.shown), (result.gate, result.shown));
                assert_eq!(result.with_level(0.0), result.disposition);
                if let (Some(past), Some(threshold)) = (result.past, result.threshold) {
                    let logit = logit(threshold);
                    assert!((logistic(past + logit) - country.risk).abs() < 1e-9);
                }
            }
        }
    }
}

#[test]
fn questions_are_answered_as_by_each_country_alone() {
    for scenario in [first(), another()] {
        let world = World::of(&scenario);
        let of: Vec<Results> = world
            .countries
            .iter()
            .map(|country| Results::of(&of_place(&scenario, country.place)))
            .collect();
        for (under, not_under) in [
            ("NSM-18", Some("NSPM-10")),
            ("NSPM-10", Some("NSM-18")),
            ("EU-CP", Some("NSM-18")),
            ("PD-13", Some("NSDD-5")),
            ("CUR-2026", None),
        ] {
            let not_under = not_under.map(text);
            let under = text(under);
            for asked in Asked::ALL {
                let question = Question {
                    asked,
                    under,
                    not_under,
                };
                let gives = |results: &Results, policy: PolicyId| {
                    let result = results.row(policy).unwrap().glance().unwrap().disposition;
                    let forbidden = results.law.as_ref().is_some_and(Law::forbids);
                    match asked {
                        Asked::LawOrPolicyStops => forbidden || result == Disposition::Barred,
                        Asked::PolicyStops => result == Disposition::Barred,
                        Asked::PointsAgainst => result == Disposition::WeighsAgainst,
                        Asked::NeitherWay => result == Disposition::LeftOpen,
                        Asked::InFavour => result == Disposition::WeighsInFavour,
                    }
                };
                let expected: Vec<usize> = of
                    .iter()
                    .enumerate()
                    .filter(|(_, results)| {
                        gives(results, under) && !not_under.is_some_and(|text| gives(results, text))
                    })
                    .map(|(place, _)| place)
                    .collect();
                let found = answer(&world, None, question);
                assert_eq!(found.countries, expected, "{question:?}");
                assert_eq!(found.if_line_moves.is_some(), asked.is_of_stop_rules());
                if let Some(range) = found.if_line_moves {
                    assert!(range.low <= expected.len() && expected.len() <= range.high);
                }
            }
        }
    }
}

#[test]
fn nothing_is_answered_of_a_text_that_was_not_computed() {
    let scenario = Engine::newest().first_scenario();
    let world = World::of(&scenario);
    let other = text("EU-CP");
    assert_eq!(world.column(other), None);
    for question in [
        Question::DEFAULT.with_not_under(Some(other)),
        Question::DEFAULT.with_under(other),
    ] {
        assert!(answer(&world, None, question).countries.is_empty());
        let asking = Scenario {
            question,
            ..scenario.clone()
        };
        let world = World::of(&asking);
        assert!(world.column(other).is_some());
        assert_eq!(world, World::of(&basis(&asking)));
    }
}

#[test]
fn documented_knowledge_stops_every_sale_wherever_the_line_lies() {
    let mut scenario = first();
    scenario.documented_knowledge = true;
    let world = World::of(&scenario);
    let alone = Question {
        not_under: None,
        ..Question::DEFAULT
    };
    let stopped = answer(&world, None, alone);
    assert_eq!(stopped.countries.len(), 196);
    let all = Some(Range {
        low: 196,
        high: 196,
    });
    assert_eq!(stopped.if_line_moves, all);
    assert!(answer(&world, None, Question::DEFAULT).countries.is_empty());
}

#[test]
fn readings_are_joint_in_the_text_and_apart_in_the_figures() {
    let mut scenario = Engine::newest().first_scenario();
    scenario.shown = PolicyId::NSPM_10.bit() | PolicyId::NSM_18.bit();
    let world = World::of(&scenario);
    let readings = WorldReadings::of(&scenario, &world).unwrap();
    assert_eq!(
        Some(&readings),
        WorldReadings::of(&scenario, &world).as_ref()
    );
    // Step by step it is the same, and nothing is there before the last step.
    let mut reader = WorldReader::new(&scenario, &world);
    assert_eq!(reader.progress(), (0, 196));
    assert!(reader.step());
    assert_eq!(reader.progress(), (1, 196));
    assert_eq!(reader.finish(), None);
    // The shares are near those of each country's own 16,384 readings.
    for code in ["AZE", "NOR", "TUR", "SLV", "IND"] {
        let place = place_of(code).unwrap();
        let own = counterweigh::findings::robustness::at_rest(&of_place(&scenario, place));
        let country = world.countries.iter();
        let number = country.clone().position(|country| country.place == place);
        for policy in &world.policies {
            let shares = readings.shares(number.unwrap(), *policy).unwrap();
            let whole = own.of(*policy).unwrap();
            for (one, other) in shares.dispositions.iter().zip(whole.dispositions) {
                assert!((one - other).abs() < 0.05, "{code} {one} {other}");
            }
            assert!((shares.dispositions.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
        let [low, high] = readings.risk(number.unwrap()).unwrap();
        let risk = world.countries[number.unwrap()].risk;
        assert!(low < risk && risk < high && high < 1.0, "{code}");
    }
    let shares = readings.shares_of(&world, Question::DEFAULT).unwrap();
    let found = answer(&world, Some(&readings), Question::DEFAULT);
    let read = found.in_readings.unwrap();
    let mean: f64 = shares.iter().sum();
    assert!(read.count.low as f64 <= mean && mean <= read.count.high as f64);
    // Two countries with the same figures would not keep their order: ranks are wide where scores are close.
    let ranks = readings.ranks(PolicyId::NSM_18).unwrap();
    assert_eq!(ranks.len(), 196);
    let width = |range: &Range| range.high - range.low;
    assert!(
        ranks
            .iter()
            .all(|range| 1 <= range.low && range.high <= 196)
    );
    assert!(ranks.iter().filter(|range| width(range) > 10).count() > 150);
    assert_eq!(readings.ranks(text("UK-SELC")), None);
}

#[test]
fn what_the_world_does_not_rest_on_is_left_out_of_its_basis() {
    let mut one = another();
    let mut other = one.clone();
    other.place = place_of("NOR").unwrap();
    other.values = first().values;
    other.own_estimate = None;
    other.exact = 0;
    other.question.asked = Asked::InFavour;
    other.view.screen = counterweigh::scenario::Screen::World;
    assert_eq!(basis(&one), basis(&other));
    assert_eq!(World::of(&basis(&one)), World::of(&one));
    one.item = ItemId::UNSPECIFIED;
    assert_ne!(basis(&one), basis(&other));
    other = basis(&first());
    other.reading.ratio += 1;
    assert_ne!(basis(&first()), basis(&other));
}

/// The table of the first scenario.
fn with_table(check: impl FnOnce(&Table<'_>, &Answer)) {
    let scenario = first();
    let world = World::of(&scenario);
    let readings = WorldReadings::of(&scenario, &world);
    let ranks = readings
        .as_ref()
        .and_then(|readings| readings.ranks(PolicyId::NSM_18));
    let question = Question::DEFAULT;
    let table = Table {
        world: &world,
        readings: readings.as_ref(),
        ranks: ranks.as_deref(),
        question,
    };
    check(&table, &answer(&world, readings.as_ref(), question));
}

#[test]
fn rows_stand_a_to_z_first_and_by_each_column_either_way() {
    with_table(|table, _| {
        let all = Filter::default();
        let a_to_z: Vec<usize> = (0..196).collect();
        assert_eq!(table.rows(Order::BY_NAME, &all, &[]), a_to_z);
        let z_to_a = Order::BY_NAME.pressed(Column::Name);
        assert!(z_to_a.descending);
        let reversed: Vec<usize> = a_to_z.iter().rev().copied().collect();
        assert_eq!(table.rows(z_to_a, &all, &[]), reversed);
        let countries = &table.world.countries;
        let by = |column| table.rows(Order::BY_NAME.pressed(column), &all, &[]);
        let risks: Vec<f64> = by(Column::Risk)
            .iter()
            .map(|place| countries[*place].risk)
            .collect();
        assert!(risks.is_sorted());
        let agreements: Vec<f64> = by(Column::Agreement)
            .iter()
            .map(|place| table.agreement(*place).unwrap())
            .collect();
        assert!(agreements.is_sorted() && agreements.len() == 196);
        let column = table.world.column(PolicyId::NSM_18).unwrap();
        let results: Vec<(usize, f64)> = by(Column::Text(PolicyId::NSM_18))
            .iter()
            .map(|place| countries[*place].results[column])
            .map(|result| (result.disposition as usize, result.decides))
            .collect();
        assert!(results.is_sorted());
        for column in [
            Column::Region,
            Column::Alliance,
            Column::Law,
            Column::Distance,
            Column::Rank,
            Column::Missing,
            Column::Oldest,
        ] {
            let order = Order::BY_NAME.pressed(column);
            let rows = table.rows(order, &all, &[]);
            let mut sorted = rows.clone();
            sorted.sort_unstable();
            assert_eq!(sorted, a_to_z, "{column:?}");
            assert_ne!(
                rows,
                table.rows(order.pressed(column), &all, &[]),
                "{column:?}"
            );
        }
        // What is not known stands last, whichever way.
        let law = Order::BY_NAME.pressed(Column::Law);
        for order in [law, law.pressed(Column::Law)] {
            let rows = table.rows(order, &all, &[]);
            let known = rows
                .iter()
                .take_while(|place| countries[**place].law.is_some());
            assert_eq!(known.count(), 30);
        }
        let first = table.rows(law, &all, &[])[0];
        assert_eq!(countries[first].law_class(), Some(LawClass::NoSale));
    });
}

#[test]
fn filters_keep_what_they_say() {
    with_table(|table, answer| {
        let countries = &table.world.countries;
        let rows = |filter: &Filter| table.rows(Order::BY_NAME, filter, &answer.countries);
        let count = |filter: Filter| rows(&filter).len();
        let regions = table.world.regions();
        assert_eq!(regions, ["Africa", "Americas", "Asia", "Europe", "Oceania"]);
        let in_regions = regions.iter().map(|region| {
            count(Filter {
                region: Some(region),
                ..Filter::default()
            })
        });
        assert_eq!(in_regions.collect::<Vec<_>>(), [54, 35, 49, 44, 14]);
        let alliance = |alliance| {
            count(Filter {
                alliance: Some(alliance),
                ..Filter::default()
            })
        };
        let alliances = [Alliance::Nato, Alliance::MajorNonNatoAlly, Alliance::Other];
        assert_eq!(alliances.map(alliance), [32, 22, 142]);
        let law = |class| {
            count(Filter {
                law: Some(LawFilter::Says(class)),
                ..Filter::default()
            })
        };
        let classes = [
            Some(LawClass::NoSale),
            Some(LawClass::Exceptions),
            Some(LawClass::Condition),
            None,
        ];
        assert_eq!(classes.map(law), [17, 6, 7, 166]);
        let answering = Filter {
            answering: true,
            ..Filter::default()
        };
        assert_eq!(rows(&answering), answer.countries);
        let agreed = Filter {
            agreed: true,
            ..Filter::default()
        };
        let kept = rows(&agreed);
        assert!(
            kept.iter()
                .all(|place| table.agreement(*place) >= Some(2.0 / 3.0))
        );
        assert!(kept.len() < 196 && kept.len() > 50);
        let found = Filter {
            found: Some(vec![countries[7].number, countries[9].number]),
            region: Some("Europe"),
            ..Filter::default()
        };
        let expected: Vec<usize> = [7, 9]
            .into_iter()
            .filter(|place| countries[*place].standing.unwrap().region == "Europe")
            .collect();
        assert_eq!(rows(&found), expected);
    });
}

#[test]
fn the_file_has_a_line_for_each_row_and_says_what_the_table_says() {
    let scenario = first();
    with_table(|table, answer| {
        let texts = texts_of_columns(&scenario, table.question, false);
        assert_eq!(texts, [PolicyId::NSM_18, PolicyId::NSPM_10]);
        let all = texts_of_columns(&scenario, table.question, true);
        assert_eq!(all.len(), 11);
        let said = words::sentences(&scenario, table.world, answer).join(" ");
        let written = file::csv(&scenario, table, &texts, &answer.countries, &said);
        let lines: Vec<&str> = written.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(lines.len(), 49);
        assert!(lines[0].starts_with("Code,Country,Region,"));
        assert!(lines[1].starts_with("AFG,Afghanistan,Asia,Southern Asia,,No sale,"));
        for line in &lines[1..] {
            // The answer at the end has commas of its own, in quotation marks.
            let (cells, answer) = line.split_once(",\"").unwrap();
            // What is said of the country, of both texts, of the first text and its readings, and the edition.
            assert_eq!(cells.split(',').count(), 6 + 2 * 2 + 5 + 6 + 1, "{line}");
            assert!(answer.contains("48 of 196"));
        }
        assert_eq!(file::file_name(&scenario), "counterweigh-world-2026.3.csv");
    });
}

#[test]
fn a_question_is_asked_carried_by_the_link_and_taken_back() {
    let first = State::first();
    let question = Question {
        asked: Asked::PointsAgainst,
        under: PolicyId::NSPM_10,
        not_under: None,
    };
    let asked = first
        .reduce(Action::Edit(Edit::Question(question)))
        .unwrap();
    assert_eq!(asked.scenario.question, question);
    assert_eq!(
        State::opened(asked.link().as_str()).scenario,
        asked.scenario
    );
    assert_eq!(asked.reduce(Action::Edit(Edit::Question(question))), None);
    let undone = asked.reduce(Action::Undo).unwrap();
    assert_eq!(undone.scenario, first.scenario);
    assert_eq!(undone.link(), first.link());
    for refused in [PolicyId::GAP, question.under] {
        let refused = Question {
            not_under: Some(refused),
            ..question
        };
        assert_eq!(first.reduce(Action::Edit(Edit::Question(refused))), None);
    }
    // Whoever chooses the other text of the two exchanges them.
    let usual = Question::DEFAULT;
    let exchanged = Question {
        under: PolicyId::NSPM_10,
        not_under: Some(PolicyId::NSM_18),
        ..usual
    };
    assert_eq!(usual.with_under(PolicyId::NSPM_10), exchanged);
    assert_eq!(usual.with_not_under(Some(PolicyId::NSM_18)), exchanged);
    assert_eq!(usual.with_not_under(None).not_under, None);
    assert_eq!(question.with_not_under(Some(question.under)), question);
}

#[test]
fn the_answer_is_a_sentence_for_none_one_two_and_many() {
    let scenario = first();
    let world = World::of(&scenario);
    let mut found = answer(&world, None, Question::DEFAULT);
    let said = |found: &Answer| words::sentences(&scenario, &world, found).join(" ");
    let start = "Countries to which the 2023 policy would stop a sale and the 2018 policy would not, on our risk estimate: ";
    let end =
        " The 2018 policy stops a sale only where misuse is actually known, which no figure shows.";
    let all = said(&found);
    assert!(all.starts_with(&format!(
        "{start}48 of 196; the readings are being counted; 30 to 65 if our line moves by one standard deviation: Afghanistan, "
    )), "{all}");
    assert!(all.contains(", Zimbabwe. For 17 of them US law or rules forbid a sale anyway, unless waived or lifted."), "{all}");
    assert!(all.ends_with(end));
    found.in_readings = Some(CountInReadings {
        nearly_every: 1,
        count: Range { low: 0, high: 4 },
    });
    found.countries.truncate(2);
    found.forbidden = 1;
    found.if_line_moves = Some(Range { low: 0, high: 3 });
    assert_eq!(
        said(&found),
        format!(
            "{start}2 of 196; 1 of them in nearly every reading (9 of 10 or more); 0 to 3 if our line moves by one standard deviation: Afghanistan, Algeria. For 1 of them US law or rules forbid a sale anyway, unless waived or lifted.{end}"
        )
    );
    found.countries.truncate(1);
    found.if_line_moves = Some(Range { low: 1, high: 1 });
    assert_eq!(
        said(&found),
        format!(
            "{start}1 of 196; in nearly every reading (9 of 10 or more); 1 wherever our line lies within one standard deviation: Afghanistan. US law or rules forbid a sale to it anyway, unless waived or lifted.{end}"
        )
    );
    found.countries.clear();
    found.forbidden = 0;
    found.if_line_moves = Some(Range { low: 0, high: 2 });
    assert_eq!(
        said(&found),
        format!("{start}none of 196; 0 to 2 if our line moves by one standard deviation.{end}")
    );
    // What is assumed is named in the sentence, and our estimate is not claimed where it does not count.
    let mut known = scenario.clone();
    known.documented_knowledge = true;
    known.mitigations = 1;
    let world = World::of(&known);
    let alone = Question {
        asked: Asked::InFavour,
        not_under: None,
        ..Question::DEFAULT
    };
    for question in [Question::DEFAULT, alone] {
        let said = words::sentences(&known, &world, &answer(&world, None, question)).join(" ");
        assert!(
            said.contains(", assuming known misuse of these arms, with the condition “"),
            "{said}"
        );
        assert!(!said.contains("on our risk estimate"), "{said}");
    }
}

#[test]
fn a_rank_is_the_middle_of_what_it_is_in_the_readings() {
    let mut scenario = Engine::newest().first_scenario();
    scenario.shown = PolicyId::NSPM_10.bit() | PolicyId::NSM_18.bit();
    let world = World::of(&scenario);
    let readings = WorldReadings::of(&scenario, &world).unwrap();
    let ranks = readings.ranks(PolicyId::NSPM_10).unwrap();
    // Our reading's own rank lies within nearly all of them, and ranks go with scores.
    let column = world.column(PolicyId::NSPM_10).unwrap();
    let score = |place: usize| world.countries[place].results[column].decides;
    let own = |place: usize| {
        1 + (0..196)
            .filter(|other| score(*other) > score(place))
            .count()
    };
    let within = (0..196).filter(|place| {
        let Range { low, high } = ranks[*place];
        (low..=high).contains(&own(*place))
    });
    assert!(within.count() > 180);
    for Range { low, high } in &ranks {
        assert!(low <= high);
    }
    let highest = (0..196).max_by(|one, other| score(*one).total_cmp(&score(*other)));
    assert!(ranks[highest.unwrap()].low <= 5);
}

#[test]
fn why_a_policy_stops_nobody_is_told() {
    let mut scenario = first();
    for is_known in [false, true] {
        scenario.documented_knowledge = is_known;
        let world = World::of(&scenario);
        for (key, stops_on, said) in [
            (
                "PD-13",
                StopsOn::Nothing,
                Some("The 1977 policy has no stop rule"),
            ),
            (
                "NSDD-5",
                StopsOn::Nothing,
                Some("The 1981 policy has no stop rule"),
            ),
            (
                "NSPM-10",
                StopsOn::Knowledge,
                Some("The 2018 policy stops a sale only where"),
            ),
            ("NSM-18", StopsOn::Risk, None),
        ] {
            assert_eq!(world.stops_on(text(key)), Some(stops_on), "{key}");
            let question = Question {
                asked: Asked::PolicyStops,
                under: text(key),
                not_under: None,
            };
            let found = answer(&world, None, question);
            let sentences = words::sentences(&scenario, &world, &found).join(" ");
            if stops_on == StopsOn::Nothing {
                assert!(found.countries.is_empty(), "{key}");
            }
            // What is known is found in no figure; once it is, that need not be said.
            let said = said.filter(|_| stops_on == StopsOn::Nothing || !is_known);
            let all = ["has no stop rule", "stops a sale only where"];
            match said {
                Some(said) => assert!(sentences.contains(said), "{sentences}"),
                None => assert!(
                    !all.iter().any(|one| sentences.contains(one)),
                    "{sentences}"
                ),
            }
        }
    }
}
