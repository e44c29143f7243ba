//! What can be asked for on the command line.

use std::ffi::OsString;

use lexopt::prelude::{Long, Short, Value, ValueExt};
use lexopt::{Error, Parser};

use crate::bundle::{DistOptions, Profile, ServeOptions};
use crate::fuzz;
use crate::process::Outcome;

/// What `cargo xtask` prints when it is asked for help.
pub(crate) const HELP: &str = "\
cargo xtask serve [--port N] [--release]   build and serve the app on 127.0.0.1, and again after each change
cargo xtask test                           everything that must hold before a merge; the same on every machine
cargo xtask dist                           the folder dist/, ready for any static host, with its sizes
cargo xtask dist --single-file             the same, and one file that works from a disk by double click
cargo xtask dist --site ADDRESS            the same, with the address of the site in the pages that are made to be shared
cargo xtask bench                          the times and sizes beside their budgets
cargo xtask fuzz [SECONDS]                 each fuzz target for so many seconds (20)
cargo xtask shots                          pictures of every screen in target/shots
cargo xtask shots --against FOLDER         the same, and each that differs from its picture in that folder
cargo xtask shots --compare FOLDER OTHER   only the pictures that differ between two folders
cargo xtask browser [FILTER]               only the browser tests, on the dist/ that is there
cargo xtask page                           only what is written from the editions and the messages, in target/
cargo xtask first-page                     (for Trunk) the words of the page that it has built
cargo xtask yearly FOLDER                  the newest edition's yearly.csv, out of the figures published for several years
cargo xtask tools                          only install what the others need
";

/// A command with its options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve(ServeOptions),
    Test,
    Dist(DistOptions),
    Bench,
    /// With the seconds for each target.
    Fuzz(u32),
    /// With what is to be compared.
    Shots(Shots),
    /// With a part of the names of the tests to run.
    Browser(Option<String>),
    Page,
    FirstPage,
    /// With the folder of what was published.
    Yearly(String),
    Tools,
}

/// Which pictures are taken and which are compared.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Shots {
    /// Taken only.
    #[default]
    Taken,
    /// Taken, and compared with those in a folder.
    Against(String),
    /// Those in two folders compared, none taken.
    Compared(String, String),
}

/// Reads what follows `cargo xtask`.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Outcome<Command> {
    let mut parser = Parser::from_args(arguments);
    let command = read(&mut parser).and_then(|command| match parser.next()? {
        None => Ok(command),
        Some(more) => Err(more.unexpected()),
    });
    command.map_err(|why| format!("{why}\n\n{HELP}"))
}

fn read(parser: &mut Parser) -> Result<Command, Error> {
    let name = match parser.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Command::Help),
        Some(Value(name)) => name.string()?,
        Some(other) => return Err(other.unexpected()),
    };
    Ok(match name.as_str() {
        "help" => Command::Help,
        "serve" => Command::Serve(serve(parser)?),
        "test" => Command::Test,
        "dist" => Command::Dist(dist(parser)?),
        "bench" => Command::Bench,
        "fuzz" => Command::Fuzz(match optional(parser) {
            Some(seconds) => seconds.parse()?,
            None => fuzz::DEFAULT_SECONDS,
        }),
        "shots" => Command::Shots(shots(parser)?),
        "browser" => Command::Browser(optional(parser).map(ValueExt::string).transpose()?),
        "page" => Command::Page,
        "first-page" => Command::FirstPage,
        "yearly" => Command::Yearly(parser.value()?.string()?),
        "tools" => Command::Tools,
        other => return Err(format!("there is no command {other}").into()),
    })
}

/// A word that may follow.
fn optional(parser: &mut Parser) -> Option<OsString> {
    parser.raw_args().ok()?.next()
}

fn serve(parser: &mut Parser) -> Result<ServeOptions, Error> {
    let mut options = ServeOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("release") => options.profile = Profile::Release,
            Long("port") => options.port = parser.value()?.parse()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

fn shots(parser: &mut Parser) -> Result<Shots, Error> {
    Ok(match parser.next()? {
        None => Shots::Taken,
        Some(Long("against")) => Shots::Against(parser.value()?.string()?),
        Some(Long("compare")) => {
            let before = parser.value()?.string()?;
            Shots::Compared(before, parser.value()?.string()?)
        }
        Some(other) => return Err(other.unexpected()),
    })
}

fn dist(parser: &mut Parser) -> Result<DistOptions, Error> {
    let mut options = DistOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("single-file") => options.single_file = true,
            Long("site") => options.site = Some(parser.value()?.string()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Outcome<Command> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn serve_reads_its_options() {
        let both = ServeOptions {
            port: 9000,
            profile: Profile::Release,
        };
        assert_eq!(
            read("serve --release --port 9000"),
            Ok(Command::Serve(both))
        );
        assert!(read("serve --port").is_err());
        assert!(read("serve --port many").is_err());
        assert!(read("serve --open").is_err());
    }

    #[test]
    fn dist_reads_its_options() {
        let both = DistOptions {
            single_file: true,
            site: Some("https://example.org/".to_owned()),
        };
        assert_eq!(
            read("dist --site https://example.org/ --single-file"),
            Ok(Command::Dist(both))
        );
        assert_eq!(read("dist"), Ok(Command::Dist(DistOptions::default())));
        assert!(read("dist --site").is_err());
        assert!(read("dist --fast").is_err());
    }

    #[test]
    fn pictures_are_compared_with_one_folder_or_between_two() {
        let folder = |name: &str| name.to_owned();
        assert_eq!(read("shots"), Ok(Command::Shots(Shots::Taken)));
        assert_eq!(
            read("shots --against a"),
            Ok(Command::Shots(Shots::Against(folder("a"))))
        );
        assert_eq!(
            read("shots --compare a b"),
            Ok(Command::Shots(Shots::Compared(folder("a"), folder("b"))))
        );
        for wrong in ["shots a", "shots --against", "shots --compare a"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_command_may_take_one_word_and_no_more() {
        assert_eq!(read("fuzz"), Ok(Command::Fuzz(fuzz::DEFAULT_SECONDS)));
        assert_eq!(read("fuzz 90"), Ok(Command::Fuzz(90)));
        assert!(read("fuzz long").is_err());
        assert_eq!(read("browser"), Ok(Command::Browser(None)));
        assert_eq!(
            read("browser chromium::opens"),
            Ok(Command::Browser(Some("chromium::opens".to_owned())))
        );
        for wrong in [
            "test all",
            "browser one two",
            "yearly",
            "publish",
            "--version",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn whoever_asks_for_nothing_or_help_gets_help() {
        for line in ["", "help", "--help", "-h"] {
            assert_eq!(read(line), Ok(Command::Help), "{line}");
        }
    }
}
