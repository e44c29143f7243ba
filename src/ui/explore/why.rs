//! The reasons behind one text's result: largest contributions with their clauses, the gate as a sum, what would
//! change it, the law's flags, and what is not known.

use yew::prelude::*;

use crate::edition::id::{FactorId, PolicyId};
use crate::edition::{Policy, PolicyNotes};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::law::Law;
use crate::findings::reasons::{GateSum, Reasons};
use crate::findings::results::Outcome;
use crate::messages::number::{chance, odds_factor, rounded, signed};
use crate::messages::{compare, law, page, why};
use crate::platform::{keys, scroll};
use crate::scenario::{Scenario, Screen};
use crate::state::Action;
use crate::ui::effect::use_effect_on;
use crate::ui::hosted::{hosted, hosted_at};
use crate::ui::parts::bars::step_bar;
use crate::ui::parts::said::said;
use crate::ui::parts::stop_rule::{self, StopRuleFirmness};
use crate::ui::readings::RobustnessView;
use crate::ui::store::{Dispatch, Shared, use_dispatch};

use super::changes::change_section;
use super::pair::put_in_headline;
use super::settled::{settled_section, settled_sentence};

/// The panel that a row opens into.
pub fn why_panel(
    shown: &Shared<Derived>,
    read: &RobustnessView,
    id: PolicyId,
    dispatch: &Dispatch,
) -> Html {
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let policy = engine.edition.policy(id);
    let Some(outcome) = shown.picture.row(id).and_then(|row| row.result.as_ref()) else {
        return html! {};
    };
    let words = engine.annotations();
    let chapter = words.and_then(|words| words.notes_on(policy.id));
    let flags = &shown.flags;
    let compared = dispatch.on(|_: MouseEvent| Some(Action::Go(Screen::Compare)));
    let denies = shown.picture.law.as_ref().is_some_and(Law::denies);
    html! {
        <>
            { hosted::<Escape>(EscapeProps { policy: AttrValue::Static(policy.id) }) }
            if denies { { law_section(shown) } }
            <p class="say">{ said(chapter.map_or(why::no_clause(false), |chapter| chapter.summary)) }{ said(" ") }if let Some(chapter) = chapter { <a href={chapter.url} rel="noreferrer">{ said(why::text_link(policy)) }</a>{ said(" ") } }
                <button type="button" class="plain" onclick={compared}>{ compare::compare_this() }</button></p>
            { put_in_headline(scenario, id, dispatch) }
            if let Some(exemption) = why::exemption(scenario, id) { <p>{ said(exemption) }</p> }
            { settled_sentence(scenario, read, id, outcome) }
            // What decides comes first. The changes keep their place, and so the focus that one of them gives.
            if outcome.evaluation.gate.is_shut() { { gate(shown, id, outcome, chapter) } }
            { reasons(engine, scenario, policy, outcome) }
            { change_section(shown, id, dispatch) }
            if !outcome.evaluation.gate.is_shut() { { gate(shown, id, outcome, chapter) } }
            if !flags.is_empty() {
                <section>
                    <h4>{ why::law() }</h4>
                    <ul class="plain-list">{ for flags.iter().map(|flag| html! {
                        <li><strong>{ said(flag.name) }</strong>{ said(format!(": {} ", why::bar(&flag.bar.bar))) }<a href={flag.bar.url} rel="noreferrer">{ said(flag.bar.reference) }</a></li>
                    }) }</ul>
                </section>
            }
            if !denies { { law_section(shown) } }
            { unknown(shown, policy, chapter) }
            <details class="fold experts">
                <summary>{ why::experts() }</summary>
                { settled_section(read, id, outcome) }
            </details>
        </>
    }
}

#[derive(Debug, PartialEq, Properties)]
struct EscapeProps {
    /// Key of the text whose reasons are open.
    policy: AttrValue,
}

/// Escape closes the reasons and leaves the reader on the button that opened them.
#[component]
fn Escape(props: &EscapeProps) -> Html {
    let dispatch = use_dispatch();
    use_effect_on(props.policy.clone(), move |policy| {
        let button = format!("[aria-controls=\"why-{policy}\"]");
        let listener = dispatch.map(|dispatch| {
            keys::on_escape(move || {
                dispatch.send(Action::Why(None));
                scroll::focus_first(&button);
            })
        });
        move || drop(listener)
    });
    html! {}
}

