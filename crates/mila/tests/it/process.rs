//! Mila as a process of its own, which can be killed.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use mila_stage::Phone;

use crate::world::{DANA, Engine, PATIENCE, Place};

/// A place, and a Mila that runs in it as a child process.
pub(crate) struct Served {
    pub(crate) place: Place,
    pub(crate) dana: Phone,
    child: Option<Child>,
}

impl Served {
    pub(crate) async fn new(engine: Engine) -> Self {
        Self::at(Place::new(engine).await.with_voice()).await
    }

    pub(crate) async fn at(place: Place) -> Self {
        let dana = place.stage.phone(DANA);
        let mut served = Self { place, dana, child: None };
        served.start();
        served.until_ready().await;
        served
    }

    /// Starts the program as an operator would: `mila serve`, settings in the environment.
    pub(crate) fn start(&mut self) {
        self.child = Some(self.command().spawn().unwrap());
    }

    fn command(&self) -> Command {
        let words = self.place.within.iter().map(String::as_str);
        let mut words = words.chain([env!("CARGO_BIN_EXE_mila"), "serve"]);
        let mut command = Command::new(words.next().unwrap());
        command.args(words).env_clear().envs(self.place.settings.iter().cloned());
        command.stdout(Stdio::null()).stderr(self.log());
        command
    }

    /// Starts another instance beside, at an address of its own; its process.
    pub(crate) fn start_beside(&self) -> Beside {
        self.start_beside_with("MILA_LISTEN", &crate::ports::free_address().to_string())
    }

    /// Starts another instance that differs in one setting from the first, and in its address if
    /// it is not that.
    pub(crate) fn start_beside_with(&self, setting: &str, value: &str) -> Beside {
        let mut command = self.command();
        command.env("MILA_LISTEN", crate::ports::free_address().to_string());
        Beside(command.env(setting, value).spawn().unwrap())
    }

    fn log(&self) -> Stdio {
        let path = self.place.folder.path().join("mila.log");
        std::fs::OpenOptions::new().create(true).append(true).open(path).unwrap().into()
    }

    /// What the process wrote to its log.
    pub(crate) fn logged(&self) -> String {
        std::fs::read_to_string(self.place.folder.path().join("mila.log")).unwrap_or_default()
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.as_ref().unwrap().id()
    }

    /// Waits for the end of the process; `false` when it does not end in time.
    pub(crate) async fn ended(&mut self, limit: Duration) -> bool {
        let child = self.child.as_mut().unwrap();
        let ended = async {
            while child.try_wait().unwrap().is_none() {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        tokio::time::timeout(limit, ended).await.is_ok()
    }

    /// Stops the process as an operator would (SIGTERM): it ends in time and says all is well.
    pub(crate) async fn stop(&mut self) {
        let status = Command::new("kill").arg(self.id().to_string()).status().unwrap();
        assert!(status.success());
        assert!(self.ended(Duration::from_secs(10)).await, "within 10 s\n{}", self.logged());
        let ended = self.child.as_mut().unwrap().wait().unwrap();
        assert!(ended.success(), "{}", self.logged());
    }

    pub(crate) async fn until_ready(&self) {
        let url = self.place.settings.iter().find(|(name, _)| *name == "MILA_PUBLIC_URL").unwrap();
        let url = format!("{}/health/ready", url.1);
        let http = reqwest::Client::builder().build().unwrap();
        let ready = async {
            while !http.get(&url).send().await.is_ok_and(|answer| answer.status().is_success()) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let waited = tokio::time::timeout(PATIENCE, ready).await;
        assert!(waited.is_ok(), "never ready:\n{}", self.logged());
    }

    /// Waits until the log has these words.
    pub(crate) async fn until_logged(&self, words: &str, limit: Duration) {
        let logged = async {
            while !self.logged().contains(words) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let waited = tokio::time::timeout(limit, logged).await;
        assert!(waited.is_ok(), "{words}: not logged\n{}", self.logged());
    }
}

/// Another instance, which ends when it is dropped.
pub(crate) struct Beside(Child);

impl Beside {
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Sends SIGKILL to a process of ours.
pub(crate) fn kill(process: u32) {
    signal(process, "KILL");
}

/// Sends a signal to a process of ours; one that has ended hears nothing.
pub(crate) fn signal(process: u32, name: &str) {
    Command::new("kill").args(["-s", name, &process.to_string()]).status().unwrap();
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            // It may have ended already.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
