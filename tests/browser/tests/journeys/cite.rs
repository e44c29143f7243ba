//! Citations and files of numbers: copied, kept, opened again, altered, damaged; a link that a script wrote.

use std::time::{SystemTime, UNIX_EPOCH};

use browser_tests::{Outcome, Page, Role};
use counterweigh::export::record::{About, record};
use counterweigh::export::table;
use counterweigh::export::table::OnScreen;
use counterweigh::findings::citation::{Verdict, check, printed, seal};
use counterweigh::messages::cite as words;
use counterweigh::messages::cite::{Style, citation};
use counterweigh::messages::table as table_words;
use counterweigh::scenario::link::{Seal, decode, encode};
use counterweigh::state::State;
use serde_json::{Value, json};

use crate::reader::{RECORD, after, choose, click, is_in_address, shows, slide};
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

const DIALOG: &str = "Take it away";

/// Today, as a seal counts days.
fn today() -> Outcome<u16> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / 86_400;
    // Of which so many passed before the first day that a seal can name.
    Ok(u16::try_from(days - 20_454)?)
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

async fn a_citation_is_copied_and_its_link_says_that_the_numbers_are_the_same(
    page: &Page,
) -> Outcome {
    let slider = page.find(Role::SLIDER, RECORD).await?;
    page.drag(&slider, 0.3).await?;
    let state = after(
        &State::first(),
        [slide(RECORD, &page.value(&slider).await?)?],
    )?;
    is_in_address(page, &state).await?;
    share(page, "Cite").await?;
    let (seal, link) = sealed(page, &state)?;
    let wanted = citation(Style::Sentence, &state.scenario, &seal, &link);
    cites(page, &wanted).await?;
    page.sees(&printed(&seal)).await?;
    click(page, words::copy()).await?;
    page.find(Role::BUTTON, "Copied").await?;
    assert_eq!(page.clipboard().await?, wanted);
    let stranger = page.stranger(&link).await?;
    shows(&stranger, &state).await?;
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
        cites(page, &citation(style, &state.scenario, &seal, &link)).await?;
    }
    page.catch_files().await?;
    click(page, words::save()).await?;
    let caught = page.caught_file().await?;
    let (name, entry) = (caught.name.as_str(), caught.text()?);
    assert_eq!(name, words::file_name(&state.scenario, &seal));
    assert_eq!(
        entry,
        citation(Style::BibTex, &state.scenario, &seal, &link)
    );
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
    let slider = page.find(Role::SLIDER, RECORD).await?;
    page.drag(&slider, 0.9).await?;
    page.until("the line to go", "return !document.querySelector('.cited')")
        .await?;
    // A seal adds 42 characters; what is looked at and where a slider stands, a few.
    let plain = encode(&state.scenario).len() + 20;
    let body = format!("return location.hash.length > 1 && location.hash.length < {plain}");
    page.until("a plain address", &body).await?;
    click(page, "Undo").await?;
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
    page.find(Role::ALERT, "This link opened with a remark")
        .await?;
    page.sees("The seal of the citation is damaged").await?;
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
    for (heading, format, everything, ending, wanted) in [
        (
            table_words::on_screen(),
            table_words::as_csv(),
            false,
            "csv",
            screen.csv(),
        ),
        (
            table_words::on_screen(),
            table_words::as_json(),
            false,
            "json",
            table::json(&screen),
        ),
        (
            table_words::everything(),
            table_words::as_csv(),
            true,
            "csv",
            table::everything(&all),
        ),
        (
            table_words::everything(),
            table_words::as_json(),
            true,
            "json",
            table::json(&all),
        ),
    ] {
        click(page, &table_words::button(heading, format)).await?;
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
    shows(page, &State::opened(&token)).await?;
    page.sees("Lesson 3: a script’s link").await?;
    Ok(())
}
