//! A citation in the style that is asked for, to be copied or kept.

use yew::prelude::*;

use crate::findings::citation::printed;
use crate::messages::cite as words;
use crate::messages::cite::Style;
use crate::messages::header;
use crate::platform::file;
use crate::ui::parts::said::said;

use super::super::parts::copy::{Copied, use_copy};
use super::Taken;
use super::sealed::{Sealed, use_sealed};

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What is cited.
    pub(super) taken: Taken,
}

/// The citation, its style, its check code.
#[component]
pub(super) fn Cite(props: &Props) -> Html {
    let style = use_state_eq(|| Style::Sentence);
    let (copied, write) = use_copy();
    let sealed = use_sealed(&props.taken.shown, props.taken.view);
    let Sealed {
        seal,
        link,
        wrong_clock,
        ..
    } = &*sealed;
    let citation = words::citation(*style, &props.taken.cited(), seal, link);
    let copy = {
        let citation = citation.clone();
        Callback::from(move |_: MouseEvent| write.emit(citation.clone()))
    };
    let save = {
        let (sealed, taken) = (sealed.clone(), props.taken.clone());
        Callback::from(move |_: MouseEvent| {
            let Sealed {
                scenario,
                seal,
                link,
                ..
            } = &*sealed;
            let entry = words::citation(Style::BibTex, &taken.cited(), seal, link);
            file::save(&words::file_name(scenario, seal), words::BIB, &entry);
        })
    };
    html! {
        <section class="take cite">
            <p>{ words::lead() }</p>
            if let Some(remark) = wrong_clock { <p role="alert">{ said(remark.clone()) }</p> }
            <fieldset class="styles">
                <legend>{ words::style() }</legend>
                { for Style::ALL.into_iter().map(|other| {
                    let onchange = {
                        let style = style.setter();
                        Callback::from(move |_: Event| style.set(other))
                    };
                    html! {
                        <label><input type="radio" name="citation-style" checked={other == *style} {onchange} />{ other.name() }</label>
                    }
                }) }
            </fieldset>
            <label for="citation">{ words::citation_label() }</label>
            <textarea id="citation" class="citation" readonly=true rows="8" value={citation} />
            <div class="cite-acts">
                <button type="button" class="solid" onclick={copy}>
                    { said(if *copied == Copied::Yes { header::copied() } else { words::copy() }) }
                </button>
                <button type="button" onclick={save}>{ words::save() }</button>
            </div>
            <p class="hidden" role="status">{ said(if *copied == Copied::Yes { words::copied() } else { "" }) }</p>
            if matches!(&*copied, Copied::Refused(_)) { <p role="alert">{ words::copy_by_hand() }</p> }
            <p>{ said(words::check_code()) }{ said(": ") }<code>{ said(printed(seal)) }</code></p>
            <p class="hint">{ said(words::check_code_is()) }{ said(" ") }{ said(words::open_one()) }</p>
        </section>
    }
}
