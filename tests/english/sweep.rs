//! What is gone through: countries of both editions, what is transferred, moves, and readings.

use counterweigh::edition::edition;
use counterweigh::edition::id::{ConditionId, EditionId, FactorId, GroupId, ItemId, PolicyId};
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::place_of;
use counterweigh::findings::results::Results;
use counterweigh::model::framework::{Count, Mean, OverlayUse};
use counterweigh::model::presumption::BurdenUse;
use counterweigh::scenario::{Place, Reading, SLIDERS, Scenario, SliderValue, TEXTS, Title};
use counterweigh::state::{Action, State};

/// A country under an edition.
#[derive(Clone, Copy)]
pub(crate) struct Stop {
    /// The edition.
    pub(crate) edition: EditionId,
    /// Where.
    pub(crate) place: Place,
    /// Code of the country, or `own`.
    pub(crate) code: &'static str,
    /// Position in the list, to vary what is moved.
    pub(crate) turn: usize,
}

/// Every country of every edition, and a country of one's own.
pub(crate) fn stops() -> Vec<Stop> {
    let mut stops = Vec::new();
    for id in EditionId::all() {
        let countries = edition(id).countries.iter();
        let codes = countries.map(|country| country.iso3).chain(["own"]);
        stops.extend(codes.enumerate().map(|(turn, code)| Stop {
            edition: id,
            place: place_of(code).unwrap_or(Place::Own),
            code,
            turn,
        }));
    }
    stops
}

impl Stop {
    /// Name of the stop: edition and country.
    pub(crate) fn name(&self) -> String {
        format!("{}-{}", edition(self.edition).id, self.code)
    }

    /// The country on its published figures.
    pub(crate) fn state(&self) -> State {
        let mut state = State::first();
        let engine = Engine::of_edition(self.edition);
        state.scenario = engine.first_scenario();
        state.scenario.edition = self.edition;
        state.scenario.values = engine.published_values(state.scenario.place);
        state
            .reduce(Action::Edit(Edit::Choose(self.place)))
            .unwrap_or(state)
    }
}

/// A state with its results.
pub(crate) struct Case {
    /// What was done.
    pub(crate) name: String,
    /// The state.
    pub(crate) state: State,
    /// Its results.
    pub(crate) picture: Results,
}

impl Case {
    /// The case of a state.
    pub(crate) fn of(name: String, state: State) -> Self {
        let picture = Results::of(&state.scenario);
        Self {
            name,
            state,
            picture,
        }
    }

    /// Its scenario.
    pub(crate) fn scenario(&self) -> &Scenario {
        &self.state.scenario
    }

    /// Its edition.
    pub(crate) fn engine(&self) -> &'static Engine {
        Engine::of(self.scenario())
    }
}

/// The moves of one country: each item first, then from there everything that can be moved.
pub(crate) fn moved(stop: &Stop, visit: &mut dyn FnMut(Case)) {
    let start = stop.state();
    visit(Case::of("chosen".to_owned(), start.clone()));
    for (item, id) in ItemId::all().enumerate() {
        let with = start.reduce(Action::Edit(Edit::Item(id)));
        let with = with.unwrap_or_else(|| start.clone());
        visit(Case::of(format!("item {item}"), with.clone()));
        for (name, action) in moves(stop.turn + item, &with) {
            if let Some(next) = with.reduce(action) {
                visit(Case::of(format!("item {item}, {name}"), next));
            }
        }
        let undone = with.reduce(Action::Edit(Edit::Knowledge(true)));
        let undone = undone.and_then(|state| state.reduce(Action::Undo));
        if let Some(undone) = undone {
            let redone = undone.reduce(Action::Redo);
            visit(Case::of(format!("item {item}, undone"), undone));
            if let Some(redone) = redone {
                visit(Case::of(format!("item {item}, redone"), redone));
            }
        }
        let reset = with
            .reduce(lift(&with, stop.turn, 9))
            .and_then(|state| state.reduce(Action::Edit(Edit::Reset)));
        if let Some(reset) = reset {
            visit(Case::of(format!("item {item}, reset"), reset));
        }
    }
}

