//! Citations in the styles that are asked for, and what the page says of a citation whose link is opened again.

use crate::edition::{Kind, Policy};
use crate::findings::citation::{Change, Difference, Why, printed};
use crate::findings::engine::Engine;
use crate::findings::results::is_changed;
use crate::findings::results::policy;
use crate::model::risk::GateState;
use crate::scenario::day::iso;
use crate::scenario::link::{Seal, Standing};
use crate::scenario::{Place, Scenario, registry};

use crate::messages::number::{day, upper_first};
use crate::messages::{page, sentence};

/// Label of the styles.
pub const STYLE: &str = "Style";
/// Label of the citation.
pub const CITATION: &str = "The citation";
/// A button.
pub const COPY: &str = "Copy citation";
/// Said after copying.
pub const COPIED: &str = "The citation is copied.";
/// Said where the browser refuses to copy.
pub const COPY_BY_HAND: &str =
    "The browser did not let us copy. Select the citation and copy it by hand.";
/// A button.
pub const SAVE: &str = "Download as BibTeX file";
/// What a citation holds.
pub const LEAD: &str = "The link in a citation carries a seal: the day, and every balance, gate and result as they are now. \
     Whoever opens it is told whether the numbers are still the same, or exactly what differs and why.";
/// Of which of several scenarios it speaks.
pub const OPEN_ONE: &str = "A citation is always of the one scenario that is open.";
/// Media type of the file.
pub const BIB: &str = "application/x-bibtex;charset=utf-8";

/// Said until the numbers are computed.
pub const CHECKING: &str = "Checking the numbers against those cited.";
/// Label of the digest.
pub const DIGEST: &str = "Digest";
/// What the digest is.
pub const DIGEST_IS: &str = "The first half stands for the inputs, the second for the results.";

/// Title of the box where numbers differ.
#[must_use]
pub fn differs(seal: &Seal) -> String {
    format!("These are not the numbers cited on {}", day(&iso(seal.day)))
}

/// The line where all numbers are as cited.
#[must_use]
pub fn same(seal: &Seal, scenario: &Scenario) -> String {
    format!(
        "Same numbers as cited on {} (edition {}).",
        day(&iso(seal.day)),
        Engine::of(scenario).edition.id
    )
}

/// Why numbers differ from those cited.
#[must_use]
pub fn why(difference: &Difference) -> String {
    let why = match difference.why {
        Why::Inputs => {
            "The scenario in this link is not the one that was cited: a slider, another input or the reading was changed afterwards."
                .to_owned()
        }
        Why::Model { cited, now } => format!(
            "The scenario is the one that was cited, but Counterweigh has changed its calculation since (version {cited} then, version {now} now)."
        ),
        Why::Unknown => "Neither the scenario nor the calculation has changed since. Either the seal was altered, or something is wrong with Counterweigh: please report it."
            .to_owned(),
    };
    match (difference.results, difference.texts.len()) {
        (false, _) => format!("{why} Every result is still as cited."),
        (true, 0) => format!(
            "{why} Every balance in whole numbers, every gate and every result is as cited; only decimals differ, or how many readings agree."
        ),
        (true, _) => why,
    }
}

/// Summary of the texts that stand elsewhere.
#[must_use]
pub fn how_many(changes: usize) -> String {
    match changes {
        1 => "What differs, for 1 policy".to_owned(),
        _ => format!("What differs, for {changes} policies"),
    }
}

/// Where a text stood and where it stands now: "2018, Trump, NSPM-10: balance 49 when cited, now 52."
#[must_use]
pub fn change(change: &Change, scenario: &Scenario) -> String {
    let text =
        policy(Engine::of(scenario), change.policy).map_or_else(String::new, page::full_name);
    let parts: Vec<String> = match (&change.cited, &change.now) {
        (Some(cited), Some(now)) => differences(cited, now),
        (None, Some(_)) => vec!["without a score when cited, now with one".to_owned()],
        _ => vec!["with a score when cited, now without one".to_owned()],
    };
    format!("{text}: {}.", parts.join("; "))
}

fn differences(cited: &Standing, now: &Standing) -> Vec<String> {
    let mut parts = Vec::new();
    if cited.balance != now.balance {
        parts.push(format!(
            "balance {} when cited, now {}",
            cited.balance, now.balance
        ));
    }
    if cited.gate != now.gate {
        parts.push(format!(
            "{} when cited, now {}",
            gate(cited.gate),
            gate(now.gate)
        ));
    }
    if cited.disposition != now.disposition {
        let quoted =
            |standing: &Standing| format!("“{}”", sentence::disposition(standing.disposition));
        parts.push(format!("{} when cited, now {}", quoted(cited), quoted(now)));
    }
    parts
}

fn gate(gate: GateState) -> &'static str {
    match gate {
        GateState::None => "no gate",
        GateState::Open => "gate open",
        GateState::ShutByRisk => "gate shut by the misuse risk",
        GateState::ShutByKnowledge => "gate shut by documented knowledge",
    }
}

/// A style of citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A sentence for an article.
    Sentence,
    /// APA, seventh edition.
    Apa,
    /// Chicago, notes and bibliography: the note.
    ChicagoNote,
    /// Chicago, notes and bibliography: the entry in the bibliography.
    ChicagoEntry,
    /// An entry for BibTeX.
    BibTex,
}

