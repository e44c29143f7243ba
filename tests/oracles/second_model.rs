//! The second model against an independent evaluation in 40-digit arithmetic, and its readings against an independent simulation.

use std::collections::HashMap;
use std::fs;

use counterweigh::edition::edition;
use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::model::disposition::Disposition;
use counterweigh::model::evaluate::evaluate;
use counterweigh::model::framework::{Case, EDGE_ROUNDING, Framework, Gate, Rule, Text};
use counterweigh::model::presumption::{BurdenRange, Presumption};
use counterweigh::model::readings::{
    READINGS, Readings, Simulation, SimulationInput, SobolPoints, StanceRange, TextRange,
    UncertaintyRanges,
};
use counterweigh::scenario::SliderValue;

use crate::model_vectors::{compare, load};
use crate::second::Parameters;
use crate::support::{all_near, file, near};

/// Shares of readings are found to this; the reference counts in double precision.
const SHARE: f64 = 0.004;

/// The edition whose figures and codings the readings start from.
const EDITION: &str = "2026.2";

/// The factors that count for the security case.
const SECURITY: [&str; 6] = [
    "INT_INTEROP",
    "INT_BURDEN",
    "INT_ACCESS",
    "REG_THREAT",
    "REG_CT",
    "REG_COMPETE",
];

/// Whom the policy of 1977 exempts: the members of NATO, Japan, Australia, New Zealand and Israel.
const EXEMPT: &str = "ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK \
                      SVN ESP SWE TUR GBR USA JPN AUS NZL ISR";

#[test]
fn whole_evaluations() {
    let name = "second_model/cases.json";
    let parameters = "second_model/parameters.json";
    let parameters = Parameters::read(&file(parameters), &load(parameters)).unwrap();
    let content = load(name);
    let cases = parameters.cases(&file(name), &content).unwrap();
    assert_eq!(cases.len(), 46);
    for (number, case) in cases.iter().enumerate() {
        let entry = &content["cases"][number];
        let place = entry["id"].as_str().unwrap();
        compare(place, &parameters.expected(case), &entry["expected"]);
    }
}

/// An edition as the second model reads it: its figures, and its texts with the changed codings.
struct Second {
    engine: &'static Engine,
    framework: Framework,
    /// Stance and range by text and factor, where they change.
    stances: HashMap<(String, usize), StanceRange>,
}

impl Second {
    fn new() -> Self {
        let id = EditionId::all()
            .find(|id| edition(*id).id == EDITION)
            .unwrap();
        let engine = Engine::of_edition(id);
        let number = |factor: &str| engine.edition.factor_id(factor).unwrap().index();
        let rows = fs::read_to_string(file("second_model/stances.csv")).unwrap();
        let stances = rows.lines().skip(1).map(|row| {
            let cells: Vec<&str> = row.split(',').collect();
            let code = |cell: usize| cells[cell].parse().unwrap();
            let range = StanceRange {
                central: code(2),
                low: code(3),
                high: code(4),
            };
            ((cells[0].to_owned(), number(cells[1])), range)
        });
        Self {
            engine,
            stances: stances.collect(),
            framework: Framework {
                security: SECURITY.map(number).to_vec(),
                edge_rounding: EDGE_ROUNDING,
                ..engine.edition.framework()
            },
        }
    }

    /// A text with its range, for one buyer.
    fn text(&self, key: &str, buyer: &str) -> (Text, TextRange) {
        // The text of 2025 begins as that of 2018; the table names every stance of it.
        let coded = if key == "CUR-2025" { "NSPM-10" } else { key };
        let policy: PolicyId = self.engine.edition.policy_id(coded).unwrap();
        let mut text = self.engine.edition.text(policy).unwrap();
        let mut range = self.engine.edition.text_range(policy).unwrap();
        for factor in 0..range.stances.len() {
            if let Some(changed) = self.stances.get(&(key.to_owned(), factor)) {
                range.stances[factor] = *changed;
                text.stances[factor] = changed.central;
            }
        }
        let presumption = presumption(key, buyer);
        text.presumption = presumption;
        range.presumption = presumption;
        if let (Some(gate), Some(bar)) = (&mut text.gate, &mut range.gate) {
            gate.breadth = 0.0;
            bar.breadth = (0.0, 0.0);
            if ["PPD-27", "NSPM-10", "CUR-2025", "CUR-2026"].contains(&key) {
                gate.threshold = Gate::KNOWLEDGE_ONLY;
                bar.threshold = (Gate::KNOWLEDGE_ONLY, Gate::KNOWLEDGE_ONLY);
            }
        }
        (text, range)
    }

