//! The times and sizes that readers feel, beside their budgets.
//!
//! They vary with the machine, so none of them fails here. What fails is a comparison of things that are not the same.

use std::fs;
use std::path::Path;

use crate::module::{self, Simd, Source};
use crate::process::{Outcome, ask, cargo, program, root, run};
use crate::{browser, bundle, page, sizes, system};

/// The module that is timed in a browser.
const BENCH: Source = Source {
    select: ["--example", "bench_page"],
    file: "examples/bench_page.wasm",
};

/// Where the bench of the world writes what all of it is computed from.
const WORLD_INPUTS: &str = "target/bench-world";

/// What the page of the bench consists of besides the modules, and the source of these.
const PAGE: &str = "tests/bench/page";

/// Measures the model natively, the readings in a browser, then the page as it is published.
pub(crate) fn run_all() -> Outcome {
    println!("\n== the model, native");
    for bench in ["evaluate", "readings", "frame", "years"] {
        run(&mut cargo(["bench", "--locked", "--bench", bench]))?;
    }
    world()?;
    println!("\n== the page");
    sizes::print_first_load(&bundle::dist(&bundle::DistOptions::default())?)?;
    println!("\n== the readings in a browser");
    put_page(&root().join("target/bench"))?;
    browser::readings()?;
    println!("\n== the page in a browser");
    browser::figures()?;
    println!("\n== a first visit over a slow network, four times slower, in ms: half, worst");
    first_visit()
}

/// Times the start of the built page as its files come packed and slowly.
fn first_visit() -> Outcome {
    system::node()?;
    let chromium = ["chromium", "google-chrome"]
        .into_iter()
        .find_map(system::on_path);
    let chromium = chromium.ok_or("there is no Chromium on the search path")?;
    let script = root().join("tests/bench/start/start.mjs");
    run(&mut program(
        "node",
        [script, root().join("dist"), chromium],
    ))
}

/// Times all countries under all texts natively, then the same in plain JavaScript and in NumPy, each of which fails where it does not
/// compute the same. Python without NumPy is not a fault: it is not needed for anything else.
fn world() -> Outcome {
    let inputs = root().join(WORLD_INPUTS);
    run(cargo(["bench", "--locked", "--bench", "world"]).env("COUNTERWEIGH_WORLD", &inputs))?;
    println!("\n== the same in plain JavaScript and in NumPy");
    system::node()?;
    let beside = |name: &str| root().join("tests/bench/world").join(name);
    run(program("node", [beside("plain.mjs")]).arg(&inputs))?;
    if ask(&mut program("python3", ["-c", "import numpy"])).is_none() {
        println!("   left out: there is no python3 with numpy");
        return Ok(());
    }
    run(program("python3", [beside("vectors.py")]).arg(&inputs))
}

/// Puts the page that times the readings into a folder, with the module with SIMD and the one without.
fn put_page(folder: &Path) -> Outcome {
    page::write()?;
    copy_all(&root().join(PAGE), folder)?;
    copy_all(&root().join(page::TEXTS), &folder.join("editions"))?;
    module::make(BENCH, Simd::With, folder, "simd")?;
    module::make(BENCH, Simd::Without, folder, "plain")
}

/// Copies every file of a folder into another one, which is made if it is not there.
fn copy_all(from: &Path, to: &Path) -> Outcome {
    let failed = |why: std::io::Error| format!("{} could not be copied: {why}", from.display());
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        fs::copy(entry.path(), to.join(entry.file_name())).map_err(failed)?;
    }
    Ok(())
}
