//! What a reader's hand does: the mouse, the keyboard, a finger.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::WebElement;
use thirtyfour::{Key, TypingData};

use crate::{Outcome, Page};

/// Moves of one drag, so that it passes through what lies between.
const MOVES: u32 = 8;

/// How an element is clicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Click {
    /// By the driver, which waits until a new page is loaded.
    Driver,
    /// With the mouse alone.
    Mouse,
}

impl Page {
    /// Scrolls an element to the middle of the window, at once, as a reader who has found it.
    pub async fn bring(&self, element: &WebElement) -> Outcome {
        // A page may still be scrolling by itself, towards what a key has given the focus: again until it stands still.
        let scroll = "const [element] = arguments;
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
            return element.getBoundingClientRect().y";
        let place = "return arguments[0].getBoundingClientRect().y";
        for _ in 0..20 {
            let brought = self.script(scroll, vec![element.to_json()?]).await?;
            self.settle().await?;
            if self.script(place, vec![element.to_json()?]).await? == brought {
                return Ok(());
            }
        }
        Err("the page does not stand still".into())
    }

    /// Clicks an element with the mouse. Fails if something else lies where the mouse would meet it.
    pub async fn click(&self, element: &WebElement) -> Outcome {
        self.click_to_leave(element).await?;
        self.settle().await
    }

    /// Clicks on what may load the page anew, in which case nothing of this page can be waited for.
    ///
    /// # Errors
    ///
    /// When it cannot be clicked.
    pub async fn click_to_leave(&self, element: &WebElement) -> Outcome {
        self.bring(element).await?;
        match self.way_of_click(element).await? {
            Click::Driver => element.click().await?,
            Click::Mouse => {
                // The driver's own click waits a fifth of a second for a new page, though none comes.
                let mouse = self
                    .driver()
                    .action_chain_with_delay(None, Some(Duration::ZERO));
                mouse
                    .move_to_element_center(element)
                    .click()
                    .perform()
                    .await?;
            }
        }
        Ok(())
    }

