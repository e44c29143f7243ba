//! What the compiler refuses: every fault with its file, its line and what to do.

use message_compiler::compile;

use crate::common::files;

const SELECTORS: &str = "[Side]\ndoc = \"Which side.\"\nkeys = [\"for\", \"against\"]\n";

/// The faults of some files, one a line.
fn faults(given: &[(&str, &str)]) -> String {
    let mut all = files(given);
    all.entry("selectors.toml".to_owned())
        .or_insert_with(|| SELECTORS.to_owned());
    let faults = compile(&all).expect_err("a fault");
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    faults.join("\n")
}

/// The faults of one English file, whose first line names its part.
fn english(ftl: &str) -> String {
    faults(&[("en/a.ftl", &format!("### part: first\n{ftl}"))])
}

#[test]
fn each_fault_of_an_english_file_names_its_line() {
    for (ftl, expected) in [
        (
            "\nfine = x\nno message\n",
            "en/a.ftl:4: Expected a token starting with \"=\"",
        ),
        (
            "a = { $n }",
            "en/a.ftl:2: $n is not declared: write `# $n (Type) - what it is` above the English message",
        ),
        (
            "# $n (Number) - x\na = none",
            "en/a.ftl:2: $n is declared and not used in a: use it or remove it",
        ),
        (
            "# $n (Number)\na = { $n }",
            "en/a.ftl:2: declare an argument as `$name (Type) - what it is`\n\
             en/a.ftl:3: $n is not declared: write `# $n (Type) - what it is` above the English message",
        ),
        (
            "# $n (Decimal) - x\na = x",
            "en/a.ftl:2: $n has the type \"Decimal\": write Number, String, Title, Message or a selector of selectors.toml",
        ),
        (
            "# $n (Number) - x\n# $n (String) - x\na = { $n }",
            "en/a.ftl:3: $n is declared twice: remove one",
        ),
        (
            "# $n (Number) - x\na =\n    x { $n ->\n       *[other] x\n    }",
            "en/a.ftl:5: the plural of en also needs [one]: add a variant for each",
        ),
        (
            "# $n (Number) - x\na =\n    x { $n ->\n       [one] x\n       [few] x\n       *[other] x\n    }",
            "en/a.ftl:6: en has no plural form few: its forms are one, other",
        ),
        (
            "# $n (Number) - x\na = { $n ->\n    [one] x\n    [1] x\n   *[other] x\n}",
            "en/a.ftl:5: [1] must stand before the plural forms, which would be taken first",
        ),
        (
            "# $n (Number) - x\na = { $n ->\n    [0.5] x\n    [one] x\n   *[other] x\n}",
            "en/a.ftl:4: [0.5] is no whole number from 0 to 1000",
        ),
        (
            "# $side (Side) - x\na = { $side ->\n   *[for] x\n}",
            "en/a.ftl:4: Side also has [against]: add a variant for each",
        ),
        (
            "# $side (Side) - x\na = { $side ->\n    [for] x\n    [against] x\n   *[open] x\n}",
            "en/a.ftl:6: Side has no case open: its cases are for, against",
        ),
        (
            "# $side (Side) - x\na = { $side ->\n    [for] x\n    [against] x\n   *[other] x\n}",
            "en/a.ftl:6: [other] would hide a missing case of Side: name every case, or say `open = true` in selectors.toml",
        ),
        (
            "# $side (Side) - x\na = { $side ->\n    [for] x\n    [for] x\n   *[against] x\n}",
            "en/a.ftl:5: the variant [for] stands twice: remove one",
        ),
        (
            "# $side (Side) - x\na = It is { $side }",
            "en/a.ftl:3: $side is a selector and has no text: choose by it with `{ $side -> … }`",
        ),
        (
            "# $name (String) - x\na = { $name ->\n   *[x] x\n}",
            "en/a.ftl:3: nothing can be chosen by $name, which is a String: declare a selector",
        ),
        (
            "# $name (String) - x\na = { NUMBER($name) }",
            "en/a.ftl:3: $name is no Number: show it without NUMBER",
        ),
        (
            "# $n (Number) - x\na = { $n } { NUMBER($n, minimumFractionDigits: 1) }",
            "en/a.ftl:3: NUMBER takes signDisplay: \"auto\", \"always\", \"exceptZero\" or \"never\", and no other option",
        ),
        (
            "# $n (Number) - x\na = { $n } { DATETIME($n) }",
            "en/a.ftl:3: there is no function DATETIME: NUMBER is the only one",
        ),
        (
            "a = x { b }",
            "en/a.ftl:2: there is no message b in this file",
        ),
        (
            "a = { b }\nb = x { a }",
            "en/a.ftl:2: b holds itself, by way of b, a: break the circle\n\
             en/a.ftl:3: a holds itself, by way of a, b: break the circle",
        ),
        (
            "# $n (Number) - x\na = { $n }\nb = { a }",
            "en/a.ftl:3: $n is needed by a, and b does not declare it: declare it there",
        ),
        (
            "# $n (Number) - x\na = { $n }\n# $n (String) - x\nb = { a }",
            "en/a.ftl:3: $n is a Number here and a String in b: give both one type",
        ),
        ("a = { -app }", "en/a.ftl:2: there is no term -app in en"),
        (
            "-app = x { $n }\na =\n    { -app }",
            "en/a.ftl:2: $n is not given to this term: give it where the term is used",
        ),
        (
            "-app = { a }\na = x\nb = { -app }",
            "en/a.ftl:2: a term cannot hold a message: write a term for what both say",
        ),
        (
            "-app = x\n-app = y\na = x",
            "en/a.ftl:3: the term -app also stands in en/a.ftl: remove one",
        ),
        (
            "a = x\nb = x\na = y",
            "en/a.ftl:4: a also stands in line 2: remove one",
        ),
        (
            "a-b = x\na = x\n    .b = x",
            "en/a.ftl:4: a.b has the same name in Rust as a-b: name one otherwise",
        ),
        (
            "aB = x",
            "en/a.ftl:2: aB is no name of a message: write it like-this",
        ),
        (
            "self = x",
            "en/a.ftl:2: self is no name of a message: write it like-this",
        ),
        (
            "# $self (Number) - x\na = { $self }",
            "en/a.ftl:2: $self is no name of an argument: write it like-this",
        ),
        (
            "a = x{ \"\\u0001\" }",
            "en/a.ftl:2: a message cannot hold U+0001: remove it",
        ),
        (
            "a = x\u{1E}",
            "en/a.ftl:2: a message cannot hold U+001E: remove it",
        ),
    ] {
        assert_eq!(english(ftl), expected, "{ftl}");
    }
}

