//! The manifest of a build: which files its page consists of.
//!
//! It is read from the page as Trunk writes it, completed while the program is split and the texts get their names, and written
//! into the page once. What else needs to know the files asks it, and searches no page.

use std::collections::BTreeSet;

use crate::files;
use crate::html::{Edit, Element, Html, edited, look, set};
use crate::process::{Outcome, root};

/// The page, in `dist/`.
pub(crate) const PAGE: &str = "index.html";

/// What names files in the page: its links, its pictures, and the script element that starts the app.
const LINKS: &str = "link[href]";
const PICTURES: &str = "img[src]";
pub(crate) const SCRIPT: &str = "script[src]";

/// Which files a page consists of, by their names in `dist/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Manifest {
    links: Vec<Link>,
    pictures: Vec<String>,
    /// What loads the app.
    pub(crate) loader: String,
    /// The program, or its first part where it has two.
    pub(crate) program: Program,
    /// The second part, once the program is split.
    pub(crate) later_wasm: Option<String>,
    /// The styles of the second part.
    pub(crate) later_style: String,
    /// The program for browsers without SIMD, once it is made.
    pub(crate) plain: Option<Program>,
    /// The service worker, which a page under development has not.
    pub(crate) worker: Option<String>,
    /// The texts that the app fetches: how the app calls each, and its file.
    pub(crate) texts: Vec<(String, String)>,
}

/// A program and what binds it to JavaScript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Program {
    pub(crate) glue: String,
    pub(crate) wasm: String,
}

/// A link in the head of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Link {
    kind: Kind,
    /// All its attributes in their order.
    attributes: Vec<(String, String)>,
}

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Style,
    Preload,
    ModulePreload,
    Icon,
    AppManifest,
}

impl Kind {
    const ALL: [(Self, &str); 5] = [
        (Self::Style, "stylesheet"),
        (Self::Preload, "preload"),
        (Self::ModulePreload, "modulepreload"),
        (Self::Icon, "icon"),
        (Self::AppManifest, "manifest"),
    ];

    fn of(rel: &str) -> Outcome<Self> {
        let known = Self::ALL.into_iter().find(|(_, name)| *name == rel);
        known.map(|(kind, _)| kind).ok_or_else(|| {
            format!("a link of the page is a \"{rel}\", which the build does not know")
        })
    }
}

impl Manifest {
    /// The manifest of the page that lies in `dist/`.
    pub(crate) fn read() -> Outcome<Self> {
        let page = root().join("dist").join(PAGE);
        let page =
            files::read(&page).map_err(|why| format!("{why}; build it with cargo xtask dist"))?;
        Self::of(&page).map_err(|why| format!("dist/{PAGE}: {why}"))
    }

    /// Reads a page, whether Trunk wrote it or a whole build.
    fn of(page: &str) -> Outcome<Self> {
        let (mut links, mut pictures, mut scripts) = (Vec::new(), Vec::new(), Vec::new());
        look(page, LINKS, |link| {
            links.push(Link::of(link)?);
            Ok(())
        })?;
        look(page, PICTURES, |picture| {
            let source = picture.get_attribute("src").unwrap_or_default();
            pictures.extend(local_file(&source));
            Ok(())
        })?;
        look(page, SCRIPT, |script| {
            scripts.push(attributes(script));
            Ok(())
        })?;
        let [script] = <[_; 1]>::try_from(scripts).map_err(|scripts| {
            format!(
                "the page has {} of `{SCRIPT}`, and should have one",
                scripts.len()
            )
        })?;
        let mut script = Script(script);
        let manifest = Self {
            links,
            pictures,
            loader: script.need("src")?,
            program: Program {
                glue: script.need("data-js")?,
                wasm: script.need("data-wasm")?,
            },
            later_wasm: script.file("data-later-wasm"),
            later_style: script.need("data-later-style")?,
            plain: match script.file("data-plain-js") {
                Some(glue) => Some(Program {
                    glue,
                    wasm: script.need("data-plain-wasm")?,
                }),
                None => None,
            },
            worker: script.file("data-worker"),
            texts: script.texts()?,
        };
        script.done()?;
        Ok(manifest)
    }

    /// Writes the files into the page that lies in `dist/`.
    pub(crate) fn write(&self) -> Outcome {
        let file = root().join("dist").join(PAGE);
        let page = self.in_page(&files::read(&file)?);
        files::write(&file, page.map_err(|why| format!("dist/{PAGE}: {why}"))?)
    }

