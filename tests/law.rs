//! What the law forbids stands before every verdict, for every country of the draft edition and wherever a verdict is worded or
//! written to a file; and editions whose flags have no class say what they said.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]

use std::path::Path;
use std::sync::{LazyLock, OnceLock};

use counterweigh::edition::id::EditionId;
use counterweigh::edition::{self, Annotations, Edition, LawClass};
use counterweigh::export::chart::{Chart, Scheme, Subject, draw, escaped};
use counterweigh::export::embed_code::{Caption, Theme, code};
use counterweigh::export::record::{About, law_entries, record};
use counterweigh::export::table::{OnScreen, everything, json, words};
use counterweigh::findings::assumptions::Setter;
use counterweigh::findings::citation::seal;
use counterweigh::findings::derived::Derived;
use counterweigh::findings::edition_upgrade::EditionUpgrade;
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::law::Law;
use counterweigh::findings::results::{PAIR, Results};
use counterweigh::findings::robustness::{ReadingSampler, Robustness};
use counterweigh::messages::cite::{Style, citation};
use counterweigh::messages::number::day;
use counterweigh::messages::{compare, editions, headline, law, saved, sentence, share};
use counterweigh::scenario::{Place, Scenario, SliderValue};
use roxmltree::Document;

const DAY: u16 = 328;
const LINK: &str = "https://example.org/counterweigh/#link";

/// The draft of the first edition with a table of the law.
fn draft() -> &'static (Edition, &'static Annotations) {
    static DRAFT: OnceLock<(Edition, &Annotations)> = OnceLock::new();
    DRAFT.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/editions");
        let before = folder.join("2026.2");
        let compiled = edition_compiler::compile(&folder.join("2026.3"), Some(&before)).unwrap();
        let (edition, annotations) = edition::read(compiled.text, compiled.words).unwrap();
        (edition, Box::leak(Box::new(annotations)))
    })
}

/// The last edition whose flags have no class.
fn unclassed() -> &'static Engine {
    Engine::of_edition(EditionId::new(1).unwrap())
}

/// A country on the published figures of that edition.
fn of_country(code: &str) -> Scenario {
    unclassed().published_scenario(place_of(code).unwrap())
}

/// A country on figures of the last edition whose flags have no class, beside the law of the draft.
struct Country {
    code: &'static str,
    scenario: Scenario,
    picture: Results,
    law: Law,
}

impl Country {
    fn of(code: &'static str) -> Option<Self> {
        let (edition, annotations) = draft();
        let number = edition.country_number(code).unwrap();
        let law = Law::in_country(edition, Some(annotations), number)?;
        let scenario = of_country(code);
        let picture = Results {
            law: Some(law.clone()),
            ..Results::of(&scenario)
        };
        Some(Self {
            code,
            scenario,
            picture,
            law,
        })
    }

    /// What the law says of it, where it denies arms.
    fn said(&self) -> Option<String> {
        law::sentence(&self.scenario, &self.law)
    }

    fn headline(&self) -> String {
        headline::headline(&self.subject())
    }

    fn subject(&self) -> headline::Subject<'_> {
        static NO_READINGS: LazyLock<Robustness> = LazyLock::new(Robustness::default);
        headline::Subject {
            scenario: &self.scenario,
            results: &self.picture,
            readings: &NO_READINGS,
            setter: Setter::Link,
        }
    }

    fn about(&self) -> About {
        let seal = seal(&self.scenario, DAY);
        About::of(
            &self.scenario,
            &seal,
            words(&self.scenario),
            LINK.to_owned(),
        )
    }
}

/// Every country that the law says anything of.
fn countries() -> impl Iterator<Item = Country> {
    let codes = draft().0.countries.iter().map(|country| country.iso3);
    codes.filter_map(Country::of)
}

/// Those to which it denies arms, and what it says.
fn denied() -> impl Iterator<Item = (Country, String)> {
    countries().filter_map(|country| {
        let said = country.said()?;
        Some((country, said))
    })
}

