//! A WebDriver process and everything that it starts, gone at the latest when its owner is.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, thread};

use crate::{Outcome, target};

/// Runs the driver in a process group of its own and ends the group when its input closes, which happens even if the test
/// is killed. `$0` is the driver.
const WATCH: &str = r#""$0" "$@" & read -r _; kill -s KILL -- -$$"#;

/// A running driver with a fresh folder for the profile of its browser.
#[derive(Debug)]
pub struct Driver {
    address: String,
    profile: PathBuf,
    child: Child,
    leash: Option<ChildStdin>,
}

impl Driver {
    /// Starts a driver that picks its own port and says so on its output.
    pub fn start(program: &Path, arguments: &[&str]) -> Outcome<Self> {
        let profile = fresh_folder()?;
        let mut command = Command::new("sh");
        command
            .args(["-c", WATCH])
            .arg(program)
            .args(arguments)
            .process_group(0);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn()?;
        let leash = child.stdin.take();
        let output = child.stdout.take().ok_or("the driver has no output")?;
        let mut driver = Self {
            address: String::new(),
            profile,
            child,
            leash,
        };
        let mut lines = BufReader::new(output).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| port(&line));
        let port = port.ok_or_else(|| format!("{} did not start", program.display()))?;
        driver.address = format!("http://127.0.0.1:{port}");
        // What it says later must not fill the pipe, which would stop it.
        thread::spawn(move || lines.for_each(drop));
        Ok(driver)
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// An empty folder for the browser's profile.
    pub fn profile(&self) -> &Path {
        &self.profile
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(mut leash) = self.leash.take() {
            let _ = leash.write_all(b"\n");
        }
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// The port in a line such as `ChromeDriver was started successfully on port 41231.` or `Listening on 127.0.0.1:41231`.
fn port(line: &str) -> Option<u16> {
    let rest = line
        .split_once("started successfully on port ")
        .or_else(|| line.split_once("Listening on 127.0.0.1:"))?
        .1;
    rest.trim().trim_end_matches('.').parse().ok()
}

/// A new folder in `target`, so that whatever is left of it is easily found and removed.
fn fresh_folder() -> Outcome<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = target()
        .join("browser-profiles")
        .join(format!("{}-{number}", std::process::id()));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_drivers_say_their_port() {
        assert_eq!(
            port("ChromeDriver was started successfully on port 41231."),
            Some(41231)
        );
        assert_eq!(
            port("1763775830123\tgeckodriver\tINFO\tListening on 127.0.0.1:4444"),
            Some(4444)
        );
        assert_eq!(port("Starting ChromeDriver 156.0 on port 0"), None);
    }
}
