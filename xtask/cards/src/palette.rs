//! The app's light colours, read from its style sheet so that the pictures cannot differ from it.

use tiny_skia::Color;

use crate::Outcome;

/// The sheet that names every colour; what is light stands first.
const TOKENS: &str = include_str!("../../../static/style/tokens.css");

/// The colours of a picture, by their names in the sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Palette {
    pub(crate) paper: Color,
    pub(crate) ink: Color,
    pub(crate) soft: Color,
    pub(crate) line: Color,
    pub(crate) favour: Color,
    pub(crate) against: Color,
    pub(crate) band_against: Color,
    pub(crate) band_open: Color,
    pub(crate) band_favour: Color,
}

impl Palette {
    /// Reads the colours.
    pub(crate) fn read() -> Outcome<Self> {
        Ok(Self {
            paper: colour("paper")?,
            ink: colour("ink")?,
            soft: colour("soft")?,
            line: colour("line")?,
            favour: colour("favour")?,
            against: colour("against")?,
            band_against: colour("band-against")?,
            band_open: colour("band-open")?,
            band_favour: colour("band-favour")?,
        })
    }
}

/// A colour of the sheet, written there as `--name: #rrggbb`.
fn colour(name: &str) -> Outcome<Color> {
    let digits = TOKENS
        .split_once(&format!("--{name}: #"))
        .and_then(|(_, rest)| rest.get(..6));
    let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let [_, red, green, blue] = number
        .ok_or_else(|| format!("tokens.css has no colour --{name} of six digits"))?
        .to_be_bytes();
    Ok(Color::from_rgba8(red, green, blue, 255))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_those_of_the_light_scheme() {
        assert_eq!(
            colour("paper"),
            Ok(Color::from_rgba8(0xfb, 0xfa, 0xf7, 255))
        );
        assert!(colour("purple").is_err());
    }
}
