//! Messages in the browser: the text of the language that the address asks for by `?lang=`, fetched before anything is said.

use crate::messages::{self, LANGUAGES, Language};
use crate::platform::{address, page};

/// Fetches the messages in the language that is asked for, else in the first of all, then tells whether they are here.
pub fn fetch_first(told: impl FnOnce(bool) + 'static) {
    let asked = address::query("lang");
    let asked = asked.and_then(|code| LANGUAGES.iter().find(|one| one.code == code));
    fetch(asked.unwrap_or(&LANGUAGES[0]), Box::new(told));
}

fn fetch(language: &'static Language, told: Box<dyn FnOnce(bool)>) {
    page::fetch(name(language, ""), move |text| {
        let is_taken = text.is_some_and(|text| messages::install(text.leak()).is_ok());
        if is_taken {
            page::set_language(language.code, language.direction);
            told(true);
        } else if *language == LANGUAGES[0] {
            told(false);
        } else {
            fetch(&LANGUAGES[0], told);
        }
    });
}

/// Fetches the messages of the later screens in the language that the first ones are in, and tells whether they are here.
pub async fn fetch_later() -> bool {
    if messages::has_later() {
        return true;
    }
    let text = page::fetched(name(messages::language(), ".later")).await;
    text.is_some_and(|text| messages::install_later(text.leak()).is_ok())
}

/// The name of a text; it stays for as long as the page, as the text itself.
fn name(language: &Language, part: &str) -> &'static str {
    format!("locales/{}{part}.txt", language.code).leak()
}
