//! Health of the released tables: what a reader relies on and what a link counts on.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use counterweigh::edition::id::{CountryId, EditionId, FactorId, ItemId, PolicyId};
use counterweigh::edition::{
    ANNOTATIONS, Bar, CitedBar, Edition, Evidence, Extent, FILES, Kind, Makings, Passage, Sign,
    annotations, edition,
};
use counterweigh::model::framework::{Gate, Standard};
use counterweigh::scenario::registry::{EDITIONS as EDITION_KEYS, TEXTS as TEXT_KEYS, code};
use counterweigh::scenario::{SLIDERS, TEXTS};

/// The newest edition; every older one passed here when it was the newest, and never changes.
static E: LazyLock<&Edition> = LazyLock::new(|| edition(EditionId::NEWEST));

/// The last edition of the first model.
#[allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]
static P: LazyLock<EditionId> = LazyLock::new(|| EditionId::new(1).unwrap());

/// The clauses of a policy.
#[allow(
    clippy::unwrap_used,
    reason = "a helper that finds nothing stops its test"
)]
fn passages_of(policy: &str) -> &'static [Passage] {
    let chapters = annotations(EditionId::NEWEST).unwrap().policies;
    let chapter = chapters.iter().find(|chapter| chapter.policy == policy);
    chapter.unwrap().passages
}

/// What the values of an edition are made of.
#[allow(
    clippy::unwrap_used,
    reason = "a helper that finds nothing stops its test"
)]
fn makings_of(edition: EditionId) -> &'static Makings {
    &annotations(edition).unwrap().makings
}

#[test]
fn the_registry_is_frozen() {
    let released: Vec<_> = EditionId::all()
        .map(|id| (edition(id).id, edition(id).released))
        .collect();
    assert_eq!(
        released,
        [
            ("2026.1", "2026-11-22"),
            ("2026.2", "2026-11-25"),
            ("2026.3", "2026-11-29")
        ]
    );
    for ((number, file), id) in FILES.iter().enumerate().zip(EditionId::all()) {
        let id = edition(id).id;
        assert_eq!(EDITION_KEYS.key(number), Some(id));
        assert_eq!(*file, format!("editions/{id}.txt"));
        assert_eq!(ANNOTATIONS[number], format!("editions/{id}.notes.txt"));
    }
    let policies: Vec<_> = E.policies.iter().map(|p| (p.id, p.year)).collect();
    assert_eq!(
        policies,
        [
            ("PD-13", 1977),
            ("NSDD-5", 1981),
            ("PDD-34", 1995),
            ("PPD-27", 2014),
            ("NSPM-10", 2018),
            ("NSM-18", 2023),
            ("VOID-2025", 2025),
            ("CUR-2026", 2026),
            ("EU-CP", 2008),
            ("ATT", 2014),
            ("UK-SELC", 2021),
            ("CUR-2025", 2025),
        ]
    );
    for id in EditionId::all() {
        let texts: Vec<_> = edition(id).policies.iter().map(|text| text.id).collect();
        assert_eq!(texts.len(), id.texts());
        assert!(TEXT_KEYS.keys.starts_with(&texts));
    }
    let factors: Vec<_> = E.factors.iter().map(|f| f.id).collect();
    assert_eq!(
        factors.join(" "),
        "SSG_GOV SSG_CORR SSG_STAB SSG_ABSORB HR_RECORD HR_IHL HR_DEMO INT_INTEROP INT_BURDEN INT_ACCESS TEC_EDGE TEC_PROTECT \
         TEC_NONPROLIF TEC_RESTRAINT REG_STAB REG_THREAT REG_CT REG_COMPETE ECO_DIB ECO_READY"
    );
    assert_eq!(factors.len(), SLIDERS);
    let items: Vec<_> = E.items.iter().map(|i| i.id).collect();
    assert_eq!(
        items.join(" "),
        "unspecified demining cyber_defence logistics training air_defence maritime_patrol armour_artillery strike \
         armed_drones small_arms surveillance crowd_control"
    );
    let mitigations: Vec<_> = E.mitigations.iter().map(|m| m.id).collect();
    assert_eq!(
        mitigations.join(" "),
        "end_use_monitoring vetting training assurances"
    );
}

