//! `own_goals.csv`: how many goals of a text have a factor as their one main subject. Two of them make an emphasised factor a
//! leading one (codebook, rule 12).

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use faults::Faults;

use crate::{
    codings::{CODINGS, Passage, Text},
    factors::Factors,
    table::Table,
};

pub(crate) const FILE: &str = "own_goals.csv";

/// Number of goals by text and factor; what is not listed has none.
pub(crate) type OwnGoals = BTreeMap<(String, String), u8>;

/// Reads the file; an edition of the first model has none.
pub(crate) fn read(
    folder: &Path,
    texts: &[Text],
    factors: &Factors,
    passages: &[Passage],
    faults: &mut Faults,
) -> OwnGoals {
    let table = Table::read(
        folder,
        FILE,
        &["text", "factor", "own_goals", "why"],
        faults,
    );
    let mut goals = OwnGoals::new();
    for row in &table.rows {
        let text = row.required("text", faults);
        let factor = row.required("factor", faults);
        row.required("why", faults);
        if !texts.iter().any(|known| known.id == text) {
            row.fault(
                faults,
                format!("text {text:?} is not in texts.csv: correct it"),
            );
        }
        if !factors.has(&factor) {
            row.fault(
                faults,
                format!("factor {factor:?} is not in factors.csv: correct it"),
            );
        }
        let cell = row.get("own_goals");
        let Ok(count) = cell.parse::<u8>() else {
            row.fault(
                faults,
                format!("own_goals is {cell:?}: give a whole number"),
            );
            continue;
        };
        let emphasised: BTreeSet<&str> = passages
            .iter()
            .filter(|passage| passage.text == text && passage.factor == factor)
            .filter(|passage| passage.coding.stance >= 3)
            .map(|passage| passage.criterion.as_str())
            .collect();
        if usize::from(count) > emphasised.len() && !faults.any_in(&[CODINGS]) {
            row.fault(
                faults,
                format!(
                    "{text} {factor} has {count} goals of its own where codings.csv emphasises it in {}: correct one of them",
                    emphasised.len()
                ),
            );
        }
        if goals
            .insert((text.clone(), factor.clone()), count)
            .is_some()
        {
            row.fault(faults, format!("{text} {factor} stands twice: remove one"));
        }
    }
    goals
}
