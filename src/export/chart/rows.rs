//! One row per policy: who and when, the readings as dots with the balance among them, the gate, and what follows.

use crate::edition::Policy;
use crate::findings::results::{RowSummary, pair};
use crate::findings::robustness::RobustnessSummary;
use crate::findings::row_chart::{Band, GATE_RAILS, Mark, RowChart, Value, bands};
use crate::messages::number::day;
use crate::messages::sheet::policy_name;
use crate::messages::{page, picture, sentence, settled};
use crate::model::disposition::Disposition;
use crate::model::risk::GateState;

use crate::export::chart::Subject;
use crate::export::chart::paper::{Anchor, LEFT, Paper, RIGHT, Style};

/// The axis from 0 to 100.
const AXIS: (f64, f64) = (352.0, 784.0);
/// Where the gate and what follows stand.
const GATE: f64 = 804.0;
const RESULT: f64 = 852.0;
/// The least height of a row.
const HEIGHT: f64 = 84.0;
/// Sizes of type.
const STRONG: f64 = 17.0;
const SMALL: f64 = 14.0;

/// Draws the rows below what is there, and tells each in words.
pub(super) fn draw(paper: &mut Paper, subject: &Subject<'_>) -> Vec<String> {
    let engine = subject.engine();
    axis(paper, subject);
    let rows = &subject.picture.rows;
    let charts = RowChart::of_rows(subject.scenario, rows, subject.settled);
    let pair = pair(subject.scenario);
    let mut words = Vec::new();
    for (row, chart) in rows.iter().zip(&charts) {
        let policy = engine.edition.policy(row.policy);
        let (Some(glance), Some(chart)) = (row.glance(), chart) else {
            words.push(gap(paper, policy));
            continue;
        };
        let look = subject.settled.summary(row.policy, glance.disposition);
        let against = chart.against();
        let against = against.map(|(text, by)| page::against(engine.edition.policy(text), by));
        let entry = Entry {
            policy,
            against: against.unwrap_or_default(),
            glance,
            look: look.as_ref(),
            chart,
            hot: pair.contains(&row.policy),
        };
        entry.draw(paper);
        words.push(entry.words());
    }
    let bottom = paper.bottom;
    let line = (1.0, paper.palette.line);
    paper.line((LEFT, bottom), (RIGHT, bottom), line, "");
    words
}

/// The names of the bands, and what the marks mean.
fn axis(paper: &mut Paper, subject: &Subject<'_>) {
    let palette = paper.palette;
    let remark = Style::plain(SMALL, palette.soft);
    let rows = subject.picture.scored(subject.engine());
    let mut base = paper.bottom + SMALL;
    if rows.into_iter().any(|(_, _, glance)| is_moved(&glance)) {
        upright(paper, (GATE + 5.0, base), (2.0, "2 3"), picture::dashed());
        base += 22.0;
    }
    for (band, from, to) in bands(subject.scenario) {
        let middle = (on_axis(from) + on_axis(to)) / 2.0;
        paper.text(page::axis(band), remark, (middle, base), Anchor::Middle);
    }
    paper.disc((GATE + 5.0, base - 5.0), 3.5, palette.edge);
    let words = (GATE + 16.0, base);
    paper.text(settled::legend_dot(), remark, words, Anchor::Start);
    upright(paper, (GATE + 186.0, base), (3.0, ""), picture::line());
    paper.bottom = base + 8.0;
}

/// An upright line with what it means.
fn upright(paper: &mut Paper, (x, base): (f64, f64), (width, dashes): (f64, &str), words: &str) {
    let palette = paper.palette;
    let line = (width, palette.accent);
    paper.line((x, base - 12.0), (x, base + 2.0), line, dashes);
    let remark = Style::plain(SMALL, palette.soft);
    paper.text(words, remark, (x + 11.0, base), Anchor::Start);
}

fn is_moved(glance: &RowSummary) -> bool {
    glance.change != 0
}

/// Where a balance lies on the axis.
fn on_axis(balance: f64) -> f64 {
    AXIS.0 + (AXIS.1 - AXIS.0) * balance / 100.0
}