    /// A page with these files.
    fn in_page(&self, page: &str) -> Outcome<String> {
        let mut links = self.links.iter();
        let edits = vec![
            Edit::each(LINKS, |element| {
                let link = links.next().ok_or("the page has got more links")?;
                let address = link.address();
                if element.get_attribute("href").as_deref() == Some(address) {
                    return Ok(());
                }
                set(element, "href", address)
            }),
            Edit::once(SCRIPT, |element| {
                element.replace(&self.script(), Html);
                Ok(())
            }),
        ];
        edited(page, edits)
    }

    /// Takes note that a file has another name; a link that names it follows.
    pub(crate) fn rename(&mut self, from: &str, to: &str) {
        for link in &mut self.links {
            link.rename(from, to);
        }
    }

    /// The styles of the first screen, in their order.
    pub(crate) fn styles(&self) -> impl Iterator<Item = String> {
        let styles = self.links.iter().filter(|link| link.kind == Kind::Style);
        styles.filter_map(Link::file)
    }

    /// The second part of the program.
    pub(crate) fn later_wasm(&self) -> Outcome<&str> {
        let later = self.later_wasm.as_deref();
        later.ok_or_else(|| {
            format!("dist/{PAGE} names no second part: build it with cargo xtask dist")
        })
    }

    /// Everything that a browser fetches before the page works, besides the page itself.
    pub(crate) fn first_load(&self) -> BTreeSet<String> {
        let links = self.links.iter().filter_map(Link::file);
        let named = [&self.loader, &self.program.glue, &self.program.wasm];
        let named = named.into_iter().chain(&self.pictures);
        links.chain(named.cloned()).collect()
    }

    /// Whether the page names a file, as one that it fetches or as a text under the name that people open.
    pub(crate) fn names(&self, file: &str) -> bool {
        let texts = self.texts.iter().flat_map(|(name, file)| [name, file]);
        let plain = self
            .plain
            .iter()
            .flat_map(|plain| [&plain.glue, &plain.wasm]);
        let others = self.later_wasm.iter().chain(&self.worker);
        let mut named = others.chain([&self.later_style]).chain(plain).chain(texts);
        named.any(|name| name == file) || self.first_load().contains(file)
    }

    /// The styles and the app as another page names them: links and a script element in HTML.
    pub(crate) fn embedded(&self) -> Outcome<String> {
        let mut embedded = String::new();
        for kind in [Kind::Style, Kind::Preload, Kind::ModulePreload] {
            let before = embedded.len();
            for link in self.links.iter().filter(|link| link.kind == kind) {
                embedded.push_str(&link.html());
            }
            if embedded.len() == before {
                return Err(format!("dist/{PAGE} has no link of the kind {kind:?}"));
            }
        }
        Ok(embedded + &self.script())
    }

    /// The script element, which tells the loader and the app the names of all files that no link names.
    fn script(&self) -> String {
        let mut attributes = vec![
            ("type", "module".to_owned()),
            ("src", relative(&self.loader)),
        ];
        let mut add = |name, file: &String| attributes.push((name, relative(file)));
        if let Some(later) = &self.later_wasm {
            add("data-later-wasm", later);
        }
        if let Some(plain) = &self.plain {
            add("data-plain-js", &plain.glue);
            add("data-plain-wasm", &plain.wasm);
        }
        if let Some(worker) = &self.worker {
            add("data-worker", worker);
        }
        if !self.texts.is_empty() {
            let texts: Vec<String> = self
                .texts
                .iter()
                .map(|(name, file)| format!("{name}={file}"))
                .collect();
            attributes.push(("data-files", texts.join(" ")));
        }
        for (name, file) in [
            ("data-js", &self.program.glue),
            ("data-wasm", &self.program.wasm),
            ("data-later-style", &self.later_style),
        ] {
            attributes.push((name, relative(file)));
        }
        format!("{}</script>", tag("script", &attributes))
    }
}

impl Link {
    fn of(element: &Element<'_, '_>) -> Outcome<Self> {
        Ok(Self {
            kind: Kind::of(&element.get_attribute("rel").unwrap_or_default())?,
            attributes: attributes(element),
        })
    }

    /// Where it leads, as it is written.
    fn address(&self) -> &str {
        let mut attributes = self.attributes.iter();
        let address = attributes.find(|(name, _)| name == "href");
        address.map_or("", |(_, value)| value)
    }

