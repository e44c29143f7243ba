//! What one token is: whole, of a newer version, without its end, or damaged.
//!
//! A token that is shorter than it says has lost its end, or something before its end; only in the first case does what arrived
//! mean what it says. So the end counts as lost only where nothing speaks against it; otherwise the token is damaged, and what
//! could be read of it is only offered.

use crate::scenario::Reading;

use super::draft::Draft;
use super::field::{Event, Field, Note};
use super::frame::{holds, start_of_check};
use super::opened::{LinkError, Opened};
use super::version::{NEWEST, OPENING_CHARACTERS, Version};
use super::{repair, underscores, v1};

/// From this version number on, a format no longer keeps edition, place and sliders where version 1 has them.
const FIRST_WITHOUT_COMMON_START: u8 = 32;

/// Chat apps and people lose a few characters anywhere; who loses more than these loses the end.
const FEW: usize = 9;

/// So many bits of the last check value do not agree by chance with what stands before them.
const VOUCHING_BITS: usize = 19;

/// The scenario of one token.
pub(super) fn read(sextets: &[u8]) -> Result<Opened, LinkError> {
    let Some(&first) = sextets.first() else {
        return Err(LinkError::Empty);
    };
    if let Some(version) = Version::of(sextets) {
        return known(version, sextets);
    }
    if first > NEWEST && holds(sextets) {
        let readable = (first < FIRST_WITHOUT_COMMON_START)
            .then(|| v1::common(sextets))
            .flatten()
            .map(Box::new);
        return Err(LinkError::NewerVersion {
            version: first,
            readable,
        });
    }
    Err(LinkError::Damaged {
        readable: repair::repair(sextets).map(Box::new),
    })
}

/// The scenario of a token whose first character names a version that is known.
fn known(version: Version, sextets: &[u8]) -> Result<Opened, LinkError> {
    let standard = Reading::standard;
    let draft = version.draft(sextets, standard);
    if draft.is_whole(sextets) {
        return version.open(draft, sextets, standard);
    }
    if let Some(start) = sextets.get(..draft.length)
        && start.len() < sextets.len()
        && draft.opening_holds
        && holds(start)
    {
        let mut opened = version.open(version.draft(start, standard), start, standard)?;
        opened.notes.push(Note {
            field: Field::Whole,
            event: Event::Extra {
                characters: sextets.len() - start.len(),
            },
        });
        return Ok(opened);
    }
    let repaired = repair::repair(sextets).or_else(|| underscores::put_back(sextets));
    if let Some(readable) = repaired {
        return Err(LinkError::Damaged {
            readable: Some(Box::new(readable)),
        });
    }
    if sextets.len() < OPENING_CHARACTERS {
        // Nothing of it can be told from what it would be with an end.
        return Err(LinkError::Truncated {
            readable: Box::new(version.draft(&[], standard).opened),
        });
    }
    if lacks_only_its_end(&draft, sextets) {
        return Err(LinkError::Truncated {
            readable: Box::new(draft.opened),
        });
    }
    let doubtful = if draft.opening_holds {
        Some(draft)
    } else {
        version.draft_behind_opening(sextets, standard)
    };
    Err(LinkError::Damaged {
        readable: doubtful.map(|draft| Box::new(doubted(draft.opened))),
    })
}

/// Whether everything before the end arrived as it was written, as far as that can be told.
fn lacks_only_its_end(draft: &Draft, sextets: &[u8]) -> bool {
    if !draft.opening_holds || sextets.len() >= draft.length {
        return false;
    }
    let vouched = start_of_check(sextets, draft.length);
    if vouched.is_some_and(|bits| bits >= VOUCHING_BITS) {
        return true;
    }
    let missing = draft.length - sextets.len();
    missing > FEW
        && draft.length_is_checked
        && !draft.has_end
        && draft
            .opened
            .notes
            .iter()
            .all(|note| note.event == Event::Lost)
}

fn doubted(mut opened: Opened) -> Opened {
    let doubt = Note {
        field: Field::Whole,
        event: Event::Doubtful,
    };
    opened.notes.insert(0, doubt);
    opened
}
