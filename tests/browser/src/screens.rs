//! The screens of the app and how each is reached, for pictures and for accessibility checks.

use crate::{Outcome, Page, Role};

/// One screen in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What a reader sees first.
    First,
    /// The reasons of the 2023 policy and the table, open.
    Why,
    /// The source of one figure, open.
    Source,
    /// The list of countries, open.
    Countries,
    /// The notice of a link whose end is missing.
    Notice,
    /// Your reading, with a stance outside our range.
    Reading,
    /// Method and sources.
    Method,
    /// The two policies of the headline set against each other, everything unfolded.
    Compare,
    /// Saved on this device, with one scenario.
    Saved,
    /// The preview of the result sheet.
    ResultSheet,
    /// The preview of the classroom sheet.
    ClassroomSheet,
}

impl Screen {
    /// Every screen, in the order in which a reader meets them.
    pub const ALL: [Self; 11] = [
        Self::First,
        Self::Why,
        Self::Source,
        Self::Countries,
        Self::Notice,
        Self::Reading,
        Self::Method,
        Self::Compare,
        Self::Saved,
        Self::ResultSheet,
        Self::ClassroomSheet,
    ];

    /// The name in a file name.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Why => "why",
            Self::Source => "source",
            Self::Countries => "countries",
            Self::Notice => "notice",
            Self::Reading => "reading",
            Self::Method => "method",
            Self::Compare => "compare",
            Self::Saved => "saved",
            Self::ResultSheet => "result-sheet",
            Self::ClassroomSheet => "classroom-sheet",
        }
    }

    /// Goes there from a page that has just been opened.
    pub async fn reach(self, page: &Page) -> Outcome {
        match self {
            Self::First => {
                page.find_like(Role::HEADING, "With Azerbaijan").await?;
            }
            Self::Why => {
                let why = page.find(Role::BUTTON, "Why? 2023, Biden, NSM-18").await?;
                page.click(&why).await?;
                page.click(&page.find(Role::SUMMARY, "The same as a table").await?)
                    .await?;
                page.sees("What is not known").await?;
            }
            Self::Source => {
                let source = page.find(Role::BUTTON, "Source of Conduct in war").await?;
                page.click(&source).await?;
                page.sees("On the slider:").await?;
            }
            Self::Countries => {
                page.click(&page.find(Role::COMBOBOX, "Country").await?)
                    .await?;
                page.sees("Your own country").await?;
            }
            Self::Notice => {
                page.until("a link", "return location.hash.length > 20")
                    .await?;
                let cut = "location.hash = location.hash.slice(0, location.hash.length / 2)";
                page.script(cut, vec![]).await?;
                page.sees("The end of this link is missing.").await?;
            }
            Self::Reading => {
                let reading = page.find(Role::BUTTON, "Your reading").await?;
                page.click(&reading).await?;
                let list = page
                    .find(Role::COMBOBOX, "Forces answer to civilian law")
                    .await?;
                page.choose(&list, "0 absent").await?;
                page.sees("outside our range").await?;
            }
            Self::Method => {
                let method = page.find(Role::BUTTON, "Method and sources").await?;
                page.click(&method).await?;
                page.sees("What it answers, and what it does not").await?;
            }
            Self::Compare => {
                let differ = page.find(Role::BUTTON, "Why 2018 and 2023 differ").await?;
                page.click(&differ).await?;
                page.find(Role::HEADING, "Why two policies differ").await?;
                page.click(&page.find_like(Role::SUMMARY, "The other ").await?)
                    .await?;
                page.click(&page.find_like(Role::SUMMARY, "All other claims").await?)
                    .await?;
                page.sees("which these texts do not decide").await?;
            }
            Self::Saved => {
                page.click(&page.find(Role::BUTTON, "Saved").await?).await?;
                page.click(&page.find(Role::BUTTON, "Save").await?).await?;
                page.find(Role::BUTTON, "Open Azerbaijan").await?;
            }
            Self::ResultSheet => printed(page, "Result sheet").await?,
            Self::ClassroomSheet => printed(page, "Classroom sheet").await?,
        }
        page.settle().await
    }
}

/// Goes to the preview of a sheet.
async fn printed(page: &Page, sheet: &str) -> Outcome {
    for button in ["Share", "Print", sheet] {
        page.click(&page.find(Role::BUTTON, button).await?).await?;
    }
    page.sees("in 100").await
}