#[test]
fn a_file_says_which_part_it_belongs_to() {
    assert_eq!(
        faults(&[("en/a.ftl", "a = x")]),
        "en/a.ftl:1: the file does not say which part it belongs to: write `### part: first`, `### part: later` or `### part: page` at its top"
    );
    assert_eq!(
        faults(&[("en/a.ftl", "### Words.\n### part: second\na = x")]),
        "en/a.ftl:1: the file does not say which part it belongs to: write `### part: first`, `### part: later` or `### part: page` at its top\n\
         en/a.ftl:2: there is no part \"second\": write first, later or page"
    );
}

#[test]
fn each_fault_of_another_language_names_its_line() {
    const ENGLISH: &str = "### part: first\n# $n (Number) - x\n# $name (String) - x\n# $side (Side) - x\na = { $name }: { $n ->\n    [one] { $n } point\n   *[other] { $n } points\n} { $side ->\n    [for] for\n   *[against] against\n}\nb = Close\n    .label = Close it\n";
    for (ftl, expected) in [
        (
            "b = Zu\n    .label = Zu",
            "de/a.ftl:1: a is missing here (en/a.ftl:5 has it): translate it",
        ),
        (
            "a = { $name } { $n }\nb = Zu",
            "de/a.ftl:2: b.label is missing here (en/a.ftl:12 has it): translate it",
        ),
        (
            "a = { $name } { $n }\nb = Zu\n    .label = Zu\nc = x",
            "de/a.ftl:4: en/a.ftl has no message c: remove it or correct its name",
        ),
        (
            "a = { $name } { $n }\nb = Zu\n    .label = Zu\n    .title = x",
            "de/a.ftl:4: en/a.ftl has no b.title: remove it or correct its name",
        ),
        (
            "a = { $n }\nb = Zu\n    .label = Zu",
            "de/a.ftl:1: a does not show $name, as the English does: add it",
        ),
        (
            "a = { $name } { $n } { $m }\nb = Zu\n    .label = Zu",
            "de/a.ftl:1: $m is not declared: write `# $m (Type) - what it is` above the English message",
        ),
        (
            "a = { $name } { $n ->\n    [one] { $n } Punkt\n}\nb = Zu\n    .label = Zu",
            "de/a.ftl:3: The select expression must have a default variant",
        ),
        (
            "a = { $name } { $n ->\n   *[other] { $n } Punkte\n}\nb = Zu\n    .label = Zu",
            "de/a.ftl:2: the plural of de also needs [one]: add a variant for each",
        ),
        (
            "a = { $name } { $n }\na = { $name } { $n }\nb = Zu\n    .label = Zu",
            "de/a.ftl:2: a also stands in line 1: remove one",
        ),
    ] {
        let given = [("en/a.ftl", ENGLISH), ("de/a.ftl", ftl)];
        assert_eq!(faults(&given), expected, "{ftl}");
    }
    let own = "### part: first\n# $n (Number) - x\na = Close\n    .label = Close { $n }";
    assert_eq!(
        faults(&[
            ("en/a.ftl", own),
            ("de/a.ftl", "\na = Zu { $n }\n    .label = Zu { $n }")
        ]),
        "de/a.ftl:2: a takes no $n in English: leave it out"
    );
    let only = "### part: first\na =\n    .label = Close";
    assert_eq!(
        faults(&[("en/a.ftl", only), ("de/a.ftl", "a = Zu\n    .label = Zu")]),
        "de/a.ftl:1: a has no text in en/a.ftl, only attributes: leave it out"
    );
}

