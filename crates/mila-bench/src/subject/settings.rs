//! How each subject is told where everything is.

use tokio::process::Command;

use super::{Engine, Place, Set};
use crate::Fallible;
use crate::identity::{ACCOUNT, SENDER, TOKEN};
use crate::subject::database::{OWNER, ROLE};

/// Mila's settings that are not the defaults: one message gets one answer at once, and neither
/// money nor the rate of one person ends the measuring.
const SERVED: [(&str, &str); 4] = [
    ("MILA_BURST_QUIET_MS", "0"),
    ("MILA_RATE_MESSAGES", "0"),
    ("MILA_BUDGET_PERSON_DAY_USD", "0"),
    ("MILA_BUDGET_SERVICE_DAY_USD", "0"),
];

/// What happens without a message, as rarely as it may.
const COUNTED: [(&str, &str); 3] = [
    ("MILA_POLL_MS", "60000"),
    ("MILA_HEARTBEAT_MS", "14000"),
    ("MILA_HEARTBEAT_LIMIT_MS", "30000"),
];

impl Place<'_> {
    /// Runs a command of Mila's to its end.
    pub(super) async fn run(&self, arguments: &[&str]) -> Fallible<()> {
        let done = self.mila(arguments).output().await?;
        if done.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&done.stderr);
        Err(format!("mila {}: {said}", arguments.join(" ")).into())
    }

    pub(super) fn mila(&self, arguments: &[&str]) -> Command {
        let folder = self.folder.path();
        let mut command = Command::new(&self.tools.mila);
        command.args(arguments).env_clear().envs(SERVED);
        if self.set == Set::Counted {
            command.envs(COUNTED);
        }
        command
            .env("TWILIO_ACCOUNT_SID", ACCOUNT)
            .env("TWILIO_AUTH_TOKEN", TOKEN)
            .env("MILA_WHATSAPP_FROM", SENDER)
            .env("MILA_TWILIO_BASE_URL", self.stub.url())
            .env("ANTHROPIC_BASE_URL", self.stub.url())
            .env("ANTHROPIC_API_KEY", "sk-bench")
            .env("MILA_LISTEN", self.listen.to_string())
            .env("MILA_PUBLIC_URL", self.url())
            .env("MILA_DATA_DIR", folder)
            .env("MILA_MASTER_KEY_FILE", folder.join("master.key"))
            .env("MILA_PRIVACY_EMAIL", "privacy@example.org")
            .env("DATABASE_URL", self.database_url(ROLE).unwrap_or_default())
            .env("MILA_MIGRATE_DATABASE_URL", self.owner_url().unwrap_or_default());
        command
    }

    pub(super) fn floor(&self) -> Command {
        let file = || self.folder.path().join("floor.sqlite3").display().to_string();
        let mut command = Command::new(&self.tools.floor);
        command
            .env_clear()
            .args(["--listen", &self.listen.to_string()])
            .args(["--public-url", &self.url()])
            .args(["--neighbours", &self.stub.url()])
            .args(match self.subject.engine {
                Engine::Postgres => {
                    ["--postgres".to_owned(), self.database_url(OWNER).unwrap_or_default()]
                }
                Engine::Sqlite => ["--sqlite".to_owned(), file()],
            });
        command
    }

    fn url(&self) -> String {
        format!("http://{}", self.listen)
    }

    /// Through the proxy if there is one.
    fn database_url(&self, role: &str) -> Option<String> {
        let name = self.database.as_ref()?;
        Some(match &self.proxy {
            Some(proxy) => {
                format!("postgres://{role}@127.0.0.1:{}/{name}?sslmode=disable", proxy.port())
            }
            None => self.tools.postgres.url(name, role),
        })
    }

    fn owner_url(&self) -> Option<String> {
        self.database.as_ref().map(|name| self.tools.postgres.url(name, OWNER))
    }
}
