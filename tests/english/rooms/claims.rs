//! Claims of officials, auditors and analysts, and what the codings say to them.

use counterweigh::edition::id::EditionId;
use counterweigh::edition::{Way, edition};
use counterweigh::findings::Standard;
use counterweigh::findings::claims::{Examiner, Outcome, Tally};
use counterweigh::messages::claims as words;
use counterweigh::scenario::Reading;

use crate::dump::Said;

/// What is said of numbers alone.
pub(crate) fn fixed(said: &mut Said) {
    said.list("claims::others", &[1, 2, 14].map(words::others));
    said.say("claims::strictness", words::strictness());
    seldom(said);
    for outcome in [
        Outcome::Agrees,
        Outcome::InPart,
        Outcome::NotShown,
        Outcome::Disagrees,
    ] {
        said.say("claims::verdict_by_words", words::verdict_by_words(outcome));
        said.say("claims::your_verdict", words::your_verdict(outcome));
    }
}

/// What checks say that no released claim brings up.
fn seldom(said: &mut Said) {
    let (one, two, start) = ("the 2018 policy", "the 2023 policy", "The 2023 policy");
    let (before, after) = (
        words::standard(Standard::ClearRisk),
        words::standard(Standard::OverridingRisk),
    );
    for sentence in [
        words::stop_rules_differ(Way::Up, one, &before, two, &after),
        words::stop_rules_beside(one, &before, two, &after),
        words::stop_rule_gone(one, &before, start),
        words::stop_rule_new(start, one, &after),
        words::no_stop_rules(one, two),
        words::bar_among_others(two, 1),
        words::bar_among_others(two, 3),
        words::no_stop_rule(start),
        words::first_to_weigh("Conduct in war", start, "2 (weighed)"),
        words::not_weighed("Conduct in war", start, "1 (mentioned)"),
        words::stance_stays("Conduct in war", Way::Down, "2 (weighed)", one, two),
        words::results(32, "NATO member", one, two, 12, 1),
        words::earlier_texts(0, 0, 1977),
        words::earlier_texts(1, 1, 1977),
        words::scores("this", "50", one, "50", two, words::score_stays()),
        words::share_from_nothing().to_owned(),
        words::share_stays().to_owned(),
        words::one_point().to_owned(),
    ] {
        said.say("claims::seldom", sentence);
    }
}

/// Every claim of an edition on a reading.
pub(crate) fn of(said: &mut Said, id: EditionId, reading: &Reading) {
    let edition = edition(id);
    let examiner = Examiner::new(id, reading);
    let claims = counterweigh::edition::annotations(id).map(|words| words.claims);
    let claims = claims.unwrap_or_default();
    let outcomes = claims
        .iter()
        .map(|claim| Outcome::of(&examiner.findings(claim)));
    said.say("claims::tally", words::tally(&Tally::of(outcomes)));
    for claim in claims {
        said.say("claims::about", words::about(claim, edition));
        said.say("claims::criteria", words::criteria(claim, edition));
        if !claim.reason.is_empty() {
            let reason = if claim.checks.is_empty() {
                words::not_checked(claim.reason)
            } else {
                words::left_out(claim.reason)
            };
            said.say("claims::not_checked", reason);
        }
        let findings = examiner.findings(claim);
        if let Some(outcome) = Outcome::of(&findings) {
            said.say("claims::verdict", words::verdict(claim, outcome));
            said.say("claims::your_verdict", words::your_verdict(outcome));
        }
        for finding in findings {
            let evidence = words::evidence(&finding, claim, edition);
            said.say(
                "claims::evidence",
                format!("{:?} {evidence}", finding.outcome),
            );
        }
    }
}
