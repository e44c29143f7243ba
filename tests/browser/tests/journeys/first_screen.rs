//! The first screen as a whole: what is moved and what follows are in sight together, little is there at first sight, a finger that
//! scrolls changes nothing, and what changes moves nothing else.

use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::edition::id::PolicyId;
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::messages::{differ, page as words, why};
use counterweigh::scenario::PAIR;
use counterweigh::state::{Action, State};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::keyboard::tab_to;
use crate::reader::{
    NSM_18, PD_13, RECORD, after, click, criterion, is_in_address, says, shows, slide,
};

browser_tests::journeys!(
    the_reasons_of_the_pair_are_twenty_tabs_away,
    another_policy_is_put_in_the_headline_and_taken_out_again,
    escape_closes_the_reasons,
);

/// Makes a test of a journey in windows of several sizes.
macro_rules! at_sizes {
    ($journey:ident: $($test:ident $width:literal $height:literal),+ $(,)?) => {
        $(#[test] fn $test() { run(sized($width, $height), super::$journey); })+
    };
}

/// Chromium with a window of that size, which a finger uses where it is narrow.
fn sized(width: u32, height: u32) -> Setting {
    Setting {
        touch: width < 1000,
        ..Setting::new(Browser::Chromium)
            .sized(width, height)
            .without_copy()
    }
}

/// What of the results is not in sight, as a list of sentences. A row's verdict may lie under the row's own button, which is clear.
const OUT_OF_SIGHT: &str = r#"
    const isSeen = (element, around) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        if (right <= left || left < 0 || right > innerWidth + 0.5 || top < 0 || bottom > innerHeight + 0.5) return false;
        return [0.1, 0.5, 0.9].every((part) => {
            const there = document.elementFromPoint(left + part * (right - left), (top + bottom) / 2);
            return there && around.contains(there);
        });
    };
    const outOfSight = () => {
        const hidden = (cells) => cells.filter(([verdict, around]) => !isSeen(verdict, around)).map(([verdict, around]) => {
            const { top, bottom } = verdict.getBoundingClientRect();
            const name = around.querySelector("h3, .year")?.innerText.replace(/\s+/g, " ");
            return `${name} at ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`;
        });
        const rows = [...document.querySelectorAll("main ol > li")].map((row) => [row.querySelector("strong"), row]).filter(([verdict]) => verdict);
        if (rows.length < 8) return [`there are only ${rows.length} rows`];
        const inRows = hidden(rows);
        if (innerWidth > 768 || !inRows.length) return inRows;
        // On a phone the results of the pair will do, at its foot or in their rows.
        const dock = document.querySelector("main summary:has(.year)");
        const pair = [...(dock?.querySelectorAll("strong") ?? [])].map((verdict) => [verdict, verdict.parentElement]);
        if (pair.length !== 2) return [`the dock has ${pair.length} results`];
        const rowOf = (cell) => rows.find(([, row]) => row.querySelector(".year").innerText === cell.querySelector(".year").innerText);
        return hidden(pair).length ? hidden(pair.map(([, cell]) => rowOf(cell))) : [];
    };
"#;

/// Puts the focus on one control after the other, sets it to other values and back, and says at which the results are out of sight.
const EVERY_CONTROL: &str = r#"
    const [selector] = arguments;
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    const settle = async () => { for (let turn = 0; turn < 3; turn++) await frame(); };
    const said = [];
    const controls = [...document.querySelectorAll(selector)].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    for (const control of controls) {
        const label = control.labels?.[0] ?? document.getElementById(control.getAttribute("aria-labelledby"));
        const name = label.textContent.replace(/\s+/g, " ").trim();
        const look = (when) => {
            for (const what of outOfSight()) said.push(`“${name}”, ${when}: ${what}`);
            if (!isSeen(control.type === "checkbox" ? label : control, label.contains(control) ? label : control.parentElement)) {
                const { top, bottom } = control.getBoundingClientRect();
                said.push(`“${name}”, ${when}: itself, at ${Math.round(top)} to ${Math.round(bottom)}`);
            }
        };
        const tell = (kind) => control.dispatchEvent(new Event(kind, { bubbles: true }));
        const set = async (value) => {
            if (control.type === "checkbox") control.click();
            else { control.value = value; tell("input"); tell("change"); }
            await settle();
        };
        control.focus();
        await settle();
        look("before");
        const { value } = control;
        const others = control.type === "range" ? [control.min, "50", control.max] : control.type === "checkbox" ? ["on"] : [...control.options].map((option) => option.value).filter((other) => other !== value);
        for (const other of others) {
            await set(other);
            look(`at ${other}`);
        }
        await set(value);
        look("after");
    }
    return [controls.length, said];
