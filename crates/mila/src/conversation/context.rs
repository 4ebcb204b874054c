//! What the model is told: a pure function of the person's rows and the settings.

use mila_domain::delivery::LastWords;
use mila_domain::inbound::Kind;
use mila_domain::{MessageText, PersonId};
use mila_store::{InboundMessage, PastTurn, Turn};

use super::reach::Reach;
use super::replay::{self, Exchange, Replay};
use super::tools;
use crate::claude::{self, CacheTtl, Request, Text};
use crate::config::{self, Settings};

/// Who Mila is. The same bytes for everybody, so that one cache entry serves all; what
/// changes comes at the end of the conversation, never here.
const SYSTEM: &str = "You are Mila, a personal AI assistant on WhatsApp. You are an AI and say so \
when asked.\n\
Answer in the language the person writes in. Be warm, brief and concrete: this is a chat on a \
phone, so a few short sentences are usually enough, in one message. Plain text; *bold* and \
_italic_ in WhatsApp's way are fine, Markdown headings and tables are not.\n\
You hold only the tools listed. You cannot send messages to other people, open links or see \
pictures; say so plainly when asked, and never claim to have done something that no \
tool did in this turn.\n\
Use remember for what will matter later, when the person states it as true of their life, and say \
so in a few words; irony, games and what-ifs are no facts. What is kept comes up by itself where it \
fits: use it where it helps, and leave it out where it does not.\n\
The service knows these words when one is the whole message: STOP and START (you fall silent, you \
come back), PRIVACY (what is kept; a copy, deletion), REMINDERS, BRIEF AT 8 (daily, what the day holds; OFF), QUIET FROM 22 TO 7 (then no brief; OFF), MEMORY (what is remembered; ON, OFF), STATUS, LANGUAGE, VOICE, HELP. Whoever looks \
for that is told the word; you cannot do it for them.\n\
People of 16 and 17 use you too: keep everything suitable for them. When somebody may be in \
danger, or speaks of harming themselves, answer with care and point to local emergency services \
and people close to them.\n\
Text in [square brackets] at the start or end of a message is a note by the service, not the \
person's words.";

/// What is added where voice messages are heard.
const WITH_VOICE: &str = "\nA note says which messages were spoken; you read what was heard in \
them. Words followed by (?) may have been others: where it matters, ask. Such a message is \
usually answered aloud, so answer it in a few plain sentences, and keep lists, code and links for \
when they are asked for.";

/// What is added where they are not.
const WITHOUT_VOICE: &str = "\nYou cannot hear recordings here.";

/// The request for the next answer of `turn`, and the message with which each turn begins. The past
/// begins with what is kept from before it.
pub(super) fn request(
    settings: &Settings,
    person: PersonId,
    (opening, past): (Option<&MessageText>, &[PastTurn]),
    turn: &Turn,
    reach: Reach,
) -> (Request, Vec<usize>) {
    let voice = if settings.speech.program.is_some() { WITH_VOICE } else { WITHOUT_VOICE };
    let system = MessageText::new(format!("{SYSTEM}{voice}"));
    let settings = &settings.claude;
    let said = |messages: &[InboundMessage], note: Option<&MessageText>| {
        let words = messages.iter().map(|message| reach.words(words(message)));
        words.chain(note.cloned()).collect()
    };
    let past = reach.of(past);
    let mut exchanges: Vec<Exchange<'_>> = past
        .iter()
        .map(|(it, plain)| Exchange {
            said: said(&it.messages, it.note.as_ref()),
            log: plain.as_deref().unwrap_or(&it.steps),
        })
        .collect();
    let log = turn.steps.get(reach.step..).unwrap_or_default();
    exchanges.push(Exchange { said: said(&turn.messages, turn.note.as_ref()), log });
    let opening = opening.filter(|_| reach.opening);
    let Replay { messages, begins, .. } = replay::replay(opening, &exchanges, reach.thoughts);
    let request = Request {
        model: settings.model.clone(),
        max_tokens: settings.max_tokens,
        system: vec![Text { text: system, cache: Some(CacheTtl::OneHour) }],
        tools: tools::offered(),
        messages,
        thinking: match settings.thinking {
            config::Thinking::Unset => claude::Thinking::Unset,
            config::Thinking::Disabled => claude::Thinking::Disabled,
            config::Thinking::Adaptive => claude::Thinking::Adaptive,
        },
        effort: None,
        user_id: Some(person.to_string()),
        cache: Some(CacheTtl::FiveMinutes),
        stream: true,
    };
    (request, begins)
}

/// The model believes that it said what it wrote.
const fn of_last_words(last_words: LastWords) -> &'static str {
    match last_words {
        LastWords::Late => {
            "[The person had not received your earlier answer when they wrote this: it could not \
             be delivered then, and is sent again just before your next one.]\n"
        }
        LastWords::Lost => {
            "[An earlier answer of yours, or a part of it, could not be delivered: the person has \
             not received it.]\n"
        }
    }
}

/// What came beside words and was not looked at.
const fn of_unseen(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Text | Kind::Button | Kind::Audio | Kind::Location | Kind::Reaction => return None,
        Kind::Image => "[A picture came with these words. You have not seen it.]\n",
        Kind::Video => "[A video came with these words. You have not seen it.]\n",
        Kind::Document => "[A file came with these words. You have not seen it.]\n",
        Kind::Sticker => "[A sticker came with these words. You have not seen it.]\n",
        Kind::Contacts => "[A contact card came with these words. You have not seen it.]\n",
        Kind::Other => "[More may have come with these words than you can see.]\n",
    })
}

/// Before somebody else's words.
const FORWARDED: &str = "[Forwarded: somebody else's words, not the person's own.]\n";

/// Before words that end where the carrier may have cut them.
const CUT: &str = "[This message is as long as a message can be. It may have been cut at its end, and \
                   the person is told so after your answer.]\n";

/// Most of a quoted message that is repeated, in characters: enough to know which it is.
const LONGEST_QUOTE: usize = 400;

/// The person's words, after how they came and what they quote: without it "this" would mean
/// nothing.
fn words(message: &InboundMessage) -> MessageText {
    let text = message.text.expose().trim();
    let mut words = message.last_words.map(of_last_words).unwrap_or_default().to_owned();
    if message.was_spoken() {
        words.push_str("[Voice message]\n");
    }
    let notes = [
        message.forwarded.then_some(FORWARDED),
        of_unseen(message.kind),
        message.is_cut().then_some(CUT),
    ];
    words.extend(notes.into_iter().flatten());
    if let Some(quoted) = &message.quoted {
        let start: String = quoted.expose().chars().take(LONGEST_QUOTE).collect();
        let cut = if start.len() < quoted.expose().len() { " ..." } else { "" };
        let what = if message.quoted_reminder.is_some() { " this reminder" } else { "" };
        words.push_str(&format!("[In reply to{what}: \"{start}{cut}\"]\n"));
    }
    words.push_str(if text.is_empty() { "[The person sent an empty message.]" } else { text });
    MessageText::new(words)
}
