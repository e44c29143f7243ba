//! What is true of a lesson: what its two policies give, and what the answers of a class come to.

pub mod pasted;
pub mod pool;
pub mod seen;
pub mod start;

use crate::edition::id::PolicyId;
use crate::findings::derived::Derived;
use crate::findings::reasons::Reasons;
use crate::findings::results::pair;
use crate::findings::verdict::Verdict;
use crate::scenario::lesson::{DecidingCriterion, Guess};

/// What a policy gives, in the terms in which a pupil guesses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextAnswer {
    /// The policy.
    pub policy: PolicyId,
    /// Its result as a guess would have said it.
    pub answer: Guess,
    /// The result in its own terms.
    pub verdict: Verdict,
    /// What decides it: its stop rule where that stops a sale, else the criterion that gives its score the most points, for or
    /// against.
    pub decides: Option<DecidingCriterion>,
}

impl Guess {
    /// A result in the terms of guesses.
    #[must_use]
    pub const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Barred => Self::Stops,
            Verdict::WeighsAgainst | Verdict::CaseNotMade => Self::Against,
            Verdict::LeftOpen | Verdict::NoGround => Self::NeitherWay,
            Verdict::WeighsInFavour | Verdict::CaseMade => Self::InFavour,
        }
    }
}

/// What the two policies of a lesson give, the earlier one first; fewer where one of them is not scored.
#[must_use]
pub fn answers(derived: &Derived) -> Vec<TextAnswer> {
    let texts = pair(&derived.scenario).into_iter();
    texts
        .filter_map(|policy| {
            let result = derived.picture.row(policy)?.result.as_ref()?;
            let answer = Guess::of(result.verdict);
            let decides = match answer {
                Guess::Stops => Some(DecidingCriterion::StopRule),
                _ => {
                    let reasons = Reasons::of(&result.evaluation);
                    let most = reasons.named.first().copied();
                    most.map(DecidingCriterion::Factor)
                }
            };
            Some(TextAnswer {
                policy,
                answer,
                verdict: result.verdict,
                decides,
            })
        })
        .collect()
}
