//! Certificates for servers in tests, signed by an authority that lives as long as the test.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};

/// A certificate holds this long before and after its middle: longer than any test.
const HALF_LIFE: Duration = Duration::from_secs(3600);

/// An authority of one's own, which nobody trusts unless told to.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

/// What a server shows to its clients: a certificate and its private key, both in PEM.
pub struct Identity {
    /// The certificate.
    pub certificate: String,
    /// Its key.
    pub key: String,
}

/// When a certificate holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// An hour before and after now.
    Now,
    /// Until an hour ago.
    Past,
}

impl Authority {
    /// A new authority with a new key. All are called the same: only the signature tells them
    /// apart.
    ///
    /// # Panics
    /// When no key can be made.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "no two authorities are alike")]
    pub fn new() -> Self {
        let mut params = params(vec![], Validity::Now);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, key()).expect("an authority"))
    }

    /// Its own certificate in PEM, for those who shall trust it.
    #[must_use]
    pub fn certificate(&self) -> String {
        self.0.pem()
    }

    /// Vouches that a server is called `name`: a host name or an IP address.
    ///
    /// # Panics
    /// When the name is neither.
    #[must_use]
    pub fn vouch(&self, name: &str, validity: Validity) -> Identity {
        let key = key();
        let params = params(vec![name.to_owned()], validity);
        let certificate = params.signed_by(&key, &self.0).expect("a certificate");
        Identity { certificate: certificate.pem(), key: key.serialize_pem() }
    }
}

fn key() -> KeyPair {
    KeyPair::generate().expect("a key")
}

fn params(names: Vec<String>, validity: Validity) -> CertificateParams {
    #[expect(clippy::disallowed_methods, reason = "TLS clients check against the host's clock")]
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time after 1970");
    let middle = rcgen::date_time_ymd(1970, 1, 1) + now
        - match validity {
            Validity::Now => Duration::ZERO,
            Validity::Past => 2 * HALF_LIFE,
        };
    let mut params = CertificateParams::new(names).expect("names");
    params.not_before = middle - HALF_LIFE;
    params.not_after = middle + HALF_LIFE;
    params
}
