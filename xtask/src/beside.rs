//! A command of ours that works while others do. What it says is kept, and shown whole when its turn comes, so that no two of them
//! talk at once.

use std::env;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::process::{Outcome, judged, program, root};

/// Runs a command and, once nobody holds its input any more, ends it with everything that it has started, which happens even if
/// we are killed. `$0` is the command.
const WATCH: &str = r#"exec 3<&0
"$0" "$@" </dev/null 3<&- & job=$!
{ read -r _ <&3; kill -s KILL -- -$$; } &
exec 3<&-
wait $job"#;

/// A command at work. If it is dropped, the command ends.
#[derive(Debug)]
pub(crate) struct Beside {
    /// As one would type it in the clone.
    line: String,
    /// Where what it says is kept.
    said: PathBuf,
    /// Waits for its end, and tells when that was.
    end: JoinHandle<std::io::Result<(ExitStatus, Duration)>>,
    leash: Option<ChildStdin>,
}

impl Beside {
    /// Starts `cargo xtask` with these arguments.
    pub(crate) fn xtask(arguments: &[&str]) -> Outcome<Self> {
        let ours =
            env::current_exe().map_err(|why| format!("xtask does not find itself: {why}"))?;
        let line = format!("cargo xtask {}", arguments.join(" "));
        Self::start(line, program(ours, arguments))
    }

    fn start(line: String, command: Command) -> Outcome<Self> {
        let said = root()
            .join("target/beside")
            .join(format!("{}.txt", line.replace(' ', "-")));
        let begin = Instant::now();
        let mut child = spawn(&command, &said)
            .map_err(|why| format!("`{line}` could not be started: {why}"))?;
        Ok(Self {
            line,
            said,
            leash: child.stdin.take(),
            end: thread::spawn(move || Ok((child.wait()?, begin.elapsed()))),
        })
    }

    /// Waits for its end, shows what it has said, and tells how long it took.
    pub(crate) fn end(self) -> (Duration, Outcome) {
        let Self {
            line,
            said,
            end,
            leash,
        } = self;
        if !end.is_finished() {
            println!(
                "   waiting for what began beside the steps before; what it says until now is in {}",
                said.display()
            );
        }
        let ended = end.join();
        drop(leash);
        println!("   $ {line}   # began beside the steps before");
        let shown = fs::read(&said).and_then(|said| std::io::stdout().write_all(&said));
        match ended {
            Ok(Ok((status, time))) => {
                let shown = shown.map_err(|why| format!("what `{line}` said is lost: {why}"));
                (time, judged(&line, status).and(shown))
            }
            Ok(Err(why)) => (Duration::ZERO, Err(format!("`{line}` was lost: {why}"))),
            Err(_) => (Duration::ZERO, Err(format!("`{line}` was lost"))),
        }
    }
}

/// The command on its leash, with all that it says in that file.
fn spawn(command: &Command, said: &PathBuf) -> std::io::Result<Child> {
    if let Some(folder) = said.parent() {
        fs::create_dir_all(folder)?;
    }
    let said = File::create(said)?;
    let mut watch = program("sh", ["-c", WATCH]);
    watch.arg(command.get_program()).args(command.get_args());
    group_of_its_own(&mut watch);
    watch
        .current_dir(root())
        .stdin(Stdio::piped())
        .stderr(said.try_clone()?)
        .stdout(said);
    watch.spawn()
}

/// What is ended together.
#[cfg(unix)]
fn group_of_its_own(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

/// The tests need a system with process groups; the rest of us compiles anywhere.
#[cfg(not(unix))]
fn group_of_its_own(_: &mut Command) {}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(name: &str, script: &str) -> Outcome<Beside> {
        Beside::start(format!("a test {name}"), program("sh", ["-c", script]))
    }

    #[test]
    fn success_and_failure_come_through() {
        let (_, outcome) = shell("succeeds", "echo said; exit 0").unwrap().end();
        assert_eq!(outcome, Ok(()));
        let (_, outcome) = shell("fails", "echo said >&2; exit 3").unwrap().end();
        assert!(outcome.is_err_and(|why| why.contains("a test fails") && why.contains('3')));
    }

    #[test]
    fn what_is_dropped_ends_with_what_it_started() {
        let mark = root().join("target/beside/a mark of a test");
        let _ = fs::remove_file(&mark);
        let work = format!("(sleep 1; touch '{}') & wait", mark.display());
        drop(shell("is dropped", &work).unwrap());
        thread::sleep(Duration::from_secs(2));
        assert!(!mark.exists());
        let (time, outcome) = shell("goes on", &work).unwrap().end();
        assert!(outcome.is_ok() && time >= Duration::from_secs(1) && mark.exists());
    }
}
