//! The words of each language, as they say that something was done.

mod arabic;
mod dutch;
mod english;
mod french;
mod german;
mod hebrew;
mod hindi;
mod italian;
mod polish;
mod portuguese;
mod russian;
mod spanish;
mod turkish;
mod ukrainian;

use super::Deed;
use crate::tongue::Tongue;

/// Patterns (`pattern.rs`), one a line, and the deed that each of them is about.
pub(super) type Patterns = &'static [(Deed, &'static str)];

/// The tables of one language. Words are divided by spaces, patterns by lines.
#[derive(Debug)]
pub(super) struct Tables {
    /// Words that say nothing by themselves: between subject and verb, around a part of a sentence.
    pub(super) fillers: &'static str,
    /// Words that deny.
    pub(super) not: &'static str,
    /// Words that deny what comes before.
    pub(super) naught: &'static str,
    /// Words by which it is only thought of: "would".
    pub(super) thought: &'static str,
    /// What is written together with the word that follows.
    pub(super) prefixes: &'static str,
    /// Lists that patterns name in braces.
    pub(super) classes: &'static [(&'static str, &'static str)],
    /// Mila did it.
    pub(super) did: Patterns,
    /// It is done.
    pub(super) is: Patterns,
    /// It has arrived at somebody else.
    pub(super) arrived: &'static str,
    /// Mila will do it, or is doing it.
    pub(super) will: Patterns,
    /// Mila did or will do something, whatever it is.
    pub(super) acts: Patterns,
    /// It is claimed where the person told something, and asked for no words.
    pub(super) hints: Patterns,
    /// What was asked for is done or will be, whatever it was.
    pub(super) done: &'static str,
    /// What only looks like one of these.
    pub(super) talk: &'static str,
    /// Words that begin what may not be so.
    pub(super) ifs: &'static str,
    /// Words that begin when something is so.
    pub(super) whens: &'static str,
    /// At this moment.
    pub(super) nows: &'static str,
    /// By which the person has a choice.
    pub(super) offers: &'static str,
    /// Words that begin questions.
    pub(super) questions: &'static str,
    /// Whether questions have an order of their own, so that other words with a question mark tell.
    pub(super) by_order: bool,
    /// What stands before words that are not Mila's own, or not so.
    pub(super) reported: &'static str,
    /// Words for what other programs and people keep.
    pub(super) elsewhere: &'static str,
    /// What tells that something was done before.
    pub(super) earlier: &'static str,
    /// What tells the day on which it was, as logs that reach less far do not.
    pub(super) dated: &'static str,
    /// What tells since when it is so, or that it was done on the day that the person spoke of it.
    pub(super) since: &'static str,
    /// The person asks for it.
    pub(super) asks: Patterns,
    /// The person asks for it, and for nothing else.
    pub(super) orders: Patterns,
    /// The person asks for something else to be done, out in the world.
    pub(super) requests: &'static str,
    /// The person asks for words: to know, to read.
    pub(super) asks_words: &'static str,
    /// What introduces a request: "please".
    pub(super) polite: &'static str,
    /// The person asks to be reminded of what follows.
    pub(super) reminds: &'static str,
    /// An answer leaves it to the person, or needs more to do it.
    pub(super) declines: &'static str,
    /// A question without whose answer it cannot be done.
    pub(super) asks_back: &'static str,
    /// What agrees to a request and says nothing yet: "happy to".
    pub(super) assents: &'static str,
    /// Questions that end a talk, and ask for nothing that lacks: "anything else?"
    pub(super) wraps_up: &'static str,
    /// Words that deny, and decline nothing: "no problem".
    pub(super) shrugs: &'static str,
    /// The person asks whether something was done before.
    pub(super) asks_whether: &'static str,
    /// Words for texts that somebody else says.
    pub(super) drafts: &'static str,
    /// The person asks for such a text.
    pub(super) asks_draft: &'static str,
    /// The person asks for a poem or a tale.
    pub(super) asks_tale: &'static str,
    /// Words that begin letters.
    pub(super) greetings: &'static str,
    /// Words that end letters, before a name.
    pub(super) closings: &'static str,
    /// Who does what Mila does not.
    pub(super) others: &'static str,
    /// Verbs that are Mila's only after a word for Mila, or none.
    pub(super) mine: &'static str,
    /// Subjects that several verbs may share.
    pub(super) subjects: &'static str,
    /// Words between such verbs.
    pub(super) ands: &'static str,
    /// What the person or somebody else did, as a condition.
    pub(super) theirs: &'static str,
    /// What is told of the world: according to somebody, in a film, after steps.
    pub(super) world: &'static str,
    /// Words of what to do in another program.
    pub(super) steps: &'static str,
    /// Words by which what looks like another program's is a fact of the person's.
    pub(super) facts: &'static str,
    /// What one can do in another program.
    pub(super) how_to: &'static str,
    /// Words for what other programs handle.
    pub(super) things: &'static str,
    /// Advice to set something oneself.
    pub(super) advice: &'static str,
    /// Words that begin what then comes to the person, whoever sends it.
    pub(super) comes: &'static str,
    /// Words that tell what comes of what was said before.
    pub(super) thus: &'static str,
    /// Words for Mila, as who sends it.
    pub(super) from_mila: &'static str,
    /// Words for the two who talk: what is said without them is said of the world.
    pub(super) us: &'static str,
    /// What stands before a word that is only spoken of: "the word", "between".
    pub(super) mentions: &'static str,
    /// The person asks for words of their own in other words, or in another language.
    pub(super) asks_turned: &'static str,
    /// The person asks what a text says that they show.
    pub(super) asks_shown: &'static str,
    /// The person speaks of their brief.
    pub(super) of_brief: &'static str,
    /// Mila made the brief other than it was; words tell it only where the person spoke of it.
    pub(super) shapes: &'static str,
    /// Mila put it in on an earlier day.
    pub(super) put_in: &'static str,
    /// The person tells what somebody did to them.
    pub(super) befell: &'static str,
    /// Verbs that are orders too, where nothing stands before them.
    pub(super) orders_too: &'static str,
}

