//! `X-Twilio-Signature`: proof that a webhook comes from Twilio.
//!
//! Twilio signs the address it was configured with, byte for byte and without the
//! fragment, followed by every form parameter: HMAC-SHA1 under the account's Auth
//! Token, in Base64. The address must come from our own settings, never from a
//! header of the request, else a proxy or an attacker could steer the check.
//!
//! Nothing signed says when: a captured request stays valid until the token changes.
//! The caller remembers message ids.

use std::collections::{BTreeMap, BTreeSet};

use aws_lc_rs::{constant_time, digest, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mila_domain::Secret;

/// Query parameter that carries the SHA-256 of a JSON body.
const BODY_DIGEST: &str = "bodySHA256";

/// Whether `signature` proves a form post to `url` under one of the `tokens`.
///
/// `pairs` are all decoded form parameters, unknown ones too. Several tokens let a
/// rotation lose nothing. As Twilio's own validators do, the address is tried with
/// and without its port, the scheme's default port standing in for a missing one.
#[must_use]
pub fn verify(tokens: &[Secret], url: &str, pairs: &[(String, String)], signature: &str) -> bool {
    let Ok(tag) = STANDARD.decode(signature) else { return false };
    let suffix = signed_parameters(pairs);
    let addresses = [Some(without_fragment(url).to_owned()), other_port_form(url)];
    addresses.iter().flatten().any(|address| {
        let signed = format!("{address}{suffix}");
        tokens.iter().any(|token| hmac::verify(&key(token), signed.as_bytes(), &tag).is_ok())
    })
}

/// Whether `signature` proves a JSON post of exactly `body` to `url`.
///
/// The signature covers the address alone, which carries the body's SHA-256 in lower-case
/// hexadecimal; both are checked.
#[must_use]
pub fn verify_json(tokens: &[Secret], url: &str, body: &[u8], signature: &str) -> bool {
    let Some((_, query)) = without_fragment(url).split_once('?') else { return false };
    let mut claims =
        form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == BODY_DIGEST);
    let (Some((_, claim)), None) = (claims.next(), claims.next()) else { return false };
    let actual = lower_hex(digest::digest(&digest::SHA256, body).as_ref());
    constant_time::verify_slices_are_equal(claim.as_bytes(), actual.as_bytes()).is_ok()
        && verify(tokens, url, &[], signature)
}

/// The signature Twilio would send for a form post of `pairs` to `url`.
#[must_use]
pub fn sign(token: &Secret, url: &str, pairs: &[(String, String)]) -> String {
    let signed = format!("{}{}", without_fragment(url), signed_parameters(pairs));
    STANDARD.encode(hmac::sign(&key(token), signed.as_bytes()))
}

/// Twilio's scheme is fixed at SHA-1, which HMAC still carries safely.
fn key(token: &Secret) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, token.expose().as_bytes())
}

/// Parameters by name, each distinct value once and in order, as name and value without separators.
fn signed_parameters(pairs: &[(String, String)]) -> String {
    let mut by_name: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, value) in pairs {
        by_name.entry(name).or_default().insert(value);
    }
    let flat = by_name.iter().flat_map(|(name, values)| values.iter().map(move |v| [*name, *v]));
    flat.flatten().collect()
}

fn without_fragment(url: &str) -> &str {
    url.split_once('#').map_or(url, |(before, _)| before)
}

/// The address without its port, or with the scheme's default port when it has none.
///
/// Works on the text: a URL parser would normalise bytes that were signed.
fn other_port_form(url: &str) -> Option<String> {
    let url = without_fragment(url);
    let (scheme, rest) = url.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let host_start = authority.rfind('@').map_or(0, |at| at + 1);
    let after_brackets = authority.rfind(']').map_or(host_start, |end| end + 1);
    let authority = match authority[after_brackets..].find(':') {
        Some(colon) => authority[..after_brackets + colon].to_owned(),
        None => format!("{authority}:{}", default_port(scheme)?),
    };
    Some(format!("{scheme}://{authority}{path}"))
}

