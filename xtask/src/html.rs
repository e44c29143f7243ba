//! Pages of HTML, read and changed by selectors.
//!
//! An edit can say that its place is there once, so that a page which has changed stops the build and is not published half edited.

use std::borrow::Cow;

use lol_html::{ElementContentHandlers, RewriteStrSettings, Selector, rewrite_str};

use crate::process::Outcome;

pub(crate) use lol_html::html_content::ContentType::Html;
pub(crate) use lol_html::html_content::Element;

/// Where a page says what it may run and fetch.
pub(crate) const POLICY: &str = "meta[http-equiv=\"Content-Security-Policy\"]";

/// What changes the elements that a selector finds.
pub(crate) struct Edit<'a> {
    selector: &'static str,
    must_be_one: bool,
    change: Box<dyn FnMut(&mut Element<'_, '_>) -> Outcome + 'a>,
    found: usize,
}

impl<'a> Edit<'a> {
    /// An edit of every such element, if there are any.
    pub(crate) fn each(
        selector: &'static str,
        change: impl FnMut(&mut Element<'_, '_>) -> Outcome + 'a,
    ) -> Self {
        Self {
            selector,
            must_be_one: false,
            change: Box::new(change),
            found: 0,
        }
    }

    /// Takes out every such element, if there are any.
    pub(crate) fn without(selector: &'static str) -> Self {
        Self::each(selector, removed)
    }

    /// An edit of an element that the page must have, and only once.
    pub(crate) fn once(
        selector: &'static str,
        change: impl FnMut(&mut Element<'_, '_>) -> Outcome + 'a,
    ) -> Self {
        Self {
            must_be_one: true,
            ..Self::each(selector, change)
        }
    }
}

/// Takes an element out.
pub(crate) fn removed(element: &mut Element<'_, '_>) -> Outcome {
    element.remove();
    Ok(())
}

/// The page with all edits. What no edit touches stays byte for byte.
pub(crate) fn edited(page: &str, mut edits: Vec<Edit<'_>>) -> Outcome<String> {
    let mut settings = RewriteStrSettings::new();
    for edit in &mut edits {
        let selector: Selector = edit
            .selector
            .parse()
            .map_err(|why| format!("`{}` is no selector: {why}", edit.selector))?;
        let handlers =
            ElementContentHandlers::default().element(|element: &mut Element<'_, '_>| {
                edit.found += 1;
                Ok((edit.change)(element)?)
            });
        settings = settings.append_element_content_handler((Cow::Owned(selector), handlers));
    }
    let page = rewrite_str(page, settings).map_err(|why| why.to_string())?;
    match edits
        .iter()
        .find(|edit| edit.must_be_one && edit.found != 1)
    {
        Some(Edit {
            selector, found, ..
        }) => Err(format!(
            "the page has {found} of `{selector}`, and should have one"
        )),
        None => Ok(page),
    }
}

/// Looks at every element that a selector finds, in the order of the page.
pub(crate) fn look(
    page: &str,
    selector: &'static str,
    mut at: impl FnMut(&Element<'_, '_>) -> Outcome,
) -> Outcome {
    edited(page, vec![Edit::each(selector, |element| at(element))]).map(drop)
}

/// Gives an attribute another value, or the element another attribute.
pub(crate) fn set(element: &mut Element<'_, '_>, name: &str, value: &str) -> Outcome {
    let set = element.set_attribute(name, value);
    set.map_err(|why| format!("the attribute {name}: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>\n<p  class=a>x <a href='1'>y</a></p>";

    fn set_class(page: &str, edit: fn(&'static str) -> Edit<'static>) -> Outcome<String> {
        edited(page, vec![edit("a")])
    }

    #[test]
    fn what_no_edit_touches_stays_as_it_is() {
        let class = |selector| Edit::each(selector, |link| set(link, "class", "b"));
        assert_eq!(
            set_class(PAGE, class),
            Ok("<!doctype html>\n<p  class=a>x <a href='1' class=\"b\">y</a></p>".to_owned())
        );
        assert_eq!(set_class("<p>x", class), Ok("<p>x".to_owned()));
    }

    #[test]
    fn what_must_be_there_once_is_named_where_it_is_not() {
        let once = |selector| Edit::once(selector, |_| Ok(()));
        assert_eq!(set_class(PAGE, once), Ok(PAGE.to_owned()));
        for (page, count) in [("<p>", 0), ("<a><a>", 2)] {
            let why = format!("the page has {count} of `a`, and should have one");
            assert_eq!(set_class(page, once), Err(why));
        }
    }

    #[test]
    fn what_only_looks_like_an_element_is_none() {
        let page = "<!-- <a> --><script>'<a>'</script><p title='<a>'><textarea><a></textarea>";
        let mut found = 0;
        let looked = look(page, "a", |_| {
            found += 1;
            Ok(())
        });
        assert_eq!((looked, found), (Ok(()), 0));
    }

    #[test]
    fn a_fault_of_an_edit_is_told() {
        let wrong = |selector| Edit::each(selector, |_| Err("no file".to_owned()));
        let why = set_class(PAGE, wrong).unwrap_err();
        assert!(why.contains("no file"), "{why}");
        assert!(edited(PAGE, vec![Edit::each("a[", |_| Ok(()))]).is_err());
    }
}
