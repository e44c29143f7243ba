//! Derives the newest edition's `yearly.csv` from the figures that were published for several years.

use std::fs;
use std::path::Path;

use crate::files::listed;
use crate::page::newest_edition;
use crate::process::Outcome;

/// Writes the table out of a folder with the published files, which the edition's README names.
pub(crate) fn write(published: &str) -> Outcome {
    let folder = newest_edition()?;
    let text = edition_compiler::yearly(&folder, Path::new(published))
        .map_err(|faults| listed(&folder, &faults))?;
    let target = folder.join("yearly.csv");
    fs::write(&target, text).map_err(|why| format!("{}: {why}", target.display()))
}
