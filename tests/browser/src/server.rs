//! A static host on the loopback address, as plain as the one on which the page will be published.
//!
//! It adds one thing: the page's first script is the probe (`probe.js`), which remembers errors and violations of the
//! content security policy from the first moment in every browser. The policy allows it because it is a file of the same
//! origin; nothing else in the page changes.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Method, Request, Response, Server as Listener};

use crate::Outcome;

/// The name under which the probe is served, next to the page.
const PROBE: &str = "browser-test-probe.js";

/// Serves a folder under a path until it is dropped.
#[derive(Debug)]
pub struct Server {
    origin: String,
    prefix: &'static str,
    listener: Arc<ListenerGuard>,
    thread: Option<JoinHandle<()>>,
}

/// The listener, which itself prints nothing useful.
struct ListenerGuard(Listener);

impl std::fmt::Debug for ListenerGuard {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Listener")
    }
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
        let listener = Arc::new(ListenerGuard(Listener::http("127.0.0.1:0")?));
        let origin = format!("http://{}", listener.0.server_addr());
        let (shared, folder) = (Arc::clone(&listener), folder.to_path_buf());
        let thread = thread::spawn(move || {
            for request in shared.0.incoming_requests() {
                answer(request, &folder, prefix);
            }
        });
        Ok(Self {
            origin,
            prefix,
            listener,
            thread: Some(thread),
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

impl Drop for Server {
    fn drop(&mut self) {
        self.listener.0.unblock();
        if let Some(thread) = self.thread.take() {
            // A panic in the thread has been printed already.
            let _ = thread.join();
        }
    }
}

fn answer(request: Request, folder: &Path, prefix: &str) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default();
    let name = path
        .strip_prefix(prefix)
        .filter(|_| matches!(request.method(), Method::Get | Method::Head));
    let body = name.and_then(|name| content(folder, name));
    let found = body
        .and_then(|(bytes, kind)| Some((bytes, Header::from_bytes("Content-Type", kind).ok()?)));
    // A browser that has gone away needs no answer.
    let _ = match found {
        Some((bytes, kind)) => request.respond(Response::from_data(bytes).with_header(kind)),
        None => request.respond(Response::empty(404)),
    };
}

/// The bytes of a file and its type; the folder itself is its `index.html`, with the probe.
fn content(folder: &Path, name: &str) -> Option<(Vec<u8>, &'static str)> {
    if name == PROBE {
        return Some((include_bytes!("probe.js").to_vec(), kind(Path::new(PROBE))));
    }
    let name = if name.is_empty() { "index.html" } else { name };
    let relative = PathBuf::from(name);
    if !relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let bytes = fs::read(folder.join(&relative)).ok()?;
    let bytes = if name == "index.html" {
        with_probe(&String::from_utf8_lossy(&bytes)).into_bytes()
    } else {
        bytes
    };
    Some((bytes, kind(&relative)))
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
