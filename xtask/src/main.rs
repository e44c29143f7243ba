//! Serves, tests, builds and measures Counterweigh, and installs what that needs, once per machine and per user.
//!
//! `cargo xtask` without more prints what it can do. Each step prints the command that it runs, so that one can run it by
//! hand; whatever is missing is named with the command that fixes it.

mod arguments;
mod bench;
mod beside;
mod browser;
mod bundle;
mod camera;
mod digest;
mod embed;
mod files;
mod first_paint;
mod fuzz;
mod html;
mod lint;
mod manifest;
mod module;
mod names;
mod offline;
mod page;
mod process;
mod short_names;
mod single;
mod site;
mod sizes;
mod split;
mod system;
mod template;
mod test;
mod tools;
mod words;
mod yearly;

use std::env;
use std::process::ExitCode;

use arguments::{Command, HELP};
use bundle::DistOptions;
use process::{Outcome, Tally};

fn main() -> ExitCode {
    match arguments::parse(env::args_os().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nxtask: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Builds what is published; prints its sizes, or makes one file of it.
fn dist(options: &DistOptions) -> Outcome {
    let manifest = bundle::dist(options)?;
    if options.single_file {
        single::write(&manifest)
    } else {
        sizes::print_first_load(&manifest)
    }
}

/// Runs a command.
fn run(command: Command) -> Outcome {
    match command {
        Command::Help => {
            print!("{HELP}");
            Ok(())
        }
        Command::Serve(options) => bundle::serve(&options),
        Command::Test => test::run_all(),
        Command::Dist(options) => dist(&options),
        Command::Bench => bench::run_all(),
        Command::Fuzz(seconds) => fuzz::run_all(seconds, &mut Tally::default()),
        Command::Shots(asked) => browser::shots(&asked),
        Command::Browser(filter) => browser::tests(filter.as_deref(), &mut Tally::default()),
        Command::Page => page::write(),
        Command::FirstPage => words::write_first_page(),
        Command::Yearly(published) => yearly::write(&published),
        Command::Tools => tools::install_all(),
    }
}
