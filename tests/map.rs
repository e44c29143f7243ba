//! The map, the strip and the table of all countries: each says of every country what the scenario of that country says.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use counterweigh::edition::Outlines;
use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::export::chart::Scheme;
use counterweigh::export::chart::map::{MapOf, WorldMap};
use counterweigh::export::chart::strip::Strip;
use counterweigh::export::chart::tile::{Look, Tone};
use counterweigh::export::chart::world::Foot;
use counterweigh::export::world_table::{csv, metadata};
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::law::Law;
use counterweigh::findings::results::{Outcome, PAIR, Results, with_every_text};
use counterweigh::findings::world::{World, WorldReadings};
use counterweigh::findings::world_map::{Apart, Change, Direction, neighbour, pairs, texts};
use counterweigh::findings::{Disposition, GateState};
use counterweigh::scenario::{Place, Scenario};
use roxmltree::Document;
use serde_json::Value;

#[allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]
static OUTLINES: LazyLock<Outlines> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/map");
    Outlines::read(edition_compiler::map(&folder).unwrap()).unwrap()
});
/// The table's own scenario: nothing specified, every text shown.
static SCENARIO: LazyLock<Scenario> =
    LazyLock::new(|| with_every_text(&Engine::newest().published_scenario(Place::Own)));
static WORLD: LazyLock<World> = LazyLock::new(|| World::of(&SCENARIO));
#[allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]
static READINGS: LazyLock<WorldReadings> =
    LazyLock::new(|| WorldReadings::of(&SCENARIO, &WORLD).unwrap());

/// What the first screen says of a country under a text: computed one by one, as if nobody had ever thought of a map.
#[allow(
    clippy::unwrap_used,
    reason = "a helper that finds nothing stops its test"
)]
fn of_country(engine: &Engine, iso3: &str, text: PolicyId) -> Outcome {
    let scenario = with_every_text(&engine.published_scenario(place_of(iso3).unwrap()));
    let results = Results::of(&scenario);
    results.row(text).unwrap().result.clone().unwrap()
}

fn forbidden(iso3: &str) -> bool {
    let countries = Engine::newest().edition.countries;
    let country = countries.iter().position(|country| country.iso3 == iso3);
    let law = country.and_then(|country| Law::in_country(Engine::newest().edition, None, country));
    law.is_some_and(|law| law.forbids())
}

/// A map of the world with all readings.
fn map(of: MapOf) -> WorldMap {
    WorldMap::of(Engine::newest().edition, &WORLD, Some(&READINGS), of)
}

/// The numbers of a path, each taken to be at its own place: relative ones are added up.
#[allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]
fn corners(path: &str) -> Vec<(f64, f64)> {
    let mut corners = Vec::new();
    let mut at = (0.0, 0.0);
    for ring in path.split('z').filter(|ring| !ring.is_empty()) {
        let spaced = ring.replace('-', " -").replace(['M', 'l'], " ");
        let numbers: Vec<f64> = spaced
            .split_whitespace()
            .map(|number| number.parse().unwrap())
            .collect();
        assert!(
            numbers.len() >= 6 && numbers.len().is_multiple_of(2),
            "{ring}"
        );
        for (place, pair) in numbers.chunks(2).enumerate() {
            at = if place == 0 {
                (pair[0], pair[1])
            } else {
                (at.0 + pair[0], at.1 + pair[1])
            };
            corners.push(at);
        }
    }
    corners
}

