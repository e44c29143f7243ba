//! The scenarios behind the golden links, and any scenario for the property tests.

use counterweigh::edition::id::{CountryId, EditionId, FactorId, ItemId, PolicyId};
use counterweigh::findings::engine::Engine;
use counterweigh::model::framework::{Count, Mean, OverlayUse};
use counterweigh::model::presumption::BurdenUse;
use counterweigh::scenario::registry::{
    CONDITIONS, COUNTRIES, FACTORS, ITEMS, List, TEXTS as TEXT_KEYS,
};
use counterweigh::scenario::{
    Asked, Language, PAIR, Place, Question, Reading, SLIDERS, Scenario, Screen, SliderValue, TEXTS,
    Title, View,
};
use proptest::prelude::*;

/// One named scenario for every kind of thing that a link carries, as edition 2026.1 had it; then some of every later edition.
pub(crate) fn examples() -> Vec<(&'static str, Scenario)> {
    let mut examples = first_edition();
    let second = EditionId::new(1).unwrap_or(EditionId::NEWEST);
    examples.extend([
        ("switzerland", published(EditionId::FIRST, "CHE")),
        ("switzerland-2026.2", published(second, "CHE")),
        ("azerbaijan-2026.2", published(second, "AZE")),
    ]);
    examples.extend(third_edition());
    examples
}

/// The texts of the United States that the first edition has.
const FIRST_EIGHT: u16 = 0b1111_1111;

/// A country on the published figures of an edition.
fn published(edition: EditionId, key: &str) -> Scenario {
    let place = country(key);
    Scenario {
        edition,
        place,
        values: Engine::of_edition(edition).published_values(place),
        shown: FIRST_EIGHT,
        ..Scenario::blank()
    }
}

