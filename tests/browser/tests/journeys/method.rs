//! Method and sources: in the app with the numbers on screen, and as a page that needs no WebAssembly.

use browser_tests::{Browser, Outcome, Page, Role, Setting};
use thirtyfour::Key;

use crate::failing::{built, copy_of_page};
use crate::print::pages;

browser_tests::journeys!(shows_the_article_in_the_app, stands_by_itself);

/// The worked example comes first, then the article with every table; the address stays the link's.
async fn shows_the_article_in_the_app(page: &Page) -> Outcome {
    open(page).await?;
    page.find(Role::HEADING, "How Counterweigh makes a score")
        .await?;
    page.find(
        Role::HEADING,
        "Worked through, with the numbers on your screen",
    )
    .await?;
    page.find(Role::HEADING, "Every coding, with its range")
        .await?;
    page.find(Role::HEADING, "Sources and licences").await?;
    takes_few_pages(page).await?;
    let fold = page
        .find_like(Role::SUMMARY, "2018, NSPM-10: 37 passages")
        .await?;
    // By key: the bar on top may lie over what was scrolled to the edge.
    fold.send_keys(Key::Enter + "").await?;
    page.sees("What it says, in our words").await?;
    assert!(page.address().await?.contains('#'), "the link is gone");
    page.check_accessible().await
}

/// The page is whole, quiet and accessible without the app.
async fn stands_by_itself(page: &Page) -> Outcome {
    let address = format!("{}method.html", page.home());
    page.driver().goto(&address).await?;
    page.find(Role::HEADING, "Every coding, with its range")
        .await?;
    page.sees("V-Dem Institute").await?;
    takes_few_pages(page).await?;
    page.check_accessible().await?;
    // The page runs no script, and so not the probe either; the browser's own logs still count.
    let noted = page.wrongs().await?;
    assert_eq!(noted, ["the probe did not run"]);
    page.go(&page.home()).await
}

/// What nobody opened takes a line on paper, the hundreds of changes since the edition before among it.
async fn takes_few_pages(page: &Page) -> Outcome {
    let pages = pages(page).await?;
    assert!(
        pages.iter().all(|count| (2..40).contains(count)),
        "{pages:?}"
    );
    Ok(())
}

async fn open(page: &Page) -> Outcome {
    page.find(Role::BUTTON, "Method and sources")
        .await?
        .click()
        .await?;
    Ok(())
}

/// A host without the page: the app says so, links to it, and its own numbers still stand.
#[test]
fn says_when_the_article_cannot_be_loaded() -> Outcome {
    let folder = copy_of_page("method");
    // The app fetches it by a name that holds a digest.
    std::fs::remove_file(built(&folder, "method-", ".html"))?;
    browser_tests::run(
        Setting::new(Browser::Chromium).serving(folder),
        async |page: &Page| {
            open(page).await?;
            page.find(
                Role::HEADING,
                "Worked through, with the numbers on your screen",
            )
            .await?;
            page.sees("could not be loaded here").await?;
            let link = page
                .find(Role::LINK, "How Counterweigh makes a score")
                .await?;
            let target = link.attr("href").await?;
            assert_eq!(target.as_deref(), Some("method.html"));
            // The missing file is all that the browser complains of.
            let noted = page.wrongs().await?;
            assert!(
                !noted.is_empty() && noted.iter().all(|wrong| wrong.contains("/method-")),
                "{noted:?}"
            );
            // It asks for the file again, and complains again.
            page.reload().await?;
            page.sees("could not be loaded here").await?;
            page.wrongs().await.map(drop)
        },
    );
    Ok(())
}
