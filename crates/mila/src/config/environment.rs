//! The environment, read in one place.

use std::collections::BTreeMap;
use std::fmt;

use super::settings;

/// Name of the variable that names the settings file.
pub const CONFIG_FILE: &str = "MILA_CONFIG_FILE";

/// What belongs to Mila in an environment: its settings, and whatever else begins like them.
///
/// Tests make one from pairs; only [`Environment::from_process`] looks at the process.
#[derive(Clone, Default)]
pub struct Environment(BTreeMap<String, Value>);

/// A variable's value; `None` when it is not UTF-8.
type Value = Option<String>;

impl Environment {
    /// The environment this process was started with.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads it")]
    pub fn from_process() -> Self {
        let pairs = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok())));
        Self::keeping_ours(pairs)
    }

    /// An environment of these names and values.
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), Some(value.to_owned()));
        Self::keeping_ours(pairs.into_iter().map(owned))
    }

    /// This environment with these names and values over it.
    #[must_use]
    pub fn with<'a>(&self, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let over = Self::from_pairs(pairs).0;
        Self(self.0.clone().into_iter().chain(over).collect())
    }

    /// Whether a variable is set to something.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|value| value.as_ref().is_none_or(|value| !value.is_empty()))
    }

    /// Other programs' variables are none of our business, but `MILA_` is ours alone.
    fn keeping_ours(pairs: impl Iterator<Item = (String, Value)>) -> Self {
        let ours = |name: &str| name.starts_with("MILA_") || settings::by_name(name).is_some();
        Self(pairs.filter(|(name, _)| ours(name)).collect())
    }

    /// The settings file it names, if it names one.
    #[must_use]
    pub fn config_file(&self) -> Option<&str> {
        self.0.get(CONFIG_FILE)?.as_deref().filter(|path| !path.is_empty())
    }

    /// All variables but the one that names the settings file.
    pub(super) fn variables(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let variables = self.0.iter().filter(|(name, _)| *name != CONFIG_FILE);
        variables.map(|(name, value)| (name.as_str(), value.as_deref()))
    }

    #[cfg(test)]
    pub(super) fn with_unreadable(name: &str) -> Self {
        Self([(name.to_owned(), None)].into())
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
