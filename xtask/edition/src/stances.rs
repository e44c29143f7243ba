//! `stances.csv`: the stance of each text on each factor, which follows from its passages by the codebook.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use faults::Faults;

use crate::{
    codings::{CODINGS, Coding, Passage, TEXTS, Text, coding},
    factors::Factors,
    own_goals::{self, OwnGoals},
    table::Table,
};

const STANCES: &str = "stances.csv";

/// One derived stance.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Derived {
    coding: Coding,
    passages: usize,
    uplift: Uplift,
}

/// What lifts a stance above that of its highest passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Uplift {
    None,
    /// Two passages that do not rest on memory say 2.
    Passages,
    /// Two goals have the factor as their one main subject.
    OwnGoals,
}

impl Uplift {
    /// As it stands in the table.
    fn word(self) -> &'static str {
        match self {
            Self::None => "no",
            Self::Passages => "yes",
            Self::OwnGoals => "own goals",
        }
    }
}

/// One value per text and factor (codebook, section 4).
fn derive(passages: &[&Passage], own_goals: u8) -> Derived {
    let codings = || passages.iter().map(|passage| &passage.coding);
    let mut coding = Coding {
        stance: codings().map(|c| c.stance).max().unwrap_or(0),
        low: codings().map(|c| c.low).max().unwrap_or(0),
        high: codings().map(|c| c.high).max().unwrap_or(0),
        ..Coding::default()
    };
    let counted: BTreeSet<&str> = passages
        .iter()
        .filter(|passage| passage.coding.stance == 2 && passage.coding.evidence != "memory")
        .map(|passage| passage.criterion.as_str())
        .collect();
    let mut uplift = Uplift::None;
    if coding.stance == 2 && counted.len() >= 2 {
        coding.stance = 3;
        uplift = Uplift::Passages;
    }
    if coding.stance == 3 && own_goals >= 2 {
        coding.stance = 4;
        uplift = Uplift::OwnGoals;
    }
    coding.high = coding.high.max(coding.stance);
    let found = codings().filter(|c| c.stance > 0).count();
    coding.sign = join_signs(codings().map(|c| c.sign.as_str()));
    let tags: BTreeSet<&str> = codings()
        .filter(|c| found == 0 || c.stance > 0)
        .map(|c| c.evidence.as_str())
        .collect();
    coding.evidence = join(&tags);
    Derived {
        coding,
        passages: found,
        uplift,
    }
}

fn join_signs<'a>(signs: impl Iterator<Item = &'a str>) -> String {
    let signs: BTreeSet<&str> = signs.filter(|sign| *sign != "0").collect();
    match (signs.len(), signs.first()) {
        (1, Some(sign)) => (*sign).to_owned(),
        (0, _) => "0".to_owned(),
        _ => "mixed".to_owned(),
    }
}

fn join(tags: &BTreeSet<&str>) -> String {
    tags.iter().copied().collect::<Vec<_>>().join(";")
}

/// The highest of several documents; a document that only loosens a factor lowers the low bound by one (rule 9).
fn compose(parts: &[Derived]) -> Derived {
    let codings = || parts.iter().map(|part| &part.coding);
    let found: usize = parts.iter().map(|part| part.passages).sum();
    let mut low = codings().map(|c| c.low).max().unwrap_or(0);
    if codings().any(|c| c.sign == "-") {
        low = low.saturating_sub(1);
    }
    let tags: BTreeSet<&str> = codings()
        .filter(|c| found == 0 || c.stance > 0)
        .flat_map(|c| c.evidence.split(';'))
        .collect();
    Derived {
        coding: Coding {
            stance: codings().map(|c| c.stance).max().unwrap_or(0),
            low,
            high: codings().map(|c| c.high).max().unwrap_or(0),
            sign: join_signs(codings().map(|c| c.sign.as_str())),
            evidence: join(&tags),
        },
        passages: found,
        uplift: Uplift::None,
    }
}

/// Stances by text or composite, then factor.
pub(crate) type Stances = BTreeMap<(String, String), Coding>;

/// Reads `stances.csv` and compares every row with what follows from the passages. `composites` names the documents of each
/// policy that has more than one. Where the passages have faults of their own, nothing is compared.
pub(crate) fn read(
    folder: &Path,
    texts: &[Text],
    composites: &[(String, Vec<String>)],
    factors: &Factors,
    passages: &[Passage],
    own_goals: &OwnGoals,
    faults: &mut Faults,
) -> Stances {
    let whole = !faults.any_in(&[
        "factors.csv",
        TEXTS,
        CODINGS,
        "policies.json",
        own_goals::FILE,
    ]);
    let mut expected: BTreeMap<(String, String), Derived> = BTreeMap::new();
    for factor in &factors.0 {
        for text in texts {
            let rows: Vec<&Passage> = passages
                .iter()
                .filter(|passage| passage.text == text.id && passage.factor == factor.id)
                .collect();
            let key = (text.id.clone(), factor.id.clone());
            let own_goals = own_goals.get(&key).copied().unwrap_or_default();
            expected.insert(key, derive(&rows, own_goals));
        }
        for (id, documents) in composites {
            let parts: Vec<Derived> = documents
                .iter()
                .filter_map(|text| expected.get(&(text.clone(), factor.id.clone())))
                .cloned()
                .collect();
            expected.insert((id.clone(), factor.id.clone()), compose(&parts));
        }
    }
    let table = Table::read(
        folder,
        STANCES,
        &[
            "text",
            "factor",
            "stance",
            "low",
            "high",
            "sign",
            "passages",
            "uplift",
            "evidence",
            "adjustment",
        ],
        faults,
    );
    let mut stances = Stances::new();
    for row in &table.rows {
        let key = (row.required("text", faults), row.required("factor", faults));
        let name = format!("{} {}", key.0, key.1);
        let coding = coding(row, faults);
        if !whole {
            continue;
        }
        let Some(derived) = expected.get(&key) else {
            row.fault(
                faults,
                format!("{name} is no text and factor of this edition: correct it"),
            );
            continue;
        };
        for (column, written, follows) in [
            (
                "stance",
                coding.stance.to_string(),
                derived.coding.stance.to_string(),
            ),
            (
                "low",
                coding.low.to_string(),
                derived.coding.low.to_string(),
            ),
            (
                "high",
                coding.high.to_string(),
                derived.coding.high.to_string(),
            ),
            ("sign", coding.sign.clone(), derived.coding.sign.clone()),
            (
                "evidence",
                coding.evidence.clone(),
                derived.coding.evidence.clone(),
            ),
            (
                "passages",
                row.get("passages").to_owned(),
                derived.passages.to_string(),
            ),
            (
                "uplift",
                row.get("uplift").to_owned(),
                derived.uplift.word().to_owned(),
            ),
        ] {
            if written != follows {
                row.fault(
                    faults,
                    format!(
                        "{name}: {column} is {written}, the passages give {follows} (codebook, section 4): correct one of them"
                    ),
                );
            }
        }
        if stances.insert(key, coding).is_some() {
            row.fault(faults, format!("{name} stands twice: remove one"));
        }
    }
    if whole && !table.rows.is_empty() {
        for (text, factor) in expected.keys() {
            if !stances.contains_key(&(text.clone(), factor.clone())) {
                faults.add(
                    STANCES,
                    0,
                    format!("{text} {factor} has no row: add it as the passages give it"),
                );
            }
        }
    }
    stances
}
