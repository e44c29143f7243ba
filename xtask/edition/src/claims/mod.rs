//! `claims.csv`: what officials, auditors and analysts say changed from text to text, and how each claim is held against the
//! codings.

mod check;
mod first_model;
mod second_model;

use std::path::Path;

use faults::Faults;

use crate::{
    factors::Factors,
    figures::Indicator,
    json::PolicyEntry,
    lines::Lines,
    table::{Row, Table, address_fault},
};

use check::{Check, Names};

const FILE: &str = "claims.csv";

/// The columns of every edition.
const COLUMNS: [&str; 9] = [
    "claim", "from", "to", "factors", "says", "checks", "reason", "source", "address",
];

/// The column that an edition of the second model has besides: what a claim is about, so how it can be checked.
const KIND: &str = "kind";

/// One claim.
#[derive(Debug)]
pub(crate) struct Claim {
    id: String,
    from: usize,
    to: usize,
    /// The sliders that it is about.
    factors: Vec<usize>,
    says: String,
    checks: Vec<Check>,
    reason: String,
    source: String,
    address: String,
}

/// Reads `claims.csv` in the grammar of a model.
pub(crate) fn read_claims(
    folder: &Path,
    second_model: bool,
    policies: &[PolicyEntry],
    factors: &Factors,
    indicators: &[Indicator],
    faults: &mut Faults,
) -> Vec<Claim> {
    let mut columns = COLUMNS.to_vec();
    if second_model {
        columns.push(KIND);
    }
    let names = Names {
        factors,
        indicators,
    };
    let table = Table::read(folder, FILE, &columns, faults);
    let mut claims: Vec<Claim> = Vec::new();
    for row in &table.rows {
        let id = row.required("claim", faults);
        if claims.iter().any(|claim| claim.id == id) {
            row.fault(faults, format!("claim {id} stands twice: remove one"));
        }
        let from = policy(row, "from", policies, faults);
        let to = policy(row, "to", policies, faults);
        let day = |place: usize| policies.get(place).map(|policy| &policy.from);
        if day(from) > day(to) {
            row.fault(faults, "from is later than to: keep the order of time");
        }
        let checks = if second_model {
            second_model::checks(row, &names, faults)
        } else {
            first_model::checks(row, &names, faults)
        };
        if let Some(message) = address_fault(row.get("address")) {
            row.fault(faults, format!("address {message}"));
        }
        claims.push(Claim {
            id,
            from,
            to,
            factors: about(row, factors, faults),
            says: row.required("says", faults),
            checks,
            reason: row.get("reason").to_owned(),
            source: row.required("source", faults),
            address: row.get("address").to_owned(),
        });
    }
    claims
}

/// Number of the text in a column.
fn policy(row: &Row, column: &str, policies: &[PolicyEntry], faults: &mut Faults) -> usize {
    let id = row.required(column, faults);
    let number = policies
        .iter()
        .position(|policy| policy.id == id && policy.kind != "gap");
    if number.is_none() && !id.is_empty() && !faults.any_in(&["policies.json"]) {
        row.fault(
            faults,
            format!("{column} is {id:?}, no scored text of policies.json: correct it"),
        );
    }
    number.unwrap_or_default()
}

/// The sliders that a claim is about; the gate variable has none.
fn about(row: &Row, factors: &Factors, faults: &mut Faults) -> Vec<usize> {
    let named = row.get("factors").split(';').filter(|id| !id.is_empty());
    let mut sliders = Vec::new();
    for id in named {
        if !factors.has(id) {
            row.fault(
                faults,
                format!("factor {id:?} is not in factors.csv: correct it"),
            );
        }
        sliders.extend(factors.slider(id));
    }
    sliders
}

/// Writes the claims as the app reads them.
pub(crate) fn emit(lines: &mut Lines, claims: &[Claim]) {
    lines.list(claims, |lines, claim| {
        lines.text(&claim.id);
        lines.count(claim.from);
        lines.count(claim.to);
        lines.list(&claim.factors, |lines, factor| lines.count(*factor));
        lines.text(&claim.says);
        lines.list(&claim.checks, |lines, check| check.emit(lines));
        lines.text(&claim.reason);
        lines.text(&claim.source);
        lines.text(&claim.address);
    });
}
