//! The page of a policy: what it says, what it emphasises most, and its gate.

use counterweigh::edition::id::{FactorId, PolicyId};
use counterweigh::edition::{Passage, Policy, PolicyNotes};
use counterweigh::findings::engine::Engine;
use counterweigh::messages::{card as words, method, sentence, why};
use counterweigh::scenario::link::encode;
use edition_compiler::escaped;

use crate::page::{self, Head};
use crate::picture::Painter;
use crate::{Card, Outcome, reasons};

/// The page of a policy.
pub(crate) fn card(
    id: PolicyId,
    policy: &Policy,
    site: Option<&str>,
    painter: &Painter,
) -> Outcome<Card> {
    let name = policy.id.to_lowercase();
    let scenario = reasons(id)?;
    let said = Engine::newest().annotations();
    let chapter = said.and_then(|said| said.notes_on(policy.id));
    let chapter =
        chapter.ok_or_else(|| format!("the newest edition has no words on {}", policy.id))?;
    let title = words::policy_title(policy);
    let emphasised = policy.emphasised();
    let head = Head {
        name: &name,
        title: &title,
        description: chapter.summary,
        alt: &words::policy_alt(policy),
    };
    let body = format!(
        "<h1>{}</h1>\n<p>{} {}</p>\n{}{}{}{}",
        escaped(&title),
        escaped(chapter.summary),
        page::link(chapter.url, why::text_link(policy)),
        page::paragraph(&words::in_force(policy)),
        page::open(
            &encode(&scenario),
            &words::reasons_of(policy, sentence::place_name(&scenario))
        ),
        gate(policy, chapter),
        page::section(
            words::emphasis(),
            &format!(
                "{}{}",
                table(chapter, &emphasised),
                page::paragraph(why::no_weights())
            )
        )
    );
    Ok(Card {
        html: page::page(&head, site, &body),
        picture: painter.policy(policy, &emphasised)?,
        name,
        title,
    })
}

/// One row per factor that the policy emphasises, with the passage that says most.
fn table(chapter: &PolicyNotes, emphasised: &[(FactorId, u8)]) -> String {
    let edition = Engine::newest().edition;
    let rows = emphasised.iter().map(|&(factor, stance)| {
        let clause = chapter
            .passages
            .iter()
            .find(|passage| passage.factor == factor);
        [
            escaped(edition.factor(factor).short),
            method::stance_word(stance).to_owned(),
            clause.map_or_else(|| why::no_clause(true).to_owned(), passage),
        ]
    });
    page::table(words::emphasis(), &words::policy_heads(), rows)
}

/// Where a passage stands, what it says, and how it is known.
fn passage(passage: &Passage) -> String {
    let remark = why::evidence(passage).map_or_else(String::new, |remark| format!(" {remark}"));
    format!(
        "{}: {}{remark}",
        page::link(passage.url, passage.section),
        escaped(passage.paraphrase)
    )
}

/// The gate in words, and its standard of proof.
fn gate(policy: &Policy, chapter: &PolicyNotes) -> String {
    let body = match policy.gate.as_ref().zip(chapter.gate.as_ref()) {
        None => page::paragraph(why::no_gate()),
        Some((gate, cited)) => format!(
            "<p>{} {}</p>\n{}",
            escaped(&why::bar(&cited.bar)),
            page::link(cited.url, cited.reference),
            page::paragraph(&why::threshold(gate.standard, gate.threshold))
        ),
    };
    page::section(words::gate_title(), &body)
}
