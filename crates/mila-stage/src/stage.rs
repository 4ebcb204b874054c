//! Starting and ending a stage.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tower_service::Service as _;
use url::Url;

use crate::claude::Claude;
use crate::clock::{OnAdvance, StageClock};
use crate::exchange::exchange;
use crate::gate::Gate;
use crate::guarded::Guarded;
use crate::line::{Line, ToMila};
use crate::page;
use crate::phone::Phone;
use crate::sids::Sids;
use crate::tasks::Tasks;
use crate::twilio::carrier::{Account, Carrier};
use crate::twilio::knobs::Knobs;
use crate::twilio::ledger::Ledger;
use crate::twilio::{rest, storage};
use crate::wire::{Hook, Wire};

/// How long open connections may take to end when the stage stops.
const STOP_LIMIT: Duration = Duration::from_secs(2);

/// The ports in the addresses of a stage on which nothing listens.
const NO_PORTS: (u16, u16) = (1, 2);

/// What a stage is like.
pub struct StageOptions {
    /// Where to listen; a loopback address, port 0 for any free one.
    pub listen: SocketAddr,
    /// Twilio account, `AC` and 32 hexadecimal digits.
    pub account_sid: String,
    /// The account's Auth Token: for REST requests and for signatures.
    pub auth_token: String,
    /// An API key (sid and secret) that REST requests may use instead.
    pub api_key: Option<(String, String)>,
    /// Mila's WhatsApp address, `whatsapp:+…`.
    pub sender: String,
    /// A Messaging Service in front of the sender, `MG…`.
    pub messaging_service: Option<String>,
    /// Mila's public base address; webhooks go to `/twilio/message` below it. Its fragment
    /// holds connection overrides, e.g. `#rc=5&rp=5xx,ct,rt`.
    pub mila_url: Option<Url>,
    /// People whose phones are there from the start: number (`whatsapp:+…`) and profile name.
    pub people: Vec<(String, String)>,
    /// Told whenever stage time is moved.
    pub on_advance: Option<OnAdvance>,
    /// Identifiers are the same for the same seed.
    pub seed: u64,
    /// Stage time at the start, in microseconds since 1970; the system's if there is none.
    pub starts_at: Option<i64>,
}

impl Default for StageOptions {
    /// An invented account on any free loopback port, without people and without Mila.
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            account_sid: "AC5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e".to_owned(),
            auth_token: "stage-auth-token".to_owned(),
            api_key: None,
            sender: "whatsapp:+14155238886".to_owned(),
            messaging_service: None,
            mila_url: None,
            people: Vec::new(),
            on_advance: None,
            seed: 1,
            starts_at: None,
        }
    }
}

impl fmt::Debug for StageOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StageOptions").field("listen", &self.listen).finish_non_exhaustive()
    }
}

/// A running stage. Ends when dropped; [`Stage::stop`] waits for the end.
pub struct Stage {
    pub(crate) carrier: Arc<Carrier>,
    claude: Arc<Claude>,
    /// Twilio and the model.
    neighbours: Router,
    storage: Router,
    voice: watch::Sender<bool>,
    stopping: watch::Sender<bool>,
    servers: Vec<JoinHandle<io::Result<()>>>,
}

impl Stage {
    /// Starts a stage.
    ///
    /// # Errors
    /// When the address is not loopback or cannot be listened on.
    pub async fn start(options: StageOptions) -> io::Result<Self> {
        if !options.listen.ip().is_loopback() {
            let reason = "the stage listens on loopback addresses only";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
        }
        let listener = TcpListener::bind(options.listen).await?;
        let storage = TcpListener::bind((options.listen.ip(), 0)).await?;
        let ports = (listener.local_addr()?.port(), storage.local_addr()?.port());
        let mut stage = Self::new(options, ports, None)?;
        let (voice, stopping) = (stage.voice.subscribe(), stage.stopping.subscribe());
        let page = page::router(&stage.carrier, voice, stopping);
        stage.servers =
            [(listener, page.merge(stage.neighbours.clone())), (storage, stage.storage.clone())]
                .map(|(listener, app)| {
                    tokio::spawn(serve(listener, app, stage.stopping.subscribe()))
                })
                .into();
        Ok(stage)
    }

    /// A stage within one process, without sockets and without the phone page: what Mila asks is
    /// answered by [`Stage::answer`], and what the stage asks of Mila goes to `to_mila`.
    ///
    /// # Errors
    /// When no HTTP client can be made, which writes the requests.
    pub fn inside(options: StageOptions, to_mila: ToMila) -> io::Result<Self> {
        Self::new(options, NO_PORTS, Some(to_mila))
    }

