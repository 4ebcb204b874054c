//! Checks the settings section by section.
//!
//! Each section reads all of its values before it gives up on one, so that every problem is
//! found in one go.

use std::path::PathBuf;
use std::time::Duration;

use mila_domain::address::AddressKind;
use mila_domain::{Address, Secret};
use tracing_subscriber::EnvFilter;
use url::Url;

use super::access;
use super::embedding::Embedding;
use super::limits;
use super::reader::Reader;
use super::sections::{
    Claude, Database, Http, Local, Log, LogFormat, MicroUsd, Operator, Prices, Region, Regions,
    Settings, Thinking, Timing, Twilio,
};
use super::settings::{self as s, Setting};
use super::speech::{Recogniser, Speech};
use crate::loopback::is_loopback;
use crate::twilio::{AccountSid, Credentials};
use crate::zone_files;

/// Longest wait for a further message, in milliseconds: longer, and people think it is gone.
const LONGEST_QUIET_MS: u64 = 8000;

pub(super) fn settings(r: &mut Reader<'_>) -> Option<Settings> {
    let (local, http, twilio, claude) = (local(r), http(r), twilio(r), claude(r));
    let (operator, access, timing) = (operator(r), access::read(r), timing(r));
    let limits = limits::read(r);
    let (regions, allow_unfinished) = (regions(r), r.flag(&s::ALLOW_UNFINISHED));
    let burst_quiet =
        r.read(&s::BURST_QUIET_MS, "a number of milliseconds from 0 to 8000", |text| {
            text.parse().ok().filter(|&millis| millis <= LONGEST_QUIET_MS)
        });
    let (speech, embedding) = (speech(r), r.path(&s::EMBEDDING_PROGRAM));
    let zones_dir = zones_dir(r);
    let speech = speech?;
    let embedding = Embedding { program: embedding, models_dir: speech.models_dir.clone() };
    Some(Settings {
        local: local?,
        http: http?,
        twilio: twilio?,
        claude: claude?,
        operator: operator?,
        access: access?,
        limits: limits?,
        regions: regions?,
        allow_unfinished: allow_unfinished?,
        speech,
        embedding,
        zones_dir,
        burst_quiet: Duration::from_millis(burst_quiet?),
        timing: timing?,
    })
}

/// A directory that cannot be used is said at the start; later the zones of before stay.
fn zones_dir(r: &mut Reader<'_>) -> Option<PathBuf> {
    let directory = r.path(&s::ZONES_DIR)?;
    if let Err(why) = zone_files::read(&directory) {
        r.complain(&s::ZONES_DIR, &format!("must be a zone database: {why}"));
    }
    Some(directory)
}

/// The models are in the data directory, unless they have a place of their own. That the data
/// directory must be set is said by [`local`].
pub(super) fn speech(r: &mut Reader<'_>) -> Option<Speech> {
    let data_dir = r.path(&s::DATA_DIR).unwrap_or_default();
    let recogniser =
        r.read(&s::SPEECH_RECOGNISER, "small, default, better or best", Recogniser::from_name);
    Some(Speech {
        program: r.path(&s::SPEECH_PROGRAM),
        models_dir: r.path(&s::MODELS_DIR).unwrap_or_else(|| data_dir.join("models")),
        recogniser: recogniser?,
    })
}

pub(super) fn local(r: &mut Reader<'_>) -> Option<Local> {
    let data_dir = r.required(&s::DATA_DIR).map(PathBuf::from);
    let postgres = r.optional(&s::DATABASE_URL, POSTGRES, postgres_url);
    let migrate_url = r.optional(&s::MIGRATE_DATABASE_URL, POSTGRES, postgres_url);
    let connections = r.count(&s::DATABASE_CONNECTIONS);
    let log = log(r);
    let (data_dir, postgres, connections) = (data_dir?, postgres?, connections?);
    let master_key_file = r.path(&s::MASTER_KEY_FILE).or_else(|| {
        if postgres.is_none() {
            return Some(data_dir.join("master.key"));
        }
        r.complain(&s::MASTER_KEY_FILE, "must be set when the database is PostgreSQL");
        None
    });
    let database = match postgres {
        Some(url) => Database::Postgres { url, connections },
        None => Database::Sqlite { path: data_dir.join("mila.sqlite3") },
    };
    Some(Local {
        database,
        migrate_url: migrate_url?,
        data_dir,
        master_key_file: master_key_file?,
        ledger_file: r.path(&s::LEDGER_FILE),
        log: log?,
    })
}

