//! One row per policy: who and when, the readings as dots with the balance among them, the gate, and what follows.

use crate::edition::{Kind, Policy};
use crate::findings::results::{Glance, pair, policy};
use crate::findings::robustness::{Look, stacked};
use crate::messages::number::{day, whole};
use crate::messages::{page, sentence, settled};
use crate::model::disposition::Disposition;
use crate::model::risk::GateState;

use crate::export::chart::paper::{Anchor, LEFT, Paper, RIGHT, Style};
use crate::export::chart::{DASHED, LINE, Subject};

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
    let mut words = Vec::new();
    for (position, row) in rows.iter().enumerate() {
        let Some(policy) = policy(engine, row.policy) else {
            continue;
        };
        let Some(glance) = row.glance() else {
            words.push(gap(paper, policy));
            continue;
        };
        let look = subject.settled.look(row.policy, glance.disposition);
        let other = |row: &crate::findings::results::Row| row.glance().map(|glance| glance.balance);
        let is_line = policy.kind == Kind::Policy;
        let before = rows[..position].iter().rev().find_map(other);
        let after = rows[position + 1..].iter().find_map(other);
        let last = policy.until.is_empty();
        let [earlier, later] = pair(engine);
        let entry = Entry {
            policy,
            glance,
            look: look.as_ref(),
            before: before.filter(|_| is_line),
            after: after.filter(|_| is_line && !last),
            earlier: Some(row.policy) == earlier,
            later: Some(row.policy) == later,
        };
        entry.draw(paper, subject);
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
    let (low, high) = edges(subject);
    let rows = subject.picture.scored(subject.engine());
    let mut base = paper.bottom + SMALL;
    if rows.into_iter().any(|(_, _, glance)| is_moved(&glance)) {
        upright(paper, (GATE + 5.0, base), (2.0, "2 3"), DASHED);
        base += 22.0;
    }
    for (from, to, name) in [
        (0.0, low, page::AXIS_AGAINST),
        (low, high, page::AXIS_OPEN),
        (high, 100.0, page::AXIS_FAVOUR),
    ] {
        let middle = (on_axis(from) + on_axis(to)) / 2.0;
        paper.text(name, remark, (middle, base), Anchor::Middle);
    }
    paper.disc((GATE + 5.0, base - 5.0), 3.5, palette.edge);
    let words = (GATE + 16.0, base);
    paper.text(settled::LEGEND_DOT, remark, words, Anchor::Start);
    upright(paper, (GATE + 186.0, base), (3.0, ""), LINE);
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

fn is_moved(glance: &Glance) -> bool {
    whole(glance.balance) != whole(glance.published)
}

/// The edges of the open band.
fn edges(subject: &Subject<'_>) -> (f64, f64) {
    let reading = &subject.scenario.reading;
    (
        f64::from(reading.against_below),
        f64::from(reading.favour_from),
    )
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
    paper.text(page::NO_POLICY, soft, (LEFT + 62.0, base), Anchor::Start);
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
    glance: Glance,
    look: Option<&'a Look>,
    /// The balance of the row above, where the line comes from there.
    before: Option<f64>,
    /// The balance of the row below, where the line goes on to it.
    after: Option<f64>,
    /// Whether it is the earlier of the two policies of the headline.
    earlier: bool,
    /// Whether it is the later one.
    later: bool,
}

impl Entry<'_> {
    fn draw(&self, paper: &mut Paper, subject: &Subject<'_>) {
        let palette = paper.palette;
        let top = paper.bottom;
        paper.line((LEFT, top), (RIGHT, top), (1.0, palette.line), "");
        let lowest = [self.who(paper, top), self.result(paper, top)];
        let bottom = lowest.into_iter().fold(top + HEIGHT, f64::max);
        self.chart(paper, subject, top, bottom);
        if self.earlier || self.later {
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
        let name = format!("{}, {}", self.policy.issuer, self.policy.short);
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
                sentence::disposition(self.glance.disposition).to_owned(),
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
        let state = sentence::gate(self.glance.gate);
        match &self.policy.gate {
            Some(gate) => format!("{state}: {}", sentence::asks_for(gate.standard)),
            None => state.to_owned(),
        }
    }

    fn settled(&self) -> String {
        self.look.map_or_else(String::new, |look| {
            let (word, rest) = settled::row(look);
            format!("{word}: {rest}")
        })
    }

    fn chart(&self, paper: &mut Paper, subject: &Subject<'_>, top: f64, bottom: f64) {
        let palette = paper.palette;
        let (low, high) = edges(subject);
        let height = bottom - top;
        for (from, to, ground) in [
            (0.0, low, palette.band_against),
            (low, high, palette.band_open),
            (high, 100.0, palette.band_favour),
        ] {
            let (from, to) = (on_axis(from), on_axis(to));
            paper.block([from, top, to - from, height], ground);
        }
        let barred = self.glance.disposition == Disposition::Barred;
        if barred {
            bars(paper, top, bottom);
        }
        for (balance, from_top) in self.look.map_or_else(Vec::new, |look| stacked(&look.dots)) {
            let place = (on_axis(balance), top + height * from_top / 100.0);
            paper.disc(place, 3.0, palette.edge);
        }
        let at = on_axis(self.glance.balance);
        let steps = [
            (self.before, top, self.later),
            (self.after, bottom, self.earlier),
        ];
        for (other, y, between) in steps {
            if let Some(other) = other {
                let half_way = on_axis((self.glance.balance + other) / 2.0);
                let width = if between { 4.0 } else { 1.5 };
                paper.line((half_way, y), (at, y), (width, palette.accent), "");
            }
        }
        if is_moved(&self.glance) {
            let ghost = on_axis(self.glance.published);
            let line = (2.0, palette.accent);
            paper.line((ghost, top), (ghost, bottom), line, "2 3");
        }
        let colour = if barred {
            palette.against
        } else {
            palette.accent
        };
        paper.line((at, top), (at, bottom), (3.0, colour), "");
        self.value(paper, (at, top));
    }

    /// The balance beside its line, with what it is against.
    fn value(&self, paper: &mut Paper, (at, top): (f64, f64)) {
        let palette = paper.palette;
        let (anchor, side) = if self.glance.balance > 75.0 {
            (Anchor::End, -8.0)
        } else {
            (Anchor::Start, 8.0)
        };
        let balance = whole(self.glance.balance);
        let change = page::moved_by(balance - whole(self.glance.published));
        let against = self
            .before
            .filter(|_| self.later)
            .map(|before| page::against(balance - whole(before)));
        let notes = [change, against.unwrap_or_default()];
        let strong = Style::bold(STRONG + 1.0, palette.ink).on(palette.paper);
        let place = (at + side, top + 22.0);
        paper.text(&balance.to_string(), strong, place, anchor);
        let small = Style::plain(SMALL - 1.0, palette.soft).on(palette.paper);
        let notes = notes.iter().filter(|note| !note.is_empty());
        for (line, note) in notes.enumerate() {
            let place = (at + side, top + 39.0 + 16.0 * line as f64);
            paper.text(note, small, place, anchor);
        }
    }

    /// The row in a sentence.
    fn words(&self) -> String {
        let Glance {
            balance,
            published,
            disposition,
            ..
        } = self.glance;
        let change = whole(balance) - whole(published);
        let settled = self.settled();
        format!(
            "{}: {}; {}; {}{}.",
            page::full_name(self.policy),
            page::balance(whole(balance), change),
            self.gate_words(),
            sentence::disposition(disposition),
            if settled.is_empty() {
                String::new()
            } else {
                format!("; {settled}")
            }
        )
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
    let rails: &[f64] = if shut { &[6.0, 13.0, 20.0] } else { &[] };
    for rail in rails {
        let height = top + rail;
        paper.line((GATE, height), (GATE + 30.0, height), line, "");
    }
}
