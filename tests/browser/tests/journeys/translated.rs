//! A browser that translates the page puts words of its own in the place of each text. What the app says afterwards must stand
//! there as in a page that nobody translated: no old words, no missing ones, and no fault.

use browser_tests::screens::Screen;
use browser_tests::{Browser, Outcome, Page, Setting, block_on};
use serde_json::{Value, json};

/// Acts on each screen.
const ACTS: usize = 5;

/// Where the choices of the acts begin.
const SEED: u64 = 20_260_201;

/// Acts at random, and tells what the page says after each act; before each, a translator may go over the page.
const WALK: &str = r##"
const [seed, acts, translated] = arguments;
let state = seed;
const random = (below) => { state = (state * 48271) % 2147483647; return Math.floor(state / 8) % below; };
// What the app waits for: its own timers and what it fetches. A long timer, such as the one after which a copy is confirmed no more,
// runs at the next act, however fast the page is.
const waiting = new Set();
const long = new Map();
const [setTimer, clearTimer, ask] = [window.setTimeout, window.clearTimeout, window.fetch];
window.setTimeout = (run, time = 0) => {
  const isLong = time >= 1000;
  const timer = setTimer.call(window, () => { waiting.delete(timer); run(); }, isLong ? 1e9 : time);
  if (isLong) long.set(timer, run); else waiting.add(timer);
  return timer;
};
window.clearTimeout = (timer) => { waiting.delete(timer); long.delete(timer); clearTimer.call(window, timer); };
const runLong = () => {
  for (const [timer, run] of [...long]) {
    window.clearTimeout(timer);
    run();
  }
};
window.fetch = (...request) => {
  const answer = ask.apply(window, request);
  const answered = () => setTimer.call(window, () => waiting.delete(answer), 100);
  waiting.add(answer);
  answer.then(answered, answered);
  return answer;
};
const quiet = () => new Promise((done) => {
  const end = (rests) => { observer.disconnect(); done(rests && !waiting.size); };
  const timer = setTimer.call(window, () => end(true), 200);
  const observer = new MutationObserver(() => { clearTimer.call(window, timer); end(false); });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
});
const settle = async () => { for (let turn = 0; turn < 400 && !(await quiet()); turn++); };
const translate = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const parent = text.parentElement;
    // A blank that the app says is a text too; a break of a line in a file of ours is none.
    if (!text.data.trim() && (!text.data || text.data.includes("\n"))) continue;
    if (parent.namespaceURI !== "http://www.w3.org/1999/xhtml" || /^(FONT|SCRIPT|STYLE|TEXTAREA)$/.test(parent.tagName)) continue;
    const font = document.createElement("font");
    font.append(text.data);
    text.replaceWith(font);
  }
};
const controls = () => [...document.querySelectorAll('button, summary, select, input[type=checkbox], input[type=radio], input[type=range], [role=combobox], [role=option]')]
  .filter((control) => control.getClientRects().length && !control.disabled && !control.closest("#newer, #fault, #not-started, [inert]"))
  .filter((control) => !document.querySelector("dialog[open]") || control.closest("dialog"));
