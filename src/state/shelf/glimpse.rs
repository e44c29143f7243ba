//! What a saved link holds, for its thumbnail; and the link that is saved of a scenario.

use crate::scenario::link::{LinkError, decode_set, encode};
use crate::scenario::{Scenario, Screen, View};
use crate::state::picture::Picture;

/// What a saved link shows at a glance.
#[derive(Clone, Debug, PartialEq)]
pub struct Glimpse {
    /// The scenario; the first, where the link holds several.
    pub scenario: Scenario,
    /// Its results.
    pub picture: Picture,
    /// Whether the link holds more scenarios than that.
    pub more: bool,
}

/// What a saved link shows at a glance.
///
/// # Errors
///
/// Where this app cannot read the link: it may be of a newer one. The link is kept all the same.
pub fn glimpse(link: &str) -> Result<Glimpse, LinkError> {
    let carried = decode_set(link);
    let more = carried.scenarios.len() > 1;
    let first = carried.scenarios.into_iter().next();
    let scenario = first.unwrap_or(Err(LinkError::Empty))?.scenario;
    Ok(Glimpse {
        picture: Picture::of(&scenario),
        scenario,
        more,
    })
}

/// The link that is saved of a scenario: it opens on the sliders, not on the shelf.
#[must_use]
pub fn to_keep(scenario: &Scenario) -> String {
    encode(&Scenario {
        view: View {
            screen: Screen::Explore,
            ..scenario.view
        },
        ..scenario.clone()
    })
}
