//! The sentences on top of the first screen: what the picture is, and what the last move did.

use crate::edition::{Edition, Kind, Policy};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::moved::What;
use crate::findings::results::{Results, RowSummary, pair};
use crate::model::disposition::Disposition;
use crate::model::framework::Standard;
use crate::model::risk::GateState;
use crate::scenario::{Place, Scenario};

use crate::messages::number::{chance, rounded, upper_first};

/// What a text is called within a sentence: "the 2018 policy", "the policy in force now", "the Arms Trade Treaty".
#[must_use]
pub fn policy_name(policy: &Policy) -> String {
    match policy.kind {
        Kind::Policy if policy.until.is_empty() => "the policy in force now".to_owned(),
        Kind::Policy => format!("the {} policy", policy.year),
        Kind::Gap => "the time without a policy".to_owned(),
        Kind::Comparator => format!("the {}", policy.title),
    }
}

/// The name of the scenario's country, or of one's own.
#[must_use]
pub fn place_name(scenario: &Scenario) -> &'static str {
    let engine = Engine::of(scenario);
    engine
        .position(scenario.place)
        .map_or("your own country", |country| {
            engine.edition.countries[country].name
        })
}

/// Countries whose name takes an article within a sentence.
const WITH_ARTICLE: [&str; 14] = [
    "Bahamas",
    "Central African Republic",
    "Comoros",
    "Dominican Republic",
    "Gambia",
    "Maldives",
    "Marshall Islands",
    "Netherlands",
    "Philippines",
    "Seychelles",
    "Solomon Islands",
    "United Arab Emirates",
    "United Kingdom",
    "United States",
];

/// The scenario's country as the owner of something within a sentence: "Norway’s", "the Netherlands’".
#[must_use]
pub fn place_of(scenario: &Scenario) -> String {
    possessive(place_name(scenario))
}

/// The scenario's country within a sentence: "Norway", "the Netherlands".
#[must_use]
pub fn place(scenario: &Scenario) -> String {
    with_article(place_name(scenario))
}

fn possessive(name: &str) -> String {
    // A plural, as all names with an article that end so are.
    let plural = WITH_ARTICLE.contains(&name) && name.ends_with('s');
    let ending = if plural { "’" } else { "’s" };
    with_article(name) + ending
}

fn with_article(name: &str) -> String {
    if WITH_ARTICLE.contains(&name) {
        format!("the {name}")
    } else {
        name.to_owned()
    }
}

/// The disposition as a heading: "Weighs against".
#[must_use]
pub fn disposition(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Barred => "Barred by its own gate",
        Disposition::WeighsAgainst => "Weighs against",
        Disposition::LeftOpen => "Left open",
        Disposition::WeighsInFavour => "Weighs in favour",
    }
}

/// What a text does with a sale, as a verb.
pub fn does(disposition: Disposition, many: bool) -> &'static str {
    match (disposition, many) {
        (Disposition::Barred, false) => "bars a sale",
        (Disposition::Barred, true) => "bar a sale",
        (Disposition::WeighsAgainst, false) => "weighs against a sale",
        (Disposition::WeighsAgainst, true) => "weigh against a sale",
        (Disposition::LeftOpen, false) => "leaves a sale open",
        (Disposition::LeftOpen, true) => "leave a sale open",
        (Disposition::WeighsInFavour, false) => "weighs in favour of a sale",
        (Disposition::WeighsInFavour, true) => "weigh in favour of a sale",
    }
}

/// The standard of proof in words.
#[must_use]
pub fn standard(standard: Standard) -> &'static str {
    match standard {
        Standard::ActualKnowledge => "actual knowledge",
        Standard::MoreLikelyThanNot => "more likely than not",
        Standard::ClearRisk => "clear risk",
        Standard::OverridingRisk => "overriding risk",
    }
}

/// What a gate asks for before it shuts: "needs actual knowledge".
#[must_use]
pub fn asks_for(standard: Standard) -> &'static str {
    match standard {
        Standard::ActualKnowledge => "needs actual knowledge",
        Standard::MoreLikelyThanNot => "abuse more likely than not",
        Standard::ClearRisk => "on a clear risk",
        Standard::OverridingRisk => "on an overriding risk",
    }
}

/// The gate's state in a word or two.
#[must_use]
pub fn gate(state: GateState) -> &'static str {
    match state {
        GateState::None => "No gate on misuse",
        GateState::Open => "Gate open",
        GateState::ShutByRisk | GateState::ShutByKnowledge => "Gate shut",
    }
}

