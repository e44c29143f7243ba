//! Evaluates a file of cases: `cargo run --release --no-default-features --example evaluate -- CASES.json`.
//!
//! The file and the `parameters.json` beside it have the form of `tests/oracles/model_vectors`, or that of the second model,
//! `tests/oracles/second_model`, whose parameters list `texts` with what each presumes. Prints the file with every
//! `expected` replaced by what the model says; wrong input is named by file and field, with exit code 1.

#[path = "../tests/answers/mod.rs"]
mod answers;
#[path = "../tests/second_model/mod.rs"]
mod second_model;
#[path = "../tests/vectors/mod.rs"]
mod vectors;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use serde_json::Value;

use vectors::{Parameters, parse};

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let printed = match arguments.as_slice() {
        [file] => evaluated(Path::new(file)).and_then(|value| print(&value)),
        _ => Err("usage: evaluate CASES.json, with parameters.json beside it".to_owned()),
    };
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaint) => {
            eprintln!("{complaint}");
            ExitCode::FAILURE
        }
    }
}

/// The content of the file of cases with every `expected` filled in.
fn evaluated(file: &Path) -> Result<Value, String> {
    let beside = file.with_file_name("parameters.json");
    let parameters = load(&beside)?;
    let mut value = load(file)?;
    let expected: Vec<Value> = if parameters.get("texts").is_some() {
        let parameters = second_model::Parameters::read(&beside, &parameters)?;
        let cases = parameters.cases(file, &value)?;
        cases.iter().map(|case| parameters.expected(case)).collect()
    } else {
        let parameters = Parameters::read(&beside, &parameters)?;
        let cases = parameters.cases(file, &value)?;
        cases.iter().map(|case| parameters.expected(case)).collect()
    };
    let filled = value.get_mut("cases").and_then(Value::as_array_mut);
    for (expected, entry) in expected.into_iter().zip(filled.into_iter().flatten()) {
        entry["expected"] = expected;
    }
    Ok(value)
}

fn load(file: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    parse(file, &text)
}

fn print(value: &Value) -> Result<(), String> {
    let text = format!("{value:#}\n");
    let written = io::stdout().write_all(text.as_bytes());
    written.map_err(|error| format!("the result cannot be written: {error}"))
}
