//! The app's light colours, as the pictures that a reader saves have them too.

use counterweigh::export::chart::Scheme;
use tiny_skia::Color;

use crate::Outcome;

/// The colours of a picture, by their names in the app.
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
        let light = Scheme::Light.palette();
        Ok(Self {
            paper: colour(light.paper)?,
            ink: colour(light.ink)?,
            soft: colour(light.soft)?,
            line: colour(light.line)?,
            favour: colour(light.favour)?,
            against: colour(light.against)?,
            band_against: colour(light.band_against)?,
            band_open: colour(light.band_open)?,
            band_favour: colour(light.band_favour)?,
        })
    }
}

/// A colour that is written as `#rrggbb`.
fn colour(name: &str) -> Outcome<Color> {
    let digits = name.strip_prefix('#').filter(|digits| digits.len() == 6);
    let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let [_, red, green, blue] = number
        .ok_or_else(|| format!("{name} is no colour of six digits"))?
        .to_be_bytes();
    Ok(Color::from_rgba8(red, green, blue, 255))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_those_of_the_light_scheme() {
        let paper = Palette::read().map(|palette| palette.paper);
        assert_eq!(paper, Ok(Color::from_rgba8(0xfb, 0xfa, 0xf7, 255)));
        assert!(colour("purple").is_err());
    }
}
