//! A chart as a file of its own: an SVG picture with its headline, settings, how settled it is, source and link.

mod ink;
pub mod map;
pub mod palette;
mod paper;
pub mod qr;
mod rows;
pub mod strip;
mod sums;
pub mod tile;
pub mod world;

use crate::edition::id::PolicyId;
use crate::findings::assumptions::Setter;
use crate::findings::compare::{Comparison, chosen};
use crate::findings::engine::Engine;
use crate::findings::reasons::Reasons;
use crate::findings::results::Results;
use crate::findings::robustness::Robustness;
use crate::scenario::{Scenario, Screen, View};

use crate::export::address::percent_encoded;
use crate::messages::picture as words;
use crate::messages::{
    card, cite, compare, differ, headline, law, page, robustness, sentence, settings, settled, why,
};

pub use palette::Scheme;
pub use paper::escaped;

use paper::{Anchor, LEFT, Paper, RIGHT, Style};

/// Sizes of type: the headline, sentences, and remarks.
const HEADLINE: f64 = 34.0;
const SENTENCE: f64 = 19.0;
const REMARK: f64 = 15.0;

/// A chart that can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// One row per policy that is shown.
    Policies,
    /// The reasons of a policy in points.
    Reasons(PolicyId),
    /// Where the difference of two policies comes from.
    Difference([PolicyId; 2]),
}

impl Chart {
    /// The charts of a scenario, in the order in which they are offered.
    #[must_use]
    pub fn all(scenario: &Scenario, picture: &Results, view: View) -> Vec<Self> {
        let engine = Engine::of(scenario);
        let reasons = picture
            .scored(engine)
            .map(|(policy, _, _)| Self::Reasons(policy));
        [Self::Policies, Self::Difference(chosen(scenario, view))]
            .into_iter()
            .chain(reasons)
            .collect()
    }

    /// The chart that a view looks at.
    #[must_use]
    pub fn of(scenario: &Scenario, view: View) -> Self {
        match (view.screen, view.policy, view.other) {
            (Screen::Compare, _, _) => Self::Difference(chosen(scenario, view)),
            (Screen::Explore, Some(policy), None) => Self::Reasons(policy),
            _ => Self::Policies,
        }
    }

    /// Its name in the list.
    #[must_use]
    pub fn name(self, engine: &Engine) -> String {
        let named = |policy| engine.edition.policy(policy);
        match self {
            Self::Policies => words::all_policies().to_owned(),
            Self::Reasons(policy) => words::reasons(&page::full_name(named(policy))),
            Self::Difference(pair) => {
                let [first, second] = pair.map(|policy| sentence::tag(named(policy)));
                differ::why(&first, &second)
            }
        }
    }

    /// The name of its file without an ending, by the country's ISO code.
    #[must_use]
    pub fn file_name(self, scenario: &Scenario) -> String {
        let engine = Engine::of(scenario);
        let place = engine
            .position(scenario.place)
            .map_or("own", |country| engine.edition.countries[country].iso3);
        let id = |policy| engine.edition.policy(policy).id;
        let chart = match self {
            Self::Policies => "policies".to_owned(),
            Self::Reasons(policy) => id(policy).to_owned(),
            Self::Difference([first, second]) => format!("{}-{}", id(first), id(second)),
        };
        format!("counterweigh-{place}-{chart}").to_lowercase()
    }
}

/// What a chart shows.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its policies, evaluated.
    pub picture: &'a Results,
    /// Its readings.
    pub settled: &'a Robustness,
    /// The whole link.
    pub link: &'a str,
}

impl Subject<'_> {
    fn of_headline(&self) -> headline::Subject<'_> {
        headline::Subject {
            scenario: self.scenario,
            results: self.picture,
            readings: self.settled,
            setter: Setter::Link,
        }
    }

    fn engine(&self) -> &'static Engine {
        Engine::of(self.scenario)
    }

    /// What the law says of the place, sentence by sentence.
    fn law(&self) -> Vec<String> {
        law::sentences(self.scenario, self.picture.law.as_ref())
    }
}

/// A chart as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The SVG file.
    pub svg: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What it shows, in words.
    pub alt: String,
}

/// An SVG file as an address that holds it.
#[must_use]
pub fn address(svg: &str) -> String {
    format!("data:image/svg+xml,{}", percent_encoded(svg))
}

