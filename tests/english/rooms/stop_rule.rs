//! How firm the stop rules of an edition are.

use counterweigh::edition::id::PolicyId;
use counterweigh::findings::stop_rule::{StopRule, StopRuleGroups};
use counterweigh::messages::stop_rule as words;

use crate::dump::Said;
use crate::sweep::Case;

/// What is said of every text with a line; the groups are made up, because counting them takes seconds.
pub(crate) fn edition(said: &mut Said, case: &Case) {
    said.say("stop_rule::basis", words::basis());
    said.say("stop_rule::move_line", words::move_line());
    said.say("stop_rule::who", words::who());
    said.say("stop_rule::done", words::done());
    let rules = PolicyId::all().filter_map(|policy| StopRule::of(case.scenario().edition, policy));
    for rule in rules {
        said.say("stop_rule::title", words::title(&rule));
        said.say("stop_rule::counting", words::counting(&rule));
        for nearly_all in [1, 3] {
            let groups = StopRuleGroups {
                nearly_all: (0..nearly_all).collect(),
                either: (nearly_all..7).collect(),
                nearly_none: (7..rule.countries.len()).collect(),
            };
            said.list("stop_rule::sentences", &words::sentences(&rule, &groups));
            let (sentence, in_words) = words::groups(&rule, &groups);
            said.say("stop_rule::groups", sentence);
            for (label, names) in in_words {
                said.say("stop_rule::groups", label);
                said.say("stop_rule::groups", names);
            }
        }
        for deviations in [-1.0, -0.5, 0.0, 0.1, 1.0] {
            said.say("stop_rule::spoken", words::spoken(&rule, deviations));
            said.list("stop_rule::moved", &words::moved(&rule, deviations));
            said.say("stop_rule::all_past", words::all_past(&rule, deviations));
        }
        for end in [-1.0, 1.0] {
            let harm = rule.line_at(end).round() as i64;
            said.say("stop_rule::lowest", words::lowest(harm));
            said.say("stop_rule::highest", words::highest(harm));
        }
        for done in rule.done() {
            let (sentence, source) = words::done_in_words(&rule, &done);
            said.say("stop_rule::done_in_words", sentence);
            said.say("stop_rule::done_in_words", source);
        }
    }
}
