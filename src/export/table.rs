//! Numbers as files: what is on screen, and everything behind it, for spreadsheets and for programs.

use serde::Serialize;

use crate::export::csv::{Cell, MARK, write_row};
use crate::export::record::{About, Criterion, Entry, LawEntry, Misuse, Record, Rule, Scored};
use crate::findings::assumptions::Setter;
use crate::findings::engine::Engine;
use crate::findings::model_input::ModelInput;
use crate::findings::results::{Results, Row};
use crate::findings::robustness::at_rest;
use crate::findings::verdict::Verdict;
use crate::scenario::Scenario;

use crate::findings::citation::place_key;
use crate::messages::number::{chance, rounded};
use crate::messages::{headline, law, page, sentence, table};

/// Media type of a table.
pub const CSV: &str = "text/csv;charset=utf-8";
/// Media type of a file for programs.
pub const JSON: &str = "application/json;charset=utf-8";
/// Name of a file: country and edition, in letters that every system takes.
#[must_use]
pub fn file_name(scenario: &Scenario, everything: bool, ending: &str) -> String {
    format!(
        "counterweigh-{}-{}-{}.{ending}",
        place_key(scenario),
        Engine::of(scenario).edition.id,
        if everything {
            "everything"
        } else {
            "on-screen"
        }
    )
}

/// What is on screen.
#[derive(Debug, Serialize)]
pub struct OnScreen {
    /// What the file says of itself.
    pub about: About,
    /// The country.
    pub country: &'static str,
    /// What the law says of the place whatever the policy, sentence by sentence; left out where it says nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<String>,
    /// The sentence on top without the law: whose figures, what is assumed, and the results.
    pub headline: String,
    /// One row per text shown.
    pub rows: Vec<ScreenRow>,
}

/// One text's row, with numbers and words as on screen.
#[derive(Debug, Serialize)]
pub struct ScreenRow {
    /// Full name.
    pub policy: String,
    /// The year that stands for it.
    pub year: u16,
    /// The balance, 0 to 100; none where the text is not scored, as in all that follows.
    pub balance: Option<i64>,
    /// The balance on the published figures.
    pub on_published_figures: Option<i64>,
    /// The band, whatever the gate.
    pub band: Option<&'static str>,
    /// Misuse risk in words.
    pub misuse_risk: Option<String>,
    /// State of the gate and its standard of proof.
    pub gate: Option<String>,
    /// What follows.
    pub what_follows: &'static str,
    /// Readings in 100 that end so too.
    pub readings_in_100_that_agree: Option<i64>,
}

impl OnScreen {
    /// The rows of a scenario at rest.
    #[must_use]
    pub fn of(scenario: &Scenario, about: About) -> Self {
        let readings = at_rest(scenario);
        let input = ModelInput::of(scenario);
        let row = |row: &Row| {
            let text = Engine::of(scenario).edition.policy(row.policy);
            let evaluation = row.result.as_ref().map(|outcome| &outcome.evaluation);
            let glance = row.glance();
            let agree = evaluation.and_then(|evaluation| {
                Some(readings.summary(row.policy, evaluation.disposition)?.agree)
            });
            ScreenRow {
                policy: page::full_name(text),
                year: text.year,
                balance: glance.map(|glance| glance.shown),
                on_published_figures: glance.map(|glance| glance.shown - glance.change),
                band: evaluation
                    .zip(input.text(row.policy))
                    .map(|(evaluation, text)| {
                        let (framework, rule) = (&input.framework, &input.rule);
                        sentence::verdict(Verdict::without_gate(evaluation, framework, &text, rule))
                    }),
                misuse_risk: evaluation.map(|evaluation| chance(evaluation.risk.probability)),
                gate: row.result.as_ref().map(|outcome| {
                    let state = sentence::gate_of(&outcome.glance());
                    outcome.gate.map_or_else(
                        || state.to_owned(),
                        |gate| {
                            let moved = outcome.moved_threshold;
                            table::gate(state, &sentence::standard_in_use(gate.standard, moved))
                        },
                    )
                }),
                what_follows: glance.map_or(page::not_scored(), |glance| {
                    sentence::verdict(glance.verdict)
                }),
                readings_in_100_that_agree: agree.map(|agree| rounded(agree * 100.0)),
            }
        };
        let picture = Results::of(scenario);
        Self {
            country: sentence::place_name(scenario),
            law: law::sentences(scenario, picture.law.as_ref()),
            headline: headline::headline_of_texts(&headline::Subject {
                scenario,
                results: &picture,
                readings: &readings,
                setter: Setter::Link,
            }),
            rows: picture.rows.iter().map(row).collect(),
            about,
        }
    }

