//! Fifty dots: every fiftieth of the readings of one text, stacked where its balance lies.

use yew::prelude::*;

use crate::messages::number::fixed;

/// The plot over the whole of the picture around it. Decoration: words beside it carry the shares.
///
/// One path, each dot a line without length and with round ends, so that a frame of a drag changes one attribute.
pub(super) fn dots(places: &[(f64, f64)]) -> Html {
    html! {
        <svg class="dots" viewBox="0 0 100 100" preserveAspectRatio="none"><path d={path(places)} /></svg>
    }
}

fn path(places: &[(f64, f64)]) -> String {
    let mut path = String::with_capacity(places.len() * 14);
    for &(balance, height) in places {
        path.push('M');
        path.push_str(&fixed(balance, 0));
        path.push(' ');
        path.push_str(&fixed(height, 1));
        path.push_str("h0");
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::robustness::stacked;
    use crate::model::readings::DOTS;

    #[test]
    fn every_dot_has_its_place() {
        let mut balances = [50.0; DOTS];
        balances[0] = 0.0;
        balances[48] = 51.9;
        balances[49] = 100.0;
        let path = path(&stacked(&balances));
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
