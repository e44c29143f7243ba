//! What the world is computed from, before anything is computed of it, for programs that compute the same in another way; and our
//! own results, so that they can tell whether it is the same.

use std::path::Path;
use std::{fs, io};

use counterweigh::edition::id::PolicyId;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::results::with_every_text;
use counterweigh::findings::world::{READINGS_OF_A_COUNTRY, World, WorldReadings, of_place};
use counterweigh::model::framework::{Count, Mean, OverlayUse};
use counterweigh::model::presumption::{BurdenUse, Presumption};
use counterweigh::model::readings::{READINGS, SobolPoints, order_of_errors};
use counterweigh::scenario::Scenario;
use serde_json::{Value, json};

use super::given;

/// Our times in milliseconds.
pub(crate) struct Times {
    /// Of all results.
    pub(crate) results: f64,
    /// Of all readings.
    pub(crate) readings: f64,
}

/// The scenario that is timed: the first, with every text.
pub(crate) fn scenario() -> Scenario {
    with_every_text(&Engine::newest().first_scenario())
}

/// Scenarios that take every way through the model, that which is timed first.
fn scenarios() -> [Scenario; 3] {
    let first = scenario();
    let mut sold = first.clone();
    sold.item = Engine::newest()
        .edition
        .item_id("strike")
        .unwrap_or(first.item);
    sold.mitigations = 0b101;
    sold.reading.ratio = 220;
    sold.reading.against_below = 44;
    sold.reading.thresholds[PolicyId::NSM_18.index()] = Some(400);
    let mut read = first.clone();
    read.reading.mean = Mean::Geometric;
    read.reading.count = Count::ByGroup;
    read.reading.overlay = OverlayUse::Always;
    read.reading.burden = BurdenUse::Always;
    [first, sold, read]
}

/// Writes them into a folder: `scenes.json`, and for the readings `points.f32` and `orders.u16`; fails where a file cannot be written.
pub(crate) fn write(folder: &Path, times: &Times) -> io::Result<()> {
    let scenes: Vec<Value> = scenarios().iter().map(scene).collect();
    let written = json!({
        "ours": { "results": times.results, "readings": times.readings },
        "scenes": scenes,
        "readings": readings(&scenario()),
    });
    // The errors of a country's scores are those of any of all points.
    let points = (0..READINGS).flat_map(|reading| {
        let point = SobolPoints::standard().of_reading(reading);
        point.into_iter().flat_map(f32::to_le_bytes)
    });
    let countries = World::of(&scenario()).countries.into_iter();
    let orders = countries.flat_map(|country| {
        let order = order_of_errors(country.number as u32, READINGS_OF_A_COUNTRY);
        order
            .into_iter()
            .flat_map(|from| (from as u16).to_le_bytes())
    });
    for (name, bytes) in [
        ("scenes.json", written.to_string().into_bytes()),
        ("points.f32", points.collect()),
        ("orders.u16", orders.collect()),
    ] {
        fs::create_dir_all(folder)?;
        fs::write(folder.join(name), bytes)?;
    }
    Ok(())
}

/// The code of a burden, or -1 of a text of refusal only.
fn code(presumption: Presumption) -> i64 {
    presumption.burden().map_or(-1, i64::from)
}

fn scene(scenario: &Scenario) -> Value {
    let world = World::of(scenario);
    let input = ModelInput::of(scenario);
    let (framework, rule) = (&*input.framework, &input.rule);
    let case = input.case();
    let engine = input.engine;
    let published = world.countries.iter().map(|country| {
        let figures = engine.published(country.place).iter();
        figures
            .map(|figure| figure.value.score())
            .collect::<Vec<f64>>()
    });
    let texts = world.policies.iter().filter_map(|policy| {
        let text = input.text_of(*policy, None)?;
        let burdens = world.countries.iter().map(|country| {
            let presumption = engine.edition.presumption(*policy, Some(country.number));
            code(presumption.read(rule.burden))
        });
        Some(json!({
            "stances": text.stances,
            "reversed": text.reversed,
            "overlay": match rule.overlay {
                OverlayUse::AsTheTextSays => text.overlay,
                OverlayUse::Never => false,
                OverlayUse::Always => true,
            },
            // A threshold that no estimate passes is no number in JSON.
            "gate": text.gate.map(|gate| json!({ "threshold": gate.threshold, "breadth": gate.breadth })),
            "burdens": burdens.collect::<Vec<_>>(),
        }))
    });
    let attached = framework.mitigations.iter().zip(case.mitigations);
    let conditions = attached
        .filter(|(_, attached)| **attached)
        .map(|(condition, _)| json!({ "shift": condition.log_odds_shift, "closes": given::shares(&condition.closes) }));
    let item = &framework.items[case.item];
    let results = || world.countries.iter().flat_map(|country| &country.results);
    json!({
        "scores": published.collect::<Vec<_>>(),
        "groups": framework.groups,
        "overlay": given::shares(&framework.overlay),
        "harms": given::shares(&framework.harms),
        "relevance": item.relevance,
        "shift": item.log_odds_shift,
        "conditions": conditions.collect::<Vec<_>>(),
        "level": framework.risk.level,
        "slope": framework.risk.slope,
        "floor": framework.risk.mitigation_floor,
        "security": framework.security,
        "rounding": framework.edge_rounding,
        "rule": {
            "ratio": rule.ratio,
            "byGroup": rule.count == Count::ByGroup,
            "geometric": rule.mean == Mean::Geometric,
            "strength": rule.overlay_strength,
            "reference": rule.overlay_reference,
            "against": rule.against_below,
            "favour": rule.favour_from,
        },
        "texts": texts.collect::<Vec<_>>(),
        "expected": {
            "risk": world.countries.iter().map(|country| country.risk).collect::<Vec<f64>>(),
            "decides": results().map(|result| result.decides).collect::<Vec<f64>>(),
            "past": results().map(|result| result.past).collect::<Vec<_>>(),
            "disposition": results().map(|result| result.disposition as u8).collect::<Vec<u8>>(),
        },
    })
}

/// What the readings need besides the first scene, and the shares of the four results of each country under each text.
fn readings(scenario: &Scenario) -> Value {
    let world = World::of(scenario);
    let places = world.countries.iter();
    let inputs: Vec<ModelInput> = places
        .map(|country| ModelInput::of(&of_place(scenario, country.place)))
        .collect();
    let any = ModelInput::of(scenario);
    let spread = any.spread();
    let texts = world.policies.iter().filter_map(|policy| {
        let mut text = given::range(&any.text_range(*policy)?, &spread, &any.rule);
        let burdens = inputs.iter().filter_map(|input| {
            let presumption = input.text_range(*policy)?.presumption;
            Some(match presumption.read(input.rule.burden) {
                Presumption::RefusalOnly => json!(null),
                Presumption::Burden(range) => {
                    let (low, high) = range.ends();
                    json!({ "central": range.code(), "low": low, "high": high })
                }
            })
        });
        text["burdens"] = burdens.collect();
        Some(text)
    });
    let found = WorldReadings::of(scenario, &world);
    let mut shares: Vec<f64> = Vec::new();
    for country in 0..world.countries.len() {
        let texts = world.policies.iter();
        let of_texts = texts.filter_map(|text| found.as_ref()?.shares(country, *text));
        shares.extend(of_texts.flat_map(|shares| shares.dispositions));
    }
    json!({
        "readings": READINGS_OF_A_COUNTRY,
        "errors": inputs.iter().map(|input| &input.errors).collect::<Vec<_>>(),
        "texts": texts.collect::<Vec<_>>(),
        "spread": given::spread(&spread),
        "expected": shares,
    })
}
