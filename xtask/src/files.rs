//! Files, with errors that name them.

use std::fs;
use std::path::Path;

use edition_compiler::Fault;

use crate::process::Outcome;

/// The text of a file.
pub(crate) fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|why| format!("{} could not be read: {why}", file.display()))
}

/// What a file holds.
pub(crate) fn bytes(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|why| named(file, &why))
}

/// Writes a file.
pub(crate) fn write(file: &Path, content: impl AsRef<[u8]>) -> Outcome {
    fs::write(file, content).map_err(|why| named(file, &why))
}

/// Gives a file another name in its folder.
pub(crate) fn rename(file: &Path, name: &str) -> Outcome {
    fs::rename(file, file.with_file_name(name)).map_err(|why| named(file, &why))
}

/// Copies a file over what may lie there.
pub(crate) fn copy(file: &Path, to: &Path) -> Outcome {
    fs::copy(file, to)
        .map(drop)
        .map_err(|why| named(file, &why))
}

/// Removes a file, which must be there.
pub(crate) fn remove(file: &Path) -> Outcome {
    fs::remove_file(file).map_err(|why| named(file, &why))
}

/// The faults in the files of a folder, one a line.
pub(crate) fn listed(folder: &Path, faults: &[Fault]) -> String {
    let faults = faults
        .iter()
        .map(|fault| format!("{}/{fault}", folder.display()));
    faults.collect::<Vec<_>>().join("\n")
}

/// All files below a folder, with their names from the folder on, in order of the names.
pub(crate) fn below(folder: &Path) -> Outcome<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    list(folder, "", &mut files)?;
    files.sort();
    Ok(files)
}

fn list(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> Outcome {
    for entry in fs::read_dir(folder).map_err(|why| named(folder, &why))? {
        let entry = entry.map_err(|why| named(folder, &why))?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push((name, bytes(&entry.path())?));
        }
    }
    Ok(())
}

fn named(file: &Path, why: &std::io::Error) -> String {
    format!("{}: {why}", file.display())
}
