//! Who says what: what is said of nothing in particular, of an edition, of a country.

use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::findings::robustness::ReadingSampler;

use crate::constants;
use crate::dump::Said;
use crate::rooms::{
    cards, changes, charts, cite, claims, classroom, codings, compare, editions, link, method,
    number, page, saved, scenarios, sentence, settled, share, stop_rule, table, why, world,
    world_map, your_reading,
};
use crate::sweep::{Case, Stop, looked_into, moved, read_otherwise, readings, stops};

/// How many readings a result is tried with: enough for every sentence, fewer than the app takes.
const READINGS: usize = 512;

/// A part of all that is said.
#[derive(Clone, Copy)]
pub(crate) enum Job {
    /// Constants, and sentences of no scenario.
    Fixed,
    /// What is said of an edition.
    Edition(EditionId),
    /// What is said of a country.
    Country(Stop),
}

/// Countries whose sentences are all kept in words.
const KEPT: [&str; 3] = ["AZE", "NOR", "own"];

/// Everything.
pub(crate) fn all() -> Vec<Job> {
    let fixed = std::iter::once(Job::Fixed);
    let editions = EditionId::all().map(Job::Edition);
    let countries = stops().into_iter().map(Job::Country);
    fixed.chain(editions).chain(countries).collect()
}

/// What stands for everything in the golden file that people read.
pub(crate) fn representative() -> Vec<Job> {
    let mut jobs = all();
    jobs.retain(|job| match job {
        Job::Country(stop) => KEPT.contains(&stop.code),
        Job::Fixed | Job::Edition(_) => true,
    });
    jobs
}

impl Job {
    /// Its name, also of a folder.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Fixed => "all".to_owned(),
            Self::Edition(id) => counterweigh::edition::edition(*id).id.to_owned(),
            Self::Country(stop) => stop.name(),
        }
    }

    /// Says it.
    pub(crate) fn speak(&self, said: &mut Said) {
        match self {
            Self::Fixed => fixed(said),
            Self::Edition(id) => edition(said, *id),
            Self::Country(stop) => country(said, stop),
        }
    }
}

fn fixed(said: &mut Said) {
    constants::say(said);
    for say in [
        cards::fixed,
        charts::fixed,
        cite::fixed,
        claims::fixed,
        classroom::fixed,
        codings::fixed,
        compare::fixed,
        editions::fixed,
        link::fixed,
        method::fixed,
        number::fixed,
        page::fixed,
        saved::fixed,
        scenarios::fixed,
        sentence::fixed,
        settled::fixed,
        share::fixed,
        why::fixed,
        world::fixed,
        world_map::fixed,
        your_reading::fixed,
    ] {
        say(said);
    }
}

fn edition(said: &mut Said, id: EditionId) {
    let stop = stops().into_iter().find(|stop| stop.edition == id);
    if let Some(stop) = stop {
        let case = Case::of(String::new(), stop.state());
        for say in [
            cards::edition,
            compare::edition,
            page::edition,
            sentence::policies,
            stop_rule::edition,
            why::edition,
            world::edition,
            world_map::edition,
            your_reading::edition,
        ] {
            say(said, &case);
        }
    }
    for (name, reading) in readings(id) {
        said.of(name);
        claims::of(said, id, &reading);
        codings::of(said, id, &reading);
    }
    codings::faulty(said, id);
}

fn country(said: &mut Said, stop: &Stop) {
    moved(stop, &mut |case| {
        said.of(&case.name);
        sentence::of(said, &case);
        page::of(said, &case);
        saved::of(said, &case);
        if case.name.ends_with("edition")
            || stop.edition == EditionId::FIRST
                && case.name.starts_with("item")
                && !case.name.contains(',')
        {
            editions::of(said, &case);
        }
    });
    read_otherwise(stop, &mut |case| {
        said.of(&case.name);
        sentence::of(said, &case);
        page::of(said, &case);
        your_reading::of(said, &case);
        why::of(said, &case);
    });
    let cases = looked_into(stop);
    let mut seals = Vec::new();
    for case in &cases {
        said.of(&case.name);
        sentence::of(said, case);
        sentence::place_words(said, case);
        page::of(said, case);
        page::figures(said, case);
        your_reading::of(said, case);
        why::of(said, case);
        compare::of(said, case, stop.turn);
        cards::of(said, case);
        share::of(said, case);
        scenarios::card(said, case);
        editions::of(said, case);
        let results = ReadingSampler::default().sample(case.scenario(), READINGS);
        settled::of(said, case, &results);
        charts::of(said, case, &results);
        table::names(said, case);
        let seal = cite::sealed(case);
        cite::of(said, case, &seal);
        seals.push(seal);
    }
    let [plain, rich] = &cases[..] else {
        return;
    };
    scenarios::between(said, plain.scenario(), rich.scenario());
    scenarios::between(said, rich.scenario(), plain.scenario());
    cite::differs(said, &seals[0], rich, &seals[1], stop.turn);
    let scored: Vec<PolicyId> = rich
        .picture
        .scored(rich.engine())
        .map(|(policy, ..)| policy)
        .collect();
    let policy = scored[stop.turn % scored.len()];
    for (case, policy) in [
        (plain, scored[scored.len() - 1].min(PolicyId::CUR_2026)),
        (rich, policy),
    ] {
        said.of(format!("{}, {}", case.name, policy.index()));
        changes::of(said, case, policy);
        changes::points(said, case, policy);
        your_reading::strongest(said, case, policy);
    }
    // What takes long comes by turns; the files of every country in one of two editions.
    let turn = stop.turn + stop.edition.index();
    if turn.is_multiple_of(2) {
        let (case, seal) = if turn.is_multiple_of(4) {
            (plain, &seals[0])
        } else {
            (rich, &seals[1])
        };
        table::of(said, case, seal);
    }
    if turn.is_multiple_of(5) {
        settled::at_rest(
            said,
            if turn.is_multiple_of(2) { plain } else { rich },
            policy,
        );
    }
}
