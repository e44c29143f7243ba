//! Reads the text that the edition compiler writes (`xtask/edition/src/emit.rs`), line by line, in the order in which it
//! writes. A line that is missing counts as empty; the compiler's data never lacks one.

use crate::model::framework::Standard;
use crate::model::math::plain_decimal;

use super::{
    Adjustment, Bar, Basis, Cells, CitedBar, Coding, Country, Edition, Evidence, Extent, Factor,
    Flag, Group, Indicator, Item, Kind, Method, Mitigation, Parameters, Passage, Policy,
    PolicyGate, PresetRule, SeRule, Sign, Source, Step, Test,
};

/// What is still to be read.
pub(super) struct Reader {
    rest: &'static str,
    address: &'static str,
}

impl Reader {
    /// Begins a text.
    pub(super) fn new(text: &'static str) -> Self {
        Self {
            rest: text,
            address: "",
        }
    }

    /// The whole edition.
    pub(super) fn edition(mut self, parameters: &'static Parameters) -> Edition {
        let edition = self.tables(parameters);
        debug_assert!(self.rest.is_empty(), "the text is longer than its tables");
        edition
    }

    fn tables(&mut self, parameters: &'static Parameters) -> Edition {
        let (id, released) = (self.line(), self.line());
        let groups = self.list(Self::group);
        let factors = self.list(Self::factor);
        let policies = self.list(Self::policy);
        let items = self.list(Self::item);
        let mitigations = self.list(Self::mitigation);
        let indicators = self.list(Self::indicator);
        let presets = self.list(Self::preset);
        let sources = self.list(Self::source);
        let countries = self.list(Self::country);
        let flags = self.list(Self::flag);
        let mut cells = Cells::default();
        for _ in indicators {
            cells.add(self.line(), self.line(), self.line());
        }
        Edition {
            id,
            released,
            groups,
            factors,
            policies,
            items,
            mitigations,
            parameters,
            indicators,
            presets,
            sources,
            countries,
            flags,
            cells,
        }
    }

