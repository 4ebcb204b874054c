//! Signed form posts to Mila, with Twilio's retries.

use std::net::IpAddr;
use std::pin::{Pin, pin};

use reqwest::Method;
use tokio::time::{Sleep, sleep};
use url::{Host, Url};

use super::carrier::Carrier;
use super::overrides::{Attempt, Overrides};
use crate::signature::sign;
use crate::wire::{Beginning, Direction, Exchange, Side};

/// A webhook or a status callback.
#[derive(Clone)]
pub(crate) struct Post {
    /// Address as configured, with the fragment that holds the connection overrides.
    pub(crate) url: String,
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) side: Side,
    pub(crate) person: String,
    pub(crate) message: String,
}

impl Carrier {
    /// Posts until it is taken, the retries are used up, or the total time has passed.
    /// Returns every attempt in order.
    pub(crate) async fn post(&self, post: &Post) -> Vec<Attempt> {
        let (url, fragment) = post.url.split_once('#').unwrap_or((&post.url, ""));
        let overrides = Overrides::parse(fragment);
        let request = self.signed(post, url).timeout(overrides.read_timeout);
        let mut total = pin!(sleep(overrides.total));
        let mut attempts = Vec::new();
        for _ in 0..overrides.attempts() {
            let Some(request) = request.try_clone() else { break };
            let attempt = self.attempt(post, url, request, total.as_mut()).await;
            attempts.push(attempt);
            if total.is_elapsed() || !overrides.retries_after(attempt) {
                break;
            }
        }
        attempts
    }

    /// The request that every attempt repeats.
    fn signed(&self, post: &Post, url: &str) -> reqwest::RequestBuilder {
        self.line
            .request(Method::POST, url)
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .header("I-Twilio-Idempotency-Token", self.sids.next("IT"))
            .header("X-Twilio-Signature", sign(&self.account.auth_token, url, &post.parameters))
            .body(encode(&post.parameters))
    }

    /// One attempt, written to the journal, also when the total time breaks it off.
    async fn attempt(
        &self,
        post: &Post,
        url: &str,
        request: reqwest::RequestBuilder,
        total: Pin<&mut Sleep>,
    ) -> Attempt {
        let mut exchange = self.wire.arrived(Beginning {
            direction: Direction::ToMila,
            side: post.side,
            method: "POST".to_owned(),
            path: path_of(url),
            credentials: false,
            request: encode(&post.parameters),
            person: Some(post.person.clone()),
            message: Some(post.message.clone()),
        });
        let attempt = tokio::select! {
            biased;
            attempt = self.answered(url, request, &mut exchange) => attempt,
            () = total => Attempt::NoAnswer,
        };
        self.wire.acted(&exchange);
        self.wire.record(exchange);
        attempt
    }

    /// Sends to Mila and reads the answer into the journal's entry.
    async fn answered(
        &self,
        url: &str,
        request: reqwest::RequestBuilder,
        exchange: &mut Exchange,
    ) -> Attempt {
        if !is_loopback(url) {
            return Attempt::NoConnection;
        }
        match self.line.send(request).await {
            Ok(response) => {
                let status = response.status().as_u16();
                exchange.status = Some(status);
                exchange.response = response.text().await.unwrap_or_default();
                Attempt::Answered(status)
            }
            Err(attempt) => attempt,
        }
    }
}

/// Whether an address stays on this machine. The stage never sends anything elsewhere.
pub(crate) fn is_loopback(url: &str) -> bool {
    let Ok(url) = Url::parse(url) else { return false };
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => IpAddr::from(ip).is_loopback(),
        Some(Host::Ipv6(ip)) => IpAddr::from(ip).is_loopback(),
        None => false,
    }
}

fn encode(parameters: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}

/// Path and query, as the journal shows an address of Mila's.
pub(crate) fn path_of(url: &str) -> String {
    Url::parse(url).map_or_else(
        |_| url.to_owned(),
        |parsed| match parsed.query() {
            Some(query) => format!("{}?{query}", parsed.path()),
            None => parsed.path().to_owned(),
        },
    )
}
