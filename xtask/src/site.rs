//! `site.toml`: who runs this copy and where errors are reported, for the page on method and sources.

use edition_compiler::Site;
use toml::{Table, Value};

use crate::files::read as read_file;
use crate::process::{Outcome, root};

/// The file, at the top of the repository.
const FILE: &str = "site.toml";

/// Reads the file; every fault of it is told with its field.
pub(crate) fn read() -> Outcome<Site> {
    parse(&read_file(&root().join(FILE))?)
}

/// Where a page says who runs this copy, unless the file gives an address of its own.
const WHO: &str = "href=\"method.html#host\"";

/// A page whose link to who runs this copy leads straight to where they can be reached, if that is given.
pub(crate) fn with_contact(page: &str, site: &Site) -> String {
    let given = [&site.report, &site.contact]
        .into_iter()
        .find(|given| !given.is_empty());
    match given {
        None => page.to_owned(),
        Some(address) => {
            let scheme = if address.starts_with("https://") {
                ""
            } else {
                "mailto:"
            };
            let address = address.replace('&', "&amp;");
            page.replace(WHO, &format!("href=\"{scheme}{address}\""))
        }
    }
}

fn parse(text: &str) -> Outcome<Site> {
    let table: Table = text.parse().map_err(|why| format!("{FILE}: {why}"))?;
    let (mut site, mut faults) = (Site::default(), Vec::new());
    for (field, value) in &table {
        if let Err(why) = put(&mut site, field, value) {
            faults.push(format!("{FILE}: {field} {why}"));
        }
    }
    if faults.is_empty() {
        Ok(site)
    } else {
        Err(faults.join("\n"))
    }
}

fn put(site: &mut Site, field: &str, value: &Value) -> Outcome {
    let (place, is_reached) = match field {
        "name" => (&mut site.name, false),
        "address" => (&mut site.address, false),
        "contact" => (&mut site.contact, true),
        "report" => (&mut site.report, true),
        _ => return Err("is no field: write name, address, contact or report".to_owned()),
    };
    let text = value
        .as_str()
        .ok_or_else(|| format!("is {value}, no text: write it in quotes"))?
        .trim();
    if text.contains(char::is_control) {
        return Err(
            "has a line break or another control character: write it on one line".to_owned(),
        );
    }
    if is_reached && !text.is_empty() && !is_address(text) {
        return Err(format!(
            "is {text:?}: give an e-mail address, or an address that begins with https://"
        ));
    }
    text.clone_into(place);
    Ok(())
}

/// Whether somebody can be reached there: by e-mail, or on a page.
fn is_address(text: &str) -> bool {
    let written = !text.contains(|sign: char| sign.is_whitespace() || "<>\"'".contains(sign));
    let page = text
        .strip_prefix("https://")
        .is_some_and(|page| page.contains('.'));
    let mail = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && !text.contains(['/', '?', '&', ':'])
    });
    written && (page || mail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_the_repository_is_read() {
        assert!(read().is_ok());
    }

    #[test]
    fn what_is_given_is_taken_and_what_is_not_is_empty() {
        let text = "name = \" A school \"\nreport = \"https://example.org/errors\"\ncontact = \"a@example.org\"";
        let site = parse(text).unwrap();
        assert_eq!(site.name, "A school");
        assert_eq!(site.report, "https://example.org/errors");
        assert_eq!(site.contact, "a@example.org");
        assert_eq!(site.address, "");
        assert_eq!(parse(""), Ok(Site::default()));
    }

    #[test]
    fn a_page_that_cannot_start_leads_to_who_can_be_reached() {
        let page = "<a href=\"method.html#host\">Who runs this copy</a>";
        let with = |site: &Site| with_contact(page, site);
        assert_eq!(with(&Site::default()), page);
        let contact = "a@example.org".to_owned();
        let mut site = Site {
            contact,
            ..Site::default()
        };
        assert!(with(&site).starts_with("<a href=\"mailto:a@example.org\">"));
        site.report = "https://example.org/?a=1&b=2".to_owned();
        assert!(with(&site).starts_with("<a href=\"https://example.org/?a=1&amp;b=2\">"));
    }

    #[test]
    fn a_fault_names_its_field() {
        for (text, why) in [
            (
                "phone = \"1\"",
                "site.toml: phone is no field: write name, address, contact or report",
            ),
            (
                "name = 3",
                "site.toml: name is 3, no text: write it in quotes",
            ),
            (
                "address = \"a\\nb\"",
                "site.toml: address has a line break or another control character: write it on one line",
            ),
            (
                "report = \"http://example.org\"",
                "site.toml: report is \"http://example.org\": give an e-mail address, or an address that begins with https://",
            ),
            (
                "contact = \"me\"\nreport = \"javascript:a@b.c\"",
                "site.toml: contact is \"me\": give an e-mail address, or an address that begins with https://\n\
                 site.toml: report is \"javascript:a@b.c\": give an e-mail address, or an address that begins with https://",
            ),
        ] {
            assert_eq!(parse(text), Err(why.to_owned()), "{text}");
        }
        let broken = parse("name = A school").unwrap_err();
        assert!(
            broken.starts_with("site.toml: ") && broken.contains("name = A school"),
            "{broken}"
        );
    }
}
