//! Every country at its score under two texts, in two rows joined by lines: at a glance, whether the stop rule or the score tells the
//! texts apart.

use crate::edition::Edition;
use crate::edition::id::PolicyId;
use crate::export::chart::Drawing;
use crate::export::chart::ink::{Colour, Ink};
use crate::export::chart::palette::Scheme;
use crate::export::chart::paper::{LEFT, Paper, RIGHT, escaped};
use crate::export::chart::world::{Foot, head};
use crate::findings::GateState;
use crate::findings::row_chart::Band;
use crate::findings::world::World;
use crate::findings::world_map::{Apart, pairs};
use crate::messages::{page, world_map as words};
use crate::model::disposition::Edges;

/// Width of the strip, and where 0 and 100 lie.
const WIDTH: f64 = 1000.0;
const FROM: f64 = 16.0;
const STEP: f64 = (WIDTH - 2.0 * FROM) / 100.0;

/// From the middle of a mark to that of the one that lies on it, and half the width of a mark.
const PITCH: f64 = 7.4;
const HALF: f64 = 3.1;

/// The room between the rows, which the lines cross, and that of a row's name with the names of its bands.
const BETWEEN: f64 = 130.0;
const NAME: f64 = 46.0;

/// The room of the numbers of the axis.
const AXIS: f64 = 20.0;

/// Every country under two texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// Its title.
    pub title: String,
    /// What tells the two texts apart, in numbers.
    pub sentence: String,
    /// What each country is marked for, as sentences, in the order of [`World::countries`].
    pub says: Vec<String>,
    /// What its marks and lines mean.
    pub legend: [&'static str; 4],
    names: [String; 2],
    dots: Vec<Dot>,
    /// The edges of each text, where they are the same for all countries.
    edges: [Option<Edges>; 2],
}

/// A country in both rows.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Dot {
    scores: [i64; 2],
    stopped: [bool; 2],
    crosses: bool,
}

impl Strip {
    /// The strip of a world under two texts.
    #[must_use]
    pub fn of(edition: &Edition, world: &World, texts: [PolicyId; 2]) -> Self {
        let pairs = pairs(world, texts);
        let dots = pairs.iter().map(|pair| Dot {
            scores: pair.map(|result| result.shown),
            stopped: pair.map(|result| result.gate.is_shut()),
            crosses: pair[0].band != pair[1].band,
        });
        let says = world.countries.iter().zip(&pairs);
        let says = says.map(|(country, pair)| words::of_change(edition, texts, country, *pair));
        let edges = [0, 1].map(|row| {
            let mut edges = pairs.iter().map(|pair| pair[row].edges);
            let first = edges.next()?;
            edges.all(|other| other == first).then_some(first)
        });
        let mut gates = pairs.iter().flatten().map(|result| result.gate);
        let stopped = if gates.any(|gate| gate == GateState::ShutByKnowledge) {
            words::strip_known()
        } else {
            words::strip_stopped()
        };
        Self {
            legend: [
                stopped,
                words::strip_open(),
                words::strip_by_rule(),
                words::strip_by_score(),
            ],
            title: words::strip_title(edition, texts),
            sentence: words::apart(Apart::of(&pairs)),
            says: says.collect(),
            names: texts.map(|text| page::full_name(edition.policy(text))),
            dots: dots.collect(),
            edges,
        }
    }

    /// The strip for a screen that has the style sheet: its marks have the place of their country in `data-at`.
    #[must_use]
    pub fn on_screen(&self, id: &str) -> String {
        let (body, height) = self.body(Ink::Screen);
        format!(
            "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" focusable=\"false\">\
             <title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>{body}</svg>",
            escaped(&self.title),
            escaped(&self.told()),
        )
    }

    /// The strip as a picture of its own.
    #[must_use]
    pub fn draw(&self, foot: &Foot<'_>, scheme: Scheme) -> Drawing {
        let mut paper = Paper::new(scheme.palette());
        head(&mut paper, &self.title, &self.sentence, foot);
        let (body, height) = self.body(Ink::Picture(paper.palette));
        paper.within((WIDTH, height), height * (RIGHT - LEFT) / WIDTH, &body);
        foot.finish(
            paper,
            &self.title,
            &self.told(),
            Some(&format!("{}.", self.legend.join(". "))),
        )
    }

    fn told(&self) -> String {
        format!("{} {}", self.sentence, words::strip_how())
    }

