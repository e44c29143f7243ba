//! Saved on this device: kept, opened, renamed, deleted and taken back; as a file and back; damage, no room, another window.

use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::export::saved_scenarios::{Entry, Link, Moment, SavedScenarios, write};
use counterweigh::messages::saved as words;
use counterweigh::scenario::Title;
use counterweigh::scenario::link::encode;
use counterweigh::state::{Action, State};
use serde_json::{Value, json};

use crate::reader::{after, choose, click, give, is_in_address, shows};

browser_tests::journeys!(
    what_is_saved_is_there_after_loading_again_and_opens,
    a_name_is_changed_and_a_deletion_is_taken_back,
    a_file_says_which_lines_it_left_out,
    damage_in_storage_is_said_and_loses_nothing_that_is_readable,
    where_there_is_no_room_it_stays_at_hand_and_says_so,
    another_window_changes_the_list_and_nothing_is_written_over,
    a_link_of_a_newer_app_is_kept_as_it_is,
);

/// Where the browser keeps the shelf.
const KEY: &str = "counterweigh.saved";

async fn open(page: &Page) -> Outcome {
    page.menu("Saved scenarios").await?;
    page.find(Role::HEADING, words::title()).await.map(drop)
}

/// Saves what is open under a name.
async fn save(page: &Page, name: &str) -> Outcome {
    let field = page.find(Role::TEXTBOX, words::name_label()).await?;
    field.clear().await?;
    field.send_keys(name).await?;
    click(page, words::save()).await?;
    page.find(Role::HEADING, name).await.map(drop)
}

/// The names in the list.
async fn names(page: &Page) -> Outcome<Vec<String>> {
    let read = "return [...document.querySelectorAll('main li h3')].map((name) => name.innerText)";
    let read = page.script(read, vec![]).await?;
    let names = read.as_array().into_iter().flatten();
    Ok(names.filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Waits until the list has exactly those names.
async fn lists(page: &Page, wanted: &[&str]) -> Outcome {
    page.until_right(async || {
        let names = names(page).await?;
        let wrong = names != wanted;
        Ok(Vec::from_iter(wrong.then(|| {
            format!("the list has {names:?}, not {wanted:?}")
        })))
    })
    .await
}

async fn kept(page: &Page) -> Outcome<String> {
    let kept = page
        .script(
            "return localStorage.getItem(arguments[0])",
            vec![json!(KEY)],
        )
        .await?;
    Ok(kept.as_str().unwrap_or_default().to_owned())
}

async fn keep(page: &Page, text: &str) -> Outcome {
    let put = "localStorage.setItem(arguments[0], arguments[1])";
    page.script(put, vec![json!(KEY), json!(text)])
        .await
        .map(drop)
}

fn entry(name: &str, link: &str) -> Outcome<Entry> {
    Ok(Entry {
        name: Title::new(name),
        saved: Moment::new("2026-11-01T10:00:00Z").ok_or("no moment")?,
        link: Link::new(link).ok_or("no link")?,
    })
}

async fn what_is_saved_is_there_after_loading_again_and_opens(page: &Page) -> Outcome {
    let first = State::first();
    open(page).await?;
    page.sees(words::empty()).await?;
    // The name that is offered is the country's.
    click(page, words::save()).await?;
    lists(page, &["Azerbaijan"]).await?;
    click(page, words::save()).await?;
    page.sees(words::saved_already()).await?;
    page.go_to("Explore").await?;
    let norway = after(&first, [choose("NOR")])?;
    let box_ = page.find(Role::COMBOBOX, "Country").await?;
    box_.clear().await?;
    box_.send_keys("Norway").await?;
    page.press(thirtyfour::Key::Enter + "").await?;
    shows(page, &norway).await?;
    open(page).await?;
    save(page, "An ally").await?;
    let saved = after(&norway, [Action::Go(counterweigh::scenario::Screen::Saved)])?;
    is_in_address(page, &saved).await?;
    page.reload().await?;
    lists(page, &["An ally", "Azerbaijan"]).await?;
    let pictures = page.all(Role::IMAGE).await?;
    let described = pictures
        .iter()
        .filter(|(name, _)| name.starts_with("Scores: 1977 "));
    assert_eq!(described.count(), 2);
    page.check_accessible().await?;
    click(page, "Open Azerbaijan").await?;
    shows(page, &first).await?;
    page.menu("Undo").await?;
    page.go_to("Explore").await?;
    shows(page, &norway).await
}

async fn a_name_is_changed_and_a_deletion_is_taken_back(page: &Page) -> Outcome {
    open(page).await?;
    save(page, "One").await?;
    save(page, "Two").await?;
    click(page, "Rename Two").await?;
    let field = page.find(Role::TEXTBOX, "Another name for Two").await?;
    field.clear().await?;
    field.send_keys("Three").await?;
    click(page, words::keep_name()).await?;
    page.find(Role::HEADING, "Three").await?;
    click(page, "Delete One").await?;
    lists(page, &["Three"]).await?;
    page.sees("Deleted: One.").await?;
    // Undo has the focus, so that one key takes it back.
    let (role, name) = page.focus().await?;
    assert_eq!((role.as_str(), name.as_str()), ("button", "Undo"));
    page.press(thirtyfour::Key::Enter + "").await?;
    page.find(Role::HEADING, "One").await?;
    assert_eq!(names(page).await?.len(), 2);
    let kept = kept(page).await?;
    assert!(
        kept.contains("\tOne\n") && kept.contains("\tThree\n") && !kept.contains("\tTwo\n"),
        "{kept}"
    );
    Ok(())
}

/// With the copy of the app, which is forgotten too.
#[test]
fn all_of_it_goes_out_as_a_file_is_forgotten_and_comes_in_again() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        run(Setting::new(browser), goes_out_and_comes_in);
    }
}

