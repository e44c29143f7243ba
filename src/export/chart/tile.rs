//! How an area or a point of the map looks: a tile that fills it, told apart by its pattern and not by its colour alone, and the shape
//! of a point.

use crate::export::chart::ink::{Colour, Ink};
use crate::findings::Disposition;
use crate::findings::world_map::{Change, Mark};

/// What a country is marked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Its result under one text.
    Result(Disposition),
    /// What changes from one text to another.
    Change(Change),
}

/// How a country looks on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// What it is marked for.
    pub tone: Tone,
    /// Hatched: the law forbids a sale, whatever the policy.
    pub hatched: bool,
    /// Dotted: the readings disagree.
    pub dotted: bool,
    /// Without colour: too few figures.
    pub grey: bool,
}

/// A sample of how a country looks, as an area and as a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The tile that fills an area, as SVG names it.
    pub area: String,
    /// The tile that fills a point.
    pub point: String,
    /// The shape of a point around the origin.
    pub shape: &'static str,
    /// Whether the edge of a point is dashed.
    pub is_dashed: bool,
}

impl Look {
    /// A look with nothing but a tone.
    #[must_use]
    pub const fn plain(tone: Tone) -> Self {
        Self {
            tone,
            hatched: false,
            dotted: false,
            grey: false,
        }
    }

    /// The look of a country under one text.
    #[must_use]
    pub const fn of(mark: Mark) -> Self {
        Self {
            tone: Tone::Result(mark.result),
            hatched: mark.forbidden,
            dotted: mark.doubted,
            grey: mark.few_figures,
        }
    }

    /// A name for its tile that no other look has.
    pub(super) fn key(self) -> String {
        let tone = match self.tone {
            Tone::Result(result) => result as usize,
            Tone::Change(change) => 4 + change as usize,
        };
        let marks = [(self.hatched, "h"), (self.dotted, "d"), (self.grey, "g")];
        let marks: String = marks
            .into_iter()
            .filter_map(|(is_there, mark)| is_there.then_some(mark))
            .collect();
        format!("{tone}{marks}")
    }

    /// What the tile is painted with: its ground, how dense that is, and bars over it.
    fn paints(self) -> (Colour, f64, Option<(Colour, &'static str)>) {
        /// Bars that stand, and bars that lie.
        const STAND: &str = "M3 0v18M9 0v18M15 0v18";
        const LIE: &str = "M0 3h18M0 9h18M0 15h18";
        let or_grey = |colour| if self.grey { Colour::Soft } else { colour };
        match self.tone {
            Tone::Result(Disposition::Barred) => (or_grey(Colour::Against), 1.0, None),
            Tone::Result(Disposition::WeighsAgainst) => (or_grey(Colour::Against), 0.42, None),
            Tone::Result(Disposition::LeftOpen) if self.grey => (Colour::Soft, 0.2, None),
            Tone::Result(Disposition::LeftOpen) => (Colour::Open, 1.0, None),
            Tone::Result(Disposition::WeighsInFavour) => {
                (Colour::Paper, 1.0, Some((or_grey(Colour::Favour), STAND)))
            }
            Tone::Change(Change::OnlyFirst) => (Colour::Paper, 1.0, Some((Colour::Accent, LIE))),
            Tone::Change(Change::OnlySecond) => (Colour::Accent, 1.0, None),
            Tone::Change(Change::Both) => (Colour::Soft, 0.7, None),
            Tone::Change(Change::OtherResult) => (Colour::Accent, 0.3, None),
            Tone::Change(Change::Same) => (Colour::Open, 1.0, None),
        }
    }

    /// The tile as an SVG pattern of that id.
    pub(super) fn tile(self, id: &str, ink: Ink) -> String {
        const WHOLE: &str = "width=\"18\" height=\"18\"";
        let (ground, density, bars) = self.paints();
        let mut tile = format!(
            "<pattern id=\"{id}\" {WHOLE} patternUnits=\"userSpaceOnUse\"><rect {WHOLE}{}/><rect {WHOLE}{} fill-opacity=\"{density}\"/>",
            ink.fill(Colour::Paper),
            ink.fill(ground),
        );
        if let Some((colour, path)) = bars {
            let line = ink.line(colour);
            tile.push_str(&format!("<path d=\"{path}\"{line} stroke-width=\"3\"/>"));
        }
        let over = if bars.is_none() && density > 0.5 && ground != Colour::Open {
            Colour::Paper
        } else {
            Colour::Ink
        };
        if self.hatched {
            let line = ink.line(over);
            tile.push_str(&format!(
                "<path d=\"M-3 3l6-6M-3 12l15-15M-3 21l24-24M6 21l15-15M15 21l6-6\"{line} stroke-width=\"1.8\"/>"
            ));
        }
        if self.dotted {
            let fill = ink.fill(if over == Colour::Ink {
                Colour::Soft
            } else {
                over
            });
            for (x, y) in [
                (4.5, 4.5),
                (13.5, 4.5),
                (0.0, 13.5),
                (9.0, 13.5),
                (18.0, 13.5),
            ] {
                tile.push_str(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"1.5\"{fill}/>"));
            }
        }
        tile.push_str("</pattern>");
        tile
    }

    /// The look of a point: where the readings disagree, its edge says so, on which a point has no room for dots.
    pub(super) const fn of_point(self) -> Self {
        Self {
            dotted: false,
            ..self
        }
    }

    /// The attributes of a point's edge.
    pub(super) fn edge(self, ink: Ink) -> String {
        let dashes = if self.dotted {
            " stroke-dasharray=\"2.5 2.5\""
        } else {
            ""
        };
        format!("{} stroke-width=\"1.4\"{dashes}", ink.stroke(Colour::Ink))
    }

    /// The shape of a point, around the origin.
    pub(super) const fn shape(self) -> &'static str {
        const SQUARE: &str = "M-7-7h14v14h-14z";
        const CIRCLE: &str = "M-7.5 0a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0z";
        match self.tone {
            Tone::Result(Disposition::Barred) | Tone::Change(Change::Both) => SQUARE,
            Tone::Result(Disposition::WeighsAgainst) => "M-8.5-6.5h17l-8.5 14.5z",
            Tone::Result(Disposition::LeftOpen) | Tone::Change(Change::Same) => CIRCLE,
            Tone::Result(Disposition::WeighsInFavour) => "M-8.5 6.5h17l-8.5-14.5z",
            Tone::Change(Change::OnlyFirst) => "M6.5-8.5v17l-14.5-8.5z",
            Tone::Change(Change::OnlySecond) => "M-6.5-8.5v17l14.5-8.5z",
            Tone::Change(Change::OtherResult) => "M0-9l9 9l-9 9l-9-9z",
        }
    }
}
