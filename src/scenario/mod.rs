//! What a link carries: the scenario, as whole numbers that a link holds exactly, and the link formats by version.
//!
//! A scenario knows no pixels and no sentences. It names an edition, its policies, factors, items and countries by their [ids](crate::edition::id),
//! and holds fixed-point values, so that decoding what was encoded gives back the same bits.

pub mod day;
pub mod lesson;
pub mod link;
mod question;
pub mod registry;
pub mod signs;
mod title;

use crate::edition::id::{self, ConditionId, CountryId, EditionId, FactorId, ItemId, PolicyId};
use crate::edition::{Edition, standard_reading};
use crate::model::framework::{Count, Mean, OverlayUse};
use crate::model::presumption::BurdenUse;

pub use crate::edition::id::{SLIDERS, TEXTS};
pub use lesson::CarriedLesson;
pub use question::{Asked, Question};
pub use title::{GivenTitle, Title, fitting};

/// The texts of the United States in the newest edition: the first eight, and the one that was given its number last.
const OF_THE_UNITED_STATES: u16 = 0b1000_1111_1111;

/// The pair that is pinned where nothing else is said: 2018 and 2023.
pub const PAIR: [PolicyId; 2] = [PolicyId::NSPM_10, PolicyId::NSM_18];

/// Two texts as the pair of a scenario of an edition, the lower number first; `None` unless the edition has both, they are two, and
/// neither is the gap, which is not scored.
#[must_use]
pub fn pinned(edition: EditionId, mut pair: [PolicyId; 2]) -> Option<[PolicyId; 2]> {
    pair.sort_unstable();
    let [one, other] = pair;
    let fits = |text: PolicyId| edition.has(text) && text != PolicyId::GAP;
    (one != other && fits(one) && fits(other)).then_some(pair)
}

/// Everything that decides a number on the screen, and what is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The edition.
    pub edition: EditionId,
    /// Whose published figures the sliders start from.
    pub place: Place,
    /// All slider values.
    pub values: [SliderValue; SLIDERS],
    /// Sliders whose value the reader calls exact, each as its [bit](FactorId::bit): no error around them.
    pub exact: u32,
    /// What is transferred.
    pub item: ItemId,
    /// Conditions attached, bit per mitigation.
    pub mitigations: u8,
    /// Whether use for the listed harms is documented knowledge.
    pub documented_knowledge: bool,
    /// The reader's own estimate of misuse risk, per thousand, 0 to 1000.
    pub own_estimate: Option<u16>,
    /// How the texts are read.
    pub reading: Reading,
    /// Texts shown, each as its [bit](PolicyId::bit).
    pub shown: u16,
    /// The two texts that the sentence on top sets against each other, the lower number first; `findings::results::pair` has them in
    /// order of time, and what takes their place where one of them is not shown.
    pub pair: [PolicyId; 2],
    /// What is asked about the world.
    pub question: Question,
    /// What is looked at.
    pub view: View,
    /// Language in which the scenario was shared; the page itself follows `?lang=`.
    pub language: Language,
    /// Short title, shown as text only; at most [`Title::MAX_BYTES`] bytes.
    pub title: Title,
    /// The lesson that is made of it.
    pub lesson: Option<CarriedLesson>,
}

impl Scenario {
    /// Where nothing is said yet: the newest edition, a country of one's own at 50 throughout, no item and no condition,
    /// the standard reading, every text of the United States shown.
    #[must_use]
    pub fn blank() -> Self {
        let edition = EditionId::NEWEST;
        Self {
            edition,
            place: Place::Own,
            values: [SliderValue::NEUTRAL; SLIDERS],
            exact: 0,
            item: ItemId::UNSPECIFIED,
            mitigations: 0,
            documented_knowledge: false,
            own_estimate: None,
            reading: Reading::standard(edition),
            shown: OF_THE_UNITED_STATES,
            pair: PAIR,
            question: Question::DEFAULT,
            view: View {
                screen: Screen::Explore,
                policy: None,
                other: None,
                factor: None,
            },
            language: Language::English,
            title: Title::default(),
            lesson: None,
        }
    }

    /// Whether the texts are read as the edition reads them.
    #[must_use]
    pub fn has_standard_reading(&self) -> bool {
        self.reading == Reading::standard(self.edition)
    }

