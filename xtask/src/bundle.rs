//! The page: a development server that builds after each change, and the folder `dist/` for any static host.
//!
//! What is published has the program in two parts: see `split`. What is served for development has it in one.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::embed;
use crate::module::SIMD;
use crate::process::{Outcome, cargo, program, root, run};
use crate::tools::{self, TRUNK, WASM_BINDGEN};
use crate::{names, offline, split, system};

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
    /// Runs fast, as what is published.
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

/// What to build for publishing.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct DistOptions<'a> {
    /// Whether the app is also made as one file.
    pub(crate) single_file: bool,
    /// The address that it will be published at, which the pages of countries and policies name.
    site: Option<&'a str>,
}

impl<'a> DistOptions<'a> {
    /// Reads what follows `dist` on the command line.
    pub(crate) fn parse(arguments: &[&'a str]) -> Outcome<Self> {
        let mut options = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match *argument {
                "--single-file" => options.single_file = true,
                "--site" => options.site = Some(rest.next().ok_or("--site needs an address")?),
                other => {
                    return Err(format!(
                        "dist does not know {other}; it knows --single-file and --site ADDRESS"
                    ));
                }
            }
        }
        Ok(options)
    }
}

/// Builds the folder `dist/`.
pub(crate) fn dist(options: &DistOptions<'_>) -> Outcome {
    run(trunk("build", Profile::Release)?.args(["--features", "split"]))?;
    split::put()?;
    names::put()?;
    cards(options.site)?;
    embed::write()?;
    offline::write()?;
    println!("   dist/ is ready: copy it to any static host, at any path");
    Ok(())
}

/// Writes the pages of countries and policies. A program of its own, so that only this waits for the app to compile natively.
fn cards(site: Option<&str>) -> Outcome {
    let mut command = cargo(["run", "--quiet", "--locked", "--package", "cards", "--"]);
    run(command.arg(root().join("dist")).args(site))
}

/// The text of a file.
pub(crate) fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|why| format!("{} could not be read: {why}", file.display()))
}

/// Trunk with every tool that it needs on its path, so that it has nothing to download.
fn trunk(subcommand: &str, profile: Profile) -> Outcome<Command> {
    system::wasm_target()?;
    let mut command = program(TRUNK.get()?, [subcommand, "--offline"]);
    if profile == Profile::Release {
        command.arg("--release");
    }
    command
        .env(SIMD.0, SIMD.1)
        .env("PATH", tools::search_path(&[&WASM_BINDGEN])?)
        .current_dir(root());
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn dist_reads_its_options() {
        let both = DistOptions {
            single_file: true,
            site: Some("https://example.org/"),
        };
        assert_eq!(
            DistOptions::parse(&["--site", "https://example.org/", "--single-file"]),
            Ok(both)
        );
        assert_eq!(DistOptions::parse(&[]), Ok(DistOptions::default()));
        assert!(DistOptions::parse(&["--site"]).is_err());
        assert!(DistOptions::parse(&["--fast"]).is_err());
    }
}