    /// Figures and errors of a country.
    fn figures(&self, country: &str) -> (Vec<f64>, Vec<f64>) {
        let published = self.engine.published(place_of(country).unwrap());
        let scores = published
            .iter()
            .map(|figure| SliderValue::score(figure.value));
        (
            scores.collect(),
            published.iter().map(|figure| figure.error).collect(),
        )
    }

    fn readings(&self, key: &str, country: &str) -> Readings {
        let (scores, errors) = self.figures(country);
        let mut simulation = Simulation::new(SobolPoints::standard());
        simulation.restart(&SimulationInput {
            framework: &self.framework,
            texts: &[self.text(key, country).1],
            rule: &Rule::STANDARD,
            case: case(&scores),
            errors: &errors,
            conditions: &self.engine.edition.condition_ranges(),
            spread: &UncertaintyRanges::STANDARD,
        });
        simulation.advance(READINGS);
        simulation.result(0).unwrap()
    }
}

fn case(scores: &[f64]) -> Case<'_> {
    Case {
        scores,
        item: 0,
        mitigations: &[],
        own_estimate: None,
        documented_knowledge: false,
    }
}

fn presumption(key: &str, buyer: &str) -> Presumption {
    match key {
        "PD-13" if EXEMPT.split(' ').any(|exempt| exempt == buyer) => {
            Presumption::Burden(BurdenRange {
                central: 0,
                low: 0,
                high: 1,
            })
        }
        "PD-13" => Presumption::Burden(BurdenRange {
            central: 2,
            low: 1,
            high: 2,
        }),
        "EU-CP" | "ATT" | "UK-SELC" => Presumption::RefusalOnly,
        _ => Presumption::NONE,
    }
}

#[test]
fn readings_of_real_countries() {
    let second = Second::new();
    let rows = fs::read_to_string(file("second_model/readings.csv")).unwrap();
    assert_eq!(rows.lines().count(), 24);
    for row in rows.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let numbers: Vec<f64> = cells[3..8]
            .iter()
            .map(|cell| cell.parse().unwrap())
            .collect();
        let found = second.readings(cells[1], cells[0]);
        all_near(row, &found.dispositions, &numbers[..4], SHARE);
        near(row, found.shut, numbers[4], SHARE);
    }
}

/// What was worked out by hand when the presumption of 1977 was described: balance, security case, and whether the case is made.
#[test]
fn worked_examples() {
    let second = Second::new();
    for (country, balance, security_case, disposition) in [
        ("FJI", 57.9, Some(41.1), Disposition::WeighsAgainst),
        ("CRI", 61.6, Some(42.6), Disposition::WeighsAgainst),
        ("KOR", 75.3, Some(72.8), Disposition::WeighsInFavour),
        ("PHL", 55.2, Some(70.6), Disposition::WeighsAgainst),
        ("JOR", 63.8, Some(64.4), Disposition::WeighsInFavour),
        ("NOR", 79.7, None, Disposition::WeighsInFavour),
    ] {
        let (scores, _) = second.figures(country);
        let (text, _) = second.text("PD-13", country);
        let found = evaluate(&second.framework, &text, &Rule::STANDARD, &case(&scores));
        near(country, found.balance, balance, 0.051);
        assert_eq!(found.security_case.is_some(), security_case.is_some());
        if let Some(expected) = security_case {
            near(country, found.security_case.unwrap(), expected, 0.051);
        }
        assert_eq!(found.disposition, disposition, "{country}");
    }
}

/// How many of all 196 countries are past the bars: of knowledge none, of 2023 as many as its own words let in.
#[test]
fn countries_past_a_bar() {
    let second = Second::new();
    let past = |key: &str| {
        let countries = second.engine.edition.countries.iter();
        let barred = countries.filter(|country| {
            let (scores, _) = second.figures(country.iso3);
            let (text, _) = second.text(key, country.iso3);
            let found = evaluate(&second.framework, &text, &Rule::STANDARD, &case(&scores));
            found.disposition == Disposition::Barred
        });
        barred.count()
    };
    assert_eq!([past("NSPM-10"), past("NSM-18")], [0, 39]);
}
