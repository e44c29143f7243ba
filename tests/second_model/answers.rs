//! Everything that the second model says of a case, in the form of the file of cases.

use counterweigh::findings::rounding::shown;
use counterweigh::model::disposition::{Because, Disposition};
use counterweigh::model::evaluate::evaluate;
use counterweigh::model::risk::GateState;
use serde_json::{Value, json};

use super::{Parameters, SecondCase};

impl Parameters {
    /// Everything that the model says of a case, under the names of the file.
    pub(crate) fn expected(&self, case: &SecondCase) -> Value {
        let found = evaluate(&self.framework, &case.text, &case.rule, &case.case());
        let edges = found.edges;
        let favour_from = Some(edges.favour_from).filter(|edge| edge.is_finite());
        // What the model itself would say, whatever the reader's own estimate.
        let risk = &found.risk;
        let log_odds = risk.base
            + risk.harms.iter().sum::<f64>()
            + risk.item
            + risk.breadth
            + risk.mitigations.iter().sum::<f64>();
        let class = case.class.map(|class| &self.classes[class]);
        let forbidden = case.class == Some(0);
        json!({
            "scores": found.scores,
            "weights": found.weights,
            "balance": found.balance,
            "security_case": found.security_case,
            "decides": found.decides,
            "edges": [Some(edges.against_below), favour_from],
            "log_odds": log_odds,
            "probability": risk.probability,
            "gate": match found.gate {
                GateState::None => "none",
                GateState::Open => "open",
                GateState::ShutByRisk => "shut_by_risk",
                GateState::ShutByKnowledge => "shut_by_knowledge",
            },
            "disposition": match found.disposition {
                Disposition::Barred => "barred",
                Disposition::WeighsAgainst => "weighs_against",
                Disposition::LeftOpen => "left_open",
                Disposition::WeighsInFavour => "weighs_in_favour",
            },
            "because": match found.because {
                Because::Gate => "gate",
                Because::Burden => "burden",
                Because::NoGround => "no_ground",
                Because::Balance => "balance",
            },
            "shown": shown(found.decides, &edges),
            "assumptions": case.assumptions,
            "law": class,
            "headline_first": if forbidden { "law" } else { "text" },
        })
    }
}
