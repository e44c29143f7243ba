//! The record of a scenario: every input with its source, and every number between the inputs and what follows, for files.
//!
//! Structures of their own, so that a change of the model does not quietly change what a file says.

mod law;
mod make;

use serde::Serialize;

use crate::scenario::Scenario;
use crate::scenario::link::Seal;

use crate::findings::citation::printed;
use crate::findings::engine::Engine;
use crate::scenario::day::iso;

pub use law::{class_key, entries as law_entries};
pub use make::{disposition_key, gate_key, record, record_of};

/// What a file says of itself.
#[derive(Clone, Debug, Serialize)]
pub struct About {
    /// Title.
    pub title: String,
    /// What the numbers are, and what they are not.
    pub note: String,
    /// Name of the app.
    pub application: String,
    /// Edition of the codings and figures.
    pub edition: &'static str,
    /// Its day of release.
    pub released: &'static str,
    /// Version of the calculation.
    pub calculation: u8,
    /// Day on which the file was made.
    pub made: String,
    /// The link that opens the scenario and checks the digest.
    pub link: String,
    /// Digest of inputs and results, as citations print it.
    pub digest: String,
}

impl About {
    /// The same for every file of a sealed scenario.
    #[must_use]
    pub fn of(scenario: &Scenario, seal: &Seal, words: [String; 3], link: String) -> Self {
        let edition = Engine::of(scenario).edition;
        let [title, note, application] = words;
        Self {
            title,
            note,
            application,
            edition: edition.id,
            released: edition.released,
            calculation: seal.model,
            made: iso(seal.day),
            digest: printed(seal),
            link,
        }
    }
}

/// Everything that a scenario's numbers are made of.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// What the file says of itself.
    pub about: About,
    /// What the scenario is about.
    pub scenario: Case,
    /// What the law says of the country whatever the policy, the strongest first; left out where it says nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<LawEntry>,
    /// How the texts are read.
    pub reading: Rule,
    /// The criteria with their sliders.
    pub criteria: Vec<Criterion>,
    /// The texts in order of time.
    pub policies: Vec<Entry>,
    /// Whom the figures are from.
    pub sources: Vec<Origin>,
}

/// What a scenario is about, besides its sliders.
#[derive(Clone, Debug, Serialize)]
pub struct Case {
    /// Code of the country; none for a country of one's own.
    pub country: Option<&'static str>,
    /// Its name.
    pub country_name: Option<&'static str>,
    /// Key of what is transferred.
    pub item: &'static str,
    /// Keys of the conditions attached.
    pub conditions: Vec<&'static str>,
    /// Whether misuse is documented knowledge.
    pub documented_knowledge: bool,
    /// The reader's own estimate of misuse risk, 0 to 1.
    pub own_estimate: Option<f64>,
}

/// What a law, an embargo or an export rule says of the country.
#[derive(Clone, Debug, Serialize)]
pub struct LawEntry {
    /// Short name.
    pub name: &'static str,
    /// `no_sale`, `exceptions` or `condition`.
    pub class: &'static str,
    /// `law`, `un_embargo` or `export_rule`.
    pub by: &'static str,
    /// `country`, `government` or `forces`.
    pub reach: &'static str,
    /// What it says.
    pub words: Option<&'static str>,
    /// Where it stands.
    pub statute: &'static str,
    /// Who can lift or waive it; empty where nobody is named.
    pub lifted_by: &'static str,
    /// Since when; none where that is not known.
    pub since: Option<&'static str>,
    /// Day, month or year up to which it was seen in force.
    pub seen: &'static str,
    /// Whether that was in the month of the edition.
    pub confirmed: bool,
    /// What was read of it.
    pub evidence: Option<&'static str>,
    /// Address of that.
    pub url: Option<&'static str>,
}

/// How the texts are read.
#[derive(Clone, Debug, Serialize)]
pub struct Rule {
    /// Whether it is our own reading throughout.
    pub is_ours: bool,
    /// Weight ratio per step of stance.
    pub ratio: f64,
    /// `by_factor` or `by_group`.
    pub count: &'static str,
    /// `arithmetic` or `geometric`.
    pub mean: &'static str,
    /// `as_the_text_says`, `never` or `always`.
    pub overlay: &'static str,
    /// Strength of the overlay, 0 to 0.7.
    pub overlay_strength: f64,
    /// Level below which it discounts.
    pub overlay_reference: f64,
    /// Which texts are read with a burden, in the words of `overlay`; left out where the edition has none and none is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub burden: Option<&'static str>,
    /// Lower band edge.
    pub against_below: f64,
    /// Upper band edge.
    pub favour_from: f64,
    /// Misuse risk where harm stands at 10.
    pub risk_at_harm_10: f64,
    /// Misuse risk where harm stands at 90.
    pub risk_at_harm_90: f64,
}

/// One criterion.
#[derive(Clone, Debug, Serialize)]
pub struct Criterion {
    /// Key.
    pub id: &'static str,
    /// Short name.
    pub name: &'static str,
    /// Name of its group.
    pub group: &'static str,
    /// The slider, 0 to 100.
    pub value: f64,
    /// The same after the conditions attached.
    pub after_conditions: f64,
    /// The published figures on the scale of the slider; none where nothing is published.
    pub published: Option<f64>,
    /// Standard error of it in points.
    pub published_standard_error: Option<f64>,
    /// Standard error in points that the readings take: none where the value is called exact.
    pub standard_error: f64,
    /// Relevance for what is transferred, 0 to 1.
    pub relevance: f64,
    /// The published figures behind it.
    pub figures: Vec<Figure>,
}

