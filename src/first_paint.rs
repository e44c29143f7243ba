//! `first-paint`: writes the first screen to standard output as HTML, as the app shows it at first. `cargo xtask dist` puts it into the
//! page, so that it is read before the app is there.

use counterweigh::ui::first_paint::FirstPaint;
use yew::ServerRenderer;

fn main() {
    let painted = ServerRenderer::<FirstPaint>::new().hydratable(false);
    println!("{}", futures_executor::block_on(painted.render()));
}
