//! The page: a development server that builds after each change, and the folder `dist/` for any static host.
//!
//! The app is compiled twice: with SIMD, which nearly every browser has, and without. `boot.js` takes the one that the browser can run.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::offline;
use crate::process::{Outcome, cargo, program, root, run};
use crate::system;
use crate::tools::{self, BINARYEN, TRUNK, Tool, WASM_BINDGEN};

/// Where `serve` listens if nothing else is said.
const DEFAULT_PORT: u16 = 8080;

/// What the page is built from: a change below any of these builds it again.
const WATCHED: [&str; 7] = [
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "build.rs",
    "src",
    "static",
    "xtask/edition",
];

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    port: u16,
    profile: Profile,
}

/// How much work the compiler puts into the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Profile {
    /// Compiles fast; for looking at a change.
    Development,
    /// What is published.
    Release,
}

impl ServeOptions {
    /// Reads what follows `serve` on the command line.
    pub(crate) fn parse(arguments: &[&str]) -> Outcome<Self> {
        let mut options = Self {
            port: DEFAULT_PORT,
            profile: Profile::Development,
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match *argument {
                "--release" => options.profile = Profile::Release,
                "--port" => {
                    let port = rest.next().ok_or("--port needs a number")?;
                    options.port = port.parse().map_err(|_| format!("{port} is not a port"))?;
                }
                other => {
                    return Err(format!(
                        "serve does not know {other}; it knows --port N and --release"
                    ));
                }
            }
        }
        Ok(options)
    }
}

/// Builds the app, serves it on this machine only, and builds it again after each change until it is stopped.
pub(crate) fn serve(options: &ServeOptions) -> Outcome {
    let ServeOptions { port, profile } = *options;
    let mut command = trunk("serve", profile)?;
    // A folder of its own, so that a half-built page never stands where a release is measured or published.
    command
        .args(["--dist", "target/serve", "--address", "127.0.0.1", "--port"])
        .arg(port.to_string());
    for path in WATCHED.iter().filter(|path| root().join(path).exists()) {
        command.args(["--watch", path]);
    }
    println!(
        "   http://127.0.0.1:{port}/ as soon as it is built; reload the page after a change; stop with Ctrl+C"
    );
    run(&mut command)
}

/// Builds the folder `dist/`.
pub(crate) fn dist() -> Outcome {
    run(&mut trunk("build", Profile::Release)?)?;
    without_simd()?;
    offline::write()?;
    println!("   dist/ is ready: copy it to any static host, at any path");
    Ok(())
}

/// What makes the compiler use SIMD, as an environment variable that touches nothing but WebAssembly.
pub(crate) const SIMD: (&str, &str) = (
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
    "-C target-feature=+simd128",
);

/// The name under which wasm-bindgen and Trunk bind the app; the module imports from a file of this name.
pub(crate) const APP: &str = "counterweigh";

/// Puts the app without SIMD beside the one with it, under the same names with `-plain`.
fn without_simd() -> Outcome {
    let dist = root().join("dist");
    let name = glue_name(&dist)?;
    let build = root().join("target/plain");
    let made = build.join("wasm32-unknown-unknown/release/counterweigh.wasm");
    let bound = build.join("bound");
    let arguments = [
        "build",
        "--locked",
        "--release",
        "--bin",
        "counterweigh",
        "--target",
        "wasm32-unknown-unknown",
    ];
    run(cargo(arguments).arg("--target-dir").arg(&build))?;
    run(program(
        WASM_BINDGEN.get()?,
        [
            "--target",
            "web",
            "--no-typescript",
            "--out-name",
            APP,
            "--out-dir",
        ],
    )
    .args([&bound, &made]))?;
    let module = bound.join(format!("{APP}_bg.wasm"));
    let page = read(&root().join("index.html"))?;
    let flags = wasm_opt_flags(&page)
        .ok_or("index.html names no data-wasm-opt-params")?
        .filter(|flag| *flag != "--enable-simd");
    run(program(BINARYEN.get()?, ["-Oz"])
        .args(flags)
        .arg(&module)
        .arg("-o")
        .arg(dist.join(format!("{name}-plain_bg.wasm"))))?;
    let glue = bound.join(format!("{APP}.js"));
    fs::copy(&glue, dist.join(format!("{name}-plain.js")))
        .map(drop)
        .map_err(|why| format!("{} could not be copied: {why}", glue.display()))
}

/// The name of the app's JavaScript in a built folder, without its ending.
pub(crate) fn glue_name(dist: &Path) -> Outcome<String> {
    let page = read(&dist.join("index.html"))?;
    let attribute = page.split_once("data-js=\"").map(|(_, rest)| rest);
    let name = attribute
        .and_then(|rest| rest.split_once(".js\""))
        .map(|(name, _)| name);
    let name = name.ok_or("the built index.html names no data-js")?;
    Ok(name.trim_start_matches("./").to_owned())
}

/// What the page tells `wasm-opt` of the module's features.
fn wasm_opt_flags(page: &str) -> Option<impl Iterator<Item = &str>> {
    let (_, rest) = page.split_once("data-wasm-opt-params=\"")?;
    Some(rest.split('"').next()?.split_whitespace())
}

/// The text of a file.
pub(crate) fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|why| format!("{} could not be read: {why}", file.display()))
}

/// Trunk with every tool that it needs on its path, so that it has nothing to download.
fn trunk(subcommand: &str, profile: Profile) -> Outcome<Command> {
    system::wasm_target()?;
    let mut needed: Vec<&Tool> = vec![&WASM_BINDGEN];
    if profile == Profile::Release {
        needed.push(&BINARYEN);
    }
    let mut command = program(TRUNK.get()?, [subcommand, "--offline"]);
    if profile == Profile::Release {
        command.arg("--release");
    }
    command
        .env(SIMD.0, SIMD.1)
        .env("PATH", tools::search_path(&needed)?)
        .current_dir(root());
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_features_of_the_module() {
        let page = r#"<link data-wasm-opt="z" data-wasm-opt-params="--enable-a --enable-simd">"#;
        let flags: Option<Vec<&str>> = wasm_opt_flags(page).map(Iterator::collect);
        assert_eq!(flags, Some(vec!["--enable-a", "--enable-simd"]));
        assert!(wasm_opt_flags("<link>").is_none());
    }

    #[test]
    fn serve_reads_its_options() {
        let both = ServeOptions {
            port: 9000,
            profile: Profile::Release,
        };
        assert_eq!(
            ServeOptions::parse(&["--release", "--port", "9000"]),
            Ok(both)
        );
        assert!(ServeOptions::parse(&["--port"]).is_err());
        assert!(ServeOptions::parse(&["--port", "many"]).is_err());
        assert!(ServeOptions::parse(&["--open"]).is_err());
    }
}
