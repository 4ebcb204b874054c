//! The composition root: everything is made here, and handed down.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::serve::Listener as _;
use mila_domain::{InstanceId, Secret};
use mila_store::{Burst, Entropy, Store, StoreError, Waits, keyfile};
use tokio::sync::{Notify, watch};
use tokio::task::{JoinHandle, JoinSet};
use tracing::field::display;

use crate::claude::{Claude, ClaudeSettings, LongPrompt, Prices};
use crate::clock::{Clock, DatabaseClock, HostClock, MOST_SKEW, MovableClock};
use crate::config::{self, Database, Local, Settings};
use crate::context::{BrokenOff, Context, Wake};
use crate::countries::{self, CountryTable};
use crate::data_dir;
use crate::data_dir::marker::{self, MarkerError};
use crate::data_dir::voice_files::VoiceFiles;
use crate::duties::{self, sweep, zones};
use crate::egress::{Egress, End};
use crate::http;
use crate::instance::{Heartbeat, Standing};
use crate::logging::seldom::Seldom;
use crate::metrics::Metrics;
use crate::outbound::templates::{Templates, Unusable};
use crate::policy;
use crate::seams::{Door, Seams};
use crate::sidecar::{Embedder, Speech};
use crate::twilio::{Bases, Timeouts, Twilio, TwilioSettings};
use crate::work::{dispatch, heartbeat, host_clock};
use crate::zone_files::{Unreadable, ZonesInUse};

/// A burst is answered at the latest after this time, however much is written.
const BURST_CAP: Duration = Duration::from_secs(8);

/// A connection to Claude that is silent for this long is given up.
const MODEL_SILENCE: Duration = Duration::from_secs(60);

/// How long open requests may take to end when Mila stops.
const STOP_LIMIT: Duration = Duration::from_secs(2);

