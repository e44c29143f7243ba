//! Everything that is not on the first screen: a table of functions, which the second part of the program brings.
//!
//! What only these functions reach is in that part. It is fetched when the first screen stands and the browser is idle, or at
//! once when it is asked for; the state stays where it is. Built without the feature `split`, the program is one part and the
//! table is there at once.

use std::rc::Rc;
use std::sync::OnceLock;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::edition::install_annotations;
use crate::findings::derived::Derived;
use crate::findings::robustness::{shares_of_weightings, what_drives};
use crate::platform::later::when_idle;
use crate::scenario::link::DecodedLink;
use crate::scenario::{Scenario, View};
use crate::state::{Notice, Part, Sheet, State};
use crate::ui::effect::use_effect_on;

use super::above::above;
use super::cases::cases;
use super::classroom::{classroom, lesson};
use super::compare::compare;
use super::explore::{
    COUNTRY_LIST, CountryList, Criteria, conditions_and_risk, criteria, result_table, why_panel,
};
use super::languages;
use super::method::method;
use super::parts::notice::notice_box;
use super::reading::reading;
use super::readings::{LookInto, RobustnessView};
use super::saved::saved;
use super::scenarios::side_by_side;
use super::share::{Taken, share};
use super::sheet::{Printed, on_paper, sheet};
use super::store::{Dispatch, Shared};
use super::through_time::through_time;
use super::words::Install;
use super::world::world;

/// What is not on the first screen.
#[derive(Debug)]
pub struct Later {
    /// The link in an address, of which nothing could be told at once.
    pub link_in: fn(&str) -> Option<DecodedLink>,
    /// Takes the clauses and claims of an edition.
    pub install_words: Install,
    /// What a reader should know about the link that was opened.
    pub notice: fn(&Notice, &Dispatch) -> Html,
    /// Whether nothing is shown beside it.
    pub withholds: fn(&Notice) -> bool,
    /// What stands above a screen.
    pub above: fn(&State, &Shared<Derived>, &Shared<Derived>, &Dispatch) -> Html,
    /// How countries are looked for.
    pub countries: CountryList,
    /// The criteria of a group of sliders that is open.
    pub criteria: fn(&Criteria) -> Html,
    /// The conditions of a sale and the risk of misuse.
    pub conditions_and_risk: fn(&Derived, &Dispatch) -> Html,
    /// The rows of the first screen as a table.
    pub table: fn(&Derived, &RobustnessView) -> Html,
    /// What is computed of a text whose reasons are open.
    pub look_into: LookInto,
    /// The reasons behind one text's result.
    pub reasons: fn(&Shared<Derived>, &RobustnessView, PolicyId, &Dispatch) -> Html,
    /// Two policies set against each other.
    pub compare: fn(&Shared<Derived>, View, &Dispatch) -> Html,
    /// The scenarios of a link side by side.
    pub scenarios: fn(&State) -> Html,
    /// How the texts are read.
    pub reading: fn(&Shared<Derived>, Option<PolicyId>, &Dispatch) -> Html,
    /// The scenarios saved on this device.
    pub saved: fn(&Scenario, AttrValue) -> Html,
    /// Method and sources.
    pub method: fn(&Derived, Option<PolicyId>) -> Html,
    /// Every country under the same policies.
    pub world: fn(&Shared<Derived>, &Dispatch) -> Html,
    /// One country from 1977 on.
    pub through_time: fn(&Shared<Derived>, &Dispatch) -> Html,
    /// What was really decided.
    pub cases: fn(&Shared<Derived>, &Dispatch) -> Html,
    /// Lessons, ready or a teacher's own.
    pub classroom: fn(&Shared<Derived>, &Dispatch) -> Html,
    /// A lesson as a pupil sees it.
    pub lesson: fn(&Shared<Derived>, &Dispatch) -> Html,
    /// The dialog in which a scenario is taken away.
    pub share: fn(Part, Taken, &Dispatch) -> Html,
    /// What a screen on paper has below it.
    pub on_paper: fn(Printed<'_>) -> Html,
    /// A sheet to be printed.
    pub sheet: fn(Sheet, Printed<'_>, &Dispatch) -> Html,
}

static TABLE: Later = Later {
    link_in: DecodedLink::in_address,
    install_words: install_annotations,
    notice: notice_box,
    withholds: Notice::withholds,
    above,
    countries: COUNTRY_LIST,
    criteria,
    conditions_and_risk,
    table: result_table,
    look_into: LookInto {
        drivers: what_drives,
        weightings: shares_of_weightings,
    },
    reasons: why_panel,
    compare,
    scenarios: side_by_side,
    reading,
    saved,
    method,
    world,
    through_time,
    cases,
    classroom,
    lesson,
    share,
    on_paper,
    sheet,
};

/// The table, once it was fetched.
static FETCHED: OnceLock<&Later> = OnceLock::new();

/// The second part could not be fetched.
struct NotFetched;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// The table; where it stands decides what is in the second part.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
fn table() -> Result<&'static Later, NotFetched> {
    Ok(&TABLE)
}

/// The table, in a program of one part.
#[cfg(not(feature = "split"))]
async fn table() -> Result<&'static Later, NotFetched> {
    Ok(&TABLE)
}

