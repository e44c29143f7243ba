//! Drives the built page in Chromium and Firefox as a reader would: finds things by role and name, never by class.
//!
//! A journey is an `async fn(&Page) -> Outcome`; the macro [`journeys!`] makes two tests of it, one for each browser. Each
//! runs in a fresh user context on its own server, and fails if the page was not quiet: an error in the console, a violation of
//! the content security policy or a request to another origin is a failure of whatever journey it happens in.
//!
//! `cargo xtask browser` builds nothing: it tests the `dist/` that is there, and installs drivers if they are missing.

pub mod axe;
pub mod browser;
pub mod caught;
pub mod driver;
pub mod find;
pub mod hand;
pub mod page;
pub mod picture;
pub mod pixels;
mod pool;
mod replay;
pub mod screens;
pub mod server;
pub mod setting;
pub mod speed;
pub mod still;
pub mod watch;
pub mod ways;

use std::env;
use std::error::Error;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};

pub use browser::Browser;
pub use find::Role;
pub use page::Page;
pub use setting::{Camera, Scheme, Setting};

/// A result whose error says what a person should look at.
pub type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// No journey takes longer than this on the slowest machine that we know, unless it hangs.
const PATIENCE: Duration = Duration::from_secs(480);

/// Makes a test in each browser of every journey that is named, in which the app keeps no copy of itself for times without a network.
///
/// Journeys that ask nothing of a browser in which browsers differ are named behind the one that each is gone in: a run of all
/// journeys has to end in time.
#[macro_export]
macro_rules! journeys {
    (chromium: $($one:ident),+; firefox: $($other:ident),+ $(,)?) => {
        mod chromium {
            $(#[test] fn $one() { $crate::run($crate::Setting::new($crate::Browser::Chromium).without_copy(), super::$one); })+
        }
        mod firefox {
            $(#[test] fn $other() { $crate::run($crate::Setting::new($crate::Browser::Firefox).without_copy(), super::$other); })+
        }
    };
    ($($journey:ident),+ $(,)?) => {
        $crate::journeys!(chromium: $($journey),+; firefox: $($journey),+);
    };
}

/// Opens the page in that setting, goes the journey, and checks that the page stayed quiet.
///
/// # Panics
/// If the journey fails, with its reason; this is what makes the test fail.
#[track_caller]
pub fn run(setting: Setting, journey: impl AsyncFnOnce(&Page) -> Outcome) {
    let begin = Instant::now();
    let outcome = block_on(async {
        let page = Page::open(&setting).await?;
        let mut outcome = journey(&page).await;
        if outcome.is_ok() && setting.starts {
            outcome = page.check_quiet().await;
        }
        if outcome.is_err() {
            // The picture helps, but what went wrong before matters more than a failure to take it.
            let _ = page
                .picture(
                    &target()
                        .join("browser-failures")
                        .join(format!("{}.png", journey_name())),
                )
                .await;
        }
        // A browser in which something failed is not used again.
        if outcome.is_ok() {
            page.close().await;
        }
        outcome
    });
    note_time(begin.elapsed());
    assert!(
        outcome.is_ok(),
        "{:?}, {}: {}",
        setting.browser,
        journey_name(),
        sentence(&outcome)
    );
}

/// Runs a future to its end on this thread, or gives up when a journey would.
pub fn block_on<T>(future: impl Future<Output = Outcome<T>>) -> Outcome<T> {
    block_on_within(PATIENCE, future)
}

/// Runs a future to its end on this thread, or gives up after that time.
pub fn block_on_within<T>(
    patience: Duration,
    future: impl Future<Output = Outcome<T>>,
) -> Outcome<T> {
    runtime()?.block_on(async {
        match tokio::time::timeout(patience, future).await {
            Ok(outcome) => outcome,
            Err(_) => Err(format!("not done after {} s", patience.as_secs()).into()),
        }
    })
}

/// What waits for answers, for as long as the process lives: an open browser is talked to by one journey after the other.
fn runtime() -> Outcome<&'static Runtime> {
    static RUNTIME: LazyLock<std::io::Result<Runtime>> = LazyLock::new(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
    });
    RUNTIME.as_ref().map_err(|why| why.to_string().into())
}

/// The folder of the clone.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// Where pictures and profiles go.
pub fn target() -> PathBuf {
    root().join("target")
}

/// The test's own name, such as `chromium-opens`: the name of its thread.
fn journey_name() -> String {
    std::thread::current()
        .name()
        .unwrap_or("journey")
        .replace("::", "-")
}

/// Adds a line to the file that the variable names: seconds and the test's name. A journey that is seldom quick is found so.
fn note_time(time: Duration) {
    let file = env::var_os("COUNTERWEIGH_TIMES")
        .and_then(|file| OpenOptions::new().create(true).append(true).open(file).ok());
    if let Some(mut file) = file {
        // Times are for people to look at; no journey fails for want of one.
        let _ = writeln!(file, "{:6.1} s  {}", time.as_secs_f64(), journey_name());
    }
}

fn sentence(outcome: &Outcome) -> String {
    outcome
        .as_ref()
        .err()
        .map(ToString::to_string)
        .unwrap_or_default()
}
