//! Turning a drawing into pixels, by the browser's own fonts.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::file;

/// Pixels of the file for each pixel of the drawing, so that it stays sharp on fine screens and on paper.
const FINER: u32 = 2;

/// Offers a drawing (an SVG file as a `data:` address, so wide and so high) as a PNG file of that name.
///
/// Tells whether the browser made the file: one that refuses makes none.
pub fn save_png(name: String, address: &str, size: (u32, u32), told: impl FnOnce(bool) + 'static) {
    let Ok(image) = HtmlImageElement::new() else {
        told(false);
        return;
    };
    image.set_src(address);
    wasm_bindgen_futures::spawn_local(async move {
        let canvas = match JsFuture::from(image.decode()).await {
            Ok(_) => drawn(&image, size),
            Err(_) => None,
        };
        let Some(canvas) = canvas else {
            told(false);
            return;
        };
        let made = Closure::once_into_js(move |blob: Option<Blob>| {
            told(blob.is_some_and(|blob| file::hand_over(&name, &blob).is_some()));
        });
        // A canvas that may not be read throws instead of calling back; nothing of ours makes it so.
        drop(canvas.to_blob(made.unchecked_ref()));
    });
}

/// The drawing on a canvas.
fn drawn(image: &HtmlImageElement, (width, height): (u32, u32)) -> Option<HtmlCanvasElement> {
    let (width, height) = (width * FINER, height * FINER);
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    context
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    Some(canvas)
}
