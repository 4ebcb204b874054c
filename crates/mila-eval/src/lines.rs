//! JSON lines: one in, one out.

use std::io::{self, BufRead as _, Write as _};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A line of output.
#[derive(Serialize)]
struct Line<A> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    #[serde(flatten)]
    answer: A,
}

/// Why a line could not be used.
#[derive(Serialize)]
pub(crate) struct Wrong {
    pub(crate) error: String,
}

/// Answers every line of standard input. What `answer` refuses is said of its line.
///
/// # Errors
/// When nothing more can be read or written.
pub(crate) async fn answer<I: DeserializeOwned, O: Serialize>(
    mut answer: impl AsyncFnMut(I) -> Result<O, String>,
) -> io::Result<()> {
    for line in io::stdin().lock().split(b'\n') {
        let (id, asked) = read(&line?);
        let answered = match asked {
            Ok(asked) => answer(asked).await,
            Err(why) => Err(why),
        };
        match answered {
            Ok(answer) => write(&Line { id, answer })?,
            Err(error) => write(&Line { id: id.or(Some(Value::Null)), answer: Wrong { error } })?,
        }
    }
    Ok(())
}

/// Writes a line.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write(line: &impl Serialize) -> io::Result<()> {
    let line = serde_json::to_string(line)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

/// What the whole program ends with.
#[expect(clippy::print_stderr, reason = "the command line speaks")]
pub(crate) fn complain(error: &io::Error) {
    eprintln!("mila-eval: {error}");
}

/// The id of a line, and what it asks.
fn read<I: DeserializeOwned>(line: &[u8]) -> (Option<Value>, Result<I, String>) {
    let mut fields: Map<String, Value> = match serde_json::from_slice(line) {
        Ok(fields) => fields,
        Err(error) => return (None, Err(error.to_string())),
    };
    let id = fields.remove("id");
    (id, serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string()))
}
