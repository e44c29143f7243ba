//! Every country on a map: by its result under one text, or by what changes from one text to another.

use crate::edition::id::PolicyId;
use crate::edition::{Edition, Outline, Outlines};
use crate::export::chart::Drawing;
use crate::export::chart::ink::{Colour, Ink};
use crate::export::chart::palette::Scheme;
use crate::export::chart::paper::{LEFT, Paper, RIGHT, escaped};
use crate::export::chart::tile::{Look, Sample, Tone};
use crate::export::chart::world::{Foot, head, legend};
use crate::findings::verdict::Verdict;
use crate::findings::world::{World, WorldReadings};
use crate::findings::world_map::{Change, marks, pairs};
use crate::findings::{Disposition, GateState};
use crate::messages::world_map as words;

/// What a map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapOf {
    /// The results under one text.
    Results(PolicyId),
    /// What changes from one text to another.
    Changes([PolicyId; 2]),
}

/// A map without its outlines.
#[derive(Clone, Debug, PartialEq)]
pub struct WorldMap {
    /// Its title.
    pub title: String,
    /// The countries, in the order of [`World::countries`].
    pub countries: Vec<Marked>,
    /// What its looks mean, each with how many countries have it.
    pub legend: Vec<Meaning>,
}

/// A country as it is marked.
#[derive(Clone, Debug, PartialEq)]
pub struct Marked {
    /// Its code.
    pub iso3: &'static str,
    /// Its name and what it is marked for, as sentences.
    pub says: String,
    /// How it looks.
    pub look: Look,
}

/// A line of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    /// What is explained.
    pub look: Look,
    /// What it means.
    pub words: String,
    /// How many countries have it.
    pub count: usize,
}

impl WorldMap {
    /// The map of a world; without readings, no result is shown as doubtful.
    #[must_use]
    pub fn of(
        edition: &Edition,
        world: &World,
        readings: Option<&WorldReadings>,
        of: MapOf,
    ) -> Self {
        match of {
            MapOf::Results(text) => Self::of_results(edition, world, readings, text),
            MapOf::Changes(texts) => Self::of_changes(edition, world, texts),
        }
    }

    fn of_results(
        edition: &Edition,
        world: &World,
        readings: Option<&WorldReadings>,
        text: PolicyId,
    ) -> Self {
        let column = world.column(text).unwrap_or_default();
        let mut named: [Vec<Verdict>; 4] = [const { Vec::new() }; 4];
        let mut by_estimate = false;
        let marks = marks(world, readings, text);
        let countries = world
            .countries
            .iter()
            .zip(marks)
            .filter_map(|(country, mark)| {
                let result = country.results.get(column)?;
                named[mark.result as usize].push(result.verdict);
                by_estimate |= result.gate == GateState::ShutByRisk;
                Some(Marked {
                    iso3: country.iso3,
                    says: words::of_country(country, result, mark),
                    look: Look::of(mark),
                })
            });
        let countries: Vec<Marked> = countries.collect();
        let results = [
            Disposition::Barred,
            Disposition::WeighsAgainst,
            Disposition::LeftOpen,
            Disposition::WeighsInFavour,
        ];
        let classes = results.into_iter().zip(&named);
        let classes = classes.map(|(result, verdicts)| {
            let named = words::class(verdicts);
            let ours = result == Disposition::Barred && by_estimate;
            let named = if ours {
                words::on_estimate(&named)
            } else {
                named
            };
            (Tone::Result(result), named)
        });
        let legend = legend_of(&countries, classes);
        Self {
            title: words::map_title(edition, text),
            countries,
            legend,
        }
    }

    fn of_changes(edition: &Edition, world: &World, texts: [PolicyId; 2]) -> Self {
        let pairs = pairs(world, texts);
        let countries = world
            .countries
            .iter()
            .zip(pairs)
            .map(|(country, pair)| Marked {
                iso3: country.iso3,
                says: words::of_change(edition, texts, country, pair),
                look: Look {
                    hatched: country.is_forbidden(),
                    ..Look::plain(Tone::Change(Change::of(pair)))
                },
            });
        let countries: Vec<Marked> = countries.collect();
        let classes = Change::ALL.map(|change| {
            let means = words::change(edition, texts, change);
            (Tone::Change(change), means)
        });
        let legend = legend_of(&countries, classes.into_iter());
        Self {
            title: words::changes_title(edition, texts),
            countries,
            legend,
        }
    }

    /// The map for a screen that has the style sheet: `id` begins the ids of its countries, which are options of the list that it
    /// stands in, each with its place in `data-at`.
    #[must_use]
    pub fn on_screen(&self, outlines: &Outlines, id: &str) -> String {
        let attributes = |place: usize, country: &Marked| {
            format!(
                " id=\"{id}{place}\" data-at=\"{place}\" role=\"option\" aria-label=\"{}\"",
                escaped(&country.says)
            )
        };
        let body = self.body(outlines, id, Ink::Screen, attributes, |_| String::new());
        let Outlines { width, height, .. } = outlines;
        format!(
            "<svg viewBox=\"0 0 {width} {height}\" role=\"presentation\" focusable=\"false\">{body}</svg>"
        )
    }