    /// The rows as a table, each with edition and link, and with what the law says before any result.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut file = String::from(MARK);
        let heads = [
            table::column_law(),
            table::column_policy(),
            table::column_year(),
            table::column_balance(),
            table::column_published(),
            table::column_band(),
            table::column_risk(),
            table::column_gate(),
            table::column_follows(),
            table::column_readings(),
            table::column_edition(),
            table::column_made(),
            table::column_note(),
            table::column_link(),
            table::column_headline(),
            table::column_country(),
        ];
        let said = self.law.join(" ");
        write_row(&mut file, heads.map(Cell::Text));
        for row in &self.rows {
            let number = |number: Option<i64>| Cell::from(number.map(|number| number as f64));
            let cells: [Cell<'_>; 16] = [
                Cell::Text(&said),
                (&row.policy).into(),
                f64::from(row.year).into(),
                number(row.balance),
                number(row.on_published_figures),
                row.band.into(),
                row.misuse_risk.as_ref().into(),
                row.gate.as_ref().into(),
                row.what_follows.into(),
                number(row.readings_in_100_that_agree),
                self.about.edition.into(),
                (&self.about.made).into(),
                (&self.about.note).into(),
                (&self.about.link).into(),
                (&self.headline).into(),
                self.country.into(),
            ];
            write_row(&mut file, cells);
        }
        file
    }
}

/// A file for programs.
#[must_use]
pub fn json(file: &impl Serialize) -> String {
    // Structures of texts and finite numbers: nothing of them can be refused.
    serde_json::to_string_pretty(file).unwrap_or_default()
}

/// Columns of everything: one number or text a row.
const COLUMNS: [&str; 11] = [
    "part",
    "policy",
    "key",
    "quantity",
    "number",
    "text",
    "standard_error",
    "year",
    "source",
    "licence",
    "url",
];

/// Everything as one long table.
#[must_use]
pub fn everything(record: &Record) -> String {
    let mut long = Long {
        table: String::from(MARK),
        part: "",
        policy: "",
        key: "",
    };
    write_row(&mut long.table, COLUMNS.map(Cell::Text));
    long.about(&record.about);
    long.scenario(record);
    for law in &record.law {
        long.law(law);
    }
    long.reading(&record.reading);
    for criterion in &record.criteria {
        long.criterion(criterion);
    }
    for policy in &record.policies {
        long.policy(policy);
    }
    long.at("source", "", "");
    for origin in &record.sources {
        for licence in &origin.licences {
            long.row(
                "source",
                Cell::Empty,
                Cell::Empty,
                [
                    Cell::Empty,
                    Cell::Empty,
                    origin.producer.into(),
                    (*licence).into(),
                    origin.url.into(),
                ],
            );
        }
    }
    long.table
}

/// A long table while it is written.
struct Long<'a> {
    table: String,
    part: &'a str,
    policy: &'a str,
    key: &'a str,
}

impl<'a> Long<'a> {
    /// What the rows that follow are about.
    fn at(&mut self, part: &'a str, policy: &'a str, key: &'a str) {
        self.part = part;
        self.policy = policy;
        self.key = key;
    }

