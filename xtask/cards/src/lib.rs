//! Static pages of well-known countries and of every scored policy, each with its own title, description and picture.
//!
//! What fetches a shared link to show a preview runs no script and never sees the part of an address after `#`, so that every
//! link into the app would look the same. These pages say in plain HTML what the app says of the same scenario, by the app's
//! own rules, and lead into it.

mod canvas;
mod country;
mod page;
mod palette;
mod picture;
mod policy;
mod world;

use std::fs;
use std::path::Path;

use counterweigh::edition::id::PolicyId;
use counterweigh::edition::{Kind, Policy};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::{FIRST_COUNTRY, place_of};
use counterweigh::messages::card as words;
use counterweigh::scenario::Scenario;
use counterweigh::scenario::registry::code;

use picture::Painter;

pub use picture::{HEIGHT, WIDTH};

/// The folder of all pages, beside the app's own page.
pub const FOLDER: &str = "s";

/// What went wrong, in words.
pub type Outcome<T = ()> = Result<T, String>;

/// Countries that people look for, by ISO code, each with the name of its page.
///
/// A name that was given out once stays, because links to it stay.
pub const COUNTRIES: [(&str, &str); 12] = [
    ("AZE", "azerbaijan"),
    ("COL", "colombia"),
    ("EGY", "egypt"),
    ("IND", "india"),
    ("ISR", "israel"),
    ("JPN", "japan"),
    ("PHL", "philippines"),
    ("POL", "poland"),
    ("SAU", "saudi-arabia"),
    ("TWN", "taiwan"),
    ("TUR", "turkiye"),
    ("UKR", "ukraine"),
];

/// One page with its picture.
#[derive(Debug)]
pub struct Card {
    /// Name of its folder below [`FOLDER`].
    pub name: String,
    /// Its title, without the app's name.
    pub title: String,
    /// The page.
    pub html: String,
    /// The picture, a PNG file of [`WIDTH`] by [`HEIGHT`] pixels.
    pub picture: Vec<u8>,
}

/// Which pages there are.
#[derive(Debug, Default)]
pub struct Cards {
    /// Pages of countries, in the order of [`COUNTRIES`].
    pub countries: Vec<Card>,
    /// Pages of policies, in order of time.
    pub policies: Vec<Card>,
}

/// Makes every page; `site` is the address that the app is published at, if it is known.
///
/// # Errors
///
/// A country that the newest edition does not have, an address that is none, or a picture that cannot be drawn.
pub fn make(site: Option<&str>) -> Outcome<Cards> {
    let site = site.map(checked).transpose()?;
    let painter = Painter::new()?;
    let mut cards = Cards::default();
    for (code, name) in COUNTRIES {
        let card = country::card(&scenario(code)?, name, site.as_deref(), &painter)?;
        cards.countries.push(card);
    }
    for (id, policy) in scored() {
        let card = policy::card(id, policy, site.as_deref(), &painter)?;
        cards.policies.push(card);
    }
    Ok(cards)
}

/// Writes every page, its picture and the list of them, and the table of all countries, below a folder that the app was built into.
///
/// # Errors
///
/// As [`make`], or a file that cannot be written.
pub fn write(folder: &Path, site: Option<&str>) -> Outcome {
    let cards = make(site)?;
    world::write(folder)?;
    let folder = folder.join(FOLDER);
    put(&folder.join("index.html"), page::index(&cards).as_bytes())?;
    for card in cards.countries.iter().chain(&cards.policies) {
        let folder = folder.join(&card.name);
        put(&folder.join("index.html"), card.html.as_bytes())?;
        put(&folder.join(page::PICTURE), &card.picture)?;
    }
    Ok(())
}

/// A country's published figures, nothing else specified.
///
/// # Errors
///
/// There is no such country in the newest edition.
pub fn scenario(code: &str) -> Outcome<Scenario> {
    let engine = Engine::newest();
    let place = place_of(code).filter(|place| engine.position(*place).is_some());
    let place = place.ok_or_else(|| format!("the newest edition has no country {code}"))?;
    Ok(engine.published_scenario(place))
}

/// The first country with the reasons of a policy open.
///
/// # Errors
///
/// The newest edition does not have the first country.
pub fn reasons(policy: PolicyId) -> Outcome<Scenario> {
    let mut scenario = scenario(code(FIRST_COUNTRY))?;
    scenario.view.policy = Some(policy);
    Ok(scenario)
}

/// The scored policies of the newest edition, in order of time.
pub fn scored() -> impl Iterator<Item = (PolicyId, &'static Policy)> {
    let policies = Engine::newest().edition.policies_in_time();
    policies.filter(|(_, policy)| policy.kind == Kind::Policy)
}

/// The address of a site with the slash at its end that it may lack.
fn checked(site: &str) -> Outcome<String> {
    let whole = ["https://", "http://"].iter().any(|scheme| {
        site.strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty())
    });
    if !whole || site.contains(['?', '#', ' ']) {
        return Err(format!(
            "{site} is no address of a site: write one such as https://example.org/counterweigh/"
        ));
    }
    Ok(format!("{}/", site.trim_end_matches('/')))
}

fn put(file: &Path, bytes: &[u8]) -> Outcome {
    let failed = |why: std::io::Error| format!("{}: {why}", file.display());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(file, bytes).map_err(failed)
}

/// The line under each page that says what it rests on.
fn edition_line() -> String {
    words::edition(Engine::newest().edition)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_site_ends_in_a_slash() {
        for written in ["https://example.org/a", "https://example.org/a/"] {
            assert_eq!(checked(written).as_deref(), Ok("https://example.org/a/"));
        }
        for wrong in ["example.org", "https://", "https://example.org/#a"] {
            assert!(checked(wrong).is_err(), "{wrong}");
        }
    }
}
