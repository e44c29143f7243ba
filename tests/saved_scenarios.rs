//! Saved scenarios: what is written comes back, broken lines break no others, and nothing that was stored is lost.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use counterweigh::edition::id::ItemId;
use counterweigh::export::saved_scenarios::{
    Change, Device, Entry, LONGEST_LINK, Link, MOST_BYTES, MOST_ENTRIES, Moment, PREFIX, Problem,
    Put, Refusal, Refused, SavedScenarios, SavedStore, glimpse, import, write,
};
use counterweigh::messages::saved as words;
use counterweigh::scenario::link::encode;
use counterweigh::scenario::{Scenario, Screen, Title};
use counterweigh::state::{Action, ListAction, State};
use proptest::prelude::*;

const NOON: &str = "2026-11-25T12:00:00Z";

fn entry(name: &str, link: &str, saved: &str) -> Entry {
    Entry {
        name: Title::new(name),
        saved: Moment::new(saved).unwrap(),
        link: Link::new(link).unwrap(),
    }
}

fn shelf(entries: impl IntoIterator<Item = Entry>) -> SavedScenarios {
    let mut shelf = SavedScenarios::default();
    for entry in entries {
        assert_eq!(shelf.put(entry), Put::New);
    }
    shelf
}

fn names(shelf: &SavedScenarios) -> Vec<&str> {
    let entries = shelf.entries().iter();
    entries.map(|entry| entry.name.as_str()).collect()
}

/// A device with so many bytes of room.
struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
    room: Cell<usize>,
}

impl Memory {
    fn with(texts: &[(&str, &str)]) -> Self {
        let owned = |&(name, text): &(&str, &str)| (name.to_owned(), text.to_owned());
        Self {
            texts: RefCell::new(texts.iter().map(owned).collect()),
            room: Cell::new(usize::MAX),
        }
    }

    fn text(&self, name: &str) -> String {
        self.texts.borrow().get(name).cloned().unwrap_or_default()
    }
}

