//! Prints how fast the built page answers in Chromium, beside the budgets.

use std::process::ExitCode;

use browser_tests::{Browser, Outcome, Page, Setting, block_on};

/// Milliseconds of work from an `input` event to the painted result, for 95 of 100 moves.
const MOVE_BUDGET: f64 = 8.0;

/// The same on a processor four times slower.
const SLOW_MOVE_BUDGET: f64 = 25.0;

fn main() -> ExitCode {
    match block_on(print_figures()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("figures: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Measures each figure on the page as it opens.
async fn print_figures() -> Outcome {
    let page = Page::open(&Setting::new(Browser::Chromium)).await?;
    println!(
        "   Chromium, work of the main thread in ms: from the input event through its handlers, and from the"
    );
    println!(
        "   next frame's start through its callbacks, style, layout and paint; the wait for the frame is not work"
    );
    println!(
        "   {:<44} {:>6} {:>6} {:>6}  budget",
        "", "half", "95 %", "worst"
    );
    let slider = page.first_slider().await?;
    for (what, slowdown, budget) in [
        ("a move of a slider", 1, MOVE_BUDGET),
        ("the same, four times slower", 4, SLOW_MOVE_BUDGET),
    ] {
        page.throttle(slowdown).await?;
        let times = page.time_moves(&slider).await?;
        let [half, most, worst] = [0.5, 0.95, 1.0].map(|part| times.quantile(part));
        println!(
            "   {what:<44} {half:>6.1} {most:>6.1} {worst:>6.1}  95 % within {budget}{}",
            mark(most > budget)
        );
    }
    page.throttle(1).await?;
    let drag = page.long_drag(&slider).await?;
    let label = format!("tasks over 50 ms in a drag of {} events", drag.events);
    println!(
        "   {label:<44} {:>6} {:>6} {:>6.0}  none{}",
        drag.long_tasks,
        "",
        drag.longest,
        mark(drag.long_tasks > 0)
    );
    page.reload().await?;
    println!(
        "   {:<44} {:>6.0}",
        "from navigation to the running app, cached",
        page.start_time().await?
    );
    page.close().await;
    Ok(())
}

/// What follows a budget that does not hold.
fn mark(over: bool) -> &'static str {
    if over { "  OVER" } else { "" }
}
