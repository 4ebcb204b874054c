//! The door: whether what Twilio posts to the public address reaches a Mila with the same token.
//!
//! Two posts are made as Twilio makes them. One is signed wrongly and must be refused; the
//! other is a status callback of a message that never was, which a Mila answers with 204 and
//! of which it keeps nothing. Together they prove address, way, path and token.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use mila_domain::OutboxId;
use mila_store::Entropy;
use reqwest::StatusCode;

use super::check::Check;
use crate::app;
use crate::clock::{Clock as _, DatabaseClock};
use crate::config::Settings;
use crate::egress::{self, Unconnected};
use crate::twilio::signature::sign;

const DOOR: &str = "door";

/// Twilio gives up after 15 seconds in all; who needs longer does not hear from it.
const LIMIT: Duration = Duration::from_secs(15);

const NO_SIGNATURE: &str = "not-a-signature";

pub(super) async fn checks(settings: &Settings) -> Vec<Check> {
    vec![check(settings).await]
}

async fn check(settings: &Settings) -> Check {
    let probe = match Probe::new(settings) {
        Ok(probe) => probe,
        Err(error) => {
            return Check::fail(DOOR, error.to_string(), "mend this host, then try again");
        }
    };
    let forged = match probe.post(NO_SIGNATURE).await {
        Ok(status) => status,
        Err(error) => return unanswered(&error, probe.is_serving_here().await),
    };
    if forged != StatusCode::FORBIDDEN {
        return misled(forged, probe.is_serving_here().await);
    }
    let Some(signature) = probe.signature() else {
        return Check::fail(DOOR, "no token to sign with", "set TWILIO_AUTH_TOKEN");
    };
    match probe.post(&signature).await {
        Ok(StatusCode::NO_CONTENT) => Check::ok(
            DOOR,
            "the public address leads to Mila; it knows Twilio's signature and refuses a forged one",
        ),
        Ok(StatusCode::FORBIDDEN) => Check::fail(
            DOOR,
            "the public address leads to a Mila who refuses what is signed with this \
             TWILIO_AUTH_TOKEN for this MILA_PUBLIC_URL",
            "restart it with these settings; if MILA_PUBLIC_URL has a path, the proxy must take \
             it off",
        ),
        Ok(StatusCode::SERVICE_UNAVAILABLE) => Check::fail(
            DOOR,
            "the public address leads to a Mila whose database refuses",
            "see 'database' and its log",
        ),
        Ok(status) => misled(status, true),
        Err(error) => unanswered(&error, true),
    }
}

/// A status callback of a message that never was.
struct Probe<'a> {
    settings: &'a Settings,
    http: reqwest::Client,
    url: String,
    pairs: Vec<(String, String)>,
}

impl<'a> Probe<'a> {
    fn new(settings: &'a Settings) -> Result<Self, app::AppError> {
        let entropy = Entropy::from_system()?;
        let intent = OutboxId(entropy.id(DatabaseClock::new().now()));
        let sid: String = entropy.bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
        let pairs = [
            ("AccountSid", settings.twilio.account_sid.to_string()),
            ("MessageSid", format!("SM{sid}")),
            ("MessageStatus", "queued".to_owned()),
        ];
        Ok(Self {
            settings,
            http: egress::client().build()?,
            url: settings.http.below(&format!("twilio/status/{intent}")).to_string(),
            pairs: pairs.map(|(name, value)| (name.to_owned(), value)).to_vec(),
        })
    }

    fn signature(&self) -> Option<String> {
        let token = self.settings.twilio.auth_tokens.first()?;
        Some(sign(token, &self.url, &self.pairs))
    }

    async fn post(&self, signature: &str) -> reqwest::Result<StatusCode> {
        let request = self.http.post(&self.url).form(&self.pairs).timeout(LIMIT);
        request.header("x-twilio-signature", signature).send().await.map(|it| it.status())
    }

    /// Whether a Mila listens on this host, where the settings say.
    async fn is_serving_here(&self) -> bool {
        let url = format!("http://{}/health/live", reachable(self.settings.http.listen));
        let answer = self.http.get(url).timeout(Duration::from_secs(2)).send().await;
        answer.is_ok_and(|answer| answer.status().is_success())
    }
}

/// Who listens on every address listens on loopback too.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

fn unanswered(error: &reqwest::Error, serving_here: bool) -> Check {
    if !serving_here {
        return not_running();
    }
    let found = match (error.is_connect(), error.is_timeout()) {
        (true, _) => format!("cannot be reached: {}", Unconnected::of(error)),
        (_, true) => "gives no answer within 15 s".to_owned(),
        _ => "breaks the connection".to_owned(),
    };
    Check::fail(
        DOOR,
        format!("Mila runs here, and its public address {found}"),
        "look at the name in DNS, the proxy's certificate (publicly trusted, for that name) and \
         the firewall; from some networks one's own public address cannot be reached: then try \
         from outside",
    )
}

/// An answer that is not Mila's.
fn misled(status: StatusCode, serving_here: bool) -> Check {
    let advice = match status.as_u16() {
        300..=399 => {
            "have the proxy pass posts on instead of redirecting: Twilio loses the message"
        }
        502..=504 if !serving_here => return not_running(),
        502..=504 => "the proxy does not reach Mila: compare its target with MILA_LISTEN",
        _ => {
            "have the proxy pass /twilio/ on to MILA_LISTEN, without login or challenge; is \
             MILA_PUBLIC_URL the right host?"
        }
    };
    let code = status.as_u16();
    Check::fail(DOOR, format!("the public address answers {code}, which is not Mila"), advice)
}

fn not_running() -> Check {
    Check::skipped(
        DOOR,
        "nobody answers at the public address, and no Mila runs here",
        "start it (mila serve), then run this again",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Outcome;

    #[test]
    fn who_listens_everywhere_is_asked_on_loopback() {
        for (listen, asked) in [
            ("0.0.0.0:8080", "127.0.0.1:8080"),
            ("[::]:8080", "[::1]:8080"),
            ("127.0.0.1:1", "127.0.0.1:1"),
            ("192.0.2.7:1", "192.0.2.7:1"),
        ] {
            assert_eq!(reachable(listen.parse().unwrap()), asked.parse().unwrap());
        }
    }

    #[test]
    fn what_answers_in_her_place_decides_the_advice() {
        let advice = |status, here| {
            let check = misled(StatusCode::from_u16(status).unwrap(), here);
            (check.outcome, check.advice.unwrap())
        };
        assert!(advice(301, true).1.contains("redirecting"));
        assert!(advice(502, true).1.contains("MILA_LISTEN"));
        assert_eq!(advice(502, false).0, Outcome::Skipped);
        assert!(advice(404, true).1.contains("/twilio/"));
        assert!(advice(200, false).1.contains("right host"));
    }
}
