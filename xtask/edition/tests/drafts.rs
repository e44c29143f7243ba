//! An edition that is still being made is held to the same rules as a released one, and is no part of the app.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot read a folder stops its test"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use edition_compiler::{compile, drafts, editions};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/editions")
}

#[test]
fn a_draft_is_no_edition() {
    let folder = std::env::temp_dir().join(format!("drafts-{}", std::process::id()));
    for (name, edition) in [
        ("2030.1", r#"{ "id": "2030.1" }"#),
        ("2030.2", r#"{ "id": "2030.2", "draft": false }"#),
        ("2030.3", r#"{ "id": "2030.3", "draft": true }"#),
        ("2030.4", "a fault that must be told"),
    ] {
        fs::create_dir_all(folder.join(name)).unwrap();
        fs::write(folder.join(name).join("edition.json"), edition).unwrap();
    }
    let released = editions(&folder).unwrap();
    let drafts = drafts(&folder).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(
        released,
        ["2030.1", "2030.2", "2030.4"].map(|name| folder.join(name))
    );
    assert_eq!(drafts, [folder.join("2030.3")]);
}

#[test]
fn a_draft_has_no_fault() {
    let newest = editions(&folder()).unwrap().pop().unwrap();
    for draft in drafts(&folder()).unwrap() {
        if let Err(faults) = compile(&draft, Some(&newest)) {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("{}:\n{}", draft.display(), faults.join("\n"));
        }
    }
}
