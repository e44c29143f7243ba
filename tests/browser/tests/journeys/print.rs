//! Sheets of paper: the preview says what is printed, the classroom sheet hides the results, and each fits on few pages.

use browser_tests::{Browser, Outcome, Page, Role, Scheme, Setting, run};
use counterweigh::edition::id::ItemId;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::reasons::Reasons;
use counterweigh::findings::results::{PAIR, Results};
use counterweigh::messages::{header, page as page_words, share, sheet as words};
use counterweigh::scenario::link::encode;
use counterweigh::scenario::{Scenario, SliderValue, Title};
use counterweigh::state::{Action, State};
use miniz_oxide::inflate::decompress_to_vec_zlib;
use serde_json::json;
use thirtyfour::common::print::{PrintPage, PrintParameters};

use crate::navigation::go_to;
use crate::reader::{after, choose, click, headline_for_others, shows};

browser_tests::journeys!(
    a_result_sheet_says_all_of_it_on_two_pages,
    a_classroom_sheet_hides_the_results_and_the_answers_are_a_sheet_of_their_own,
    back_leads_to_what_was_open,
);

/// Opens the preview of a sheet.
async fn preview(page: &Page, sheet: &str) -> Outcome {
    click(page, "Share").await?;
    click(page, "Print").await?;
    click(page, sheet).await?;
    page.find(Role::REGION, words::bar()).await?;
    // The clauses are fetched for it, the readings counted.
    if sheet != words::classroom() {
        page.sees("of 100").await?;
    }
    if sheet != words::answer_sheet() {
        page.sees("Sec. ").await?;
    }
    Ok(())
}

/// A4 and Letter, in centimetres.
const PAPERS: [(f64, f64); 2] = [(21.0, 29.7), (21.59, 27.94)];

/// How many pages the sheet takes on each paper.
pub(crate) async fn pages(page: &Page) -> Outcome<[usize; 2]> {
    let mut pages = [0; 2];
    for (count, (width, height)) in pages.iter_mut().zip(PAPERS) {
        let paper = PrintParameters {
            page: PrintPage { width, height },
            ..PrintParameters::default()
        };
        let printed = page.driver().print_page(paper).await?;
        *count = objects(&printed, b"/Page");
    }
    Ok(pages)
}

/// How many objects of a type a PDF has, those in its compressed parts included.
fn objects(pdf: &[u8], kind: &[u8]) -> usize {
    let unpacked = after_each(pdf, b"stream").filter_map(|packed| {
        let start = packed
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count();
        decompress_to_vec_zlib(&packed[start..]).ok()
    });
    let parts: Vec<Vec<u8>> = std::iter::once(pdf.to_vec()).chain(unpacked).collect();
    let kinds = parts.iter().flat_map(|part| after_each(part, b"/Type"));
    kinds
        .map(<[u8]>::trim_ascii_start)
        .filter(|rest| {
            rest.starts_with(kind) && !rest.get(kind.len()).is_some_and(u8::is_ascii_alphanumeric)
        })
        .count()
}

/// What follows each occurrence of some bytes.
fn after_each<'a>(text: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = &'a [u8]> {
    let places = text.windows(wanted.len()).enumerate();
    let found = places.filter(move |(_, found)| *found == wanted);
    found.map(move |(at, _)| &text[at + wanted.len()..])
}

async fn a_result_sheet_says_all_of_it_on_two_pages(page: &Page) -> Outcome {
    let state = State::first();
    let (scenario, engine) = (&state.scenario, Engine::newest());
    preview(page, words::result()).await?;
    let picture = Results::of(scenario);
    page.sees(&headline_for_others(scenario)).await?;
    for factor in engine.edition.factors {
        page.sees(factor.short).await?;
    }
    for policy in PAIR {
        let outcome = picture.row(policy).and_then(|row| row.result.as_ref());
        let reasons = Reasons::of(&outcome.ok_or("no result")?.evaluation);
        let (id, largest) = (engine.edition.policy(policy).id, reasons.named[0]);
        let clause = engine
            .annotations()
            .and_then(|words| words.clause(id, largest));
        page.sees(clause.ok_or("no clause")?.paraphrase).await?;
    }
    page.find(Role::IMAGE, words::code()).await?;
    page.sees(&format!("#{}", encode(scenario))).await?;
    page.sees(page_words::not_a_decision()).await?;
    page.check_accessible().await?;
    assert_eq!(pages(page).await?, [2, 2]);
    Ok(())
}

