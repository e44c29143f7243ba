//! The first screen in the page itself: its sentence and rows are read before the program is there, which then draws the same over them.

use crate::digest::inline;
use crate::files;
use crate::html::{Edit, Html, POLICY, edited, set};
use crate::manifest::PAGE;
use crate::process::{Outcome, ask, cargo, program, root, run};

/// What writes the screen as HTML: the app's own components, on the machine that builds it.
const PAINTER: [&str; 5] = [
    "--locked",
    "--features",
    "first-paint",
    "--bin",
    "first-paint",
];

/// Whoever opens a link is not shown another scenario first: only the address tells, and only a script reads it in time.
const LINKED: &str = "if (location.hash.length > 1 || location.search) document.documentElement.dataset.linked = \"\";";

/// Writes the first screen into the page of `dist/`.
pub(crate) fn put() -> Outcome {
    run(&mut cargo(["build"].iter().chain(&PAINTER)))?;
    let painted = ask(&mut program(
        root().join("target/debug/first-paint"),
        [] as [&str; 0],
    ));
    let painted = painted.ok_or("target/debug/first-paint did not write the first screen")?;
    let file = root().join("dist").join(PAGE);
    let page = in_page(&files::read(&file)?, &painted);
    files::write(&file, page.map_err(|why| format!("dist/{PAGE}: {why}"))?)
}

/// What nobody sees of the screen before the app is there.
const UNSEEN: [&str; 7] = [
    "option:not([selected])",
    ".menu",
    "[hidden]",
    ".hidden",
    ".below > *",
    ".who .line",
    "details.panel-fold > :not(summary)",
];

/// What a control that is inert has for nobody.
const UNSAID: [&str; 11] = [
    "aria-autocomplete",
    "aria-controls",
    "aria-describedby",
    "aria-expanded",
    "aria-label",
    "aria-labelledby",
    "aria-valuetext",
    "autocomplete",
    "popovertarget",
    "role",
    "spellcheck",
];

/// A page with the screen in front of what else it says.
fn in_page(page: &str, painted: &str) -> Outcome<String> {
    let mut changes: Vec<Edit<'_>> = UNSEEN.map(Edit::without).into();
    // What is pressed or written before the app is there would be lost; and what is inert says nothing to anybody.
    changes.push(Edit::each("button, input, select, summary", |control| {
        for attribute in UNSAID {
            control.remove_attribute(attribute);
        }
        set(control, "inert", "")
    }));
    changes.push(Edit::each("[title]", |element| {
        element.remove_attribute("title");
        Ok(())
    }));
    let painted = edited(painted, changes)?;
    let edits = vec![
        Edit::once(POLICY, |policy| {
            let allows = policy.get_attribute("content").unwrap_or_default();
            let scripts = format!("script-src {} ", inline(LINKED));
            let with = allows.replacen("script-src ", &scripts, 1);
            if with == allows {
                return Err(format!("`{POLICY}` has no script-src"));
            }
            set(policy, "content", &with)
        }),
        Edit::once("head", |head| {
            head.append(&format!("<script>{LINKED}</script>"), Html);
            Ok(())
        }),
        Edit::once("#app", |app| {
            app.prepend(&format!("<div class=\"painted\">{painted}</div>"), Html);
            Ok(())
        }),
    ];
    edited(page, edits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screen_stands_first_and_the_policy_allows_its_script() {
        let page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\"></head>\
                    <body><div id=\"app\"><p>x</p></div></body>";
        let painted = "<main>y<p class=\"hidden\">z</p><ul hidden><li>z</li></ul><button aria-label=\"v\" aria-current=\"page\">w</button><p title=\"u\">t</p></main>";
        let put = in_page(page, painted).unwrap();
        let allowed = format!("script-src {} 'self'\"", inline(LINKED));
        assert!(put.contains(&allowed), "{put}");
        assert!(
            put.contains(
                "<div id=\"app\"><div class=\"painted\"><main>y<button aria-current=\"page\" inert=\"\">w</button><p>t</p></main></div><p>x</p></div>"
            ),
            "{put}"
        );
        assert!(
            put.contains(&format!("<script>{LINKED}</script></head>")),
            "{put}"
        );
    }

    #[test]
    fn a_page_without_a_policy_for_scripts_is_refused() {
        let page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head><div id=\"app\"></div>";
        assert!(in_page(page, "").unwrap_err().contains("script-src"));
    }
}
