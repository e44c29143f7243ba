//! What would change what follows of one text: sliders, the reading, conditions, each as an action that does it.
//!
//! Nothing is promised that was not tried: each change is applied to the scenario, and what then follows is what the model says
//! of the result. Whether a slider's move is plausible is judged by the country's own published figures: by the largest change
//! that they made from one year to the next.

mod change;
mod context;
mod joint;
mod most_readings;
mod readings;
mod search;

pub use change::{Change, Changes, Edge, How, Plausible, Room};
pub use most_readings::{MostReadings, most_readings};
pub(super) use search::changes;
