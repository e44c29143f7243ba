//! What reads answer codes by the camera: `static/camera.js` with its decoder, as one file that the app fetches when it
//! is asked for. A page under development has it not, and says that it could not be fetched.

use crate::digest::short;
use crate::files::rename;
use crate::manifest::Manifest;
use crate::process::{Outcome, program, root, run};
use crate::tools::{ESBUILD, QR};

/// How the app calls the file.
const NAME: &str = "camera.js";

/// Makes the file in `dist/`, names it by what it holds, and notes that in the manifest.
pub(crate) fn put(manifest: &mut Manifest) -> Outcome {
    let made = root().join("dist").join(NAME);
    let modules = QR.modules()?;
    let options = ["--bundle", "--minify", "--format=iife", "--log-level=error"];
    run(program(ESBUILD.get()?, options)
        .env("NODE_PATH", modules)
        .arg(root().join("static").join(NAME))
        .arg(format!("--outfile={}", made.display())))?;
    let named = format!("camera-{}.js", short(&[&made])?);
    rename(&made, &named)?;
    manifest.texts.push((NAME.to_owned(), named));
    Ok(())
}
