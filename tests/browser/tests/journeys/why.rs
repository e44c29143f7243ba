//! The reasons of a result: their points add up, their clauses and the gate's standard are named.

use browser_tests::{Outcome, Page, Role};
use counterweigh::edition::id::PolicyId;
use counterweigh::findings::results::Results;
use counterweigh::state::{Action, State};
use serde_json::Value;

use crate::reader::{
    CIVILIAN_LAW, NSM_18, after, choose, criterion, is_in_address, row, shows, slide,
};

browser_tests::journeys!(
    the_reasons_of_every_policy_sum_to_its_balance,
    the_reasons_of_2023_name_gate_threshold_and_text,
    the_reasons_are_in_the_link_and_close_again,
);

/// The table that makes the score, of the reasons that a button opened: the points of its lines, and its last line.
async fn reasons(page: &Page, button: &str) -> Outcome<(Vec<i64>, String)> {
    let read = "const [name] = arguments;
        const button = [...document.querySelectorAll('button')].find((button) => button.getAttribute('aria-label') === name);
        const panel = document.getElementById(button.getAttribute('aria-controls'));
        const table = [...panel.querySelectorAll('section')].find((part) => part.querySelector('h4')?.innerText.includes('The score is ')).querySelector('table');
        const last = (row) => row.cells[row.cells.length - 1].innerText.trim();
        return [[...table.tBodies[0].rows].map(last), last(table.tFoot.rows[0])]";
    let read = page.script(read, vec![button.into()]).await?;
    let points = read[0].as_array().into_iter().flatten();
    let points: Result<Vec<i64>, _> = points
        .map(|text| text.as_str().unwrap_or_default().replace('−', "-").parse())
        .collect();
    Ok((points?, read[1].as_str().unwrap_or_default().to_owned()))
}

/// The score that a row shows.
async fn balance(page: &Page, policy: &str) -> Outcome<i64> {
    let text = row(page, policy).await?;
    let after = text.split_once("Score ").ok_or("the row shows no score")?.1;
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    Ok(digits.parse()?)
}

async fn the_reasons_of_every_policy_sum_to_its_balance(page: &Page) -> Outcome {
    let slider = criterion(page, CIVILIAN_LAW).await?;
    page.drag(&slider, 0.05).await?;
    let buttons: Vec<String> = page
        .all(Role::BUTTON)
        .await?
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("Why? "))
        .collect();
    let scored = Results::of(&State::first().scenario).rows;
    let scored = scored.iter().filter(|row| row.result.is_some()).count();
    assert_eq!(buttons.len(), scored);
    for button in buttons {
        page.click(&page.find(Role::BUTTON, &button).await?).await?;
        page.sees("The score is ").await?;
        let policy = button.trim_start_matches("Why? ");
        let (points, sum) = reasons(page, &button).await?;
        let balance = balance(page, policy).await?;
        assert!(points.len() >= 2, "{policy}: {points:?}");
        assert_eq!(
            points.iter().sum::<i64>(),
            balance - 50,
            "{policy}: {points:?}"
        );
        assert!(
            sum.starts_with("50 ") && sum.ends_with(&format!("= {balance}")),
            "{policy}: {sum}"
        );
        page.click(&page.find(Role::BUTTON, &button).await?).await?;
    }
    Ok(())
}

async fn the_reasons_of_2023_name_gate_threshold_and_text(page: &Page) -> Outcome {
    page.click(&page.find(Role::BUTTON, &format!("Why? {NSM_18}")).await?)
        .await?;
    page.find(
        Role::HEADING,
        "Stop rule applies: the standard is “more likely than not”",
    )
    .await?;
    page.sees("“More likely than not” is the one standard with a number in it")
        .await?;
    page.sees("Start: every criterion at 50").await?;
    page.sees("Risk of misuse, an estimate").await?;
    page.find(Role::HEADING, "What is not known").await?;
    let text = page.find_like(Role::LINK, "Full text (we read").await?;
    let address = text.attr("href").await?.unwrap_or_default();
    assert!(address.starts_with("https://"), "{address}");
    let harms = "return [...document.querySelectorAll('table')].at(1).tBodies[0].rows.length";
    let harms = page.script(harms, vec![]).await?;
    assert!(harms.as_u64() >= Some(4), "{harms} lines");
    Ok(())
}

async fn the_reasons_are_in_the_link_and_close_again(page: &Page) -> Outcome {
    let name = format!("Why? {NSM_18}");
    let button = page.find(Role::BUTTON, &name).await?;
    page.click(&button).await?;
    page.sees("What is not known").await?;
    assert_eq!(button.attr("aria-expanded").await?.as_deref(), Some("true"));
    let open = after(&State::first(), [Action::Why(Some(PolicyId::NSM_18))])?;
    is_in_address(page, &open).await?;
    // The reasons follow the sliders and the country.
    let slider = criterion(page, CIVILIAN_LAW).await?;
    page.drag(&slider, 0.9).await?;
    let value = page.value(&slider).await?;
    let moved = after(&open, [slide(CIVILIAN_LAW, &value)?])?;
    shows(page, &moved).await?;
    page.sees(&format!("{value} of 100; counts")).await?;
    is_in_address(page, &moved).await?;
    page.reload().await?;
    page.sees(&format!("{value} of 100; counts")).await?;
    let field = page.find(Role::COMBOBOX, "Country").await?;
    page.click(&field).await?;
    page.press("nor").await?;
    page.click(&page.find_like(Role::OPTION, "Norway").await?)
        .await?;
    shows(page, &after(&open, [choose("NOR")])?).await?;
    page.click(&page.find(Role::BUTTON, &name).await?).await?;
    let shut = "return !document.body.innerText.includes('What is not known')";
    page.until("the reasons to close", shut).await?;
    let expanded = page
        .find(Role::BUTTON, &name)
        .await?
        .attr("aria-expanded")
        .await?;
    assert_eq!(expanded.map(Value::from), Some("false".into()));
    Ok(())
}
