//! The map of all countries, the strip of their scores, and the table that describes itself.

use counterweigh::edition::id::EditionId;
use counterweigh::export::chart::map::{MapOf, WorldMap};
use counterweigh::export::chart::strip::Strip;
use counterweigh::export::world_table::metadata;
use counterweigh::findings::results::{PAIR, with_every_text};
use counterweigh::findings::world::World;
use counterweigh::findings::world_map::{Apart, Mark};
use counterweigh::messages::world_map as words;

use crate::dump::Said;
use crate::sweep::Case;

/// What is said of nothing in particular.
pub(crate) fn fixed(said: &mut Said) {
    for text in [
        words::maps(),
        words::hatched(),
        words::dotted(),
        words::grey(),
        words::dotted_later(),
        words::borders(),
        words::twin(),
        words::how(),
        words::loading(),
        words::failed(),
        words::strip_stopped(),
        words::strip_known(),
        words::strip_open(),
        words::strip_by_rule(),
        words::strip_by_score(),
        words::strip_how(),
        words::save_csv(),
    ] {
        said.say("world_map::fixed", text);
    }
    said.say(
        "world_map::csv_address",
        words::csv_address("data/2026.3/world.csv"),
    );
    said.say("world_map::years", words::years("2019", "2026"));
    for (by_rule, by_both) in [(0, 0), (1, 0), (0, 1), (2, 1)] {
        for by_score in [0, 1, 2] {
            let same = 196 - by_rule - by_both - by_score;
            let apart = Apart {
                by_rule,
                by_both,
                by_score,
                same,
            };
            said.say("world_map::apart", words::apart(apart));
        }
    }
    let edition = EditionId::NEWEST;
    for line in metadata(edition).lines() {
        if let Some((_, says)) = line.split_once("\"dc:description\": ") {
            said.say("world_map::column", says);
        }
    }
}

/// What is said of some countries of an edition, and of what they are marked for.
pub(crate) fn edition(said: &mut Said, case: &Case) {
    let scenario = with_every_text(case.scenario());
    let edition = case.engine().edition;
    said.list("world_map::settings", &words::settings(&scenario));
    let world = World::of(&scenario);
    let results = world.policies.iter().map(|text| MapOf::Results(*text));
    for of in results.chain([MapOf::Changes(PAIR)]) {
        let map = WorldMap::of(edition, &world, None, of);
        said.say("world_map::title", map.title);
        for line in map.legend {
            said.say(
                "world_map::legend",
                format!("{} {}", line.count, line.words),
            );
        }
        for country in map.countries.iter().take(12) {
            said.say("world_map::says", &country.says);
        }
    }
    for country in world.countries.iter().take(2) {
        for result in &country.results {
            let mark = Mark {
                result: result.disposition,
                forbidden: true,
                doubted: true,
                few_figures: true,
            };
            said.say(
                "world_map::of_country",
                words::of_country(country, result, mark),
            );
        }
    }
    let strip = Strip::of(edition, &world, PAIR);
    said.say(
        "world_map::strip",
        format!("{} {}", strip.title, strip.sentence),
    );
}
