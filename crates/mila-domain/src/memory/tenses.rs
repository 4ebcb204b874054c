//! Whether a fact tells in the present what the message tells in the past, by the forms of the verb.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::text::Word;
use super::{forms, made_up};

/// How a verb ends in the past and in the present, as both are written, and how long its stem is at
/// least.
const ENDINGS: [(&str, &str, usize); 26] = [
    ("ed", "s", 3),
    ("ed", "es", 3),
    ("ied", "ies", 2),
    ("d", "s", 3),
    ("é", "a", 3),
    ("í", "e", 2),
    ("ía", "e", 2),
    ("aba", "a", 2),
    ("ei", "a", 3),
    ("ais", "e", 3),
    ("ait", "e", 3),
    ("é", "e", 3),
    ("avo", "a", 3),
    ("evo", "e", 3),
    ("te", "t", 3),
    ("л", "ет", 2),
    ("ла", "ет", 2),
    ("л", "ит", 2),
    ("ил", "ит", 2),
    ("ила", "ит", 2),
    ("ил", "ет", 2),
    ("в", "є", 3),
    ("ла", "є", 3),
    ("łem", "", 3),
    ("łam", "", 3),
    ("ałem", "a", 3),
];

/// Verbs of which both have forms of their own.
const PAIRS: &str = "had has, had have, did does, went goes, ate eats, drank drinks, drove drives, \
    taught teaches, wrote writes, ran runs, kept keeps, sang sings, slept sleeps, flew flies, \
    swam swims, rode rides, spoke speaks, wore wears, knew knows, led leads, built builds, \
    sold sells, held holds, grew grows, paid pays, spent spends, made makes, \
    tuve tiene, tenia tiene, hice hace, hacia hace, fui es, era es, fui va, iba va, jugue juega, \
    jugaba juega, dormia duerme, hatte hat, war ist, fuhr fahrt, trank trinkt, ass isst, \
    avais a, avait a, etais est, faisais fait, faisait fait, tinha tem, avevo ha";

static PAIRED: LazyLock<HashSet<(&str, &str)>> =
    LazyLock::new(|| PAIRS.split(',').filter_map(|pair| pair.trim().split_once(' ')).collect());

/// Makes of a past one that lasts: "I have lived", "since".
const LASTS: [&str; 28] = [
    "have",
    "has",
    "ive",
    "weve",
    "shes",
    "hes",
    "always",
    "since",
    "siempre",
    "desde",
    "toujours",
    "depuis",
    "sempre",
    "immer",
    "seit",
    "всегда",
    "с",
    "תמיד",
    "מאז",
    "دائما",
    "دايما",
    "منذ",
    "still",
    "theyve",
    "zawsze",
    "завжди",
    "altijd",
    "sinds",
];

/// Whether the fact has the present of a verb whose past the words have, and not its present.
pub(super) fn is_past(said: &[Word<'_>], fact: &[Word<'_>]) -> bool {
    let lasts = |word: &Word<'_>| LASTS.contains(&word.text.as_str());
    if said.iter().any(lasts) {
        return false;
    }
    fact.iter().filter(|it| !it.number).any(|word| {
        let before = said.iter().any(|it| was(it, word));
        before && !said.iter().any(|it| is_now(it, word))
    })
}

/// Whether one word is the past of which the other is the present.
fn was(past: &Word<'_>, now: &Word<'_>) -> bool {
    let (raw_past, raw_now) = (past.raw.to_lowercase(), now.raw.to_lowercase());
    let ends = |(was, is, least): &(&str, &str, usize)| {
        let stem = raw_past.strip_suffix(was).filter(|it| it.chars().count() >= *least);
        stem.is_some_and(|stem| raw_now.strip_prefix(stem) == Some(is))
    };
    !past.number
        && raw_past != raw_now
        && (ENDINGS.iter().any(ends)
            || PAIRED.contains(&(past.text.as_str(), now.text.as_str()))
            || forms::is_past_of_roots(&past.text, &now.text))
}

/// Whether a word says the same in the present, as the person or as another says it.
fn is_now(word: &Word<'_>, now: &Word<'_>) -> bool {
    word.text == now.text
        || made_up::stands(now, std::slice::from_ref(word))
        || forms::plural(&word.text, &now.text)
        || forms::is_of_person(&word.text, &now.text, (word.raw, now.raw))
            && !forms::is_past_of_roots(&word.text, &now.text)
}

/// How Hebrew and Arabic verbs end where the person says what they did.
const DID: [&str; 4] = ["תי", "נו", "ت", "نا"];

/// Whether the fact tells of somebody else what the person says that they did: "درست" and "درس".
pub(super) fn stays_past(said: &[Word<'_>], fact: &[Word<'_>]) -> bool {
    let did = |word: &&Word<'_>| DID.iter().any(|it| word.text.ends_with(it));
    said.iter().filter(did).any(|word| {
        fact.iter().any(|it| {
            forms::is_of_person(&word.text, &it.text, (word.raw, it.raw))
                && !it.text.starts_with(['י', 'ي'])
        })
    })
}
