//! Links: copied, made by the library, pasted, wrapped, cut short, damaged, and nonsense.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::{EditionId, ItemId, PolicyId};
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::place_of;
use counterweigh::messages::{header, page as words, share};
use counterweigh::model::framework::OverlayUse;
use counterweigh::scenario::link::{LinkError, decode, encode};
use counterweigh::scenario::{Reading, Scenario, SliderValue, Title};
use counterweigh::state::{Action, Notice, State};

use thirtyfour::By;

use crate::reader::{
    CIVILIAN_LAW, CONDUCT, NSM_18, RECORD, after, choose, click, copies, criterion, is_in_address,
    seen, shows, shows_criteria, slide,
};
use crate::readings::settles;

browser_tests::journeys!(
    a_copied_link_shows_a_stranger_the_same,
    a_link_with_a_title_and_a_changed_reading_opens_whole,
    a_link_in_a_query_or_with_an_escaped_mark_opens,
    a_pasted_link_opens_in_the_open_page_and_can_be_undone,
    a_link_whose_end_is_missing_shows_what_arrived_and_names_what_was_lost,
    a_damaged_link_opens_nothing_until_it_is_asked_to,
    a_damaged_link_can_be_left_alone,
    a_damaged_link_stays_in_the_address_until_something_is_decided,
    nonsense_is_called_nonsense,
);

const REMARK: &str = "This link opened, with a note";
pub(crate) const FAILED: &str = "This link could not be opened as it is";
const OPEN: &str = "Open what could be read";
pub(crate) const KEEP: &str = "Keep what is shown";

/// A scenario with something of everything that a link carries.
pub(crate) fn rich() -> Scenario {
    let mut scenario = State::first().scenario;
    scenario.place = place_of("TUR").unwrap_or(scenario.place);
    for (position, value) in scenario.values.iter_mut().enumerate() {
        *value = SliderValue::from_tenths(37 + 48 * position as u16);
    }
    scenario.item = ItemId::new(7).unwrap_or(scenario.item);
    scenario.mitigations = 0b0101;
    scenario.own_estimate = Some(540);
    scenario.reading.ratio = 230;
    scenario.reading.overlay = OverlayUse::Never;
    scenario.reading.against_below = 45;
    scenario.reading.thresholds[PolicyId::NSM_18.index()] = Some(600);
    scenario.reading.stances[2][4] = Some(4);
    scenario.shown = 0b111_1111_1111;
    scenario.view.policy = Some(PolicyId::NSM_18);
    scenario.title = Title::new("Lesson 3: what changed in 2023?");
    scenario
}

/// Comes to the page from another one, so that it loads afresh.
pub(crate) async fn arrive(page: &Page, suffix: &str) -> Outcome {
    page.visit(&format!("{}method.html", page.home())).await?;
    page.go(&format!("{}{suffix}", page.home())).await
}

/// A token with one character changed so that its check fails and something of it is offered.
pub(crate) fn damaged(token: &str) -> Outcome<String> {
    let changed = (10..token.len()).map(|place| {
        let other = if token.as_bytes()[place] == b'b' {
            'c'
        } else {
            'b'
        };
        format!("{}{other}{}", &token[..place], &token[place + 1..])
    });
    let is_offered = |token: &String| matches!(decode(token), Err(LinkError::Damaged { readable: Some(opened) }) if opened.sliders_read() != 0);
    changed
        .into_iter()
        .find(is_offered)
        .ok_or_else(|| "no change damages the link".into())
}

/// The page writes its address at rest; when it has announced nothing for longer than that, it will not.
pub(crate) async fn rest(page: &Page) -> Outcome {
    let rest = "await new Promise((done) => setTimeout(done, 600))";
    page.script_async(rest, vec![]).await?;
    Ok(())
}

/// The link that "Share" copies.
async fn copied_link(page: &Page) -> Outcome<String> {
    click(page, header::share()).await?;
    let dialog = page.find(Role::DIALOG, share::title()).await?;
    // The text of an e-mail can be copied too.
    let button = dialog.find(By::Css("button.solid")).await?;
    copies(page, async || page.click(&button).await).await?;
    let link = page.clipboard().await?;
    click(page, share::close()).await?;
    Ok(link)
}