impl Device for Memory {
    fn read(&self, name: &str) -> Result<Option<String>, Refusal> {
        Ok(self.texts.borrow().get(name).cloned())
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Refusal> {
        let mut texts = self.texts.borrow_mut();
        let others = texts.iter().filter(|(other, _)| *other != name);
        let used: usize = others.map(|(_, text)| text.len()).sum();
        if used + text.len() > self.room.get() {
            return Err(Refusal::Full);
        }
        texts.insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn forget(&self, prefix: &str) {
        self.texts
            .borrow_mut()
            .retain(|name, _| !name.starts_with(prefix));
    }
}

/// A device that keeps nothing.
struct Blocked;

impl Device for Blocked {
    fn read(&self, _: &str) -> Result<Option<String>, Refusal> {
        Err(Refusal::Blocked)
    }

    fn write(&self, _: &str, _: &str) -> Result<(), Refusal> {
        Err(Refusal::Blocked)
    }

    fn forget(&self, _: &str) {}
}

const SHELF: &str = "counterweigh.saved";
const ASIDE: &str = "counterweigh.saved.unread";

fn any_entry() -> impl Strategy<Value = Entry> {
    let moment = (2020..2100_u32, 1..13_u32, 1..29_u32, 0..24_u32, 0..60_u32)
        .prop_map(|(y, m, d, h, min)| format!("{y:04}-{m:02}-{d:02}T{h:02}:{min:02}:07Z"));
    let link = "[A-Za-z0-9_-]{1,300}";
    ("\\PC{0,80}", moment, link).prop_map(|(name, saved, link)| entry(&name, &link, &saved))
}

fn any_shelf() -> impl Strategy<Value = SavedScenarios> {
    prop::collection::vec(any_entry(), 0..20).prop_map(|entries| {
        let mut shelf = SavedScenarios::default();
        for entry in entries {
            shelf.put(entry);
        }
        shelf
    })
}

proptest! {
    #[test]
    fn what_is_written_comes_back(shelf in any_shelf()) {
        let read = import(&write(&shelf), &SavedScenarios::default()).unwrap();
        prop_assert_eq!(read.shelf, shelf.clone());
        prop_assert_eq!(read.new, shelf.entries().len());
        prop_assert!(read.faults.is_empty());
        let windows = format!("\u{feff}{}", write(&shelf).replace('\n', "\r\n"));
        prop_assert_eq!(import(&windows, &SavedScenarios::default()).unwrap().shelf, shelf);
    }

    #[test]
    fn reading_a_file_twice_adds_nothing(one in any_shelf(), other in any_shelf()) {
        let once = import(&write(&other), &one).unwrap();
        let twice = import(&write(&other), &once.shelf).unwrap();
        prop_assert_eq!((twice.new, twice.there), (0, other.entries().len()));
        prop_assert_eq!(twice.shelf, once.shelf);
    }

    #[test]
    fn half_a_file_gives_all_but_the_broken_line(shelf in any_shelf(), part in 0.0..1.0_f64) {
        let text = write(&shelf);
        let mut cut = (text.len() as f64 * part) as usize;
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        let whole_lines = text[..cut].matches('\n').count();
        if let Ok(read) = import(&text[..cut], &SavedScenarios::default()) {
            // The last name may be cut without a sign of it.
            prop_assert!(read.new + 1 >= whole_lines);
            prop_assert!(read.new + read.faults.len() <= whole_lines);
        }
    }

    #[test]
    fn whatever_is_stored_is_shown_or_put_aside(text in "(counterweigh-saved [0-9]\n|2026-11-25T12:00:00Z\t|[A-Za-z0-9]{3}\t|\n|\\PC){0,40}") {
        let device = Memory::with(&[(SHELF, &text)]);
        let desk = SavedStore::open(&device).change(&device, &Change::Put(entry("new", "BAA", NOON)));
        let kept = device.text(SHELF) + &device.text(ASIDE);
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with("counterweigh-saved ")) {
            // A name is kept without what controls the display and without white space at its ends.
            let part = line.split('\t').nth(2).filter(|_| line.split('\t').count() == 3);
            let part = part.map_or(line.to_owned(), |name| Title::new(name).as_str().to_owned());
            prop_assert!(kept.contains(&part), "{line:?} is lost in {kept:?}");
        }
        prop_assert_eq!(desk.refusal, None);
        // It stays so when it is opened again.
        prop_assert_eq!(&SavedStore::open(&device).shelf, &desk.shelf);
    }
}

#[test]
fn a_moment_is_a_second_of_the_calendar() {
    for (text, day) in [
        (NOON, "2026-11-25"),
        ("2026-01-31T23:59:59.123Z", "2026-01-31"),
    ] {
        assert_eq!(Moment::new(text).unwrap().day(), day);
    }
    for wrong in [
        "",
        "2026-11-25",
        "2026-11-25T12:00:00",
        "2026-11-25T12:00:00+01:00",
        "2026-13-25T12:00:00Z",
        "2026-11-32T12:00:00Z",
        "2026-11-25T24:00:00Z",
        "2026-11-25T12:60:00Z",
        "2026-11-25T12:00:00.Z",
        "2026-11-25T12:00:00.1aZ",
        "2026-1é-25T12:00:0Z",
        "+026-11-25T12:00:00Z",
    ] {
        assert_eq!(Moment::new(wrong), None, "{wrong}");
    }
}

#[test]
fn a_link_holds_what_links_hold_and_nothing_is_asked_of_it() {
    for text in ["B", "BAAAAAG-_9", "ZZZZ-not-one-of-ours"] {
        assert_eq!(Link::new(text).unwrap().as_str(), text);
    }
    let longest = "B".repeat(LONGEST_LINK);
    assert!(Link::new(&longest).is_some());
    for wrong in ["", "a b", "a.b", "é", &format!("{longest}B")] {
        assert_eq!(Link::new(wrong), None);
    }
}

#[test]
fn the_newest_stands_first_and_the_same_stands_once() {
    let mut three = shelf([
        entry("old", "BAA", "2024-01-01T00:00:00Z"),
        entry("new", "BAB", NOON),
        entry("middle", "BAA", "2025-01-01T00:00:00Z"),
    ]);
    assert_eq!(names(&three), ["new", "middle", "old"]);
    assert_eq!(three.put(entry("old", "BAA", NOON)), Put::There);
    three.rename(&entry("middle", "BAA", NOON), Title::new("better"));
    assert_eq!(names(&three), ["new", "better", "old"]);
    // Of two of the same second, the one that came last stands first.
    three.put(entry("newest", "BAC", NOON));
    assert_eq!(names(&three), ["newest", "new", "better", "old"]);
    three.remove(&entry("newest", "BAC", NOON));
    // The same link under the name that it has already: the two become one.
    three.rename(&entry("better", "BAA", NOON), Title::new("old"));
    assert_eq!(names(&three), ["new", "old"]);
    three.remove(&entry("new", "BAB", NOON));
    assert_eq!(names(&three), ["old"]);
}

#[test]
fn a_file_says_what_of_it_was_taken() {
    let here = shelf([entry("Norway", "BAA", NOON)]);
    let text = format!(
        "counterweigh-saved 1\n{NOON}\tBAA\tNorway\n{NOON}\tBAB\tPeru\n\nyesterday\tBAC\tChad\n{NOON}\tB.C\tMali\n{NOON}\tBAD\n"
    );
    let read = import(&text, &here).unwrap();
    assert_eq!((read.new, read.there), (1, 1));
    let problems: Vec<_> = read
        .faults
        .iter()
        .map(|fault| (fault.line, fault.problem))
        .collect();
    assert_eq!(
        problems,
        [
            (5, Problem::Moment),
            (6, Problem::Link),
            (7, Problem::Cells)
        ]
    );
    assert_eq!(read.faults[1].text, format!("{NOON}\tB.C\tMali"));
    assert_eq!(
        words::faults(&read.faults),
        [
            "Line 5 (“Chad”) was skipped: it has no valid date and time.",
            "Line 6 (“Mali”) was skipped: its link contains characters that our links never use.",
            "Line 7 was skipped: it is not a time, a link and a name with tabs between them.",
        ]
    );
    assert_eq!(
        words::imported(read.new as i64, read.there as i64),
        "The file was read. It adds 1 scenario. 1 was here already."
    );
}

#[test]
fn what_is_no_file_of_ours_is_refused() {
    let none = SavedScenarios::default();
    assert_eq!(import("", &none), Err(Refused::Foreign));
    assert_eq!(
        import("kind,policy,key\nstance", &none),
        Err(Refused::Foreign)
    );
    assert_eq!(
        import(&"x".repeat(MOST_BYTES + 1), &none),
        Err(Refused::TooLarge)
    );
    // Without its first line, but with entries, it is one.
    let read = import(&format!("{NOON}\tBAA\tNorway\n"), &none).unwrap();
    assert_eq!((read.new, read.faults.len()), (1, 0));
}

#[test]
fn a_full_shelf_fits_into_a_file_and_names_what_finds_no_room() {
    let many = (0..MOST_ENTRIES).map(|number| {
        let link = format!("B{number:03}{}", "A".repeat(LONGEST_LINK - 4));
        entry(&"é".repeat(30), &link, NOON)
    });
    let full = shelf(many);
    assert!(write(&full).len() <= MOST_BYTES);
    assert_eq!(full.clone().put(entry("one more", "BAA", NOON)), Put::Full);
    let read = import(
        &format!("counterweigh-saved 1\n{NOON}\tBAA\tNorway\n"),
        &full,
    )
    .unwrap();
    assert_eq!((read.new, read.faults[0].problem), (0, Problem::Full));
    let device = Memory::with(&[(SHELF, &write(&full))]);
    let desk =
        SavedStore::open(&device).change(&device, &Change::Put(entry("one more", "BAA", NOON)));
    assert!(desk.full);
    assert_eq!(desk.shelf, full);
}

#[test]
fn a_newer_file_is_read_as_far_as_it_goes_and_kept_whole_in_storage() {
    let text = format!("counterweigh-saved 2\n{NOON}\tBAA\tNorway\tred\n{{}}\n");
    let read = import(&text, &SavedScenarios::default()).unwrap();
    assert_eq!((read.new, read.faults.len()), (1, 1));
    let device = Memory::with(&[(SHELF, &text)]);
    let desk = SavedStore::open(&device);
    assert_eq!(names(&desk.shelf), ["Norway"]);
    assert_eq!((&desk.aside, device.text(SHELF)), (&None, text.clone()));
    let desk = desk.change(&device, &Change::Put(entry("Peru", "BAB", NOON)));
    assert_eq!(desk.aside, Some(text.clone()));
    assert_eq!(device.text(ASIDE), text);
    assert_eq!(device.text(SHELF), write(&desk.shelf));
}

#[test]
fn a_corrupt_store_is_put_aside_before_it_is_written_over() {
    let device = Memory::with(&[(SHELF, &format!("{NOON}\tBAA\tNorway\n\u{1}garbage\n"))]);
    let desk = SavedStore::open(&device);
    assert_eq!(names(&desk.shelf), ["Norway"]);
    assert_eq!(desk.aside.as_deref(), Some("\u{1}garbage"));
    assert_eq!(device.text(ASIDE), "\u{1}garbage");
    assert_eq!(device.text(SHELF), write(&desk.shelf));
    // More of it later does not replace what is there.
    device.write(SHELF, "more garbage").unwrap();
    let desk = SavedStore::open(&device);
    assert_eq!(desk.aside.as_deref(), Some("\u{1}garbage\nmore garbage"));
    let desk = desk.discard_aside(&device);
    assert_eq!((desk.aside, device.text(ASIDE)), (None, String::new()));
    assert_eq!(SavedStore::open(&device).aside, None);
}

#[test]
fn without_room_to_put_it_aside_nothing_is_written_over() {
    let text = format!("{NOON}\tBAA\tNorway\n{}\n", "garbage ".repeat(20));
    let device = Memory::with(&[(SHELF, &text)]);
    device.room.set(text.len() + 20);
    let desk = SavedStore::open(&device);
    assert_eq!(desk.refusal, Some(Refusal::Full));
    assert_eq!(names(&desk.shelf), ["Norway"]);
    let desk = desk.change(&device, &Change::Put(entry("Peru", "BAB", NOON)));
    assert_eq!(device.text(SHELF), text);
    assert_eq!(desk.refusal, Some(Refusal::Full));
    assert!(desk.is_unstored(&entry("Peru", "BAB", NOON)));
    assert!(!desk.is_unstored(&entry("Norway", "BAA", NOON)));
}

#[test]
fn what_finds_no_room_stays_at_hand_until_there_is_some() {
    let device = Memory::with(&[]);
    let (norway, peru) = (entry("Norway", "BAA", NOON), entry("Peru", "BAB", NOON));
    let desk = SavedStore::open(&device).change(&device, &Change::Put(norway.clone()));
    assert_eq!(desk.refusal, None);
    device.room.set(device.text(SHELF).len());
    let desk = desk.change(&device, &Change::Put(peru.clone()));
    assert_eq!(desk.refusal, Some(Refusal::Full));
    assert_eq!(desk.shelf.entries().len(), 2);
    // Another window changes nothing of that.
    let desk = desk.again(&device);
    assert!(desk.is_unstored(&peru) && desk.refusal == Some(Refusal::Full));
    // Looked at again once there is room, it is stored.
    device.room.set(usize::MAX);
    let stored = desk.again(&device);
    assert!(!stored.is_unstored(&peru) && stored.refusal.is_none());
    assert_eq!(
        names(&SavedStore::open(&device).shelf),
        names(&stored.shelf)
    );
    // Taken away, it is not kept at hand either.
    device
        .write(SHELF, &write(&shelf([norway.clone()])))
        .unwrap();
    device.room.set(device.text(SHELF).len());
    let gone = desk.change(&device, &Change::Remove(peru.clone()));
    assert_eq!(names(&gone.again(&device).shelf), ["Norway"]);
    let desk = desk.change(&device, &Change::Remove(norway));
    assert_eq!(desk.refusal, None);
    assert!(!desk.is_unstored(&peru));
    assert_eq!(names(&SavedStore::open(&device).shelf), ["Peru"]);
}

#[test]
fn a_device_that_keeps_nothing_leaves_all_at_hand() {
    let norway = entry("Norway", "BAA", NOON);
    let desk = SavedStore::open(&Blocked);
    assert_eq!(desk.refusal, Some(Refusal::Blocked));
    let desk = desk.change(&Blocked, &Change::Put(norway.clone()));
    let desk = desk.again(&Blocked);
    assert_eq!(names(&desk.shelf), ["Norway"]);
    let desk = desk.change(&Blocked, &Change::Remove(norway));
    assert!(desk.shelf.entries().is_empty());
}

#[test]
fn two_windows_do_not_write_over_each_other() {
    let device = Memory::with(&[]);
    let (one, other) = (SavedStore::open(&device), SavedStore::open(&device));
    let one = one.change(&device, &Change::Put(entry("Norway", "BAA", NOON)));
    let other = other.change(&device, &Change::Put(entry("Peru", "BAB", NOON)));
    assert_eq!(other.shelf.entries().len(), 2);
    assert_eq!(one.again(&device).shelf, other.shelf);
    // What one has removed, the other does not bring back.
    let one = one.change(&device, &Change::Remove(entry("Peru", "BAB", NOON)));
    let other = other.change(&device, &Change::Put(entry("Chad", "BAC", NOON)));
    assert_eq!(names(&other.shelf), ["Chad", "Norway"]);
    assert_eq!(one.shelf.entries().len(), 1);
}

#[test]
fn forgetting_removes_what_is_ours_and_nothing_else() {
    let device = Memory::with(&[
        (SHELF, "garbage"),
        ("counterweigh.other", "x"),
        ("theirs", "y"),
    ]);
    assert!(SHELF.starts_with(PREFIX) && ASIDE.starts_with(PREFIX));
    let desk = SavedStore::forget(&device);
    assert_eq!(desk, SavedStore::default());
    assert_eq!(device.texts.borrow().keys().collect::<Vec<_>>(), ["theirs"]);
}

#[test]
fn a_link_shows_its_scenario_or_why_not() {
    let first = State::first().scenario;
    let seen = glimpse(&encode(&first)).unwrap();
    assert_eq!((&seen.scenario, seen.more), (&first, false));
    assert!(!seen.picture.rows.is_empty());
    let two = glimpse(&encode(&first).repeat(2)).unwrap();
    assert!(two.more && two.scenario == first);
    assert!(glimpse("ZZZZ").is_err());
}

#[test]
fn what_is_saved_opens_on_the_sliders_with_what_stands_beside_it() {
    let first = State::first();
    let two = first
        .reduce(Action::ListAction(ListAction::Duplicate {
            place: 0,
            name: "A copy".to_owned(),
        }))
        .unwrap();
    for (state, count) in [(first, 1), (two, 2)] {
        let open = state.reduce(Action::Go(Screen::Saved)).unwrap();
        let kept = State::opened(&open.link_to_save());
        assert_eq!(kept.scenario.view.screen, Screen::Explore);
        assert_eq!(kept.scenario.values, open.scenario.values);
        assert_eq!(kept.scenarios().count(), count);
    }
}

#[test]
fn a_name_is_offered_from_title_country_and_item() {
    let first = State::first().scenario;
    assert_eq!(words::default_name(&first), "Azerbaijan");
    let armed = Scenario {
        item: ItemId::new(10).unwrap(),
        ..first.clone()
    };
    assert!(words::default_name(&armed).starts_with("Azerbaijan, "));
    let titled = Scenario {
        title: Title::new("Lesson 3"),
        ..armed
    };
    assert_eq!(words::default_name(&titled), "Lesson 3");
}
