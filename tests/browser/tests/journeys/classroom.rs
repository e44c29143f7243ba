//! A class: a teacher starts a lesson, a pupil takes it page after page, and the codes of all are pooled. Nothing is told before its
//! time.

use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::edition::id::FactorId;
use counterweigh::edition::{Lessons, Question, ReadyLesson};
use counterweigh::findings::classroom::answers;
use counterweigh::findings::classroom::pool::{Added, Pool};
use counterweigh::findings::classroom::start::start;
use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::results::pair;
use counterweigh::messages::{classroom as words, header, lesson, notice, sentence};
use counterweigh::scenario::lesson::{
    AnswerCode, Closing, DecidingCriterion, Guess, Lesson, Prediction, Slot, Sureness,
};
use counterweigh::scenario::link::encode;
use counterweigh::scenario::{Scenario, SliderValue};
use counterweigh::state::pupil::{Page as LessonPage, pages};
use counterweigh::state::{Action, State};
use serde_json::{Value, json};
use thirtyfour::{By, Key};

use crate::keyboard::tab_to;
use crate::links::{arrive, damaged, rest};
use crate::phone::check_no_overflow;
use crate::reader::{after, click, copies, headline_for_others, is_in_address, shows};
use crate::script;

browser_tests::journeys!(
    a_lesson_is_started_taken_and_pooled,
    a_lesson_of_a_newer_version_and_a_damaged_one_are_said,
    a_damaged_link_of_a_lesson_shows_no_result,
    a_pupils_page_fits,
);

/// What is said of the pages of a lesson: its scenario and what it is.
pub(crate) struct Given {
    pub(crate) scenario: Scenario,
    lesson: Lesson,
    ready: &'static ReadyLesson,
}

impl Given {
    /// The lesson that a link carries.
    pub(crate) fn by(link: &str) -> Outcome<Self> {
        let (_, token) = link.split_once('#').ok_or("the link has no token")?;
        let State {
            scenario, notice, ..
        } = State::opened(token);
        assert_eq!(notice, None, "{link}");
        let carried = scenario.lesson.as_ref().ok_or("the link has no lesson")?;
        let lesson = carried.read().map_err(|why| format!("{why:?}"))?;
        let ready = ready(lesson.ready.ok_or("it is no ready lesson")?)?;
        Ok(Self {
            scenario,
            lesson,
            ready,
        })
    }

    pub(crate) fn tag(&self) -> u8 {
        self.lesson.short_tag()
    }

    fn question(&self, slot: Slot) -> Outcome<&'static Question> {
        let number = self.lesson.questions[slot as usize].ok_or("nothing is asked there")?;
        let lessons = Lessons::installed().ok_or("there are no lessons")?;
        let question = lessons.question(number.number());
        Ok(question.ok_or("there is no such question")?)
    }

    /// A question as the lesson asks it.
    fn asked(&self, slot: Slot) -> Outcome<&'static str> {
        let question = self.question(slot)?;
        Ok(match self.lesson.plain {
            true => question.plain,
            false => question.text,
        })
    }

    /// The heading of each page, in order.
    fn headings(&self) -> Outcome<Vec<&'static str>> {
        let heading = |page| {
            Ok(match page {
                LessonPage::Read => self.ready.title,
                LessonPage::Predict => self.asked(Slot::Predict)?,
                LessonPage::Criterion => lesson::criterion_heading(),
                LessonPage::Sureness => lesson::sure(),
                LessonPage::Code => lesson::code(),
                LessonPage::Reveal => lesson::reveal(),
                LessonPage::Change => lesson::change(),
                LessonPage::Discuss => lesson::discuss(),
                LessonPage::Exit => self.asked(Slot::Exit)?,
                LessonPage::End => lesson::end(),
            })
        };
        pages(&self.lesson).into_iter().map(heading).collect()
    }

    /// What only the result may tell.
    fn secrets(&self) -> Vec<String> {
        let shown = Derived::of(&self.scenario);
        let mut secrets = vec![
            headline_for_others(&self.scenario),
            sentence::explanation(&self.scenario, &shown.picture),
        ];
        for text in answers(&shown) {
            let plain = self.lesson.plain;
            secrets.extend(
                [None, Some(Guess::NeitherWay), Some(Guess::Stops)].map(|guess| {
                    lesson::beside(&self.scenario, text.policy, guess, text.answer, plain)
                }),
            );
        }
        secrets
    }
}