    /// Whether a click may lead to another page, for which only the driver waits. Where it does not, what the driver checks
    /// before a click is checked here.
    async fn way_of_click(&self, element: &WebElement) -> Outcome<Click> {
        let look = "const [element] = arguments;
            if (element.closest('a[href], option')) return 'driver';
            const [box] = element.getClientRects();
            if (!box) return 'it is not shown';
            const middle = (start, end, limit) => (Math.max(0, start) + Math.min(limit, end)) / 2;
            const top = document.elementsFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight))[0];
            return element.contains(top ?? null) ? 'mouse' : `it is under ${top?.outerHTML.slice(0, 200) ?? 'nothing, outside the window'}`";
        let found = self.script(look, vec![element.to_json()?]).await?;
        match found.as_str() {
            Some("driver") => Ok(Click::Driver),
            Some("mouse") => Ok(Click::Mouse),
            why => {
                let name = self.name_of(element).await?;
                let why = why.unwrap_or("the page does not answer");
                Err(format!("\u{201c}{name}\u{201d} cannot be clicked: {why}").into())
            }
        }
    }

    /// Drags the thumb of a slider with the mouse to a part of its track, 0 at its start and 1 at its end.
    pub async fn drag(&self, slider: &WebElement, part: f64) -> Outcome {
        self.bring(slider).await?;
        let width = slider.rect().await?.width;
        let share = "const [s] = arguments; return (s.value - s.min) / (s.max - s.min)";
        let now = self
            .script(share, vec![slider.to_json()?])
            .await?
            .as_f64()
            .unwrap_or(0.5);
        // The thumb does not leave the track, so that its middle stays half a thumb away from both ends.
        let thumb = 16.0_f64.min(width / 4.0);
        let offset = |part: f64| ((part - 0.5) * (width - thumb)).round() as i64;
        let mouse = self
            .driver()
            .action_chain_with_delay(None, Some(Duration::from_millis(20)));
        let mut mouse = mouse
            .move_to_element_with_offset(slider, offset(now), 0)
            .click_and_hold();
        for step in 1..=MOVES {
            let between = now + (part - now) * f64::from(step) / f64::from(MOVES);
            mouse = mouse.move_to_element_with_offset(slider, offset(between), 0);
        }
        mouse.release().perform().await?;
        self.settle().await
    }

    /// Chooses the option of a list with exactly that text, as a reader does.
    pub async fn choose(&self, list: &WebElement, option: &str) -> Outcome {
        self.bring(list).await?;
        let find = "const [list, text] = arguments;
            const fitting = [...list.options].filter((option) => option.label.trim() === text);
            return fitting.length === 1 ? fitting[0] : null";
        let found = self
            .driver()
            .execute(find, vec![list.to_json()?, json!(option)])
            .await?;
        let found = found
            .element()
            .map_err(|_| format!("the list has not one option \u{201c}{option}\u{201d}"))?;
        found.click().await?;
        self.settle().await
    }

    /// Presses a key, or writes a text, wherever the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) -> Outcome {
        let keyboard = self
            .driver()
            .action_chain_with_delay(Some(Duration::ZERO), None);
        keyboard.send_keys(keys).perform().await?;
        self.settle().await
    }

    /// Presses a key while others are held down.
    pub async fn press_with(&self, held: &[Key], key: impl Into<TypingData>) -> Outcome {
        let mut keyboard = self
            .driver()
            .action_chain_with_delay(Some(Duration::ZERO), None);
        for held in held {
            keyboard = keyboard.key_down(held.clone());
        }
        keyboard = keyboard.send_keys(key);
        for held in held {
            keyboard = keyboard.key_up(held.clone());
        }
        keyboard.perform().await?;
        self.settle().await
    }

    /// What has the focus: its role and its name, as the browser computes them.
    pub async fn focus(&self) -> Outcome<(String, String)> {
        let element = self.driver().active_element().await?;
        Ok((self.role_of(&element).await?, self.name_of(&element).await?))
    }

    /// Drags the thumb of a slider with a finger to a part of its track; Chromium only.
    pub async fn drag_by_touch(&self, slider: &WebElement, part: f64) -> Outcome {
        self.bring(slider).await?;
        let place =
            "const [s] = arguments; const { x, y, width, height } = s.getBoundingClientRect();
            return [x, y + height / 2, width, (s.value - s.min) / (s.max - s.min)]";
        let place = self.script(place, vec![slider.to_json()?]).await?;
        let number = |index: usize| place[index].as_f64().unwrap_or_default();
        let (x, y, width, now) = (number(0), number(1), number(2), number(3));
        let thumb = 26.0_f64.min(width / 4.0);
        let at = |part: f64| (x + thumb / 2.0 + part * (width - thumb), y);
        self.swipe(at(now), at(part)).await
    }

    /// Puts a finger down at one place of the window, moves it to another, and lifts it; Chromium only.
    pub async fn swipe(&self, from: (f64, f64), to: (f64, f64)) -> Outcome {
        for step in 0..=MOVES {
            let part = f64::from(step) / f64::from(MOVES);
            let between = |from: f64, to: f64| from + (to - from) * part;
            let finger = json!({ "x": between(from.0, to.0), "y": between(from.1, to.1) });
            let kind = if step == 0 { "touchStart" } else { "touchMove" };
            self.touch(kind, vec![finger]).await?;
        }
        self.touch("touchEnd", vec![]).await?;
        self.settle().await
    }

    /// Taps with a finger at a place of the window; Chromium only.
    pub async fn tap(&self, (x, y): (f64, f64)) -> Outcome {
        self.touch("touchStart", vec![json!({ "x": x, "y": y })])
            .await?;
        self.touch("touchEnd", vec![]).await?;
        self.settle().await
    }

    async fn touch(&self, kind: &str, fingers: Vec<Value>) -> Outcome {
        let event = json!({ "type": kind, "touchPoints": fingers });
        self.devtools("Input.dispatchTouchEvent", event)
            .await
            .map(drop)
    }
}
