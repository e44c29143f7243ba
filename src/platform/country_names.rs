//! What countries are called in the reader's own language, as their browser knows it.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Function, Object, Reflect};

/// The names of countries in the language that the browser asks pages for, in the order of their codes of two letters; an empty text
/// for each that it does not know. `None` where that language is English or the browser knows no names.
#[must_use]
pub fn in_readers_language<'a>(codes: impl Iterator<Item = &'a str>) -> Option<Vec<String>> {
    let window = web_sys::window()?;
    let language = window.navigator().language()?;
    if language.starts_with("en") {
        return None;
    }
    let get = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let maker = get(&get(&window, "Intl")?, "DisplayNames")?;
    let kind = Object::new();
    Reflect::set(&kind, &"type".into(), &"region".into()).ok()?;
    let given = Array::of2(&language.into(), &kind);
    let names = Reflect::construct(maker.dyn_ref::<Function>()?, &given).ok()?;
    let of = get(&names, "of")?;
    let of = of.dyn_ref::<Function>()?;
    let name = |code: &str| {
        let name = of.call1(&names, &JsValue::from_str(code)).ok();
        // A country that is not known is called by its code.
        let name = name.and_then(|name| name.as_string());
        name.filter(|name| name != code).unwrap_or_default()
    };
    Some(codes.map(name).collect())
}
