//! A scenario in words that a person can compare: every value, by the keys of the registry.

use counterweigh::edition::id::{FactorId, PolicyId};
use counterweigh::model::presumption::BurdenUse;
use counterweigh::scenario::registry::{
    CONDITIONS, EDITIONS, FACTORS, ITEMS, LANGUAGES, List, SCREENS, TEXTS, code,
};
use counterweigh::scenario::{Language, PAIR, Place, Question, Scenario};

/// The canonical dump that `golden.csv` holds.
pub(crate) fn dump(scenario: &Scenario) -> String {
    let reading = &scenario.reading;
    let sliders: Vec<String> = scenario
        .values
        .iter()
        .map(|value| value.score().to_string())
        .collect();
    let changed = |text: usize| -> Vec<String> {
        reading.stances[text]
            .iter()
            .enumerate()
            .filter_map(|(factor, stance)| {
                Some(format!("{}={}", key(&FACTORS, factor as u64), (*stance)?))
            })
            .collect()
    };
    let mut parts = vec![
        format!(
            "edition {}",
            key(&EDITIONS, scenario.edition.index() as u64)
        ),
        match scenario.place {
            Place::Own => "own country".to_owned(),
            Place::Country(country) => format!("country {}", code(country)),
        },
        format!("sliders {}", sliders.join(" ")),
        format!("exact {}", set(&FACTORS, scenario.exact)),
        format!("item {}", key(&ITEMS, scenario.item.index() as u64)),
        format!(
            "conditions {}",
            set(&CONDITIONS, scenario.mitigations.into())
        ),
        format!("documented {}", scenario.documented_knowledge),
        format!("estimate {}", thousandths(scenario.own_estimate)),
        format!(
            "rule ratio {} {:?} {:?} overlay {:?} {} % below {} bands {} {} risks {} {}",
            f64::from(reading.ratio) / 100.0,
            reading.count,
            reading.mean,
            reading.overlay,
            reading.overlay_strength,
            reading.overlay_reference,
            reading.against_below,
            reading.favour_from,
            thousandths(Some(reading.risk_low)),
            thousandths(Some(reading.risk_high))
        ),
        format!("shown {}", set(&TEXTS, scenario.shown.into())),
        format!(
            "screen {} policy {} other {} factor {}",
            key(&SCREENS, scenario.view.screen as u64),
            maybe(&TEXTS, scenario.view.policy.map(PolicyId::index)),
            maybe(&TEXTS, scenario.view.other.map(PolicyId::index)),
            maybe(&FACTORS, scenario.view.factor.map(FactorId::index))
        ),
        format!(
            "language {}",
            match scenario.language {
                Language::English => key(&LANGUAGES, 0_u8),
            }
        ),
    ];
    if scenario.pair != PAIR {
        let pair = scenario.pair.map(|text| TEXTS.keys[text.index()]);
        parts.push(format!("pair {}", pair.join(" ")));
    }
    if scenario.question != Question::DEFAULT {
        let Question {
            asked,
            under,
            not_under,
        } = scenario.question;
        let texts = [Some(under), not_under].map(|text| maybe(&TEXTS, text.map(PolicyId::index)));
        parts.push(format!(
            "asked {asked:?} under {} not {}",
            texts[0], texts[1]
        ));
    }
    if reading.burden != BurdenUse::AsTheTextSays {
        parts.push(format!("burden {:?}", reading.burden));
    }
    for (text, name) in TEXTS.keys.iter().enumerate() {
        if let Some(threshold) = reading.thresholds[text] {
            parts.push(format!("threshold {name} {}", thousandths(Some(threshold))));
        }
        if !changed(text).is_empty() {
            parts.push(format!("stances {name} {}", changed(text).join(" ")));
        }
    }
    parts.push(format!("title “{}”", scenario.title.as_str()));
    parts.join("; ")
}

fn key(list: &List, number: impl Into<u64>) -> &'static str {
    let number = number.into() as usize;
    list.key(number)
        .unwrap_or_else(|| panic!("the list “{}” has no number {number}", list.name))
}

fn maybe(list: &List, index: Option<usize>) -> &'static str {
    index.map_or("none", |index| key(list, index as u64))
}

fn set(list: &List, bits: u32) -> String {
    let members: Vec<&str> = list
        .keys
        .iter()
        .enumerate()
        .filter(|(number, _)| bits >> number & 1 == 1)
        .map(|(_, key)| *key)
        .collect();
    if members.is_empty() {
        "none".to_owned()
    } else {
        members.join(" ")
    }
}

fn thousandths(value: Option<u16>) -> String {
    value.map_or("none".to_owned(), |value| {
        (f64::from(value) / 1000.0).to_string()
    })
}
