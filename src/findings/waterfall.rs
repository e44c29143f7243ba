//! Bars that begin where the last one ended, from a start to a sum: where each lies on the axis that they share.

/// One bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Where the bar begins, in the units of the axis.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Left end of the axis.
    pub low: f64,
    /// Right end of the axis.
    pub high: f64,
    /// A mark on the axis, such as a threshold or neutral; infinite where there is none.
    pub mark: f64,
    /// Whether a move to the right is against the transfer (as with risk) instead of in favour.
    pub rising_is_against: bool,
}

impl Step {
    /// Where a value lies between the ends of the axis, 0 to 100.
    fn place(&self, value: f64) -> f64 {
        let span = (self.high - self.low).max(f64::EPSILON);
        ((value - self.low) / span * 100.0).clamp(0.0, 100.0)
    }

    /// Where the mark lies, 0 to 100; `None` where there is none.
    #[must_use]
    pub fn mark_place(&self) -> Option<f64> {
        self.mark.is_finite().then(|| self.place(self.mark))
    }

    /// Where the bar starts at the left and how wide it is, each 0 to 100; a bar of nothing is still seen.
    #[must_use]
    pub fn extent(&self) -> (f64, f64) {
        let (start, end) = (self.place(self.from), self.place(self.to));
        (start.min(end), (start - end).abs().max(0.4))
    }

    /// Whether the bar weighs against the transfer.
    #[must_use]
    pub fn is_against(&self) -> bool {
        (self.to >= self.from) == self.rising_is_against
    }
}

/// All bars of a sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    start: f64,
    mark: f64,
    ends: Vec<f64>,
    low: f64,
    high: f64,
    rising_is_against: bool,
}

impl Waterfall {
    /// Points of the balance from `start`, where the mark is too.
    #[must_use]
    pub fn of_points(start: f64, sizes: &[f64]) -> Self {
        Self::of(start, start, sizes, 1.5, false)
    }

    /// Log-odds of misuse from `start`, with the mark at a threshold.
    #[must_use]
    pub fn of_odds(start: f64, threshold: f64, sizes: &[f64]) -> Self {
        Self::of(start, threshold, sizes, 0.3, true)
    }

    /// The axis reaches `margin` beyond the start, the mark and every end.
    fn of(start: f64, mark: f64, sizes: &[f64], margin: f64, rising_is_against: bool) -> Self {
        let ends: Vec<f64> = sizes
            .iter()
            .scan(start, |sum, size| {
                *sum += size;
                Some(*sum)
            })
            .collect();
        let marked = mark.is_finite().then_some(mark);
        let all = || ends.iter().copied().chain(marked);
        Self {
            low: all().fold(start, f64::min) - margin,
            high: all().fold(start, f64::max) + margin,
            start,
            mark,
            ends,
            rising_is_against,
        }
    }

    /// The bar at a position; beyond the last one, nothing at its end.
    #[must_use]
    pub fn step(&self, position: usize) -> Step {
        let end = |count: usize| {
            let last = count.min(self.ends.len()).checked_sub(1);
            last.map_or(self.start, |last| self.ends[last])
        };
        Step {
            from: end(position),
            to: end(position + 1),
            low: self.low,
            high: self.high,
            mark: self.mark,
            rising_is_against: self.rising_is_against,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bar_begins_where_the_last_one_ended() {
        let steps = Waterfall::of_points(50.0, &[-6.0, 2.0]);
        let [first, second, beyond] = [0, 1, 2].map(|position| steps.step(position));
        assert_eq!((first.from, first.to), (50.0, 44.0));
        assert_eq!((second.from, second.to), (44.0, 46.0));
        assert_eq!((beyond.from, beyond.to), (46.0, 46.0));
        assert!(first.is_against() && !second.is_against());
        assert_eq!((first.low, first.high), (42.5, 51.5));
    }

    #[test]
    fn a_rising_risk_is_against_and_the_axis_reaches_the_threshold() {
        let step = Waterfall::of_odds(-1.0, 2.0, &[0.5]).step(0);
        assert!(step.is_against());
        assert!(step.high > 2.0 && step.mark_place().is_some_and(|mark| mark < 100.0));
    }
}
