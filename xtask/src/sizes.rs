//! What a reader's browser fetches before the page works, and whether that stays within its budget.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::process::{Outcome, root};
use crate::split::{self, Files};

/// Every file of the first load together, in bytes as brotli sends them.
const FIRST_LOAD_BUDGET: usize = 200_000;

/// The first part of the program, in bytes as brotli sends it.
const FIRST_PART_BUDGET: usize = 170_000;

/// Both parts of the program together, in bytes as brotli sends them.
const PROGRAM_BUDGET: usize = 380_000;

/// One file that a browser fetches.
#[derive(Debug)]
struct FileSize {
    name: String,
    raw: usize,
    brotli: usize,
}

/// Prints the files of the first load, and what comes later, with their sizes beside the budgets.
pub(crate) fn print_first_load() -> Outcome {
    let files = measure()?;
    later(module(&files)).map(drop)
}

/// Fails if the first load or the program is over its budget.
pub(crate) fn check() -> Outcome {
    let files = measure()?;
    let total: usize = files.iter().map(|file| file.brotli).sum();
    let first_part = module(&files);
    for (what, size, budget) in [
        ("the first load", total, FIRST_LOAD_BUDGET),
        (
            "the first part of the program",
            first_part,
            FIRST_PART_BUDGET,
        ),
        ("the program", later(first_part)?, PROGRAM_BUDGET),
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

/// The first part of the program among the files of the first load.
fn module(files: &[FileSize]) -> usize {
    let modules = files.iter().filter(|file| file.name.ends_with(".wasm"));
    modules.map(|file| file.brotli).sum()
}

/// Measures and prints what comes later, and yields the size of the program in both its parts.
fn later(first_part: usize) -> Outcome<usize> {
    let page = read("index.html")?;
    let page = String::from_utf8_lossy(&page);
    let style = brotli_size(&read(&Files::of(&page)?.later_style)?)?;
    let part = brotli_size(&read(&split::later_wasm(&page)?)?)?;
    let program = first_part + part;
    println!("   {:<58} {style:>9}", "the styles that come later");
    println!("   {:<58} {part:>9}", "the second part of the program");
    println!(
        "   {:<58} {program:>9} {PROGRAM_BUDGET:>7}",
        "both parts of the program"
    );
    Ok(program)
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
            format!("{FIRST_PART_BUDGET:>7}")
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
