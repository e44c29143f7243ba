//! What holds of every file: the rings, the documentation on top, one place for versions, and small things that pile up.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The modules of the app, and the modules that each may know besides itself: one direction, no way back.
const RINGS: [(&str, &[&str]); 7] = [
    ("model", &["edition"]),
    ("edition", &["model"]),
    ("scenario", &["edition", "model"]),
    ("state", &["edition", "model", "scenario"]),
    ("text", &["edition", "model", "scenario", "state"]),
    ("platform", &[]),
    (
        "ui",
        &["edition", "model", "platform", "scenario", "state", "text"],
    ),
];

/// Modules that run anywhere.
const PURE: [&str; 5] = ["model", "edition", "scenario", "state", "text"];

/// Crates of the web, as code names them.
const WEB: [&str; 5] = ["gloo", "js_sys", "wasm_bindgen", "web_sys", "yew"];

/// What only `platform` may do with the browser. The types of a control's own events are free.
const FOR_PLATFORM: [&str; 6] = [
    "gloo::events",
    "gloo::storage",
    "gloo::utils",
    "js_sys::",
    "wasm_bindgen::",
    "web_sys::window",
];

/// Methods of `f64` whose results differ between machines. `model::math` has the ones that we need.
const UNEVEN: [&str; 15] = [
    "exp", "exp2", "exp_m1", "ln", "ln_1p", "log", "log2", "log10", "powf", "powi", "cbrt", "sin",
    "cos", "tan", "tanh",
];

/// A file of the app longer than this has more than one subject.
const MOST_LINES: usize = 500;

/// Endings of the files that people write by hand, besides data.
const WRITTEN: [&str; 8] = [
    "css",
    "html",
    "js",
    "md",
    "rs",
    "svg",
    "toml",
    "webmanifest",
];

