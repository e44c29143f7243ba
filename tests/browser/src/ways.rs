//! The ways to what is not seen at once: the menu, folds, groups that open into their criteria, and the cards of those.

use thirtyfour::Key;
use thirtyfour::prelude::WebElement;

use crate::{Outcome, Page, Role};

/// The button that opens the menu.
const MENU: &str = "More";

/// The fold of the groups that are not seen at first.
const MORE_GROUPS: &str = "More criteria";

/// An expression for whether the menu is open.
const MENU_IS_OPEN: &str = "Boolean(document.querySelector('[popover]:popover-open'))";

impl Page {
    /// Presses a button of the menu, and leaves the menu shut.
    pub async fn menu(&self, button: &str) -> Outcome {
        self.open_menu().await?;
        self.click(&self.find(Role::BUTTON, button).await?).await?;
        self.shut_menu().await
    }

    /// Whether a button of the menu can be pressed.
    pub async fn menu_offers(&self, button: &str) -> Outcome<bool> {
        self.open_menu().await?;
        let offered = self.find(Role::BUTTON, button).await?.is_enabled().await?;
        self.shut_menu().await?;
        Ok(offered)
    }

    /// Opens the menu.
    pub async fn open_menu(&self) -> Outcome {
        self.click(&self.find(Role::BUTTON, MENU).await?).await?;
        self.until("the menu to open", &format!("return {MENU_IS_OPEN}"))
            .await
    }

    async fn shut_menu(&self) -> Outcome {
        if self
            .script(&format!("return {MENU_IS_OPEN}"), vec![])
            .await?
            == true
        {
            self.press(Key::Escape).await?;
        }
        self.until("the menu to close", &format!("return !{MENU_IS_OPEN}"))
            .await
    }

    /// Goes to a screen by its tab, or by the menu where the tabs are not seen.
    pub async fn go_to(&self, screen: &str) -> Outcome {
        // Where there is room, more words follow.
        for tab in [screen, &format!("{screen} and sources")] {
            if self.has(Role::BUTTON, tab).await? {
                return self.click(&self.find(Role::BUTTON, tab).await?).await;
            }
        }
        self.menu(screen).await
    }

    /// Opens a fold, if it is shut, by a part of its line.
    pub async fn unfold(&self, part: &str) -> Outcome {
        let line = self.find_like(Role::SUMMARY, part).await?;
        let is_open = "return arguments[0].closest('details').open";
        if self.script(is_open, vec![line.to_json()?]).await? != true {
            self.click(&line).await?;
        }
        Ok(())
    }

    /// Opens a group into its criteria, and the fold that it may lie in.
    pub async fn open_group(&self, group: &str) -> Outcome {
        if !self.has(Role::SLIDER, group).await? {
            self.unfold(MORE_GROUPS).await?;
        }
        let name = format!("Criteria of \u{201c}{group}\u{201d}");
        let button = self.find(Role::BUTTON, &name).await?;
        if button.attr("aria-expanded").await?.as_deref() != Some("true") {
            self.click(&button).await?;
        }
        Ok(())
    }

    /// The slider of a criterion, whose group is opened for it.
    pub async fn criterion(&self, group: &str, name: &str) -> Outcome<WebElement> {
        if !self.has(Role::SLIDER, name).await? {
            self.open_group(group).await?;
        }
        self.find(Role::SLIDER, name).await
    }

    /// Opens the card of a criterion, whose group is opened for it, and gives the button that did so.
    pub async fn open_card(&self, group: &str, name: &str) -> Outcome<WebElement> {
        self.criterion(group, name).await?;
        let button = self.find(Role::BUTTON, name).await?;
        if button.attr("aria-expanded").await?.as_deref() != Some("true") {
            self.click(&button).await?;
        }
        Ok(button)
    }
}
