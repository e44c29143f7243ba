//! Every sentence of the generated part of the page on method and sources.

use crate::factors::Factor;

/// A heading.
pub(super) const CODINGS: &str = "Every coding, with its range";
/// Before the table.
pub(super) const CODINGS_LEAD: &str = "Each number is how strongly a text speaks of a criterion: 0 absent, 1 mentioned, 2 weighed, 3 \
     emphasised, 4 overriding. In brackets: the lowest and highest number that a careful reader could defend. (−) the text \
     turns the criterion round; (±) it says both. A thin number may be lower. Atrocity crimes carry no weight: they belong to \
     the gate. Below the table stands every passage behind the numbers.";
/// Of the texts that the sliders do not show.
pub(super) const CODINGS_MORE: &str = "The app shows the texts from 1977 to the one in force now, and three comparators on demand. The last \
     columns are coded too but are no rows of their own in the app: “In force now” is put together from the 2018 text and the \
     executive orders, and law applies under every policy.";
/// A caption.
pub(super) const CODINGS_TABLE: &str = "Stance of each text on each criterion";
/// A column.
pub(super) const CRITERION: &str = "Criterion";
/// Columns.
pub(super) const PASSAGE_HEADS: [&str; 6] = [
    CRITERION,
    "Where",
    "What it says, in our words",
    "Stance",
    "How we know",
    "Remark",
];
/// In place of a section where a coder found nothing.
pub(super) const NOWHERE: &str = "nowhere in what was read";
/// The criterion without a slider.
const GATE_VARIABLE: &str = "Atrocity crimes (the gate)";
/// A link.
pub(super) const DOWNLOAD_CODINGS: &str = "All codings as a table (CSV)";
/// A fold.
pub(super) const CRITERIA: &str = "What each criterion means";
/// Columns.
pub(super) const CRITERIA_HEADS: [&str; 5] = [
    CRITERION,
    "Name in the codebook",
    "What it covers",
    "Slider at 0",
    "Slider at 100",
];
/// A heading.
pub(super) const BARS: &str = "Gates and bars";
/// Before the tables.
pub(super) const BARS_LEAD: &str = "A gate is a bar on misuse with a standard of proof, and only gates are computed. Where a text gives no \
     number, ours is a convention. Breadth is what a wider bar adds to the log-odds of misuse.";
/// A caption.
pub(super) const GATES_TABLE: &str = "Gates, with our number for each standard";
/// Columns.
pub(super) const GATES_HEADS: [&str; 4] = ["Text", "Standard of proof", "Shuts above", "Breadth"];
/// A caption.
pub(super) const BARS_TABLE: &str = "Every bar, presumption and condition in words";
/// Columns.
pub(super) const BARS_HEADS: [&str; 7] = [
    "Text",
    "Where",
    "What triggers it, and what it does",
    "Harms that it names",
    "What became of it",
    "How we know",
    "Remark",
];
/// Before the flags.
pub(super) const FLAGS_LEAD: &str = "US law keeps lists of countries. The app flags a country that stands on one of these, under every policy:";
/// A heading.
pub(super) const FIGURES: &str = "From published figures to sliders";
/// Before the table.
pub(super) const FIGURES_LEAD: &str = "A figure between its two goalposts becomes a slider value from 0 to 100. Goalposts are fixed, so no \
     country moves because another does. Several figures are averaged, and where they disagree the band of error grows. What \
     nobody publishes starts at 50 with a wide band, and is marked as missing.";
/// Columns.
pub(super) const FIGURE_HEADS: [&str; 4] = [CRITERION, "Rule", "Error", "From"];
/// In the table.
pub(super) const PUBLISHED: &str = "published";
/// A link.
pub(super) const DOWNLOAD_COUNTRIES: &str =
    "All figures of all countries as a table (CSV, CC BY-SA 4.0)";
/// A heading.
pub(super) const ITEMS: &str = "What an item changes";
/// Before the table.
pub(super) const ITEMS_LEAD: &str = "An item makes some criteria count less, and makes misuse more or less likely. The numbers are our \
     starting values, open to argument.";
