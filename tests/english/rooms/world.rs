//! The question about the world, its answer, and the table of all countries.

use std::rc::Rc;

use counterweigh::edition::Alliance;
use counterweigh::edition::id::{ConditionId, EditionId, ItemId, PolicyId};
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::moved::{Changed, Moved, What};
use counterweigh::findings::world::{
    CountInReadings, Distance, Range, World, answer, texts_of_columns,
};
use counterweigh::messages::{undone, world as words};
use counterweigh::scenario::{Asked, Place, Question, Scenario};

use crate::dump::Said;
use crate::sweep::Case;

/// What is said of nothing in particular.
pub(crate) fn fixed(said: &mut Said) {
    for text in [
        words::title(),
        words::lead(),
        words::ways(),
        words::today(),
        words::question(),
        words::which(),
        words::for_item(),
        words::with_conditions(),
        words::question_end(),
        words::choose_policy(),
        words::choose_asked(),
        words::choose_other(),
        words::choose_item(),
        words::and_any(),
        words::answer_heading(),
        words::basis(),
        words::copy(),
        words::copied(),
        words::copy_by_hand(),
        words::table(),
        words::table_lead(),
        words::search(),
        words::filter_region(),
        words::filter_alliance(),
        words::filter_law(),
        words::all(),
        words::law_none(),
        words::only_agreed(),
        words::only_answer(),
        words::all_policies(),
        words::download(),
        words::no_rows(),
        words::head_country(),
        words::head_region(),
        words::head_alliance(),
        words::head_law(),
        words::head_risk(),
        words::head_missing(),
        words::head_oldest(),
        words::not_yet(),
        words::table_notes(),
        words::table_rounding(),
        words::no_notes(),
        words::csv_code(),
        words::csv_subregion(),
        words::csv_risk(),
        words::csv_risk_low(),
        words::csv_risk_high(),
        words::csv_of(),
        words::csv_edition(),
        words::csv_answer(),
    ] {
        said.say("world::fixed", text);
    }
    for asked in Asked::ALL {
        said.say("world::asked", words::asked(asked));
    }
    for alliance in [Alliance::Nato, Alliance::MajorNonNatoAlly, Alliance::Other] {
        said.say("world::alliance", words::alliance(alliance));
    }
    said.say("world::progress", words::progress(28, 196));
    for rows in [0, 1, 2] {
        said.say("world::rows", words::rows(rows, 196));
    }
    for points in [0.2, 1.0, 12.4] {
        for distance in [Distance::Past, Distance::Short, Distance::Edge] {
            said.say("world::distance", words::distance(distance(points)));
        }
    }
    said.say("world::risk_cell", words::risk_cell(0.654, None));
    said.say(
        "world::risk_cell",
        words::risk_cell(0.654, Some([0.4, 0.86])),
    );
    said.say("world::agreement", words::agreement(72));
    said.say("world::rank", words::rank(3, 17));
    said.say("world::missing", words::missing(4, 20));
    let engine = Engine::newest();
    let place = |iso3: &str| place_of(iso3).unwrap_or(Place::Own);
    for what in [What::Undo, What::Redo] {
        let before = Rc::new(engine.published_scenario(place("NLD")));
        let moved = Moved {
            before: Rc::clone(&before),
            what,
        };
        for iso3 in ["NLD", "EGY", ""] {
            let now = engine.published_scenario(place(iso3));
            said.say("undone::said", undone::said(&moved, &now));
        }
        for changed in [
            Changed::Edition,
            Changed::Sliders,
            Changed::Item,
            Changed::Conditions,
            Changed::Risk,
            Changed::Reading,
            Changed::Question,
            Changed::Policies,
        ] {
            said.say("undone::change", undone::change(what, changed));
        }
    }
}

