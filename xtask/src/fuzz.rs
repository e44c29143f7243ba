//! Throws bytes at whatever reads what a stranger can write, for a bounded time.
//!
//! The targets in `tests/fuzz` are ordinary programs: the flags below ask the stable compiler for the coverage counters
//! that libFuzzer reads.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::process::{Outcome, Tally, ask, cargo, program, root, run};
use crate::system;

/// Where the targets are listed.
const MANIFEST: &str = "tests/fuzz/Cargo.toml";

/// Seconds for each target when nothing else is said.
pub(crate) const DEFAULT_SECONDS: u32 = 20;

/// Seconds for each target before a merge: the inputs in the clone, what earlier runs found, and a short look around.
pub(crate) const SHORT_SECONDS: u32 = 5;

/// What `cargo fuzz` would set, without its need for a nightly compiler.
const RUSTFLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing";

/// Runs every target for so many seconds, from the inputs that are in the clone and those that earlier runs found.
pub(crate) fn run_all(seconds: u32, tally: &mut Tally) -> Outcome {
    system::cpp_compiler()?;
    let host = host()?;
    let found = root().join("target/fuzz");
    for target in targets()? {
        // New inputs go to the first folder; what is in the clone is only read.
        let (own, faults) = (found.join(&target), found.join("faults"));
        for folder in [&own, &faults] {
            fs::create_dir_all(folder)
                .map_err(|why| format!("{} could not be made: {why}", folder.display()))?;
        }
        let mut command = cargo([
            "run",
            "--quiet",
            "--release",
            "--locked",
            "--manifest-path",
            MANIFEST,
        ]);
        command.args(["--target", &host, "--bin", &target, "--"]);
        command
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!("-artifact_prefix={}/", faults.display()));
        command
            .args(["-print_final_stats=1", "-verbosity=0"])
            .arg(own);
        let given = Path::new("tests/fuzz/corpus").join(&target);
        if root().join(&given).is_dir() {
            command.arg(given);
        }
        run(command.env("RUSTFLAGS", RUSTFLAGS))?;
        tally.passed += 1;
    }
    Ok(())
}

/// The names of the programs, as cargo reads them from the manifest.
fn targets() -> Outcome<Vec<String>> {
    let question = [
        "metadata",
        "--no-deps",
        "--format-version",
        "1",
        "--manifest-path",
        MANIFEST,
    ];
    let answer = ask(cargo(question).current_dir(root())).unwrap_or_default();
    let answer: Value = serde_json::from_str(&answer)
        .map_err(|why| format!("{MANIFEST} could not be read: {why}"))?;
    let programs = answer["packages"][0]["targets"]
        .as_array()
        .into_iter()
        .flatten();
    let names: Vec<String> = programs
        .filter(|program| program["kind"] == json!(["bin"]))
        .filter_map(|program| program["name"].as_str().map(str::to_owned))
        .collect();
    if names.is_empty() {
        return Err(format!("{MANIFEST} names no program"));
    }
    Ok(names)
}

/// The platform that we run on, in the compiler's words. Named, the flags spare what runs during the build.
fn host() -> Outcome<String> {
    let version = ask(&mut program("rustc", ["-vV"])).unwrap_or_default();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| "rustc -vV does not name this platform".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_program_is_a_target() {
        let found = targets().unwrap_or_default();
        for target in [
            "answer_codes",
            "codings_import",
            "lesson_section",
            "link_decode",
            "link_roundtrip",
        ] {
            assert!(
                found.iter().any(|name| name == target),
                "{target} in {found:?}"
            );
        }
    }
}
