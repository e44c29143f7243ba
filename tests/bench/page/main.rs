//! The readings as the app computes them, as a module that `bench.js` times in a browser beside the loop of `plain_loop.js`.
//!
//! Compiled like the app, with SIMD and without. Whatever is timed goes through [`ReadingSampler`], as on every frame of a drag: from a
//! scenario to what the screen shows. JavaScript gets the same scene and the same points, and nothing that was computed of them.

#![cfg(target_arch = "wasm32")]

#[path = "../frame/mod.rs"]
mod frame;
#[path = "../given.rs"]
mod given;

use counterweigh::edition;
use counterweigh::edition::id::{EditionId, ItemId, PolicyId};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::results::shown;
use counterweigh::findings::robustness::ReadingSampler;
use counterweigh::model::disposition::Disposition;
use counterweigh::model::readings::{READINGS, SobolPoints, TextRange};
use counterweigh::scenario::{Scenario, SliderValue};
use counterweigh::ui::readings::ON_EVERY_FRAME;
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

/// The scenario of the first screen, and its readings.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bench {
    scenario: Scenario,
    study: ReadingSampler,
}

#[wasm_bindgen]
impl Bench {
    /// The scenario that opens first, under all texts that it shows or under one only, by its key.
    ///
    /// # Errors
    /// If there is no such text.
    pub fn of(only: Option<String>) -> Result<Bench, String> {
        let engine = Engine::newest();
        let mut scenario = engine.first_scenario();
        if let Some(key) = only {
            let policy = engine.edition.policy_id(&key);
            let policy = policy.ok_or_else(|| format!("there is no text {key}"))?;
            scenario.shown = policy.bit();
        }
        Ok(Self {
            scenario,
            study: ReadingSampler::default(),
        })
    }

    /// The scene before it is made ready for the readings, for a loop in JavaScript.
    pub fn scene(&self) -> String {
        let prepared = ModelInput::of(&self.scenario);
        let ranges =
            shown(&self.scenario).filter_map(|policy| Some((policy, prepared.text_range(policy)?)));
        let (policies, texts): (Vec<PolicyId>, Vec<TextRange>) = ranges.unzip();
        let ids = policies
            .into_iter()
            .map(|policy| prepared.engine.edition.policy(policy).id);
        let framework = &*prepared.framework;
        let spread = prepared.spread();
        let items: Vec<Value> = framework
            .items
            .iter()
            .map(|item| json!({ "relevance": item.relevance, "shift": item.log_odds_shift }))
            .collect();
        let texts: Vec<Value> = texts
            .iter()
            .zip(ids)
            .map(|(text, id)| {
                let mut text = given::range(text, &spread, &prepared.rule);
                text["id"] = json!(id);
                text
            })
            .collect();
        json!({
            "scores": prepared.scores,
            "item": self.scenario.item.index(),
            "errors": prepared.errors,
            "groups": framework.groups,
            "overlay": given::shares(&framework.overlay),
            "harms": given::shares(&framework.harms),
            "items": items,
            "risk": { "level": framework.risk.level, "slope": framework.risk.slope },
            "texts": texts,
            "spread": given::spread(&spread),
            "overlayReference": prepared.rule.overlay_reference,
            "againstBelow": prepared.rule.against_below,
            "favourFrom": prepared.rule.favour_from,
        })
        .to_string()
    }

    /// The readings of a frame after sliders or the item changed: for each text the shares of the four dispositions.
    pub fn look(&mut self, scores: &[f64], item: u8, readings: usize) -> Vec<f64> {
        for (value, score) in self.scenario.values.iter_mut().zip(scores) {
            *value = SliderValue::from_score(*score);
        }
        self.scenario.item = ItemId::new(usize::from(item)).unwrap_or(ItemId::UNSPECIFIED);
        let settled = self.study.sample(&self.scenario, readings);
        let found = shown(&self.scenario).filter_map(|policy| settled.of(policy));
        found
            .flat_map(|readings| DISPOSITIONS.map(|disposition| readings.share(disposition)))
            .collect()
    }
}

/// A drag of a slider, each move from the action to everything that the first screen says.
#[wasm_bindgen]
pub struct Frames {
    old: frame::AsItWas,
    new: frame::AsItIs,
}

#[wasm_bindgen]
impl Frames {
    /// A drag with all texts shown, so many readings of each and so many steps of undo behind it; with the reasons of a text open or
    /// not.
    pub fn of(readings: usize, why: bool, steps: usize) -> Frames {
        Self {
            old: frame::AsItWas::new(readings, why, steps),
            new: frame::AsItIs::new(readings, why, steps),
        }
    }

    /// Whether both ways say the same of a move, and something.
    pub fn same(&mut self, call: usize) -> bool {
        let (old, new) = (self.old.frame(call), self.new.frame(call));
        old.is_some() && old == new
    }

    /// One move as it once was; whether it changed something.
    pub fn old(&mut self, call: usize) -> bool {
        self.old.frame(call).is_some()
    }

    /// One move as it is; whether it changed something.
    pub fn now(&mut self, call: usize) -> bool {
        self.new.frame(call).is_some()
    }
}

/// Steps of undo behind a drag in a long session.
#[wasm_bindgen]
pub fn long_session() -> usize {
    frame::LONG
}

/// Most restrictive first.
const DISPOSITIONS: [Disposition; 4] = [
    Disposition::Barred,
    Disposition::WeighsAgainst,
    Disposition::LeftOpen,
    Disposition::WeighsInFavour,
];

/// Where the newest edition's text lies beside the page.
#[wasm_bindgen]
pub fn edition_file() -> String {
    edition::FILES[EditionId::NEWEST.index()].to_owned()
}

/// Takes the newest edition's text; whether it is a whole edition. To be called first.
#[wasm_bindgen]
pub fn install(text: String) -> bool {
    edition::install(EditionId::NEWEST, text)
}

/// All points, 64 numbers for each, one reading after the other.
#[wasm_bindgen]
pub fn points() -> Vec<f32> {
    (0..READINGS)
        .flat_map(|reading| SobolPoints::standard().of_reading(reading))
        .collect()
}

/// Readings of every text that the app computes on every frame in this module.
#[wasm_bindgen]
pub fn readings_on_every_frame() -> usize {
    ON_EVERY_FRAME
}
