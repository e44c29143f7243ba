//! What a reader's browser fetches before the page works, and whether that stays within its budget.

use std::collections::BTreeSet;
use std::path::Path;

use cssparser::{ParseError, Parser, ParserInput, Token};

use crate::files::bytes;
use crate::manifest::{Manifest, PAGE, local_file};
use crate::process::{Outcome, root};

/// Every file of the first load together, in bytes as brotli sends them.
const FIRST_LOAD_BUDGET: usize = 200_000;

/// The first part of the program, in bytes as brotli sends it.
const FIRST_PART_BUDGET: usize = 170_000;

/// Both parts of the program together, in bytes as brotli sends them.
const PROGRAM_BUDGET: usize = 604_000;

/// One file that a browser fetches.
#[derive(Debug)]
struct FileSize {
    name: String,
    raw: usize,
    brotli: usize,
}

/// Prints the files of the first load, and what comes later, with their sizes beside the budgets.
pub(crate) fn print_first_load(manifest: &Manifest) -> Outcome {
    let files = measure(manifest)?;
    later(manifest, module(&files)).map(drop)
}

/// Fails if the first load or the program is over its budget.
pub(crate) fn check() -> Outcome {
    let manifest = Manifest::read()?;
    let files = measure(&manifest)?;
    let total: usize = files.iter().map(|file| file.brotli).sum();
    let first_part = module(&files);
    for (what, size, budget) in [
        ("the first load", total, FIRST_LOAD_BUDGET),
        (
            "the first part of the program",
            first_part,
            FIRST_PART_BUDGET,
        ),
        ("the program", later(&manifest, first_part)?, PROGRAM_BUDGET),
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
    bytes(&root().join("dist").join(name))
}

/// The first part of the program among the files of the first load.
fn module(files: &[FileSize]) -> usize {
    let modules = files.iter().filter(|file| file.name.ends_with(".wasm"));
    modules.map(|file| file.brotli).sum()
}

/// Measures and prints what comes later, and yields the size of the program in both its parts.
fn later(manifest: &Manifest, first_part: usize) -> Outcome<usize> {
    let style = brotli_size(&read(&manifest.later_style)?)?;
    let part = brotli_size(&read(manifest.later_wasm()?)?)?;
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
fn measure(manifest: &Manifest) -> Outcome<Vec<FileSize>> {
    let mut names = manifest.first_load();
    names.insert(PAGE.to_owned());
    for style in manifest.styles() {
        let text = read(&style)?;
        names.extend(fetched_by_style(&style, &String::from_utf8_lossy(&text)));
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

/// The files that a style sheet names, relative to where it lies.
fn fetched_by_style(style: &str, text: &str) -> BTreeSet<String> {
    let folder = Path::new(style).parent().unwrap_or(Path::new(""));
    let mut input = ParserInput::new(text);
    let mut addresses = Vec::new();
    add_addresses(&mut Parser::new(&mut input), &mut addresses);
    let files = addresses.iter().filter_map(|address| local_file(address));
    files
        .map(|file| folder.join(file).to_string_lossy().into_owned())
        .collect()
}

/// Adds every address in `url(…)`, however deep in blocks.
fn add_addresses(parser: &mut Parser<'_, '_>, addresses: &mut Vec<String>) {
    while let Ok(token) = parser.next().cloned() {
        let is_url = match token {
            Token::UnquotedUrl(address) => {
                addresses.push(address.to_string());
                continue;
            }
            Token::Function(name) => name.eq_ignore_ascii_case("url"),
            Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock => false,
            _ => continue,
        };
        let read = parser.parse_nested_block(|block| {
            if is_url {
                addresses.push(block.expect_string()?.to_string());
            }
            add_addresses(block, addresses);
            Ok::<_, ParseError<'_, ()>>(())
        });
        // An address that is none is nothing that a browser fetches.
        drop(read);
    }
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
    fn a_style_names_what_it_fetches() {
        let style = "a { background: url('x.svg') } b { background: url(data:image/png;base64,AA) } c { fill: url(#g) }
            @media print { d { src: var(--a, url( y.woff2 )) } } /* url(no.svg) */ e { content: 'url(no.png)'; cursor: url(1 2) }";
        let files = ["style/x.svg", "style/y.woff2"].map(str::to_owned);
        assert_eq!(fetched_by_style("style/base.css", style), files.into());
        assert_eq!(
            fetched_by_style("app.css", "a{b:url(i.svg)}"),
            ["i.svg".to_owned()].into()
        );
    }
}
