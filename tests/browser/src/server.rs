//! A static host on the loopback address, as plain as the one on which the page will be published.
//!
//! It adds one thing: the page's first script is the probe (`probe.js`), which remembers errors, violations of the content
//! security policy and what was done from the first moment in every browser. The policy allows it because it is a file of the same
//! origin; nothing else in the page changes. Where a journey wants no copy of the app for times without a network, the probe also
//! keeps the page from registering the worker that makes one.

use std::fs;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::runtime::{Builder, Runtime};

use crate::Outcome;

/// The name under which the probe is served, next to the page.
const PROBE: &str = "browser-test-probe.js";

/// After it, for pages that keep no copy of the app: a worker that never comes.
const NO_COPY: &str = "globalThis.ServiceWorkerContainer && (ServiceWorkerContainer.prototype.register = () => new Promise(() => {}));";

/// The pages that get the probe.
const PROBED: [&str; 2] = ["index.html", "embed.html"];

/// Where a built page names its program.
const PROGRAM: &str = "data-js=";

/// The ending of a file that says how the one of the same name is answered in place of well: a status, or the type it is sent as.
const ILL: &str = "ill";

/// The bytes of a file and its type, by the name that follows the path.
type Content = dyn Fn(&str) -> Option<(StatusCode, Vec<u8>, String)> + Send + Sync;

/// Serves a folder under a path until it is dropped.
#[derive(Debug)]
pub struct Server {
    origin: String,
    prefix: &'static str,
    /// A runtime of its own: with it every connection ends, also those that browsers hold open.
    runtime: Mutex<Option<Runtime>>,
}

impl Server {
    /// Starts on a free port. Where no copies are made, the pages of the app keep none for times without a network.
    pub fn start(folder: &Path, prefix: &'static str, copies: bool) -> Outcome<Self> {
        if !folder.join("index.html").is_file() {
            return Err(format!(
                "there is no page in {}: build it with cargo xtask dist",
                folder.display()
            )
            .into());
        }
        let folder = folder.to_path_buf();
        let serve = move |name: &str| match name.rsplit('/').next() {
            Some(PROBE) => Some(probe(copies)),
            _ => content(&folder, name),
        };
        Self::serve(prefix, None, Arc::new(serve))
    }

    /// Starts the page of somebody else on a free port, and so at another origin: the page with its own policy in a header, and
    /// one script of it, `host.js`. The probe is a script of the page too.
    pub fn host(page: String, script: String, policy: &str) -> Outcome<Self> {
        let page = page.replace(
            "</title>",
            &format!("</title><script src=\"{PROBE}\"></script>"),
        );
        let serve = move |name: &str| {
            let text = match name {
                "" => &page,
                "host.js" => &script,
                PROBE => return Some(probe(true)),
                _ => return None,
            };
            let name = if name.is_empty() { "index.html" } else { name };
            Some((
                StatusCode::OK,
                text.clone().into_bytes(),
                kind(Path::new(name)),
            ))
        };
        Self::serve("/", Some(policy.to_owned()), Arc::new(serve))
    }

    fn serve(prefix: &'static str, policy: Option<String>, content: Arc<Content>) -> Outcome<Self> {
        let listener = listen(port()?)?;
        listener.set_nonblocking(true)?;
        let origin = format!("http://{}", listener.local_addr()?);
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        let answer =
            move |uri: Uri| async move { answer(&uri, prefix, policy.as_deref(), &*content) };
        let app = Router::new().fallback(get(answer));
        let listener = {
            let _within = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(axum::serve(listener, app).into_future());
        Ok(Self {
            origin,
            prefix,
            runtime: Mutex::new(Some(runtime)),
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
        let mut runtime = self.runtime.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(runtime) = runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Listens on a port of this machine. A server that was stopped gives its port back a moment later.
fn listen(port: u16) -> std::io::Result<TcpListener> {
    let mut patience = 50;
    loop {
        match TcpListener::bind(("127.0.0.1", port)) {
            Err(why) if why.kind() == ErrorKind::AddrInUse && patience > 0 => {
                patience -= 1;
                std::thread::sleep(Duration::from_millis(100));
            }
            outcome => return outcome,
        }
    }
}

/// The port that `COUNTERWEIGH_PORT` names, for pictures of pages that show their address; any that is free without it.
fn port() -> Outcome<u16> {
    Ok(std::env::var("COUNTERWEIGH_PORT").map_or(Ok(0), |port| port.parse())?)
}

fn answer(uri: &Uri, prefix: &str, policy: Option<&str>, content: &Content) -> Response {
    match uri.path().strip_prefix(prefix).and_then(content) {
        Some((status, bytes, kind)) => {
            let policy = policy.map(|policy| [(CONTENT_SECURITY_POLICY, policy.to_owned())]);
            (
                status,
                [(CONTENT_TYPE, kind)],
                policy.map(axum::response::AppendHeaders),
                bytes,
            )
                .into_response()
        }
        None => (StatusCode::NOT_FOUND, "There is no such file.").into_response(),
    }
}

/// The bytes of a file and its type; a folder is its `index.html`; the app's pages come with the probe.
///
/// A path of the folder and an escaped `#` gives the page too, as on hosts that give it for every path that they do not know.
fn content(folder: &Path, name: &str) -> Option<(StatusCode, Vec<u8>, String)> {
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
    // Also a copy of the app in a folder of its own; pages without a program allow no script.
    let last = relative.file_name().and_then(|last| last.to_str());
    let is_app = || {
        bytes
            .windows(PROGRAM.len())
            .any(|part| part == PROGRAM.as_bytes())
    };
    let bytes = if last.is_some_and(|last| PROBED.contains(&last))
        && (PROBED.contains(&name) || is_app())
    {
        with_probe(&String::from_utf8_lossy(&bytes)).into_bytes()
    } else {
        bytes
    };
    let ill = fs::read_to_string(folder.join(format!("{}.{ILL}", relative.display())));
    let (status, kind) = match ill {
        Ok(ill) => match ill.parse() {
            Ok(status) => (status, kind(&relative)),
            Err(_) => (StatusCode::OK, ill),
        },
        Err(_) => (StatusCode::OK, kind(&relative)),
    };
    Some((status, bytes, kind))
}

fn probe(copies: bool) -> (StatusCode, Vec<u8>, String) {
    let script = [include_str!("probe.js"), if copies { "" } else { NO_COPY }];
    (
        StatusCode::OK,
        script.concat().into_bytes(),
        kind(Path::new(PROBE)),
    )
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

/// The type of a file, and that a text is in UTF-8.
fn kind(path: &Path) -> String {
    let kind = mime_guess::from_path(path).first_or_text_plain();
    if kind.type_() == "text" {
        format!("{kind}; charset=utf-8")
    } else {
        kind.to_string()
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
    fn a_port_that_is_given_back_soon_is_waited_for() -> std::io::Result<()> {
        let first = TcpListener::bind(("127.0.0.1", 0))?;
        let port = first.local_addr()?.port();
        let given_back = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(250));
            drop(first);
        });
        let second = listen(port)?;
        assert_eq!(second.local_addr()?.port(), port);
        assert!(given_back.join().is_ok());
        Ok(())
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        assert!(content(Path::new("/usr"), "../etc/passwd").is_none());
        assert!(content(Path::new("/usr"), "/etc/passwd").is_none());
    }
}