const POSTGRES: &str = "postgres://user:password@host/database, or empty for SQLite";

fn postgres_url(text: &str) -> Option<Secret> {
    let url = Url::parse(text).ok()?;
    // A socket's folder stands behind, as libpq writes it.
    let placed = url.has_host() || url.query_pairs().any(|(name, _)| name == "host");
    let postgres = matches!(url.scheme(), "postgres" | "postgresql") && placed;
    postgres.then(|| Secret::new(text))
}

fn log(r: &mut Reader<'_>) -> Option<Log> {
    let filter = r.read(&s::LOG, "a filter such as info or mila=debug,info", |text| {
        EnvFilter::try_new(text).ok().map(|_| text.to_owned())
    });
    let format = r.read(&s::LOG_FORMAT, "text or json", |text| match text {
        "text" => Some(LogFormat::Text),
        "json" => Some(LogFormat::Json),
        _ => None,
    });
    Some(Log { filter: filter?, format: format? })
}

/// What a place to listen at must be.
const ADDRESS: &str = "an address and port such as 127.0.0.1:8080";

fn http(r: &mut Reader<'_>) -> Option<Http> {
    let listen = r.read(&s::LISTEN, ADDRESS, |text| text.parse().ok());
    let metrics_listen = r.optional(&s::METRICS_LISTEN, ADDRESS, |text| text.parse().ok());
    let connections = r.count(&s::HTTP_CONNECTIONS);
    let public_url = r.required(&s::PUBLIC_URL);
    let public_url = public_url.and_then(|text| outside_url(r, &s::PUBLIC_URL, text));
    if public_url.as_ref().and_then(Url::host_str).is_some_and(|host| host.contains('_')) {
        r.complain(&s::PUBLIC_URL, "Twilio refuses an underscore in the host name (error 21609)");
    }
    Some(Http {
        listen: listen?,
        public_url: public_url?,
        connections: connections?,
        metrics_listen: metrics_listen?,
    })
}

/// An address we may talk to or be reached at: https, or plain http on this host.
fn outside_url(r: &mut Reader<'_>, setting: &Setting, text: &str) -> Option<Url> {
    let advice = match Url::parse(text).ok().filter(Url::has_host) {
        None => "must be an address such as https://mila.example.org",
        Some(url) if !url.username().is_empty() || url.password().is_some() => {
            "must not hold a user name or password"
        }
        Some(url) if url.query().is_some() || url.fragment().is_some() => {
            "must end with the path, without ? or #"
        }
        Some(url) if url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url)) => {
            return Some(url);
        }
        Some(_) => "must begin with https:// unless it is on this host",
    };
    r.complain(setting, advice);
    None
}

fn twilio(r: &mut Reader<'_>) -> Option<Twilio> {
    let account_sid = r.read(&s::TWILIO_ACCOUNT_SID, "AC and 32 hexadecimal digits", |text| {
        AccountSid::parse(text).ok()
    });
    let token = r.required(&s::TWILIO_AUTH_TOKEN).map(Secret::new);
    let api_key = api_key(r);
    let from = r.read(&s::WHATSAPP_FROM, "whatsapp:+ and the number in full", |text| {
        Address::parse(text).ok().filter(|from| from.kind() == AddressKind::Phone)
    });
    let base_url = match r.text(&s::TWILIO_BASE_URL) {
        Some(text) => outside_url(r, &s::TWILIO_BASE_URL, text).map(Some),
        None => Some(None),
    };
    let second = r.secret(&s::TWILIO_SECOND_AUTH_TOKEN);
    let (account_sid, token) = (account_sid?, token?);
    let by_account = || Credentials { user: account_sid.to_string(), password: token.clone() };
    Some(Twilio {
        credentials: api_key?.unwrap_or_else(by_account),
        auth_tokens: [token].into_iter().chain(second).collect(),
        account_sid,
        from: from?,
        base_url: base_url?,
    })
}

