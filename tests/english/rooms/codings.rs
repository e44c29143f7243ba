//! The table of codings, and what is said of one that cannot be taken.

use counterweigh::edition::edition;
use counterweigh::edition::id::EditionId;
use counterweigh::export::codings::{Fault, Problem, Refused, export, import};
use counterweigh::messages::your_reading as words;
use counterweigh::scenario::Reading;

use crate::dump::Said;

/// Tables with one fault each, and with many.
const ROWS: [&str; 16] = [
    "rule,,ratio_hundredths,\"2\n",
    "colour,,ratio_hundredths,150",
    "rule,,no_such_choice,150",
    "rule,,ratio_hundredths,99",
    "rule,,ratio_hundredths,two",
    "rule,,mean,harmonic",
    "rule,,ratio_hundredths,150\nrule,,ratio_hundredths,160",
    "edition,,edition,1999.9",
    "rule,,against_below,70\nrule,,favour_from,30",
    "rule,,risk_low_permille,900\nrule,,risk_high_permille,100",
    "stance,NO-SUCH,SSG_GOV,3",
    "stance,NSM-18,NO_SUCH,3",
    "stance,NSM-18,SSG_GOV,9",
    "stance,NONE-2021,SSG_GOV,3",
    "threshold,NSM-18,permille,1001",
    "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk",
];

/// What is said of every fault.
pub(crate) fn fixed(said: &mut Said) {
    let long = "a very long word in a cell that nobody wrote by hand";
    let problems = [
        Problem::OpenQuote,
        Problem::Kind(long.to_owned()),
        Problem::Policy("NO-SUCH".to_owned()),
        Problem::Gap,
        Problem::NoStopRule,
        Problem::NotEmpty {
            column: "policy",
            found: "NSM-18".to_owned(),
        },
        Problem::Key("NO_SUCH".to_owned()),
        Problem::Number {
            found: "9".to_owned(),
            least: 0,
            most: 4,
        },
        Problem::Word {
            found: "harmonic".to_owned(),
            words: &["arithmetic", "geometric"],
        },
        Problem::Twice { first: 3 },
        Problem::Edition("1999.9".to_owned()),
        Problem::Edges,
        Problem::Risks,
    ];
    for problem in problems {
        let fault = Fault { row: 4, problem };
        refused(said, &Refused::Rows(vec![fault]));
    }
    refused(said, &Refused::TooLarge);
    refused(said, &Refused::NotText);
    refused(said, &Refused::Columns(vec!["kind", "yours"]));
}

fn refused(said: &mut Said, refused: &Refused) {
    said.list("your_reading::refused", &words::refused(refused));
}

/// The table of a reading, and faulty tables under an edition.
pub(crate) fn of(said: &mut Said, id: EditionId, reading: &Reading) {
    let Some(clauses) = counterweigh::edition::annotations(id) else {
        return;
    };
    for line in export(reading, edition(id), clauses).lines() {
        said.say("codings::table", line);
    }
}

/// What is said of faulty tables under an edition.
pub(crate) fn faulty(said: &mut Said, id: EditionId) {
    let texts = ROWS.map(|rows| format!("kind,policy,key,yours\n{rows}"));
    let others = ["", "kind;policy\n", "\0\0", "kind,policy,key,yours\n"];
    for text in texts.iter().map(String::as_str).chain(others) {
        match import(text, edition(id)) {
            Ok(reading) => {
                let choices = counterweigh::findings::reading_setting::ReadingSetting::differing(
                    &reading,
                    edition(id),
                )
                .len();
                said.say("your_reading::taken", words::taken(choices));
            }
            Err(found) => refused(said, &found),
        }
    }
}
