//! Shared links: round trips, damage, and what mail filters and chat apps do to an address.

use counterweigh::scenario::link::{LinkError, decode, encode};
use counterweigh::scenario::{Reading, Scenario};

#[test]
fn sizes() {
    let mut scenario = Scenario::blank();
    let plain = encode(&scenario);
    assert_eq!(plain.len(), 59, "{plain}");
    assert_eq!(decode(&plain).unwrap().scenario, scenario);
    scenario.reading = Reading {
        ratio: 137,
        thresholds: [Some(1000); 11],
        stances: [[Some(4); 20]; 11],
        ..Reading::STANDARD
    };
    let full = encode(&scenario);
    assert_eq!(full.len(), 180, "{full}");
    assert_eq!(decode(&full).unwrap().scenario, scenario);
    assert_eq!(decode(""), Err(LinkError::Empty));
}
