//! What the law says of a scenario's country, before any verdict.

use crate::edition::LawClass;
use crate::findings::law::{Law, LawFact};
use crate::scenario::Scenario;

use super::country::{place, place_of};
use super::generated::law as words;
use super::generated::law_in_full as in_full;
use super::generated::selectors::LawSeen;
use super::lists::list_separate;
use super::number::day;

pub use super::generated::law::{alone_heading, dock, law_first};
pub use super::generated::law_in_full::{every_buyer, source};

/// What denies arms to the country, with the day where it is not confirmed; `None` where the law only sets conditions.
#[must_use]
pub fn sentence(scenario: &Scenario, law: &Law) -> Option<String> {
    let first = law.first()?;
    let flag = first.flag;
    let said = match law.class {
        LawClass::NoSale => {
            let (place, owner) = (place(scenario), place_of(scenario));
            words::no_sale(flag.by, flag.reach, &place, &owner)
        }
        LawClass::Exceptions => words::exceptions(flag.by, &place(scenario)),
        LawClass::Condition => return None,
    };
    Some(match (seen(first), law.seen_later()) {
        (LawSeen::Confirmed, _) => said,
        (LawSeen::Memory, _) => words::from_memory(&said),
        (LawSeen::Unconfirmed, None) => words::unconfirmed(&said, &day(flag.seen)),
        (LawSeen::Unconfirmed, Some(later)) => {
            words::unconfirmed_other(&said, &day(flag.seen), &day(later))
        }
    })
}

/// That no law of the edition's table speaks of the country alone; `None` where one does, and where there is no table.
#[must_use]
pub fn silence(scenario: &Scenario) -> Option<String> {
    Law::is_silent(scenario).then(|| words::silent(&place(scenario)))
}

/// What follows under the policies, after what the law says.
#[must_use]
pub fn before(scenario: &Scenario, law: Option<&Law>, text: String) -> String {
    match law.and_then(|law| sentence(scenario, law)) {
        Some(said) => law_first(&said, &text),
        None => text,
    }
}

/// What follows under the policies, saying that they are read alone where the law forbids a sale.
#[must_use]
pub fn read_alone(law: Option<&Law>, text: String) -> String {
    if law.is_some_and(Law::forbids) {
        in_full::alone(&text)
    } else {
        text
    }
}

/// What follows for several scenarios, after what the law says of each, once.
#[must_use]
pub fn before_all(scenarios: &[&Scenario], laws: &[Option<Law>], text: String) -> String {
    let mut all: Vec<String> = Vec::new();
    for (scenario, law) in scenarios.iter().zip(laws) {
        let said = law.as_ref().and_then(|law| sentence(scenario, law));
        all.extend(said.filter(|said| !all.contains(said)));
    }
    let forbids = laws.iter().flatten().find(|law| law.forbids());
    let text = read_alone(forbids, text);
    all.into_iter()
        .rev()
        .fold(text, |text, said| law_first(&said, &text))
}

/// What stands behind a flag: what it says, since when, and what was read; nothing until the annotations are there.
#[must_use]
pub fn behind(fact: &LawFact) -> String {
    match fact.notes {
        Some(notes) if notes.since.is_empty() => in_full::read(notes.words, notes.evidence),
        Some(notes) => in_full::read_since(notes.words, notes.since, notes.evidence),
        None => String::new(),
    }
}

/// Every flag in few words, who can lift the first one too.
#[must_use]
pub fn line(scenario: &Scenario, law: &Law) -> String {
    let list = |facts: &[LawFact]| list_separate(&facts.iter().map(in_short).collect::<Vec<_>>());
    if !law.denies() {
        return words::limits(&place(scenario), &list(&law.facts));
    }
    match law.facts.split_first() {
        Some((first, [])) => fact(first),
        Some((first, others)) => law_first(&fact(first), &words::also(&list(others))),
        None => String::new(),
    }
}

/// What comes after the headline, after every flag in few words, or after that there is none.
#[must_use]
pub fn line_before(scenario: &Scenario, law: Option<&Law>, text: String) -> String {
    let line = match law {
        Some(law) => Some(line(scenario, law)),
        None => silence(scenario),
    };
    match line {
        Some(line) => law_first(&line, &text),
        None => text,
    }
}

/// The flags after what the law says in a sentence, for where that does not stand above.
#[must_use]
pub fn line_of_all(scenario: &Scenario, law: &Law) -> String {
    before(scenario, Some(law), line(scenario, law))
}

/// The same of a scenario, or that no law of the table speaks of its country alone; `None` where there is no table.
#[must_use]
pub fn line_or_silence(scenario: &Scenario) -> Option<String> {
    match Law::of(scenario) {
        Some(law) => Some(line_of_all(scenario, &law)),
        None => silence(scenario),
    }
}

/// All that is said of a scenario's law where there is room: the sentence, then each flag with who can lift it; or that none speaks
/// of the country.
#[must_use]
pub fn sentences(scenario: &Scenario, law: Option<&Law>) -> Vec<String> {
    let Some(law) = law else {
        return silence(scenario).into_iter().collect();
    };
    let first = sentence(scenario, law).unwrap_or_else(|| in_full::limited(&place(scenario)));
    let facts = law.facts.iter().map(fact);
    std::iter::once(first).chain(facts).collect()
}

/// One flag with who can lift it, or with what can permit a sale all the same.
#[must_use]
pub fn fact(fact: &LawFact) -> String {
    let flag = fact.flag;
    let named = words::fact(seen(fact), flag.name, flag.statute, &day(flag.seen));
    match (flag.class, flag.lifted_by) {
        (_, "") => words::not_lifted(&named),
        (LawClass::Exceptions, what) => words::permitted_by(&named, what),
        (LawClass::NoSale | LawClass::Condition, who) => words::lifted_by(&named, who),
    }
}

/// One flag with when it was last seen, without a full stop.
fn in_short(fact: &LawFact) -> String {
    words::fact_short(seen(fact), fact.flag.name, &day(fact.flag.seen))
}

fn seen(fact: &LawFact) -> LawSeen {
    match fact.flag.seen {
        _ if fact.is_confirmed => LawSeen::Confirmed,
        "" => LawSeen::Memory,
        _ => LawSeen::Unconfirmed,
    }
}
