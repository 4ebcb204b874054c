//! What an answer claims and was not done.

use mila_domain::turn::{self, Next, Step};
use mila_domain::{Deeds, claim};
use mila_store::StoreError;

use super::Driven;
use super::asking::Asked;
use crate::metrics::Memory;

impl Driven<'_> {
    /// What these words claim and was not done.
    pub(super) fn undone(&self, words: &str) -> Deeds {
        let own = self.turn.messages.iter().filter(|message| !message.forwarded);
        let asked: Vec<&str> = own.map(|message| message.text.expose()).collect();
        let logged = claim::of_turn(&self.turn.steps);
        let undone = claim::undone(words, &asked, logged);
        if undone.is_empty() {
            return undone;
        }
        // Few answers come so far that the whole past is worth reading for what it did.
        let earlier = self.past.iter().map(|turn| claim::of_earlier(&turn.steps));
        let earlier = earlier.fold(Deeds::NONE, Deeds::or);
        claim::undone(words, &asked, claim::Logged { earlier, ..logged })
    }

    /// Asks the model once more after an answer that claims what was not done. `false` when it was
    /// asked before or gives no other answer: then the one that there is is said, with a remark.
    pub(super) async fn ask_again(&mut self) -> Result<bool, StoreError> {
        if !turn::may_ask_again(&self.turn.steps) {
            return Ok(false);
        }
        self.write().await?;
        self.context.metrics.remembered(Memory::Undone);
        tracing::info!("an answer claims what was not done");
        let (answer, cost) = match self.ask_within_limits().await {
            Asked::Answered(answer, cost) => (answer, cost),
            Asked::Failed(error) => {
                tracing::warn!(%error, request_id = error.request_id(), "the model failed");
                return Ok(false);
            }
            Asked::Unanswered(_) => return Ok(false),
        };
        self.turn.steps.push(Step::Answered(answer));
        if matches!(turn::next(&self.turn.steps), Next::GiveUp(_)) {
            self.turn.steps.pop();
            let spent = u64::try_from(cost.micro_usd).unwrap_or(0);
            self.discarded = self.discarded.saturating_add(spent);
            return Ok(false);
        }
        self.unwritten = Some(cost);
        Ok(true)
    }
}
