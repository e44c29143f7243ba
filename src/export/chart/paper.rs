//! A sheet that text and shapes are put on, from the top down, and that is an SVG file in the end.
//!
//! Whoever opens the file has other fonts than we, so that a width of text is an estimate that errs on the wide side.

use crate::export::chart::palette::{Palette, SANS, SERIF};
use crate::export::chart::tile::Sample;
use crate::messages::number::decimal;

/// Width of every picture in pixels: that of a wide article.
pub(super) const WIDTH: f64 = 1200.0;
/// Where text starts at the left.
pub(super) const LEFT: f64 = 48.0;
/// Where text ends at the right.
pub(super) const RIGHT: f64 = WIDTH - LEFT;

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// Height of an em in pixels.
    pub(super) size: f64,
    pub(super) colour: &'static str,
    /// Whether it is bold.
    pub(super) bold: bool,
    /// Whether it has the font of headlines.
    pub(super) serif: bool,
    /// The colour of a thin edge around it, where it stands on other marks.
    pub(super) edge: Option<&'static str>,
}

impl Style {
    /// Plain text.
    pub(super) const fn plain(size: f64, colour: &'static str) -> Self {
        Self {
            size,
            colour,
            bold: false,
            serif: false,
            edge: None,
        }
    }

    /// Bold text.
    pub(super) const fn bold(size: f64, colour: &'static str) -> Self {
        Self {
            bold: true,
            ..Self::plain(size, colour)
        }
    }

    /// The text of a headline.
    pub(super) const fn serif(size: f64, colour: &'static str) -> Self {
        Self {
            serif: true,
            ..Self::plain(size, colour)
        }
    }

    /// The same with an edge of that colour, to stand on other marks.
    pub(super) fn on(self, ground: &'static str) -> Self {
        Self {
            edge: Some(ground),
            ..self
        }
    }

    /// The width of a text in pixels, at most.
    fn width(self, text: &str) -> f64 {
        let ems: f64 = text.chars().map(ems).sum();
        let wider = if self.bold || self.serif { 1.08 } else { 1.0 };
        ems * self.size * wider
    }

    /// A text in lines no wider than `width` pixels, broken at spaces, and within a word that is wider itself.
    pub(super) fn lines(self, text: &str, width: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            match lines.last_mut() {
                Some(line) if self.width(&format!("{line} {word}")) <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(String::new()),
            }
            let Some(mut line) = lines.pop() else {
                continue;
            };
            if line.is_empty() {
                for letter in word.chars() {
                    if !line.is_empty() && self.width(&line) + ems(letter) * self.size > width {
                        lines.push(std::mem::take(&mut line));
                    }
                    line.push(letter);
                }
            }
            lines.push(line);
        }
        lines
    }
}

/// Begins and ends within each line what keeps a text of the reader from turning its sentence around: every line is laid out by
/// itself, and the sign that began it may stand in a line before.
fn isolated(mut lines: Vec<String>) -> Vec<String> {
    let mut is_open = false;
    for line in &mut lines {
        if std::mem::replace(&mut is_open, line.rfind(BEGINS) > line.rfind(ENDS)) {
            let goes_on = !line.contains([BEGINS, ENDS]);
            is_open |= goes_on;
            line.insert(0, BEGINS);
        }
        if is_open {
            line.push(ENDS);
        }
    }
    lines
}

/// Before and after a text that runs in a direction of its own.
const BEGINS: char = '\u{2068}';
const ENDS: char = '\u{2069}';

/// The width of a letter in ems, as in the widest of the common fonts.
fn ems(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '’' | '‘' | '|' | ' ' | '.' | ',' | ':' | ';' | '!' | 'I' => {
            0.32
        }
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '/' | '-' => 0.41,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' | '…' => 0.98,
        BEGINS | ENDS => 0.0,
        letter if letter.is_ascii_uppercase() => 0.76,
        letter if letter.is_ascii() => 0.62,
        '“' | '”' | '–' | '−' | '·' | '×' | '÷' => 0.62,
        letter if letter.is_alphabetic() && letter < '\u{250}' => 0.72,
        _ => 1.0,
    }
}

