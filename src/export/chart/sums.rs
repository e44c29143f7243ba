//! Sums as bars that begin where the last one ended: the reasons of one policy, and what sets two policies apart.

use crate::findings::compare::Comparison;
use crate::findings::reasons::{GateSum, Reasons};
use crate::findings::results::Outcome;
use crate::findings::waterfall::{Step, Waterfall};
use crate::messages::number::{chance, odds_factor, rounded, signed};
use crate::messages::{compare, picture, why};

use crate::export::chart::paper::{Anchor, LEFT, Paper, RIGHT, Style};
use crate::export::chart::{REMARK, SENTENCE, Subject};

/// The axis of the bars.
const AXIS: (f64, f64) = (600.0, 1060.0);
/// Height of a row of one line.
const HEIGHT: f64 = 34.0;
/// Height of a bar.
const BAR: f64 = 14.0;
/// Size of type.
const NAME: f64 = 17.0;

/// Draws the reasons of a policy and its gate below what is there, and tells them in words.
pub(super) fn reasons(
    paper: &mut Paper,
    subject: &Subject<'_>,
    outcome: &Outcome,
    reasons: &Reasons,
) -> Vec<String> {
    let engine = subject.engine();
    let evaluation = &outcome.evaluation;
    let mut caption = why::reasons_caption().to_owned();
    if evaluation.multiplier < 0.995 {
        caption.push(' ');
        caption.push_str(&why::overlay(evaluation.mean, evaluation.multiplier));
    }
    caption_of(paper, &caption);
    let named = reasons.named.iter().map(|&factor| {
        let value = rounded(subject.scenario.value(factor).score());
        let weight = evaluation.weights[factor.index()];
        (
            engine.edition.factor(factor).short.to_owned(),
            why::weight_in(
                value,
                weight,
                reasons.counts_for_security(engine.edition, factor),
            ),
        )
    });
    let others = (why::others(reasons.others), String::new());
    let rows: Vec<(String, String)> = named.chain([others]).collect();
    let mut words = bars(paper, &reasons.steps, &rows, |position| {
        signed(reasons.points.get(position).copied().unwrap_or(0))
    });
    let sum = format!(
        "{} {} = {}",
        reasons.neutral,
        why::term(reasons.balance - reasons.neutral),
        reasons.balance
    );
    words.push(total(paper, why::sum(), &sum));
    if let Some(case) = reasons.security_case {
        let decides = why::security_case(case, reasons.decides);
        paper.below(&decides, Style::plain(REMARK, paper.palette.ink), 4.0);
        words.push(decides);
    }
    words.push(gate(paper, subject, outcome));
    words
}

/// The gate as a sum, or that there is none; in words.
fn gate(paper: &mut Paper, subject: &Subject<'_>, outcome: &Outcome) -> String {
    let palette = paper.palette;
    let heading = Style::bold(SENTENCE, palette.ink);
    let Some(gate) = outcome.gate else {
        paper.below(why::gate(), heading, 24.0);
        paper.below(why::no_gate(), Style::plain(REMARK, palette.ink), 2.0);
        return why::no_gate().to_owned();
    };
    let evaluation = &outcome.evaluation;
    let title = why::title_of_gate(outcome, gate.standard);
    paper.below(&title, heading, 24.0);
    let risk = &evaluation.risk;
    let mut words = vec![picture::heading(&title)];
    if risk.own_estimate {
        let own = why::own_estimate(&chance(risk.probability));
        paper.below(&own, Style::plain(REMARK, palette.ink), 2.0);
        words.push(own);
    } else {
        let sum = GateSum::of(subject.engine(), risk, &gate);
        let start = why::base(&chance(sum.start));
        caption_of(
            paper,
            &picture::caption_and_start(why::gate_caption_of(gate.threshold), &start),
        );
        let edition = subject.engine().edition;
        let rows = sum.terms.iter().map(|(term, _)| {
            let name = why::risk_term(*term, edition);
            (name.to_owned(), String::new())
        });
        let rows: Vec<(String, String)> = rows.collect();
        words.extend(bars(paper, &sum.steps, &rows, |position| {
            let term = sum.terms.get(position);
            odds_factor(term.map_or(1.0, |(_, factor)| *factor))
        }));
        words.push(total(paper, why::risk_sum(), &chance(risk.probability)));
    }
    let threshold = why::threshold(gate.standard, gate.threshold);
    paper.below(&threshold, Style::plain(REMARK, palette.ink), 10.0);
    words.push(threshold);
    words.join(" ")
}

