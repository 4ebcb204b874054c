//! Memories: what is to be remembered, forgotten and corrected goes to the tools, and what is asked
//! is repeated from what stands in the request. Whether anything was done, the tools say.

use serde_json::json;

use super::Language;
use crate::claude::brain::{Reply, Seen};

const REMEMBER: &str = "remember";
const MEMORY: &str = "memory";

/// What asks for something to be remembered; what follows is remembered.
const REMEMBERED: [&str; 17] = [
    "please remember that ",
    "please remember: ",
    "can you remember that ",
    "remember that ",
    "remember: ",
    "remember, ",
    "keep in mind that ",
    "don't forget that ",
    "תזכרי בבקשה ש",
    "תזכרי: ",
    "תזכור: ",
    "תזכרי ש",
    "תזכור ש",
    "זכרי ש",
    "זכור ש",
    "תרשמי ש",
    "בבקשה תזכרי ש",
];

/// What asks to forget; what follows is forgotten.
const FORGOTTEN: [&str; 14] = [
    "please forget everything about ",
    "please forget about ",
    "please forget ",
    "forget everything about ",
    "forget all about ",
    "forget about ",
    "forget ",
    "תשכחי את ",
    "תשכח את ",
    "שכחי את ",
    "תשכחי כל מה שקשור ל",
    "תשכחי מ",
    "תמחקי את ",
    "לשכוח את ",
];

/// What follows is no topic: "forget it".
const NO_TOPICS: [&str; 7] = ["it", "that", "this", "me", "about it", "זה", "זה בבקשה"];

/// What corrects, and what stands between the old and the new.
const CORRECTED: [(&str, &str); 4] = [
    ("please correct that ", " to "),
    ("correct that ", " to "),
    ("תתקני ש", " ל-"),
    ("תקני ש", " ל-"),
];

/// What asks about something that was told; what follows is looked for.
const ASKED: [&str; 8] = [
    "what did i tell you about ",
    "what have i told you about ",
    "what do you know about ",
    "what do you remember about ",
    "מה סיפרתי לך על ",
    "מה אמרתי לך על ",
    "מה את יודעת על ",
    "מה את זוכרת על ",
];

/// The tool call that the words ask for, if its tool is on offer.
pub(super) fn call(seen: &Seen) -> Option<Reply> {
    let offers = |tool: &str| seen.tools.iter().any(|it| it == tool);
    // "Remember that film?" asks for nothing.
    let asks =
        seen.words.trim_end().ends_with('?') && !seen.words.to_lowercase().contains("can you");
    let fact = after(&seen.words, &REMEMBERED).filter(|_| offers(REMEMBER) && !asks);
    if let Some(fact) = fact {
        let input = json!({"about": about(fact), "fact": fact, "quote": fact, "kind": kind(fact)});
        return Some(Reply::call(REMEMBER, input));
    }
    if !offers(MEMORY) {
        return None;
    }
    if let Some((old, new)) = corrected(&seen.words) {
        let input = json!({
            "action": "correct", "words": [about(old)], "fact": new, "quote": new,
        });
        return Some(Reply::call(MEMORY, input));
    }
    let topics = topics(after(&seen.words, &FORGOTTEN)?);
    let is_one = !topics.is_empty() && !NO_TOPICS.contains(&topics[0].to_lowercase().as_str());
    is_one.then(|| Reply::call(MEMORY, json!({"action": "forget", "words": topics})))
}

/// The answer to a question about something that was told: the memories that stand in the request
/// and share a word with it.
pub(super) fn recalled(seen: &Seen, language: Language) -> Option<String> {
    let topic = after(&seen.words, &ASKED)?;
    let wanted = words(topic);
    let beside = seen.beside.join("\n");
    let kept: Vec<&str> = kept(&beside)
        .into_iter()
        .filter(|memory| words(memory).iter().any(|word| wanted.contains(word)))
        .collect();
    Some(match (kept.is_empty(), language) {
        (false, Language::English) => format!("You told me this: {}", kept.join("; ")),
        (false, Language::Hebrew) => format!("זה מה שסופר לי: {}", kept.join("; ")),
        (true, Language::English) => {
            "Nothing about that came with your message, so I will not make anything up.".to_owned()
        }
        (true, Language::Hebrew) => "שום דבר על כך לא הגיע עם ההודעה, ולא אמציא דבר.".to_owned(),
    })
}