impl Tables {
    const NONE: Self = Self {
        fillers: "",
        not: "",
        naught: "",
        thought: "",
        prefixes: "",
        classes: &[],
        did: &[],
        is: &[],
        arrived: "",
        will: &[],
        acts: &[],
        hints: &[],
        done: "",
        talk: "",
        ifs: "",
        whens: "",
        nows: "",
        offers: "",
        questions: "",
        by_order: false,
        reported: "",
        elsewhere: "",
        earlier: "",
        dated: "",
        since: "",
        asks: &[],
        orders: &[],
        requests: "",
        asks_words: "",
        polite: "",
        reminds: "",
        declines: "",
        asks_back: "",
        assents: "",
        wraps_up: "",
        shrugs: "",
        asks_whether: "",
        drafts: "",
        asks_draft: "",
        asks_tale: "",
        greetings: "",
        closings: "",
        others: "",
        mine: "",
        subjects: "",
        ands: "",
        theirs: "",
        world: "",
        steps: "",
        facts: "",
        how_to: "",
        things: "",
        advice: "",
        comes: "",
        thus: "",
        from_mila: "",
        us: "",
        mentions: "",
        asks_turned: "",
        asks_shown: "",
        of_brief: "",
        shapes: "",
        put_in: "",
        befell: "",
        orders_too: "",
    };

    pub(super) const fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::English => &english::TABLES,
            Tongue::Hebrew => &hebrew::TABLES,
            Tongue::Arabic => &arabic::TABLES,
            Tongue::Spanish => &spanish::TABLES,
            Tongue::Portuguese => &portuguese::TABLES,
            Tongue::French => &french::TABLES,
            Tongue::Italian => &italian::TABLES,
            Tongue::German => &german::TABLES,
            Tongue::Dutch => &dutch::TABLES,
            Tongue::Polish => &polish::TABLES,
            Tongue::Turkish => &turkish::TABLES,
            Tongue::Russian => &russian::TABLES,
            Tongue::Ukrainian => &ukrainian::TABLES,
            Tongue::Hindi => &hindi::TABLES,
        }
    }
}