pub(crate) fn ready(number: u8) -> Outcome<&'static ReadyLesson> {
    let lessons = Lessons::installed().ok_or("there are no lessons")?;
    Ok(lessons.lesson(number).ok_or("there is no such lesson")?)
}

/// Starts a ready lesson as a teacher does, and gives the link for the pupils.
async fn start_with_class(page: &Page, ready: &ReadyLesson) -> Outcome<String> {
    page.go_to(header::classroom()).await?;
    click(page, &words::start_of(ready.title)).await?;
    page.find(Role::HEADING, ready.title).await?;
    let field = page.find(Role::TEXTBOX, words::link()).await?;
    page.value(&field).await
}

/// Turns to the next page, whose heading then has the focus.
async fn next(page: &Page, heading: &str) -> Outcome {
    click(page, lesson::next()).await?;
    is_on(page, heading).await
}

/// Waits until a page of the lesson is there and the focus on its heading.
async fn is_on(page: &Page, heading: &str) -> Outcome {
    page.until_right(async || {
        let focus = "const { localName, innerText } = document.activeElement; return [localName, innerText.trim()]";
        let focus = page.script(focus, vec![]).await?;
        let wrong = focus != json!(["h1", heading]);
        Ok(Vec::from_iter(wrong.then(|| format!("the focus is on {focus}, not on the heading “{heading}”"))))
    })
    .await
}

/// Chooses an answer; of those with the same name the one at that place.
async fn answer(page: &Page, name: &str, place: usize) -> Outcome {
    let choices = page.all(Role::RADIO).await?;
    let mut choices = choices.iter().filter(|(other, _)| other == name);
    let (_, choice) = choices
        .nth(place)
        .ok_or_else(|| format!("“{name}” cannot be chosen"))?;
    page.click(choice).await
}

/// A guess as a pupil chooses it, with the letter of its card.
fn lettered(guess: Guess) -> String {
    let letter = ["A", "B", "C", "D"][guess as usize];
    format!("{letter} {}", lesson::guess(guess, false))
}

/// The names of the answers that are chosen.
async fn chosen(page: &Page) -> Outcome<Value> {
    let read = "return [...document.querySelectorAll('input[type=radio]:checked')].map(({ labels: [label] }) => label.innerText.replace(/\\s+/g, ' ').trim())";
    page.script(read, vec![]).await
}

/// Copies the code that is on view.
async fn copied_code(page: &Page) -> Outcome<String> {
    copies(page, async || click(page, lesson::copy()).await).await?;
    let code = page.clipboard().await?;
    page.sees(&code).await?;
    Ok(code)
}

/// Neither the title nor anything that can be read or heard tells a result.
async fn tells_no_result(page: &Page, secrets: &[String]) -> Outcome {
    let told =
        "const heard = [...document.querySelectorAll('[aria-label], [title], [alt]')].map((part) =>
            ['aria-label', 'title', 'alt'].map((name) => part.getAttribute(name) ?? '').join(' '));
        return [document.title, document.body.innerText, ...heard].join(' ').replace(/\\s+/g, ' ')";
    let told = page.script(told, vec![]).await?;
    let told = told.as_str().unwrap_or_default();
    assert!(told.len() > 100, "{told}");
    for secret in secrets {
        assert!(!told.contains(secret.as_str()), "“{secret}” in: {told}");
    }
    // However it is written.
    assert!(!told.to_lowercase().contains("score"), "{told}");
    Ok(())
}

async fn a_lesson_is_started_taken_and_pooled(page: &Page) -> Outcome {
    let link = start_with_class(page, ready(1)?).await?;
    let given = Given::by(&link)?;
    assert_eq!(given.scenario, start(given.ready, given.lesson.class_tag));
    let word = page.driver().find(By::Css(".wall-word")).await?;
    let word = word.text().await?;
    let pupil = page.stranger(&link).await?;
    let codes = take(&pupil, &given, &word).await?;
    pupil.check_quiet().await?;
    pupil.close().await;
    pool(page, &given, &codes).await
}

/// What the pupil answers.
pub(crate) fn prediction(given: &Given) -> Prediction {
    Prediction {
        guesses: [Some(Guess::NeitherWay), Some(Guess::Stops)],
        sureness: Some(Sureness::Ninety),
        // It is shown only, so that no pupil who is made up below names it.
        criterion: given
            .ready
            .fixed
            .first()
            .map(|factor| DecidingCriterion::Factor(*factor)),
    }
}