fn default_port(scheme: &str) -> Option<u16> {
    match scheme {
        "https" => Some(443),
        "http" => Some(80),
        _ => None,
    }
}

fn lower_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::twilio::spec;

    fn token(text: &str) -> Vec<Secret> {
        vec![Secret::new(text)]
    }

    #[test]
    fn the_verdict_is_the_official_one_for_every_vector() {
        let vectors = spec::signature_vectors();
        assert_eq!(vectors.len(), 30);
        for v in vectors {
            let seen = v.get("request_url_seen_by_server").unwrap_or(&v["signed_url"]);
            let tokens = token(v["auth_token"].as_str().unwrap());
            let (url, signature) = (seen.as_str().unwrap(), v["signature"].as_str().unwrap());
            let verdict = match v["body"].as_str() {
                Some(body) => verify_json(&tokens, url, body.as_bytes(), signature),
                None => verify(&tokens, url, &spec::pairs(&v["params"]), signature),
            };
            assert_eq!(verdict, v["official_validate"].as_bool().unwrap(), "{}", v["id"]);
        }
    }

    #[test]
    fn signing_gives_what_the_official_library_gave() {
        let good = spec::signature_vectors();
        let good = good.iter().filter(|v| v["official_validate"] == true && v["body"].is_null());
        let mut checked = 0;
        for v in good {
            let token = Secret::new(v["auth_token"].as_str().unwrap());
            let url = format!("{}#rc=5&rp=all", v["signed_url"].as_str().unwrap());
            assert_eq!(
                sign(&token, &url, &spec::pairs(&v["params"])),
                v["signature"],
                "{}",
                v["id"]
            );
            checked += 1;
        }
        assert_eq!(checked, 20);
    }

    #[test]
    fn either_token_of_a_rotation_is_accepted_and_none_is_not() {
        let (old, new) = (Secret::new("old"), Secret::new("new"));
        let signature = sign(&old, "https://a.example/x", &[]);
        let both = [new.clone(), old];
        assert!(verify(&both, "https://a.example/x", &[], &signature));
        assert!(!verify(&[new], "https://a.example/x", &[], &signature));
        assert!(!verify(&[], "https://a.example/x", &[], &signature));
    }

    #[test]
    fn a_signature_of_another_shape_is_refused() {
        let tokens = token("t");
        let good = sign(&tokens[0], "https://a.example/", &[]);
        assert!(verify(&tokens, "https://a.example/", &[], &good));
        for bad in ["", " ", "=", &good[..27], &format!("{good} "), &good.replace('=', "")] {
            assert!(!verify(&tokens, "https://a.example/", &[], bad), "{bad}");
        }
    }

    #[test]
    fn the_port_is_dropped_or_added_in_the_text_alone() {
        for (seen, other) in [
            ("https://h/p?q=a:b", Some("https://h:443/p?q=a:b")),
            ("http://u:p@h:8080?x", Some("http://u:p@h?x")),
            ("https://u:p@h/x@y:1", Some("https://u:p@h:443/x@y:1")),
            ("http://[::1]:8080/p", Some("http://[::1]/p")),
            ("https://[::1]/p#f", Some("https://[::1]:443/p")),
            ("no address", None),
        ] {
            assert_eq!(other_port_form(seen).as_deref(), other, "{seen}");
        }
    }

    #[test]
    fn a_json_body_needs_exactly_one_digest_and_our_token() {
        let tokens = token("t");
        let hash = lower_hex(digest::digest(&digest::SHA256, b"{}").as_ref());
        let once = format!("https://h/p?bodySHA256={hash}");
        let twice = format!("{once}&bodySHA256=00");
        let check = |url: &str| verify_json(&tokens, url, b"{}", &sign(&tokens[0], url, &[]));
        assert!(check(&once));
        assert!(!verify_json(&token("other"), &once, b"{}", &sign(&tokens[0], &once, &[])));
        assert!(!check(&twice));
        assert!(!check("https://h/p"));
        assert!(!check("https://h/p?bodySHA256="));
    }
}
