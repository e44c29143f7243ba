//! A WebAssembly module as it is published: compiled with SIMD or without, bound to JavaScript, and made small.
//!
//! What is made of a module is made of its parts too: see `split`.

use std::path::{Path, PathBuf};

use crate::process::{Outcome, cargo, program, root, run};
use crate::short_names;
use crate::system;
use crate::tools::{BINARYEN, WASM_BINDGEN};

/// What makes the compiler use SIMD, as an environment variable that touches nothing but WebAssembly.
pub(crate) const SIMD: (&str, &str) = (
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
    "-C target-feature=+simd128",
);

/// Whether a module uses SIMD.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Simd {
    /// Four numbers at once.
    With,
    /// One number at a time, for browsers that know no more.
    Without,
}

/// What a module is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    /// How cargo selects it, such as `["--bin", "counterweigh"]`.
    pub(crate) select: [&'static str; 2],
    /// What cargo makes of it, below the folder of the profile.
    pub(crate) file: &'static str,
}

/// What `wasm-opt` may count on in a browser, besides SIMD, and how it makes modules small.
///
/// The compiler keeps the lowest kilobyte of memory for the end of its stack, where no value has its address. Parts of expressions
/// that are computed twice are left so: to keep each in a variable is shorter by itself, but compresses worse.
/// Control flow is made anew from flat code first, and quickly tidied: the result compresses better.
const OPTIMISE: [&str; 13] = [
    "--flatten",
    "--rereloop",
    "-O1",
    "-Oz",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--one-caller-inline-max-function-size=20",
    "--low-memory-unused",
    "--skip-pass=local-cse",
];

/// Makes a module: `NAME.js` and `NAME_bg.wasm` in that folder.
pub(crate) fn make(source: Source, simd: Simd, folder: &Path, name: &str) -> Outcome {
    let made = compile(source, simd)?;
    bind(&made, &["--target", "web"], folder, name)?;
    let module = folder.join(format!("{name}_bg.wasm"));
    short_names::give(&module, &folder.join(format!("{name}.js")))?;
    optimise(&module, simd)
}

/// Compiles a module and tells where it lies until the next one is compiled. Both kinds share a folder, in which cargo keeps what is
/// compiled with other flags apart, so that what runs during the build is compiled once.
pub(crate) fn compile(source: Source, simd: Simd) -> Outcome<PathBuf> {
    system::wasm_target()?;
    let build = root().join("target");
    let mut compile = cargo(["build", "--locked", "--release"]);
    compile
        .args(source.select)
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(&build);
    if simd == Simd::With {
        compile.env(SIMD.0, SIMD.1);
    }
    run(&mut compile)?;
    Ok(build
        .join("wasm32-unknown-unknown/release")
        .join(source.file))
}

/// Binds a compiled module to JavaScript: `NAME.js` and `NAME_bg.wasm` in that folder.
pub(crate) fn bind(module: &Path, target: &[&str], folder: &Path, name: &str) -> Outcome {
    run(program(WASM_BINDGEN.get()?, target)
        .args(["--no-typescript", "--out-name", name, "--out-dir"])
        .args([folder, module]))
}

/// Makes a bound module small, where it lies.
pub(crate) fn optimise(module: &Path, simd: Simd) -> Outcome {
    let simd = (simd == Simd::With).then_some("--enable-simd");
    run(program(BINARYEN.get()?, OPTIMISE)
        .args(simd)
        .arg(module)
        .arg("-o")
        .arg(module))
}