impl Style {
    /// Every style, in the order of the dialog.
    pub const ALL: [Self; 5] = [
        Self::Sentence,
        Self::Apa,
        Self::ChicagoNote,
        Self::ChicagoEntry,
        Self::BibTex,
    ];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sentence => "Plain sentence",
            Self::Apa => "APA",
            Self::ChicagoNote => "Chicago, note",
            Self::ChicagoEntry => "Chicago, bibliography",
            Self::BibTex => "BibTeX",
        }
    }
}

/// The citation of a sealed scenario; `link` is its full address with the seal.
#[must_use]
pub fn citation(style: Style, scenario: &Scenario, seal: &Seal, link: &str) -> String {
    let edition = Engine::of(scenario).edition.id;
    let (title, digest) = (title(scenario), printed(seal));
    let made = iso(seal.day);
    let spoken = day(&made);
    let mut date = spoken.split(' ');
    let [number, month, year] = [(); 3].map(|()| date.next().unwrap_or_default());
    match style {
        Style::Sentence => format!(
            "These numbers are a reading of policy texts, not a decision: “{}” by {}, edition {edition}, made on {spoken}. \
             The link opens them again and checks them against the digest {digest}: {link}",
            quoted(&title),
            page::name()
        ),
        Style::Apa => format!(
            "{}. ({year}, {month} {number}). {title} (Edition {edition}; digest {digest}) [Web application]. {link}",
            page::name()
        ),
        Style::ChicagoNote => format!(
            "{}, “{},” edition {edition}, {month} {number}, {year}, digest {digest}, {link}.",
            page::name(),
            quoted(&title)
        )
        .replace("?,”", "?”")
        .replace("!,”", "!”"),
        Style::ChicagoEntry => format!(
            "{}. “{}” Edition {edition}. {month} {number}, {year}. Digest {digest}. {link}.",
            page::name(),
            ended(&quoted(&title))
        ),
        Style::BibTex => {
            let key = key(scenario, seal);
            let month = month.get(..3).unwrap_or_default().to_ascii_lowercase();
            format!(
                "@misc{{{key},\n  author = {{{{{}}}}},\n  title = {{{{{}}}}},\n  year = {{{year}}},\n  month = {month},\n  \
                 day = {{{number}}},\n  howpublished = {{\\url{{{}}}}},\n  urldate = {{{made}}},\n  \
                 note = {{Edition {edition}, digest {digest}. {}}}\n}}\n",
                page::name(),
                escaped(&title),
                address(link),
                escaped(page::not_a_decision())
            )
        }
    }
}

/// Title of a scenario: the reader's own, otherwise one that says what it is.
#[must_use]
pub fn title(scenario: &Scenario) -> String {
    let own = scenario.title.as_str();
    if !own.is_empty() {
        return own.to_owned();
    }
    let engine = Engine::of(scenario);
    let years = engine.edition.policies.iter();
    let years = years.filter(|policy: &&Policy| policy.kind == Kind::Policy);
    let years: Vec<u16> = years.map(|policy| policy.year).collect();
    let (first, last) = (
        years.first().copied().unwrap_or_default(),
        years.last().copied().unwrap_or_default(),
    );
    let place = match scenario.place {
        Place::Own => "A country of one’s own".to_owned(),
        Place::Country(_) => upper_first(&sentence::place(scenario)),
    };
    let figures = if scenario.place != Place::Own && is_changed(scenario) {
        ", with changed figures,"
    } else {
        ""
    };
    let reading = if scenario.has_standard_reading() {
        "as read by Counterweigh"
    } else {
        "in a reading of one’s own with Counterweigh"
    };
    format!("{place}{figures} under the US arms transfer policies, {first} to {last}, {reading}")
}

/// Name of the file for a reference manager.
#[must_use]
pub fn file_name(scenario: &Scenario, seal: &Seal) -> String {
    format!("{}.bib", key(scenario, seal))
}

/// Key of an entry: the same for the same numbers, whatever is looked at and called how.
fn key(scenario: &Scenario, seal: &Seal) -> String {
    format!("counterweigh-{}-{}", place_key(scenario), printed(seal))
}

/// The country in a file name or a key, in letters that every system takes.
pub fn place_key(scenario: &Scenario) -> String {
    let code = match scenario.place {
        Place::Own => None,
        Place::Country(number) => registry::COUNTRIES.key(usize::from(number)),
    };
    code.unwrap_or("own-country").to_ascii_lowercase()
}

/// A title within double quotation marks.
fn quoted(title: &str) -> String {
    let single = |mark: char| match mark {
        '“' | '„' => '‘',
        '”' => '’',
        '"' => '\'',
        other => other,
    };
    title.chars().map(single).collect()
}

/// A title with a full stop, unless it ends a sentence itself.
fn ended(title: &str) -> String {
    if title.ends_with(['.', '?', '!', '…']) {
        title.to_owned()
    } else {
        format!("{title}.")
    }
}

/// A text within the braces of a BibTeX field.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '%' | '_' | '#' | '&' | '$' => {
                escaped.push('\\');
                escaped.push(character);
            }
            other => escaped.push(other),
        }
    }
    escaped
}

/// An address within the braces of `\url`, where everything stands for itself but what would end it.
fn address(link: &str) -> String {
    link.replace('\\', "%5C")
        .replace('{', "%7B")
        .replace('}', "%7D")
}
