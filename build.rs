//! Compiles every edition in `static/editions`, the decisions in `static/cases`, the lessons in `static/lessons`, the figures by year in `static/history` and every
//! language in `locales` into what the app reads; wrong data or a wrong message stops the build. Asks the linker for what splits a
//! program in two.

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let is_page = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if is_page && env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        // Where each function is called and each address taken: without it nothing can be moved to another file.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let out = env::var("OUT_DIR")?;
    let places = (Path::new(&root), Path::new(&out));
    compile_editions(places.0, places.1)?;
    compile_beside(
        places,
        "static/cases",
        "decisions.txt",
        edition_compiler::decisions,
    )?;
    compile_beside(
        places,
        "static/lessons",
        "lessons.txt",
        edition_compiler::lessons,
    )?;
    compile_beside(
        places,
        "static/history",
        "history.txt",
        edition_compiler::years,
    )?;
    compile_messages(Path::new(&root), Path::new(&out))
}

fn compile_editions(root: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let editions = root.join("static/editions");
    println!("cargo::rerun-if-changed={}", editions.display());
    let folders = edition_compiler::editions(&editions)?;
    let mut readings = Vec::new();
    for (number, folder) in folders.iter().enumerate() {
        let before = number
            .checked_sub(1)
            .map(|before| folders[before].as_path());
        println!("cargo::rerun-if-changed={}", folder.display());
        let name = folder
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        match edition_compiler::compile(folder, before) {
            Ok(compiled) => {
                let file = |ending: &str| out.join(format!("{name}{ending}"));
                fs::write(file(".txt"), compiled.text)?;
                fs::write(file(".notes.txt"), compiled.words)?;
                readings.push(compiled.standard_reading);
            }
            Err(faults) => {
                for fault in &faults {
                    println!("cargo::error={}/{fault}", folder.display());
                }
                return Err(format!("{} faults in {}", faults.len(), folder.display()).into());
            }
        }
    }
    let readings = format!("[{}]", readings.join(", "));
    fs::write(out.join("standard_readings.rs"), readings)?;
    Ok(())
}

/// Compiles tables that go with the newest edition.
fn compile_beside(
    (root, out): (&Path, &Path),
    tables: &str,
    file: &str,
    compile: fn(&Path, &Path) -> Result<String, Vec<edition_compiler::Fault>>,
) -> Result<(), Box<dyn Error>> {
    let folder = root.join(tables);
    println!("cargo::rerun-if-changed={}", folder.display());
    let newest = edition_compiler::editions(&root.join("static/editions"))?.pop();
    match compile(&folder, &newest.unwrap_or_default()) {
        Ok(text) => Ok(fs::write(out.join(file), text)?),
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error={}/{fault}", folder.display());
            }
            Err(format!("{} faults in {}", faults.len(), folder.display()).into())
        }
    }
}

fn compile_messages(root: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let locales = root.join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    match message_compiler::compile(&message_compiler::read(&locales)?) {
        Ok(compiled) => {
            fs::write(out.join("messages.rs"), compiled.code)?;
            let folder = out.join("locales");
            fs::create_dir_all(&folder)?;
            for text in compiled.texts {
                fs::write(folder.join(text.name), text.text)?;
            }
            Ok(())
        }
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error=locales/{fault}");
            }
            Err(format!("{} faults in locales", faults.len()).into())
        }
    }
}
