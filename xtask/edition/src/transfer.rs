//! `items.csv` and `mitigations.csv`: what may be transferred, and conditions that may be attached.

use std::path::Path;

use faults::Faults;

use crate::{
    factors::Factors,
    table::{Table, parse_number},
};

const ITEMS: &str = "items.csv";
const MITIGATIONS: &str = "mitigations.csv";

/// What may be transferred.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) examples: String,
    pub(crate) log_odds_shift: f64,
    pub(crate) relevance: Vec<f64>,
}

/// A condition.
#[derive(Debug)]
pub(crate) struct Mitigation {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) log_odds_shift: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) closes: Vec<(usize, f64)>,
}

/// Reads `items.csv`.
pub(crate) fn read_items(folder: &Path, factors: &Factors, faults: &mut Faults) -> Vec<Item> {
    let mut columns = vec!["item", "name", "examples", "log_odds_shift"];
    columns.extend(factors.weighted().map(|factor| factor.id.as_str()));
    let table = Table::read(folder, ITEMS, &columns, faults);
    let mut items: Vec<Item> = Vec::new();
    for row in &table.rows {
        let id = row.required("item", faults);
        if items.iter().any(|item| item.id == id) {
            row.fault(faults, format!("item {id} stands twice: remove one"));
        }
        let mut relevance = Vec::new();
        for factor in factors.weighted() {
            let value = parse_number(row.get(&factor.id));
            if !value.is_some_and(|value| [0.0, 0.25, 0.5, 1.0].contains(&value)) {
                row.fault(
                    faults,
                    format!(
                        "{} is {:?}: relevance is 0, 0.25, 0.5 or 1",
                        factor.id,
                        row.get(&factor.id)
                    ),
                );
            }
            relevance.push(value.unwrap_or(0.0));
        }
        items.push(Item {
            name: row.required("name", faults),
            examples: row.required("examples", faults),
            log_odds_shift: row.bounded("log_odds_shift", -5.0, 5.0, faults),
            relevance,
            id,
        });
    }
    if items
        .first()
        .is_some_and(|item| item.log_odds_shift != 0.0 || item.relevance.iter().any(|q| *q != 1.0))
    {
        faults.add(
            ITEMS,
            2,
            "the first item is \"not specified\": every relevance 1, shift 0",
        );
    }
    items
}

/// Reads `mitigations.csv`.
pub(crate) fn read_mitigations(
    folder: &Path,
    factors: &Factors,
    faults: &mut Faults,
) -> Vec<Mitigation> {
    let table = Table::read(
        folder,
        MITIGATIONS,
        &[
            "mitigation",
            "name",
            "description",
            "log_odds_shift",
            "low",
            "high",
            "closes",
        ],
        faults,
    );
    let mut mitigations: Vec<Mitigation> = Vec::new();
    for row in &table.rows {
        let id = row.required("mitigation", faults);
        if mitigations.iter().any(|known| known.id == id) {
            row.fault(faults, format!("mitigation {id} stands twice: remove one"));
        }
        let mut closes = Vec::new();
        for part in row.get("closes").split(';').filter(|part| !part.is_empty()) {
            let share = part
                .split_once(':')
                .and_then(|(factor, share)| Some((factors.slider(factor)?, parse_number(share)?)));
            match share.filter(|(_, share)| *share > 0.0 && *share <= 0.2) {
                Some(share) => closes.push(share),
                None => row.fault(
                    faults,
                    format!(
                        "closes has {part:?}: write a slider factor, a colon and a share up to 0.2"
                    ),
                ),
            }
        }
        let shift = row.bounded("log_odds_shift", -1.0, 0.0, faults);
        let low = row.bounded("low", -1.0, 0.0, faults);
        let high = row.bounded("high", 0.0, 1.0, faults);
        if shift < low {
            row.fault(
                faults,
                format!(
                    "log_odds_shift {shift} is below its range from {low}: correct one of them"
                ),
            );
        }
        mitigations.push(Mitigation {
            name: row.required("name", faults),
            description: row.required("description", faults),
            log_odds_shift: shift,
            low,
            high,
            closes,
            id,
        });
    }
    mitigations
}
