//! Bars that begin where the last one ended, from neutral to the balance.

use yew::prelude::*;

use crate::text::number::percent;

/// One bar of a waterfall.
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
    /// A mark on the axis, such as a threshold or neutral.
    pub mark: f64,
    /// Whether a move to the right is against the transfer (as with risk) instead of in favour.
    pub rising_is_against: bool,
}

/// The bars from a balance on, each beginning where the one before it ended; the mark is where they start.
pub fn waterfall(start: f64, parts: impl IntoIterator<Item = f64>) -> Vec<Step> {
    let ends = parts.into_iter().scan(start, |sum, part| {
        let from = *sum;
        *sum += part;
        Some((from, *sum))
    });
    let ends: Vec<(f64, f64)> = ends.collect();
    let places = || ends.iter().map(|(_, to)| *to);
    let low = places().fold(start, f64::min) - 1.5;
    let high = places().fold(start, f64::max) + 1.5;
    let step = |(from, to): &(f64, f64)| Step {
        from: *from,
        to: *to,
        low,
        high,
        mark: start,
        rising_is_against: false,
    };
    ends.iter().map(step).collect()
}

/// Draws a bar. Decoration: the table cell beside it carries the number.
pub fn step_bar(step: &Step) -> Html {
    let span = (step.high - step.low).max(f64::EPSILON);
    let place = |value: f64| ((value - step.low) / span * 100.0).clamp(0.0, 100.0);
    let (start, end) = (place(step.from), place(step.to));
    let class = if (step.to >= step.from) == step.rising_is_against {
        "against"
    } else {
        "favour"
    };
    let (x, width) = (start.min(end), (start - end).abs().max(0.4));
    html! {
        <svg class="step-bar" aria-hidden="true" focusable="false">
            <line class="mark-line" x1={percent(place(step.mark))} x2={percent(place(step.mark))} y1="0" y2="100%" />
            <rect {class} x={percent(x)} width={percent(width)} y="4" height="10" rx="1" />
        </svg>
    }
}
