//! Prints how fast the built page answers in Chromium, beside the budgets.

use std::process::ExitCode;

use browser_tests::speed::{Moves, Times, mark};
use browser_tests::{Browser, Outcome, Page, Role, Setting, block_on};

/// Milliseconds of script from an `input` event on, for 95 of 100 moves.
const SCRIPT_BUDGET: f64 = 8.0;

/// The same on a processor four times slower.
const SLOW_SCRIPT_BUDGET: f64 = 25.0;

/// What is moved, and how the page stands then.
struct Situation {
    /// Name of the slider.
    slider: &'static str,
    /// Name of a button that is pressed before.
    pressed: Option<&'static str>,
    /// Whether WebAssembly has SIMD.
    simd: bool,
}

/// A single criterion and a group of them, both also while the reasons of a text are open, and one criterion on an old processor.
const SITUATIONS: [Situation; 5] = [
    Situation {
        slider: CRITERION,
        pressed: None,
        simd: true,
    },
    Situation {
        slider: GROUP,
        pressed: None,
        simd: true,
    },
    Situation {
        slider: CRITERION,
        pressed: Some(WHY),
        simd: true,
    },
    Situation {
        slider: GROUP,
        pressed: Some(WHY),
        simd: true,
    },
    Situation {
        slider: CRITERION,
        pressed: None,
        simd: false,
    },
];

/// Name of the slider of a single criterion.
const CRITERION: &str = "Accountable civilian-led forces";

/// Name of the slider of a group.
const GROUP: &str = "Security-sector governance";

/// Name of the button that opens the reasons of a text.
const WHY: &str = "Why? 2023, Biden, NSM-18";

fn main() -> ExitCode {
    println!(
        "   Chromium, work of the main thread in ms: script is the handlers of the input event and the callbacks of the"
    );
    println!("   next frame; all adds style, layout and paint; the wait for the frame is not work");
    println!(
        "   {:<44} {:>6} {:>6} {:>6}  budget",
        "", "half", "95 %", "worst"
    );
    // Each in a browser of its own, so that none waits for the patience of all.
    let situations = SITUATIONS
        .iter()
        .try_for_each(|situation| block_on(print_moves(situation)));
    match situations.and_then(|()| block_on(print_start())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("figures: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Measures the moves of a slider and a long drag.
async fn print_moves(situation: &Situation) -> Outcome {
    let Situation {
        slider: name,
        pressed,
        simd,
    } = situation;
    let mut title = (*name).to_owned();
    let mut setting = Setting::new(Browser::Chromium);
    if !simd {
        setting = setting.without_simd();
        title.push_str(", without SIMD and with fewer readings");
    }
    let page = Page::open(&setting).await?;
    if let Some(button) = pressed {
        page.click(&page.find(Role::BUTTON, button).await?).await?;
        title = format!("{title}, after \u{201c}{button}\u{201d}");
    }
    println!("   {title}");
    let slider = if *name == GROUP {
        page.find(Role::SLIDER, GROUP).await?
    } else {
        page.criterion(GROUP, name).await?
    };
    for (slowdown, budget) in [(1, SCRIPT_BUDGET), (4, SLOW_SCRIPT_BUDGET)] {
        page.throttle(slowdown).await?;
        let Moves {
            whole,
            script,
            handlers,
            frame,
            paint,
            processor,
        } = page.time_moves(&slider).await?;
        let over = mark(script.quantile(0.95) > budget);
        row(
            &format!("  script of a move, {slowdown} times slower"),
            &script,
            &format!("95 % within {budget}{over}"),
        );
        row("    its handlers", &handlers, "");
        row("    callbacks of the frame", &frame, "");
        row("    style, layout and paint", &paint, "");
        row("    all", &whole, "");
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
    page.close().await;
    Ok(())
}

/// Measures how long the page takes to start.
async fn print_start() -> Outcome {
    let page = Page::open(&Setting::new(Browser::Chromium)).await?;
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
