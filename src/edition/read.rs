//! Reads an edition from the text that the edition compiler writes: one value a line, in the order of the types here.
//!
//! The compiler has checked the data; reading only has to notice that the text is whole and of this form.

use super::id::GroupId;
use crate::model::framework::{Gate, Standard};
use crate::model::presumption::{BurdenRange, Presumption};

use super::claim::claim;
use super::practice::practice;
use super::read_figures::{country, finished_column, makings, standing, yearly};
use super::read_law::{law, law_notes};
use super::reader::Reader;
use super::{
    Annotations, Bar, BuyersPresumption, Change, CitedBar, Coding, Edition, Evidence, Extent,
    Factor, FactorNotes, Flag, Group, Item, Kind, Mitigation, Parameters, Passage, Policy,
    PolicyGate, PolicyNotes, Sign,
};

/// First line of the text; the compiler writes the same. Every change of what follows needs the next number, so that a text
/// out of an old cache is refused instead of being misread.
const FORM: &str = "counterweigh edition, form 12";

/// First line of the annotations; the compiler writes the same.
const ANNOTATIONS_FORM: &str = "counterweigh words, form 11";

/// Reads the annotations of an edition; `None` where the text is not whole or not of this form.
pub(super) fn annotations(text: &'static str) -> Option<Annotations> {
    let mut reader = Reader::of(text);
    if reader.text() != ANNOTATIONS_FORM {
        return None;
    }
    let annotations = Annotations {
        policies: reader.list(|reader| PolicyNotes {
            policy: reader.text(),
            url: reader.address(),
            summary: reader.text(),
            read: reader.text(),
            gate: reader.optional(cited_bar),
            bars: reader.list(bar),
            passages: reader.list(passage),
        }),
        claims: reader.list(claim),
        changes: reader.list(change),
        yearly: reader.list(yearly),
        makings: makings(&mut reader),
        law: reader.list(law_notes),
        practice: reader.list(practice),
        factors: reader.list(|reader| FactorNotes {
            definition: reader.text(),
            low: reader.text(),
            high: reader.text(),
        }),
        standings: reader.list(standing),
    };
    reader.ends().then_some(annotations)
}

/// Reads an edition; `None` where the text is not a whole edition of this form.
pub(super) fn edition(text: &'static str) -> Option<Edition> {
    let mut reader = Reader::of(text);
    if reader.text() != FORM {
        return None;
    }
    let (id, released) = (reader.text(), reader.text());
    let (model, security) = (reader.count() as u8, reader.list(Reader::factor));
    let edition = Edition {
        id,
        released,
        groups: reader.list(group),
        factors: reader.list(factor),
        policies: reader.list(policy),
        items: reader.list(item),
        mitigations: reader.list(mitigation),
        parameters: Parameters {
            model,
            security,
            ..parameters(&mut reader)
        },
        countries: reader.list(country),
        flags: reader.list(flag),
        law: reader.list(law),
        finished: reader.list(finished_column),
    };
    reader.ends().then_some(edition)
}

fn change(reader: &mut Reader) -> Change {
    Change {
        file: reader.text(),
        row: reader.text(),
        column: reader.text(),
        old: reader.text(),
        new: reader.text(),
        reason: reader.text(),
        source: reader.text(),
    }
}

fn group(reader: &mut Reader) -> Group {
    Group {
        id: reader.text(),
        name: reader.text(),
    }
}

fn factor(reader: &mut Reader) -> Factor {
    Factor {
        id: reader.text(),
        group: reader.id(GroupId::new, GroupId::SSG),
        short: reader.text(),
        question: reader.text(),
        low: reader.text(),
        high: reader.text(),
        overlay_share: reader.number(),
        harm_share: reader.number(),
    }
}

