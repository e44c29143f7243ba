//! What an edition holds of a text: dates, gate, stances and coded passages.

use crate::model::framework::Standard;
use crate::model::presumption::Presumption;

use super::id::FactorId;

/// What kind of text an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A Conventional Arms Transfer policy, scored.
    Policy,
    /// A time without any policy: statutes only, no score.
    Gap,
    /// A comparator (EU, ATT, UK), scored, shown on demand.
    Comparator,
}

/// How much of a text the coders read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The whole text.
    Full,
    /// Parts of the text, the rest through summaries and commentary.
    Partial,
    /// An official summary in place of the text.
    Summary,
}

/// One text.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Stable key of the coding, such as `NSM-18`.
    pub id: &'static str,
    /// What the text is called on screen, such as `NSM-18` or "in force now".
    pub short: &'static str,
    /// The year that stands for it, such as 2023.
    pub year: u16,
    /// President, or the body that issued it.
    pub issuer: &'static str,
    /// Full title.
    pub title: &'static str,
    /// Kind.
    pub kind: Kind,
    /// First day in force, ISO 8601, as exactly as it is known.
    pub from: &'static str,
    /// Day it ended, ISO 8601, empty while in force.
    pub until: &'static str,
    /// A few words for its row ("Governance over all; barred if abuse is more likely than not").
    pub line: &'static str,
    /// How much of it was read.
    pub extent: Extent,
    /// Whether the text makes governance the overlay.
    pub overlay: bool,
    /// The bar on misuse, if it has one.
    pub gate: Option<PolicyGate>,
    /// Stance of each factor (empty for a gap).
    pub stances: &'static [Coding],
    /// What the text presumes of a sale, buyer by buyer, whoever is named first; none where it presumes nothing.
    pub presumptions: &'static [BuyersPresumption],
}

impl Policy {
    /// What stands in for a text that an edition does not have: it came with a later one, or the edition is not here yet.
    pub(super) const ABSENT: Self = Self {
        id: "",
        short: "",
        year: 0,
        issuer: "",
        title: "",
        kind: Kind::Gap,
        from: "",
        until: "",
        line: "",
        extent: Extent::Full,
        overlay: false,
        gate: None,
        stances: &[],
        presumptions: &[],
    };

    /// The stance on a factor; `None` for a gap, which has none.
    #[must_use]
    pub fn coding(&self, factor: FactorId) -> Option<Coding> {
        self.stances.get(factor.index()).copied()
    }
}

/// What a text presumes of a sale to some buyers.
#[derive(Debug)]
pub struct BuyersPresumption {
    /// What it presumes.
    pub presumption: Presumption,
    /// Numbers of the countries that it is presumed of; none where it is presumed of all others.
    pub buyers: &'static [usize],
}

/// The bar on misuse of one text.
#[derive(Clone, Debug)]
pub struct PolicyGate {
    /// Standard of proof.
    pub standard: Standard,
    /// Threshold by our convention, 0 to 1, or [`Gate::KNOWLEDGE_ONLY`](crate::model::framework::Gate::KNOWLEDGE_ONLY).
    pub threshold: f64,
    /// Lowest and highest threshold that a reading may take.
    pub threshold_range: (f64, f64),
    /// Log-odds for the breadth of what the bar covers.
    pub breadth: f64,
    /// Lowest and highest breadth that a reading may take.
    pub breadth_range: (f64, f64),
}

/// A bar, presumption or condition in words.
#[derive(Debug)]
pub struct Bar {
    /// What triggers it.
    pub trigger: &'static str,
    /// What it does.
    pub effect: &'static str,
    /// Exceptions or waivers.
    pub exception: &'static str,
}

/// A bar in words, with where it stands.
#[derive(Debug)]
pub struct CitedBar {
    /// The bar.
    pub bar: Bar,
    /// Where it stands.
    pub reference: &'static str,
    /// Address.
    pub url: &'static str,
}

/// The stance of one text on one factor, with its plausible range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coding {
    /// 0 absent, 1 mentioned, 2 weighed, 3 emphasised, 4 overriding.
    pub stance: u8,
    /// Lowest plausible stance.
    pub low: u8,
    /// Highest plausible stance.
    pub high: u8,
    /// Which way a good score points.
    pub sign: Sign,
}

/// Which way a good score points under a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The text does not name the factor.
    Absent,
    /// A good score favours the transfer.
    Plus,
    /// The text loosens or reverses the factor.
    Minus,
    /// Both.
    Mixed,
}

/// How a passage is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The text itself was read, in full or in part.
    Text,
    /// An official summary was read.
    OfficialSummary,
    /// Read in commentary.
    Secondary,
    /// From memory, not verified.
    Memory,
}

/// The passage that says most about a factor.
#[derive(Debug)]
pub struct Passage {
    /// The factor.
    pub factor: FactorId,
    /// Where in the text.
    pub section: &'static str,
    /// What it says, in our words.
    pub paraphrase: &'static str,
    /// How it is known.
    pub evidence: Evidence,
    /// Address.
    pub url: &'static str,
}