"#;

/// Tries every control of a selector; there must be at least so many.
async fn try_controls(page: &Page, selector: &str, least: u64) -> Outcome<Vec<String>> {
    let script = format!("{OUT_OF_SIGHT}{EVERY_CONTROL}");
    let found = page.script_async(&script, vec![json!(selector)]).await?;
    let count = found[0].as_u64().unwrap_or_default();
    assert!(count >= least, "only {count} controls of {selector}");
    let said = found[1].as_array().into_iter().flatten();
    Ok(said.filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Every slider, condition and item with the results in sight: before, while and after it is moved.
async fn results_stay_in_sight(page: &Page) -> Outcome {
    shows(page, &State::first()).await?;
    // A page that scrolls by itself for a while is as right at its end.
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    let mut wrongs = try_controls(page, "main select", 1).await?;
    page.unfold(words::more_criteria()).await?;
    wrongs.extend(try_controls(page, "main input[id^=group-]", 6).await?);
    let groups = Engine::newest().edition.groups;
    for group in groups {
        page.open_group(group.name).await?;
        wrongs.extend(try_controls(page, "main input[id^=slider-]", 2).await?);
        let button = page
            .find(Role::BUTTON, &words::criteria_of(group.name))
            .await?;
        page.click(&button).await?;
    }
    page.unfold(words::fold_conditions()).await?;
    wrongs.extend(try_controls(page, "main .country input[type=checkbox]", 6).await?);
    let own = page.find(Role::CHECKBOX, words::use_own()).await?;
    page.click(&own).await?;
    wrongs.extend(try_controls(page, "#own-estimate", 1).await?);
    if wrongs.is_empty() {
        return Ok(());
    }
    let (count, few) = (wrongs.len(), wrongs.iter().take(12));
    let few: Vec<&str> = few.map(String::as_str).collect();
    Err(format!("{count} times out of sight:\n  {}", few.join("\n  ")).into())
}

mod in_sight {
    use super::{run, sized};

    at_sizes!(results_stay_in_sight:
        at_360_by_640 360 640,
        at_390_by_844 390 844,
        at_820_by_1180 820 1180,
        at_1366_by_641 1366 641,
        at_1440_by_900 1440 900,
        at_1920_by_1080 1920 1080,
    );
}

/// What is wrong with the row that is open: its parts stand beside one another, none over another, and nothing before it shows.
const OPENED_ROW: &str = r#"
    const row = document.querySelector("main .row.opened");
    const list = row.closest("section").getBoundingClientRect();
    const box = (part) => row.querySelector(part).getBoundingClientRect();
    const [who, chart, result, words, why] = [".who", ".chart", ".result", ".words strong", ".why-button"].map(box);
    const wrongs = [];
    for (const [name, part] of Object.entries({ chart, result, why })) {
        if (Math.abs(part.top - who.top) > 2) wrongs.push(`${name} at ${part.top}, the year at ${who.top}`);
    }
    const first = row.querySelector(".words strong");
    for (const at of [2, 8]) {
        const there = document.elementFromPoint(words.left + at, words.top + words.height / 2);
        if (!there || !(first.contains(there) || there.closest(".why-button"))) wrongs.push(`${there?.className} over the result at ${words.left}, ${words.top} of ${innerWidth} by ${innerHeight}, list at ${list.top}`);
    }
    const range = document.createRange();
    range.selectNodeContents(first);
    const text = range.getBoundingClientRect();
    if (text.left < words.left - 1 || chart.right > text.left + 1) wrongs.push(`the result begins at ${text.left}, the chart ends at ${chart.right}`);
    if (innerWidth > 768 && row.getBoundingClientRect().top > list.top + 1) wrongs.push(`the row at ${row.getBoundingClientRect().top}, its list at ${list.top}`);
    return wrongs.join("; ");
"#;

async fn the_row_that_is_open_is_whole(page: &Page) -> Outcome {
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    for policy in [PD_13, NSM_18] {
        let name = format!("Why? {policy}");
        let button = page.find(Role::BUTTON, &name).await?;
        page.click(&button).await?;
        page.until(
            "the reasons",
            "return document.querySelector('main .row.opened .why h4') !== null",
        )
        .await?;
        let wrongs = page.script(OPENED_ROW, vec![]).await?;
        assert_eq!(wrongs, "", "{policy}");
    }
    Ok(())
}

mod opened_row {
    use super::{run, sized};

    at_sizes!(the_row_that_is_open_is_whole:
        at_390_by_844 390 844,
        at_820_by_1180 820 1180,
        at_1366_by_641 1366 641,
    );
}

/// What there is to see at first sight: words, numbers other than the years of policies, and controls.
const AT_FIRST_SIGHT: &str = r#"
    const clips = (element) => {
        const boxes = [];
        for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
            const { overflowX, overflowY } = getComputedStyle(at);
            if (at !== document.body && (overflowX !== "visible" || overflowY !== "visible")) boxes.push(at.getBoundingClientRect());
        }
        return boxes;
    };
    const inside = (x, y, { left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom;
    const clear = (element, x, y) => {
        if (!inside(x, y, { left: 0, right: innerWidth, top: 0, bottom: innerHeight })) return false;
        if (!clips(element).every((box) => inside(x, y, box))) return false;
        const there = document.elementFromPoint(x, y);
        // The button of a row lies over all of it, and is clear.
        return Boolean(there) && (there.contains(element) || element.contains(there) || Boolean(there.closest("li")) && there.closest("li") === element.closest("li")
            || element.closest("svg")?.parentElement === there.parentElement || element.closest("svg")?.contains(there));
    };
    const tokens = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (["SCRIPT", "STYLE", "NOSCRIPT", "OPTION"].includes(parentElement.tagName) || !parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        for (const { 0: token, index } of data.matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, index);
            range.setEnd(walker.currentNode, index + token.length);
            const box = range.getBoundingClientRect();
            if (box.width < 1 || box.height < 1) continue;
            if (clear(parentElement, box.left + box.width / 2, box.top + box.height / 2)) tokens.push(token);
        }
    }
    const controls = [...document.querySelectorAll("button, input, select, summary, a[href]")].filter((control) => {
        if (!control.checkVisibility({ visibilityProperty: true })) return false;
        const { left, top, width, height } = control.getBoundingClientRect();
        return width > 1 && clear(control, left + width / 2, top + height / 2);
    });
    for (const control of controls) {
        const value = control.localName === "select" ? control.selectedOptions[0].label : control.type === "text" ? control.value : "";
        tokens.push(...value.split(/\s+/).filter(Boolean));
    }
    const years = ["1977", "1981", "1995", "2014", "2018", "2023", "2025", "2026"];
    const isNumber = (token) => /\d/.test(token) && !years.includes(token.replace(/[^\p{L}\p{N}]/gu, ""));
    let numbers = 0;
    for (let at = 0; at < tokens.length; at++) {
        if (!isNumber(tokens[at])) continue;
        numbers += 1;
        // "63 of 100" is one number.
        if (tokens[at + 1] === "of" && isNumber(tokens[at + 2] ?? "")) at += 2;
    }
    const named = controls.map((control) => control.getAttribute("aria-label") ?? control.labels?.[0]?.textContent ?? control.textContent);
    return [tokens.filter((token) => /\p{L}/u.test(token)).length, numbers, controls.length, tokens.join(" "), named.join(" | ")];
"#;

/// Counts what there is at first sight, prints it, and holds it against the most that may be there: words, numbers, controls.
fn count(width: u32, height: u32, most: [u64; 3]) {
    run(sized(width, height), async |page: &Page| {
        shows(page, &State::first()).await?;
        page.sees("of 100 readings agree").await?;
        let seen = page.script(AT_FIRST_SIGHT, vec![]).await?;
        let counts = [0, 1, 2].map(|at: usize| seen[at].as_u64().unwrap_or_default());
        println!("{width} by {height}: {counts:?} words, numbers, controls\n{seen:#}");
        let above = counts.iter().zip(most).any(|(count, most)| *count > most);
        assert!(!above, "{counts:?}, not at most {most:?}: {seen:#}");
        // A page that shows nothing is not meant.
        assert!(counts.iter().all(|count| *count >= 5), "{counts:?}");
        Ok(())
    });
}

/// The aim is 150 words, 30 numbers and 16 controls.
#[test]
fn on_a_laptop_there_is_no_more_at_first_sight_than_now() {
    count(1366, 641, [221, 34, 27]);
}

/// The aim is 90 words; it is reached for numbers, 20, and for controls, 12.
#[test]
fn on_a_phone_there_are_few_numbers_and_controls_at_first_sight_and_no_more_words_than_now() {
    count(390, 844, [132, 20, 12]);
}

#[test]
fn a_finger_that_scrolls_or_taps_changes_nothing_and_one_that_drags_does() {
    run(sized(390, 844), async |page: &Page| {
        let first = State::first();
        is_in_address(page, &first).await?;
        let slider = criterion(page, RECORD).await?;
        page.bring(&slider).await?;
        let read = "const [slider] = arguments;
            const { left, top, width, height } = slider.getBoundingClientRect();
            return [left, top + height / 2, width, (slider.value - slider.min) / (slider.max - slider.min), scrollY]";
        let read = page.script(read, vec![slider.to_json()?]).await?;
        let [left, middle, width, share, scrolled] =
            [0, 1, 2, 3, 4].map(|at: usize| read[at].as_f64().unwrap_or_default());
        let thumb = (left + 13.0 + share * (width - 26.0), middle);
        let beside = (left + width * if share < 0.5 { 0.85 } else { 0.15 }, middle);
        let unmoved = async |what: &str| -> Outcome {
            // A browser may still make a click of the finger.
            tokio::time::sleep(std::time::Duration::from_millis(700)).await;
            shows(page, &first)
                .await
                .map_err(|why| format!("{what}: {why}"))?;
            is_in_address(page, &first).await?;
            page.bring(&slider).await
        };
        page.tap(beside).await?;
        unmoved("a tap on the track").await?;
        page.swipe(beside, (beside.0, beside.1 - 250.0)).await?;
        let place = page.script("return scrollY", vec![]).await?;
        assert!(place.as_f64() > Some(scrolled + 50.0), "nothing scrolled");
        unmoved("a swipe up that begins on the track").await?;
        page.swipe(thumb, (thumb.0, thumb.1 - 250.0)).await?;
        unmoved("a swipe up that begins on the thumb").await?;
        page.swipe(beside, (beside.0 + 6.0, beside.1 + 250.0))
            .await?;
        unmoved("a swipe down, not quite straight").await?;
        page.drag_by_touch(&slider, 0.8).await?;
        let value = page.value(&slider).await?;
        assert!(value.parse::<i32>()? >= 70, "dragged to {value}");
        let moved = after(&first, [slide(RECORD, &value)?])?;
        shows(page, &moved).await?;
        // One that goes sideways means the slider, wherever it begins.
        page.bring(&slider).await?;
        let far = left + width * 0.15;
        page.swipe((far, middle), (far + width * 0.3, middle))
            .await?;
        let there = page.value(&slider).await?;
        assert!((35..=55).contains(&there.parse::<i32>()?), "{there}");
        shows(page, &after(&moved, [slide(RECORD, &there)?])?).await
    });
}

/// Moves a slider from end to end, and gives what stood elsewhere than before, and how much the browser says that the page shifted.
const SHIFTS: &str = r#"
    const [slider] = arguments;
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    // Not every browser keeps what is in sight where it is when something above it grows.
    document.documentElement.style.overflowAnchor = "none";
    let shifted = 0;
    const sources = [];
    // What follows a sentence in its paragraph moves with its words, as does what stands beside a number in its line or row.
    const sentences = document.querySelector("h1").parentElement;
    const note = (entries) => {
        for (const entry of entries) {
            const own = [sentences, ...document.querySelectorAll("main ol > li, div:has(> output)")];
            const moved = entry.sources.map(({ node }) => node?.parentElement).filter((parent) => parent && !own.some((part) => part.contains(parent)));
            if (moved.length) shifted += entry.value;
            sources.push(...moved.map((parent) => parent.outerHTML.slice(0, 90)));
        }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: "layout-shift" });
    const parts = () => Object.fromEntries([
        ["the part with the headline", sentences], ["the panel", slider.closest("section[aria-labelledby]")],
        ...[...document.querySelectorAll("main ol > li")].map((row, at) => [`row ${at + 1}`, row]),
        ...[...document.querySelectorAll("main input[type=range]")].filter((other) => other.checkVisibility()).map((other) => [other.id, other]),
    ].map(([name, element]) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return [name, [left, top, right, bottom].map(Math.round).join(" ")];
    }));
    const before = parts();
    const said = new Set();
    const steps = Array.from({ length: 21 }, (_, step) => step * 5);
    for (const value of [...steps, ...steps.toReversed(), Number(slider.value)]) {
        slider.value = value;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        for (let turn = 0; turn < 3; turn++) await frame();
        const now = parts();
        for (const [name, place] of Object.entries(now)) if (place !== before[name]) said.add(`at ${value} ${name} is at ${place}, not at ${before[name]}`);
    }
    // Readings are counted at rest.
    await new Promise((next) => setTimeout(next, 1500));
    const after = parts();
    for (const [name, place] of Object.entries(after)) if (place !== before[name]) said.add(`at rest ${name} is at ${place}, not at ${before[name]}`);
    note(observer.takeRecords());
    observer.disconnect();
    return [[...said].slice(0, 12), shifted, sources.slice(0, 6)];
