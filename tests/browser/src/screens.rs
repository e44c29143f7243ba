//! The screens of the app and how each is reached, for pictures and for accessibility checks.

use crate::{Outcome, Page, Role};

/// The golden link `switzerland`, which edition 2026.1 made.
const OLDER: &str = "BAA-AAYe5dpZXP-R1mkSwTyWPpw30aldz6PoyD6PoAAAAAAAB_gAABD_9IP";

/// A group of criteria, and one of them.
const RIGHTS: &str = "Human rights and civilians";
const RECORD: &str = "Human-rights record";

/// One screen in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What a reader sees first.
    First,
    /// The reasons of the 2023 policy and the table, open.
    Why,
    /// The card of one criterion with the source of its figure, open.
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
    /// Three scenarios side by side, one of them with another country and one with a slider moved, everything unfolded.
    Scenarios,
    /// A citation, in the dialog over the first screen.
    Cite,
    /// Files of numbers, in the same dialog.
    Numbers,
    /// The link of a citation whose scenario was changed: what differs, unfolded.
    Cited,
    /// A link of an older edition, with what changed and why unfolded.
    Older,
    /// Taking a scenario away: its link.
    TakeLink,
    /// A chart as a file.
    TakePicture,
    /// The code of a frame, with its script unfolded.
    TakeEmbed,
    /// Saved on this device, with one scenario.
    Saved,
    /// The preview of the result sheet.
    ResultSheet,
    /// The preview of the classroom sheet.
    ClassroomSheet,
    /// Every country: question, map, strip and table.
    World,
    /// One country from 1977 on, and twelve beside each other.
    ThroughTime,
    /// Real decisions, one of them as a card.
    Cases,
    /// What a teacher sees of a lesson: what pupils are given, the plan, the answers, and the settings, unfolded.
    Classroom,
    /// What a pupil sees of it: the page on which both policies are guessed.
    Lesson,
    /// What a room sees of it, with the buttons of its teacher.
    Stage,
}