/// What the law says of the country, before what the policy says, each flag with who can lift it and what was read.
fn law_section(shown: &Derived) -> Html {
    let Some(law) = &shown.picture.law else {
        let Some(silence) = law::silence(&shown.scenario) else {
            return html! {};
        };
        return html! {
            <section>
                <h4>{ why::law() }</h4>
                <p>{ said(silence) }{ said(" ") }{ said(law::every_buyer()) }</p>
            </section>
        };
    };
    html! {
        <section>
            <h4>{ why::law() }</h4>
            if let Some(sentence) = law::sentence(&shown.scenario, law) { <p><strong>{ said(sentence) }</strong></p> }
            <ul class="plain-list">{ for law.facts.iter().map(|fact| html! {
                <li><strong>{ said(law::fact(fact)) }</strong>{ said(" ") }{ said(law::behind(fact)) }
                    if let Some(notes) = fact.notes { { said(" ") }<a href={notes.url} rel="noreferrer">{ said(law::source()) }<span class="hidden">{ said(format!(", {}", fact.flag.name)) }</span></a> }</li>
            }) }</ul>
            <p>{ said(law::every_buyer()) }</p>
            if law.forbids() { <h4>{ law::alone_heading() }</h4> }
        </section>
    }
}

/// The largest reasons in points, as bars that begin where the last one ended and end at the balance.
fn reasons(engine: &Engine, scenario: &Scenario, policy: &Policy, outcome: &Outcome) -> Html {
    let evaluation = &outcome.evaluation;
    let clauses = engine.annotations();
    let reasons = Reasons::of(evaluation);
    let Reasons {
        named,
        others,
        points,
        steps,
        neutral,
        balance,
        ..
    } = &reasons;
    html! {
        <section>
            <h4>{ said(why::reasons_title(*balance, *neutral, evaluation.gate)) }</h4>
            <table class="reasons">
                <caption>{ said(why::reasons_caption()) }
                    if evaluation.multiplier < 0.995 { { said(" ") }{ said(why::overlay(evaluation.mean, evaluation.multiplier)) } }
                </caption>
                <thead class="hidden"><tr><th scope="col">{ why::column_criterion() }</th><th scope="col">{ why::column_bar() }</th><th scope="col">{ why::column_points() }</th></tr></thead>
                <tbody>
                    { for named.iter().enumerate().map(|(position, &factor)| {
                        let entry = engine.edition.factor(factor);
                        let clause = clauses.and_then(|clauses| clauses.clause(policy.id, factor));
                        html! {
                            <tr key={entry.id}>
                                <th scope="row">
                                    <span class="reason-name">{ said(entry.short) }</span>{ said(" ") }
                                    <span class="reason-weight">{ said(why::weight_in(rounded(scenario.value(factor).score()), evaluation.weights[factor.index()], reasons.counts_for_security(engine.edition, factor))) }</span>
                                    if let Some(passage) = clause {
                                        <span class="clause"><b>{ said(passage.section) }</b>{ said(format!(": {} ", passage.paraphrase)) }
                                            <a href={passage.url} rel="noreferrer">{ said(why::passage_link()) }<span class="hidden">{ said(format!(", {}", passage.section)) }</span></a>
                                            if let Some(remark) = why::evidence(passage) { <em>{ said(" ") }{ said(remark) }</em> }
                                        </span>
                                    } else {
                                        <span class="clause">{ said(why::no_clause(clauses.is_some())) }</span>
                                    }
                                </th>
                                <td class="bar-cell">{ step_bar(&steps.step(position)) }</td>
                                <td class="number">{ said(signed(points[position])) }</td>
                            </tr>
                        }
                    }) }
                    if *others > 0 {
                        <tr>
                            <th scope="row"><span class="reason-name">{ said(why::others(*others)) }</span></th>
                            <td class="bar-cell">{ step_bar(&steps.step(named.len())) }</td>
                            <td class="number">{ said(signed(points[named.len()])) }</td>
                        </tr>
                    }
                </tbody>
                <tfoot><tr><th scope="row">{ why::sum() }</th><td></td><td class="number">{ said(format!("{neutral} {} = {balance}", why::term(balance - neutral))) }</td></tr></tfoot>
            </table>
            if let Some(case) = reasons.security_case { <p>{ said(why::security_case(case, reasons.decides)) }</p> }
        </section>
    }
}

