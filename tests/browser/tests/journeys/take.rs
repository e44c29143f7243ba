//! Taking a scenario away: the link, its QR code, an e-mail, a share sheet, and charts as files.

use browser_tests::screens::Screen;
use browser_tests::{Browser, Outcome, Page, Role, Setting, run};
use counterweigh::export::chart::{Chart, Scheme};
use counterweigh::export::embed_code;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::results::Results;
use counterweigh::findings::robustness::at_rest;
use counterweigh::messages::picture as pictures;
use counterweigh::messages::{embed, header, page as labels, sentence, share as words};
use counterweigh::scenario::link::encode;
use counterweigh::state::{Action, State};
use serde_json::{Value, json};

use crate::reader::{
    CONDUCT, NSM_18, after, click, copies, headline_for_others, is_in_address, slide, text,
};

browser_tests::journeys!(
    every_part_gives_the_link_of_the_address_bar,
    a_code_is_read_as_it_is_shown_and_at_the_size_that_it_states,
    every_chart_is_saved_as_a_drawing_and_as_pixels,
    the_systems_share_sheet_is_offered_where_there_is_one,
);

/// The dialog, and the value of one of its fields.
pub(crate) async fn field(page: &Page, label: &str) -> Outcome<String> {
    let field = page.find(Role::TEXTBOX, label).await?;
    page.value(&field).await
}

/// A scenario that is not the first, in the address bar.
async fn somewhere(page: &Page) -> Outcome<State> {
    let state = after(&State::first(), [slide(CONDUCT, "12")?])?;
    page.visit("about:blank").await?;
    page.go(&format!("{}#{}", page.home(), encode(&state.scenario)))
        .await?;
    is_in_address(page, &state).await?;
    Ok(state)
}

/// The parts of a percent-encoded address as text.
fn decoded(text: &str) -> Outcome<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [
                rest.next().unwrap_or_default(),
                rest.next().unwrap_or_default(),
            ];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits)?, 16)?);
        } else {
            bytes.push(byte);
        }
    }
    Ok(String::from_utf8(bytes)?)
}

async fn every_part_gives_the_link_of_the_address_bar(page: &Page) -> Outcome {
    let state = somewhere(page).await?;
    let link = page.address().await?;
    assert_eq!(link, format!("{}#{}", page.home(), encode(&state.scenario)));
    click(page, header::share()).await?;
    assert_eq!(field(page, words::link()).await?, link);
    let dialog = page.find(Role::DIALOG, words::title()).await?;
    let button = dialog.find(thirtyfour::By::Css("button.solid")).await?;
    copies(page, async || page.click(&button).await).await?;
    assert_eq!(page.clipboard().await?, link);

    let headline = headline_for_others(&state.scenario);
    let text = field(page, words::mail_text_label()).await?;
    assert!(text.starts_with(&headline), "{text}");
    assert!(text.trim_end().ends_with(&format!("\n{link}")), "{text}");
    let mail = page.find(Role::LINK, words::mail()).await?;
    let mail = mail.attr("href").await?.unwrap_or_default();
    let (subject, body) = mail
        .strip_prefix("mailto:?subject=")
        .and_then(|rest| rest.split_once("&body="))
        .ok_or("no subject and no body")?;
    assert_eq!(
        decoded(subject)?,
        words::mail_subject(sentence::place_name(&state.scenario))
    );
    assert_eq!(decoded(body)?.replace("\r\n", "\n"), text);

    click(page, words::part_embed()).await?;
    let code = field(page, embed::code()).await?;
    let caption = embed_code::Caption {
        scenario: &state.scenario,
        picture: &Results::of(&state.scenario),
        settled: &at_rest(&state.scenario),
        headline: &headline,
        link: &link,
    };
    assert_eq!(code, embed_code::code(&caption, embed_code::Theme::Auto));
    page.click(&page.find(Role::RADIO, "Dark").await?).await?;
    let code = field(page, embed::code()).await?;
    assert_eq!(code, embed_code::code(&caption, embed_code::Theme::Dark));

    click(page, words::part_picture()).await?;
    let picture = saved_svg(page).await?;
    let document = roxmltree::Document::parse(&picture)?;
    let leads = document
        .descendants()
        .find_map(|node| node.attribute("href"));
    assert_eq!(leads, Some(link.as_str()));
    // Escape closes the dialog, and nothing of it is in the address.
    page.press(thirtyfour::Key::Escape).await?;
    page.until(
        "the dialog to close",
        "return !document.querySelector('dialog')",
    )
    .await?;
    assert_eq!(page.address().await?, link);
    Ok(())
}

