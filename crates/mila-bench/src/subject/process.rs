//! A running program: when it is ready, what it has used.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::process::{Child, Command};

use crate::webhook::Line;
use crate::{Fallible, now};

/// Longest wait for a program to become ready.
const PATIENCE: Duration = Duration::from_secs(20);

/// How closely it is watched while it starts.
const GLANCE: Duration = Duration::from_millis(1);

/// A process. It is killed when dropped.
pub struct Process {
    child: Child,
    id: u32,
}

impl Process {
    /// Starts it and waits until its page of health says that it is ready; also how long it took.
    pub(super) async fn start(
        mut command: Command,
        listen: SocketAddr,
    ) -> Fallible<(Self, Duration)> {
        let began = now();
        let mut child = command.kill_on_drop(true).spawn()?;
        let id = child.id().ok_or("it has ended already")?;
        while !is_ready(listen).await {
            if let Some(status) = child.try_wait()? {
                return Err(format!("it ended with {status}").into());
            }
            if began.elapsed() > PATIENCE {
                return Err("it is not ready in time".into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok((Self { child, id }, began.elapsed()))
    }

    /// Ends it at once: what it leaves is not looked at.
    ///
    /// # Errors
    /// When the system refuses.
    pub async fn end(mut self) -> Fallible<()> {
        Ok(self.child.kill().await?)
    }

    /// The time its threads have spent on a processor. A thread that has ended is not counted;
    /// those of both programs live as long as they do.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn cpu(&self) -> Fallible<Duration> {
        let mut nanos = 0;
        for task in std::fs::read_dir(format!("/proc/{}/task", self.id))? {
            // It may end while we read.
            let Ok(text) = std::fs::read_to_string(task?.path().join("schedstat")) else {
                continue;
            };
            nanos += text.split(' ').next().unwrap_or_default().parse::<u64>()?;
        }
        Ok(Duration::from_nanos(nanos))
    }

    /// The memory it holds, in bytes.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn memory(&self) -> Fallible<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|rest| rest.split_whitespace().next());
        Ok(kilobytes.ok_or("no VmRSS")?.parse::<u64>()? << 10)
    }
}

async fn is_ready(listen: SocketAddr) -> bool {
    let Ok(mut line) = Line::open(listen).await else { return false };
    line.get("/health/ready").await.is_ok_and(|status| status.is_success())
}