    /// The file that it names, if it is one of ours.
    fn file(&self) -> Option<String> {
        local_file(self.address())
    }

    fn rename(&mut self, from: &str, to: &str) {
        if self.file().as_deref() != Some(from) {
            return;
        }
        for (name, value) in &mut self.attributes {
            if name == "href" {
                *value = if value.starts_with(HERE) {
                    relative(to)
                } else {
                    to.to_owned()
                };
            }
        }
    }

    fn html(&self) -> String {
        tag("link", &self.attributes)
    }
}

/// The attributes of the script element, of which each is taken once.
struct Script(Vec<(String, String)>);

impl Script {
    fn take(&mut self, name: &str) -> Option<String> {
        let at = self.0.iter().position(|(other, _)| other == name)?;
        Some(self.0.remove(at).1)
    }

    fn file(&mut self, name: &str) -> Option<String> {
        local_file(&self.take(name)?)
    }

    fn need(&mut self, name: &str) -> Outcome<String> {
        let file = self.file(name);
        file.ok_or_else(|| format!("the script element names no file in {name}"))
    }

    fn texts(&mut self) -> Outcome<Vec<(String, String)>> {
        let texts = self.take("data-files").unwrap_or_default();
        let texts = texts.split_whitespace().map(|text| {
            let (name, file) = text
                .split_once('=')
                .ok_or_else(|| format!("{text} in data-files is not NAME=FILE"))?;
            Ok((name.to_owned(), file.to_owned()))
        });
        texts.collect()
    }

    /// Refuses what would be lost when the element is written again.
    fn done(mut self) -> Outcome {
        if self.take("type").as_deref() != Some("module") {
            return Err("the script element is not of the type module".to_owned());
        }
        match self.0.first() {
            Some((name, _)) => Err(format!(
                "the script element has {name}, which the build does not know"
            )),
            None => Ok(()),
        }
    }
}

fn attributes(element: &Element<'_, '_>) -> Vec<(String, String)> {
    let attributes = element.attributes().iter();
    attributes
        .map(|attribute| (attribute.name(), attribute.value()))
        .collect()
}

/// A start tag. What stands in the attributes is HTML already, but for quotation marks.
fn tag(name: &str, attributes: &[(impl AsRef<str>, String)]) -> String {
    let attributes = attributes.iter().map(|(name, value)| {
        let name = name.as_ref();
        if value.is_empty() {
            format!(" {name}")
        } else {
            format!(" {name}=\"{}\"", value.replace('"', "&quot;"))
        }
    });
    format!("<{name}{}>", attributes.collect::<String>())
}

/// What begins an address that is relative to the page.
const HERE: &str = "./";

/// A file, as a script may import it.
fn relative(file: &str) -> String {
    format!("{HERE}{file}")
}