/// A slider moved by so many points.
/// A factor, one after the other.
fn factor_id(turn: usize) -> FactorId {
    FactorId::new(turn % SLIDERS).unwrap_or(FactorId::SSG_GOV)
}

fn lift(state: &State, turn: usize, points: i32) -> Action {
    let factor = turn % SLIDERS;
    let from = i32::from(state.scenario.values[factor].tenths());
    Action::Edit(Edit::Slide {
        factor: factor_id(factor),
        to: SliderValue::from_tenths((from + points * 10).clamp(0, 1000) as u16),
        gesture: 1,
    })
}

/// One of each kind of move.
fn moves(turn: usize, state: &State) -> Vec<(&'static str, Action)> {
    let mut values = state.scenario.values;
    for (place, value) in values.iter_mut().enumerate().skip(turn % 3).step_by(3) {
        *value = SliderValue::from_tenths((place * 53 + turn * 7) as u16 % 1001);
    }
    let turned = readings(state.scenario.edition);
    let reading = &turned[turn % turned.len()].1;
    let mut moves = vec![
        ("slider up", lift(state, turn, 30)),
        ("slider down", lift(state, turn + 7, -25)),
        (
            "slider to the end",
            Action::Edit(Edit::Slide {
                factor: factor_id(turn + 3),
                to: SliderValue::from_tenths(if turn.is_multiple_of(2) { 0 } else { 1000 }),
                gesture: 2,
            }),
        ),
        (
            "group",
            Action::Edit(Edit::SlideGroup {
                group: GroupId::new(turn % 6).unwrap_or(GroupId::SSG),
                to: SliderValue::from_tenths(150 + (turn % 8) as u16 * 100),
                gesture: 3,
            }),
        ),
        (
            "sliders at once",
            Action::Edit(Edit::Values(Box::new(values))),
        ),
        (
            "exact",
            Action::Edit(Edit::Exact {
                factor: factor_id(turn),
                exact: true,
            }),
        ),
        ("documented", Action::Edit(Edit::Knowledge(true))),
        (
            "own estimate",
            Action::Edit(Edit::Estimate {
                permille: Some([0, 4, 30, 120, 333, 480, 500, 510, 700, 960, 1000][turn % 11]),
                gesture: 4,
            }),
        ),
        (
            "reading",
            Action::Edit(Edit::Reading(Box::new(reading.clone()))),
        ),
        ("own country", Action::Edit(Edit::Choose(Place::Own))),
        ("today’s edition", Action::Edit(Edit::Recompute)),
    ];
    // Every fifth stop goes on without a condition.
    if let Some(condition) = ConditionId::new(turn % 5) {
        let attached = true;
        let attach = Edit::Condition {
            condition,
            attached,
        };
        moves.insert(5, ("condition", Action::Edit(attach)));
    }
    moves
}

/// Readings of an edition other than ours: each kind of choice, and all together.
pub(crate) fn readings(id: EditionId) -> Vec<(&'static str, Reading)> {
    let with = |change: fn(&mut Reading)| {
        let mut reading = Reading::standard(id);
        change(&mut reading);
        of_its_texts(reading, id)
    };
    let stances = |text: usize, stance: u8| {
        let mut reading = Reading::standard(id);
        reading.stances[text] = [Some(stance); SLIDERS];
        reading
    };
    let mut readings = vec![
        ("ours", Reading::standard(id)),
        ("each step as much", with(|reading| reading.ratio = 100)),
        ("each step thrice", with(|reading| reading.ratio = 300)),
        ("by group", with(|reading| reading.count = Count::ByGroup)),
        ("geometric", with(|reading| reading.mean = Mean::Geometric)),
        (
            "no overlay",
            with(|reading| reading.overlay = OverlayUse::Never),
        ),
        (
            "overlay always",
            with(|reading| reading.overlay = OverlayUse::Always),
        ),
        ("weak overlay", with(|reading| reading.overlay_strength = 5)),
        (
            "strong overlay",
            with(|reading| (reading.overlay_strength, reading.overlay_reference) = (70, 80)),
        ),
        (
            "narrow band",
            with(|reading| (reading.against_below, reading.favour_from) = (48, 52)),
        ),
        (
            "wide band",
            with(|reading| (reading.against_below, reading.favour_from) = (10, 90)),
        ),
        (
            "low risk",
            with(|reading| (reading.risk_low, reading.risk_high) = (1, 400)),
        ),
        (
            "high risk",
            with(|reading| (reading.risk_low, reading.risk_high) = (200, 998)),
        ),
        (
            "low thresholds",
            with(|reading| reading.thresholds = thresholds(90)),
        ),
        (
            "high thresholds",
            with(|reading| reading.thresholds = thresholds(930)),
        ),
        (
            "one stance",
            with(|reading| reading.stances[7][2] = Some(0)),
        ),
        ("2018 silent", stances(5, 0)),
        ("2023 emphatic", stances(7, 4)),
    ];
    if edition(id).parameters.model > 1 {
        readings.extend([
            (
                "no burden",
                with(|reading| reading.burden = BurdenUse::Never),
            ),
            (
                "burden always",
                with(|reading| reading.burden = BurdenUse::Always),
            ),
        ]);
    }
    readings.push(("everything", of_its_texts(everything(id), id)));
    readings
}

