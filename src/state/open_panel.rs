//! What lies over the screen: where a scenario is taken away from.

/// What lies over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenPanel {
    /// The dialog in which a scenario is taken away.
    Share(Part),
    /// A sheet to be printed, in place of the screen.
    Sheet(Sheet),
}

/// A sheet to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The scenario with its results and reasons.
    Result,
    /// The scenario with its results hidden.
    Classroom,
    /// The answers to that, for whoever hands it out.
    Answers,
    /// A sheet of the lesson that the scenario carries.
    Lesson(LessonSheet),
}

/// A sheet of a lesson, each a print job of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LessonSheet {
    /// The lesson as pupils get it, with no result.
    Pupil,
    /// The lesson with its answers and its plan.
    Teacher,
    /// Cards to hold up.
    Cards,
}

/// A part of the dialog in which a scenario is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The link, its QR code and an e-mail.
    Link,
    /// A chart as a file.
    Results,
    /// Files of numbers.
    Numbers,
    /// A citation.
    Cite,
    /// Sheets of paper.
    Print,
    /// A frame for a page of others.
    Embed,
}

impl Part {
    /// Every part, in the order of the dialog.
    pub const ALL: [Self; 6] = [
        Self::Link,
        Self::Results,
        Self::Numbers,
        Self::Cite,
        Self::Print,
        Self::Embed,
    ];
}