/// The time without a policy: said, not scored.
fn gap(paper: &mut Paper, policy: &Policy) -> String {
    let palette = paper.palette;
    let top = paper.bottom;
    paper.line((LEFT, top), (RIGHT, top), (1.0, palette.line), "");
    let base = top + 25.0;
    year(paper, policy, base);
    let soft = Style::plain(SMALL, palette.soft);
    paper.text(page::no_policy(), soft, (LEFT + 62.0, base), Anchor::Start);
    let words = page::gap(&day(policy.from), &day(policy.until));
    let place = (AXIS.0, top + 10.0);
    paper.bottom = paper.paragraph(&words, soft, place, RIGHT - AXIS.0) + 10.0;
    words
}

fn year(paper: &mut Paper, policy: &Policy, base: f64) {
    let style = Style {
        serif: true,
        ..Style::bold(22.0, paper.palette.ink)
    };
    paper.text(&policy.year.to_string(), style, (LEFT, base), Anchor::Start);
}

/// One scored policy.
struct Entry<'a> {
    policy: &'a Policy,
    glance: RowSummary,
    look: Option<&'a RobustnessSummary>,
    chart: &'a RowChart,
    /// Its balance against that of the other policy of the headline, in words; empty but at the later of the two.
    against: String,
    /// Whether it is one of the two policies of the headline.
    hot: bool,
}

impl Entry<'_> {
    fn draw(&self, paper: &mut Paper) {
        let palette = paper.palette;
        let top = paper.bottom;
        paper.line((LEFT, top), (RIGHT, top), (1.0, palette.line), "");
        let lowest = [self.who(paper, top), self.result(paper, top)];
        let bottom = lowest.into_iter().fold(top + HEIGHT, f64::max);
        self.draw_chart(paper, top, bottom);
        if self.hot {
            let mark = [LEFT - 14.0, top, 4.0, bottom - top];
            paper.block(mark, palette.ink);
        }
        paper.bottom = bottom;
    }

    /// Who and when; where it ends.
    fn who(&self, paper: &mut Paper, top: f64) -> f64 {
        let palette = paper.palette;
        let base = top + 30.0;
        year(paper, self.policy, base);
        let issuer = Style::plain(STRONG, palette.ink);
        let name = policy_name(self.policy.issuer, self.policy.short);
        let width = AXIS.0 - LEFT - 24.0;
        let place = (LEFT + 62.0, base - STRONG);
        let end = paper.paragraph(&name, issuer, place, width - 62.0);
        let soft = Style::plain(SMALL, palette.soft);
        paper.paragraph(self.policy.line, soft, (LEFT, end + 2.0), width) + 10.0
    }

    /// The gate and what follows, in words; where it ends.
    fn result(&self, paper: &mut Paper, top: f64) -> f64 {
        let palette = paper.palette;
        gate(paper, self.glance.gate, top + 14.0);
        let colour = match self.glance.disposition {
            Disposition::Barred | Disposition::WeighsAgainst => palette.against,
            Disposition::LeftOpen => palette.ink,
            Disposition::WeighsInFavour => palette.favour,
        };
        let (soft, width) = (Style::plain(SMALL, palette.soft), RIGHT - RESULT);
        let mut end = top + 12.0;
        for (text, style) in [
            (
                sentence::verdict(self.glance.verdict).to_owned(),
                Style::bold(STRONG, colour),
            ),
            (self.gate_words(), Style::plain(SMALL, palette.ink)),
            (self.settled(), soft),
        ] {
            end = paper.paragraph(&text, style, (RESULT, end), width);
        }
        end + 10.0
    }

    fn gate_words(&self) -> String {
        let state = sentence::gate_of(&self.glance);
        match &self.policy.gate {
            Some(gate) => picture::gate(
                state,
                &sentence::asks_for(gate.standard, self.glance.moved_threshold),
            ),
            None => state.to_owned(),
        }
    }

    fn settled(&self) -> String {
        self.look.map_or_else(String::new, |look| {
            let (word, rest) = settled::row(look, self.glance.terms);
            picture::settled(word, &rest)
        })
    }

    fn draw_chart(&self, paper: &mut Paper, top: f64, bottom: f64) {
        let (palette, height) = (paper.palette, bottom - top);
        for mark in &self.chart.marks {
            match mark {
                Mark::Band { band, from, to } => {
                    let ground = match band {
                        Band::Against => palette.band_against,
                        Band::Open => palette.band_open,
                        Band::Favour => palette.band_favour,
                    };
                    let (from, to) = (on_axis(*from), on_axis(*to));
                    paper.block([from, top, to - from, height], ground);
                }
                Mark::Bars => bars(paper, top, bottom),
                Mark::Dots(places) => {
                    for (balance, from_top) in places {
                        let place = (on_axis(*balance), top + height * from_top / 100.0);
                        paper.disc(place, 3.0, palette.edge);
                    }
                }
                Mark::Step {
                    from,
                    to,
                    below,
                    between,
                } => {
                    let y = if *below { bottom } else { top };
                    let width = if *between { 4.0 } else { 1.5 };
                    let line = (width, palette.accent);
                    paper.line((on_axis(*from), y), (on_axis(*to), y), line, "");
                }
                Mark::Ghost(at) => {
                    let at = on_axis(*at);
                    paper.line((at, top), (at, bottom), (2.0, palette.accent), "2 3");
                }
                Mark::Balance(at) => {
                    let at = on_axis(*at);
                    let colour = if self.chart.barred {
                        palette.against
                    } else {
                        palette.accent
                    };
                    paper.line((at, top), (at, bottom), (3.0, colour), "");
                }
                Mark::Value(value) => {
                    draw_value(paper, *value, &self.against, (self.chart.balance(), top));
                }
                // The dots say more.
                Mark::Span { .. } => {}
            }
        }
    }

    /// The row in a sentence.
    fn words(&self) -> String {
        let RowSummary {
            verdict,
            shown,
            change,
            ..
        } = self.glance;
        let (policy, gate) = (page::full_name(self.policy), self.gate_words());
        let balance = page::balance(shown, change);
        let follows = sentence::verdict(verdict);
        match self.look {
            None => picture::row(&policy, &balance, &gate, follows),
            Some(_) => picture::row_settled(&policy, &balance, &gate, follows, &self.settled()),
        }
    }
}

