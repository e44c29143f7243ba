//! How fast the page answers, in Chromium: the work for one move of a slider, and what holds up a long drag.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::WebElement;

use crate::{Outcome, Page};

/// Moves of a slider that are measured, after as many again divided by ten to warm up.
const MOVES: usize = 200;

/// How long the drag lasts in which no long task may happen, as moves of the mouse and the time of each.
const DRAG_MOVES: u32 = 500;
const DRAG_PAUSE: Duration = Duration::from_millis(20);

/// What follows a budget in a line of figures: a mark where it does not hold.
pub fn mark(over: bool) -> &'static str {
    if over { "  OVER" } else { "" }
}

/// Times in milliseconds, sorted.
#[derive(Clone, Debug)]
pub struct Times(Vec<f64>);

impl Times {
    /// The time that this part of them does not exceed: 0.95 gives the 95th percentile, by nearest rank.
    pub fn quantile(&self, part: f64) -> f64 {
        let rank = (part * self.0.len() as f64).ceil() as usize;
        self.0
            .get(rank.saturating_sub(1))
            .copied()
            .unwrap_or(f64::NAN)
    }

    fn read(list: &Value) -> Self {
        let mut times: Vec<f64> = list
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_f64)
            .collect();
        times.sort_by(f64::total_cmp);
        Self(times)
    }
}

/// The work for moves of a slider, whole and in its parts.
#[derive(Clone, Debug)]
pub struct Moves {
    /// All of the work for one move.
    pub whole: Times,
    /// Of this the script: handlers and callbacks together.
    pub script: Times,
    /// Handlers of the event, and the promises that they leave.
    pub handlers: Times,
    /// Callbacks of the next frame: with one update for each frame, the app works here.
    pub frame: Times,
    /// Style, layout and paint.
    pub paint: Times,
    /// Mean processor time of the main thread for one move, all in all.
    pub processor: f64,
}

/// What held up a drag.
#[derive(Clone, Copy, Debug)]
pub struct Drag {
    /// `input` events that the drag made.
    pub events: u64,
    /// Tasks of more than 50 ms.
    pub long_tasks: usize,
    /// The longest of them in milliseconds, or 0.
    pub longest: f64,
}

impl Page {
    /// The work of the main thread for each of many moves of a slider; `speed.js` says what is counted.
    pub async fn time_moves(&self, slider: &WebElement) -> Outcome<Moves> {
        let script = include_str!("speed.js");
        let warm_up = vec![slider.to_json()?, json!(MOVES / 10)];
        self.script_async(script, warm_up).await?;
        let before = self.processor_time().await?;
        let seen = self
            .script_async(script, vec![slider.to_json()?, json!(MOVES)])
            .await?;
        let after = self.processor_time().await?;
        Ok(Moves {
            whole: Times::read(&seen["whole"]),
            script: Times::read(&seen["script"]),
            handlers: Times::read(&seen["handlers"]),
            frame: Times::read(&seen["frame"]),
            paint: Times::read(&seen["paint"]),
            processor: (after - before) / MOVES as f64,
        })
    }

    /// Milliseconds of processor time that the main thread has spent in tasks, which other programs do not disturb.
    async fn processor_time(&self) -> Outcome<f64> {
        self.devtools("Performance.enable", json!({ "timeDomain": "threadTicks" }))
            .await?;
        let metrics = self.devtools("Performance.getMetrics", json!({})).await?;
        let mut metrics = metrics["metrics"].as_array().into_iter().flatten();
        let tasks = metrics.find(|metric| metric["name"] == "TaskDuration");
        let seconds = tasks.and_then(|metric| metric["value"].as_f64());
        seconds
            .map(|seconds| seconds * 1000.0)
            .ok_or_else(|| "the browser gives no TaskDuration".into())
    }

    /// Makes the processor slower by that factor; 1 is as it is.
    pub async fn throttle(&self, factor: u32) -> Outcome {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": factor }))
            .await
            .map(drop)
    }

    /// Drags the thumb to and fro with the mouse for ten seconds and counts the tasks of more than 50 ms.
    pub async fn long_drag(&self, slider: &WebElement) -> Outcome<Drag> {
        let observe = "const [slider] = arguments;
            window.browserTestDrag = { events: 0, tasks: [] };
            slider.addEventListener('input', () => browserTestDrag.events++);
            new PerformanceObserver((list) => browserTestDrag.tasks.push(...list.getEntries().map(({ duration }) => duration)))
                .observe({ type: 'longtask' });";
        self.bring(slider).await?;
        self.script(observe, vec![slider.to_json()?]).await?;
        let reach = slider.rect().await?.width * 0.45;
        let mut mouse = self
            .driver()
            .action_chain_with_delay(None, Some(DRAG_PAUSE));
        mouse = mouse.move_to_element_center(slider).click_and_hold();
        for step in 0..DRAG_MOVES {
            // To and fro at an even pace, a hundred moves each way.
            let part = (f64::from((step + 50) % 200) / 100.0 - 1.0).abs() * 2.0 - 1.0;
            let offset = part * reach;
            mouse = mouse.move_to_element_with_offset(slider, offset.round() as i64, 0);
        }
        mouse.release().perform().await?;
        self.settle().await?;
        let seen = self.script("return window.browserTestDrag", vec![]).await?;
        let tasks = Times::read(&seen["tasks"]);
        Ok(Drag {
            events: seen["events"].as_u64().unwrap_or_default(),
            long_tasks: tasks.0.len(),
            longest: tasks.0.last().copied().unwrap_or_default(),
        })
    }

    /// Milliseconds from the start of the navigation until the app was there.
    pub async fn start_time(&self) -> Outcome<f64> {
        let time = self
            .script("return browserTestProbe.startedAt", vec![])
            .await?;
        time.as_f64()
            .ok_or_else(|| "the app has not started".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_is_one_of_the_times() {
        let times = Times::read(&json!([3.0, 1.0, 2.0, 4.0]));
        assert_eq!(
            [0.25, 0.5, 0.95].map(|part| times.quantile(part)),
            [1.0, 2.0, 4.0]
        );
    }
}
