//! The room: a clicker leads it through a lesson, in this window or in one for the projector that follows; and the lesson on paper.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::Lessons;
use counterweigh::messages::{
    classroom as words, header, lesson as of_lesson, lesson_sheet, sheet, stage,
};
use counterweigh::scenario::lesson::{
    AnswerCode, DecidingCriterion, Guess, Lesson, Prediction, Sureness,
};
use counterweigh::state::State;
use counterweigh::state::stage::{StagePage, stage_pages};
use serde_json::json;
use thirtyfour::{Key, WindowHandle};

use crate::links::rest;
use crate::reader::click;

browser_tests::journeys!(
    a_clicker_leads_through_the_lesson,
    back_ends_presenting_and_keeps_the_step,
    a_browser_that_does_not_fill_the_screen_is_let_be,
    a_window_for_the_room_follows,
    a_room_says_when_nobody_answers_it,
    a_page_for_pupils_has_no_result_and_is_one_page,
);

/// Starts the first ready lesson as a teacher does, and gives its link.
async fn start(page: &Page) -> Outcome<String> {
    let title = title()?;
    page.go_to(header::classroom()).await?;
    click(page, &words::start_of(title)).await?;
    page.find(Role::HEADING, title).await?;
    let field = page.find(Role::TEXTBOX, words::link()).await?;
    page.value(&field).await
}

fn title() -> Outcome<&'static str> {
    let lessons = Lessons::installed().ok_or("there are no lessons")?;
    Ok(lessons.lesson(1).ok_or("there is no such lesson")?.title)
}

fn lesson_in(link: &str) -> Outcome<Lesson> {
    let (_, token) = link.split_once('#').ok_or("the link has no token")?;
    let scenario = State::opened(token).scenario;
    let carried = scenario.lesson.ok_or("the link has no lesson")?;
    Ok(carried.read().map_err(|why| format!("{why:?}"))?)
}

const fn name(page: StagePage) -> fn() -> &'static str {
    match page {
        StagePage::Join => stage::name_join,
        StagePage::Said => of_lesson::said_by,
        StagePage::Country => stage::name_country,
        StagePage::Clauses => stage::name_clauses,
        StagePage::Predict => stage::name_predict,
        StagePage::Class => stage::name_class,
        StagePage::Word => stage::name_word,
        StagePage::Reveal => stage::name_reveal,
        StagePage::Why => stage::name_why,
        StagePage::Change => stage::name_change,
        StagePage::Discuss => stage::name_discuss,
        StagePage::Corners => words::corners,
        StagePage::Exit => stage::name_exit,
        StagePage::End => stage::name_end,
    }
}

/// Waits for a step, as the presenter names it.
async fn is_at(page: &Page, pages: &[StagePage], at: usize) -> Outcome {
    let step = stage::step(at as i64 + 1, pages.len() as i64, name(pages[at])());
    page.sees(&step).await
}

/// What the stage says.
async fn on_stage(page: &Page) -> Outcome<String> {
    let read = format!(
        "return document.querySelector('section[aria-label=\"{}\"]')?.innerText ?? ''",
        stage::stage()
    );
    let said = page.script(&read, vec![]).await?;
    Ok(said.as_str().unwrap_or_default().to_owned())
}