fn policy(reader: &mut Reader) -> Policy {
    Policy {
        id: reader.text(),
        short: reader.text(),
        year: reader.count() as u16,
        issuer: reader.text(),
        title: reader.text(),
        kind: match reader.count() {
            1 => Kind::Gap,
            2 => Kind::Comparator,
            _ => Kind::Policy,
        },
        from: reader.text(),
        until: reader.text(),
        line: reader.text(),
        extent: match reader.count() {
            1 => Extent::Partial,
            2 => Extent::Summary,
            _ => Extent::Full,
        },
        overlay: reader.is(),
        gate: reader.optional(gate),
        stances: reader.list(coding),
        presumptions: reader.list(presumption),
    }
}

/// Three digits, or an empty line for refusal only, before the buyers.
fn presumption(reader: &mut Reader) -> BuyersPresumption {
    let digits = reader.text().as_bytes();
    let digit = |place: usize| digits.get(place).map(|digit| digit.wrapping_sub(b'0'));
    let burden = digit(0).zip(digit(1)).zip(digit(2));
    BuyersPresumption {
        presumption: burden.map_or(Presumption::RefusalOnly, |((central, low), high)| {
            Presumption::Burden(BurdenRange { central, low, high })
        }),
        buyers: reader.list(Reader::count),
    }
}

fn gate(reader: &mut Reader) -> PolicyGate {
    PolicyGate {
        standard: match reader.count() {
            1 => Standard::MoreLikelyThanNot,
            2 => Standard::ClearRisk,
            3 => Standard::OverridingRisk,
            _ => Standard::ActualKnowledge,
        },
        threshold: threshold(reader),
        threshold_range: (threshold(reader), threshold(reader)),
        breadth: reader.number(),
        breadth_range: (reader.number(), reader.number()),
    }
}

/// An empty line is the threshold of a bar that asks for knowledge.
fn threshold(reader: &mut Reader) -> f64 {
    reader.number_or(Gate::KNOWLEDGE_ONLY)
}

fn bar(reader: &mut Reader) -> Bar {
    Bar {
        trigger: reader.text(),
        effect: reader.text(),
        exception: reader.text(),
    }
}

fn cited_bar(reader: &mut Reader) -> CitedBar {
    CitedBar {
        bar: bar(reader),
        reference: reader.text(),
        url: reader.address(),
    }
}

/// Three digits and a sign.
fn coding(reader: &mut Reader) -> Coding {
    let text = reader.text().as_bytes();
    let digit = |place: usize| text.get(place).map_or(0, |digit| digit.wrapping_sub(b'0'));
    Coding {
        stance: digit(0),
        low: digit(1),
        high: digit(2),
        sign: match text.get(3) {
            Some(b'+') => Sign::Plus,
            Some(b'-') => Sign::Minus,
            Some(b'm') => Sign::Mixed,
            _ => Sign::Absent,
        },
    }
}

fn passage(reader: &mut Reader) -> Passage {
    Passage {
        factor: reader.factor(),
        section: reader.text(),
        paraphrase: reader.text(),
        evidence: match reader.count() {
            1 => Evidence::OfficialSummary,
            2 => Evidence::Secondary,
            3 => Evidence::Memory,
            _ => Evidence::Text,
        },
        url: reader.address(),
    }
}

fn item(reader: &mut Reader) -> Item {
    Item {
        id: reader.text(),
        name: reader.text(),
        examples: reader.text(),
        log_odds_shift: reader.number(),
        relevance: relevance(reader),
    }
}

/// One digit for each factor, in quarters.
fn relevance(reader: &mut Reader) -> &'static [f64] {
    let digits = reader.text().bytes();
    let shares: Vec<f64> = digits
        .map(|digit| f64::from(digit.wrapping_sub(b'0')) / 4.0)
        .collect();
    shares.leak()
}

fn mitigation(reader: &mut Reader) -> Mitigation {
    Mitigation {
        id: reader.text(),
        name: reader.text(),
        description: reader.text(),
        log_odds_shift: reader.number(),
        range: (reader.number(), reader.number()),
        closes: reader.list(|reader| (reader.factor(), reader.number())),
    }
}

