//! Yew, whose `html!` becomes a smaller program.
//!
//! What the macro writes for an element builds it field by field where it stands, and most of a screen's code was that. It names
//! what it calls by the path `::yew`, so that a crate of that name can put one call there instead. All else is Yew's own.

pub use whole::*;

/// Yew's, with elements that are made by one call.
pub mod virtual_dom {
    use std::mem::ManuallyDrop;
    use std::rc::Rc;

    pub use whole::virtual_dom::*;

    use super::html::NodeRef;

    /// What makes the elements of `html!`.
    #[derive(Debug)]
    pub enum VTag {}

    impl VTag {
        /// An element other than a field. Which parts it has is known where it is written, so that all but one branch goes.
        #[doc(hidden)]
        #[inline(always)]
        pub fn __new_other(
            tag: AttrValue,
            node_ref: NodeRef,
            key: Option<Key>,
            attributes: Attributes,
            listeners: Listeners,
            children: VNode,
        ) -> VNode {
            // What is not there needs no drop, which the compiler would not see.
            let tag = ManuallyDrop::new(tag);
            let node_ref = ManuallyDrop::new(node_ref);
            let key = ManuallyDrop::new(key);
            let attributes = ManuallyDrop::new(attributes);
            let listeners = ManuallyDrop::new(listeners);
            match (&*tag, &*node_ref, &*key, &*attributes, &*listeners) {
                (
                    AttrValue::Static(tag),
                    NodeRef(None),
                    None,
                    Attributes::Static(attributes),
                    Listeners::None,
                ) => with_static(tag, attributes, children),
                (AttrValue::Static(tag), NodeRef(None), None, _, Listeners::None) => {
                    match ManuallyDrop::into_inner(attributes) {
                        Attributes::Dynamic { keys, values } => {
                            with_dynamic(tag, keys, values, children)
                        }
                        other => with_listeners(tag, other, Listeners::None, children),
                    }
                }
                (AttrValue::Static(tag), NodeRef(None), None, ..) => with_listeners(
                    tag,
                    ManuallyDrop::into_inner(attributes),
                    ManuallyDrop::into_inner(listeners),
                    children,
                ),
                _ => element(
                    ManuallyDrop::into_inner(tag),
                    ManuallyDrop::into_inner(node_ref).0,
                    ManuallyDrop::into_inner(key),
                    ManuallyDrop::into_inner(attributes),
                    ManuallyDrop::into_inner(listeners),
                    children,
                ),
            }
        }

        /// An input.
        #[doc(hidden)]
        #[inline(never)]
        pub fn __new_input(
            value: Option<AttrValue>,
            checked: Option<bool>,
            node_ref: NodeRef,
            key: Option<Key>,
            attributes: Attributes,
            listeners: Listeners,
        ) -> VNode {
            let node_ref = node_ref.0.unwrap_or_default();
            whole::virtual_dom::VTag::__new_input(
                value, checked, node_ref, key, attributes, listeners,
            )
            .into()
        }

        /// A field of several lines.
        #[doc(hidden)]
        #[inline(never)]
        pub fn __new_textarea(
            value: Option<AttrValue>,
            default: Option<AttrValue>,
            node_ref: NodeRef,
            key: Option<Key>,
            attributes: Attributes,
            listeners: Listeners,
        ) -> VNode {
            let node_ref = node_ref.0.unwrap_or_default();
            whole::virtual_dom::VTag::__new_textarea(
                value, default, node_ref, key, attributes, listeners,
            )
            .into()
        }
    }

    /// The attributes that stand in the program.
    type Fixed = &'static [(&'static str, AttributeOrProperty)];

    #[inline(never)]
    fn with_static(tag: &'static str, attributes: Fixed, children: VNode) -> VNode {
        let attributes = Attributes::Static(attributes);
        with_listeners(tag, attributes, Listeners::None, children)
    }

    #[inline(never)]
    fn with_dynamic(
        tag: &'static str,
        keys: &'static [&'static str],
        values: Box<[Option<AttributeOrProperty>]>,
        children: VNode,
    ) -> VNode {
        let attributes = Attributes::Dynamic { keys, values };
        with_listeners(tag, attributes, Listeners::None, children)
    }

    #[inline(never)]
    fn with_listeners(
        tag: &'static str,
        attributes: Attributes,
        listeners: Listeners,
        children: VNode,
    ) -> VNode {
        element(
            AttrValue::Static(tag),
            None,
            None,
            attributes,
            listeners,
            children,
        )
    }

    #[inline(never)]
    fn element(
        tag: AttrValue,
        node_ref: Option<whole::NodeRef>,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
        children: VNode,
    ) -> VNode {
        let node_ref = node_ref.unwrap_or_default();
        VNode::VTag(Rc::new(whole::virtual_dom::VTag::__new_other(
            tag, node_ref, key, attributes, listeners, children,
        )))
    }
}

/// Yew's, with a place for a reference that most elements leave empty, and children that become one node at once.
pub mod html {
    pub use whole::html::*;
    use whole::virtual_dom::VNode;

    /// What makes one node of the children of an element.
    #[derive(Debug)]
    pub enum ChildrenRenderer {}

    impl ChildrenRenderer {
        /// The node of all children.
        #[allow(clippy::new_ret_no_self, reason = "the macro calls it so")]
        #[inline(never)]
        pub fn new(children: Vec<VNode>) -> VNode {
            whole::html::ChildrenRenderer::new(children).into_prop_value()
        }
    }

    /// The reference to an element, where one is asked for.
    #[derive(Debug, Default)]
    pub struct NodeRef(pub(crate) Option<whole::NodeRef>);

    impl IntoPropValue<NodeRef> for whole::NodeRef {
        fn into_prop_value(self) -> NodeRef {
            NodeRef(Some(self))
        }
    }
}

/// Yew's, with blocks of one node each.
pub mod utils {
    use std::iter::{Once, once};
    use std::marker::PhantomData;

    pub use whole::utils::*;

    /// The node of a block between braces.
    #[derive(Debug)]
    pub struct NodeSeq<IN, OUT>(OUT, PhantomData<IN>);

    impl<IN: Into<OUT>, OUT> From<IN> for NodeSeq<IN, OUT> {
        #[inline(always)]
        fn from(block: IN) -> Self {
            Self(block.into(), PhantomData)
        }
    }

    impl<IN, OUT> IntoIterator for NodeSeq<IN, OUT> {
        type Item = OUT;
        type IntoIter = Once<OUT>;

        fn into_iter(self) -> Once<OUT> {
            once(self.0)
        }
    }
}
