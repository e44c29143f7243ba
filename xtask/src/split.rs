//! The program as it is published: in two parts, and in one for browsers without SIMD.
//!
//! A page loads the first part, whose glue fetches the second one. Nothing at run time knows whether two parts belong together,
//! and a part of another build would write over memory; so the names of both hold a digest of both, and the glue says what the
//! second part must hold. `boot.js` and the app find the names on the script element of the page.

use std::fs;
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256, Sha384};

use crate::bundle::read;
use crate::module::{self, Simd, Source};
use crate::process::{Outcome, program, root, run};
use crate::short_names;
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

/// The styles of the second part, as Trunk has put them there.
const STYLE_FILE: &str = "later.css";

/// Puts the program into `dist/`, with all scripts and styles made small, and names its files in the page.
pub(crate) fn put() -> Outcome {
    let dist = root().join("dist");
    let mut page = read(&dist.join("index.html"))?;
    let trunks = Files::of(&page)?;
    minify(&dist.join(style(&page)?))?;
    minify(&dist.join("boot.js"))?;
    for file in [&trunks.glue, &trunks.wasm] {
        remove(&dist.join(file))?;
    }
    let parts = split()?;
    let digest = parts.digest()?;
    let glue = format!("{NAME}-{digest}.js");
    let wasm = format!("{NAME}-{digest}_bg.wasm");
    let later_wasm = format!("{NAME}-{digest}-later.wasm");
    parts.bundle(&later_wasm, &dist.join(&glue))?;
    copy(&parts.first, &dist.join(&wasm))?;
    copy(&parts.later, &dist.join(&later_wasm))?;
    page = page.replace(&trunks.glue, &glue);
    page = page.replace(&trunks.wasm, &wasm);

    module::make(APP, Simd::Without, &dist, PLAIN)?;
    let [plain_glue, plain_wasm] =
        [".js", "_bg.wasm"].map(|end| dist.join(format!("{PLAIN}{end}")));
    minify(&plain_glue)?;
    let digest = short(&[&plain_glue, &plain_wasm])?;
    let plain = [".js", "_bg.wasm"].map(|end| format!("{PLAIN}-{digest}{end}"));
    rename(&plain_glue, &plain[0])?;
    rename(&plain_wasm, &plain[1])?;

    let file = dist.join(STYLE_FILE);
    minify(&file)?;
    let later_style = format!("later-{}.css", short(&[&file])?);
    rename(&file, &later_style)?;
    page = page.replace(
        &format!("\"./{STYLE_FILE}\""),
        &format!("\"./{later_style}\""),
    );

    let [plain_glue, plain_wasm] = plain;
    let names = format!(
        "data-later-wasm=\"./{later_wasm}\" data-plain-js=\"./{plain_glue}\" data-plain-wasm=\"./{plain_wasm}\" data-worker=\"./sw.js\" {GLUE}"
    );
    page = page.replacen(GLUE, &names, 1);
    fs::write(dist.join("index.html"), page).map_err(|why| format!("dist/index.html: {why}"))
}

/// Where the script element of a page names the glue.
const GLUE: &str = "data-js=\"";

/// The files that the script element of a built page names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Files {
    glue: String,
    /// The first part.
    pub(crate) wasm: String,
    /// The styles of the second part.
    pub(crate) later_style: String,
}

impl Files {
    /// Finds the names in a page.
    pub(crate) fn of(page: &str) -> Outcome<Self> {
        Ok(Self {
            glue: named(page, GLUE)?,
            wasm: named(page, "data-wasm=\"")?,
            later_style: named(page, "data-later-style=\"")?,
        })
    }
}

/// The second part, as the page names it.
pub(crate) fn later_wasm(page: &str) -> Outcome<String> {
    named(page, "data-later-wasm=\"")
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
    for part in [&parts.first, &parts.later] {
        module::optimise(part, Simd::With)?;
    }
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
        fs::write(&called, script).map_err(|why| format!("{}: {why}", called.display()))?;
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
    if script.matches(FETCH).count() == 1 {
        let script = script.replace(FETCH, &fetch);
        Ok(format!(
            "import {{ fetchLater }} from \"./later.js\";\n{script}"
        ))
    } else {
        Err(format!(
            "the split program does not fetch its second part once by {FETCH}"
        ))
    }
}

/// What a file must hold, as browsers compare it.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// The file that a page names after `attribute`.
fn named(page: &str, attribute: &str) -> Outcome<String> {
    let value = page
        .split_once(&format!(" {attribute}"))
        .and_then(|(_, rest)| rest.split('"').next());
    let value = value.ok_or_else(|| format!("the built index.html has no {attribute}"))?;
    Ok(value.trim_start_matches("./").to_owned())
}

/// The style of the first screen.
fn style(page: &str) -> Outcome<String> {
    let style = page
        .split_once("href=\"./app-")
        .and_then(|(_, rest)| rest.split('"').next());
    let style = style.ok_or("the built index.html names no style")?;
    Ok(format!("app-{style}"))
}

/// Makes a script or a style small, under its name.
pub(crate) fn minify(file: &Path) -> Outcome {
    let options = ["--minify", "--allow-overwrite", "--log-level=error"];
    let mut command = program(ESBUILD.get()?, options);
    let out = format!("--outfile={}", file.display());
    run(command.arg(file).arg(out))
}

/// A digest of some files, short enough for a name.
pub(crate) fn short(files: &[&Path]) -> Outcome<String> {
    let mut digest = Sha256::new();
    for file in files {
        digest.update(bytes(file)?);
    }
    let digest = digest.finalize();
    Ok(digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

fn bytes(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|why| format!("{}: {why}", file.display()))
}

/// Gives a file another name in its folder.
pub(crate) fn rename(file: &Path, name: &str) -> Outcome {
    fs::rename(file, file.with_file_name(name)).map_err(|why| format!("{}: {why}", file.display()))
}

fn copy(file: &Path, to: &Path) -> Outcome {
    let copied = fs::copy(file, to);
    copied
        .map(drop)
        .map_err(|why| format!("{}: {why}", file.display()))
}

fn remove(file: &Path) -> Outcome {
    fs::remove_file(file).map_err(|why| format!("{}: {why}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_built_page_names_the_files_of_the_program() {
        let page = r#"<script src="./boot.js" data-later-wasm="./l.wasm" data-plain-js="./p.js" data-plain-wasm="./p.wasm"
            data-js="./f.js" data-wasm="./f.wasm" data-later-style="./l.css">"#;
        let files = Files {
            glue: "f.js".to_owned(),
            wasm: "f.wasm".to_owned(),
            later_style: "l.css".to_owned(),
        };
        assert_eq!(Files::of(page), Ok(files));
        assert_eq!(later_wasm(page), Ok("l.wasm".to_owned()));
        assert!(Files::of("<script>").is_err());
    }

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

    #[test]
    fn integrity_is_written_as_browsers_want_it() {
        // The digest of nothing, FIPS 180-4.
        let nothing = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), nothing);
    }
}
