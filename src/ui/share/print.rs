//! Sheets of paper, to be looked at before they are printed.

use yew::prelude::*;

use crate::messages::sheet as words;
use crate::state::{Action, OpenPanel, Sheet};
use crate::ui::parts::said::said;
use crate::ui::sheet::name;

use super::super::store::Dispatch;

/// The sheets of a scenario, with a line on each.
pub(super) fn print(dispatch: &Dispatch) -> Html {
    html! {
        <section class="take">
            { for [Sheet::Result, Sheet::Classroom, Sheet::Answers].map(|sheet| {
                let onclick = dispatch.on(move |_: MouseEvent| Some(Action::OpenPanel(Some(OpenPanel::Sheet(sheet)))));
                html! {
                    <div class="print-choice">
                        <button type="button" class="solid" {onclick}>{ name(sheet) }</button>
                        <p>{ said(match sheet {
                            Sheet::Result => words::result_holds(),
                            Sheet::Classroom => words::classroom_holds(),
                            _ => words::answers_hold(),
                        }) }</p>
                    </div>
                }
            }) }
            <p class="hint">{ words::preview() }</p>
        </section>
    }
}