/// The API key with its secret; neither is fine, one without the other is not.
fn api_key(r: &mut Reader<'_>) -> Option<Option<Credentials>> {
    let user = r.optional(&s::TWILIO_API_KEY, "SK and 32 hexadecimal digits", |text| {
        let rest = text.strip_prefix("SK")?;
        let hex = rest.len() == 32 && rest.bytes().all(|b| b.is_ascii_hexdigit());
        hex.then(|| text.to_owned())
    })?;
    match (user, r.secret(&s::TWILIO_API_SECRET)) {
        (Some(user), Some(password)) => Some(Some(Credentials { user, password })),
        (None, None) => Some(None),
        (Some(_), None) => {
            r.complain(&s::TWILIO_API_SECRET, "must be set with TWILIO_API_KEY");
            None
        }
        (None, Some(_)) => {
            r.complain(&s::TWILIO_API_KEY, "must be set with TWILIO_API_SECRET");
            None
        }
    }
}

fn claude(r: &mut Reader<'_>) -> Option<Claude> {
    let base_url = r.required(&s::ANTHROPIC_BASE_URL);
    let base_url = base_url.and_then(|text| outside_url(r, &s::ANTHROPIC_BASE_URL, text));
    let api_key = r.secret(&s::ANTHROPIC_API_KEY);
    if api_key.is_none() && !base_url.as_ref().is_some_and(is_loopback) {
        r.complain(&s::ANTHROPIC_API_KEY, "must be set unless the model runs on this host");
    }
    let version = r.read(&s::ANTHROPIC_VERSION, "a date such as 2026-10-21", |text| {
        text.parse::<jiff::civil::Date>().ok().map(|_| text.to_owned())
    });
    let region = r.optional(&s::INFERENCE_GEO, REGION, |text| {
        Region::from_name(text).map(|_| text.to_owned())
    });
    let stops_elsewhere = r.flag(&s::STOP_ELSEWHERE);
    let model = r.required(&s::MODEL);
    let (max_tokens, concurrency) = (r.count(&s::MAX_TOKENS), r.count(&s::MODEL_CONCURRENCY));
    let (thinking, prices) = (thinking(r), prices(r));
    let context_bytes = r.count::<usize>(&s::CONTEXT_BYTES);
    if context_bytes.is_some_and(|bytes| bytes < FEWEST_CONTEXT_BYTES) {
        r.complain(
            &s::CONTEXT_BYTES,
            "must be 24000 or more: less leaves no room for a conversation",
        );
    }
    let timeout = r.span(&s::MODEL_TIMEOUT_MS);
    let base_url = base_url?;
    let asked = region?.filter(|_| is_anthropic(&base_url));
    if asked.as_deref().is_some_and(|region| !OFFERED.contains(&region)) {
        r.complain(&s::INFERENCE_GEO, NOT_OFFERED);
    }
    Some(Claude {
        api_key,
        version: version?,
        inference_geo: asked,
        stops_elsewhere: stops_elsewhere?,
        base_url,
        model: model?.to_owned(),
        max_tokens: max_tokens?,
        context_bytes: context_bytes?,
        thinking: thinking?,
        concurrency: concurrency?,
        timeout: timeout?,
        prices: prices?,
    })
}

/// Fewest bytes of a request: what is sent with each alone may take half of that.
const FEWEST_CONTEXT_BYTES: usize = 24_000;

/// Where Anthropic's own hosts compute when they are asked to compute in one place
/// (platform.claude.com, "Data residency", November 2026: `us`, and `global` for anywhere).
const OFFERED: [&str; 1] = ["us"];

const NOT_OFFERED: &str = "must be us: Anthropic's own hosts offer no other place yet, so what is \
     asked for eu would be refused, or computed elsewhere than the policy says";

