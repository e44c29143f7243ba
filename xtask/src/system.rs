//! What comes with the machine or its package manager: parts of the Rust toolchain, browsers, a C++ compiler, Node.

use std::fs;
use std::path::PathBuf;

use crate::process::{Outcome, ask, cargo, program, run};

/// Where apt keeps its lists; empty on a machine that never updated them.
const APT_LISTS: &str = "/var/lib/apt/lists";

/// The compiler's own part for WebAssembly.
pub(crate) fn wasm_target() -> Outcome {
    let folder = ask(&mut program(
        "rustc",
        [
            "--print",
            "target-libdir",
            "--target",
            "wasm32-unknown-unknown",
        ],
    ));
    if folder.is_some_and(|folder| PathBuf::from(folder.trim()).is_dir()) {
        return Ok(());
    }
    run(&mut program("rustup", ["target", "add", "wasm32-unknown-unknown"]))
        .map_err(|why| format!("the compiler cannot write WebAssembly; install it with rustup (https://rustup.rs): {why}"))
}

/// The formatter and the lints, which a minimal toolchain lacks.
pub(crate) fn lint_components() -> Outcome {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if ask(&mut cargo([command, "--version"])).is_none() {
            run(&mut program("rustup", ["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Chromium and Firefox, the driver of the first, and a font so that text has a width.
pub(crate) fn browsers() -> Outcome {
    let missing = |names: &[&str]| names.iter().all(|name| on_path(name).is_none());
    let mut packages = Vec::new();
    if missing(&["chromium", "google-chrome"]) {
        packages.extend(["chromium", "fonts-dejavu-core"]);
    }
    if missing(&["chromedriver"]) {
        packages.push("chromium-driver");
    }
    if missing(&["firefox-esr", "firefox"]) {
        packages.push("firefox-esr");
    }
    if packages.is_empty() {
        Ok(())
    } else {
        install(&packages)
    }
}

/// Node with npm, which the tools come from and the page on method is recomputed with.
pub(crate) fn node() -> Outcome {
    let there = |name| ask(&mut program(name, ["--version"])).is_some();
    if there("node") && there("npm") {
        return Ok(());
    }
    install(&["nodejs", "npm"])
}

/// The C++ compiler for the library that drives the fuzz targets.
pub(crate) fn cpp_compiler() -> Outcome {
    if on_path("c++").is_some() {
        Ok(())
    } else {
        install(&["g++"])
    }
}

/// The first file of that name on the search path.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// Installs packages where we may, that is as root on Debian and its kin; elsewhere says what to install.
pub(crate) fn install(packages: &[&str]) -> Outcome {
    let command = format!(
        "apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    );
    let root = ask(&mut program("id", ["-u"])).is_some_and(|id| id.trim() == "0");
    if !root || on_path("apt-get").is_none() {
        return Err(format!(
            "needed on this machine: {}\n       on Debian or Ubuntu: sudo apt-get update && sudo {command}\n       \
             elsewhere: the packages of the same programs, with the programs on the search path",
            packages.join(", ")
        ));
    }
    println!(
        "   installing {}, some minutes, once per machine",
        packages.join(", ")
    );
    // An old list can name versions that are gone, so a failed attempt is repeated once with a new one.
    let attempt = || {
        let arguments = ["install", "-y", "--no-install-recommends"];
        run(program("apt-get", arguments)
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let listed = fs::read_dir(APT_LISTS)
        .is_ok_and(|mut lists| lists.any(|file| file.is_ok_and(|file| file.path().is_file())));
    if listed && attempt().is_ok() {
        return Ok(());
    }
    run(&mut program("apt-get", ["update"]))?;
    attempt()
}
