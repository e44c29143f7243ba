//! Looking things up in an edition, and handing it to the model.

use crate::model::framework::{self, EDGE_ROUNDING, Framework, Gate, RiskModel, Share, Text};
use crate::model::presumption::Presumption;
use crate::model::readings::{GateRange, StanceRange, TextRange};

use crate::model::order::sort_by_key;

use super::id::{ConditionId, FactorId, GroupId, ItemId, PolicyId};
use super::{Country, Edition, Factor, Flag, Group, Item, Kind, Mitigation, Policy, Sign};

/// The lowest stance of what a policy emphasises: 3, emphasised.
const EMPHASISED: u8 = 3;

impl Policy {
    /// The factors that the policy emphasises and their stances, the strongest first.
    #[must_use]
    pub fn emphasised(&self) -> Vec<(FactorId, u8)> {
        let stances = self.stances.iter().map(|coding| coding.stance);
        let mut strongest: Vec<(FactorId, u8)> = FactorId::all()
            .zip(stances)
            .filter(|(_, stance)| *stance >= EMPHASISED)
            .collect();
        sort_by_key(&mut strongest, |(_, stance)| std::cmp::Reverse(*stance));
        strongest
    }
}

impl Edition {
    /// What the model is told of this edition.
    #[must_use]
    pub fn framework(&self) -> Framework {
        let shares = |share: fn(&Factor) -> f64| {
            self.factors
                .iter()
                .enumerate()
                .map(|(factor, entry)| Share {
                    factor,
                    share: share(entry),
                })
                .filter(|share| share.share > 0.0)
                .collect()
        };
        Framework {
            groups: self
                .factors
                .iter()
                .map(|factor| factor.group.index())
                .collect(),
            overlay: shares(|factor| factor.overlay_share),
            harms: shares(|factor| factor.harm_share),
            items: self
                .items
                .iter()
                .map(|item| framework::Item {
                    relevance: item.relevance.to_vec(),
                    log_odds_shift: item.log_odds_shift,
                })
                .collect(),
            mitigations: self
                .mitigations
                .iter()
                .map(|mitigation| framework::Mitigation {
                    log_odds_shift: mitigation.log_odds_shift,
                    closes: mitigation
                        .closes
                        .iter()
                        .map(|&(factor, share)| Share {
                            factor: factor.index(),
                            share,
                        })
                        .collect(),
                })
                .collect(),
            risk: RiskModel {
                level: self.parameters.risk_level,
                slope: self.parameters.risk_slope,
                mitigation_floor: self.parameters.mitigation_floor,
            },
            security: self
                .parameters
                .security
                .iter()
                .map(|factor| factor.index())
                .collect(),
            edge_rounding: if self.parameters.model > 1 {
                EDGE_ROUNDING
            } else {
                0.0
            },
        }
    }