    fn line(&mut self) -> &'static str {
        let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
        self.rest = rest;
        line
    }

    /// A number; `None` for an empty line.
    fn maybe_number(&mut self) -> Option<f64> {
        plain_decimal(self.line())
    }

    fn number(&mut self) -> f64 {
        self.maybe_number().unwrap_or(0.0)
    }

    fn count(&mut self) -> usize {
        self.number() as usize
    }

    fn yes(&mut self) -> bool {
        self.line() == "yes"
    }

    /// An address; an empty line repeats the last one.
    fn address(&mut self) -> &'static str {
        let line = self.line();
        if !line.is_empty() {
            self.address = line;
        }
        self.address
    }

    /// Words that are parted by upright strokes; none for an empty line.
    fn words(&mut self) -> &'static [&'static str] {
        let line = self.line();
        let words: Vec<_> = line.split('|').filter(|word| !word.is_empty()).collect();
        words.leak()
    }

    /// How many there are, then each of them. They are as lasting as the text: an edition stays for the life of the app.
    fn list<T>(&mut self, read: fn(&mut Self) -> T) -> &'static [T] {
        let count = self.count();
        let items: Vec<T> = (0..count).map(|_| read(self)).collect();
        items.leak()
    }

    fn group(&mut self) -> Group {
        Group {
            id: self.line(),
            name: self.line(),
        }
    }

    fn factor(&mut self) -> Factor {
        Factor {
            id: self.line(),
            group: self.count(),
            short: self.line(),
            definition: self.line(),
            question: self.line(),
            low: self.line(),
            high: self.line(),
            low_long: self.line(),
            high_long: self.line(),
            overlay_share: self.number(),
            harm_share: self.number(),
        }
    }

    fn policy(&mut self) -> Policy {
        Policy {
            id: self.line(),
            short: self.line(),
            year: self.number() as u16,
            issuer: self.line(),
            title: self.line(),
            kind: match self.line() {
                "gap" => Kind::Gap,
                "comparator" => Kind::Comparator,
                _ => Kind::Policy,
            },
            from: self.line(),
            until: self.line(),
            line: self.line(),
            summary: self.line(),
            url: self.address(),
            extent: match self.line() {
                "full" => Extent::Full,
                "summary" => Extent::Summary,
                _ => Extent::Partial,
            },
            read: self.line(),
            overlay: self.yes(),
            gate: self.gate(),
            bars: self.list(Self::bar),
            stances: self.list(Self::coding),
            passages: self.list(Self::passage),
        }
    }

    fn gate(&mut self) -> Option<PolicyGate> {
        let standard = match self.line() {
            "actual_knowledge" => Standard::ActualKnowledge,
            "more_likely_than_not" => Standard::MoreLikelyThanNot,
            "clear_risk" => Standard::ClearRisk,
            "overriding_risk" => Standard::OverridingRisk,
            _ => return None,
        };
        Some(PolicyGate {
            standard,
            threshold: self.number(),
            breadth: self.number(),
            bar: self.cited_bar(),
        })
    }

    fn cited_bar(&mut self) -> CitedBar {
        CitedBar {
            bar: self.bar(),
            reference: self.line(),
            url: self.address(),
        }
    }

    fn bar(&mut self) -> Bar {
        Bar {
            trigger: self.line(),
            effect: self.line(),
            exception: self.line(),
        }
    }

    /// Three digits and a sign.
    fn coding(&mut self) -> Coding {
        let line = self.line().as_bytes();
        let digit = |place: usize| line.get(place).map_or(0, |digit| digit.wrapping_sub(b'0'));
        Coding {
            stance: digit(0),
            low: digit(1),
            high: digit(2),
            sign: match line.get(3) {
                Some(b'+') => Sign::Plus,
                Some(b'-') => Sign::Minus,
                Some(b'm') => Sign::Mixed,
                _ => Sign::Absent,
            },
        }
    }

    fn passage(&mut self) -> Passage {
        Passage {
            factor: self.count(),
            section: self.line(),
            paraphrase: self.line(),
            evidence: match self.line() {
                "official_summary" => Evidence::OfficialSummary,
                "secondary" => Evidence::Secondary,
                "memory" => Evidence::Memory,
                _ => Evidence::Text,
            },
            url: self.address(),
        }
    }

    fn item(&mut self) -> Item {
        let (id, name, examples) = (self.line(), self.line(), self.line());
        let log_odds_shift = self.number();
        // One digit for each factor, in quarters.
        let quarters = self.line().bytes();
        let relevance: Vec<f64> = quarters
            .map(|digit| f64::from(digit.wrapping_sub(b'0')) / 4.0)
            .collect();
        Item {
            id,
            name,
            examples,
            log_odds_shift,
            relevance: relevance.leak(),
        }
    }

    fn mitigation(&mut self) -> Mitigation {
        Mitigation {
            id: self.line(),
            name: self.line(),
            description: self.line(),
            log_odds_shift: self.number(),
            closes: self.list(|reader| (reader.count(), reader.number())),
        }
    }

    fn indicator(&mut self) -> Indicator {
        Indicator {
            id: self.line(),
            label: self.line(),
            unit: self.line(),
            direction: self.line(),
            years: self.line(),
            licence: self.line(),
            source: self.count(),
        }
    }

    fn preset(&mut self) -> PresetRule {
        PresetRule {
            factor: self.count(),
            basis: match self.line() {
                "proxy" => Basis::Proxy,
                "status" => Basis::Status,
                _ => Basis::Measured,
            },
            words: self.line(),
            note: self.line(),
            se: self
                .maybe_number()
                .map_or(SeRule::Published, SeRule::Assumed),
            method: if self.line() == "goalposts" {
                Method::Goalposts {
                    indicator: self.count(),
                    low: self.number(),
                    high: self.number(),
                    reversed: self.yes(),
                }
            } else {
                Method::Ladder {
                    steps: self.list(Self::step),
                    otherwise: self.maybe_number(),
                    adjustments: self.list(Self::adjustment),
                    floor: self.number(),
                }
            },
        }
    }

    fn step(&mut self) -> Step {
        Step {
            any: self.list(Self::test),
            value: self.number(),
            fixed: self.yes(),
        }
    }

    fn adjustment(&mut self) -> Adjustment {
        Adjustment {
            any: self.list(Self::test),
            points: self.number(),
            per_unit: self.yes(),
        }
    }

    fn test(&mut self) -> Test {
        Test {
            indicator: self.count(),
            is: self.words(),
        }
    }

    fn source(&mut self) -> Source {
        Source {
            producer: self.line(),
            url: self.address(),
        }
    }

    fn country(&mut self) -> Country {
        Country {
            iso3: self.line(),
            name: self.line(),
        }
    }

    fn flag(&mut self) -> Flag {
        Flag {
            indicator: self.count(),
            is: self.words(),
            name: self.line(),
            bar: self.cited_bar(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::edition_2026_1::{PARAMETERS, TEXT};
    use super::*;

    #[test]
    fn the_whole_text_is_read_and_no_more() {
        let mut reader = Reader::new(TEXT);
        let edition = reader.tables(&PARAMETERS);
        assert_eq!(reader.rest, "");
        let last = edition.indicators.len() - 1;
        let countries = edition.countries.len();
        assert_eq!(edition.cells.get(countries, last), None);
        let filled = (0..countries).filter(|&country| edition.cells.get(country, last).is_some());
        assert!(filled.count() > 0);
    }

    #[test]
    fn every_number_has_so_few_digits_that_it_is_exact() {
        let edition = Reader::new(TEXT).edition(&PARAMETERS);
        for line in TEXT.lines() {
            // A row of relevances, one digit for each factor, is no number.
            let is_row = line.len() == edition.factors.len();
            if let (Ok(number), false) = (line.parse::<f64>(), is_row) {
                assert_eq!(plain_decimal(line), Some(number), "{line}");
            }
        }
    }

    #[test]
    fn a_text_that_ends_early_gives_an_empty_edition() {
        let edition = Reader::new("2026.1").edition(&PARAMETERS);
        assert_eq!((edition.id, edition.factors.len()), ("2026.1", 0));
    }
}
