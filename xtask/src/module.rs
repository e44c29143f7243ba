//! A WebAssembly module as it is published: compiled with SIMD or without, bound to JavaScript, and made small.

use std::path::Path;

use crate::bundle::read;
use crate::process::{Outcome, cargo, program, root, run};
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

/// Makes a module: `NAME.js` and `NAME_bg.wasm` in that folder.
pub(crate) fn make(source: Source, simd: Simd, folder: &Path, name: &str) -> Outcome {
    system::wasm_target()?;
    // What is compiled without SIMD has a folder of its own, so that neither throws the other's away.
    let build = root().join(match simd {
        Simd::With => "target",
        Simd::Without => "target/plain",
    });
    let mut compile = cargo(["build", "--locked", "--release"]);
    compile
        .args(source.select)
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(&build);
    if simd == Simd::With {
        compile.env(SIMD.0, SIMD.1);
    }
    run(&mut compile)?;
    let made = build
        .join("wasm32-unknown-unknown/release")
        .join(source.file);
    let bind = ["--target", "web", "--no-typescript", "--out-name", name];
    run(program(WASM_BINDGEN.get()?, bind)
        .arg("--out-dir")
        .args([folder, &made]))?;
    let page = read(&root().join("index.html"))?;
    let flags = wasm_opt_flags(&page)
        .ok_or("index.html names no data-wasm-opt-params")?
        .filter(|flag| simd == Simd::With || *flag != "--enable-simd");
    let module = folder.join(format!("{name}_bg.wasm"));
    run(program(BINARYEN.get()?, ["-Oz"])
        .args(flags)
        .arg(&module)
        .arg("-o")
        .arg(&module))
}

/// What the page tells `wasm-opt` of the module's features.
fn wasm_opt_flags(page: &str) -> Option<impl Iterator<Item = &str>> {
    let (_, rest) = page.split_once("data-wasm-opt-params=\"")?;
    Some(rest.split('"').next()?.split_whitespace())
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
}
