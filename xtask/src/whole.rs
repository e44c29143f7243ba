//! The modules of the app as they are published.
//!
//! A page loads a first module, which Trunk has built: Explore and Method. The whole app is a module of its own, which a page
//! loads when something else is asked for; where a browser has no SIMD, a whole app without it is all that the page loads.
//! `boot.js` finds their names on its script element. Each name holds a digest of what is in the files.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::bundle::read;
use crate::module::{self, Simd, Source};
use crate::process::{Outcome, program, root, run};
use crate::tools::ESBUILD;

/// The app.
const APP: Source = Source {
    select: ["--bin", "counterweigh"],
    file: "counterweigh.wasm",
};

/// The whole app with and without SIMD: the names under which the modules are bound, and the attributes that name their files.
pub(crate) const KINDS: [(Simd, &str, &str); 2] = [
    (Simd::With, "whole", "data-whole"),
    (Simd::Without, "whole-plain", "data-plain"),
];

/// The attribute that names the styles of the whole app.
const STYLE: &str = "data-style";

/// The styles of the whole app, as Trunk has put them there.
const STYLE_FILE: &str = "whole.css";

/// Where the script element of the page begins to name files.
const NAMES: &str = "data-js=\"";

/// Puts the whole app into `dist/`, with all scripts and styles made small, and names its files in the page.
pub(crate) fn put() -> Outcome {
    let dist = root().join("dist");
    let page = read(&dist.join("index.html"))?;
    minify(&dist.join(style(&page)?))?;
    minify(&dist.join(named(&page, NAMES)?))?;
    let mut names = String::new();
    for (simd, name, attribute) in KINDS {
        module::make(APP, simd, &dist, name)?;
        let (glue, wasm) = (
            dist.join(format!("{name}.js")),
            dist.join(format!("{name}_bg.wasm")),
        );
        minify(&glue)?;
        let digest = digest(&[&glue, &wasm])?;
        let (to_glue, to_wasm) = (
            format!("{name}-{digest}.js"),
            format!("{name}-{digest}_bg.wasm"),
        );
        rename(&glue, &to_glue)?;
        rename(&wasm, &to_wasm)?;
        names.push_str(&format!(
            "{attribute}-js=\"./{to_glue}\" {attribute}-wasm=\"./{to_wasm}\" "
        ));
    }
    let style = dist.join(STYLE_FILE);
    minify(&style)?;
    let to_style = format!("whole-{}.css", digest(&[&style])?);
    rename(&style, &to_style)?;
    names.push_str(&format!("{STYLE}=\"./{to_style}\" "));
    let page = page.replacen(NAMES, &format!("{names}{NAMES}"), 1);
    fs::write(dist.join("index.html"), page).map_err(|why| format!("dist/index.html: {why}"))
}

/// The files of the whole app that a built page names: glue and module of each kind, and the styles.
pub(crate) struct Files {
    /// Glue and module, in the order of [`KINDS`].
    pub(crate) modules: [[String; 2]; 2],
    /// The styles.
    pub(crate) style: String,
}

impl Files {
    /// Finds the names in a built page.
    pub(crate) fn of(page: &str) -> Outcome<Self> {
        let pair = |(_, _, attribute): (Simd, &str, &str)| -> Outcome<[String; 2]> {
            Ok([
                named(page, &format!("{attribute}-js=\""))?,
                named(page, &format!("{attribute}-wasm=\""))?,
            ])
        };
        let [with, without] = KINDS;
        Ok(Self {
            modules: [pair(with)?, pair(without)?],
            style: named(page, &format!("{STYLE}=\""))?,
        })
    }
}

/// The file that a page names after `attribute`.
fn named(page: &str, attribute: &str) -> Outcome<String> {
    let value = page
        .split_once(attribute)
        .and_then(|(_, rest)| rest.split('"').next());
    let value = value.ok_or_else(|| format!("the built index.html has no {attribute}"))?;
    Ok(value.trim_start_matches("./").to_owned())
}

/// The style of the first module.
fn style(page: &str) -> Outcome<String> {
    let style = page
        .split_once("href=\"./app-")
        .and_then(|(_, rest)| rest.split('"').next());
    let style = style.ok_or("the built index.html names no style")?;
    Ok(format!("app-{style}"))
}

/// Makes a script or a style small, under its name.
fn minify(file: &Path) -> Outcome {
    let options = ["--minify", "--allow-overwrite", "--log-level=error"];
    let mut command = program(ESBUILD.get()?, options);
    let out = format!("--outfile={}", file.display());
    run(command.arg(file).arg(out))
}

/// A digest of some files, short enough for a name.
fn digest(files: &[&Path]) -> Outcome<String> {
    let mut digest = Sha256::new();
    for file in files {
        digest.update(fs::read(file).map_err(|why| format!("{}: {why}", file.display()))?);
    }
    let digest = digest.finalize();
    Ok(digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

/// Gives a file another name in its folder.
fn rename(file: &Path, name: &str) -> Outcome {
    fs::rename(file, file.with_file_name(name)).map_err(|why| format!("{}: {why}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_built_page_names_the_files_of_the_whole_app() {
        let page = r#"<script src="./boot.js" data-whole-js="./w.js" data-whole-wasm="./w.wasm" data-plain-js="./p.js"
            data-plain-wasm="./p.wasm" data-style="./w.css" data-js="./f.js" data-wasm="./f.wasm">"#;
        let files = Files::of(page).unwrap();
        assert_eq!(files.modules, [["w.js", "w.wasm"], ["p.js", "p.wasm"]]);
        assert_eq!(files.style, "w.css");
        assert_eq!(named(page, NAMES), Ok("f.js".to_owned()));
        assert!(Files::of("<script>").is_err());
    }
}
