//! The app in one file that works from a disk, by double click: styles, the program with SIMD and without, each in one part, the
//! messages, and the editions with their tables inside.
//!
//! A page from a disk may fetch nothing, so everything that the built page fetches stands in the file: what is run or styled as
//! inline scripts and styles, whose digests the page's policy names, all else as data that the app looks up by name.

use std::fs;
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

use crate::bundle::read;
use crate::module::{self, Simd};
use crate::names;
use crate::process::{Outcome, root};
use crate::split::{APP, Files};

/// The file that is made.
const FILE: &str = "dist-single/counterweigh.html";

/// The program with and without SIMD, and how the file calls it.
const KINDS: [(Simd, &str); 2] = [(Simd::With, "simd"), (Simd::Without, "plain")];

/// Starts the app from what stands in the file.
const START: &str = "static/single.js";

/// Makes the file from `dist/`, which has just been built.
pub(crate) fn write() -> Outcome {
    let dist = root().join("dist");
    let mut page = read(&dist.join("index.html"))?;
    let later = Files::of(&page)?.later_style;
    let more = format!("<link rel=\"stylesheet\" href=\"{later}\"></head>");
    page = page.replacen("</head>", &more, 1);
    let mut digests = Digests::default();
    for (tag, name) in tags(&page, "<link rel=\"stylesheet\"", "href=\"") {
        let style = read(&dist.join(name.trim_start_matches("./")))?;
        digests.styles.push(digest(&style));
        page = page.replace(&tag, &format!("<style>{style}</style>"));
    }
    for kind in [
        "<link rel=\"preload\"",
        "<link rel=\"modulepreload\"",
        "<link rel=\"manifest\"",
    ] {
        for (tag, _) in tags(&page, kind, "href=\"") {
            page = page.replace(&tag, "");
        }
    }
    for (tag, name) in tags(&page, "<link rel=\"icon\"", "href=\"") {
        let icon = format!("data:image/svg+xml;base64,{}", encoded(&dist.join(&name))?);
        page = page.replace(&tag, &tag.replace(&name, &icon));
    }
    let mut data = String::new();
    let mut glues = String::from("const glues = {\n");
    for (simd, kind) in KINDS {
        let (glue, module) = bound(simd, kind)?;
        glues.push_str(&format!("{kind}() {{ {glue} return wasm_bindgen; }},\n"));
        data.push_str(&block(
            &format!("module-{kind}"),
            "base64",
            &encoded(&module)?,
        ));
    }
    glues.push_str("};\n");
    for name in names::texts()? {
        let text = read(&root().join("target").join(&name))?;
        data.push_str(&block(&name, "text", &text));
    }
    let article = with_tables_inside(&read(&dist.join("method.html"))?, &dist)?;
    data.push_str(&block("method.html", "text", &article));
    let script = format!("{glues}{}", read(&root().join(START))?);
    digests.scripts.push(digest(&script));
    for (tag, _) in tags(&page, "<script type=\"module\"", "src=\"") {
        page = page.replace(&format!("{tag}</script>"), "");
    }
    page = page.replace(
        "</body>",
        &format!("{data}<script>{script}</script></body>"),
    );
    page = with_policy(&page, &digests)?;
    let file = root().join(FILE);
    let failed = |why: std::io::Error| format!("{FILE}: {why}");
    fs::create_dir_all(file.parent().unwrap_or(root())).map_err(failed)?;
    fs::write(&file, &page).map_err(failed)?;
    println!(
        "   {FILE} is ready, {} kB: it works by double click, without a network",
        page.len() / 1000
    );
    Ok(())
}

/// Digests of what stands inline, as a content security policy names them.
#[derive(Debug, Default)]
struct Digests {
    styles: Vec<String>,
    scripts: Vec<String>,
}

/// The page with a policy that allows these scripts and styles and nothing from anywhere.
fn with_policy(page: &str, digests: &Digests) -> Outcome<String> {
    let start = "http-equiv=\"Content-Security-Policy\" content=\"";
    let (before, rest) = page.split_once(start).ok_or("the page has no policy")?;
    let (_, after) = rest
        .split_once('"')
        .ok_or("the policy of the page has no end")?;
    let (styles, scripts) = (digests.styles.join(" "), digests.scripts.join(" "));
    Ok(format!(
        "{before}{start}default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; style-src {styles}; \
         img-src data:; base-uri 'none'; form-action 'none'\"{after}"
    ))
}

fn digest(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
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
    let mut article = article.to_owned();
    for file in below(&dist.join("editions"))? {
        let link = format!("href=\"editions/{file}\"");
        if article.contains(&link) {
            let kind = if file.ends_with(".csv") {
                "text/csv"
            } else {
                "text/plain"
            };
            let name = file.rsplit('/').next().unwrap_or_default();
            let table = encoded(&dist.join("editions").join(&file))?;
            let inside =
                format!("download=\"{name}\" href=\"data:{kind};charset=utf-8;base64,{table}\"");
            article = article.replace(&link, &inside);
        }
    }
    Ok(article)
}

fn encoded(file: &Path) -> Outcome<String> {
    let bytes = fs::read(file).map_err(|why| format!("{}: {why}", file.display()))?;
    Ok(BASE64_STANDARD.encode(bytes))
}

/// Names of all files below a folder, from the folder on.
fn below(folder: &Path) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    crate::offline::list(folder, "", &mut files)?;
    let mut names: Vec<String> = files.into_iter().map(|(name, _)| name).collect();
    names.sort();
    Ok(names)
}

/// The tags of a page that begin in a way, each with the value of an attribute.
fn tags(page: &str, start: &str, attribute: &str) -> Vec<(String, String)> {
    let found = page.match_indices(start).filter_map(|(at, _)| {
        let tag = &page[at..=at + page[at..].find('>')?];
        let value = tag.split_once(attribute)?.1.split('"').next()?;
        Some((tag.to_owned(), value.to_owned()))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_with_their_files() {
        let page = r#"<link rel="stylesheet" href="./a.css" integrity="x"/><link rel="icon" href="i.svg">"#;
        let styles = tags(page, "<link rel=\"stylesheet\"", "href=\"");
        assert_eq!(styles.len(), 1);
        assert_eq!(styles[0].1, "./a.css");
        assert!(styles[0].0.ends_with("/>"));
    }

    #[test]
    fn data_ends_nothing_early() {
        let block = block("x", "text", r"a</script><!-- \ b");
        assert_eq!(block.matches("</script>").count(), 1);
        assert!(!block.contains("<!--"));
    }

    #[test]
    fn the_policy_names_what_stands_inline_and_nothing_else() {
        let page = r#"<meta http-equiv="Content-Security-Policy" content="default-src 'self'">"#;
        let digests = Digests {
            styles: vec!["'sha256-a'".into()],
            scripts: vec!["'sha256-b'".into()],
        };
        let page = with_policy(page, &digests).unwrap();
        assert!(
            page.contains("script-src 'sha256-b' 'wasm-unsafe-eval'; style-src 'sha256-a';"),
            "{page}"
        );
        assert!(!page.contains("'self'"), "{page}");
    }
}
