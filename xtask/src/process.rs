//! Runs other programs: prints the command, kills the child when its owner goes, and says in a sentence what went wrong.

use std::env;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::OnceLock;

/// A result whose error is one sentence for the person at the terminal.
pub(crate) type Outcome<T = ()> = Result<T, String>;

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
    let mut child = Guard::spawn(command, &line)?;
    let status = child.wait(&line)?;
    if status.success() {
        Ok(())
    } else {
        Err(failure(&line, status))
    }
}

/// Runs a command to its end, shows what it prints, and adds up the tests that it reports.
pub(crate) fn run_tests(command: &mut Command, tally: &mut Tally) -> Outcome {
    let line = announce(command);
    command.stdout(Stdio::piped());
    let mut child = Guard::spawn(command, &line)?;
    if let Some(output) = child.0.stdout.take() {
        for text in BufReader::new(output).split(b'\n') {
            let text = text.map_err(|why| format!("`{line}` could not be read: {why}"))?;
            let text = String::from_utf8_lossy(&text);
            println!("{text}");
            tally.read(&text);
        }
    }
    let status = child.wait(&line)?;
    if status.success() {
        Ok(())
    } else {
        Err(failure(&line, status))
    }
}

/// What a command prints, if it runs and succeeds; for questions such as "which version are you?".
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let mut child = Guard(
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?,
    );
    let mut answer = String::new();
    child.0.stdout.take()?.read_to_string(&mut answer).ok()?;
    child.0.wait().ok()?.success().then_some(answer)
}

/// The tests that passed and failed, by the lines that cargo's and wasm-bindgen's test runners print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u32,
    /// Tests that failed.
    pub(crate) failed: u32,
}

impl Tally {
    /// Adds another tally.
    pub(crate) fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Adds a line such as `test result: ok. 12 passed; 0 failed; …`; any other line adds nothing.
    fn read(&mut self, line: &str) {
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

/// A child that does not outlive its owner.
struct Guard(Child);

impl Guard {
    fn spawn(command: &mut Command, line: &str) -> Outcome<Self> {
        command
            .spawn()
            .map(Self)
            .map_err(|why| format!("`{line}` could not be started: {why}"))
    }

    fn wait(&mut self, line: &str) -> Outcome<ExitStatus> {
        self.0
            .wait()
            .map_err(|why| format!("`{line}` was lost: {why}"))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if matches!(self.0.try_wait(), Ok(None)) {
            // It may end on its own between the two calls; either way it is gone afterwards.
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}

/// Prints the command as one would type it in the clone, and returns that line.
fn announce(command: &mut Command) -> String {
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
    println!("   $ {line}");
    // Our lines and those of the child, which writes for itself, must come in order.
    let _ = std::io::stdout().flush();
    line
}

fn failure(line: &str, status: ExitStatus) -> String {
    format!("`{line}` failed ({status})")
}

/// The text as a shell would need it.
fn quoted(text: &OsStr) -> String {
    let text = text.to_string_lossy();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_=./:,+@%".contains(letter);
    if !text.is_empty() && text.chars().all(plain) {
        text.into_owned()
    } else {
        format!("'{text}'")
    }
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
        assert_eq!(
            tally,
            Tally {
                passed: 14,
                failed: 3
            }
        );
    }

    #[test]
    fn a_command_is_printed_as_a_shell_needs_it() {
        assert_eq!(quoted("a b".as_ref()), "'a b'");
        assert_eq!(quoted("--all-targets".as_ref()), "--all-targets");
    }
}
