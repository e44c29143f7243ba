//! The chart of one policy's row as a scene of marks, which the screen, saved pictures, shared cards, thumbnails and paper all draw.
//!
//! Across, a mark stands on the axis of the score, 0 to 100; down, in hundredths of the height of the row from its top. How wide
//! a line is and what colour it has is for whoever draws; which marks there are, where, and in which order, is said here alone.

use crate::edition::id::PolicyId;
use crate::edition::{Kind, Policy};
use crate::model::disposition::{Disposition, Edges};
use crate::scenario::Scenario;

use super::engine::Engine;
use super::results::{Row, RowSummary, pair};
use super::robustness::{Robustness, RobustnessSummary, stacked};

/// A balance beyond this leaves no room for words at its right.
const WORDS_AT_LEFT_BEYOND: f64 = 75.0;

/// The first and the last of the dots between which 9 in 10 readings lie: each stands for 2 in 100.
const NINE_IN_TEN: (usize, usize) = (2, 47);

/// Where the rails of a shut gate lie between its two posts, as parts of the height of the posts from their top.
pub const GATE_RAILS: [f64; 3] = [6.0 / 26.0, 13.0 / 26.0, 20.0 / 26.0];

/// The chart of one scored policy.
#[derive(Clone, Debug, PartialEq)]
pub struct RowChart {
    /// The marks, those behind first.
    pub marks: Vec<Mark>,
    /// Whether the policy's own gate bars a sale.
    pub barred: bool,
}

/// A mark of a row's chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// The ground of a band, over the whole height.
    Band {
        /// What a balance in it says.
        band: Band,
        /// Where it begins.
        from: f64,
        /// Where it ends.
        to: f64,
    },
    /// A shut gate, across the whole row.
    Bars,
    /// The readings, stacked: the point on the axis and the height of each dot.
    Dots(Vec<(f64, f64)>),
    /// Where 9 in 10 of the readings lie, for charts too small for dots.
    Span {
        /// The lowest of them.
        from: f64,
        /// The highest.
        to: f64,
    },
    /// Half of the step between this balance and that of the row above or below.
    Step {
        /// Half way to the other balance.
        from: f64,
        /// This balance.
        to: f64,
        /// Whether it lies on the lower edge of the row.
        below: bool,
        /// Whether it leads from the one to the other of the two policies that are set against each other, or part of the way.
        between: bool,
    },
    /// Where the published figures put the balance, if not where it is.
    Ghost(f64),
    /// The balance.
    Balance(f64),
    /// The balance in words, beside it.
    Value(Value),
}

/// The ground under a part of the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Below it a text weighs against a sale.
    Against,
    /// A sale is left open.
    Open,
    /// From it on a text weighs in favour.
    Favour,
}

/// What stands beside a balance, in whole points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// The balance.
    pub balance: i64,
    /// What the sliders have changed about it.
    pub change: i64,
    /// The earlier text of the pair and the distance from its balance, at the later one.
    pub against: Option<(PolicyId, i64)>,
    /// Whether it stands at the left of the balance, for want of room at the right.
    pub at_left: bool,
}

impl RowChart {
    /// The chart of each row; `None` for a time without a policy.
    #[must_use]
    pub fn of_rows(scenario: &Scenario, rows: &[Row], readings: &Robustness) -> Vec<Option<Self>> {
        let engine = Engine::of(scenario);
        let glances: Vec<Option<RowSummary>> = rows.iter().map(Row::glance).collect();
        let [earlier, later] = pair(scenario);
        let place = |policy| rows.iter().position(|row| row.policy == policy);
        let both = place(earlier).zip(place(later));
        // No line of time leads to a comparator.
        let is_policy = engine.edition.policy(later).kind == Kind::Policy;
        let between = both.filter(|_| is_policy);
        let charts = rows.iter().enumerate().map(|(position, row)| {
            let glance = glances[position]?;
            let look = readings.summary(row.policy, glance.disposition);
            let (above, below) = neighbours(engine.edition.policy(row.policy), &glances, position);
            let against = both.filter(|(_, later)| *later == position);
            let earlier = against.and_then(|(place, _)| Some((earlier, glances[place]?.shown)));
            let context = Context {
                edges: row.result.as_ref()?.evaluation.edges,
                above,
                below,
                arrives: between.is_some_and(|(from, to)| (from + 1..=to).contains(&position)),
                leaves: between.is_some_and(|(from, to)| (from..to).contains(&position)),
                earlier,
            };
            Some(context.chart(glance, look.as_ref()))
        });
        charts.collect()
    }

