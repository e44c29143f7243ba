//! What only an edition of the second model has: broken copies of the first such edition, each with one change, and the exact
//! faults that they must give, besides those of its list of changes; and what its law comes to.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot copy a file stops its test"
)]

mod copies;

use std::{collections::BTreeMap, fs};

use copies::{Copy, edition};
use edition_compiler::{CHANGES, compile};

const SECOND_MODEL_TABLES: [&str; 6] = [
    "law.csv",
    "own_goals.csv",
    "parts.csv",
    "practice.csv",
    "presumption.csv",
    "rules.csv",
];

/// The faults of a copy against the edition before, but for those of the list of changes.
fn faults(copy: &Copy, before: &str) -> Vec<String> {
    let faults = compile(&copy.0, Some(&edition(before))).err();
    let faults = faults.unwrap_or_default().into_iter();
    faults
        .filter(|fault| fault.file != CHANGES)
        .map(|fault| fault.to_string())
        .collect()
}

#[test]
fn one_wrong_cell_gives_its_exact_faults() {
    assert_eq!(faults(&Copy::of("2026.3"), "2026.2"), [""; 0]);
    let mut wrong = Vec::new();
    for &(file, from, to, expected) in CASES {
        let copy = Copy::of("2026.3");
        copy.change(file, from, to);
        let faults = faults(&copy, "2026.2");
        if faults != expected {
            wrong.push(format!(
                "{file}: {from:?} -> {to:?} gives\n{}\n",
                faults.join("\n")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_edition_of_the_first_model_has_no_table_of_the_second() {
    let copy = Copy::of("2026.2");
    for file in SECOND_MODEL_TABLES {
        fs::copy(edition("2026.3").join(file), copy.0.join(file)).unwrap();
    }
    fs::copy(
        edition("2026.3").join("factors.csv"),
        copy.0.join("factors.csv"),
    )
    .unwrap();
    let faults = faults(&copy, "2026.1");
    for expected in [
        "factors.csv:1: column case is unknown: remove it or correct its name",
        "law.csv: is no file of an edition: remove it or rename it",
        "own_goals.csv: is no file of an edition: remove it or rename it",
        "parts.csv: is no file of an edition: remove it or rename it",
        "practice.csv: is no file of an edition: remove it or rename it",
        "rules.csv: is no file of an edition: remove it or rename it",
        "presumption.csv: is no file of an edition: remove it or rename it",
    ] {
        assert!(faults.iter().any(|fault| fault == expected), "{faults:?}");
    }
}

#[test]
fn an_edition_of_the_second_model_has_all_its_tables() {
    for file in SECOND_MODEL_TABLES {
        let copy = Copy::of("2026.3");
        fs::remove_file(copy.0.join(file)).unwrap();
        let faults = faults(&copy, "2026.2");
        assert!(
            faults
                .iter()
                .any(|fault| fault.starts_with(&format!("{file}: cannot be read"))),
            "{faults:?}"
        );
    }
}

#[test]
fn an_edition_of_the_second_model_has_no_rules_for_the_app() {
    let copy = Copy::of("2026.3");
    fs::copy(
        edition("2026.2").join("presets.json"),
        copy.0.join("presets.json"),
    )
    .unwrap();
    let faults = faults(&copy, "2026.2");
    assert_eq!(
        faults,
        ["presets.json: is no file of an edition: remove it or rename it"]
    );
}

#[test]
fn the_strongest_class_of_a_country_counts() {
    let rows = |file: &str| -> Vec<BTreeMap<String, String>> {
        let mut reader = csv::Reader::from_path(edition("2026.3").join(file)).unwrap();
        reader.deserialize().map(Result::unwrap).collect()
    };
    let (countries, law) = (rows("countries.csv"), rows("law.csv"));
    let of_class = |class: &str| -> Vec<&str> {
        let reached = countries.iter().filter(|country| {
            law.iter()
                .any(|flag| flag["class"] == class && reaches(flag, country))
        });
        let mut codes: Vec<&str> = reached.map(|country| country["iso3"].as_str()).collect();
        codes.sort_unstable();
        codes
    };
    let (no_sale, exceptions) = (of_class("no_sale"), of_class("exceptions"));
    assert_eq!(
        no_sale.join(" "),
        "AFG BLR CHN CUB ERI ETH IRN LBY MMR NIC PRK RUS SDN SSD SYR VEN ZWE"
    );
    let weaker = |codes: &[&str], stronger: &[&[&str]]| -> String {
        let left = codes
            .iter()
            .filter(|code| !stronger.iter().any(|codes| codes.contains(code)));
        left.copied().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(weaker(&exceptions, &[&no_sale]), "CAF COD HTI IRQ LBN SOM");
    assert_eq!(
        weaker(&of_class("condition"), &[&no_sale, &exceptions]),
        "AZE CMR CYP MLI RWA TUR YEM"
    );
}

fn reaches(flag: &BTreeMap<String, String>, country: &BTreeMap<String, String>) -> bool {
    let names = |column: &str| flag[column].split(' ').any(|code| code == country["iso3"]);
    let holds = |indicator: &str| flag["is"].split('|').any(|word| word == country[indicator]);
    match flag["indicator"].as_str() {
        "" => names("countries"),
        indicator => holds(indicator) && !names("not_for"),
    }
}

/// File, text to change, what it becomes, and every fault that follows.
const CASES: &[(&str, &str, &str, &[&str])] = &[
    (
        "factors.csv",
        ",security,",
        ",economy,",
        &["factors.csv:10: case is \"economy\": write security, or leave it blank"],
    ),
    (
        "factors.csv",
        "near-certain,Remote,0,0,,",
        "near-certain,Remote,0,0,security,",
        &["factors.csv:8: HR_ATROC carries no weight and makes no case: leave it blank"],
    ),
    (
        "policies.json",
        "\"threshold\": null",
        "\"threshold\": 0.95",
        &[
            "policies.json:77: PPD-27: knowledge is no probability in the second model: write null for threshold, threshold_low and threshold_high",
        ],
    ),
    (
        "policies.json",
        "\"threshold\": 0.5",
        "\"threshold\": null",
        &[
            "policies.json:137: NSM-18: threshold, threshold_low and threshold_high are not all there: give three shares",
        ],
    ),
    (
        "policies.json",
        "\"breadth_high\": 0.0",
        "\"breadth_high\": 0.8",
        &[
            "policies.json:77: PPD-27: breadth reaches 0.8: the second model has one risk for every text, so write 0",
        ],
    ),
    (
        "presumption.csv",
        "NSDD-5,all",
        "VOID-2025,all",
        &[
            "presumption.csv: NSDD-5 has no row: add it, if only as none",
            "presumption.csv:4: text is \"VOID-2025\", no scored text of policies.json: correct it",
        ],
    ),
    (
        "presumption.csv",
        "nato=1 JPN",
        "nato=yes JPN",
        &[
            "presumption.csv:2: buyer \"nato=yes\" is neither a country of countries.csv nor a word of indicators.csv: write all, others, or codes and indicator=word",
        ],
    ),
    (
        "presumption.csv",
        "nato=1 JPN",
        "nato=1 JPM",
        &[
            "presumption.csv:2: buyer \"JPM\" is neither a country of countries.csv nor a word of indicators.csv: write all, others, or codes and indicator=word",
        ],
    ),
    (
        "presumption.csv",
        "PD-13,others",
        "PD-13,all",
        &[
            "presumption.csv: PD-13 has not one row for each buyer: write either all or, behind the buyers named, others",
        ],
    ),
    (
        "presumption.csv",
        "ATT,all,",
        "UK-SELC,all,",
        &[
            "presumption.csv: ATT has no row: add it, if only as none",
            "presumption.csv: UK-SELC has not one row for each buyer: write either all or, behind the buyers named, others",
            "presumption.csv:13: UK-SELC all stands twice: remove one",
        ],
    ),
    (
        "presumption.csv",
        "burden,2,1,2",
        "burden,0,1,2",
        &[
            "presumption.csv:3: read, low and high are \"0, 1, 2\": a burden has codes from 0 to 2, read inside its range; none has 0 throughout, refusal leaves them blank",
        ],
    ),
    (
        "presumption.csv",
        "burden,2,1,2",
        "burden,2,1,3",
        &[
            "presumption.csv:3: read, low and high are \"2, 1, 3\": a burden has codes from 0 to 2, read inside its range; none has 0 throughout, refusal leaves them blank",
        ],
    ),
    (
        "presumption.csv",
        "burden,2,1,2",
        "none,0,0,0",
        &[
            "presumption.csv:3: PD-13 has a presumption of two kinds: use one, with code 0 for the buyers without it",
        ],
    ),
    (
        "presumption.csv",
        "none,0,0,0",
        "none,0,0,1",
        &[
            "presumption.csv:4: read, low and high are \"0, 0, 1\": a burden has codes from 0 to 2, read inside its range; none has 0 throughout, refusal leaves them blank",
        ],
    ),
    (
        "presumption.csv",
        "refusal,,,",
        "refusal,1,1,1",
        &[
            "presumption.csv:11: read, low and high are \"1, 1, 1\": a burden has codes from 0 to 2, read inside its range; none has 0 throughout, refusal leaves them blank",
        ],
    ),
    (
        "own_goals.csv",
        "NSM-18,ECO_DIB,1",
        "NSM-18,ECO_DIB,2",
        &[
            "own_goals.csv:7: NSM-18 ECO_DIB has 2 goals of its own where codings.csv emphasises it in 1: correct one of them",
        ],
    ),
    (
        "own_goals.csv",
        "NSPM-10,ECO_DIB,2",
        "NSPM-10,ECO_DIB,1",
        &[
            "stances.csv:105: NSPM-10 ECO_DIB: high is 4, the passages give 3 (codebook, section 4): correct one of them",
            "stances.csv:105: NSPM-10 ECO_DIB: stance is 4, the passages give 3 (codebook, section 4): correct one of them",
            "stances.csv:105: NSPM-10 ECO_DIB: uplift is own goals, the passages give no (codebook, section 4): correct one of them",
            "stances.csv:315: CUR-2025 ECO_DIB: high is 4, the passages give 3 (codebook, section 4): correct one of them",
            "stances.csv:315: CUR-2025 ECO_DIB: stance is 4, the passages give 3 (codebook, section 4): correct one of them",
        ],
    ),
    (
        "own_goals.csv",
        "PPD-27,ECO_DIB",
        "NSM-18,ECO_DIB",
        &["own_goals.csv:7: NSM-18 ECO_DIB stands twice: remove one"],
    ),
    (
        "law.csv",
        "nfcc,",
        "cbw,",
        &["law.csv:7: flag cbw stands twice: remove one"],
    ),
    (
        "law.csv",
        "ven_act,,,VEN,",
        "ven_act,,,VEM,",
        &["law.csv:8: country \"VEM\" is not in countries.csv: correct it"],
    ),
    (
        "law.csv",
        ",law,Congress,",
        ",law,,",
        &["law.csv:8: lifted_by is empty: fill it in"],
    ),
    (
        "law.csv",
        ",no_sale,forces,law,",
        ",no_sale,army,law,",
        &["law.csv:8: reach is \"army\": use one of country, government, forces"],
    ),
    (
        "law.csv",
        "un_partial,un_arms_embargo,partial",
        "un_partial,un_arms_embargo,part",
        &[
            "law.csv: un_arms_embargo \"partial\" of flags.csv has no class: say what it forbids",
            "law.csv:14: un_arms_embargo is never \"part\": use the words of indicators.csv",
        ],
    ),
    (
        "law.csv",
        "SSD SDN AFG IRQ LBN,exceptions",
        "SSD SDN AFG IRQ LBN FRA,exceptions",
        &["law.csv:12: \"FRA\" in not_for is not reached by the flag anyway: remove it"],
    ),
    (
        "law.csv",
        "ven_act,,,VEN,",
        "ven_act,,,,",
        &[
            "law.csv:8: a flag reaches either the countries of an indicator or those that it lists: fill in one of them",
        ],
    ),
    (
        "law.csv",
        "ven_act,,,VEN,,",
        "ven_act,,,VEN,RUS,",
        &["law.csv:8: not_for goes with an indicator: leave it blank"],
    ),
    (
        "law.csv",
        "s907,section_907,waived,,",
        "s907,,,AZE,",
        &["law.csv: section_907 \"waived\" of flags.csv has no class: say what it forbids"],
    ),
    (
        "practice.csv",
        "P02,",
        "P01,",
        &["practice.csv:3: P01 stands twice: renumber it"],
    ),
    (
        "practice.csv",
        "P01,NSM-18,2024-01-26",
        "P01,NSM-18,2023-02-22",
        &["practice.csv:2: NSM-18 was not in force on 2023-02-22: correct one of them"],
    ),
    (
        "practice.csv",
        "P01,NSM-18,",
        "P01,PD-13,",
        &[
            "practice.csv:2: text is \"PD-13\", none of policies.json with a bar on misuse: correct it",
        ],
    ),
    (
        "practice.csv",
        ",notified,EGY,",
        ",notified,EGI,",
        &["practice.csv:3: country \"EGI\" is not in countries.csv: correct it"],
    ),
    (
        "practice.csv",
        ",audit,,",
        ",audit,EGY,",
        &["practice.csv:4: a finding of auditors is on the text: leave country blank"],
    ),
    (
        "rules.csv",
        "SSG_STAB,measured,",
        "SSG_STAB,proxy,",
        &["rules.csv:4: kind is \"proxy\": its values are measured"],
    ),
    (
        "rules.csv",
        "measured,wgi_pv government_changed",
        "measured,wgi_pv wgi_ge",
        &[
            "rules.csv:4: the rule reads government_changed, which is not listed: add it to indicators",
            "rules.csv:4: the rule reads no \"wgi_ge\": remove it from indicators",
        ],
    ),
    (
        "rules.csv",
        "SSG_STAB,measured",
        "TEC_EDGE,measured",
        &[
            "parts.csv: SSG_STAB is no factor of rules.csv: correct it or remove the row",
            "rules.csv: SSG_STAB has no row: say its rule",
            "rules.csv:4: TEC_EDGE has no rule in the compiler: correct it",
        ],
    ),
    (
        "parts.csv",
        "SSG_STAB,figure,value",
        "SSG_STAB,figures,value",
        &["rules.csv:4: its part figure has no words: add it to parts.csv"],
    ),
    (
        "parts.csv",
        "SSG_STAB,figure,value",
        "SSG_STAB,fell,value",
        &[
            "rules.csv:4: its part fell stands twice in parts.csv: remove one",
            "rules.csv:4: its part figure has no words: add it to parts.csv",
        ],
    ),
    (
        "parts.csv",
        "SSG_STAB,figure,value",
        "SSG_STAB,figure,percent",
        &[
            "parts.csv:20: how is \"percent\": use one of value, adds, times, bound, count, widens, fact",
        ],
    ),
    (
        "countries.csv",
        "IRN:2001:war;PAK:2025:clash",
        "IRN:2001:war;PAK:2025:peace",
        &[
            "countries.csv:2: AFG: fought holds \"PAK:2025:peace\", which is not of the form that indicators.csv gives: correct it",
        ],
    ),
];
