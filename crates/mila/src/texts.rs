//! What Mila says on her own account, to one person.
//!
//! The words stand in `mila_domain::language`, a file for each language; here their places are
//! filled with what the operator's settings say.

use mila_domain::language::{Texts, fill};
use mila_domain::{Language, MessageText};
use mila_store::Account;

use crate::config::Settings;

/// Speaks one language, for this operator.
#[derive(Clone, Debug)]
pub struct Speaker {
    language: Language,
    policy: String,
    privacy: String,
}

impl Speaker {
    /// Speaks `language`.
    #[must_use]
    pub fn new(settings: &Settings, language: Language) -> Self {
        let policy = policy_address(settings);
        let privacy = settings.operator.privacy_email.clone().unwrap_or_else(|| policy.clone());
        Self { language, policy, privacy }
    }

    /// Speaks to the holder of an account: in their language, else in that of `text`, which
    /// they have just written, as far as its script tells it.
    #[must_use]
    pub fn to(settings: &Settings, account: &Account, text: &str) -> Self {
        let language = account.language.or_else(|| Language::of_script(text));
        Self::new(settings, language.unwrap_or(Language::English))
    }

    /// The language that is spoken.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A text of this language, with its places filled.
    #[must_use]
    pub fn say(&self, text: impl FnOnce(&Texts) -> &'static str) -> MessageText {
        self.say_with(text, &[])
    }

    /// A text of this language, with its places and `values` filled.
    #[must_use]
    pub fn say_with(
        &self,
        text: impl FnOnce(&Texts) -> &'static str,
        values: &[(&str, &str)],
    ) -> MessageText {
        let ours = [
            ("policy", self.policy.as_str()),
            ("version", POLICY_VERSION),
            ("privacy", self.privacy.as_str()),
        ];
        MessageText::new(fill(&fill(text(self.language.texts()), &ours), values))
    }
}

/// The policy that is in force.
pub(crate) const POLICY_VERSION: &str = "2026-03";

fn policy_address(settings: &Settings) -> String {
    format!("{}/policy", settings.http.public_url.as_str().trim_end_matches('/'))
}
