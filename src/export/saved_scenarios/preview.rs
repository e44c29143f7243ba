//! What a saved link holds, for its thumbnail.

use crate::findings::engine::Engine;
use crate::findings::results::Results;
use crate::scenario::Scenario;
use crate::scenario::link::decode_set;

/// What a saved link shows at a glance.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The scenario; the first, where the link holds several.
    pub scenario: Scenario,
    /// Its results.
    pub picture: Results,
    /// Whether the link holds more scenarios than that.
    pub more: bool,
}

/// Why a saved link shows nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreviewError {
    /// This app cannot read it; a newer one may.
    Link,
    /// It is of an edition that is not here yet, and is fetched when the link is opened.
    Edition,
}

/// What a saved link shows at a glance.
///
/// # Errors
///
/// Why it shows nothing. The link is kept all the same.
pub fn glimpse(link: &str) -> Result<Preview, PreviewError> {
    let carried = decode_set(link);
    let more = carried.scenarios.len() > 1;
    let first = carried.scenarios.into_iter().next();
    let scenario = match first {
        Some(Ok(opened)) => opened.scenario,
        _ => return Err(PreviewError::Link),
    };
    if Engine::of(&scenario).edition.policies.is_empty() {
        return Err(PreviewError::Edition);
    }
    Ok(Preview {
        picture: Results::of(&scenario),
        scenario,
        more,
    })
}
