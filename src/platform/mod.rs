//! Browser capabilities behind plain functions. A leaf: it knows none of the app's other modules.
//!
//! - [`address`]: the address bar. Where it is refused, the link stays in the Copy button.
//! - [`camera`]: reading codes by the camera. Where it cannot, it tells why.
//! - [`clipboard`]: copying. Where it is refused, the caller shows the text to copy by hand.
//! - [`clock`]: what time it is.
//! - [`country_names`]: countries in the reader's language. Where they are not known, only the app's own names are found.
//! - [`fault`]: the calm message after a panic.
//! - [`mod@file`]: handing over a text as a file, and reading one that was chosen.
//! - [`keys`]: keys that work anywhere on the page.
//! - [`later`]: what comes with the second part of the program, and why that part cannot be had.
//! - [`lot`]: numbers drawn by lot.
//! - [`mod@offline`]: whether the page works without a network.
//! - [`page`]: the page itself, and reading another page of the same site. Where it cannot be had, the caller links to it.
//! - [`mod@print`]: the browser's own dialog for printing.
//! - [`raster`]: a drawing as a PNG file. Where it is refused, the caller says so.
//! - [`room`]: a second window for a room, and what the two tell each other. Where none opens, the caller says so.
//! - [`scroll`]: bringing an element into view.
//! - [`share`]: the system's share sheet. Where there is none, the caller offers none.
//! - [`storage`]: what is kept on the device. Where it is refused, the caller keeps it at hand and says so.
//! - [`timer`]: calling back after a while.

pub mod address;
pub mod camera;
pub mod clipboard;
pub mod clock;
pub mod country_names;
pub mod fault;
pub mod file;
pub mod keys;
pub mod later;
pub mod lot;
pub mod offline;
pub mod page;
pub mod print;
pub mod raster;
pub mod room;
pub mod scroll;
pub mod share;
pub mod storage;
pub mod timer;
