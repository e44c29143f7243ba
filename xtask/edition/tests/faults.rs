//! Broken copies of a released edition, each with one change, and the exact faults that they must give.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot copy a file stops its test"
)]

mod copies;

use std::{fs, path::Path};

use copies::{Copy, edition};
use edition_compiler::compile;

/// The edition that is broken.
const RELEASED: &str = "2026.1";

/// All faults of a copy, a line each.
fn faults(copy: &Copy) -> String {
    match compile(&copy.0, None) {
        Ok(_) => "no fault".to_owned(),
        Err(faults) => faults
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

#[test]
fn the_released_edition_has_no_fault_and_gives_the_same_text_every_time() {
    let first = compile(&edition(RELEASED), None).unwrap();
    assert!(
        first
            .text
            .starts_with("counterweigh edition, form 12\n2026.1\n")
    );
    assert!(first.words.starts_with("counterweigh words, form 11\n"));
    assert_eq!(first, compile(&Copy::of(RELEASED).0, None).unwrap());
}

#[test]
fn a_text_and_a_factor_that_are_numbered_last_belong_where_they_fit() {
    let copy = Copy::of(RELEASED);
    let path = copy.0.join("policies.json");
    let mut policies: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let policies_list = policies.as_array_mut().unwrap();
    let gap = policies_list
        .iter()
        .find(|policy| policy["kind"] == "gap")
        .unwrap();
    let mut late = gap.clone();
    // Before the policy in force now, and yet behind the comparators.
    for (key, value) in [
        ("id", "VOID-LATE"),
        ("from", "2025-12-01"),
        ("until", "2025-12-02"),
    ] {
        late[key] = value.into();
    }
    policies_list.push(late);
    fs::write(&path, serde_json::to_string_pretty(&policies).unwrap()).unwrap();
    copy.change("edition.json", "\"texts\": 11", "\"texts\": 12");
    copy.change("factors.csv", "ECO_READY,ECO,", "ECO_READY,SSG,");
    assert_eq!(faults(&copy), "no fault");
}

#[test]
fn one_wrong_cell_gives_one_exact_fault() {
    let mut wrong = Vec::new();
    for &(file, from, to, expected) in CASES {
        let copy = Copy::of(RELEASED);
        copy.change(file, from, to);
        let faults = faults(&copy);
        if faults != expected {
            wrong.push(format!("{file}: {from:?} -> {to:?} gives\n{faults}\n"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_faults_are_collected_in_order_of_file_and_line() {
    let copy = Copy::of(RELEASED);
    copy.change("items.csv", "demining,Humanitarian demining", "demining,");
    copy.change("items.csv", ",0.5,1.0,0.5,0.25\n", ",0.5,1.0,0.5,0.3\n");
    copy.change("factors.csv", "SSG_GOV,SSG,", "SSG_GOV,XXX,");
    copy.change("countries.csv", "AFG,Afghanistan,Asia", "AFG,Afghanistan,");
    let faults = faults(&copy);
    let files: Vec<_> = faults
        .lines()
        .filter_map(|line| line.split(':').next())
        .collect();
    assert_eq!(
        files,
        ["countries.csv", "factors.csv", "items.csv", "items.csv"],
        "{faults}"
    );
}

#[test]
fn a_missing_file_and_a_stray_one_are_faults() {
    let copy = Copy::of(RELEASED);
    fs::remove_file(copy.0.join("README.md")).unwrap();
    fs::remove_file(copy.0.join("sources.csv")).unwrap();
    fs::write(copy.0.join("notes.txt"), "").unwrap();
    let faults = faults(&copy);
    for start in [
        "README.md: is missing",
        "notes.txt: is no file of an edition",
        "sources.csv: cannot be read",
    ] {
        assert!(
            faults.lines().any(|line| line.starts_with(start)),
            "{start}: {faults}"
        );
    }
    assert!(compile(Path::new("no/such/folder"), None).is_err());
}

/// File, text to change, what it becomes, and every fault that follows.
const CASES: &[(&str, &str, &str, &str)] = &[
    (
        "claims.csv",
        "K03,NSPM-10",
        "K01,NSPM-10",
        "claims.csv:3: claim K01 stands twice: remove one",
    ),
    (
        "claims.csv",
        "K01,NSPM-10",
        "K01,VOID-2025",
        "claims.csv:2: from is \"VOID-2025\", no scored text of policies.json: correct it",
    ),
    (
        "claims.csv",
        "K03,NSPM-10,NSM-18",
        "K03,NSM-18,NSPM-10",
        "claims.csv:3: from is later than to: keep the order of time",
    ),
    (
        "claims.csv",
        "ECO_DIB;HR_RECORD",
        "ECO_DIP;HR_RECORD",
        "claims.csv:3: factor \"ECO_DIP\" is not in factors.csv: correct it",
    ),
    (
        "claims.csv",
        "about a list of weapons that is not public",
        "",
        "claims.csv:11: a claim has either checks or a reason why it cannot be checked: fill in one of them",
    ),
    (
        "claims.csv",
        "gates 0.5 0.95",
        "gates 0.95 0.5",
        "claims.csv:2: check \"gates 0.95 0.5\" cannot be read: write stance_at_least FACTOR, stance_at_most FACTOR, gates_equal, gates ABOVE UP_TO, balance_rises FACTOR=SCORE …, balance_falls FACTOR=SCORE …, moves_less FACTOR=SCORE, balance_within POINTS INDICATOR or weights_alike FACTOR FACTOR RATIO",
    ),
    (
        "claims.csv",
        "balance_within 10 nato",
        "balance_within 10 natto",
        "claims.csv:15: check \"balance_within 10 natto\" cannot be read: write stance_at_least FACTOR, stance_at_most FACTOR, gates_equal, gates ABOVE UP_TO, balance_rises FACTOR=SCORE …, balance_falls FACTOR=SCORE …, moves_less FACTOR=SCORE, balance_within POINTS INDICATOR or weights_alike FACTOR FACTOR RATIO",
    ),
    (
        "claims.csv",
        "https://www.forumarmstrade",
        "http://www.forumarmstrade",
        "claims.csv:2: address is \"http://www.forumarmstrade.org/catpolicy.html\": give an address that starts with https://",
    ),
    (
        "edition.json",
        "\"released\": \"2026-11-22\"",
        "\"released\": \"22 November\"",
        "edition.json: released is \"22 November\": write YYYY-MM-DD",
    ),
    (
        "edition.json",
        "\"countries\": 196",
        "\"countries\": 195",
        "countries.csv: 196 countries where edition.json says 195",
    ),
    (
        "edition.json",
        "\"sliders\": 20",
        "\"sliders\": 21",
        "factors.csv: 20 factors have a slider where edition.json says 21",
    ),
    (
        "edition.json",
        "\"missing_se\": 25",
        "\"missing_sd\": 25",
        "edition.json:40: unknown field `missing_sd`, expected one of `risk_level`, `risk_slope`, `mitigation_floor`, `age_points_per_year`, `reference_year`, `missing_se`: correct the key or its value",
    ),
    (
        "edition.json",
        "\"risk_slope\": 0.76",
        "\"risk_slope\": 7.6",
        "edition.json: risk_slope is 7.611306094308558: give a value from 0 to 5",
    ),
    (
        "edition.json",
        "\"texts\": 11,",
        "\"texts\": 11, \"standard_reading\": {\"ratio_hundredths\": 400, \"count\": \"by_factor\", \"mean\": \"arithmetic\", \"overlay\": \"never\", \"overlay_strength_per_cent\": 30, \"overlay_reference\": 50, \"against_below\": 40, \"favour_from\": 60, \"risk_low_per_mille\": 20, \"risk_high_per_mille\": 900},",
        "edition.json: standard_reading: ratio_hundredths is 400: give a value from 100 to 300",
    ),
    (
        "edition.json",
        "CC BY-SA 4.0",
        "CC BY 4.0",
        "edition.json: licence is \"CC BY 4.0\": figures that are shared alike need CC BY-SA 4.0",
    ),
    (
        "factors.csv",
        "SSG_GOV,SSG,",
        "SSG_GOV,GOV,",
        "factors.csv:2: group \"GOV\" is not in edition.json: correct it",
    ),
    (
        "factors.csv",
        "accountable,Forces",
        ",Forces",
        "factors.csv:2: high is empty: fill it in",
    ),
    (
        "factors.csv",
        ",0.25,0.2,",
        ",0.25,0.3,",
        "factors.csv: harm_share sums to 1.1: shares must sum to 1",
    ),
    (
        "factors.csv",
        ",0.25,0.2,",
        ",a quarter,0.2,",
        "factors.csv: overlay_share sums to 0.75: shares must sum to 1\nfactors.csv:2: overlay_share is \"a quarter\", not a number: write digits with a decimal point",
    ),
    (
        "factors.csv",
        ",judge,note",
        ",judge,notes",
        "factors.csv:1: column note is missing: add it\nfactors.csv:1: column notes is unknown: remove it or correct its name",
    ),
    (
        "factors.csv",
        "No published figure: it depends on the sale",
        "",
        "presets.json: ECO_DIB has no rule: add one or say in factors.csv, column judge, why there is none",
    ),
    (
        "texts.csv",
        "1977-05-13",
        "13 May 1977",
        "texts.csv:2: date is \"13 May 1977\": write YYYY, YYYY-MM or YYYY-MM-DD",
    ),
    (
        "texts.csv",
        "1995-02-10",
        "",
        "texts.csv:4: date is empty: fill it in",
    ),
    (
        "texts.csv",
        "https://ipisresearch",
        "http://ipisresearch",
        "texts.csv:13: url is \"http://ipisresearch.be/e-learning/att/en/module-6/\": give an address that starts with https://",
    ),
    (
        "codings.csv",
        ",4,4,4,+,primary_partial",
        ",5,4,4,+,primary_partial",
        "codings.csv:2: sign \"+\" does not fit stance 0: 0 is for absent factors (codebook, rule 9)\ncodings.csv:2: stance is \"5\": give a whole number from 0 to 4",
    ),
    (
        "codings.csv",
        ",4,3,4,+,secondary",
        ",4,3,3,+,secondary",
        "codings.csv:3: stance 4 is outside its range 3 to 3: widen the range or correct the stance",
    ),
    (
        "codings.csv",
        ",primary_partial,,https://history",
        ",primary_part,,https://history",
        "codings.csv:2: evidence \"primary_part\" is unknown: use one of primary_full, primary_partial, official_summary, secondary, partial_text, memory",
    ),
    (
        "codings.csv",
        "PD-13,PD-13:B2,REG_STAB",
        "PD-13,PD-13:B2,REG_STABLE",
        "codings.csv:3: factor \"REG_STABLE\" is not in factors.csv: correct it",
    ),
    (
        "codings.csv",
        "PD-13,PD-13:B3",
        "PD-13,PD-14:B3",
        "codings.csv:4: criterion \"PD-14:B3\" does not begin with its text: write PD-13:…",
    ),
    (
        "codings.csv",
        "https://www.americanforeignrelations.com",
        "http://www.americanforeignrelations.com",
        "codings.csv:3: url is \"http://www.americanforeignrelations.com/A-D/Arms-Transfers-and-Trade-Carter-and-reagan.html\": give an address that starts with https://",
    ),
    (
        "codings.csv",
        ",2,0,3,+,memory",
        ",2,1,3,+,memory",
        "codings.csv:13: a passage from memory has low 0 (codebook, rule 8): write 0",
    ),
    (
        "codings.csv",
        ",1,0,2,-,primary_full",
        ",1,0,2,~,primary_full",
        "codings.csv:275: sign is \"~\": use one of +, -, mixed, 0",
    ),
    (
        "codings.csv",
        "PD-13,PD-13:B1,",
        "PD-13, PD-13:B1,",
        "codings.csv:2: criterion \" PD-13:B1\" does not begin with its text: write PD-13:…\ncodings.csv:2: criterion has white space at an end or a line break: remove it",
    ),
    (
        "stances.csv",
        "NSM-18,HR_DEMO,3,2,3",
        "NSM-18,HR_DEMO,3,3,3",
        "stances.csv:114: NSM-18 HR_DEMO: low is 3, the passages give 2 (codebook, section 4): correct one of them",
    ),
    (
        "stances.csv",
        "CUR-2026,TEC_NONPROLIF,3,2,3",
        "CUR-2026,TEC_NONPROLIF,3,3,3",
        "stances.csv:309: CUR-2026 TEC_NONPROLIF: low is 3, the passages give 2 (codebook, section 4): correct one of them",
    ),
    (
        "stances.csv",
        "NSM-18,SSG_STAB,3,2,3,+,3,yes",
        "NSM-18,SSG_STAB,3,2,3,+,3,no",
        "stances.csv:109: NSM-18 SSG_STAB: uplift is no, the passages give yes (codebook, section 4): correct one of them",
    ),
    (
        "stances.csv",
        "PDD-34,ECO_READY",
        "PDD-34,ECO_REDY",
        "stances.csv: PDD-34 ECO_READY has no row: add it as the passages give it\nstances.csv:64: PDD-34 ECO_REDY is no text and factor of this edition: correct it",
    ),
    (
        "gates.csv",
        "PD13-2,PD-13,REG_STAB",
        "PD13-1,PD-13,REG_STAB",
        "gates.csv:3: bar PD13-1 stands twice: remove one",
    ),
    (
        "gates.csv",
        "PD13-2,PD-13,REG_STAB",
        "PD13-2,PD-13,REG_STABLE",
        "gates.csv:3: factor \"REG_STABLE\" is not in factors.csv: correct it",
    ),
    (
        "gates.csv",
        "superseded 1981,memory",
        "superseded 1981,guess",
        "gates.csv:6: evidence is \"guess\": use one of primary_full, primary_partial, official_summary, secondary, partial_text, memory",
    ),
    (
        "policies.json",
        "\"short\": \"NSM-18\"",
        "\"shortname\": \"NSM-18\"",
        "policies.json:138: unknown field `shortname`, expected one of `id`, `short`, `year`, `issuer`, `title`, `kind`, `from`, `until`, `line`, `summary`, `url`, `extent`, `read`, `texts`, `overlay`, `gate`, `bars`: correct the key or its value",
    ),
    (
        "policies.json",
        "\"threshold\": 0.95",
        "\"threshold\": null",
        "policies.json:77: PPD-27: threshold, threshold_low and threshold_high are not all there: give three shares",
    ),
    (
        "edition.json",
        "\"sliders\"",
        "\"model\": 3,\n  \"sliders\"",
        "edition.json: model is 3: there is a first one and a second one",
    ),
    (
        "policies.json",
        "\"threshold\": 0.95",
        "\"threshold\": 0.5",
        "policies.json:77: PPD-27: threshold 0.5 is outside its range 0.9 to 0.99, or that is outside 0 to 1: correct them",
    ),
    (
        "policies.json",
        "\"from\": \"2018-04-19\"",
        "\"from\": \"2018\"",
        "policies.json:107: NSPM-10: from is \"2018\": write YYYY-MM-DD",
    ),
    (
        "policies.json",
        "\"year\": 2018",
        "\"year\": 2017",
        "policies.json:107: NSPM-10: year 2017 is not the year of 2018-04-19: correct one of them",
    ),
    (
        "policies.json",
        "\"until\": \"2014-01-15\"",
        "\"until\": \"1994-01-15\"",
        "policies.json:54: PDD-34: until is not after from: correct the dates",
    ),
    (
        "policies.json",
        "\"id\": \"PPD27-1\"",
        "\"id\": \"NSM18-1\"",
        "policies.json:77: PPD-27: bar NSM18-1 belongs to another text: correct it",
    ),
    (
        "policies.json",
        "\"NSM18-2\"",
        "\"NSM18-9\"",
        "policies.json:137: NSM-18: bar \"NSM18-9\" is not in gates.csv: correct it",
    ),
    (
        "policies.json",
        "\"kind\": \"gap\"",
        "\"kind\": \"pause\"",
        "policies.json:171: VOID-2025: kind is \"pause\": use policy, gap or comparator",
    ),
    (
        "policies.json",
        "\"standard\": \"clear_risk\"",
        "\"standard\": \"some_risk\"",
        "policies.json:238: EU-CP: standard is \"some_risk\": use actual_knowledge, more_likely_than_not, clear_risk or overriding_risk",
    ),
    (
        "policies.json",
        "\"extent\": \"full\"",
        "\"extent\": \"whole\"",
        "policies.json:137: NSM-18: extent is \"whole\": use full, partial or summary",
    ),
    (
        "policies.json",
        "\"breadth\": 0.4",
        "\"breadth\": 0.9",
        "policies.json:137: NSM-18: breadth 0.9 is outside its range 0 to 0.8: correct them",
    ),
    (
        "items.csv",
        ",log_odds_shift,",
        ",shift,",
        "items.csv:1: column log_odds_shift is missing: add it\nitems.csv:1: column shift is unknown: remove it or correct its name",
    ),
    (
        "items.csv",
        ",-3.0,0.5",
        ",-3.0,0.6",
        "items.csv:3: SSG_GOV is \"0.6\": relevance is 0, 0.25, 0.5 or 1",
    ),
    (
        "items.csv",
        "unspecified,Not specified,any item; every criterion counts in full,0.0",
        "unspecified,Not specified,any item; every criterion counts in full,0.1",
        "items.csv:2: the first item is \"not specified\": every relevance 1, shift 0",
    ),
    (
        "items.csv",
        "cyber_defence,Cyber",
        "demining,Cyber",
        "items.csv:4: item demining stands twice: remove one",
    ),
    (
        "mitigations.csv",
        "TEC_PROTECT:0.2",
        "TEC_PROTECT:0.3",
        "mitigations.csv:2: closes has \"TEC_PROTECT:0.3\": write a slider factor, a colon and a share up to 0.2",
    ),
    (
        "mitigations.csv",
        "SSG_GOV:0.05",
        "HR_ATROC:0.05",
        "mitigations.csv:3: closes has \"HR_ATROC:0.05\": write a slider factor, a colon and a share up to 0.2",
    ),
    (
        "mitigations.csv",
        "-0.2,-0.5",
        "-0.2,-0.1",
        "mitigations.csv:3: log_odds_shift -0.2 is below its range from -0.1: correct one of them",
    ),
    (
        "sources.csv",
        "https://ucdp.uu.se/downloads/",
        "ucdp.uu.se",
        "sources.csv:5: url is \"ucdp.uu.se\": give an address that starts with https://",
    ),
    (
        "sources.csv",
        ",2025,confirmed,The standard",
        ",spring,confirmed,The standard",
        "sources.csv:4: published is \"spring\": write YYYY, YYYY-MM or YYYY-MM-DD",
    ),
    (
        "indicators.csv",
        "higher is better,2023,196,yes,,open,CC BY 4.0,wgi",
        "higher is better,2023,195,yes,,open,CC BY 4.0,wgi",
        "indicators.csv:2: wgi_va is filled for 196 countries, not 195: correct the count",
    ),
    (
        "indicators.csv",
        "CC BY 4.0,ucdp",
        "CC BY 4.0,uppsala",
        "indicators.csv:21: source \"uppsala\" is not in sources.csv: correct it",
    ),
    (
        "indicators.csv",
        ",NATO member,\"1, a word, or 0\",status,2026-01",
        ",NATO member,\"1, a word, or 0\",status,lately",
        "indicators.csv:31: nato is undated: begin years with a year or add the column nato_year",
    ),
    (
        "indicators.csv",
        "d1|d2|d2_suspended|0",
        "d1|d2|d3|d2_suspended|0",
        "indicators.csv:51: word \"d3\" stands in no cell of itar_126_1: remove it",
    ),
    (
        "countries.csv",
        "AFG,Afghanistan,Asia,Southern Asia,1,-1.8529,0.1294,2023",
        "AFG,Afghanistan,Asia,Southern Asia,1,n/a,0.1294,2023",
        "countries.csv:2: AFG: wgi_va is \"n/a\", not a number: write digits or leave it blank",
    ),
    (
        "countries.csv",
        "AFG,Afghanistan,Asia,Southern Asia,1,-1.8529,0.1294,2023",
        "AFG,Afghanistan,Asia,Southern Asia,1,-1.8529,,2023",
        "countries.csv:2: AFG: wgi_va_se is \"\" beside \"-1.8529\": a published value has a standard error above 0",
    ),
    (
        "countries.csv",
        "AFG,Afghanistan,Asia,Southern Asia,1,-1.8529,0.1294,2023",
        "AFG,Afghanistan,Asia,Southern Asia,1,-1.8529,0.1294,",
        "countries.csv:2: AFG: wgi_va_year is \"\" beside \"-1.8529\": every value has a year",
    ),
    (
        "countries.csv",
        "AFG,Afghanistan",
        "AFG,Zanzibar",
        "countries.csv:3: Albania is out of order: sort by name",
    ),
    (
        "countries.csv",
        "ALB,Albania",
        "AFG,Albania",
        "countries.csv:3: AFG Albania stands twice: remove one",
    ),
    (
        "countries.csv",
        "d2_suspended",
        "d2_maybe",
        "countries.csv:46: CYP: itar_126_1 is \"d2_maybe\", a word that indicators.csv does not list: correct it or list it",
    ),
    (
        "countries.csv",
        "AFG,Afghanistan,Asia,Southern Asia",
        "AFG,Afghanistan,Asia",
        "countries.csv: 195 countries where edition.json says 196\ncountries.csv:2: 93 cells where the header has 94: quote cells that hold commas",
    ),
    (
        "presets.json",
        "\"indicator\": \"wgi_rl\"",
        "\"indicator\": \"wgi_law\"",
        "presets.json:3: SSG_GOV: indicator \"wgi_law\" is not in indicators.csv: correct it",
    ),
    (
        "presets.json",
        "\"factor\": \"SSG_CORR\"",
        "\"factor\": \"HR_ATROC\"",
        "presets.json:42: HR_ATROC: is no slider of factors.csv: correct it",
    ),
    (
        "presets.json",
        "\"standard_error\": 7",
        "\"standard_error\": 0",
        "presets.json:16: SSG_GOV: standard_error is 0: give points above 0, up to 50",
    ),
    (
        "presets.json",
        "\"standard_error\": \"published\"",
        "\"standard_error\": 7",
        "presets.json:3: SSG_GOV: wgi_rl has a published standard error: correct standard_error",
    ),
    (
        "presets.json",
        "\"reversed\": true",
        "\"reversed\": false",
        "presets.json:55: SSG_CORR: vdem_execorr is marked \"higher is worse\": correct reversed",
    ),
    (
        "presets.json",
        "\"anzus\"",
        "\"anzus_pact\"",
        "presets.json:159: INT_INTEROP: us_defense_treaty is never \"anzus_pact\": use the words of indicators.csv",
    ),
    (
        "presets.json",
        "\"value\": 95",
        "\"value\": 950",
        "presets.json:159: INT_INTEROP: value 950 is outside 0 to 100: correct it",
    ),
    (
        "presets.json",
        "\"per_unit\": true",
        "\"per_unit\": false",
        "presets.json:703: REG_STAB: a test of ucdp_interstate10 names no word: list the words that hold",
    ),
    (
        "flags.csv",
        "section_907,waived",
        "section_907,lifted",
        "flags.csv:12: section_907 is never \"lifted\": use the words of indicators.csv",
    ),
    (
        "flags.csv",
        "LAW-907",
        "EU-C1",
        "flags.csv:12: gate \"EU-C1\" is no LAW row of gates.csv: correct it",
    ),
    (
        "flags.csv",
        "2025-08-08",
        "August 2025",
        "flags.csv:12: as_of is \"August 2025\": write YYYY, YYYY-MM or YYYY-MM-DD",
    ),
    (
        "corrections.csv",
        "countries.csv,CYP,itar_126_1,d2,d2_suspended",
        "countries.csv,CYP,itar_126_1,d2,d1",
        "corrections.csv:70: countries.csv CYP: itar_126_1 is \"d2_suspended\", not \"d1\": correct one of them",
    ),
    (
        "corrections.csv",
        "K02,",
        "K01,",
        "corrections.csv:3: correction K01 stands twice: renumber it",
    ),
    (
        "yearly.csv",
        "AFG,SSG_GOV,",
        "AFX,SSG_GOV,",
        "yearly.csv:2: iso3 \"AFX\" is not in countries.csv: correct it",
    ),
    (
        "yearly.csv",
        "AFG,SSG_GOV,",
        "AFG,SSG_LAW,",
        "yearly.csv:2: factor \"SSG_LAW\" is no slider of factors.csv: correct it",
    ),
    (
        "yearly.csv",
        "AFG,TEC_PROTECT,",
        "AFG,REG_STAB,",
        "yearly.csv:9: REG_STAB rests on no figure that is published year by year: remove the row",
    ),
    (
        "yearly.csv",
        "AFG,SSG_CORR,",
        "AFG,SSG_GOV,",
        "yearly.csv:3: AFG SSG_GOV stands twice: remove one",
    ),
    (
        "yearly.csv",
        "AFG,SSG_GOV,",
        "AFG,INT_BURDEN,",
        "yearly.csv:3: AFG SSG_CORR is out of order: sort by country and factor",
    ),
    (
        "yearly.csv",
        "AFG,SSG_STAB,0.3",
        "AFG,SSG_STAB,101.0",
        "yearly.csv:4: points is 101: give a value from 0 to 100",
    ),
    (
        "yearly.csv",
        "AFG,SSG_STAB,0.3",
        "AFG,SSG_STAB,1.25",
        "yearly.csv:4: points is 1.25: write at most one decimal",
    ),
    (
        "yearly.csv",
        "2018,2023,5",
        "2023,2023,5",
        "yearly.csv:4: years 2023 to 2023 leave nothing to compare: last is after first",
    ),
    (
        "yearly.csv",
        "2018,2023,5",
        "2018,2023,6",
        "yearly.csv:4: changes is 6: give a value from 1 to 5",
    ),
    (
        "yearly.csv",
        "iso3,factor,points",
        "iso3,factor,change",
        "yearly.csv:1: column change is unknown: remove it or correct its name\nyearly.csv:1: column points is missing: add it",
    ),
];
