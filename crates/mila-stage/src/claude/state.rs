//! What the stage's Claude remembers, and how it comes to an answer.

use std::collections::{HashSet, VecDeque};

use serde_json::Value;

use super::answer::{Answer, Block};
use super::brain::{Brain, Reply, Seen};
use super::cache::PromptCache;
use super::fault::{Fault, Faults};
use super::models::Model;
use super::prefix::{Prompt, blocks, list};
use super::refused::Refused;
use super::{shape, turns};

/// Most requests that are kept for reading.
const KEPT_REQUESTS: usize = 256;

#[derive(Default)]
pub(super) struct State {
    pub(super) keys: Vec<String>,
    pub(super) brain: Brain,
    pub(super) faults: Faults,
    pub(super) requests: VecDeque<Value>,
    /// User texts that were refused: they are refused again while they stay in the history.
    pub(super) refused: HashSet<String>,
    /// Words that no request may have among its messages, and whether it is said in which one.
    pub(super) rejected: Vec<(String, bool)>,
    /// Most tokens of a prompt, if fewer than the model's.
    pub(super) most_tokens: Option<u64>,
    /// Where it computes, whatever it is asked.
    pub(super) place: Option<String>,
    cache: PromptCache,
    /// Contents of paused turns, which may end a request.
    paused: HashSet<String>,
    ids: u64,
}

/// What happens to a request that is in order.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) answer: Answer,
    pub(super) fault: Option<Fault>,
}

impl State {
    /// An id that no other thing of this stage has.
    pub(super) fn id(&mut self, kind: &str) -> String {
        self.ids += 1;
        format!("{kind}_stage{:08}", self.ids)
    }

    pub(super) fn accepts(&self, key: &str) -> bool {
        key.starts_with("sk-") || self.keys.iter().any(|known| known == key)
    }

    pub(super) fn record(&mut self, request: &Value) {
        if self.requests.len() == KEPT_REQUESTS {
            self.requests.pop_front();
        }
        self.requests.push_back(request.clone());
    }

    /// Counts the tokens of a request.
    pub(super) fn count(&self, request: &Value) -> Result<u64, Refused> {
        let model = shape::check_count(request)?;
        self.check(request, model).map(|prompt| prompt.tokens())
    }

    /// Answers a request at `now`, in microseconds since the epoch.
    pub(super) fn answer(&mut self, request: &Value, now: i64) -> Result<Outcome, Refused> {
        let model = shape::check_request(request)?;
        let prompt = self.check(request, model)?;
        let seen = Seen::of(request);
        let fault = self.faults.take(&seen.last_user_text);
        if let Some(refused) = fault.as_ref().and_then(refusal) {
            return Err(refused);
        }
        let reply = match fault {
            // The answer is lost on its way: asking again finds the same reply in the queue.
            Some(
                Fault::CutStream
                | Fault::StreamError
                | Fault::NoStopReason
                | Fault::NoDelta
                | Fault::SkippedIndex,
            ) => self.brain.lost_reply(&seen),
            _ => self.brain.reply(&seen),
        };
        let mut answer = self.compose(request, model, &prompt, reply);
        answer.input = self.cache.account(model, &prompt, now);
        if fault == Some(Fault::Refusal) {
            self.refused.insert(seen.last_user_text.clone());
        }
        if seen.user_texts.iter().any(|text| self.refused.contains(text)) {
            answer.refuse();
        }
        if let Some(fault) = &fault {
            answer.spoil(fault, seen.tools.first().map(String::as_str));
        }
        answer.limit(request["max_tokens"].as_u64().unwrap_or(u64::MAX));
        if answer.stop_reason == "pause_turn" {
            self.paused.insert(paused_key(&answer.message()["content"]));
        }
        Ok(Outcome { answer, fault })
    }

