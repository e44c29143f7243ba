//! The sentences of the generated part of the page on method and sources: chosen and filled here, written in
//! `locales/en/method-tables.ftl`.

use message_compiler::runtime::{Argument, Refused, Text};

use crate::factors::Factor;
use selectors::Month;

include!(concat!(env!("OUT_DIR"), "/method_tables.rs"));

/// The sentences in one language.
pub(crate) struct Words(Text);

impl Words {
    /// Takes the text of a language.
    pub(crate) fn read(text: &'static str) -> Result<Self, Refused> {
        Text::read(text, "page", DIGEST, COUNT).map(Self)
    }

    fn said(&self, position: usize) -> &'static str {
        self.0.pattern(position).unwrap_or_default()
    }

    fn filled(&self, position: usize, arguments: &[Argument<'_>]) -> String {
        self.0.fill(self.said(position), arguments)
    }

    /// Heads of the table of passages.
    pub(super) fn passage_heads(&self) -> [&'static str; 6] {
        [
            self.column_criterion(),
            self.column_where(),
            self.passage(),
            self.passage_stance(),
            self.column_evidence(),
            self.column_remark(),
        ]
    }

    /// Heads of the table of criteria.
    pub(super) fn criteria_heads(&self) -> [&'static str; 5] {
        [
            self.column_criterion(),
            self.criteria_name(),
            self.criteria_covers(),
            self.criteria_low(),
            self.criteria_high(),
        ]
    }

    /// Heads of the table of gates.
    pub(super) fn gates_heads(&self) -> [&'static str; 4] {
        [
            self.column_text(),
            self.gates_standard(),
            self.gates_shuts(),
            self.gates_breadth(),
        ]
    }

    /// Heads of the table of bars.
    pub(super) fn bars_heads(&self) -> [&'static str; 7] {
        [
            self.column_text(),
            self.column_where(),
            self.every_bar_trigger(),
            self.every_bar_harms(),
            self.every_bar_status(),
            self.column_evidence(),
            self.column_remark(),
        ]
    }

    /// Heads of the table of rules.
    pub(super) fn figure_heads(&self) -> [&'static str; 4] {
        [
            self.column_criterion(),
            self.figures_rule(),
            self.figures_error(),
            self.figures_from(),
        ]
    }

    /// Heads of the table of items.
    pub(super) fn item_heads(&self) -> [&'static str; 3] {
        [self.items_item(), self.items_log_odds(), self.items_less()]
    }

    /// Heads of the table of changes.
    pub(super) fn changes_heads(&self) -> [&'static str; 4] {
        [
            self.column_where(),
            self.changed_before(),
            self.changed_now(),
            self.changed_why(),
        ]
    }

    /// Heads of the table of numbers.
    pub(super) fn number_heads(&self) -> [&'static str; 3] {
        [
            self.numbers_symbol(),
            self.numbers_value(),
            self.numbers_what(),
        ]
    }

    /// Heads of the table of dimensions.
    pub(super) fn dimension_heads(&self) -> [&'static str; 2] {
        [self.dimensions_number(), self.dimensions_what()]
    }

    /// Heads of the table of presumptions.
    pub(super) fn presumption_heads(&self) -> [&'static str; 5] {
        [
            self.column_text(),
            self.presumptions_buyers(),
            self.presumptions_code(),
            self.presumptions_passage(),
            self.column_remark(),
        ]
    }

    /// Heads of the table of what criteria do besides their weight.
    pub(super) fn share_heads(&self) -> [&'static str; 5] {
        [
            self.column_criterion(),
            self.shares_group(),
            self.shares_harm(),
            self.shares_overlay(),
            self.shares_security(),
        ]
    }

    /// A cell of a table as a reader sees it.
    pub(super) fn value<'a>(&self, cell: &'a str) -> &'a str {
        if cell.is_empty() {
            self.changed_blank()
        } else {
            cell
        }
    }

    /// A criterion as the tables call it.
    pub(super) fn criterion<'a>(&self, factor: &'a Factor) -> &'a str {
        if factor.weighted {
            &factor.short
        } else {
            self.gate_variable()
        }
    }

    /// How a text that is put together from others is put together.
    pub(super) fn put_together(&self, texts: &[&str]) -> String {
        self.composed_of(&self.listed(texts))
    }

    /// Title, issuer and day of a text.
    pub(super) fn text(&self, title: &str, issuer: &str, date: &str) -> String {
        self.text_read(title, issuer, &self.day(date))
    }

    /// How a passage is known; several ways are parted by semicolons.
    pub(super) fn evidence(&self, tags: &str) -> String {
        let words: Vec<&str> = tags
            .split(';')
            .map(|tag| match tag {
                "primary_full" => self.evidence_primary_full(),
                "primary_partial" => self.evidence_primary_partial(),
                "official_summary" => self.evidence_official_summary(),
                "secondary" => self.evidence_secondary(),
                "partial_text" => self.evidence_partial_text(),
                "memory" => self.evidence_memory(),
                other => other,
            })
            .collect();
        joined(&words, |first, rest| self.list_separate(first, rest))
    }

    /// A standard of proof.
    pub(super) fn standard(&self, standard: &str) -> &'static str {
        match standard {
            "actual_knowledge" => self.standard_actual_knowledge(),
            "more_likely_than_not" => self.standard_more_likely_than_not(),
            "clear_risk" => self.standard_clear_risk(),
            _ => self.standard_overriding_risk(),
        }
    }

    /// A threshold with the ends of its range, in per cent; nothing where a bar has none.
    pub(super) fn per_cent(&self, threshold: [Option<f64>; 3]) -> String {
        let per_cent = threshold.map(|share| share.map(|share| (share * 100.0).round() as i64));
        let [Some(at), Some(low), Some(high)] = per_cent else {
            return String::new();
        };
        self.threshold(at, low, high)
    }

    /// A bar in words.
    pub(super) fn bar_in_words(&self, trigger: &str, effect: &str, exception: &str) -> String {
        let [trigger, effect, exception] =
            [trigger, effect, exception].map(|text| without_stop(text.trim()));
        match exception {
            "" | "none" | "n/a" | "none stated" => self.bar(trigger, effect),
            _ => self.bar_with_exception(trigger, effect, exception),
        }
    }

    /// The day of a list.
    pub(super) fn as_of(&self, iso: &str) -> String {
        self.flag_as_of(&self.day(iso))
    }

    /// Where a law stands, and the day up to which it was seen in force, or that it rests on memory.
    pub(super) fn last_seen(&self, statute: &str, iso: &str) -> String {
        match iso {
            "" => self.law_from_memory(statute),
            _ => self.law_seen(statute, &self.day(iso)),
        }
    }

    /// What was done under a stop rule: a sale to a country of which Congress was notified, or what auditors found.
    pub(super) fn done(&self, country: Option<&str>, iso: &str, says: &str) -> String {
        let day = self.day(iso);
        match country {
            Some(country) => self.practice_notified(country, &day, says),
            None => self.practice_audit(&day, says),
        }
    }

    /// A rule that turns figures into a slider's value; `figure` names the only one that it reads.
    pub(super) fn rule(&self, rule: &str, figure: Option<&str>, note: &str) -> String {
        let rule = figure.map_or_else(
            || rule.to_owned(),
            |figure| self.rule_of_figure(figure, rule),
        );
        if note.is_empty() {
            rule
        } else {
            self.rule_with_note(&rule, note)
        }
    }

    /// An assumed error in points.
    pub(super) fn assumed_error(&self, points: f64) -> String {
        if points == 1.0 {
            self.assumed_one().to_owned()
        } else {
            self.assumed(&points.to_string())
        }
    }

    /// What a condition does: to the log-odds of misuse, with the ends of its range, and to sliders, each with the share of the gap
    /// to 100 that it closes.
    pub(super) fn what_it_does(
        &self,
        description: &str,
        [log_odds, low, high]: [f64; 3],
        closes: &[(&str, f64)],
    ) -> String {
        let closes: Vec<String> = closes
            .iter()
            .map(|(criterion, share)| self.closes(criterion, (share * 100.0).round() as i64))
            .collect();
        let closes: Vec<&str> = closes.iter().map(String::as_str).collect();
        self.condition(
            without_stop(description),
            &shift(log_odds),
            &shift(low),
            &shift(high),
            &self.listed(&closes),
        )
    }

    /// The criteria that count for less with an item.
    pub(super) fn less_relevant(&self, factors: &[(&str, f64)]) -> String {
        let of = |share: f64| {
            let names = factors
                .iter()
                .filter(|(_, relevance)| *relevance == share)
                .map(|(name, _)| *name)
                .collect::<Vec<_>>();
            (!names.is_empty()).then(|| self.listed(&names))
        };
        let parts = [
            of(0.5).map(|names| self.less_half(&names)),
            of(0.25).map(|names| self.less_quarter(&names)),
            of(0.0).map(|names| self.less_nothing(&names)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        joined(&parts, |first, rest| self.list_separate(first, rest))
    }

    /// What follows the producer of a source.
    pub(super) fn about_source(
        &self,
        title: &str,
        licence: &str,
        published: &str,
        note: &str,
    ) -> String {
        let (title, licence, day) = (
            without_stop(title),
            without_stop(licence),
            self.day(published),
        );
        if note.is_empty() {
            self.source(title, licence, &day)
        } else {
            self.source_with_note(title, licence, &day, without_stop(note))
        }
    }

    /// A day in ISO 8601, or part of one, as a reader sees it: "19 April 2018", "April 2018", "2018".
    pub(super) fn day(&self, iso: &str) -> String {
        let mut parts = iso.split('-');
        let year = parts.next().unwrap_or_default();
        let month = parts
            .next()
            .and_then(|month| month.parse::<usize>().ok())
            .and_then(|month| Month::ALL.get(month.checked_sub(1)?).copied());
        match (month, parts.next().and_then(|day| day.parse().ok())) {
            (Some(month), Some(day)) => self.date(day, month, year),
            (Some(month), None) => self.month_of_year(month, year),
            _ => year.to_owned(),
        }
    }

    pub(super) fn listed(&self, items: &[&str]) -> String {
        joined(items, |first, rest| self.list(first, rest))
    }
}

/// Things put together from the end.
fn joined(items: &[impl AsRef<str>], join: impl Fn(&str, &str) -> String) -> String {
    let Some((last, others)) = items.split_last() else {
        return String::new();
    };
    let last = last.as_ref().to_owned();
    let join = |list: String, item: &_| join(AsRef::as_ref(item), &list);
    others.iter().rev().fold(last, join)
}

/// A text of a table before a full stop of our own.
pub(super) fn without_stop(text: &str) -> &str {
    text.trim_end_matches('.')
}

/// A stance's range and sign, after the stance itself.
pub(super) fn range(low: u8, high: u8, sign: &str) -> String {
    let sign = match sign {
        "-" => " (−)",
        "mixed" => " (±)",
        _ => "",
    };
    format!(" [{low}–{high}]{sign}")
}

/// A breadth with its range.
pub(super) fn breadth(at: f64, low: f64, high: f64) -> String {
    format!("{} [{}–{}]", shift(at), shift(low), shift(high))
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
