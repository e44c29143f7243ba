//! A static host on the loopback address, as plain as the one on which the page will be published.
//!
//! It adds one thing: the page's first script is the probe (`probe.js`), which remembers errors and violations of the
//! content security policy from the first moment in every browser. The policy allows it because it is a file of the same
//! origin; nothing else in the page changes.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::Outcome;

/// The name under which the probe is served, next to the page.
const PROBE: &str = "browser-test-probe.js";

/// The pages that get the probe.
const PROBED: [&str; 2] = ["index.html", "embed.html"];

/// How long a browser may hold a connection open without asking for anything, which browsers do in advance.
const IDLE: Duration = Duration::from_secs(30);

/// The bytes of a file and its type, by the name that follows the path.
type Content = dyn Fn(&str) -> Option<(Vec<u8>, &'static str)> + Send + Sync;

/// Serves a folder under a path until it is dropped.
#[derive(Debug)]
pub struct Server {
    origin: String,
    prefix: &'static str,
    stopped: Arc<AtomicBool>,
}

impl Server {
    /// Starts on a free port.
    pub fn start(folder: &Path, prefix: &'static str) -> Outcome<Self> {
        if !folder.join("index.html").is_file() {
            return Err(format!(
                "there is no page in {}: build it with cargo xtask dist",
                folder.display()
            )
            .into());
        }
        let folder = folder.to_path_buf();
        Self::serve(
            prefix,
            String::new(),
            Arc::new(move |name| content(&folder, name)),
        )
    }

    /// Starts the page of somebody else on a free port, and so at another origin: the page with its own policy in a header, and
    /// one script of it, `host.js`. The probe is a script of the page too.
    pub fn host(page: String, script: String, policy: &str) -> Outcome<Self> {
        let policy = format!("Content-Security-Policy: {policy}\r\n");
        let page = page.replace(
            "</title>",
            &format!("</title><script src=\"{PROBE}\"></script>"),
        );
        let serve = move |name: &str| {
            let text = match name {
                "" => &page,
                "host.js" => &script,
                PROBE => return Some(probe()),
                _ => return None,
            };
            let name = if name.is_empty() { "index.html" } else { name };
            Some((text.clone().into_bytes(), kind(Path::new(name))))
        };
        Self::serve("/", policy, Arc::new(serve))
    }

    fn serve(prefix: &'static str, headers: String, content: Arc<Content>) -> Outcome<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port()?))?;
        let origin = format!("http://{}", listener.local_addr()?);
        let stopped = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopped);
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                let (content, headers) = (Arc::clone(&content), headers.clone());
                // One thread for each connection, so that one that a browser only holds open delays no other.
                // A browser that has gone away needs no answer.
                thread::spawn(move || {
                    answer(&connection, &*content, prefix, &headers).unwrap_or_default();
                });
            }
        });
        Ok(Self {
            origin,
            prefix,
            stopped,
        })
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("{}{}", self.origin, self.prefix)
    }
}

impl Server {
    /// Answers nobody any more.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
        // One more connection, so that the thread which waits for one looks whether it should go on.
        drop(TcpStream::connect(
            self.origin.trim_start_matches("http://"),
        ));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The port that `COUNTERWEIGH_PORT` names, for pictures of pages that show their address; any that is free without it.
fn port() -> Outcome<u16> {
    Ok(std::env::var("COUNTERWEIGH_PORT").map_or(Ok(0), |port| port.parse())?)
}

/// Reads one request and answers it; every answer ends its connection.
fn answer(
    connection: &TcpStream,
    content: &Content,
    prefix: &str,
    headers: &str,
) -> std::io::Result<()> {
    connection.set_read_timeout(Some(IDLE))?;
    let mut lines = BufReader::new(connection).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = request
        .strip_prefix("GET ")
        .and_then(|rest| rest.split([' ', '?', '#']).next());
    let name = path.and_then(|path| path.strip_prefix(prefix));
    let (status, (bytes, kind)) = match name.and_then(content) {
        Some(found) => ("200 OK", found),
        None => (
            "404 Not Found",
            (
                b"There is no such file.".to_vec(),
                "text/plain; charset=utf-8",
            ),
        ),
    };
    let length = bytes.len();
    let mut connection = connection;
    write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{headers}Connection: close\r\n\r\n"
    )?;
    connection.write_all(&bytes)
}

/// The bytes of a file and its type; a folder is its `index.html`; the app's pages come with the probe.
///
/// A path of the folder and an escaped `#` gives the page too, as on hosts that give it for every path that they do not know.
fn content(folder: &Path, name: &str) -> Option<(Vec<u8>, &'static str)> {
    if name == PROBE {
        return Some(probe());
    }
    let page = name.is_empty() || name.starts_with("%23");
    let name = if page { "index.html" } else { name };
    let folders_page = name.ends_with('/').then(|| format!("{name}index.html"));
    let relative = PathBuf::from(folders_page.as_deref().unwrap_or(name));
    if !relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let bytes = fs::read(folder.join(&relative)).ok()?;
    let bytes = if PROBED.contains(&name) {
        with_probe(&String::from_utf8_lossy(&bytes)).into_bytes()
    } else {
        bytes
    };
    Some((bytes, kind(&relative)))
}

fn probe() -> (Vec<u8>, &'static str) {
    (include_bytes!("probe.js").to_vec(), kind(Path::new(PROBE)))
}

/// The page with the probe directly after its policy, so that the policy holds for the probe too.
fn with_probe(page: &str) -> String {
    let policy = page
        .find("http-equiv=\"Content-Security-Policy\"")
        .unwrap_or(0);
    let place = page[policy..].find('>').map_or(0, |end| policy + end + 1);
    format!(
        "{}<script src=\"{PROBE}\"></script>{}",
        &page[..place],
        &page[place..]
    )
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        Some("woff2") => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_probe_comes_right_after_the_policy() {
        let page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"x\"><link></head>";
        let expected = "content=\"x\"><script src=\"browser-test-probe.js\"></script><link>";
        assert!(with_probe(page).contains(expected), "{}", with_probe(page));
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        assert!(content(Path::new("/usr"), "../etc/passwd").is_none());
        assert!(content(Path::new("/usr"), "/etc/passwd").is_none());
    }
}
