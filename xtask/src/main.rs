//! Serves, tests, builds and measures Counterweigh, and installs what that needs, once per machine and per user.
//!
//! `cargo xtask` without more prints what it can do. Each step prints the command that it runs, so that one can run it by
//! hand; whatever is missing is named with the command that fixes it.

mod bench;
mod browser;
mod bundle;
mod embed;
mod fuzz;
mod lint;
mod module;
mod names;
mod offline;
mod page;
mod process;
mod single;
mod sizes;
mod split;
mod system;
mod test;
mod tools;
mod yearly;

use std::env;
use std::process::ExitCode;

use process::{Outcome, Tally};

/// What `cargo xtask` prints when it is asked for help.
const HELP: &str = "\
cargo xtask serve [--port N] [--release]   build and serve the app on 127.0.0.1, and again after each change
cargo xtask test                           everything that must hold before a merge; the same on every machine
cargo xtask dist                           the folder dist/, ready for any static host, with its sizes
cargo xtask dist --single-file             the same, and one file that works from a disk by double click
cargo xtask dist --site ADDRESS            the same, with the address of the site in the pages that are made to be shared
cargo xtask bench                          the times and sizes beside their budgets
cargo xtask fuzz [SECONDS]                 each fuzz target for so many seconds (20)
cargo xtask shots                          pictures of every screen in target/shots
cargo xtask browser [FILTER]               only the browser tests, on the dist/ that is there
cargo xtask page                           only what is written from the editions, in target/
cargo xtask yearly FOLDER                  the newest edition's yearly.csv, out of the figures published for several years
cargo xtask tools                          only install what the others need
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nxtask: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Builds what is published; prints its sizes, or makes one file of it.
fn dist(options: &bundle::DistOptions<'_>) -> Outcome {
    bundle::dist(options)?;
    if options.single_file {
        single::write()
    } else {
        sizes::print_first_load()
    }
}

/// Runs the command that the arguments name.
fn dispatch(arguments: &[&str]) -> Outcome {
    match arguments {
        ["serve", rest @ ..] => bundle::serve(&bundle::ServeOptions::parse(rest)?),
        ["test"] => test::run_all(),
        ["dist", rest @ ..] => dist(&bundle::DistOptions::parse(rest)?),
        ["bench"] => bench::run_all(),
        ["fuzz"] => fuzz::run_all(fuzz::DEFAULT_SECONDS, &mut Tally::default()),
        ["fuzz", seconds] => match seconds.parse() {
            Ok(seconds) => fuzz::run_all(seconds, &mut Tally::default()),
            Err(_) => Err(format!("{seconds} is not a number of seconds")),
        },
        ["shots"] => browser::shots(),
        ["browser"] => browser::tests(None, &mut Tally::default()),
        ["browser", filter] => browser::tests(Some(filter), &mut Tally::default()),
        ["page"] => page::write(),
        ["yearly", published] => yearly::write(published),
        ["tools"] => tools::install_all(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!(
            "there is no command {:?}\n\n{HELP}",
            other.join(" ")
        )),
    }
}
