//! What Mila says of what is kept in mind: what there is, and forgetting, correcting and switching it
//! off.

use mila_domain::MemoryMode;

use super::{Texts, fill};

/// What Mila says of memories.
#[derive(Debug)]
pub struct Memories {
    /// The choices, as they are named.
    pub modes: MemoryModes,
    /// Confirms that memories are kept and used.
    pub switched_on: &'static str,
    /// Confirms that they are not.
    pub switched_off: &'static str,
    /// How they are shown.
    pub shown: ShownMemories,
    /// Numbers of memories, within a sentence.
    pub counted: Counted,
    /// Numbers of messages, within a sentence.
    pub messages: Counted,
    /// Asks whether to forget; what would be forgotten follows, then `searched` and `forget_reply`.
    pub forget: Forgetting,
    /// What was looked for: `{words}`.
    pub searched: &'static str,
    /// What to reply to it.
    pub forget_reply: &'static str,
    /// Says what was forgotten.
    pub forgotten: Forgetting,
    /// Nothing is kept of what was to be forgotten or corrected.
    pub nothing_found: &'static str,
    /// Asks whether to correct; `{before}` and `{after}`.
    pub correct: &'static str,
    /// Says that it was corrected; `{after}`.
    pub corrected: &'static str,
    /// Why neither was done.
    pub undone: LeftAsIs,
}

/// The choices of memory, in words.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is the memory mode of that name")]
pub struct MemoryModes {
    pub on: &'static str,
    pub off: &'static str,
}

/// The complete answer to "what do you know about me?".
#[derive(Debug)]
pub struct ShownMemories {
    /// Above all of it.
    pub heading: &'static str,
    /// Above the person's profile.
    pub profile: &'static str,
    /// Above their standing wishes.
    pub wishes: &'static str,
    /// Above the facts.
    pub facts: &'static str,
    /// A memory: `{fact}`, and the `{date}` when it was noted.
    pub noted: &'static str,
    /// One that ends; `{until}` is its last day.
    pub noted_until: &'static str,
    /// Above the summary of what is long past.
    pub summary: &'static str,
    /// Above what was copied from their messages.
    pub lines: &'static str,
    /// There is nothing.
    pub nothing: &'static str,
    /// Memory is switched off.
    pub off: &'static str,
    /// How to forget, correct and switch off; below all of it.
    pub how: &'static str,
}

/// A number of things, as the language counts; `{count}`.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is said of so many")]
pub struct Counted {
    pub one: &'static str,
    pub two: &'static str,
    /// None, or more than two.
    pub many: &'static str,
}

/// What is or was to be forgotten: `{memories}` and `{messages}`, counted.
#[derive(Debug)]
pub struct Forgetting {
    /// Memories, and no message.
    pub memories: &'static str,
    /// Messages, and no memory.
    pub messages: &'static str,
    /// Some of both.
    pub both: &'static str,
}

/// Why nothing was forgotten or corrected, though it was asked.
#[derive(Debug)]
pub struct LeftAsIs {
    /// The person said no.
    pub refused: &'static str,
    /// They went on to something else.
    pub passed_by: &'static str,
    /// What is kept has changed since the question.
    pub changed: &'static str,
}

impl Counted {
    /// So many of them, in words.
    #[must_use]
    pub fn of(&self, count: usize) -> String {
        let form = match count {
            1 => self.one,
            2 => self.two,
            _ => self.many,
        };
        fill(form, &[("count", &count.to_string())])
    }
}

impl Memories {
    /// Asks whether to forget so much that speaks of these words; `items` are what is kept of it, one
    /// after the other.
    #[must_use]
    pub fn forget_question(
        &self,
        words: &[&str],
        items: &[&str],
        (memories, messages): (usize, usize),
    ) -> String {
        let Some(question) = self.forgetting(&self.forget, memories, messages) else {
            return self.nothing_found.to_owned();
        };
        let list: Vec<_> = items.iter().map(|item| format!("- {item}")).collect();
        let searched = fill(self.searched, &[("words", &words.join(", "))]);
        let parts = [question, list.join("\n"), searched, self.forget_reply.to_owned()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// Says that so much was forgotten.
    #[must_use]
    pub fn forgotten(&self, memories: usize, messages: usize) -> String {
        let said = self.forgetting(&self.forgotten, memories, messages);
        said.unwrap_or_else(|| self.nothing_found.to_owned())
    }

    fn forgetting(&self, texts: &Forgetting, memories: usize, messages: usize) -> Option<String> {
        let text = match (memories, messages) {
            (0, 0) => return None,
            (_, 0) => texts.memories,
            (0, _) => texts.messages,
            (_, _) => texts.both,
        };
        let (memories, messages) = (self.counted.of(memories), self.messages.of(messages));
        Some(fill(text, &[("memories", &memories), ("messages", &messages)]))
    }
}

impl Texts {
    /// The name of a choice of memory.
    #[must_use]
    pub const fn memory_mode(&self, mode: MemoryMode) -> &'static str {
        match mode {
            MemoryMode::On => self.memories.modes.on,
            MemoryMode::Off => self.memories.modes.off,
        }
    }

    /// Confirms a choice of memory.
    #[must_use]
    pub const fn memory_switched(&self, mode: MemoryMode) -> &'static str {
        match mode {
            MemoryMode::On => self.memories.switched_on,
            MemoryMode::Off => self.memories.switched_off,
        }
    }
}