/// The balance beside its line, with what it is against, in words.
fn draw_value(paper: &mut Paper, value: Value, against: &str, (balance, top): (f64, f64)) {
    let palette = paper.palette;
    let (anchor, side) = if value.at_left {
        (Anchor::End, -8.0)
    } else {
        (Anchor::Start, 8.0)
    };
    let notes = [page::moved_by(value.change), against.to_owned()];
    let strong = Style::bold(STRONG + 1.0, palette.ink).on(palette.paper);
    let x = on_axis(balance) + side;
    paper.text(&value.balance.to_string(), strong, (x, top + 22.0), anchor);
    let small = Style::plain(SMALL - 1.0, palette.soft).on(palette.paper);
    let notes = notes.iter().filter(|note| !note.is_empty());
    for (line, note) in notes.enumerate() {
        let place = (x, top + 39.0 + 16.0 * line as f64);
        paper.text(note, small, place, anchor);
    }
}

/// A shut gate stands across the whole row.
fn bars(paper: &mut Paper, top: f64, bottom: f64) {
    let colour = paper.palette.against;
    paper.begin_faint();
    let mut x = AXIS.0 + 1.0;
    while x < AXIS.1 {
        paper.line((x, top), (x, bottom), (2.0, colour), "");
        x += 22.0;
    }
    paper.end_faint();
}

/// A gate as the app draws it: two posts, and rails across where it is shut; a faint one where there is none.
fn gate(paper: &mut Paper, state: GateState, top: f64) {
    if state == GateState::None {
        return;
    }
    let shut = state.is_shut();
    let palette = paper.palette;
    let line = (3.0, if shut { palette.against } else { palette.soft });
    for post in [GATE, GATE + 30.0] {
        paper.line((post, top), (post, top + 26.0), line, "");
    }
    let rails: &[f64] = if shut { &GATE_RAILS } else { &[] };
    for rail in rails {
        let height = top + 26.0 * rail;
        paper.line((GATE, height), (GATE + 30.0, height), line, "");
    }
}
