//! Claims of commentators, and what the codings say to them.

use counterweigh::edition::edition;
use counterweigh::edition::id::EditionId;
use counterweigh::findings::claims::Examiner;
use counterweigh::messages::claims as words;
use counterweigh::scenario::Reading;

use crate::dump::Said;

/// What is said of numbers alone.
pub(crate) fn fixed(said: &mut Said) {
    said.list("claims::others", &[1, 2, 14].map(words::others));
}

/// Every claim of an edition on a reading.
pub(crate) fn of(said: &mut Said, id: EditionId, reading: &Reading) {
    let edition = edition(id);
    let examiner = Examiner::new(id, reading);
    let claims = counterweigh::edition::annotations(id).map(|words| words.claims);
    for claim in claims.unwrap_or_default() {
        said.say("claims::about", words::about(claim, edition));
        said.say("claims::criteria", words::criteria(claim, edition));
        said.say("claims::not_checked", words::not_checked(claim.reason));
        for finding in examiner.findings(claim) {
            let evidence = words::evidence(&finding, claim, edition);
            said.say("claims::evidence", format!("{} {evidence}", finding.agrees));
        }
    }
}
