//! Serves the stage's Claude on a loopback port: `cargo run --example claude_stage -- 4920`.
//!
//! For checking the stage with other people's clients, see `tests/clients/`.

use std::error::Error;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use mila_stage::claude::Claude;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port: u16 = std::env::args().nth(1).unwrap_or_default().parse()?;
    let claude = Arc::new(Claude::new(Arc::new(micros)));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    axum::serve(listener, claude.router()).await?;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a program of its own has no clock seam")]
fn micros() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}
