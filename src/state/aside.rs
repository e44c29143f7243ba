//! What lies over the screen: where a scenario is taken away from.

/// What lies over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// The dialog in which a scenario is taken away.
    Share(Part),
}

/// A part of the dialog in which a scenario is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The link, its QR code and an e-mail.
    Link,
    /// A chart as a file.
    Picture,
    /// A frame for a page of others.
    Embed,
}

impl Part {
    /// Every part, in the order of the dialog.
    pub const ALL: [Self; 3] = [Self::Link, Self::Picture, Self::Embed];
}
