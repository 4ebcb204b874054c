//! Conversations of two people in three languages, which say the same in each.
//!
//! A file holds what is said: families of facts, each with the things that they tell, what is said
//! and replied of them, and what is asked. `{w}` is somebody near the one who speaks, `{W}` the
//! same as others say it, `{x}` the thing. The same numbers choose in each language.

use serde_json::{Value, json};

/// What is said in one language.
struct Talk<'t> {
    names: Vec<&'t str>,
    near: Vec<&'t str>,
    theirs: Vec<&'t str>,
    families: Vec<Family<'t>>,
    small: Vec<&'t str>,
}

#[derive(Default)]
struct Family<'t> {
    name: &'t str,
    what: Vec<&'t str>,
    say: Vec<&'t str>,
    reply: Vec<&'t str>,
    ask: Vec<&'t str>,
}

/// A fact of somebody's: of which family, about whom.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Fact {
    author: usize,
    family: usize,
    near: usize,
}

/// One of so many facts is asked for along with another.
const DOUBLE: usize = 4;

/// Messages of a session.
const SESSION: usize = 14;

/// The conversation of a file, as `mila-eval recall` reads it.
pub(crate) fn conversation(text: &str) -> Value {
    let talk = read(text);
    let facts = shuffled(&talk);
    let mut writer = Writer::default();
    let mut ids = Vec::new();
    for (nth, fact) in facts.iter().enumerate() {
        let family = &talk.families[fact.family];
        let thing = family.what[(fact.near + fact.author * 3) % family.what.len()];
        let said = family.say[(fact.near + fact.author) % 2];
        let said = said.replace("{w}", talk.near[fact.near]).replace("{x}", thing);
        ids.push(writer.say(talk.names[fact.author], &said));
        writer.say(talk.names[1 - fact.author], family.reply[nth % 2]);
        for more in 0..1 + nth % 2 {
            let small = talk.small[(nth * 7 + more * 3) % talk.small.len()];
            let near = talk.near[(nth * 5 + more) % talk.near.len()];
            writer.say(talk.names[(nth + more) % 2], &small.replace("{w}", near));
        }
    }
    let questions = (0..facts.len()).map(|nth| question(&talk, &facts, &ids, nth));
    let questions: Vec<Value> = questions.collect();
    json!({ "messages": writer.messages, "questions": questions })
}

/// What is asked of the nth fact, and of another of the same person's.
fn question(talk: &Talk<'_>, facts: &[Fact], ids: &[String], nth: usize) -> Value {
    let fact = facts[nth];
    let ask = |fact: &Fact| {
        let theirs = talk.theirs[fact.near].replace("{n}", talk.names[fact.author]);
        talk.families[fact.family].ask[nth % 2].replace("{W}", &theirs)
    };
    if !nth.is_multiple_of(DOUBLE) {
        let category = talk.families[fact.family].name;
        return json!({ "question": ask(&fact), "category": category, "evidence": [ids[nth]] });
    }
    let family = (fact.family + 5) % talk.families.len();
    let other = facts.iter().position(|it| *it == Fact { family, ..fact }).unwrap();
    let text = format!("{} {}", ask(&fact), ask(&facts[other]));
    json!({ "question": text, "category": "multi-hop", "evidence": [ids[nth], ids[other]] })
}

/// Every fact once, in an order that is the same in each language.
fn shuffled(talk: &Talk<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    for author in 0..2 {
        for family in 0..talk.families.len() {
            facts.extend((0..talk.near.len()).map(|near| Fact { author, family, near }));
        }
    }
    // A multiplicative generator: nothing but a fixed disorder is wanted.
    let mut state: usize = 1;
    for last in (1..facts.len()).rev() {
        state = state * 48_271 % 0x7FFF_FFFF;
        facts.swap(last, state % (last + 1));
    }
    facts
}

#[derive(Default)]
struct Writer {
    messages: Vec<Value>,
}

impl Writer {
    /// Adds a message; its id.
    fn say(&mut self, author: &str, text: &str) -> String {
        let nth = self.messages.len();
        let id = format!("m{nth}");
        // A session a week, a message a minute, from 2024-01-01 on.
        let at = 1_704_100_000 + (nth / SESSION * 604_800 + nth % SESSION * 60) as i64;
        let at = jiff::Timestamp::from_second(at).unwrap().to_string();
        self.messages.push(json!({ "id": id, "at": at, "author": author, "text": text }));
        id
    }
}

fn read(text: &str) -> Talk<'_> {
    let mut talk =
        Talk { names: vec![], near: vec![], theirs: vec![], families: vec![], small: vec![] };
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix("== ") {
            talk.families.push(Family { name, ..Family::default() });
            continue;
        }
        let (key, rest) = line.split_once(": ").unwrap();
        let list = || rest.split(" | ").collect();
        match (key, talk.families.last_mut()) {
            ("names", _) => talk.names = list(),
            ("near", _) => talk.near = list(),
            ("theirs", _) => talk.theirs = list(),
            ("what", Some(family)) => family.what = list(),
            ("say", Some(family)) => family.say.push(rest),
            ("reply", Some(family)) => family.reply.push(rest),
            ("ask", Some(family)) => family.ask.push(rest),
            _ => panic!("a line that nobody reads: {line}"),
        }
    }
    talk.small = talk.families.pop().unwrap().say;
    talk
}
