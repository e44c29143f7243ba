//! Making the record of a scenario.

use crate::edition::id::FactorId;
use crate::edition::{Cell, Indicator, Policy, Source};
use crate::findings::engine::Engine;
use crate::findings::model_input::ModelInput;
use crate::findings::results::{Outcome, Results, with_every_text};
use crate::findings::robustness::{Robustness, at_rest};
use crate::model::conditions::after_conditions;
use crate::model::disposition::{Because, Disposition};
use crate::model::evaluate::Evaluation;
use crate::model::framework::{Count, Mean, OverlayUse, Standard, Text};
use crate::model::presumption::{BurdenUse, Presumption};
use crate::model::readings::{Readings, Settled};
use crate::model::risk::{GateState, Risk};
use crate::scenario::{Place, Scenario};

use crate::export::record::{
    About, Bar, Case, Criterion, Entry, Figure, Misuse, Origin, Presumed, Record, Rule, Scored,
    Shares, Term, Weighed, law_entries,
};

/// The record of a scenario.
#[must_use]
pub fn record(scenario: &Scenario, about: About) -> Record {
    let settled = at_rest(&with_every_text(scenario));
    record_of(scenario, &ModelInput::of(scenario), &settled, about)
}

/// The same of a scenario that has been made ready and read, every text of it.
#[must_use]
pub fn record_of(
    scenario: &Scenario,
    prepared: &ModelInput,
    settled: &Robustness,
    about: About,
) -> Record {
    let picture = Results::of_input(&with_every_text(scenario), prepared);
    let criteria = criteria(scenario, prepared);
    let chapters = prepared.engine.annotations();
    Record {
        about,
        scenario: case(scenario, prepared.engine),
        law: picture.law.as_ref().map(law_entries).unwrap_or_default(),
        reading: rule(scenario, prepared.engine),
        sources: origins(&criteria),
        policies: picture
            .rows
            .iter()
            .map(|row| (prepared.engine.edition.policy(row.policy), row))
            .map(|(policy, row)| Entry {
                id: policy.id,
                year: policy.year,
                issuer: policy.issuer,
                title: policy.title,
                from: policy.from,
                until: policy.until,
                url: chapters
                    .and_then(|chapters| chapters.notes_on(policy.id))
                    .map_or("", |chapter| chapter.url),
                result: row.result.as_ref().and_then(|outcome| {
                    let readings = settled.of(row.policy);
                    Some(result(
                        prepared,
                        policy,
                        &prepared.text(row.policy)?,
                        outcome,
                        readings,
                    ))
                }),
            })
            .collect(),
        criteria,
    }
}

fn case(scenario: &Scenario, engine: &Engine) -> Case {
    let edition = engine.edition;
    let country = engine.position(scenario.place);
    let country = country.and_then(|country| edition.countries.get(country));
    let conditions = edition.numbered_conditions();
    Case {
        country: country.map(|country| country.iso3),
        country_name: country.map(|country| country.name),
        item: edition.item(scenario.item).id,
        conditions: conditions
            .filter(|(condition, _)| scenario.attaches(*condition))
            .map(|(_, condition)| condition.id)
            .collect(),
        documented_knowledge: scenario.documented_knowledge,
        own_estimate: scenario.own_estimate.map(thousandths),
    }
}

fn rule(scenario: &Scenario, engine: &Engine) -> Rule {
    let has_burdens = engine.edition.parameters.model > 1;
    let reading = &scenario.reading;
    let rule = reading.rule();
    Rule {
        is_ours: scenario.has_standard_reading(),
        ratio: rule.ratio,
        count: match rule.count {
            Count::ByFactor => "by_factor",
            Count::ByGroup => "by_group",
        },
        mean: match rule.mean {
            Mean::Arithmetic => "arithmetic",
            Mean::Geometric => "geometric",
        },
        overlay: match rule.overlay {
            OverlayUse::AsTheTextSays => "as_the_text_says",
            OverlayUse::Never => "never",
            OverlayUse::Always => "always",
        },
        overlay_strength: rule.overlay_strength,
        overlay_reference: rule.overlay_reference,
        burden: match rule.burden {
            BurdenUse::AsTheTextSays => has_burdens.then_some("as_the_text_says"),
            BurdenUse::Never => Some("never"),
            BurdenUse::Always => Some("always"),
        },
        against_below: rule.against_below,
        favour_from: rule.favour_from,
        risk_at_harm_10: thousandths(reading.risk_low),
        risk_at_harm_90: thousandths(reading.risk_high),
    }
}

fn criteria(scenario: &Scenario, prepared: &ModelInput) -> Vec<Criterion> {
    let engine = prepared.engine;
    let edition = engine.edition;
    let after = after_conditions(&prepared.framework, &prepared.case());
    let published = engine.published(scenario.place);
    let errors = engine.errors(scenario);
    let relevance = edition.item(scenario.item).relevance;
    let factors = edition.numbered_factors();
    factors
        .map(|(id, factor)| {
            let number = id.index();
            let published = published
                .get(number)
                .filter(|published| scenario.place != Place::Own && !published.missing);
            Criterion {
                id: factor.id,
                name: factor.short,
                group: edition.group(factor.group).name,
                value: prepared.scores[number],
                after_conditions: after[number],
                published: published.map(|published| published.value.score()),
                published_standard_error: published.map(|published| published.error),
                standard_error: errors[number],
                relevance: relevance.get(number).copied().unwrap_or(1.0),
                figures: figures(engine, scenario.place, id),
            }
        })
        .collect()
}

