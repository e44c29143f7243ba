//! The pictures that stand beside a shared link: a country under every policy, and what a policy emphasises.

use counterweigh::edition::Policy;
use counterweigh::edition::id::FactorId;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::results::{PAIR, Results, RowSummary};
use counterweigh::findings::robustness::Robustness;
use counterweigh::findings::row_chart::{Band, GATE_RAILS, RowChart, bands};
use counterweigh::messages::cite::figures_by;
use counterweigh::messages::{card as words, method, page as labels, sentence};
use counterweigh::model::disposition::Disposition;
use counterweigh::model::risk::GateState;
use counterweigh::scenario::Scenario;
use tiny_skia::Color;

use crate::Outcome;
use crate::canvas::{Anchor, Canvas, Font};
use crate::palette::Palette;

/// Width of every picture in pixels, as chat apps want it.
pub const WIDTH: u32 = 1200;
/// Height of every picture in pixels.
pub const HEIGHT: u32 = 630;

/// Where text starts at the left and ends at the right.
const LEFT: f32 = 56.0;
const RIGHT: f32 = WIDTH as f32 - LEFT;
/// The base lines of the first and of the last line.
const TOP: f32 = 66.0;
const FOOT: f32 = HEIGHT as f32 - 26.0;
/// The height that the rows share.
const ROWS: (f32, f32) = (248.0, 550.0);
/// Where the number of the balance ends, and where the axis from 0 to 100 lies.
const BALANCE: f32 = 310.0;
const AXIS: (f32, f32) = (330.0, 830.0);
/// Where the gate and what follows stand.
const GATE: f32 = 850.0;
const RESULT: f32 = 898.0;
/// Sizes of type: the headline, the name, rows, and remarks.
const LARGE: f32 = 42.0;
const NAME: f32 = 30.0;
const ROW: f32 = 25.0;
const SMALL: f32 = 20.0;
/// Size of type of who published the figures.
const PRODUCERS: f32 = 13.0;
/// The lines of a headline times their size, at most.
const HEADLINE: f32 = 105.0;
/// The criteria that a policy's picture names.
const NAMED: usize = 6;

/// Draws pictures.
#[derive(Debug)]
pub(crate) struct Painter {
    serif: Font,
    strong_serif: Font,
    sans: Font,
    strong: Font,
    palette: Palette,
}

impl Painter {
    /// With the fonts and the app's colours.
    pub(crate) fn new() -> Outcome<Self> {
        Ok(Self {
            serif: Font::read(dejavu::serif_condensed::regular())?,
            strong_serif: Font::read(dejavu::serif_condensed::bold())?,
            sans: Font::read(dejavu::sans_condensed::regular())?,
            strong: Font::read(dejavu::sans_condensed::bold())?,
            palette: Palette::read()?,
        })
    }

    /// A country under every policy of a picture.
    pub(crate) fn country(
        &self,
        scenario: &Scenario,
        picture: &Results,
        headline: &str,
    ) -> Outcome<Vec<u8>> {
        let mut canvas = self.begin(&[headline])?;
        if let Some(figures) = figures_by(scenario) {
            let lines = self.sans.lines(&figures, PRODUCERS, RIGHT - LEFT);
            for (place, line) in lines.iter().rev().enumerate() {
                let at = (LEFT, FOOT - SMALL - 3.0 - PRODUCERS * 1.2 * place as f32);
                let font = (&self.sans, PRODUCERS);
                canvas.text(line, font, at, Anchor::Start, self.palette.soft);
            }
        }
        self.bands(&mut canvas, scenario);
        let engine = Engine::of(scenario);
        let charts = RowChart::of_rows(scenario, &picture.rows, &Robustness::default());
        let rows: Vec<_> = picture
            .scored(engine)
            .zip(charts.iter().flatten())
            .collect();
        let height = (ROWS.1 - ROWS.0) / rows.len().max(1) as f32;
        for (place, ((id, policy, glance), chart)) in rows.into_iter().enumerate() {
            let top = ROWS.0 + height * place as f32;
            let is_hot = PAIR.contains(&id);
            self.row(&mut canvas, (top, height), policy, (&glance, chart), is_hot);
        }
        canvas.png()
    }

    /// What a policy emphasises: factors with their stances, the strongest first.
    pub(crate) fn policy(
        &self,
        policy: &Policy,
        emphasised: &[(FactorId, u8)],
    ) -> Outcome<Vec<u8>> {
        let ink = self.palette.ink;
        let mut canvas = self.begin(&[&labels::full_name(policy), policy.line])?;
        let edition = Engine::newest().edition;
        let named = emphasised.iter().take(NAMED);
        let (start, height) = (ROWS.0 + 22.0, 39.0);
        for (place, &(factor, stance)) in named.enumerate() {
            let base = start + height * place as f32;
            canvas.text(
                edition.factor(factor).short,
                (&self.sans, ROW),
                (LEFT, base),
                Anchor::Start,
                ink,
            );
            self.stance(&mut canvas, base, stance);
        }
        let left_out = emphasised.len().saturating_sub(NAMED);
        let remark = (&self.sans, SMALL);
        if left_out > 0 {
            let base = start + height * NAMED as f32;
            let more = words::and_more(left_out);
            canvas.text(
                &more,
                remark,
                (LEFT, base),
                Anchor::Start,
                self.palette.soft,
            );
        }
        let gate = words::gate(policy);
        canvas.text(
            &gate,
            (&self.strong, ROW),
            (LEFT, ROWS.1 - 4.0),
            Anchor::Start,
            ink,
        );
        canvas.png()
    }