/// Why Mila did not start or could not go on.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The listener or the file system.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// An HTTP client could not be made.
    #[error("no HTTP client could be made: {0}")]
    Http(#[from] reqwest::Error),
    /// Twilio's addresses.
    #[error(transparent)]
    Address(#[from] url::ParseError),
    /// The data directory is not the database's own.
    #[error(transparent)]
    Marker(#[from] MarkerError),
    /// The published policy does not cover these settings.
    #[error(transparent)]
    Policy(#[from] policy::Refusals),
    /// The host's clock is far from the database's.
    #[error("the host's clock is {0} s away from the database's; set it before starting")]
    Skew(u64),
    /// The table of countries.
    #[error("the table of countries: {0}")]
    Countries(String),
    /// The zone database.
    #[error("the zone database: {0}")]
    Zones(#[from] Unreadable),
    /// Audio that a crash left behind could not be removed.
    #[error(transparent)]
    Audio(#[from] sweep::Failed),
    /// A message template.
    #[error(transparent)]
    Template(#[from] Unusable),
}

/// A Mila that is ready to serve.
#[derive(Debug)]
pub struct App {
    context: Arc<Context>,
    base: Arc<DatabaseClock>,
    /// The host's clock, where it is the only one.
    host: Option<Arc<HostClock>>,
    listener: Listener,
    /// For the operator's tools.
    metrics: Option<http::Socket>,
}

/// Where webhooks come in.
#[derive(Debug)]
enum Listener {
    Socket(http::Socket),
    Inside(http::Inside),
}

/// Which clock Mila follows. `serve` has no setting for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// The database's.
    Real,
    /// So far ahead of the database's, and it can be moved further by hand: for trying out.
    Movable(Duration),
}

/// Moves the clock of a try-out.
pub type Mover = Option<Arc<MovableClock>>;

impl App {
    /// Opens the store, takes part as an instance, and listens.
    ///
    /// # Errors
    /// [`AppError`]: what a person must mend before Mila can start.
    pub async fn open(settings: Settings, time: Time) -> Result<(Self, Mover), AppError> {
        Self::open_with(Seams::system()?, settings, time).await
    }

    /// The same with seams that need not be the system's.
    ///
    /// # Errors
    /// As [`App::open`].
    pub async fn open_with(
        seams: Seams,
        settings: Settings,
        time: Time,
    ) -> Result<(Self, Mover), AppError> {
        let Seams { entropy, clock: base, host, end, door, waits } = seams;
        policy::admit(&settings, base.now())?;
        let mut store = open_store(&settings.local, entropy.clone(), &*base, waits).await?;
        store.serve_at(&settings.twilio.from).await?;
        store.limit_share(settings.limits.share);
        let (standing, host) = match store.database_time().await? {
            Some(database) => {
                let skew = base.measure(database);
                if skew > MOST_SKEW {
                    return Err(AppError::Skew(skew.as_secs()));
                }
                (Standing::Believed, None)
            }
            None => (host_clock::at_start(&store, base.now()).await?, Some(host)),
        };
        let mover = match time {
            Time::Real => None,
            Time::Movable(ahead) => Some(Arc::new(MovableClock::new(base.clone(), ahead))),
        };
        let clock: Arc<dyn Clock> = match &mover {
            Some(movable) => movable.clone(),
            None => base.clone(),
        };
        let instance = InstanceId(entropy.id(base.now()));
        join(&store, &settings.local, instance, &*base, &*clock).await?;
        let listener = match door {
            Door::Listening => Listener::Socket(http::Socket::listen(settings.http.listen).await?),
            Door::Inside(streams) => Listener::Inside(http::Inside(streams)),
        };
        let metrics_listener = match settings.http.metrics_listen {
            Some(address) => Some(http::Socket::listen(address).await?),
            None => None,
        };
        let metrics = Metrics::new(clock.now());
        let context = Arc::new(Context {
            heartbeat: Heartbeat::new(
                instance,
                settings.timing.heartbeat_limit,
                standing,
                clock.now(),
            ),
            twilio: twilio(&settings, end.clone())?.counted_by(metrics.request_errors()),
            claude: claude(&settings.claude, end)?,
            prices: prices(&settings.claude),
            countries: countries(&settings)?,
            zones: ZonesInUse::open(settings.zones_dir.clone())?,
            templates: Templates::compiled()?,
            burst: Burst { quiet: settings.burst_quiet, cap: BURST_CAP.max(settings.burst_quiet) },
            wake: Wake::default(),
            broken_off: BrokenOff::default(),
            speech: Speech::new(&settings.speech),
            embedder: Embedder::new(&settings.embedding),
            voice_files: VoiceFiles::open(&settings.local.data_dir)?,
            audio_done: Notify::new(),
            deletable: Notify::new(),
            metrics,
            seldom: Seldom::default(),
            store,
            clock,
            settings,
        });
        // What a crash left behind is gone before anybody is served.
        sweep::sweep(&context).await?;
        Ok((Self { context, base, host, listener, metrics: metrics_listener }, mover))
    }

    /// Serves until `stop` ends, then finishes what runs; within 10 seconds in all. Dropped before
    /// that, it ends as if its process had died.
    ///
    /// # Errors
    /// When the listener fails.
    pub async fn serve(self, stop: impl Future<Output = ()> + Send) -> Result<(), AppError> {
        let Self { context, base, host, listener, metrics } = self;
        let stopping = watch::Sender::new(false);
        let address = listener.address()?;
        let mut server = listener.serve(context.clone(), ended(stopping.subscribe()));
        let heartbeat = Owned::spawn(heartbeat::run(context.clone(), base.clone()));
        let mut beside = JoinSet::new();
        beside.spawn(duties::run(context.clone()));
        beside.spawn(sweep::run(context.clone()));
        beside.spawn(zones::watch(context.clone()));
        beside.spawn(watch_speech(context.clone()));
        beside.spawn(keep_embedder(context.clone()));
        let embedded = host.is_some();
        if let Some(host) = host {
            beside.spawn(host_clock::run(context.clone(), base.clone(), host));
        }
        if let Some(metrics) = metrics {
            beside.spawn(http::serve_figures(metrics, context.clone()));
        }
        let mut dispatcher = Owned::spawn(dispatch::run(context.clone(), stopping.subscribe()));
        let address = address.as_deref().map(display);
        tracing::info!(address, instance = %context.heartbeat.instance, "serving");
        stop.await;
        tracing::info!("stopping");
        stopping.send_replace(true);
        beside.abort_all();
        if let Err(error) = (&mut dispatcher.0).await {
            tracing::error!(%error, "the dispatcher failed");
        }
        // What is not answered by then is broken off.
        let _ = tokio::time::timeout(STOP_LIMIT, &mut server.0).await;
        drop((server, heartbeat));
        if embedded && context.heartbeat.clock() == Standing::Believed {
            context.store.trust_clock(base.now()).await?;
        }
        context.store.leave(context.heartbeat.instance, context.clock.now()).await?;
        context.store.close().await;
        tracing::info!("stopped");
        Ok(())
    }
}

/// A task that ends with whoever began it.
struct Owned<T>(JoinHandle<T>);

impl<T: Send + 'static> Owned<T> {
    fn spawn(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self(tokio::spawn(work))
    }
}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Listener {
    /// The address that it listens on; none within the process.
    fn address(&self) -> io::Result<Option<String>> {
        match self {
            Self::Socket(socket) => socket.local_addr().map(|address| Some(address.to_string())),
            Self::Inside(_) => Ok(None),
        }
    }

    fn serve(
        self,
        context: Arc<Context>,
        stopped: impl Future<Output = ()> + Send + 'static,
    ) -> Owned<()> {
        match self {
            Self::Socket(socket) => Owned::spawn(http::serve(socket, context, stopped)),
            Self::Inside(streams) => Owned::spawn(http::serve(streams, context, stopped)),
        }
    }
}

/// Opens the store that the settings name, with the keys that belong to it.
///
/// # Errors
/// [`StoreError`]: what a person must mend.
pub async fn open_store(
    local: &Local,
    entropy: Arc<Entropy>,
    clock: &dyn Clock,
    waits: Waits,
) -> Result<Store, AppError> {
    data_dir::create(&local.data_dir)?;
    let path = &local.master_key_file;
    let store = match &local.database {
        Database::Sqlite { path: file } => {
            // A new database makes its own key file; an old one must find its own.
            let keys = if path.exists() || file.exists() {
                keyfile::read(path)?
            } else {
                keyfile::create(path, &entropy)?
            };
            Store::open_sqlite_that(waits, file, keys, entropy, clock.now()).await?
        }
        Database::Postgres { url, connections } => {
            let store = Store::open_postgres(url, keyfile::read(path)?, entropy).await?;
            store.limit_connections(*connections);
            store
        }
    };
    mark(local, &store).await?;
    Ok(store)
}

/// Refuses a data directory that is not the database's own. Who opens a database first marks
/// the directory; SQLite's file lies in it, so there a lost marker is no riddle.
async fn mark(local: &Local, store: &Store) -> Result<(), AppError> {
    let (dir, id) = (&local.data_dir, store.database_id().await?);
    let marked = marker::check(dir, &id);
    let embedded = matches!(local.database, Database::Sqlite { .. });
    let lost = embedded && matches!(marked, Err(MarkerError::Missing { .. }));
    if store.is_new() || lost {
        marker::write(dir, &id)?;
    } else {
        marked?;
    }
    Ok(())
}

/// Opens the store for a command beside a Mila that may be serving from it. Such a command
/// takes no lanes and waits for no lock.
///
/// # Errors
/// [`AppError`]: what a person must mend.
pub async fn open_beside(local: &Local) -> Result<(Store, DatabaseClock), AppError> {
    let entropy = Arc::new(Entropy::from_system()?);
    let keys = keyfile::read(&local.master_key_file)?;
    let clock = DatabaseClock::new();
    let store = match &local.database {
        Database::Sqlite { path } => Store::open_sqlite_beside(path, keys, entropy).await?,
        Database::Postgres { url, .. } => Store::open_postgres(url, keys, entropy).await?,
    };
    if let Some(time) = store.database_time().await? {
        clock.measure(time);
    }
    Ok((store, clock))
}

/// The operator's table of countries, or the default, which allows all of them.
fn countries(settings: &Settings) -> Result<CountryTable, AppError> {
    let path = settings.limits.countries_file.clone();
    if path.is_none() && settings.twilio.base_url.is_none() {
        tracing::warn!("Mila is offered in every country; MILA_COUNTRIES_FILE is not set");
    }
    let table = countries::read(path.as_deref()).map_err(AppError::Countries)?;
    Ok(CountryTable::new(table, path))
}

/// Announces the instance. On SQLite the file lock proves every earlier owner dead.
async fn join(
    store: &Store,
    local: &Local,
    instance: InstanceId,
    base: &dyn Clock,
    clock: &dyn Clock,
) -> Result<(), StoreError> {
    store.register(instance, base.now()).await?;
    if matches!(local.database, Database::Sqlite { .. }) {
        let reaped = store.take_over(instance, clock.now()).await?;
        if reaped.lanes > 0 {
            tracing::warn!(lanes = reaped.lanes, "took over from a process that died");
        }
    }
    Ok(())
}

/// The way to Twilio, as the settings ask.
///
/// # Errors
/// When no HTTP client can be made.
pub(crate) fn twilio(settings: &Settings, end: End) -> Result<Twilio, AppError> {
    let bases = match &settings.twilio.base_url {
        Some(base) => Bases::all(base),
        None => Bases::twilio()?,
    };
    let timeouts = Timeouts { send: settings.timing.send_limit, ..Timeouts::default() };
    let wire = TwilioSettings {
        account_sid: settings.twilio.account_sid.clone(),
        auth: settings.twilio.credentials.clone(),
        bases,
        timeouts,
    };
    Ok(Twilio::new(Egress::to(end)?, wire))
}

/// The way to Claude.
pub(crate) fn claude(settings: &config::Claude, end: End) -> Result<Claude, AppError> {
    let wire = ClaudeSettings {
        base_url: settings.base_url.to_string(),
        // A local server takes any key, but wants one.
        api_key: settings.api_key.clone().unwrap_or_else(|| Secret::new("sk-local")),
        version: settings.version.clone(),
        inference_geo: settings.inference_geo.clone(),
        timeout: settings.timeout,
        idle_timeout: MODEL_SILENCE.min(settings.timeout),
    };
    Ok(Claude::new(Egress::to(end)?, wire))
}

fn prices(settings: &config::Claude) -> Prices {
    let prices = settings.prices;
    Prices {
        input: prices.input.0,
        output: prices.output.0,
        cache_write_5m: prices.cache_write.0,
        // An hour costs twice the input price to write, whatever the model.
        cache_write_1h: prices.input.0.saturating_mul(2),
        cache_read: prices.cache_read.0,
        // Haiku 5.5 costs five times as much above 100,000 prompt tokens.
        long_prompt: settings
            .model
            .starts_with("claude-haiku-5")
            .then_some(LongPrompt { above_tokens: 100_000, multiplier: 5 }),
        us_percent: 110,
    }
}

async fn watch_speech(context: Arc<Context>) {
    context.speech.watch().await;
}

async fn keep_embedder(context: Arc<Context>) {
    context.embedder.keep().await;
}

async fn ended(mut stopping: watch::Receiver<bool>) {
    // The sender outlives the server.
    let _ = stopping.wait_for(|stopping| *stopping).await;
}