    /// Whether it is shown as the lesson that it carries, which keeps its results covered: on every screen but the teacher's.
    #[must_use]
    pub const fn is_covered(&self) -> bool {
        self.lesson.is_some() && !matches!(self.view.screen, Screen::Classroom)
    }

    /// Whether a text is shown.
    #[must_use]
    pub const fn shows(&self, policy: PolicyId) -> bool {
        self.shown & policy.bit() != 0
    }

    /// Where a slider stands.
    #[must_use]
    pub const fn value(&self, factor: FactorId) -> SliderValue {
        self.values[factor.index()]
    }

    /// Whether the reader calls the value of a slider exact.
    #[must_use]
    pub const fn is_exact(&self, factor: FactorId) -> bool {
        self.exact & factor.bit() != 0
    }

    /// Whether a condition is attached.
    #[must_use]
    pub const fn attaches(&self, condition: ConditionId) -> bool {
        self.mitigations & condition.bit() != 0
    }

    /// The nearest scenario that a link can carry: numbers outside their range are cut to it, and nothing is said of texts that the
    /// edition does not have.
    ///
    /// A scenario that is its own sanitised form comes back from a link unchanged.
    #[must_use]
    pub fn sanitised(&self) -> Self {
        let mut clean = self.clone();
        clean.exact &= (1 << SLIDERS) - 1;
        clean.mitigations &= (1 << id::CONDITIONS) - 1;
        clean.own_estimate = clean.own_estimate.map(|estimate| estimate.min(1000));
        clean.reading = clean.reading.sanitised();
        let texts = clean.edition.texts();
        clean.shown &= (1 << texts) - 1;
        for text in texts..TEXTS {
            clean.reading.thresholds[text] = None;
            clean.reading.stances[text] = [None; SLIDERS];
        }
        let edition = clean.edition;
        clean.pair = pinned(edition, clean.pair).unwrap_or(PAIR);
        clean.question = clean.question.fitting(edition).unwrap_or(Question::DEFAULT);
        for chosen in [&mut clean.view.policy, &mut clean.view.other] {
            *chosen = chosen.filter(|policy| edition.has(*policy));
        }
        clean
    }
}

/// A country's figures, or a country of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Starts from 50s.
    Own,
    /// A country of the edition.
    Country(CountryId),
}

/// A slider value in tenths of a point, 0 to 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SliderValue(u16);

impl SliderValue {
    /// The neutral value, 50.
    pub const NEUTRAL: Self = Self(500);

    /// From tenths; above 1000 is cut.
    #[must_use]
    pub const fn from_tenths(tenths: u16) -> Self {
        Self(if tenths > 1000 { 1000 } else { tenths })
    }

    /// From a score 0 to 100, to the nearest tenth; not a number becomes 50.
    #[must_use]
    pub fn from_score(score: f64) -> Self {
        if score.is_nan() {
            return Self::NEUTRAL;
        }
        Self((score.clamp(0.0, 100.0) * 10.0 + 0.5) as u16)
    }

    /// Tenths of a point, 0 to 1000.
    #[must_use]
    pub const fn tenths(self) -> u16 {
        self.0
    }

    /// The score, 0 to 100.
    #[must_use]
    pub fn score(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}

/// How the texts are read: every choice of ours that a reader may change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Weight ratio per stance step in hundredths, 100 to 300.
    pub ratio: u16,
    /// What is counted.
    pub count: Count,
    /// How scores are averaged.
    pub mean: Mean,
    /// Which texts are read with the overlay.
    pub overlay: OverlayUse,
    /// Overlay strength in per cent, 0 to 70.
    pub overlay_strength: u8,
    /// Overlay reference level, 30 to 80.
    pub overlay_reference: u8,
    /// Which texts are read with a burden on whoever wants the sale.
    pub burden: BurdenUse,
    /// Lower band edge, 1 to 99.
    pub against_below: u8,
    /// Upper band edge, from the lower edge up to 99.
    pub favour_from: u8,
    /// First anchor of the misuse estimate: the risk where harm stands at 10, per thousand, 1 to 998.
    pub risk_low: u16,
    /// Second anchor: the risk where harm stands at 90, per thousand, above the first and at most 999.
    pub risk_high: u16,
    /// Gate threshold per text, per thousand; `None` keeps the edition's, as always for the [gap](PolicyId::GAP).
    pub thresholds: [Option<u16>; TEXTS],
    /// Changed stances per text and factor; `None` keeps the coding, as always for the [gap](PolicyId::GAP).
    pub stances: [[Option<u8>; SLIDERS]; TEXTS],
}

