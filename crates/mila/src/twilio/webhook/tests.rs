use proptest::prelude::*;

use super::*;
use crate::twilio::{signature, spec};

const SID: &str = "SM11111111111111111111111111111111";

fn form(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// A plain message with some parameters replaced or added.
fn message(changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let usual = [
        ("MessageSid", SID),
        ("AccountSid", "AC00000000000000000000000000000001"),
        ("From", "whatsapp:+972541234567"),
        ("To", "whatsapp:+14155238886"),
        ("Body", "hello"),
        ("NumMedia", "0"),
    ];
    let kept = usual.into_iter().filter(|(name, _)| changes.iter().all(|(n, _)| n != name));
    form(&kept.chain(changes.iter().copied()).collect::<Vec<_>>())
}

fn without(name: &str) -> Vec<(String, String)> {
    message(&[]).into_iter().filter(|(n, _)| n != name).collect()
}

fn kind(changes: &[(&str, &str)]) -> InboundKind {
    parse_inbound(&message(changes)).unwrap().kind
}

/// A sample's verified pairs.
fn verified(sample: &serde_json::Value) -> Vec<(String, String)> {
    let pairs = decode_form(sample["raw_body"].as_str().unwrap().as_bytes()).unwrap();
    let tokens = [mila_domain::Secret::new(spec::SAMPLE_TOKEN)];
    let (url, given) = (sample["url"].as_str().unwrap(), sample["signature"].as_str().unwrap());
    assert!(signature::verify(&tokens, url, &pairs, given), "{}", sample["id"]);
    pairs
}

#[test]
fn every_sample_is_signed_and_reads_as_what_it_is() {
    let samples = spec::webhook_samples();
    assert_eq!(samples.len(), 21);
    for sample in samples {
        let pairs = verified(&sample);
        let id = sample["id"].as_str().unwrap();
        if id.starts_with("status-") {
            let (status, code) = expected_status(id);
            let callback = parse_status(&pairs).unwrap();
            assert_eq!((callback.status, callback.error_code), (status, code), "{id}");
            assert_eq!(callback.sid.as_str(), format!("SM{}", "e".repeat(32)), "{id}");
        } else if id == "sms" {
            assert_eq!(parse_inbound(&pairs), Err(Malformed::NotWhatsApp));
        } else {
            let inbound = parse_inbound(&pairs).unwrap();
            let media = u32::from(inbound.sid.as_str().starts_with("MM"));
            assert_eq!((inbound.kind, inbound.media), (expected_kind(id), media), "{id}");
            assert_eq!(inbound.to, "whatsapp:+14155238886");
            assert_eq!(inbound.account_sid, "AC00000000000000000000000000000001");
            assert_eq!(inbound.scoped_id.unwrap().expose(), "whatsapp:IL.1A2B3C4D5E6F7A8B");
            assert_eq!(inbound.forwarded, id.ends_with("forwarded"), "{id}");
        }
    }
}

fn expected_status(id: &str) -> (MessageStatus, Option<u32>) {
    match id {
        "status-queued" => (MessageStatus::Queued, None),
        "status-sent" => (MessageStatus::Sent, None),
        "status-delivered" => (MessageStatus::Delivered, None),
        "status-read" => (MessageStatus::Read, None),
        "status-undelivered-63016" => (MessageStatus::Undelivered, Some(63016)),
        "status-failed-63024" => (MessageStatus::Failed, Some(63024)),
        other => panic!("no expectation for {other}"),
    }
}

fn expected_kind(id: &str) -> InboundKind {
    match id {
        "voice-note" => InboundKind::Audio,
        "image-caption" => InboundKind::Image,
        "document" => InboundKind::Document,
        "contact-card" => InboundKind::Contacts,
        "location" => InboundKind::Location,
        "quick-reply-button" => InboundKind::Button,
        _ => InboundKind::Text,
    }
}

#[test]
fn a_hidden_number_and_a_tapped_button_are_kept() {
    let samples = spec::webhook_samples();
    let sample = |id: &str| verified(samples.iter().find(|s| s["id"] == id).unwrap());
    let hidden = parse_inbound(&sample("bsuid-only")).unwrap();
    assert_eq!(hidden.from.kind(), AddressKind::ScopedId);
    assert_eq!(Some(hidden.from), hidden.scoped_id);
    let tapped = parse_inbound(&sample("quick-reply-button")).unwrap();
    assert_eq!(tapped.button_payload.unwrap().expose(), "snooze:7f3a");
    assert_eq!(tapped.replied_to.unwrap().as_str(), format!("SM{}", "e".repeat(32)));
    let hebrew = parse_inbound(&sample("text-hebrew-rtl")).unwrap();
    assert_eq!(hebrew.body.expose(), "תזכירי לי להתקשר לאמא ב-19:00");
}

#[test]
fn nothing_personal_prints() {
    let text = message(&[("ButtonPayload", "secret"), ("ExternalUserId", "whatsapp:IL.secret")]);
    let printed = format!("{:?}", parse_inbound(&text).unwrap());
    assert_eq!(printed, format!("Inbound {{ sid: {SID}, kind: Button, media: 0, .. }}"));
}

#[test]
fn a_missing_or_misshapen_parameter_is_named() {
    for name in ["MessageSid", "AccountSid", "From", "To", "Body", "NumMedia"] {
        assert_eq!(parse_inbound(&without(name)), Err(Malformed::Missing(name)));
    }
    for (name, value) in [
        ("MessageSid", "SM1"),
        ("MessageSid", "CA11111111111111111111111111111111"),
        ("From", "whatsapp:12"),
        ("NumMedia", "-1"),
        ("NumMedia", "many"),
    ] {
        let result = parse_inbound(&message(&[(name, value)]));
        assert_eq!(result, Err(Malformed::Misshapen(name)), "{name}={value}");
    }
    for from in ["+14155550123", "messenger:1", ""] {
        assert_eq!(parse_inbound(&message(&[("From", from)])), Err(Malformed::NotWhatsApp));
    }
    let twice = message(&[("From", "whatsapp:+972541234567"), ("From", "whatsapp:+972541234568")]);
    assert_eq!(parse_inbound(&twice), Err(Malformed::Repeated("From")));
}

#[test]
fn an_odd_optional_parameter_does_not_cost_the_message() {
    let odd = message(&[
        ("ExternalUserId", "whatsapp:+972541234567"),
        ("OriginalRepliedMessageSid", "wamid.1"),
    ]);
    let inbound = parse_inbound(&odd).unwrap();
    assert_eq!((inbound.scoped_id, inbound.replied_to), (None, None));
}

#[test]
fn what_is_said_not_to_be_forwarded_is_not() {
    for (says, forwarded) in [("true", true), ("True", true), ("false", false), ("", false)] {
        for name in ["Forwarded", "FrequentlyForwarded"] {
            let inbound = parse_inbound(&message(&[(name, says)])).unwrap();
            assert_eq!(inbound.forwarded, forwarded, "{name}={says}");
        }
    }
}

#[test]
fn the_kind_comes_from_the_type_and_else_from_what_is_there() {
    assert_eq!(kind(&[("MessageType", "sticker")]), InboundKind::Sticker);
    assert_eq!(kind(&[("MessageType", "reaction")]), InboundKind::Reaction);
    assert_eq!(kind(&[("MessageType", "edit")]), InboundKind::Gesture);
    assert_eq!(kind(&[("MessageType", "interactive")]), InboundKind::Other);
    let tap = [("MessageType", "interactive"), ("ButtonPayload", "x")];
    assert_eq!(kind(&tap), InboundKind::Button);
    assert_eq!(kind(&[]), InboundKind::Text);
    assert_eq!(kind(&[("Latitude", "32.1"), ("Longitude", "34.8")]), InboundKind::Location);
    for (declared, expected) in [
        ("audio/ogg; codecs=opus", InboundKind::Audio),
        ("IMAGE/JPEG", InboundKind::Image),
        ("image/webp", InboundKind::Sticker),
        ("video/mp4", InboundKind::Video),
        ("application/pdf", InboundKind::Document),
        ("text/vcard", InboundKind::Contacts),
        ("nonsense", InboundKind::Other),
    ] {
        let media = [("NumMedia", "1"), ("MediaContentType0", declared)];
        assert_eq!(kind(&media), expected, "{declared}");
    }
    assert_eq!(kind(&[("NumMedia", "1")]), InboundKind::Other);
}

#[test]
fn a_status_needs_a_message_and_a_state() {
    let usual = [("MessageSid", SID), ("AccountSid", "AC1"), ("MessageStatus", "sent")];
    assert_eq!(parse_status(&form(&usual)).unwrap().status, MessageStatus::Sent);
    assert_eq!(parse_status(&form(&usual[..2])), Err(Malformed::Missing("MessageStatus")));
    assert_eq!(parse_status(&form(&usual[1..])), Err(Malformed::Missing("MessageSid")));
    let odd = [usual[0], usual[1], ("MessageStatus", "played"), ("ErrorCode", "none")];
    let callback = parse_status(&form(&odd)).unwrap();
    assert_eq!((callback.status, callback.error_code), (MessageStatus::Unknown, None));
}

#[test]
fn decoding_is_strict() {
    let pairs = decode_form(b"a=1+%2B+1&&b&c==%D7%90&a=2").unwrap();
    assert_eq!(pairs, form(&[("a", "1 + 1"), ("b", ""), ("c", "=א"), ("a", "2")]));
    for bad in [&b"a=%FF"[..], b"a=\xff", b"a=%D7", b"a=%", b"a=%4", b"a=%zz", b"%C0%80=1"] {
        assert_eq!(decode_form(bad), Err(Malformed::Encoding), "{bad:?}");
    }
    let most = "a=1&".repeat(MOST_PARAMETERS);
    assert_eq!(decode_form(most.as_bytes()).unwrap().len(), MOST_PARAMETERS);
    let more = format!("{most}a=1");
    assert_eq!(decode_form(more.as_bytes()), Err(Malformed::TooManyParameters));
}

proptest! {
    #[test]
    fn what_an_encoder_writes_is_read_back(pairs in prop::collection::vec(("[^&=]{1,8}", ".{0,40}"), 0..12)) {
        let raw = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        prop_assert_eq!(decode_form(raw.as_bytes()).unwrap(), pairs);
    }
}
