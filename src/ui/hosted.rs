//! Components that Yew is given all as one kind: each kind of its own costs over a kilobyte of the program.
//!
//! They are written as any other component, and shown by [`hosted`] in place of a tag.

use std::any::{Any, type_name};
use std::fmt::Display;
use std::rc::Rc;

use yew::functional::{FunctionProvider, Hook, HookContext};
use yew::prelude::*;

/// A component with its properties, whichever it is.
trait Guest: Any {
    fn render(&self, hooks: &mut HookContext) -> HtmlResult;
    fn is(&self, other: &dyn Guest) -> bool;
    fn as_any(&self) -> &dyn Any;
}

struct Of<C: FunctionProvider>(C::Properties);

impl<C: FunctionProvider<Properties: 'static> + 'static> Guest for Of<C> {
    fn render(&self, hooks: &mut HookContext) -> HtmlResult {
        C::run(hooks, &self.0)
    }

    fn is(&self, other: &dyn Guest) -> bool {
        let other = other.as_any().downcast_ref::<Self>();
        other.is_some_and(|other| other.0 == self.0)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Properties)]
struct Props {
    guest: Rc<dyn Guest>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.guest.is(&*other.guest)
    }
}

/// The hooks of a guest, which are those of its host.
struct UseGuest<'a>(&'a dyn Guest);

impl Hook for UseGuest<'_> {
    type Output = HtmlResult;

    fn run(self, hooks: &mut HookContext) -> HtmlResult {
        self.0.render(hooks)
    }
}

fn use_guest(guest: &dyn Guest) -> UseGuest<'_> {
    UseGuest(guest)
}

/// Keyed by its guest's kind, so that no guest is given what another one has kept.
#[component]
fn Host(props: &Props) -> HtmlResult {
    use_guest(&*props.guest)
}

/// A component with its properties. Among siblings that are nothing but components of one kind, [`hosted_at`] tells them apart.
pub fn hosted<C: FunctionProvider<Properties: 'static> + 'static>(props: C::Properties) -> Html {
    host(type_name::<C>(), Rc::new(Of::<C>(props)))
}

/// A component with its properties, in a place of its own among others of its kind.
pub fn hosted_at<C: FunctionProvider<Properties: 'static> + 'static>(
    place: impl Display,
    props: C::Properties,
) -> Html {
    let key = format!("{} {place}", type_name::<C>());
    host(&key, Rc::new(Of::<C>(props)))
}

fn host(key: &str, guest: Rc<dyn Guest>) -> Html {
    html! { <Host {key} {guest} /> }
}
