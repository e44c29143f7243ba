//! Citations and files of numbers: copied, kept, opened again, altered, damaged; a link that a script wrote.

use std::time::{SystemTime, UNIX_EPOCH};

use browser_tests::{Outcome, Page, Role};
use counterweigh::export::record::{About, record};
use counterweigh::export::table;
use counterweigh::export::table::OnScreen;
use counterweigh::findings::assumptions::Setter;
use counterweigh::findings::citation::{Verdict, check, day_by, printed, seal};
use counterweigh::findings::results::Results;
use counterweigh::findings::robustness::at_rest;
use counterweigh::messages::cite as words;
use counterweigh::messages::cite::{Style, citation};
use counterweigh::messages::headline;
use counterweigh::messages::table as table_words;
use counterweigh::scenario::day;
use counterweigh::scenario::link::{Seal, decode, encode};
use counterweigh::state::State;
use serde_json::{Value, json};

use crate::reader::{
    RECORD, after, choose, click, copies, criterion, is_in_address, shows, shows_criteria, slide,
};
use crate::script::written;

browser_tests::journeys!(
    a_citation_is_copied_and_its_link_says_that_the_numbers_are_the_same,
    every_style_cites_the_same_and_an_entry_is_kept,
    the_line_goes_once_a_number_is_changed,
    a_citation_of_another_scenario_says_what_differs,
    a_damaged_seal_is_mentioned_and_the_link_opens,
    files_of_numbers_say_what_the_model_says,
    a_link_that_a_script_wrote_opens,
);

const DIALOG: &str = "Share or export";

/// Today, as a seal counts days.
fn today() -> Outcome<u16> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / 86_400;
    // Of which so many passed before the first day that a seal can name.
    let today = u16::try_from(days.saturating_sub(20_454))?;
    let (Ok(day) | Err(day)) = day_by(&day::iso(today));
    Ok(day)
}

/// The seal of a state's numbers today, and its full link.
fn sealed(page: &Page, state: &State) -> Outcome<(Seal, String)> {
    let seal = seal(&state.scenario, today()?);
    let link = format!("{}#{}", page.home(), seal.on(&encode(&state.scenario)));
    Ok((seal, link))
}

/// Comes to a link from another page, so that it loads afresh.
async fn arrive(page: &Page, link: &str) -> Outcome {
    page.visit("about:blank").await?;
    page.go(link).await
}

async fn share(page: &Page, part: &str) -> Outcome {
    click(page, "Share").await?;
    page.find(Role::DIALOG, DIALOG).await?;
    click(page, part).await
}

/// Waits until the citation is that.
async fn cites(page: &Page, wanted: &str) -> Outcome {
    let field = page.find(Role::TEXTBOX, words::citation_label()).await?;
    page.until_right(async || {
        let seen = page.value(&field).await?;
        let wrong = seen.trim_end() != wanted.trim_end();
        Ok(Vec::from_iter(
            wrong.then(|| format!("it cites “{seen}”, not “{wanted}”")),
        ))
    })
    .await
}

/// The citation of a state, once all its readings are counted.
fn cited(style: Style, state: &State, seal: &Seal, link: &str) -> String {
    let readings = at_rest(&state.scenario);
    let subject = headline::Subject {
        scenario: &state.scenario,
        results: &Results::of(&state.scenario),
        readings: &readings,
        setter: Setter::Link,
    };
    citation(style, &subject, seal, link)
}

async fn a_citation_is_copied_and_its_link_says_that_the_numbers_are_the_same(
    page: &Page,
) -> Outcome {
    let slider = criterion(page, RECORD).await?;
    page.drag(&slider, 0.3).await?;
    let state = after(
        &State::first(),
        [slide(RECORD, &page.value(&slider).await?)?],
    )?;
    is_in_address(page, &state).await?;
    share(page, "Cite").await?;
    let (seal, link) = sealed(page, &state)?;
    let wanted = cited(Style::Sentence, &state, &seal, &link);
    cites(page, &wanted).await?;
    page.sees(&printed(&seal)).await?;
    copies(page, async || click(page, words::copy()).await).await?;
    assert_eq!(page.clipboard().await?, wanted);
    let stranger = page.stranger(&link).await?;
    shows(&stranger, &State::opened(&encode(&state.scenario))).await?;
    stranger.sees(&words::same(&seal, &state.scenario)).await?;
    assert_eq!(stranger.address().await?, link);
    stranger.check_quiet().await?;
    stranger.close().await;
    Ok(())
}

async fn every_style_cites_the_same_and_an_entry_is_kept(page: &Page) -> Outcome {
    let state = State::first();
    share(page, "Cite").await?;
    let (seal, link) = sealed(page, &state)?;
    for style in Style::ALL {
        page.click(&page.find(Role::RADIO, style.name()).await?)
            .await?;
        cites(page, &cited(style, &state, &seal, &link)).await?;
    }
    page.catch_files().await?;
    click(page, words::save()).await?;
    let caught = page.caught_file().await?;
    let (name, entry) = (caught.name.as_str(), caught.text()?);
    assert_eq!(name, words::file_name(&state.scenario, &seal));
    assert_eq!(entry, cited(Style::BibTex, &state, &seal, &link));
    Ok(())
}