/// What a tool of memory said, in plain words: nothing is added to it.
pub(super) fn told(name: &str, said: &str, language: Language) -> Option<String> {
    let is_memory = [REMEMBER, MEMORY].contains(&name);
    let above = said.starts_with("The service");
    is_memory.then(|| match language {
        Language::English if above => "It stands above.".to_owned(),
        Language::Hebrew if above => "זה כתוב למעלה.".to_owned(),
        Language::English => format!("The memory tool answers: {said}"),
        Language::Hebrew => format!("הכלי של הזיכרון עונה: {said}"),
    })
}

/// What follows the first of the beginnings that the words have.
fn after<'w>(words: &'w str, beginnings: &[&str]) -> Option<&'w str> {
    let words = words.trim();
    let begins = |beginning: &&str| {
        let start = words.get(..beginning.len())?;
        let same = start.replace('’', "'").to_lowercase() == **beginning;
        same.then(|| words[beginning.len()..].trim())
    };
    let rest = beginnings.iter().find_map(begins)?.trim_end_matches(['.', '!', '?', ' ']);
    (!rest.is_empty()).then_some(rest)
}

fn corrected(words: &str) -> Option<(&str, &str)> {
    CORRECTED.iter().find_map(|(beginning, between)| {
        let (old, new) = after(words, &[beginning])?.rsplit_once(between)?;
        (!old.is_empty() && !new.is_empty()).then_some((old, new))
    })
}

/// Most characters of what a fact is about.
const MOST_ABOUT: usize = 40;

/// What a fact is about: whatever is "my", or what is said of the person.
fn about(fact: &str) -> String {
    let words: Vec<&str> = fact.split(|c: char| !c.is_alphanumeric()).collect();
    let of_mine = |pair: &[&str]| match pair {
        [my, thing] if my.eq_ignore_ascii_case("my") => Some((*thing).to_lowercase()),
        [thing, my] if *my == "שלי" => Some(without_article(thing).to_owned()),
        _ => None,
    };
    let own = || fact.chars().take(MOST_ABOUT).collect::<String>().trim().to_lowercase();
    words.windows(2).find_map(of_mine).unwrap_or_else(own)
}

/// Without "the", and the "to" in which it goes: לחתול and החתול are חתול.
fn without_article(word: &str) -> &str {
    let bare = word.strip_prefix(['ה', 'ל']).filter(|rest| rest.chars().count() > 2);
    bare.unwrap_or(word)
}

fn kind(fact: &str) -> &'static str {
    let fact = fact.to_lowercase().replace('’', "'");
    let begins = |these: &[&str]| these.iter().any(|it| fact.starts_with(it));
    let has = |these: &[&str]| these.iter().any(|it| fact.contains(it));
    if begins(&[
        "my name is",
        "i am ",
        "i'm ",
        "call me ",
        "קוראים לי ",
        "שמי ",
        "השם שלי ",
        "אני ",
    ]) {
        "profile"
    } else if has(&["always", "never", "from now on", "תמיד", "אף פעם", "לעולם", "מעכשיו"])
    {
        "wish"
    } else {
        "fact"
    }
}

/// What is to be forgotten, without what only points to it: "my cat and Dana" are cat and Dana.
fn topics(said: &str) -> Vec<&str> {
    let parts = said.split(", ").flat_map(|part| part.split(" and "));
    parts.map(topic).filter(|topic| !topic.is_empty()).collect()
}

