//! The second part of the program: it comes by itself, takes nothing away, and where it cannot be had, that is said with the reason.

use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::messages::arriving as words;
use counterweigh::scenario::SliderValue;
use counterweigh::scenario::link::encode;
use counterweigh::state::{Action, State};
use serde_json::json;

use crate::failing::{ail, built, copy_of_page, heal};
use crate::links::{FAILED, KEEP, arrive, damaged, rest, rich};
use crate::offline::{BOTH, load_by};
use crate::reader::{after, click, is_in_address, shows};
use crate::undo::two_drags;

browser_tests::journeys!(what_was_done_stays_when_it_comes);

/// How often the second part was fetched.
const FETCHED: &str = "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('-later.wasm')).length";

async fn what_was_done_stays_when_it_comes(page: &Page) -> Outcome {
    let states = two_drags(page).await?;
    page.menu("Undo").await?;
    shows(page, &states[1]).await?;
    // It comes without being asked for, and once.
    page.until("the second part", &format!("return {FETCHED} === 1"))
        .await?;
    click(page, "Share").await?;
    page.find(Role::DIALOG, "Share or export").await?;
    click(page, "Close").await?;
    let (_, focus) = page.focus().await?;
    assert!(focus.ends_with("Share"), "{focus}");
    page.menu("Redo").await?;
    shows(page, &states[2]).await?;
    page.menu("Undo").await?;
    page.menu("Undo").await?;
    shows(page, &states[0]).await?;
    page.until(
        "nothing to be fetched twice",
        &format!("return {FETCHED} === 1"),
    )
    .await
}

/// What the first screen looks like without the styles that come later and with them: every element that differs.
const CHANGED_BY_STYLES: &str = r#"
    const sheet = [...document.styleSheets].find(({ href }) => /\/later-[^/]*\.css$/.test(href ?? ""));
    if (!sheet) return ["the styles are not here"];
    const look = (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return JSON.stringify([x, y, width, height, ...[...style].map((name) => `${name}: ${style.getPropertyValue(name)}`)]);
    };
    const elements = [...document.querySelectorAll("body *")].filter((element) => element.getClientRects().length && !element.closest("details:not([open]) > :not(summary)"));
    // What is for paper alone comes once the scenario rests, with the styles that hide it on a screen.
    for (const paper of document.querySelectorAll("aside.on-paper")) paper.hidden = true;
    const later = elements.map(look);
    sheet.disabled = true;
    const first = elements.map(look);
    sheet.disabled = false;
    const changed = (number) => {
        const [before, after] = [first, later].map((looks) => JSON.parse(looks[number]));
        const { outerHTML } = elements[number];
        return `${outerHTML.slice(0, 80)}: ${after.filter((part, place) => part !== before[place]).slice(0, 6).join("; ")}`;
    };
    return elements.flatMap((_, number) => first[number] === later[number] ? [] : [changed(number)]).slice(0, 8);
"#;

#[test]
fn the_styles_that_come_later_leave_the_first_screen_as_it_is() {
    for setting in [
        Setting::new(Browser::Chromium).sized(1366, 641),
        Setting::new(Browser::Chromium).phone(),
    ] {
        run(setting, async |page: &Page| {
            shows(page, &State::first()).await?;
            page.until(
                "the styles",
                "return [...document.styleSheets].some(({ href }) => /\\/later-/.test(href ?? ''))",
            )
            .await?;
            let changed = page.script(CHANGED_BY_STYLES, vec![]).await?;
            assert_eq!(changed, json!([]));
            Ok(())
        });
    }
}

/// The second part in a build of its own, in which nothing keeps files for times without a network.
fn second_part(browser: Browser, name: &str) -> (Setting, PathBuf) {
    let folder = copy_of_page(&format!("later-{name}-{browser:?}"));
    assert!(fs::remove_file(folder.join("sw.js")).is_ok());
    let part = built(&folder, "counterweigh-", "-later.wasm");
    (Setting::new(browser).serving(folder).failing(), part)
}

/// Moves a group: its criteria come with the second part.
async fn moves_a_group(page: &Page) -> Outcome<State> {
    // The page looks the same before the app is there.
    shows(page, &State::first()).await?;
    let mut groups = Engine::newest().edition.numbered_groups();
    let (group, found) = groups.next().ok_or("there is no group")?;
    let slider = page.find(Role::SLIDER, found.name).await?;
    page.drag(&slider, 0.2).await?;
    let to = SliderValue::from_score(page.value(&slider).await?.parse()?);
    let slide = Edit::SlideGroup {
        group,
        to,
        gesture: 0,
    };
    after(&State::first(), [Action::Edit(slide)])
}

