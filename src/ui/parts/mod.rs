//! Parts shared by the screens.

pub mod announcer;
pub mod bars;
pub mod frame;
pub mod gate_glyph;
pub mod header;
pub mod notice;
pub mod select;
pub mod slider;
pub mod switch;
