//! A line through the years as paths of a drawing: which marks there are and where, for whoever draws them.
//!
//! Numbers are whole: a drawing is as wide and as high as its frame says, and scaled as one.

use crate::findings::Disposition;

use super::{Line, Point, Year};

/// The first moment on the axis of time, and the first after it.
pub const ENDS: (f64, f64) = (1977.0, 2027.0);

/// How large a drawing is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// From 1977 to the end of 2026.
    pub width: f64,
    /// From 0 at the bottom to the most.
    pub height: f64,
    /// What stands at the top.
    pub most: f64,
    /// Half the size of a mark.
    pub mark: f64,
}

/// What a mark says by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A square: the stop rule applies.
    Stopped,
    /// A triangle that points down.
    Against,
    /// A ring.
    Neither,
    /// A triangle that points up.
    Favour,
}

impl Mark {
    /// All, the strictest first.
    pub const ALL: [Self; 4] = [Self::Stopped, Self::Against, Self::Neither, Self::Favour];

    /// What follows as a mark.
    #[must_use]
    pub const fn of(disposition: Disposition) -> Self {
        match disposition {
            Disposition::Barred => Self::Stopped,
            Disposition::WeighsAgainst => Self::Against,
            Disposition::LeftOpen => Self::Neither,
            Disposition::WeighsInFavour => Self::Favour,
        }
    }
}

impl Frame {
    /// Where a moment lies across.
    #[must_use]
    pub fn x(&self, moment: f64) -> i64 {
        let share = (moment - ENDS.0) / (ENDS.1 - ENDS.0);
        (share * self.width).round() as i64
    }

    /// Where a value lies down.
    #[must_use]
    pub fn y(&self, value: f64) -> i64 {
        ((1.0 - value / self.most) * self.height).round() as i64
    }

    /// The middle of a year, where its point stands.
    fn middle(&self, year: &Year) -> i64 {
        self.x(f64::from(year.year) + 0.5)
    }

    /// A line through the values of the years that have one.
    #[must_use]
    pub fn line(&self, line: &Line, value: impl Fn(&Year) -> Option<f64>) -> String {
        let mut path = String::new();
        let mut is_drawn = false;
        for year in &line.years {
            let value = value(year);
            if let Some(value) = value {
                let step = if is_drawn { 'L' } else { 'M' };
                path.push_str(&format!("{step}{} {}", self.middle(year), self.y(value)));
            }
            is_drawn = value.is_some();
        }
        path
    }

    /// The ground between the ends of a range, over the years that have one.
    #[must_use]
    pub fn ground(&self, line: &Line, range: impl Fn(&Year) -> Option<(f64, f64)>) -> String {
        let mut path = String::new();
        for years in line
            .years
            .split(|year| range(year).is_none())
            .filter(|years| !years.is_empty())
        {
            let point =
                |year: &Year, value: f64| format!("{} {}", self.middle(year), self.y(value));
            let above = years.iter().filter_map(|year| Some((year, range(year)?.1)));
            let below = years.iter().filter_map(|year| Some((year, range(year)?.0)));
            let corners = above.chain(below.rev());
            let corners: Vec<String> = corners.map(|(year, value)| point(year, value)).collect();
            path.push_str(&format!("M{}Z", corners.join("L")));
        }
        path
    }

    /// The marks of one kind.
    #[must_use]
    pub fn marks(&self, line: &Line, mark: Mark, point: impl Fn(&Year) -> Option<Point>) -> String {
        let mut path = String::new();
        let size = self.mark.round() as i64;
        for year in &line.years {
            let Some(point) = point(year).filter(|point| Mark::of(point.disposition) == mark)
            else {
                continue;
            };
            let (x, y) = (self.middle(year), self.y(point.score));
            path.push_str(&shape(mark, x, y, size));
        }
        path
    }
}

/// A mark at a place.
#[must_use]
pub fn shape(mark: Mark, x: i64, y: i64, size: i64) -> String {
    let twice = 2 * size;
    match mark {
        Mark::Stopped => format!("M{} {}h{twice}v{twice}h-{twice}Z", x - size, y - size),
        Mark::Against => format!("M{} {}h{twice}L{x} {}Z", x - size, y - size, y + size),
        Mark::Favour => format!("M{} {}h{twice}L{x} {}Z", x - size, y + size, y - size),
        Mark::Neither => format!(
            "M{} {y}a{size} {size} 0 1 0 {twice} 0a{size} {size} 0 1 0 -{twice} 0Z",
            x - size
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::id::{CountryId, PolicyId};

    const FRAME: Frame = Frame {
        width: 5000.0,
        height: 1000.0,
        most: 100.0,
        mark: 30.0,
    };

    fn line(years: &[u16]) -> Line {
        let year = |year: &u16| Year {
            year: *year,
            text: None,
            figures: None,
            then: None,
            held: None,
        };
        Line {
            country: CountryId::AZE,
            held: PolicyId::NSM_18,
            years: years.iter().map(year).collect(),
        }
    }

    #[test]
    fn a_line_and_a_ground_stop_where_there_is_no_value() {
        let line = line(&[1977, 1978, 1979, 1980]);
        let value = |year: &Year| (year.year != 1978).then_some(f64::from(year.year) - 1977.0);
        assert_eq!(FRAME.line(&line, value), "M50 1000M250 980L350 970");
        let ground = FRAME.ground(&line, |year| value(year).map(|value| (value, value + 10.0)));
        assert_eq!(ground, "M50 900L50 1000ZM250 880L350 870L350 970L250 980Z");
    }

    #[test]
    fn the_axes_go_from_1977_to_2027_and_upwards() {
        assert_eq!([FRAME.x(1977.0), FRAME.x(2027.0)], [0, 5000]);
        assert_eq!(
            [FRAME.y(0.0), FRAME.y(100.0), FRAME.y(50.0)],
            [1000, 0, 500]
        );
    }
}
