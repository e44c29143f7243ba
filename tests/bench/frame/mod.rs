//! One frame of a drag, from the action to everything that the first screen says: as the app computes it, and as it once did.
//!
//! Shared by the native bench and by the page that times the same in a browser. The old way is kept for the comparison alone: it
//! asked for the published figures four times, the model's input three times, and copied the state with its history twice. Both
//! come to the same [`Screen`], and whoever times them holds the two against each other first.

use std::hint::black_box;
use std::rc::Rc;

use counterweigh::edition::Flag;
use counterweigh::edition::id::{FactorId, PolicyId};
use counterweigh::findings::derived::Derived;
use counterweigh::findings::edit::{Edit, apply};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::moved::What;
use counterweigh::findings::reasons::Reasons;
use counterweigh::findings::results::{PAIR, Row, RowSummary, flags, with_every_text};
use counterweigh::findings::robustness::{ReadingSampler, Robustness, RobustnessSummary};
use counterweigh::findings::tipping_points::in_focus;
use counterweigh::messages::{
    changes, headline, marks as mark_words, number, sentence, settled, why,
};
use counterweigh::model::evaluate::evaluate;
use counterweigh::scenario::{Scenario, SliderValue};
use counterweigh::state::{Action, State};

/// The slider that is dragged.
const SLIDER: usize = 4;

/// Steps of undo behind a drag in a long session: as many as are kept.
pub(crate) const LONG: usize = 200;

/// What the first screen says of a scenario, as text and numbers.
#[derive(Debug, PartialEq)]
pub(crate) struct Screen {
    sentences: Vec<String>,
    rows: Vec<(RowSummary, Option<(RobustnessSummary, String)>)>,
    means: Vec<i64>,
    flags: usize,
    link: String,
}

/// A drag under way.
pub(crate) struct Drag {
    /// Readings of each text on a frame.
    readings: usize,
    /// The text whose reasons are open.
    why: Option<PolicyId>,
    study: ReadingSampler,
    before: Option<(Rc<Scenario>, Derived)>,
}

impl Drag {
    fn new(readings: usize, why: bool) -> Self {
        Self {
            readings,
            why: why.then_some(PAIR[1]),
            study: ReadingSampler::default(),
            before: None,
        }
    }

    /// What was before the move, derived once for a drag.
    fn before(&mut self, scenario: &Rc<Scenario>) {
        if !matches!(&self.before, Some((known, _)) if known == scenario) {
            self.before = Some((Rc::clone(scenario), Derived::of(scenario)));
        }
    }

    /// Words and numbers of the screen, out of what was derived.
    fn screen(&self, now: &Derived, what: What, settled: &Robustness, link: String) -> Screen {
        let engine = now.input.engine;
        let mut sentences = vec![
            headline::headline(&headline::Subject::for_others(now, settled)),
            settled::of_pair(&now.scenario, &now.picture, settled),
        ];
        if let Some((_, before)) = &self.before {
            sentences.push(sentence::moved(what, before, now));
        }
        let focus = in_focus(&now.scenario, self.why);
        let row = now.picture.row(focus).and_then(Row::glance);
        if let (Some(marks), Some(row)) = (now.tipping_points(focus), row) {
            let text = engine.edition.policy(focus);
            let said = |marks| mark_words::spoken(marks, text, row.terms);
            sentences.extend(marks.iter().map(said));
        }
        let rows = now.picture.rows.iter().filter_map(|row| {
            let glance = row.glance()?;
            let look = settled.summary(row.policy, glance.disposition);
            let said = look.map(|look| (look, settled::row(&look, glance.terms).1));
            Some((glance, said))
        });
        let rows = rows.collect();
        if let Some(open) = self.why {
            sentences.extend(self.reasons(now, open));
        }
        Screen {
            sentences,
            rows,
            means: now
                .group_means
                .iter()
                .map(|mean| number::rounded(*mean))
                .collect(),
            flags: now.flags.len(),
            link,
        }
    }

    /// The reasons of the text that is open, and what would change it.
    fn reasons(&self, now: &Derived, open: PolicyId) -> Vec<String> {
        let mut said = Vec::new();
        let row = now.picture.row(open).and_then(|row| row.result.as_ref());
        if let Some(outcome) = row {
            let evaluation = &outcome.evaluation;
            let reasons = Reasons::of(evaluation);
            said.push(why::reasons_title(
                reasons.balance,
                reasons.neutral,
                evaluation.gate,
            ));
        }
        if let Some(found) = now.changes(open) {
            let all = [&found.sliders, &found.readings, &found.conditions];
            let all = all.into_iter().flatten();
            said.push(changes::lead(found));
            said.extend(all.map(|change| changes::button(change, now.input.engine.edition)));
        }
        let missing = now.published.iter().filter(|figure| figure.missing);
        said.push(missing.count().to_string());
        said
    }
}

/// The scenario that is dragged: the first one, with every text shown.
fn start() -> Scenario {
    with_every_text(&Engine::newest().first_scenario())
}

/// A move of the slider, all of them in one gesture.
fn slide(call: usize) -> Edit {
    Edit::Slide {
        factor: factor(SLIDER),
        to: SliderValue::from_tenths((150 + call * 7 % 601) as u16),
        gesture: 1,
    }
}

/// A factor by its number.
fn factor(number: usize) -> FactorId {
    FactorId::new(number).unwrap_or(FactorId::SSG_GOV)
}

