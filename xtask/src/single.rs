//! The app in one file that works from a disk, by double click: styles, the program with SIMD and without, each in one part, the
//! messages, and the editions with their tables inside.
//!
//! A page from a disk may fetch nothing, so everything that the built page fetches stands in the file: what is run or styled as
//! inline scripts and styles, whose digests the page's policy names, all else as data that the app looks up by name.

use std::fs;
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};

use crate::digest::inline;
use crate::files::{bytes, read, write as write_file};
use crate::html::{Edit, Element, Html, POLICY, edited, removed, set};
use crate::manifest::{Manifest, PAGE, SCRIPT, local_file};
use crate::module::{self, Simd};
use crate::names::{ARTICLE, texts};
use crate::process::{Outcome, root};
use crate::split::APP;

/// The file that is made.
const FILE: &str = "dist-single/counterweigh.html";

/// The program with and without SIMD, and how the file calls it.
const KINDS: [(Simd, &str); 2] = [(Simd::With, "simd"), (Simd::Without, "plain")];

/// Where the tables of the editions lie in `dist/`.
const TABLES: &str = "editions/";

/// Starts the app from what stands in the file.
const START: &str = "static/single.js";

/// Makes the file from `dist/`, which has just been built.
pub(crate) fn write(manifest: &Manifest) -> Outcome {
    let dist = root().join("dist");
    let style = |name: String| Ok((read(&dist.join(&name))?, name));
    let (glues, modules) = programs()?;
    let inside = Inside {
        styles: manifest.styles().map(style).collect::<Outcome<_>>()?,
        later_style: read(&dist.join(&manifest.later_style))?,
        data: format!("{modules}{}", messages_and_editions(&dist)?),
        script: format!("{glues}{}", read(&root().join(START))?),
    };
    let page = inside.put(&read(&dist.join(PAGE))?, |icon| encoded(&dist.join(icon)))?;
    let file = root().join(FILE);
    fs::create_dir_all(file.parent().unwrap_or(root())).map_err(|why| format!("{FILE}: {why}"))?;
    write_file(&file, &page)?;
    println!(
        "   {FILE} is ready, {} kB: it works by double click, without a network",
        page.len() / 1000
    );
    Ok(())
}

/// What stands in the file where the page of `dist/` names other files.
struct Inside {
    /// The styles of the first screen, each with the file that has it in `dist/`.
    styles: Vec<(String, String)>,
    later_style: String,
    /// Blocks that the script and the app look up by name.
    data: String,
    script: String,
}

impl Inside {
    /// The page with all of this and nothing that a browser would fetch; `encoded` gives an icon in base64.
    fn put(&self, page: &str, encoded: impl Fn(&str) -> Outcome<String>) -> Outcome<String> {
        let edits = vec![
            Edit::once(POLICY, |policy| set(policy, "content", &self.policy())),
            Edit::each("link[rel=stylesheet]", |link| {
                let address = link.get_attribute("href").unwrap_or_default();
                let mut styles = self.styles.iter();
                let (style, _) = styles
                    .find(|(_, file)| local_file(&address).as_ref() == Some(file))
                    .ok_or_else(|| format!("{address} is no style of the first screen"))?;
                link.replace(&styled(style), Html);
                Ok(())
            }),
            Edit::each("link[rel=icon]", |link| {
                let icon = link
                    .get_attribute("href")
                    .and_then(|href| local_file(&href));
                let icon = encoded(&icon.ok_or("the page has an icon without a file")?)?;
                set(link, "href", &format!("data:image/svg+xml;base64,{icon}"))
            }),
            Edit::without("link[rel=preload]"),
            Edit::without("link[rel=modulepreload]"),
            Edit::without("link[rel=manifest]"),
            Edit::once(SCRIPT, removed),
            // The program is there at once.
            Edit::without(".painted"),
            Edit::without("head > script"),
            Edit::once("head", |head| {
                head.append(&styled(&self.later_style), Html);
                Ok(())
            }),
            Edit::once("body", |body| {
                body.append(
                    &format!("{}<script>{}</script>", self.data, self.script),
                    Html,
                );
                Ok(())
            }),
        ];
        edited(page, edits)
    }

    /// A policy that allows these scripts and styles and nothing from anywhere.
    fn policy(&self) -> String {
        let styles = self.styles.iter().map(|(style, _)| style);
        let styles: Vec<String> = styles
            .chain([&self.later_style])
            .map(|style| inline(style))
            .collect();
        format!(
            "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; \
             base-uri 'none'; form-action 'none'",
            inline(&self.script),
            styles.join(" ")
        )
    }
}

fn styled(style: &str) -> String {
    format!("<style>{style}</style>")
}

/// The program of each kind: the glues as functions of one object, and the modules as data.
fn programs() -> Outcome<(String, String)> {
    let (mut glues, mut modules) = (String::from("const glues = {\n"), String::new());
    for (simd, kind) in KINDS {
        let (glue, module) = bound(simd, kind)?;
        glues.push_str(&format!("{kind}() {{ {glue} return wasm_bindgen; }},\n"));
        let name = format!("module-{kind}");
        modules.push_str(&block(&name, "base64", &encoded(&module)?));
    }
    glues.push_str("};\n");
    Ok((glues, modules))
}

