//! `gates.csv` and `policies.json`: bars in words, and every text in the order of the numbers that links carry.

use std::path::Path;

use faults::Faults;

use crate::{
    codings::{EVIDENCE, Text},
    factors::Factors,
    json::{EditionFile, GateEntry, Json, PolicyEntry},
    table::{Table, address_fault, is_date},
};

const GATES: &str = "gates.csv";
const POLICIES: &str = "policies.json";

/// A bar in words.
#[derive(Debug)]
pub(crate) struct Bar {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) trigger: String,
    pub(crate) harms: String,
    pub(crate) effect: String,
    pub(crate) exception: String,
    pub(crate) reference: String,
    pub(crate) status: String,
    pub(crate) evidence: String,
    pub(crate) note: String,
    pub(crate) url: String,
}

/// Reads `gates.csv`.
pub(crate) fn read_bars(
    folder: &Path,
    texts: &[Text],
    factors: &Factors,
    faults: &mut Faults,
) -> Vec<Bar> {
    let table = Table::read(
        folder,
        GATES,
        &[
            "id",
            "text",
            "factors",
            "trigger",
            "harms",
            "effect",
            "exception",
            "reference",
            "status",
            "evidence",
            "note",
            "url",
        ],
        faults,
    );
    let mut bars: Vec<Bar> = Vec::new();
    for row in &table.rows {
        let id = row.required("id", faults);
        if bars.iter().any(|bar| bar.id == id) {
            row.fault(faults, format!("bar {id} stands twice: remove one"));
        }
        let text = row.required("text", faults);
        if !texts.iter().any(|known| known.id == text) {
            row.fault(
                faults,
                format!("text {text:?} is not in texts.csv: correct it"),
            );
        }
        for factor in row.get("factors").split(';') {
            if !factor.is_empty() && !factors.has(factor) {
                row.fault(
                    faults,
                    format!("factor {factor:?} is not in factors.csv: correct it"),
                );
            }
        }
        bars.push(Bar {
            trigger: row.required("trigger", faults),
            harms: row.required("harms", faults),
            effect: row.required("effect", faults),
            exception: row.required("exception", faults),
            reference: row.required("reference", faults),
            status: row.required("status", faults),
            evidence: row.one_of("evidence", EVIDENCE, faults),
            note: row.get("note").to_owned(),
            url: row.address("url", faults),
            id,
            text,
        });
    }
    bars
}

/// Reads `policies.json`.
pub(crate) fn read_policies(
    folder: &Path,
    edition: &EditionFile,
    texts: &[Text],
    bars: &[Bar],
    faults: &mut Faults,
) -> Vec<PolicyEntry> {
    let bars_whole = !faults.any_in(&[GATES]);
    let Some(json) = Json::<Vec<PolicyEntry>>::read(folder, POLICIES, faults) else {
        return Vec::new();
    };
    if json.value.len() != edition.texts {
        faults.add(
            POLICIES,
            0,
            format!(
                "{} texts where edition.json says {}",
                json.value.len(),
                edition.texts
            ),
        );
    }
    for (index, policy) in json.value.iter().enumerate() {
        let id = &policy.id;
        let line = json.line("id", index);
        let mut fault = |message: String| faults.add(POLICIES, line, format!("{id}: {message}"));
        if json.value.iter().take(index).any(|other| other.id == *id) {
            fault("stands twice: remove one".to_owned());
        }
        for (key, value) in [
            ("id", id),
            ("short", &policy.short),
            ("issuer", &policy.issuer),
            ("title", &policy.title),
            ("line", &policy.line),
            ("summary", &policy.summary),
            ("read", &policy.read),
            ("url", &policy.url),
            ("from", &policy.from),
        ] {
            if value.trim().is_empty() {
                fault(format!("{key} is empty: fill it in"));
            }
        }
        if let Some(message) = address_fault(&policy.url) {
            fault(format!("url {message}"));
        }
        if !matches!(policy.kind.as_str(), "policy" | "gap" | "comparator") {
            fault(format!(
                "kind is {:?}: use policy, gap or comparator",
                policy.kind
            ));
        }
        if !matches!(policy.extent.as_str(), "full" | "partial" | "summary") {
            fault(format!(
                "extent is {:?}: use full, partial or summary",
                policy.extent
            ));
        }
        for (key, date) in [("from", &policy.from), ("until", &policy.until)] {
            if !date.is_empty() && (!is_date(date) || date.len() != 10) {
                fault(format!("{key} is {date:?}: write YYYY-MM-DD"));
            }
        }
        if !policy.from.starts_with(&policy.year.to_string()) {
            fault(format!(
                "year {} is not the year of {}: correct one of them",
                policy.year, policy.from
            ));
        }
        if !policy.until.is_empty() && policy.until <= policy.from {
            fault("until is not after from: correct the dates".to_owned());
        }
        if policy.texts.is_empty() {
            fault("names no coded text: list at least one".to_owned());
        }
        for text in &policy.texts {
            if !texts.iter().any(|known| known.id == *text) {
                fault(format!("text {text:?} is not in texts.csv: correct it"));
            }
        }
        if policy.kind == "gap" && (policy.gate.is_some() || policy.overlay) {
            fault("a gap has neither gate nor overlay: remove them".to_owned());
        }
        for bar in policy.gate.iter().map(|gate| &gate.id).chain(&policy.bars) {
            if bars_whole && !bars.iter().any(|known| known.id == *bar) {
                fault(format!("bar {bar:?} is not in gates.csv: correct it"));
            }
        }
        if let Some(gate) = &policy.gate {
            check_gate(gate, policy, bars, &mut fault);
        }
    }
    json.value
}

fn check_gate(
    gate: &GateEntry,
    policy: &PolicyEntry,
    bars: &[Bar],
    fault: &mut impl FnMut(String),
) {
    if bars
        .iter()
        .any(|bar| bar.id == gate.id && !policy.texts.contains(&bar.text))
    {
        fault(format!(
            "bar {} belongs to another text: correct it",
            gate.id
        ));
    }
    if !matches!(
        gate.standard.as_str(),
        "actual_knowledge" | "more_likely_than_not" | "clear_risk" | "overriding_risk"
    ) {
        fault(format!(
            "standard is {:?}: use actual_knowledge, more_likely_than_not, clear_risk or overriding_risk",
            gate.standard
        ));
    }
    let ordered = 0.0 < gate.threshold_low
        && gate.threshold_low <= gate.threshold
        && gate.threshold <= gate.threshold_high
        && gate.threshold_high < 1.0;
    if !ordered {
        fault(format!(
            "threshold {} is outside its range {} to {}, or that is outside 0 to 1: correct them",
            gate.threshold, gate.threshold_low, gate.threshold_high
        ));
    }
    if !(0.0 <= gate.breadth_low
        && gate.breadth_low <= gate.breadth
        && gate.breadth <= gate.breadth_high)
    {
        fault(format!(
            "breadth {} is outside its range {} to {}: correct them",
            gate.breadth, gate.breadth_low, gate.breadth_high
        ));
    }
}