impl Screen {
    /// Every screen, in the order in which a reader meets them.
    pub const ALL: [Self; 25] = [
        Self::First,
        Self::Why,
        Self::Source,
        Self::Countries,
        Self::Notice,
        Self::Reading,
        Self::Method,
        Self::Compare,
        Self::Scenarios,
        Self::Cite,
        Self::Numbers,
        Self::Cited,
        Self::Older,
        Self::TakeLink,
        Self::TakePicture,
        Self::TakeEmbed,
        Self::Saved,
        Self::ResultSheet,
        Self::ClassroomSheet,
        Self::World,
        Self::ThroughTime,
        Self::Cases,
        Self::Classroom,
        Self::Lesson,
        Self::Stage,
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
            Self::Scenarios => "scenarios",
            Self::Cite => "cite",
            Self::Numbers => "numbers",
            Self::Cited => "cited",
            Self::Older => "older",
            Self::TakeLink => "take-link",
            Self::TakePicture => "take-picture",
            Self::TakeEmbed => "take-embed",
            Self::Saved => "saved",
            Self::ResultSheet => "result-sheet",
            Self::ClassroomSheet => "classroom-sheet",
            Self::World => "world",
            Self::ThroughTime => "through-time",
            Self::Cases => "cases",
            Self::Classroom => "classroom",
            Self::Lesson => "lesson",
            Self::Stage => "stage",
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
                page.open_card(RIGHTS, "Conduct in war").await?;
                page.sees("Figures and facts behind it").await?;
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
                page.menu("Your reading").await?;
                let list = page
                    .find(Role::COMBOBOX, "Accountable civilian-led forces")
                    .await?;
                page.choose(&list, "0 absent").await?;
                page.sees("outside our range").await?;
            }
            Self::Method => {
                page.go_to("Method").await?;
                page.sees("What it answers, and what it does not").await?;
            }
            Self::Compare => {
                page.go_to("Compare").await?;
                page.find(Role::HEADING, "Why two policies differ").await?;
                page.click(&page.find_like(Role::SUMMARY, "The other ").await?)
                    .await?;
                page.click(&page.find_like(Role::SUMMARY, "All other claims").await?)
                    .await?;
                page.sees("which these texts do not decide").await?;
            }
            Self::Scenarios => {
                page.go_to("Compare").await?;
                for button in ["Scenarios", "Add a scenario", "Add a scenario"] {
                    page.click(&page.find(Role::BUTTON, button).await?).await?;
                    page.settle().await?;
                }
                let edit = page.find(Role::BUTTON, "Edit B: Azerbaijan").await?;
                page.click(&edit).await?;
                let slider = page.criterion(RIGHTS, RECORD).await?;
                page.drag(&slider, 0.9).await?;
                page.click(&page.find(Role::BUTTON, "Side by side").await?)
                    .await?;
                let edit = page.find(Role::BUTTON, "Edit C: Azerbaijan").await?;
                page.click(&edit).await?;
                page.click(&page.find(Role::COMBOBOX, "Country").await?)
                    .await?;
                page.press("nor").await?;
                page.click(&page.find_like(Role::OPTION, "Norway").await?)
                    .await?;
                page.click(&page.find(Role::BUTTON, "Side by side").await?)
                    .await?;
                page.choose(&page.find(Role::COMBOBOX, "To").await?, "C: Norway")
                    .await?;
                page.click(&page.find_like(Role::SUMMARY, "one by one").await?)
                    .await?;
                page.sees("What changed from A to C").await?;
            }
            Self::Cite => {
                share(page, "Cite").await?;
                page.find(Role::TEXTBOX, "The citation").await?;
            }
            Self::Numbers => {
                share(page, "Numbers").await?;
                page.sees("Everything behind it").await?;
            }
            Self::Cited => {
                share(page, "Cite").await?;
                let citation = page.find(Role::TEXTBOX, "The citation").await?;
                let citation = page.value(&citation).await?;
                // In the citation the page's own link goes on with a hyphen and a seal.
                let before = page.script("return location.hash", vec![]).await?;
                let token = before.as_str().unwrap_or_default();
                let sealed = citation
                    .rsplit_once(token)
                    .ok_or("no link in the citation")?;
                let seal = sealed.1.trim_end_matches('.');
                page.click(&page.find(Role::BUTTON, "Close").await?).await?;
                // The numbers of another scenario under the same seal.
                let slider = page.criterion(RIGHTS, RECORD).await?;
                page.drag(&slider, 0.9).await?;
                let moved = format!("return location.hash !== {before}");
                page.until("the link of the moved slider", &moved).await?;
                let seal = vec![seal.to_owned().into()];
                page.script("location.hash += arguments[0]", seal).await?;
                page.click(&page.find_like(Role::SUMMARY, "What differs").await?)
                    .await?;
                page.sees("when cited, now").await?;
            }
            Self::Older => {
                page.until("a link", "return location.hash.length > 20")
                    .await?;
                let open = format!("location.hash = '{OLDER}'");
                page.script(&open, vec![]).await?;
                page.click(&page.find(Role::SUMMARY, "What changes, and why").await?)
                    .await?;
                page.sees("The published figure for").await?;
            }
            Self::TakeLink => share(page, "Link").await?,
            Self::TakePicture => {
                share(page, "Picture").await?;
                page.sees("SVG stays sharp").await?;
            }
            Self::TakeEmbed => {
                share(page, "Embed").await?;
                page.click(
                    &page
                        .find(Role::SUMMARY, "If your page allows no scripts in its text")
                        .await?,
                )
                .await?;
            }
            Self::Saved => {
                page.menu("Saved scenarios").await?;
                page.click(&page.find(Role::BUTTON, "Save").await?).await?;
                page.find(Role::BUTTON, "Open Azerbaijan").await?;
            }
            Self::ResultSheet => printed(page, "Result sheet", "of 100").await?,
            Self::ClassroomSheet => printed(page, "Classroom sheet", "Your task").await?,
            Self::World => {
                page.go_to("World").await?;
                // The readings are there, and the map.
                page.sees("in nearly every reading").await?;
                page.sees("Borders").await?;
            }
            Self::ThroughTime => {
                page.go_to("World").await?;
                let part = page.find(Role::BUTTON, "Through time").await?;
                page.click(&part).await?;
                page.sees("Statutory law").await?;
            }
            Self::Cases => {
                page.go_to("World").await?;
                let part = page.find(Role::BUTTON, "Real decisions").await?;
                page.click(&part).await?;
                page.click(&page.find(Role::SUMMARY, "All figures").await?)
                    .await?;
                page.sees("the area under the ROC curve").await?;
            }
            Self::Classroom => {
                start_lesson(page).await?;
                page.click(&page.find(Role::SUMMARY, "Settings of the lesson").await?)
                    .await?;
                page.sees("What opens the result").await?;
            }
            Self::Lesson => {
                start_lesson(page).await?;
                let pupil = page.find(Role::BUTTON, "See it as a pupil").await?;
                page.click(&pupil).await?;
                page.click(&page.find(Role::BUTTON, "Next").await?).await?;
                page.sees("Choose one answer for each policy").await?;
            }
            Self::Stage => {
                start_lesson(page).await?;
                let present = page.find(Role::BUTTON, "Present on this screen").await?;
                page.click(&present).await?;
                page.sees("Point your phone’s camera at the code").await?;
            }
        }
        page.settle().await
    }
}

/// Opens a part of the dialog in which a scenario is taken away.
async fn share(page: &Page, part: &str) -> Outcome {
    page.click(&page.find(Role::BUTTON, "Share").await?).await?;
    page.find(Role::DIALOG, "Share or export").await?;
    page.click(&page.find(Role::BUTTON, part).await?).await
}

/// Starts the first lesson as a teacher.
async fn start_lesson(page: &Page) -> Outcome {
    page.go_to("Classroom").await?;
    let start = "Start \u{201c}Known or likely?\u{201d} with my class";
    page.click(&page.find(Role::BUTTON, start).await?).await?;
    page.sees("Give this to your pupils").await
}

/// Goes to the preview of a sheet.
async fn printed(page: &Page, sheet: &str, has: &str) -> Outcome {
    share(page, "Print").await?;
    page.click(&page.find(Role::BUTTON, sheet).await?).await?;
    page.sees(has).await
}
