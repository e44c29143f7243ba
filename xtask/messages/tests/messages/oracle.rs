//! Compiled messages against the reference implementation of Fluent in Rust: the same words for the same arguments.

use crate::common::{english, filled, text};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use message_compiler::runtime::Argument;

const SELECTORS: &str = r#"
[Side]
doc = "Which side."
keys = ["for", "against", "open"]

[Country]
doc = "A country."
keys = ["norway", "netherlands", "japan"]
open = true
"#;

const FTL: &str = r#"
-app = Counterweigh
-policy = { $case ->
    [owner] the policy’s
   *[name] the policy
}
    .number = many

plain = The country’s own “figures”…
escaped = { "{" } braces { "}" }, { "\u00A0" }a blank, { 12 } pieces of { -app }

# $n (Number) - x
points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}

# $n (Number) - x
exact = { $n ->
    [0] none
    [7] a week
    [one] a day
   *[other] { $n } days
}

# $n (Number) - x
# $name (String) - x
nested = { -policy(case: "owner") } { $name }: { points }, { exact }; { -policy }.

# $side (Side) - x
# $place (Country) - x
# $n (Number) - x
both = { $side ->
    [for] { $place ->
        [netherlands] The Netherlands are
       *[other] It is
    } for it
    [against] { $n ->
        [one] One is
       *[other] { $n } are
    } against { $place ->
        [norway] Norway
       *[other] it
    }
   *[open] Left open
}, { -policy.number ->
    [one] once
   *[many] often
}.

# $name (String) - x
lines =
    One line of { $name },
    another,

    and { $name }
    at the end.
"#;

#[test]
fn compiled_messages_say_what_the_reference_says() {
    let compiled = english(SELECTORS, FTL);
    let ours = text(&compiled, "en.txt");
    let resource = FluentResource::try_new(FTL.to_owned()).expect("valid Fluent");
    let mut bundle = FluentBundle::new(vec!["en".parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no message twice");

    let mut compared = 0;
    for n in [0, 1, 2, 7, 11, 21, 100, 101, 1234] {
        for (side, side_name) in (0..).zip(["for", "against", "open"]) {
            for (place, place_name) in (0..).zip(["norway", "netherlands", "japan"]) {
                let mut all = FluentArgs::new();
                all.set("n", n);
                all.set("name", "Conduct in war");
                all.set("side", FluentValue::from(side_name));
                all.set("place", FluentValue::from(place_name));
                let number = Argument::Number(n);
                let name = Argument::Text("Conduct in war");
                let (side, place) = (Argument::Key(side), Argument::Key(place));
                let messages: [(&str, &[Argument<'_>]); 7] = [
                    ("plain", &[]),
                    ("escaped", &[]),
                    ("points", &[number]),
                    ("exact", &[number]),
                    ("nested", &[number, name]),
                    ("both", &[side, place, number]),
                    ("lines", &[name]),
                ];
                for (position, (id, arguments)) in messages.into_iter().enumerate() {
                    let message = bundle.get_message(id).expect("the message");
                    let pattern = message.value().expect("its text");
                    let mut errors = Vec::new();
                    let theirs = bundle.format_pattern(pattern, Some(&all), &mut errors);
                    assert_eq!(errors, [], "{id}");
                    // The app's line breaks are spaces.
                    let theirs: Vec<&str> =
                        theirs.split('\n').filter(|line| !line.is_empty()).collect();
                    assert_eq!(
                        filled(&ours, position, arguments),
                        theirs.join(" "),
                        "{id} {n}"
                    );
                    compared += 1;
                }
            }
        }
    }
    assert_eq!(compared, 9 * 9 * 7);
}
