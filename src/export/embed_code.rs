//! The code that shows a scenario inside a page of others.

use crate::findings::engine::Engine;
use crate::findings::results::Results;
use crate::findings::robustness::Robustness;
use crate::messages::{card, embed, embedded, law, page, sentence, settings, settled};
use crate::scenario::Scenario;

use super::chart::escaped;

/// The page that is shown inside others.
const PAGE: &str = "embed.html";
/// How tall the frame is, in pixels, in a browser that cannot tell how wide it is.
pub const HEIGHT: u32 = 1600;

/// A script for the page around the frame: it makes the frame as tall as what it shows. A page that forbids scripts inside its own
/// text takes it as a file.
pub const HOST_SCRIPT: &str = "addEventListener(\"message\", ({ source, data }) => {
  const height = data?.counterweigh?.height;
  for (const frame of document.querySelectorAll(\"iframe\")) {
    if (frame.contentWindow === source && height > 0) frame.style.blockSize = `${Math.min(height, 9999)}px`;
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

/// What the code says of a scenario besides the frame.
#[derive(Debug)]
pub struct Caption<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its results.
    pub picture: &'a Results,
    /// What its readings say.
    pub settled: &'a Robustness,
    /// The sentence on top of the frame.
    pub headline: &'a str,
    /// The link that opens it in the app.
    pub link: &'a str,
}

/// The code: the frame, a caption that says all of it where no frame is loaded, and the script that makes the frame fit.
#[must_use]
pub fn code(caption: &Caption<'_>, theme: Theme) -> String {
    let Caption { headline, link, .. } = caption;
    format!(
        "<figure style=\"margin: 0; container-type: inline-size\">\n  <iframe src=\"{}\" title=\"{}\" loading=\"lazy\" width=\"100%\" height=\"{HEIGHT}\" frameborder=\"0\"\n    \
         style=\"{}\"\n    \
         sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox\"></iframe>\n  \
         <figcaption>\n{}  </figcaption>\n</figure>\n<script>\n{HOST_SCRIPT}</script>\n",
        escaped(&address(link, theme)),
        escaped(&embed::title(headline)),
        height(caption.picture.rows.len()),
        written(caption),
    )
}

/// How tall a frame with so many rows is at the width that it gets, as a style: in a narrow one the sentences take more lines. A browser
/// without container units takes the height of the frame itself.
fn height(rows: usize) -> String {
    let wide = 640 + 52 * rows;
    format!("inline-size: 100%; block-size: calc({wide}px + max(0px, 1500px - 290cqi))")
}

/// The scenario in words and as a table, with what the law says before any result.
fn written(caption: &Caption<'_>) -> String {
    let Caption {
        scenario,
        picture,
        settled,
        ..
    } = caption;
    let edition = Engine::of(scenario).edition;
    let law = picture.law.as_ref().map(|law| law::line(scenario, law));
    let said = [
        Some(caption.headline.to_owned()),
        law,
        Some(settings::of(scenario).join(" ")),
    ];
    let mut text: String = said
        .iter()
        .flatten()
        .map(|said| format!("    <p>{}</p>\n", escaped(said)))
        .collect();
    let head: String = card::country_heads().map(|head| cell("th", head)).concat();
    text.push_str(&format!(
        "    <details><summary>{}</summary><table>\n      <tr>{head}</tr>\n",
        page::as_table()
    ));
    for row in &picture.rows {
        let name = cell("th", &page::full_name(edition.policy(row.policy)));
        let cells = match row.glance() {
            None => format!("<td colspan=\"4\">{}</td>", escaped(page::not_scored())),
            Some(glance) => {
                let look = settled.summary(row.policy, glance.disposition);
                [
                    sentence::verdict(glance.verdict).to_owned(),
                    glance.shown.to_string(),
                    sentence::gate_of(&glance).to_owned(),
                    look.map_or_else(String::new, |look| settled::cell(&look)),
                ]
                .map(|text| cell("td", &text))
                .concat()
            }
        };
        text.push_str(&format!("      <tr>{name}{cells}</tr>\n"));
    }
    text.push_str(&format!(
        "    </table></details>\n    <p>{}. {} <a href=\"{}\">{}</a>.</p>\n",
        card::foot(),
        escaped(&card::edition(edition)),
        escaped(caption.link),
        embedded::open(),
    ));
    text
}

fn cell(element: &str, text: &str) -> String {
    format!("<{element} align=\"left\">{}</{element}>", escaped(text))
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

    fn caption_of(headline: &str, theme: Theme) -> String {
        let scenario = Engine::newest().first_scenario();
        let caption = Caption {
            picture: &Results::of(&scenario),
            settled: &Robustness::default(),
            scenario: &scenario,
            headline,
            link: "https://example.org/#T",
        };
        code(&caption, theme)
    }

    #[test]
    fn nothing_leaves_its_attribute() {
        let code = caption_of("A \"<b>\" & c", Theme::Auto);
        assert!(
            code.contains("title=\"Counterweigh: A &quot;&lt;b&gt;&quot; &amp; c\""),
            "{code}"
        );
        assert!(code.contains("?theme=auto&amp;lang=en#T\""), "{code}");
        assert_eq!(code.matches("<iframe").count(), 1);
    }

    #[test]
    fn without_its_frame_the_code_says_the_law_and_every_row() {
        let code = caption_of("The headline.", Theme::Light);
        let (_, caption) = code.split_once("<figcaption>").unwrap();
        let picture = Results::of(&Engine::newest().first_scenario());
        assert_eq!(caption.matches("<tr>").count(), 1 + picture.rows.len());
        let law = caption.find("Laws or embargoes that name Azerbaijan");
        assert!(law < caption.find("<table>"), "{caption}");
        assert!(caption.contains("<a href=\"https://example.org/#T\">"));
    }
}
