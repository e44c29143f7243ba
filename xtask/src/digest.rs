//! Digests of files, in the forms that names, integrity checks and content security policies want.

use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256, Sha384};

use crate::files::bytes;
use crate::process::Outcome;

/// A digest of some files together, short enough for a name.
pub(crate) fn short(files: &[&Path]) -> Outcome<String> {
    let mut digest = Sha256::new();
    for file in files {
        digest.update(bytes(file)?);
    }
    Ok(start(&digest.finalize()))
}

/// What changes where the content of a file does.
pub(crate) fn revision(bytes: &[u8]) -> String {
    start(&Sha384::digest(bytes))
}

/// What a file must hold, as browsers compare it.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// What a script or a style that stands inline must hold, as a content security policy names it.
pub(crate) fn inline(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// The first eight bytes of a digest.
fn start(digest: &[u8]) -> String {
    let bytes = digest.iter().take(8);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_written_as_browsers_want_them() {
        // The digests of nothing, FIPS 180-4.
        let nothing = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), nothing);
        assert_eq!(
            inline(""),
            "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
        );
        assert_eq!(revision(b""), "38b060a751ac9638");
        assert_eq!(short(&[]), Ok("e3b0c44298fc1c14".to_owned()));
    }
}