/// What is said of the countries to which arms are denied, in the order of their names.
const SAID: [&str; 23] = [
    "US export rules deny licences for arms to the forces of Afghanistan’s government, whatever the policy, unless an exception is made. We have not checked what the rule excepts against its text.",
    "US export rules deny licences for arms to Belarus, whatever the policy, unless an exception is made. Last confirmed 7 November 2025.",
    "US export rules deny licences for arms to the Central African Republic, with exceptions. Last confirmed 7 November 2025.",
    "US law forbids a sale to China, whatever the policy, unless it is waived or lifted.",
    "US export rules deny licences for arms to Congo (Kinshasa), with exceptions. Last confirmed 7 November 2025.",
    "US law forbids a sale to Cuba, whatever the policy, unless it is waived or lifted. Last confirmed February 2026.",
    "US export rules deny licences for arms to the forces of Eritrea’s government, whatever the policy, unless an exception is made. Last confirmed 7 November 2025.",
    "US export rules deny licences for arms to the forces of Ethiopia’s government, whatever the policy, unless an exception is made. Last confirmed 7 November 2025.",
    "US export rules deny licences for arms to Haiti, with exceptions. Last confirmed 7 November 2025.",
    "US law forbids a sale to Iran, whatever the policy, unless it is waived or lifted. Last confirmed February 2026.",
    "US export rules deny licences for arms to Iraq, with exceptions. We have not checked what the rule excepts against its text.",
    "US export rules deny licences for arms to Lebanon, with exceptions. We have not checked what the rule excepts against its text.",
    "A UN arms embargo forbids a sale to Libya’s government, whatever the policy, unless the UN permits it. Last confirmed December 2025.",
    "US export rules deny licences for arms to Myanmar (Burma), whatever the policy, unless an exception is made. Last confirmed 7 November 2025.",
    "US export rules deny licences for arms to the forces of Nicaragua’s government, whatever the policy, unless an exception is made. Last confirmed 7 November 2025.",
    "US law forbids a sale to North Korea, whatever the policy, unless it is waived or lifted. Last confirmed February 2026.",
    "US law forbids a sale to Russia, whatever the policy, unless it is waived or lifted. Last confirmed June 2025; another ban was last confirmed 7 November 2025.",
    "US export rules deny licences for arms to Somalia, with exceptions. Last confirmed 7 November 2025.",
    "A UN arms embargo forbids a sale to South Sudan’s government, whatever the policy, unless the UN permits it. Last confirmed December 2025.",
    "US law forbids a sale to Sudan, whatever the policy, unless it is waived or lifted. Last confirmed June 2025; another ban was last confirmed 7 November 2025.",
    "US law forbids a sale to Syria, whatever the policy, unless it is waived or lifted. Last confirmed February 2026.",
    "US law forbids a sale to Venezuela, whatever the policy, unless it is waived or lifted. Last confirmed May 2025; another ban was last confirmed June 2026.",
    "US export rules deny licences for arms to the forces of Zimbabwe’s government, whatever the policy, unless an exception is made. We have not checked what the rule excepts against its text.",
];

#[test]
fn the_law_is_said_of_each_country_in_a_sentence() {
    let sentences: Vec<String> = denied().map(|(_, said)| said).collect();
    assert_eq!(sentences, SAID);
}

#[test]
fn no_country_under_a_ban_is_told_a_verdict_without_the_law_before_it() {
    let mut found = [0; 3];
    for country in countries() {
        let headline = country.headline();
        found[country.law.class as usize] += 1;
        match country.said() {
            Some(said) => {
                assert!(headline.starts_with(&said), "{headline}");
                assert_eq!(
                    headline.contains("Leaving the law aside, "),
                    country.law.forbids(),
                    "{headline}"
                );
            }
            None => assert_eq!(country.law.class, LawClass::Condition),
        }
    }
    assert_eq!(found, [17, 6, 7]);
}

