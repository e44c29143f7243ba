//! Shapes and lines of text on a picture, and the picture as a file.

use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

use crate::Outcome;

/// A face of text.
#[derive(Debug)]
pub(crate) struct Font {
    face: Face<'static>,
}

impl Font {
    /// Reads a font file.
    pub(crate) fn read(bytes: &'static [u8]) -> Outcome<Self> {
        let face = Face::parse(bytes, 0).map_err(|why| format!("a font cannot be read: {why}"))?;
        Ok(Self { face })
    }

    /// Pixels per unit of the font, where an em has so many pixels.
    fn scale(&self, size: f32) -> f32 {
        size / f32::from(self.face.units_per_em())
    }

    /// The glyphs of a text with their distances from its start in units of the font, and the whole distance.
    fn glyphs(&self, text: &str) -> (Vec<(GlyphId, f32)>, f32) {
        let mut end = 0.0;
        let glyphs = text
            .chars()
            .map(|character| {
                let glyph = self.face.glyph_index(character).unwrap_or_default();
                let start = end;
                end += f32::from(self.face.glyph_hor_advance(glyph).unwrap_or_default());
                (glyph, start)
            })
            .collect();
        (glyphs, end)
    }

    /// Width of a text in pixels.
    pub(crate) fn width(&self, text: &str, size: f32) -> f32 {
        self.glyphs(text).1 * self.scale(size)
    }

    /// A text in lines no wider than `width` pixels, broken at spaces.
    pub(crate) fn lines(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            match lines.last_mut() {
                Some(line) if self.width(&format!("{line} {word}"), size) <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }

    /// The outlines of a text whose base line starts at a point.
    fn path(&self, text: &str, size: f32, (x, y): (f32, f32)) -> Option<Path> {
        let scale = self.scale(size);
        let mut pen = Pen {
            path: PathBuilder::new(),
            scale,
            start: (x, y),
        };
        for (glyph, start) in self.glyphs(text).0 {
            pen.start.0 = x + start * scale;
            self.face.outline_glyph(glyph, &mut pen);
        }
        pen.path.finish()
    }
}

/// Takes outlines in units of a font, upwards, and draws them in pixels, downwards.
struct Pen {
    path: PathBuilder,
    scale: f32,
    start: (f32, f32),
}

impl Pen {
    fn x(&self, x: f32) -> f32 {
        self.start.0 + x * self.scale
    }

    fn y(&self, y: f32) -> f32 {
        self.start.1 - y * self.scale
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x(x), self.y(y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x(x), self.y(y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.path
            .quad_to(self.x(x1), self.y(y1), self.x(x), self.y(y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.path.cubic_to(
            self.x(x1),
            self.y(y1),
            self.x(x2),
            self.y(y2),
            self.x(x),
            self.y(y),
        );
    }

    fn close(&mut self) {
        self.path.close();
    }
}

/// Where a text stands beside its point.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Anchor {
    /// It starts there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// A picture under way. All lengths are pixels from its upper left corner.
#[derive(Debug)]
pub(crate) struct Canvas {
    pixels: Pixmap,
}

impl Canvas {
    /// A picture of that size, of one colour.
    pub(crate) fn new(width: u32, height: u32, ground: Color) -> Outcome<Self> {
        let mut pixels = Pixmap::new(width, height).ok_or("a picture needs a size")?;
        pixels.fill(ground);
        Ok(Self { pixels })
    }

    /// A rectangle: left, top, width and height.
    pub(crate) fn block(&mut self, [x, y, width, height]: [f32; 4], colour: Color) {
        if let Some(rectangle) = Rect::from_xywh(x, y, width, height) {
            self.fill(&PathBuilder::from_rect(rectangle), colour);
        }
    }

    /// A disc around a point.
    pub(crate) fn disc(&mut self, (x, y): (f32, f32), radius: f32, colour: Color) {
        if let Some(circle) = PathBuilder::from_circle(x, y, radius) {
            self.fill(&circle, colour);
        }
    }

    /// A straight line from one point to another.
    pub(crate) fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: Color) {
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        if let Some(path) = path.finish() {
            let stroke = Stroke {
                width,
                ..Stroke::default()
            };
            let (paint, plain) = (paint(colour), Transform::identity());
            self.pixels.stroke_path(&path, &paint, &stroke, plain, None);
        }
    }

    /// One line of text whose base line goes through a point.
    pub(crate) fn text(
        &mut self,
        text: &str,
        (font, size): (&Font, f32),
        (x, y): (f32, f32),
        anchor: Anchor,
        colour: Color,
    ) {
        let width = font.width(text, size);
        let start = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        if let Some(path) = font.path(text, size, (start, y)) {
            self.fill(&path, colour);
        }
    }

    /// The picture as a PNG file; nothing of it is transparent.
    pub(crate) fn png(&self) -> Outcome<Vec<u8>> {
        let failed = |why: png::EncodingError| format!("a picture cannot be written: {why}");
        let colours: Vec<u8> = self
            .pixels
            .pixels()
            .iter()
            .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
            .collect();
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.pixels.width(), self.pixels.height());
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        // Type and flat colours: lines are better off as they are.
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header().map_err(failed)?;
        writer.write_image_data(&colours).map_err(failed)?;
        writer.finish().map_err(failed)?;
        Ok(file)
    }

    fn fill(&mut self, path: &Path, colour: Color) {
        let (paint, plain) = (paint(colour), Transform::identity());
        self.pixels
            .fill_path(path, &paint, FillRule::Winding, plain, None);
    }
}

fn paint(colour: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(colour);
    paint.anti_alias = true;
    paint
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_spaces_and_no_word_is_lost() {
        let font = Font::read(dejavu::sans::regular()).unwrap();
        let text = "With Azerbaijan’s published figures, the 2018 policy leaves a sale open.";
        let lines = font.lines(text, 40.0, 500.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|line| font.width(line, 40.0) <= 500.0));
    }

    #[test]
    fn every_letter_of_the_texts_has_a_glyph() {
        let font = Font::read(dejavu::sans::regular()).unwrap();
        for letter in "Türkiye’s “more likely than not” – 2018".chars() {
            assert!(font.face.glyph_index(letter).is_some(), "{letter}");
        }
    }
}
