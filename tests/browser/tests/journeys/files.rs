//! Files that the page hands over, caught on their way to the disk, which a driver cannot look at.

use browser_tests::{Outcome, Page};

/// From now on files are caught.
pub(crate) async fn catch(page: &Page) -> Outcome {
    let catch = "window.caught = null; const make = URL.createObjectURL;
        const text = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        URL.createObjectURL = (blob) => { blob.arrayBuffer().then((bytes) => { window.caught = text(bytes); }); return make.call(URL, blob); };
        HTMLAnchorElement.prototype.click = function () { window.caughtName = this.download; }";
    page.script(catch, vec![]).await?;
    Ok(())
}

/// Name and text of the file that is handed over next, its mark of UTF-8 included.
pub(crate) async fn caught(page: &Page) -> Outcome<(String, String)> {
    page.until("a file", "return window.caught !== null")
        .await?;
    let caught = page
        .script(
            "const file = [window.caughtName, window.caught]; window.caught = null; return file",
            vec![],
        )
        .await?;
    let text = |place: usize| caught[place].as_str().unwrap_or_default().to_owned();
    Ok((text(0), text(1)))
}