/// What is said of the countries of an edition.
pub(crate) fn edition(said: &mut Said, case: &Case) {
    let plain = case.scenario().clone();
    let mut conditional = plain.clone();
    conditional.mitigations = 0b11;
    conditional.item = ItemId::new(1).unwrap_or(ItemId::UNSPECIFIED);
    let mut known = plain.clone();
    known.documented_knowledge = true;
    known.mitigations = ConditionId::new(0).map_or(0, ConditionId::bit);
    let mut read = plain.clone();
    read.reading.against_below = 45;
    of(said, &plain);
    for scenario in [&conditional, &known, &read] {
        said.say("world::conditions", words::conditions_within(scenario));
        let world = World::of(scenario);
        for asked in [Asked::PolicyStops, Asked::NeitherWay] {
            let question = Question {
                asked,
                ..Question::DEFAULT
            };
            let mut few = answer(&world, None, question);
            few.countries.truncate(3);
            said.list(
                "world::sentences",
                &words::sentences(scenario, &world, &few),
            );
        }
    }
}

fn of(said: &mut Said, scenario: &Scenario) {
    let edition = Engine::of(scenario).edition;
    said.say("world::conditions", words::conditions_within(scenario));
    said.say("world::item", words::item_within(edition, scenario.item));
    let world = World::of(scenario);
    for country in world.countries.iter().take(12) {
        said.say("world::law_cell", words::law_cell(country.law_class()));
        said.say("world::alliance_cell", words::alliance_cell(country));
        for result in &country.results {
            let (verdict, score) = words::result(result);
            said.say("world::result", format!("{verdict} {score}"));
        }
    }
    for text in texts_of_columns(scenario, scenario.question, true) {
        let head = words::head(edition, text);
        for words in [
            words::head_text(&head),
            words::head_agreement(&head),
            words::head_distance(&head),
            words::head_rank(&head),
            words::csv_result(&head),
            words::csv_score(&head),
            words::csv_agreement(&head),
            words::csv_past(&head),
            words::csv_edge(&head),
            words::csv_rank_low(&head),
            words::csv_rank_high(&head),
        ] {
            said.say("world::head", words);
        }
    }
    let comparator = PolicyId::new(9);
    // A text without a stop rule, of which that is said.
    let first = edition.policy_id("PD-13");
    for not_under in [Some(PolicyId::NSPM_10), first, None, comparator] {
        for asked in Asked::ALL {
            let question = Question {
                asked,
                under: PolicyId::NSM_18,
                not_under,
            };
            if question.fitting(scenario.edition).is_some() {
                let asking = Scenario {
                    question,
                    ..scenario.clone()
                };
                answers(said, &asking, &World::of(&asking), question);
            }
        }
    }
}

/// The answer to a question, with the readings that it may have, and for few countries.
fn answers(said: &mut Said, scenario: &Scenario, world: &World, question: Question) {
    let plain = answer(world, None, question);
    let sentences = words::sentences(scenario, world, &plain);
    said.list("world::sentences", &sentences);
    if question == Question::DEFAULT {
        let copied = words::copied_answer(scenario, &sentences);
        said.say("world::copied_answer", copied);
    }
    if scenario.edition != EditionId::NEWEST {
        return;
    }
    for (count, nearly_every, forbidden) in [
        (0, 0, 0),
        (1, 0, 0),
        (1, 1, 1),
        (2, 0, 0),
        (2, 1, 1),
        (3, 3, 2),
    ] {
        let mut few = plain.clone();
        few.countries.truncate(count);
        let count = few.countries.len();
        few.forbidden = forbidden.min(count);
        for range in [
            Range {
                low: count,
                high: count,
            },
            Range { low: 0, high: 9 },
        ] {
            few.if_line_moves = few.if_line_moves.map(|_| range);
            few.in_readings = Some(CountInReadings {
                nearly_every: nearly_every.min(count),
                count: range,
            });
            said.list("world::sentences", &words::sentences(scenario, world, &few));
            said.say("world::announced", words::announced(&few));
        }
    }
}
