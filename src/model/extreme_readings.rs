//! The strongest honest case for and against a transfer under one text: of all readings within the stated ranges the one that
//! raises the balance most and is most lenient at the gate, and the one that lowers it most and is strictest.
//!
//! For one scale, count and mean the best stances are exact: a balance is a ratio of sums, and Dinkelbach's method (Dinkelbach
//! 1967, Management Science 13, "On nonlinear fractional programming") finds the greatest ratio in a few steps. The overlay is a
//! factor in front that no stance touches. Where a security case may decide in the balance's place, the stances that are best for
//! it, and for mixtures of the two, are tried beside those that are best for the balance. Counted by factor that finds the lowest number
//! that can decide; by group, and upwards, it finds the best of these. The scale is tried at every hundredth, as a reading carries it, so that no reading
//! that can be set is missed; between two hundredths a balance may go beyond by some hundredths of a point.

use super::balance::{Aggregation, GEOMETRIC_FLOOR, turned};
use super::conditions::after_conditions;
use super::decision::Decision;
use super::framework::{Case, Count, Framework, Gate, Mean, OverlayUse, Rule, Text};
use super::math::{ln, logistic, logit};
use super::order::{sort_by, sort_by_key};
use super::presumption::{BurdenRange, Presumption, SECURITY_BURDEN};
use super::reading_flips::RATIOS;
use super::readings::{GateRange, StanceRange, TextRange, UncertaintyRanges};
use super::risk::{GateState, Risk};
use super::weights::{emphasis, relevance};

/// Gains below this are rounding, and count as none.
const NOTHING: f64 = 1e-10;

/// Shares of the weight of the criteria that the security case leaves out, with which stances are sought that serve it and the
/// balance together.
const OF_OTHERS: [f64; 5] = [0.0, 0.2, 0.4, 0.6, 0.8];

/// Steps after which the search for a ratio gives up; it ends after a handful.
const STEPS: usize = 100;

/// Which way a case is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// For the transfer: the highest balance, the most lenient gate, the least burden.
    For,
    /// Against it: the lowest balance, the strictest gate, the greatest burden.
    Against,
}

impl Side {
    fn sign(self) -> f64 {
        match self {
            Self::For => 1.0,
            Self::Against => -1.0,
        }
    }
}

/// The strongest case on one side: a reading within the ranges, and what it leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Strongest {
    /// The number that decides, 0 to 100: the balance, where no security case is asked for.
    pub balance: f64,
    /// How the text becomes that number.
    pub rule: Rule,
    /// The text with the stances and the burden that make the case. Its gate has the breadth that it was given; the threshold
    /// stands for both the threshold and the breadth of the case, so that it shuts in just the same cases.
    pub text: Text,
    /// The gate in this case.
    pub gate: GateState,
}

/// The strongest case on one side within the ranges of a text and of everything else.
///
/// `text` is the text as it is coded. `rule` gives the band edges, the overlay's reference and whether the overlay is settled;
/// where nothing is gained the case stays with its other choices and with the stances as coded.
#[must_use]
pub fn strongest(
    framework: &Framework,
    text: &Text,
    range: &TextRange,
    rule: &Rule,
    spread: &UncertaintyRanges,
    case: &Case<'_>,
    side: Side,
) -> Strongest {
    let scores = turned(text, &after_conditions(framework, case));
    let overlay = overlay_use(framework, text, range, rule, spread, &scores, side);
    let gate = text.gate.zip(range.gate).map(|(gate, range)| Gate {
        threshold: threshold(gate, range, case, side),
        ..gate
    });
    let text = &Text {
        presumption: presumption(range, rule, side),
        ..text.clone()
    };
    let security = text.presumption.burden() == Some(SECURITY_BURDEN);
    let mut best: Option<(f64, Rule, Text)> = None;
    for (ratio, count, mean) in scales(rule, spread) {
        let rule = Rule {
            ratio,
            count,
            mean,
            ..overlay
        };
        let values = scores.iter().map(|score| match mean {
            Mean::Arithmetic => *score,
            Mean::Geometric => ln(score.max(GEOMETRIC_FLOOR)),
        });
        let values: Vec<f64> = values.map(|value| side.sign() * value).collect();
        let offers = Offers::new(framework, range, case.item, ratio, &values);
        // As coded, under the scale that is tried first: it stays where nothing is gained.
        let coded = best.is_none().then(|| offers.coded()).into_iter();
        let best_for_balance = offers.best(framework, count).into_iter();
        let shares = if security { &OF_OTHERS[..] } else { &[] };
        let best_for_security = shares
            .iter()
            .filter_map(|share| offers.best_for(&framework.security, *share));
        for stances in coded.chain(best_for_balance).chain(best_for_security) {
            let text = Text {
                stances,
                gate,
                ..text.clone()
            };
            let balance = Decision::new(framework, &text, &rule, case.item).decides(&scores);
            let gain = |other: f64| side.sign() * (balance - other);
            if best
                .as_ref()
                .is_none_or(|(other, ..)| gain(*other) > NOTHING)
            {
                best = Some((balance, rule, text));
            }
        }
    }
    let (balance, rule, text) = best.unwrap_or_else(|| {
        let decision = Decision::new(framework, text, rule, case.item);
        (decision.decides(&scores), *rule, text.clone())
    });
    let risk = Risk::estimate(framework, gate, case, &after_conditions(framework, case));
    Strongest {
        balance,
        rule,
        text,
        gate: GateState::of(gate, risk.probability, case.documented_knowledge),
    }
}

