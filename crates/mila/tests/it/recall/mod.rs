//! What was said is found again: by itself where it fits, and by the tool.

mod cost;
mod finding;
