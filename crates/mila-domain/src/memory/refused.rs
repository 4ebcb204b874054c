//! Why something does not become a memory, in words that a model can act on.

/// Why. It holds words of the person: for the model, not for logs, which have [`Refused::name`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// One of the three has no words.
    Empty,
    /// A part is longer than its limit, in characters.
    TooLong {
        /// Which.
        part: &'static str,
        /// Its limit.
        most: usize,
    },
    /// The message does not hold the quote.
    NotSaid,
    /// The quote tells nothing: a bare yes, a greeting.
    Nothing,
    /// The message was forwarded.
    Forwarded,
    /// Quoted, pasted, code, or brought to be worked on.
    Borrowed,
    /// A word of it may have been another.
    Unclear,
    /// It stands in a question.
    Question,
    /// It is not said to be so.
    WhatIf,
    /// The message is to be kept out of memory.
    OffTheRecord,
    /// The fact counts a day from the day it was said.
    Relative {
        /// The words that do.
        words: String,
        /// The day that the message was sent.
        today: String,
    },
    /// A number that the message does not hold.
    Number(String),
    /// A date that is none, or that the message does not hold.
    Date {
        /// As it was written.
        date: String,
        /// What the message's own words come to, where that can be told.
        means: Option<String>,
        /// The day that the message was sent.
        today: String,
    },
    /// A name or a word of another language that the message does not hold.
    Word(String),
    /// Too little of the fact is in the person's own words.
    OtherWords,
    /// One of the two denies what the other says.
    Negation {
        /// Whether it is the message that denies.
        said: bool,
    },
    /// The person takes it back.
    TakenBack,
    /// The person wishes or plans what the fact says is so.
    Wished,
    /// It was so, and the fact says that it is.
    Past,
    /// A role, a name or an amount of one is given to another.
    Role,
    /// A secret that nobody asked to remember.
    Secret,
    /// It concerns health, and nobody asked to remember it.
    Health,
    /// The last day is no date, gone, or too far away.
    Until {
        /// The day that the message was sent.
        today: String,
    },
}

impl Refused {
    /// Its name, for logs.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong { .. } => "too_long",
            Self::NotSaid => "not_said",
            Self::Nothing => "nothing",
            Self::Forwarded => "forwarded",
            Self::Borrowed => "borrowed",
            Self::Unclear => "unclear",
            Self::Question => "question",
            Self::WhatIf => "what_if",
            Self::OffTheRecord => "off_the_record",
            Self::Relative { .. } => "relative",
            Self::Number(_) => "number",
            Self::Date { .. } => "date",
            Self::Word(_) => "word",
            Self::OtherWords => "other_words",
            Self::Negation { .. } => "negation",
            Self::TakenBack => "taken_back",
            Self::Wished => "wished",
            Self::Past => "past",
            Self::Role => "role",
            Self::Secret => "secret",
            Self::Health => "health",
            Self::Until { .. } => "until",
        }
    }

    /// What the model is told.
    #[must_use]
    pub fn tell(&self) -> String {
        let text = match self {
            Self::Empty => "Not kept: about, fact and quote must each hold words.",
            Self::TooLong { part, most } => {
                return format!("Not kept: {part} is too long; write at most {most} characters.");
            }
            Self::NotSaid => {
                "Not kept: the quote must be copied word for word from one message of the person's."
            }
            Self::Nothing => {
                "Not kept: the quote says nothing by itself. Quote the words of the person's that \
                 say the fact; if they only agreed, ask them to say it."
            }
            Self::Forwarded => {
                "Not kept: the message was forwarded and is not the person's own. Only what they \
                 say themselves may be kept."
            }
            Self::Borrowed => {
                "Not kept: the quote is quoted, pasted, code, or a text to be worked on, and not \
                 what the person says themselves."
            }
            Self::Unclear => {
                "Not kept: a word of the quote was not heard for certain. Ask the person what they \
                 said."
            }
            Self::Question => {
                "Not kept: the person asks this and does not say it. Keep it only once they say it \
                 or ask to remember it."
            }
            Self::WhatIf => {
                "Not kept: the person speaks of what might be, or of a game, and does not say that \
                 it is so."
            }
            Self::OffTheRecord => {
                "Not kept: the person wants this message kept out of memory. Do not try again."
            }
            Self::Relative { words, today } => {
                return format!(
                    "Not kept: \"{words}\" means another day later on. The message is of {today}: \
                     write the date itself, as YYYY-MM-DD, or leave it out."
                );
            }
            Self::Number(number) => {
                return format!(
                    "Not kept: the message does not hold the number {number}. Write numbers as the \
                     person did, and dates as YYYY-MM-DD."
                );
            }
            Self::Date { date, means: Some(means), today } => {
                return format!(
                    "Not kept: the message is of {today}, and the day that it names is {means}, not \
                     {date}. Write {means}."
                );
            }
            Self::Date { date, means: None, today } => {
                return format!(
                    "Not kept: {date} is no date that the message, of {today}, gives. Write the \
                     day that the person named, as YYYY-MM-DD, or leave it out."
                );
            }
            Self::Word(word) => {
                return format!(
                    "Not kept: the message does not hold \"{word}\". Write the fact in the \
                     person's own words and language, with names as they wrote them."
                );
            }
            Self::OtherWords => {
                "Not kept: write the fact in the person's own words and language, close to the \
                 quote."
            }
            Self::Negation { said: true } => {
                "Not kept: the person denies this around the quote, and the fact does not. Write \
                 the fact with the negation."
            }
            Self::Negation { said: false } => {
                "Not kept: the fact denies what the person says around the quote. Write the fact as \
                 they said it."
            }
            Self::TakenBack => {
                "Not kept: the person takes this back right after it. Write what they put in its \
                 place."
            }
            Self::Wished => {
                "Not kept: the person wishes or plans this, and it is not so yet. Write that they \
                 want or plan it, in their words."
            }
            Self::Past => {
                "Not kept: the person says that this was so. Write that it was, in their words."
            }
            Self::Role => {
                "Not kept: the message gives this name, role or amount to somebody or something \
                 else. Read again who is who, and write whose it is."
            }
            Self::Secret => {
                "Not kept: this looks like a secret. It is kept only when the person asks, in that \
                 same message, to remember it."
            }
            Self::Health => {
                "Not kept: this concerns health. It is kept only when the person asks, in that same \
                 message, to remember it."
            }
            Self::Until { today } => {
                return format!(
                    "Not kept: until must be a date, YYYY-MM-DD, from {today} on and within ten \
                     years; leave it out for what has no last day."
                );
            }
        };
        text.to_owned()
    }
}
