//! The code that shows a scenario inside a page of others.

use crate::messages::{card, embed, embedded};

use super::chart::escaped;

/// The page that is shown inside others.
const PAGE: &str = "embed.html";
/// How tall the frame is, in pixels, unless its host makes it as tall as what it shows.
pub const HEIGHT: u32 = 1000;

/// A script for the page around the frame: it makes the frame as tall as what it shows.
pub const HOST_SCRIPT: &str = "addEventListener(\"message\", ({ source, data }) => {
  const height = data?.counterweigh?.height;
  for (const frame of document.querySelectorAll(\"iframe\")) {
    if (frame.contentWindow === source && height > 0) frame.height = Math.min(height, 9999);
  }
});
";

/// Which colours an embed wears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Those that the reader's system asks for.
    #[default]
    Auto,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

impl Theme {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Its name in an address.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Where others can load the frame of a link from: scheme, host and port; `None` for a page from a disk.
#[must_use]
pub fn origin(link: &str) -> Option<&str> {
    let rest = link
        .strip_prefix("https://")
        .or_else(|| link.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    link.get(..link.len() - rest.len() + host.len())
}

/// The address of the frame for a link of the app, with the same fragment.
#[must_use]
pub fn address(link: &str, theme: Theme) -> String {
    let (page, token) = link.split_once('#').unwrap_or((link, ""));
    let folder = page.rfind('/').map_or("", |end| &page[..=end]);
    format!("{folder}{PAGE}?theme={}&lang=en#{token}", theme.key())
}

/// The code: the frame, and below it a line that stays when no frame is loaded.
#[must_use]
pub fn code(headline: &str, link: &str, theme: Theme) -> String {
    format!(
        "<figure>\n  <iframe src=\"{}\" title=\"{}\" loading=\"lazy\" width=\"100%\" height=\"{HEIGHT}\" frameborder=\"0\"\n    \
         sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox\"></iframe>\n  \
         <figcaption>{} <a href=\"{}\">{}</a>. {}.</figcaption>\n</figure>\n",
        escaped(&address(link, theme)),
        escaped(&embed::title(headline)),
        escaped(headline),
        escaped(link),
        embedded::open(),
        card::foot()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_lies_beside_its_page_whatever_that_is_called() {
        for page in ["https://example.org/a/", "https://example.org/a/index.html"] {
            assert_eq!(
                address(&format!("{page}#TOKEN"), Theme::Dark),
                "https://example.org/a/embed.html?theme=dark&lang=en#TOKEN"
            );
        }
    }

    #[test]
    fn others_can_load_a_frame_from_the_web_only() {
        assert_eq!(
            origin("http://localhost:8080/a/#b"),
            Some("http://localhost:8080")
        );
        assert_eq!(origin("https://example.org#b"), Some("https://example.org"));
        assert_eq!(origin("file:///tmp/counterweigh.html#b"), None);
    }

    #[test]
    fn nothing_leaves_its_attribute() {
        let code = code("A \"<b>\" & c", "https://example.org/#T", Theme::Auto);
        assert!(
            code.contains("title=\"Counterweigh: A &quot;&lt;b&gt;&quot; &amp; c\""),
            "{code}"
        );
        assert!(code.contains("?theme=auto&amp;lang=en#T\""), "{code}");
        assert_eq!(code.matches("<iframe").count(), 1);
    }
}