async fn goes_out_and_comes_in(page: &Page) -> Outcome {
    open(page).await?;
    save(page, "One").await?;
    save(page, "Two").await?;
    page.catch_files().await?;
    click(page, words::export()).await?;
    let caught = page.caught_file().await?;
    assert_eq!(caught.name, words::file_name());
    let file = caught.text()?.to_owned();
    assert_eq!(file, kept(page).await?);
    page.script(
        "localStorage.setItem('counterweigh.other', 'x'); localStorage.setItem('theirs', 'y')",
        vec![],
    )
    .await?;
    let forget = page.find(Role::BUTTON, words::forget()).await?;
    page.click(&forget).await?;
    page.sees("the 2 scenarios saved here").await?;
    page.check_accessible().await?;
    click(page, words::cancel()).await?;
    lists(page, &["Two", "One"]).await?;
    page.click(&page.find(Role::BUTTON, words::forget()).await?)
        .await?;
    page.click(&page.find(Role::CHECKBOX, words::forget_app()).await?)
        .await?;
    click(page, words::forget_now()).await?;
    page.sees(words::forgotten_said()).await?;
    page.sees(words::empty()).await?;
    let left = page.script_async("return [Object.keys(localStorage), await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]", vec![]).await?;
    assert_eq!(left, json!([["theirs"], [], 0]));
    give(page, "saved.txt", &file).await?;
    page.sees("It adds 2 scenarios.").await?;
    lists(page, &["Two", "One"]).await?;
    give(page, "saved.txt", &file).await?;
    page.sees("It adds nothing. 2 were here already.").await?;
    assert_eq!(kept(page).await?, file);
    Ok(())
}

async fn a_file_says_which_lines_it_left_out(page: &Page) -> Outcome {
    open(page).await?;
    let mut shelf = SavedScenarios::default();
    shelf.put(entry("Good", &encode(&State::first().scenario))?);
    let file = write(&shelf) + "yesterday\tBAA\tBad day\nnothing\n";
    give(page, "faulty.txt", &file).await?;
    page.sees("It adds 1 scenario.").await?;
    page.sees("Line 3 (“Bad day”) was skipped: it has no valid date and time.")
        .await?;
    page.sees("Line 4 was skipped").await?;
    lists(page, &["Good"]).await?;
    give(page, "picture.txt", "PNG\u{0}\u{1}").await?;
    page.sees("It is not a file of saved scenarios.").await?;
    give(page, "large.txt", &"x".repeat(1_000_001)).await?;
    page.sees("It is larger than 1 MB").await?;
    lists(page, &["Good"]).await
}

async fn damage_in_storage_is_said_and_loses_nothing_that_is_readable(page: &Page) -> Outcome {
    let mut shelf = SavedScenarios::default();
    shelf.put(entry("Good", &encode(&State::first().scenario))?);
    keep(page, &(write(&shelf) + "{\"garbage\": true}\n")).await?;
    open(page).await?;
    page.find(Role::HEADING, words::aside()).await?;
    lists(page, &["Good"]).await?;
    page.check_accessible().await?;
    let aside = "return localStorage.getItem('counterweigh.saved.unread')";
    assert_eq!(
        page.script(aside, vec![]).await?,
        json!("{\"garbage\": true}")
    );
    assert_eq!(kept(page).await?, write(&shelf));
    save(page, "More").await?;
    click(page, words::aside_discard()).await?;
    assert!(!page.has(Role::HEADING, words::aside()).await?);
    assert_eq!(page.script(aside, vec![]).await?, Value::Null);
    lists(page, &["More", "Good"]).await
}

