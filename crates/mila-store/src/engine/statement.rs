//! Statements by name.

/// A statement with its name. The name stands in errors and metrics; the text runs on both
/// engines unless `postgres` says otherwise.
#[derive(Debug)]
pub struct Statement {
    /// What it does, for people.
    pub name: &'static str,
    /// The text.
    pub sql: &'static str,
    /// PostgreSQL's own text, where the engines truly differ.
    pub postgres: Option<&'static str>,
}

impl Statement {
    /// The text that PostgreSQL runs.
    pub(crate) fn on_postgres(&self) -> &'static str {
        self.postgres.unwrap_or(self.sql)
    }
}

/// Declares statements, and `STATEMENTS` with all of them for the tests that prepare each one.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr $(, postgres: $postgres:expr)?;)+) => {
        $($(#[$doc])*
        pub(crate) static $name: $crate::engine::statement::Statement =
            $crate::engine::statement::Statement {
                name: stringify!($name),
                sql: $sql,
                postgres: $crate::engine::statement::optional!($($postgres)?),
            };)+

        /// Every statement of this file.
        pub(crate) static STATEMENTS: &[&$crate::engine::statement::Statement] = &[$(&$name),+];
    };
}
pub(crate) use statements;

macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}
pub(crate) use optional;
