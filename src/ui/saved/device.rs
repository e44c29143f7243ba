//! The browser as the device that keeps the shelf.

use crate::export::saved_scenarios::{Device, Refusal};
use crate::platform::storage;

#[derive(Clone, Copy, Debug)]
pub(super) struct Browser;

impl Device for Browser {
    fn read(&self, name: &str) -> Result<Option<String>, Refusal> {
        storage::read(name).map_err(refusal)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Refusal> {
        storage::write(name, text).map_err(refusal)
    }

    fn forget(&self, prefix: &str) {
        storage::forget(prefix);
    }
}

fn refusal(refused: storage::Refused) -> Refusal {
    match refused {
        storage::Refused::Blocked => Refusal::Blocked,
        storage::Refused::Full => Refusal::Full,
    }
}