// Of each kind as often as of every other, or one would hardly meet a slider among so many buttons.
const kind = (control) => control.getAttribute("role") ?? (control.tagName === "INPUT" ? control.type : control.tagName);
const chosen = (offered) => {
  const kinds = [...new Set(offered.map(kind))].sort();
  const one = kinds[random(kinds.length)];
  const alike = offered.filter((control) => kind(control) === one);
  return alike[random(alike.length)];
};
const act = (control) => {
  const event = (name) => control.dispatchEvent(new Event(name, { bubbles: true }));
  const name = control.ariaLabel ?? control.labels?.[0]?.innerText ?? control.innerText ?? "";
  switch (kind(control)) {
    case "range":
      // Each a step of its own: two that follow soon are one otherwise, and how soon differs.
      control.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      control.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
      control.value = Number(control.min) + random(control.max - control.min + 1);
      event("input");
      break;
    case "SELECT":
      control.selectedIndex = random(control.options.length);
      event("input");
      event("change");
      break;
    case "combobox":
      control.focus();
      control.value = ["nor", "egy", "united"][random(3)];
      event("input");
      break;
    case "option":
      control.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
      break;
    default:
      control.click();
  }
  return `${kind(control)} “${name.trim().slice(0, 40)}”`;
};
window.print = () => {};
const said = [];
await settle();
for (let number = 0; number < acts; number++) {
  if (translated) translate();
  runLong();
  await settle();
  const offered = controls();
  if (!offered.length) break;
  const did = act(chosen(offered));
  await settle();
  const options = [...document.querySelectorAll("option")].map((option) => option.text);
  // Each of the two pages has a host of its own, which some texts name.
  const flat = document.body.innerText.replaceAll(location.host, "the host").replace(/\s+/g, " ");
  // A class and a pupil are drawn by lot, and with them the code of the answers, which is spelled too.
  const shown = flat.replace(/\b[\dA-Z](?: ?[\dA-Z]){3} ?- ?[\dA-Z](?: ?[\dA-Z]){3}\b/g, "a code");
  said.push([did, shown, options, document.activeElement?.tagName]);
}
return said;
"##;

/// What the page says after each act from a screen on.
async fn walk(setting: &Setting, screen: Screen, translated: bool) -> Outcome<Vec<Value>> {
    let page = Page::open(setting).await?;
    screen.reach(&page).await?;
    let arguments = vec![json!(SEED + screen as u64), json!(ACTS), json!(translated)];
    let said = page.script_async(WALK, arguments).await?;
    page.check_quiet().await?;
    page.close().await;
    Ok(said.as_array().cloned().unwrap_or_default())
}

#[track_caller]
fn says_the_same_translated(browser: Browser, screens: &[Screen]) {
    let setting = Setting::new(browser);
    let outcome = block_on(async {
        let mut differs = Vec::new();
        for &screen in screens {
            let plain = walk(&setting, screen, false).await?;
            let translated = walk(&setting, screen, true).await;
            let translated = translated.map_err(|why| format!("{}: {why}", screen.name()))?;
            assert_eq!(plain.len(), ACTS, "{}", screen.name());
            if let Some((one, other)) = plain
                .iter()
                .zip(&translated)
                .find(|(one, other)| one != other)
            {
                differs.push(format!(
                    "{}:\n  plain      {one}\n  translated {other}",
                    screen.name()
                ));
            }
        }
        assert!(differs.is_empty(), "{}", differs.join("\n"));
        Ok(())
    });
    assert!(outcome.is_ok(), "{outcome:?}");
}

#[test]
fn the_first_screen_keeps_no_old_words_in_chromium() {
    says_the_same_translated(Browser::Chromium, &Screen::ALL[0..4]);
}

#[test]
fn notices_and_readings_keep_no_old_words_in_chromium() {
    says_the_same_translated(Browser::Chromium, &Screen::ALL[4..7]);
}

#[test]
fn comparisons_keep_no_old_words_in_chromium() {
    says_the_same_translated(Browser::Chromium, &Screen::ALL[7..9]);
}

#[test]
fn citations_keep_no_old_words_in_chromium() {
    says_the_same_translated(Browser::Chromium, &Screen::ALL[9..13]);
}

#[test]
fn what_is_taken_away_keeps_no_old_words_in_chromium() {
    says_the_same_translated(Browser::Chromium, &Screen::ALL[13..19]);
}

#[test]
fn the_world_keeps_no_old_words_in_chromium() {
    says_the_same_translated(Browser::Chromium, &Screen::ALL[19..22]);
}

#[test]
fn the_classroom_keeps_no_old_words_in_chromium() {
    says_the_same_translated(Browser::Chromium, &Screen::ALL[22..]);
}

#[test]
fn a_translated_page_never_keeps_old_words_in_firefox() {
    says_the_same_translated(
        Browser::Firefox,
        &[Screen::First, Screen::Why, Screen::Compare],
    );
}
