//! Which countries the field offers for what is typed into it. In the second part of the program: until it is there, the field goes by
//! first letters.

use crate::findings::country_search::{Found, Named, find, two_letters};
use crate::findings::engine::{Engine, place_of};
use crate::messages::{country_names, page};
use crate::platform::country_names::in_readers_language;
use crate::scenario::Place;

/// One choice of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The place.
    pub(super) place: Place,
    /// Its name in the edition.
    pub(super) name: &'static str,
    /// Its name in the reader's language, where it was found by that.
    pub(super) local: String,
    /// Code of three letters; empty for a country of the reader's own.
    pub(super) code: &'static str,
}

/// How countries are looked for.
#[derive(Clone, Copy, Debug)]
pub struct CountryList {
    /// The names of an edition's countries in the reader's language.
    pub local_names: fn(&Engine) -> Vec<String>,
    /// The places that a text may mean, the likeliest first; takes those names.
    pub choices: fn(&Engine, &[String], &str) -> Vec<Choice>,
}

/// The list.
pub const COUNTRY_LIST: CountryList = CountryList {
    local_names: names_in_readers_language,
    choices,
};

/// The places that what was typed may mean; one's own country comes first.
fn choices(engine: &Engine, locals: &[String], typed: &str) -> Vec<Choice> {
    let places: Vec<_> = places(engine).collect();
    // No code is that of one's own country.
    let locals = std::iter::once("")
        .chain(locals.iter().map(String::as_str))
        .chain(std::iter::repeat(""));
    let named: Vec<Named<'_>> = places
        .iter()
        .zip(locals)
        .map(|(&(_, name, code), local)| Named { name, code, local })
        .collect();
    let found = find(&named, country_names::other_names(), typed).into_iter();
    let choice = |found: Found| {
        let (place, name, code) = places[found.position];
        let local = if found.by_local {
            named[found.position].local
        } else {
            ""
        };
        Choice {
            place,
            name,
            local: local.to_owned(),
            code,
        }
    };
    found.map(choice).collect()
}

/// The names of an edition's countries in the reader's language, as far as the browser knows them.
fn names_in_readers_language(engine: &Engine) -> Vec<String> {
    let others = country_names::other_names();
    let countries = engine.edition.countries.iter();
    in_readers_language(countries.map(|country| two_letters(country.iso3, others)))
        .unwrap_or_default()
}

/// All places with their names and codes; one's own country comes first.
pub(super) fn places(engine: &Engine) -> impl Iterator<Item = (Place, &'static str, &'static str)> {
    let own = (Place::Own, page::own_country(), "");
    let countries = engine.edition.countries.iter();
    let countries =
        countries.filter_map(|country| Some((place_of(country.iso3)?, country.name, country.iso3)));
    std::iter::once(own).chain(countries)
}
