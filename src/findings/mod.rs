//! What is true of a scenario, as plain data: results, reasons, splits, tipping points, robustness, what would change it.
//!
//! Nothing here is worded and nothing is written to a file: `messages` says findings, `export` writes them.

pub mod assumptions;
pub mod chance;
pub mod changes;
pub mod citation;
pub mod claims;
pub mod classroom;
pub mod compare;
pub mod country_search;
pub mod decisions;
pub mod derived;
pub mod edit;
pub mod edition_upgrade;
pub mod engine;
pub mod extreme_readings;
pub mod file_faults;
pub mod law;
pub mod model_input;
pub mod moved;
pub mod reading_parameter;
pub mod reading_setting;
pub mod reasons;
pub mod results;
pub mod robustness;
pub mod rounding;
pub mod row_chart;
pub mod scenarios;
pub mod stop_rule;
pub mod through_time;
pub mod tipping_points;
pub mod verdict;
pub mod waterfall;
pub mod world;
pub mod world_map;

pub use crate::model::disposition::Disposition;
pub use crate::model::framework::{Count, Gate, Mean, OverlayUse, Standard};
pub use crate::model::presumption::{BurdenUse, Presumption};
pub use crate::model::readings::{
    ByRule, Index as SensitivityIndex, Paired, Readings, Settled, UncertaintySource,
};
pub use crate::model::risk::GateState;
pub use crate::model::weightings::WeightShares;
