//! The tools that the build and the tests need, at the versions that are known to work: the one place of these pins.
//!
//! They are installed once per machine and user into `~/.cache/counterweigh/tools` (or under `$XDG_CACHE_HOME`), never
//! into the clone and never globally, so that a second clone starts at once.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{Outcome, cargo, program, run, run_counting};

/// Writes the glue between WebAssembly and JavaScript; `Cargo.toml` pins the library to the same version.
pub(crate) const WASM_BINDGEN: Tool = Tool {
    name: "wasm-bindgen-cli",
    version: "0.2.126",
    file: "bin/wasm-bindgen",
    minutes: 3,
    // It reads and writes whole modules, at every build.
    kind: Kind::Cargo {
        features: &[],
        level: "1",
    },
};

/// Splits the program in two; `Cargo.toml` pins the library that belongs to it.
pub(crate) const WASM_SPLIT: Tool = Tool {
    name: "wasm_split_cli_support",
    version: "0.2.4",
    file: "bin/wasm-split-cli",
    minutes: 2,
    // It reads and writes the whole program, at every build.
    kind: Kind::Cargo {
        features: &["--features", "build-binary"],
        level: "1",
    },
};

/// Bundles the page. Version 0.22 needs a newer compiler.
pub(crate) const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
    file: "bin/trunk",
    minutes: 5,
    kind: Kind::Cargo {
        features: &["--no-default-features", "--features", "rustls"],
        level: "0",
    },
};

/// Drives Firefox.
pub(crate) const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    version: "0.37.1",
    file: "bin/geckodriver",
    minutes: 2,
    kind: Kind::Cargo {
        features: &[],
        level: "0",
    },
};

/// Holds `wasm-opt`, which makes the module a third smaller. Debian's version 108 cannot read what we compile.
pub(crate) const BINARYEN: Tool = Tool {
    name: "binaryen",
    version: "132.0.0",
    file: "node_modules/binaryen/bin/wasm-opt",
    minutes: 1,
    kind: Kind::Npm,
};

/// Makes styles and JavaScript small; Trunk cannot read what wasm-bindgen writes today.
pub(crate) const ESBUILD: Tool = Tool {
    name: "esbuild",
    version: "0.28.2",
    file: "node_modules/esbuild/bin/esbuild",
    minutes: 1,
    kind: Kind::Npm,
};

/// Keeps the app for times without a network; it is bundled into the service worker.
pub(crate) const WORKBOX: Tool = Tool {
    name: "workbox-precaching",
    version: "7.4.1",
    file: "node_modules/workbox-precaching/package.json",
    minutes: 1,
    kind: Kind::Npm,
};

/// Reads QR codes where a browser does not; it is bundled with what reads answer codes by the camera.
pub(crate) const QR: Tool = Tool {
    name: "qr",
    version: "0.7.0",
    file: "node_modules/qr/decode.js",
    minutes: 1,
    kind: Kind::Npm,
};

/// Looks for accessibility faults in a page.
pub(crate) const AXE: Tool = Tool {
    name: "axe-core",
    version: "4.14.1",
    file: "node_modules/axe-core/axe.min.js",
    minutes: 1,
    kind: Kind::Npm,
};

/// A program or file that is not part of the clone.
#[derive(Debug)]
pub(crate) struct Tool {
    name: &'static str,
    version: &'static str,
    /// The file that we use, below the folder of the tool.
    file: &'static str,
    /// About how long an installation takes on two cores.
    minutes: u32,
    kind: Kind,
}

/// Where a tool comes from.
#[derive(Debug)]
enum Kind {
    /// crates.io.
    Cargo {
        /// Further arguments for the installation.
        features: &'static [&'static str],
        /// How much the compiler optimises: little, for what only starts other programs or runs for seconds is installed far
        /// longer than it ever runs.
        level: &'static str,
    },
    /// npm.
    Npm,
}