#[test]
fn every_country_has_an_outline_or_a_point_and_all_lies_on_the_map() {
    let (width, height) = (f64::from(OUTLINES.width), f64::from(OUTLINES.height));
    let on_map = |(x, y): (f64, f64)| (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
    let (mut drawn, mut small) = (0, 0);
    for country in Engine::newest().edition.countries {
        let outline = OUTLINES.of(country.iso3).unwrap();
        assert!(on_map(outline.at), "{}", country.iso3);
        assert!(
            outline.is_small || !outline.path.is_empty(),
            "{}",
            country.iso3
        );
        assert!(
            corners(outline.path).into_iter().all(on_map),
            "{}",
            country.iso3
        );
        drawn += usize::from(!outline.path.is_empty());
        small += usize::from(outline.is_small);
    }
    // Those that Natural Earth draws at this scale, and all that would be a speck.
    assert_eq!((drawn, small), (168, 51));
    // Greenland and Western Sahara.
    assert_eq!(OUTLINES.land.len(), 2);
    assert!(
        OUTLINES
            .land
            .iter()
            .flat_map(|path| corners(path))
            .all(on_map)
    );
}

#[test]
fn points_of_small_countries_do_not_lie_on_one_another() {
    let countries = Engine::newest().edition.countries;
    let outlines = countries
        .iter()
        .filter_map(|country| OUTLINES.of(country.iso3));
    let small: Vec<_> = outlines.filter(|outline| outline.is_small).collect();
    for (place, one) in small.iter().enumerate() {
        for other in &small[place + 1..] {
            let (x, y) = (one.at.0 - other.at.0, one.at.1 - other.at.1);
            assert!(x.hypot(y) > 15.0, "{} and {}", one.iso3, other.iso3);
        }
    }
}

#[test]
fn a_map_looks_as_the_scenario_of_each_country_says() {
    for text in [PolicyId::NSM_18, PolicyId::NSPM_10, WORLD.policies[0]] {
        let map = map(MapOf::Results(text));
        assert_eq!(map.countries.len(), 196);
        for (place, (marked, country)) in map.countries.iter().zip(&WORLD.countries).enumerate() {
            let iso3 = country.iso3;
            let outcome = of_country(Engine::newest(), iso3, text);
            let result = outcome.evaluation.disposition;
            assert_eq!(marked.iso3, iso3);
            let shares = READINGS.shares(place, text).unwrap();
            let published = Engine::newest().published(country.place);
            let missing = published.iter().filter(|figure| figure.missing).count();
            let look = Look {
                tone: Tone::Result(result),
                hatched: forbidden(iso3),
                dotted: shares.dispositions[result as usize] < 2.0 / 3.0,
                grey: missing as f64 / published.len() as f64 >= 1.0 / 3.0,
            };
            assert_eq!(marked.look, look, "{iso3}");
            let score = outcome.glance().shown;
            assert!(marked.says.starts_with(country.name), "{}", marked.says);
            assert!(
                marked.says.contains(&format!("Score {score}.")),
                "{}",
                marked.says
            );
        }
        let classes = map
            .legend
            .iter()
            .filter(|line| line.look == Look::plain(line.look.tone));
        assert_eq!(classes.map(|line| line.count).sum::<usize>(), 196);
    }
}

#[test]
fn the_map_of_changes_parts_all_countries() {
    let map = map(MapOf::Changes(PAIR));
    let mut counted = BTreeMap::new();
    for marked in &map.countries {
        let [first, second] = PAIR.map(|text| of_country(Engine::newest(), marked.iso3, text));
        let stopped = [&first, &second].map(|outcome| outcome.evaluation.gate.is_shut());
        let same = first.evaluation.disposition == second.evaluation.disposition;
        let change = match (stopped, same) {
            ([true, false], _) => Change::OnlyFirst,
            ([false, true], _) => Change::OnlySecond,
            ([true, true], _) => Change::Both,
            ([false, false], false) => Change::OtherResult,
            ([false, false], true) => Change::Same,
        };
        assert_eq!(marked.look.tone, Tone::Change(change), "{}", marked.iso3);
        assert_eq!(
            marked.look.hatched,
            forbidden(marked.iso3),
            "{}",
            marked.iso3
        );
        *counted.entry(change as usize).or_insert(0) += 1;
    }
    assert_eq!(counted.values().sum::<usize>(), 196);
    for line in &map.legend {
        if let Tone::Change(change) = line.look.tone
            && !line.look.hatched
        {
            assert_eq!(counted.get(&(change as usize)), Some(&line.count));
        }
    }
}

#[test]
fn the_sentence_above_the_strip_is_true() {
    let strip = Strip::of(Engine::newest().edition, &WORLD, PAIR);
    let (mut rule, mut alone, mut too, mut score) = (0, 0, 0, 0);
    for country in &WORLD.countries {
        let [first, second] = PAIR.map(|text| of_country(Engine::newest(), country.iso3, text));
        let stopped = [&first, &second].map(|outcome| outcome.evaluation.gate.is_shut());
        // By hand: below the lower edge, between the two, or from the upper one on.
        let side = |outcome: &Outcome| {
            let (decides, edges) = (outcome.evaluation.decides, outcome.evaluation.edges);
            let at = |edge: f64| decides >= edge - edges.rounding;
            usize::from(at(edges.against_below)) + usize::from(at(edges.favour_from))
        };
        let crosses = side(&first) != side(&second);
        if stopped[0] != stopped[1] {
            rule += 1;
            alone += usize::from(!crosses);
            too += usize::from(crosses);
        } else {
            score += usize::from(crosses);
        }
    }
    assert!(rule > 1 && score > 1, "{rule} {score}");
    assert_eq!(
        strip.sentence,
        format!(
            "The stop rule sets {rule} of 196 countries apart: they would be stopped under one of the two policies only. \
             It does so alone for {alone}, whose scores lead to the same result under both; for {too} the score crosses an edge \
             between results as well. Only the score sets {score} countries apart."
        )
    );
    let apart = Apart::of(&pairs(&WORLD, PAIR));
    assert_eq!(
        apart.by_rule + apart.by_both + apart.by_score + apart.same,
        196
    );
}

#[test]
fn drawings_are_whole_and_show_every_country_once_in_each_row() {
    let map = map(MapOf::Results(PolicyId::NSM_18));
    let on_screen = map.on_screen(&OUTLINES, "map");
    let document = Document::parse(&on_screen).unwrap();
    let options = document
        .descendants()
        .filter(|node| node.attribute("role") == Some("option"));
    let mut said: Vec<_> = options
        .map(|node| node.attribute("aria-label").unwrap())
        .collect();
    let mut expected: Vec<_> = map
        .countries
        .iter()
        .map(|marked| marked.says.as_str())
        .collect();
    said.sort_unstable();
    expected.sort_unstable();
    assert_eq!(said, expected);
    let tiles: Vec<_> = document
        .descendants()
        .filter(|node| node.has_tag_name("pattern"))
        .filter_map(|node| node.attribute("id"))
        .collect();
    for fill in document
        .descendants()
        .filter_map(|node| node.attribute("fill"))
    {
        let tile = fill
            .strip_prefix("url(#")
            .and_then(|fill| fill.strip_suffix(')'));
        assert!(tile.is_none_or(|tile| tiles.contains(&tile)), "{fill}");
    }
    let strip = Strip::of(Engine::newest().edition, &WORLD, PAIR).on_screen("strip");
    let document = Document::parse(&strip).unwrap();
    let marks = document
        .descendants()
        .filter_map(|node| node.attribute("data-at"));
    assert_eq!(marks.count(), 2 * 196);
    let squares = document
        .descendants()
        .filter(|node| node.has_tag_name("rect"))
        .count();
    let shut = pairs(&WORLD, PAIR)
        .into_iter()
        .flatten()
        .filter(|one| one.gate.is_shut());
    assert_eq!(squares, shut.count());
    let view = document.root_element().attribute("viewBox").unwrap();
    let size: Vec<f64> = view
        .split(' ')
        .map(|number| number.parse().unwrap())
        .collect();
    for node in document.descendants() {
        let at = |name| {
            node.attribute(name)
                .map_or(0.0, |value| value.parse::<f64>().unwrap())
        };
        assert!((0.0..=size[2]).contains(&at("cx")) && (0.0..=size[3]).contains(&at("cy")));
        assert!((0.0..=size[2]).contains(&at("x")) && (0.0..=size[3]).contains(&at("y")));
    }
}

#[test]
fn a_picture_says_what_it_rests_on_and_has_no_class_of_the_style_sheet() {
    let link = "https://example.org/#2abc";
    let foot = Foot {
        scenario: &SCENARIO,
        link,
    };
    let strip = Strip::of(Engine::newest().edition, &WORLD, PAIR);
    for scheme in Scheme::ALL {
        let maps = [MapOf::Results(PolicyId::NSM_18), MapOf::Changes(PAIR)].map(map);
        let maps = maps.iter().map(|map| map.draw(&OUTLINES, &foot, scheme));
        for drawing in maps.chain([strip.draw(&foot, scheme)]) {
            let document = Document::parse(&drawing.svg).unwrap();
            let texts = document
                .descendants()
                .filter(|node| node.has_tag_name("text"));
            let text: Vec<_> = texts.filter_map(|node| node.text()).collect();
            let text = text.join(" ");
            for part in [
                "edition 2026.3",
                "V-Dem Institute, CC BY-SA 4.0",
                "The figures are of 2019 to 2026.",
                "What a policy says is not always what is done",
                link,
            ] {
                assert!(text.contains(part), "{part} in {text}");
            }
            let classes = document
                .descendants()
                .filter_map(|node| node.attribute("class"));
            assert!(classes.into_iter().all(|class| class == "serif"));
            assert!(!drawing.svg.contains("style=\""));
        }
    }
}

#[test]
fn keys_lead_to_the_country_that_lies_there() {
    let countries = &WORLD.countries;
    let points: Vec<_> = countries
        .iter()
        .map(|country| OUTLINES.of(country.iso3).unwrap().at)
        .collect();
    let at = |iso3: &str| {
        countries
            .iter()
            .position(|country| country.iso3 == iso3)
            .unwrap()
    };
    for (from, direction, to) in [
        ("PRT", Direction::East, "ESP"),
        ("ESP", Direction::West, "PRT"),
        ("USA", Direction::North, "CAN"),
        ("EGY", Direction::South, "SDN"),
        ("MNG", Direction::South, "CHN"),
    ] {
        let reached = neighbour(&points, at(from), direction).map(|place| countries[place].iso3);
        assert_eq!(reached, Some(to), "{from} {direction:?}");
    }
    // Nothing lies beyond the last one.
    let last = (0..points.len()).max_by(|one, other| points[*one].0.total_cmp(&points[*other].0));
    assert_eq!(neighbour(&points, last.unwrap(), Direction::East), None);
    // Every country can be reached: each is somebody's neighbour.
    let ways = [
        Direction::West,
        Direction::East,
        Direction::North,
        Direction::South,
    ];
    let mut reached = vec![false; points.len()];
    let mut open = vec![at("FRA")];
    while let Some(place) = open.pop() {
        if !std::mem::replace(&mut reached[place], true) {
            open.extend(
                ways.into_iter()
                    .filter_map(|way| neighbour(&points, place, way)),
            );
        }
    }
    let missed: Vec<_> = countries
        .iter()
        .zip(&reached)
        .filter(|(_, is)| !**is)
        .map(|(country, _)| country.iso3)
        .collect();
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn a_map_sets_the_texts_of_the_question_against_each_other() {
    let mut scenario = SCENARIO.clone();
    assert_eq!(
        texts(&scenario, &WORLD),
        Some([PolicyId::NSPM_10, PolicyId::NSM_18])
    );
    scenario.question.under = WORLD.policies[1];
    scenario.question.not_under = Some(WORLD.policies[0]);
    let world = World::of(&scenario);
    assert_eq!(
        texts(&scenario, &world),
        Some([world.policies[0], world.policies[1]])
    );
    scenario.question.not_under = None;
    assert_eq!(texts(&scenario, &world), Some(PAIR));
}

/// A table with commas, by a reader that is not ours.
#[allow(
    clippy::unwrap_used,
    reason = "a helper that finds nothing stops its test"
)]
fn rows(table: &str) -> (Vec<String>, Vec<BTreeMap<String, String>>) {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let heads: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    let rows = reader.records().map(|record| {
        let cells = record
            .unwrap()
            .iter()
            .map(str::to_owned)
            .collect::<Vec<_>>();
        heads.iter().cloned().zip(cells).collect()
    });
    let rows = rows.collect();
    (heads, rows)
}