/// The gate as a sum of terms, with its threshold.
fn gate(
    shown: &Shared<Derived>,
    policy: PolicyId,
    outcome: &Outcome,
    chapter: Option<&PolicyNotes>,
) -> Html {
    let engine = shown.input.engine;
    let evaluation = &outcome.evaluation;
    let risk = &evaluation.risk;
    let Some(gate) = outcome.gate else {
        return html! {
            <section><h4>{ said(why::gate()) }</h4><p>{ said(why::no_gate()) }</p>
                { bars(chapter) }
            </section>
        };
    };
    let sum = GateSum::of(engine, risk, &gate);
    let most = sum.raises_most().filter(|_| !risk.own_estimate);
    let GateSum {
        start,
        terms,
        steps,
    } = sum;
    html! {
        <section>
            <h4>{ said(why::title_of_gate(outcome, gate.standard)) }</h4>
            if let Some(bar) = chapter.and_then(|chapter| chapter.gate.as_ref()) {
                <p>{ said(format!("{} ", why::bar(&bar.bar))) }<a href={bar.url} rel="noreferrer">{ said(bar.reference) }</a></p>
            }
            if risk.own_estimate {
                <p>{ said(why::own_estimate(&chance(risk.probability))) }</p>
            } else {
                <table class="reasons">
                    <caption>{ said(why::gate_caption_of(gate.threshold)) }</caption>
                    <thead class="hidden"><tr><th scope="col">{ why::column_term() }</th><th scope="col">{ why::column_bar() }</th><th scope="col">{ why::column_odds() }</th></tr></thead>
                    <tbody>
                        <tr><th scope="row">{ said(why::base(&chance(start))) }</th><td></td><td></td></tr>
                        { for terms.iter().enumerate().map(|(position, &(term, factor))| html! {
                            <tr>
                                <th scope="row">{ said(why::risk_term(term, engine.edition)) }</th>
                                <td class="bar-cell">{ step_bar(&steps.step(position)) }</td>
                                <td class="number">{ said(odds_factor(factor)) }</td>
                            </tr>
                        }) }
                    </tbody>
                    <tfoot><tr><th scope="row">{ why::risk_sum() }</th><td></td><td class="number">{ said(chance(risk.probability)) }</td></tr></tfoot>
                </table>
            }
            if let Some((factor, odds)) = most { <p>{ said(why::raises_most(engine.edition.factor(factor).short, odds)) }</p> }
            <p>{ said(why::threshold(gate.standard, gate.threshold)) }</p>
            { bars(chapter) }
            { hosted_at::<StopRuleFirmness>(policy.index(), stop_rule::Props { shown: shown.clone(), policy, on_screen: false }) }
        </section>
    }
}

/// Other bars, presumptions and soft gates of the text.
fn bars(chapter: Option<&PolicyNotes>) -> Html {
    let bars = chapter.map(|chapter| chapter.bars).unwrap_or_default();
    if bars.is_empty() {
        return html! {};
    }
    html! {
        <>
            <p>{ said(why::also()) }</p>
            <ul class="plain-list">{ for bars.iter().map(|bar| html! { <li>{ said(why::bar(bar)) }</li> }) }</ul>
        </>
    }
}

/// What is not known: unread parts, missing figures, stances that could be read otherwise.
fn unknown(shown: &Derived, policy: &Policy, chapter: Option<&PolicyNotes>) -> Html {
    let (engine, published) = (shown.input.engine, shown.published);
    let names = |is_named: &dyn Fn(FactorId) -> bool| {
        let factors = engine.edition.numbered_factors();
        let named = factors.filter(|(factor, _)| is_named(*factor));
        named.map(|(_, factor)| factor.short).collect::<Vec<_>>()
    };
    let is_missing = |factor: FactorId| {
        published
            .get(factor.index())
            .is_none_or(|published| published.missing)
    };
    let missing = names(&is_missing);
    let proxies = names(&|factor| !is_missing(factor) && engine.rests_on_proxy(factor));
    let open = names(&|factor| {
        policy
            .coding(factor)
            .is_some_and(|coding| coding.high > coding.low + 1)
    });
    html! {
        <section>
            <h4>{ why::unknown() }</h4>
            <ul class="plain-list">
                if let Some(chapter) = chapter { <li>{ said(why::read(chapter.read)) }</li> }
                if !missing.is_empty() { <li>{ said(why::missing(&missing)) }</li> }
                if !proxies.is_empty() { <li>{ said(why::proxies(&proxies)) }</li> }
                if !open.is_empty() { <li>{ said(why::open_to_reading(&open)) }</li> }
                <li>{ why::no_weights() }</li>
                <li>{ page::not_a_decision() }</li>
            </ul>
        </section>
    }
}
