//! What holds of every file: the rooms, the documentation on top, one place for versions, and small things that pile up.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The rooms of the app, and the rooms that each may know besides itself: one direction, no way back.
const ROOMS: [(&str, &[&str]); 9] = [
    ("model", &[]),
    ("edition", &["model"]),
    ("scenario", &["edition", "model"]),
    ("findings", &["edition", "model", "scenario"]),
    ("messages", &["edition", "findings", "scenario"]),
    (
        "export",
        &["edition", "findings", "messages", "model", "scenario"],
    ),
    ("state", &["edition", "findings", "model", "scenario"]),
    ("platform", &[]),
    (
        "ui",
        &[
            "edition", "export", "findings", "messages", "model", "platform", "scenario", "state",
        ],
    ),
];

/// Rooms that run anywhere.
const PURE: [&str; 7] = [
    "model", "edition", "scenario", "findings", "messages", "export", "state",
];

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
    for (room, allowed) in ROOMS {
        for file in rust_files(&format!("src/{room}")) {
            for named in rooms_named(&code(&file), &module_of(&file)) {
                assert!(
                    named == room || allowed.contains(&named.as_str()),
                    "{}: {room} must not know {named}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn every_place_that_the_code_map_names_is_there() {
    let map = read(&root().join("src/lib.rs"));
    let (_, changes) = map
        .split_once("# Where to begin a change")
        .expect("the code map says where to begin a change");
    let named: Vec<&str> = changes
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with("//!"))
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(|name| name.contains('/'))
        .collect();
    assert!(named.len() >= 12, "{named:?}");
    for name in named {
        assert!(root().join(name).exists(), "src/lib.rs names {name}");
    }
}

#[test]
fn every_room_is_in_the_code_map() {
    let map = read(&root().join("src/lib.rs"));
    for (room, _) in ROOMS {
        assert!(
            map.contains(&format!("`{room}`")) && map.contains(&format!("pub mod {room};")),
            "src/lib.rs has no line on {room}"
        );
    }
    let rooms = fs::read_dir(root().join("src")).expect("src is a folder");
    let folders = rooms.flatten().filter(|entry| entry.path().is_dir());
    for folder in folders.map(|entry| entry.file_name()) {
        assert!(
            ROOMS.iter().any(|(room, _)| folder == *room),
            "src/{} is no room: add it to ROOMS with the rooms that it may know",
            folder.display()
        );
    }
}

#[test]
fn paths_are_read_however_they_are_written() {
    let module = ["findings", "changes", "search"].map(str::to_owned);
    for (code, room) in [
        ("use crate::messages::page;", "messages"),
        ("use crate::{findings, messages::page};", "messages"),
        ("use super::super::super::messages::page;", "messages"),
        ("let a = super::super::super::export::csv::MARK;", "export"),
        ("use super::super::{super::export::csv, engine};", "export"),
        ("use crate :: ui::app;", "ui"),
        ("use super::engine;", "findings"),
    ] {
        let named = rooms_named(code, &module);
        assert!(named.contains(room), "{code}: {named:?}");
    }
}

/// No two files know each other, directly or over others: types that two share have a file of their own.
///
/// A folder's `mod.rs` puts its parts together and may know them all; a part may know what its `mod.rs` defines, as Rust lets it,
/// and that alone is no circle. What `mod.rs` merely passes on (`pub use part::Name`) counts as known from the part that defines it,
/// so that two parts cannot know each other by way of it.
#[test]
fn no_files_go_round_in_a_circle() {
    let mut files = rust_files("src");
    files.retain(|file| !file.ends_with("src/lib.rs") && !file.ends_with("src/main.rs"));
    let modules = Modules::new(files.iter().map(|file| (module_of(file), code(file))));
    let circles = modules.code.keys();
    let circles: Vec<String> = circles.filter_map(|start| modules.circle(start)).collect();
    assert!(circles.is_empty(), "{circles:#?}");
}

#[test]
fn a_circle_is_found_however_it_is_written() {
    let circles = |files: &[(&str, &str)]| {
        let files = files.iter().map(|(module, code)| {
            let module = module.split("::").map(str::to_owned).collect();
            (module, (*code).to_owned())
        });
        let modules = Modules::new(files);
        let starts = modules.code.keys();
        starts.filter_map(|start| modules.circle(start)).count()
    };
    let mutual = |there: &str, back: &str| circles(&[("a", ""), ("a::b", there), ("a::c", back)]);
    assert_eq!(mutual("use super::c::C;", "use crate::a::b::B;"), 2);
    assert_eq!(
        mutual("use crate::{x, a::{c::C}};", "let b = super::b::B;"),
        2
    );
    assert_eq!(mutual("use super::c::C;", "use crate::x::B;"), 0);
    assert_eq!(
        mutual(
            "use super::c::C;",
            "#[cfg(test)]\nmod tests { use crate::a::b::B; }"
        ),
        0
    );
    // Over the names that the folder passes on.
    let folder = ("a", "mod b; mod c; pub use b::B; pub(crate) use c::{C, D};");
    assert_eq!(
        circles(&[
            folder,
            ("a::b", "use super::D;"),
            ("a::c", "use crate::a::B;")
        ]),
        2
    );
    // Over three files.
    let third = ("d", "use crate::a::b::B;");
    assert_eq!(
        circles(&[
            folder,
            ("a::b", "use super::c;"),
            ("a::c", "use crate::d;"),
            third
        ]),
        3
    );
    // A part that knows what its folder defines is none.
    assert_eq!(
        circles(&[
            ("a", "mod b; use b::B; struct A;"),
            ("a::b", "use super::A;")
        ]),
        0
    );
}

#[test]
fn the_rooms_that_run_anywhere_name_nothing_of_the_web() {
    for file in PURE
        .iter()
        .flat_map(|room| rust_files(&format!("src/{room}")))
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
fn the_rooms_that_run_anywhere_compile_without_anything_of_the_web() {
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

/// A text of a screen that can change stands in `said`, with a key, so that no translated page keeps old words: what a message
/// says of its arguments, a field of the data, a choice between messages, and the signs between two texts.
#[test]
fn what_can_change_on_a_screen_is_said() {
    let mut bare = Vec::new();
    for file in rust_files("src/ui") {
        let found = bare_texts(&code(&file));
        bare.extend(
            found
                .iter()
                .map(|text| format!("{}: {text}", file.display())),
        );
    }
    assert!(bare.is_empty(), "said() is not around\n{}", bare.join("\n"));
}

#[test]
fn a_text_that_is_not_said_is_found() {
    const USE: &str =
        "use crate::messages::number::rounded;\nuse crate::messages::{page, source as words};\n";
    for bare in [
        "<p>{ page::gate_line(risk) }</p>",
        "<p>{ words::figure(\n    cell,\n) }</p>",
        "<td>{ rounded(value) }</td>",
        "<td>{ format!(\"{value}\") }</td>",
        "<b>{ policy.year }</b>",
        "<b>{ name }</b>{ \" \" }<i>{ x() }</i>",
        "<button>{ if done { words::copied() } else { words::copy() } }</button>",
        "<p>{ match sheet { Sheet::One => words::one(), Sheet::Two => words::two() } }</p>",
    ] {
        assert_eq!(bare_texts(&format!("{USE}{bare}")).len(), 1, "{bare}");
    }
    for kept in [
        "<p>{ said(page::gate_line(risk)) }</p>",
        "<p>{ page::title() }</p>",
        "<text x=\"0\">{ rounded(value) }</text>",
        "<option key={name}>{ words::name(name) }</option>",
        "<div>{ rows(shown) }{ parts::row(shown) }</div>",
        "<p>{ for lines.map(|line| html! { <b>{ said(line) }</b> }) }</p>",
        "<div>{ match part { Part::Link => html! { <p>{ words::link() }</p> } } }</div>",
        "<div>{ match page { Sheet::One => sheet::one(page), Sheet::Two => two(page) } }</div>",
        "let class = if lines == 1 { \"line\" } else { \"block\" };",
    ] {
        assert_eq!(bare_texts(&format!("{USE}{kept}")), [""; 0], "{kept}");
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

/// Where a file stands among the modules: `src/state/mod.rs` is `state`.
fn module_of(file: &Path) -> Vec<String> {
    let inside = file.strip_prefix(root().join("src")).unwrap_or(file);
    let mut module: Vec<String> = inside
        .with_extension("")
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    if module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    module
}

/// The rooms that code of a module names, by `crate::` or by `super::`, alone or in a group.
fn rooms_named(code: &str, module: &[String]) -> BTreeSet<String> {
    let paths = paths_named(code, module).into_iter();
    let mut rooms: BTreeSet<String> = paths.filter_map(|path| path.into_iter().next()).collect();
    rooms.retain(|name| ROOMS.iter().any(|(room, _)| room == name));
    rooms
}

/// The paths below the crate that code of a module names, by `crate::` or by `super::`, alone or in a group.
fn paths_named(code: &str, module: &[String]) -> BTreeSet<Vec<String>> {
    let mut paths = BTreeSet::new();
    let text = on_one_line(code);
    for (at, start) in text.match_indices("crate::") {
        add_paths(&text[at + start.len()..], &[], &mut paths);
    }
    for (at, start) in text.match_indices("super::") {
        if !text[..at].ends_with("super::") {
            let above = &module[..module.len().saturating_sub(1)];
            add_paths(&text[at + start.len()..], above, &mut paths);
        }
    }
    paths
}

/// Code with its white space made even, so that a path is written in one way.
fn on_one_line(code: &str) -> String {
    let text: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace(" :: ", "::").replace(":: ", "::")
}

/// Adds the paths that `rest` begins with, where the path so far has come to `at`.
fn add_paths(rest: &str, at: &[String], paths: &mut BTreeSet<Vec<String>>) {
    if let Some(group) = rest.strip_prefix('{') {
        let (mut depth, mut begins) = (0_usize, 0);
        for (place, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                ',' | '}' if depth == 0 => {
                    add_paths(group[begins..place].trim(), at, paths);
                    begins = place + 1;
                    if letter == '}' {
                        break;
                    }
                }
                '}' => depth -= 1,
                _ => {}
            }
        }
    } else if let Some(rest) = rest.strip_prefix("super::") {
        add_paths(rest, &at[..at.len().saturating_sub(1)], paths);
    } else {
        let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
        let (word, rest) = rest.split_at(end.unwrap_or(rest.len()));
        let mut path = at.to_vec();
        path.extend((!word.is_empty() && word != "self").then(|| word.to_owned()));
        match rest.strip_prefix("::").filter(|_| !word.is_empty()) {
            Some(rest) => add_paths(rest, &path, paths),
            None => drop(paths.insert(path)),
        }
    }
}

/// The modules of the app and what each of them names, of which no two files may come to know each other.
struct Modules {
    /// The code of each module, without its own tests.
    code: BTreeMap<Vec<String>, String>,
    /// Where a name comes from that a module passes on.
    passed_on: BTreeMap<(Vec<String>, String), Vec<String>>,
}

impl Modules {
    fn new(files: impl IntoIterator<Item = (Vec<String>, String)>) -> Self {
        let without_tests = |code: String| {
            let own = code.split("#[cfg(test)]\nmod ").next();
            own.unwrap_or_default().to_owned()
        };
        let files = files.into_iter();
        let code: BTreeMap<Vec<String>, String> = files
            .map(|(module, code)| (module, without_tests(code)))
            .collect();
        let mut passed_on = BTreeMap::new();
        for (module, code) in &code {
            for (name, path) in passed_on_by(module, code) {
                passed_on.insert((module.clone(), name), path);
            }
        }
        Self { code, passed_on }
    }

    /// The file that holds what a path names: a module that only passes a name on is not where it comes from.
    fn holder(&self, path: &[String]) -> Vec<String> {
        let mut module = Vec::new();
        let mut rest = path.iter();
        while let Some(name) = rest.as_slice().first() {
            module.push(name.clone());
            if !self.code.contains_key(&module) {
                module.pop();
                let passed = self.passed_on.get(&(module.clone(), name.clone()));
                return passed.map_or(module, |path| self.holder(path));
            }
            rest.next();
        }
        module
    }

    /// The modules that a module knows, besides itself and its own parts.
    fn known_to(&self, module: &[String]) -> BTreeSet<Vec<String>> {
        let code = self.code.get(module).map_or("", String::as_str);
        let paths = paths_named(code, module).into_iter();
        let known = paths.map(|path| self.holder(&path));
        known
            .filter(|known| !known.is_empty() && !known.starts_with(module))
            .collect()
    }

    /// The shortest way from a module back to itself, if there is one.
    fn circle(&self, start: &[String]) -> Option<String> {
        let mut ways = vec![vec![start.to_vec()]];
        let mut seen = BTreeSet::new();
        let mut next = 0;
        while let Some(way) = ways.get(next).cloned() {
            next += 1;
            for known in self.known_to(way.last()?) {
                if known == start {
                    let names = way.iter().map(|module| module.join("::"));
                    return Some(names.collect::<Vec<_>>().join(" -> "));
                }
                if seen.insert(known.clone()) {
                    ways.push([way.clone(), vec![known]].concat());
                }
            }
        }
        None
    }
}

/// The names that a module passes on with `pub use`, and the path of each.
fn passed_on_by(module: &[String], code: &str) -> Vec<(String, Vec<String>)> {
    let text = on_one_line(code);
    let mut paths = BTreeSet::new();
    for (at, start) in text.match_indices(" use ") {
        let before = &text[..at];
        if before.ends_with("pub") || before.ends_with(')') {
            let path = text[at + start.len()..]
                .split(';')
                .next()
                .unwrap_or_default();
            match path.strip_prefix("crate::") {
                Some(path) => add_paths(path, &[], &mut paths),
                None if path.starts_with("super::") => paths.extend(paths_named(path, module)),
                None => add_paths(path, module, &mut paths),
            }
        }
    }
    let paths = paths.into_iter();
    paths
        .filter_map(|path| Some((path.last()?.clone(), path)))
        .collect()
}

/// The texts of elements that can change and stand there without `said`. A translator leaves those of a drawing, and an option has
/// its key itself.
fn bare_texts(code: &str) -> Vec<String> {
    let mut messages: BTreeSet<String> = ["format!".to_owned()].into();
    for (at, start) in code.match_indices("use crate::messages::") {
        let names = code[at + start.len()..].split(';').next();
        messages.extend(words(names.unwrap_or_default()));
    }
    let mut bare = Vec::new();
    for (at, _) in code.match_indices("{ ") {
        let before = &code[..at];
        let line = before.rsplit('\n').next().unwrap_or_default();
        let tag = before.rsplit('<').next().unwrap_or_default();
        let is_child = line.trim().is_empty() || before.ends_with('>') || before.ends_with('}');
        if !is_child
            || ["text", "tspan", "option"]
                .iter()
                .any(|other| tag.starts_with(other))
        {
            continue;
        }
        let text = inside(&code[at..]);
        let called = text.find('(').map(|open| (&text[..open], &text[open..]));
        let says = called.is_some_and(|(name, arguments)| {
            let first = name.split("::").next().unwrap_or_default();
            messages.contains(first) && !arguments.starts_with("()")
        });
        let chooses = (text.starts_with("if ") || text.starts_with("match "))
            && !text.contains("html!")
            && messages.iter().any(|name| {
                text.contains(&format!("{name}::")) || text.contains(&format!("{name}("))
            });
        let is_field = text.contains('.')
            && text
                .chars()
                .all(|letter| letter.is_alphanumeric() || "_.*&".contains(letter));
        if says || chooses || is_field || text.starts_with('"') {
            bare.push(text.to_owned());
        }
    }
    bare
}

/// What stands between the brace that code begins with and the one that closes it.
fn inside(code: &str) -> &str {
    let mut depth = 0_usize;
    let end = code.find(|letter: char| {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    code[1..end.unwrap_or(code.len())].trim()
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
