//! The guard: Mila starts only with what the published policy covers.

use std::fmt;
use std::net::IpAddr;

use mila_domain::{Language, Secret};
use url::Url;

use super::promise::Promise;
use super::version::Version;
use crate::config::{Database, Region, Settings};
use crate::loopback::is_loopback;

/// What Mila can do for people. A new one does not compile until somebody says which promises
/// cover it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Conversations in text; always on.
    Text,
    /// Voice messages, in both directions.
    Voice,
}

impl Feature {
    /// What these settings switch on.
    #[must_use]
    pub fn of(settings: &Settings) -> Vec<Self> {
        let voice = settings.speech.program.is_some().then_some(Self::Voice);
        [Self::Text].into_iter().chain(voice).collect()
    }

    /// The promises that must stand in the policy for it to be on.
    #[must_use]
    pub const fn clauses(self) -> &'static [Promise] {
        match self {
            Self::Text => &[Promise::M1, Promise::D1, Promise::D2, Promise::D5],
            Self::Voice => &[Promise::M3, Promise::M4, Promise::D3, Promise::R2],
        }
    }

    /// The setting that switches it on.
    const fn setting(self) -> &'static str {
        match self {
            Self::Text => "text, which is always on",
            Self::Voice => "voice (MILA_SPEECH_PROGRAM)",
        }
    }
}

/// Why Mila does not start, in words for the operator.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A feature is on that the policy does not mention.
    #[error(
        "{0} is switched on, and the policy says nothing about it ({1}): switch it off, or \
             publish a version that does"
    )]
    Feature(&'static str, Promise),
    /// Twilio's address is not Twilio's.
    #[error(
        "MILA_TWILIO_BASE_URL is neither Twilio's nor on this host, and the policy says that \
             only Twilio carries messages: leave it empty"
    )]
    Carrier,
    /// The model's host is not one that the policy names.
    #[error(
        "ANTHROPIC_BASE_URL is neither Anthropic's nor on this host, and the policy says that \
             no other model reads conversations: use https://api.anthropic.com or a model on this \
             host"
    )]
    ModelHost,
    /// It is not said where the model computes.
    #[error(
        "MILA_INFERENCE_GEO is empty, so Anthropic may compute anywhere, and the policy says \
             where: set it to us"
    )]
    ModelRegion,
    /// The database's host is not one that the policy names.
    #[error(
        "DATABASE_URL names a host that is neither Supabase's nor this one, and the policy \
             says that nobody else hosts the database: use one of these, or SQLite"
    )]
    DatabaseHost,
    /// It is not said where the database is.
    #[error(
        "MILA_DATABASE_REGION is empty, and the policy says where the database is: set it to \
             us or eu"
    )]
    DatabaseRegion,
    /// It is not said where this program runs.
    #[error(
        "MILA_COMPUTE_REGION is empty, and the policy says where data is processed: set it \
             to us or eu"
    )]
    ComputeRegion,
    /// Something is in a region that the policy does not name.
    #[error(
        "{0} names a region that the policy does not: choose another, or publish a version \
             that names it"
    )]
    Region(&'static str),
    /// Nobody answers for this Mila.
    #[error("MILA_OPERATOR_NAME is empty, and the policy names who is responsible: set it")]
    Operator,
    /// There is no address to write to.
    #[error("MILA_PRIVACY_EMAIL is empty, and the policy promises an address to write to: set it")]
    PrivacyEmail,
    /// Promises of the policy do not hold yet.
    #[error(
        "the policy promises what is not built yet ({0}), and Twilio's address is not on this \
             host: try Mila with 'mila try', or set MILA_ALLOW_UNFINISHED=1 to serve people who \
             agreed to try it all the same"
    )]
    Unfinished(String),
}

/// Everything that keeps Mila from starting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusals(pub Vec<Refusal>);

impl fmt::Display for Refusals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("The published policy does not allow these settings:")?;
        self.0.iter().try_for_each(|refusal| write!(f, "\n  - {refusal}"))
    }
}

impl std::error::Error for Refusals {}

/// Holds the settings against a version and against what is built.
///
/// What is on this host counts as in house: a Twilio on loopback is a try-out or a test, and
/// then nothing is promised to anybody.
///
/// # Errors
/// [`Refusals`]: all there are, each with what to do.
pub fn check(
    version: &Version,
    unfinished: &[Promise],
    settings: &Settings,
) -> Result<(), Refusals> {
    let mut refusals = features(version, settings);
    refusals.extend(carrier(version, settings));
    refusals.extend(model(version, settings));
    refusals.extend(database(version, settings));
    refusals.extend(region(version, "MILA_COMPUTE_REGION", settings.regions.compute));
    if serves_people(settings) {
        refusals.extend(before_people(version, unfinished, settings));
    }
    if refusals.is_empty() { Ok(()) } else { Err(Refusals(refusals)) }
}

