//! The field in which a country is looked for: every name, code and other name leads to its country, one error is borne, a code is
//! never the beginning of a name.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]

use std::collections::BTreeSet;

use counterweigh::edition::id::EditionId;
use counterweigh::findings::country_search::{Found, Named, find, two_letters};
use counterweigh::findings::engine::Engine;
use counterweigh::messages::country_names::other_names;

/// The countries of an edition, with their names in another language.
fn countries(edition: EditionId, local: fn(&str) -> &'static str) -> Vec<Named<'static>> {
    let countries = Engine::of_edition(edition).edition.countries.iter();
    let named = countries.map(|country| Named {
        name: country.name,
        code: country.iso3,
        local: local(country.iso3),
    });
    named.collect()
}

fn newest() -> Vec<Named<'static>> {
    countries(EditionId::NEWEST, |_| "")
}

/// Codes of the countries that a text leads to, the likeliest first.
fn codes(places: &[Named<'static>], typed: &str) -> Vec<&'static str> {
    let found = find(places, other_names(), typed).into_iter();
    found.map(|found| places[found.position].code).collect()
}

#[test]
fn what_people_type_leads_to_the_country_they_mean() {
    let places = newest();
    for (typed, code) in [
        ("Turkey", "TUR"),
        ("turkiye", "TUR"),
        ("Türkiye", "TUR"),
        ("UAE", "ARE"),
        ("U.A.E.", "ARE"),
        ("DRC", "COD"),
        ("DR Congo", "COD"),
        ("Congo-Kinshasa", "COD"),
        ("Congo-Brazzaville", "COG"),
        ("Republic of the Congo", "COG"),
        ("Zaire", "COD"),
        ("Ivory", "CIV"),
        ("Ivory Coast", "CIV"),
        ("cote d'ivoire", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("cote divoire", "CIV"),
        ("Swaziland", "SWZ"),
        ("Britain", "GBR"),
        ("Great Britain", "GBR"),
        ("UK", "GBR"),
        ("uk", "GBR"),
        ("U.K.", "GBR"),
        ("Czech Republic", "CZE"),
        ("Czech", "CZE"),
        ("Holland", "NLD"),
        ("the Netherlands", "NLD"),
        ("Palestinian", "PSE"),
        ("Palestinian territories", "PSE"),
        ("Burma", "MMR"),
        ("Macedonia", "MKD"),
        ("South Korea", "KOR"),
        ("North Korea", "PRK"),
        ("DPRK", "PRK"),
        ("Cabo Verde", "CPV"),
        ("East Timor", "TLS"),
        ("Sao Tome", "STP"),
        ("São Tomé & Príncipe", "STP"),
        ("ROC", "TWN"),
        ("Republic of China", "TWN"),
        ("China", "CHN"),
        ("PRC", "CHN"),
        ("U.S.A.", "USA"),
        ("America", "USA"),
        ("Niger", "NER"),
        ("Guinea", "GIN"),
        ("Dominica", "DMA"),
        ("guinea bissau", "GNB"),
        ("St. Lucia", "LCA"),
        ("The Gambia", "GMB"),
    ] {
        assert_eq!(codes(&places, typed).first(), Some(&code), "{typed}");
    }
}

#[test]
fn one_typing_error_is_borne_and_two_are_not() {
    let places = newest();
    for (typed, code) in [
        ("Azerbajan", "AZE"),
        ("Azerbeijan", "AZE"),
        ("Azrebaijan", "AZE"),
        ("Azerbaijann", "AZE"),
        ("Azrebai", "AZE"),
        ("Kazahkstan", "KAZ"),
        ("Phillippines", "PHL"),
        ("Phillipines", ""),
        ("saudiarabia", "SAU"),
        ("South Korae", "KOR"),
        ("Korae", "PRK"),
        ("Columbia", "COL"),
        ("Morroco", ""),
        ("Marocco", "MAR"),
        ("Swazilnad", "SWZ"),
        ("Xanadu", ""),
        ("chx", ""),
    ] {
        let first = codes(&places, typed).first().copied();
        assert_eq!(first.unwrap_or_default(), code, "{typed}");
    }
}

#[test]
fn what_is_found_without_an_error_is_found_alone() {
    let places = newest();
    assert_eq!(codes(&places, "Iran"), ["IRN"]);
    assert_eq!(codes(&places, "Ira"), ["IRN", "IRQ"]);
    assert_eq!(codes(&places, "korea"), ["PRK", "KOR"]);
    assert_eq!(codes(&places, "congo"), ["COG", "COD"]);
    assert_eq!(codes(&places, "roc"), ["TWN"]);
    assert_eq!(codes(&places, "uk"), ["GBR", "UKR"]);
    assert_eq!(codes(&places, "USSR"), [""; 0]);
    assert_eq!(codes(&places, " - ").len(), places.len());
}

#[test]
fn every_country_of_every_edition_is_found_first_by_its_name_and_its_codes() {
    for edition in EditionId::all() {
        let places = countries(edition, |_| "");
        for Named { name, code, .. } in &places {
            for typed in [name, *code, &name.to_uppercase(), &code.to_lowercase()] {
                assert_eq!(codes(&places, typed).first(), Some(code), "{typed}");
            }
            let two = two_letters(code, other_names());
            assert_eq!(codes(&places, two).first(), Some(code), "{two}");
        }
    }
}

#[test]
fn every_other_name_leads_to_its_country_first() {
    let places = newest();
    let mut count = 0;
    for row in other_names().split(';').map(str::trim) {
        let mut cells = row.split('|');
        let code = cells.next().expect("a code");
        for name in cells.skip(1) {
            count += 1;
            assert_eq!(codes(&places, name).first(), Some(&code), "{name}");
        }
    }
    assert!(count > 60, "{count}");
}

/// A name with each of its letters left out in turn.
fn with_a_letter_left_out(name: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = name.chars().collect();
    (0..letters.len())
        .filter(|_| letters.len() > 4)
        .filter(|place| letters[*place].is_alphabetic())
        .map(|place| {
            let mut left = letters.clone();
            left.remove(place);
            left.into_iter().collect()
        })
        .collect::<Vec<String>>()
        .into_iter()
}

#[test]
fn every_country_is_found_by_its_name_with_a_letter_left_out() {
    let places = newest();
    let mut checked = 0;
    for Named { name, code, .. } in &places {
        for typed in with_a_letter_left_out(name) {
            let found = codes(&places, &typed);
            let lower = typed.to_lowercase();
            let mut others = places.iter().filter(|place| place.code != *code);
            // What begins another country's name means that one, and “Ieland” two of them.
            let means_another = others.any(|other| {
                let is_it = |name: String| name.to_lowercase() == lower;
                other.name.to_lowercase().starts_with(&lower)
                    || with_a_letter_left_out(other.name).any(is_it)
            });
            if !means_another {
                checked += 1;
                assert_eq!(found.first(), Some(code), "{typed}");
            }
            assert!(found.contains(code) || means_another, "{typed}");
        }
    }
    assert!(checked > 1400, "{checked}");
}

#[test]
fn no_two_countries_have_the_same_code() {
    let places = newest();
    let twos = places
        .iter()
        .map(|place| two_letters(place.code, other_names()));
    let twos: BTreeSet<&str> = twos.filter(|two| two.len() == 2).collect();
    assert_eq!(twos.len(), places.len());
}

#[test]
fn the_reader_s_own_language_is_matched_beside_the_listed_name() {
    let places = countries(EditionId::NEWEST, |code| match code {
        "DEU" => "Deutschland",
        "AUT" => "Österreich",
        "NOR" => "Norwegen",
        "RUS" => "Россия",
        "GRC" => "Ελλάδα",
        "EGY" => "مصر",
        _ => "",
    });
    for (typed, code, by_local) in [
        ("deutsch", "DEU", true),
        ("Osterreich", "AUT", true),
        ("ÖSTERREICH", "AUT", true),
        ("Norwegen", "NOR", true),
        ("Norw", "NOR", false),
        ("россия", "RUS", true),
        ("РОС", "RUS", true),
        ("ΕΛΛ", "GRC", true),
        ("مصر", "EGY", true),
        ("Deutchland", "DEU", true),
        ("Austria", "AUT", false),
    ] {
        let first = find(&places, other_names(), typed).first().copied();
        let found = first.map(|Found { position, by_local }| (places[position].code, by_local));
        assert_eq!(found, Some((code, by_local)), "{typed}");
    }
}
