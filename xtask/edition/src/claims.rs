//! `claims.csv`: what commentators say changed from text to text, and how each claim is held against the codings.

use std::path::Path;

use faults::Faults;

use crate::{
    factors::Factors,
    figures::Indicator,
    json::PolicyEntry,
    lines::{Lines, number_of},
    table::{Row, Table, address_fault, parse_number},
};

const FILE: &str = "claims.csv";

/// The kinds of check, as a table of claims writes them.
const KINDS: &str = "stance_at_least FACTOR, stance_at_most FACTOR, gates_equal, gates ABOVE UP_TO, balance_rises FACTOR=SCORE …, \
     balance_falls FACTOR=SCORE …, moves_less FACTOR=SCORE, balance_within POINTS INDICATOR or weights_alike FACTOR FACTOR RATIO";

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

/// One check; factors are numbers of sliders.
#[derive(Debug)]
enum Check {
    StanceAtLeast(usize),
    StanceAtMost(usize),
    GatesEqual,
    Gates { above: f64, up_to: f64 },
    BalanceRises(Vec<(usize, f64)>),
    BalanceFalls(Vec<(usize, f64)>),
    MovesLess(usize, f64),
    BalanceWithin { points: f64, indicator: String },
    WeightsAlike { factors: [usize; 2], ratio: f64 },
}

impl Claim {
    /// Names of the indicators that its checks read.
    pub(crate) fn indicators(&self) -> impl Iterator<Item = &str> {
        self.checks.iter().filter_map(|check| match check {
            Check::BalanceWithin { indicator, .. } => Some(indicator.as_str()),
            _ => None,
        })
    }
}

/// Reads `claims.csv`.
pub(crate) fn read_claims(
    folder: &Path,
    policies: &[PolicyEntry],
    factors: &Factors,
    indicators: &[Indicator],
    faults: &mut Faults,
) -> Vec<Claim> {
    let columns = [
        "claim", "from", "to", "factors", "says", "checks", "reason", "source", "address",
    ];
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
        if row.get("checks").is_empty() == row.get("reason").is_empty() {
            row.fault(
                faults,
                "a claim has either checks or a reason why it cannot be checked: fill in one of them",
            );
        }
        if let Some(message) = address_fault(row.get("address")) {
            row.fault(faults, format!("address {message}"));
        }
        claims.push(Claim {
            id,
            from,
            to,
            factors: about(row, factors, faults),
            says: row.required("says", faults),
            checks: checks(row, factors, indicators, faults),
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

fn checks(
    row: &Row,
    factors: &Factors,
    indicators: &[Indicator],
    faults: &mut Faults,
) -> Vec<Check> {
    let written = row.get("checks").split(';').filter(|text| !text.is_empty());
    let mut checks = Vec::new();
    for text in written {
        match check(text, factors, indicators) {
            Some(check) => checks.push(check),
            None => row.fault(
                faults,
                format!("check {text:?} cannot be read: write {KINDS}"),
            ),
        }
    }
    checks
}

fn check(text: &str, factors: &Factors, indicators: &[Indicator]) -> Option<Check> {
    let words: Vec<&str> = text.split(' ').collect();
    let slider = |id: &str| factors.slider(id);
    let within =
        |text: &str, low: f64, high: f64| parse_number(text).filter(|n| (low..=high).contains(n));
    let set = |text: &str| {
        let (id, score) = text.split_once('=')?;
        Some((slider(id)?, within(score, 0.0, 100.0)?))
    };
    let profile = |texts: &[&str]| {
        let profile: Option<Vec<_>> = texts.iter().map(|text| set(text)).collect();
        profile.filter(|profile| !profile.is_empty())
    };
    Some(match words.as_slice() {
        ["stance_at_least", id] => Check::StanceAtLeast(slider(id)?),
        ["stance_at_most", id] => Check::StanceAtMost(slider(id)?),
        ["gates_equal"] => Check::GatesEqual,
        ["gates", above, up_to] => {
            let (above, up_to) = (within(above, 0.0, 1.0)?, within(up_to, 0.0, 1.0)?);
            (above < up_to).then_some(Check::Gates { above, up_to })?
        }
        ["balance_rises", profiled @ ..] => Check::BalanceRises(profile(profiled)?),
        ["balance_falls", profiled @ ..] => Check::BalanceFalls(profile(profiled)?),
        ["moves_less", raised] => {
            let (factor, to) = set(raised)?;
            Check::MovesLess(factor, to)
        }
        ["balance_within", points, name] => Check::BalanceWithin {
            points: within(points, 0.0, 100.0)?,
            indicator: indicators
                .iter()
                .find(|known| known.id == *name && known.direction == "status")?
                .id
                .clone(),
        },
        ["weights_alike", first, second, ratio] => Check::WeightsAlike {
            factors: [slider(first)?, slider(second)?],
            ratio: within(ratio, 1.0, 10.0)?,
        },
        _ => return None,
    })
}

/// Writes the claims as the app reads them.
pub(crate) fn emit(lines: &mut Lines, claims: &[Claim], used: &[&Indicator]) {
    lines.list(claims, |lines, claim| {
        lines.text(&claim.id);
        lines.count(claim.from);
        lines.count(claim.to);
        lines.list(&claim.factors, |lines, factor| lines.count(*factor));
        lines.text(&claim.says);
        lines.list(&claim.checks, |lines, check| emit_check(lines, check, used));
        lines.text(&claim.reason);
        lines.text(&claim.source);
        lines.text(&claim.address);
    });
}

fn emit_check(lines: &mut Lines, check: &Check, used: &[&Indicator]) {
    let profile = |lines: &mut Lines, kind: usize, profile: &[(usize, f64)]| {
        lines.count(kind);
        lines.list(profile, |lines, (factor, score)| {
            lines.count(*factor);
            lines.number(*score);
        });
    };
    match check {
        Check::StanceAtLeast(factor) => {
            lines.count(0);
            lines.count(*factor);
        }
        Check::StanceAtMost(factor) => {
            lines.count(1);
            lines.count(*factor);
        }
        Check::GatesEqual => lines.count(2),
        Check::Gates { above, up_to } => {
            lines.count(3);
            lines.number(*above);
            lines.number(*up_to);
        }
        Check::BalanceRises(scores) => profile(lines, 4, scores),
        Check::BalanceFalls(scores) => profile(lines, 5, scores),
        Check::MovesLess(factor, to) => {
            lines.count(6);
            lines.count(*factor);
            lines.number(*to);
        }
        Check::BalanceWithin { points, indicator } => {
            lines.count(7);
            lines.number(*points);
            lines.count(number_of(used, indicator));
        }
        Check::WeightsAlike { factors, ratio } => {
            lines.count(8);
            for factor in factors {
                lines.count(*factor);
            }
            lines.number(*ratio);
        }
    }
}
