//! The address bar: reading the link that the page was opened with, and following the scenario.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HashChangeEvent;

/// The page's full address; `None` outside a browser window.
#[must_use]
pub fn href() -> Option<String> {
    web_sys::window()?.location().href().ok()
}

/// What stands in the address behind the path: the query and the fragment, as they came.
#[must_use]
pub fn behind_path() -> String {
    let href = href().unwrap_or_default();
    let start = href.find(['?', '#']).unwrap_or(href.len());
    href[start..].to_owned()
}

/// What the address asks for under a name in its query, such as `en` in `?lang=en`.
#[must_use]
pub fn query(name: &str) -> Option<String> {
    let query = web_sys::window()?.location().search().ok()?;
    let mut pairs = query.trim_start_matches('?').split('&');
    let value = pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    value.map(str::to_owned)
}

/// Whether this page is a file of the reader's own, whose address leads nobody else anywhere and names their folders.
#[must_use]
pub fn is_private() -> bool {
    href().is_some_and(|href| href.starts_with("file:"))
}

/// The full link for a token: the page's own address with the token as its fragment, without a query. Of a page that
/// [is private](is_private) only what has to stand behind the address of another copy.
#[must_use]
pub fn link(token: &str) -> String {
    linked(&href().unwrap_or_default(), token)
}

fn linked(href: &str, token: &str) -> String {
    if href.starts_with("file:") {
        return format!("#{token}");
    }
    let plain = without_link(href);
    let plain = plain.split('?').next().unwrap_or_default();
    format!("{plain}#{token}")
}

/// Puts a token into the address bar in place of the entry that is there.
///
/// The address then holds this link and no other: one that came as `?s=` or behind `%23` in the path is taken out, since a
/// channel that strips fragments would go on to open it. A browser that refuses (too many changes, a local file) leaves the
/// address as it was; the Copy button is not affected.
pub fn replace_token(token: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // The refusal is deliberately dropped: the address bar is a convenience.
        let base = href().map_or_else(String::new, |href| without_link(&href));
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("{base}#{token}"))));
    }
}

/// Puts a token into the address bar as an entry of its own, so that Back returns to the one that was there.
pub fn push_token(token: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // Where the browser refuses, Back leaves the page, as it did before.
        let base = href().map_or_else(String::new, |href| without_link(&href));
        drop(history.push_state_with_url(&JsValue::NULL, "", Some(&format!("{base}#{token}"))));
    }
}

/// What stands before the first `%` that one of these codes follows. A search for a text would bring its machinery along.
fn before_mark<'a>(path: &'a str, codes: &[&str]) -> &'a str {
    let is_mark =
        |(at, _): &(usize, &str)| codes.iter().any(|code| path[at + 1..].starts_with(code));
    let mut percents = path.match_indices('%');
    percents.find(is_mark).map_or(path, |(at, _)| &path[..at])
}

/// An address without the link that it holds; all other parameters stay.
fn without_link(href: &str) -> String {
    let before = href.split('#').next().unwrap_or_default();
    let (path, query) = match before.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (before, None),
    };
    // A filter writes `%23` behind the last folder; in a folder's own name it stays.
    let file = path.rfind('/').map_or(0, |slash| slash + 1);
    let path = &path[..file + before_mark(&path[file..], &["23", "2523"]).len()];
    let kept: Vec<&str> = query
        .iter()
        // Mail writes `&amp;` for `&`.
        .flat_map(|query| query.split(['&', ';']))
        .filter(|parameter| !parameter.starts_with("s=") && !["", "amp"].contains(parameter))
        .collect();
    if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    }
}

/// Calls back with the full address when its fragment is changed by hand or by a link, for as long as the listener is kept.
#[must_use]
pub fn on_change(run: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |event| {
        // The event's own address: the address bar may have been written to since.
        if let Some(event) = event.dyn_ref::<HashChangeEvent>() {
            run(event.new_url());
        }
    }))
}

/// Loads the page again with the same link.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        drop(window.location().reload());
    }
}

#[cfg(test)]
mod tests {
    use super::{linked, without_link};

    #[test]
    fn a_link_leads_somewhere_and_tells_no_folder() {
        let site = "https://example.org/counterweigh/";
        for (address, link) in [
            (site.to_owned(), format!("{site}#NEW")),
            (format!("{site}?lang=en#OLD"), format!("{site}#NEW")),
            (format!("{site}%23OLD"), format!("{site}#NEW")),
            (
                "https://example.org/C%23/counterweigh/".to_owned(),
                "https://example.org/C%23/counterweigh/#NEW".to_owned(),
            ),
            (
                "file:///home/someone/C%23/counterweigh.html#OLD".to_owned(),
                "#NEW".to_owned(),
            ),
        ] {
            assert_eq!(linked(&address, "NEW"), link, "{address}");
        }
    }

    #[test]
    fn an_address_gives_up_the_link_that_it_holds_and_nothing_else() {
        let site = "https://example.org/counterweigh/";
        for (address, expected) in [
            (String::new(), String::new()),
            (site.to_owned(), site.to_owned()),
            (format!("{site}#OLD"), site.to_owned()),
            (format!("{site}?s=OLD"), site.to_owned()),
            (format!("{site}?s=OLD#NEW"), site.to_owned()),
            (format!("{site}%23OLD"), site.to_owned()),
            (format!("{site}%2523OLD?utm=1"), format!("{site}?utm=1")),
            (
                format!("{site}embed.html?theme=dark&s=OLD&lang=en#NEW"),
                format!("{site}embed.html?theme=dark&lang=en"),
            ),
            (
                "file:///home/C%23/counterweigh.html#OLD".to_owned(),
                "file:///home/C%23/counterweigh.html".to_owned(),
            ),
            (format!("{site}?embed"), format!("{site}?embed")),
            (
                format!("{site}?lang=en&amp;s=OLD"),
                format!("{site}?lang=en"),
            ),
        ] {
            assert_eq!(without_link(&address), expected, "{address}");
        }
    }
}
