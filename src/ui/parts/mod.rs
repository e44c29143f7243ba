//! Parts shared by the screens.

pub mod announcer;
pub mod arriving;
pub mod bars;
pub mod cited;
pub mod copy;
pub mod file_field;
pub mod finger;
pub mod frame;
pub mod gate_glyph;
pub mod header;
pub mod law;
pub mod modal;
pub mod name_field;
pub mod notice;
pub mod number_field;
pub mod replay;
pub mod rest;
pub mod said;
pub mod screen_tabs;
pub mod select;
pub mod slider;
pub mod stop_rule;
pub mod switch;
pub mod toast;
pub mod undone;
