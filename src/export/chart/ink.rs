//! What a drawing is coloured with: classes of the style sheet on a screen, colours of their own in a picture that leaves it.

use crate::export::chart::palette::Palette;

/// Where the colours of a drawing come from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ink {
    /// The style sheet, by the classes `m-…` and `l-…`.
    Screen,
    /// A palette.
    Picture(&'static Palette),
}

/// A colour by its name in the style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colour {
    Paper,
    Ink,
    Soft,
    Edge,
    Against,
    Favour,
    Accent,
    Open,
}

impl Colour {
    const fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Ink => "ink",
            Self::Soft => "soft",
            Self::Edge => "edge",
            Self::Against => "against",
            Self::Favour => "favour",
            Self::Accent => "accent",
            Self::Open => "open",
        }
    }

    const fn of(self, palette: &Palette) -> &'static str {
        match self {
            Self::Paper => palette.paper,
            Self::Ink => palette.ink,
            Self::Soft => palette.soft,
            Self::Edge => palette.edge,
            Self::Against => palette.against,
            Self::Favour => palette.favour,
            Self::Accent => palette.accent,
            Self::Open => palette.band_open,
        }
    }
}

impl Ink {
    /// The attributes that fill an area.
    pub(super) fn fill(self, colour: Colour) -> String {
        match self {
            Self::Screen => format!(" class=\"m-{}\"", colour.name()),
            Self::Picture(palette) => format!(" fill=\"{}\"", colour.of(palette)),
        }
    }

    /// The attributes that draw the edge of an area.
    pub(super) fn stroke(self, colour: Colour) -> String {
        match self {
            Self::Screen => format!(" class=\"l-{}\"", colour.name()),
            Self::Picture(palette) => format!(" stroke=\"{}\"", colour.of(palette)),
        }
    }

    /// The attributes that draw a line.
    pub(super) fn line(self, colour: Colour) -> String {
        self.stroke(colour) + " fill=\"none\""
    }

    /// The attributes of a mark: filled, with an edge around it.
    pub(super) fn mark(self, fill: Colour, edge: Colour) -> String {
        match self {
            Self::Screen => format!(" class=\"m-{} l-{}\"", fill.name(), edge.name()),
            Self::Picture(palette) => format!(
                " fill=\"{}\" stroke=\"{}\"",
                fill.of(palette),
                edge.of(palette)
            ),
        }
    }
}