/// Draws a chart; `None` where the edition has no such policy, or does not score it.
#[must_use]
pub fn draw(chart: Chart, subject: &Subject<'_>, scheme: Scheme) -> Option<Drawing> {
    let mut paper = Paper::new(scheme.palette());
    match chart {
        Chart::Policies => {
            let title = headline::headline_of_texts(&subject.of_headline());
            let second = sentence::explanation(subject.scenario, subject.picture);
            let settled = settled::of_pair(subject.scenario, subject.picture, subject.settled);
            head(&mut paper, subject, [&title, &second, &settled]);
            let told = rows::draw(&mut paper, subject);
            Some(finish(paper, subject, &title, &told))
        }
        Chart::Reasons(number) => {
            let outcome = subject.picture.row(number)?.result.as_ref()?;
            let evaluation = &outcome.evaluation;
            let title = headline::of_one(&subject.of_headline(), number)?;
            let settled = subject.settled.of(number);
            let settled = settled.map_or_else(String::new, |readings| {
                settled::kept(
                    subject.scenario,
                    robustness::shares(subject.scenario, readings, outcome.terms),
                )
            });
            let reasons = Reasons::of(evaluation);
            let title_of = why::reasons_title(reasons.balance, reasons.neutral, evaluation.gate);
            let second = words::heading(&title_of);
            head(&mut paper, subject, [&title, &second, &settled]);
            let told = sums::reasons(&mut paper, subject, outcome, &reasons);
            Some(finish(paper, subject, &title, &told))
        }
        Chart::Difference(pair) => {
            let comparison = Comparison::of(subject.scenario, pair)?;
            let title = chart.name(subject.engine());
            let law = subject.picture.law.as_ref();
            let second = compare::sentence(subject.scenario, law, &comparison);
            let looks = comparison.sides.each_ref().map(|side| {
                let look = subject
                    .settled
                    .summary(side.id, side.evaluation.disposition);
                look.map(|look| (side.policy, look))
            });
            let settled = match &looks {
                [Some(one), Some(other)] => {
                    settled::kept(subject.scenario, settled::pair([one, other]))
                }
                _ => String::new(),
            };
            head(&mut paper, subject, [&title, &second, &settled]);
            let told = sums::difference(&mut paper, &comparison);
            Some(finish(paper, subject, &title, &told))
        }
    }
}

/// The name of the app and what it is about, which every picture begins with.
fn name(paper: &mut Paper) {
    let palette = paper.palette;
    let base = paper.bottom + 14.0;
    let name = Style {
        serif: true,
        ..Style::bold(20.0, palette.ink)
    };
    paper.text(page::name(), name, (LEFT, base), Anchor::Start);
    let remark = Style::plain(REMARK, palette.soft);
    paper.text(card::subject(), remark, (RIGHT, base), Anchor::End);
    paper.bottom = base;
}

/// A rule so far below the marks, and what every picture is not.
fn end(paper: &mut Paper, below: f64) {
    let palette = paper.palette;
    let rule = paper.bottom + below;
    paper.line((LEFT, rule), (RIGHT, rule), (1.0, palette.line), "");
    paper.bottom = rule;
    let strong = Style::bold(REMARK + 1.0, palette.ink);
    paper.below(page::not_a_decision(), strong, 12.0);
}

/// The whole link, which leads there.
fn link(paper: &mut Paper, address: &str) {
    paper.begin_link(address);
    paper.below(address, Style::plain(REMARK, paper.palette.accent), 4.0);
    paper.end_link();
}

/// The name of the app, the headline, what it rests on, and how settled it is.
fn head(paper: &mut Paper, subject: &Subject<'_>, [title, second, settled]: [&str; 3]) {
    let palette = paper.palette;
    let remark = Style::plain(REMARK, palette.soft);
    name(paper);
    for said in subject.law() {
        paper.below(&said, Style::bold(SENTENCE, palette.ink), 12.0);
    }
    paper.below(title, Style::serif(HEADLINE, palette.ink), 20.0);
    let own_title = subject.scenario.title.as_str();
    if !own_title.is_empty() {
        let own_title = headline::title(own_title);
        paper.below(&own_title, Style::plain(SENTENCE, palette.soft), 8.0);
    }
    paper.below(second, Style::plain(SENTENCE, palette.ink), 10.0);
    paper.below(settled, Style::plain(SENTENCE, palette.ink), 4.0);
    paper.bottom += 8.0;
    for setting in settings::of(subject.scenario) {
        paper.below(&setting, remark, 2.0);
    }
    paper.bottom += 18.0;
}

/// Whose reading it is, the source and the link.
fn finish(mut paper: Paper, subject: &Subject<'_>, title: &str, told: &[String]) -> Drawing {
    let palette = paper.palette;
    end(&mut paper, 22.0);
    let remark = Style::plain(REMARK, palette.soft);
    paper.below(&card::edition(subject.engine().edition), remark, 4.0);
    if let Some(figures) = cite::figures_by(subject.scenario) {
        paper.below(&figures, remark, 4.0);
    }
    link(&mut paper, subject.link);
    let title = law::before(
        subject.scenario,
        subject.picture.law.as_ref(),
        title.to_owned(),
    );
    let alt = format!("{title} {} {}", told.join(" "), page::not_a_decision());
    let (svg, height) = paper.file(&title, &alt);
    Drawing {
        svg,
        width: paper::WIDTH as u32,
        height,
        alt,
    }
}