/// Whether messages go to people rather than to a stage on this host.
pub(super) fn serves_people(settings: &Settings) -> bool {
    !settings.twilio.base_url.as_ref().is_some_and(is_loopback)
}

fn features(version: &Version, settings: &Settings) -> Vec<Refusal> {
    let promised = &version.covers().promises;
    let lacking = |feature: Feature| {
        let clause = feature.clauses().iter().find(|clause| !promised.contains(clause))?;
        Some(Refusal::Feature(feature.setting(), *clause))
    };
    Feature::of(settings).into_iter().filter_map(lacking).collect()
}

fn carrier(version: &Version, settings: &Settings) -> Option<Refusal> {
    let base = settings.twilio.base_url.as_ref()?;
    let covered = is_loopback(base) || is_among(base, &version.covers().carrier_hosts);
    (!covered).then_some(Refusal::Carrier)
}

fn model(version: &Version, settings: &Settings) -> Option<Refusal> {
    let claude = &settings.claude;
    if is_loopback(&claude.base_url) {
        return None;
    }
    if !is_among(&claude.base_url, &version.covers().model_hosts) {
        return Some(Refusal::ModelHost);
    }
    match claude.inference_geo.as_deref().and_then(Region::from_name) {
        None => Some(Refusal::ModelRegion),
        named => region(version, "MILA_INFERENCE_GEO", named),
    }
}

fn database(version: &Version, settings: &Settings) -> Option<Refusal> {
    let Database::Postgres { url, .. } = &settings.local.database else { return None };
    let host = database_host(url)?;
    if !is_below(&host, &version.covers().database_hosts) {
        return Some(Refusal::DatabaseHost);
    }
    match settings.regions.database {
        None => Some(Refusal::DatabaseRegion),
        named => region(version, "MILA_DATABASE_REGION", named),
    }
}

fn region(version: &Version, setting: &'static str, named: Option<Region>) -> Option<Refusal> {
    let uncovered = !version.covers().regions.contains(&named?);
    uncovered.then_some(Refusal::Region(setting))
}

/// What must hold before the first message goes to somebody.
fn before_people(version: &Version, unfinished: &[Promise], settings: &Settings) -> Vec<Refusal> {
    let operator = &settings.operator;
    let named = [
        (settings.regions.compute.is_none(), Refusal::ComputeRegion),
        (operator.name.is_none(), Refusal::Operator),
        (operator.privacy_email.is_none(), Refusal::PrivacyEmail),
        (
            !unfinished.is_empty() && !settings.allow_unfinished,
            Refusal::Unfinished(in_words(version, unfinished)),
        ),
    ];
    named.into_iter().filter_map(|(wrong, refusal)| wrong.then_some(refusal)).collect()
}

/// Promises with their ids and a few words each.
pub(crate) fn in_words(version: &Version, promises: &[Promise]) -> String {
    let words =
        promises.iter().map(|it| format!("{it} {}", version.promise(*it, Language::English)));
    words.collect::<Vec<_>>().join("; ")
}

/// The host of a database on another computer; `None` for one on this host.
pub(super) fn database_host(url: &Secret) -> Option<String> {
    let url = Url::parse(url.expose()).ok()?;
    let named = url.query_pairs().filter(|(name, _)| name == "host" || name == "hostaddr").last();
    let host = named.map_or_else(
        || url.host_str().unwrap_or_default().replace("%2F", "/").replace("%2f", "/"),
        |(_, host)| host.into_owned(),
    );
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    let here = host.starts_with('/')
        || host == "localhost"
        || address.is_ok_and(|address| address.is_loopback());
    (!here).then_some(host)
}

fn is_among(url: &Url, hosts: &[String]) -> bool {
    url.scheme() == "https" && is_below(url.host_str().unwrap_or_default(), hosts)
}

/// Whether `host` is one of `hosts` or below one.
fn is_below(host: &str, hosts: &[String]) -> bool {
    let host = host.to_ascii_lowercase();
    let fits = |known: &String| {
        host.strip_suffix(known.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    hosts.iter().any(fits)
}

#[cfg(test)]
mod tests;
