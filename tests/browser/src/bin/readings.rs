//! Prints how fast the readings are in Chromium, beside their budgets and beside a plain loop in JavaScript, and how long a frame of
//! a drag takes, beside the old way.
//!
//! The page that computes both is `tests/bench/page`; `cargo xtask bench` makes it. Fails if both do not say the same.

use std::process::ExitCode;

use browser_tests::speed::mark;
use browser_tests::{Browser, Outcome, Page, Setting, block_on, target};
use serde_json::{Value, json};

/// How many times slower the plain loop must be, at least, on a frame of a drag.
const TIMES_SLOWER: f64 = 10.0;

/// Milliseconds for all readings of one text, with SIMD.
const REDRAW_BUDGET: f64 = 3.0;

/// Largest difference between shares of ours and of the loop: 0.2 in 100.
const SAME: f64 = 0.002;

/// Milliseconds for 95 of 100 frames of a drag, from the action to all that the screen says; on a processor four times slower.
const FRAME_BUDGETS: [(u32, f64); 2] = [(1, 8.0), (4, 25.0)];

/// The least part that a frame must have become shorter by.
const SHORTER: f64 = 1.0 / 3.0;

fn main() -> ExitCode {
    match block_on(print_all()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("readings: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn print_all() -> Outcome {
    let setting = Setting::new(Browser::Chromium).serving(target().join("bench"));
    let page = Page::open(&setting).await?;
    let same = call(&page, "difference", &[]).await?;
    let worst = number(&same, "worst")?;
    println!(
        "   {} texts over {} criteria: {} shares of ours and of the loop in JavaScript differ by {:.3} in 100 at most",
        same["texts"],
        same["factors"],
        same["compared"],
        100.0 * worst
    );
    if worst > SAME {
        return Err("ours and the loop in JavaScript do not compute the same".into());
    }
    println!(
        "   medians in ms of one call in Chromium, all in one run; the loop keeps nothing from one call to the next"
    );
    println!(
        "   {:<44} {:>7} {:>10} {:>7} {:>7}  budget",
        "", "ours", "no SIMD", "loop", "times"
    );
    println!("   4096 readings of all texts");
    let row = times(&page, "frame", &[]).await?;
    let over = mark(row.ratio() < TIMES_SLOWER);
    row.print(
        "  one slider moved",
        &format!("{TIMES_SLOWER} times or more{over}"),
    );
    let row = times(&page, "frameOfEverything", &[]).await?;
    row.print("  every slider and the item changed", "");
    println!("   16384 readings of one text");
    for (what, label) in [
        ("slider", "  one slider moved"),
        ("everything", "  every slider and the item changed"),
    ] {
        let row = times(&page, "redraw", &[json!(what)]).await?;
        let over = mark(row.ours > REDRAW_BUDGET);
        row.print(label, &format!("{REDRAW_BUDGET} ms{over}"));
    }
    let fewer = call(&page, "frameWithoutSimd", &[]).await?;
    println!(
        "   without SIMD a frame has {} readings of all texts: {:.2} ms after one slider moved",
        fewer["readings"],
        number(&fewer, "plain")?
    );
    print_frames(&page).await?;
    page.check_quiet().await?;
    page.close().await;
    Ok(())
}

/// Prints how long a frame of a drag takes as it is and as it once was.
async fn print_frames(page: &Page) -> Outcome {
    println!(
        "   a frame of a drag, from the action to all that the screen says; before and now in turn, ms: half, 95 of 100"
    );
    for (slowdown, budget) in FRAME_BUDGETS {
        page.throttle(slowdown).await?;
        for readings in [4096, 0] {
            for (why, long) in [(false, false), (true, false), (false, true), (true, true)] {
                let found =
                    call(page, "moves", &[json!(readings), json!(why), json!(long)]).await?;
                let [old, old_most] = ["half", "most"].map(|part| number(&found["old"], part));
                let [now, most] = ["half", "most"].map(|part| number(&found["now"], part));
                let (old, now, most) = (old?, now?, most?);
                let less = 1.0 - now / old;
                let label = format!(
                    "  {slowdown} times slower, {readings} readings{}{}",
                    if why { ", reasons open" } else { "" },
                    if long { ", long session" } else { "" }
                );
                println!(
                    "   {label:<58} before {old:>6.2} {:>6.2}  now {now:>6.2} {most:>6.2}  {:>3.0} % less{}, 95 of 100 within {budget}{}",
                    old_most?,
                    100.0 * less,
                    mark(less < SHORTER),
                    mark(most > budget)
                );
            }
        }
    }
    page.throttle(1).await
}

/// Medians in milliseconds of one call.
struct Times {
    ours: f64,
    without_simd: f64,
    plain_loop: f64,
}

impl Times {
    /// How many times slower the loop is than ours.
    fn ratio(&self) -> f64 {
        self.plain_loop / self.ours
    }

    fn print(&self, label: &str, budget: &str) {
        let Self {
            ours,
            without_simd,
            plain_loop,
        } = self;
        println!(
            "   {label:<44} {ours:>7.3} {without_simd:>10.3} {plain_loop:>7.3} {:>7.1}  {budget}",
            self.ratio()
        );
    }
}

async fn times(page: &Page, function: &str, arguments: &[Value]) -> Outcome<Times> {
    let found = call(page, function, arguments).await?;
    Ok(Times {
        ours: number(&found, "simd")?,
        without_simd: number(&found, "plain")?,
        plain_loop: number(&found, "loop")?,
    })
}

/// Calls a function of `bench.js`.
async fn call(page: &Page, function: &str, arguments: &[Value]) -> Outcome<Value> {
    let body = "const [name, parts] = arguments;
        const bench = await import(new URL('bench.js', document.baseURI));
        return await bench[name](...parts);";
    page.script_async(body, vec![json!(function), json!(arguments)])
        .await
}

fn number(found: &Value, name: &str) -> Outcome<f64> {
    found[name]
        .as_f64()
        .ok_or_else(|| format!("the page tells no {name}: {found}").into())
}