    /// A text; without a word in it where the edition does not have it.
    #[must_use]
    pub fn policy(&self, policy: PolicyId) -> &'static Policy {
        const ABSENT: &Policy = &Policy::ABSENT;
        self.policies.get(policy.index()).unwrap_or(ABSENT)
    }

    /// The texts that the edition has, in the order of their numbers.
    pub fn numbered_policies(&self) -> impl Iterator<Item = (PolicyId, &'static Policy)> + use<> {
        PolicyId::all().zip(self.policies)
    }

    /// The texts that the edition has, as the screen shows them: in order of time, comparators last. A text that was given its number
    /// late stands among those of its time.
    pub fn policies_in_time(&self) -> impl Iterator<Item = (PolicyId, &'static Policy)> + use<> {
        let mut policies: Vec<_> = self.numbered_policies().collect();
        sort_by_key(&mut policies, |(_, policy)| {
            (policy.kind == Kind::Comparator, policy.from)
        });
        policies.into_iter()
    }

    /// A factor; without a word in it where the edition does not have it.
    #[must_use]
    pub fn factor(&self, factor: FactorId) -> &'static Factor {
        const ABSENT: &Factor = &Factor::ABSENT;
        self.factors.get(factor.index()).unwrap_or(ABSENT)
    }

    /// The factors that the edition has, in the order of the screen.
    pub fn numbered_factors(&self) -> impl Iterator<Item = (FactorId, &'static Factor)> + use<> {
        FactorId::all().zip(self.factors)
    }

    /// A condition; without a word in it where the edition does not have it.
    #[must_use]
    pub fn condition(&self, condition: ConditionId) -> &'static Mitigation {
        const ABSENT: &Mitigation = &Mitigation::ABSENT;
        self.mitigations.get(condition.index()).unwrap_or(ABSENT)
    }

    /// The conditions that the edition has, in the order of the screen.
    pub fn numbered_conditions(
        &self,
    ) -> impl Iterator<Item = (ConditionId, &'static Mitigation)> + use<> {
        ConditionId::all().zip(self.mitigations)
    }

    /// An item; without a word in it where the edition does not have it.
    #[must_use]
    pub fn item(&self, item: ItemId) -> &'static Item {
        const ABSENT: &Item = &Item::ABSENT;
        self.items.get(item.index()).unwrap_or(ABSENT)
    }

    /// A group of factors; without a name where the edition is not here yet.
    #[must_use]
    pub fn group(&self, group: GroupId) -> &'static Group {
        const ABSENT: &Group = &Group::ABSENT;
        self.groups.get(group.index()).unwrap_or(ABSENT)
    }

    /// The groups of factors, in the order of the screen.
    pub fn numbered_groups(&self) -> impl Iterator<Item = (GroupId, &'static Group)> + use<> {
        GroupId::all().zip(self.groups)
    }

    /// What a text presumes of a sale to a country, by its number. A country of the reader's own is one of those that are not named.
    #[must_use]
    pub fn presumption(&self, policy: PolicyId, buyer: Option<usize>) -> Presumption {
        let is_of = |buyers: &[usize]| {
            buyers.is_empty() || buyer.is_some_and(|buyer| buyers.contains(&buyer))
        };
        let mut presumptions = self.policy(policy).presumptions.iter();
        presumptions
            .find(|entry| is_of(entry.buyers))
            .map_or(Presumption::NONE, |entry| entry.presumption)
    }

    /// A text as the model reads it of a buyer whom it does not name; `None` for a gap, of which nothing is read.
    #[must_use]
    pub fn text(&self, policy: PolicyId) -> Option<Text> {
        let presumption = self.presumption(policy, None);
        let policy = self.policy(policy);
        (policy.kind != Kind::Gap).then(|| Text {
            stances: policy.stances.iter().map(|coding| coding.stance).collect(),
            reversed: policy
                .stances
                .iter()
                .map(|coding| coding.sign == Sign::Minus)
                .collect(),
            overlay: policy.overlay,
            gate: policy.gate.as_ref().map(|gate| Gate {
                standard: gate.standard,
                threshold: gate.threshold,
                breadth: gate.breadth,
            }),
            presumption,
        })
    }

    /// The same with the range of readings that its coding gives; `None` for a gap.
    #[must_use]
    pub fn text_range(&self, policy: PolicyId) -> Option<TextRange> {
        let text = self.text(policy)?;
        let policy = self.policy(policy);
        Some(TextRange {
            stances: policy
                .stances
                .iter()
                .map(|coding| StanceRange {
                    central: coding.stance,
                    low: coding.low,
                    high: coding.high,
                })
                .collect(),
            gate: policy.gate.as_ref().map(|gate| GateRange {
                threshold: gate.threshold_range,
                breadth: gate.breadth_range,
            }),
            presumption: text.presumption,
            ..TextRange::fixed(&text)
        })
    }

    /// Lowest and highest plausible shift of the misuse log-odds for each condition.
    #[must_use]
    pub fn condition_ranges(&self) -> Vec<(f64, f64)> {
        let mitigations = self.mitigations.iter();
        mitigations.map(|mitigation| mitigation.range).collect()
    }

    /// A text by its key, such as `NSM-18`.
    #[must_use]
    pub fn policy_id(&self, key: &str) -> Option<PolicyId> {
        let mut policies = self.numbered_policies();
        policies
            .find(|(_, policy)| policy.id == key)
            .map(|(id, _)| id)
    }

    /// A factor by its key, such as `SSG_GOV`.
    #[must_use]
    pub fn factor_id(&self, key: &str) -> Option<FactorId> {
        let mut factors = self.numbered_factors();
        factors
            .find(|(_, factor)| factor.id == key)
            .map(|(id, _)| id)
    }

    /// An item by its key, such as `small_arms`.
    #[must_use]
    pub fn item_id(&self, key: &str) -> Option<ItemId> {
        let mut items = ItemId::all().zip(self.items);
        items.find(|(_, item)| item.id == key).map(|(id, _)| id)
    }

    /// Number of a country by its three-letter code.
    #[must_use]
    pub fn country_number(&self, iso3: &str) -> Option<usize> {
        self.countries
            .iter()
            .position(|country: &Country| country.iso3 == iso3)
    }

    /// The statutory flags that are raised for a country, by its number.
    #[must_use]
    pub fn flags_of(&self, country: usize) -> Vec<&'static Flag> {
        let flags = self.flags.iter();
        flags
            .filter(|flag| flag.countries.contains(&country))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Policy;
    use super::*;

    #[test]
    fn a_text_that_was_numbered_late_stands_among_those_of_its_time() {
        static POLICIES: [Policy; 4] = [
            policy("then", Kind::Policy, "2018-04-19"),
            policy("now", Kind::Policy, "2026-02-06"),
            policy("other", Kind::Comparator, "2008-12-08"),
            policy("between", Kind::Policy, "2025-04-09"),
        ];
        const fn policy(id: &'static str, kind: Kind, from: &'static str) -> Policy {
            Policy {
                id,
                kind,
                from,
                ..Policy::ABSENT
            }
        }
        let edition = Edition {
            policies: &POLICIES,
            ..Edition::default()
        };
        let in_time: Vec<_> = edition
            .policies_in_time()
            .map(|(policy, text)| (policy.index(), text.id))
            .collect();
        assert_eq!(
            in_time,
            [(0, "then"), (3, "between"), (1, "now"), (2, "other")]
        );
        assert_eq!(edition.policy_id("between"), PolicyId::new(3));
    }
}
