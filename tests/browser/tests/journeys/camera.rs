//! Answer codes read by the camera: from a film and from a canvas that stands in for one, by the decoder and by the browser itself;
//! and why there is no picture.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use browser_tests::{Browser, Camera, Outcome, Page, Setting, run, target};
use counterweigh::export::chart::qr::Code;
use counterweigh::findings::classroom::pool::{Added, Pool};
use counterweigh::findings::classroom::seen::BySight;
use counterweigh::findings::classroom::start::start;
use counterweigh::messages::{camera as words, classroom, header};
use counterweigh::scenario::lesson::AnswerCode;
use counterweigh::scenario::link::encode;
use counterweigh::scenario::{Scenario, Screen, View};
use serde_json::json;

use crate::classroom::{Given, has_bars, made_up, mistyped, prediction, ready};
use crate::failing::{built, copy_of_page};
use crate::links::arrive;
use crate::reader::click;

browser_tests::journeys!(
    codes_that_a_canvas_shows_are_read,
    a_browser_that_reads_codes_itself_is_asked,
    why_there_is_no_picture_is_said,
);

/// The first ready lesson with its teacher.
fn token() -> Outcome<String> {
    let scenario = start(ready(1)?, 77);
    let teachers = Scenario {
        view: View {
            screen: Screen::Classroom,
            ..scenario.view
        },
        ..scenario
    };
    Ok(encode(&teachers).to_string())
}

/// Opens it.
async fn open(page: &Page) -> Outcome<Given> {
    let token = token()?;
    arrive(page, &format!("#{token}")).await?;
    page.find(browser_tests::Role::BUTTON, words::start())
        .await?;
    Given::by(&format!("#{token}"))
}

/// Has the page note every sentence on what was read, and every camera that it is given, whose picture is the function's.
async fn listen(page: &Page, camera: &str) -> Outcome {
    let script = format!(
        "window.told = []; window.streams = [];
        const ask = {camera};
        navigator.mediaDevices.getUserMedia = async (wanted) => {{
            if (wanted.audio || wanted.video.facingMode !== 'environment') throw new Error('asked for ' + JSON.stringify(wanted));
            const stream = await ask(wanted); streams.push(stream); return stream; }};
        const told = document.querySelector('.camera-last');
        new MutationObserver(() => window.told.at(-1) !== told.innerText && window.told.push(told.innerText))
            .observe(told, {{ childList: true, subtree: true, characterData: true }});"
    );
    page.script(&script, vec![]).await.map(drop)
}

/// What the page is given where no camera is: a canvas on which `window.shown`, the modules of a code and their number, is drawn.
const CANVAS: &str = "async () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
        const pen = canvas.getContext('2d');
        setInterval(() => {
            const [path, modules] = window.shown;
            pen.setTransform(1, 0, 0, 1, 0, 0);
            pen.fillStyle = '#777'; pen.fillRect(0, 0, 640, 480);
            pen.setTransform(6, 1, -1, 6, 200, 100);
            pen.fillStyle = '#eee'; pen.fillRect(0, 0, modules, modules);
            pen.fillStyle = '#222'; pen.fill(new Path2D(path));
        }, 100);
        return canvas.captureStream(10); }";

/// Waits until a sentence was said, so many times in all.
async fn told(page: &Page, what: BySight, code: &str, times: usize) -> Outcome {
    let sentence = words::last(what, code);
    page.until_right(async || {
        let told = page.script("return window.told", vec![]).await?;
        let told = Vec::from_iter(told.as_array().into_iter().flatten().cloned());
        let found = told.iter().filter(|other| **other == json!(sentence));
        let wrong = found.count() != times;
        Ok(Vec::from_iter(wrong.then(|| {
            format!("“{sentence}” is not {times} times in {told:?}")
        })))
    })
    .await
}

/// Waits until every camera that the page was given is off.
async fn is_off(page: &Page, given: usize) -> Outcome {
    let tracks = format!(
        "return streams.length === {given} && streams.every((stream) => stream.getTracks().every(({{ readyState }}) => readyState === 'ended'))"
    );
    page.until("the camera to be off", &tracks).await
}

fn drawn(text: &str) -> Outcome<Code> {
    Ok(Code::of(text).ok_or("it has no QR code")?)
}

async fn show(page: &Page, text: &str) -> Outcome {
    let code = drawn(text)?;
    let shown = vec![json!([code.path, code.modules])];
    page.script("window.shown = arguments[0]", shown)
        .await
        .map(drop)
}