/// The text of each QR code in a picture of the window.
async fn codes(page: &Page) -> Outcome<Vec<String>> {
    let png = page.driver().screenshot_as_png().await?;
    let (width, height, grey) = greys(&png)?;
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| grey[y * width + x]);
    let grids = image.detect_grids();
    let read: Result<Vec<String>, _> = grids
        .iter()
        .map(|grid| grid.decode().map(|(_, text)| text))
        .collect();
    Ok(read?)
}

/// Width, height and the grey values of a PNG file.
fn greys(png: &[u8]) -> Outcome<(usize, usize, Vec<u8>)> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or("too large")?];
    let frame = reader.next_frame(&mut pixels)?;
    let samples = frame.color_type.samples();
    let grey = pixels
        .chunks(samples)
        .map(|pixel| {
            let colours = &pixel[..if samples < 3 { 1 } else { 3 }];
            let sum: usize = colours.iter().map(|value| usize::from(*value)).sum();
            (sum / colours.len()) as u8
        })
        .collect();
    Ok((frame.width as usize, frame.height as usize, grey))
}

async fn a_code_is_read_as_it_is_shown_and_at_the_size_that_it_states(page: &Page) -> Outcome {
    somewhere(page).await?;
    let link = page.address().await?;
    click(page, header::share()).await?;
    let code = page.find(Role::IMAGE, words::qr_alt()).await?;
    page.bring(&code).await?;
    assert_eq!(codes(page).await?, [link.as_str()], "as it is shown");
    let made = counterweigh::export::chart::qr::Code::of(&link).ok_or("no code")?;
    let [hand, room, hall] = made.widths();
    page.sees(&words::qr_size(hand, room, hall)).await?;
    // A centimetre of a style sheet, on a screen that has one pixel for each of its pixels.
    let smallest = format!("{}cm", made.centimetres(30));
    let shrink = "arguments[0].style.inlineSize = arguments[1]";
    page.script(shrink, vec![code.to_json()?, json!(smallest)])
        .await?;
    page.bring(&code).await?;
    assert_eq!(codes(page).await?, [link.as_str()], "{smallest} wide");

    page.catch_files().await?;
    click(page, words::qr_svg()).await?;
    let file = page.caught_file().await?;
    assert_eq!(file.name, format!("{}.svg", words::qr_file()));
    roxmltree::Document::parse(file.text()?)?;
    click(page, words::qr_png()).await?;
    let file = page.caught_file().await?;
    assert_eq!(file.name, format!("{}.png", words::qr_file()));
    let (width, height, grey) = greys(&file.bytes)?;
    assert_eq!((width, height), (2400, 2400));
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| grey[y * width + x]);
    let grids = image.detect_grids();
    let (_, text) = grids.first().ok_or("no code in the file")?.decode()?;
    assert_eq!(text, link);
    Ok(())
}

#[test]
fn a_code_is_black_on_white_in_dark_colours_too() {
    let dark = Setting::new(Browser::Chromium).coloured(browser_tests::Scheme::Dark);
    run(dark, async |page: &Page| {
        Screen::TakeLink.reach(page).await?;
        let code = page.find(Role::IMAGE, words::qr_alt()).await?;
        page.bring(&code).await?;
        assert_eq!(codes(page).await?, [page.address().await?]);
        Ok(())
    });
}

#[test]
fn a_link_too_long_for_a_code_says_so() {
    let path = format!("/{}", "long/".repeat(200));
    for browser in [Browser::Chromium, Browser::Firefox] {
        let setting = Setting {
            prefix: path.clone().leak(),
            ..Setting::new(browser)
        };
        run(setting, async |page: &Page| {
            click(page, header::share()).await?;
            page.sees("This link is too long for a QR code").await?;
            assert!(!page.has(Role::BUTTON, words::qr_svg()).await?);
            assert_eq!(field(page, words::link()).await?, page.address().await?);
            Ok(())
        });
    }
}

