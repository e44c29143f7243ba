//! Everything that the model says of a case, in the form of the files of cases.

use counterweigh::model::disposition::Disposition;
use counterweigh::model::evaluate::{Evaluation, evaluate};
use counterweigh::model::flips::{scores_at_edge, stance_steps};
use serde_json::{Map, Value, json};

use crate::vectors::{Parameters, VectorCase};

impl Parameters {
    /// Everything that the model says of a case, under the names of the file.
    pub(crate) fn expected(&self, case: &VectorCase) -> Value {
        let evaluation = evaluate(&self.framework, &case.text, &case.rule, &case.case());
        json!({
            "scores_after_mitigation": evaluation.scores,
            "weights": evaluation.weights,
            "composite": evaluation.balance,
            "risk_log_odds_terms": self.terms(&evaluation),
            "risk_log_odds": evaluation.risk.log_odds,
            "risk_probability": evaluation.risk.probability,
            "gate_threshold": case.text.gate.map(|gate| gate.threshold),
            "disposition": word(evaluation.disposition),
            "baseline_value": evaluation.neutral,
            "contributions": named(&self.factors, &evaluation.contributions()),
            "value_at_which_factor_moves_score_to_edge": self.edges(case),
            "single_stance_steps_that_change_disposition": self.steps(case),
        })
    }

    fn terms(&self, evaluation: &Evaluation) -> Value {
        let risk = &evaluation.risk;
        let mut terms = Map::new();
        terms.insert("base".to_owned(), json!(risk.base));
        for (harm, term) in self.framework.harms.iter().zip(&risk.harms) {
            terms.insert(format!("factor:{}", self.factors[harm.factor]), json!(term));
        }
        terms.insert("item".to_owned(), json!(risk.item));
        terms.insert("scope".to_owned(), json!(risk.breadth));
        for (name, term) in self.mitigations.iter().zip(&risk.mitigations) {
            terms.insert(format!("mitigation:{name}"), json!(term));
        }
        Value::Object(terms)
    }

    fn edges(&self, case: &VectorCase) -> Value {
        self.bands
            .iter()
            .map(|edge| {
                let scores =
                    scores_at_edge(&self.framework, &case.text, &case.rule, &case.case(), *edge);
                (edge.to_string(), json!(scores))
            })
            .collect()
    }

    fn steps(&self, case: &VectorCase) -> Value {
        stance_steps(&self.framework, &case.text, &case.rule, &case.case())
            .iter()
            .map(|step| {
                let by = i16::from(step.to) - i16::from(step.from);
                json!([self.factors[step.factor], by, word(step.disposition)])
            })
            .collect()
    }
}

fn named(names: &[String], values: &[f64]) -> Value {
    let pairs = names.iter().zip(values);
    pairs
        .map(|(name, value)| (name.clone(), json!(value)))
        .collect()
}

fn word(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Barred => "barred",
        Disposition::WeighsAgainst => "weighs_against",
        Disposition::LeftOpen => "mixed",
        Disposition::WeighsInFavour => "weighs_in_favour",
    }
}