#[test]
fn policies_are_dated_and_in_order_of_time() {
    let mut before = "";
    let in_time = E.policies_in_time().map(|(_, policy)| policy);
    for policy in in_time.filter(|p| p.kind != Kind::Comparator) {
        assert_eq!(policy.from.len(), 10, "{}", policy.id);
        assert!(before < policy.from, "{}", policy.id);
        assert!(
            policy.until.is_empty() || policy.until > policy.from,
            "{}",
            policy.id
        );
        before = policy.from;
    }
    let now: Vec<_> = E
        .policies
        .iter()
        .filter(|p| p.until.is_empty() && p.kind == Kind::Policy)
        .map(|p| p.id)
        .collect();
    assert_eq!(now, ["CUR-2026"]);
}

#[test]
fn no_text_is_empty_and_every_address_is_https() {
    let filled = |texts: &[&str], of: &str| {
        for text in texts {
            assert!(!text.trim().is_empty(), "empty text in {of}");
        }
    };
    let bar = |bar: &Bar| filled(&[bar.trigger, bar.effect, bar.exception], bar.trigger);
    let cited = |cited: &CitedBar| {
        bar(&cited.bar);
        filled(&[cited.reference], cited.bar.trigger);
        assert!(cited.url.starts_with("https://"), "{}", cited.reference);
    };
    for factor in E.factors {
        filled(
            &[factor.short, factor.question, factor.low, factor.high],
            factor.id,
        );
    }
    let words = annotations(EditionId::NEWEST).unwrap();
    for (number, factor) in E.numbered_factors() {
        let notes = words.notes_on_factor(number).unwrap();
        filled(&[notes.definition, notes.low, notes.high], factor.id);
    }
    for policy in E.policies {
        filled(
            &[policy.short, policy.issuer, policy.title, policy.line],
            policy.id,
        );
        let words = annotations(EditionId::NEWEST)
            .unwrap()
            .notes_on(policy.id)
            .unwrap();
        assert!(words.url.starts_with("https://"), "{}", policy.id);
        filled(&[words.summary, words.read], policy.id);
        assert_eq!(words.gate.is_some(), policy.gate.is_some());
        words.gate.iter().for_each(cited);
        words.bars.iter().for_each(bar);
        for passage in passages_of(policy.id) {
            filled(&[passage.section, passage.paraphrase], policy.id);
            assert!(passage.url.starts_with("https://"), "{}", passage.section);
        }
    }
    for flag in E.flags {
        filled(&[flag.name], flag.name);
        cited(&flag.bar);
    }
    for source in makings_of(EditionId::NEWEST).sources {
        filled(&[source.producer], source.producer);
        assert!(source.url.starts_with("https://"), "{}", source.producer);
    }
}

#[test]
fn stances_rest_on_passages() {
    for policy in E.policies {
        if policy.kind == Kind::Gap {
            assert!(policy.stances.is_empty());
            assert!(policy.gate.is_none());
            continue;
        }
        assert_eq!(policy.stances.len(), E.factors.len(), "{}", policy.id);
        for (factor, coding) in policy.stances.iter().enumerate() {
            let name = format!("{} {}", policy.id, E.factors[factor].id);
            assert!(
                coding.low <= coding.stance && coding.stance <= coding.high && coding.high <= 4,
                "{name}"
            );
            let passages = passages_of(policy.id)
                .iter()
                .filter(|p| p.factor.index() == factor);
            assert_eq!(passages.count(), usize::from(coding.stance > 0), "{name}");
        }
        assert!(
            passages_of(policy.id).is_sorted_by_key(|p| p.factor),
            "{}",
            policy.id
        );
    }
}