/// Other servers refuse fields they do not know, and the promise is about Anthropic's.
fn is_anthropic(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    host == "anthropic.com" || host.ends_with(".anthropic.com")
}

fn thinking(r: &mut Reader<'_>) -> Option<Thinking> {
    let read = r.optional(&s::THINKING, "disabled, adaptive or unset", |text| match text {
        "disabled" => Some(Thinking::Disabled),
        "adaptive" => Some(Thinking::Adaptive),
        "unset" => Some(Thinking::Unset),
        _ => None,
    });
    read.map(|set| set.unwrap_or(Thinking::Unset))
}

fn prices(r: &mut Reader<'_>) -> Option<Prices> {
    let [input, output, cache_write, cache_read] =
        [&s::PRICE_INPUT, &s::PRICE_OUTPUT, &s::PRICE_CACHE_WRITE, &s::PRICE_CACHE_READ]
            .map(|setting| r.read(setting, "US dollars such as 0.125", MicroUsd::parse));
    Some(Prices {
        input: input?,
        output: output?,
        cache_write: cache_write?,
        cache_read: cache_read?,
    })
}

impl MicroUsd {
    /// Reads dollars with at most six decimals.
    pub(super) fn parse(dollars: &str) -> Option<Self> {
        let (whole, decimals) = dollars.split_once('.').unwrap_or((dollars, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(decimals) || decimals.len() > 6 {
            return None;
        }
        let micros: u64 = format!("{decimals:0<6}").parse().ok()?;
        whole.parse::<u64>().ok()?.checked_mul(1_000_000)?.checked_add(micros).map(Self)
    }
}

fn operator(r: &mut Reader<'_>) -> Option<Operator> {
    let name = r.text(&s::OPERATOR_NAME).map(str::to_owned);
    let email = r.optional(&s::PRIVACY_EMAIL, "an email address", |text| {
        let (user, host) = text.split_once('@')?;
        let sound = !user.is_empty() && !host.is_empty() && !host.contains('@');
        (sound && !text.contains(char::is_whitespace)).then(|| text.to_owned())
    });
    Some(Operator { name, privacy_email: email? })
}

const REGION: &str = "us or eu, as the policy promises";

fn regions(r: &mut Reader<'_>) -> Option<Regions> {
    let [compute, database] = [&s::COMPUTE_REGION, &s::DATABASE_REGION]
        .map(|setting| r.optional(setting, REGION, Region::from_name));
    Some(Regions { compute: compute?, database: database? })
}

fn timing(r: &mut Reader<'_>) -> Option<Timing> {
    let [heartbeat, heartbeat_limit, send_limit, doubt_after, doubt_gap, reconcile, delete, poll] =
        [
            &s::HEARTBEAT_MS,
            &s::HEARTBEAT_LIMIT_MS,
            &s::SEND_LIMIT_MS,
            &s::DOUBT_AFTER_MS,
            &s::DOUBT_GAP_MS,
            &s::RECONCILE_MS,
            &s::DELETE_MS,
            &s::POLL_MS,
        ]
        .map(|setting| r.span(setting));
    let timing = Timing {
        heartbeat: heartbeat?,
        heartbeat_limit: heartbeat_limit?,
        send_limit: send_limit?,
        doubt_after: doubt_after?,
        doubt_gap: doubt_gap?,
        reconcile: reconcile?,
        delete: delete?,
        poll: poll?,
    };
    check_timing(r, &timing);
    Some(timing)
}

/// The rules between times that sending once rests on.
fn check_timing(r: &mut Reader<'_>, timing: &Timing) {
    if timing.heartbeat >= timing.heartbeat_limit / 2 {
        r.complain(&s::HEARTBEAT_MS, "must be less than half of MILA_HEARTBEAT_LIMIT_MS");
    }
    if timing.send_limit >= timing.heartbeat_limit {
        r.complain(&s::SEND_LIMIT_MS, "must be less than MILA_HEARTBEAT_LIMIT_MS");
    }
    if timing.doubt_after < timing.send_limit {
        r.complain(&s::DOUBT_AFTER_MS, "must be at least MILA_SEND_LIMIT_MS");
    }
}