    /// Lines, marks and axes, and how high they are.
    fn body(&self, ink: Ink) -> (String, f64) {
        let [upper, lower] = [0, 1].map(|row| self.stacked(row));
        let [above, below] = [&upper, &lower].map(|places| {
            let highest = places.iter().copied().max().unwrap_or_default();
            PITCH * (highest + 1) as f64 + 4.0
        });
        let lines = [NAME + above, NAME + above + BETWEEN];
        let height = lines[1] + below + NAME + AXIS;
        let mut body = String::new();
        for (row, (top, high)) in [(NAME, above), (lines[1], below)].into_iter().enumerate() {
            self.bands(&mut body, row, (top, high), ink);
        }
        self.lines(&mut body, lines, ink);
        for (row, places) in [upper, lower].iter().enumerate() {
            let up = if row == 0 { -1.0 } else { 1.0 };
            for (place, (dot, on)) in self.dots.iter().zip(places).enumerate() {
                let x = across(dot.scores[row]);
                let y = lines[row] + up * PITCH * (*on as f64 + 0.5);
                body.push_str(&mark((x, y), dot.stopped[row], place, ink));
            }
        }
        let style = format!("{} font-size=\"15\"", ink.fill(Colour::Ink));
        for (name, y) in self.names.iter().zip([17.0, height - AXIS - 8.0]) {
            let name = escaped(name);
            body.push_str(&format!(
                "<text x=\"{FROM}\" y=\"{y:.1}\" font-weight=\"600\"{style}>{name}</text>"
            ));
        }
        for score in [0, 20, 40, 60, 80, 100] {
            small(
                &mut body,
                (across(score), height - 5.0),
                &score.to_string(),
                ink,
            );
        }
        (body, height.ceil())
    }

    /// How many marks each country's lies on in a row: those that are stopped lie lowest, the others on them, each A to Z.
    fn stacked(&self, row: usize) -> Vec<usize> {
        let mut heights = [0_usize; 101];
        let mut places = vec![0; self.dots.len()];
        for stopped in [true, false] {
            for (dot, place) in self.dots.iter().zip(&mut places) {
                if dot.stopped[row] == stopped
                    && let Some(height) = heights.get_mut(dot.scores[row].clamp(0, 100) as usize)
                {
                    *place = *height;
                    *height += 1;
                }
            }
        }
        places
    }

    /// The edges of a row, with what lies between them.
    fn bands(&self, body: &mut String, row: usize, (top, high): (f64, f64), ink: Ink) {
        let Some(edges) = self.edges[row] else {
            return;
        };
        let base = if row == 0 {
            top - 8.0
        } else {
            top + high + 14.0
        };
        let ends = [
            0.0,
            edges.against_below,
            edges.favour_from.min(100.0),
            100.0,
        ];
        let bands = [Band::Against, Band::Open, Band::Favour];
        for ((from, to), band) in ends.iter().zip(&ends[1..]).zip(bands) {
            if to > from {
                let middle = FROM + STEP * f64::midpoint(*from, *to);
                small(body, (middle, base), page::axis(band), ink);
            }
        }
        let line = ink.line(Colour::Edge);
        for edge in [edges.against_below, edges.favour_from] {
            if edge.is_finite() {
                let x = FROM + STEP * (edge - 0.5);
                body.push_str(&format!(
                    "<path d=\"M{x:.1} {top:.1}v{high:.1}\"{line} stroke-width=\"1\"/>"
                ));
            }
        }
    }

    /// The lines that join the rows: those that tell the texts apart lie on top.
    fn lines(&self, body: &mut String, [upper, lower]: [f64; 2], ink: Ink) {
        let kind = |dot: &Dot| match (dot.stopped[0] != dot.stopped[1], dot.crosses) {
            (true, _) => 2,
            (false, true) => 1,
            (false, false) => 0,
        };
        let kinds = [
            (Colour::Edge, "stroke-width=\"0.8\" stroke-opacity=\"0.35\""),
            (Colour::Ink, "stroke-width=\"1.2\" stroke-dasharray=\"4 3\""),
            (
                Colour::Against,
                "stroke-width=\"1.2\" stroke-opacity=\"0.8\"",
            ),
        ];
        for (number, (colour, style)) in kinds.into_iter().enumerate() {
            let line = ink.line(colour);
            let path: String = self
                .dots
                .iter()
                .filter(|dot| kind(dot) == number)
                .map(|dot| {
                    let [from, to] = dot.scores.map(across);
                    format!("M{from:.1} {:.1}L{to:.1} {:.1}", upper + 2.0, lower - 2.0)
                })
                .collect();
            body.push_str(&format!("<path d=\"{path}\"{line} {style}/>"));
        }
    }
}

/// A remark around a point.
fn small(body: &mut String, (x, y): (f64, f64), text: &str, ink: Ink) {
    let soft = ink.fill(Colour::Soft);
    body.push_str(&format!(
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"12\" text-anchor=\"middle\"{soft}>{}</text>",
        escaped(text)
    ));
}

/// Where a score lies.
fn across(score: i64) -> f64 {
    FROM + STEP * score as f64
}

/// A country in a row: a square where it is stopped, else a ring.
fn mark((x, y): (f64, f64), stopped: bool, place: usize, ink: Ink) -> String {
    let at = match ink {
        Ink::Screen => format!(" data-at=\"{place}\""),
        Ink::Picture(_) => String::new(),
    };
    if stopped {
        let side = 2.0 * HALF;
        let fill = ink.fill(Colour::Against);
        format!(
            "<rect{at} x=\"{:.1}\" y=\"{:.1}\" width=\"{side}\" height=\"{side}\"{fill}/>",
            x - HALF,
            y - HALF
        )
    } else {
        let ring = ink.mark(Colour::Paper, Colour::Edge);
        format!(
            "<circle{at} cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{:.1}\"{ring} stroke-width=\"1.3\"/>",
            HALF - 0.4
        )
    }
}