/// Takes the first lesson with the mouse, and gives both codes.
async fn take(page: &Page, given: &Given, word: &str) -> Outcome<[String; 2]> {
    let secrets = given.secrets();
    let prediction = prediction(given);
    let headings = given.headings()?;
    let [
        _,
        predict,
        criterion,
        sure,
        code,
        reveal,
        change,
        discuss,
        exit,
        end,
    ] = headings[..]
    else {
        return Err(format!("the pages are {headings:?}").into());
    };
    page.find(Role::HEADING, given.ready.title).await?;
    tells_no_result(page, &secrets).await?;
    next(page, predict).await?;
    let guesses = [(Guess::NeitherWay, 0), (Guess::Stops, 1)];
    for (guess, policy) in guesses {
        answer(page, &lettered(guess), policy).await?;
    }
    tells_no_result(page, &secrets).await?;
    next(page, criterion).await?;
    // Loading again loses nothing.
    page.reload().await?;
    page.find(Role::HEADING, criterion).await?;
    tells_no_result(page, &secrets).await?;
    click(page, lesson::back()).await?;
    is_on(page, predict).await?;
    let guessed = guesses.map(|(guess, _)| lettered(guess));
    assert_eq!(chosen(page).await?, json!(guessed));
    next(page, criterion).await?;
    let edition = Engine::of(&given.scenario).edition;
    let decides = prediction.criterion.ok_or("nothing is shown only")?;
    answer(page, lesson::criterion(edition, decides), 0).await?;
    tells_no_result(page, &secrets).await?;
    next(page, sure).await?;
    answer(page, &lesson::of_hundred(90), 0).await?;
    tells_no_result(page, &secrets).await?;
    next(page, code).await?;
    tells_no_result(page, &secrets).await?;
    let first = copied_code(page).await?;
    let read = AnswerCode::read(&first, given.tag());
    assert_eq!(read, Ok(AnswerCode::Prediction(prediction)), "{first}");
    next(page, reveal).await?;
    // The word opens it, and no other.
    tells_no_result(page, &secrets).await?;
    let field = page.find(Role::TEXTBOX, lesson::word()).await?;
    assert!(!page.has(Role::BUTTON, lesson::next()).await?);
    field.send_keys("ocean").await?;
    click(page, lesson::open()).await?;
    page.sees(lesson::wrong_word()).await?;
    tells_no_result(page, &secrets).await?;
    field.clear().await?;
    field
        .send_keys(format!(" {} ", word.to_lowercase()))
        .await?;
    click(page, lesson::open()).await?;
    result(page, given, &prediction).await?;
    page.reload().await?;
    result(page, given, &prediction).await?;
    next(page, change).await?;
    let changed = turn_the_result(page, given).await?;
    next(page, discuss).await?;
    for slot in [Slot::FirstDiscussion, Slot::SecondDiscussion] {
        page.sees(given.asked(slot)?).await?;
    }
    next(page, exit).await?;
    let question = given.question(Slot::Exit)?;
    let right = question.right.ok_or("no answer is right")?;
    let letter = lesson::LETTERS[right];
    answer(page, &format!("{letter} {}", question.choices[right]), 0).await?;
    page.sees(lesson::right()).await?;
    next(page, end).await?;
    let last = copied_code(page).await?;
    let closing = Closing {
        changed: Some((changed, 100)),
        reached: true,
        exit: Some(right as u8),
    };
    let read = AnswerCode::read(&last, given.tag());
    assert_eq!(read, Ok(AnswerCode::Closing(closing)), "{last}");
    // The scenario goes on without the lesson.
    click(page, lesson::leave()).await?;
    let state = State::opened(&encode(&given.scenario));
    let left = after(&state, [Action::Lesson(None)])?;
    shows(page, &left).await?;
    Ok([first, last])
}