/// Draws what sets two policies apart below what is there, and tells it in words.
pub(super) fn difference(paper: &mut Paper, comparison: &Comparison) -> Vec<String> {
    let title = compare::split_title(comparison);
    let heading = Style::bold(SENTENCE, paper.palette.ink);
    paper.below(&title, heading, 0.0);
    caption_of(paper, compare::split_caption());
    let [from, to] = comparison.balances();
    let [first, second] = comparison
        .sides
        .each_ref()
        .map(|side| compare::balance_under(side.policy));
    let mut words = vec![
        picture::heading(&title),
        total(paper, &first, &from.to_string()),
    ];
    let points = comparison.split();
    let named = compare::parts().into_iter().zip(&points);
    let rows = named.map(|(name, _)| {
        let is_item = name == compare::item();
        let remark = if is_item { compare::same_item() } else { "" };
        (name.to_owned(), remark.to_owned())
    });
    let rows: Vec<(String, String)> = rows.collect();
    words.extend(bars(paper, &comparison.steps(), &rows, |position| {
        signed(points.get(position).copied().unwrap_or(0))
    }));
    words.push(total(paper, &second, &to.to_string()));
    words
}

fn caption_of(paper: &mut Paper, caption: &str) {
    let remark = Style::plain(REMARK, paper.palette.soft);
    paper.below(caption, remark, 0.0);
    paper.bottom += 10.0;
}

/// One row per bar, each with a name and a remark; in words.
fn bars(
    paper: &mut Paper,
    steps: &Waterfall,
    rows: &[(String, String)],
    size: impl Fn(usize) -> String,
) -> Vec<String> {
    let palette = paper.palette;
    let mut words = Vec::new();
    for (position, (name, remark)) in rows.iter().enumerate() {
        let top = paper.bottom;
        paper.line((LEFT, top), (RIGHT, top), (1.0, palette.line), "");
        let width = AXIS.0 - LEFT - 24.0;
        let style = Style::plain(NAME, palette.ink);
        let mut end = paper.paragraph(name, style, (LEFT, top + 5.0), width);
        let soft = Style::plain(REMARK - 1.0, palette.soft);
        end = paper.paragraph(remark, soft, (LEFT, end), width);
        let bottom = (end + 6.0).max(top + HEIGHT);
        bar(paper, &steps.step(position), top, bottom);
        let size = size(position);
        let base = (top + bottom) / 2.0 + NAME * 0.35;
        let strong = Style::bold(NAME, palette.ink);
        paper.text(&size, strong, (RIGHT, base), Anchor::End);
        paper.bottom = bottom;
        words.push(picture::bar(name, &size));
    }
    words
}

fn bar(paper: &mut Paper, step: &Step, top: f64, bottom: f64) {
    let palette = paper.palette;
    let on_axis = |place: f64| AXIS.0 + (AXIS.1 - AXIS.0) * place / 100.0;
    if let Some(mark) = step.mark_place() {
        let mark = on_axis(mark);
        paper.line((mark, top), (mark, bottom), (1.5, palette.ink), "");
    }
    if step.from == step.to {
        return;
    }
    let (start, width) = step.extent();
    let (left, right) = (on_axis(start), on_axis(start + width));
    let colour = if step.is_against() {
        palette.against
    } else {
        palette.favour
    };
    let middle = (top + bottom) / 2.0;
    paper.block([left, middle - BAR / 2.0, right - left, BAR], colour);
}

/// A line of a sum that is no bar; in words.
fn total(paper: &mut Paper, name: &str, value: &str) -> String {
    let palette = paper.palette;
    let top = paper.bottom;
    paper.line((LEFT, top), (RIGHT, top), (2.0, palette.ink), "");
    let strong = Style::bold(NAME, palette.ink);
    let base = top + HEIGHT / 2.0 + NAME * 0.35;
    paper.text(name, strong, (LEFT, base), Anchor::Start);
    paper.text(value, strong, (RIGHT, base), Anchor::End);
    paper.bottom = top + HEIGHT;
    picture::bar(name, value)
}
