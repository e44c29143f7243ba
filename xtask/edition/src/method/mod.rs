//! The page on method and sources: the written article, with every table of the edition filled in.

mod codings;
mod figures;
pub(crate) mod html;
mod numbers;
mod presumptions;
pub(crate) mod site;
pub(crate) mod words;

use faults::Fault;

use crate::emit::Checked;
use site::Site;
use words::Words;

/// Where the tables stand in the template.
const MARKER: &str = "<!-- tables -->";

/// Name of the template, for a fault.
const TEMPLATE: &str = "method.html";

/// The page; a fault where the template has not exactly one place for the tables.
pub(crate) fn page(
    checked: &Checked,
    template: &str,
    words: &Words,
    site: &Site,
) -> Result<String, Vec<Fault>> {
    let fault = |message: &str| {
        Err(vec![Fault {
            file: TEMPLATE.to_owned(),
            line: 0,
            message: format!("{message} {MARKER}: the tables stand in its place"),
        }])
    };
    let Some((before, after)) = template.split_once(MARKER) else {
        return fault("has no");
    };
    if after.contains(MARKER) {
        return fault("has more than one");
    }
    let tables = [
        codings::codings(checked, words),
        codings::bars(checked, words),
        presumptions::presumptions(checked, words),
        figures::figures(checked, words),
        figures::items(checked, words),
        figures::conditions(checked, words),
        presumptions::shares(checked, words),
        numbers::numbers(checked, words),
        figures::sources(checked, words),
        figures::edition(checked, words),
        site::site(site, words),
    ];
    Ok(format!("{before}{}{after}", tables.concat()))
}