async fn a_classroom_sheet_hides_the_results_and_the_answers_are_a_sheet_of_their_own(
    page: &Page,
) -> Outcome {
    let state = State::first();
    preview(page, words::classroom()).await?;
    let sheets = "return [...document.querySelectorAll('article')].map((sheet) => sheet.innerText)";
    let sheets = page.script(sheets, vec![]).await?;
    let students = sheets[0].as_str().unwrap_or_default();
    assert!(sheets[1].is_null(), "the students' page is one print job");
    let headline = headline_for_others(&state.scenario);
    for result in [
        headline.as_str(),
        "of 100 readings",
        "Stop rule applies",
        "Risk of misuse",
        "#B",
    ] {
        assert!(!students.contains(result), "the students see “{result}”");
    }
    for said in [
        words::task(),
        words::predict(),
        words::because(),
        "2023, Biden, NSM-18",
        "more likely than not",
    ] {
        assert!(students.contains(said), "the students do not see “{said}”");
    }
    page.check_accessible().await?;
    let [a4, letter] = pages(page).await?;
    assert!(
        (1..=2).contains(&a4) && (1..=2).contains(&letter),
        "{a4} and {letter} pages"
    );
    click(page, words::back()).await?;
    preview(page, words::answer_sheet()).await?;
    page.sees(&headline).await?;
    page.sees("Stop rule applies").await?;
    assert_eq!(pages(page).await?, [1, 1], "the answers");
    Ok(())
}

async fn back_leads_to_what_was_open(page: &Page) -> Outcome {
    preview(page, words::result()).await?;
    let asked = "window.asked = 0; window.print = () => { window.asked += 1; }";
    page.script(asked, vec![]).await?;
    click(page, words::print()).await?;
    assert_eq!(page.script("return window.asked", vec![]).await?, json!(1));
    click(page, words::back()).await?;
    shows(page, &State::first()).await
}

/// What stands on paper, as far as a page tells without a printer: how dark its letters are, what it says, and what is shown of it.
const ON_PAPER: &str = "const [red] = getComputedStyle(document.body).color.match(/[0-9]+/g);
    const dialog = document.querySelector('dialog');
    return [Number(red), document.body.innerText, document.querySelector('header.bar')?.checkVisibility(),
        dialog && [getComputedStyle(dialog).position, document.querySelector('main').checkVisibility()]]";

#[test]
fn any_screen_prints_light_with_its_sliders_and_its_link() {
    let setting = Setting::new(Browser::Chromium).coloured(Scheme::Dark);
    run(setting, async |page: &Page| {
        let media = async |media: &str| {
            let dark = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
            page.devtools(
                "Emulation.setEmulatedMedia",
                json!({ "media": media, "features": dark }),
            )
            .await
        };
        page.sees("of 100 readings agree").await?;
        for screen in [
            header::explore(),
            header::compare(),
            header::your_reading(),
            header::saved(),
        ] {
            go_to(page, screen).await?;
            // What is unseen on the screen is written once the scenario rests.
            let link = "return document.querySelector('aside')?.textContent.includes(location.hash) ?? false";
            page.until("what stands below it on paper", link).await?;
            media("print").await?;
            let paper = page.script_async(ON_PAPER, vec![]).await?;
            media("").await?;
            assert!(paper[0].as_f64() < Some(64.0), "{screen}: {}", paper[0]);
            assert_eq!(paper[2], json!(false), "{screen} has its bar on paper");
            let said = paper[1].as_str().unwrap_or_default();
            for factor in Engine::newest().edition.factors {
                assert!(
                    said.contains(factor.short),
                    "{screen} lacks {}",
                    factor.short
                );
            }
            let link = format!("{}#", page.home());
            assert!(said.contains(&link), "{screen} lacks its link");
        }
        click(page, header::share()).await?;
        page.find(Role::DIALOG, share::title()).await?;
        media("print").await?;
        let paper = page.script_async(ON_PAPER, vec![]).await?;
        media("").await?;
        // What is fixed to the window would stand on every page.
        assert_ne!(paper[3][0], json!("fixed"));
        assert_eq!(
            paper[3][1],
            json!(false),
            "the screen stands below the dialog"
        );
        Ok(())
    });
}

/// As much as a sheet can hold: a long title, every policy and comparator, every condition, another reading.
fn fullest() -> Outcome<Scenario> {
    let first = after(&State::first(), [choose("COD"), Action::Compare(true)])?.scenario;
    let mut reading = first.reading.clone();
    (reading.ratio, reading.overlay_strength, reading.risk_low) = (250, 60, 30);
    reading.stances[5][0] = Some(1);
    reading.thresholds[5] = Some(400);
    Ok(Scenario {
        values: first
            .values
            .map(|value| SliderValue::from_tenths(value.tenths() / 2)),
        mitigations: 0b1111,
        documented_knowledge: true,
        item: ItemId::new(10).ok_or("there is no such item")?,
        reading,
        title: Title::new(&"A long title for a lesson, ".repeat(3)),
        ..first
    })
}

#[test]
fn the_fullest_sheets_fit_too() {
    let Ok(scenario) = fullest() else {
        panic!("there is no such scenario");
    };
    for browser in [Browser::Chromium, Browser::Firefox] {
        let setting = Setting::new(browser).at(format!("#{}", encode(&scenario)));
        run(setting, async |page: &Page| {
            preview(page, words::result()).await?;
            // With every assumption named and the law said first the fullest result takes a page more than any other.
            assert_eq!(pages(page).await?, [3, 3], "the result");
            click(page, words::back()).await?;
            preview(page, words::classroom()).await?;
            assert_eq!(pages(page).await?, [2, 3], "the classroom");
            click(page, words::back()).await?;
            preview(page, words::answer_sheet()).await?;
            assert_eq!(pages(page).await?, [1, 1], "the answers");
            Ok(())
        });
    }
}
