//! The pages that are made to be shared: plain HTML that leads into the app with the same scenario.

use browser_tests::{Browser, Outcome, Page, Role, Scheme, Setting, run};
use counterweigh::findings::engine::Engine;
use counterweigh::messages::{card as words, page as labels, sentence};
use counterweigh::state::{Action, State};
use serde_json::json;

use crate::reader::{after, choose, shows, text};

browser_tests::journeys!(
    a_countrys_page_leads_to_its_sliders,
    a_policys_page_leads_to_its_reasons,
    the_list_leads_to_a_page_and_back,
    the_pages_are_accessible,
);

/// Follows a link to another page of the site.
async fn follow(page: &Page, name: &str) -> Outcome {
    let link = page.find(Role::LINK, name).await?;
    page.click(&link).await
}

async fn a_countrys_page_leads_to_its_sliders(page: &Page) -> Outcome {
    page.visit(&format!("{}s/poland/", page.home())).await?;
    follow(page, words::open()).await?;
    shows(page, &after(&State::first(), [choose("POL")])?).await?;
    page.check_quiet().await
}

async fn a_policys_page_leads_to_its_reasons(page: &Page) -> Outcome {
    let number = text("NSM-18")?;
    let state = after(&State::first(), [Action::Why(Some(number))])?;
    let policy = Engine::newest().edition.policy(number);
    page.visit(&format!("{}s/nsm-18/", page.home())).await?;
    let place = sentence::place_name(&state.scenario);
    follow(page, &words::reasons_of(policy, place)).await?;
    shows(page, &state).await?;
    page.sees("What is not known").await?;
    page.check_quiet().await
}

async fn the_list_leads_to_a_page_and_back(page: &Page) -> Outcome {
    let list = format!("{}s/", page.home());
    page.visit(&list).await?;
    follow(page, &words::country_title("Egypt")).await?;
    page.find_like(Role::HEADING, "With Egypt").await?;
    follow(page, words::all()).await?;
    page.find(Role::HEADING, words::index_title()).await?;
    assert_eq!(page.address().await?, list);
    follow(page, words::sliders()).await?;
    shows(page, &State::first()).await
}

#[test]
fn axe_finds_nothing_in_both_schemes_on_a_laptop_and_a_phone() {
    run(Setting::new(Browser::Chromium), async |page: &Page| {
        for scheme in [Scheme::Light, Scheme::Dark] {
            page.wear(scheme).await?;
            for width in [1280, 390] {
                page.resize(width, 844).await?;
                check_pages(page).await?;
            }
        }
        page.go(&page.home()).await
    });
}

async fn the_pages_are_accessible(page: &Page) -> Outcome {
    check_pages(page).await?;
    page.go(&page.home()).await
}

/// axe-core on one page of each kind, which must not be wider than the window.
async fn check_pages(page: &Page) -> Outcome {
    for name in ["", "azerbaijan/", "nsm-18/"] {
        page.visit(&format!("{}s/{name}", page.home())).await?;
        page.sees(labels::not_a_decision()).await?;
        page.check_accessible().await?;
        let overflow = "return document.documentElement.scrollWidth > innerWidth";
        let overflows = page.script(overflow, vec![]).await?;
        assert_eq!(overflows, json!(false), "s/{name}");
    }
    Ok(())
}
