//! The published policy: what Mila promises people, and what keeps it to that.
//!
//! The sentences are files in `policy/`, a folder for each version, and are compiled in. Each
//! names the promises that it makes; `policy/traceability.toml` says which of them are built
//! and which planted fault proves it. [`check`] refuses to start with anything that the
//! version in force does not cover.
//!
//! A new version is a new folder beside the others and a line in `version.rs`.

mod blanks;
mod guard;
mod practice;
mod promise;
mod trace;
mod version;

pub use blanks::Span;
pub(crate) use guard::in_words;
pub use guard::{Feature, Refusal, Refusals, check};
pub use practice::Practice;
pub use promise::Promise;
pub use trace::unfinished;
pub use version::{Reading, ReadingSection, ReadingSentence, Version, in_force, versions};

use mila_domain::Timestamp;
use url::Url;

use crate::config::Settings;

/// Where people read the policy in force.
#[must_use]
pub fn url(settings: &Settings) -> Url {
    settings.http.below("policy")
}

/// Holds the settings against the version in force, and says in the log what is not built.
///
/// # Errors
/// [`Refusals`]: what a person must mend before Mila can start.
pub(crate) fn admit(settings: &Settings, now: Timestamp) -> Result<(), Refusals> {
    let version = in_force(now);
    check(version, unfinished(), settings)?;
    if guard::serves_people(settings) && !unfinished().is_empty() {
        let promises = in_words(version, unfinished());
        tracing::warn!(policy = version.id(), %promises, "serving with promises not built yet");
    }
    Ok(())
}
