//! A small world: the stage, one Mila, and people with phones.

use std::sync::Arc;
use std::time::Duration;

use mila::app::{App, Mover, Time};
use mila::clock::HostClock;
use mila::config::{Environment, Layers, Settings};
use mila::outbound::texts::Localized;
use mila::seams::Seams;
use mila_domain::Language;
use mila_stage::claude::Reply;
use mila_stage::{Exchange, Phone, Stage, StageOptions};
use mila_store::keyfile;
use mila_store::testing::Database;
use mila_text::Texts;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// Longest wait for anything that should happen.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) const DANA: &str = "whatsapp:+972541234567";
pub(crate) const SAM: &str = "whatsapp:+15550100200";

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// Runs a test on both engines.
macro_rules! on_both {
    ($($(#[$doc:meta])* async fn $name:ident($world:ident: World) $body:block)+) => {$(
        $(#[$doc])*
        mod $name {
            use super::*;
            async fn run($world: World) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run(World::new($crate::world::Engine::Sqlite).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                run(World::new($crate::world::Engine::Postgres).await).await;
            }
        }
    )+};
}
pub(crate) use on_both;

/// The speech program of the tests, an example of this package: it hears what is written in a
/// recording.
fn speech_twin() -> std::path::PathBuf {
    let tests = std::env::current_exe().unwrap();
    tests.parent().unwrap().with_file_name("examples").join("speech_twin")
}

/// What is to be started, and where.
pub(crate) struct Place {
    pub(crate) stage: Stage,
    pub(crate) folder: TempDir,
    pub(crate) settings: Vec<(&'static str, String)>,
    /// What is started in Mila's place, with the program and its words behind it; nothing, if it is
    /// the program itself.
    pub(crate) within: Vec<String>,
    /// Where the model is asked to compute, though its host is not Anthropic's.
    pub(crate) computes_in: Option<&'static str>,
    /// The database as its owner sees it; none on SQLite.
    owner: Option<String>,
}

impl Place {
    /// A stage, an empty database and the settings that join them.
    pub(crate) async fn new(engine: Engine) -> Self {
        Self::on(engine, StageOptions::default()).await
    }

    /// The same on a stage of one's own making.
    pub(crate) async fn on(engine: Engine, options: StageOptions) -> Self {
        let database = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(mila_store::testing::postgres_database().await),
        };
        Self::over(database, options).await
    }

    /// The same over a database of PostgreSQL, or over SQLite.
    pub(crate) async fn over(database: Option<Database>, options: StageOptions) -> Self {
        let (account, token, sender) =
            (options.account_sid.clone(), options.auth_token.clone(), options.sender.clone());
        let stage = Stage::start(options).await.unwrap();
        let folder = mila_store::testing::folder();
        let entropy = mila_store::Entropy::from_system().unwrap();
        keyfile::create(&folder.path().join("master.key"), &entropy).unwrap();
        let owner = database.as_ref().map(|database| database.owner.expose().to_owned());
        let running = database.map(|database| database.running.expose().to_owned());
        let listen = crate::ports::free_address();
        stage.set_mila_url(format!("http://{listen}#rc=5&rp=5xx,ct,rt").parse().unwrap());
        let settings = vec![
            ("TWILIO_ACCOUNT_SID", account),
            ("TWILIO_AUTH_TOKEN", token),
            ("MILA_WHATSAPP_FROM", sender),
            ("MILA_TWILIO_BASE_URL", stage.url()),
            ("ANTHROPIC_BASE_URL", stage.url()),
            ("ANTHROPIC_API_KEY", "sk-test".to_owned()),
            ("MILA_LISTEN", listen.to_string()),
            ("MILA_PUBLIC_URL", format!("http://{listen}")),
            ("MILA_DATA_DIR", folder.path().display().to_string()),
            ("MILA_MASTER_KEY_FILE", folder.path().join("master.key").display().to_string()),
            ("MILA_PRIVACY_EMAIL", "privacy@example.org".to_owned()),
            ("DATABASE_URL", running.unwrap_or_default()),
            ("MILA_BURST_QUIET_MS", "0".to_owned()),
            ("MILA_LOG", "warn".to_owned()),
            ("MILA_HEARTBEAT_MS", "200".to_owned()),
            ("MILA_HEARTBEAT_LIMIT_MS", "1500".to_owned()),
            ("MILA_SEND_LIMIT_MS", "700".to_owned()),
            ("MILA_DOUBT_AFTER_MS", "700".to_owned()),
            ("MILA_DOUBT_GAP_MS", "500".to_owned()),
            ("MILA_RECONCILE_MS", "300".to_owned()),
            ("MILA_DELETE_MS", "100".to_owned()),
            ("MILA_POLL_MS", "50".to_owned()),
        ];
        Self { stage, folder, settings, within: vec![], computes_in: None, owner }
    }

    /// The same with the speech twin. It needs no model, but Mila looks whether there is one.
    pub(crate) fn with_voice(mut self) -> Self {
        let models = self.folder.path().join("models");
        std::fs::create_dir(&models).unwrap();
        std::fs::write(models.join("whisper-base-q8_0.bin"), b"").unwrap();
        self.set("MILA_SPEECH_PROGRAM", &speech_twin().display().to_string());
        self
    }

    /// The value of a setting.
    pub(crate) fn setting(&self, name: &str) -> &str {
        &self.settings.iter().find(|(known, _)| *known == name).unwrap().1
    }

    /// The database's address as its owner; on PostgreSQL only.
    pub(crate) fn owner(&self) -> &str {
        self.owner.as_deref().unwrap()
    }

    /// Changes a setting.
    pub(crate) fn set(&mut self, name: &'static str, value: &str) {
        self.settings.retain(|(known, _)| *known != name);
        self.settings.push((name, value.to_owned()));
    }

    /// Times as operators have them: the tests' own are tight.
    pub(crate) fn with_usual_times(mut self) -> Self {
        self.settings.retain(|(name, _)| !name.ends_with("_MS") || *name == "MILA_BURST_QUIET_MS");
        self
    }

    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.settings.iter().map(|(name, value)| (*name, value.as_str()))
    }
}

/// A place with a Mila that runs in it.
pub(crate) struct World {
    pub(crate) place: Place,
    pub(crate) dana: Phone,
    pub(crate) sam: Phone,
    /// The clock of the host that it runs on.
    pub(crate) host: Arc<HostClock>,
    mover: Mover,
    stop: Option<oneshot::Sender<()>>,
    running: Option<JoinHandle<()>>,
}

impl World {
    pub(crate) async fn new(engine: Engine) -> Self {
        Self::at(Place::new(engine).await.with_voice()).await
    }

    pub(crate) async fn at(place: Place) -> Self {
        Self::on_a_host(HostClock::system(), place).await
    }

    /// The same on a host whose clock shows this.
    pub(crate) async fn on_a_host(host: HostClock, place: Place) -> Self {
        let (dana, sam) = (place.stage.phone(DANA), place.stage.phone(SAM));
        let (host, mover, stop, running) = (Arc::new(host), None, None, None);
        let mut world = Self { place, dana, sam, host, mover, stop, running };
        world.start().await;
        world
    }

    /// Starts Mila.
    pub(crate) async fn start(&mut self) {
        self.start_ahead(Duration::ZERO).await;
    }

    /// Starts Mila with a clock that is so far ahead of the database's.
    pub(crate) async fn start_ahead(&mut self, ahead: Duration) {
        let settings = self.place.loaded();
        mila::logging::start(&settings.local.log);
        let seams = Seams::on_a_host(self.host.clone()).unwrap();
        let (app, mover) = App::open_with(seams, settings, Time::Movable(ahead)).await.unwrap();
        self.mover = mover;
        let (stop, stopped) = oneshot::channel();
        self.stop = Some(stop);
        self.running = Some(tokio::spawn(async move {
            app.serve(async {
                // A dropped world stops its Mila too.
                let _ = stopped.await;
            })
            .await
            .unwrap();
        }));
    }

    /// Stops Mila as an operator would, and waits for the end.
    pub(crate) async fn stop(&mut self) {
        drop(self.stop.take());
        let running = self.running.take().unwrap();
        tokio::time::timeout(Duration::from_secs(10), running).await.expect("within 10 s").unwrap();
    }

    /// Mila ends as if it had been killed.
    pub(crate) async fn dies(&mut self) {
        let running = self.running.take().unwrap();
        running.abort();
        assert!(running.await.unwrap_err().is_cancelled());
    }

    /// Lets time pass, for Mila and for the world.
    pub(crate) fn passes(&self, span: Duration) {
        self.stage().advance(span);
        self.mover.as_ref().unwrap().advance(span);
    }

    /// Lets time pass until something holds: what is put off meanwhile, by a clock that was read
    /// before, comes too.
    pub(crate) async fn passes_until(&self, holds: impl Fn() -> bool) {
        let held = async {
            while !holds() {
                self.passes(Duration::from_secs(30));
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        assert!(tokio::time::timeout(PATIENCE, held).await.is_ok(), "in time");
    }

    /// Mila's clock gets ahead of the world's.
    pub(crate) fn gets_ahead(&self, span: Duration) {
        self.mover.as_ref().unwrap().advance(span);
    }

    /// Stops Mila and starts it so much later.
    pub(crate) async fn restarts_after(&mut self, span: Duration) {
        self.stop().await;
        self.stage().advance(span);
        self.start_ahead(self.stage().clock().skipped()).await;
    }

    pub(crate) fn stage(&self) -> &Stage {
        &self.place.stage
    }

    /// Brings a person past the first question; what they hear begins with it.
    pub(crate) async fn welcome(&self, phone: &Phone) {
        self.stage()
            .claude()
            .script(|seen| Reply::text(format!("You said: {}", seen.last_user_text)));
        phone.says("hi").await;
        received(phone, 1).await;
        phone.says("yes").await;
        assert_eq!(received(phone, 2).await[1], "You said: hi");
    }
}

/// Waits until the person has heard so many messages, and returns them all.
pub(crate) async fn received(phone: &Phone, count: usize) -> Vec<String> {
    phone.wait_for_hears(count, PATIENCE).await.unwrap()
}

impl World {
    /// What Mila says in English here, with everything filled in.
    pub(crate) fn text(&self, text: impl FnOnce(&Texts) -> &'static str) -> String {
        self.place.text_in(Language::English, text)
    }

    /// The value of a setting.
    pub(crate) fn setting(&self, name: &str) -> &str {
        self.place.setting(name)
    }

    /// How many people the database knows, asked of the database itself.
    pub(crate) async fn people(&self) -> i64 {
        self.place.people().await
    }

    pub(crate) async fn nobody_is_known(&self) -> bool {
        self.people().await == 0
    }

    /// Waits until no person is left in the database.
    pub(crate) async fn until_nobody_is_known(&self) {
        let gone = async {
            while !self.nobody_is_known().await {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(PATIENCE, gone).await.expect("everybody is forgotten");
    }

    /// Waits until the newest message a person heard ends like this; all of them.
    pub(crate) async fn until_hears_last(&self, phone: &Phone, text: &str) -> Vec<String> {
        for count in 1.. {
            let all = received(phone, count).await;
            if all.last().is_some_and(|last| last.ends_with(text)) {
                return all;
            }
        }
        unreachable!("counting has no end")
    }

    /// Waits until Twilio was told to delete a message, and did.
    pub(crate) async fn until_deleted_at_twilio(&self, sid: &str) {
        let mut exchanges = self.stage().wire().subscribe();
        let deleted = |exchange: &Exchange| {
            exchange.method == "DELETE"
                && exchange.path.contains(sid)
                && exchange.status == Some(204)
        };
        if self.stage().wire().exchanges().iter().any(|exchange| deleted(exchange)) {
            return;
        }
        let told = async { while !deleted(&exchanges.recv().await.unwrap()) {} };
        tokio::time::timeout(PATIENCE, told).await.expect("deleted at Twilio");
    }

    /// How many requests Mila has made to a path that ends like this.
    pub(crate) fn exchanges(&self, method: &str, path: &str) -> usize {
        let all = self.stage().wire().exchanges();
        all.iter().filter(|it| it.method == method && it.path.ends_with(path)).count()
    }

    /// Waits until there have been so many of them.
    pub(crate) async fn until_exchanges(&self, method: &str, path: &str, count: usize) {
        let mut told = self.stage().wire().subscribe();
        let enough = async {
            while self.exchanges(method, path) < count {
                told.recv().await.unwrap();
            }
        };
        tokio::time::timeout(PATIENCE, enough).await.expect("Mila asks");
    }

    /// How often Mila asked Twilio to send this text.
    pub(crate) fn sends_of(&self, text: &str) -> usize {
        let body: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        self.stage()
            .wire()
            .exchanges()
            .iter()
            .filter(|exchange| {
                exchange.method == "POST" && exchange.path.ends_with("/Messages.json")
            })
            .filter(|exchange| exchange.request.contains(&body))
            .count()
    }
}

impl Place {
    /// What Mila says here in a language.
    pub(crate) fn text_in(
        &self,
        language: Language,
        text: impl FnOnce(&Texts) -> &'static str,
    ) -> String {
        let version = mila::policy::versions().last().unwrap();
        Localized::new(&self.loaded(), version, language).text(text).expose().to_owned()
    }

    /// The settings as Mila reads them.
    fn loaded(&self) -> Settings {
        let environment = Environment::from_pairs(self.pairs());
        let mut settings = Settings::from_layers(&Layers::gather(None, &environment)).unwrap();
        settings.claude.inference_geo = self.computes_in.map(str::to_owned);
        settings
    }

    pub(crate) async fn people(&self) -> i64 {
        self.number("SELECT COUNT(*) FROM person").await
    }

    /// The one number that a query gives, asked of the database itself.
    pub(crate) async fn number(&self, query: &str) -> i64 {
        match &self.owner {
            None => {
                let file = self.folder.path().join("mila.sqlite3");
                let file = rusqlite::Connection::open_with_flags(
                    file,
                    rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY,
                );
                file.unwrap().query_row(query, [], |row| row.get(0)).unwrap()
            }
            Some(owner) => {
                let owner = mila_store::testing::connect(&owner.parse().unwrap()).await;
                owner.batch_execute("SET search_path TO mila").await.unwrap();
                owner.query_one(query, &[]).await.unwrap().get(0)
            }
        }
    }

    /// Whatever is sent next goes at once: its pace begins anew.
    pub(crate) async fn pace_begins_anew(&self) {
        self.change("UPDATE address SET pace_mark = NULL").await;
    }

    /// Changes rows behind the program's back.
    pub(crate) async fn change(&self, statements: &str) {
        match &self.owner {
            None => {
                let file = rusqlite::Connection::open(self.folder.path().join("mila.sqlite3"));
                let file = file.unwrap();
                file.busy_timeout(PATIENCE).unwrap();
                file.execute_batch(statements).unwrap();
            }
            Some(owner) => {
                let owner = mila_store::testing::connect(&owner.parse().unwrap()).await;
                owner
                    .batch_execute(&format!("SET search_path TO mila; {statements}"))
                    .await
                    .unwrap();
            }
        }
    }

    /// Waits until a query gives this number.
    pub(crate) async fn until_number(&self, query: &str, wanted: i64) {
        let reached = async {
            while self.number(query).await != wanted {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let waited = tokio::time::timeout(PATIENCE, reached).await;
        assert!(waited.is_ok(), "{query}: {}, not {wanted}", self.number(query).await);
    }
}