"#;

async fn nothing_else_moves(page: &Page) -> Outcome {
    shows(page, &State::first()).await?;
    page.sees("of 100 readings agree").await?;
    let slider = criterion(page, RECORD).await?;
    page.bring(&slider).await?;
    let found = page.script_async(SHIFTS, vec![slider.to_json()?]).await?;
    assert_eq!(found, json!([[], 0, []]));
    Ok(())
}

mod still {
    use super::{run, sized};

    at_sizes!(nothing_else_moves:
        at_390_by_844 390 844,
        at_1366_by_641 1366 641,
        at_1920_by_1080 1920 1080,
    );
}

async fn the_reasons_of_the_pair_are_twenty_tabs_away(page: &Page) -> Outcome {
    shows(page, &State::first()).await?;
    let stops = tab_to(page, &format!("Why? {NSM_18}")).await?;
    assert!(stops.len() <= 20, "{} stops: {stops:?}", stops.len());
    let earlier = stops.iter().any(|stop| stop.starts_with("Why? 2018"));
    assert!(earlier, "{stops:?}");
    Ok(())
}

async fn another_policy_is_put_in_the_headline_and_taken_out_again(page: &Page) -> Outcome {
    let first = State::first();
    let policies = Engine::newest().edition.numbered_policies();
    let mut of_1977 = policies.filter(|(_, policy)| policy.id == "PD-13");
    let (pd_13, _) = of_1977.next().ok_or("there is no policy of 1977")?;
    click(page, &format!("Why? {PD_13}")).await?;
    click(page, &why::put_in_headline("2018")).await?;
    let opened = after(&first, [Action::Why(Some(pd_13))])?;
    let pair = Edit::Pair([pd_13, PolicyId::NSM_18]);
    let put = after(&opened, [pair.into()])?;
    says(page, &put).await?;
    is_in_address(page, &put).await?;
    // The button that was pressed is gone: the keyboard goes on at the sentence.
    page.until(
        "the focus to be behind the sentence",
        "return document.activeElement.textContent === 'Why 1977 and 2023 differ'",
    )
    .await?;
    click(page, &differ::back("2018", "2023")).await?;
    says(page, &after(&put, [Edit::Pair(PAIR).into()])?).await?;
    page.press_with(&[Key::Control], "z").await?;
    shows(page, &put).await
}

