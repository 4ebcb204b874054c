//! `X-Twilio-Signature`, as Twilio computes it for form posts.

use std::collections::BTreeSet;

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Signs a webhook: HMAC-SHA1 under the account's Auth Token over the address followed by
/// every parameter's name and value, Base64.
///
/// Parameters are sorted by name in code-point order; of a repeated name each distinct
/// value counts once, sorted. `url` must not carry a fragment: Twilio does not sign it.
#[must_use]
pub fn sign(auth_token: &str, url: &str, parameters: &[(String, String)]) -> String {
    let distinct: BTreeSet<&(String, String)> = parameters.iter().collect();
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, auth_token.as_bytes());
    let mut signed = hmac::Context::with_key(&key);
    signed.update(url.as_bytes());
    for (name, value) in distinct {
        signed.update(name.as_bytes());
        signed.update(value.as_bytes());
    }
    STANDARD.encode(signed.sign())
}
