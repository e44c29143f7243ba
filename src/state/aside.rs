//! What lies over the screen: where a scenario is taken away from.

/// What lies over the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// The dialog in which a scenario is taken away.
    Share(Part),
    /// In the first module: a link's token that the whole app is to open.
    Opening(String),
}

/// A part of the dialog in which a scenario is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The link.
    Link,
    /// A citation.
    Cite,
    /// Files of numbers.
    Numbers,
}

impl Part {
    /// Every part, in the order of the dialog.
    pub const ALL: [Self; 3] = [Self::Link, Self::Cite, Self::Numbers];
}