/// The SVG file of the chart that is chosen.
async fn saved_svg(page: &Page) -> Outcome<String> {
    page.catch_files().await?;
    page.sees(pictures::files()).await?;
    click(page, pictures::save_svg()).await?;
    Ok(page.caught_file().await?.text()?.to_owned())
}

async fn every_chart_is_saved_as_a_drawing_and_as_pixels(page: &Page) -> Outcome {
    let state = after(
        &State::first(),
        [slide(CONDUCT, "12")?, Action::Why(Some(text("NSM-18")?))],
    )?;
    page.visit("about:blank").await?;
    page.visit(&format!("{}#{}", page.home(), encode(&state.scenario)))
        .await?;
    is_in_address(page, &state).await?;
    click(page, header::share()).await?;
    click(page, words::part_picture()).await?;
    let scenario = &state.scenario;
    let picture = Results::of(scenario);
    let engine = Engine::of(scenario);
    let charts = Chart::all(scenario, &picture, scenario.view);
    let list = page.find(Role::COMBOBOX, pictures::which()).await?;
    let chosen = page
        .script(
            "return arguments[0].selectedOptions[0].label",
            vec![list.to_json()?],
        )
        .await?;
    assert_eq!(
        chosen,
        json!(format!("Reasons: {NSM_18}")),
        "what is open is offered first"
    );
    page.sees(pictures::files()).await?;
    page.catch_files().await?;
    for chart in [charts[0], charts[1], Chart::of(scenario, scenario.view)] {
        page.choose(&list, &chart.name(engine)).await?;
        for scheme in Scheme::ALL {
            page.click(&page.find(Role::RADIO, scheme.name()).await?)
                .await?;
            click(page, pictures::save_svg()).await?;
            let file = page.caught_file().await?;
            assert_eq!(file.name, format!("{}.svg", chart.file_name(scenario)));
            let svg = file.text()?.to_owned();
            let document = roxmltree::Document::parse(&svg)?;
            let words: Vec<&str> = document
                .descendants()
                .filter(|node| node.has_tag_name("text"))
                .filter_map(|node| node.text())
                .collect();
            let words = words.join(" ");
            for part in [
                labels::not_a_decision(),
                "“Conduct in war” 12 (published ",
                "of 100",
            ] {
                assert!(words.contains(part), "{chart:?} lacks {part}: {words}");
            }
            let ground = scheme.palette().paper;
            assert!(svg.contains(&format!("fill=\"{ground}\"")), "{scheme:?}");

            click(page, pictures::save_png()).await?;
            let file = page.caught_file().await?;
            assert_eq!(file.name, format!("{}.png", chart.file_name(scenario)));
            let (width, height, grey) = greys(&file.bytes)?;
            let root = document.root_element();
            let tall: usize = root.attribute("height").ok_or("no height")?.parse()?;
            assert_eq!((width, height), (2400, 2 * tall));
            // Type and marks everywhere: many greys, and some that are far from the ground in every part of the picture.
            let ground = i32::from(grey[0]);
            for (part, band) in grey.chunks(width * height / 8).enumerate() {
                let marked = band
                    .iter()
                    .filter(|grey| (i32::from(**grey) - ground).abs() > 60)
                    .count();
                assert!(
                    marked > 200 || part == 8,
                    "{chart:?}: nothing in part {part}"
                );
            }
        }
    }
    Ok(())
}

async fn the_systems_share_sheet_is_offered_where_there_is_one(page: &Page) -> Outcome {
    let put = "Object.defineProperty(navigator, 'share', { configurable: true, value: (data) => {
            window.shared = data; return Promise.reject(new DOMException('closed', 'AbortError')); } })";
    let there = page.script("return 'share' in navigator", vec![]).await?;
    click(page, header::share()).await?;
    assert_eq!(json!(page.has(Role::BUTTON, words::system()).await?), there);
    click(page, words::close()).await?;
    page.script(put, vec![]).await?;
    click(page, header::share()).await?;
    click(page, words::system()).await?;
    let shared = page
        .script(
            "const { title, text, url } = window.shared; return [title, text, url]",
            vec![],
        )
        .await?;
    let scenario = State::first().scenario;
    let headline = headline_for_others(&scenario);
    let wanted: Value = json!([labels::name(), headline, page.address().await?]);
    assert_eq!(shared, wanted);
    Ok(())
}
