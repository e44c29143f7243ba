//! Every number of the page is that of the model.

use std::collections::BTreeMap;

use counterweigh::edition::id::EditionId;
use counterweigh::edition::standard_reading;
use counterweigh::findings::engine::Engine;
use counterweigh::model::balance::GEOMETRIC_FLOOR;
use counterweigh::model::framework::{EDGE_ROUNDING, RiskModel};
use counterweigh::model::math::exp;
use counterweigh::model::readings::{
    NO_MARGIN, READINGS, READINGS_PER_FRAME, TIE, UncertaintyRanges, share_error,
};
use counterweigh::model::sobol::DIMENSIONS;

use crate::page;

/// The numbers of the page by their names, as they are written. Those in sixteens are left to the script, which makes the points
/// of them.
fn written(article: &str) -> BTreeMap<&str, f64> {
    let numbers = article.split("data-number=\"").skip(1);
    numbers
        .filter_map(|rest| {
            let (name, rest) = rest.split_once("\">").unwrap();
            let (number, _) = rest.split_once('<').unwrap();
            let first = number.split(' ').next().unwrap();
            if first.starts_with("0x") {
                return None;
            }
            Some((name, first.replace('−', "-").parse().unwrap()))
        })
        .collect()
}

#[test]
fn every_number_of_the_page_is_that_of_the_model() {
    let article = page::article();
    let mut written = written(&article);
    let engine = Engine::newest();
    let (parameters, risk) = (&engine.edition.parameters, engine.framework.risk);
    let reading = standard_reading(EditionId::NEWEST);
    let spread = UncertaintyRanges::STANDARD;
    let expected = [
        ("ratio", f64::from(reading.ratio) / 100.0),
        ("strength", f64::from(reading.overlay_strength) / 100.0),
        ("reference", f64::from(reading.overlay_reference)),
        ("against", f64::from(reading.against_below)),
        ("favour", f64::from(reading.favour_from)),
        ("anchor-low", f64::from(reading.risk_low) / 1000.0),
        ("anchor-high", f64::from(reading.risk_high) / 1000.0),
        ("level", risk.level),
        ("slope", risk.slope),
        ("conditions-floor", risk.mitigation_floor),
        ("year", f64::from(parameters.reference_year)),
        ("missing", parameters.missing_se),
        ("geometric-floor", GEOMETRIC_FLOOR),
        ("on-edge", EDGE_ROUNDING),
        ("readings", READINGS as f64),
        ("readings-dragging", READINGS_PER_FRAME as f64),
        ("geometric-share", spread.geometric),
        ("by-group-share", spread.by_group),
        ("overlay-share", spread.overlay),
        ("ratio-low", spread.ratio.0),
        ("ratio-high", spread.ratio.1),
        ("strength-low", spread.strength.0),
        ("strength-high", spread.strength.1),
        ("level-error", spread.level),
        ("slope-low", spread.slope.0),
        ("slope-high", spread.slope.1),
        ("item-error", spread.item),
        ("common", spread.common),
        ("edge-tie", TIE),
        ("margin", NO_MARGIN),
    ];
    for (name, number) in expected {
        let found = written.remove(name);
        assert_eq!(found, Some(number), "{name}");
    }
    for name in ["raters-error", "age"] {
        let filled = written.remove(name);
        assert!(
            filled.is_some(),
            "{name} is filled in by the rules themselves"
        );
    }
    // What is left is where each dimension stands, which the script reads.
    assert!(
        written.keys().all(|name| name.starts_with("d-")),
        "{written:?}"
    );
    assert_eq!(written.len(), 15);
    let anchored = RiskModel::through(0.02, 0.9, risk.mitigation_floor);
    assert!(
        (anchored.level - risk.level).abs() < 1e-9 && (anchored.slope - risk.slope).abs() < 1e-9
    );
}

/// Numbers that stand in sentences, as a reader reads them.
#[test]
fn the_sentences_of_the_page_say_the_numbers_of_the_model() {
    let article = page::article();
    let spread = UncertaintyRanges::STANDARD;
    let risk = Engine::newest().framework.risk;
    let reading = standard_reading(EditionId::NEWEST);
    let thousands = |number: usize| format!("{},{:03}", number / 1000, number % 1000);
    let per_cent = |share: f64| (share * 100.0).round();
    // More likely than not from the harm at which the log-odds are 0.
    let line = 50.0 - 10.0 * risk.level / risk.slope;
    for said in [
        format!(
            "in {} others ({} while you drag)",
            thousands(READINGS),
            thousands(READINGS_PER_FRAME)
        ),
        format!(
            "counts {} to {} times the one below",
            spread.ratio.0, spread.ratio.1
        ),
        format!(
            "a weighted average in {} of 100 readings, a mean in which weak points drag in {}",
            per_cent(1.0 - spread.geometric),
            per_cent(spread.geometric)
        ),
        format!(
            "taking off at most {}% to {}%",
            per_cent(spread.strength.0),
            per_cent(spread.strength.1)
        ),
        format!("a standard deviation of {} in log-odds", spread.level),
        format!("that is a harm of {line:.0} of 100"),
        format!("Each reading is a point with {DIMENSIONS} coordinates"),
        format!("Each reading i has {DIMENSIONS} coordinates"),
        format!(
            "39.66 below an edge at {} is {}",
            reading.against_below,
            reading.against_below - 1
        ),
    ] {
        assert!(article.contains(&said), "{said}");
    }
    // “three tenths”, “three of four”, “in one half”, “a quarter more or less”, “about half a point in 100”.
    assert_eq!(
        (spread.common, spread.overlay, spread.by_group),
        (0.3, 0.75, 0.5)
    );
    assert_eq!(spread.slope, (0.75, 1.25));
    assert!((share_error(READINGS) * 100.0 - 0.5).abs() < 0.05);
    // “divide the odds by about three”.
    assert!((exp(-risk.mitigation_floor) - 3.0).abs() < 0.01);
}