    /// The balance.
    #[must_use]
    pub fn balance(&self) -> f64 {
        let found = self.marks.iter().find_map(|mark| match mark {
            Mark::Balance(at) => Some(*at),
            _ => None,
        });
        found.unwrap_or_default()
    }

    /// The earlier text of the pair and the distance from its balance in whole points, at the later one.
    #[must_use]
    pub fn against(&self) -> Option<(PolicyId, i64)> {
        self.marks.iter().find_map(|mark| match mark {
            Mark::Value(value) => value.against,
            _ => None,
        })
    }

    /// The edges between the bands, those without width left out.
    pub fn edges(&self) -> impl Iterator<Item = f64> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Band { from, to, .. } if 0.0 < *from && from < to => Some(*from),
            _ => None,
        })
    }
}

/// The three bands of a scenario's reading where a text presumes nothing, with where each begins and ends.
#[must_use]
pub fn bands(scenario: &Scenario) -> [(Band, f64, f64); 3] {
    let reading = &scenario.reading;
    between(
        f64::from(reading.against_below),
        f64::from(reading.favour_from),
    )
}

/// The bands between two edges, of which the upper one may never be reached.
fn between(low: f64, high: f64) -> [(Band, f64, f64); 3] {
    let high = high.min(100.0);
    [
        (Band::Against, 0.0, low),
        (Band::Open, low, high),
        (Band::Favour, high, 100.0),
    ]
}

/// The rows above and below that the line of time comes from and leads on to. No line leads to a comparator, nor on
/// from the policy in force.
fn neighbours(
    policy: &Policy,
    glances: &[Option<RowSummary>],
    position: usize,
) -> (Option<RowSummary>, Option<RowSummary>) {
    let is_policy = policy.kind == Kind::Policy;
    let above = glances[..position].iter().rev().flatten().next();
    let below = glances[position + 1..].iter().flatten().next();
    (
        above.copied().filter(|_| is_policy),
        below
            .copied()
            .filter(|_| is_policy && !policy.until.is_empty()),
    )
}

/// What surrounds a row.
struct Context {
    edges: Edges,
    above: Option<RowSummary>,
    below: Option<RowSummary>,
    /// Whether the line between the pair comes from above.
    arrives: bool,
    /// Whether it goes on below.
    leaves: bool,
    /// The earlier text of the pair and its printed balance, at the later one.
    earlier: Option<(PolicyId, i64)>,
}

