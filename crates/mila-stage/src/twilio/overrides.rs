//! Connection overrides: the fragment of a webhook's address says how Twilio retries.

use std::time::Duration;

/// What the fragment asks for. Twilio also knows `ct` and `e`; on loopback a connection
/// succeeds or fails at once and there are no edges, so they change nothing here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Overrides {
    retries: u32,
    pub(crate) read_timeout: Duration,
    pub(crate) total: Duration,
    on_client_error: bool,
    on_server_error: bool,
    on_no_connection: bool,
    on_no_answer: bool,
}

/// How one attempt to reach Mila ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// Mila answered with this HTTP status.
    Answered(u16),
    /// Nobody listened.
    NoConnection,
    /// The connection stood, but no answer came in time.
    NoAnswer,
}

impl Overrides {
    /// Reads `rc=5&rp=5xx,ct,rt`. Numbers outside Twilio's range are moved into it.
    pub(crate) fn parse(fragment: &str) -> Self {
        let mut overrides = Self::default();
        for (key, value) in form_urlencoded::parse(fragment.as_bytes()) {
            match &*key {
                "rc" => overrides.retries = value.parse().unwrap_or(1).min(5),
                "rt" => overrides.read_timeout = milliseconds(&value),
                "tt" => overrides.total = milliseconds(&value),
                "rp" => overrides.retry_on(&value),
                _ => {}
            }
        }
        overrides
    }

    /// Attempts in all, the first included.
    pub(crate) fn attempts(&self) -> u32 {
        self.retries + 1
    }

    pub(crate) fn retries_after(&self, attempt: Attempt) -> bool {
        match attempt {
            Attempt::Answered(400..=499) => self.on_client_error,
            Attempt::Answered(500..=599) => self.on_server_error,
            Attempt::Answered(_) => false,
            Attempt::NoConnection => self.on_no_connection,
            Attempt::NoAnswer => self.on_no_answer,
        }
    }

    fn retry_on(&mut self, policy: &str) {
        let named = |name: &str| policy.split(',').any(|part| part == name || part == "all");
        self.on_client_error = named("4xx");
        self.on_server_error = named("5xx");
        self.on_no_connection = named("ct");
        self.on_no_answer = named("rt");
    }
}

impl Default for Overrides {
    /// Twilio's defaults: one retry, only when the connection failed, 15 seconds in all.
    fn default() -> Self {
        Self {
            retries: 1,
            read_timeout: Duration::from_secs(15),
            total: Duration::from_secs(15),
            on_client_error: false,
            on_server_error: false,
            on_no_connection: true,
            on_no_answer: false,
        }
    }
}

fn milliseconds(text: &str) -> Duration {
    Duration::from_millis(text.parse().unwrap_or(15_000).clamp(100, 15_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_fragment_only_a_failed_connection_is_tried_again() {
        let plain = Overrides::parse("");
        assert_eq!(plain.attempts(), 2);
        assert!(plain.retries_after(Attempt::NoConnection));
        assert!(!plain.retries_after(Attempt::Answered(500)));
        assert!(!plain.retries_after(Attempt::NoAnswer));
    }

    #[test]
    fn the_fragment_widens_what_is_tried_again() {
        let wide = Overrides::parse("rc=5&rp=5xx,ct,rt&rt=50&tt=99999");
        assert_eq!(wide.attempts(), 6);
        assert_eq!(wide.read_timeout, Duration::from_millis(100));
        assert_eq!(wide.total, Duration::from_secs(15));
        assert!(wide.retries_after(Attempt::Answered(503)));
        assert!(wide.retries_after(Attempt::NoAnswer));
        assert!(!wide.retries_after(Attempt::Answered(404)));
        assert!(!wide.retries_after(Attempt::Answered(204)));
        assert!(Overrides::parse("rp=all").retries_after(Attempt::Answered(404)));
    }
}
