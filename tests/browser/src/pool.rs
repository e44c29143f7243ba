//! Browsers that are open: started once, then lent to one journey after the other.
//!
//! A journey never sees what another one left behind: it has a user context of its own, which is what a browser calls a
//! profile that lives in memory, and with it its own storage, service workers, permissions and windows. What went wrong
//! takes its browser with it.

use std::sync::{Mutex, PoisonError};

use thirtyfour::WindowHandle;
use thirtyfour::bidi::BiDi;
use thirtyfour::bidi::UserContextId;
use thirtyfour::bidi::modules::browsing_context::{Create, CreateType};
use thirtyfour::prelude::WebDriver;

use crate::driver::Driver;
use crate::setting::Camera;
use crate::{Browser, Outcome};

/// What a browser is told when it starts and never again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) browser: Browser,
    pub(crate) webassembly: bool,
    pub(crate) simd: bool,
    pub(crate) camera: Camera,
}

impl Kind {
    /// Only the browser that nearly every journey wants is kept for the next one.
    fn is_kept(&self) -> bool {
        self.webassembly && self.simd && self.camera == Camera::Own
    }
}

/// The browsers that nobody uses now.
static IDLE: Mutex<Vec<Running>> = Mutex::new(Vec::new());

/// An open browser with its driver. If it is dropped, both end.
#[derive(Debug)]
pub(crate) struct Running {
    kind: Kind,
    session: WebDriver,
    protocol: BiDi,
    /// The empty window that it started with and that keeps it open between two journeys.
    first: WindowHandle,
    _driver: Driver,
}

impl Running {
    /// One that is idle, or a new one.
    pub(crate) async fn take(kind: Kind) -> Outcome<Self> {
        let idle = {
            let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
            let place = idle.iter().position(|running| running.kind == kind);
            place.map(|place| idle.swap_remove(place))
        };
        match idle {
            Some(running) => Ok(running),
            None => Self::start(kind).await,
        }
    }

    async fn start(kind: Kind) -> Outcome<Self> {
        let driver = kind.browser.driver()?;
        let wanted = kind.browser.capabilities(&kind, driver.profile());
        let session = WebDriver::new(driver.address(), wanted).await?;
        session.set_page_load_timeout(crate::page::LOADING).await?;
        session.set_script_timeout(crate::PATIENCE).await?;
        // Whoever comes second finds it done.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Ok(Self {
            kind,
            protocol: session.bidi().await?,
            first: session.window().await?,
            session,
            _driver: driver,
        })
    }

    /// Makes an empty user context with one page, and goes there.
    pub(crate) async fn enter(&self) -> Outcome<UserContextId> {
        let made = self.protocol.browser().create_user_context().await?;
        // Firefox can show tabs of several user contexts in one window, and takes half a second for a window.
        let kind = match self.kind.browser {
            Browser::Chromium => CreateType::Window,
            Browser::Firefox => CreateType::Tab,
        };
        self.open(made.user_context.clone(), kind).await?;
        Ok(made.user_context)
    }

    /// Opens one more window or tab of a user context, and goes there.
    pub(crate) async fn open(&self, context: UserContextId, kind: CreateType) -> Outcome {
        let create = Create {
            r#type: kind,
            reference_context: None,
            background: None,
            user_context: Some(context),
        };
        let opened = self.protocol.send(create).await?.context;
        let handle = WindowHandle::from(opened.as_str());
        Ok(self.session.switch_to_window(handle).await?)
    }

    /// Closes all windows of the user context, forgets it, and waits for the next journey.
    pub(crate) async fn leave(self, context: UserContextId) -> Outcome {
        if !self.kind.is_kept() {
            return Ok(());
        }
        self.protocol.browser().remove_user_context(context).await?;
        self.session.switch_to_window(self.first.clone()).await?;
        IDLE.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(self);
        Ok(())
    }

    /// The client library's handle.
    pub(crate) fn session(&self) -> &WebDriver {
        &self.session
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The client library would now ask the driver to end the session and wait for an answer that cannot come while the
        // stack unwinds. The driver, which goes next, takes its browser with it.
        let _ = self.session.clone().leak();
    }
}
