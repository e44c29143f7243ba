//! What a reader's browser fetches before the page works, and whether that stays within its budget.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::process::{Outcome, root};
use crate::whole::Files;

/// Every file of the first load together, in bytes as brotli sends them: 200 000 for the app and 60 000 for the readings.
const FIRST_LOAD_BUDGET: usize = 260_000;

/// The WebAssembly module alone, in bytes as brotli sends it.
const MODULE_BUDGET: usize = 228_000;

/// What the whole app adds when it is asked for, together, in bytes as brotli sends it.
const WHOLE_BUDGET: usize = 400_000;

/// One file that a browser fetches.
#[derive(Debug)]
struct FileSize {
    name: String,
    raw: usize,
    brotli: usize,
}

/// Prints the files of the first load, and what the whole app adds, with their sizes beside the budgets.
pub(crate) fn print_first_load() -> Outcome {
    measure()?;
    whole().map(drop)
}

/// Fails if the first load is over its budget.
pub(crate) fn check() -> Outcome {
    let files = measure()?;
    let total: usize = files.iter().map(|file| file.brotli).sum();
    let module: usize = files
        .iter()
        .filter(|file| file.name.ends_with(".wasm"))
        .map(|file| file.brotli)
        .sum();
    for (what, size, budget) in [
        ("the first load", total, FIRST_LOAD_BUDGET),
        ("the module", module, MODULE_BUDGET),
        ("the whole app", whole()?, WHOLE_BUDGET),
    ] {
        if size > budget {
            return Err(format!(
                "{what} is {size} bytes with brotli, {} over its budget of {budget}",
                size - budget
            ));
        }
    }
    Ok(())
}

/// One file of `dist/`.
fn read(name: &str) -> Outcome<Vec<u8>> {
    let path = root().join("dist").join(name);
    fs::read(&path).map_err(|why| {
        format!(
            "{} could not be read: {why}; build it with cargo xtask dist",
            path.display()
        )
    })
}

/// Measures and prints what the whole app adds: module, glue and style.
fn whole() -> Outcome<usize> {
    let page = read("index.html")?;
    let files = Files::of(&String::from_utf8_lossy(&page))?;
    let [with_simd, _] = files.modules;
    let mut together = 0;
    for name in with_simd.iter().chain([&files.style]) {
        together += brotli_size(&read(name)?)?;
    }
    println!(
        "   {:<58} {together:>9} {WHOLE_BUDGET:>7}",
        "the whole app, when it is asked for"
    );
    Ok(together)
}

/// Measures and prints the first load.
fn measure() -> Outcome<Vec<FileSize>> {
    let page = read("index.html")?;
    let mut names = BTreeSet::from(["index.html".to_owned()]);
    names.extend(fetched_by_page(&String::from_utf8_lossy(&page)));
    for style in names.clone().iter().filter(|name| name.ends_with(".css")) {
        names.extend(fetched_by_style(
            style,
            &String::from_utf8_lossy(&read(style)?),
        ));
    }
    let mut files = Vec::new();
    for name in names {
        let bytes = read(&name)?;
        files.push(FileSize {
            name,
            raw: bytes.len(),
            brotli: brotli_size(&bytes)?,
        });
    }
    files.sort_by_key(|file| std::cmp::Reverse(file.brotli));
    print(&files);
    Ok(files)
}

fn print(files: &[FileSize]) {
    println!(
        "   {:<48} {:>9} {:>9}  budget",
        "first load, in bytes", "raw", "brotli 11"
    );
    for FileSize { name, raw, brotli } in files {
        let budget = if name.ends_with(".wasm") {
            format!("{MODULE_BUDGET:>7}")
        } else {
            String::new()
        };
        println!("   {name:<48} {raw:>9} {brotli:>9} {budget}");
    }
    let total = |size: fn(&FileSize) -> usize| files.iter().map(size).sum::<usize>();
    println!(
        "   {:<48} {:>9} {:>9} {FIRST_LOAD_BUDGET:>7}",
        "together",
        total(|file| file.raw),
        total(|file| file.brotli)
    );
}

/// The files that a page names on its links, scripts and pictures; a link for people (`<a>`) fetches nothing.
fn fetched_by_page(page: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for tag in page
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
    {
        let element = tag.split_whitespace().next().unwrap_or_default();
        if !["link", "script", "img"].contains(&element) {
            continue;
        }
        for attribute in [" href=\"", " src=\"", " data-js=\"", " data-wasm=\""] {
            if let Some(value) = tag
                .split_once(attribute)
                .and_then(|(_, rest)| rest.split('"').next())
            {
                names.extend(local_file("", value));
            }
        }
    }
    names
}

/// The files that a style sheet names, relative to where it lies.
fn fetched_by_style(style: &str, text: &str) -> BTreeSet<String> {
    let folder = Path::new(style)
        .parent()
        .and_then(Path::to_str)
        .unwrap_or_default();
    let values = text
        .split("url(")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    values
        .filter_map(|value| local_file(folder, value.trim_matches(['"', '\''])))
        .collect()
}

/// The name below `dist/` of an address, if it is a file of ours.
fn local_file(folder: &str, address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if path.is_empty() || path.contains(':') || path.starts_with("//") {
        return None;
    }
    let path = path.strip_prefix("./").unwrap_or(path);
    Some(if folder.is_empty() {
        path.to_owned()
    } else {
        format!("{folder}/{path}")
    })
}

/// The size as a good static host would send it.
fn brotli_size(bytes: &[u8]) -> Outcome<usize> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &settings)
        .map_err(|why| format!("brotli failed: {why}"))?;
    Ok(compressed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_what_it_fetches() {
        let page = r##"<link rel="icon" href="icons/icon.svg"><a href="editions/">data</a><img src="data:image/png;base64,AA">
            <script type="module" src="./boot.js" data-js="./app.js" data-wasm="./app.wasm"></script><link href="#x">"##;
        let expected = ["app.js", "app.wasm", "boot.js", "icons/icon.svg"];
        assert_eq!(fetched_by_page(page), expected.map(str::to_owned).into());
    }

    #[test]
    fn a_style_names_what_it_fetches() {
        let style = "a { background: url('x.svg') } b { background: url(data:image/png;base64,AA) } c { fill: url(#g) }";
        assert_eq!(
            fetched_by_style("style/base.css", style),
            ["style/x.svg".to_owned()].into()
        );
    }
}
