//! What is typed: numbers as people write them, countries as people call them, names as long as they like.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::FactorId;
use counterweigh::findings::engine::Engine;
use counterweigh::messages::{name_field, page as words, saved};
use counterweigh::scenario::Scenario;
use counterweigh::scenario::link::encode;
use counterweigh::state::{Action, State};
use thirtyfour::Key;

use crate::links::arrive;
use crate::reader::{RECORD, after, choose, click, says, shows, slide};

browser_tests::journeys!(
    a_number_is_said_as_it_is_read_and_the_field_never_says_another,
    a_country_is_found_by_another_name_and_with_an_error,
    a_scenario_without_policies_has_a_way_back,
    a_name_says_what_of_it_fits_and_one_that_nobody_sees_is_refused,
);

async fn a_number_is_said_as_it_is_read_and_the_field_never_says_another(page: &Page) -> Outcome {
    let edition = Engine::newest().edition;
    let record = FactorId::all().find(|factor| edition.factor(*factor).short == RECORD);
    let opened = after(&State::first(), [Action::Source(record)])?;
    arrive(page, &format!("#{}", opened.link())).await?;
    let first = State::opened(&opened.link());
    let name = format!("{RECORD}, value from 0 to 100");
    let field = page.find(Role::SPINBUTTON, &name).await?;
    for (typed, stands, says) in [
        ("45,6", "46", "is read as 46."),
        ("--", "46", "is no number from 0 to 100: it stays at 46."),
        ("45.4", "45", "is read as 45."),
        ("1e2", "45", "is no number from 0 to 100: it stays at 45."),
        ("abc", "45", "is no number from 0 to 100: it stays at 45."),
        ("120", "100", "is read as 100: it can be at most that."),
        ("-3", "0", "is read as 0: it cannot be less."),
        (" ٤٦ ", "46", ""),
        ("４７", "47", ""),
    ] {
        page.click(&field).await?;
        page.press_with(&[Key::Control], "a").await?;
        page.press(typed).await?;
        page.press(Key::Tab).await?;
        shows(page, &after(&first, [slide(RECORD, stands)?])?).await?;
        assert_eq!(page.value(&field).await?, stands, "after {typed}");
        let described = field.attr("aria-describedby").await?;
        if says.is_empty() {
            assert_eq!(described, None, "after {typed}");
        } else {
            page.sees(says).await?;
            assert!(described.is_some(), "after {typed}");
        }
        let refused = field.attr("aria-invalid").await?.is_some();
        assert_eq!(refused, says.contains("no number"), "after {typed}");
    }
    // What was said goes as soon as the slider moves on.
    page.click(&field).await?;
    page.press_with(&[Key::Control], "a").await?;
    page.press("46,2").await?;
    page.press(Key::Enter).await?;
    page.sees("is read as 46.").await?;
    page.check_accessible().await?;
    page.press(Key::Up + Key::Up).await?;
    shows(page, &after(&first, [slide(RECORD, "48")?])?).await?;
    page.press(Key::Down).await?;
    shows(page, &after(&first, [slide(RECORD, "47")?])?).await?;
    assert_eq!(page.value(&field).await?, "47");
    assert!(!page.text().await?.contains("is read as"));
    Ok(())
}

async fn a_country_is_found_by_another_name_and_with_an_error(page: &Page) -> Outcome {
    let field = page.find(Role::COMBOBOX, words::country()).await?;
    let mut state = State::first();
    for (typed, code, name) in [
        ("Turkey", "TUR", "Türkiye"),
        ("uk", "GBR", "United Kingdom"),
        ("Czech Republic", "CZE", "Czechia"),
        ("Azerbajan", "AZE", "Azerbaijan"),
        ("ROC", "TWN", "Taiwan"),
    ] {
        page.click(&field).await?;
        page.press(typed).await?;
        page.find_like(Role::OPTION, name).await?;
        page.press(Key::Enter).await?;
        state = after(&state, [choose(code)])?;
        says(page, &state).await?;
        assert_eq!(page.value(&field).await?, name);
    }
    Ok(())
}

async fn a_scenario_without_policies_has_a_way_back(page: &Page) -> Outcome {
    let none = Scenario {
        shown: 0,
        ..State::first().scenario
    };
    arrive(page, &format!("#{}", encode(&none))).await?;
    page.sees("No policy is shown in this scenario.").await?;
    page.check_accessible().await?;
    click(page, words::show_all()).await?;
    let all = after(&State::opened(&encode(&none)), [Action::ShowAll])?;
    shows(page, &all).await?;
    assert!(!page.has(Role::BUTTON, words::show_all()).await?);
    Ok(())
}

async fn a_name_says_what_of_it_fits_and_one_that_nobody_sees_is_refused(page: &Page) -> Outcome {
    page.menu("Saved scenarios").await?;
    let field = page.find(Role::TEXTBOX, saved::name_label()).await?;
    let letters = "ж".repeat(60);
    field.clear().await?;
    field.send_keys(&letters).await?;
    page.sees(&name_field::cut(&"ж".repeat(30))).await?;
    page.check_accessible().await?;
    click(page, saved::save()).await?;
    page.find(Role::HEADING, &"ж".repeat(30)).await?;
    page.sees(saved::saved_said()).await?;

    field.clear().await?;
    field.send_keys("\u{200f}\u{61c}\u{200b}").await?;
    page.sees(name_field::unseen()).await?;
    page.press(Key::Enter).await?;
    page.sees(name_field::unseen()).await?;
    let names = page
        .script(
            "return document.querySelectorAll('main li h3').length",
            vec![],
        )
        .await?;
    assert_eq!(names, 1);
    Ok(())
}
