//! What readers come to do, from the first drag to a link that somebody else opens.

use browser_tests::{Browser, Outcome, Page, Role, Setting};
use thirtyfour::Key;

browser_tests::journeys!(
    drags_a_slider_with_the_mouse,
    moves_a_slider_with_keys,
    types_a_value,
    chooses_a_country,
    chooses_what_is_transferred,
    asks_why,
    a_stranger_sees_the_copied_link,
    a_truncated_link_says_so,
    a_damaged_link_is_never_opened_quietly,
    back_leaves_and_forward_returns,
);

const HUMAN_RIGHTS: &str = "Human-rights record";

async fn drags_a_slider_with_the_mouse(page: &Page) -> Outcome {
    let before = result(page).await?;
    let slider = page.find(Role::SLIDER, HUMAN_RIGHTS).await?;
    let published = page.value(&slider).await?;
    page.drag(&slider, 0.9).await?;
    let value: f64 = page.value(&slider).await?.parse()?;
    assert!((85.0..=95.0).contains(&value), "dragged to {value}");
    assert_ne!(result(page).await?, before, "the sentence does not follow");

    // A whole drag is one step.
    page.press(&page.find(Role::BUTTON, "Undo").await?).await?;
    assert_eq!(
        (page.value(&slider).await?, result(page).await?),
        (published, before)
    );
    page.press(&page.find(Role::BUTTON, "Redo").await?).await?;
    assert_eq!(page.value(&slider).await?, value.to_string());
    Ok(())
}

async fn moves_a_slider_with_keys(page: &Page) -> Outcome {
    let slider = page.find(Role::SLIDER, HUMAN_RIGHTS).await?;
    let published: f64 = page.value(&slider).await?.parse()?;
    for (key, expected) in [
        (Key::Right, published + 1.0),
        (Key::Left, published),
        (Key::Home, 0.0),
        (Key::End, 100.0),
    ] {
        slider.send_keys(key + "").await?;
        page.settle().await?;
        assert_eq!(page.value(&slider).await?, expected.to_string());
    }
    // Also what a screen reader says of it.
    let spoken = slider.attr("aria-valuetext").await?.unwrap_or_default();
    assert!(spoken.contains("100"), "it is spoken as {spoken}");
    Ok(())
}

async fn types_a_value(page: &Page) -> Outcome {
    let slider = page.find(Role::SLIDER, HUMAN_RIGHTS).await?;
    let entry = page.find_like(Role::SPINBUTTON, HUMAN_RIGHTS).await?;
    entry.clear().await?;
    entry.send_keys("73" + Key::Enter).await?;
    page.settle().await?;
    assert_eq!(page.value(&slider).await?, "73");
    Ok(())
}

async fn chooses_a_country(page: &Page) -> Outcome {
    let country = page.find(Role::COMBOBOX, "Country").await?;
    page.press(&country).await?;
    country.send_keys("norw").await?;
    page.settle().await?;
    eprintln!("typed: {}", page.value(&country).await?);
    country.send_keys(Key::Enter + "").await?;
    page.settle().await?;
    assert_eq!(page.value(&country).await?, "Norway");
    assert!(result(page).await?.contains("Norway"));
    Ok(())
}

async fn chooses_what_is_transferred(page: &Page) -> Outcome {
    let list = page.find(Role::COMBOBOX, "What is transferred").await?;
    let read =
        "const options = arguments[0].options; return options[options.length - 1].label.trim()";
    let last = page.script(read, vec![list.to_json()?]).await?;
    let before = balances(page).await?;
    page.choose(&list, last.as_str().unwrap_or_default())
        .await?;
    assert_ne!(balances(page).await?, before);
    page.press(&page.find(Role::BUTTON, "Undo").await?).await?;
    assert_eq!(balances(page).await?, before);
    Ok(())
}

async fn asks_why(page: &Page) -> Outcome {
    let why = page.find_like(Role::BUTTON, "Why? 2023").await?;
    page.press(&why).await?;
    page.sees("The balance is").await?;
    page.sees("Neutral, and all reasons together").await?;
    page.sees("Misuse risk").await
}

