//! Real decisions held against the texts: what each text says on the figures of that time, how often that fits what was done, and
//! whether scores separate what went ahead from what did not. None of it is proof of a text, or of the model.

pub mod back_test;
pub mod case;
pub mod separation;
