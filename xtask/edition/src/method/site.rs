//! Who runs the site that the page stands on, where an error is reported, and what happens then.

use super::html;
use super::words::Words;

/// What a host says of itself; a field that is empty is not given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The person or the institution.
    pub name: String,
    /// Where they can be reached by post.
    pub address: String,
    /// An e-mail address or one that begins with `https://`.
    pub contact: String,
    /// Where errors are reported: as [`contact`](Self::contact).
    pub report: String,
}

/// The last part of the page.
pub(super) fn site(site: &Site, words: &Words) -> String {
    let plain = |given: &str| html::text(given);
    let given = [
        (words.site_name(), &site.name, plain as fn(&str) -> String),
        (words.site_address(), &site.address, plain),
        (words.site_contact(), &site.contact, reachable),
        (words.site_report(), &site.report, reachable),
    ];
    let host = given.into_iter().map(|(label, given, shown)| {
        let given = if given.is_empty() {
            html::text(words.site_not_given())
        } else {
            shown(given)
        };
        format!("{} {given}", html::text(label))
    });
    let corrected = [
        words.corrected_data(),
        words.corrected_links(),
        words.corrected_program(),
    ];
    let body = [
        html::paragraph(words.site_lead()),
        html::points(host),
        html::paragraph(words.corrected_tell()),
        html::points(corrected.into_iter().map(html::text)),
    ];
    // Pages that cannot start the app lead here.
    html::section(words.site(), &body.concat()).replacen("<section", "<section id=\"host\"", 1)
}

/// A link to where somebody can be written to.
fn reachable(address: &str) -> String {
    if address.starts_with("https://") {
        return html::link(address, address);
    }
    let address = html::text(address);
    format!("<a href=\"mailto:{address}\">{address}</a>")
}
