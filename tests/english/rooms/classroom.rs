//! The classroom: what a pupil, a teacher and a room see, and what stands on paper.

use counterweigh::edition::{AskedWhen, Lessons};
use counterweigh::findings::classroom::answers;
use counterweigh::findings::classroom::pool::Added;
use counterweigh::findings::classroom::seen::BySight;
use counterweigh::findings::classroom::start::start;
use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::Engine;
use counterweigh::messages::{camera, classroom, lesson, lesson_sheet, stage};
use counterweigh::scenario::lesson::{DecidingCriterion, Guess};

use crate::dump::Said;

/// What is said of nothing in particular, and of the start of every ready lesson.
pub(crate) fn fixed(said: &mut Said) {
    for plain in [false, true] {
        said.list(
            "lesson::guess",
            &Guess::ALL.map(|guess| lesson::guess(guess, plain)),
        );
    }
    said.list("lesson::of_hundred", &[50, 70, 90].map(lesson::of_hundred));
    said.list(
        "classroom::bar",
        &[0, 1, 2].map(|count| classroom::bar(count, lesson::in_favour())),
    );
    said.list("classroom::without", &[0, 1, 2].map(classroom::without));
    said.list(
        "classroom::not_answered",
        &[1, 2].map(classroom::not_answered),
    );
    said.list("classroom::strange", &[1, 2].map(classroom::strange));
    said.list(
        "classroom::calibration",
        &[(1, 1), (0, 2), (6, 11)].map(|(right, of)| classroom::calibration(90, right, of)),
    );
    said.list(
        "classroom::reached",
        &[(0, 1), (1, 1), (7, 12)].map(|(reached, of)| classroom::reached(reached, of)),
    );
    for count in [0, 1, 2] {
        let added = Added {
            codes: count,
            scenarios: count,
            doubles: count,
            other_classes: count,
            damaged: count,
            newer: count,
            unread: count,
        };
        said.say("classroom::brought", classroom::brought(added));
    }
    by_camera(said);
    said.list("stage::answered", &[0, 1, 2].map(stage::answered));
    said.list("stage::timer", &[1, 3].map(stage::timer));
    said.list(
        "stage::offline_missing",
        &[1, 2].map(stage::offline_missing),
    );
    said.list("stage::keys", &[stage::keys_turn(), stage::keys_more()]);
    let Some(lessons) = Lessons::installed() else {
        return;
    };
    for question in lessons.questions {
        said.list("lesson::question", &[question.text, question.plain]);
        if question.when == AskedWhen::Exit {
            said.list("lesson::choices", question.choices);
        }
    }
    for ready in lessons.ready {
        let scenario = start(ready, 1);
        let derived = Derived::of(&scenario);
        let edition = Engine::of(&scenario).edition;
        said.say("lesson::on", lesson::on(&scenario));
        said.say(
            "classroom::facts",
            classroom::facts(ready.minutes as i64, ready.ages, ready.subjects),
        );
        for text in answers(&derived) {
            let name = lesson::policy(edition, text.policy);
            let decides = text.decides.unwrap_or(DecidingCriterion::StopRule);
            for guessed in [None, Some(Guess::InFavour)] {
                said.say(
                    "lesson::beside",
                    lesson::beside(&scenario, text.policy, guessed, text.answer, false),
                );
            }
            said.say(
                "lesson::decides",
                lesson::decides(&name, lesson::criterion(edition, decides)),
            );
            said.say(
                "stage::because",
                stage::because(&name, lesson::criterion(edition, decides)),
            );
            said.list(
                "lesson_sheet::line",
                &[
                    lesson_sheet::line_at(&name, "50"),
                    lesson_sheet::no_line(&name),
                ],
            );
        }
    }
}

/// What is said while codes are read by camera.
fn by_camera(said: &mut Said) {
    said.list(
        "camera::on",
        &[
            camera::start(),
            camera::stop(),
            camera::starting(),
            camera::how(),
            camera::picture(),
        ],
    );
    said.list(
        "camera::off",
        &[
            camera::refused(),
            camera::missing(),
            camera::busy(),
            camera::insecure(),
            camera::from_disk(),
            camera::not_fetched(),
            camera::hidden(),
            camera::ended(),
        ],
    );
    said.list(
        "camera::last",
        &[
            BySight::Code,
            BySight::CodeAgain,
            BySight::Damaged,
            BySight::OtherClass,
            BySight::Newer,
            BySight::Scenario,
            BySight::ScenarioAgain,
            BySight::BrokenLink,
            BySight::Nothing,
        ]
        .map(|what| camera::last(what, "D99G-SMN6")),
    );
    said.say(
        "camera::all",
        camera::all(&classroom::brought(Added::default())),
    );
}
