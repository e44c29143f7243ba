//! What was done while a text was in force, as far as it bears on its stop rule. No score rests on it.

use super::id::PolicyId;
use super::reader::Reader;

/// A sale of which Congress was notified, or a finding of auditors.
#[derive(Debug, PartialEq, Eq)]
pub struct Practice {
    /// The text.
    pub policy: PolicyId,
    /// Day, month or year: of the notice, or of the report.
    pub date: &'static str,
    /// Number of the country to which a sale was notified; `None` of a finding, which is on the text.
    pub country: Option<usize>,
    /// What the sale was of, as it stands within a sentence; of a finding, the sentence.
    pub says: &'static str,
    /// Who says so.
    pub source: &'static str,
    /// What was read of it.
    pub evidence: &'static str,
    /// Address of what was read.
    pub url: &'static str,
}

/// Reads one.
pub(super) fn practice(reader: &mut Reader) -> Practice {
    Practice {
        policy: reader.id(PolicyId::new, PolicyId::GAP),
        date: reader.text(),
        country: reader.optional(Reader::count),
        says: reader.text(),
        source: reader.text(),
        evidence: reader.text(),
        url: reader.address(),
    }
}