/// Whose figures the picture rests on: "With Azerbaijan’s published figures".
pub fn basis(scenario: &Scenario, changed: bool) -> String {
    match (scenario.place, changed) {
        (Place::Own, _) => "With your own country".to_owned(),
        (Place::Country(_), false) => format!("With {} published figures", place_of(scenario)),
        (Place::Country(_), true) => format!("With {} as you have set it", place(scenario)),
    }
}

/// The sentence that says what the picture is.
#[must_use]
pub fn headline(scenario: &Scenario, picture: &Results, changed: bool) -> String {
    let engine = Engine::of(scenario);
    let basis = basis(scenario, changed);
    let shown = pair(engine).map(|number| {
        let number = number?;
        Some((
            engine.edition.policies.get(usize::from(number))?,
            picture.row(number)?.glance()?,
        ))
    });
    match shown {
        [Some((first, one)), Some((second, two))] if one.disposition == two.disposition => {
            format!(
                "{basis}, the {} and the {} policy both {}.",
                first.year,
                second.year,
                does(one.disposition, true)
            )
        }
        [Some((first, one)), Some((second, two))] => format!(
            "{basis}, {} {}. {} {}.",
            policy_name(first),
            does(one.disposition, false),
            upper_first(&policy_name(second)),
            does(two.disposition, false).replace(" a sale", " it"),
        ),
        _ => {
            let scored = picture.rows.iter().filter_map(|row| row.glance()).count();
            format!("{basis}, {scored} policies are compared below.")
        }
    }
}

/// The sentence that says why the two policies of the headline differ, or do not.
#[must_use]
pub fn explanation(scenario: &Scenario, picture: &Results) -> String {
    let engine = Engine::of(scenario);
    let risk = chance(picture.risk);
    let glances = pair(engine).map(|number| picture.row(number?)?.glance());
    let [Some(one), Some(two)] = glances else {
        return format!("Misuse risk is put at {risk}.");
    };
    let (from, to) = (rounded(one.balance), rounded(two.balance));
    let balance = if from == to {
        format!("The balance is {from} under both")
    } else {
        format!("The balance goes from {from} to {to}")
    };
    match (one.gate.is_shut(), two.gate.is_shut()) {
        (false, true) => format!(
            "What decides is the gate: 2018 needs “actual knowledge” of abuse, 2023 shuts once abuse is “more likely than \
             not”. Misuse risk is put at {risk}."
        ),
        (true, true) => {
            format!("Both gates are shut, whatever the balance. Misuse risk is put at {risk}.")
        }
        (false, false) if one.disposition == two.disposition => {
            format!("{balance}. Neither gate is shut: misuse risk is put at {risk}.")
        }
        (false, false) => {
            format!("{balance}, across the edge of a band. Misuse risk is put at {risk}.")
        }
        (true, false) => format!("{balance}. Misuse risk is put at {risk}."),
    }
}

/// What the last move did, in one sentence.
#[must_use]
pub fn moved(what: What, before: &Derived, now: &Derived) -> String {
    let engine = now.input.engine;
    let what = change(engine.edition, what, before, now);
    let Some((policy, old, new)) = most_telling(engine, &before.picture, &now.picture) else {
        return format!("{what}.");
    };
    let balance = balance_moves(rounded(old.balance), rounded(new.balance));
    let gate = match (old.gate.is_shut(), new.gate.is_shut(), new.gate) {
        (_, _, GateState::None) => String::new(),
        (false, true, _) => "; the gate shuts".to_owned(),
        (true, false, _) => "; the gate opens".to_owned(),
        (true, true, _) => "; the gate stays shut".to_owned(),
        (false, false, _) => "; the gate stays open".to_owned(),
    };
    let outcome = if old.disposition == new.disposition || old.gate.is_shut() != new.gate.is_shut()
    {
        String::new()
    } else {
        format!(". It now {}", does(new.disposition, false))
    };
    format!(
        "{what}. Under {} {balance}{gate}{outcome}.",
        policy_name(policy)
    )
}