#[test]
fn each_row_of_the_table_is_what_its_country_says() {
    let mut kept_below = 0;
    for edition in EditionId::all() {
        let engine = Engine::of_edition(edition);
        let (_, rows) = rows(&csv(edition));
        assert_eq!(rows.len(), 196);
        for row in &rows {
            let iso3 = row["iso3"].as_str();
            let place = place_of(iso3).unwrap();
            let results = Results::of(&with_every_text(&engine.published_scenario(place)));
            let law = results.law.as_ref().map(|law| format!("{:?}", law.class));
            let class = match row["law"].as_str() {
                "no_sale" => Some("NoSale"),
                "exceptions" => Some("Exceptions"),
                "condition" => Some("Condition"),
                "none" if !engine.edition.law.is_empty() => None,
                "" if engine.edition.law.is_empty() => None,
                other => panic!("{iso3}: {other}"),
            };
            assert_eq!(law.as_deref(), class, "{iso3}");
            let risk: f64 = row["misuse_risk"].parse().unwrap();
            assert!((risk - results.risk).abs() <= 0.000_05, "{iso3}");
            let published = engine.published(place);
            let missing = published.iter().filter(|figure| figure.missing).count();
            assert_eq!(row["figures_missing"], missing.to_string(), "{iso3}");
            let years = engine.edition.factors.iter().enumerate();
            let years = years.filter_map(|(number, _)| {
                let factor = engine.edition.numbered_factors().nth(number)?.0;
                engine.finished(place, factor)?.year
            });
            let oldest = years.min().map_or(String::new(), |year| year.to_string());
            assert_eq!(row["oldest_figure_year"], oldest, "{iso3}");
            let scored = results
                .rows
                .iter()
                .filter_map(|row| Some((row.policy, row.result.as_ref()?)));
            for (policy, outcome) in scored {
                let key = engine
                    .edition
                    .policy(policy)
                    .id
                    .to_lowercase()
                    .replace('-', "_");
                let evaluation = &outcome.evaluation;
                let score: f64 = row[&format!("{key}_score")].parse().unwrap();
                assert!((score - evaluation.decides).abs() < 0.1, "{iso3} {key}");
                // The whole number beside it is the one that the table of the app prints.
                let whole = &row[&format!("{key}_score_whole")];
                let glance = outcome.glance();
                assert_eq!(*whole, glance.shown.to_string(), "{iso3} {key}");
                let edges = [evaluation.edges.against_below, evaluation.edges.favour_from];
                let nearest = evaluation.decides.round();
                let reaches = |edge: &f64| evaluation.decides < *edge - 1e-9 && nearest >= *edge;
                let reached = edges.iter().find(|edge| reaches(edge));
                let is_kept = engine.framework.edge_rounding > 0.0;
                let by_rule = reached
                    .filter(|_| is_kept)
                    .map_or(nearest, |edge| edge - 1.0);
                assert_eq!(*whole, by_rule.to_string(), "{iso3} {key}");
                kept_below += usize::from(by_rule != nearest);
                // The tenth that is printed leads to the result that is printed beside it.
                let open = Disposition::of(score, GateState::None, &evaluation.edges);
                let exact = Disposition::of(evaluation.decides, GateState::None, &evaluation.edges);
                assert_eq!(open, exact, "{iso3} {key}");
                let result = match evaluation.disposition {
                    Disposition::Barred => "barred",
                    Disposition::WeighsAgainst => "weighs_against",
                    Disposition::LeftOpen => "left_open",
                    Disposition::WeighsInFavour => "weighs_in_favour",
                };
                assert_eq!(row[&format!("{key}_result")], result, "{iso3} {key}");
                let gate = match evaluation.gate {
                    GateState::None => "none",
                    GateState::Open => "open",
                    GateState::ShutByRisk => "shut_by_risk",
                    GateState::ShutByKnowledge => "shut_by_knowledge",
                };
                assert_eq!(row[&format!("{key}_stop_rule")], gate, "{iso3} {key}");
            }
        }
    }
    assert!(kept_below > 0, "no score lies just below an edge");
}

