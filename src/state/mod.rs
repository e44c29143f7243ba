//! The app as a value: actions in, next state out.