#[test]
fn each_language_has_the_files_of_the_english() {
    const A: &str = "### part: first\na = x";
    assert_eq!(
        faults(&[
            ("en/a.ftl", A),
            ("en/b.ftl", A),
            ("de/b.ftl", "a = x"),
            ("de/c.ftl", "a = x")
        ]),
        "de/a.ftl: is missing: translate en/a.ftl\n\
         de/c.ftl: en has no file of this name: remove it or rename it"
    );
    assert_eq!(
        faults(&[("en/a.ftl", A), ("en-XA/a.ftl", A)]),
        "en-XA: is made of English by the compiler: remove the folder"
    );
    assert_eq!(
        faults(&[("en/a.ftl", A), ("zz/a.ftl", "a = x")]),
        "zz: zz has no plural rules in Unicode CLDR: correct the tag"
    );
    assert_eq!(
        faults(&[("de/a.ftl", A)]),
        "en: the folder is missing: all other languages are translated from it"
    );
    assert_eq!(
        faults(&[("en/a.ftl", A), ("en/b.txt", "x"), ("notes.md", "x")]),
        "en/b.txt: is no file of messages: put LANGUAGE/NAME.ftl and selectors.toml here, nothing else\n\
         notes.md: is no file of messages: put LANGUAGE/NAME.ftl and selectors.toml here, nothing else"
    );
    assert_eq!(
        faults(&[("en/selectors.ftl", A)]),
        "en/selectors.ftl: a file is named like-this.ftl, and not selectors"
    );
}

#[test]
fn each_fault_of_the_selectors_names_its_line() {
    let english = ("en/a.ftl", "### part: first\na = x");
    for (selectors, expected) in [
        (
            "[Side]\ndoc = \"x\"\n",
            "selectors.toml:1: missing field `keys`",
        ),
        (
            "[Side]\ndoc = \"x\"\nkeys = [\"a\", \"b\"]\nwords = 1\n",
            "selectors.toml:4: unknown field `words`, expected one of `doc`, `keys`, `open`, `type`",
        ),
        (
            "[Side]\ndoc = \"x\"\nkeys = [\n    \"a\",\n    \"a\",\n    \"B\",\n]\n",
            "selectors.toml:5: the key a stands twice: remove one\n\
             selectors.toml:6: \"B\" is no key: write it like-this",
        ),
        (
            "[Side]\ndoc = \"x\"\nkeys = [\"a\"]\n",
            "selectors.toml:3: a selector has 2 to 200 keys",
        ),
        (
            "\n[side]\ndoc = \"x\"\nkeys = [\"a\", \"b\"]\n",
            "selectors.toml:3: side is no name of a type: write it LikeThis",
        ),
        (
            "[Title]\ndoc = \"x\"\nkeys = [\"a\", \"b\"]\n",
            "selectors.toml:2: Title is a type of its own: name the selector otherwise",
        ),
    ] {
        let given = [english, ("selectors.toml", selectors)];
        assert_eq!(faults(&given), expected, "{selectors}");
    }
}

#[test]
fn every_fault_is_told_at_once() {
    assert_eq!(
        faults(&[
            ("en/a.ftl", "### part: first\na = { $n }\nb = { -app }"),
            ("en/b.ftl", "### part: later\na = { c }"),
        ]),
        "en/a.ftl:2: $n is not declared: write `# $n (Type) - what it is` above the English message\n\
         en/a.ftl:3: there is no term -app in en\n\
         en/b.ftl:2: there is no message c in this file"
    );
}
