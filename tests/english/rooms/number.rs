//! Numbers, chances and days.

use counterweigh::messages::number as words;

use crate::dump::Said;

/// Over the range of each.
pub(crate) fn fixed(said: &mut Said) {
    for permille in 0..=1000 {
        let share = f64::from(permille) / 1000.0;
        said.say("number::chance", words::chance(share));
        said.say("number::percent", words::percent(share));
    }
    for step in -40..=40 {
        let size = f64::from(step) / 8.0;
        said.say(
            "number::odds_factor",
            words::odds_factor(counterweigh::model::math::exp(size)),
        );
        said.say("number::decimal", words::decimal(size, 2));
        said.say("number::fixed", words::fixed(size, 1));
        said.say("number::signed", words::signed(step.into()));
    }
    for count in [0, 999, 1000, 16_384, 400_007] {
        said.say("number::grouped", words::grouped(count));
    }
    for month in 0..=13 {
        said.say("number::day", words::day(&format!("2023-{month:02}-23")));
        said.say("number::day", words::day(&format!("2023-{month:02}")));
    }
    said.list("number::day", &["2018", "", "no day"].map(words::day));
    let texts = ["The EU", "Armed drones", "é", "", "US law"];
    said.list("number::lower_first", &texts.map(words::lower_first));
    said.list(
        "number::upper_first",
        &["the EU", "éa", "", "ß"].map(words::upper_first),
    );
}