/// The texts that the app would fetch, as data.
fn messages_and_editions(dist: &Path) -> Outcome<String> {
    let mut data = String::new();
    for name in texts()? {
        let text = read(&root().join("target").join(&name))?;
        data.push_str(&block(&name, "text", &text));
    }
    let article = with_tables_inside(&read(&dist.join(ARTICLE))?, dist)?;
    data.push_str(&block(ARTICLE, "text", &article));
    Ok(data)
}

/// The program with its glue as a classic script, which can stand inline and needs no address.
fn bound(simd: Simd, kind: &str) -> Outcome<(String, PathBuf)> {
    let folder = root().join("target/single");
    let program = module::compile(APP, simd)?;
    module::bind(&program, &["--target", "no-modules"], &folder, kind)?;
    let module = folder.join(format!("{kind}_bg.wasm"));
    module::optimise(&module, simd)?;
    Ok((read(&folder.join(format!("{kind}.js")))?, module))
}

/// Data that a script can look up by name. What would end it early is escaped; `platform::page` turns it back.
fn block(name: &str, kind: &str, text: &str) -> String {
    let text = text
        .replace('\\', "\\\\")
        .replace("</", "<\\/")
        .replace("<!--", "<\\!--");
    format!(
        "<script type=\"text/plain\" data-file=\"{name}\" data-kind=\"{kind}\">{text}</script>\n"
    )
}

/// The article with the tables that it offers for download inside its links.
fn with_tables_inside(article: &str, dist: &Path) -> Outcome<String> {
    let inside = |link: &mut Element<'_, '_>| {
        let file = link
            .get_attribute("href")
            .and_then(|href| local_file(&href));
        let Some(file) = file.filter(|file| file.starts_with(TABLES) && dist.join(file).is_file())
        else {
            return Ok(());
        };
        let kind = if file.ends_with(".csv") {
            "text/csv"
        } else {
            "text/plain"
        };
        let table = encoded(&dist.join(&file))?;
        set(link, "download", file.rsplit('/').next().unwrap_or(&file))?;
        set(
            link,
            "href",
            &format!("data:{kind};charset=utf-8;base64,{table}"),
        )
    };
    edited(article, vec![Edit::each("a[href]", inside)])
}

fn encoded(file: &Path) -> Outcome<String> {
    Ok(BASE64_STANDARD.encode(bytes(file)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside() -> Inside {
        Inside {
            styles: vec![("a{}".to_owned(), "app-1.css".to_owned())],
            later_style: "b{}".to_owned(),
            data: "<script type=\"text/plain\">x</script>\n".to_owned(),
            script: "start()".to_owned(),
        }
    }

    fn icon(file: &str) -> Outcome<String> {
        assert_eq!(file, "icons/i.svg");
        Ok("QQ==".to_owned())
    }

    #[test]
    fn the_page_holds_what_it_fetched_and_its_policy_allows_that_alone() {
        let page = r##"<!doctype html>
<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><link rel="icon" href="icons/i.svg" type="image/svg+xml">
<link rel="stylesheet" href="./app-1.css"/><link rel="manifest" href="m"><link rel="preload" href="e.txt" as="fetch"><link rel="modulepreload" href="a.js"></head>
<body><p>Text</p><script type="module" src="./boot.js" data-js="./a.js"></script>
</body>"##;
        let (a, b, start) = (inline("a{}"), inline("b{}"), inline("start()"));
        let expected = format!(
            "<!doctype html>
<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {start} 'wasm-unsafe-eval'; \
style-src {a} {b}; img-src data:; base-uri 'none'; form-action 'none'\">\
<link rel=\"icon\" href=\"data:image/svg+xml;base64,QQ==\" type=\"image/svg+xml\">
<style>a{{}}</style><style>b{{}}</style></head>
<body><p>Text</p>
<script type=\"text/plain\">x</script>\n<script>start()</script></body>"
        );
        assert_eq!(inside().put(page, icon), Ok(expected));
    }

    #[test]
    fn a_page_without_a_place_for_it_is_refused() {
        let page = |style: &str, policy: &str| {
            let page = format!(
                "<head>{policy}<link rel=\"stylesheet\" href=\"{style}\"></head><body><script src=\"x\"></script></body>"
            );
            inside().put(&page, icon)
        };
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"\">";
        assert!(page("app-1.css", policy).is_ok());
        assert!(page("app-1.css", "").unwrap_err().contains(POLICY));
        assert!(page("x.css", policy).unwrap_err().contains("x.css"));
    }

    #[test]
    fn the_article_holds_the_tables_that_there_are() {
        let article = read(&root().join("static/method.html")).unwrap();
        let there = "<a href=\"editions/LICENCE.md\" download>x</a>";
        let not_there = "<a href=\"editions/nothing.csv\">y</a><a href=\"./\">z</a>";
        let article = format!("{article}{there}{not_there}");
        let inside = with_tables_inside(&article, &root().join("static")).unwrap();
        assert!(inside.contains("<a href=\"data:text/plain;charset=utf-8;base64,"));
        assert!(inside.contains("\" download=\"LICENCE.md\">x</a>"));
        assert!(inside.ends_with(not_there));
    }

    #[test]
    fn data_ends_nothing_early() {
        let block = block("x", "text", r"a</script><!-- \ b");
        assert_eq!(block.matches("</script>").count(), 1);
        assert!(!block.contains("<!--"));
    }
}
