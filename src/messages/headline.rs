//! The sentence on top: the law, what is assumed, what follows under two policies, in how many readings, and what holds without.

use crate::edition::id::PolicyId;
use crate::edition::{Kind, Policy};
use crate::findings::assumptions::{
    Assumption, Setter, assumptions, moved_furthest, without_assumptions,
};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::law::Law;
use crate::findings::results::{MovedSlider, Results, RowSummary, attached, pair};
use crate::findings::robustness::{Robustness, Sureness, in_100};
use crate::findings::rounding::rounded;
use crate::findings::verdict::Verdict;
use crate::findings::{BurdenUse, Disposition};
use crate::scenario::{Place, Scenario, SliderValue};

use super::generated::headline as words;
use super::law;
use super::lists::{list_and, list_comma};
use super::number::{chance_in_1000, decimal};
use super::sentence::{by_whose_estimate, place, place_of, policy_name, policy_name_start};

pub use super::generated::headline::{then, title};

/// So many assumptions are named; of others it is said how many they are.
const NAMED: usize = 3;

/// So many moved sliders are named, and one more where "1 more" would stand in its place.
const SLIDERS_NAMED: usize = 2;

/// Up to this many readings of 100 may stop a sale that ours does not before it is said.
const FEW: i64 = 10;

/// From this many readings of 100 on that stop a sale it is not said how many they are.
const NEARLY_ALL: i64 = 90;

/// What the sentence is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its shown texts, evaluated.
    pub results: &'a Results,
    /// Its readings; the sentence says no shares while there are none.
    pub readings: &'a Robustness,
    /// Who set what is not as published.
    pub setter: Setter,
}

impl<'a> Subject<'a> {
    /// A scenario as it is shown to others.
    #[must_use]
    pub fn for_others(shown: &'a Derived, readings: &'a Robustness) -> Self {
        Self {
            scenario: &shown.scenario,
            results: &shown.picture,
            readings,
            setter: Setter::Link,
        }
    }
}

/// The sentence on top as the screen says it to a reader, for whom `setter` set what departs.
#[must_use]
pub fn on_screen(shown: &Derived, readings: &Robustness, setter: Setter) -> String {
    headline(&Subject {
        setter,
        ..Subject::for_others(shown, readings)
    })
}

/// The first words of a sentence on results, before a comma: what is assumed and whose figures they are.
#[derive(Clone, Debug)]
pub struct With {
    /// The words.
    pub text: String,
    /// Whether anything is assumed.
    pub(super) assumes: bool,
    /// Whether a risk above a threshold is so by our own estimate.
    pub(super) our_estimate: bool,
}

impl With {
    /// Of a scenario, read alone where the law forbids a sale whatever the texts say.
    #[must_use]
    pub fn of(scenario: &Scenario, law: Option<&Law>, by: Setter) -> Self {
        let all = assumptions(scenario);
        let (assumed, added): (Vec<&Assumption>, Vec<&Assumption>) =
            all.iter().partition(|one| one.is_assumed());
        let mut named = 0;
        let mut take = |from: &[&Assumption]| -> Vec<String> {
            let room = NAMED - named;
            let taken: Vec<String> = from
                .iter()
                .take(room)
                .map(|one| phrase(scenario, one))
                .collect();
            named += taken.len();
            taken
        };
        let strong = take(&assumed);
        let weak = take(&added);
        let more = all.len() - strong.len() - weak.len();
        let moved = moved_furthest(scenario);
        let is_published = moved.is_empty() && scenario.place != Place::Own;
        let is_plain = is_published && weak.is_empty() && more == 0;
        let mut figures = vec![figures(scenario, &moved, by)];
        figures.extend(weak);
        if more > 0 {
            figures.push(words::more(more as i64));
        }
        let (strong, figures) = (list_and(&strong), list_and(&figures));
        let forbids = law.is_some_and(Law::forbids);
        let text = match (forbids, strong.is_empty()) {
            (true, true) if is_plain => words::alone().to_owned(),
            (true, true) => words::alone_with(&figures),
            (true, false) => words::alone_assuming(&strong, &figures),
            (false, true) => words::with(&figures),
            (false, false) => words::assuming(&strong, &figures),
        };
        Self {
            text,
            assumes: !assumed.is_empty(),
            our_estimate: !all.iter().any(Assumption::replaces_estimate),
        }
    }
}