#[test]
fn a_day_is_that_of_the_ban_that_is_named_and_memory_is_no_day() {
    for (country, said) in denied() {
        let first = country.law.first().unwrap();
        let day_of_first = match first.flag.seen {
            "" => "not checked what the rule excepts".to_owned(),
            _ if first.is_confirmed => continue,
            seen => format!("Last confirmed {}", day(seen)),
        };
        assert!(said.contains(&day_of_first), "{said}");
        let bans = country
            .law
            .facts
            .iter()
            .filter(|fact| fact.flag.class == first.flag.class);
        let newest = bans.map(|fact| fact.flag.seen).max().unwrap();
        let newest = if country.law.forbids() {
            newest
        } else {
            first.flag.seen
        };
        assert!(newest.is_empty() || said.contains(&day(newest)), "{said}");
    }
}

#[test]
fn where_no_ban_names_the_country_the_laws_for_every_buyer_are_said_to_bind() {
    let newest = Engine::newest();
    let of = |code: &str| {
        let place = place_of(code).unwrap();
        Scenario {
            place,
            values: newest.published_values(place),
            ..newest.first_scenario()
        }
    };
    for (code, name) in [("EGY", "Egypt"), ("ISR", "Israel"), ("SAU", "Saudi Arabia")] {
        let scenario = of(code);
        assert_eq!(Law::of(&scenario), None);
        let silence =
            format!("Our table has no ban on {name} alone; US laws for every buyer still bind.");
        assert_eq!(law::silence(&scenario), Some(silence.clone()));
        assert_eq!(law::sentences(&scenario, None), [silence.as_str()]);
        assert_eq!(
            law::line_before(&scenario, None, "X.".to_owned()),
            format!("{silence} X.")
        );
        // The headline does not say it again.
        let derived = Derived::of(&scenario);
        let headline = headline::headline(&headline::Subject::for_others(
            &derived,
            &Robustness::default(),
        ));
        assert!(!headline.contains("every buyer"), "{headline}");
    }
    for part in [
        "22 U.S.C. 2753",
        "2754",
        "2776",
        "2304",
        "2378d",
        "10 U.S.C. 362",
    ] {
        assert!(law::every_buyer().contains(part), "{part}");
    }
    // Who is named in the table, an edition without a table, and a country of one's own are told nothing of the kind.
    let own = Scenario {
        place: Place::Own,
        ..of("EGY")
    };
    for other in [of("AZE"), of("CHN"), of_country("EGY"), own] {
        assert_eq!(law::silence(&other), None);
    }
}

#[test]
fn the_embargo_on_those_who_govern_afghanistan_is_not_said_to_spare_them() {
    let country = Country::of("AFG").unwrap();
    let all = law::sentences(&country.scenario, Some(&country.law)).join(" ");
    assert!(
        all.contains("UN arms embargo on listed Taliban, who govern the country"),
        "{all}"
    );
    assert!(!all.contains("armed groups only"), "{all}");
    let yemen = Country::of("YEM").unwrap();
    let all = law::sentences(&yemen.scenario, Some(&yemen.law)).join(" ");
    assert!(
        all.contains("UN arms embargo on armed groups only"),
        "{all}"
    );
}

#[test]
fn sliders_that_were_moved_change_nothing_of_the_law() {
    let mut country = Country::of("CHN").unwrap();
    country.scenario.values[3] = SliderValue::from_tenths(990);
    let headline = country.headline();
    let expected = "US law forbids a sale to China, whatever the policy, unless it is waived or lifted. Leaving the law aside, with China as set in this link (";
    assert!(headline.starts_with(expected), "{headline}");
}

