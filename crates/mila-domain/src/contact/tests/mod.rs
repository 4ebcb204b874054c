//! Whom names mean, in many languages.

mod corpus;
mod properties;
mod rules;