    /// A picture with its name, its headline and its foot.
    fn begin(&self, headline: &[&str]) -> Outcome<Canvas> {
        let Palette {
            paper, ink, soft, ..
        } = self.palette;
        let mut canvas = Canvas::new(WIDTH, HEIGHT, paper)?;
        let (name, remark) = ((&self.strong_serif, NAME), (&self.sans, SMALL));
        canvas.text(labels::name(), name, (LEFT, TOP), Anchor::Start, ink);
        canvas.text(words::subject(), remark, (RIGHT, TOP), Anchor::End, soft);
        let (lines, size) = self.headline(headline);
        for (place, line) in lines.iter().enumerate() {
            let base = TOP + size * (1.6 + 1.2 * place as f32);
            canvas.text(line, (&self.serif, size), (LEFT, base), Anchor::Start, ink);
        }
        canvas.text(words::foot(), remark, (LEFT, FOOT), Anchor::Start, soft);
        let edition = words::edition_short(Engine::newest().edition);
        canvas.text(&edition, remark, (RIGHT, FOOT), Anchor::End, soft);
        Ok(canvas)
    }

    /// A headline in lines, as large as it fits; each of its parts begins a line.
    fn headline(&self, parts: &[&str]) -> (Vec<String>, f32) {
        let mut size = LARGE;
        loop {
            let lines = |part: &&str| self.serif.lines(part, size, RIGHT - LEFT);
            let lines: Vec<String> = parts.iter().flat_map(lines).collect();
            if lines.len() as f32 * size <= HEADLINE || size <= ROW {
                return (lines, size);
            }
            size -= 1.0;
        }
    }

    /// The three bands over the height of all rows, with their names above.
    fn bands(&self, canvas: &mut Canvas, scenario: &Scenario) {
        let palette = &self.palette;
        let (remark, base) = ((&self.sans, SMALL), ROWS.0 - 10.0);
        canvas.text(
            words::axis_balance(),
            remark,
            (BALANCE, base),
            Anchor::End,
            palette.soft,
        );
        for (band, from, to) in bands(scenario) {
            let ground = match band {
                Band::Against => palette.band_against,
                Band::Open => palette.band_open,
                Band::Favour => palette.band_favour,
            };
            let (from, to) = (on_axis(from), on_axis(to));
            canvas.block([from, ROWS.0, to - from - 2.0, ROWS.1 - ROWS.0], ground);
            let middle = (from + to) / 2.0;
            let name = labels::axis(band);
            canvas.text(name, remark, (middle, base), Anchor::Middle, palette.soft);
        }
    }

    /// One policy: who and when, the balance on the axis, the gate, and what follows.
    fn row(
        &self,
        canvas: &mut Canvas,
        (top, height): (f32, f32),
        policy: &Policy,
        (glance, chart): (&RowSummary, &RowChart),
        hot: bool,
    ) {
        let Palette { ink, line, .. } = self.palette;
        let (middle, base) = (top + height / 2.0, top + height / 2.0 + ROW * 0.36);
        canvas.line((LEFT, top), (RIGHT, top), 1.0, line);
        if hot {
            canvas.block([LEFT - 16.0, top + 1.0, 4.0, height - 1.0], ink);
        }
        let year = policy.year.to_string();
        canvas.text(&year, (&self.strong, ROW), (LEFT, base), Anchor::Start, ink);
        let issuer = (LEFT + 78.0, base);
        canvas.text(policy.issuer, (&self.sans, ROW), issuer, Anchor::Start, ink);
        canvas.disc((on_axis(chart.balance()), middle), 9.0, ink);
        let balance = glance.shown.to_string();
        canvas.text(
            &balance,
            (&self.strong, ROW),
            (BALANCE, base),
            Anchor::End,
            ink,
        );
        self.gate(canvas, middle, glance);
        let result = sentence::verdict(glance.verdict);
        let colour = self.colour(glance.disposition);
        canvas.text(
            result,
            (&self.strong, ROW),
            (RESULT, base),
            Anchor::Start,
            colour,
        );
    }

    /// A gate as the app draws it: two posts, and rails across where it is shut; nothing where there is none.
    fn gate(&self, canvas: &mut Canvas, middle: f32, glance: &RowSummary) {
        if glance.gate == GateState::None {
            return;
        }
        let shut = glance.gate.is_shut();
        let colour = if shut {
            self.palette.against
        } else {
            self.palette.soft
        };
        for post in [GATE, GATE + 28.0] {
            canvas.line((post, middle - 13.0), (post, middle + 13.0), 3.0, colour);
        }
        let rails: &[f64] = if shut { &GATE_RAILS } else { &[] };
        for rail in rails {
            let height = middle - 13.0 + 26.0 * *rail as f32;
            canvas.line((GATE, height), (GATE + 28.0, height), 3.0, colour);
        }
    }

    /// A stance as four squares, with its word.
    fn stance(&self, canvas: &mut Canvas, base: f32, stance: u8) {
        let palette = &self.palette;
        for step in 0..4_u8 {
            let left = 620.0 + 30.0 * f32::from(step);
            let colour = if step < stance {
                palette.ink
            } else {
                palette.line
            };
            canvas.block([left, base - 18.0, 22.0, 18.0], colour);
        }
        let (word, at) = (method::stance_word(stance), (766.0, base));
        canvas.text(word, (&self.sans, ROW), at, Anchor::Start, palette.ink);
    }

    fn colour(&self, disposition: Disposition) -> Color {
        match disposition {
            Disposition::Barred | Disposition::WeighsAgainst => self.palette.against,
            Disposition::LeftOpen => self.palette.ink,
            Disposition::WeighsInFavour => self.palette.favour,
        }
    }
}

/// Where a balance lies on the axis.
fn on_axis(balance: f64) -> f32 {
    AXIS.0 + (AXIS.1 - AXIS.0) * balance as f32 / 100.0
}