/// Whose figures they are: "Norway’s published figures", "Norway as set in this link (Human-rights record 58 → 37)".
fn figures(scenario: &Scenario, moved: &[MovedSlider], by: Setter) -> String {
    if scenario.place == Place::Own {
        return match by {
            Setter::Reader => words::own_country(),
            Setter::Link => words::own_country_of_link(),
        }
        .to_owned();
    }
    if moved.is_empty() {
        return words::published(&place_of(scenario));
    }
    let edition = Engine::of(scenario).edition;
    let named = SLIDERS_NAMED + usize::from(moved.len() == SLIDERS_NAMED + 1);
    let mut sliders: Vec<String> = moved
        .iter()
        .take(named)
        .map(|slider| {
            let [from, to] = told_apart(slider.published, slider.value);
            words::slider(edition.factor(slider.factor).short, &from, &to)
        })
        .collect();
    let more = moved.len() - sliders.len();
    if more > 0 {
        sliders.push(words::more_sliders(more as i64));
    }
    let (place, sliders) = (place(scenario), list_comma(&sliders));
    match by {
        Setter::Reader => words::set_by_reader(&place, &sliders),
        Setter::Link => words::set_in_link(&place, &sliders),
    }
}

/// Two values of a slider as whole numbers, with a decimal where they would read alike.
fn told_apart(from: SliderValue, to: SliderValue) -> [String; 2] {
    let both = [from, to].map(SliderValue::score);
    let [one, other] = both.map(rounded);
    both.map(|value| decimal(value, u32::from(one == other)))
}

pub(super) fn phrase(scenario: &Scenario, assumption: &Assumption) -> String {
    let edition = Engine::of(scenario).edition;
    let per_cent = |threshold: f64| decimal(threshold * 100.0, 1);
    match *assumption {
        Assumption::Documented => words::documented().to_owned(),
        Assumption::OwnEstimate(permille) => words::own_estimate(&chance_in_1000(permille)),
        Assumption::Threshold { policy, own, used } => {
            let (policy, used) = (policy_name(edition.policy(policy)), per_cent(used));
            match own {
                Some(own) => words::threshold(&policy, &used, &per_cent(own)),
                None => words::threshold_of_knowledge(&policy, &used),
            }
        }
        Assumption::Thresholds(count) => words::thresholds(count as i64),
        Assumption::RiskScale(low, high) => {
            let [low, high] = [low, high].map(|permille| per_cent(f64::from(permille) / 1000.0));
            words::risk_scale(&low, &high)
        }
        Assumption::Burden(BurdenUse::Always) => words::burden_always().to_owned(),
        Assumption::Burden(_) => words::burden_never().to_owned(),
        Assumption::Codings(count) => words::codings(count as i64),
        Assumption::Edges(against, favour) => words::edges(against.into(), favour.into()),
        Assumption::AddingUp => words::adding_up().to_owned(),
        Assumption::Exact(count) => words::exact(count as i64),
        Assumption::Conditions(count) => match attached(scenario).next() {
            Some(condition) if count == 1 => words::condition(condition.name),
            _ => words::conditions(count as i64),
        },
        Assumption::Item => words::item(edition.item(scenario.item).name),
    }
}

/// The sentence on top, after what the law says.
#[must_use]
pub fn headline(subject: &Subject<'_>) -> String {
    law::before(
        subject.scenario,
        subject.results.law.as_ref(),
        headline_of_texts(subject),
    )
}