/// Where a text stands beside its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// It starts there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// A picture under way. All lengths are pixels from its upper left corner.
#[derive(Debug)]
pub(super) struct Paper {
    body: String,
    /// The colours.
    pub(super) palette: &'static Palette,
    /// How far down it is filled.
    pub(super) bottom: f64,
}

impl Paper {
    /// An empty sheet.
    pub(super) fn new(palette: &'static Palette) -> Self {
        Self {
            body: String::new(),
            palette,
            bottom: LEFT,
        }
    }

    /// One line of text whose base line goes through a point.
    pub(super) fn text(&mut self, text: &str, style: Style, (x, y): (f64, f64), anchor: Anchor) {
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let weight = if style.bold {
            " font-weight=\"600\""
        } else {
            ""
        };
        let serif = if style.serif { " class=\"serif\"" } else { "" };
        let mut put = |colour: &str, edge: &str| {
            self.put(&format!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{colour}\"{weight}{serif}{anchor}{edge}>{}</text>\n",
                length(x),
                length(y),
                length(style.size),
                escaped(text)
            ));
        };
        if let Some(edge) = style.edge {
            // A text of its own below the letters: not every program knows in which order to paint the two.
            let stroke = format!(
                " stroke=\"{edge}\" stroke-width=\"3\" stroke-opacity=\"0.8\" aria-hidden=\"true\""
            );
            put(edge, &stroke);
        }
        put(style.colour, "");
    }

    /// A text in as many lines as it needs, from the left of a column whose top is given; where its last line ends.
    pub(super) fn paragraph(
        &mut self,
        text: &str,
        style: Style,
        (left, top): (f64, f64),
        width: f64,
    ) -> f64 {
        let height = style.size * if style.serif { 1.22 } else { 1.4 };
        let lines = isolated(style.lines(text, width));
        for (place, line) in lines.iter().enumerate() {
            let base = top + height * place as f64 + style.size;
            self.text(line, style, (left, base), Anchor::Start);
        }
        top + height * lines.len() as f64
    }

    /// A text over the whole width, below what is there.
    pub(super) fn below(&mut self, text: &str, style: Style, gap: f64) {
        if !text.is_empty() {
            let place = (LEFT, self.bottom + gap);
            self.bottom = self.paragraph(text, style, place, RIGHT - LEFT);
        }
    }

    /// A rectangle: left, top, width and height.
    pub(super) fn block(&mut self, [x, y, width, height]: [f64; 4], colour: &str) {
        let [x, y, width, height] = [x, y, width, height].map(length);
        self.put(&format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{colour}\"/>\n"
        ));
    }

    /// A disc around a point.
    pub(super) fn disc(&mut self, (x, y): (f64, f64), radius: f64, colour: &str) {
        let [x, y, radius] = [x, y, radius].map(length);
        self.put(&format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{colour}\"/>\n"
        ));
    }

    /// A straight line from one point to another; `dashes` as SVG writes them, or nothing.
    pub(super) fn line(
        &mut self,
        from: (f64, f64),
        to: (f64, f64),
        (width, colour): (f64, &str),
        dashes: &str,
    ) {
        let [x1, y1, x2, y2, width] = [from.0, from.1, to.0, to.1, width].map(length);
        let dashes = if dashes.is_empty() {
            String::new()
        } else {
            format!(" stroke-dasharray=\"{dashes}\"")
        };
        self.put(&format!(
            "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"{colour}\" stroke-width=\"{width}\"{dashes}/>\n"
        ));
    }

    /// A drawing of a size of its own over the whole width, below what is there, so high as given.
    pub(super) fn within(&mut self, (wide, high): (f64, f64), height: f64, body: &str) {
        let bottom = self.bottom + height;
        let [x, y, width, height, wide, high] =
            [LEFT, self.bottom, RIGHT - LEFT, height, wide, high].map(length);
        self.put(&format!(
            "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {wide} {high}\">{body}</svg>\n"
        ));
        self.bottom = bottom;
    }

    /// A sample of how a country looks, beside a base line.
    pub(super) fn sample(&mut self, sample: &Sample, (x, base): (f64, f64)) {
        let (colour, ink) = (self.palette.edge, self.palette.ink);
        let [left, top] = [x, base - 15.0].map(length);
        let [right, middle] = [x + 44.0, base - 6.0].map(length);
        let dashes = if sample.is_dashed {
            " stroke-dasharray=\"2.5 2.5\""
        } else {
            ""
        };
        let Sample {
            area, point, shape, ..
        } = sample;
        self.put(&format!(
            "<rect x=\"{left}\" y=\"{top}\" width=\"30\" height=\"18\" fill=\"{area}\" stroke=\"{colour}\"/>\
             <path d=\"{shape}\" transform=\"translate({right} {middle})\" fill=\"{point}\" stroke=\"{ink}\"{dashes}/>\n"
        ));
    }

    /// What follows until [`Paper::end_faint`] is hardly seen.
    pub(super) fn begin_faint(&mut self) {
        self.put("<g opacity=\"0.2\">\n");
    }

    /// Ends what is hardly seen.
    pub(super) fn end_faint(&mut self) {
        self.put("</g>\n");
    }

    /// What follows until [`Paper::end_link`] leads to an address.
    pub(super) fn begin_link(&mut self, address: &str) {
        self.put(&format!("<a href=\"{}\">\n", escaped(address)));
    }

    /// Ends a link.
    pub(super) fn end_link(&mut self) {
        self.put("</a>\n");
    }

    /// The file, and its height: `title` and `description` are what those hear who cannot see it.
    pub(super) fn file(self, title: &str, description: &str) -> (String, u32) {
        let height = (self.bottom + LEFT).ceil() as u32;
        let file = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
             role=\"img\" aria-labelledby=\"t d\" font-family=\"{sans}\">\n<title id=\"t\">{}</title>\n<desc id=\"d\">{}</desc>\n\
             <style>.serif {{ font-family: {SERIF}; font-weight: 500 }}</style>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n{}</svg>\n",
            escaped(title),
            escaped(description),
            self.palette.paper,
            self.body,
            width = length(WIDTH),
            sans = escaped(SANS),
        );
        (file, height)
    }

    fn put(&mut self, element: &str) {
        self.body.push_str(element);
    }
}

