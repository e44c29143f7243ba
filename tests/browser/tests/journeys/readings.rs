//! How settled the results are: what the rows and the reasons say, held against the same readings computed natively.

use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::findings::edit::Edit;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::results::{Results, Row};
use counterweigh::findings::robustness::{ReadingSampler, shares_of_weightings, what_drives};
use counterweigh::messages::{robustness, settled as words, why};
use counterweigh::model::readings::READINGS;
use counterweigh::state::{Action, State};

use crate::reader::{
    CIVILIAN_LAW, NSM_18, RECORD, after, card, choose, click, criterion, factor_named, row, seen,
    shows, slide, text,
};

browser_tests::journeys!(
    chromium:
    every_row_says_how_many_readings_agree,
    the_reasons_tell_rules_weightings_and_drivers,
    a_value_can_be_called_exact;
    firefox:
    readings_follow_a_slider_and_a_country,
    the_last_move_is_replayed,
);

/// Waits until every row says of its readings what they say natively, all of them counted.
pub(crate) async fn settles(page: &Page, state: &State) -> Outcome {
    let settled = ReadingSampler::default().sample(&state.scenario, READINGS);
    let picture = Results::of(&state.scenario);
    let wanted: Vec<String> = picture
        .rows
        .iter()
        .filter_map(|row| {
            let glance = row.glance()?;
            let look = settled.summary(row.policy, glance.disposition)?;
            let (word, rest) = words::row(&look, glance.terms);
            Some(format!("{word}: {rest}"))
        })
        .collect();
    assert_eq!(wanted.len(), 8);
    page.until_right(async || {
        let rows = seen(page).await?.rows;
        let scored = rows.iter().filter(|(button, _)| !button.is_empty());
        let wrong = scored
            .zip(&wanted)
            .filter(|((_, text), wanted)| !text.contains(wanted.as_str()));
        Ok(wrong
            .map(|((name, text), wanted)| format!("{name} does not say “{wanted}” but “{text}”"))
            .collect())
    })
    .await
}

async fn every_row_says_how_many_readings_agree(page: &Page) -> Outcome {
    settles(page, &State::first()).await?;
    page.sees("How sure? 2018 ").await?;
    page.sees("A reading is one plausible way to take the text and the figures")
        .await?;
    let dots = "return [...document.querySelectorAll('main ol > li svg svg path')].map((path) => path.getTotalLength() + ' ' + path.getAttribute('d').split('M').length)";
    let dots = page.script(dots, vec![]).await?;
    let dots: Vec<&str> = dots
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|dots| dots.as_str())
        .collect();
    let scored = Results::of(&State::first().scenario).rows;
    let scored = scored.iter().filter(|row| row.result.is_some()).count();
    assert_eq!(dots, vec!["0 51"; scored], "fifty dots in each row");
    page.click(&page.find(Role::SUMMARY, "The same as a table").await?)
        .await?;
    page.sees("Result Readings that agree").await
}

async fn readings_follow_a_slider_and_a_country(page: &Page) -> Outcome {
    let slider = criterion(page, RECORD).await?;
    page.drag(&slider, 0.95).await?;
    let value = page.value(&slider).await?;
    let moved = after(&State::first(), [slide(RECORD, &value)?])?;
    shows(page, &moved).await?;
    settles(page, &moved).await?;
    let field = page.find(Role::COMBOBOX, "Country").await?;
    page.click(&field).await?;
    page.press("nor").await?;
    page.click(&page.find_like(Role::OPTION, "Norway").await?)
        .await?;
    settles(page, &after(&moved, [choose("NOR")])?).await
}

async fn the_reasons_tell_rules_weightings_and_drivers(page: &Page) -> Outcome {
    click(page, &format!("Why? {NSM_18}")).await?;
    page.unfold(why::experts()).await?;
    let scenario = State::first().scenario;
    let policy = text("NSM-18")?;
    let settled = ReadingSampler::default().sample(&scenario, READINGS);
    let readings = settled.of(policy).ok_or("no readings")?;
    let picture = Results::of(&scenario);
    let glance = picture.row(policy).and_then(Row::glance);
    let terms = glance.ok_or("the policy is not shown")?.terms;
    page.sees(&robustness::shares(&scenario, readings, terms))
        .await?;
    for rule in &readings.by_rule {
        page.sees(robustness::rule(rule)).await?;
    }
    let input = ModelInput::of(&scenario);
    let drivers = what_drives(&input, policy).ok_or("no drivers")?;
    page.sees(&robustness::drivers(&drivers.disposition).ok_or("nothing varies")?)
        .await?;
    let shares = shares_of_weightings(&input, policy).ok_or("no weightings")?;
    for (what, bands) in robustness::weightings(&shares) {
        page.sees(&format!("{what} {}", bands.join(" "))).await?;
    }
    Ok(())
}

async fn a_value_can_be_called_exact(page: &Page) -> Outcome {
    card(page, RECORD).await?;
    let exact = page
        .find_like(Role::CHECKBOX, "Take this value as exact")
        .await?;
    page.click(&exact).await?;
    let factor = factor_named(RECORD)?;
    let taken = after(
        &State::first(),
        [
            Action::Source(Some(factor)),
            Action::Edit(Edit::Exact {
                factor,
                exact: true,
            }),
        ],
    )?;
    settles(page, &taken).await?;
    page.sees(&format!("“{RECORD}” is taken as exact")).await?;
    page.menu("Undo").await?;
    settles(page, &State::first()).await
}

async fn the_last_move_is_replayed(page: &Page) -> Outcome {
    let first = State::first();
    let slider = criterion(page, CIVILIAN_LAW).await?;
    page.drag(&slider, 0.95).await?;
    let value = page.value(&slider).await?;
    let moved = after(&first, [slide(CIVILIAN_LAW, &value)?])?;
    shows(page, &moved).await?;
    let before = row(page, NSM_18).await?;
    page.menu("Show the last change again").await?;
    shows(page, &first).await?;
    shows(page, &moved).await?;
    assert_eq!(row(page, NSM_18).await?, before);
    // It shows, and changes nothing: one step of undo is still one.
    page.menu("Undo").await?;
    shows(page, &after(&moved, [Action::Undo])?).await
}

#[test]
fn rows_keep_their_height_while_a_slider_moves() {
    for (width, height) in [(1440, 900), (820, 1180), (500, 844)] {
        run(
            Setting::new(Browser::Chromium).sized(width, height),
            async |page: &Page| {
                page.sees("of 100 readings agree").await?;
                let heights = "return [...document.querySelectorAll('main ol > li')].map((row) => row.offsetHeight).join()";
                let start = page.script(heights, vec![]).await?;
                let slider = criterion(page, CIVILIAN_LAW).await?;
                for part in [0.1, 0.4, 0.7, 0.95] {
                    page.drag(&slider, part).await?;
                    page.settle().await?;
                    assert_eq!(
                        page.script(heights, vec![]).await?,
                        start,
                        "at {part}, {width} px wide"
                    );
                }
                Ok(())
            },
        );
    }
}