/// The same without the law, for where it stands above.
#[must_use]
pub fn headline_of_texts(subject: &Subject<'_>) -> String {
    let with = With::of(
        subject.scenario,
        subject.results.law.as_ref(),
        subject.setter,
    );
    let Some(sides) = Side::pair(subject.scenario, subject.results, subject.readings) else {
        let scored = subject.results.scored(Engine::of(subject.scenario)).count();
        return words::compared(&with.text, scored as i64);
    };
    let mut said = results(&with, &sides);
    for side in &sides {
        if let Some(doubt) = side.doubt(with.our_estimate) {
            said = then(&said, &doubt);
        }
    }
    if with.assumes {
        said = then(&said, &without(subject.scenario, &sides));
    }
    said
}

/// One of the two policies of the sentence.
struct Side {
    policy: &'static Policy,
    name: String,
    start: String,
    row: RowSummary,
    look: Option<Look>,
}

/// What a text of the sentence is called within it.
fn name(policy: &Policy) -> String {
    match policy.kind {
        Kind::Comparator => words::text_of_others(policy.short),
        Kind::Policy | Kind::Gap => policy_name(policy),
    }
}

/// The same at the start of a sentence.
fn name_start(policy: &Policy) -> String {
    match policy.kind {
        Kind::Comparator => words::text_of_others_start(policy.short),
        Kind::Policy | Kind::Gap => policy_name_start(policy),
    }
}

/// Two texts within a sentence, the one and the other, and the one or the other.
fn together(both: [&Policy; 2]) -> [String; 2] {
    if both.iter().all(|policy| policy.kind == Kind::Policy) {
        let [first, second] = both.map(|policy| policy.year.into());
        return [
            words::years(first, second),
            words::either_year(first, second),
        ];
    }
    let [first, second] = both.map(name);
    [
        words::texts(&first, &second),
        words::either_text(&first, &second),
    ]
}

/// What the readings say of it, in whole numbers of 100.
struct Look {
    sureness: Sureness,
    agree: i64,
    most: i64,
    commonest: Verdict,
    stopped: i64,
}

impl Side {
    /// Both of them; `None` unless both are shown.
    fn pair(scenario: &Scenario, results: &Results, readings: &Robustness) -> Option<[Self; 2]> {
        let edition = Engine::of(scenario).edition;
        let [one, other] = pair(scenario).map(|id| {
            let row = results.row(id)?.glance()?;
            let policy = edition.policy(id);
            let look = readings.summary(id, row.disposition).map(|look| Look {
                sureness: look.sureness(),
                agree: in_100(look.agree),
                most: in_100(look.most),
                commonest: row.terms.of_same_text(look.commonest),
                stopped: in_100(look.stopped),
            });
            Some(Self {
                policy,
                name: name(policy),
                start: name_start(policy),
                row,
                look,
            })
        });
        Some([one?, other?])
    }

    fn stops(&self) -> bool {
        self.row.disposition == Disposition::Barred
    }

    /// That fewer than half of its readings agree.
    fn doubt(&self, ours: bool) -> Option<String> {
        let look = self.look.as_ref()?;
        match look.sureness {
            Sureness::Otherwise => {
                let said = words::otherwise(look.most, &self.name, look.commonest);
                let ours = ours && look.commonest == Verdict::Barred;
                Some(words::end(&by_whose_estimate(said, ours)))
            }
            Sureness::EitherWay if look.agree < 50 => {
                Some(words::either_way(look.agree, &self.start))
            }
            _ => None,
        }
    }

    /// How many readings of 100 would stop a sale that this one would not, where they are more than a few.
    fn past(&self) -> Option<i64> {
        let look = self.look.as_ref().filter(|_| !self.stops())?;
        let said_anyway = look.sureness == Sureness::Otherwise && look.commonest == Verdict::Barred;
        (look.stopped > FEW && !said_anyway).then_some(look.stopped)
    }

    /// How many readings of 100 stop a sale as this one does, where they are not nearly all, and not so few that it is said anyway.
    fn share(&self) -> Option<i64> {
        let look = self.look.as_ref().filter(|_| self.stops())?;
        (look.stopped < NEARLY_ALL && self.doubt(false).is_none()).then_some(look.stopped)
    }