/// The result is open, beside what was guessed.
async fn result(page: &Page, given: &Given, prediction: &Prediction) -> Outcome {
    let scenario = &given.scenario;
    let shown = Derived::of(scenario);
    page.find(Role::HEADING, lesson::reveal()).await?;
    page.sees(&headline_for_others(scenario)).await?;
    page.sees(&sentence::explanation(scenario, &shown.picture))
        .await?;
    let mut rights = Vec::new();
    for (text, guess) in answers(&shown).iter().zip(prediction.guesses) {
        let beside = lesson::beside(scenario, text.policy, guess, text.answer, false);
        page.sees(&beside).await?;
        rights.extend(guess.map(|guess| guess == text.answer));
    }
    let sure = prediction.sureness.ok_or("nobody said how sure")?;
    let sure = lesson::sure_beside(sure, &rights).ok_or("nothing was guessed")?;
    page.sees(&sure).await
}

/// Moves one slider with the keyboard to where the later policy gives another result, and tells which; loading again leaves it there.
async fn turn_the_result(page: &Page, given: &Given) -> Outcome<FactorId> {
    let edition = Engine::of(&given.scenario).edition;
    let later = |scenario: &Scenario| answers(&Derived::of(scenario)).last().copied();
    let was = later(&given.scenario).ok_or("the later policy gives no result")?;
    let name = lesson::policy(edition, was.policy);
    page.sees(&lesson::still(&name, lesson::guess(was.answer, false)))
        .await?;
    let turned = given.ready.free.iter().find_map(|&factor| {
        let mut scenario = given.scenario.clone();
        scenario.values[factor.index()] = SliderValue::from_score(100.0);
        let now = later(&scenario).filter(|now| now.answer != was.answer)?;
        Some((
            factor,
            lesson::turned(&name, lesson::guess(now.answer, false)),
        ))
    });
    let (factor, turned) = turned.ok_or("no slider at its end turns the result")?;
    let slider = page
        .find(Role::SLIDER, edition.factor(factor).short)
        .await?;
    slider.send_keys(Key::End + "").await?;
    page.sees(&turned).await?;
    page.reload().await?;
    page.sees(&turned).await?;
    let slider = page
        .find(Role::SLIDER, edition.factor(factor).short)
        .await?;
    assert_eq!(page.value(&slider).await?, "100");
    Ok(factor)
}

/// The codes of thirty pupils who are made up.
pub(crate) fn made_up(given: &Given) -> Vec<String> {
    let pupils = (0..30_usize).map(|number| {
        let guess = |place: usize| (number % 7 != 6).then_some(Guess::ALL[place % 4]);
        let prediction = Prediction {
            guesses: [guess(number), guess(number / 4)],
            sureness: Some(Sureness::ALL[number % 3]),
            criterion: match number % 4 {
                0 => None,
                1 => Some(DecidingCriterion::StopRule),
                more => given
                    .ready
                    .free
                    .get(more % 2)
                    .map(|factor| DecidingCriterion::Factor(*factor)),
            },
        };
        AnswerCode::Prediction(prediction).write(given.tag(), 64 * number as u16)
    });
    pupils.collect()
}

/// The code with a wrong letter.
pub(crate) fn mistyped(codes: &[String], tag: u8) -> Outcome<String> {
    let wrong = codes.iter().map(|code| {
        let last = if code.ends_with('Z') { "Y" } else { "Z" };
        format!("{}{last}", &code[..code.len() - 1])
    });
    // Letters and digits that look like a word are passed over.
    let mut wrong = wrong.filter(|code| Pool::default().add(code, tag).damaged == 1);
    Ok(wrong.next().ok_or("no code with a wrong letter is found")?)
}

