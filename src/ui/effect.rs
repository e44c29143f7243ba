//! Effects of components, which Yew is given all as one kind: each kind of its own costs half a kilobyte of the program.

use std::any::Any;
use std::rc::Rc;

use yew::functional::TearDown;
use yew::prelude::*;

/// What an effect depends on, whatever it is.
trait Depends: Any {
    fn is(&self, other: &dyn Depends) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: PartialEq + 'static> Depends for T {
    fn is(&self, other: &dyn Depends) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Dependence(Rc<dyn Depends>);

impl PartialEq for Dependence {
    fn eq(&self, other: &Self) -> bool {
        self.0.is(&*other.0)
    }
}

type Run = Box<dyn FnOnce() -> Box<dyn FnOnce()>>;

/// Runs an effect after the first rendering, and after each one at which it `depends` on something else than before. What it yields
/// is run before the next time and when the component goes.
#[hook]
pub fn use_effect_on<T: PartialEq + 'static, D: TearDown>(
    depends: T,
    run: impl FnOnce(&T) -> D + 'static,
) {
    let depends = Rc::new(depends);
    let given = Rc::clone(&depends);
    use_boxed(
        Dependence(depends),
        Box::new(move || {
            let undone = run(&given);
            Box::new(move || undone.tear_down())
        }),
    );
}

#[hook]
fn use_boxed(depends: Dependence, run: Run) {
    use_effect_with(depends, move |_| run());
}
