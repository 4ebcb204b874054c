//! The way out: the one place that makes HTTP clients.

use std::error::Error as _;
use std::time::Duration;

use reqwest::redirect::{Action, Attempt, Policy};

use crate::loopback::is_loopback;

/// A client for one neighbour: verified TLS, no redirects, and never through a proxy that an
/// environment variable names, for the list of who receives data is closed.
pub fn client() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(Policy::none())
        .no_proxy()
        .connect_timeout(Duration::from_secs(5))
        .user_agent(concat!("mila/", env!("CARGO_PKG_VERSION")))
}

/// A client for public files that the operator asks for. It goes on to other addresses, for file
/// servers send everybody to their stores, but never away from https, nor from elsewhere to this
/// host. It says nothing of where it was before.
pub fn downloads() -> reqwest::ClientBuilder {
    client().redirect(Policy::custom(follow)).referer(false).read_timeout(Duration::from_secs(30))
}

fn follow(attempt: Attempt<'_>) -> Action {
    let stays = if is_loopback(attempt.url()) {
        attempt.previous().iter().all(is_loopback)
    } else {
        attempt.url().scheme() == "https"
    };
    if stays && attempt.previous().len() <= MOST_REDIRECTS {
        attempt.follow()
    } else {
        attempt.error("the redirect is not followed")
    }
}

/// More than file servers need; fewer than a circle.
const MOST_REDIRECTS: usize = 5;

/// Why no connection was made. It names nothing of the request, so it may be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unconnected {
    /// TLS did not prove who is there.
    #[error("the certificate was not accepted")]
    Certificate,
    /// The host's name is not known.
    #[error("the host's name was not found")]
    Name,
    /// Nobody answered, or not in time.
    #[error("nobody answered")]
    Unreachable,
}

impl Unconnected {
    /// Reads it out of the chain of causes, whose types reqwest does not promise.
    #[must_use]
    pub fn of(error: &reqwest::Error) -> Self {
        let mut causes = String::new();
        let mut cause = error.source();
        while let Some(inner) = cause {
            causes.push_str(&inner.to_string());
            cause = inner.source();
        }
        if causes.contains("certificate") {
            Self::Certificate
        } else if causes.contains("dns error") {
            Self::Name
        } else {
            Self::Unreachable
        }
    }
}