impl Context {
    fn chart(&self, glance: RowSummary, look: Option<&RobustnessSummary>) -> RowChart {
        let RowSummary {
            balance,
            published,
            disposition,
            shown,
            change,
            ..
        } = glance;
        let barred = disposition == Disposition::Barred;
        let bands = between(self.edges.against_below, self.edges.favour_from);
        let mut marks = Vec::from(bands.map(|(band, from, to)| Mark::Band { band, from, to }));
        if barred {
            marks.push(Mark::Bars);
        }
        if let Some(look) = look {
            marks.push(Mark::Dots(stacked(&look.dots)));
            marks.push(Mark::Span {
                from: look.dots[NINE_IN_TEN.0],
                to: look.dots[NINE_IN_TEN.1],
            });
        }
        let step = |other: RowSummary, below, between| Mark::Step {
            from: (balance + other.balance) / 2.0,
            to: balance,
            below,
            between,
        };
        marks.extend(self.above.map(|above| step(above, false, self.arrives)));
        marks.extend(self.below.map(|below| step(below, true, self.leaves)));
        if change != 0 {
            marks.push(Mark::Ghost(published));
        }
        marks.push(Mark::Balance(balance));
        marks.push(Mark::Value(Value {
            balance: shown,
            change,
            against: self
                .earlier
                .map(|(policy, earlier)| (policy, shown - earlier)),
            at_left: balance > WORDS_AT_LEFT_BEYOND,
        }));
        RowChart { marks, barred }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::results::Results;
    use crate::findings::robustness::at_rest;
    use crate::findings::rounding::rounded;
    use crate::scenario::SliderValue;

    fn charts(scenario: &Scenario) -> Vec<RowChart> {
        let rows = Results::of(scenario).rows;
        let charts = RowChart::of_rows(scenario, &rows, &at_rest(scenario));
        charts.into_iter().flatten().collect()
    }

    /// The steps of a chart: half way to the other balance, whether below, whether between the pair.
    fn steps(chart: &RowChart) -> Vec<(f64, bool, bool)> {
        let steps = chart.marks.iter().filter_map(|mark| match mark {
            Mark::Step {
                from,
                below,
                between,
                ..
            } => Some((*from, *below, *between)),
            _ => None,
        });
        steps.collect()
    }

    #[test]
    fn each_step_goes_on_where_the_last_one_ended() {
        let charts = charts(&Engine::newest().first_scenario());
        assert!(charts.len() > 2);
        let mut between = 0;
        for pair in charts.windows(2) {
            let (below, above) = (steps(&pair[0]), steps(&pair[1]));
            let leaves = below.iter().find(|(_, below, _)| *below);
            let arrives = above.iter().find(|(_, below, _)| !*below);
            assert_eq!(leaves.map(|step| step.0), arrives.map(|step| step.0));
            between += usize::from(leaves.is_some_and(|step| step.2));
            assert_eq!(leaves.map(|step| step.2), arrives.map(|step| step.2));
        }
        assert_eq!(between, 1, "one step leads between the pair");
        assert_eq!(charts.iter().filter_map(RowChart::against).count(), 1);
    }

    #[test]
    fn all_steps_from_the_one_to_the_other_of_a_pair_lie_between_them() {
        let text = |number| PolicyId::new(number).expect("a text");
        let between = |pair: [PolicyId; 2]| {
            let mut scenario =
                crate::findings::results::with_every_text(&Engine::newest().first_scenario());
            scenario.pair = pair;
            let charts = charts(&scenario);
            let halves = charts.iter().flat_map(steps);
            let against: Vec<(PolicyId, i64)> =
                charts.iter().filter_map(RowChart::against).collect();
            let [earlier, later] = pair.map(|text| {
                let row = Results::of(&scenario).row(text).and_then(Row::glance);
                row.expect("a scored text").shown
            });
            assert_eq!(against, [(pair[0], later - earlier)]);
            halves.filter(|(_, _, between)| *between).count()
        };
        // 1977, 1981 and 1995, each line in two halves.
        assert_eq!(between([text(0), text(2)]), 4);
        assert_eq!(between([PolicyId::NSM_18, PolicyId::CUR_2026]), 4);
        // No line leads to a comparator.
        assert_eq!(between([text(0), text(9)]), 0);
    }

    #[test]
    fn a_ghost_stands_where_the_sliders_have_moved_the_balance_by_a_whole_point() {
        let ghosts = |scenario: &Scenario| {
            let marks = charts(scenario).into_iter().flat_map(|chart| chart.marks);
            marks.filter(|mark| matches!(mark, Mark::Ghost(_))).count()
        };
        let mut scenario = Engine::newest().first_scenario();
        assert_eq!(ghosts(&scenario), 0);
        scenario.values = [SliderValue::from_tenths(1000); crate::scenario::SLIDERS];
        assert_eq!(ghosts(&scenario), charts(&scenario).len());
    }

    #[test]
    fn every_mark_lies_on_the_row() {
        for chart in charts(&Engine::newest().first_scenario()) {
            let inside = |at: f64| (0.0..=100.0).contains(&at);
            let mut bands = 0.0;
            for mark in &chart.marks {
                match mark {
                    Mark::Band { from, to, .. } => bands += to - from,
                    Mark::Dots(places) => {
                        assert_eq!(places.len(), crate::model::readings::DOTS);
                        assert!(places.iter().all(|(x, y)| inside(*x) && inside(*y)));
                    }
                    Mark::Span { from, to } => assert!(inside(*from) && from <= to && inside(*to)),
                    Mark::Step { from, to, .. } => assert!(inside(*from) && inside(*to)),
                    Mark::Ghost(at) | Mark::Balance(at) => assert!(inside(*at)),
                    Mark::Value(value) => assert_eq!(value.balance, rounded(chart.balance())),
                    Mark::Bars => assert!(chart.barred),
                }
            }
            assert!((bands - 100.0).abs() < 1e-9);
            // A burden leaves nothing between its two edges.
            assert!((1..=2).contains(&chart.edges().count()));
        }
    }
}