#[test]
fn every_flag_says_where_it_stands_when_it_was_seen_and_who_can_lift_it() {
    for country in countries() {
        let (all, line) = (
            law::sentences(&country.scenario, Some(&country.law)),
            law::line(&country.scenario, &country.law),
        );
        assert_eq!(all.len(), 1 + country.law.facts.len());
        for (fact, said) in country.law.facts.iter().zip(&all[1..]) {
            let flag = fact.flag;
            let seen = match flag.seen {
                "" => "from memory, not confirmed".to_owned(),
                seen => format!("last seen {}", day(seen)),
            };
            for part in [flag.name, flag.statute, flag.lifted_by, &seen] {
                assert!(said.contains(part), "{said}");
            }
            assert_eq!(said.contains("not confirmed"), !fact.is_confirmed, "{said}");
            assert!(line.contains(flag.name) && line.contains(&seen), "{line}");
            assert!(
                fact.notes
                    .is_some_and(|notes| law::behind(fact).contains(notes.evidence))
            );
        }
        let first = country.law.first().unwrap();
        assert!(
            country
                .law
                .facts
                .iter()
                .all(|fact| fact.flag.class >= first.flag.class)
        );
        // A ban always names who can lift it, also in the line below the headline.
        assert!(
            !country.law.forbids()
                || line.contains(first.flag.lifted_by) && !first.flag.lifted_by.is_empty()
        );
    }
}

/// All text of a picture that is seen, with single spaces.
fn seen(svg: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text"));
    let words: Vec<&str> = texts
        .flat_map(|text| text.text().unwrap_or_default().split_whitespace())
        .collect();
    words.join(" ")
}

#[test]
fn pictures_say_the_law_above_their_headline_and_to_those_who_hear_them() {
    for (country, said) in denied() {
        let settled: Robustness = ReadingSampler::default().sample(&country.scenario, 256);
        let subject = Subject {
            scenario: &country.scenario,
            picture: &country.picture,
            settled: &settled,
            link: LINK,
        };
        for chart in Chart::all(&country.scenario, &country.picture, country.scenario.view) {
            let drawing = draw(chart, &subject, Scheme::default()).unwrap();
            assert!(drawing.alt.starts_with(&said), "{}", drawing.alt);
            let (text, svg) = (seen(&drawing.svg), &drawing.svg);
            let law_at = text.find(&said);
            let verdict = headline::headline_of_texts(&headline::Subject {
                readings: &settled,
                ..country.subject()
            });
            let verdict_at = match chart {
                Chart::Policies => text.find(&verdict),
                _ if country.law.forbids() => text.find("Leaving the law aside, "),
                Chart::Reasons(_) | Chart::Difference(_) => text.find("published figures, "),
            };
            assert!(
                law_at.is_some() && verdict_at > law_at,
                "{} {chart:?}: {text}",
                country.code
            );
            for sentence in law::sentences(&country.scenario, Some(&country.law)) {
                assert!(text.contains(&sentence), "{text}");
            }
            let title = svg.split("<title id=\"t\">").nth(1).unwrap();
            assert!(title.starts_with(&escaped(&said)), "{title}");
        }
    }
}

#[test]
fn the_law_comes_before_what_is_sent_embedded_compared_and_saved() {
    for (country, said) in denied() {
        let Country {
            scenario,
            picture,
            law: forbidden,
            ..
        } = &country;
        let beside = picture.law.as_ref();
        let headline = country.headline();
        let explanation =
            law::line_before(scenario, beside, sentence::explanation(scenario, picture));
        let mail = share::mail_text(&headline, &explanation, "", LINK);
        assert!(
            mail.starts_with(&said) && mail.contains(forbidden.first().unwrap().flag.lifted_by),
            "{mail}"
        );
        let caption = Caption {
            scenario,
            picture,
            settled: &Robustness::default(),
            headline: &headline,
            link: LINK,
        };
        let embedded = code(&caption, Theme::Auto);
        assert_eq!(embedded.matches(&escaped(&said)).count(), 2, "{embedded}");
        let comparison = Derived::of(scenario).comparison(PAIR).unwrap();
        let compared = compare::sentence(scenario, beside, &comparison);
        let compared = law::before(scenario, beside, compared);
        assert!(compared.starts_with(&said), "{compared}");
        assert_eq!(
            compared.contains(" Leaving the law aside, "),
            forbidden.forbids(),
            "{compared}"
        );
        let both = law::before_all(
            &[scenario; 2],
            &[Some(forbidden.clone()), Some(forbidden.clone())],
            "X.".to_owned(),
        );
        assert_eq!(both.matches(&said).count(), 1, "{both}");
        assert!(both.starts_with(&said) && both.ends_with("X."), "{both}");
        assert!(saved::picture(scenario, picture).starts_with(&said));
    }
}