async fn codes_that_a_canvas_shows_are_read(page: &Page) -> Outcome {
    let given = open(page).await?;
    listen(page, CANVAS).await?;
    let codes = made_up(&given);
    let other = AnswerCode::Prediction(prediction(&given)).write(given.tag() ^ 1, 5);
    let wrong = mistyped(&codes, given.tag())?;
    show(page, &codes[0]).await?;
    click(page, words::start()).await?;
    page.sees(words::how()).await?;
    told(page, BySight::Code, &codes[0], 1).await?;
    let mut pool = Pool::default();
    pool.add(&codes[0], given.tag());
    for (text, what) in [
        (&codes[1], BySight::Code),
        (&other, BySight::OtherClass),
        (&wrong, BySight::Damaged),
    ] {
        show(page, text).await?;
        told(page, what, text, 1).await?;
        pool.add(text, given.tag());
    }
    show(page, "https://example.org/").await?;
    told(page, BySight::Nothing, "", 1).await?;
    // What stays in sight is read once; what comes back after three seconds was there already.
    let gone = "window.gone ??= performance.now(); return performance.now() > window.gone + 3000";
    page.until("three seconds", gone).await?;
    show(page, &codes[0]).await?;
    told(page, BySight::CodeAgain, &codes[0], 1).await?;
    let all = Added {
        codes: 2,
        doubles: 1,
        damaged: 1,
        other_classes: 1,
        ..Added::default()
    };
    page.sees(&words::all(&classroom::brought(all))).await?;
    has_bars(page, &given, &pool, false).await?;
    click(page, words::stop()).await?;
    is_off(page, 1).await?;
    // Off the screen, and out of sight, it is off too.
    click(page, words::start()).await?;
    page.sees(words::how()).await?;
    page.until("the camera", "return streams.length === 2")
        .await?;
    let hide = "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        document.dispatchEvent(new Event('visibilitychange')); delete document.hidden";
    page.script(hide, vec![]).await?;
    page.sees(words::hidden()).await?;
    is_off(page, 2).await?;
    click(page, words::start()).await?;
    page.until("the camera", "return streams.length === 3")
        .await?;
    page.menu(header::saved()).await?;
    is_off(page, 3).await
}

async fn a_browser_that_reads_codes_itself_is_asked(page: &Page) -> Outcome {
    let given = open(page).await?;
    listen(page, CANVAS).await?;
    // The canvas shows another code than the ones that the browser tells.
    let codes = made_up(&given);
    show(page, &codes[2]).await?;
    let own = "window.BarcodeDetector = class {
        static async getSupportedFormats() { return ['qr_code']; }
        constructor({ formats }) { if (formats.join() !== 'qr_code') throw new TypeError(); }
        async detect(video) {
            if (!(video.videoWidth > 0)) throw new Error('no picture');
            if (window.fails) throw new Error('it fails');
            return window.codes.map((rawValue) => ({ rawValue })); } };
        window.codes = arguments[0]";
    page.script(own, vec![json!(codes[..2])]).await?;
    click(page, words::start()).await?;
    // Both in one picture.
    told(page, BySight::Code, &codes[0], 0).await?;
    told(page, BySight::Code, &codes[1], 1).await?;
    let mut pool = Pool::default();
    pool.add(&codes[..2].join(" "), given.tag());
    has_bars(page, &given, &pool, false).await?;
    // Where the browser fails after all, the decoder reads.
    page.script("window.fails = true", vec![]).await?;
    told(page, BySight::Code, &codes[2], 1).await?;
    click(page, words::stop()).await?;
    is_off(page, 1).await
}

async fn why_there_is_no_picture_is_said(page: &Page) -> Outcome {
    open(page).await?;
    for (name, why) in [
        ("NotAllowedError", words::refused()),
        ("NotFoundError", words::missing()),
        ("OverconstrainedError", words::missing()),
        ("NotReadableError", words::busy()),
    ] {
        let refuse = format!(
            "navigator.mediaDevices.getUserMedia = async () => {{ throw new DOMException('', '{name}'); }}"
        );
        page.script(&refuse, vec![]).await?;
        click(page, words::start()).await?;
        page.sees(why).await?;
        assert!(!page.text().await?.contains(words::how()), "{name}");
    }
    // As on a page that did not come by https.
    let none = "Object.defineProperty(navigator, 'mediaDevices', { value: undefined })";
    page.script(none, vec![]).await?;
    click(page, words::start()).await?;
    page.sees(words::insecure()).await
}

#[test]
fn what_the_camera_films_is_read() {
    let made = film();
    assert!(made.is_ok(), "{made:?}");
    let (film, codes) = made.unwrap_or_default();
    let setting = Setting::new(Browser::Chromium).with_camera(Camera::Film(film));
    run(setting.without_copy(), async move |page: &Page| {
        let given = open(page).await?;
        listen(
            page,
            "navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)",
        )
        .await?;
        click(page, words::start()).await?;
        let mut pool = Pool::default();
        for code in &codes {
            told(page, BySight::Code, code, 1).await?;
            pool.add(code, given.tag());
        }
        assert_eq!(pool.codes().count(), codes.len());
        has_bars(page, &given, &pool, false).await?;
        click(page, words::stop()).await?;
        is_off(page, 1).await
    });
}

