//! Reads the flags of the law and what stands behind them from the text of an edition.

use super::law::{LawBy, LawClass, LawFlag, LawNotes, LawReach};
use super::reader::Reader;

/// One flag of the law.
pub(super) fn law(reader: &mut Reader) -> LawFlag {
    LawFlag {
        class: reader.id(LawClass::new, LawClass::NoSale),
        reach: reader.id(LawReach::new, LawReach::Country),
        by: reader.id(LawBy::new, LawBy::Law),
        name: reader.text(),
        lifted_by: reader.text(),
        statute: reader.text(),
        seen: reader.text(),
        countries: reader.list(Reader::count),
    }
}

/// What stands behind one.
pub(super) fn law_notes(reader: &mut Reader) -> LawNotes {
    LawNotes {
        words: reader.text(),
        since: reader.text(),
        evidence: reader.text(),
        url: reader.address(),
    }
}
