//! Format and lints, with every warning an error: natively, and for WebAssembly.

use std::fs;

use crate::browser::JOURNEYS;
use crate::process::{NATIVE, Outcome, WASM, cargo, root, run};
use crate::system;

/// What stops a page, besides what `clippy.toml` forbids everywhere: there is no such clock and no thread.
const NOT_IN_A_PAGE: &str = r#"disallowed-methods = [
    { path = "std::time::Instant::now", reason = "there is no such clock in a page: use platform" },
    { path = "std::time::SystemTime::now", reason = "there is no such clock in a page: use platform" },
    { path = "std::thread::spawn", reason = "there are no threads in a page" },
    { path = "std::thread::sleep", reason = "a page cannot wait: use a timer" },
"#;

/// Named wherever something is checked for a page, because it brings the dependencies of the tests: without them some features
/// are off, and everything below the app would be compiled once more.
pub(crate) const EXAMPLE: [&str; 2] = ["--example", "bench_page"];

/// Whether every file is as the formatter writes it.
pub(crate) fn format() -> Outcome {
    system::lint_components()?;
    run(&mut cargo(["fmt", "--all", "--check"]))?;
    run(&mut cargo([
        "fmt",
        "--check",
        "--manifest-path",
        "tests/fuzz/Cargo.toml",
    ]))
}

/// The lints on everything that runs on this machine, and so on the pure rings, which compile without anything of the web.
pub(crate) fn native() -> Outcome {
    let all = [
        "--all-targets",
        "--features",
        JOURNEYS,
        "--",
        "-D",
        "warnings",
    ];
    run(&mut cargo(["clippy"].iter().chain(&NATIVE).chain(&all)))
}

/// The lints on what runs in a page, with a second configuration: that of the root and what a page cannot do.
pub(crate) fn page() -> Outcome {
    system::wasm_target()?;
    let everywhere = root().join("clippy.toml");
    let text = fs::read_to_string(&everywhere)
        .map_err(|why| format!("clippy.toml could not be read: {why}"))?;
    let folder = root().join("target/clippy-page");
    let write = fs::create_dir_all(&folder)
        .and_then(|()| fs::write(folder.join("clippy.toml"), for_page(&text)?));
    write.map_err(|why| format!("{} could not be written: {why}", folder.display()))?;
    let clippy = ["clippy", "--locked", "--target", WASM, "--lib", "--bins"];
    let (one_part, two_parts): (&[&str], &[&str]) = (&[], &["--features", "split"]);
    for features in [one_part, two_parts] {
        let mut command = cargo(clippy.iter().chain(&EXAMPLE).chain(features));
        command.args(["--", "-D", "warnings"]);
        run(command.env("CLIPPY_CONF_DIR", &folder))?;
    }
    Ok(())
}

/// The configuration with more methods forbidden.
fn for_page(everywhere: &str) -> std::io::Result<String> {
    let extended = everywhere.replacen("disallowed-methods = [\n", NOT_IN_A_PAGE, 1);
    if extended == everywhere {
        return Err(std::io::Error::other(
            "clippy.toml has no list of disallowed methods to extend",
        ));
    }
    Ok(extended)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_do_less() -> std::io::Result<()> {
        let extended =
            for_page("a = true\ndisallowed-methods = [\n    { path = \"f64::exp\" },\n]\n")?;
        assert!(extended.contains("f64::exp") && extended.contains("std::thread::spawn"));
        assert!(for_page("a = true\n").is_err());
        Ok(())
    }
}