/// The answers of the class are pasted as a chat, and what the page says of them is what they come to.
async fn pool(page: &Page, given: &Given, real: &[String; 2]) -> Outcome {
    let tag = given.tag();
    let codes = made_up(given);
    let mut chat = String::new();
    for (number, code) in codes.iter().enumerate() {
        // As phones, pupils and forms write it.
        let written = match number % 5 {
            0 => code.clone(),
            1 => code.to_lowercase(),
            2 => code.replace('-', ""),
            3 => code.replace('-', "\u{2013}"),
            _ => code.replace('-', " "),
        };
        chat.push_str(&format!("Pupil {number}: {written}\n"));
    }
    let other = AnswerCode::Prediction(prediction(given)).write(tag ^ 1, 5);
    let wrong = mistyped(&codes, tag)?;
    let [first, last] = real;
    // The question has fewer answers than a code can tell.
    let strange = Closing {
        changed: None,
        reached: false,
        exit: Some(6),
    };
    let strange = AnswerCode::Closing(strange).write(tag, 1);
    chat.push_str(&format!(
        "me: {first} and {last}\nagain: {first} {}\n{other}\n{wrong}\n{strange}\n",
        codes[0]
    ));
    let mut pool = Pool::default();
    let added = pool.add(&chat, tag);
    let expected = Added {
        codes: 33,
        doubles: 2,
        other_classes: 1,
        damaged: 1,
        ..Added::default()
    };
    assert_eq!(added, expected);
    let field = page.find(Role::TEXTBOX, words::paste_label()).await?;
    page.click(&field).await?;
    field.send_keys(&chat).await?;
    click(page, words::add()).await?;
    page.sees(&words::brought(added)).await?;
    assert_eq!(page.value(&field).await?, "");
    has_bars(page, given, &pool, false).await?;
    // Hands are counted beside codes, of the second policy here.
    let [_, later] = pair(&given.scenario);
    let policy = lesson::policy(Engine::of(&given.scenario).edition, later);
    let name = words::one_more(lesson::guess(Guess::Against, false), &policy);
    click(page, &name).await?;
    pool.count_hands(1, Guess::Against, 1);
    has_bars(page, given, &pool, false).await?;
    click(page, words::reveal_now()).await?;
    has_bars(page, given, &pool, true).await?;
    // From all lessons one goes on with the class that has answered.
    click(page, words::other()).await?;
    page.sees(&words::running(given.ready.title)).await?;
    click(page, words::go_on()).await?;
    has_bars(page, given, &pool, true).await?;
    let calibration = pool.calibration(&answers(&Derived::of(&given.scenario)));
    assert!(calibration.iter().any(|one| one.right > 0));
    for one in calibration {
        let hundred = one.sureness.of_hundred().into();
        page.sees(&words::calibration(
            hundred,
            one.right as i64,
            one.of as i64,
        ))
        .await?;
    }
    let edition = Engine::of(&given.scenario).edition;
    for (criterion, count) in pool.criteria() {
        page.sees(&words::named(
            lesson::criterion(edition, criterion),
            count as i64,
        ))
        .await?;
    }
    let choices = given.question(Slot::Exit)?.choices;
    for (choice, count) in choices.iter().zip(pool.exits(choices.len()).counts) {
        page.sees(&words::named(choice, count as i64)).await?;
    }
    page.sees(&words::strange(1)).await?;
    page.sees(&words::reached(1, 1)).await?;
    // They are gone once they are forgotten.
    click(page, words::clear()).await?;
    has_bars(page, given, &Pool::default(), false).await
}

/// Waits until the bars of both policies are those of the answers.
pub(crate) async fn has_bars(page: &Page, given: &Given, pool: &Pool, is_shown: bool) -> Outcome {
    let edition = Engine::of(&given.scenario).edition;
    let texts = answers(&Derived::of(&given.scenario));
    let wanted: Vec<Value> = texts
        .iter()
        .enumerate()
        .map(|(place, text)| {
            let (counts, _) = pool.guesses(place);
            let all = counts.into_iter().sum::<usize>().max(1);
            let bars = Guess::ALL.into_iter().zip(counts).map(|(guess, count)| {
                let bar = words::bar(count as i64, lesson::guess(guess, false));
                let bar = match is_shown && guess == text.answer {
                    true => format!("{bar} ● {}", lesson::the_result()),
                    false => bar,
                };
                json!([bar, format!("{}%", 100 * count / all)])
            });
            json!([
                lesson::policy(edition, text.policy),
                bars.collect::<Vec<_>>()
            ])
        })
        .collect();
    let read = "const flat = (part) => part.innerText.replace(/\\s+/g, ' ').trim();
        const bars = (section) => [...section.querySelectorAll('li')].map((bar) => [flat(bar.firstElementChild), bar.querySelector('rect').getAttribute('width')]);
        return [...document.querySelectorAll('.class-bars')].map((section) => [flat(section.querySelector('h3')), bars(section)])";
    page.until_right(async || {
        let bars = page.script(read, vec![]).await?;
        let wrong = bars != json!(wanted);
        Ok(Vec::from_iter(wrong.then(|| {
            format!("the bars are {bars}, not {}", json!(wanted))
        })))
    })
    .await
}