async fn a_copied_link_shows_a_stranger_the_same(page: &Page) -> Outcome {
    let mut state = State::first();
    for (name, part) in [(RECORD, 0.3), (CIVILIAN_LAW, 0.8)] {
        let slider = criterion(page, name).await?;
        page.drag(&slider, part).await?;
        state = after(&state, [slide(name, &page.value(&slider).await?)?])?;
    }
    shows_criteria(page, &state).await?;
    let link = copied_link(page).await?;
    assert_eq!(link, format!("{}#{}", page.home(), encode(&state.scenario)));
    // All readings are counted on both pages: before, a share may still differ by one.
    settles(page, &state).await?;
    let here = seen(page).await?;
    let stranger = page.stranger(&link).await?;
    shows_criteria(&stranger, &state).await?;
    settles(&stranger, &state).await?;
    let there = seen(&stranger).await?;
    stranger.check_quiet().await?;
    stranger.close().await;
    // Only who set it is said otherwise.
    let of_stranger = here
        .headline
        .replacen("as you have set it", "as set in this link", 1);
    assert_ne!(here.headline, of_stranger, "who moved a slider is told so");
    assert_eq!(
        (of_stranger, here.rows, here.sliders),
        (there.headline, there.rows, there.sliders)
    );
    Ok(())
}

async fn a_link_with_a_title_and_a_changed_reading_opens_whole(page: &Page) -> Outcome {
    let token = encode(&rich());
    let state = State::opened(&token);
    assert_eq!((&state.scenario, &state.notice), (&rich(), &None));
    arrive(page, &format!("#{token}")).await?;
    shows_criteria(page, &state).await?;
    page.sees("What is not known").await?;
    page.sees("Lesson 3: what changed in 2023?").await?;
    assert!(!page.menu_offers("Undo").await?);
    // The title and the reading stay in the link until our own reading is asked for.
    let slider = criterion(page, RECORD).await?;
    page.drag(&slider, 0.9).await?;
    let moved = after(&state, [slide(RECORD, &page.value(&slider).await?)?])?;
    is_in_address(page, &moved).await?;
    shows(page, &moved).await?;
    page.sees(words::read_otherwise()).await?;
    click(page, words::our_reading()).await?;
    let ours = after(
        &moved,
        [Action::Edit(Edit::Reading(Box::new(Reading::standard(
            EditionId::NEWEST,
        ))))],
    )?;
    shows(page, &ours).await?;
    is_in_address(page, &ours).await
}

async fn a_link_in_a_query_or_with_an_escaped_mark_opens(page: &Page) -> Outcome {
    let state = State::opened(&encode(&rich()));
    let token = encode(&state.scenario);
    for suffix in [format!("?s={token}"), format!("%23{token}")] {
        arrive(page, &suffix).await?;
        shows(page, &state).await?;
        is_in_address(page, &state).await?;
        let link = copied_link(page).await?;
        assert_eq!(link, format!("{}#{token}", page.home()));
    }
    Ok(())
}

async fn a_pasted_link_opens_in_the_open_page_and_can_be_undone(page: &Page) -> Outcome {
    is_in_address(page, &State::first()).await?;
    let other = after(&State::first(), [choose("EGY"), slide(CONDUCT, "12")?])?;
    let token = encode(&other.scenario);
    page.script("location.hash = arguments[0]", vec![token.clone().into()])
        .await?;
    let opened = after(&State::first(), [Action::open(&token)])?;
    shows(page, &opened).await?;
    assert!(!page.has(Role::ALERT, REMARK).await?);
    page.menu("Undo").await?;
    shows(page, &State::first()).await
}

