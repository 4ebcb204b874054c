//! `mila try`: Mila with the outside world in miniature beside it.
//!
//! This is `mila serve` with its base addresses pointed at the stage and a clock that can be
//! moved; there is nothing else to it. With `ANTHROPIC_API_KEY` set, the real Claude thinks.

use std::convert::Infallible;
use std::fs::Permissions;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use clap::Args;
use mila_stage::{Stage, StageOptions};
use tokio::net::TcpListener;

use super::{CommandError, signals};
use crate::app::{App, Mover, Time};
use crate::clock::MovableClock;
use crate::config::{Environment, Layers, Settings, Speech};
use crate::logging;
use crate::sidecar::introduce;

#[derive(Debug, Args)]
pub(super) struct TryOut {
    /// The port of the phone page on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = 8765)]
    port: u16,
    /// The speech program, for voice; it may come later
    #[arg(long, value_name = "FILE")]
    speech_program: Option<PathBuf>,
    /// The directory of the speech models; they may come later
    #[arg(long, value_name = "DIR")]
    models_dir: Option<PathBuf>,
}

pub(super) const AFTER_HELP: &str = "\
Examples:
  mila try
  ANTHROPIC_API_KEY=sk-... mila try --port 9000

Exit codes: 0 told to stop (Ctrl-C), 1 could not start, 2 the settings are wrong.";

/// How often it is looked whether voice is there.
const LOOK_FOR_VOICE: Duration = Duration::from_secs(1);

/// The people on the page.
const PEOPLE: [(&str, &str); 2] =
    [("whatsapp:+972541234567", "Dana"), ("whatsapp:+15550100200", "Sam")];

pub(super) async fn run(try_out: &TryOut, environment: &Environment) -> Result<(), CommandError> {
    let private = Permissions::from_mode(0o700);
    let folder = tempfile::Builder::new().permissions(private).tempdir()?;
    let mover: Arc<OnceLock<Arc<MovableClock>>> = Arc::default();
    let options = options(try_out.port, mover.clone());
    let (account, token, sender) =
        (options.account_sid.clone(), options.auth_token.clone(), options.sender.clone());
    let stage = Stage::start(options).await?;
    let listen = free_address().await?;
    let url = format!("http://{listen}");
    let folder_name = folder.path().display().to_string();
    let own = [
        ("TWILIO_ACCOUNT_SID", account.as_str()),
        ("TWILIO_AUTH_TOKEN", token.as_str()),
        // An operator's shell may have them; the stage is not to see them, and knows none.
        ("TWILIO_API_KEY", ""),
        ("TWILIO_API_SECRET", ""),
        ("MILA_WHATSAPP_FROM", sender.as_str()),
        ("MILA_TWILIO_BASE_URL", &stage.url()),
        ("MILA_LISTEN", &listen.to_string()),
        ("MILA_PUBLIC_URL", url.as_str()),
        ("MILA_DATA_DIR", folder_name.as_str()),
        ("DATABASE_URL", ""),
        ("MILA_METRICS_LISTEN", ""),
    ];
    let mut environment = environment.with(own).with(try_out.voice());
    let real = environment.has("ANTHROPIC_API_KEY");
    if !real {
        environment = environment.with([("ANTHROPIC_BASE_URL", stage.url().as_str())]);
    }
    let settings = Settings::from_layers(&Layers::gather(None, &environment))?;
    logging::start(&settings.local.log);
    let stop = signals::stop()?;
    let speech = settings.speech.clone();
    stage.claude().rehearse();
    let (app, movable) = App::open(settings, Time::Movable(Duration::ZERO)).await?;
    connect(&stage, &url, &mover, movable);
    tell(&stage.url(), &url, real);
    let served = tokio::select! {
        served = app.serve(stop) => served,
        never = light_the_microphone(&stage, &speech) => match never {},
    };
    stage.stop().await;
    Ok(served?)
}

impl TryOut {
    /// The settings about voice that were given as options.
    fn voice(&self) -> impl Iterator<Item = (&str, &str)> {
        let program = ("MILA_SPEECH_PROGRAM", &self.speech_program);
        let pairs = [program, ("MILA_MODELS_DIR", &self.models_dir)];
        pairs.into_iter().filter_map(|(name, path)| Some((name, path.as_deref()?.to_str()?)))
    }
}

fn options(port: u16, mover: Arc<OnceLock<Arc<MovableClock>>>) -> StageOptions {
    let advance = move |by: Duration| {
        if let Some(clock) = mover.get() {
            clock.advance(by);
        }
    };
    StageOptions {
        listen: SocketAddr::from(([127, 0, 0, 1], port)),
        people: PEOPLE.map(|(number, name)| (number.to_owned(), name.to_owned())).to_vec(),
        on_advance: Some(Arc::new(advance)),
        ..StageOptions::default()
    }
}

/// Points the stage at Mila, and lets its clock move that of Mila.
fn connect(stage: &Stage, url: &str, mover: &OnceLock<Arc<MovableClock>>, movable: Mover) {
    if let Ok(url) = url::Url::parse(url) {
        stage.set_mila_url(url);
    }
    if let Some(movable) = movable {
        // Set once: this is the only caller.
        let _ = mover.set(movable);
    }
}

/// Tells the page when voice is there. It may be built and fetched while Mila serves already.
async fn light_the_microphone(stage: &Stage, speech: &Speech) -> Infallible {
    let hears = async || {
        speech.recogniser_is_here() && introduce(speech).await.is_ok_and(|ready| ready.hears)
    };
    while !hears().await {
        tokio::time::sleep(LOOK_FOR_VOICE).await;
    }
    stage.set_voice_ready(true);
    std::future::pending().await
}

/// A free loopback address for Mila itself.
async fn free_address() -> std::io::Result<SocketAddr> {
    TcpListener::bind(("127.0.0.1", 0)).await?.local_addr()
}

#[expect(clippy::print_stdout, reason = "where to open the page is the command's answer")]
fn tell(page: &str, own: &str, real: bool) {
    let brain = if real {
        "the real Claude (ANTHROPIC_API_KEY is set)"
    } else {
        "a rehearsal model, not Claude; set ANTHROPIC_API_KEY for the real one"
    };
    println!(
        "\nMila is here to try. Open the phone page in a browser:\n\n    {page}\n\n\
         Mila's own pages, as people find them: {own}/ and {own}/policy\n\n\
         Thinking: {brain}. Nothing is kept. Ctrl-C ends it.\n"
    );
}
