//! Parts shared by the screens.

pub mod announcer;
pub mod arriving;
pub mod bars;
pub mod cited;
pub mod compare_tabs;
pub mod copy;
pub mod file_field;
pub mod frame;
pub mod gate_glyph;
pub mod header;
pub mod modal;
pub mod notice;
pub mod replay;
pub mod said;
pub mod select;
pub mod slider;
pub mod switch;
