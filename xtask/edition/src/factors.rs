//! `factors.csv`: the harmonised criteria, their groups and their shares.

use std::path::Path;

use faults::Faults;

use crate::{json::EditionFile, table::Table};

const FILE: &str = "factors.csv";

const COLUMNS: &[&str] = &[
    "factor",
    "group",
    "weighted",
    "short",
    "name",
    "definition",
    "question",
    "low",
    "high",
    "low_long",
    "high_long",
    "overlay_share",
    "harm_share",
    "level",
    "judge",
    "note",
];

/// The case that a factor makes for a sale, in an edition of the second model: `security`, or blank.
const CASE: &str = "case";

/// One factor.
#[derive(Debug, Default)]
pub(crate) struct Factor {
    pub(crate) id: String,
    pub(crate) group: usize,
    pub(crate) weighted: bool,
    pub(crate) short: String,
    pub(crate) name: String,
    pub(crate) definition: String,
    pub(crate) question: String,
    pub(crate) low: String,
    pub(crate) high: String,
    pub(crate) low_long: String,
    pub(crate) high_long: String,
    pub(crate) overlay_share: f64,
    pub(crate) harm_share: f64,
    /// Whether it counts for the case that a sale serves US security. None does in the first model.
    pub(crate) security: bool,
    pub(crate) judge: String,
}

/// All factors, the gate variable included.
#[derive(Debug, Default)]
pub(crate) struct Factors(pub(crate) Vec<Factor>);

impl Factors {
    /// Reads and checks the file.
    pub(crate) fn read(folder: &Path, edition: &EditionFile, faults: &mut Faults) -> Self {
        let mut columns = COLUMNS.to_vec();
        if edition.is_second_model() {
            columns.push(CASE);
        }
        let table = Table::read(folder, FILE, &columns, faults);
        let mut factors: Vec<Factor> = Vec::new();
        for row in &table.rows {
            let id = row.required("factor", faults);
            if factors.iter().any(|factor| factor.id == id) {
                row.fault(faults, format!("factor {id} stands twice: remove one"));
            }
            let group_id = row.required("group", faults);
            let group = edition.groups.iter().position(|group| group.id == group_id);
            if group.is_none() {
                row.fault(
                    faults,
                    format!("group {group_id:?} is not in edition.json: correct it"),
                );
            }
            let group = group.unwrap_or(0);
            let weighted = row.one_of("weighted", &["yes", "no"], faults) == "yes";
            let factor = Factor {
                group,
                weighted,
                short: row.required("short", faults),
                name: row.required("name", faults),
                definition: row.required("definition", faults),
                question: row.required("question", faults),
                low: row.required("low", faults),
                high: row.required("high", faults),
                low_long: row.required("low_long", faults),
                high_long: row.required("high_long", faults),
                overlay_share: row.bounded("overlay_share", 0.0, 1.0, faults),
                harm_share: row.bounded("harm_share", 0.0, 1.0, faults),
                security: row.get("case") == "security",
                judge: row.get("judge").to_owned(),
                id,
            };
            if !weighted && (factor.overlay_share != 0.0 || factor.harm_share != 0.0) {
                row.fault(
                    faults,
                    format!(
                        "{} carries no weight and cannot have a share: write 0",
                        factor.id
                    ),
                );
            }
            let case = row.get(CASE);
            if !matches!(case, "" | "security") {
                row.fault(
                    faults,
                    format!("case is {case:?}: write security, or leave it blank"),
                );
            }
            if !weighted && !case.is_empty() {
                row.fault(
                    faults,
                    format!(
                        "{} carries no weight and makes no case: leave it blank",
                        factor.id
                    ),
                );
            }
            factors.push(factor);
        }
        let factors = Self(factors);
        let weighted = factors.weighted().count();
        if !table.rows.is_empty() && weighted != edition.sliders {
            faults.add(
                FILE,
                0,
                format!(
                    "{weighted} factors have a slider where edition.json says {}",
                    edition.sliders
                ),
            );
        }
        let cases = table.rows.iter().filter(|row| !row.get(CASE).is_empty());
        if edition.is_second_model() && !table.rows.is_empty() && cases.count() == 0 {
            faults.add(
                FILE,
                0,
                "no factor makes the case for US security: mark those that do",
            );
        }
        for (column, sum) in [
            (
                "overlay_share",
                factors.0.iter().map(|f| f.overlay_share).sum::<f64>(),
            ),
            (
                "harm_share",
                factors.0.iter().map(|f| f.harm_share).sum::<f64>(),
            ),
        ] {
            if !table.rows.is_empty() && (sum - 1.0).abs() > 1e-9 {
                faults.add(
                    FILE,
                    0,
                    format!("{column} sums to {sum}: shares must sum to 1"),
                );
            }
        }
        factors
    }

    /// Those with a slider, in order.
    pub(crate) fn weighted(&self) -> impl Iterator<Item = &Factor> {
        self.0.iter().filter(|factor| factor.weighted)
    }

    /// Position among those with a slider.
    pub(crate) fn slider(&self, id: &str) -> Option<usize> {
        self.weighted().position(|factor| factor.id == id)
    }

    /// Whether a factor exists at all.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.iter().any(|factor| factor.id == id)
    }
}
