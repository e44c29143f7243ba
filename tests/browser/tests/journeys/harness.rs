//! The harness itself, on a page with one of everything: it finds what is there, and it is not deaf.

use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use browser_tests::{Browser, Outcome, Page, Role, Setting};

/// Makes a test in each browser of a journey on the page in `fixture/`.
macro_rules! trials {
    ($($trial:ident),+ $(,)?) => {
        mod chromium {
            $(#[test] fn $trial() { super::try_on_fixture(browser_tests::Browser::Chromium, super::$trial); })+
        }
        mod firefox {
            $(#[test] fn $trial() { super::try_on_fixture(browser_tests::Browser::Firefox, super::$trial); })+
        }
    };
}

trials!(
    finds_by_role_and_name,
    uses_controls,
    hears_every_noise,
    finds_accessibility_faults
);

fn try_on_fixture(browser: Browser, trial: impl AsyncFnOnce(&Page) -> Outcome) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixture");
    browser_tests::run(Setting::new(browser).serving(folder), trial);
}

async fn finds_by_role_and_name(page: &Page) -> Outcome {
    page.find(Role::HEADING, "Fixture").await?;
    page.find(Role::SLIDER, "Accountable civilian-led forces")
        .await?;
    page.find_like(Role::SLIDER, "civilian").await?;
    page.find(Role::COMBOBOX, "Country").await?;
    page.find(Role::STATUS, "Level").await?;
    // The second button of that name is hidden; the text of the first is not its name.
    page.find(Role::BUTTON, "Copy the link").await?;
    assert!(!page.has(Role::BUTTON, "copy").await?);
    page.find(Role::SUMMARY, "More").await?.click().await?;
    page.sees("There is more.").await
}

async fn uses_controls(page: &Page) -> Outcome {
    let slider = page
        .find(Role::SLIDER, "Accountable civilian-led forces")
        .await?;
    page.drag(&slider, 0.75).await?;
    let value: f64 = page.value(&slider).await?.parse()?;
    assert!((70.0..=80.0).contains(&value), "dragged to {value}");
    slider.send_keys(thirtyfour::Key::Right + "").await?;
    assert_eq!(page.value(&slider).await?, (value + 1.0).to_string());
    page.settle().await?;
    assert_eq!(
        page.find(Role::STATUS, "Level").await?.text().await?,
        (value + 1.0).to_string()
    );

    let country = page.find(Role::COMBOBOX, "Country").await?;
    page.choose(&country, "Belgium").await?;
    assert_eq!(page.value(&country).await?, "Belgium");

    page.find(Role::BUTTON, "Copy the link")
        .await?
        .click()
        .await?;
    let link = page.clipboard().await?;
    assert_eq!(link, format!("{}#copied", page.home()));
    let stranger = page.stranger(&link).await?;
    assert_eq!(stranger.address().await?, link);
    stranger.close().await;
    Ok(())
}

async fn hears_every_noise(page: &Page) -> Outcome {
    page.check_quiet().await?;
    for (button, noise) in [("Complain", "something is wrong"), ("Call out", "img-src")] {
        page.find(Role::BUTTON, button).await?.click().await?;
        page.settle().await?;
        let wrongs = page.wrongs().await?;
        assert!(
            wrongs.iter().any(|wrong| wrong.contains(noise)),
            "{button}: {wrongs:?}"
        );
        page.reload().await?;
    }
    page.wrongs().await.map(drop)
}

async fn finds_accessibility_faults(page: &Page) -> Outcome {
    page.check_accessible().await?;
    let add = "document.getElementById('faults').append(document.createElement('button'))";
    page.script(add, vec![]).await?;
    let faults = page.accessibility_faults().await?;
    assert!(
        faults.len() == 1 && faults[0].starts_with("button-name"),
        "{faults:?}"
    );
    Ok(())
}

#[test]
fn a_driver_does_not_outlive_its_owner() -> Outcome {
    let driver = Browser::Chromium.driver()?;
    let (address, profile) = (
        driver.address().trim_start_matches("http://").to_owned(),
        driver.profile().to_path_buf(),
    );
    assert!(TcpStream::connect(&address).is_ok() && profile.is_dir());
    drop(driver);
    // The system closes the socket of a killed process in its own time.
    let gone = || TcpStream::connect(&address).is_err();
    let mut looks = 0;
    while !gone() {
        looks += 1;
        assert!(looks < 100, "the driver still listens");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(!profile.exists());
    Ok(())
}