    /// Answers a request to any of the stage's addresses.
    pub async fn answer(&self, request: Request) -> Response {
        let to_storage = request.uri().port_u16() == Some(self.carrier.storage_port);
        let router = if to_storage { &self.storage } else { &self.neighbours };
        match router.clone().call(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        }
    }

    fn new(options: StageOptions, ports: (u16, u16), inside: Option<ToMila>) -> io::Result<Self> {
        let clock = StageClock::new(options.starts_at, options.on_advance);
        let carrier = Arc::new(Carrier {
            account: Account {
                sid: options.account_sid,
                auth_token: options.auth_token,
                api_key: options.api_key,
                sender: options.sender,
                messaging_service: options.messaging_service,
            },
            wire: Wire::new(clock.clone()),
            clock,
            sids: Sids::new(options.seed),
            ledger: Ledger::new(),
            knobs: Guarded::new(Knobs::default()),
            gate: Gate::new(),
            tasks: Tasks::new(),
            line: Line::new(inside).map_err(io::Error::other)?,
            mila_url: Guarded::new(options.mila_url),
            port: ports.0,
            storage_port: ports.1,
        });
        for (number, name) in options.people {
            carrier.ledger.write(|book| book.meet(&number).name = name);
        }
        let claude = Arc::new(Claude::new(carrier.clock.reader()));
        Ok(Self {
            neighbours: journalled(rest::router(&carrier).merge(claude.clone().router()), &carrier),
            storage: journalled(storage::router(&carrier), &carrier),
            carrier,
            claude,
            voice: watch::Sender::new(false),
            stopping: watch::Sender::new(false),
            servers: vec![],
        })
    }

    /// Base address of Twilio (all three hosts), of the model and of the phone page.
    #[must_use]
    pub fn url(&self) -> String {
        self.carrier.base_url()
    }

    /// Sets Mila's public base address, see [`StageOptions::mila_url`].
    pub fn set_mila_url(&self, url: Url) {
        self.carrier.mila_url.with(|current| *current = Some(url));
    }

    /// Says whether Mila can hear and speak by now: the microphone on the phone page lights up.
    /// Not at first. Recordings are taken all the same, as WhatsApp would.
    pub fn set_voice_ready(&self, ready: bool) {
        self.voice.send_replace(ready);
    }

    /// Stage time.
    #[must_use]
    pub fn clock(&self) -> &StageClock {
        &self.carrier.clock
    }

    /// The model at the same address.
    #[must_use]
    pub fn claude(&self) -> &Claude {
        &self.claude
    }

    /// Moves stage time forward.
    pub fn advance(&self, by: Duration) {
        self.carrier.clock.advance(by);
    }

    /// The journal of all exchanges.
    #[must_use]
    pub fn wire(&self) -> &Wire {
        &self.carrier.wire
    }

    /// Adds a hook that is called at both moments of every exchange.
    pub fn on_exchange(&self, hook: Hook) {
        self.carrier.wire.hook(hook);
    }

    /// The phone of the person with this number (`whatsapp:+…`).
    #[must_use]
    pub fn phone(&self, number: &str) -> Phone {
        self.carrier.ledger.write(|book| {
            book.meet(number);
        });
        Phone::new(self.carrier.clone(), number)
    }

    /// Waits until every callback has been posted and every request has been acted on.
    pub async fn settled(&self) {
        self.carrier.tasks.quiet().await;
    }

    /// Ends the stage: what is under way is broken off, its ports are free afterwards.
    pub async fn stop(mut self) {
        self.end();
        for mut server in std::mem::take(&mut self.servers) {
            if tokio::time::timeout(STOP_LIMIT, &mut server).await.is_err() {
                server.abort();
            }
        }
    }

    fn end(&self) {
        self.stopping.send_replace(true);
        self.carrier.gate.release();
        self.claude.release();
        self.carrier.tasks.abort_all();
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.end();
    }
}

/// With the journal, the hooks and the faults around every request.
fn journalled(router: Router, carrier: &Arc<Carrier>) -> Router {
    router.fallback(rest::nothing_here).layer(from_fn_with_state(carrier.clone(), exchange))
}

async fn serve(
    listener: TcpListener,
    app: Router,
    mut stopping: watch::Receiver<bool>,
) -> io::Result<()> {
    axum::serve(listener, app)
        .with_graceful_shutdown(async move {
            let _ = stopping.wait_for(|stopping| *stopping).await;
        })
        .await
}
