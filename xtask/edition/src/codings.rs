//! `texts.csv`, `codings.csv` and `stances.csv`: what was coded, and the stances that follow from it by the codebook.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use faults::Faults;

use crate::{
    factors::Factors,
    table::{Row, Table},
};

const TEXTS: &str = "texts.csv";
const CODINGS: &str = "codings.csv";
const STANCES: &str = "stances.csv";

/// How a passage may be known.
pub(crate) const EVIDENCE: &[&str] = &[
    "primary_full",
    "primary_partial",
    "official_summary",
    "secondary",
    "partial_text",
    "memory",
];

/// A coded document.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) issuer: String,
    pub(crate) date: String,
    pub(crate) url: String,
}

/// A stance with its range.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Coding {
    pub(crate) stance: u8,
    pub(crate) low: u8,
    pub(crate) high: u8,
    pub(crate) sign: String,
    pub(crate) evidence: String,
}

/// One coded passage.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    pub(crate) text: String,
    pub(crate) criterion: String,
    pub(crate) factor: String,
    pub(crate) section: String,
    pub(crate) paraphrase: String,
    pub(crate) coding: Coding,
    pub(crate) note: String,
    pub(crate) url: String,
}

impl Passage {
    /// Whether the row only says that nothing was found.
    pub(crate) fn is_absence(&self) -> bool {
        self.section == "none"
    }
}

/// One derived stance.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Derived {
    coding: Coding,
    passages: usize,
    uplift: bool,
}

/// Reads `texts.csv`.
pub(crate) fn read_texts(folder: &Path, faults: &mut Faults) -> Vec<Text> {
    let table = Table::read(
        folder,
        TEXTS,
        &["text", "name", "title", "issuer", "date", "url", "role"],
        faults,
    );
    let mut texts: Vec<Text> = Vec::new();
    for row in &table.rows {
        let id = row.required("text", faults);
        if texts.iter().any(|text| text.id == id) {
            row.fault(faults, format!("text {id} stands twice: remove one"));
        }
        row.one_of(
            "role",
            &["policy", "overlay", "statute", "comparator"],
            faults,
        );
        texts.push(Text {
            name: row.required("name", faults),
            title: row.required("title", faults),
            issuer: row.required("issuer", faults),
            date: row.date("date", faults),
            url: row.address("url", faults),
            id,
        });
    }
    texts
}

fn stance(row: &Row, column: &str, faults: &mut Faults) -> u8 {
    let cell = row.get(column);
    match cell.parse::<u8>() {
        Ok(value) if value <= 4 => value,
        _ => {
            row.fault(
                faults,
                format!("{column} is {cell:?}: give a whole number from 0 to 4"),
            );
            0
        }
    }
}

fn coding(row: &Row, faults: &mut Faults) -> Coding {
    let before = faults.len();
    let coding = Coding {
        stance: stance(row, "stance", faults),
        low: stance(row, "low", faults),
        high: stance(row, "high", faults),
        sign: row.one_of("sign", &["+", "-", "mixed", "0"], faults),
        evidence: row.required("evidence", faults),
    };
    if faults.len() == before && !(coding.low <= coding.stance && coding.stance <= coding.high) {
        row.fault(
            faults,
            format!(
                "stance {} is outside its range {} to {}: widen the range or correct the stance",
                coding.stance, coding.low, coding.high
            ),
        );
    }
    for tag in coding.evidence.split(';') {
        if !tag.is_empty() && !EVIDENCE.contains(&tag) {
            row.fault(
                faults,
                format!(
                    "evidence {tag:?} is unknown: use one of {}",
                    EVIDENCE.join(", ")
                ),
            );
        }
    }
    coding
}

