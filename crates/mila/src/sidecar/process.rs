//! One run of a helper program, and its pipes.

use std::ffi::OsString;
use std::fmt::Debug;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use mila_speech_protocol::frame::{self, FrameError, Lengths};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};

/// How long a program may take to say that it is there.
const START_LIMIT: Duration = Duration::from_secs(20);

/// The program gets nothing of our environment, which holds secrets, but where programs are.
const PATH: &str = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin";

/// Why the program could not be started.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotStarted {
    /// There is no such program, or it cannot be run.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// It said nothing that could be understood.
    #[error("it ended or hung before it said what it can do")]
    Silent,
    /// Another version of the protocol.
    #[error("it speaks version {said} of the protocol and not {expected}")]
    Version {
        /// What it speaks.
        said: u32,
        /// What it should speak.
        expected: u32,
    },
}

/// Why a job got no answer. The program is of no use any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broke {
    /// It ended, or said what is no answer.
    Died,
    /// It took too long.
    Hung,
}

/// A kind of helper program, and what is said with it.
pub(super) trait Helper {
    /// What it is called in our log.
    const NAME: &'static str;
    /// The version of the protocol that is spoken with it.
    const VERSION: u32;
    /// What it is asked.
    type Request: Serialize;
    /// What it answers.
    type Reply: DeserializeOwned;
    /// What it says of itself before it is asked.
    type Ready: Debug;

    /// The version that it speaks, and what it can do; `None` when this reply says nothing of it.
    fn ready(reply: Self::Reply) -> Option<(u32, Self::Ready)>;
}

/// A program that runs. Dropped, it is killed.
#[derive(Debug)]
pub(super) struct Process<H: Helper> {
    input: ChildStdin,
    output: ChildStdout,
    ready: H::Ready,
    child: Child,
}

impl<H: Helper> Process<H> {
    /// Starts the program and waits until it says what it can do.
    ///
    /// # Errors
    /// [`NotStarted`].
    pub(super) async fn start(
        program: &Path,
        arguments: impl IntoIterator<Item = OsString>,
    ) -> Result<Self, NotStarted> {
        let mut command = Command::new(std::path::absolute(program)?);
        command
            .args(arguments)
            .env_clear()
            .env("PATH", PATH)
            .env("GGML_NO_BACKTRACE", "1")
            .current_dir("/");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.kill_on_drop(true).spawn()?;
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(input), Some(mut output), Some(errors)) = pipes else {
            return Err(NotStarted::Silent);
        };
        tokio::spawn(log(errors, H::NAME));
        let first = tokio::time::timeout(START_LIMIT, read(&mut output)).await;
        let Ok(Ok((reply, _))) = first else { return Err(NotStarted::Silent) };
        let (said, ready) = H::ready(reply).ok_or(NotStarted::Silent)?;
        if said != H::VERSION {
            return Err(NotStarted::Version { said, expected: H::VERSION });
        }
        tracing::debug!(?ready, "started the {}", H::NAME);
        Ok(Self { input, output, ready, child })
    }

    /// What it can do.
    pub(super) const fn said(&self) -> &H::Ready {
        &self.ready
    }

    /// Waits for its end.
    pub(super) async fn ended(&mut self) {
        // Where that cannot be known, the next request tells.
        if self.child.wait().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// What it can do. Ends it.
    pub(super) fn into_ready(self) -> H::Ready {
        self.ready
    }

    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// [`Broke`].
    pub(super) async fn exchange(
        &mut self,
        request: &H::Request,
        body: &[u8],
        limit: Duration,
    ) -> Result<(H::Reply, Vec<u8>), Broke> {
        let exchange = async {
            self.input.write_all(&frame::head(request, body)?).await?;
            self.input.write_all(body).await?;
            self.input.flush().await?;
            read(&mut self.output).await
        };
        match tokio::time::timeout(limit, exchange).await {
            Ok(answer) => answer.map_err(|error| {
                tracing::debug!(%error, "the {} broke off", H::NAME);
                Broke::Died
            }),
            Err(_) => Err(Broke::Hung),
        }
    }
}

async fn read<R: DeserializeOwned>(output: &mut ChildStdout) -> Result<(R, Vec<u8>), FrameError> {
    let mut lengths = [0; frame::LENGTHS];
    output.read_exact(&mut lengths).await?;
    let lengths = Lengths::read(lengths)?;
    let mut header = vec![0; lengths.header];
    output.read_exact(&mut header).await?;
    let mut body = vec![0; lengths.body];
    output.read_exact(&mut body).await?;
    Ok((frame::header(&header)?, body))
}

/// What the program says about itself, never about what it was given, goes to our log. It speaks up
/// only when something is missing or wrong.
async fn log(mut errors: ChildStderr, name: &'static str) {
    let mut piece = [0; 1024];
    while let Ok(length @ 1..) = errors.read(&mut piece).await {
        let says = String::from_utf8_lossy(&piece[..length]);
        tracing::warn!(says = says.trim(), "the {name} complains");
    }
}
