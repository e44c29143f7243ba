//! The program as it is published: in two parts, and in one for browsers without SIMD.
//!
//! A page loads the first part, whose glue fetches the second one. Nothing at run time knows whether two parts belong together,
//! and a part of another build would write over memory; so the names of both hold a digest of both, and the glue says what the
//! second part must hold. `boot.js` and the app find the names on the script element of the page, where the manifest puts them.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use crate::digest::{integrity, short};
use crate::files::{bytes, copy, read, remove, rename, write};
use crate::manifest::{Manifest, Program};
use crate::module::{self, Simd, Source};
use crate::process::{Outcome, program, root, run};
use crate::short_names;
use crate::template::fill;
use crate::tools::{ESBUILD, WASM_SPLIT};

/// The app.
pub(crate) const APP: Source = Source {
    select: ["--bin", "counterweigh"],
    file: "counterweigh.wasm",
};

/// The program as Trunk had it compiled, with what splits it.
const PROGRAM: &str = "target/wasm32-unknown-unknown/release/counterweigh.wasm";

/// Where it is split.
const FOLDER: &str = "target/split";

/// How the files in it are called, and those that are made of them.
const NAME: &str = "counterweigh";

/// How the glue fetches the second part, as it is written by the tool.
const FETCH: &str = "fetch(new URL(\"./split_later.wasm\", import.meta.url))";

/// What fetches it in place of that.
const FETCHING: &str = "static/later.js";

/// The name of what is compiled without SIMD, in one part.
const PLAIN: &str = "plain";

/// The service worker, which is written when all else is there.
pub(crate) const WORKER: &str = "sw.js";

/// What ends the names of a program and what binds it, of which the tool makes both.
const ENDS: [&str; 2] = [".js", "_bg.wasm"];

/// Puts the program into `dist/`, with all scripts and styles made small, and notes its files in the manifest.
pub(crate) fn put(manifest: &mut Manifest) -> Outcome {
    let dist = root().join("dist");
    for file in manifest.styles().chain([manifest.loader.clone()]) {
        minify(&dist.join(file))?;
    }
    put_parts(manifest, &dist)?;
    manifest.plain = Some(put_plain(&dist)?);
    manifest.later_style = put_later_style(manifest, &dist)?;
    manifest.worker = Some(WORKER.to_owned());
    Ok(())
}

/// Puts both parts in the place of the one program that Trunk has made.
fn put_parts(manifest: &mut Manifest, dist: &Path) -> Outcome {
    let parts = split()?;
    let digest = parts.digest()?;
    let ours = named(NAME, &digest);
    let later_wasm = format!("{NAME}-{digest}-later.wasm");
    let trunks = std::mem::replace(&mut manifest.program, ours.clone());
    for (trunks, ours) in [(&trunks.glue, &ours.glue), (&trunks.wasm, &ours.wasm)] {
        remove(&dist.join(trunks))?;
        manifest.rename(trunks, ours);
    }
    parts.bundle(&later_wasm, &dist.join(ours.glue))?;
    copy(&parts.first, &dist.join(ours.wasm))?;
    copy(&parts.later, &dist.join(&later_wasm))?;
    manifest.later_wasm = Some(later_wasm);
    Ok(())
}

/// Puts the program that is compiled without SIMD beside them.
fn put_plain(dist: &Path) -> Outcome<Program> {
    module::make(APP, Simd::Without, dist, PLAIN)?;
    let [glue, wasm] = ENDS.map(|end| dist.join(format!("{PLAIN}{end}")));
    minify(&glue)?;
    let plain = named(PLAIN, &short(&[&glue, &wasm])?);
    rename(&glue, &plain.glue)?;
    rename(&wasm, &plain.wasm)?;
    Ok(plain)
}

/// The files of a program under a name with a digest.
fn named(name: &str, digest: &str) -> Program {
    let [glue, wasm] = ENDS.map(|end| format!("{name}-{digest}{end}"));
    Program { glue, wasm }
}

/// Names the styles of the second part by what they hold.
fn put_later_style(manifest: &Manifest, dist: &Path) -> Outcome<String> {
    let file = dist.join(&manifest.later_style);
    minify(&file)?;
    let name = format!("later-{}.css", short(&[&file])?);
    rename(&file, &name)?;
    Ok(name)
}

