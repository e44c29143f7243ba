//! What the build writes into pages: marks, templates, and methods that no text of the app has.

use message_compiler::runtime::{Argument, CLOSE, Text};
use message_compiler::{Compiled, compile};

use crate::common::{english, files};

const SELECTORS: &str = "[Side]\ndoc = \"Which side.\"\nkeys = [\"for\", \"against\"]\n";

/// Compiles one English file of a page, and one in German if it is given.
fn page(ftl: &str, german: Option<&str>) -> Result<Compiled, String> {
    let english = format!("### part: page\n{ftl}");
    let mut given = vec![("selectors.toml", SELECTORS), ("en/a.ftl", &english)];
    given.extend(german.map(|german| ("de/a.ftl", german)));
    compile(&files(&given)).map_err(|faults| listed(&faults))
}

fn listed(faults: &[impl ToString]) -> String {
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    faults.join("\n")
}

/// A template, filled in a language.
fn filled_in(language: &str, ftl: &str, german: Option<&str>, shape: &str) -> String {
    let compiled = page(ftl, german).unwrap_or_else(|faults| panic!("{faults}"));
    let file = compiled.page("a").expect("the file of a page");
    file.fill(language, "a.html", shape)
        .unwrap_or_else(|faults| panic!("{}", listed(&faults)))
}

/// The faults of a template, one a line.
fn faults(ftl: &str, shape: &str) -> String {
    let compiled = page(ftl, None).unwrap_or_else(|faults| panic!("{faults}"));
    let file = compiled.page("a").expect("the file of a page");
    listed(&file.fill("en", "a.html", shape).expect_err("a fault"))
}

#[test]
fn a_template_is_filled_and_keeps_its_shape() {
    let ftl =
        "-app = Scales\ntitle = { -app } & “more”\n    .lead = It's\n        <strong>so</strong>.";
    let shape = "<!-- a: b -->\n<h1  title=\"{ title }\">{ title }</h1>\n<p>{title.lead} 1</p>";
    assert_eq!(
        filled_in("en", ftl, None, shape),
        "<!-- a: b -->\n<h1  title=\"Scales &amp; “more”\">Scales &amp; “more”</h1>\n<p>It&#39;s <strong>so</strong>. 1</p>"
    );
}

#[test]
fn a_named_element_stands_where_a_language_puts_it_with_the_attributes_of_the_page() {
    let english = "a = <a data-l10n-name=\"one\">One</a> or <a data-l10n-name=\"two\">two</a>";
    let german =
        "a = <a data-l10n-name=\"two\"><em>Zwei</em></a>, <a data-l10n-name=\"one\">eins</a>";
    let shape = "<p>{ a one='href=\"1.html?a&amp;b\"' two='href=\"./\"' }</p>";
    assert_eq!(
        filled_in("en", english, Some(german), shape),
        "<p><a href=\"1.html?a&amp;b\">One</a> or <a href=\"./\">two</a></p>"
    );
    assert_eq!(
        filled_in("de", english, Some(german), shape),
        "<p><a href=\"./\"><em>Zwei</em></a>, <a href=\"1.html?a&amp;b\">eins</a></p>"
    );
}

#[test]
fn an_element_that_a_script_fills_is_empty() {
    let ftl = "a = The file <code data-l10n-name=\"file\"></code> is no <code>x.js</code>.";
    assert_eq!(
        filled_in("en", ftl, None, "<p>{ a file='data-file' }</p>"),
        "<p>The file <code data-file></code> is no <code>x.js</code>.</p>"
    );
}

#[test]
fn each_fault_of_a_template_names_its_line() {
    const LINK: &str = "a = <a data-l10n-name=\"one\">x</a>";
    for (ftl, shape, expected) in [
        (
            "a = x",
            "<p>\n{ a }{ b }</p>",
            "a.html:2: there is no message b in en/a.ftl",
        ),
        (
            "a = x\nb = y\n    .c = z",
            "<p>{ b }</p>",
            "en/a.ftl:2: a.html does not show a: show it or remove it\n\
             en/a.ftl:3: a.html does not show b.c: show it or remove it",
        ),
        (
            "a = x",
            "<p>{ a }</p>\n<p>Of its own</p>",
            "a.html:2: \"Of its own\" is text: write it in en/a.ftl",
        ),
        (
            "a = x",
            "<p>{ a }</p>\n{ a",
            "a.html:2: `{` begins a place that no `}` ends",
        ),
        (
            "# $n (Number) - x\na = { $n }",
            "{ a }",
            "a.html:1: a takes arguments, which a template cannot give: say it in code",
        ),
        (
            "a = <em>x</em>",
            "<p title=\"{ a }\">",
            "a.html:1: a has marks, which an attribute cannot hold: leave them out",
        ),
        (
            LINK,
            "{ a }",
            "a.html:1: the element one has no attributes here: write one='…' after the message",
        ),
        (
            LINK,
            "{ a one='x' two='y' }",
            "a.html:1: the message has no element two: leave it out",
        ),
        (
            LINK,
            "{ a one=1 }",
            "a.html:1: \"one=1\" gives no element its attributes: write name='…'",
        ),
    ] {
        assert_eq!(faults(ftl, shape), expected, "{shape}");
    }
}

