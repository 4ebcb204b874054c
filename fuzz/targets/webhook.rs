//! A message's webhook: the signed form, and what is read from it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mila::twilio::signature::{sign, verify};
use mila::twilio::webhook::{MOST_PARAMETERS, decode_form, parse_inbound};
use mila_domain::Secret;

const URL: &str = "https://mila.example.com/twilio/message";

fuzz_target!(|body: &[u8]| {
    let Ok(pairs) = decode_form(body) else { return };
    assert!(pairs.len() <= MOST_PARAMETERS);
    assert_eq!(decode_form(&encoded(&pairs)).as_ref(), Ok(&pairs), "what is read can be written");

    let token = Secret::new("0123456789abcdef");
    let signature = sign(&token, URL, &pairs);
    assert!(verify(&[Secret::new("old"), token], URL, &pairs, &signature));
    assert!(!verify(&[Secret::new("old")], URL, &pairs, &signature));

    let Ok(inbound) = parse_inbound(&pairs) else { return };
    let value = |wanted: &str| {
        let mut values = pairs.iter().filter(|(name, _)| name == wanted).map(|(_, value)| value);
        (values.next().map(String::as_str), values.next())
    };
    assert_eq!(value("Body"), (Some(inbound.body.expose()), None), "the words, and nothing else");
    assert_eq!(value("MessageSid"), (Some(inbound.sid.as_str()), None));
    assert_eq!(value("From"), (Some(inbound.from.expose()), None));
    assert_eq!(value("To"), (Some(inbound.to.as_str()), None));
    assert_eq!(value("AccountSid"), (Some(inbound.account_sid.as_str()), None));
});

/// The form as Twilio would write it. A pair without name and value has no form of its own.
fn encoded(pairs: &[(String, String)]) -> Vec<u8> {
    let mut body = String::new();
    for (name, value) in pairs {
        for part in ["&", &escaped(name), "=", &escaped(value)] {
            body.push_str(part);
        }
    }
    body.into_bytes()
}

fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