/// What the text presumes at the lenient or the strict end of its range, where the reader has not settled it.
fn presumption(range: &TextRange, rule: &Rule, side: Side) -> Presumption {
    match range.presumption.read(rule.burden) {
        Presumption::Burden(range) => {
            let (low, high) = range.ends();
            let code = match side {
                Side::For => low,
                Side::Against => high,
            };
            Presumption::Burden(BurdenRange::fixed(code))
        }
        Presumption::RefusalOnly => Presumption::RefusalOnly,
    }
}

/// Every scale, count and mean within the spread, those nearest to the rule's own first.
fn scales(rule: &Rule, spread: &UncertaintyRanges) -> Vec<(f64, Count, Mean)> {
    let hundredths = |ratio: f64| (ratio.clamp(RATIOS.0, RATIOS.1) * 100.0).round() as u32;
    let mut ratios: Vec<f64> = (hundredths(spread.ratio.0)..=hundredths(spread.ratio.1))
        .map(|ratio| f64::from(ratio) / 100.0)
        .collect();
    sort_by(&mut ratios, |a, b| {
        (a - rule.ratio).abs().total_cmp(&(b - rule.ratio).abs())
    });
    let counts = either(rule.count, Count::ByFactor, Count::ByGroup, spread.by_group);
    let means = either(
        rule.mean,
        Mean::Arithmetic,
        Mean::Geometric,
        spread.geometric,
    );
    let mut scales = Vec::new();
    for count in &counts {
        for mean in &means {
            scales.extend(ratios.iter().map(|ratio| (*ratio, *count, *mean)));
        }
    }
    scales
}

/// The choices that some share of readings makes, `own` first: the second is made by `share` of them.
fn either<T: Copy + PartialEq>(own: T, first: T, second: T, share: f64) -> Vec<T> {
    let made = [(first, share < 1.0), (second, share > 0.0)];
    let mut choices: Vec<T> = made
        .into_iter()
        .filter_map(|(choice, made)| made.then_some(choice))
        .collect();
    sort_by_key(&mut choices, |choice| *choice != own);
    choices
}

/// The rule with the use and strength of the overlay that serve a side best. What it leaves of a mean depends on scores alone.
fn overlay_use(
    framework: &Framework,
    text: &Text,
    range: &TextRange,
    rule: &Rule,
    spread: &UncertaintyRanges,
    scores: &[f64],
    side: Side,
) -> Rule {
    let share = spread.overlay_share(range, rule);
    if share == 0.0 {
        return *rule;
    }
    let (low, high) = (spread.strength.0, spread.strength.1);
    let own = rule.overlay_strength.max(low).min(high);
    let read = [own, low, high].map(|overlay_strength| Rule {
        overlay_strength,
        ..*rule
    });
    let unread = (share < 1.0).then_some(Rule {
        overlay: OverlayUse::Never,
        ..*rule
    });
    // Asked of the overlay itself: as it is coded the text may weigh nothing, and a case may still find something to discount.
    let left = |rule: &Rule| {
        let overlay = Aggregation::new(framework, text, rule, 0).overlay;
        overlay.map_or(1.0, |overlay| {
            overlay.multiplier(overlay.level(|member| scores[member]))
        })
    };
    read.into_iter().chain(unread).fold(read[0], |best, other| {
        if side.sign() * (left(&other) - left(&best)) > NOTHING {
            other
        } else {
            best
        }
    })
}