#[test]
fn the_description_of_the_table_describes_every_column_and_no_other() {
    for edition in EditionId::all() {
        let (heads, rows) = rows(&csv(edition));
        let described: Value = serde_json::from_str(&metadata(edition)).unwrap();
        assert_eq!(described["url"], "world.csv");
        assert_eq!(
            described["dc:license"]["@id"],
            "https://creativecommons.org/licenses/by-sa/4.0/"
        );
        let columns = described["tableSchema"]["columns"].as_array().unwrap();
        let names: Vec<_> = columns
            .iter()
            .map(|column| column["name"].as_str().unwrap())
            .collect();
        assert_eq!(names, heads);
        let mut seen = std::collections::BTreeSet::new();
        for column in columns {
            let name = column["name"].as_str().unwrap();
            let says = column["dc:description"].as_str().unwrap();
            assert!(says.ends_with('.') && seen.insert(says), "{name}: {says}");
            let cells = rows.iter().map(|row| row[name].as_str());
            for cell in cells.filter(|cell| !cell.is_empty()) {
                let datatype = &column["datatype"];
                let fits = match datatype["base"].as_str().or(datatype.as_str()).unwrap() {
                    "decimal" => {
                        let number: f64 = cell.parse().unwrap();
                        number >= 0.0 && number <= datatype["maximum"].as_f64().unwrap()
                    }
                    "integer" => cell.parse::<u32>().is_ok(),
                    "gYear" => cell.len() == 4 && cell.parse::<u32>().is_ok(),
                    _ => match datatype["format"].as_str() {
                        Some("[A-Z]{3}") => cell.len() == 3,
                        Some(cases) => cases.split('|').any(|case| case == cell),
                        None => true,
                    },
                };
                assert!(fits, "{name}: {cell}");
            }
        }
    }
}