/// One published figure.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// Column of the edition.
    pub indicator: &'static str,
    /// Label.
    pub label: &'static str,
    /// Unit and range.
    pub unit: &'static str,
    /// The figure as published.
    pub published: &'static str,
    /// Its number, where it is one.
    pub number: Option<f64>,
    /// Its published standard error.
    pub standard_error: Option<f64>,
    /// The year that it speaks of.
    pub year: Option<u16>,
    /// Who published it.
    pub source: &'static str,
    /// Licence.
    pub licence: &'static str,
    /// Address.
    pub url: &'static str,
}

/// One text.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Key.
    pub id: &'static str,
    /// The year that stands for it.
    pub year: u16,
    /// Who issued it.
    pub issuer: &'static str,
    /// Full title.
    pub title: &'static str,
    /// First day in force.
    pub from: &'static str,
    /// Day on which it ended; empty while in force.
    pub until: &'static str,
    /// Address of the text.
    pub url: &'static str,
    /// Its result; none for the time without a policy.
    pub result: Option<Scored>,
}

/// One text's result, step by step.
#[derive(Clone, Debug, Serialize)]
pub struct Scored {
    /// Stances, weights and contributions, criterion by criterion.
    pub criteria: Vec<Weighed>,
    /// Whether the text makes governance the overlay.
    pub overlay: bool,
    /// The weighted mean before the overlay.
    pub mean: f64,
    /// What the overlay leaves of it, 0 to 1.
    pub multiplier: f64,
    /// The balance, 0 to 100.
    pub balance: f64,
    /// The balance of a case with 50 throughout.
    pub neutral: f64,
    /// The balance on the published figures.
    pub balance_on_published_figures: f64,
    /// What the text presumes of the sale; left out where it presumes nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presumption: Option<Presumed>,
    /// The band, whatever the gate.
    pub band: &'static str,
    /// The misuse risk.
    pub misuse: Misuse,
    /// The bar on misuse.
    pub gate: Option<Bar>,
    /// What follows.
    pub disposition: &'static str,
    /// How settled that is.
    pub readings: Option<Shares>,
}

/// What a presumption makes of a balance.
#[derive(Clone, Debug, Serialize)]
pub struct Presumed {
    /// The case for US security, 0 to 100, where the text asks for one.
    pub security_case: Option<f64>,
    /// The number that decides: the balance, or the security case where that is weaker.
    pub decides: f64,
    /// Below this the text weighs against.
    pub against_below: f64,
    /// From this on it weighs in favour; none where it never does.
    pub favour_from: Option<f64>,
    /// Why it ends as it does: `gate`, `burden`, `no_ground` or `balance`.
    pub because: &'static str,
}

/// One criterion under one text.
#[derive(Clone, Debug, Serialize)]
pub struct Weighed {
    /// Key of the criterion.
    pub id: &'static str,
    /// The stance in use, 0 to 4.
    pub stance: u8,
    /// Our coding.
    pub coded: u8,
    /// Lowest plausible stance.
    pub low: u8,
    /// Highest plausible stance.
    pub high: u8,
    /// Whether the text turns the criterion round.
    pub reversed: bool,
    /// Its weight, 0 to 1.
    pub weight: f64,
    /// Points that it adds to `neutral`.
    pub contribution: f64,
}

/// A misuse risk as a sum of log-odds.
#[derive(Clone, Debug, Serialize)]
pub struct Misuse {
    /// The level.
    pub base: f64,
    /// Terms of the harms, by criterion.
    pub harms: Vec<Term>,
    /// Term of the item.
    pub item: f64,
    /// Term of the breadth of the gate.
    pub breadth: f64,
    /// Terms of the conditions.
    pub conditions: Vec<Term>,
    /// The sum, or the log-odds of the reader's own estimate.
    pub log_odds: f64,
    /// The probability, 0 to 1.
    pub probability: f64,
    /// Whether it is the reader's own estimate.
    pub own_estimate: bool,
}

/// One term of a sum.
#[derive(Clone, Debug, Serialize)]
pub struct Term {
    /// Key of what it stands for.
    pub id: &'static str,
    /// The term.
    pub log_odds: f64,
}

/// A bar on misuse.
#[derive(Clone, Debug, Serialize)]
pub struct Bar {
    /// Standard of proof.
    pub standard: &'static str,
    /// Misuse risk above which it shuts; none where it asks for knowledge.
    pub threshold: Option<f64>,
    /// Where it stands.
    pub state: &'static str,
}

/// Shares of the readings, 0 to 1.
#[derive(Clone, Debug, Serialize)]
pub struct Shares {
    /// How many readings.
    pub count: usize,
    /// Share that ends as our own reading does.
    pub agree: f64,
    /// Shares of the four dispositions.
    pub barred: f64,
    /// Share that weighs against.
    pub weighs_against: f64,
    /// Share that leaves it open.
    pub left_open: f64,
    /// Share that weighs in favour.
    pub weighs_in_favour: f64,
    /// `robust`, `leans` or `not_settled`.
    pub settled: &'static str,
    /// How far a share may be off.
    pub error: f64,
}

/// A source with the licences of what is used of it.
#[derive(Clone, Debug, Serialize)]
pub struct Origin {
    /// Who published it.
    pub producer: &'static str,
    /// Address.
    pub url: &'static str,
    /// Licences.
    pub licences: Vec<&'static str>,
}
