//! What leaves the app as a file or a text: tables, records, charts, codes, saved scenarios, codings.

pub mod address;
pub mod answers_table;
pub mod chart;
pub mod codings;
pub mod csv;
pub mod decisions_table;
pub mod embed_code;
pub mod record;
pub mod saved_scenarios;
pub mod table;
pub mod world;
pub mod world_table;
pub mod yearly_table;