/// The name below `dist/` of an address, if it is that of a file there.
pub(crate) fn local_file(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if path.is_empty() || path.contains(':') || path.starts_with("//") {
        return None;
    }
    Some(path.strip_prefix(HERE).unwrap_or(path).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page as Trunk writes it.
    const TRUNKS: &str = r##"<!doctype html>
<head>
    <link rel="icon" href="icons/icon.svg" type="image/svg+xml">
    <link rel="manifest" href="m.webmanifest">
    <link rel="stylesheet" href="./app-1.css"/>
    <link rel="preload" href="e/1.txt" as="fetch" crossorigin>
    <link rel="modulepreload" href="./a.js"><link rel="preload" href="./a.wasm" as="fetch" type="application/wasm" crossorigin>
</head>
<body><a href="e/">x</a><img src="data:image/png;base64,AA"><img src="p.png"><script type="module" src="./boot.js" data-js="./a.js" data-wasm="./a.wasm" data-later-style="./later.css"></script></body>"##;

    fn built() -> Manifest {
        let mut manifest = Manifest::of(TRUNKS).unwrap();
        let program = |name: &str| Program {
            glue: format!("{name}.js"),
            wasm: format!("{name}.wasm"),
        };
        for end in ["js", "wasm"] {
            manifest.rename(&format!("a.{end}"), &format!("b.{end}"));
        }
        manifest.rename("e/1.txt", "e/1-0a.txt");
        manifest.program = program("b");
        manifest.later_wasm = Some("b-later.wasm".to_owned());
        manifest.later_style = "later-1.css".to_owned();
        manifest.plain = Some(program("plain"));
        manifest.worker = Some("sw.js".to_owned());
        manifest.texts = vec![
            ("e/1.txt".to_owned(), "e/1-0a.txt".to_owned()),
            ("m.html".to_owned(), "m-1b.html".to_owned()),
        ];
        manifest
    }

    #[test]
    fn a_page_names_its_files() {
        let manifest = Manifest::of(TRUNKS).unwrap();
        assert_eq!(manifest.styles().collect::<Vec<_>>(), ["app-1.css"]);
        let first_load = [
            "a.js",
            "a.wasm",
            "app-1.css",
            "boot.js",
            "e/1.txt",
            "icons/icon.svg",
            "m.webmanifest",
            "p.png",
        ];
        assert_eq!(manifest.first_load(), first_load.map(str::to_owned).into());
        assert_eq!(manifest.later_style, "later.css");
        assert!(manifest.later_wasm().is_err());
    }

    #[test]
    fn a_page_that_is_written_without_a_change_stays_as_it_was() {
        let manifest = Manifest::of(TRUNKS).unwrap();
        assert_eq!(manifest.in_page(TRUNKS), Ok(TRUNKS.to_owned()));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let manifest = built();
        let page = manifest.in_page(TRUNKS).unwrap();
        let script = r#"<script type="module" src="./boot.js" data-later-wasm="./b-later.wasm" data-plain-js="./plain.js" data-plain-wasm="./plain.wasm" data-worker="./sw.js" data-files="e/1.txt=e/1-0a.txt m.html=m-1b.html" data-js="./b.js" data-wasm="./b.wasm" data-later-style="./later-1.css"></script></body>"#;
        assert!(page.ends_with(script), "{page}");
        assert!(page.contains(r#"<link rel="preload" href="e/1-0a.txt" as="fetch" crossorigin>"#));
        assert!(page.contains(r#"<link rel="modulepreload" href="./b.js">"#));
        assert_eq!(Manifest::of(&page), Ok(manifest));
    }

    #[test]
    fn every_file_that_the_page_names_is_known() {
        let manifest = built();
        for name in [
            "app-1.css",
            "b.js",
            "b-later.wasm",
            "later-1.css",
            "plain.wasm",
            "sw.js",
            "e/1-0a.txt",
            "m.html",
            "p.png",
        ] {
            assert!(manifest.names(name), "{name}");
        }
        assert!(!manifest.names("a.js") && !manifest.names("e/") && !manifest.names("1.css"));
        assert_eq!(manifest.later_wasm(), Ok("b-later.wasm"));
    }

    #[test]
    fn another_page_gets_the_styles_and_the_app_and_nothing_else() {
        let embedded = Manifest::of(TRUNKS).unwrap().embedded();
        let expected = r#"<link rel="stylesheet" href="./app-1.css"><link rel="preload" href="e/1.txt" as="fetch" crossorigin><link rel="preload" href="./a.wasm" as="fetch" type="application/wasm" crossorigin><link rel="modulepreload" href="./a.js"><script type="module" src="./boot.js" data-js="./a.js" data-wasm="./a.wasm" data-later-style="./later.css"></script>"#;
        assert_eq!(embedded, Ok(expected.to_owned()));
        let page = r#"<script type="module" src="./boot.js" data-js="./a.js" data-wasm="./a.wasm" data-later-style="./l.css"></script>"#;
        assert!(Manifest::of(page).unwrap().embedded().is_err());
    }

    #[test]
    fn a_page_that_would_lose_something_is_refused() {
        let refused = |from: &str, to: &str, word: &str| {
            let why = Manifest::of(&TRUNKS.replacen(from, to, 1)).unwrap_err();
            assert!(why.contains(word), "{why}");
        };
        refused("\"icon\"", "\"prefetch\"", "prefetch");
        refused("data-js", "data-glue", "data-js");
        refused("data-js", "defer data-js", "defer");
        refused("\"module\"", "\"text/plain\"", "module");
        refused("<body>", "<body><script src=\"x.js\"></script>", SCRIPT);
    }

    #[test]
    fn an_address_elsewhere_is_no_file_of_ours() {
        assert_eq!(local_file("./a.js?x#y"), Some("a.js".to_owned()));
        for address in ["", "#a", "https://example.org/a.js", "//example.org/a.js"] {
            assert_eq!(local_file(address), None, "{address}");
        }
    }
}