async fn a_link_whose_end_is_missing_shows_what_arrived_and_names_what_was_lost(
    page: &Page,
) -> Outcome {
    let token = encode(&rich());
    let cut = &token[..token.len() / 3];
    let state = State::opened(cut);
    assert!(matches!(
        &state.notice,
        Some(Notice::Opened {
            error: Some(LinkError::Truncated { .. }),
            ..
        })
    ));
    arrive(page, &format!("#{cut}")).await?;
    let notice = page.find(Role::ALERT, REMARK).await?.text().await?;
    assert!(
        notice.contains("The end of this link is missing."),
        "{notice}"
    );
    assert!(notice.contains("Part of the link is missing: "), "{notice}");
    shows_criteria(page, &state).await?;
    assert!(
        !page.menu_offers("Undo").await?,
        "undo would lead to another country"
    );
    assert!(!page.has(Role::BUTTON, OPEN).await?);
    click(page, "Got it").await?;
    page.until(
        "the notice to close",
        "return !document.querySelector('[role=alert][aria-label]')",
    )
    .await?;
    shows(page, &state).await
}

async fn a_damaged_link_opens_nothing_until_it_is_asked_to(page: &Page) -> Outcome {
    let token = damaged(&encode(&rich()))?;
    let state = State::opened(&token);
    arrive(page, &format!("#{token}")).await?;
    page.find(Role::ALERT, FAILED).await?;
    page.sees("This link ").await?;
    shows(page, &State::first()).await?;
    click(page, OPEN).await?;
    let opened = after(&state, [Action::OpenWhatWasRead])?;
    assert!(opened.scenario != State::first().scenario);
    shows_criteria(page, &opened).await?;
    page.find(Role::ALERT, REMARK).await?;
    assert!(!page.has(Role::BUTTON, OPEN).await?);
    is_in_address(page, &opened).await?;
    page.menu("Undo").await?;
    shows(page, &State::first()).await
}

async fn a_damaged_link_can_be_left_alone(page: &Page) -> Outcome {
    let moved = after(&State::first(), [slide(CONDUCT, "12")?])?;
    arrive(page, &format!("#{}", encode(&moved.scenario))).await?;
    shows(page, &moved).await?;
    let token = damaged(&encode(&rich()))?;
    page.script("location.hash = arguments[0]", vec![token.into()])
        .await?;
    page.find(Role::ALERT, FAILED).await?;
    shows(page, &moved).await?;
    click(page, KEEP).await?;
    assert!(!page.has(Role::ALERT, FAILED).await?);
    shows(page, &moved).await
}

async fn a_damaged_link_stays_in_the_address_until_something_is_decided(page: &Page) -> Outcome {
    let token = damaged(&encode(&rich()))?;
    arrive(page, &format!("#{token}")).await?;
    page.find(Role::ALERT, FAILED).await?;
    rest(page).await?;
    assert_eq!(page.address().await?, format!("{}#{token}", page.home()));
    page.reload().await?;
    page.find(Role::ALERT, FAILED).await?;
    click(page, KEEP).await?;
    is_in_address(page, &State::first()).await
}

async fn nonsense_is_called_nonsense(page: &Page) -> Outcome {
    for nonsense in [
        "#This1Is2No3Link4Of5Ours6At7All",
        "?s=AAAA-0123456789-0123456789-AAAA",
    ] {
        arrive(page, nonsense).await?;
        page.find(Role::ALERT, FAILED)
            .await
            .map_err(|why| format!("{nonsense}: {why}"))?;
        assert!(
            !page.has(Role::BUTTON, OPEN).await?,
            "{nonsense} is offered"
        );
        shows(page, &State::first()).await?;
        click(page, KEEP).await?;
        page.find(Role::BUTTON, &format!("Why? {NSM_18}")).await?;
    }
    // A word, a picture, a path and a script are no links at all.
    for none in [
        "#",
        "#hello",
        "#%F0%9F%98%80",
        "?s=../../etc/passwd",
        "#<script>alert(1)</script>",
    ] {
        arrive(page, none).await?;
        shows(page, &State::first()).await?;
        assert!(
            !page.has(Role::ALERT, FAILED).await?,
            "{none} is taken for a link"
        );
    }
    Ok(())
}
