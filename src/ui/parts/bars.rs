//! Bars that begin where the last one ended, from neutral to the balance.

use yew::prelude::*;

/// Props of [`StepBar`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// Where the bar begins, in the units of the axis.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Left end of the axis.
    pub low: f64,
    /// Right end of the axis.
    pub high: f64,
    /// A mark on the axis, such as a threshold or neutral.
    #[prop_or_default]
    pub mark: Option<f64>,
    /// Whether a move to the right is against the transfer (as with risk) instead of in favour.
    #[prop_or_default]
    pub rising_is_against: bool,
}

/// One bar of a waterfall. Decoration: the table cell beside it carries the number.
#[component]
pub fn StepBar(props: &Props) -> Html {
    let span = (props.high - props.low).max(f64::EPSILON);
    let place = |value: f64| ((value - props.low) / span * 100.0).clamp(0.0, 100.0);
    let (start, end) = (place(props.from), place(props.to));
    let class = if (props.to >= props.from) == props.rising_is_against {
        "against"
    } else {
        "favour"
    };
    let (x, width) = (start.min(end), (start - end).abs().max(0.4));
    html! {
        <svg class="step-bar" aria-hidden="true" focusable="false">
            if let Some(mark) = props.mark {
                <line class="mark-line" x1={format!("{:.2}%", place(mark))} x2={format!("{:.2}%", place(mark))} y1="0" y2="100%" />
            }
            <rect {class} x={format!("{x:.2}%")} width={format!("{width:.2}%")} y="4" height="10" rx="1" />
        </svg>
    }
}
