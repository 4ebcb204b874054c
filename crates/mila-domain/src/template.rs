//! Message templates: what may be said when WhatsApp's 24-hour window has closed.
//!
//! A template is approved by WhatsApp before it is used, and its words never change: a changed
//! text is a new template with a new name.

use crate::language::Language;
use crate::stored_names;

/// Most variables of one template (Twilio, "Using variables in templates").
pub const MOST_VARIABLES: usize = 100;

/// Longest body that WhatsApp approves, in characters.
pub const LONGEST_BODY: usize = 1024;

/// Most spaces in a row in a variable's value; more are refused with error 63013.
pub const MOST_SPACES: usize = 4;

stored_names! {
    /// How WhatsApp sorts a template, which decides its price
    /// (<https://www.twilio.com/docs/content/content-api-resources>).
    Category {
        /// About something the person asked for.
        Utility = "UTILITY",
        /// Everything else; not delivered everywhere.
        Marketing = "MARKETING",
    }
}

stored_names! {
    /// How far WhatsApp's approval is
    /// (<https://www.twilio.com/docs/content/content-api-resources#fetch-an-approval-status-request>).
    Approval {
        /// Not asked for.
        Unsubmitted = "unsubmitted",
        /// Twilio has the request.
        Received = "received",
        /// WhatsApp is looking at it.
        Pending = "pending",
        /// It may be sent.
        Approved = "approved",
        /// It may not; its name cannot be used again.
        Rejected = "rejected",
        /// Held back after complaints.
        Paused = "paused",
        /// Taken away for good.
        Disabled = "disabled",
    }
}

/// A template in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its name among ours.
    pub name: String,
    /// The language of its words.
    pub language: Language,
    /// How WhatsApp is to sort it.
    pub category: Category,
    /// Its words, with `{{1}}`, `{{2}}` … for the variables.
    pub body: String,
    /// An example of each variable, for whoever approves it.
    pub samples: Vec<String>,
}

/// Why a template would not be approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The name has other characters.
    #[error("the name may hold lower-case letters, digits and underscores only")]
    Name,
    /// There are no words, or too many.
    #[error("the body must hold 1 to {LONGEST_BODY} characters")]
    Length,
    /// The variables are not `{{1}}`, `{{2}}` and so on in this order.
    #[error(
        "the variables must be {{{{1}}}}, {{{{2}}}} and so on, in this order, at most {MOST_VARIABLES}"
    )]
    Sequence,
    /// It begins or ends with a variable.
    #[error("words must stand before the first variable and after the last")]
    Edge,
    /// Too few words for so many variables.
    #[error("with x variables there must be at least 2x + 1 other words")]
    Words,
    /// Not one example for each variable, or one that could not be sent.
    #[error("each variable needs an example that could be sent")]
    Samples,
}

impl Template {
    /// Checks WhatsApp's rules as far as they are known, before it is asked.
    ///
    /// # Errors
    /// The first [`Fault`].
    pub fn check(&self) -> Result<(), Fault> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if self.name.is_empty() || !self.name.chars().all(plain) {
            return Err(Fault::Name);
        }
        if !(1..=LONGEST_BODY).contains(&self.body.chars().count()) {
            return Err(Fault::Length);
        }
        let variables = variables(&self.body).ok_or(Fault::Sequence)?;
        let body = self.body.trim();
        if body.starts_with("{{") || body.ends_with("}}") {
            return Err(Fault::Edge);
        }
        let words = body.split_whitespace().filter(|word| !word.contains("{{")).count();
        if words < 2 * variables + 1 {
            return Err(Fault::Words);
        }
        let samples = self.samples.len() == variables && self.samples.iter().all(|it| is_value(it));
        if samples { Ok(()) } else { Err(Fault::Samples) }
    }

    /// The words with the variables filled in, as the person reads them.
    #[must_use]
    pub fn fill(&self, values: &[String]) -> String {
        values.iter().enumerate().fold(self.body.clone(), |body, (at, value)| {
            body.replace(&format!("{{{{{}}}}}", at + 1), value)
        })
    }
}

/// Whether a variable may have this value: something, in one line, without a row of spaces.
#[must_use]
pub fn is_value(value: &str) -> bool {
    let row = " ".repeat(MOST_SPACES + 1);
    !value.trim().is_empty() && !value.contains(['\n', '\r', '\t']) && !value.contains(&row)
}

/// How many variables there are; `None` when they do not follow one another from 1.
fn variables(body: &str) -> Option<usize> {
    let mut count = 0;
    for part in body.split("{{").skip(1) {
        let (name, _) = part.split_once("}}")?;
        count += 1;
        if name != count.to_string() {
            return None;
        }
    }
    (count <= MOST_VARIABLES).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(body: &str, samples: &[&str]) -> Template {
        Template {
            name: "answer_waiting".into(),
            language: Language::English,
            category: Category::Utility,
            body: body.into(),
            samples: samples.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn a_sound_template_passes_and_is_filled() {
        let sound =
            template("An answer from {{1}} waits for {{2}} in here now.", &["Monday", "you"]);
        assert_eq!(sound.check(), Ok(()));
        let filled = sound.fill(&["5 May".into(), "Dana".into()]);
        assert_eq!(filled, "An answer from 5 May waits for Dana in here now.");
    }

    #[test]
    fn what_would_be_refused_is_known_before() {
        for (body, samples, fault) in [
            ("", &[][..], Fault::Length),
            ("An answer of {{2}} waits for you", &["x"][..], Fault::Sequence),
            ("An answer of {{1}} and {{1}} waits for you here", &["x"][..], Fault::Sequence),
            ("An answer of {{1 waits", &["x"][..], Fault::Sequence),
            ("{{1}} is when your answer came", &["x"][..], Fault::Edge),
            ("Your answer came at {{1}}", &["x"][..], Fault::Edge),
            ("Hi {{1}} there", &["x"][..], Fault::Words),
            ("An answer of {{1}} waits", &[][..], Fault::Samples),
            ("An answer of {{1}} waits", &["a     b"][..], Fault::Samples),
            ("An answer of {{1}} waits", &["a\nb"][..], Fault::Samples),
        ] {
            assert_eq!(template(body, samples).check(), Err(fault), "{body}");
        }
        let named = Template { name: "Answer".into(), ..template("Hello there", &[]) };
        assert_eq!(named.check(), Err(Fault::Name));
    }
}
