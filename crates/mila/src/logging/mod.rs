//! The log: short sentences that tell a story, with ids and never content.
//!
//! What a line is about stands in the spans around it. A span is made at the level `error`, so that
//! it is there whenever a line is.

mod json;
pub(crate) mod panics;
pub(crate) mod seldom;

use tracing_subscriber::EnvFilter;

use crate::config::{Log, LogFormat};

/// Begins to log to standard error. A second call does nothing, so that tests may share a
/// process.
pub fn start(log: &Log) {
    let filter = EnvFilter::try_new(&log.filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let _ = match log.format {
        LogFormat::Text => {
            lines.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).try_init()
        }
        LogFormat::Json => lines.event_format(json::Line).fmt_fields(json::Fields).try_init(),
    };
}