#[test]
fn each_wrong_mark_names_its_line() {
    const KNOWN: &str = "is no mark: write <strong>, <em>, <code> or <a data-l10n-name=\"…\">, and `<` for nothing else";
    for (text, expected) in [
        ("1 < 2", format!("en/a.ftl:2: `<` {KNOWN}")),
        ("<b>x</b>", format!("en/a.ftl:2: <b> {KNOWN}")),
        (
            "<a href=\"x\">x</a>",
            format!("en/a.ftl:2: <a href=\"x\"> {KNOWN}"),
        ),
        ("<em>x", "en/a.ftl:2: <em> is not closed".to_owned()),
        (
            "<em><strong>x</em></strong>",
            "en/a.ftl:2: </em> closes no mark that stands open here".to_owned(),
        ),
    ] {
        let faults = page(&format!("a = {text}"), None).expect_err("a fault");
        assert_eq!(faults, expected, "{text}");
    }
    let select = "# $n (Number) - x\na = { $n ->\n    [one] <em>x\n   *[other] x\n}</em>";
    let faults = page(select, None).expect_err("a fault");
    assert_eq!(faults, "en/a.ftl:3: <em> is not closed");
}

#[test]
fn a_translation_has_the_named_elements_of_the_english() {
    let english = "a = <a data-l10n-name=\"one\">x</a>";
    for (german, expected) in [
        (
            "a = x",
            "de/a.ftl:1: a has no element one, as the English has: add it",
        ),
        (
            "a = <a data-l10n-name=\"one\">x</a> <a data-l10n-name=\"two\">y</a>",
            "de/a.ftl:1: a has no element two in English: leave it out",
        ),
        ("a = <em>x", "de/a.ftl:1: <em> is not closed"),
    ] {
        let faults = page(english, Some(german)).expect_err("a fault");
        assert_eq!(faults, expected, "{german}");
    }
}

#[test]
fn a_page_chooses_by_no_type_of_the_app() {
    let selectors = format!("{SELECTORS}type = \"crate::Side\"\n");
    let ftl = "### part: page\n# $side (Side) - x\na = { $side ->\n    [for] x\n   *[against] y\n}";
    let given = files(&[("selectors.toml", &selectors), ("en/a.ftl", ftl)]);
    assert_eq!(
        listed(&compile(&given).expect_err("a fault")),
        "en/a.ftl:3: Side is a type of the app, which a page does not know: choose by a selector without `type`"
    );
}

#[test]
fn the_words_of_a_page_are_in_no_text_of_the_app() {
    let app = english(SELECTORS, "a = x");
    let given = files(&[
        ("selectors.toml", SELECTORS),
        ("en/a.ftl", "### part: first\n\na = x"),
        ("en/b.ftl", "### part: page\na = y"),
    ]);
    let both = compile(&given).expect("no fault");
    assert_eq!((&both.code, &both.texts), (&app.code, &app.texts));
    assert!(app.pages.is_empty() && both.page("b").is_some());
}

#[test]
fn code_that_writes_a_page_has_a_method_for_each_message() {
    let ftl = "a = x\n# Who wins.\n# $n (Number) - how many\n# $side (Side) - which\nb =\n    { $side ->\n        [for] { $n } for\n       *[against] { $n } against\n    }";
    let compiled = page(ftl, Some("a = z\nb = { $n }")).expect("no fault");
    let file = compiled.page("a").expect("the file of a page");
    for line in [
        "const COUNT: usize = 2;",
        "    pub(crate) enum Side {",
        "    pub(crate) fn a(&self) -> &'static str {",
        "        self.said(0)",
        "    pub(crate) fn b(&self, n: i64, side: selectors::Side) -> String {",
    ] {
        assert!(file.code.lines().any(|one| one == line), "{}", file.code);
    }
    for (language, expected) in [("en", "3 against"), ("de", "3")] {
        let text: &'static str = file.texts[language].clone().leak();
        let digest = text.split(CLOSE).nth(3).expect("a digest");
        let text = Text::read(text, "page", digest, 2).expect("a whole text");
        let arguments = [Argument::Number(3), Argument::Key(1)];
        let pattern = text.pattern(1).expect("the second message");
        assert_eq!(text.fill(pattern, &arguments), expected);
    }
    assert_eq!(file.texts.len(), 2, "none to try out screens");
}
