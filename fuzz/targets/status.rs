//! A status callback: the message it is about, and how far that came.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mila::twilio::MessageStatus;
use mila::twilio::codes::class_of;
use mila::twilio::webhook::{decode_form, parse_status};

fuzz_target!(|body: &[u8]| {
    let Ok(pairs) = decode_form(body) else { return };
    let Ok(callback) = parse_status(&pairs) else { return };
    let values = |wanted: &str| -> Vec<&str> {
        pairs.iter().filter(|(name, _)| name == wanted).map(|(_, value)| value.as_str()).collect()
    };
    assert_eq!(values("MessageSid"), [callback.sid.as_str()]);
    assert_eq!(values("AccountSid"), [callback.account_sid.as_str()]);
    let [status] = values("MessageStatus")[..] else { panic!("one state") };
    assert_eq!(MessageStatus::parse(status), callback.status);
    if let Some(code) = callback.error_code {
        let [written] = values("ErrorCode")[..] else { panic!("one code") };
        assert_eq!(written.parse(), Ok(code));
        // Whatever the code, it has a class.
        let _ = class_of(code);
    }
});