    fn check(&self, request: &Value, model: &Model) -> Result<Prompt, Refused> {
        let paused = |content: &Value| self.paused.contains(&paused_key(content));
        turns::check_messages(request, model, paused)?;
        let prompt = Prompt::of(request);
        turns::check_breakpoints(&prompt)?;
        let most = self.most_tokens.unwrap_or(model.max_input_tokens);
        let tokens = prompt.tokens();
        if tokens > most {
            let what = format!("prompt is too long: {tokens} tokens > {most} maximum");
            return Err(Refused::invalid("", &what));
        }
        prompt.check_thinking(model.id)?;
        self.check_words(request)?;
        Ok(prompt)
    }

    /// Some words are refused though no rule says so: what a service does not like it need not say.
    fn check_words(&self, request: &Value) -> Result<(), Refused> {
        for (at, message) in list(&request["messages"]).iter().enumerate() {
            let said = message["content"].to_string();
            let Some((_, named)) = self.rejected.iter().find(|(part, _)| said.contains(part))
            else {
                continue;
            };
            let path =
                if *named { format!("messages.{at}.content.0") } else { "messages".to_owned() };
            return Err(Refused::invalid(&path, "Input should be a valid dictionary or object"));
        }
        Ok(())
    }

    fn compose(&mut self, request: &Value, model: &Model, prompt: &Prompt, reply: Reply) -> Answer {
        let odd = reply.odd();
        let (text, calls) = reply.into_parts();
        let mut said = Vec::new();
        if model.thinks(request["thinking"]["type"].as_str()) {
            said.push(Block::Thinking { signature: prompt.sign(model.id) });
        }
        let asked = request["inference_geo"].as_str().unwrap_or("global");
        let stop_reason = if calls.is_empty() { "end_turn" } else { "tool_use" };
        if !text.is_empty() {
            said.push(Block::Text(text));
        }
        for (name, input) in calls {
            said.push(Block::ToolUse { id: self.id("toolu"), name, input: input.to_string() });
        }
        let (blocks, stop_reason) = match odd {
            Some((blocks, stop)) => (blocks.into_iter().map(Block::Odd).collect(), stop),
            None => (said, stop_reason.to_owned()),
        };
        Answer {
            id: self.id("msg"),
            model: model.id.to_owned(),
            blocks,
            stop_reason,
            refused: false,
            input: Default::default(),
            inference_geo: self.place.clone().unwrap_or_else(|| asked.to_owned()),
        }
    }
}

/// The faults that are refusals from the start.
fn refusal(fault: &Fault) -> Option<Refused> {
    match fault {
        Fault::RateLimited(after) => {
            let mut refused = Refused::new(429, "rate_limit_error", "Too many requests.");
            refused.retry_after = Some(after.as_secs());
            Some(refused)
        }
        Fault::SpendLimit => {
            let mut refused = Refused::new(429, "rate_limit_error", "The spend limit is reached.");
            refused.code = Some("enforced_spend_limit_reached");
            Some(refused)
        }
        Fault::NoCredit => Some(Refused::invalid(
            "",
            "Your credit balance is too low to access the Anthropic API. Please go to Plans & \
             Billing to upgrade or purchase credits.",
        )),
        Fault::BadKey => Some(Refused::new(401, "authentication_error", "invalid x-api-key")),
        Fault::TooLarge => {
            let mut refused = Refused::new(413, "request_too_large", "Request too large");
            refused.page = Some("<html>413 Request Entity Too Large</html>");
            Some(refused)
        }
        Fault::BadSetting => Some(Refused::invalid("max_tokens", "above the model's maximum")),
        Fault::Overloaded => Some(overloaded()),
        Fault::ServerError => {
            let mut refused = Refused::new(500, "api_error", "Internal server error");
            refused.page = Some("<html>Internal Server Error</html>");
            Some(refused)
        }
        _ => None,
    }
}

/// 529, also the error inside a stream.
pub(super) fn overloaded() -> Refused {
    Refused::new(529, "overloaded_error", "Overloaded")
}

/// The content without what a client may leave out.
fn paused_key(content: &Value) -> String {
    let mut all = blocks(content);
    for block in all.iter_mut().filter_map(Value::as_object_mut) {
        block.retain(|_, value| !value.is_null());
    }
    Value::from(all).to_string()
}
