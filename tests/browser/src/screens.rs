//! The screens of the app and how each is reached, for pictures and for accessibility checks.

use crate::{Outcome, Page, Role};

/// One screen in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What a reader sees first.
    First,
    /// After a slider was moved: what changed is said.
    Moved,
    /// The reasons under one policy.
    Why,
    /// Where a slider's figure comes from.
    Source,
    /// The list of countries, open.
    Countries,
    /// The rows as a table.
    Table,
    /// A link that lost its end.
    Truncated,
    /// How a score is made.
    Method,
}

impl Screen {
    /// Every screen, in the order in which a reader meets them.
    pub const ALL: [Self; 8] = [
        Self::First,
        Self::Moved,
        Self::Why,
        Self::Source,
        Self::Countries,
        Self::Table,
        Self::Truncated,
        Self::Method,
    ];

    /// The name in a file name.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Moved => "moved",
            Self::Why => "why",
            Self::Source => "source",
            Self::Countries => "countries",
            Self::Table => "table",
            Self::Truncated => "truncated-link",
            Self::Method => "method",
        }
    }

    /// Goes there from a page that has just been opened.
    pub async fn reach(self, page: &Page) -> Outcome {
        match self {
            Self::First => {}
            Self::Moved => {
                let slider = page.find(Role::SLIDER, "Human-rights record").await?;
                page.drag(&slider, 0.8).await?;
            }
            Self::Why => {
                let why = page.find_like(Role::BUTTON, "Why? 2023").await?;
                page.press(&why).await?;
                page.sees("Neutral, and all reasons together").await?;
            }
            Self::Source => {
                let source = page
                    .find(Role::BUTTON, "Source of Human-rights record")
                    .await?;
                page.press(&source).await?;
            }
            Self::Countries => {
                let country = page.find(Role::COMBOBOX, "Country").await?;
                page.press(&country).await?;
            }
            Self::Table => {
                let table = page.find(Role::SUMMARY, "The same as a table").await?;
                page.press(&table).await?;
            }
            Self::Truncated => {
                page.paste("BABoAAa4ykUV5qHyjyhrQxrZOu_kQyNNdIVrbV_5IQAAAAAAB_gAA")
                    .await?;
                page.sees("The end of this link is missing").await?;
            }
            Self::Method => {
                let method = page.find(Role::BUTTON, "Method and sources").await?;
                page.press(&method).await?;
                page.until(
                    "the tables",
                    "return document.querySelectorAll('table').length > 3",
                )
                .await?;
            }
        }
        page.settle().await
    }
}