/// Columns.
pub(super) const ITEM_HEADS: [&str; 3] = ["Item", "Log-odds of misuse", "Counts for less"];
/// A heading.
pub(super) const CONDITIONS: &str = "What a condition changes";
/// A heading.
pub(super) const SOURCES: &str = "Sources and licences";
/// Before the list.
pub(super) const LICENCE: &str = "The code is free under MIT or Apache-2.0. The data files may be passed on under CC BY-SA 4.0, because they \
     contain V-Dem’s figures under that licence.";
/// After the list.
pub(super) const NOT_A_DECISION: &str =
    "Text is not practice: this is a reading of texts, not a decision.";
/// A heading.
pub(super) const EDITION: &str = "Versions and changes";
/// Before the links.
pub(super) const ALL_TABLES: &str = "Every table of the edition, as it is:";
/// A link.
pub(super) const CORRECTIONS_LINK: &str = "What was corrected, and why (CSV)";

/// A link.
pub(super) const CHANGES_LINK: &str = "All changes as a table (CSV)";
/// A link to what a change rests on.
pub(super) const SOURCE_LINK: &str = "Source";
/// Name of the table of changes.
pub(super) const CHANGES_TABLE: &str = "What changed since the edition before";
/// Heads of the table of changes.
pub(super) const CHANGES_HEADS: [&str; 4] = ["Where", "Before", "Now", "Why"];

/// How much changed since the edition before.
pub(super) fn changes(count: usize, before: &str) -> String {
    format!(
        "{count} cells of its tables differ from those of edition {before}. Each change says why and what it rests on. A link that \
         was made with edition {before} opens with the numbers of that one, and says above them what this one makes of it. "
    )
}

/// A link to the tables of the edition before.
pub(super) fn before_link(before: &str) -> String {
    format!("The tables of edition {before} and what was corrected in them")
}

/// Where a change stands: file, row and column.
pub(super) fn place_of_change(file: &str, row: &str, column: &str) -> String {
    format!("{file}: {row}, {column}")
}

/// A cell of a table as a reader sees it.
pub(super) fn value(cell: &str) -> String {
    if cell.is_empty() {
        "blank".to_owned()
    } else {
        cell.to_owned()
    }
}

/// A criterion as the tables call it.
pub(super) fn criterion(factor: &Factor) -> &str {
    if factor.weighted {
        &factor.short
    } else {
        GATE_VARIABLE
    }
}

/// Why a criterion has no published figure, or not for every country.
pub(super) fn judge(reason: &str) -> String {
    format!("{}.", reason.trim_end_matches('.'))
}

/// The edition and its day.
pub(super) fn edition(id: &str, released: &str) -> String {
    format!(
        "Edition {id}, released on {}. A released edition never changes; a later one stands beside it, and a link names the \
         edition that it was made with.",
        day(released)
    )
}

/// How much was corrected before release.
pub(super) fn corrections(count: usize) -> String {
    format!(
        "Before release, {count} cells of the tables that it was made from were corrected. Each correction says what stood there \
         and why it changed. "
    )
}

/// The fold of a text's passages.
pub(super) fn passages_of(name: &str, found: usize, absent: usize) -> String {
    let passages = if found == 1 { "passage" } else { "passages" };
    match absent {
        0 => format!("{name}: {found} {passages}"),
        1 => format!("{name}: {found} {passages}, 1 criterion not found"),
        _ => format!("{name}: {found} {passages}, {absent} criteria not found"),
    }
}

/// The fold of a text that is put together from others.
pub(super) fn composed(name: &str) -> String {
    format!("{name}: put together from several texts")
}

/// How it is put together.
pub(super) fn composed_of(names: &[&str]) -> String {
    format!(
        "The highest stance of {} counts; where one of them only loosens a criterion, the low end of the range is one lower.",
        names.join(", ")
    )
}

/// Title, issuer and day of a text, before the link to it.
pub(super) fn text(title: &str, issuer: &str, date: &str) -> String {
    format!("{title}. {issuer}, {}. ", day(date))
}

/// The link to a text.
pub(super) const TEXT_LINK: &str = "What was read";

/// A stance with its range and sign, after the stance itself.
pub(super) fn range(low: u8, high: u8, sign: &str) -> String {
    let sign = match sign {
        "-" => " (−)",
        "mixed" => " (±)",
        _ => "",
    };
    format!(" [{low}–{high}]{sign}")
}

