//! Runs other programs: prints the command, and says in a sentence what went wrong.

use std::env;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::time::Instant;

/// A result whose error is one sentence for the person at the terminal.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// How cargo is told to build what runs on this machine: always the whole workspace without the web, so that every step finds
/// what another one has compiled. A selection of packages would have features of its own, and be compiled again.
pub(crate) const NATIVE: [&str; 3] = ["--locked", "--workspace", "--no-default-features"];

/// What the app is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The folder of the clone.
pub(crate) fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let xtask = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        xtask
            .parent()
            .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
    })
}

/// The cargo that runs us.
pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    // Set by the cargo that started us for our own package; a cargo below must not take them for its own.
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        }) {
            command.env_remove(name);
        }
    }
    command
}

/// Any other program.
pub(crate) fn program<S: AsRef<OsStr>>(
    name: impl AsRef<OsStr>,
    arguments: impl IntoIterator<Item = S>,
) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

/// Runs a command to its end and shows what it prints.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let line = announce(command);
    let status = command.status().map_err(|why| not_started(&line, &why))?;
    judged(&line, status)
}

/// Runs a command to its end, shows what it prints, and adds up the tests that it reports.
pub(crate) fn run_tests(command: &mut Command, tally: &mut Tally) -> Outcome {
    let line = announce(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|why| not_started(&line, &why))?;
    for text in child.stdout.take().into_iter().flat_map(lines) {
        println!("{text}");
        tally.read(&text);
    }
    let status = child
        .wait()
        .map_err(|why| format!("`{line}` was lost: {why}"))?;
    judged(&line, status)
}

/// Runs a command that prints a line of progress for each part of a long job, and says in one line which part it is at; a line
/// of progress begins with the mark. What it says besides is shown if it fails.
pub(crate) fn run_counting(command: &mut Command, mark: &str, what: &str) -> Outcome {
    let line = shown(command);
    let mut child = command
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|why| not_started(&line, &why))?;
    let (begin, is_watched) = (Instant::now(), std::io::stdout().is_terminal());
    let (mut parts, mut said) = (0, Vec::new());
    for text in child.stderr.take().into_iter().flat_map(lines) {
        if text.trim_start().starts_with(mark) {
            parts += 1;
            if is_watched {
                print!("\r   {what}: {parts} parts compiled");
                let _ = std::io::stdout().flush();
            }
        } else {
            said.push(text);
        }
    }
    let status = child
        .wait()
        .map_err(|why| format!("`{line}` was lost: {why}"))?;
    let again = if is_watched { "\r" } else { "" };
    println!(
        "{again}   {what}: {parts} parts compiled in {} s",
        begin.elapsed().as_secs()
    );
    if !status.success() {
        eprintln!("{}", said.join("\n"));
    }
    judged(&line, status)
}

/// What a command prints, if it runs and succeeds; for questions such as "which version are you?".
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let answer = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(answer.stdout).ok()?;
    answer.status.success().then_some(text)
}

/// Lines as they come, whatever bytes are in them.
fn lines(output: impl Read) -> impl Iterator<Item = String> {
    let lines = BufReader::new(output).split(b'\n').map_while(Result::ok);
    lines.map(|line| String::from_utf8_lossy(&line).into_owned())
}

fn not_started(line: &str, why: &std::io::Error) -> String {
    format!("`{line}` could not be started: {why}")
}

/// The tests that passed and failed, by the lines that cargo's and wasm-bindgen's test runners print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u32,
    /// Tests that failed.
    pub(crate) failed: u32,
    /// The names of those that failed, as far as a line names one and no other.
    pub(crate) names: Vec<String>,
}

impl Tally {
    /// Adds another tally.
    pub(crate) fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.names.extend(other.names);
    }

    /// Adds a line such as `test result: ok. 12 passed; 0 failed; …` or `test one::of_them ... FAILED`; any other line adds nothing.
    fn read(&mut self, line: &str) {
        let named = line.strip_prefix("test ");
        if let Some(name) = named.and_then(|named| named.strip_suffix(" ... FAILED")) {
            self.names.push(name.to_owned());
        }
        let Some((_, result)) = line.split_once("test result: ") else {
            return;
        };
        let mut words = result
            .split([' ', ';', '.'])
            .filter(|word| !word.is_empty())
            .peekable();
        while let Some(word) = words.next() {
            match (word.parse::<u32>(), words.peek()) {
                (Ok(count), Some(&"passed")) => self.passed += count,
                (Ok(count), Some(&"failed")) => self.failed += count,
                _ => {}
            }
        }
    }
}

/// Prints the command as one would type it in the clone, and returns that line.
fn announce(command: &mut Command) -> String {
    let line = shown(command);
    println!("   $ {line}");
    // Our lines and those of the child, which writes for itself, must come in order.
    let _ = std::io::stdout().flush();
    line
}

/// The command as one would type it in the clone, where it will run.
fn shown(command: &mut Command) -> String {
    if command.get_current_dir().is_none() {
        command.current_dir(root());
    }
    command.stdin(Stdio::null());
    let mut line = String::new();
    for (name, value) in command.get_envs() {
        // Of the path only what is put in front of it would matter, and it is as long as a page.
        if let (Some(value), false) = (value, name == "PATH") {
            let _ = write!(line, "{}={} ", name.to_string_lossy(), quoted(value));
        }
    }
    let name = Path::new(command.get_program());
    let name = if name.file_stem() == Some("cargo".as_ref()) {
        Path::new("cargo")
    } else {
        name
    };
    let _ = write!(line, "{}", quoted(name.as_os_str()));
    for argument in command.get_args() {
        let _ = write!(line, " {}", quoted(argument));
    }
    line
}

/// What a status means, for a command as one would type it.
pub(crate) fn judged(line: &str, status: ExitStatus) -> Outcome {
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{line}` failed ({status})"))
    }
}

/// The text as a shell would need it.
fn quoted(text: &OsStr) -> String {
    let text = text.to_string_lossy();
    // Only a byte of zero cannot be quoted, and no argument has one.
    shlex::try_quote(&text).map_or_else(|_| text.to_string(), |quoted| quoted.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_a_test_runner_is_added_up() {
        let mut tally = Tally::default();
        tally.read("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.02s");
        tally.read("test result: \u{1b}[31mFAILED\u{1b}[0m. 2 passed; 3 failed; 0 ignored");
        tally.read("12 passed");
        tally.read("test one::works ... ok");
        tally.read("test one::fails ... FAILED");
        let names = vec!["one::fails".to_owned()];
        let (passed, failed) = (14, 3);
        let wanted = Tally {
            passed,
            failed,
            names,
        };
        assert_eq!(tally, wanted);
    }

    #[test]
    fn a_command_is_printed_as_a_shell_needs_it() {
        assert_eq!(quoted("a b".as_ref()), "'a b'");
        assert_eq!(quoted("it's".as_ref()), "\"it's\"");
        assert_eq!(quoted("--all-targets".as_ref()), "--all-targets");
    }
}