    /// A sentence on it, or on both, with its full stop; `ours` tells whether a risk above a threshold is so by our own estimate.
    fn ended(&self, sentence: &str, is_of_both: bool, ours: bool) -> String {
        let Some(share) = self.past() else {
            return match self.share() {
                Some(share) => words::end_in(sentence, share),
                None => words::end(sentence),
            };
        };
        let past = if is_of_both {
            words::end_past_of(sentence, share, &self.name)
        } else {
            words::end_past(sentence, share)
        };
        words::end(&by_whose_estimate(past, ours))
    }
}

fn results(with: &With, sides: &[Side; 2]) -> String {
    let [one, other] = sides;
    let (text, verdict) = (&with.text, one.row.verdict);
    if verdict != other.row.verdict {
        return differ(text, with.our_estimate, sides);
    }
    let [and, or] = together([one.policy, other.policy]);
    if one.stops() {
        let both = by_whose_estimate(words::both(text, &and, &or, verdict), with.our_estimate);
        let says_shares = one.share().is_some() || other.share().is_some();
        return match (&one.look, &other.look) {
            (Some(look), Some(later)) if says_shares => {
                words::end_in_both(&both, look.stopped, later.stopped)
            }
            _ => words::end(&both),
        };
    }
    // Of two policies that agree the stricter one's stop rule is said.
    let stricter = if other.past() >= one.past() {
        other
    } else {
        one
    };
    stricter.ended(
        &words::both(text, &and, &or, verdict),
        true,
        with.our_estimate,
    )
}

/// Two sentences on results that differ; `ours` tells whether a risk above a threshold is so by our own estimate.
fn differ(with: &str, ours: bool, [one, other]: &[Side; 2]) -> String {
    let first = first(with, &one.name, one.row.verdict, ours);
    let second = if other.stops() && ours {
        words::second_stops(&other.name)
    } else {
        words::second(&other.start, &other.name, other.row.verdict)
    };
    then(
        &one.ended(&first, false, ours),
        &other.ended(&second, false, ours),
    )
}

/// What follows under one policy, after the first words and without its full stop.
fn first(with: &str, name: &str, verdict: Verdict, ours: bool) -> String {
    by_whose_estimate(
        words::first(with, name, verdict),
        ours && verdict == Verdict::Barred,
    )
}

/// What follows under both policies without what is assumed.
fn without(scenario: &Scenario, sides: &[Side; 2]) -> String {
    let verdicts = |sides: &[Side; 2]| sides.each_ref().map(|side| side.row.verdict);
    let results = results_without(scenario, &pair(scenario));
    let Some(plain) = Side::pair(scenario, &results, &Robustness::default()) else {
        return String::new();
    };
    let [one, other] = verdicts(&plain);
    if [one, other] == verdicts(sides) {
        words::without_same().to_owned()
    } else if one == other {
        // What stops a sale then is our estimate.
        let both = by_whose_estimate(words::without_both(one).to_owned(), one == Verdict::Barred);
        words::end(&both)
    } else {
        differ(words::without(), true, &plain)
    }
}

/// The results of some texts without what is assumed.
fn results_without(scenario: &Scenario, policies: &[PolicyId]) -> Results {
    Results::of(&Scenario {
        shown: policies.iter().fold(0, |bits, policy| bits | policy.bit()),
        ..without_assumptions(scenario)
    })
}

/// What follows under one text; `None` where it is not shown or not scored.
#[must_use]
pub fn of_one(subject: &Subject<'_>, policy: PolicyId) -> Option<String> {
    let scenario = subject.scenario;
    let row = subject.results.row(policy)?.glance()?;
    let with = With::of(scenario, subject.results.law.as_ref(), subject.setter);
    let name = policy_name(Engine::of(scenario).edition.policy(policy));
    let said = words::end(&first(&with.text, &name, row.verdict, with.our_estimate));
    if !with.assumes {
        return Some(said);
    }
    let without = results_without(scenario, &[policy]);
    let without = without.row(policy)?.glance()?;
    Some(if without.verdict == row.verdict {
        then(&said, words::without_same())
    } else {
        let without = first(words::without(), &name, without.verdict, true);
        then(&said, &words::end(&without))
    })
}