/// A length to a tenth of a pixel.
fn length(value: f64) -> String {
    decimal(value, 1)
}

/// A text as XML has it, in elements and between quotation marks; what XML does not allow is left out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_spaces_and_in_words_that_are_too_long() {
        let style = Style::plain(20.0, "#000000");
        let text = "With Azerbaijan’s published figures, the 2018 policy leaves a sale open.";
        let lines = style.lines(text, 300.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().all(|line| style.width(line) <= 300.0));
        let link = "x".repeat(200);
        let lines = style.lines(&format!("See {link}"), 300.0);
        assert_eq!(lines.concat(), format!("See{link}"));
        assert!(lines.iter().all(|line| style.width(line) <= 300.0));
        assert!(style.lines(" ", 300.0).is_empty());
    }

    #[test]
    fn a_text_cannot_leave_its_element() {
        assert_eq!(
            escaped("</text><script a=\"&\">\u{0}\n"),
            "&lt;/text&gt;&lt;script a=&quot;&amp;&quot;&gt; "
        );
    }

    #[test]
    fn a_text_of_its_own_direction_is_one_in_every_line() {
        let lines =
            |lines: &[&str]| isolated(lines.iter().map(|line| (*line).to_owned()).collect());
        assert_eq!(lines(&["a", "b"]), ["a", "b"]);
        assert_eq!(
            lines(&["a \u{2068}b", "c", "d\u{2069} e", "f"]),
            [
                "a \u{2068}b\u{2069}",
                "\u{2068}c\u{2069}",
                "\u{2068}d\u{2069} e",
                "f"
            ]
        );
        let whole = "a \u{2068}b\u{2069} c";
        assert_eq!(lines(&[whole]), [whole]);
    }
}
