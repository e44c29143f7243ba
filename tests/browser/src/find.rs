//! Finds things as a screen reader would: by role and accessible name, both as the browser itself computes them.

use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::common::requestdata::RequestData;
use thirtyfour::common::types::{ElementId, SessionId};
use thirtyfour::prelude::WebElement;

use crate::{Outcome, Page};

/// How long a thing may take to appear.
const PATIENCE: Duration = Duration::from_secs(30);

/// A pause between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// A role of WAI-ARIA: its name, the elements that may have it, and what browsers call it when they differ.
#[derive(Clone, Copy, Debug)]
pub struct Role {
    name: &'static str,
    elements: &'static str,
    also: &'static [&'static str],
}

/// Makes the constants of [`Role`].
macro_rules! roles {
    ($($(#[$doc:meta])+ $constant:ident $name:literal $elements:literal $($also:literal)*;)+) => {
        impl Role {
            $($(#[$doc])+ pub const $constant: Self = Self { name: $name, elements: $elements, also: &[$($also),*] };)+
        }
    };
}

roles! {
    /// Something to press.
    BUTTON "button" "button, input[type=button], input[type=submit]";
    /// The line that opens a `<details>`; browsers disagree on its role.
    SUMMARY "button" "summary" "DisclosureTriangle" "disclosure triangle" "summary" "generic" "none" "";
    /// Something to follow.
    LINK "link" "a[href]";
    /// A track with a thumb.
    SLIDER "slider" "input[type=range]";
    /// A list to choose one from.
    COMBOBOX "combobox" "select, input[list]" "ComboBoxSelect" "listbox";
    /// One of the choices of a list.
    OPTION "option" "option";
    /// A box to tick.
    CHECKBOX "checkbox" "input[type=checkbox]" "switch";
    /// One of several to choose.
    RADIO "radio" "input[type=radio]";
    /// A line to write in.
    TEXTBOX "textbox" "input:not([type]), input[type=text], input[type=url], textarea";
    /// A line to search with.
    SEARCHBOX "searchbox" "input[type=search]" "textbox";
    /// A number to write.
    SPINBUTTON "spinbutton" "input[type=number]";
    /// A heading of any level.
    HEADING "heading" "h1, h2, h3, h4, h5, h6";
    /// A window in the page.
    DIALOG "dialog" "dialog" "alertdialog";
    /// A named part of the page.
    REGION "region" "section[aria-label], section[aria-labelledby]";
    /// The part to move about with.
    NAVIGATION "navigation" "nav";
    /// Rows and columns.
    TABLE "table" "table" "grid";
    /// A list.
    LIST "list" "ul, ol";
    /// Things that belong together.
    GROUP "group" "fieldset, details, optgroup";
    /// A picture.
    IMAGE "img" "img, svg" "image" "graphics-document";
    /// The value that a slider or a form gives.
    STATUS "status" "output";
    /// What must be read at once.
    ALERT "alert" "[role=alert]";
    /// One of several panels to show.
    TAB "tab" "[role=tab]";
}

impl Page {
    /// The one visible thing of that role with exactly that name, as soon as it is there.
    pub async fn find(&self, role: Role, name: &str) -> Outcome<WebElement> {
        self.find_by(
            role,
            &format!("named \u{201c}{name}\u{201d}"),
            name,
            |actual| actual == name,
        )
        .await
    }

    /// The one visible thing of that role whose name has that part, as soon as it is there.
    pub async fn find_like(&self, role: Role, part: &str) -> Outcome<WebElement> {
        self.find_by(
            role,
            &format!("with \u{201c}{part}\u{201d} in its name"),
            part,
            |actual| actual.contains(part),
        )
        .await
    }

    /// Every visible thing of that role, with its name, as it is now.
    pub async fn all(&self, role: Role) -> Outcome<Vec<(String, WebElement)>> {
        self.look(role, "").await
    }

    /// Whether there is now any visible thing of that role with exactly that name.
    pub async fn has(&self, role: Role, name: &str) -> Outcome<bool> {
        Ok(self
            .look(role, name)
            .await?
            .iter()
            .any(|(actual, _)| actual == name))
    }

    async fn find_by(
        &self,
        role: Role,
        wanted: &str,
        part: &str,
        matches: impl Fn(&str) -> bool,
    ) -> Outcome<WebElement> {
        let start = Instant::now();
        loop {
            // A render between two questions makes an element stale; the next look sees the new one.
            let found = self.look(role, part).await;
            let last = start.elapsed() > PATIENCE;
            match found {
                Ok(found) => {
                    let mut fitting: Vec<WebElement> = found
                        .into_iter()
                        .filter(|(name, _)| matches(name))
                        .map(|(_, element)| element)
                        .collect();
                    match (fitting.pop(), fitting.len()) {
                        (Some(element), 0) => return Ok(element),
                        (Some(_), others) if last => {
                            return Err(format!(
                                "there are {} of role {} {wanted}",
                                others + 1,
                                role.name
                            )
                            .into());
                        }
                        (None, _) if last => return Err(self.nothing(role, wanted).await),
                        _ => {}
                    }
                }
                Err(why) if last => return Err(why),
                Err(_) => {}
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The visible things of that role whose text, labels or attributes have that part, each with its computed name.
    async fn look(&self, role: Role, part: &str) -> Outcome<Vec<(String, WebElement)>> {
        let selector = format!("{}, [role={}]", role.elements, role.name);
        let candidates = self
            .driver()
            .execute(include_str!("find.js"), vec![json!(selector), json!(part)])
            .await?;
        let mut found = Vec::new();
        for element in candidates.elements()? {
            let actual = self.computed(&element, "computedrole").await?;
            if actual == role.name || role.also.contains(&actual.as_str()) {
                found.push((self.computed(&element, "computedlabel").await?, element));
            }
        }
        Ok(found)
    }

    /// The accessible name of an element, as the browser computes it.
    pub async fn name_of(&self, element: &WebElement) -> Outcome<String> {
        self.computed(element, "computedlabel").await
    }

    /// The role of an element, as the browser computes it.
    pub async fn role_of(&self, element: &WebElement) -> Outcome<String> {
        self.computed(element, "computedrole").await
    }

    async fn computed(&self, element: &WebElement, what: &'static str) -> Outcome<String> {
        let question = Computed {
            element: element.element_id(),
            what,
        };
        let computed: String = self.driver().cmd(question).await?.value()?;
        // White space between a label and its control is no part of a name, though some versions of Chromium keep it.
        Ok(computed.trim().to_owned())
    }

    /// Says that it is not there, and what is.
    async fn nothing(&self, role: Role, wanted: &str) -> Box<dyn std::error::Error + Send + Sync> {
        let names: Vec<String> = self
            .all(role)
            .await
            .unwrap_or_default()
            .into_iter()
            .map(|(name, _)| format!("\u{201c}{name}\u{201d}"))
            .collect();
        let there = if names.is_empty() {
            "there is none at all".to_owned()
        } else {
            names.join(", ")
        };
        format!("there is no {} {wanted}; there is: {there}", role.name).into()
    }
}

/// The question to the driver for the role or the name of an element, which the client library does not know.
#[derive(Debug)]
struct Computed {
    element: ElementId,
    what: &'static str,
}

impl FormatRequestData for Computed {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let Self { element, what } = self;
        RequestData::new(
            "GET".parse().unwrap_or_default(),
            format!("session/{session}/element/{element}/{what}"),
        )
    }
}