#[test]
fn the_passage_that_says_most_is_shown() {
    let folder = format!("{}/static/editions/{}/", env!("CARGO_MANIFEST_DIR"), E.id);
    let read = |file: &str| std::fs::read_to_string(format!("{folder}{file}")).unwrap();
    let texts: serde_json::Value = serde_json::from_str(&read("policies.json")).unwrap();
    let codings: Vec<BTreeMap<String, String>> =
        csv::Reader::from_reader(read("codings.csv").as_bytes())
            .deserialize()
            .map(Result::unwrap)
            .collect();
    let mut shown = 0;
    for (policy, entry) in E.policies.iter().zip(texts.as_array().unwrap()) {
        let texts: Vec<_> = entry["texts"].as_array().unwrap().iter().collect();
        for passage in passages_of(policy.id) {
            let factor = E.factor(passage.factor).id;
            let name = format!("{} {factor}", policy.id);
            let rows: Vec<_> = codings
                .iter()
                .filter(|row| texts.contains(&&row["text"].as_str().into()))
                .filter(|row| row["factor"] == factor && row["stance"] != "0")
                .collect();
            let is_shown = |row: &BTreeMap<String, String>| {
                row["paraphrase"] == passage.paraphrase
                    && row["url"] == passage.url
                    && passage.section.ends_with(&row["section"])
            };
            let row = rows.iter().find(|row| is_shown(row)).unwrap();
            let says = |row: &BTreeMap<String, String>| (row["stance"].clone(), row["low"].clone());
            let most = rows.iter().map(|row| says(row)).max().unwrap();
            assert_eq!(says(row), most, "{name}");
            if texts.len() == 1 {
                let of_most = rows.iter().filter(|row| says(row) == most);
                let shortest = of_most.map(|row| row["section"].len()).min();
                assert_eq!(Some(passage.section.len()), shortest, "{name}");
            }
            let known = match row["evidence"].as_str() {
                "primary_full" | "primary_partial" => Evidence::Text,
                "official_summary" => Evidence::OfficialSummary,
                "secondary" => Evidence::Secondary,
                other => {
                    assert_eq!(other, "memory", "{name}");
                    Evidence::Memory
                }
            };
            assert_eq!(passage.evidence, known, "{name}");
            shown += 1;
        }
    }
    assert!(shown > 100, "{shown}");
    let now = E.policy(E.policy_id("CUR-2026").unwrap());
    let readiness = E.factor_id("ECO_READY").unwrap();
    let passage = passages_of(now.id)
        .iter()
        .find(|p| p.factor == readiness)
        .unwrap();
    assert_eq!(passage.section, "EO 14383, Sec. 3(a)(iii)");
}

#[test]
fn what_the_app_names_by_itself_is_that_of_every_edition() {
    for edition in EditionId::all().map(edition) {
        for (text, key) in [
            (PolicyId::NSPM_10, "NSPM-10"),
            (PolicyId::NSM_18, "NSM-18"),
            (PolicyId::GAP, "VOID-2025"),
            (PolicyId::CUR_2026, "CUR-2026"),
        ] {
            assert_eq!(edition.policy(text).id, key);
            assert_eq!(edition.policy_id(key), Some(text));
        }
        assert_eq!(edition.policy(PolicyId::GAP).kind, Kind::Gap);
        assert_eq!(edition.factor(FactorId::SSG_GOV).id, "SSG_GOV");
        assert_eq!(edition.item(ItemId::UNSPECIFIED).id, "unspecified");
    }
    assert_eq!(code(CountryId::AZE), "AZE");
    assert_eq!(PolicyId::new(TEXTS), None);
    assert!(PolicyId::all().map(PolicyId::index).eq(0..TEXTS));
}

