//! What the app says of older editions: the line above their numbers, what today's edition changes and why, and what to do where an
//! edition cannot be had.

use crate::edition::{Coding, Edition};
use crate::findings::edition_upgrade::{EditionUpgrade, Reason, Row, Side};
use crate::findings::engine::Engine;
use crate::findings::results::policy;
use crate::model::framework::Gate;
use crate::scenario::registry::EDITIONS;

use crate::messages::number::{lower_first, rounded, rounded_to_sum, signed, upper_first};
use crate::messages::sentence::{disposition, policy_name, standard};

/// Label of the line.
pub const LABEL: &str = "An older edition";
/// A fold.
pub const WHY: &str = "What changes, and why";
/// A link to what a change rests on.
pub const SOURCE: &str = "Source";
/// Name of the table.
pub const TABLE: &str = "The balance under both editions";
/// Head of the column of texts.
pub const TEXT: &str = "Policy";
/// Head of the column of what moves a balance.
pub const MOVED_BY: &str = "Points";
/// Said above the table.
pub const PARTS: &str = "The changes are made one after the other in this order, so that their points add up to the difference.";
/// Said where the reasons could not be fetched.
pub const NO_REASONS: &str = "Why it changed could not be loaded. “Versions and changes” under “Method and sources” says it too.";
/// A button.
pub const TRY_AGAIN: &str = "Try again";

/// Name of an edition by its registry number, such as `2026.1`.
#[must_use]
pub fn name(number: usize) -> &'static str {
    EDITIONS.key(number).unwrap_or("?")
}

/// Which edition the numbers are of.
#[must_use]
pub fn made_with(number: usize) -> String {
    format!(
        "This link was made with edition {} and shows the numbers of that edition.",
        name(number)
    )
}

/// A button.
#[must_use]
pub fn recompute() -> String {
    format!(
        "Recompute with today’s edition, {}",
        Engine::newest().edition.id
    )
}

/// What today's edition makes of the scenario, in a sentence.
#[must_use]
pub fn with_todays(todays: &EditionUpgrade) -> String {
    let edition = Engine::newest().edition.id;
    if todays.reasons.is_empty() {
        return format!("Today’s edition ({edition}) gives the same numbers.");
    }
    let moved: Vec<String> = todays.rows.iter().filter_map(move_of).collect();
    if moved.is_empty() {
        return format!(
            "Today’s edition ({edition}) changes something that this rests on, but no balance by a whole point."
        );
    }
    let others = todays.rows.len() - moved.len();
    let rest = match others {
        0 => String::new(),
        1 => " The other balance stays.".to_owned(),
        _ => format!(" The other {others} balances stay."),
    };
    format!(
        "With today’s edition ({edition}): {}.{rest}",
        moved.join("; ")
    )
}

/// How a text moves: "PD-13 41 → 43, now left open"; `None` where a reader would see no difference.
fn move_of(row: &Row) -> Option<String> {
    let name = policy(Engine::newest(), row.policy)?.short;
    let (from, to) = (rounded(row.before.balance), rounded(row.now.balance));
    let turned = row.before.disposition != row.now.disposition;
    (from != to || turned).then(|| {
        let outcome = if turned {
            let outcome = disposition(row.now.disposition);
            format!(", now “{}”", lower_first(outcome))
        } else {
            String::new()
        };
        format!("{name} {from} → {to}{outcome}")
    })
}

/// A result in a cell: "41, left open".
#[must_use]
pub fn side(side: &Side) -> String {
    let outcome = disposition(side.disposition);
    format!("{}, {}", rounded(side.balance), lower_first(outcome))
}

/// What differs, in a sentence.
#[must_use]
pub fn reason(reason: &Reason) -> String {
    let edition = Engine::newest().edition;
    match reason {
        Reason::Figure {
            factor,
            old,
            new,
            follows,
        } => {
            let name = factor_name(edition, *factor);
            let (from, to) = (rounded(old.value.score()), rounded(new.value.score()));
            match (from == to, follows) {
                (true, _) => format!("The published figure for “{name}” stays at {to}, with another error"),
                (false, true) => format!("The published figure for “{name}” goes from {from} to {to}"),
                (false, false) => format!(
                    "The published figure for “{name}” goes from {from} to {to}; your slider stays where you put it"
                ),
            }
        }
        Reason::Coding {
            policy: text,
            factor,
            old,
            new,
        } => format!(
            "{} on “{}”: {}",
            text_name(edition, *text),
            factor_name(edition, *factor),
            coding(*old, *new)
        ),
        Reason::Gate { policy, old, new } => format!(
            "The gate of {}: {}, before {}",
            policy_in_sentence(edition, *policy),
            gate(*new),
            gate(*old)
        ),
        Reason::Shared => "Something that all policies share: the item, a condition, or how misuse risk is put together".to_owned(),
    }
}

/// What moves a balance, by the numbers of the changes: "change 1: +2, change 2: −1". Whole points that add up to what is shown.
#[must_use]
pub fn moves(row: &Row) -> String {
    let total = rounded(row.now.balance) - rounded(row.before.balance);
    let parts = rounded_to_sum(&row.parts, total);
    let moved: Vec<String> = (1..)
        .zip(parts)
        .filter(|(_, part)| *part != 0)
        .map(|(number, part)| format!("change {number}: {}", signed(part)))
        .collect();
    if moved.is_empty() {
        "stays".to_owned()
    } else {
        moved.join(", ")
    }
}

fn coding(old: Coding, new: Coding) -> String {
    let range = |coding: Coding| match (coding.low, coding.high) {
        (low, high) if low == high => format!("only {low}"),
        (low, high) => format!("{low} to {high}"),
    };
    if old.stance == new.stance && old.sign == new.sign {
        format!(
            "the stance stays at {}, and so does the balance; plausible is {}, before {}",
            new.stance,
            range(new),
            range(old)
        )
    } else if old.stance == new.stance {
        "it now points the other way".to_owned()
    } else {
        format!("the stance goes from {} to {} of 4", old.stance, new.stance)
    }
}

fn gate(gate: Option<Gate>) -> String {
    gate.map_or_else(
        || "none".to_owned(),
        |gate| {
            let threshold = rounded(gate.threshold * 100.0);
            format!("“{}” at {threshold} %", standard(gate.standard))
        },
    )
}

fn factor_name(edition: &Edition, number: u8) -> &'static str {
    let factor = edition.factors.get(usize::from(number));
    factor.map_or("a criterion", |factor| factor.short)
}

fn policy_in_sentence(edition: &'static Edition, number: u8) -> String {
    let policy = edition.policies.get(usize::from(number));
    policy.map_or_else(|| "a policy".to_owned(), policy_name)
}

fn text_name(edition: &'static Edition, number: u8) -> String {
    upper_first(&policy_in_sentence(edition, number))
}

/// Heading of the message on the way to an edition, or without it.
#[must_use]
pub fn needed(number: usize, failed: bool) -> String {
    let name = name(number);
    if failed {
        format!("Edition {name} could not be loaded")
    } else {
        format!("Loading edition {name}")
    }
}

/// What a reader should know while a link waits for its edition.
#[must_use]
pub fn needed_long(number: usize, failed: bool) -> String {
    let name = name(number);
    if failed {
        format!(
            "This link was made with edition {name}. Its file could not be had: the connection may be down, or this site may not \
             keep it. Nothing else is opened in its place, and the link stays as it is."
        )
    } else {
        format!("This link was made with edition {name}, whose file is on its way.")
    }
}
