//! The table of every country under every policy, with its description: one of each edition, at an address that stays.

use std::path::Path;

use counterweigh::edition::id::EditionId;
use counterweigh::export::world_table::{FILE, METADATA, csv, folder, metadata};

use crate::{Outcome, put};

/// Writes them below a folder that the app was built into.
pub(crate) fn write(dist: &Path) -> Outcome {
    for edition in EditionId::all() {
        let folder = dist.join(folder(edition));
        put(&folder.join(FILE), csv(edition).as_bytes())?;
        put(&folder.join(METADATA), metadata(edition).as_bytes())?;
    }
    Ok(())
}