/// The figures that a value is made of; none where the annotations, which have them, are not here.
fn figures(engine: &Engine, place: Place, factor: FactorId) -> Vec<Figure> {
    let makings = engine.annotations().map(|words| &words.makings);
    let Some((makings, country)) = makings.zip(engine.position(place)) else {
        return Vec::new();
    };
    let read = makings.read_by(factor).into_iter();
    let found = read.filter_map(|number| {
        Some(figure(
            makings.indicators.get(number)?,
            makings.cell(country, number)?,
            makings.source_of(number)?,
        ))
    });
    found.collect()
}

fn figure(indicator: &Indicator, cell: Cell, source: &Source) -> Figure {
    Figure {
        indicator: indicator.id,
        label: indicator.label,
        unit: indicator.unit,
        published: cell.text,
        number: cell.number,
        standard_error: cell.se,
        year: cell.year,
        source: source.producer,
        licence: indicator.licence,
        url: source.url,
    }
}

fn origins(criteria: &[Criterion]) -> Vec<Origin> {
    let mut origins: Vec<Origin> = Vec::new();
    let figures = criteria.iter().flat_map(|criterion| &criterion.figures);
    for figure in figures {
        let known = origins.iter_mut().find(|origin| origin.url == figure.url);
        match known {
            Some(origin) if origin.licences.contains(&figure.licence) => {}
            Some(origin) => origin.licences.push(figure.licence),
            None => origins.push(Origin {
                producer: figure.source,
                url: figure.url,
                licences: vec![figure.licence],
            }),
        }
    }
    origins
}

fn result(
    prepared: &ModelInput,
    policy: &Policy,
    text: &Text,
    outcome: &Outcome,
    readings: Option<&Readings>,
) -> Scored {
    let Evaluation {
        mean,
        multiplier,
        balance,
        neutral,
        ref risk,
        gate,
        disposition,
        decides,
        edges,
        security_case,
        because,
        ..
    } = outcome.evaluation;
    let presumption = Presumed {
        security_case,
        decides,
        against_below: edges.against_below,
        favour_from: edges.favour_from.is_finite().then_some(edges.favour_from),
        because: match because {
            Because::Gate => "gate",
            Because::Burden => "burden",
            Because::NoGround => "no_ground",
            Because::Balance => "balance",
        },
    };
    Scored {
        criteria: weighed(prepared, policy, text, &outcome.evaluation),
        overlay: text.overlay,
        mean,
        multiplier,
        balance,
        neutral,
        balance_on_published_figures: outcome.published_balance,
        presumption: (text.presumption != Presumption::NONE).then_some(presumption),
        band: disposition_key(Disposition::of(decides, GateState::None, &edges)),
        misuse: misuse(prepared.engine, risk),
        gate: outcome.gate.map(|bar| Bar {
            standard: standard_key(bar.standard),
            threshold: bar.threshold.is_finite().then_some(bar.threshold),
            state: gate_key(gate),
        }),
        disposition: disposition_key(disposition),
        readings: readings.map(|readings| shares(readings, disposition)),
    }
}

fn weighed(
    prepared: &ModelInput,
    policy: &Policy,
    text: &Text,
    evaluation: &Evaluation,
) -> Vec<Weighed> {
    let contributions = evaluation.contributions();
    let factors = prepared.engine.edition.factors.iter().zip(policy.stances);
    factors
        .enumerate()
        .map(|(number, (factor, coding))| Weighed {
            id: factor.id,
            stance: text.stances[number],
            coded: coding.stance,
            low: coding.low,
            high: coding.high,
            reversed: text.reversed[number],
            weight: evaluation.weights[number],
            contribution: contributions[number],
        })
        .collect()
}

fn misuse(engine: &Engine, risk: &Risk) -> Misuse {
    let edition = engine.edition;
    let harms = engine.framework.harms.iter().zip(&risk.harms);
    let conditions = edition.mitigations.iter().zip(&risk.mitigations);
    let term = |id: &'static str, log_odds: f64| Term { id, log_odds };
    Misuse {
        base: risk.base,
        harms: harms
            .map(|(harm, log_odds)| term(edition.factors[harm.factor].id, *log_odds))
            .collect(),
        item: risk.item,
        breadth: risk.breadth,
        conditions: conditions
            .map(|(condition, log_odds)| term(condition.id, *log_odds))
            .collect(),
        log_odds: risk.log_odds,
        probability: risk.probability,
        own_estimate: risk.own_estimate,
    }
}

fn shares(readings: &Readings, disposition: Disposition) -> Shares {
    let [barred, weighs_against, left_open, weighs_in_favour] = readings.dispositions;
    Shares {
        count: readings.count,
        agree: readings.share(disposition),
        barred,
        weighs_against,
        left_open,
        weighs_in_favour,
        settled: match readings.settled {
            Settled::Robust => "robust",
            Settled::Leans => "leans",
            Settled::NotSettled => "not_settled",
        },
        error: readings.error,
    }
}

/// What follows, as files name it.
#[must_use]
pub const fn disposition_key(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Barred => "barred",
        Disposition::WeighsAgainst => "weighs_against",
        Disposition::LeftOpen => "left_open",
        Disposition::WeighsInFavour => "weighs_in_favour",
    }
}

/// The state of a gate, as files name it.
#[must_use]
pub const fn gate_key(gate: GateState) -> &'static str {
    match gate {
        GateState::None => "none",
        GateState::Open => "open",
        GateState::ShutByRisk => "shut_by_risk",
        GateState::ShutByKnowledge => "shut_by_knowledge",
    }
}

/// A standard of proof, as files name it.
fn standard_key(standard: Standard) -> &'static str {
    match standard {
        Standard::ActualKnowledge => "actual_knowledge",
        Standard::MoreLikelyThanNot => "more_likely_than_not",
        Standard::ClearRisk => "clear_risk",
        Standard::OverridingRisk => "overriding_risk",
    }
}

fn thousandths(permille: u16) -> f64 {
    f64::from(permille) / 1000.0
}
