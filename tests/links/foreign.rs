//! A link written by a program in another language, after the description alone, opens as it was meant.

use counterweigh::edition::id::PolicyId;
use counterweigh::model::presumption::BurdenUse;
use counterweigh::scenario::link::{Opened, decode, encode, encode_v1};
use counterweigh::scenario::{Asked, Question, Scenario};
use serde_json::{Value, json};

use crate::examples::examples;
use crate::script::written;

/// In both versions.
fn opens(description: &Value, wanted: &Scenario) {
    let mut first = description.clone();
    first["version"] = json!(1);
    is_written(&first, wanted, encode_v1);
    is_written(description, wanted, encode);
}

fn is_written(description: &Value, wanted: &Scenario, encode: fn(&Scenario) -> String) {
    let token = written(description).unwrap();
    let opened = Opened {
        scenario: wanted.clone(),
        notes: Vec::new(),
    };
    assert_eq!(decode(&token), Ok(opened), "{token}");
    assert_eq!(token, encode(wanted));
}

#[test]
fn a_script_writes_what_we_write() {
    let example = |name: &str| {
        let mut examples = examples().into_iter();
        examples.find(|(other, _)| *other == name).unwrap().1
    };
    opens(&json!({}), &example("blank"));
    let keys = counterweigh::scenario::registry::FACTORS.keys;
    let sliders: serde_json::Map<String, Value> = (0..)
        .zip(keys)
        .map(|(place, key)| ((*key).to_owned(), json!(f64::from(101 + 37 * place) / 10.0)))
        .collect();
    let egypt = json!({ "country": "EGY", "item": "strike", "sliders": sliders });
    let with = |more: Value| {
        let (Value::Object(mut all), Value::Object(more)) = (egypt.clone(), more) else {
            return Value::Null;
        };
        all.extend(more);
        Value::Object(all)
    };
    opens(&egypt, &example("egypt"));
    opens(
        &with(json!({ "title": "Égypte, frégates – 2026" })),
        &example("title"),
    );
    opens(
        &with(json!({ "documentedKnowledge": true, "ownEstimate": 0 })),
        &example("documented"),
    );
    opens(
        &with(
            json!({ "conditions": ["vetting", "assurances"], "ownEstimate": 0.125, "exact": ["SSG_GOV", "ECO_READY"] }),
        ),
        &example("conditions"),
    );
    opens(
        &with(json!({
            "shown": ["NSPM-10", "NSM-18", "EU-CP"], "screen": "method", "policy": "NSPM-10", "other": "NSM-18", "factor": "HR_RECORD",
        })),
        &example("view"),
    );
    is_written(
        &with(json!({ "stances": { "NSM-18": { "HR_IHL": 4 } } })),
        &example("one-stance"),
        encode,
    );
    is_written(
        &with(json!({ "thresholds": { "NSPM-10": 0.9 } })),
        &example("one-threshold"),
        encode,
    );
    let mut pinned = example("title");
    pinned.pair = [0, 9].map(|text| PolicyId::new(text).unwrap());
    is_written(
        &with(json!({ "title": "Égypte, frégates – 2026", "pair": ["ATT", "PD-13"] })),
        &pinned,
        encode,
    );
    let asking = |asked, under: usize, not_under: Option<usize>| Scenario {
        question: Question {
            asked,
            under: PolicyId::new(under).unwrap(),
            not_under: not_under.map(|text| PolicyId::new(text).unwrap()),
        },
        ..pinned.clone()
    };
    is_written(
        &with(json!({
            "title": "Égypte, frégates – 2026", "pair": ["ATT", "PD-13"],
            "question": { "asked": "law_or_policy_stops", "under": "NSM-18" },
        })),
        &asking(Asked::LawOrPolicyStops, 5, None),
        encode,
    );
    is_written(
        &with(json!({
            "title": "Égypte, frégates – 2026", "pair": ["ATT", "PD-13"],
            "question": { "asked": "in_favour", "under": "NSPM-10", "notUnder": "UK-SELC" },
        })),
        &asking(Asked::InFavour, 4, Some(10)),
        encode,
    );
    let mut burdened = example("one-threshold");
    burdened.reading.burden = BurdenUse::Never;
    is_written(
        &with(json!({ "thresholds": { "NSPM-10": 0.9 }, "burden": "never" })),
        &burdened,
        encode,
    );
}