/// Asks for a screen of the second part, which cannot be had.
async fn asks_in_vain(page: &Page, says: &str) -> Outcome<State> {
    let moved = moves_a_group(page).await?;
    shows(page, &moved).await?;
    page.menu("Your reading").await?;
    page.sees(says).await?;
    Ok(moved)
}

/// Asks again, and goes back to what was done.
async fn asks_again(page: &Page, moved: &State) -> Outcome {
    click(page, words::again()).await?;
    page.find(Role::HEADING, "Your reading").await?;
    page.go_to("Explore").await?;
    shows(page, moved).await
}

#[test]
fn a_host_that_could_not_answer_is_asked_again() {
    for browser in BOTH {
        let (setting, part) = second_part(browser, "unavailable");
        ail(&part, "503");
        run(setting, async |page: &Page| {
            let moved = asks_in_vain(page, words::not_arrived()).await?;
            click(page, words::stay()).await?;
            shows(page, &moved).await?;
            page.menu("Your reading").await?;
            page.sees(words::not_arrived()).await?;
            heal(&part);
            asks_again(page, &moved).await
        });
    }
}

#[test]
fn a_host_that_sends_it_as_something_else_is_told_what_to_send() {
    for browser in BOTH {
        let (setting, part) = second_part(browser, "kind");
        ail(&part, "application/octet-stream");
        run(setting, async |page: &Page| {
            let says = words::wrong_kind(&name(&part), "application/octet-stream");
            let moved = asks_in_vain(page, &says).await?;
            heal(&part);
            asks_again(page, &moved).await
        });
    }
}

#[test]
fn a_part_of_another_build_is_never_run() {
    for browser in BOTH {
        let (setting, part) = second_part(browser, "mixed");
        let right = fs::read(&part).unwrap_or_default();
        // A module that would run: the same with an empty section of its own, as another compiler might leave.
        let others = [right.as_slice(), &[0, 2, 1, b'x']].concat();
        assert!(fs::write(&part, others).is_ok());
        run(setting, async |page: &Page| {
            let moved = asks_in_vain(page, words::not_arrived()).await?;
            fs::write(&part, right)?;
            asks_again(page, &moved).await
        });
    }
}

#[test]
fn a_page_whose_build_is_gone_loads_the_newer_one_with_its_link() {
    for browser in BOTH {
        let (setting, part) = second_part(browser, "gone");
        let away = part.with_extension("away");
        assert!(fs::rename(&part, &away).is_ok());
        run(setting, async |page: &Page| {
            let moved = asks_in_vain(page, words::gone()).await?;
            fs::rename(&away, &part)?;
            // The address is written when movement has stopped.
            rest(page).await?;
            load_by(page, words::load_again()).await?;
            page.find(Role::HEADING, "Your reading").await?;
            page.go_to("Explore").await?;
            shows(page, &moved).await
        });
    }
}

#[test]
fn a_damaged_link_stays_in_the_address_until_the_part_that_reads_it_is_here() {
    for browser in BOTH {
        let (setting, part) = second_part(browser, "damaged");
        ail(&part, "503");
        run(setting, async |page: &Page| {
            let token = damaged(&encode(&rich()))?;
            arrive(page, &format!("#{token}")).await?;
            page.sees(words::not_arrived()).await?;
            shows(page, &State::first()).await?;
            let address = format!("{}#{token}", page.home());
            rest(page).await?;
            assert_eq!(page.address().await?, address);
            heal(&part);
            click(page, words::again()).await?;
            page.find(Role::ALERT, FAILED).await?;
            shows(page, &State::first()).await?;
            assert_eq!(page.address().await?, address);
            click(page, KEEP).await?;
            is_in_address(page, &State::first()).await
        });
    }
}

#[test]
fn a_link_that_is_pasted_before_the_part_that_reads_it_is_here_opens_with_it() {
    for browser in BOTH {
        let (setting, part) = second_part(browser, "pasted");
        ail(&part, "503");
        run(setting, async |page: &Page| {
            let moved = moves_a_group(page).await?;
            shows(page, &moved).await?;
            let token = encode(&rich());
            let cut = &token[..token.len() / 3];
            page.script("location.hash = arguments[0]", vec![cut.into()])
                .await?;
            page.sees(words::not_arrived()).await?;
            shows(page, &moved).await?;
            heal(&part);
            click(page, words::again()).await?;
            let opened = after(&moved, [Action::open(cut)])?;
            shows(page, &opened).await?;
            page.menu("Undo").await?;
            shows(page, &moved).await?;
            // A link that opens without it waits for nothing.
            ail(&part, "503");
            page.script("location.hash = arguments[0]", vec![token.clone().into()])
                .await?;
            shows(page, &after(&moved, [Action::open(&token)])?).await
        });
    }
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
