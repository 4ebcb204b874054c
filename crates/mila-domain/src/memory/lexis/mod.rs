//! What tells, in each language, whether words may become a memory: a table for each.
//!
//! Forms are written as people write them and compared as `words/plain.rs` says. In a phrase, a
//! star in a word stands for any letters, `#` for a number, `@` for a day of
//! the week, `%` for a span of time and `^` for a month.

mod acts;
mod arabic;
mod dutch;
mod english;
mod french;
mod german;
mod hebrew;
mod hindi;
mod italian;
mod medicines;
mod polish;
mod portuguese;
mod russian;
mod spanish;
mod turkish;
mod ukrainian;

pub(super) use self::acts::Acts;
pub(super) use self::medicines::MEDICINES;
use crate::tongue::Tongue;

/// Phrases, with commas between.
type List = &'static str;

/// What is read in one language.
#[derive(Debug)]
pub(crate) struct Lexis {
    /// Words that tell nothing by themselves.
    pub(crate) stop: List,
    /// What a fact about somebody is made of beside the person's own words: "lives", "likes".
    pub(super) verb: List,
    /// Whole messages that agree, deny, greet or thank.
    pub(super) nod: List,
    pub(super) not: List,
    /// Holds a negation and denies nothing: "not only".
    pub(super) not_not: List,
    /// Begins a clause of its own.
    pub(super) but: List,
    pub(super) and: List,
    /// Who acts: behind a pause or "and", a clause of its own begins.
    pub(super) who: List,
    /// Asks to remember, anywhere.
    pub(super) ask: List,
    /// Asks to remember, at the beginning of a clause; `polite` may stand before.
    pub(super) ask_first: List,
    pub(super) polite: List,
    /// Speaks of remembering and asks for nothing: "I don't remember".
    pub(super) recall: List,
    pub(super) off: List,
    /// Begins a question.
    pub(crate) question: List,
    /// What follows, in this sentence or after it, is made up: "imagine".
    pub(super) game: List,
    /// The sentence says what is not so: "if I were".
    pub(super) what_if: List,
    pub(super) when_if: List,
    /// Before a colon: others' words follow.
    pub(super) said: List,
    /// Asks to work on a text, which follows.
    pub(super) task: List,
    /// Before a colon: the person's own words follow.
    pub(super) label: List,
    /// From Monday on; forms of one with strokes between.
    pub(crate) weekday: List,
    /// In their order; forms of one with strokes between.
    pub(crate) month: List,
    pub(super) span: List,
    /// A day that is counted from today.
    pub(super) relative: List,
    /// Holds such words and means no one day: "every Friday".
    pub(super) often: List,
    pub(super) secret: List,
    pub(super) health: List,
    /// Asks for something in the shape of a question; one of `keep` follows: "could you".
    pub(super) can: List,
    pub(super) keep: List,
    /// May stand between "and" and the negation of a clause of its own: "and still not".
    pub(super) yet: List,
    /// Words that count beside the numerals, with what they count: "dozen=12"; nothing
    /// certain is 0.
    pub(super) amount: List,
    /// Counts a year or a month (`m`) from today's; `#` is the number that stands there: "# years
    /// ago=-#".
    pub(super) years: List,
    /// A secret beside one of `lock`: "code", "card".
    pub(super) code: List,
    pub(super) lock: List,
    /// Holds such a word and is no secret: "zip code".
    pub(super) open_code: List,
    /// Holds a word of health and names a trade: "psychologist", "work in a hospital". Beside one of
    /// `patient` it is health: "my psychologist".
    pub(super) job: List,
    pub(super) patient: List,
    /// Behind a pause: what follows is so, whatever was wished or supposed before: "in reality".
    pub(super) real: List,
    /// Counts a day from today; `days.rs` says how: "# days ago=-#", "next @=@next".
    pub(super) days: List,
    /// Verbs of what has happened: then a bare weekday may be the last one.
    pub(super) gone: List,
    /// An hour in words, with what it adds: "quarter to #=-1:45".
    pub(super) clock: List,
    /// Says that what follows is wished or planned and not so. Holds every person of the verb.
    pub(super) wish: List,
    /// Says that what follows was so and is no longer, or may not be.
    pub(super) past: List,
    /// Who somebody is to another; forms of one with strokes between.
    pub(super) kin: List,
    /// What may stand between such a word and whose it is.
    pub(super) of: List,
    /// Words and how they are shortened, with strokes between.
    pub(super) short: List,
    /// Holds an "if" and leaves nothing open: "in case you wondered".
    pub(super) no_if: List,
}

impl Lexis {
    /// That of a language.
    pub(crate) const fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::English => &english::ENGLISH,
            Tongue::Hebrew => &hebrew::HEBREW,
            Tongue::Arabic => &arabic::ARABIC,
            Tongue::Spanish => &spanish::SPANISH,
            Tongue::Portuguese => &portuguese::PORTUGUESE,
            Tongue::French => &french::FRENCH,
            Tongue::Italian => &italian::ITALIAN,
            Tongue::German => &german::GERMAN,
            Tongue::Dutch => &dutch::DUTCH,
            Tongue::Polish => &polish::POLISH,
            Tongue::Turkish => &turkish::TURKISH,
            Tongue::Russian => &russian::RUSSIAN,
            Tongue::Ukrainian => &ukrainian::UKRAINIAN,
            Tongue::Hindi => &hindi::HINDI,
        }
    }
}
