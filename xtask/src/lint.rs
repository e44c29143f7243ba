//! Format and lints, with every warning an error: natively, and for WebAssembly.

use std::fs;

use toml::{Table, Value};

use crate::browser::JOURNEYS;
use crate::process::{NATIVE, Outcome, WASM, cargo, root, run};
use crate::system;

/// What stops a page, besides what `clippy.toml` forbids everywhere, and why.
const NOT_IN_A_PAGE: [(&str, &str); 4] = [
    (
        "std::time::Instant::now",
        "there is no such clock in a page: use platform",
    ),
    (
        "std::time::SystemTime::now",
        "there is no such clock in a page: use platform",
    ),
    ("std::thread::spawn", "there are no threads in a page"),
    ("std::thread::sleep", "a page cannot wait: use a timer"),
];

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

/// The lints on everything that runs on this machine, and so on the rooms that run anywhere, which compile without anything of the web.
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
    let text = for_page(&text).map_err(|why| format!("clippy.toml {why}"))?;
    let write =
        fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join("clippy.toml"), text));
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
fn for_page(everywhere: &str) -> Outcome<String> {
    let parsed: Result<Table, _> = everywhere.parse();
    let mut settings = parsed.map_err(|why| format!("cannot be read: {why}"))?;
    let methods = settings
        .get_mut("disallowed-methods")
        .and_then(Value::as_array_mut)
        .ok_or("has no list of disallowed methods to extend")?;
    for (path, reason) in NOT_IN_A_PAGE {
        let entry = [("path", path), ("reason", reason)];
        let entry = entry.map(|(key, value)| (key.to_owned(), Value::from(value)));
        methods.push(Value::Table(Table::from_iter(entry)));
    }
    Ok(settings.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_do_less() {
        let everywhere = "a = true\ndisallowed-methods = [\n    { path = \"f64::exp\" },\n]\n";
        let extended: Table = for_page(everywhere).unwrap().parse().unwrap();
        let paths: Vec<_> = extended["disallowed-methods"]
            .as_array()
            .unwrap()
            .iter()
            .map(|method| method["path"].as_str().unwrap())
            .collect();
        assert_eq!(paths[..2], ["f64::exp", NOT_IN_A_PAGE[0].0]);
        assert_eq!(paths.len(), 1 + NOT_IN_A_PAGE.len());
        assert_eq!(extended["a"], Value::Boolean(true));
        assert!(for_page("a = true\n").is_err() && for_page("disallowed-methods = [\n").is_err());
    }
}