#[test]
fn knowledge_goes_one_way() {
    for (ring, allowed) in RINGS {
        for file in rust_files(&format!("src/{ring}")) {
            for named in own_modules(&code(&file)) {
                assert!(
                    named == ring || allowed.contains(&named.as_str()),
                    "{}: {ring} must not know {named}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn the_pure_rings_name_nothing_of_the_web() {
    for file in PURE
        .iter()
        .flat_map(|ring| rust_files(&format!("src/{ring}")))
    {
        let words: BTreeSet<String> = words(&code(&file)).collect();
        let named: Vec<&str> = WEB
            .into_iter()
            .filter(|name| words.contains(*name))
            .collect();
        assert!(named.is_empty(), "{} names {named:?}", file.display());
    }
}

#[test]
fn the_pure_rings_compile_without_anything_of_the_web() {
    let tree = [
        "tree",
        "--locked",
        "--no-default-features",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ];
    let output = Command::new(env!("CARGO"))
        .args(tree)
        .current_dir(root())
        .output();
    let output = output.expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let tree = String::from_utf8_lossy(&output.stdout);
    let crates: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert!(crates.contains(&"libm"), "this is not our tree: {tree}");
    for name in WEB.map(|name| name.replace('_', "-")) {
        assert!(
            !crates.iter().any(|found| found.starts_with(&name)),
            "{name} is in:\n{tree}"
        );
    }
}

#[test]
fn only_platform_calls_the_browser() {
    for file in rust_files("src/ui") {
        let code = code(&file);
        let called: Vec<&str> = FOR_PLATFORM
            .into_iter()
            .filter(|name| code.contains(name))
            .collect();
        assert!(called.is_empty(), "{} calls {called:?}", file.display());
    }
}

#[test]
fn numbers_are_the_same_on_every_machine() {
    let lints = read(&root().join("clippy.toml"));
    for method in UNEVEN {
        assert!(
            lints.contains(&format!("\"f64::{method}\"")),
            "clippy.toml allows f64::{method}"
        );
    }
    for file in rust_files("src") {
        let code = code(&file);
        for method in UNEVEN {
            assert!(
                !code.contains(&format!(".{method}(")),
                "{}: .{method}()",
                file.display()
            );
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for folder in ["src", "tests", "xtask"] {
        for file in rust_files(folder) {
            assert!(
                read(&file).starts_with("//! "),
                "{} has no //! on top",
                file.display()
            );
        }
    }
}

#[test]
fn every_file_has_one_subject() {
    for file in rust_files("src") {
        let lines = read(&file).lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", file.display());
    }
}

#[test]
fn nothing_is_left_lying_about() {
    // Written in two parts, so that this file does not find itself.
    let unwanted = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("#[should", "_panic"),
        concat!("dbg", "!("),
    ];
    // Paths that exist on one machine only.
    let places = [
        concat!("/ho", "me/"),
        concat!("/ro", "ot/"),
        concat!("/wo", "rk/"),
    ];
    for file in written_files() {
        for (number, line) in (1..).zip(read(&file).lines()) {
            let place = format!("{}:{number}", file.display());
            assert_eq!(line, line.trim_end(), "{place} ends in white space");
            for word in unwanted {
                assert!(!line.contains(word), "{place} has {word}");
            }
            for path in places {
                let starts_here = |(at, _)| {
                    !line[..at].ends_with(|letter: char| {
                        letter.is_alphanumeric() || "./-_".contains(letter)
                    })
                };
                assert!(
                    !line.match_indices(path).any(starts_here),
                    "{place} names {path}"
                );
            }
        }
    }
}

#[test]
fn versions_are_pinned_in_one_place() {
    let tools = read(&root().join("xtask/src/tools.rs"));
    let pin = |tool: &str| {
        let after = tools
            .split_once(&format!("name: \"{tool}\""))
            .expect("the tool is listed")
            .1;
        after
            .split('"')
            .nth(1)
            .expect("its version follows")
            .to_owned()
    };
    let bindgen = format!(
        "wasm-bindgen = {{ version = \"={}\"",
        pin("wasm-bindgen-cli")
    );
    assert!(
        read(&root().join("Cargo.toml")).contains(&bindgen),
        "Cargo.toml does not say {bindgen}"
    );
    let trunk = format!("trunk-version = \"={}\"", pin("trunk"));
    assert!(
        read(&root().join("Trunk.toml")).contains(&trunk),
        "Trunk.toml does not say {trunk}"
    );
}

#[test]
fn every_page_has_a_strict_policy_and_keeps_it() {
    for file in written_files()
        .into_iter()
        .filter(|file| has_ending(file, "html"))
    {
        if file.starts_with(root().join("tests")) {
            continue;
        }
        let (page, name) = (read(&file), file.display());
        assert!(
            page.contains("content=\"default-src 'none';"),
            "{name} has no policy"
        );
        for weak in ["unsafe-inline", "'unsafe-eval'", "http:", "https: "] {
            let policy = page
                .lines()
                .find(|line| line.contains("Content-Security-Policy"));
            assert!(
                !policy.unwrap_or_default().contains(weak),
                "the policy of {name} has {weak}"
            );
        }
        for inline in [
            "<style",
            " style=\"",
            " onclick=",
            " onload=",
            "javascript:",
        ] {
            assert!(
                !page.contains(inline),
                "{name} has {inline}, which its policy forbids"
            );
        }
    }
    for file in rust_files("src/ui") {
        let code = code(&file);
        let inline = code.contains(" style={") || code.contains(" style=\"");
        assert!(
            !inline,
            "{} writes a style attribute, which the policy forbids",
            file.display()
        );
    }
}

/// The folder of the clone.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &Path) -> String {
    let text = fs::read_to_string(file);
    assert!(text.is_ok(), "{} is not text", file.display());
    text.unwrap_or_default()
}

/// The file without its comments, which may name what code may not.
fn code(file: &Path) -> String {
    let text = read(file);
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules of the app that code names after `crate::`, alone or in a group.
fn own_modules(code: &str) -> BTreeSet<String> {
    let mut modules = BTreeSet::new();
    for (at, start) in code.match_indices("crate::") {
        let rest = &code[at + start.len()..];
        let group = rest
            .strip_prefix('{')
            .and_then(|group| group.split(';').next());
        let names: Vec<&str> = match group {
            Some(group) => group.split([',', '{']).map(str::trim).collect(),
            None => vec![rest],
        };
        let modules_named = names.into_iter().filter_map(|name| words(name).next());
        modules.extend(modules_named.filter(|name| RINGS.iter().any(|(ring, _)| ring == name)));
    }
    modules
}

/// The words of code.
fn words(code: &str) -> impl Iterator<Item = String> + '_ {
    let parts = code.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    parts.filter(|word| !word.is_empty()).map(str::to_owned)
}

fn has_ending(file: &Path, ending: &str) -> bool {
    file.extension().is_some_and(|found| found == ending)
}

fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut files = files_below(&root().join(folder));
    files.retain(|file| has_ending(file, "rs"));
    assert!(!files.is_empty(), "there is no Rust in {folder}");
    files
}

/// What people write by hand, besides data.
fn written_files() -> Vec<PathBuf> {
    let mut files = files_below(root());
    files.retain(|file| WRITTEN.iter().any(|ending| has_ending(file, ending)));
    files
}

/// Every file below a folder that is part of the project, in order.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let entries = fs::read_dir(folder);
    assert!(entries.is_ok(), "{} is not a folder", folder.display());
    for entry in entries.into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let ours = ![
            "target",
            "dist",
            "dist-single",
            ".git",
            "node_modules",
            "corpus",
        ]
        .iter()
        .any(|other| name == *other);
        if path.is_dir() && ours {
            files.extend(files_below(&path));
        } else if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    files
}
