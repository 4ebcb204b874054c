//! What Mila says on her own account, without the model.
//!
//! Plain, short, one question at a time. A later language is one more file.

use mila_domain::turn::GiveUp;

/// The first words to anybody: what Mila is, who else receives the data, and the question
/// whose answer must come before anything else (promises P1 to P3 and S5).
pub const FIRST_QUESTION: &str = "Hello! I'm Mila, an AI assistant, not a person. To answer you, \
     your messages pass through Twilio, Anthropic (Claude) and Supabase in the US and the EU.\n\n\
     Before we begin: are you 16 or older? Reply YES or NO.\n\n\
     (HELP works at any time, and STOP keeps me quiet.)";

/// Said after the yes, when nothing waits to be answered.
pub const WELCOME: &str = "Thank you! What can I do for you? Reply HELP at any time.";

/// Said to somebody who is too young.
pub const TOO_YOUNG: &str = "Thank you for telling me. I'm only for people aged 16 and over, so \
     I'm deleting this conversation now. All the best to you!";

/// Said to somebody who stops before the account was opened.
pub const DECLINED: &str =
    "Understood. I'm deleting this conversation and won't write to you again.";

/// Confirms a stop.
pub const STOPPED: &str =
    "Stopped. I won't write to you or use your messages until you reply START.";

/// Confirms a start.
pub const STARTED: &str = "I'm back. What can I do for you?";

/// The stop or start was in force already.
pub const ALREADY: &str = "That's how it is already. START lets me answer, STOP keeps me quiet.";

/// The one line a day to somebody who writes while stopped.
pub const STILL_STOPPED: &str = "You asked me to stop, so I don't read or answer messages. Reply \
     START if you want me back.";

/// The one line a day while an account is held, restricted or leaving.
pub const NOT_NOW: &str = "I can't go on with this conversation here at the moment.";

/// Said before an answer, when an earlier message did not arrive.
pub const NOT_DELIVERED: &str = "(A message I sent you earlier could not be delivered.)";

/// What can be said without the model, and where a person can write to.
#[must_use]
pub fn help(privacy_email: Option<&str>) -> String {
    let mut text = "I'm Mila, an AI assistant. Just write to me.\n\n\
         STOP: I won't write to you any more\n\
         START: I may write again\n\
         HELP: this message"
        .to_owned();
    if let Some(address) = privacy_email {
        text.push_str("\n\nAbout your data: ");
        text.push_str(address);
    }
    text
}

/// Why there is no answer, in words for the person.
#[must_use]
pub const fn apology(reason: GiveUp) -> &'static str {
    match reason {
        GiveUp::Refused => "I'm sorry, I can't help with that one.",
        GiveUp::Silent => "I'm sorry, I found no words for that. Could you put it another way?",
        GiveUp::TooManyRounds => {
            "I'm sorry, I went round in circles with that. Could you ask it in smaller steps?"
        }
        GiveUp::TooLong => "That was too long for me. Could you send it in smaller pieces?",
        GiveUp::Unavailable => {
            "I'm sorry, I can't think right now, so I couldn't answer your last message. Please \
             send it again a little later."
        }
        GiveUp::Buried => {
            "I'm sorry, I couldn't handle your last message. The people who run me have been \
             told. Other messages work as usual."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_words_say_what_mila_is_and_ask() {
        for part in ["AI assistant, not a person", "Twilio", "Anthropic", "Supabase", "16 or older"]
        {
            assert!(FIRST_QUESTION.contains(part), "{part}");
        }
    }

    #[test]
    fn help_names_the_privacy_address() {
        assert!(help(Some("privacy@example.org")).contains("privacy@example.org"));
        assert!(help(None).ends_with("this message"));
    }

    #[test]
    fn every_text_is_one_message() {
        let all = [FIRST_QUESTION, WELCOME, TOO_YOUNG, DECLINED, STOPPED, STARTED, ALREADY];
        let apologies = GiveUp::ALL.iter().map(|reason| apology(*reason));
        for text in all.into_iter().chain([STILL_STOPPED, NOT_NOW, NOT_DELIVERED]).chain(apologies)
        {
            assert_eq!(mila_domain::whatsapp::compose(text), [text]);
        }
    }
}
