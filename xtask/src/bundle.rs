//! The page: a development server that builds after each change, and the folder `dist/` for any static host.
//!
//! What is published has the program in two parts: see `split`. What is served for development has it in one.

use std::process::Command;

use crate::manifest::Manifest;
use crate::module::SIMD;
use crate::process::{NATIVE, Outcome, cargo, program, root, run};
use crate::tools::{self, TRUNK, WASM_BINDGEN};
use crate::{camera, embed, first_paint, names, offline, page, split, system};

/// Where `serve` listens if nothing else is said.
const DEFAULT_PORT: u16 = 8080;

/// What the page is built from: a change below any of these builds it again.
const WATCHED: [&str; 10] = [
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "build.rs",
    "src",
    "static",
    "locales",
    "xtask/edition",
    "xtask/faults",
    "xtask/messages",
];

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    pub(crate) port: u16,
    pub(crate) profile: Profile,
}

/// How much work the compiler puts into the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Compiles fast; for looking at a change.
    Development,
    /// Runs fast, as what is published.
    Release,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            port: DEFAULT_PORT,
            profile: Profile::Development,
        }
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
pub(crate) struct DistOptions {
    /// Whether the app is also made as one file.
    pub(crate) single_file: bool,
    /// The address that it will be published at, which the pages of countries and policies name.
    pub(crate) site: Option<String>,
}

/// Builds the folder `dist/` and tells which files its page consists of.
pub(crate) fn dist(options: &DistOptions) -> Outcome<Manifest> {
    run(trunk("build", Profile::Release)?.args(["--features", "split"]))?;
    page::take_out_drafts(&root().join("dist"))?;
    let mut manifest = Manifest::read()?;
    split::put(&mut manifest)?;
    names::put(&mut manifest)?;
    camera::put(&mut manifest)?;
    manifest.write()?;
    first_paint::put()?;
    cards(options.site.as_deref())?;
    embed::write(&manifest)?;
    offline::write(&manifest)?;
    println!("   dist/ is ready: copy it to any static host, at any path");
    Ok(manifest)
}

/// Writes the pages of countries and policies. A program of its own, so that only this waits for the app to compile natively.
fn cards(site: Option<&str>) -> Outcome {
    run(&mut cargo(
        ["build"].iter().chain(&NATIVE).chain(&["--bin", "cards"]),
    ))?;
    let mut command = program(root().join("target/debug/cards"), [root().join("dist")]);
    run(command.args(site))
}

/// Trunk with every tool that it needs on its path, so that it has nothing to download.
fn trunk(subcommand: &str, profile: Profile) -> Outcome<Command> {
    system::wasm_target()?;
    let mut command = program(TRUNK.get()?, [subcommand, "--offline"]);
    command.args(match profile {
        Profile::Development => ["--cargo-profile", "serve"].as_slice(),
        Profile::Release => &["--release"],
    });
    command
        .env(SIMD.0, SIMD.1)
        // What it compiles is split and made small from there, wherever other builds go.
        .env("CARGO_TARGET_DIR", root().join("target"))
        .env("PATH", tools::search_path(&[&WASM_BINDGEN])?)
        .current_dir(root());
    Ok(command)
}
