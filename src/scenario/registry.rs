//! The numbered registry: what each number in a link stands for, for ever.
//!
//! Every list only grows at its end. An entry that goes out of use keeps its number and is named in `retired`; nothing is
//! ever renamed into another meaning, moved or taken out. `tests/links/registry.csv` is the frozen copy that a test compares.

use crate::edition::id::{self, CountryId};

/// One numbered list; the number of an entry is its position.
#[derive(Debug)]
pub struct List {
    /// What the list is called in the frozen copy and in the published description.
    pub name: &'static str,
    /// The stable keys in order of their numbers.
    pub keys: &'static [&'static str],
    /// Numbers that are no longer offered; links that carry them still open.
    pub retired: &'static [usize],
}

impl List {
    /// How many numbers have been given out, retired ones included.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether no number has been given out.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Number of the entry with this key, such as 51 for the country `EGY`; `None` where there is none.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<usize> {
        self.keys.iter().position(|known| *known == key)
    }

    /// Key of the entry with this number; `None` where the number has not been given out.
    #[must_use]
    pub fn key(&self, number: usize) -> Option<&'static str> {
        self.keys.get(number).copied()
    }

    /// Whether the number has been given out and is still offered.
    #[must_use]
    pub fn is_live(&self, number: usize) -> bool {
        number < self.len() && !self.retired.contains(&number)
    }
}

/// Every list, in the order of the published description.
pub const LISTS: [&List; 9] = [
    &EDITIONS,
    &COUNTRIES,
    &TEXTS,
    &FACTORS,
    &ITEMS,
    &CONDITIONS,
    &SCREENS,
    &LANGUAGES,
    &FIELDS,
];

// An id has as many numbers as the list of its keys.
const _: () = assert!(
    EDITIONS.len() == id::EDITIONS
        && COUNTRIES.len() == id::COUNTRIES
        && TEXTS.len() == id::TEXTS
        && FACTORS.len() == id::SLIDERS
        && ITEMS.len() == id::ITEMS
        && CONDITIONS.len() == id::CONDITIONS
);

/// Released editions.
pub static EDITIONS: List = List {
    name: "edition",
    keys: &["2026.1", "2026.2", "2026.3"],
    retired: &[],
};

/// Countries by ISO 3166 alpha-3 code (`XKX` for Kosovo).
pub static COUNTRIES: List = List {
    name: "country",
    keys: &[
        "AFG", "AGO", "ALB", "AND", "ARE", "ARG", "ARM", "ATG", "AUS", "AUT", "AZE", "BDI", "BEL",
        "BEN", "BFA", "BGD", "BGR", "BHR", "BHS", "BIH", "BLR", "BLZ", "BOL", "BRA", "BRB", "BRN",
        "BTN", "BWA", "CAF", "CAN", "CHE", "CHL", "CHN", "CIV", "CMR", "COD", "COG", "COL", "COM",
        "CPV", "CRI", "CUB", "CYP", "CZE", "DEU", "DJI", "DMA", "DNK", "DOM", "DZA", "ECU", "EGY",
        "ERI", "ESP", "EST", "ETH", "FIN", "FJI", "FRA", "FSM", "GAB", "GBR", "GEO", "GHA", "GIN",
        "GMB", "GNB", "GNQ", "GRC", "GRD", "GTM", "GUY", "HND", "HRV", "HTI", "HUN", "IDN", "IND",
        "IRL", "IRN", "IRQ", "ISL", "ISR", "ITA", "JAM", "JOR", "JPN", "KAZ", "KEN", "KGZ", "KHM",
        "KIR", "KNA", "KOR", "KWT", "LAO", "LBN", "LBR", "LBY", "LCA", "LIE", "LKA", "LSO", "LTU",
        "LUX", "LVA", "MAR", "MCO", "MDA", "MDG", "MDV", "MEX", "MHL", "MKD", "MLI", "MLT", "MMR",
        "MNE", "MNG", "MOZ", "MRT", "MUS", "MWI", "MYS", "NAM", "NER", "NGA", "NIC", "NLD", "NOR",
        "NPL", "NRU", "NZL", "OMN", "PAK", "PAN", "PER", "PHL", "PLW", "PNG", "POL", "PRK", "PRT",
        "PRY", "PSE", "QAT", "ROU", "RUS", "RWA", "SAU", "SDN", "SEN", "SGP", "SLB", "SLE", "SLV",
        "SMR", "SOM", "SRB", "SSD", "STP", "SUR", "SVK", "SVN", "SWE", "SWZ", "SYC", "SYR", "TCD",
        "TGO", "THA", "TJK", "TKM", "TLS", "TON", "TTO", "TUN", "TUR", "TUV", "TWN", "TZA", "UGA",
        "UKR", "URY", "USA", "UZB", "VCT", "VEN", "VNM", "VUT", "WSM", "XKX", "YEM", "ZAF", "ZMB",
        "ZWE",
    ],
    retired: &[],
};

