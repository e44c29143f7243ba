//! Links of an older edition: opened, pasted, without a server, from a host that lacks the edition; recomputed and taken back.

use counterweigh::edition::id::EditionId;
use counterweigh::findings::edit::Edit;
use std::fs;

use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::edition::FILES;
use counterweigh::findings::edition_upgrade::EditionUpgrade;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::place_of;
use counterweigh::messages::{editions as words, page as page_words};
use counterweigh::scenario::Scenario;
use counterweigh::scenario::link::encode;
use counterweigh::state::{Action, State};

use crate::failing::{built, copy_of_page};
use crate::offline::{BOTH, come_back, kept};
use crate::reader::{after, click, is_in_address, shows};

browser_tests::journeys!(
    an_old_link_shows_its_own_numbers_and_what_todays_edition_makes_of_them,
    recomputing_can_be_undone,
    an_old_link_that_is_pasted_opens_in_the_open_page,
);

/// Switzerland on the figures of the first edition, which the second has otherwise.
fn old() -> Scenario {
    let place = place_of("CHE").unwrap_or(Engine::newest().first_scenario().place);
    Scenario {
        edition: EditionId::FIRST,
        place,
        values: Engine::of_edition(EditionId::FIRST).published_values(place),
        ..Engine::newest().first_scenario()
    }
}

/// Whether the page has fetched the text of the first edition.
async fn has_fetched_the_first(page: &Page) -> Outcome<bool> {
    let fetched = format!(
        "return performance.getEntriesByType('resource').some(({{ name }}) => name.includes('/{}-'))",
        FILES[0].trim_end_matches(".txt")
    );
    Ok(page.script(&fetched, vec![]).await? == true)
}

async fn an_old_link_shows_its_own_numbers_and_what_todays_edition_makes_of_them(
    page: &Page,
) -> Outcome {
    assert!(
        !has_fetched_the_first(page).await?,
        "only the newest comes with the page"
    );
    page.visit("about:blank").await?;
    page.go(&format!("{}#{}", page.home(), encode(&old())))
        .await?;
    let state = State::opened(&encode(&old()));
    shows(page, &state).await?;
    assert!(has_fetched_the_first(page).await?);
    page.sees(&words::made_with(EditionId::FIRST)).await?;
    let todays = EditionUpgrade::of(&old()).ok_or("the edition is today’s")?;
    page.sees(&words::with_todays(&todays)).await?;
    page.sees(&page_words::foot(words::name(EditionId::FIRST)))
        .await?;
    page.click(&page.find(Role::SUMMARY, words::why()).await?)
        .await?;
    for reason in &todays.reasons {
        page.sees(&words::reason(reason)).await?;
    }
    for row in &todays.rows {
        page.sees(&words::moves(row)).await?;
    }
    is_in_address(page, &state).await
}

async fn recomputing_can_be_undone(page: &Page) -> Outcome {
    page.visit("about:blank").await?;
    page.go(&format!("{}#{}", page.home(), encode(&old())))
        .await?;
    let state = State::opened(&encode(&old()));
    shows(page, &state).await?;
    click(page, &words::recompute()).await?;
    let recomputed = after(&state, [Action::Edit(Edit::Recompute)])?;
    shows(page, &recomputed).await?;
    is_in_address(page, &recomputed).await?;
    assert!(!page.has(Role::REGION, words::label()).await?);
    page.sees(&page_words::foot(Engine::newest().edition.id))
        .await?;
    page.menu("Undo").await?;
    shows(page, &state).await?;
    page.find(Role::REGION, words::label()).await?;
    is_in_address(page, &state).await
}

async fn an_old_link_that_is_pasted_opens_in_the_open_page(page: &Page) -> Outcome {
    is_in_address(page, &State::first()).await?;
    let token = encode(&old());
    page.script("location.hash = arguments[0]", vec![token.clone().into()])
        .await?;
    let opened = after(&State::first(), [Action::open(&token)])?;
    shows(page, &opened).await?;
    page.sees(&words::made_with(EditionId::FIRST)).await?;
    page.menu("Undo").await?;
    shows(page, &State::first()).await
}

#[test]
fn an_old_link_opens_without_a_server_after_one_visit() {
    for browser in BOTH {
        run(Setting::new(browser).failing(), async |page: &Page| {
            shows(page, &State::first()).await?;
            kept(page).await?;
            page.cut_off();
            let token = encode(&old());
            come_back(page, &format!("#{token}")).await?;
            shows(page, &State::opened(&token)).await?;
            page.sees(&words::made_with(EditionId::FIRST)).await
        });
    }
}

#[test]
fn a_host_without_the_edition_says_so_and_the_link_stays() {
    for browser in BOTH {
        let folder = copy_of_page(&format!("older-{browser:?}"));
        let file = built(
            &folder,
            &format!("{}-", FILES[0].trim_end_matches(".txt")),
            ".txt",
        );
        let text = fs::read_to_string(&file).unwrap_or_default();
        assert!(fs::remove_file(&file).is_ok());
        // The list of files to be kept names the one that is missing: nothing is kept.
        run(
            Setting::new(browser).serving(folder).failing(),
            async |page: &Page| {
                let token = encode(&old());
                page.visit("about:blank").await?;
                page.visit(&format!("{}#{token}", page.home())).await?;
                page.find(Role::ALERT, &words::needed(EditionId::FIRST, true))
                    .await?;
                page.sees(&words::needed_long(EditionId::FIRST, true))
                    .await?;
                shows(page, &State::first()).await?;
                let rest = "await new Promise((done) => setTimeout(done, 600))";
                page.script_async(rest, vec![]).await?;
                assert_eq!(page.address().await?, format!("{}#{token}", page.home()));
                click(page, words::try_again()).await?;
                page.find(Role::ALERT, &words::needed(EditionId::FIRST, true))
                    .await?;
                fs::write(&file, &text)?;
                click(page, words::try_again()).await?;
                shows(page, &State::opened(&token)).await
            },
        );
    }
}

#[test]
fn the_one_file_edition_opens_an_old_link() {
    run(
        Setting::new(Browser::Chromium).failing(),
        async |page: &Page| {
            page.cut_off();
            let file = browser_tests::root().join("dist-single/counterweigh.html");
            let token = encode(&old());
            page.visit(&format!("file://{}#{token}", file.display()))
                .await?;
            shows(page, &State::opened(&token)).await?;
            page.sees(&words::made_with(EditionId::FIRST)).await
        },
    );
}