    /// A sample of a look for the legend on a screen; the map with this `id` has its tile.
    #[must_use]
    pub fn sample(look: Look, id: &str) -> Sample {
        let tile = |look| format!("url(#{})", tile_id(id, look));
        Sample {
            area: tile(look),
            point: tile(look.of_point()),
            shape: look.shape(),
            is_dashed: look.dotted,
        }
    }

    /// The map as a picture of its own.
    #[must_use]
    pub fn draw(&self, outlines: &Outlines, foot: &Foot<'_>, scheme: Scheme) -> Drawing {
        let mut paper = Paper::new(scheme.palette());
        head(&mut paper, &self.title, "", foot);
        let ink = Ink::Picture(paper.palette);
        let names = |country: &Marked| format!("<title>{}</title>", escaped(&country.says));
        let body = self.body(outlines, "t", ink, |_, _| String::new(), names);
        let size = (f64::from(outlines.width), f64::from(outlines.height));
        let scale = (RIGHT - LEFT) / size.0;
        paper.within(size, size.1 * scale, &body);
        let lines = self.legend.iter();
        let lines = lines.map(|line| {
            (
                Self::sample(line.look, "t"),
                line.words.as_str(),
                line.count,
            )
        });
        legend(&mut paper, lines);
        let told = self.legend.iter();
        let told: Vec<String> = told
            .map(|line| format!("{}: {}.", line.words, line.count))
            .collect();
        foot.finish(paper, &self.title, &told.join(" "), Some(words::borders()))
    }

    /// Tiles, land and countries; what is small lies on top.
    fn body(
        &self,
        outlines: &Outlines,
        id: &str,
        ink: Ink,
        attributes: impl Fn(usize, &Marked) -> String,
        within: impl Fn(&Marked) -> String,
    ) -> String {
        let mut body = String::from("<defs>");
        let mut looks: Vec<Look> = Vec::new();
        let shown = self.countries.iter().map(|country| country.look);
        let shown = shown.chain(self.legend.iter().map(|line| line.look));
        for look in shown.flat_map(|look| [look, look.of_point()]) {
            if !looks.contains(&look) {
                body.push_str(&look.tile(&tile_id(id, look), ink));
                looks.push(look);
            }
        }
        let edge = ink.mark(Colour::Paper, Colour::Edge);
        body.push_str(&format!(
            "</defs><g{edge} stroke-width=\"1\" stroke-linejoin=\"round\">"
        ));
        for path in &outlines.land {
            body.push_str(&format!("<path d=\"{path}\"/>"));
        }
        let mut points = String::new();
        for (place, country) in self.countries.iter().enumerate() {
            let Some(outline) = outlines.of(country.iso3) else {
                continue;
            };
            let Outline { path, at, .. } = outline;
            let fill = format!(" fill=\"url(#{})\"", tile_id(id, country.look));
            let (attributes, within) = (attributes(place, country), within(country));
            if outline.is_small {
                let point = format!(" fill=\"url(#{})\"", tile_id(id, country.look.of_point()));
                let edge = country.look.edge(ink);
                points.push_str(&format!(
                    "<g{attributes}>{within}<path d=\"{path}\"{fill}/><circle cx=\"{x}\" cy=\"{y}\" r=\"16\" fill-opacity=\"0\" stroke=\"none\"/>\
                     <path d=\"{shape}\" transform=\"translate({x} {y})\"{point}{edge}/></g>",
                    x = at.0,
                    y = at.1,
                    shape = country.look.shape(),
                ));
            } else {
                body.push_str(&format!(
                    "<path{attributes} d=\"{path}\"{fill}>{within}</path>"
                ));
            }
        }
        body.push_str(&points);
        body.push_str("</g>");
        body
    }
}

fn tile_id(id: &str, look: Look) -> String {
    format!("{id}-{}", look.key())
}

/// The classes that some country is in, and what is laid over them.
fn legend_of(countries: &[Marked], classes: impl Iterator<Item = (Tone, String)>) -> Vec<Meaning> {
    let count = |is_it: &dyn Fn(Look) -> bool| {
        let looks = countries.iter().map(|country| country.look);
        looks.filter(|look| is_it(*look)).count()
    };
    let mut legend: Vec<Meaning> = classes
        .map(|(tone, words)| Meaning {
            look: Look::plain(tone),
            words,
            count: count(&|look| look.tone == tone),
        })
        .collect();
    let open = Look::plain(match legend.first() {
        Some(Meaning {
            look: Look {
                tone: Tone::Change(_),
                ..
            },
            ..
        }) => Tone::Change(Change::Same),
        _ => Tone::Result(Disposition::LeftOpen),
    });
    let classes_told = legend.len();
    let (mut hatched, mut dotted) = (open, open);
    (hatched.hatched, dotted.dotted) = (true, true);
    let grey = Look {
        grey: true,
        ..Look::plain(Tone::Result(Disposition::WeighsAgainst))
    };
    let mut over = |place: usize, look: Look, words: &str, count: usize| {
        let words = words.to_owned();
        legend.insert(place, Meaning { look, words, count });
    };
    over(classes_told, grey, words::grey(), count(&|look| look.grey));
    over(
        classes_told,
        dotted,
        words::dotted(),
        count(&|look| look.dotted),
    );
    // The law comes first.
    over(0, hatched, words::hatched(), count(&|look| look.hatched));
    legend.retain(|line| line.count > 0);
    legend
}
