//! Ties with the United States and with Moscow, which several rules ask for.

use super::Row;

/// A law, an embargo or a list puts the government outside any tie.
pub(super) fn is_barred(row: &Row) -> bool {
    row.is("state_sponsor_terrorism")
        || is_embargoed(row)
        || row.word("itar_126_1") == "d1"
        || row.is("government_listed")
}

/// A UN arms embargo covers the government.
pub(super) fn is_embargoed(row: &Row) -> bool {
    row.word("un_arms_embargo") == "government"
}

/// An ally of Moscow.
pub(super) fn is_in_moscows_bloc(row: &Row) -> bool {
    match row.word("moscow_ally") {
        "csto" => true,
        "treaty" => !is_major_ally(row),
        _ => false,
    }
}

/// A mutual-defence treaty with the United States that is in force.
pub(super) fn has_treaty(row: &Row) -> bool {
    row.is("nato")
        || matches!(
            row.word("us_defense_treaty"),
            "nato" | "anzus" | "bilateral" | "manila_pact"
        )
}

/// A Major Non-NATO Ally, or treated as one.
pub(super) fn is_major_ally(row: &Row) -> bool {
    matches!(row.word("mnna"), "1" | "treated_as")
}
