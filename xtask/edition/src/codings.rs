//! `texts.csv` and `codings.csv`: what was coded, passage by passage.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use faults::Faults;

use crate::{
    factors::Factors,
    table::{Row, Table},
};

pub(crate) const TEXTS: &str = "texts.csv";
pub(crate) const CODINGS: &str = "codings.csv";

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

/// A stance with its range, sign and evidence.
pub(crate) fn coding(row: &Row, faults: &mut Faults) -> Coding {
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