#[test]
fn an_edition_that_is_not_here_has_nothing_to_say() {
    let empty = Edition::default();
    for policy in PolicyId::all() {
        assert_eq!(empty.policy(policy).id, "");
        assert!(empty.text(policy).is_none() && empty.text_range(policy).is_none());
    }
    for factor in FactorId::all() {
        assert_eq!(empty.factor(factor).short, "");
        assert!(empty.finished_column(factor).is_none());
    }
    assert!(ItemId::all().all(|item| empty.item(item).name.is_empty()));
}

#[test]
fn the_texts_differ_where_the_project_says_they_do() {
    let stance = |policy: &str, factor: &str| {
        let policy = E.policy(E.policy_id(policy).unwrap());
        policy.coding(E.factor_id(factor).unwrap()).unwrap()
    };
    assert_eq!(stance("NSM-18", "SSG_GOV").stance, 3);
    assert_eq!(stance("NSM-18", "SSG_GOV").high, 4);
    assert_eq!(stance("NSPM-10", "SSG_GOV").stance, 0);
    assert_eq!(stance("NSM-18", "HR_RECORD").stance, 4);
    assert_eq!(stance("CUR-2026", "ECO_READY").stance, 3);
    assert_eq!(stance("CUR-2026", "TEC_NONPROLIF").low, 2);
    assert_eq!(stance("CUR-2026", "TEC_NONPROLIF").sign, Sign::Mixed);
    assert_eq!(stance("PD-13", "ECO_DIB").sign, Sign::Minus);
    let overlays: Vec<_> = E
        .policies
        .iter()
        .filter(|p| p.overlay)
        .map(|p| p.id)
        .collect();
    assert_eq!(overlays, ["NSM-18"]);
    let gates: Vec<_> = E
        .policies
        .iter()
        .map(|p| {
            p.gate
                .as_ref()
                .map(|g| (g.standard, g.threshold, g.breadth))
        })
        .collect();
    let knowledge = Some((Standard::ActualKnowledge, Gate::KNOWLEDGE_ONLY, 0.0));
    let clear = Some((Standard::ClearRisk, 0.33, 0.0));
    assert_eq!(
        gates,
        [
            None,
            None,
            None,
            knowledge,
            knowledge,
            Some((Standard::MoreLikelyThanNot, 0.5, 0.0)),
            None,
            knowledge,
            clear,
            Some((Standard::OverridingRisk, 0.33, 0.0)),
            clear,
            knowledge,
        ]
    );
    assert_eq!(E.policies[5].extent, Extent::Full);
}

#[test]
fn the_model_gets_whole_shares_and_every_text_but_the_gap() {
    let framework = E.framework();
    assert_eq!(framework.factors(), 20);
    let sum = |shares: &[counterweigh::model::framework::Share]| {
        shares.iter().map(|s| s.share).sum::<f64>()
    };
    assert!((sum(&framework.overlay) - 1.0).abs() < 1e-12);
    assert!((sum(&framework.harms) - 1.0).abs() < 1e-12);
    assert_eq!(framework.overlay.len(), 4);
    assert_eq!(framework.harms.len(), 5);
    assert_eq!(framework.items.len(), 13);
    assert!(framework.items.iter().all(|i| i.relevance.len() == 20));
    assert_eq!(framework.mitigations[0].closes.len(), 2);
    for (id, policy) in E.numbered_policies() {
        assert_eq!(E.text(id).is_none(), policy.kind == Kind::Gap);
    }
    let carter = E.text(E.policy_id("PD-13").unwrap()).unwrap();
    assert_eq!(carter.reversed.iter().filter(|r| **r).count(), 1);
}