fn topic(said: &str) -> &str {
    let said = said.trim();
    if let Some(thing) = said.strip_suffix(" שלי") {
        return without_article(thing);
    }
    let first = said.split(' ').next().unwrap_or_default();
    let points = ["my", "the", "our"].contains(&first.to_lowercase().as_str());
    if points { said[first.len()..].trim() } else { said }
}

/// The memories that stand beside the words, of now or of before.
fn kept(beside: &str) -> Vec<&str> {
    let lines = beside.lines().filter_map(|line| line.trim().strip_prefix("- "));
    lines.map(|line| line.trim_end_matches(']')).collect()
}

/// The words that say what a text is about, folded.
fn words(text: &str) -> Vec<String> {
    let all = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1);
    let folded = all.map(|word| without_article(word).to_lowercase());
    folded
        .filter(|word| !["my", "the", "is", "noted", "שלי", "של"].contains(&word.as_str()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_about_what_is_mine_or_about_me() {
        for (fact, subject, sort) in [
            ("I'm vegetarian", "i'm vegetarian", "profile"),
            ("my cat is called Miso", "cat", "fact"),
            ("My name is Dana", "name", "profile"),
            ("you should always answer in Hebrew", "you should always answer in hebrew", "wish"),
            ("אני צמחונית", "אני צמחונית", "profile"),
            ("לחתול שלי קוראים מיצי", "חתול", "fact"),
            ("תמיד לענות בקצרה", "תמיד לענות בקצרה", "wish"),
        ] {
            assert_eq!((about(fact).as_str(), kind(fact)), (subject, sort), "{fact}");
        }
    }

    #[test]
    fn what_only_sounds_like_it_calls_nothing() {
        let tools = [REMEMBER, MEMORY].map(str::to_owned).to_vec();
        for words in [
            "forget it",
            "Forget that.",
            "don't forget",
            "do you remember that film?",
            "Remember that film?",
            "I remember that I was late",
            "remember",
            "correct that please",
            "תשכחי את זה",
        ] {
            let seen = Seen { words: words.to_owned(), tools: tools.clone(), ..Seen::default() };
            assert_eq!(call(&seen), None, "{words}");
        }
        let seen = Seen { words: "remember that I'm vegetarian".to_owned(), ..Seen::default() };
        assert_eq!(call(&seen), None, "no tool is on offer");
    }

    #[test]
    fn it_repeats_what_is_kept_and_makes_nothing_up() {
        let kept =
            "[Sent Monday]\n[Kept:\n- cat: is called Miso (noted 2026-11-30)\n- me: is vegetarian]";
        let asked = |words: &str, beside: &[&str]| {
            let beside = beside.iter().map(|text| (*text).to_owned()).collect();
            let seen = Seen { words: words.to_owned(), beside, ..Seen::default() };
            recalled(&seen, crate::claude::rehearsal::language_of(words)).unwrap()
        };
        let cat = "What did I tell you about my cat?";
        let told = "You told me this: cat: is called Miso (noted 2026-11-30)";
        assert_eq!(asked(cat, &[kept]), told);
        assert_eq!(asked(cat, &[kept, "[Sent Tuesday]"]), told, "also of before");
        let nothing = "Nothing about that came with";
        assert!(asked("What did I tell you about my dog?", &[kept]).starts_with(nothing));
        assert!(asked(cat, &[]).starts_with(nothing));
        let hebrew = asked("מה סיפרתי לך על החתול שלי?", &["[Kept:\n- חתול: קוראים לו מיצי]"]);
        assert!(hebrew.starts_with("זה מה שסופר לי: חתול: קוראים לו מיצי"), "{hebrew}");
    }

    #[test]
    fn topics_are_what_is_named() {
        assert_eq!(topics("my cat"), ["cat"]);
        assert_eq!(topics("my cat, the dog and Dana"), ["cat", "dog", "Dana"]);
        assert_eq!(topics("החתול שלי"), ["חתול"]);
        assert_eq!(topics("דנה"), ["דנה"]);
    }
}