#[test]
fn a_camera_that_is_refused_is_said() {
    for browser in [Browser::Chromium, Browser::Firefox] {
        let setting = Setting::new(browser).with_camera(Camera::Refused);
        run(setting.without_copy(), async |page: &Page| {
            open(page).await?;
            click(page, words::start()).await?;
            page.sees(words::refused()).await
        });
    }
}

#[test]
fn what_reads_the_codes_is_fetched_when_it_is_asked_for() {
    let folder = copy_of_page("camera");
    let file = built(&folder, "camera-", ".js");
    let kept = fs::read(&file).unwrap_or_default();
    let setting = Setting::new(Browser::Chromium).serving(folder);
    // A file that is missing is noise in the console.
    run(
        setting.without_copy().failing(),
        async move |page: &Page| {
            let given = open(page).await?;
            let fetched = "return performance.getEntriesByType('resource').some(({ name }) => name.includes('camera'))";
            assert_eq!(page.script(fetched, vec![]).await?, json!(false));
            fs::remove_file(&file)?;
            listen(page, CANVAS).await?;
            let codes = made_up(&given);
            show(page, &codes[0]).await?;
            click(page, words::start()).await?;
            page.sees(words::not_fetched()).await?;
            fs::write(&file, &kept)?;
            click(page, words::start()).await?;
            told(page, BySight::Code, &codes[0], 1).await
        },
    );
}

#[test]
fn without_a_network_codes_are_read_too() {
    run(
        Setting::new(Browser::Chromium).failing(),
        async |page: &Page| {
            let given = open(page).await?;
            crate::offline::kept(page).await?;
            page.cut_off();
            listen(page, CANVAS).await?;
            let codes = made_up(&given);
            show(page, &codes[0]).await?;
            click(page, words::start()).await?;
            told(page, BySight::Code, &codes[0], 1).await
        },
    );
}

/// Pixels of the film.
const WIDE: usize = 640;
const HIGH: usize = 480;

/// A film in which two answer codes of the lesson are held up, one after the other, askew and in uneven light; and the codes.
fn film() -> Outcome<(PathBuf, [String; 2])> {
    let given = Given::by(&format!("#{}", token()?))?;
    let codes = made_up(&given);
    let codes = [codes[0].clone(), codes[1].clone()];
    let path = target().join(format!("browser-files/film-{}.y4m", std::process::id()));
    fs::create_dir_all(path.parent().unwrap_or(&path))?;
    let mut film = fs::File::create(&path)?;
    writeln!(film, "YUV4MPEG2 W{WIDE} H{HIGH} F4:1 Ip A1:1 C420")?;
    for (code, turned) in codes.iter().zip([0.15, -0.3]) {
        let held = picture(Some(&drawn(code)?), turned);
        let nothing = picture(None, 0.0);
        for (grey, frames) in [(nothing, 4), (held, 12)] {
            for _ in 0..frames {
                writeln!(film, "FRAME")?;
                film.write_all(&grey)?;
                // Without colour.
                film.write_all(&[128; WIDE * HIGH / 2])?;
            }
        }
    }
    Ok((path, codes))
}

/// What a camera sees of a code on paper, turned by so many radians: grey values.
fn picture(code: Option<&Code>, turned: f64) -> Vec<u8> {
    /// Pixels of a module.
    const SCALE: f64 = 7.0;
    let mut dark = std::collections::BTreeSet::new();
    for run in code.iter().flat_map(|code| code.path.split('M')) {
        let mut numbers = run.split(|sign: char| !sign.is_ascii_digit());
        let mut number = || numbers.next().and_then(|number| number.parse::<i64>().ok());
        if let (Some(x), Some(y), Some(length)) = (number(), number(), number()) {
            dark.extend((x..x + length).map(|x| (x, y)));
        }
    }
    let side = code.map_or(0.0, |code| code.modules as f64);
    let (sine, cosine) = turned.sin_cos();
    let mut grey = Vec::with_capacity(WIDE * HIGH);
    for y in 0..HIGH {
        for x in 0..WIDE {
            let (across, down) = (x as f64 - 300.0, y as f64 - 260.0);
            let column = (across * cosine + down * sine) / SCALE + side / 2.0;
            let row = (down * cosine - across * sine) / SCALE + side / 2.0;
            let on_paper = (0.0..side).contains(&column) && (0.0..side).contains(&row);
            let light = 0.5 + 0.5 * x as f64 / WIDE as f64;
            let reflects = match on_paper {
                true if dark.contains(&(column as i64, row as i64)) => 40.0,
                true => 230.0,
                false => 120.0,
            };
            // Noise that no two pixels share.
            let noise = (x * 7919 + y * 104_729 + x * y) % 17;
            grey.push((reflects * light) as u8 + noise as u8);
        }
    }
    grey
}
