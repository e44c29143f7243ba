//! What the two policies give, beside what was guessed: four answers in a row for each policy.

use yew::prelude::*;

use crate::edition::Edition;
use crate::findings::classroom::TextAnswer;
use crate::messages::lesson as words;
use crate::scenario::lesson::Guess;
use crate::ui::parts::said::said;

/// A row for each policy; the guesses are those of the two in their order.
pub(super) fn grid(
    edition: &Edition,
    answers: &[TextAnswer],
    guesses: [Option<Guess>; 2],
    plain: bool,
) -> Html {
    html! {
        <div class="answer-grid">
            { for answers.iter().zip(guesses).map(|(text, guessed)| html! {
                <section key={text.policy.index()}>
                    <h3>{ said(words::policy(edition, text.policy)) }</h3>
                    <ul>
                        { for Guess::ALL.into_iter().map(|guess| {
                            let (is_guess, is_answer) = (guessed == Some(guess), text.answer == guess);
                            html! {
                                <li key={guess as usize} class={classes!("answer-cell", is_answer.then_some("given"), (guess == Guess::Stops).then_some("stop"))}>
                                    <span class="marks" aria-hidden="true">{ said(match (is_guess, is_answer) {
                                        (true, true) => "◉",
                                        (true, false) => "○",
                                        (false, true) => "●",
                                        (false, false) => "",
                                    }) }</span>
                                    <span>{ said(words::guess(guess, plain)) }</span>
                                    if is_guess { <span class="hidden">{ said(words::your_guess()) }</span> }
                                    if is_answer { <span class="hidden">{ said(words::the_result()) }</span> }
                                </li>
                            }
                        }) }
                    </ul>
                </section>
            }) }
        </div>
    }
}
