//! What compiled messages say: selections, plurals, terms, references, line breaks, signs, and the two pseudo-languages.

use crate::common::{english, files, filled, text};
use message_compiler::compile;
use message_compiler::runtime::Argument::{Key, Number, Text as Words};
use message_compiler::runtime::{Argument, Refused, Text};

const SELECTORS: &str = r#"
[Side]
doc = "Which side."
keys = ["for", "against"]

[Country]
doc = "A country."
keys = ["norway", "netherlands", "japan"]
open = true
"#;

#[track_caller]
fn says(ftl: &str, arguments: &[Argument<'_>], expected: &str) {
    let compiled = english(SELECTORS, ftl);
    let text = text(&compiled, "en.txt");
    let last = (0..).take_while(|&at| text.pattern(at).is_some()).last();
    assert_eq!(filled(&text, last.unwrap(), arguments), expected);
}

#[test]
fn a_message_chooses_by_the_cases_of_a_selector() {
    let ftl =
        "# $side (Side) - x\na = It is { $side ->\n    [against] against\n   *[for] for\n} it.";
    says(ftl, &[Key(0)], "It is for it.");
    says(ftl, &[Key(1)], "It is against it.");
}

#[test]
fn an_open_selector_leaves_cases_to_other() {
    let ftl = "# $place (Country) - x\na = { $place ->\n    [netherlands] the Netherlands\n   *[other] there\n}";
    says(ftl, &[Key(0)], "there");
    says(ftl, &[Key(1)], "the Netherlands");
    says(ftl, &[Key(2)], "there");
}

#[test]
fn selections_stand_inside_each_other() {
    let ftl = "# $side (Side) - x\n# $n (Number) - x\na = { $side ->\n    [for] { $n ->\n        [0] none\n        [one] one for\n       *[other] { $n } for\n    }, all\n   *[against] { $n ->\n        [one] one against\n       *[other] { $n } against\n    }\n}.";
    says(ftl, &[Key(0), Number(0)], "none, all.");
    says(ftl, &[Key(0), Number(1)], "one for, all.");
    says(ftl, &[Key(0), Number(12)], "12 for, all.");
    says(ftl, &[Key(1), Number(1)], "one against.");
    says(ftl, &[Key(1), Number(0)], "0 against.");
}

#[test]
fn numbers_have_the_sign_that_is_asked_for() {
    let ftl = "# $n (Number) - x\na = { $n } { NUMBER($n, signDisplay: \"always\") } { NUMBER($n, signDisplay: \"exceptZero\") } { NUMBER($n, signDisplay: \"never\") }";
    says(ftl, &[Number(3)], "3 +3 +3 3");
    says(ftl, &[Number(0)], "0 +0 0 0");
    says(ftl, &[Number(-1042)], "−1042 −1042 −1042 1042");
    says(
        ftl,
        &[Number(i64::MIN)],
        "−9223372036854775808 −9223372036854775808 −9223372036854775808 9223372036854775808",
    );
}

#[test]
fn a_text_of_the_reader_is_isolated_and_no_other() {
    says(
        "# $title (Title) - x\n# $name (String) - x\na = “{ $title }” of { $name }",
        &[Words("עברית"), Words("Norway")],
        "“\u{2068}עברית\u{2069}” of Norway",
    );
}

#[test]
fn terms_and_references_are_in_their_places() {
    let ftl = "-place = { $case ->\n    [owner] Norway’s\n   *[name] Norway\n}\n    .kind = land\n# $n (Number) - x\npoints = { $n ->\n    [one] { $n } point\n   *[other] { $n } points\n}\n# $n (Number) - x\na = { -place }, { -place(case: \"owner\") } { points }, { -place.kind ->\n    [land] on land\n   *[sea] at sea\n}";
    says(ftl, &[Number(2)], "Norway, Norway’s 2 points, on land");
}

#[test]
fn a_line_break_of_the_file_is_one_space() {
    says(
        "a =\n    One,\n      two,  \n\n    three.",
        &[],
        "One, two, three.",
    );
    says(
        "# $x (String) - x\na =\n    One\n    { $x }\n    two",
        &[Words("and")],
        "One and two",
    );
    says(
        "a =\n    One.{ \"\\u000A\" }\n    Two{ \" \" }\n    { \"\\u000A\" }Three{ \" \" }",
        &[],
        "One.\nTwo \nThree ",
    );
    says("a =\r\n    One,\r\n    two.\r\n", &[], "One, two.");
}

#[test]
fn attributes_are_messages_of_their_own() {
    let ftl = "# $n (Number) - x\na = Close\n    .aria-label = Close { $n }";
    says(ftl, &[Number(4)], "Close 4");
    let code = english("", ftl).code;
    assert!(code.contains("pub fn a() -> &'static str"), "{code}");
    assert!(
        code.contains("pub fn a_aria_label(n: i64) -> String"),
        "{code}"
    );
}

#[test]
fn functions_take_the_declared_types_in_the_declared_order() {
    let ftl = "# Who agrees.\n# $side (Side) - which side\n# $type (Title) - what\n# $n (Number) - how many\nwho-agrees = { $n ->\n    [one] one\n   *[other] more\n} { $type } { $side ->\n    [for] for\n   *[against] against\n}";
    let code = english(SELECTORS, ftl).code;
    for piece in [
        "pub fn who_agrees(side: super::selectors::Side, r#type: &str, n: i64) -> String",
        "Key(super::selectors::side_case(side))",
        "/// Who agrees.",
        "/// - `n`: how many",
        "pub enum Side",
    ] {
        assert!(code.contains(piece), "{piece} in {code}");
    }
}

#[test]
fn a_selector_can_be_a_type_of_the_app() {
    let selectors = "[Side]\ndoc = \"x\"\nkeys = [\"in-favour\", \"against\"]\ntype = \"crate::findings::Side\"\n";
    let ftl = "# $side (Side) - x\na = { $side ->\n    [in-favour] for\n   *[against] against\n}";
    let code = english(selectors, ftl).code;
    for piece in [
        "pub use crate::findings::Side as Side;",
        "Side::InFavour => 0,",
        "Side::Against => 1,",
    ] {
        assert!(code.contains(piece), "{piece} in {code}");
    }
}

#[test]
fn a_language_has_plural_forms_of_its_own() {
    let compiled = compile(&files(&[
        ("en/a.ftl", "### part: first\n# $n (Number) - x\na = { $n ->\n    [one] { $n } point\n   *[other] { $n } points\n}"),
        ("pl/a.ftl", "a = { $n ->\n    [one] { $n } punkt\n    [few] { $n } punkty\n   *[many] { $n } punktów\n}"),
    ]))
    .unwrap();
    let polish = text(&compiled, "pl.txt");
    let said = [1, 2, 5, 12, 22, 112, 1022, -3].map(|n| filled(&polish, 0, &[Number(n)]));
    assert_eq!(
        said,
        [
            "1 punkt",
            "2 punkty",
            "5 punktów",
            "12 punktów",
            "22 punkty",
            "112 punktów",
            "1022 punkty",
            "−3 punkty"
        ]
    );
    assert!(
        compiled
            .code
            .contains("code: \"pl\", direction: \"ltr\", testing: false")
    );
}

#[test]
fn the_long_language_is_a_third_longer_and_keeps_arguments() {
    let ftl = "# $n (Number) - x\na = Abuse is put at { $n } in 100.\nb = The whole scenario is in the link itself. We do not store it, and it opens the same numbers in years to come.\n# verbatim - a name of files\nc = counterweigh\nd = 1977";
    let compiled = english("", ftl);
    let long = text(&compiled, "en-XA.txt");
    assert_eq!(
        filled(&long, 0, &[Number(3)]),
        "[Ååƀûûšéé îîš þûûţ ååţ 3 îîñ 100.]"
    );
    let plain = text(&compiled, "en.txt");
    let length = |text: &Text| text.pattern(1).unwrap().chars().count() as f64;
    let growth = length(&long) / length(&plain);
    assert!((1.25..1.45).contains(&growth), "{growth}");
    assert_eq!(
        [long.pattern(2), long.pattern(3)],
        [Some("counterweigh"), Some("1977")]
    );
}

#[test]
fn the_mirrored_language_turns_each_word() {
    let ftl = "# $n (Number) - x\na = Put at { $n } – of 100";
    let compiled = english("", ftl);
    let mirrored = text(&compiled, "ar-XB.txt");
    assert_eq!(
        filled(&mirrored, 0, &[Number(3)]),
        "\u{202E}Put\u{202C} \u{202E}at\u{202C} 3 – \u{202E}of\u{202C} \u{202E}100\u{202C}"
    );
    assert!(
        compiled
            .code
            .contains("code: \"ar-XB\", direction: \"rtl\", testing: true")
    );
}

#[test]
fn messages_of_the_later_part_are_in_the_later_text() {
    let compiled = compile(&files(&[
        ("en/a.ftl", "### part: later\na = Later"),
        ("en/b.ftl", "### part: first\nb = First"),
    ]))
    .unwrap();
    assert_eq!(text(&compiled, "en.txt").pattern(0), Some("First"));
    assert_eq!(text(&compiled, "en.later.txt").pattern(0), Some("Later"));
    assert!(compiled.code.contains("const COUNTS: [usize; 2] = [1, 1]"));
}

#[test]
fn a_text_that_does_not_belong_to_the_build_is_refused() {
    let compiled = english("", "a = One\nb = Two");
    let whole: &'static str = compiled.texts[0].text.clone().leak();
    let digest = whole.split('\u{1E}').nth(3).unwrap();
    let read = |text: &'static str, part| Text::read(text, part, digest, 2).map(|_| ());
    assert_eq!(read(whole, "first"), Ok(()));
    assert_eq!(read(whole, "later"), Err(Refused::OtherPart));
    assert_eq!(read("<!doctype html>", "first"), Err(Refused::NotMessages));
    assert_eq!(read("", "first"), Err(Refused::NotMessages));
    for end in [whole.len() - 1, whole.len() - 4, whole.len() - 8] {
        assert_eq!(read(&whole[..end], "first"), Err(Refused::CutOff), "{end}");
    }
    let other = english("", "a = One\nc = Two");
    let other: &'static str = other.texts[0].text.clone().leak();
    let Err(refused @ Refused::OtherBuild { found }) = read(other, "first") else {
        panic!("a text of another build was taken");
    };
    assert_eq!(
        refused.to_string(),
        format!("The messages are those of another build: {found}")
    );
}

#[test]
fn other_words_alone_are_the_same_build() {
    let digest = |ftl: &str| {
        english("", ftl).texts[0]
            .text
            .split('\u{1E}')
            .nth(3)
            .unwrap()
            .to_owned()
    };
    assert_eq!(digest("a = One"), digest("a = Another"));
    assert_ne!(digest("a = One"), digest("# $n (Number) - x\na = { $n }"));
}

#[test]
fn a_broken_pattern_or_argument_never_panics() {
    let text = text(&english("", "a = One"), "en.txt");
    for pattern in [
        "\u{1}",
        "\u{5}",
        "\u{5}a\u{6}",
        "\u{5}a\u{7}",
        "\u{6}\u{6}",
        "\u{1}é",
        "\u{5}aé\u{6}x",
    ] {
        let _ = text.fill(pattern, &[Key(9)]);
        let _ = text.fill(pattern, &[]);
    }
    assert_eq!(text.fill("\u{1}b, \u{1}a", &[Words("x")]), ", x");
}
