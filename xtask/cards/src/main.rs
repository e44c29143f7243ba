//! `cards FOLDER [SITE]`: writes the pages into the folder of a built app. `cargo xtask dist` calls it.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [folder] => cards::write(Path::new(folder), None),
        [folder, site] => cards::write(Path::new(folder), Some(site)),
        _ => Err(
            "give the folder of a built app, and the address of the site if it is known".to_owned(),
        ),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("cards: {why}");
            ExitCode::FAILURE
        }
    }
}