async fn escape_closes_the_reasons(page: &Page) -> Outcome {
    let name = format!("Why? {NSM_18}");
    let button = page.find(Role::BUTTON, &name).await?;
    click(page, &name).await?;
    page.sees("What would change it").await?;
    // What the key closes first keeps the reasons open.
    page.open_menu().await?;
    page.press(Key::Escape).await?;
    page.sees("What would change it").await?;
    assert_eq!(button.attr("aria-expanded").await?.as_deref(), Some("true"));
    page.press(Key::Escape).await?;
    page.until(
        "the reasons to close and the focus to be on their button",
        "return document.activeElement.matches('[aria-expanded=false]') && document.activeElement.ariaLabel.startsWith('Why? 2023')",
    )
    .await?;
    is_in_address(page, &State::first()).await
}

#[test]
fn a_large_screen_has_large_type() {
    run(sized(1920, 1080), async |page: &Page| {
        shows(page, &State::first()).await?;
        let sizes = "const size = (selector) => Math.min(...[...document.querySelectorAll(selector)].map((element) => parseFloat(getComputedStyle(element).fontSize)));
            const high = (selector) => Math.min(...[...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().height));
            const share = high('main ol > li .chart > .band') / high('main ol > li .chart');
            return { share, verdict: size('main ol > li strong'), score: size('main ol > li svg text'), label: size('main label[for^=group-]') }";
        let sizes = page.script(sizes, vec![]).await?;
        println!("{sizes}");
        // The bands stand behind the whole row.
        assert!(sizes["share"].as_f64() > Some(0.95), "{sizes}");
        for (what, least) in [("verdict", 28.0), ("score", 26.0), ("label", 18.0)] {
            assert!(
                sizes[what].as_f64() >= Some(least),
                "{what}: {sizes}, not {least} px"
            );
        }
        Ok(())
    });
}
