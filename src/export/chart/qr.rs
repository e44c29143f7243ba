//! A link as a QR code: its drawing, and how large it must be for a phone to read it.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Empty modules on each side, as the standard of QR codes asks for (ISO/IEC 18004).
const QUIET: usize = 4;

/// The version of the largest code that phones read with ease: 117 modules wide.
const LARGEST: u8 = 25;

/// The version of the largest code that the back of a room reads: 57 modules wide.
const LARGEST_OF_A_ROOM: u8 = 10;

/// How many modules away a phone still tells them apart: half a millimetre is read from 30 cm.
const REACH: usize = 600;

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules from edge to edge, with the empty ones around.
    pub modules: usize,
    /// The dark modules as an SVG path in units of a module.
    pub path: String,
}

impl Code {
    /// How wide the code must be, in centimetres, for a phone to read it from 30 cm, 3 m and 6 m away.
    #[must_use]
    pub fn widths(&self) -> [i64; 3] {
        [30, 300, 600].map(|distance| self.centimetres(distance) as i64)
    }

    /// The code of a link, with a sixth of it free to be damaged (level M); `None` where the link is too long.
    #[must_use]
    pub fn of(link: &str) -> Option<Self> {
        Self::within(link, QrCodeEcc::Medium, LARGEST)
    }

    /// The code of a link that a screen shows to a room, where nothing soils it: with less of it free to be damaged (level L) where
    /// that keeps it at 57 modules.
    #[must_use]
    pub fn for_a_room(link: &str) -> Option<Self> {
        let levels = [QrCodeEcc::Medium, QrCodeEcc::Low];
        let mut codes = levels
            .into_iter()
            .filter_map(|level| Self::within(link, level, LARGEST_OF_A_ROOM));
        codes.next().or_else(|| Self::of(link))
    }

    /// The smallest code of a link with so much free to be damaged, more where there is room; `None` where the link needs a larger
    /// version.
    fn within(link: &str, level: QrCodeEcc, largest: u8) -> Option<Self> {
        let segments = QrSegment::make_segments(link);
        let code = QrCode::encode_segments_advanced(
            &segments,
            level,
            Version::MIN,
            Version::new(largest),
            None,
            true,
        )
        .ok()?;
        let size = code.size();
        let mut path = String::new();
        for y in 0..size {
            let mut x = 0;
            while x < size {
                let start = x;
                while x < size && code.get_module(x, y) {
                    x += 1;
                }
                if x > start {
                    let (left, top) = (start + QUIET as i32, y + QUIET as i32);
                    path.push_str(&format!("M{left} {top}h{run}v1h-{run}z", run = x - start));
                }
                x += 1;
            }
        }
        Some(Self {
            modules: size as usize + 2 * QUIET,
            path,
        })
    }

    /// How wide it must be in centimetres, the empty modules included, to be read from so many centimetres.
    #[must_use]
    pub const fn centimetres(&self, away: usize) -> usize {
        (self.modules * away).div_ceil(REACH)
    }

    /// The code as an SVG file, black on white, so many pixels wide.
    #[must_use]
    pub fn file(&self, width: u32) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{width}\" viewBox=\"0 0 {modules} {modules}\" \
             shape-rendering=\"crispEdges\"><rect width=\"{modules}\" height=\"{modules}\" fill=\"#ffffff\"/>\
             <path d=\"{}\" fill=\"#000000\"/></svg>\n",
            self.path,
            modules = self.modules,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_quiet_zone_and_its_finders() {
        let code = Code::of("https://example.org/#abc").unwrap();
        // Version 2 has 25 modules.
        assert_eq!(code.modules, 25 + 8);
        // The upper left and right finder patterns begin behind four empty modules.
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", code.path);
        assert!(code.path.contains("M22 4h7v1h-7z"), "{}", code.path);
        assert_eq!((code.centimetres(30), code.centimetres(300)), (2, 17));
    }

    #[test]
    fn a_link_that_no_phone_could_read_has_none() {
        assert!(Code::of(&"x".repeat(990)).is_some());
        assert!(Code::of(&"x".repeat(1000)).is_none());
    }

    #[test]
    fn a_room_is_shown_the_smaller_code() {
        let modules = |code: Option<Code>| code.unwrap().modules - 2 * QUIET;
        let link = |length| "x".repeat(length);
        for (length, room) in [(90, 41), (213, 57), (214, 53), (271, 57), (272, 65)] {
            assert_eq!(modules(Code::for_a_room(&link(length))), room, "{length}");
        }
        assert_eq!(Code::for_a_room(&link(213)), Code::of(&link(213)));
        assert_eq!(modules(Code::of(&link(271))), 65);
        assert!(Code::for_a_room(&link(1000)).is_none());
    }

    #[test]
    fn the_size_of_a_code_grows_with_what_it_holds() {
        let width = |length: usize| Code::of(&"x".repeat(length)).unwrap().widths()[0];
        assert_eq!([width(90), width(900)], [3, 7]);
    }
}