async fn a_stranger_sees_the_copied_link(page: &Page) -> Outcome {
    let slider = page.find(Role::SLIDER, HUMAN_RIGHTS).await?;
    page.drag(&slider, 0.7).await?;
    page.press(&page.find(Role::BUTTON, "Copy link").await?)
        .await?;
    page.find(Role::BUTTON, "Copied").await?;
    let link = page.clipboard().await?;
    let stranger = page.stranger(&link).await?;
    let theirs = stranger.find(Role::SLIDER, HUMAN_RIGHTS).await?;
    assert_eq!(stranger.value(&theirs).await?, page.value(&slider).await?);
    assert_eq!(balances(&stranger).await?, balances(page).await?);
    assert!(
        stranger.all(Role::ALERT).await?.is_empty(),
        "a whole link needs no remark"
    );
    stranger.check_quiet().await?;
    stranger.close().await;
    Ok(())
}

async fn a_truncated_link_says_so(page: &Page) -> Outcome {
    let link = link_of(page, 0.7).await?;
    page.arrive(&link[..link.len() - 6]).await?;
    page.sees("The end of this link is missing").await
}

async fn a_damaged_link_is_never_opened_quietly(page: &Page) -> Outcome {
    let link = link_of(page, 0.7).await?;
    let middle = link.len() - 30;
    let other = if &link[middle..=middle] == "A" {
        "B"
    } else {
        "A"
    };
    let damaged = format!("{}{other}{}", &link[..middle], &link[middle + 1..]);
    page.arrive(&damaged).await?;
    page.sees("damaged").await?;
    assert!(!page.all(Role::ALERT).await?.is_empty());
    Ok(())
}

async fn back_leaves_and_forward_returns(page: &Page) -> Outcome {
    page.arrive(&page.home()).await?;
    page.until("the first link", "return location.hash.length > 1")
        .await?;
    let first = page.address().await?;
    let slider = page.find(Role::SLIDER, HUMAN_RIGHTS).await?;
    page.drag(&slider, 0.6).await?;
    page.until(
        "the new link",
        &format!("return location.href !== '{first}'"),
    )
    .await?;
    let (link, shown) = (page.address().await?, balances(page).await?);
    page.back().await?;
    assert_eq!(
        page.address().await?,
        "about:blank",
        "moving a slider made an entry of the history"
    );
    page.forward().await?;
    assert_eq!(
        (page.address().await?, balances(page).await?),
        (link, shown)
    );
    Ok(())
}

#[test]
fn a_finger_can_use_everything() {
    browser_tests::run(
        Setting::new(Browser::Chromium).phone(),
        async |page: &Page| {
            let wider = page
                .script(
                    "return document.documentElement.scrollWidth - innerWidth",
                    vec![],
                )
                .await?;
            assert_eq!(wider, 0, "the page is wider than the phone");
            for role in [
                Role::SLIDER,
                Role::BUTTON,
                Role::CHECKBOX,
                Role::COMBOBOX,
                Role::SUMMARY,
            ] {
                for (name, element) in page.all(role).await? {
                    let rect = element.rect().await?;
                    // What is drawn to be touched may be a label around a smaller control.
                    let label = "const labels = [...(arguments[0].labels ?? [])].map((label) => label.getBoundingClientRect());
                    return Math.max(0, ...labels.map(({ height }) => height))";
                    let label = page
                        .script(label, vec![element.to_json()?])
                        .await?
                        .as_f64()
                        .unwrap_or_default();
                    assert!(
                        rect.height.max(label) >= 24.0,
                        "{name} is {} px high",
                        rect.height
                    );
                }
            }
            Ok(())
        },
    );
}

/// The sentence on top.
async fn result(page: &Page) -> Outcome<String> {
    let text = page
        .script("return document.querySelector('h1').innerText", vec![])
        .await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// What stands under each policy, without what changed since the last move.
async fn balances(page: &Page) -> Outcome<String> {
    let read = "return [...document.querySelectorAll('table tbody tr')].map((row) => row.textContent).join('\\n')";
    let text = page.script(read, vec![]).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// A link to the first country with one slider moved.
async fn link_of(page: &Page, part: f64) -> Outcome<String> {
    let slider = page.find(Role::SLIDER, HUMAN_RIGHTS).await?;
    page.drag(&slider, part).await?;
    page.press(&page.find(Role::BUTTON, "Copy link").await?)
        .await?;
    page.find(Role::BUTTON, "Copied").await?;
    page.clipboard().await
}