/// What is not on the first screen, if it is there.
#[must_use]
pub fn later() -> Option<&'static Later> {
    FETCHED.get().copied()
}

/// The table as a property: what shows some of it is rendered again when it is there.
#[derive(Clone, Copy, Debug)]
pub struct Table(pub Option<&'static Later>);

impl Table {
    /// As far as it is there by now.
    #[must_use]
    pub fn now() -> Self {
        Self(later())
    }
}

impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        // There is one table.
        self.0.is_some() == other.0.is_some()
    }
}

/// What of it is on view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The link in the address, of which nothing can be told without it.
    pub link: bool,
    /// Another screen than the first.
    pub screen: bool,
    /// Something over the screen.
    pub aside: bool,
    /// The reasons of a text, the source of a figure, or the table.
    pub inside: bool,
    /// A lesson in place of the screen.
    pub covered: bool,
    /// Something above the screen.
    pub above: bool,
}

/// How far fetching has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody has asked.
    NotAsked,
    /// It is on its way.
    OnItsWay,
    /// It is there.
    Here,
    /// It could not be had.
    Failed,
    /// It could not be had, and the reader goes on without.
    GivenUp,
}

/// Fetches what is not on the first screen: at once where it is `wanted`, otherwise when the browser is idle.
///
/// Where that fails, it is said only of what is wanted, and asked for again when that changes or `NotAsked` is set.
#[hook]
pub fn use_later(wanted: Wanted) -> UseStateHandle<Arrival> {
    let arrival = use_state_eq(|| match later() {
        Some(_) => Arrival::Here,
        None => Arrival::NotAsked,
    });
    let is_wanted = wanted != Wanted::default();
    use_effect_on(wanted, {
        let arrival = arrival.clone();
        move |_| {
            if matches!(*arrival, Arrival::Failed | Arrival::GivenUp) {
                arrival.set(Arrival::NotAsked);
            }
        }
    });
    let asked = use_mut_ref(|| false);
    use_effect_on((is_wanted, *arrival), {
        let (setter, asked) = (arrival.setter(), Rc::clone(&asked));
        move |(is_wanted, arrival)| {
            if *is_wanted && *arrival == Arrival::NotAsked {
                *asked.borrow_mut() = true;
                setter.set(Arrival::OnItsWay);
                fetch(move |is_here| {
                    setter.set(match is_here {
                        true => Arrival::Here,
                        false => Arrival::Failed,
                    });
                });
            }
        }
    });
    use_effect_on((), {
        let setter = arrival.setter();
        move |()| {
            when_idle(move || {
                if *asked.borrow() || later().is_some() {
                    return;
                }
                setter.set(Arrival::OnItsWay);
                fetch(move |is_here| {
                    // Where nobody has asked yet, nothing is said; where somebody has meanwhile, it is tried once more.
                    setter.set(match is_here {
                        true => Arrival::Here,
                        false => Arrival::NotAsked,
                    });
                });
            });
        }
    });
    arrival
}

/// Fetches the table, with the messages and the styles of what it shows, and tells whether all of it is here.
pub fn fetch(told: impl FnOnce(bool) + 'static) {
    fetch_boxed(Box::new(told));
}

/// The same for every caller: what waits is large, and stands in the program once.
fn fetch_boxed(told: Box<dyn FnOnce(bool)>) {
    spawn_local(async move {
        let is_here = match table().await {
            Ok(table) if languages::fetch_later().await => {
                // A table that is there already is the same one.
                let _: Result<(), &Later> = FETCHED.set(table);
                true
            }
            Ok(_) | Err(NotFetched) => false,
        };
        told(is_here);
    });
}