fn parameters(reader: &mut Reader) -> Parameters {
    Parameters {
        risk_level: reader.number(),
        risk_slope: reader.number(),
        mitigation_floor: reader.number(),
        reference_year: reader.count() as u16,
        missing_se: reader.number(),
        ..Parameters::default()
    }
}

fn flag(reader: &mut Reader) -> Flag {
    Flag {
        name: reader.text(),
        bar: cited_bar(reader),
        countries: reader.list(Reader::count),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::edition::{Basis, Finished, LawClass};

    fn released() -> &'static str {
        super::super::EMBEDDED[0]
    }

    #[test]
    fn the_released_text_is_read_to_its_last_value() {
        let edition = edition(released()).unwrap();
        assert_eq!((edition.id, edition.countries.len()), ("2026.1", 196));
        let last = edition.finished.last().unwrap();
        assert_eq!(last.values.len(), 196);
        assert!(
            last.values
                .iter()
                .zip(&last.errors)
                .all(|(value, error)| value.is_some() == error.is_some())
        );
        assert!((edition.parameters.risk_level - -0.847_297_860_387_203_4).abs() < 1e-16);
    }

    #[test]
    fn a_presumption_has_codes_or_is_one_of_refusal_and_names_buyers_or_all_others() {
        let read = |text: &'static str| {
            let mut reader = Reader::of(text);
            let read = presumption(&mut reader);
            assert!(reader.ends(), "{text}");
            (read.presumption, read.buyers)
        };
        let burden = |central, low, high| Presumption::Burden(BurdenRange { central, low, high });
        assert_eq!(read("001\n2\n7\n9\nend"), (burden(0, 0, 1), &[7, 9][..]));
        assert_eq!(read("212\n0\nend"), (burden(2, 1, 2), &[][..]));
        assert_eq!(read("\n0\nend"), (Presumption::RefusalOnly, &[][..]));
    }

    #[test]
    fn only_a_threshold_may_be_empty() {
        let read = |text: &'static str, read: fn(&mut Reader) -> f64| {
            let mut reader = Reader::of(text);
            let number = read(&mut reader);
            reader.ends().then_some(number)
        };
        assert_eq!(read("0.5\nend", threshold), Some(0.5));
        assert_eq!(read("\nend", threshold), Some(Gate::KNOWLEDGE_ONLY));
        assert_eq!(read("half\nend", threshold), None);
        assert_eq!(read("\nend", Reader::number), None);
    }

    #[test]
    fn the_released_annotations_are_read_and_half_of_them_are_refused() {
        let text = super::super::EMBEDDED_ANNOTATIONS[0];
        let annotations = annotations(text).unwrap();
        assert!(annotations.policies.len() > 8 && annotations.claims.len() > 10);
        for kept in [2, 3, 100] {
            let cut: String = text
                .chars()
                .take(text.chars().count() * (kept - 1) / kept)
                .collect();
            assert!(super::annotations(cut.leak()).is_none());
        }
        assert!(super::annotations(released()).is_none());
    }

    #[test]
    fn a_text_that_is_cut_or_of_another_form_is_no_edition() {
        let text = released();
        let lines = text.lines().count();
        for kept in [0, 1, 2, 40, lines / 4, lines / 2, lines - 1] {
            let cut: String = text
                .lines()
                .take(kept)
                .fold(String::new(), |text, line| text + line + "\n");
            assert!(edition(cut.leak()).is_none(), "{kept} lines");
        }
        assert!(edition("<!doctype html>\n<title>404</title>").is_none());
    }

    /// The texts of the first edition with finished values.
    fn finished() -> edition_compiler::Compiled {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/editions");
        let before = folder.join("2026.2");
        edition_compiler::compile(&folder.join("2026.3"), Some(&before)).unwrap()
    }

    /// Every value has what it is made of: parts, or figures that enter its mean.
    fn check_values(edition: &Edition, annotations: &Annotations) {
        let makings = &annotations.makings;
        for column in edition.finished {
            assert_eq!(column.values.len(), edition.countries.len());
            assert_eq!(column.errors.len(), edition.countries.len());
            let rules: Vec<_> = makings.rules_of(column.factor).collect();
            assert!(!rules.is_empty());
            for country in 0..edition.countries.len() {
                let value = column.of(country);
                let is_made = rules.iter().any(|rule| {
                    let mut read = rule.indicators.iter();
                    rule.parts_of(country).next().is_some()
                        || rule.parts.is_empty()
                            && read.any(|number| makings.cell(country, *number).is_some())
                });
                assert!(value.is_none() || is_made);
                assert!(value.is_none_or(
                    |value| value.se > 0.0 && value.year.is_none_or(|year| year > 2000)
                ));
            }
            for indicator in makings.read_by(column.factor) {
                assert!(makings.indicators.get(indicator).is_some());
                assert!(makings.source_of(indicator).is_some());
            }
        }
        let mut ruled = makings.rules.iter();
        assert!(ruled.all(|rule| edition.finished_column(rule.factor).is_some()));
    }

    #[test]
    fn values_are_read_with_what_they_are_made_of() {
        let compiled = finished();
        let newest = edition(compiled.text.leak()).unwrap();
        let notes = annotations(compiled.words.leak()).unwrap();
        check_values(&newest, &notes);
        assert_eq!(newest.finished.len(), notes.makings.rules.len());
        assert!(
            notes
                .makings
                .rules
                .iter()
                .all(|rule| !rule.parts.is_empty())
        );
        let oldest = edition(released()).unwrap();
        let notes = annotations(super::super::EMBEDDED_ANNOTATIONS[0]).unwrap();
        check_values(&oldest, &notes);
        assert!(
            notes
                .makings
                .rules
                .iter()
                .all(|rule| rule.parts.is_empty() && rule.basis.is_some())
        );
    }

    #[test]
    fn the_strongest_class_of_a_country_is_that_of_its_table() {
        let compiled = finished();
        let edition = edition(compiled.text.leak()).unwrap();
        let annotations = super::annotations(compiled.words.leak()).unwrap();
        assert_eq!(edition.law.len(), annotations.law.len());
        let of_class = |class: LawClass| {
            let countries = edition.countries.iter().enumerate();
            let found = countries.filter(|(number, _)| {
                let classes = edition.law_of(*number).map(|(_, flag)| flag.class);
                classes.min() == Some(class)
            });
            let mut codes: Vec<&str> = found.map(|(_, country)| country.iso3).collect();
            codes.sort_unstable();
            codes.join(" ")
        };
        assert_eq!(
            of_class(LawClass::NoSale),
            "AFG BLR CHN CUB ERI ETH IRN LBY MMR NIC PRK RUS SDN SSD SYR VEN ZWE"
        );
        assert_eq!(of_class(LawClass::Exceptions), "CAF COD HTI IRQ LBN SOM");
        assert_eq!(of_class(LawClass::Condition), "AZE CMR CYP MLI RWA TUR YEM");
    }

    #[test]
    fn finished_values_are_those_of_the_compiler() {
        let edition = edition(finished().text.leak()).unwrap();
        let country = edition.country_number("UKR").unwrap();
        let factor = edition.factor_id("REG_THREAT").unwrap();
        let value = edition.finished_column(factor).unwrap().of(country);
        let expected = Finished {
            value: 95.0,
            se: 15.0,
            year: Some(2025),
            basis: Basis::Proxy,
        };
        assert_eq!(value, Some(expected));
        let judged = edition.factor_id("TEC_EDGE").unwrap();
        assert!(edition.finished_column(judged).is_none());
    }
}