    fn row(&mut self, quantity: &str, number: Cell<'_>, text: Cell<'_>, rest: [Cell<'_>; 5]) {
        let fixed = [self.part, self.policy, self.key, quantity].map(Cell::Text);
        let cells = fixed.into_iter().chain([number, text]).chain(rest);
        write_row(&mut self.table, cells);
    }

    fn number(&mut self, quantity: &str, number: impl Into<Cell<'a>>) {
        self.row(quantity, number.into(), Cell::Empty, [Cell::Empty; 5]);
    }

    fn text(&mut self, quantity: &str, text: impl Into<Cell<'a>>) {
        self.row(quantity, Cell::Empty, text.into(), [Cell::Empty; 5]);
    }

    fn yes(&mut self, quantity: &str, yes: bool) {
        self.text(quantity, if yes { "yes" } else { "no" });
    }

    fn about(&mut self, about: &'a About) {
        self.at("about", "", "");
        self.text("title", &about.title);
        self.text("note", &about.note);
        self.text("application", &about.application);
        self.text("edition", about.edition);
        self.text("released", about.released);
        self.number("calculation", f64::from(about.calculation));
        self.text("made", &about.made);
        self.text("link", &about.link);
        self.text("digest", &about.digest);
    }

    fn scenario(&mut self, record: &'a Record) {
        let case = &record.scenario;
        self.at("scenario", "", "");
        self.text("country", case.country);
        self.text("country_name", case.country_name);
        self.text("item", case.item);
        for condition in &case.conditions {
            self.text("condition", *condition);
        }
        self.yes("documented_knowledge", case.documented_knowledge);
        self.number("own_estimate", case.own_estimate);
    }

    fn law(&mut self, law: &'a LawEntry) {
        self.at("law", "", law.name);
        self.text("class", law.class);
        self.text("by", law.by);
        self.text("reach", law.reach);
        self.row(
            "words",
            Cell::Empty,
            law.words.into(),
            [
                Cell::Empty,
                Cell::Empty,
                law.statute.into(),
                Cell::Empty,
                law.url.into(),
            ],
        );
        self.text("lifted_by", law.lifted_by);
        self.text("since", law.since);
        self.text("seen", law.seen);
        self.yes("confirmed", law.confirmed);
        self.text("evidence", law.evidence);
    }

    fn reading(&mut self, rule: &'a Rule) {
        self.at("reading", "", "");
        self.yes("is_ours", rule.is_ours);
        self.number("ratio", rule.ratio);
        self.text("count", rule.count);
        self.text("mean", rule.mean);
        self.text("overlay", rule.overlay);
        self.number("overlay_strength", rule.overlay_strength);
        self.number("overlay_reference", rule.overlay_reference);
        if let Some(burden) = rule.burden {
            self.text("burden", burden);
        }
        self.number("against_below", rule.against_below);
        self.number("favour_from", rule.favour_from);
        self.number("risk_at_harm_10", rule.risk_at_harm_10);
        self.number("risk_at_harm_90", rule.risk_at_harm_90);
    }

    fn criterion(&mut self, criterion: &'a Criterion) {
        self.at("criterion", "", criterion.id);
        self.text("name", criterion.name);
        self.text("group", criterion.group);
        self.number("value", criterion.value);
        self.number("after_conditions", criterion.after_conditions);
        self.row(
            "published",
            criterion.published.into(),
            Cell::Empty,
            [
                criterion.published_standard_error.into(),
                Cell::Empty,
                Cell::Empty,
                Cell::Empty,
                Cell::Empty,
            ],
        );
        self.number("standard_error", criterion.standard_error);
        self.number("relevance", criterion.relevance);
        for figure in &criterion.figures {
            self.row(
                figure.indicator,
                figure.number.into(),
                figure.published.into(),
                [
                    figure.standard_error.into(),
                    figure.year.map(f64::from).into(),
                    figure.source.into(),
                    figure.licence.into(),
                    figure.url.into(),
                ],
            );
        }
    }

    fn policy(&mut self, policy: &'a Entry) {
        self.at("policy", policy.id, "");
        self.row(
            "title",
            Cell::Empty,
            policy.title.into(),
            [
                Cell::Empty,
                f64::from(policy.year).into(),
                policy.issuer.into(),
                Cell::Empty,
                policy.url.into(),
            ],
        );
        self.text("from", policy.from);
        self.text("until", policy.until);
        if let Some(scored) = &policy.result {
            self.scored(policy.id, scored);
        }
    }

    fn scored(&mut self, policy: &'a str, scored: &'a Scored) {
        for weighed in &scored.criteria {
            self.at("stance", policy, weighed.id);
            self.number("stance", f64::from(weighed.stance));
            self.number("coded", f64::from(weighed.coded));
            self.number("low", f64::from(weighed.low));
            self.number("high", f64::from(weighed.high));
            self.yes("reversed", weighed.reversed);
            self.number("weight", weighed.weight);
            self.number("contribution", weighed.contribution);
        }
        self.at("balance", policy, "");
        self.yes("overlay", scored.overlay);
        self.number("mean", scored.mean);
        self.number("multiplier", scored.multiplier);
        self.number("balance", scored.balance);
        self.number("neutral", scored.neutral);
        self.number(
            "balance_on_published_figures",
            scored.balance_on_published_figures,
        );
        if let Some(presumed) = &scored.presumption {
            self.number("decides", presumed.decides);
            for (quantity, value) in [
                ("security_case", presumed.security_case),
                ("against_below", Some(presumed.against_below)),
                ("favour_from", presumed.favour_from),
            ] {
                if let Some(value) = value {
                    self.number(quantity, value);
                }
            }
            self.text("because", presumed.because);
        }
        self.text("band", scored.band);
        self.misuse(policy, &scored.misuse);
        self.at("gate", policy, "");
        if let Some(gate) = &scored.gate {
            self.text("standard", gate.standard);
            if let Some(threshold) = gate.threshold {
                self.number("threshold", threshold);
            }
            self.text("state", gate.state);
        }
        self.at("result", policy, "");
        self.text("disposition", scored.disposition);
        if let Some(readings) = &scored.readings {
            self.at("readings", policy, "");
            self.number("count", readings.count as f64);
            self.number("agree", readings.agree);
            self.number("barred", readings.barred);
            self.number("weighs_against", readings.weighs_against);
            self.number("left_open", readings.left_open);
            self.number("weighs_in_favour", readings.weighs_in_favour);
            self.text("settled", readings.settled);
            self.number("error", readings.error);
        }
    }

    fn misuse(&mut self, policy: &'a str, misuse: &'a Misuse) {
        self.at("misuse", policy, "");
        self.number("base", misuse.base);
        self.number("item", misuse.item);
        self.number("breadth", misuse.breadth);
        self.number("log_odds", misuse.log_odds);
        self.number("probability", misuse.probability);
        self.yes("own_estimate", misuse.own_estimate);
        for (quantity, terms) in [("harm", &misuse.harms), ("condition", &misuse.conditions)] {
            for term in terms {
                self.at("misuse", policy, term.id);
                self.number(quantity, term.log_odds);
            }
        }
    }
}

/// What a file of this scenario says of itself, in words.
#[must_use]
pub fn words(scenario: &Scenario) -> [String; 3] {
    [
        crate::messages::cite::full_title(scenario),
        page::not_a_decision().to_owned(),
        page::name().to_owned(),
    ]
}
