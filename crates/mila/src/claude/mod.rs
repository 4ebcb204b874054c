//! Claude on the wire: one request, one answer.
//!
//! The client makes exactly one attempt per call. Whether and when to try again
//! is decided by the caller, who knows the turn's deadline: [`ClaudeError::retry`]
//! says what the answer permits and [`retry_delay`] how long the official clients wait.
//!
//! What Claude said is kept as the JSON it arrived in ([`Content`]), because it
//! must be sent back unchanged; typed views are read from that JSON on demand.

mod assemble;
mod class;
mod client;
mod content;
mod cost;
mod error;
mod model;
mod replay;
mod request;
mod response;
mod stream;
mod streamed;
#[cfg(test)]
mod tests;

pub use class::{About, Class};
pub use client::{Claude, ClaudeSettings, Counted};
pub use content::{Content, NotContent};
pub use cost::{LongPrompt, Prices};
pub use error::{ApiError, ClaudeError, ErrorKind, Retry, RetryAfter, Transport, retry_delay};
pub use model::{Lifecycle, ModelInfo};
pub use replay::{Replayed, Thoughts, replayed};
pub use request::{CacheTtl, Effort, InputMessage, Request, Text, Thinking, Tool, ToolResult};
pub use response::{CacheCreation, Message, StopDetails, StopReason, Usage};
pub use streamed::StreamedAnswer;