/// The text that a move says most about: where the disposition changed, else 2023, else the first that is scored.
fn most_telling(
    engine: &Engine,
    before: &Results,
    now: &Results,
) -> Option<(&'static Policy, RowSummary, RowSummary)> {
    let pairs: Vec<(u8, RowSummary, RowSummary)> = now
        .rows
        .iter()
        .filter_map(|row| Some((row.policy, before.row(row.policy)?.glance()?, row.glance()?)))
        .collect();
    let [_, later] = pair(engine);
    let turned = |entry: &&(u8, RowSummary, RowSummary)| entry.1.disposition != entry.2.disposition;
    let chosen = pairs
        .iter()
        .filter(turned)
        .find(|entry| Some(entry.0) == later)
        .or_else(|| pairs.iter().rev().find(turned))
        .or_else(|| pairs.iter().find(|entry| Some(entry.0) == later))
        .or_else(|| pairs.first())?;
    Some((
        engine.edition.policies.get(usize::from(chosen.0))?,
        chosen.1,
        chosen.2,
    ))
}

/// A value that moved: "Political stability up from 35 to 60".
pub fn from_to(name: &str, from: f64, to: f64) -> String {
    let (from, to) = (rounded(from), rounded(to));
    match to - from {
        0 => format!("{name} stays at {to}"),
        1.. => format!("{name} up from {from} to {to}"),
        _ => format!("{name} down from {from} to {to}"),
    }
}

/// A balance that moved, within a sentence: "the balance rises from 35 to 60".
pub fn balance_moves(from: i64, to: i64) -> String {
    match to - from {
        0 => format!("the balance stays at {to}"),
        1.. => format!("the balance rises from {from} to {to}"),
        _ => format!("the balance falls from {from} to {to}"),
    }
}

/// What was changed: "Political stability up from 35 to 60".
fn change(edition: &Edition, what: What, before: &Derived, now: &Derived) -> String {
    let scenario = &now.scenario;
    match what {
        What::Factor(factor) => {
            let number = usize::from(factor);
            let score = |scenario: &Scenario| {
                scenario
                    .values
                    .get(number)
                    .map_or(50.0, |value| value.score())
            };
            let name = edition
                .factors
                .get(number)
                .map_or("A criterion", |factor| factor.short);
            from_to(name, score(&before.scenario), score(scenario))
        }
        What::Group(group) => {
            let name = edition
                .groups
                .get(usize::from(group))
                .map_or("A group", |group| group.name);
            from_to(
                &format!("All of “{name}”"),
                before.group_mean(group),
                now.group_mean(group),
            )
        }
        What::Values(count) => format!("{count} criteria moved at once"),
        What::Place => format!("Now {}", place_name(scenario)),
        What::Item => {
            let item = edition
                .items
                .get(usize::from(scenario.item))
                .map_or("not specified", |item| item.name);
            format!("What is transferred: {item}")
        }
        What::Condition(condition) => {
            let name = edition
                .mitigations
                .get(usize::from(condition))
                .map_or("A condition", |condition| condition.name);
            let attached = scenario.mitigations >> condition & 1 == 1;
            format!("{name} {}", if attached { "attached" } else { "taken off" })
        }
        What::Exact(factor) => {
            let name = edition
                .factors
                .get(usize::from(factor))
                .map_or("A criterion", |factor| factor.short);
            if scenario.exact >> factor & 1 == 1 {
                format!("“{name}” is taken as exact")
            } else {
                format!("“{name}” has its error again")
            }
        }
        What::Knowledge if scenario.documented_knowledge => {
            "Abuse is taken as documented knowledge".to_owned()
        }
        What::Knowledge => "Abuse is no longer taken as documented knowledge".to_owned(),
        What::Estimate => match scenario.own_estimate {
            Some(permille) => format!(
                "Misuse risk by your own estimate {}",
                chance(f64::from(permille) / 1000.0)
            ),
            None => "Misuse risk by the model again".to_owned(),
        },
        What::Reset => format!("Back to {} published figures", place_of(scenario)),
        What::Reading => "The texts are read another way".to_owned(),
        What::Edition => format!("Recomputed with edition {}", edition.id),
        What::Undo => "Undone".to_owned(),
        What::Redo => "Done again".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_own_their_figures_as_english_has_it() {
        for (name, owner) in [
            ("Norway", "Norway’s"),
            ("Belarus", "Belarus’s"),
            ("Philippines", "the Philippines’"),
            ("United Kingdom", "the United Kingdom’s"),
        ] {
            assert_eq!(possessive(name), owner);
        }
        let edition = crate::edition::edition(0);
        for name in WITH_ARTICLE {
            let known = edition.countries.iter().any(|country| country.name == name);
            assert!(known, "{name} is no country of the edition");
        }
    }
}
