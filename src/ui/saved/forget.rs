//! Forgetting everything that the app keeps in this browser, asked once.

use yew::prelude::*;

use crate::messages::saved as words;
use crate::platform::storage;
use crate::ui::hosted::hosted;
use crate::ui::parts::modal::{self, Modal};
use crate::ui::parts::said::said;
use crate::ui::parts::switch::checked;

/// How the stores begin in which the copy of the app is kept (`static/sw.js`).
const COPIES: &str = "counterweigh-";

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// How many scenarios there are.
    pub(super) entries: usize,
    /// Whether something is kept that could not be read.
    pub(super) aside: bool,
    /// Told that the reader wants it, and whether the copy of the app is gone where that was asked for.
    pub(super) on_forget: Callback<bool>,
}

/// The button and its question.
#[component]
pub(super) fn Forget(props: &Props) -> Html {
    let asks = use_state_eq(|| false);
    let app_too = use_state_eq(|| false);
    let ask = |asked: bool| {
        let asks = asks.setter();
        Callback::from(move |()| asks.set(asked))
    };
    let onchange = {
        let app_too = app_too.setter();
        Callback::from(move |event: Event| app_too.set(checked(&event).unwrap_or(false)))
    };
    let forget = {
        let (asks, on_forget, app_too) = (asks.setter(), props.on_forget.clone(), *app_too);
        Callback::from(move |_: MouseEvent| {
            let (asks, on_forget) = (asks.clone(), on_forget.clone());
            let done = move |all| {
                asks.set(false);
                on_forget.emit(all);
            };
            if app_too {
                storage::forget_app(COPIES, done);
            } else {
                done(true);
            }
        })
    };
    html! {
        <section class="forget" aria-labelledby="forget-title">
            <h2 id="forget-title">{ words::forget() }</h2>
            <p>{ words::forget_lead() }</p>
            <div class="shelf-acts"><button type="button" onclick={ask(true).reform(|_: MouseEvent| ())}>{ words::forget() }</button></div>
            if *asks {
                { hosted::<Modal>(modal::Props { title: words::forget().into(), on_close: ask(false), children: html! {
                    <div class="forget-asks">
                        <p>{ words::forget_asks() }</p>
                        <ul>{ for words::forgotten(props.entries, props.aside).into_iter().map(|line| html! { <li>{ said(line) }</li> }) }</ul>
                        <label class="check"><input type="checkbox" checked={*app_too} {onchange} />{ words::forget_app() }</label>
                        <p class="soft">{ words::forget_keeps() }</p>
                        <div class="shelf-acts">
                            <button type="button" class="solid" onclick={forget}>{ words::forget_now() }</button>
                            <button type="button" onclick={ask(false).reform(|_: MouseEvent| ())}>{ words::cancel() }</button>
                        </div>
                    </div>
                } }) }
            }
        </section>
    }
}
