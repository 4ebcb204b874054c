//! The models that the stage knows, and what each refuses.
//!
//! Ids, windows and thinking modes: Anthropic's model overview pages and the model
//! literals of its Python SDK 2.12.0 (November 2026).

use serde_json::{Value, json};

use ThinkingModes::{Adaptive, Always, BetweenTools, Budget};

/// A model of the catalogue.
#[derive(Debug)]
pub(super) struct Model {
    pub(super) id: &'static str,
    line: &'static str,
    created_at: &'static str,
    pub(super) max_input_tokens: u64,
    pub(super) max_tokens: u64,
    pub(super) thinking: ThinkingModes,
    /// Shortest prefix that is cached, in tokens.
    pub(super) cache_minimum: u64,
    /// Whether `role: "system"` may stand among the messages (since Opus 4.8).
    pub(super) system_turns: bool,
}

/// Which thinking modes a model accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ThinkingModes {
    /// Adaptive by default; `disabled` at effort `high` or lower.
    Adaptive,
    /// Adaptive by default; `between_tools` in place of `disabled`.
    BetweenTools,
    /// Always on.
    Always,
    /// Off by default; `enabled` with a budget.
    Budget,
}

const fn current(
    id: &'static str,
    line: &'static str,
    created_at: &'static str,
    thinking: ThinkingModes,
) -> Model {
    Model {
        id,
        line,
        created_at,
        max_input_tokens: 1_000_000,
        max_tokens: 128_000,
        thinking,
        cache_minimum: 512,
        system_turns: true,
    }
}

const fn older(id: &'static str, line: &'static str, minimum: u64) -> Model {
    Model {
        max_input_tokens: 200_000,
        max_tokens: 64_000,
        cache_minimum: minimum,
        system_turns: false,
        ..current(id, line, "2025-10-01T00:00:00Z", Budget)
    }
}

static MODELS: [Model; 12] = [
    current("claude-haiku-5-5", "haiku", "2026-10-07T00:00:00Z", Adaptive),
    current("claude-sonnet-5-5", "sonnet", "2026-09-28T00:00:00Z", BetweenTools),
    current("claude-opus-5-5", "opus", "2026-09-22T00:00:00Z", Always),
    current("claude-fable-5-2", "fable", "2026-11-09T00:00:00Z", Always),
    current("claude-fable-5-1", "fable", "2026-09-01T00:00:00Z", Always),
    current("claude-fable-5", "fable", "2026-07-01T00:00:00Z", Always),
    current("claude-opus-5", "opus", "2026-07-24T00:00:00Z", Adaptive),
    Model {
        cache_minimum: 1024,
        ..current("claude-sonnet-5", "sonnet", "2026-07-01T00:00:00Z", Adaptive)
    },
    older("claude-haiku-4-5", "haiku", 4096),
    older("claude-haiku-4-5-20251001", "haiku", 4096),
    older("claude-sonnet-4-6", "sonnet", 1024),
    older("claude-sonnet-4-5", "sonnet", 1024),
];

/// The model of this id.
pub(super) fn find(id: &str) -> Option<&'static Model> {
    MODELS.iter().find(|model| model.id == id)
}

impl Model {
    /// Whether the model thinks when the request names this mode, or none.
    pub(super) fn thinks(&self, mode: Option<&str>) -> bool {
        match mode {
            None => self.thinking != Budget,
            Some("disabled") => false,
            Some(_) => true,
        }
    }

    /// Why this mode is refused, if it is.
    pub(super) fn refuses(&self, mode: &str, effort: Option<&str>) -> Option<&'static str> {
        match (mode, self.thinking) {
            ("disabled", Always) => Some("this model always thinks; lower the effort instead"),
            ("disabled", BetweenTools) => Some("this model takes `between_tools` instead"),
            ("disabled", Adaptive) if matches!(effort, Some("xhigh" | "max")) => {
                Some("thinking can be disabled only at effort `high` or lower")
            }
            ("between_tools", Adaptive | Always | Budget) => Some("not a mode of this model"),
            ("enabled", Adaptive | BetweenTools | Always) => {
                Some("this model takes no budget; use `adaptive`")
            }
            ("adaptive", Budget) => Some("this model takes a budget; use `enabled`"),
            _ => None,
        }
    }

    /// The body of `GET /v1/models/{id}`.
    pub(super) fn info(&self) -> Value {
        json!({
            "type": "model",
            "id": self.id,
            "display_name": self.id,
            "line": self.line,
            "created_at": self.created_at,
            "lifecycle": "active",
            "max_input_tokens": self.max_input_tokens,
            "max_tokens": self.max_tokens,
        })
    }
}