async fn where_there_is_no_room_it_stays_at_hand_and_says_so(page: &Page) -> Outcome {
    open(page).await?;
    save(page, "Kept").await?;
    let fill = "let size = 1 << 22; while (size) {
            try { localStorage.setItem('theirs', (localStorage.getItem('theirs') ?? '') + 'x'.repeat(size)); } catch { size >>= 1; }
        }";
    page.script(fill, vec![]).await?;
    let before = kept(page).await?;
    save(page, "Too much").await?;
    page.sees("no room left").await?;
    page.sees(words::at_hand()).await?;
    page.sees(words::at_hand_said()).await?;
    let claims = "return [...document.querySelectorAll('[role=status]')].some((status) => status.innerText.includes(arguments[0]))";
    let claimed = page
        .script(claims, vec![json!(words::saved_said())])
        .await?;
    assert_eq!(claimed, json!(false), "called saved");
    assert_eq!(kept(page).await?, before);
    // Another screen takes nothing of it away.
    page.go_to("Compare").await?;
    open(page).await?;
    lists(page, &["Too much", "Kept"]).await?;
    page.sees(words::at_hand()).await?;
    page.check_accessible().await?;
    // With room again, the next change stores both.
    page.script("localStorage.removeItem('theirs')", vec![])
        .await?;
    save(page, "After").await?;
    let kept = kept(page).await?;
    assert!(
        ["Kept", "Too much", "After"]
            .iter()
            .all(|name| kept.contains(name)),
        "{kept}"
    );
    assert!(!page.text().await?.contains(words::at_hand()));
    Ok(())
}

async fn another_window_changes_the_list_and_nothing_is_written_over(page: &Page) -> Outcome {
    open(page).await?;
    save(page, "Here").await?;
    let own = page.driver().window().await?;
    page.new_tab().await?;
    let other = page.driver().window().await?;
    page.go(&page.home()).await?;
    open(page).await?;
    lists(page, &["Here"]).await?;
    save(page, "There").await?;
    page.driver().switch_to_window(own.clone()).await?;
    lists(page, &["There", "Here"]).await?;
    // What is being written here stays, whatever is saved there and deleted here.
    let field = page.find(Role::TEXTBOX, words::name_label()).await?;
    field.clear().await?;
    field.send_keys("Half a na").await?;
    page.driver().switch_to_window(other.clone()).await?;
    save(page, "Again").await?;
    click(page, "Delete Again").await?;
    page.driver().switch_to_window(own.clone()).await?;
    lists(page, &["There", "Here"]).await?;
    assert_eq!(page.value(&field).await?, "Half a na");
    click(page, "Delete There").await?;
    assert_eq!(page.value(&field).await?, "Half a na");
    page.driver().switch_to_window(other).await?;
    lists(page, &["Here"]).await?;
    page.driver().close_window().await?;
    page.driver().switch_to_window(own).await?;
    Ok(())
}

async fn a_link_of_a_newer_app_is_kept_as_it_is(page: &Page) -> Outcome {
    let mut shelf = SavedScenarios::default();
    shelf.put(entry("From tomorrow", "ZZZZ-tomorrow")?);
    keep(page, &write(&shelf)).await?;
    open(page).await?;
    lists(page, &["From tomorrow"]).await?;
    page.sees(words::not_shown()).await?;
    page.sees("ZZZZ-tomorrow").await?;
    page.check_accessible().await?;
    click(page, "Rename From tomorrow").await?;
    let field = page
        .find(Role::TEXTBOX, "Another name for From tomorrow")
        .await?;
    field.clear().await?;
    field.send_keys("Later").await?;
    click(page, words::keep_name()).await?;
    lists(page, &["Later"]).await?;
    assert!(kept(page).await?.contains("\tZZZZ-tomorrow\tLater\n"));
    // Opened, it says what is wrong with it, and nothing else opens in its place.
    click(page, "Open Later").await?;
    page.sees("This link could not be opened as it is").await?;
    lists(page, &["Later"]).await
}