#[test]
fn a_lesson_works_by_keyboard_alone() {
    let outcome = ready(1).map(|ready| encode(&start(ready, 77)));
    let token = outcome.unwrap_or_default();
    let setting = Setting::new(Browser::Chromium).at(format!("#{token}"));
    run(setting.without_copy(), async move |page: &Page| {
        let given = Given::by(&format!("#{token}"))?;
        let edition = Engine::of(&given.scenario).edition;
        let headings = given.headings()?;
        let policies = answers(&Derived::of(&given.scenario));
        let policies: Vec<String> = policies
            .iter()
            .map(|text| lesson::policy(edition, text.policy))
            .collect();
        let later = sentence::policy_name(edition.policy(given.ready.policies[1]));
        page.find(Role::HEADING, headings[0]).await?;
        next_by_keys(page, headings[1]).await?;
        number(page, &policies[0], 2).await?;
        number(page, &policies[1], 4).await?;
        next_by_keys(page, headings[2]).await?;
        // The stop rule stands before the criteria.
        number(page, &lesson::criterion_of(&later), 1).await?;
        next_by_keys(page, headings[3]).await?;
        // As in any form: a blank chooses, and arrows lead on.
        tab_to_choices(page, lesson::sure_how()).await?;
        page.press(" ").await?;
        is_chosen(page, 1).await?;
        for place in [2, 3] {
            page.press(Key::Down).await?;
            is_chosen(page, place).await?;
        }
        next_by_keys(page, headings[4]).await?;
        tab_to(page, lesson::copy()).await?;
        copies(page, async || page.press(Key::Enter).await).await?;
        let code = page.clipboard().await?;
        page.sees(&code).await?;
        let prediction = Prediction {
            criterion: Some(DecidingCriterion::StopRule),
            ..prediction(&given)
        };
        let read = AnswerCode::read(&code, given.tag());
        assert_eq!(read, Ok(AnswerCode::Prediction(prediction)), "{code}");
        Ok(())
    });
}

/// Turns to the next page with keys.
async fn next_by_keys(page: &Page, heading: &str) -> Outcome {
    tab_to(page, lesson::next()).await?;
    page.press(Key::Enter).await?;
    is_on(page, heading).await
}

/// Presses Tab until the focus is among the choices below a legend.
async fn tab_to_choices(page: &Page, legend: &str) -> Outcome {
    let read = "return document.activeElement.closest('fieldset')?.querySelector('legend').innerText.trim() ?? null";
    for _ in 0..20 {
        page.press(Key::Tab).await?;
        if page.script(read, vec![]).await? == json!(legend) {
            return Ok(());
        }
    }
    Err(format!("Tab does not lead to the choices of “{legend}”").into())
}

/// Waits until of the choices around the focus the one at that place, 1 for the first, is chosen.
async fn is_chosen(page: &Page, place: usize) -> Outcome {
    let chosen = "[...document.activeElement.closest('fieldset').querySelectorAll('input')].findIndex((choice) => choice.checked) + 1";
    page.until(
        &format!("choice {place}"),
        &format!("return {chosen} === {place}"),
    )
    .await
}

/// Chooses below a legend with the key of a number.
async fn number(page: &Page, legend: &str, place: usize) -> Outcome {
    tab_to_choices(page, legend).await?;
    page.press(place.to_string()).await?;
    is_chosen(page, place).await
}

async fn a_lesson_of_a_newer_version_and_a_damaged_one_are_said(page: &Page) -> Outcome {
    let edition = Engine::newest().edition.id;
    let token = |screen: &str, bits: &str| {
        script::written(&json!({
            "edition": edition,
            "country": "EGY",
            "sliders": { "HR_IHL": 12.5 },
            "screen": screen,
            "lesson": { "bits": bits },
        }))
    };
    // Version 2 with what nobody knows yet; version 1 without its end; version 0.
    let sections = [
        ("0010110100111", lesson::newer()),
        ("00010000011010", lesson::no_lesson()),
        ("0000", lesson::no_lesson()),
    ];
    for (bits, fault) in sections {
        let pupils = token("explore", bits)?;
        let state = State::opened(&pupils);
        assert_eq!(state.notice, None);
        arrive(page, &format!("#{pupils}")).await?;
        page.find(Role::HEADING, &lesson::on(&state.scenario))
            .await?;
        page.sees(fault).await?;
        let headline = headline_for_others(&state.scenario);
        tells_no_result(page, &[headline]).await?;
        is_in_address(page, &state).await?;
        click(page, lesson::leave()).await?;
        let left = after(&state, [Action::Lesson(None)])?;
        shows(page, &left).await?;
        is_in_address(page, &left).await?;
    }
    let teachers = token("classroom", sections[0].0)?;
    arrive(page, &format!("#{teachers}")).await?;
    page.find(Role::HEADING, words::title()).await?;
    page.sees(lesson::newer()).await?;
    click(page, words::other()).await?;
    page.find(Role::BUTTON, &words::start_of(ready(1)?.title))
        .await?;
    assert!(!page.text().await?.contains(lesson::newer()));
    Ok(())
}

