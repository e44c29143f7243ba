//! Browser capabilities behind plain functions.
