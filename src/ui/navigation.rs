//! The way through the screens: what the address bar, the history, the title of the page and the focus make of it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::messages::{header, sentence};
use crate::platform::timer::Waiting;
use crate::platform::{address, page, scroll};
use crate::scenario::{Scenario, Screen};
use crate::ui::effect::use_effect_on;
use crate::ui::parts::frame;

/// Milliseconds without a change after which the address follows.
const REST: u32 = 300;

/// The entry of the history that is on view.
struct Entry {
    screen: Screen,
    /// The link that belongs there.
    token: AttrValue,
    /// What stands behind the path of the address, as this page left or found it.
    written: String,
}

/// Keeps the link in the address bar: another screen is an entry of its own, anything else takes the place of what is there once
/// movement has stopped.
///
/// As long as it is undecided what becomes of a link that did not open, it stays: loading the page again says the same.
#[hook]
pub fn use_link_in_address(token: AttrValue, screen: Screen, undecided: bool) {
    let entry = use_mut_ref(|| None::<Entry>);
    use_effect_on(
        (token, screen, undecided),
        move |(token, screen, undecided)| {
            let (token, screen) = (token.clone(), *screen);
            let here = address::behind_path();
            // Where the address is no longer what this page wrote, Back or a link led here, and the entry is there already.
            let left = entry.take().filter(|left| left.written == here);
            let waiting = Waiting::default();
            if !*undecided {
                let mut written = here;
                if let Some(left) = left.filter(|left| left.screen != screen) {
                    address::replace_token(&left.token);
                    address::push_token(&token);
                    written = address::behind_path();
                }
                entry.replace(Some(Entry {
                    screen,
                    token: token.clone(),
                    written,
                }));
                follow(&waiting, token, entry.clone());
            }
            move || waiting.end()
        },
    );
}

/// Writes the link into the address after a rest, which begins with the last thing that the reader did, drawn or not.
///
/// Where the address is another by then, the reader has gone back or followed a link, and the page is about to hear of it.
fn follow(waiting: &Waiting, token: AttrValue, entry: Rc<RefCell<Option<Entry>>>) {
    waiting.after(REST, move |waiting| {
        if frame::is_moving(REST) {
            return follow(waiting, token, entry);
        }
        let mut entry = entry.borrow_mut();
        let Some(entry) = entry
            .as_mut()
            .filter(|entry| entry.written == address::behind_path())
        else {
            return;
        };
        address::replace_token(&token);
        entry.written = address::behind_path();
    });
}

/// Names the page by its screen and its country, and brings the reader to the heading of another screen once it `is_here`; the screen
/// that the page opens with leaves the focus alone.
#[hook]
pub fn use_screen(scenario: &Scenario, is_here: bool) {
    let screen = scenario.view.screen;
    let reached = use_mut_ref(|| screen);
    let name = match scenario.is_covered() {
        true => header::lesson(),
        false => name(screen),
    };
    let title = header::title(name, sentence::place_name(scenario));
    use_effect_on((title, is_here), move |(title, is_here)| {
        page::set_title(title);
        if *is_here && reached.replace(screen) != screen {
            scroll::to_heading();
        }
    });
}

fn name(screen: Screen) -> &'static str {
    match screen {
        Screen::Explore => header::explore(),
        Screen::Compare => header::compare(),
        Screen::Scenarios => header::scenarios(),
        Screen::Reading => header::your_reading(),
        Screen::Saved => header::saved(),
        Screen::World => header::world(),
        Screen::ThroughTime => header::through_time(),
        Screen::Cases => header::cases(),
        Screen::Classroom => header::classroom(),
        Screen::Method => header::method(),
    }
}
