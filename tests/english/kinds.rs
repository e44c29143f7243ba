//! Faults of a kind, looked for in every sentence of `tests/golden/english.txt`, which the test beside this one holds to what is said.

use crate::golden::read;

/// Every line: its key and its words.
fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter_map(|line| line.split_once('\t'))
}

/// Cells, marks, choices, general rules and files: what they are of says whose the risk is.
const NOT_SENTENCES: [&str; 13] = [
    "card::BALANCE",
    "changes::spoken",
    "cite::change",
    "editions::side",
    "editions::with_todays",
    "lesson::",
    // Of two scenarios of which one may set the risk by itself; tests/scenarios.rs holds it.
    "scenarios::under_one",
    // Whether the risk is ours is not in their words; tests/headline.rs holds it.
    "sentence::moved",
    "settled::shares",
    "table::on_screen_csv",
    "table::on_screen_json",
    "world",
    "your_reading::",
];

/// What the first words say of a risk that is not our estimate.
const NOT_OURS: [&str; 3] = [
    "known misuse of these arms",
    "a risk of misuse set at",
    "a scale of risk from",
];

#[test]
fn no_sentence_stops_a_sale_without_saying_that_the_risk_is_our_estimate() {
    let text = read("english.txt");
    let stops = [
        " stop a sale",
        "stop rule now applies",
        "stop rule still applies",
    ];
    let (mut held, mut wrong) = (0, Vec::new());
    for (key, words) in lines(&text) {
        let is_sentence = !NOT_SENTENCES.iter().any(|other| key.starts_with(other));
        if !is_sentence || !words.contains(". ") && !words.ends_with('.') {
            continue;
        }
        let (with, without) = words
            .split_once("Without assuming so,")
            .unwrap_or((words, ""));
        for (part, is_ours) in [
            (with, !NOT_OURS.iter().any(|other| with.contains(other))),
            (without, true),
        ] {
            if is_ours && part.contains("would") && stops.iter().any(|stop| part.contains(stop)) {
                held += 1;
                if !part.contains("our risk estimate") {
                    wrong.push(format!("{key}: {words}"));
                }
            }
        }
    }
    assert!(held > 60, "only {held} sentences stop a sale");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_thing_is_not_spoken_of_as_several() {
    let text = read("english.txt");
    // "1 minus" is a subtraction, "1 is" a statement.
    let no_nouns = ["minus", "is", "was", "has", "does"];
    let mut wrong = Vec::new();
    for (key, words) in lines(&text) {
        let tokens: Vec<&str> = words.split_whitespace().collect();
        for pair in tokens.windows(2) {
            let noun = pair[1].trim_end_matches([',', '.', ';', ':', ')', '”']);
            let is_one = pair[0].trim_start_matches(['(', '“', '+', '−']) == "1";
            let is_plural = noun == "criteria" || noun.len() > 3 && noun.ends_with('s');
            // A legend counts what is called “Points against”.
            let is_plural = is_plural && noun.starts_with(char::is_lowercase);
            if is_one && is_plural && !no_nouns.contains(&noun) {
                wrong.push(format!("{key}: {words}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_thing_has_one_name() {
    let text = read("english.txt");
    let others = [
        "seal",
        "digest",
        "stance",
        "respectively",
        "step of emphasis",
    ];
    let wrong: Vec<String> = lines(&text)
        .filter(|(key, words)| {
            let lower = words.to_lowercase();
            // A file's own words, which a message about it quotes.
            let is_of_file = ["codings::", "table::"]
                .iter()
                .any(|file| key.starts_with(file))
                || words.contains("rule, threshold or stance");
            !is_of_file
                && others.iter().any(|other| {
                    lower
                        .split(|sign: char| !sign.is_alphabetic() && sign != ' ')
                        .any(|part| format!(" {part} ").contains(&format!(" {other} ")))
                })
        })
        .map(|(key, words)| format!("{key}: {words}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