#[test]
fn there_are_196_countries_and_every_cell_is_cited() {
    assert_eq!(E.countries.len(), 196);
    assert_eq!(E.countries[0].name, "Afghanistan");
    assert_eq!(E.countries[195].name, "Zimbabwe");
    for id in EditionId::all() {
        let makings = makings_of(id);
        for (number, indicator) in makings.indicators.iter().enumerate() {
            assert!(makings.source_of(number).is_some(), "{}", indicator.id);
            assert!(!indicator.licence.is_empty(), "{}", indicator.id);
            let cells = (0..E.countries.len()).map(|country| makings.cell(country, number));
            let cells: Vec<_> = cells.flatten().collect();
            assert!(!cells.is_empty(), "{}", indicator.id);
            let has_se = cells.iter().any(|cell| cell.se.is_some());
            for cell in cells {
                assert!(cell.year.is_some(), "{}", indicator.id);
                assert_eq!(cell.se.is_some(), has_se, "{}", indicator.id);
                let is_list = ["status", "context"].contains(&indicator.direction);
                assert!(cell.number.is_some() || is_list, "{}", indicator.id);
            }
        }
        assert_eq!(makings.cell(196, 0), None);
        assert_eq!(makings.cell(0, 999), None);
    }
}

#[test]
fn cells_are_as_published() {
    let (edition, makings) = (edition(*P), makings_of(*P));
    let cell = |iso3: &str, indicator: &str| {
        let mut indicators = makings.indicators.iter();
        let number = indicators.position(|known| known.id == indicator);
        makings.cell(edition.country_number(iso3).unwrap(), number.unwrap())
    };
    let check = |iso3: &str, indicator: &str, text: &str, se: Option<f64>, year: u16| {
        let cell = cell(iso3, indicator).unwrap();
        assert_eq!((cell.text, cell.se, cell.year), (text, se, Some(year)));
    };
    check("AFG", "wgi_va", "-1.8529", Some(0.1294), 2023);
    check("AGO", "vdem_libdem", "0.164", Some(0.026), 2024);
    check("AFG", "milex_gdp", "3.3", None, 2019);
    check("UKR", "milex_gdp", "36.6531", None, 2023);
    check("NZL", "us_defense_treaty", "anzus_suspended", None, 2026);
    check("CYP", "itar_126_1", "d2_suspended", None, 2025);
    assert_eq!(cell("AND", "vdem_kill"), None);
}

#[test]
fn flags_of_known_countries() {
    let edition = edition(*P);
    let check = |iso3: &str, flags: &[&str]| {
        let raised: Vec<_> = edition
            .flags_of(edition.country_number(iso3).unwrap())
            .iter()
            .map(|flag| flag.name)
            .collect();
        assert_eq!(raised, flags, "{iso3}");
    };
    let denial = "ITAR 126.1(d)(1): policy of denial";
    let exceptions = "ITAR 126.1(d)(2): denial with exceptions";
    let children = "Child Soldiers Prevention Act list";
    let sanctions = "CAATSA section 231 sanctions";
    check("AZE", &["Section 907 of the FREEDOM Support Act (waived)"]);
    check("TUR", &[children, sanctions]);
    check("CHN", &[denial, sanctions]);
    check(
        "IRN",
        &[
            denial,
            "State sponsor of terrorism: no munitions exports",
            "State sponsor of terrorism: no assistance",
            children,
            "UN arms embargo on the government",
        ],
    );
    check("CYP", &["ITAR 126.1(d)(2): suspended year by year"]);
    check(
        "HTI",
        &[
            exceptions,
            "UN arms embargo on part of the territory or weapons",
        ],
    );
    check("NOR", &[]);
    assert!(edition.flags.iter().all(|flag| !flag.countries.is_empty()));
    assert!(E.flags.is_empty(), "they have become laws");
}

#[test]
fn items_and_conditions_stay_in_their_bounds() {
    let first = &E.items[0];
    assert!(first.log_odds_shift == 0.0 && first.relevance.iter().all(|q| *q == 1.0));
    for mitigation in E.mitigations {
        assert!(mitigation.closes.iter().all(|(_, share)| *share <= 0.2));
    }
    let all: f64 = E.mitigations.iter().map(|m| m.log_odds_shift).sum();
    assert!(all >= E.parameters.mitigation_floor);
}
