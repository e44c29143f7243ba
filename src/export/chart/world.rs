//! What pictures of all countries have around them: headline, legend, and a foot with edition, producers, licences and years.

use crate::export::chart::paper::{LEFT, Paper, RIGHT, Style};
use crate::export::chart::tile::Sample;
use crate::export::chart::{Drawing, HEADLINE, REMARK, SENTENCE, end, link, name, paper};
use crate::findings::engine::Engine;
use crate::findings::world_map::years;
use crate::messages::{card, cite, page, world_map as words};
use crate::scenario::Scenario;

/// What a picture of all countries rests on.
#[derive(Clone, Copy, Debug)]
pub struct Foot<'a> {
    /// The scenario whose item, conditions and reading count.
    pub scenario: &'a Scenario,
    /// The whole link.
    pub link: &'a str,
}

/// The name of the app, the title, a sentence, and what is set.
pub(super) fn head(paper: &mut Paper, title: &str, sentence: &str, foot: &Foot<'_>) {
    let palette = paper.palette;
    let remark = Style::plain(REMARK, palette.soft);
    name(paper);
    paper.below(title, Style::serif(HEADLINE, palette.ink), 20.0);
    paper.below(sentence, Style::plain(SENTENCE, palette.ink), 10.0);
    paper.bottom += 6.0;
    for setting in words::settings(foot.scenario) {
        paper.below(&setting, remark, 2.0);
    }
    paper.bottom += 14.0;
}

/// The lines of a legend in two columns.
pub(super) fn legend<'a>(paper: &mut Paper, lines: impl Iterator<Item = (Sample, &'a str, usize)>) {
    /// From the start of a sample to that of its words.
    const WORDS: f64 = 64.0;
    let column = (RIGHT - LEFT) / 2.0;
    let style = Style::plain(REMARK, paper.palette.ink);
    let lines: Vec<_> = lines.collect();
    let rows = lines.len().div_ceil(2);
    let top = paper.bottom + 14.0;
    let mut tops = [top; 2];
    for (place, (sample, words, count)) in lines.into_iter().enumerate() {
        let side = usize::from(place >= rows);
        let left = LEFT + column * side as f64;
        let from = tops[side];
        paper.sample(&sample, (left, from + REMARK));
        let said = format!("{count}  {words}");
        let width = column - WORDS - 16.0;
        tops[side] = paper.paragraph(&said, style, (left + WORDS, from), width) + 6.0;
    }
    paper.bottom = tops[0].max(tops[1]);
}

impl Foot<'_> {
    /// Whose reading it is, the source and the link, below a picture whose marks are told in words; `note` is said of them first.
    pub(super) fn finish(
        &self,
        mut paper: Paper,
        title: &str,
        told: &str,
        note: Option<&str>,
    ) -> Drawing {
        end(&mut paper, 14.0);
        let remark = Style::plain(REMARK, paper.palette.soft);
        let edition = Engine::of(self.scenario).edition;
        let years = years(edition);
        let years = years.map(|[first, last]| words::years(&first.to_string(), &last.to_string()));
        let lines = [
            note.map(str::to_owned),
            Some(card::edition(edition)),
            cite::figures_by(self.scenario),
            years,
        ];
        for line in lines.into_iter().flatten() {
            paper.below(&line, remark, 4.0);
        }
        link(&mut paper, self.link);
        let alt = format!("{title}. {told} {}", page::not_a_decision());
        let (svg, height) = paper.file(title, &alt);
        Drawing {
            svg,
            width: paper::WIDTH as u32,
            height,
            alt,
        }
    }
}
