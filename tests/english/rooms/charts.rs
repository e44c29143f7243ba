//! Charts as files.

use counterweigh::export::chart::{Chart, Scheme, Subject, draw};
use counterweigh::findings::robustness::Robustness;
use counterweigh::messages::settings;

use super::LINK;
use crate::dump::Said;
use crate::sweep::Case;

/// The names of the schemes.
pub(crate) fn fixed(said: &mut Said) {
    said.list("picture::Scheme::name", &Scheme::ALL.map(Scheme::name));
}

/// Every chart of a scenario.
pub(crate) fn of(said: &mut Said, case: &Case, settled: &Robustness) {
    let (scenario, picture) = (case.scenario(), &case.picture);
    let subject = Subject {
        scenario,
        picture,
        settled,
        link: LINK,
    };
    said.list("picture::settings", &settings::of(scenario));
    for chart in Chart::all(scenario, picture, scenario.view) {
        said.say("picture::Chart::name", chart.name(case.engine()));
        said.say("picture::Chart::file_name", chart.file_name(scenario));
        for scheme in Scheme::ALL {
            let Some(drawing) = draw(chart, &subject, scheme) else {
                continue;
            };
            if scheme == Scheme::Light {
                said.say("picture::alt", &drawing.alt);
            }
            for part in drawing.svg.split_inclusive('>') {
                said.say("picture::svg", part);
            }
        }
    }
}
