//! What Mila says on its own account, to one person.
//!
//! The words stand in `mila_text::language`, a file for each language; here their places are
//! filled with what the operator's settings say.

use mila_domain::{Language, MessageText, Tongue};
use mila_store::Account;
use mila_text::language::age::AgeQuestion;
use mila_text::language::{Texts, fill};

use crate::config::Settings;
use crate::context::Context;
use crate::policy::{self, Practice, Version};

/// Speaks one language, for this operator.
#[derive(Clone, Debug)]
pub struct Localized {
    language: Language,
    version: &'static Version,
    policy: String,
    privacy: String,
    processors: String,
    regions: String,
}

impl Localized {
    /// Speaks `language`, of the policy `version`.
    #[must_use]
    pub fn new(settings: &Settings, version: &'static Version, language: Language) -> Self {
        let practice = Practice::of(settings);
        let policy = policy::url(settings).to_string();
        let privacy = settings.operator.privacy_email.clone().unwrap_or_else(|| policy.clone());
        Self {
            language,
            version,
            policy,
            privacy,
            processors: version.processors(language, &practice),
            regions: version.regions(language, &practice),
        }
    }

    /// Speaks to the holder of an account: in their language, else in that of `text`, which
    /// they have just written, as far as its script tells it.
    #[must_use]
    pub(crate) fn to(context: &Context, account: &Account, text: &str) -> Self {
        let language = account.language.or_else(|| Language::of_script(text));
        Self::of(context, language.unwrap_or(Language::English))
    }

    /// Speaks `language`, of the policy that is in force.
    #[must_use]
    pub(crate) fn of(context: &Context, language: Language) -> Self {
        Self::new(&context.settings, policy::in_force(context.clock.now()), language)
    }

    /// The policy that it speaks of.
    #[must_use]
    pub const fn version(&self) -> &'static Version {
        self.version
    }

    /// The language that is spoken.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The first words to anybody, in the language that they wrote in.
    #[must_use]
    pub fn age_question(
        settings: &Settings,
        version: &'static Version,
        tongue: Tongue,
    ) -> MessageText {
        let mut localized = Self::new(settings, version, tongue.language());
        let question = AgeQuestion::of(tongue);
        if let Some(phrases) = &question.phrases {
            (localized.processors, localized.regions) =
                Practice::of(settings).in_first_words(phrases);
        }
        localized.text(|_| question.first)
    }

    /// A text of this language, with its places filled.
    #[must_use]
    pub fn text(&self, text: impl FnOnce(&Texts) -> &'static str) -> MessageText {
        self.text_with(text, &[])
    }

    /// A text of this language, with its places and `values` filled.
    #[must_use]
    pub fn text_with(
        &self,
        text: impl FnOnce(&Texts) -> &'static str,
        values: &[(&str, &str)],
    ) -> MessageText {
        let ours = [
            ("policy", self.policy.as_str()),
            ("version", self.version.id()),
            ("privacy", self.privacy.as_str()),
            ("processors", self.processors.as_str()),
            ("regions", self.regions.as_str()),
        ];
        MessageText::new(fill(&fill(text(Texts::of(self.language)), &ours), values))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Environment, Layers};

    /// Promises P1 to P4: the first words name who receives the data, and where.
    #[test]
    fn the_first_words_name_every_processor_and_place() {
        let hosted = Environment::from_pairs([
            ("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001"),
            ("TWILIO_AUTH_TOKEN", "token"),
            ("MILA_WHATSAPP_FROM", "whatsapp:+14155238886"),
            ("MILA_PUBLIC_URL", "https://mila.example.org"),
            ("ANTHROPIC_API_KEY", "key"),
            ("DATABASE_URL", "postgres://u:p@db.example.com/mila"),
            ("MILA_MASTER_KEY_FILE", "/etc/mila/master.key"),
            ("MILA_COMPUTE_REGION", "eu"),
            ("MILA_DATABASE_REGION", "eu"),
        ]);
        let settings = Settings::from_layers(&Layers::gather(None, &hosted)).unwrap();
        let says = |language| {
            let version = &policy::versions()[0];
            let text =
                Localized::new(&settings, version, language).text(|texts| texts.first_question);
            text.expose().to_owned()
        };
        let english = says(Language::English);
        for part in ["Twilio", "Meta", "Anthropic", "Supabase", "United States", "European Union"] {
            assert!(english.contains(part), "{part}: {english}");
        }
        let hebrew = says(Language::Hebrew);
        for part in ["Twilio", "Meta", "Anthropic", "Supabase", "ארצות הברית", "איחוד האירופי"]
        {
            assert!(hebrew.contains(part), "{part}: {hebrew}");
        }
        assert!(!english.contains('{') && !hebrew.contains('{'));
        for tongue in Tongue::ALL {
            let first = Localized::age_question(&settings, &policy::versions()[0], *tongue);
            for name in ["Twilio", "Meta", "Anthropic", "Supabase", "http"] {
                assert!(first.expose().contains(name), "{name}: {}", first.expose());
            }
            assert!(!first.expose().contains('{'), "{}", first.expose());
        }
        let spanish = Localized::age_question(&settings, &policy::versions()[0], Tongue::Spanish);
        for part in ["Anthropic y Supabase", "en Estados Unidos y en la Unión Europea"] {
            assert!(spanish.expose().contains(part), "{part}: {}", spanish.expose());
        }
    }
}
