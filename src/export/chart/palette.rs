//! Colours and fonts of pictures: those of the app's style sheet, in both schemes.

use crate::messages::picture;

/// Which colours a picture wears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Dark text on a light ground, for paper and most articles.
    #[default]
    Light,
    /// Light text on a dark ground.
    Dark,
}

impl Scheme {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its name in the dialog.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => picture::scheme_light(),
            Self::Dark => picture::scheme_dark(),
        }
    }

    /// Its colours.
    #[must_use]
    pub const fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

/// Colours by their names in the style sheet, each as `#rrggbb`.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    /// The ground.
    pub paper: &'static str,
    /// Text, and what matters most.
    pub ink: &'static str,
    /// Remarks.
    pub soft: &'static str,
    /// Lines between rows.
    pub line: &'static str,
    /// Dots.
    pub edge: &'static str,
    /// What weighs in favour.
    pub favour: &'static str,
    /// What weighs against.
    pub against: &'static str,
    /// Our own reading.
    pub accent: &'static str,
    /// The band of balances that weigh against.
    pub band_against: &'static str,
    /// The band that is left open.
    pub band_open: &'static str,
    /// The band that weighs in favour.
    pub band_favour: &'static str,
}

const LIGHT: Palette = Palette {
    paper: "#fbfaf7",
    ink: "#1c2230",
    soft: "#565e70",
    line: "#dedad1",
    edge: "#7d8290",
    favour: "#0b6b64",
    against: "#a5431d",
    accent: "#27408b",
    band_against: "#f7ece5",
    band_open: "#f1f1ef",
    band_favour: "#e4f0ee",
};

const DARK: Palette = Palette {
    paper: "#14171e",
    ink: "#eceae4",
    soft: "#a9b0c0",
    line: "#323846",
    edge: "#7d8596",
    favour: "#62c9bd",
    against: "#eb9f74",
    accent: "#a3b8ff",
    band_against: "#2d221d",
    band_open: "#22262f",
    band_favour: "#1a2b2b",
};

/// The fonts of headlines, in the order in which a reader's system is asked for them.
pub const SERIF: &str = "ui-serif, Georgia, \"Iowan Old Style\", \"Times New Roman\", serif";
/// The fonts of everything else.
pub const SANS: &str =
    "ui-sans-serif, system-ui, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif";

#[cfg(test)]
mod tests {
    use super::*;

    /// The app's style sheet; what is light stands first.
    const TOKENS: &str = include_str!("../../../static/style/tokens.css");

    fn named(palette: &Palette) -> [(&str, &str); 11] {
        [
            ("paper", palette.paper),
            ("ink", palette.ink),
            ("soft", palette.soft),
            ("line", palette.line),
            ("edge", palette.edge),
            ("favour", palette.favour),
            ("against", palette.against),
            ("accent", palette.accent),
            ("band-against", palette.band_against),
            ("band-open", palette.band_open),
            ("band-favour", palette.band_favour),
        ]
    }

    #[test]
    fn colours_and_fonts_are_those_of_the_style_sheet() {
        let blocks: Vec<&str> = TOKENS.split("--paper:").skip(1).collect();
        // Light, dark where the system asks for it, dark where the page does.
        assert_eq!(blocks.len(), 3);
        for (block, scheme) in blocks
            .iter()
            .zip([Scheme::Light, Scheme::Dark, Scheme::Dark])
        {
            let block = format!("--paper:{block}");
            for (name, colour) in named(scheme.palette()) {
                let declared = format!("--{name}: {colour};");
                assert!(block.contains(&declared), "{scheme:?} lacks {declared}");
            }
        }
        assert!(TOKENS.contains(&format!("--serif: {SERIF};")));
        assert!(TOKENS.contains(&format!("--sans: {SANS};")));
    }

    /// How much lighter one colour is than another, as WCAG 2 counts.
    fn contrast(one: &str, other: &str) -> f64 {
        let light = |colour: &str| {
            let part = |at: usize| {
                let share = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
                if share <= 0.040_45 {
                    share / 12.92
                } else {
                    libm::pow((share + 0.055) / 1.055, 2.4)
                }
            };
            0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
        };
        let (one, other) = (light(one), light(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn dots_and_lines_are_seen_on_every_band() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
        for scheme in Scheme::ALL {
            let palette = scheme.palette();
            for ground in [
                palette.paper,
                palette.band_against,
                palette.band_open,
                palette.band_favour,
            ] {
                for mark in [palette.edge, palette.accent] {
                    let contrast = contrast(mark, ground);
                    assert!(
                        contrast >= 3.0,
                        "{scheme:?}: {mark} on {ground}: {contrast:.2}"
                    );
                }
            }
        }
    }
}
