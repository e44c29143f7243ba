//! Checks the files of an edition, row by row, and writes them as static tables for the app.