/// A step before the drag, a gesture of its own.
fn step(number: usize) -> Edit {
    Edit::Slide {
        factor: factor(number % counterweigh::scenario::SLIDERS),
        to: SliderValue::from_tenths((number * 37 % 1000) as u16),
        gesture: 1000 + number as u32,
    }
}

/// The app as it is.
pub(crate) struct AsItIs {
    state: State,
    drag: Drag,
}

impl AsItIs {
    /// Before a drag, with so many steps of undo behind it.
    pub(crate) fn new(readings: usize, why: bool, steps: usize) -> Self {
        let mut state = State::first();
        state.scenario = start();
        for number in 0..steps {
            state = state.reduce(step(number).into()).unwrap_or(state);
        }
        Self {
            state,
            drag: Drag::new(readings, why),
        }
    }

    /// One move: the next state, and what the screen says of it.
    pub(crate) fn frame(&mut self, call: usize) -> Option<Screen> {
        // The page holds the state before until the next one is there.
        let next = self.state.reduce(Action::Edit(slide(call)))?;
        let moved = next.moved.as_ref()?;
        self.drag.before(&moved.before);
        let now = Derived::of(&next.scenario);
        let readings = self.drag.readings;
        let settled = self
            .drag
            .study
            .sample_input(&now.scenario, &now.input, readings);
        let screen = self.drag.screen(&now, moved.what, &settled, next.link());
        self.state = next;
        Some(screen)
    }
}

/// A state as the old reducer copied it: whole scenarios in every step.
#[derive(Clone)]
struct OldState {
    scenario: Scenario,
    beside: [Vec<Scenario>; 2],
    moved: Option<(Scenario, What)>,
    past: Vec<(Scenario, [Vec<Scenario>; 2])>,
    gesture: Option<u32>,
}

impl OldState {
    fn reduce(&self, edit: Edit) -> Option<Self> {
        let copied = black_box(self.clone());
        let mut scenario = copied.scenario.clone();
        let start = self.gesture.zip(self.past.last().map(|(past, _)| past));
        let (what, gesture) = apply(&mut scenario, edit, start)?;
        if scenario == self.scenario {
            return None;
        }
        let mut next = self.clone();
        let kept = black_box((self.scenario.clone(), self.beside.clone()));
        let goes_on = gesture.is_some() && gesture == self.gesture;
        if !goes_on {
            if next.past.len() == LONG {
                next.past.remove(0);
            }
            next.past.push(kept);
            next.gesture = gesture;
        }
        let before = match &self.moved {
            Some((before, same)) if goes_on && *same == what => before.clone(),
            _ => self.scenario.clone(),
        };
        next.moved = Some((before, what));
        next.scenario = scenario;
        Some(next)
    }
}

/// The app as it was.
pub(crate) struct AsItWas {
    state: OldState,
    link: State,
    drag: Drag,
}

impl AsItWas {
    /// Before a drag, with so many steps of undo behind it.
    pub(crate) fn new(readings: usize, why: bool, steps: usize) -> Self {
        let mut state = OldState {
            scenario: start(),
            beside: Default::default(),
            moved: None,
            past: Vec::new(),
            gesture: None,
        };
        for number in 0..steps {
            state = state.reduce(step(number)).unwrap_or(state);
        }
        Self {
            state,
            link: State::first(),
            drag: Drag::new(readings, why),
        }
    }

    /// One move: the next state, and what the screen says of it.
    pub(crate) fn frame(&mut self, call: usize) -> Option<Screen> {
        let next = self.state.reduce(slide(call))?;
        let (before, what) = next.moved.clone()?;
        self.drag.before(&Rc::new(before));
        let scenario = &next.scenario;
        let now = Derived::of(scenario);
        // The picture asked for the published figures, and so did both who asked whether anything is changed.
        for _ in 0..3 {
            look_up(scenario);
        }
        // Every text was evaluated in full on the published figures, of which only the balance is shown.
        let published = Engine::of(scenario).published_values(scenario.place);
        let published = published.map(SliderValue::score);
        for row in &now.picture.rows {
            if let Some(text) = now.input.text(row.policy) {
                let case = now.input.case_with(&published);
                black_box(evaluate(
                    &now.input.framework,
                    &text,
                    &now.input.rule,
                    &case,
                ));
            }
        }
        // The readings made the scenario ready once more, with the errors of the published figures.
        let settled = {
            let prepared = ModelInput::of(scenario);
            look_up(scenario);
            self.drag
                .study
                .sample_input(scenario, &prepared, self.drag.readings)
        };
        // And so did the marks on the sliders.
        black_box(ModelInput::of(scenario));
        if self.drag.why.is_some() {
            // The reasons: what would change the result asked twice for the errors and made its own input, and what is not
            // known asked for the published figures.
            black_box(ModelInput::of(scenario));
            for _ in 0..3 {
                look_up(scenario);
            }
            let law: Vec<&'static Flag> = flags(scenario);
            black_box(law);
        }
        self.link.scenario.clone_from(scenario);
        let screen = self.drag.screen(&now, what, &settled, self.link.link());
        self.state = next;
        Some(screen)
    }
}

/// The published figures, each looked up. It once was computed here from the cells of the country.
fn look_up(scenario: &Scenario) {
    let engine = Engine::of(scenario);
    for (factor, _) in engine.edition.numbered_factors() {
        black_box(engine.finished(scenario.place, factor));
    }
}