/// The threshold at the lenient or the strict end of a bar's range, moved by as much as the breadth at that end lies from the
/// bar's own: a reading has a threshold and no breadth. A reader's own estimate knows no breadth either.
fn threshold(gate: Gate, range: GateRange, case: &Case<'_>, side: Side) -> f64 {
    let (threshold, breadth) = match side {
        Side::For => (range.threshold.1, range.breadth.0),
        Side::Against => (range.threshold.0, range.breadth.1),
    };
    if case.own_estimate.is_some() || breadth == gate.breadth || threshold == Gate::KNOWLEDGE_ONLY {
        threshold
    } else {
        logistic(logit(threshold) - (breadth - gate.breadth))
    }
}

/// One stance that a factor may take: the code, what it counts, and what it adds to the sum.
#[derive(Clone, Copy, Debug)]
struct Offer {
    code: u8,
    counts: f64,
    adds: f64,
}

impl Offer {
    /// What it adds to the sum, and what it counts.
    fn amounts(&self) -> (f64, f64) {
        (self.adds, self.counts)
    }
}

/// For each factor the stances that it may take, the coded one first.
struct Offers(Vec<Vec<Offer>>);

impl Offers {
    fn new(
        framework: &Framework,
        range: &TextRange,
        item: usize,
        ratio: f64,
        values: &[f64],
    ) -> Self {
        let of_factor = |(factor, value): (usize, &f64)| {
            let stance = range.stances.get(factor).copied();
            let stance = stance.unwrap_or_else(|| StanceRange::fixed(0));
            let relevance = relevance(framework, item, factor);
            let mut offers: Vec<Offer> = stance
                .codes()
                .into_iter()
                .map(|(code, _)| {
                    let counts = emphasis(code, ratio) * relevance;
                    Offer {
                        code,
                        counts,
                        adds: counts * value,
                    }
                })
                .collect();
            sort_by_key(&mut offers, |offer| offer.code.abs_diff(stance.central));
            offers
        };
        Self(values.iter().enumerate().map(of_factor).collect())
    }

    fn coded(&self) -> Vec<u8> {
        self.0.iter().map(|offers| offers[0].code).collect()
    }

    /// The stances with the greatest weighted mean, and those with which nothing counts, where there are such.
    fn best(&self, framework: &Framework, count: Count) -> Vec<Vec<u8>> {
        let counting = match count {
            Count::ByFactor => greatest_ratio(&self.0, Offer::amounts)
                .map(|offers| offers.iter().map(|offer| offer.code).collect()),
            Count::ByGroup => self.best_by_group(framework),
        };
        let empty: Option<Vec<u8>> = self
            .0
            .iter()
            .map(|offers| {
                let none = offers.iter().find(|offer| offer.counts == 0.0);
                none.map(|offer| offer.code)
            })
            .collect();
        counting.into_iter().chain(empty).collect()
    }

    /// The stances with the greatest weighted mean, counted by factor, in which all but some factors count a share of their weight
    /// only; `None` where nothing can count. At a share of 0 the others stay as coded.
    fn best_for(&self, factors: &[usize], of_others: f64) -> Option<Vec<u8>> {
        let parts: Vec<Vec<Offer>> = self
            .0
            .iter()
            .enumerate()
            .map(|(factor, offers)| {
                if factors.contains(&factor) {
                    return offers.clone();
                }
                let lighter = |offer: &Offer| Offer {
                    counts: of_others * offer.counts,
                    adds: of_others * offer.adds,
                    ..*offer
                };
                let kept = if of_others > 0.0 { offers.len() } else { 1 };
                offers.iter().take(kept).map(lighter).collect()
            })
            .collect();
        let best = greatest_ratio(&parts, Offer::amounts)?;
        Some(best.iter().map(|offer| offer.code).collect())
    }