async fn a_clicker_leads_through_the_lesson(page: &Page) -> Outcome {
    let lesson = lesson_in(&start(page).await?)?;
    let pages = stage_pages(&lesson);
    click(page, stage::on_this_screen()).await?;
    let reveal = pages.iter().position(|page| *page == StagePage::Reveal);
    let reveal = reveal.ok_or("nothing is revealed")?;
    let (stops, neither) = (
        of_lesson::guess(Guess::Stops, false),
        of_lesson::guess(Guess::NeitherWay, false),
    );
    let result = [stops, neither];
    for at in 0..pages.len() {
        is_at(page, &pages, at).await?;
        let said = on_stage(page).await?;
        assert!(!said.is_empty(), "step {at}");
        let word = said.contains("RIVER");
        assert_eq!(word, at + 1 == reveal, "step {at}: {said}");
        if at == reveal {
            assert!(result.iter().all(|part| said.contains(part)), "{said}");
        }
        // Nothing of a step is below the edge of the screen.
        let below = "const stage = document.querySelector('section.stage'); return stage.scrollHeight - stage.clientHeight";
        let below = page.script(below, vec![]).await?;
        assert!(
            below.as_f64() <= Some(1.0),
            "step {at} lacks {below} pixels"
        );
        page.press(Key::PageDown).await?;
    }
    page.press(Key::PageUp).await?;
    is_at(page, &pages, pages.len() - 2).await?;
    page.press("b").await?;
    page.until(
        "a black stage",
        "return document.querySelector('section.stage').innerText === ''",
    )
    .await?;
    page.press(Key::PageDown).await?;
    is_at(page, &pages, pages.len() - 2).await?;
    page.press("t").await?;
    page.until(
        "a timer",
        "return /\\d:\\d\\d/.test(document.querySelector('[role=timer]')?.innerText ?? '')",
    )
    .await?;
    page.press("c").await?;
    is_at(page, &pages, reveal - 2).await?;
    // What the room has seen stands beside the bars.
    assert!(on_stage(page).await?.contains(of_lesson::the_result()));
    page.check_accessible().await?;
    page.press(Key::Escape).await?;
    page.find(Role::HEADING, title()?).await?;
    Ok(())
}

async fn back_ends_presenting_and_keeps_the_step(page: &Page) -> Outcome {
    let lesson = lesson_in(&start(page).await?)?;
    let pages = stage_pages(&lesson);
    click(page, stage::on_this_screen()).await?;
    page.press(Key::PageDown).await?;
    page.press(Key::PageDown).await?;
    is_at(page, &pages, 2).await?;
    // The step is there once the address is that of the lesson.
    rest(page).await?;
    rest(page).await?;
    let address = page.address().await?;
    page.back().await?;
    page.find(Role::HEADING, title()?).await?;
    page.sees(stage::present_how()).await?;
    assert_eq!(page.address().await?, address);
    // What was on is on again.
    click(page, stage::on_this_screen()).await?;
    is_at(page, &pages, 2).await?;
    rest(page).await?;
    rest(page).await?;
    page.press(Key::Escape).await?;
    page.sees(stage::present_how()).await?;
    rest(page).await?;
    // No step of the history is left over: the next one leads to the screen before.
    page.back().await?;
    page.find_like(Role::HEADING, "With Azerbaijan").await?;
    // Whoever comes back to the lesson finds its step too.
    page.driver().forward().await?;
    click(page, stage::on_this_screen()).await?;
    is_at(page, &pages, 2).await
}

async fn a_browser_that_does_not_fill_the_screen_is_let_be(page: &Page) -> Outcome {
    let lesson = lesson_in(&start(page).await?)?;
    let refuse = "let asked = 0;
        Element.prototype.requestFullscreen = () => { document.documentElement.dataset.asked = ++asked; return Promise.reject(new TypeError('not now')); }";
    page.script(refuse, vec![]).await?;
    click(page, stage::on_this_screen()).await?;
    is_at(page, &stage_pages(&lesson), 0).await?;
    let asked = "return document.documentElement.dataset.asked";
    assert_eq!(page.script(asked, vec![]).await?, json!("1"));
    // That nothing was caught by nobody is looked at after every journey.
    page.settle().await
}

