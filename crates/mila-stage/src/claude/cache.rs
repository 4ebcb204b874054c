//! The prompt cache: exact prefixes with a lifetime that every use renews.

use std::collections::HashMap;

use super::models::Model;
use super::prefix::{Digest, Prompt, Ttl};

/// How many blocks before a breakpoint are searched for an earlier entry.
const LOOK_BACK: usize = 20;

/// Prefixes that were written, per model.
#[derive(Default)]
pub(super) struct PromptCache(HashMap<(&'static str, Digest), Entry>);

struct Entry {
    ttl: Ttl,
    /// Microseconds since the epoch.
    expires: i64,
}

/// Prompt tokens of one request, by how they are billed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct InputTokens {
    pub(super) fresh: u64,
    pub(super) read: u64,
    pub(super) written_5m: u64,
    pub(super) written_1h: u64,
}

impl PromptCache {
    /// Reads the longest live prefix and writes those that the breakpoints ask for.
    /// `now` is in microseconds since the epoch.
    pub(super) fn account(
        &mut self,
        model: &'static Model,
        prompt: &Prompt,
        now: i64,
    ) -> InputTokens {
        self.0.retain(|_, entry| entry.expires > now);
        let marks: Vec<(usize, Ttl)> = prompt
            .0
            .iter()
            .enumerate()
            .filter(|(_, segment)| segment.tokens >= model.cache_minimum)
            .filter_map(|(at, segment)| Some((at, segment.breakpoint?)))
            .collect();
        let hit = self.longest_hit(model, prompt, &marks);
        let read = hit.map_or(0, |at| prompt.0[at].tokens);
        let mut used = InputTokens { read, ..InputTokens::default() };
        let mut covered = read;
        if let Some(at) = hit {
            self.renew((model.id, prompt.0[at].after), now);
        }
        for (at, ttl) in marks {
            let segment = &prompt.0[at];
            if hit.is_some_and(|hit| at <= hit) {
                self.renew((model.id, segment.after), now);
                continue;
            }
            match ttl {
                Ttl::FiveMinutes => used.written_5m += segment.tokens - covered,
                Ttl::OneHour => used.written_1h += segment.tokens - covered,
            }
            covered = segment.tokens;
            let entry = Entry { ttl, expires: now.saturating_add(ttl.micros()) };
            self.0.insert((model.id, segment.after), entry);
        }
        used.fresh = prompt.tokens() - covered;
        used
    }

    fn longest_hit(&self, model: &Model, prompt: &Prompt, marks: &[(usize, Ttl)]) -> Option<usize> {
        marks
            .iter()
            .flat_map(|(at, _)| at.saturating_sub(LOOK_BACK)..=*at)
            .filter(|at| self.0.contains_key(&(model.id, prompt.0[*at].after)))
            .max()
    }

    fn renew(&mut self, key: (&'static str, Digest), now: i64) {
        if let Some(entry) = self.0.get_mut(&key) {
            entry.expires = now.saturating_add(entry.ttl.micros());
        }
    }
}

impl Ttl {
    fn micros(self) -> i64 {
        match self {
            Self::FiveMinutes => 300_000_000,
            Self::OneHour => 3_600_000_000,
        }
    }
}
