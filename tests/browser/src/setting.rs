//! How a reader comes to the page: browser, window, colour scheme, address.

use std::path::PathBuf;

use crate::pool::Kind;
use crate::{Browser, root};

/// Which colours the reader's system asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

impl Scheme {
    /// The word of CSS.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The camera of the reader's device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Camera {
    /// That of the machine, if it has one.
    Own,
    /// One before which a film runs again and again, a Y4M file, and which every page may use; Chromium only.
    Film(PathBuf),
    /// One that no page may use.
    Refused,
}

/// How a reader comes to the page. Start with [`Setting::new`] and change what matters to the journey.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Which browser.
    pub browser: Browser,
    /// Width of the page in CSS pixels. Firefox makes no window narrower than about 450.
    pub width: u32,
    /// Height of the page in CSS pixels.
    pub height: u32,
    /// The system's colours.
    pub scheme: Scheme,
    /// Whether the finger is the pointer; Chromium only.
    pub touch: bool,
    /// The folder that is served.
    pub folder: PathBuf,
    /// The path under which it is served, with a slash at both ends.
    pub prefix: &'static str,
    /// What follows the path: a query or a fragment such as `#c=AZE`.
    pub suffix: String,
    /// Whether the browser has WebAssembly.
    pub webassembly: bool,
    /// Whether its WebAssembly has SIMD; only Chromium can do without.
    pub simd: bool,
    /// The camera.
    pub camera: Camera,
    /// Whether the app keeps a copy of itself for times without a network.
    pub copies: bool,
    /// Whether the app is expected to start. Where it is not, nothing waits for it, and a failing page may make noise.
    pub starts: bool,
}

impl Setting {
    /// A laptop in light colours, on the built page, below a path of several folders as on a project's own page.
    pub fn new(browser: Browser) -> Self {
        Self {
            browser,
            width: 1280,
            height: 800,
            scheme: Scheme::Light,
            touch: false,
            folder: std::env::var_os("COUNTERWEIGH_DIST")
                .map_or_else(|| root().join("dist"), PathBuf::from),
            prefix: "/some/where/",
            suffix: String::new(),
            webassembly: true,
            simd: true,
            camera: Camera::Own,
            copies: true,
            starts: true,
        }
    }

    /// What of this a browser must know when it starts.
    pub(crate) fn kind(&self) -> Kind {
        Kind {
            browser: self.browser,
            webassembly: self.webassembly,
            simd: self.simd,
            camera: self.camera.clone(),
        }
    }

    /// The same in a window of that size.
    #[must_use]
    pub fn sized(self, width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            ..self
        }
    }

    /// The same in those colours.
    #[must_use]
    pub fn coloured(self, scheme: Scheme) -> Self {
        Self { scheme, ..self }
    }

    /// The same on a phone that is touched.
    #[must_use]
    pub fn phone(self) -> Self {
        Self {
            width: 390,
            height: 844,
            touch: true,
            ..self
        }
    }

    /// The same with another page than the built one.
    #[must_use]
    pub fn serving(self, folder: PathBuf) -> Self {
        Self { folder, ..self }
    }

    /// The same without WebAssembly, so that the app cannot start.
    #[must_use]
    pub fn without_webassembly(self) -> Self {
        Self {
            webassembly: false,
            ..self
        }
        .failing()
    }

    /// The same on an old processor, on which WebAssembly has no SIMD; Chromium only.
    #[must_use]
    pub fn without_simd(self) -> Self {
        Self {
            simd: false,
            ..self
        }
    }

    /// The same with that camera.
    #[must_use]
    pub fn with_camera(self, camera: Camera) -> Self {
        Self { camera, ..self }
    }

    /// The same where the app keeps no copy of itself, which to make takes a quarter of the work of a short journey.
    #[must_use]
    pub fn without_copy(self) -> Self {
        Self {
            copies: false,
            ..self
        }
    }

    /// The same where the app is expected not to start.
    #[must_use]
    pub fn failing(self) -> Self {
        Self {
            starts: false,
            ..self
        }
    }

    /// The same with something after the path, such as `#c=AZE`.
    #[must_use]
    pub fn at(self, suffix: impl Into<String>) -> Self {
        Self {
            suffix: suffix.into(),
            ..self
        }
    }
}