/// Opens the room's window and goes there: the windows of the teacher and of the room.
async fn open_room(page: &Page) -> Outcome<[WindowHandle; 2]> {
    let before = page.driver().windows().await?;
    let teacher = page.driver().window().await?;
    click(page, stage::second_window()).await?;
    page.sees(stage::window_open()).await?;
    for _ in 0..100 {
        let windows = page.driver().windows().await?;
        let room = windows.into_iter().find(|window| !before.contains(window));
        if let Some(room) = room {
            page.driver().switch_to_window(room.clone()).await?;
            page.sees(stage::scan()).await?;
            return Ok([teacher, room]);
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    Err("no window opened".into())
}

async fn a_room_says_when_nobody_answers_it(page: &Page) -> Outcome {
    start(page).await?;
    let [teacher, room] = open_room(page).await?;
    assert!(!page.text().await?.contains(stage::alone()));
    page.driver().switch_to_window(teacher.clone()).await?;
    click(page, stage::next()).await?;
    page.driver().switch_to_window(room.clone()).await?;
    page.sees("a host of factors").await?;
    // The teacher's page is loaded again, and knows of no window.
    page.driver().switch_to_window(teacher.clone()).await?;
    page.reload().await?;
    page.sees(stage::present_how()).await?;
    page.driver().switch_to_window(room.clone()).await?;
    page.sees(stage::alone()).await?;
    // What was on stays.
    page.sees("a host of factors").await?;
    page.check_accessible().await?;
    page.driver().switch_to_window(teacher.clone()).await?;
    click(page, stage::second_window()).await?;
    page.sees(stage::window_open()).await?;
    page.driver().switch_to_window(room).await?;
    let alone = json!(stage::alone());
    page.until(
        "the teacher's page to be heard",
        &format!("return !document.body.innerText.includes({alone})"),
    )
    .await?;
    page.driver().switch_to_window(teacher).await?;
    click(page, stage::end()).await?;
    page.sees(stage::present_how()).await
}

async fn a_window_for_the_room_follows(page: &Page) -> Outcome {
    let link = start(page).await?;
    let lesson = lesson_in(&link)?;
    let pages = stage_pages(&lesson);
    let mut chat: Vec<String> = Vec::new();
    for lot in 0.. {
        let against = chat.len().is_multiple_of(3);
        let guesses = [Guess::NeitherWay, Guess::Stops].map(Some);
        let prediction = Prediction {
            guesses: if against {
                [Some(Guess::Against); 2]
            } else {
                guesses
            },
            sureness: Some(Sureness::ALL[chat.len() % 3]),
            criterion: Some(DecidingCriterion::StopRule),
        };
        let code = AnswerCode::Prediction(prediction).write(lesson.short_tag(), lot);
        // Two lots may come to one code.
        if !chat.contains(&code) {
            chat.push(code);
        }
        if chat.len() == 30 {
            break;
        }
    }
    let field = page.find(Role::TEXTBOX, words::paste_label()).await?;
    field.send_keys(chat.join(" ")).await?;
    click(page, words::add()).await?;
    page.sees(&words::added(30)).await?;

    let [teacher, room] = open_room(page).await?;
    page.driver().switch_to_window(teacher.clone()).await?;
    click(page, stage::next()).await?;
    page.driver().switch_to_window(room.clone()).await?;
    page.sees("a host of factors").await?;
    page.press(Key::PageDown).await?;
    page.sees(&stage::sale_to("Azerbaijan")).await?;
    // A clicker that is plugged in at the projector leads too, and a window that is loaded again finds its step.
    page.press(Key::PageDown).await?;
    page.sees("more likely than not").await?;
    page.reload().await?;
    page.sees("more likely than not").await?;
    for _ in 0..2 {
        page.press(Key::PageDown).await?;
    }
    page.sees(&words::bar(20, of_lesson::guess(Guess::Stops, false)))
        .await?;
    page.sees(&words::bar(10, of_lesson::guess(Guess::Against, false)))
        .await?;
    assert!(!on_stage(page).await?.contains(of_lesson::the_result()));
    page.driver().switch_to_window(teacher.clone()).await?;
    is_at(page, &pages, 5).await?;
    click(page, stage::end()).await?;
    page.sees(stage::present_how()).await
}

async fn a_page_for_pupils_has_no_result_and_is_one_page(page: &Page) -> Outcome {
    start(page).await?;
    for (name, has_result) in [
        (lesson_sheet::pupil(), false),
        (lesson_sheet::teacher(), true),
        (lesson_sheet::cards(), false),
    ] {
        click(page, name).await?;
        page.find(Role::REGION, sheet::bar()).await?;
        if has_result {
            page.sees("of 100 readings").await?;
        }
        let text = page.text().await?;
        assert_eq!(
            text.contains("The 2023 policy: D"),
            has_result,
            "{name}: {text}"
        );
        assert_eq!(text.contains("of 100 readings"), has_result, "{name}");
        assert_eq!(crate::print::pages(page).await?, [1, 1], "{name}");
        page.check_accessible().await?;
        let scrolls = "return document.documentElement.scrollWidth - innerWidth";
        assert!(page.script(scrolls, vec![]).await?.as_f64() <= Some(0.0));
        click(page, sheet::back()).await?;
        page.find(Role::HEADING, title()?).await?;
    }
    assert_eq!(
        page.script(
            "return document.querySelectorAll('article.sheet').length",
            vec![]
        )
        .await?,
        json!(0)
    );
    Ok(())
}
