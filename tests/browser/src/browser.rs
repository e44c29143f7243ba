//! The two browsers: how each is started with a fresh profile, quiet and without a window.

use std::env;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use thirtyfour::Capabilities;

use crate::Outcome;
use crate::driver::Driver;
use crate::pool::Kind;
use crate::setting::Camera;

/// A browser that every journey is tried in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, and by kinship Chrome and Edge.
    Chromium,
    /// Firefox, the extended support release.
    Firefox,
}

impl Browser {
    /// Starts its driver.
    pub fn driver(self) -> Outcome<Driver> {
        match self {
            Self::Chromium => Driver::start(
                &installed("COUNTERWEIGH_CHROMEDRIVER", "chromedriver")?,
                &["--port=0"],
            ),
            Self::Firefox => {
                let driver = installed("COUNTERWEIGH_GECKODRIVER", "geckodriver")?;
                // The last lets `Page::wear` change what the system prefers while the browser runs.
                let arguments = [
                    "--port",
                    "0",
                    "--websocket-port",
                    "0",
                    "--allow-system-access",
                ];
                Driver::start(&driver, &arguments)
            }
        }
    }

    /// What the driver is asked for.
    pub(crate) fn capabilities(self, kind: &Kind, profile: &Path) -> Capabilities {
        let mut wanted = Map::new();
        // The protocol of both directions, which alone knows user contexts.
        wanted.insert("webSocketUrl".into(), json!(true));
        match self {
            Self::Chromium => {
                wanted.insert("browserName".into(), json!("chrome"));
                wanted.insert("goog:chromeOptions".into(), chromium(kind, profile));
                wanted.insert(
                    "goog:loggingPrefs".into(),
                    json!({ "browser": "ALL", "performance": "ALL" }),
                );
            }
            Self::Firefox => {
                wanted.insert("browserName".into(), json!("firefox"));
                wanted.insert("moz:firefoxOptions".into(), firefox(kind, profile));
            }
        }
        wanted.into()
    }
}

fn chromium(kind: &Kind, profile: &Path) -> Value {
    let mut options = json!({
        "args": [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            format!("--user-data-dir={}", profile.display()),
        ],
    });
    if let Some(arguments) = options["args"].as_array_mut() {
        if !kind.webassembly {
            // As under the lockdown modes of browsers.
            arguments.push(json!("--js-flags=--jitless"));
        } else if !kind.simd {
            // As on a processor from before 2008.
            arguments.push(json!("--js-flags=--no-enable-sse4-1"));
        }
        let asked = "--use-fake-ui-for-media-stream";
        let camera = "--use-fake-device-for-media-stream";
        match &kind.camera {
            Camera::Own => {}
            Camera::Film(film) => arguments.extend([
                json!(asked),
                json!(camera),
                json!(format!(
                    "--use-file-for-fake-video-capture={}",
                    film.display()
                )),
            ]),
            Camera::Refused => {
                arguments.extend([json!(format!("{asked}=deny")), json!(camera)]);
            }
        }
    }
    if let Some(binary) = first_on_path(&["chromium"]) {
        options["binary"] = json!(binary);
    }
    options
}

fn firefox(kind: &Kind, profile: &Path) -> Value {
    let mut options = json!({
        "args": ["-headless", "-profile", profile],
        "prefs": {
            "dom.events.testing.asyncClipboard": true,
            // One process shows all pages, whatever site and user context they are of: to start one for each journey, and one in
            // reserve, takes a sixth of the work of a short one. Chromium keeps them apart.
            "dom.ipc.processCount": 1,
            "dom.ipc.processPrelaunch.enabled": false,
            "fission.webContentIsolationStrategy": 0,
            "javascript.options.wasm": kind.webassembly,
            "app.normandy.enabled": false,
            "app.update.disabledForTesting": true,
            "datareporting.policy.dataSubmissionEnabled": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "services.settings.server": "",
        },
    });
    if kind.camera == Camera::Refused {
        options["prefs"]["media.navigator.streams.fake"] = json!(true);
        options["prefs"]["permissions.default.camera"] = json!(2);
    }
    if let Some(binary) = first_on_path(&["firefox-esr", "firefox"]) {
        options["binary"] = json!(binary);
    }
    options
}

/// The program that a variable names, or the first of its name on the search path.
fn installed(variable: &str, name: &str) -> Outcome<PathBuf> {
    let found = env::var_os(variable)
        .map(PathBuf::from)
        .or_else(|| first_on_path(&[name]));
    found.ok_or_else(|| {
        format!(
            "there is no {name} here; cargo xtask tools installs it, cargo xtask browser uses it"
        )
        .into()
    })
}

fn first_on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names.iter().find_map(|name| {
        folders
            .iter()
            .map(|folder| folder.join(name))
            .find(|file| file.is_file())
    })
}
