//! Prints how fast the built page answers in Chromium, beside the budgets.

use std::process::ExitCode;

use browser_tests::speed::{Moves, Times, mark};
use browser_tests::{Browser, Outcome, Page, Role, Setting, block_on};

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

/// One that moves a single criterion, and one that moves a group of them.
const SLIDERS: [&str; 2] = [
    "Forces answer to civilian law",
    "Move all together Security-sector governance",
];

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
    for name in SLIDERS {
        let slider = page.find(Role::SLIDER, name).await?;
        println!("   {name}");
        for (slowdown, budget) in [(1, MOVE_BUDGET), (4, SLOW_MOVE_BUDGET)] {
            page.throttle(slowdown).await?;
            let Moves {
                whole,
                handlers,
                frame,
                paint,
                processor,
            } = page.time_moves(&slider).await?;
            let over = mark(whole.quantile(0.95) > budget);
            row(
                &format!("  a move, processor {slowdown} times slower"),
                &whole,
                &format!("95 % within {budget}{over}"),
            );
            row("    its handlers", &handlers, "");
            row("    callbacks of the frame", &frame, "");
            row("    style, layout and paint", &paint, "");
            let label = "    mean processor time of the main thread";
            println!("   {label:<44} {processor:>6.1}");
        }
        page.throttle(1).await?;
        let drag = page.long_drag(&slider).await?;
        let label = format!("  tasks over 50 ms in a drag of {} events", drag.events);
        println!(
            "   {label:<44} {:>6} {:>6} {:>6.0}  none{}",
            drag.long_tasks,
            "",
            drag.longest,
            mark(drag.long_tasks > 0)
        );
    }
    page.reload().await?;
    println!(
        "   {:<44} {:>6.0}",
        "from navigation to the running app, cached",
        page.start_time().await?
    );
    page.close().await;
    Ok(())
}

/// Prints half, most and worst of some times.
fn row(what: &str, times: &Times, budget: &str) {
    let [half, most, worst] = [0.5, 0.95, 1.0].map(|part| times.quantile(part));
    println!("   {what:<44} {half:>6.1} {most:>6.1} {worst:>6.1}  {budget}");
}
