//! Mila's message templates: compiled in, named by their words.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{SHA256, digest};
use mila_domain::template::{Category, Template};
use mila_domain::{Language, MessageText};
use serde::Deserialize;

/// The files, one for each template.
const FILES: [&str; 2] = [
    include_str!("../../../../templates/answer_waiting.toml"),
    include_str!("../../../../templates/reminder.toml"),
];

/// The template that tells of an answer which came after the window had closed.
pub(crate) const ANSWER_WAITING: &str = "answer_waiting";

/// The template that reminds when the window has closed.
pub(crate) const REMINDER: &str = "reminder";

/// A template as it is written.
#[derive(Deserialize)]
struct Written {
    name: String,
    category: String,
    #[serde(flatten)]
    languages: BTreeMap<String, WrittenWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenWords {
    body: String,
    samples: Vec<String>,
}

/// A template's file that cannot be used. Found by a test, so never at an operator's.
#[derive(Debug, thiserror::Error)]
#[error("template {0}: {1}")]
pub struct Unusable(String, String);

/// All templates, each in every language.
#[derive(Debug)]
pub struct Templates(Vec<Template>);

impl Templates {
    /// Reads and checks what is compiled in.
    ///
    /// # Errors
    /// [`Unusable`]: the first that WhatsApp would not approve, or that misses a language.
    pub fn compiled() -> Result<Self, Unusable> {
        let mut all = Vec::new();
        for file in FILES {
            let written: Written =
                toml::from_str(file).map_err(|error| Unusable(String::new(), error.to_string()))?;
            let unusable = |why: String| Unusable(written.name.clone(), why);
            let category = Category::from_name(&written.category)
                .ok_or_else(|| unusable("its category is unknown".into()))?;
            for language in Language::ALL {
                let words = written.languages.get(language.name());
                let words = words.ok_or_else(|| unusable(format!("no {}", language.name())))?;
                let template = Template {
                    name: written.name.clone(),
                    language: *language,
                    category,
                    body: words.body.clone(),
                    samples: words.samples.clone(),
                };
                template.check().map_err(|fault| unusable(fault.to_string()))?;
                all.push(template);
            }
        }
        Ok(Self(all))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Template> {
        self.0.iter()
    }

    /// The template that is called so at Twilio.
    #[must_use]
    pub(crate) fn named(&self, public: &str) -> Option<&Template> {
        self.iter().find(|it| public_name(it) == public)
    }

    /// The template of that name in a language.
    #[must_use]
    pub fn find(&self, name: &str, language: Language) -> Option<&Template> {
        self.iter().find(|it| it.name == name && it.language == language)
    }
}

/// The name of a template at Twilio and at WhatsApp: ours, its language and a digest of its
/// words. Changed words are another template, for a name that was used is never free again.
#[must_use]
pub fn public_name(template: &Template) -> String {
    let Template { name, language, category, body, samples } = template;
    let whole = [category.name(), body].into_iter().chain(samples.iter().map(String::as_str));
    let digest = digest(&SHA256, whole.collect::<Vec<_>>().join("\0").as_bytes());
    let short: String = digest.as_ref().iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("mila_{name}_{}_{short}", language.name())
}

/// The words of a template with values filled in, as the person reads them.
#[must_use]
pub fn filled(template: &Template, values: &[MessageText]) -> MessageText {
    let values: Vec<String> = values.iter().map(|value| value.expose().to_owned()).collect();
    MessageText::new(template.fill(&values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compiled_in_would_be_approved() {
        let templates = Templates::compiled().unwrap();
        assert_eq!(templates.iter().count(), FILES.len() * Language::ALL.len());
        for language in Language::ALL {
            for name in [ANSWER_WAITING, REMINDER] {
                assert!(templates.find(name, *language).is_some());
            }
        }
    }

    #[test]
    fn changed_words_have_another_name() {
        let templates = Templates::compiled().unwrap();
        let template = templates.find(ANSWER_WAITING, Language::English).unwrap();
        let name = public_name(template);
        assert!(name.starts_with("mila_answer_waiting_en_"), "{name}");
        let named = Template { name: name.clone(), ..template.clone() };
        assert_eq!(named.check(), Ok(()), "WhatsApp takes the name");
        let changed = Template { body: format!("{} Bye.", template.body), ..template.clone() };
        assert_ne!(public_name(&changed), name);
    }
}