/// ISO 3166 alpha-3 code of a country.
#[must_use]
pub fn code(country: CountryId) -> &'static str {
    COUNTRIES.keys[country.index()]
}

/// Texts: policies in order of time, the gap between two of them, comparators, then what was given a number later.
pub static TEXTS: List = List {
    name: "text",
    keys: &[
        "PD-13",
        "NSDD-5",
        "PDD-34",
        "PPD-27",
        "NSPM-10",
        "NSM-18",
        "VOID-2025",
        "CUR-2026",
        "EU-CP",
        "ATT",
        "UK-SELC",
        "CUR-2025",
    ],
    retired: &[],
};

/// Factors, one slider each.
pub static FACTORS: List = List {
    name: "factor",
    keys: &[
        "SSG_GOV",
        "SSG_CORR",
        "SSG_STAB",
        "SSG_ABSORB",
        "HR_RECORD",
        "HR_IHL",
        "HR_DEMO",
        "INT_INTEROP",
        "INT_BURDEN",
        "INT_ACCESS",
        "TEC_EDGE",
        "TEC_PROTECT",
        "TEC_NONPROLIF",
        "TEC_RESTRAINT",
        "REG_STAB",
        "REG_THREAT",
        "REG_CT",
        "REG_COMPETE",
        "ECO_DIB",
        "ECO_READY",
    ],
    retired: &[],
};

/// Items that may be transferred.
pub static ITEMS: List = List {
    name: "item",
    keys: &[
        "unspecified",
        "demining",
        "cyber_defence",
        "logistics",
        "training",
        "air_defence",
        "maritime_patrol",
        "armour_artillery",
        "strike",
        "armed_drones",
        "small_arms",
        "surveillance",
        "crowd_control",
    ],
    retired: &[],
};

/// Conditions that may be attached.
pub static CONDITIONS: List = List {
    name: "condition",
    keys: &["end_use_monitoring", "vetting", "training", "assurances"],
    retired: &[],
};

/// Screens that a link may open.
pub static SCREENS: List = List {
    name: "screen",
    keys: &[
        "explore",
        "method",
        "compare",
        "reading",
        "scenarios",
        "saved",
        "world",
        "through_time",
        "cases",
        "classroom",
    ],
    retired: &[],
};

/// Languages of the page.
pub static LANGUAGES: List = List {
    name: "language",
    keys: &["en"],
    retired: &[],
};

/// The wire fields: those of version 1 in the order in which a link carries them, then what later versions added.
pub static FIELDS: List = List {
    name: "field",
    keys: &[
        "version",
        "edition",
        "place",
        "shape",
        "opening_check",
        "sliders",
        "item",
        "documented_knowledge",
        "own_estimate",
        "exact",
        "conditions",
        "shown",
        "screen",
        "policy",
        "other",
        "factor",
        "language",
        "ratio",
        "count",
        "mean",
        "overlay",
        "overlay_strength",
        "overlay_reference",
        "against_below",
        "favour_from",
        "risk_low",
        "risk_high",
        "thresholds",
        "stances",
        "title",
        "padding",
        "check",
        "length",
        "counts",
        "present",
        "sections",
        "year",
        "lesson",
        "question",
        "pinned_pair",
        "end_mark",
        "burden",
    ],
    retired: &[],
};