/// What came with edition 2026.3: a twelfth text, and who has to make the case; another pair in the headline, and another question.
fn third_edition() -> [(&'static str, Scenario); 5] {
    let third = EditionId::new(2).unwrap_or(EditionId::NEWEST);
    let between = number(&TEXT_KEYS, "CUR-2025");
    let azerbaijan = published(third, "AZE");
    let twelve = Scenario {
        shown: FIRST_EIGHT | 1 << between,
        ..azerbaijan.clone()
    };
    let pinned = Scenario {
        pair: ["PD-13", "CUR-2025"]
            .map(|key| PolicyId::new(number(&TEXT_KEYS, key)).unwrap_or(PolicyId::GAP)),
        ..twelve.clone()
    };
    let asking = Scenario {
        question: Question {
            asked: Asked::PointsAgainst,
            under: PolicyId::NSPM_10,
            not_under: PolicyId::new(between),
        },
        ..twelve.clone()
    };
    let mut read = twelve.clone();
    read.view.policy = PolicyId::new(between);
    read.reading.burden = BurdenUse::Always;
    read.reading.thresholds[between] = Some(400);
    read.reading.stances[between][number(&FACTORS, "HR_RECORD")] = Some(4);
    [
        ("azerbaijan-2026.3", azerbaijan),
        ("twelve-texts-2026.3", twelve),
        ("burden-2026.3", read),
        ("pair-2026.3", pinned),
        ("question-2026.3", asking),
    ]
}

fn first_edition() -> Vec<(&'static str, Scenario)> {
    let text = |key| number(&TEXT_KEYS, key) as u8;
    let blank = Scenario {
        edition: EditionId::FIRST,
        shown: FIRST_EIGHT,
        reading: Reading::standard(EditionId::FIRST),
        ..Scenario::blank()
    };
    let egypt = Scenario {
        place: country("EGY"),
        values: std::array::from_fn(|factor| SliderValue::from_tenths(37 * factor as u16 + 101)),
        item: item("strike"),
        ..blank.clone()
    };
    let is_read = |text: usize| text < EditionId::FIRST.texts() && text != PolicyId::GAP.index();
    let mut one_stance = Reading::standard(EditionId::FIRST);
    one_stance.stances[usize::from(text("NSM-18"))][number(&FACTORS, "HR_IHL")] = Some(4);
    let mut one_threshold = Reading::standard(EditionId::FIRST);
    one_threshold.thresholds[usize::from(text("NSPM-10"))] = Some(900);
    vec![
        ("blank", blank.clone()),
        ("egypt", egypt.clone()),
        (
            "conditions",
            Scenario {
                mitigations: 1 << number(&CONDITIONS, "vetting")
                    | 1 << number(&CONDITIONS, "assurances"),
                own_estimate: Some(125),
                exact: 1 << number(&FACTORS, "SSG_GOV") | 1 << number(&FACTORS, "ECO_READY"),
                ..egypt.clone()
            },
        ),
        (
            "documented",
            Scenario {
                documented_knowledge: true,
                own_estimate: Some(0),
                ..egypt.clone()
            },
        ),
        (
            "view",
            Scenario {
                shown: 1 << text("NSPM-10") | 1 << text("NSM-18") | 1 << text("EU-CP"),
                view: View {
                    screen: Screen::Method,
                    policy: Some(PolicyId::NSPM_10),
                    other: Some(PolicyId::NSM_18),
                    factor: FactorId::new(number(&FACTORS, "HR_RECORD")),
                },
                ..egypt.clone()
            },
        ),
        (
            "title",
            Scenario {
                title: Title::new("Égypte, frégates – 2026"),
                ..egypt.clone()
            },
        ),
        (
            "rule",
            Scenario {
                reading: Reading {
                    ratio: 150,
                    count: Count::ByGroup,
                    mean: Mean::Geometric,
                    overlay: OverlayUse::Always,
                    overlay_strength: 70,
                    overlay_reference: 30,
                    against_below: 45,
                    favour_from: 55,
                    risk_low: 50,
                    risk_high: 800,
                    ..Reading::standard(EditionId::FIRST)
                },
                ..egypt.clone()
            },
        ),
        (
            "one-stance",
            Scenario {
                reading: one_stance,
                ..egypt.clone()
            },
        ),
        (
            "one-threshold",
            Scenario {
                reading: one_threshold,
                ..egypt.clone()
            },
        ),
        (
            "all-high",
            Scenario {
                place: country("ZWE"),
                values: [SliderValue::from_tenths(1000); SLIDERS],
                exact: (1 << SLIDERS) - 1,
                item: item("crowd_control"),
                mitigations: 0b1111,
                own_estimate: Some(1000),
                shown: (1 << EditionId::FIRST.texts()) - 1,
                ..blank.clone()
            },
        ),
        (
            "full-reading",
            Scenario {
                reading: Reading {
                    ratio: 300,
                    overlay: OverlayUse::Never,
                    thresholds: std::array::from_fn(|text| {
                        is_read(text).then_some(90 * text as u16)
                    }),
                    stances: std::array::from_fn(|text| {
                        std::array::from_fn(|factor| {
                            ((text * 7 + factor) % 6)
                                .checked_sub(1)
                                .filter(|_| is_read(text))
                                .map(|stance| stance as u8)
                        })
                    }),
                    ..Reading::standard(EditionId::FIRST)
                },
                title: Title::new("012345678901234567890123456789012345678901234567890123456789"),
                ..egypt
            },
        ),
        (
            "all-low",
            Scenario {
                place: country("AFG"),
                values: [SliderValue::from_tenths(0); SLIDERS],
                shown: 0,
                ..blank
            },
        ),
    ]
}

/// Any text, the gap among them.
pub(crate) fn any_text() -> impl Strategy<Value = PolicyId> {
    prop::sample::select(PolicyId::all().collect::<Vec<_>>())
}

/// Any scenario that a link can carry.
pub(crate) fn any_scenario() -> impl Strategy<Value = Scenario> {
    let place = prop_oneof![
        Just(Place::Own),
        prop::sample::select(CountryId::all().collect::<Vec<_>>()).prop_map(Place::Country)
    ];
    let values = prop::array::uniform20((0..=1000_u16).prop_map(SliderValue::from_tenths));
    let view = (
        prop::sample::select(Screen::ALL.to_vec()),
        prop::option::of(any_text()),
        prop::option::of(any_text()),
        prop::option::of(prop::sample::select(FactorId::all().collect::<Vec<_>>())),
    )
        .prop_map(|(screen, policy, other, factor)| View {
            screen,
            policy,
            other,
            factor,
        });
    let what = (
        prop::sample::select(EditionId::all().collect::<Vec<_>>()),
        place,
        values,
        0..1_u32 << SLIDERS,
        prop::sample::select(ItemId::all().collect::<Vec<_>>()),
        0..1_u8 << CONDITIONS.len(),
        any::<bool>(),
        prop::option::of(0..=1000_u16),
    );
    let how = (
        prop_oneof![2 => Just(Reading::standard(EditionId::FIRST)), 3 => any_reading()],
        0..1_u16 << TEXTS,
        view,
        prop_oneof![Just(String::new()), any::<String>()],
        prop_oneof![Just(PAIR), [any_text(), any_text()]],
        prop_oneof![Just(Question::DEFAULT), any_question()],
    );
    (what, how).prop_map(
        |(
            (edition, place, values, exact, item, mitigations, documented_knowledge, own_estimate),
            (reading, shown, view, title, pair, question),
        )| {
            Scenario {
                edition,
                place,
                values,
                exact,
                item,
                mitigations,
                documented_knowledge,
                own_estimate,
                reading,
                shown,
                pair,
                question,
                view,
                language: Language::English,
                lesson: None,
                title: Title::new(&title),
            }
            .sanitised()
        },
    )
}

fn any_question() -> impl Strategy<Value = Question> {
    let asked = prop::sample::select(Asked::ALL.to_vec());
    (asked, any_text(), prop::option::of(any_text())).prop_map(|(asked, under, not_under)| {
        Question {
            asked,
            under,
            not_under,
        }
    })
}

fn any_burden() -> impl Strategy<Value = BurdenUse> {
    prop_oneof![
        2 => Just(BurdenUse::AsTheTextSays),
        1 => Just(BurdenUse::Never),
        1 => Just(BurdenUse::Always)
    ]
}

fn any_reading() -> impl Strategy<Value = Reading> {
    // Lists on the heap: arrays of arrays of strategies would not fit on the stack.
    let stance = prop::option::of(0..=4_u8);
    let stances = prop::collection::vec(
        prop::option::of(prop::collection::vec(stance, SLIDERS)),
        TEXTS,
    );
    let rule = (
        100..=300_u16,
        prop_oneof![Just(Count::ByFactor), Just(Count::ByGroup)],
        prop_oneof![Just(Mean::Arithmetic), Just(Mean::Geometric)],
        prop_oneof![
            Just(OverlayUse::AsTheTextSays),
            Just(OverlayUse::Never),
            Just(OverlayUse::Always)
        ],
        0..=70_u8,
        30..=80_u8,
        any_burden(),
        (1..=99_u8).prop_flat_map(|against| (Just(against), against..=99)),
        (1..=998_u16).prop_flat_map(|low| (Just(low), low + 1..=999)),
    );
    let thresholds = prop_oneof![
        Just([None; TEXTS]),
        prop::array::uniform12(prop::option::of(0..=1000_u16)).prop_map(|mut thresholds| {
            thresholds[PolicyId::GAP.index()] = None;
            thresholds
        })
    ];
    (rule, thresholds, stances).prop_map(
        |(
            (
                ratio,
                count,
                mean,
                overlay,
                strength,
                reference,
                burden,
                (against, favour),
                (low, high),
            ),
            thresholds,
            stances,
        )| {
            Reading {
                ratio,
                count,
                mean,
                overlay,
                overlay_strength: strength,
                overlay_reference: reference,
                burden,
                against_below: against,
                favour_from: favour,
                risk_low: low,
                risk_high: high,
                thresholds,
                stances: std::array::from_fn(|text| {
                    std::array::from_fn(|factor| {
                        let changed = stances[text]
                            .as_ref()
                            .filter(|_| text != PolicyId::GAP.index());
                        changed.and_then(|text| text[factor])
                    })
                }),
            }
        },
    )
}

fn country(key: &str) -> Place {
    CountryId::new(number(&COUNTRIES, key)).map_or(Place::Own, Place::Country)
}

fn item(key: &str) -> ItemId {
    ItemId::new(number(&ITEMS, key)).unwrap_or(ItemId::UNSPECIFIED)
}

fn number(list: &List, key: &str) -> usize {
    list.number(key)
        .unwrap_or_else(|| panic!("the list “{}” has no “{key}”", list.name))
}
