//! The table of real decisions as a file: what was decided, what the text in force says, and the figures that it says it of.

use crate::export::csv::{Cell, MARK, write_row};
use crate::findings::decisions::case::Case;
use crate::findings::engine::Engine;
use crate::messages::{cases as words, page, sentence};

/// Name of the file.
pub const DECISIONS_CSV: &str = "counterweigh-decisions.csv";

/// Some decisions as rows, with what the text in force says under today's edition, and one column of figures for each criterion, headed by
/// its key.
#[must_use]
pub fn decisions_table<'a>(cases: impl Iterator<Item = &'a Case>) -> String {
    let edition = Engine::newest().edition;
    let heads = [
        words::date(),
        words::country(),
        words::item(),
        words::about(),
        words::in_force(),
        words::column_outcome(),
        words::decision(),
        words::column_kind(),
        words::reason(),
        words::column_basis(),
        words::column_sure(),
        words::source(),
        words::remark(),
        words::column_figures_of(),
        words::column_known(),
        words::column_score(),
        words::column_said(),
        words::column_fit(),
        words::column_edition(),
    ];
    let keys = edition.factors.iter().map(|factor| factor.id);
    let mut file = String::from(MARK);
    write_row(&mut file, heads.into_iter().chain(keys).map(Cell::Text));
    for case in cases {
        let decision = case.decision;
        let row = case.in_force();
        let fit = case.fit(decision.policy).map(words::fit_cell);
        let policy = page::full_name(edition.policy(decision.policy));
        let [kind, basis, sure] = [
            words::kind(decision.kind),
            words::basis(decision.basis),
            words::confidence(decision.confidence),
        ];
        let cells: [Cell<'_>; 19] = [
            decision.date.into(),
            words::place(case).into(),
            words::item_name(case).into(),
            decision.subject.into(),
            (&policy).into(),
            words::outcome(decision.outcome).into(),
            decision.decided.into(),
            (&kind).into(),
            decision.reason.into(),
            (&basis).into(),
            (&sure).into(),
            decision.url.into(),
            decision.note.into(),
            decision.year.into(),
            Cell::Number(case.known() as f64),
            row.map(|row| row.shown as f64).into(),
            row.map_or(words::not_held(), |row| sentence::verdict(row.verdict))
                .into(),
            fit.as_ref().into(),
            edition.id.into(),
        ];
        let figures = case.figures().map(|figure| Cell::from(figure.value));
        write_row(&mut file, cells.into_iter().chain(figures));
    }
    file
}