/// How a passage is known; several ways are parted by semicolons.
pub(super) fn evidence(tags: &str) -> String {
    let words = tags.split(';').map(|tag| match tag {
        "primary_full" => "whole text read",
        "primary_partial" => "part of the text read",
        "official_summary" => "official summary",
        "secondary" => "lawyers, scholars, press",
        "partial_text" => "not found in what was read",
        "memory" => "from memory, not verified",
        other => other,
    });
    words.collect::<Vec<_>>().join("; ")
}

/// A standard of proof.
pub(super) fn standard(standard: &str) -> &'static str {
    match standard {
        "actual_knowledge" => "actual knowledge",
        "more_likely_than_not" => "more likely than not",
        "clear_risk" => "clear risk",
        _ => "overriding risk",
    }
}

/// A threshold with its range, in per cent.
pub(super) fn threshold(at: f64, low: f64, high: f64) -> String {
    let per_cent = |share: f64| (share * 100.0).round();
    format!(
        "{} per cent [{}–{}]",
        per_cent(at),
        per_cent(low),
        per_cent(high)
    )
}

/// A breadth with its range.
pub(super) fn breadth(at: f64, low: f64, high: f64) -> String {
    format!("{} [{}–{}]", shift(at), shift(low), shift(high))
}

/// A bar in words.
pub(super) fn bar(trigger: &str, effect: &str, exception: &str) -> String {
    let stop = |text: &str| text.trim().trim_end_matches('.').to_owned();
    let mut words = format!("{}: {}.", stop(trigger), stop(effect));
    if !matches!(exception, "" | "none" | "n/a" | "none stated") {
        words.push_str(&format!(" Exception: {}.", stop(exception)));
    }
    words
}

/// The day of a list.
pub(super) fn as_of(iso: &str) -> String {
    format!(", as of {}", day(iso))
}

/// An assumed error in points.
pub(super) fn assumed(points: f64) -> String {
    let unit = if points == 1.0 { "point" } else { "points" };
    format!("assumed, {points} {unit}")
}

/// A shift of log-odds.
pub(super) fn shift(shift: f64) -> String {
    if shift > 0.0 {
        format!("+{shift}")
    } else if shift < 0.0 {
        format!("−{}", -shift)
    } else {
        "0".to_owned()
    }
}

/// What a condition does.
pub(super) fn condition(description: &str, log_odds: f64, low: f64, high: f64) -> String {
    format!(
        ": {} ({} on the log-odds of misuse; range {} to {}).",
        description.trim_end_matches('.'),
        shift(log_odds),
        shift(low),
        shift(high)
    )
}

/// The criteria that count for less with an item.
pub(super) fn less_relevant(factors: &[(&str, f64)]) -> String {
    let parts = [(0.5, "half"), (0.25, "a quarter"), (0.0, "not at all")].map(|(share, word)| {
        let names: Vec<&str> = factors
            .iter()
            .filter(|(_, relevance)| *relevance == share)
            .map(|(name, _)| *name)
            .collect();
        (word, names)
    });
    let parts = parts
        .iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(word, names)| format!("{word}: {}", names.join(", ")));
    parts.collect::<Vec<_>>().join("; ")
}

/// What follows a source's name.
pub(super) fn source(title: &str, licence: &str, published: &str, note: &str) -> String {
    let mut words = format!(
        ": {}. {}, {}.",
        title.trim_end_matches('.'),
        licence.trim_end_matches('.'),
        day(published)
    );
    if !note.is_empty() {
        words.push_str(&format!(" {}.", note.trim_end_matches('.')));
    }
    words
}

/// A day in ISO 8601, or part of one, as a reader sees it: "19 April 2018", "April 2018", "2018".
pub(super) fn day(iso: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = iso.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts
        .next()
        .and_then(|month| month.parse::<usize>().ok())
        .and_then(|month| MONTHS.get(month.checked_sub(1)?));
    match (month, parts.next().and_then(|day| day.parse::<u8>().ok())) {
        (Some(month), Some(day)) => format!("{day} {month} {year}"),
        (Some(month), None) => format!("{month} {year}"),
        _ => year.to_owned(),
    }
}
