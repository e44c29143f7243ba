//! What the law says of a country, for the record of a scenario.

use crate::edition::{LawBy, LawClass, LawReach};
use crate::export::record::LawEntry;
use crate::findings::law::Law;

/// Every flag of the law, the one that is said first in front.
#[must_use]
pub fn entries(law: &Law) -> Vec<LawEntry> {
    let facts = law.facts.iter();
    facts
        .map(|fact| LawEntry {
            name: fact.flag.name,
            class: class_key(fact.flag.class),
            by: match fact.flag.by {
                LawBy::Law => "law",
                LawBy::UnEmbargo => "un_embargo",
                LawBy::ExportRule => "export_rule",
            },
            reach: match fact.flag.reach {
                LawReach::Country => "country",
                LawReach::Government => "government",
                LawReach::Forces => "forces",
            },
            words: fact.notes.map(|notes| notes.words),
            statute: fact.flag.statute,
            lifted_by: fact.flag.lifted_by,
            since: fact.notes.map(|notes| notes.since),
            seen: fact.flag.seen,
            confirmed: fact.is_confirmed,
            evidence: fact.notes.map(|notes| notes.evidence),
            url: fact.notes.map(|notes| notes.url),
        })
        .collect()
}

/// What a flag comes to, as files name it.
#[must_use]
pub const fn class_key(class: LawClass) -> &'static str {
    match class {
        LawClass::NoSale => "no_sale",
        LawClass::Exceptions => "exceptions",
        LawClass::Condition => "condition",
    }
}
