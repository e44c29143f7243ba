//! Writes a function for each message of the generated part of the page on method and sources.

use std::{env, error::Error, fs, path::Path};

/// The file of these messages, without its ending.
const NAME: &str = "method-tables";

/// What the functions depend on: those messages, the terms that they hold, and the cases by which they choose.
const FILES: [&str; 3] = ["en/method-tables.ftl", "en/terms.ftl", "selectors.toml"];

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    let mut files = message_compiler::Files::new();
    for name in FILES {
        let path = locales.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        files.insert(name.to_owned(), fs::read_to_string(path)?);
    }
    let compiled = message_compiler::compile(&files).map_err(|faults| {
        for fault in &faults {
            println!("cargo::error=locales/{fault}");
        }
        format!("{} faults in locales", faults.len())
    })?;
    let page = compiled
        .page(NAME)
        .ok_or("locales/en/method-tables.ftl does not say `### part: page`")?;
    let out = Path::new(&env::var("OUT_DIR")?).join("method_tables.rs");
    Ok(fs::write(out, &page.code)?)
}
