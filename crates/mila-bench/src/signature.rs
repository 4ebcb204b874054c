//! `X-Twilio-Signature` of form posts, for who posts and for the floor, which verifies.

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// A decoded form.
pub type Pairs = Vec<(String, String)>;

/// The signature of `pairs` posted to `url`: HMAC-SHA1 over the address and every parameter by
/// name. No name comes twice here.
#[must_use]
pub fn sign(token: &str, url: &str, pairs: &[(String, String)]) -> String {
    STANDARD.encode(hmac::sign(&key(token), &signed(url, pairs)))
}

/// Whether `signature` is that of `pairs` posted to `url`.
#[must_use]
pub fn fits(token: &str, url: &str, pairs: &[(String, String)], signature: &str) -> bool {
    let Ok(tag) = STANDARD.decode(signature) else { return false };
    hmac::verify(&key(token), &signed(url, pairs), &tag).is_ok()
}

fn key(token: &str) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, token.as_bytes())
}

fn signed(url: &str, pairs: &[(String, String)]) -> Vec<u8> {
    let mut sorted: Vec<_> = pairs.iter().collect();
    sorted.sort_unstable();
    let mut text = url.as_bytes().to_vec();
    for (name, value) in sorted {
        text.extend_from_slice(name.as_bytes());
        text.extend_from_slice(value.as_bytes());
    }
    text
}
