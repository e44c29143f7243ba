//! The page in a browser: opening it, using it, and reading it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::bidi::UserContextId;
use thirtyfour::bidi::modules::browsing_context::CreateType;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::common::requestdata::RequestData;
use thirtyfour::common::types::SessionId;
use thirtyfour::prelude::{WebDriver, WebElement};

use crate::pool::Running;
use crate::server::Server;
use crate::{Browser, Outcome, Scheme, Setting};

/// How long a change may take to show.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long the page may take to load and start.
pub(crate) const LOADING: Duration = Duration::from_secs(60);

/// The page in a browser of its own with an empty user context. Close it with [`Page::close`]; if it is dropped, its browser
/// ends too.
#[derive(Debug)]
pub struct Page {
    running: Running,
    context: UserContextId,
    server: Arc<Server>,
    setting: Setting,
}

impl Page {
    /// Starts a server, takes a browser, and opens the page.
    pub async fn open(setting: &Setting) -> Outcome<Self> {
        let server = Arc::new(Server::start(
            &setting.folder,
            setting.prefix,
            setting.copies,
        )?);
        let address = format!("{}{}", server.address(), setting.suffix);
        Self::open_at(setting, server, &address).await
    }

    /// Opens an address of the same server as somebody else would: in another browser, with nothing stored.
    pub async fn stranger(&self, address: &str) -> Outcome<Self> {
        Self::open_at(&self.setting, Arc::clone(&self.server), address).await
    }

    async fn open_at(setting: &Setting, server: Arc<Server>, address: &str) -> Outcome<Self> {
        let running = Running::take(setting.kind()).await?;
        let page = Self {
            context: running.enter().await?,
            running,
            server,
            setting: setting.clone(),
        };
        page.dress().await?;
        page.forget_logs().await?;
        page.visit(address).await?;
        if setting.starts {
            page.started().await?;
        }
        Ok(page)
    }