/// A reading without what it says of texts that an edition does not have.
fn of_its_texts(mut reading: Reading, id: EditionId) -> Reading {
    for text in id.texts()..TEXTS {
        reading.thresholds[text] = None;
        reading.stances[text] = [None; SLIDERS];
    }
    reading
}

fn thresholds(permille: u16) -> [Option<u16>; TEXTS] {
    let mut thresholds = [Some(permille); TEXTS];
    thresholds[PolicyId::GAP.index()] = None;
    thresholds
}

fn everything(id: EditionId) -> Reading {
    let mut reading = Reading {
        ratio: 155,
        count: Count::ByGroup,
        mean: Mean::Geometric,
        overlay: OverlayUse::Always,
        overlay_strength: 44,
        overlay_reference: 61,
        against_below: 35,
        favour_from: 66,
        risk_low: 33,
        risk_high: 777,
        thresholds: thresholds(345),
        ..Reading::standard(id)
    };
    for (text, stances) in reading.stances.iter_mut().enumerate() {
        if text != PolicyId::GAP.index() {
            for factor in 0..3 {
                stances[(text + factor * 5) % SLIDERS] = Some(((text + factor) % 5) as u8);
            }
        }
    }
    reading
}

/// The readings of one country.
pub(crate) fn read_otherwise(stop: &Stop, visit: &mut dyn FnMut(Case)) {
    let start = stop.state();
    for (name, reading) in readings(stop.edition) {
        let next = start.reduce(Action::Edit(Edit::Reading(Box::new(reading))));
        visit(Case::of(
            name.to_owned(),
            next.unwrap_or_else(|| start.clone()),
        ));
    }
}

/// The few scenarios of one country whose reasons, exports and answers are all said.
pub(crate) fn looked_into(stop: &Stop) -> Vec<Case> {
    let start = stop.state();
    let rich = {
        let mut state = start.clone();
        let turn = stop.turn;
        let scenario = &mut state.scenario;
        for factor in [turn, turn + 3, turn + 11] {
            scenario.values[factor % SLIDERS] =
                SliderValue::from_tenths((factor * 137 % 1001) as u16);
        }
        let items = Engine::of(scenario).edition.items.len();
        scenario.item = ItemId::new(1 + turn % (items - 1)).unwrap_or(scenario.item);
        scenario.mitigations = (turn % 32) as u8;
        scenario.exact = 1 << (turn % SLIDERS);
        scenario.documented_knowledge = turn.is_multiple_of(5);
        scenario.own_estimate = turn.is_multiple_of(7).then_some((turn * 31 % 1001) as u16);
        let readings = readings(stop.edition);
        scenario.reading = readings[turn % readings.len()].1.clone();
        scenario.shown = (1 << stop.edition.texts()) - 1;
        scenario.title =
            Title::new(["", "Essay, week 3: “why {not}?”", "</title> & 50 % more"][turn % 3]);
        *scenario = scenario.sanitised();
        state
    };
    vec![
        Case::of("as published".to_owned(), start),
        Case::of("much set".to_owned(), rich),
    ]
}
