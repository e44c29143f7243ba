//! Line breaks of the file, and what no message can hold.

use crate::piece::{Piece, Pieces, push_text};

/// What would be read as an operation or as the end of a record.
pub(super) fn is_control(letter: char) -> bool {
    letter < ' ' && letter != '\n'
}

/// Adds text whose line breaks, with the blanks around them, become one space. `breaks` tells whether a break is still to come.
pub(super) fn add_lines(value: &str, breaks: &mut bool, out: &mut Pieces) {
    let mut lines = value.split('\n').peekable();
    while let Some(mut line) = lines.next() {
        if *breaks {
            line = line.trim_start_matches(' ');
        }
        let ends = lines.peek().is_some();
        if ends {
            line = line.trim_end_matches([' ', '\r']);
        }
        if !line.is_empty() {
            if *breaks {
                add_break(out);
            }
            push_text(out, line);
            *breaks = false;
        }
        *breaks |= ends;
    }
}

/// A line break of the file; after a line break of the sentence it adds nothing.
pub(super) fn add_break(out: &mut Pieces) {
    let new_line = matches!(out.last(), Some(Piece::Text(text)) if text.ends_with('\n'));
    if !new_line && !out.is_empty() {
        push_text(out, " ");
    }
}
