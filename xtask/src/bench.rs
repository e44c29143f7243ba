//! The times and sizes that readers feel, beside their budgets. They vary with the machine, so none of them fails here.

use crate::process::{Outcome, cargo, run};
use crate::{browser, bundle, sizes};

/// Measures the model natively, then the page as it is published.
pub(crate) fn run_all() -> Outcome {
    println!("\n== the model, native");
    run(&mut cargo(["bench", "--locked", "--bench", "evaluate"]))?;
    println!("\n== the page");
    bundle::dist()?;
    sizes::print_first_load()?;
    println!("\n== the page in a browser");
    browser::figures()
}