    /// Size, colours and touch.
    async fn dress(&self) -> Outcome {
        let Setting {
            width,
            height,
            touch,
            ..
        } = self.setting;
        if self.setting.browser == Browser::Firefox {
            self.wear(self.setting.scheme).await?;
            return self.resize(width, height).await;
        }
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": touch });
        self.devtools("Emulation.setDeviceMetricsOverride", size)
            .await?;
        self.devtools(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": touch, "maxTouchPoints": 1 }),
        )
        .await?;
        self.prefer(&[]).await?;
        let permissions = json!({
            "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"],
            "browserContextId": self.context.as_str(),
        });
        self.devtools("Browser.grantPermissions", permissions)
            .await?;
        Ok(())
    }

    /// Changes the system's colours while the page is open.
    pub async fn wear(&self, scheme: Scheme) -> Outcome {
        if self.setting.browser == Browser::Firefox {
            // 0 is dark and 1 is light.
            let number = json!(i32::from(scheme == Scheme::Light));
            return self
                .set_preference("layout.css.prefers-color-scheme.content-override", number)
                .await;
        }
        self.prefer(&[("prefers-color-scheme", scheme.name())])
            .await
    }

    /// Changes what the reader's system prefers, such as `prefers-reduced-motion`, and nothing else of it; Chromium only.
    pub async fn prefer(&self, wanted: &[(&str, &str)]) -> Outcome {
        let scheme = ("prefers-color-scheme", self.setting.scheme.name());
        let named = wanted.iter().any(|(name, _)| *name == scheme.0);
        let features: Vec<Value> = wanted
            .iter()
            .chain((!named).then_some(&scheme))
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await
        .map(drop)
    }

    /// Changes the size of the page.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        if self.setting.browser == Browser::Chromium {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": self.setting.touch });
            return self
                .devtools("Emulation.setDeviceMetricsOverride", size)
                .await
                .map(drop);
        }
        // The driver sizes the window, of which the page is a part, and which may have this size from before.
        let inner = "return [innerWidth, innerHeight]";
        if self.script(inner, vec![]).await? == json!([width, height]) {
            return Ok(());
        }
        self.driver().set_window_rect(0, 0, width, height).await?;
        let inner = self.script(inner, vec![]).await?;
        let frame = |index: usize, outer: u32| {
            u64::from(outer).saturating_sub(inner[index].as_u64().unwrap_or_default())
        };
        let (more_width, more_height) = (frame(0, width), frame(1, height));
        let (width, height) = (
            width + u32::try_from(more_width)?,
            height + u32::try_from(more_height)?,
        );
        self.driver().set_window_rect(0, 0, width, height).await?;
        Ok(())
    }

    /// Goes to an address and waits until the app has started.
    pub async fn go(&self, address: &str) -> Outcome {
        self.visit(address).await?;
        self.started().await
    }

    /// Goes to an address where no app may be.
    pub async fn visit(&self, address: &str) -> Outcome {
        Ok(self.driver().goto(address).await?)
    }

    /// Ends the server, so that the page is without a network.
    pub fn cut_off(&self) {
        self.server.stop();
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Outcome {
        self.driver().refresh().await?;
        self.started().await
    }

    /// Waits until the app is there; says what went wrong if it does not come.
    async fn started(&self) -> Outcome {
        let there = "return (window.browserTestProbe?.startedAt ?? null) !== null";
        match self.wait("the app to start", LOADING, there).await {
            Ok(()) => Ok(()),
            Err(why) => Err(format!("{why}: {}", self.wrongs().await?.join("; ")).into()),
        }
    }

    /// Sets a whole number among what Firefox lets its user choose.
    async fn set_preference(&self, name: &str, number: Value) -> Outcome {
        let session = self.driver();
        session.cmd(InContext("chrome")).await?;
        let set = "Services.prefs.setIntPref(arguments[0], arguments[1])";
        let done = session.execute(set, vec![json!(name), number]).await;
        session.cmd(InContext("content")).await?;
        done?;
        Ok(())
    }

    /// Opens another tab beside this page, in which the reader is the same, and goes there.
    pub async fn new_tab(&self) -> Outcome {
        self.running
            .open(self.context.clone(), CreateType::Tab)
            .await
    }

    /// Leaves the browser to the next journey.
    pub async fn close(self) {
        // A browser that cannot be cleared any more is one that ends.
        let _ = self.running.leave(self.context).await;
    }

    /// The client library's own handle, for what is missing here.
    pub fn driver(&self) -> &WebDriver {
        self.running.session()
    }

    /// How this page was opened.
    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    /// Scheme, host and port of the server.
    pub fn origin(&self) -> &str {
        self.server.origin()
    }

    /// The address of the page without query or fragment.
    pub fn home(&self) -> String {
        self.server.address()
    }

    /// The address in the address bar.
    pub async fn address(&self) -> Outcome<String> {
        Ok(self.driver().current_url().await?.to_string())
    }

    /// The previous entry of the history.
    pub async fn back(&self) -> Outcome {
        Ok(self.driver().back().await?)
    }

    /// Runs the body of a function and gives what it returns. The page's policy does not bind it.
    pub async fn script(&self, body: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self.driver().execute(body, arguments).await?.json().clone())
    }

    /// Runs the body of an async function and gives what it returns.
    pub async fn script_async(&self, body: &str, arguments: Vec<Value>) -> Outcome<Value> {
        let wrapped = format!(
            "const done = arguments[arguments.length - 1];
             (async function () {{ {body} }}).apply(null, arguments).then((value) => done([value ?? null]), (why) => done(String(why)));"
        );
        match self
            .driver()
            .execute_async(wrapped, arguments)
            .await?
            .json()
            .clone()
        {
            Value::Array(value) => Ok(value.into_iter().next().unwrap_or_default()),
            why => Err(format!("the script failed: {why}").into()),
        }
    }

    /// Sends a command of the DevTools protocol; Chromium only.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Outcome<Value> {
        Ok(self.driver().cdp().send_raw(method, parameters).await?)
    }

    /// Waits until the body of a function returns true.
    pub async fn until(&self, what: &str, body: &str) -> Outcome {
        self.wait(what, PATIENCE, body).await
    }

    async fn wait(&self, what: &str, patience: Duration, body: &str) -> Outcome {
        let start = Instant::now();
        while self.script(body, vec![]).await? != Value::Bool(true) {
            if start.elapsed() > patience {
                return Err(format!("waited {} s for {what}", patience.as_secs()).into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Waits until a look finds nothing wrong; fails with what it found last.
    pub async fn until_right(&self, look: impl AsyncFn() -> Outcome<Vec<String>>) -> Outcome {
        let start = Instant::now();
        loop {
            let wrongs = look().await?;
            if wrongs.is_empty() {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(wrongs.join("\n  ").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until every pending frame and what it started is done, so that the page shows the last action.
    pub async fn settle(&self) -> Outcome {
        let frames = "for (let n = 0; n < 3; n++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));";
        self.script_async(frames, vec![]).await.map(drop)
    }

    /// Waits until the visible text of the page has that part.
    pub async fn sees(&self, part: &str) -> Outcome {
        let start = Instant::now();
        loop {
            let text = self.text().await?;
            if text.contains(&seen(part)) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!(
                    "the page does not say \u{201c}{part}\u{201d}; it says: {text}"
                )
                .into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The visible text of the page, with every run of white space as one space, and without the marks that only give a direction, which
    /// not every browser counts as text.
    pub async fn text(&self) -> Outcome<String> {
        let text = self
            .script("return document.body.innerText", vec![])
            .await?;
        let text = seen(text.as_str().unwrap_or_default());
        Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The value of a control.
    pub async fn value(&self, control: &WebElement) -> Outcome<String> {
        Ok(control.value().await?.unwrap_or_default())
    }

    /// What the last copy put on the clipboard.
    pub async fn clipboard(&self) -> Outcome<String> {
        let text = self
            .script_async("return await navigator.clipboard.readText()", vec![])
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }
}

/// What is to be seen of a text: all but the marks that give a part of it a direction of its own.
fn seen(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// The question to Firefox's driver whether scripts run in the page or in the browser around it, which the client library does
/// not know.
#[derive(Debug)]
struct InContext(&'static str);

impl FormatRequestData for InContext {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(
            "POST".parse().unwrap_or_default(),
            format!("session/{session}/moz/context"),
        )
        .add_body(json!({ "context": self.0 }))
    }
}
