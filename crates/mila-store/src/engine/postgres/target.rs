//! Where the database is, and how it is reached: verified, or not at all (promise S2).

use std::fs;
use std::net::IpAddr;
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use mila_domain::Secret;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, LoadBalanceHosts, TargetSessionAttrs};
use tokio_postgres_rustls::MakeRustlsConnect;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::wire::Wire;
use crate::engine::error::EngineError;
use crate::error::{Result, StoreError};

/// A server that does not answer is given up by the system after this time.
const SILENCE: Duration = Duration::from_secs(10);

/// A database's address, read and found safe.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    config: Config,
    security: Security,
}

#[derive(Clone)]
enum Security {
    /// The server is on this machine.
    Local,
    /// TLS that proves the server's name by an authority that the operator named.
    Verified(MakeRustlsConnect),
}

impl std::fmt::Debug for Security {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Local => "Local",
            Self::Verified(_) => "Verified",
        })
    }
}

impl Target {
    /// Reads a URL and refuses whatever is weaker than verified TLS, unless the server is on
    /// this machine.
    pub(crate) fn parse(url: &Secret) -> Result<Self> {
        let asked = Asked::parse(url.expose());
        let mut config = Config::from_str(&asked.rest).map_err(|_| {
            StoreError::Setup(
                "the database URL is not of the form postgres://user:password@host/database".into(),
            )
        })?;
        if config.get_load_balance_hosts() == LoadBalanceHosts::Random {
            return Err(StoreError::Setup(
                "load_balance_hosts=random in the database URL: the servers are tried in the order \
                 in which they are named; take it out"
                    .into(),
            ));
        }
        config.application_name("mila").connect_timeout(SILENCE).tcp_user_timeout(SILENCE);
        let security = match asked.verifies_by() {
            Some(authority) => Security::Verified(verifier(authority)?),
            // Whoever asks for TLS gets it verified, or is refused; never something weaker.
            None if is_local(&config) && !asked.wants_tls() => Security::Local,
            None => return Err(unverified()),
        };
        Ok(Self { config, security })
    }

    /// Whether the server is on this machine and reached without TLS.
    pub(crate) const fn is_local(&self) -> bool {
        matches!(self.security, Security::Local)
    }

    /// The user that logs in.
    pub(crate) fn user(&self) -> &str {
        self.config.get_user().unwrap_or_default()
    }

    /// The same, and a server that takes no writes is none, unless the address asks for another.
    pub(crate) fn that_takes_writes(mut self) -> Self {
        if self.config.get_target_session_attrs() == TargetSessionAttrs::Any {
            self.config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        }
        self
    }

    /// Connects.
    pub(crate) async fn connect(&self) -> Result<Wire, EngineError> {
        match &self.security {
            Security::Local => Wire::connect(&self.config, None).await,
            Security::Verified(tls) => Wire::connect(&self.config, Some(tls)).await,
        }
    }
}

/// What a URL asks of TLS, in the words of libpq, and the rest of it. The driver knows neither
/// `verify-full` nor `sslrootcert`.
struct Asked {
    mode: Option<String>,
    authority: Option<String>,
    rest: String,
}

impl Asked {
    fn parse(url: &str) -> Self {
        let (address, query) = url.split_once('?').unwrap_or((url, ""));
        let mut asked = Self { mode: None, authority: None, rest: address.to_owned() };
        let mut joint = '?';
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let decoded = form_urlencoded::parse(pair.as_bytes()).next();
            match decoded.as_ref().map(|(name, value)| (&**name, &**value)) {
                Some(("sslmode", value)) => asked.mode = Some(value.to_owned()),
                Some(("sslrootcert", value)) => asked.authority = Some(value.to_owned()),
                _ => {
                    asked.rest.push(joint);
                    asked.rest.push_str(pair);
                    joint = '&';
                }
            }
        }
        asked
    }

    /// The authority by which the server's name is to be proven. It is named, so that no other
    /// one in the world can vouch for the server.
    fn verifies_by(&self) -> Option<&str> {
        self.authority.as_deref().filter(|_| self.mode.as_deref() == Some("verify-full"))
    }

    fn wants_tls(&self) -> bool {
        !matches!(self.mode.as_deref(), None | Some("disable" | "allow" | "prefer"))
    }
}

fn unverified() -> StoreError {
    StoreError::Setup(
        "the database connection must be encrypted and verified: add \
         sslmode=verify-full&sslrootcert=<the provider's CA certificate> to the database URL"
            .into(),
    )
}

/// Trusts the named authority and no other one in the world.
fn verifier(authority: &str) -> Result<MakeRustlsConnect> {
    let unusable = |why: String| {
        StoreError::Setup(format!("the CA certificate {authority} of the database URL: {why}"))
    };
    let pem = fs::read(authority).map_err(|error| unusable(error.to_string()))?;
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(&pem) {
        let certificate = certificate.map_err(|error| unusable(error.to_string()))?;
        roots.add(certificate).map_err(|error| unusable(error.to_string()))?;
    }
    if roots.is_empty() {
        return Err(unusable("there is no certificate in it".into()));
    }
    let provider = Arc::new(aws_lc_rs::default_provider());
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(tls))
}

/// Whether every server that the address names is on this machine. The default of the driver,
/// when it names none, is not.
fn is_local(config: &Config) -> bool {
    let hosts = config.get_hosts();
    let named = hosts.iter().all(|host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => is_loopback(name),
    });
    let numbered = config.get_hostaddrs();
    let somewhere = !hosts.is_empty() || !numbered.is_empty();
    somewhere && named && numbered.iter().all(IpAddr::is_loopback)
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || IpAddr::from_str(bare).is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(url: &str) -> Option<String> {
        Target::parse(&Secret::new(url)).err().map(|error| error.to_string())
    }

    #[test]
    fn only_verified_tls_leaves_this_machine() {
        for mode in [
            "",
            "?sslmode=disable",
            "?sslmode=prefer",
            "?sslmode=require",
            "?sslmode=verify-ca",
            "?sslmode=verify-full",
            "?sslmode=verify-ca&sslrootcert=/ca.crt",
        ] {
            let refused = refusal(&format!("postgres://u:p@db.example.com/mila{mode}"));
            assert!(refused.is_some_and(|why| why.contains("verify-full")), "{mode}");
        }
        let missing =
            "postgres://u:p@db.example.com/mila?sslmode=verify-full&sslrootcert=/ca%2Ecrt";
        assert!(refusal(missing).is_some_and(|why| why.contains("/ca.crt")), "the file is read");
    }

    #[test]
    fn this_machine_needs_no_tls_and_is_not_given_less_than_was_asked() {
        for url in [
            "postgres://u@localhost/mila",
            "postgres://u@127.0.0.1:5433/mila",
            "postgres://u@[::1]/mila",
            "postgres:///mila?host=/run/postgresql&user=u",
            "postgres://u@localhost/mila?sslmode=disable",
        ] {
            assert_eq!(refusal(url), None, "{url}");
        }
        assert!(refusal("postgres://u@localhost/mila?sslmode=require").is_some());
        assert!(refusal("postgres://u@localhost.example.com/mila").is_some());
        assert!(refusal("postgres://u@localhost,db.example.com/mila").is_some());
        assert!(refusal("postgres://u@localhost/mila?hostaddr=192.0.2.1").is_some());
    }

    #[test]
    fn an_error_shows_no_password() {
        let url = "postgres://u:hunter2@db.example.com/mila";
        assert!(!refusal(url).unwrap().contains("hunter2"));
        assert!(!refusal("hunter2").unwrap().contains("hunter2"));
    }
}