impl Tool {
    /// The file that we use, installed first if it is not there.
    pub(crate) fn get(&self) -> Outcome<PathBuf> {
        let folder = folder()?.join(format!("{}-{}", self.name, self.version));
        let file = folder.join(self.file);
        if file.is_file() {
            return Ok(file);
        }
        let unit = if self.minutes == 1 {
            "minute"
        } else {
            "minutes"
        };
        let what = format!(
            "installing {} {}, about {} {unit}, once per machine",
            self.name, self.version, self.minutes
        );
        println!("   {what}");
        match self.kind {
            Kind::Cargo { features, level } => self.cargo_install(&folder, features, level)?,
            Kind::Npm => {
                require_npm(self.name)?;
                let wanted = format!("{}@{}", self.name, self.version);
                run(program(
                    "npm",
                    [
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "--ignore-scripts",
                        "--prefix",
                    ],
                )
                .arg(&folder)
                .arg(wanted))?;
            }
        }
        if file.is_file() {
            Ok(file)
        } else {
            Err(format!(
                "{} was installed but there is no {}",
                self.name,
                file.display()
            ))
        }
    }

    /// The folder of modules in which a bundler finds it.
    pub(crate) fn modules(&self) -> Outcome<PathBuf> {
        let file = self.get()?;
        let modules = file.ancestors().nth(2).map(PathBuf::from);
        modules.ok_or_else(|| format!("{} lies in no folder of modules", self.name))
    }

    fn cargo_install(&self, folder: &Path, features: &[&str], level: &str) -> Outcome {
        // Outside the clone, so that cleaning one does not cost the other.
        let scratch = folder.with_file_name(format!("{}-{}.build", self.name, self.version));
        let mut command = cargo(["install", "--debug", "--locked", "--root"]);
        command
            .arg(folder)
            .arg("--target-dir")
            .arg(&scratch)
            .args(["--version", self.version, self.name])
            .args(features);
        command
            .env("CARGO_PROFILE_DEV_OPT_LEVEL", level)
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        command
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET");
        let what = format!("{} {}", self.name, self.version);
        run_counting(&mut command, "Compiling ", &what)?;
        fs::remove_dir_all(&scratch)
            .map_err(|why| format!("{} could not be removed: {why}", scratch.display()))
    }
}

/// Installs everything that any command needs.
pub(crate) fn install_all() -> Outcome {
    crate::system::wasm_target()?;
    crate::system::lint_components()?;
    for tool in [
        &WASM_BINDGEN,
        &WASM_SPLIT,
        &TRUNK,
        &GECKODRIVER,
        &BINARYEN,
        &ESBUILD,
        &WORKBOX,
        &QR,
        &AXE,
    ] {
        println!(
            "   {} {}: {}",
            tool.name,
            tool.version,
            tool.get()?.display()
        );
    }
    crate::system::browsers()
}

/// The search path with the folders of these tools in front.
pub(crate) fn search_path(tools: &[&Tool]) -> Outcome<OsString> {
    let mut folders = Vec::new();
    for tool in tools {
        folders.extend(tool.get()?.parent().map(PathBuf::from));
    }
    if let Some(path) = env::var_os("PATH") {
        folders.extend(env::split_paths(&path));
    }
    env::join_paths(folders).map_err(|why| format!("the search path cannot be written: {why}"))
}

/// The folder of the tools in the cache of this user.
fn folder() -> Outcome<PathBuf> {
    let absolute = |name| {
        env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let cache =
        absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".cache")));
    match cache {
        Some(cache) => Ok(cache.join("counterweigh/tools")),
        None => Err("there is no place for the tools: set HOME or XDG_CACHE_HOME".to_owned()),
    }
}

/// npm comes with Node, which `wasm-opt` itself needs too.
fn require_npm(tool: &str) -> Outcome {
    crate::system::node().map_err(|why| format!("{tool} comes from npm, which is not here; {why}"))
}