    /// By group a balance is a ratio of sums over the groups, and inside each group one over its factors.
    fn best_by_group(&self, framework: &Framework) -> Option<Vec<u8>> {
        let mut groups: Vec<usize> = framework.groups.clone();
        sort_by_key(&mut groups, |group| *group);
        groups.dedup();
        let members = |group: &usize| -> Vec<usize> {
            let factors = 0..self.0.len();
            factors
                .filter(|factor| framework.groups.get(*factor) == Some(group))
                .collect()
        };
        let groups: Vec<Vec<usize>> = groups.iter().map(members).collect();
        let offers: Vec<Vec<GroupOffer>> = groups
            .iter()
            .map(|members| self.group_offers(members))
            .collect();
        let best = greatest_ratio(&offers, |offer| (offer.adds, offer.counts))?;
        let mut stances = self.coded();
        for (members, offer) in groups.iter().zip(best) {
            for (member, code) in members.iter().zip(&offer.codes) {
                stances[*member] = *code;
            }
        }
        Some(stances)
    }

    /// For every amount that the strongest factor of a group may count, the stances with the greatest mean inside the group, and
    /// those with which the group counts nothing.
    fn group_offers(&self, members: &[usize]) -> Vec<GroupOffer> {
        let mut offers = Vec::new();
        for (place, strongest) in members.iter().enumerate() {
            for offer in &self.0[*strongest] {
                let most = offer.counts;
                let allowed: Vec<Vec<Offer>> = members
                    .iter()
                    .enumerate()
                    .map(|(other, member)| {
                        if other == place {
                            return vec![*offer];
                        }
                        let offers = self.0[*member].iter().copied();
                        offers.filter(|offer| offer.counts <= most).collect()
                    })
                    .collect();
                if allowed.iter().any(Vec::is_empty) {
                    continue;
                }
                if let Some(best) = greatest_ratio(&allowed, Offer::amounts) {
                    let (adds, counts) = sums(&best, Offer::amounts);
                    offers.push(GroupOffer {
                        codes: best.iter().map(|offer| offer.code).collect(),
                        adds: most * adds / counts,
                        counts: most,
                    });
                } else {
                    offers.push(GroupOffer {
                        codes: allowed.iter().map(|offers| offers[0].code).collect(),
                        adds: 0.0,
                        counts: 0.0,
                    });
                }
            }
        }
        offers
    }
}

/// Stances that the factors of a group may take together, what the group then counts, and what it adds to the sum.
struct GroupOffer {
    codes: Vec<u8>,
    adds: f64,
    counts: f64,
}

/// One offer of each part, so that the sum of what they add over the sum of what they count is greatest; `None` where nothing
/// can count.
///
/// Dinkelbach's method: with the ratio `F` reached so far every part takes the offer with the greatest `adds − F·counts`, until
/// that raises the ratio no more. Where offers are as good as each other the first is taken.
fn greatest_ratio<'a, T>(
    parts: &'a [Vec<T>],
    amounts: impl Fn(&T) -> (f64, f64),
) -> Option<Vec<&'a T>> {
    let greatest = |worth: &dyn Fn(&T) -> f64| -> Option<Vec<&'a T>> {
        parts
            .iter()
            .map(|offers| {
                let (first, others) = offers.split_first()?;
                Some(others.iter().fold(first, |best, other| {
                    if worth(other) - worth(best) > NOTHING {
                        other
                    } else {
                        best
                    }
                }))
            })
            .collect()
    };
    let mut best = greatest(&|offer| amounts(offer).1)?;
    for _ in 0..STEPS {
        let (adds, counts) = sums(&best, &amounts);
        if counts <= 0.0 {
            return None;
        }
        let ratio = adds / counts;
        let next = greatest(&|offer| {
            let (adds, counts) = amounts(offer);
            adds - ratio * counts
        })?;
        let (adds, counts) = sums(&next, &amounts);
        if counts <= 0.0 {
            break;
        }
        best = next;
        if adds / counts - ratio <= NOTHING {
            break;
        }
    }
    Some(best)
}

/// What some offers add and count together.
fn sums<T>(offers: &[&T], amounts: impl Fn(&T) -> (f64, f64)) -> (f64, f64) {
    offers.iter().fold((0.0, 0.0), |(adds, counts), offer| {
        let (more, count) = amounts(offer);
        (adds + more, counts + count)
    })
}
