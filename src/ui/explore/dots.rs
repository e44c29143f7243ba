//! Fifty dots: every fiftieth of the readings of one text, stacked where its balance lies.

use yew::prelude::*;

use crate::model::readings::DOTS;
use crate::text::number::fixed;

/// How many points of the balance share one column of dots.
const COLUMN: f64 = 2.0;

/// The distance of two dots of a column, in hundredths of the height of the plot.
const STEP: f64 = 7.6;

/// The plot over the whole of the picture around it. Decoration: words beside it carry the shares.
///
/// One path, each dot a line without length and with round ends, so that a frame of a drag changes one attribute.
pub(super) fn dots(balances: &[f64; DOTS]) -> Html {
    html! {
        <svg class="dots" viewBox="0 0 100 100" preserveAspectRatio="none"><path d={path(balances)} /></svg>
    }
}

fn path(balances: &[f64; DOTS]) -> String {
    let column = |balance: f64| (balance.min(99.9) / COLUMN).floor();
    let mut path = String::with_capacity(DOTS * 14);
    let mut rest = balances.as_slice();
    while let Some(first) = rest.first() {
        let here = column(*first);
        let count = rest
            .iter()
            .take_while(|balance| column(**balance) == here)
            .count();
        let step = STEP.min(94.0 / count as f64);
        for place in 0..count {
            path.push('M');
            path.push_str(&fixed((here + 0.5) * COLUMN, 0));
            path.push(' ');
            path.push_str(&fixed(96.0 - step * place as f64, 1));
            path.push_str("h0");
        }
        rest = &rest[count..];
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dot_has_its_place() {
        let mut balances = [50.0; DOTS];
        balances[0] = 0.0;
        balances[48] = 51.9;
        balances[49] = 100.0;
        let path = path(&balances);
        assert_eq!(path.matches("h0").count(), DOTS);
        assert!(path.starts_with("M1 96.0h0M51 96.0h0M51 "), "{path}");
        assert!(path.ends_with("M99 96.0h0"), "{path}");
        let lowest = path
            .split('M')
            .filter_map(|dot| dot.strip_suffix("h0")?.split_once(' '))
            .filter_map(|(_, height)| height.parse::<f64>().ok())
            .fold(100.0, f64::min);
        assert!(lowest >= 0.0, "{path}");
    }
}