/// The two parts of the program, each made small, and the scripts that bind them.
struct Parts {
    folder: PathBuf,
    first: PathBuf,
    later: PathBuf,
}

/// Splits the program, binds its first part to JavaScript, and makes both small.
fn split() -> Outcome<Parts> {
    let folder = root().join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|why| format!("{FOLDER}: {why}"))?;
    }
    run(program(WASM_SPLIT.get()?, ["--out-name", NAME])
        .arg(root().join(PROGRAM))
        .arg(&folder))?;
    let unbound = folder.join(format!("{NAME}.wasm"));
    // The second part takes from the first one what the linker exports.
    let target = ["--target", "web", "--keep-lld-exports"];
    module::bind(&unbound, &target, &folder, NAME)?;
    short_names::give(
        &folder.join(format!("{NAME}_bg.wasm")),
        &folder.join(format!("{NAME}.js")),
    )?;
    let parts = Parts {
        first: folder.join(format!("{NAME}_bg.wasm")),
        later: folder.join("split_later.wasm"),
        folder,
    };
    let others = fs::read_dir(&parts.folder).map_err(|why| format!("{FOLDER}: {why}"))?;
    let modules = others.flatten().filter(|file| {
        let name = file.file_name();
        let name = name.to_string_lossy();
        name.starts_with("split_") || name.starts_with("chunk_")
    });
    if modules.count() != 1 {
        return Err(format!(
            "{FOLDER} should hold one second part: src/ui/later.rs is the only place that splits the program"
        ));
    }
    // Each takes one core for long.
    let optimise = |part| module::optimise(part, Simd::With);
    let (first, later) = thread::scope(|scope| {
        let later = scope.spawn(|| optimise(&parts.later));
        (optimise(&parts.first), later.join())
    });
    first?;
    later.map_err(|_| format!("{} was not made small", parts.later.display()))??;
    Ok(parts)
}

impl Parts {
    /// A digest of all of it: it changes where either part or the glue does.
    fn digest(&self) -> Outcome<String> {
        let glue = self.glue();
        let called = self.folder.join("__wasm_split.js");
        let fetching = root().join(FETCHING);
        short(&[&glue, &called, &fetching, &self.first, &self.later])
    }

    fn glue(&self) -> PathBuf {
        self.folder.join(format!("{NAME}.js"))
    }

    /// Makes one script of the glue, which fetches exactly this second part under that name.
    fn bundle(&self, later_name: &str, to: &Path) -> Outcome {
        let called = self.folder.join("__wasm_split.js");
        let later = bytes(&self.later)?;
        let script = with_name(&read(&called)?, later_name, &integrity(&later))?;
        write(&called, script)?;
        copy(&root().join(FETCHING), &self.folder.join("later.js"))?;
        let options = ["--bundle", "--minify", "--format=esm", "--log-level=error"];
        let mut command = program(ESBUILD.get()?, options);
        run(command
            .arg(self.glue())
            .arg(format!("--outfile={}", to.display())))
    }
}

/// The script that fetches the second part, with its published name and what it must hold.
fn with_name(script: &str, name: &str, integrity: &str) -> Outcome<String> {
    let fetch = format!("fetchLater(new URL(\"./{name}\", import.meta.url), \"{integrity}\")");
    let script = fill("the script of the split program", script, FETCH, &fetch)?;
    Ok(format!(
        "import {{ fetchLater }} from \"./later.js\";\n{script}"
    ))
}

/// Makes a script or a style small, under its name.
fn minify(file: &Path) -> Outcome {
    let options = ["--minify", "--allow-overwrite", "--log-level=error"];
    let mut command = program(ESBUILD.get()?, options);
    let out = format!("--outfile={}", file.display());
    run(command.arg(file).arg(out))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_fetches_one_file_and_no_other() {
        let script = format!("const src = {FETCH};");
        let expected = "import { fetchLater } from \"./later.js\";\nconst src = fetchLater(new URL(\"./x-later.wasm\", import.meta.url), \"sha384-y\");";
        assert_eq!(
            with_name(&script, "x-later.wasm", "sha384-y"),
            Ok(expected.to_owned())
        );
        assert!(with_name("", "x", "y").is_err());
        assert!(with_name(&format!("{script}{script}"), "x", "y").is_err());
    }
}