#[test]
fn citations_carry_the_law_and_the_sentence_on_top() {
    for (country, said) in denied() {
        let seal = seal(&country.scenario, DAY);
        let headline = country.headline();
        assert!(headline.starts_with(&said), "{headline}");
        for style in Style::ALL {
            let cited = citation(style, &country.subject(), &seal, LINK);
            let place = match style {
                Style::Sentence => format!("“{headline}” ("),
                Style::BibTex => format!("  note = {{{headline} "),
                Style::Apa | Style::ChicagoNote | Style::ChicagoEntry => {
                    format!(" Note: {headline} ")
                }
            };
            assert!(cited.contains(&place), "{cited}");
        }
    }
}

#[test]
fn files_of_numbers_have_the_law_before_their_results() {
    for (country, said) in denied() {
        let all = law::sentences(&country.scenario, Some(&country.law));
        let on_screen = OnScreen {
            law: all.clone(),
            ..OnScreen::of(&country.scenario, country.about())
        };
        let table = on_screen.csv();
        let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        assert_eq!(
            &rows.headers().unwrap()[0],
            "US law and embargoes, whatever the policy"
        );
        let mut count = 0;
        for row in rows.records() {
            assert_eq!(row.unwrap()[0], all.join(" "));
            count += 1;
        }
        assert!(count > 5);
        let file = json(&on_screen);
        assert!(
            file.find(&said) < file.find("\"rows\"") && file.contains(&said),
            "{file}"
        );

        let mut record = record(&country.scenario, country.about());
        assert!(record.law.is_empty());
        record.law = law_entries(&country.law);
        let first = country.law.first().unwrap().flag;
        let file = json(&record);
        assert!(
            file.find("\"law\": [")
                .is_some_and(|law| Some(law) < file.find("\"policies\": ["))
        );
        assert!(file.contains(first.statute) && file.contains(first.lifted_by));
        let table = everything(&record);
        let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<_> = rows.records().map(Result::unwrap).collect();
        let at = |part: &str| rows.iter().position(|row| &row[0] == part);
        assert!(at("law").is_some() && at("law") < at("policy"));
        let seen = rows
            .iter()
            .find(|row| &row[0] == "law" && &row[2] == first.name && &row[3] == "seen");
        assert_eq!(&seen.unwrap()[5], first.seen);
    }
}

#[test]
fn above_an_older_edition_the_law_of_today_comes_before_what_today_makes_of_it() {
    let first = EditionId::new(0).unwrap();
    for (country, said) in denied() {
        let older = Scenario {
            edition: first,
            ..country.scenario
        };
        let mut todays = EditionUpgrade::of(&older).unwrap();
        todays.law = None;
        let without = editions::with_todays(&todays);
        todays.law = Some(country.law);
        assert_eq!(editions::with_todays(&todays), format!("{said} {without}"));
    }
}

#[test]
fn the_law_is_no_part_of_the_results() {
    for country in countries() {
        assert_eq!(country.picture.rows, Results::of(&country.scenario).rows);
    }
}

#[test]
fn an_edition_whose_flags_have_no_class_says_what_it_said() {
    for country in unclassed().edition.countries {
        assert_eq!(Law::of(&of_country(country.iso3)), None);
    }
    let china = Country::of("CHN").unwrap().scenario;
    let picture = Results::of(&china);
    let headline = headline::headline(&headline::Subject {
        scenario: &china,
        results: &picture,
        readings: &Robustness::default(),
        setter: Setter::Link,
    });
    assert!(
        headline.starts_with("With China’s published figures, the 2018 policy "),
        "{headline}"
    );
    let own = Scenario {
        place: Place::Own,
        ..china
    };
    assert_eq!(Law::of(&own), None);
}