/// Reads `codings.csv` and holds it to the codebook.
pub(crate) fn read_passages(
    folder: &Path,
    texts: &[Text],
    factors: &Factors,
    faults: &mut Faults,
) -> Vec<Passage> {
    let table = Table::read(
        folder,
        CODINGS,
        &[
            "text",
            "criterion",
            "factor",
            "section",
            "paraphrase",
            "stance",
            "low",
            "high",
            "sign",
            "evidence",
            "note",
            "url",
        ],
        faults,
    );
    let mut passages: Vec<Passage> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut wording: BTreeMap<String, String> = BTreeMap::new();
    for row in &table.rows {
        let passage = Passage {
            text: row.required("text", faults),
            criterion: row.required("criterion", faults),
            factor: row.required("factor", faults),
            section: row.required("section", faults),
            paraphrase: row.required("paraphrase", faults),
            coding: coding(row, faults),
            note: row.get("note").to_owned(),
            url: row.address("url", faults),
        };
        if !texts.iter().any(|text| text.id == passage.text) {
            row.fault(
                faults,
                format!("text {:?} is not in texts.csv: correct it", passage.text),
            );
        }
        if !factors.has(&passage.factor) {
            row.fault(
                faults,
                format!(
                    "factor {:?} is not in factors.csv: correct it",
                    passage.factor
                ),
            );
        }
        if !passage.criterion.starts_with(&format!("{}:", passage.text)) {
            row.fault(
                faults,
                format!(
                    "criterion {:?} does not begin with its text: write {}:…",
                    passage.criterion, passage.text
                ),
            );
        }
        if !seen.insert((passage.criterion.clone(), passage.factor.clone())) {
            row.fault(
                faults,
                format!(
                    "{} {} stands twice: remove one",
                    passage.criterion, passage.factor
                ),
            );
        }
        if !passage.is_absence() {
            let first = wording
                .entry(passage.criterion.clone())
                .or_insert_with(|| passage.paraphrase.clone());
            if *first != passage.paraphrase {
                row.fault(
                    faults,
                    format!(
                        "{} is worded in two ways: use one paraphrase for a criterion",
                        passage.criterion
                    ),
                );
            }
        }
        let Coding {
            stance,
            low,
            sign,
            evidence,
            ..
        } = &passage.coding;
        if evidence == "memory" && *low != 0 {
            row.fault(
                faults,
                "a passage from memory has low 0 (codebook, rule 8): write 0",
            );
        }
        if evidence == "memory" && !passage.note.contains("unverified, from memory") {
            row.fault(
                faults,
                "a passage from memory says so (codebook, rule 8): note \"unverified, from memory\"",
            );
        }
        if (*stance > 0 && sign == "0") || (*stance == 0 && !matches!(sign.as_str(), "0" | "-")) {
            row.fault(
                faults,
                format!(
                    "sign {sign:?} does not fit stance {stance}: 0 is for absent factors (codebook, rule 9)"
                ),
            );
        }
        if passage.is_absence() && *stance != 0 {
            row.fault(
                faults,
                "a row without a section has stance 0: name the section or write 0",
            );
        }
        passages.push(passage);
    }
    if !table.rows.is_empty() && !faults.any_in(&["factors.csv", TEXTS, CODINGS]) {
        for text in texts {
            for factor in &factors.0 {
                if !passages
                    .iter()
                    .any(|passage| passage.text == text.id && passage.factor == factor.id)
                {
                    faults.add(
                        CODINGS,
                        0,
                        format!(
                            "{} has no row for {}: code it, if only as 0",
                            text.id, factor.id
                        ),
                    );
                }
            }
        }
    }
    passages
}

/// One value per text and factor (codebook, section 4).
fn derive(passages: &[&Passage]) -> Derived {
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
    let uplift = coding.stance == 2 && counted.len() >= 2;
    if uplift {
        coding.stance = 3;
        coding.high = coding.high.max(3);
    }
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
        uplift: false,
    }
}

/// Stances by text or composite, then factor.
pub(crate) type Stances = BTreeMap<(String, String), Coding>;

/// Reads `stances.csv` and compares every row with what follows from the passages. `composites` names the documents of each
/// policy that has more than one. Where the passages have faults of their own, nothing is compared.
pub(crate) fn read_stances(
    folder: &Path,
    texts: &[Text],
    composites: &[(String, Vec<String>)],
    factors: &Factors,
    passages: &[Passage],
    faults: &mut Faults,
) -> Stances {
    let whole = !faults.any_in(&["factors.csv", TEXTS, CODINGS, "policies.json"]);
    let mut expected: BTreeMap<(String, String), Derived> = BTreeMap::new();
    for factor in &factors.0 {
        for text in texts {
            let rows: Vec<&Passage> = passages
                .iter()
                .filter(|passage| passage.text == text.id && passage.factor == factor.id)
                .collect();
            expected.insert((text.id.clone(), factor.id.clone()), derive(&rows));
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
                if derived.uplift { "yes" } else { "no" }.to_owned(),
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