impl Reading {
    /// The standard reading of an edition: no text changed, burdens as the texts say, and the rule that the edition gives.
    #[must_use]
    pub fn standard(edition: EditionId) -> Self {
        let standard = standard_reading(edition);
        Self {
            ratio: standard.ratio,
            count: standard.count,
            mean: standard.mean,
            overlay: standard.overlay,
            overlay_strength: standard.overlay_strength,
            overlay_reference: standard.overlay_reference,
            burden: BurdenUse::AsTheTextSays,
            against_below: standard.against_below,
            favour_from: standard.favour_from,
            risk_low: standard.risk_low,
            risk_high: standard.risk_high,
            thresholds: [None; TEXTS],
            stances: [[None; SLIDERS]; TEXTS],
        }
    }

    /// The standard reading of an edition that was read; the newest edition's for one that is not here yet.
    #[must_use]
    pub fn standard_of(edition: &Edition) -> Self {
        let number = registry::EDITIONS.number(edition.id);
        Self::standard(number.and_then(EditionId::new).unwrap_or(EditionId::NEWEST))
    }

    /// The gate threshold of a text, per thousand; `None` where it is the edition's.
    #[must_use]
    pub const fn threshold(&self, policy: PolicyId) -> Option<u16> {
        self.thresholds[policy.index()]
    }

    /// The changed stances of a text by factor; `None` where the coding is kept.
    #[must_use]
    pub const fn stances_of(&self, policy: PolicyId) -> &[Option<u8>; SLIDERS] {
        &self.stances[policy.index()]
    }

    /// The nearest reading whose numbers are all in range.
    #[must_use]
    pub fn sanitised(&self) -> Self {
        let against_below = self.against_below.clamp(1, 99);
        let risk_low = self.risk_low.clamp(1, 998);
        let mut thresholds = self
            .thresholds
            .map(|threshold| threshold.map(|threshold| threshold.min(1000)));
        let mut stances = self
            .stances
            .map(|text| text.map(|stance| stance.map(|stance| stance.min(4))));
        thresholds[PolicyId::GAP.index()] = None;
        stances[PolicyId::GAP.index()] = [None; SLIDERS];
        Self {
            ratio: self.ratio.clamp(100, 300),
            overlay_strength: self.overlay_strength.min(70),
            overlay_reference: self.overlay_reference.clamp(30, 80),
            against_below,
            favour_from: self.favour_from.clamp(against_below, 99),
            risk_low,
            risk_high: self.risk_high.clamp(risk_low + 1, 999),
            thresholds,
            stances,
            ..*self
        }
    }
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// The screen.
    pub screen: Screen,
    /// The text whose "Why" is open, or the first of two compared.
    pub policy: Option<PolicyId>,
    /// The second of two compared.
    pub other: Option<PolicyId>,
    /// The factor whose source is open.
    pub factor: Option<FactorId>,
}

/// The screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Sliders and policies.
    Explore,
    /// Method and sources.
    Method,
    /// Why two policies differ.
    Compare,
    /// Every choice of a reading, to be changed.
    Reading,
    /// Scenarios side by side.
    Scenarios,
    /// The scenarios saved on the device.
    Saved,
    /// Every country under the same policies.
    World,
    /// One country from 1977 on.
    ThroughTime,
    /// What was really decided.
    Cases,
    /// Lessons, ready or a teacher's own.
    Classroom,
}

impl Screen {
    /// Every screen, by registry number.
    pub const ALL: [Self; 10] = [
        Self::Explore,
        Self::Method,
        Self::Compare,
        Self::Reading,
        Self::Scenarios,
        Self::Saved,
        Self::World,
        Self::ThroughTime,
        Self::Cases,
        Self::Classroom,
    ];
}

/// Languages of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
}
