//! Your reading, and what a reading changes.

use counterweigh::edition::id::PolicyId;
use counterweigh::findings::extreme_readings::Reach;
use counterweigh::findings::reading_parameter::ReadingParameter;
use counterweigh::findings::reading_setting::ReadingSetting;
use counterweigh::findings::verdict::Verdict;
use counterweigh::messages::number::rounded;
use counterweigh::messages::{method, reading, sentence, your_reading as words};
use counterweigh::model::framework::{Count, Mean, OverlayUse};
use counterweigh::model::presumption::{BurdenRange, BurdenUse, Presumption};
use counterweigh::scenario::Reading;

use super::GATES;
use crate::dump::Said;
use crate::sweep::Case;

/// Every dial.
const DIALS: [ReadingParameter; 7] = [
    ReadingParameter::Ratio,
    ReadingParameter::OverlayStrength,
    ReadingParameter::OverlayReference,
    ReadingParameter::AgainstBelow,
    ReadingParameter::FavourFrom,
    ReadingParameter::RiskLow,
    ReadingParameter::RiskHigh,
];

/// What is said of choices and numbers alone.
pub(crate) fn fixed(said: &mut Said) {
    for choice in [
        ReadingSetting::Ratio,
        ReadingSetting::Count,
        ReadingSetting::Mean,
        ReadingSetting::Overlay,
        ReadingSetting::Discount,
        ReadingSetting::Burden,
        ReadingSetting::Edges,
        ReadingSetting::Risk,
        ReadingSetting::Threshold(PolicyId::CUR_2026),
        ReadingSetting::Stances(PolicyId::CUR_2026),
    ] {
        let explained = words::explained(choice);
        said.say(
            "your_reading::explained",
            format!("{}: {}", explained.heading, explained.sentence),
        );
        said.say("your_reading::back_of", words::back_of(explained.heading));
    }
    for dial in DIALS {
        said.say("your_reading::dial", words::dial(dial));
        let (least, most) = dial.bounds();
        for value in least..=most {
            said.say("your_reading::value", words::value(dial, value));
        }
    }
    said.list(
        "your_reading::count",
        &[Count::ByFactor, Count::ByGroup].map(words::count),
    );
    said.list(
        "your_reading::mean",
        &[Mean::Arithmetic, Mean::Geometric].map(words::mean),
    );
    let overlays = [
        OverlayUse::AsTheTextSays,
        OverlayUse::Never,
        OverlayUse::Always,
    ];
    said.list("your_reading::overlay", &overlays.map(words::overlay));
    let burdens = [
        BurdenUse::AsTheTextSays,
        BurdenUse::Never,
        BurdenUse::Always,
    ];
    said.list("your_reading::burden_of", &burdens.map(words::burden_of));
    for other in ["2 times", "3 times"] {
        said.say("your_reading::ours", words::ours(other));
        said.say("your_reading::spoken", words::spoken("2 times", other));
        said.say("your_reading::read_it_so", words::read_it_so_for(other));
    }
    for balance in [0, 40, 77] {
        said.say("your_reading::balance", words::balance(balance, 40));
        said.say("your_reading::reach", words::reach(40, 40 + balance));
        let burden = Presumption::Burden(BurdenRange::fixed(2));
        for presumption in [Presumption::NONE, burden, Presumption::RefusalOnly] {
            let lies = words::lies(40, balance, (40, 60), presumption);
            said.say("your_reading::lies", lies);
        }
        said.say("your_reading::taken", words::taken(balance as usize / 38));
    }
    for now in Verdict::ALL {
        for ours in Verdict::ALL {
            said.say("your_reading::result", words::result(now, ours));
        }
        for gate in GATES {
            said.say("your_reading::made", words::what_follows(44, now, gate));
        }
    }
    for stance in 0..=4 {
        said.say("method::stance", method::stance(stance));
        said.say("method::stance_word", method::stance_word(stance));
    }
}

/// What is said of the policies of an edition.
pub(crate) fn edition(said: &mut Said, case: &Case) {
    for policy in case.engine().edition.policies {
        for changed in [false, true] {
            said.say("your_reading::policy", words::policy(policy, changed));
        }
        for coding in policy.stances {
            said.say("your_reading::coding", words::coding(*coding));
        }
    }
}

/// How a reading differs from ours.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let (read, edition) = (&case.scenario().reading, case.engine().edition);
    said.list("reading::changes", &reading::changes(read, edition));
    for choice in ReadingSetting::differing(read, edition) {
        said.say("reading::change", reading::change(choice, read, edition));
        said.say(
            "your_reading::differs",
            words::differs(choice, read, edition),
        );
        said.say(
            "reading::back",
            reading::change(choice, &Reading::standard_of(edition), edition),
        );
    }
}

/// How far a policy can be pushed.
pub(crate) fn strongest(said: &mut Said, case: &Case, id: PolicyId) {
    let (scenario, edition) = (case.scenario(), case.engine().edition);
    let policy = edition.policy(id);
    let place = sentence::place_name(scenario);
    said.say(
        "your_reading::strongest_lead",
        words::strongest_lead(place, policy),
    );
    let Some(reach) = Reach::of(scenario, id) else {
        return;
    };
    let [low, our, high] = [&reach.against.glance, &reach.ours, &reach.in_favour.glance]
        .map(|glance| rounded(glance.balance));
    said.say("your_reading::reach", words::reach(low, high));
    let read = &scenario.reading;
    said.say(
        "your_reading::lies",
        words::lies(
            our,
            our,
            (read.against_below, read.favour_from),
            reach.presumption.read(read.burden),
        ),
    );
    for made in [&reach.in_favour, &reach.against] {
        said.say("your_reading::made", words::made(&made.glance));
        said.list(
            "your_reading::assumptions",
            &words::assumptions(made, edition),
        );
    }
}
