//! The labels of figures: closed lists of words.

use mila_domain::Lane;

/// The name of a label and its value. Both are of this program's text, so that no id, no number
/// and nobody's word can become one.
pub(super) type Label = [(&'static str, &'static str); 1];

/// A closed list of words, each of which has a series of its own.
pub(crate) trait Word: Copy + 'static {
    /// Every word, in the order of [`Word::at`].
    const ALL: &'static [Self];

    /// The label.
    fn label(self) -> Label;

    /// Its place in [`Word::ALL`].
    fn at(self) -> usize;
}

macro_rules! words {
    ($(
        $(#[$doc:meta])*
        $name:ident $label:literal { $($(#[$word_doc:meta])* $word:ident = $text:literal),+ $(,)? }
    )+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $name { $($(#[$word_doc])* $word),+ }

        impl Word for $name {
            const ALL: &'static [Self] = &[$(Self::$word),+];

            fn label(self) -> Label {
                [($label, match self { $(Self::$word => $text),+ })]
            }

            fn at(self) -> usize {
                self as usize
            }
        }
    )+};
}

words! {
    /// Which of Twilio's webhooks.
    Webhook "webhook" {
        /// A message arrived.
        Message = "message",
        /// How far a message of ours got.
        Status = "status",
    }

    /// Why a post to a webhook was refused.
    Refused "why" {
        /// It has no signature.
        Unsigned = "unsigned",
        /// Its signature is not Twilio's for this address.
        Signature = "signature",
        /// Its body is too large.
        TooLarge = "too_large",
        /// Its body took too long.
        TooSlow = "too_slow",
        /// It is no form, or not one that Twilio sends.
        Misshapen = "misshapen",
        /// It came over another channel than WhatsApp.
        Channel = "channel",
        /// It is meant for another account or sender.
        Stranger = "stranger",
        /// It is about something whose name is none of ours.
        Unknown = "unknown",
    }

    /// What happened to what is kept about people.
    Memory "what" {
        /// A fact was kept.
        Kept = "kept",
        /// The model proposed to keep what may not be kept.
        Refused = "refused",
        /// A person was asked whether to forget or correct something.
        Asked = "asked",
        /// A chapter began with a summary.
        Chapter = "chapter",
        /// A summary may not be used.
        Unfit = "unfit",
        /// An answer claimed what was not done.
        Undone = "undone",
        /// A segment was made, which finds what was said.
        Segment = "segment",
    }

    /// A limit that kept something from being answered.
    Limit "limit" {
        /// What one person may cost in a day.
        PersonBudget = "person_budget",
        /// What everybody may.
        ServiceBudget = "service_budget",
        /// How quickly one person may write.
        Rate = "rate",
        /// How quickly one person's fixed words are answered.
        WordsRate = "words_rate",
        /// What one person's fixed words may cost in a day.
        WordsPersonBudget = "words_person_budget",
        /// What everybody's may.
        WordsServiceBudget = "words_service_budget",
        /// What one person's fees draw from everybody's day; it keeps nothing back.
        Share = "share",
        /// The operator blocked the number.
        Blocked = "blocked",
    }

    /// Why a connection was closed before it was done.
    Closed "why" {
        /// It asked for nothing in time.
        Silent = "silent",
        /// Others wanted its place.
        Crowded = "crowded",
    }

    /// What came of asking the model.
    Asked "outcome" {
        /// It answered.
        Answered = "answered",
        /// It did not.
        Failed = "failed",
    }

    /// Tokens, as they are billed.
    Tokens "kind" {
        /// Of the prompt, neither read from the cache nor written to it.
        Input = "input",
        /// Of the answer, thinking included.
        Output = "output",
        /// Of the prompt, read from the cache.
        CacheRead = "cache_read",
        /// Of the prompt, written to the cache.
        CacheWritten = "cache_written",
    }

    /// How a request to Twilio failed.
    RequestError "class" {
        /// Refused; the same may succeed later.
        Retry = "retry",
        /// Refused outside WhatsApp's window.
        Window = "window",
        /// Refused for good.
        Permanent = "permanent",
        /// Refused until the operator has mended something.
        Operator = "operator",
        /// Too many requests at once.
        Throttled = "throttled",
        /// What is to be deleted is still in use.
        TooEarly = "too_early",
        /// No connection could be made.
        NotSent = "not_sent",
        /// The answer was lost, late or an error of the server.
        OutcomeUnknown = "outcome_unknown",
        /// The answer was there and is of no use.
        Unusable = "unusable",
    }

    /// What the error asks of us with which a message failed on its way.
    DeliveryError "class" {
        /// To send it again.
        Retry = "retry",
        /// To wait for the person's next message.
        Window = "window",
        /// Nothing.
        Permanent = "permanent",
        /// To have the operator mend something.
        Operator = "operator",
    }

    /// A chore that is done at intervals.
    Chore "chore" {
        /// Recording messages whose webhook never came.
        Reconcile = "reconcile",
        /// Forgetting what has had its time.
        Forget = "forget",
        /// Deleting at Twilio.
        Deletions = "deletions",
        /// Removing audio here that is needed no longer.
        Sweep = "sweep",
        /// Asking what became of voices.
        Follow = "follow",
        /// Finding audio at Twilio that nobody knows.
        Strays = "strays",
        /// Computing again when reminders come, after clocks were changed.
        Zones = "zones",
    }
}

impl Word for Lane {
    const ALL: &'static [Self] = Self::ALL;

    fn label(self) -> Label {
        [("lane", self.name())]
    }

    fn at(self) -> usize {
        self as usize
    }
}