async fn the_line_goes_once_a_number_is_changed(page: &Page) -> Outcome {
    let state = State::first();
    let (seal, link) = sealed(page, &state)?;
    arrive(page, &link).await?;
    let line = words::same(&seal, &state.scenario);
    page.sees(&line).await?;
    click(page, "Why? 2023, Biden, NSM-18").await?;
    page.sees("What is not known").await?;
    assert!(
        page.text().await?.contains(&line),
        "looking changes nothing"
    );
    let slider = criterion(page, RECORD).await?;
    page.drag(&slider, 0.9).await?;
    page.until("the line to go", "return !document.querySelector('.cited')")
        .await?;
    // A seal adds 42 characters; what is looked at and where a slider stands, a few.
    let plain = encode(&state.scenario).len() + 20;
    let body = format!("return location.hash.length > 1 && location.hash.length < {plain}");
    page.until("a plain address", &body).await?;
    page.menu("Undo").await?;
    assert!(!page.text().await?.contains(&line));
    Ok(())
}

async fn a_citation_of_another_scenario_says_what_differs(page: &Page) -> Outcome {
    let state = State::first();
    let (seal, _) = sealed(page, &state)?;
    let other = after(&state, [choose("EGY"), slide(RECORD, "3")?])?;
    let Verdict::Differs(difference) = check(&seal, &other.scenario) else {
        return Err("the two scenarios have the same numbers".into());
    };
    let altered = format!("{}#{}", page.home(), seal.on(&encode(&other.scenario)));
    arrive(page, &altered).await?;
    let notice = page.find(Role::ALERT, &words::differs(&seal)).await?;
    page.sees(&words::why(&difference)).await?;
    page.click(
        &page
            .find(
                Role::SUMMARY,
                &words::how_many(difference.texts.len() as i64),
            )
            .await?,
    )
    .await?;
    let seen = notice.text().await?;
    for change in &difference.texts {
        let wanted = words::change(change, &other.scenario);
        assert!(seen.contains(&wanted), "“{wanted}” is not in “{seen}”");
    }
    shows(page, &State::opened(&encode(&other.scenario))).await
}

async fn a_damaged_seal_is_mentioned_and_the_link_opens(page: &Page) -> Outcome {
    let state = State::first();
    let (_, link) = sealed(page, &state)?;
    arrive(page, &link[..link.len() - 3]).await?;
    page.find(Role::ALERT, "This link opened, with a note")
        .await?;
    page.sees("The check code of the citation is damaged")
        .await?;
    shows(page, &state).await?;
    is_in_address(page, &state).await
}

async fn files_of_numbers_say_what_the_model_says(page: &Page) -> Outcome {
    let state = after(&State::first(), [choose("EGY")])?;
    arrive(
        page,
        &format!("{}#{}", page.home(), encode(&state.scenario)),
    )
    .await?;
    shows(page, &state).await?;
    share(page, "Numbers").await?;
    page.catch_files().await?;
    let (seal, link) = sealed(page, &state)?;
    let scenario = &state.scenario;
    let about = || About::of(scenario, &seal, table::words(scenario), link.clone());
    let (screen, all) = (OnScreen::of(scenario, about()), record(scenario, about()));
    for (button, everything, ending, wanted) in [
        (table_words::screen_csv(), false, "csv", screen.csv()),
        (
            table_words::screen_json(),
            false,
            "json",
            table::json(&screen),
        ),
        (
            table_words::everything_csv(),
            true,
            "csv",
            table::everything(&all),
        ),
        (
            table_words::everything_json(),
            true,
            "json",
            table::json(&all),
        ),
    ] {
        click(page, button).await?;
        let caught = page.caught_file().await?;
        let (name, text) = (caught.name.as_str(), caught.text()?);
        assert_eq!(name, table::file_name(scenario, everything, ending));
        assert!(text == wanted, "{name} says something else");
        if ending == "json" {
            let parsed: Value = serde_json::from_str(text)?;
            assert_eq!(parsed["about"]["digest"], printed(&seal));
        }
    }
    Ok(())
}

async fn a_link_that_a_script_wrote_opens(page: &Page) -> Outcome {
    let description = json!({
        "country": "KEN",
        "item": "training",
        "sliders": { "SSG_GOV": 71.5, "HR_IHL": 12.3 },
        "conditions": ["vetting"],
        "title": "Lesson 3: a script’s link",
    });
    let token = written(&description)?;
    let opened = decode(&token).map_err(|error| format!("{error:?}"))?;
    assert!(opened.notes.is_empty());
    arrive(page, &format!("{}#{token}", page.home())).await?;
    shows_criteria(page, &State::opened(&token)).await?;
    page.sees("Lesson 3: a script’s link").await?;
    Ok(())
}
