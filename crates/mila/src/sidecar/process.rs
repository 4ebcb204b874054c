//! One run of the speech program, and its pipes.

use std::process::Stdio;
use std::time::Duration;

use mila_speech_protocol::frame::{self, FrameError, Lengths};
use mila_speech_protocol::{Ready, Reply, Request, VERSION};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};

use crate::config;

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
    #[error("it speaks version {0} of the protocol and not {VERSION}")]
    Version(u32),
}

/// Why a job got no answer. The program is of no use any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broke {
    /// It ended, or said what is no answer.
    Died,
    /// It took too long.
    Hung,
}

/// A program that runs. Dropped, it is killed.
#[derive(Debug)]
pub(super) struct Process {
    input: ChildStdin,
    output: ChildStdout,
    ready: Ready,
    _child: Child,
}

impl Process {
    /// Starts the program and waits until it says what it can do.
    ///
    /// # Errors
    /// [`NotStarted`].
    pub(super) async fn start(settings: &config::Speech) -> Result<Self, NotStarted> {
        let program = settings.program.as_deref().ok_or(NotStarted::Silent)?;
        let mut command = Command::new(std::path::absolute(program)?);
        command.arg("serve").arg("--models").arg(std::path::absolute(&settings.models_dir)?);
        for file in settings.recogniser_files() {
            command.arg("--recogniser").arg(file);
        }
        command.arg("--address-space-mb").arg(settings.address_space_mb().to_string());
        command.env_clear().env("PATH", PATH).env("GGML_NO_BACKTRACE", "1").current_dir("/");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.kill_on_drop(true).spawn()?;
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(input), Some(mut output), Some(errors)) = pipes else {
            return Err(NotStarted::Silent);
        };
        tokio::spawn(log(errors));
        let first = tokio::time::timeout(START_LIMIT, read(&mut output)).await;
        let Ok(Ok((Reply::Ready(ready), _))) = first else { return Err(NotStarted::Silent) };
        if ready.protocol != VERSION {
            return Err(NotStarted::Version(ready.protocol));
        }
        tracing::debug!(hears = ready.hears, speaks = ?ready.speaks, "started the speech program");
        Ok(Self { input, output, ready, _child: child })
    }

    /// What it can do. Ends it.
    pub(super) fn into_ready(self) -> Ready {
        self.ready
    }

    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// [`Broke`].
    pub(super) async fn exchange(
        &mut self,
        request: &Request,
        body: &[u8],
        limit: Duration,
    ) -> Result<(Reply, Vec<u8>), Broke> {
        let exchange = async {
            self.input.write_all(&frame::head(request, body)?).await?;
            self.input.write_all(body).await?;
            self.input.flush().await?;
            read(&mut self.output).await
        };
        match tokio::time::timeout(limit, exchange).await {
            Ok(answer) => answer.map_err(|error| {
                tracing::debug!(%error, "the speech program broke off");
                Broke::Died
            }),
            Err(_) => Err(Broke::Hung),
        }
    }
}

async fn read(output: &mut ChildStdout) -> Result<(Reply, Vec<u8>), FrameError> {
    let mut lengths = [0; frame::LENGTHS];
    output.read_exact(&mut lengths).await?;
    let lengths = Lengths::read(lengths)?;
    let mut header = vec![0; lengths.header];
    output.read_exact(&mut header).await?;
    let mut body = vec![0; lengths.body];
    output.read_exact(&mut body).await?;
    Ok((frame::header(&header)?, body))
}

/// What the program says about itself, never about what it heard, goes to our log. It speaks up
/// only when something is missing or wrong.
async fn log(mut errors: ChildStderr) {
    let mut piece = [0; 1024];
    while let Ok(length @ 1..) = errors.read(&mut piece).await {
        let says = String::from_utf8_lossy(&piece[..length]);
        tracing::warn!(says = says.trim(), "the speech program complains");
    }
}