/// The first lesson is about the country that a reader sees first, whose result stands on the first screen.
async fn a_damaged_link_of_a_lesson_shows_no_result(page: &Page) -> Outcome {
    let token = encode(&start(ready(1)?, 79));
    let given = Given::by(&format!("#{token}"))?;
    let secrets = given.secrets();
    let changed = damaged(&token)?;
    let cut = &token[..token.len() - 15];
    for (link, is_offered) in [(changed.as_str(), true), (cut, false)] {
        arrive(page, &format!("#{link}")).await?;
        for _ in 0..2 {
            page.find(Role::HEADING, notice::lesson_damaged()).await?;
            page.sees(notice::ask_for_lesson()).await?;
            tells_no_result(page, &secrets).await?;
            let offered = page.has(Role::BUTTON, notice::open_readable()).await?;
            assert_eq!(offered, is_offered, "{link}");
            page.check_accessible().await?;
            // Nothing is decided: loading again says the same.
            rest(page).await?;
            assert_eq!(page.address().await?, format!("{}#{link}", page.home()));
            page.reload().await?;
        }
    }
    // What was put right is the lesson, covered.
    arrive(page, &format!("#{changed}")).await?;
    click(page, notice::open_readable()).await?;
    page.find(Role::HEADING, given.ready.title).await?;
    tells_no_result(page, &secrets).await?;
    arrive(page, &format!("#{changed}")).await?;
    click(page, notice::without_lesson()).await?;
    shows(page, &State::first()).await?;
    is_in_address(page, &State::first()).await
}

/// Every page of the first lesson, and of one in which items and conditions are chosen, told in large type and plain English.
async fn a_pupils_page_fits(page: &Page) -> Outcome {
    // No window of Firefox is as narrow as a phone.
    let narrow = match page.setting().browser {
        Browser::Chromium => (360, 640),
        Browser::Firefox => (500, 640),
    };
    let large = start(ready(3)?, 78);
    let large = Given::by(&format!("#{}", encode(&large)))?;
    let lesson = Lesson {
        large: true,
        plain: true,
        ..large.lesson
    };
    let large = Scenario {
        lesson: Some(lesson.carried()),
        ..large.scenario
    };
    for scenario in [start(ready(1)?, 77), large] {
        let given = Given::by(&format!("#{}", encode(&scenario)))?;
        arrive(page, &format!("#{}", encode(&scenario))).await?;
        let headings = given.headings()?;
        assert_eq!(headings.len(), 10);
        for (place, heading) in headings.iter().enumerate() {
            match pages(&given.lesson)[place] {
                LessonPage::Read => page.find(Role::HEADING, heading).await.map(drop)?,
                LessonPage::Reveal => {
                    next(page, heading).await?;
                    fits(page, narrow, "covered").await?;
                    // Nothing but the word opens it.
                    let all = page.all(Role::BUTTON).await?;
                    assert!(all.iter().all(|(name, _)| name != lesson::show_me()));
                    page.find(Role::TEXTBOX, lesson::word())
                        .await?
                        .send_keys(given.ready.word)
                        .await?;
                    click(page, lesson::open()).await?;
                    page.find(Role::BUTTON, lesson::leave()).await?;
                }
                _ => next(page, heading).await?,
            }
            fits(page, narrow, heading).await?;
        }
    }
    Ok(())
}

/// In a narrow window and in a wide one.
async fn fits(page: &Page, narrow: (u32, u32), name: &str) -> Outcome {
    for (width, height) in [narrow, (1920, 1080)] {
        page.resize(width, height).await?;
        page.settle().await?;
        let inner = page
            .script("return [innerWidth, innerHeight]", vec![])
            .await?;
        assert_eq!(inner, json!([width, height]));
        let wide = check_no_overflow(page).await;
        wide.map_err(|why| format!("{name}, {width} by {height}: {why}"))?;
    }
    Ok(())
}
