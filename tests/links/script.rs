//! Runs the script that writes links after their description.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The token that the script writes for a description.
pub(crate) fn written(description: &Value) -> Result<String, String> {
    // The package that asks may lie deeper in the clone.
    let folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let mut scripts = folders.map(|folder| folder.join("tests/links/write_link.mjs"));
    let script = scripts.find(|script| script.exists());
    let script = script.ok_or("tests/links/write_link.mjs is missing")?;
    let run = Command::new("node")
        .arg(script)
        .arg(description.to_string())
        .output()
        .map_err(|why| {
            format!(
                "Node does not run the script: {why}; `cargo xtask test` installs Node or says how"
            )
        })?;
    if run.status.success() {
        Ok(String::from_utf8_lossy(&run.stdout).trim().to_owned())
    } else {
        Err(String::from_utf8_lossy(&run.stderr).into_owned())
    }
}
