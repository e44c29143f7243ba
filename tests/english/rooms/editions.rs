//! What an older edition and today's say.

use counterweigh::edition::id::EditionId;
use counterweigh::findings::edition_upgrade::EditionUpgrade;
use counterweigh::findings::engine::Engine;
use counterweigh::messages::editions as words;

use crate::dump::Said;
use crate::sweep::Case;

/// What is said of editions by number.
pub(crate) fn fixed(said: &mut Said) {
    for id in EditionId::all() {
        said.say("editions::name", words::name(id));
        said.say("editions::made_with", words::made_with(id));
        for failed in [false, true] {
            said.say("editions::needed", words::needed(id, failed));
            said.say("editions::needed_long", words::needed_long(id, failed));
        }
    }
    said.say("editions::recompute", words::recompute());
}

/// What changes with today's edition, and why.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let Some(todays) = EditionUpgrade::of(case.scenario()) else {
        return;
    };
    said.say("editions::with_todays", words::with_todays(&todays));
    for row in &todays.rows {
        said.say("editions::side", words::side(&row.before));
        said.say("editions::side", words::side(&row.now));
        said.say("editions::moves", words::moves(row));
    }
    let log = Engine::newest().annotations();
    for reason in &todays.reasons {
        said.say("editions::reason", words::reason(reason));
        for change in log
            .map(|log| reason.changes(case.scenario(), log))
            .unwrap_or_default()
        {
            said.say("editions::changes", change.reason);
        }
    }
}
