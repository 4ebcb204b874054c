//! Twilio's error codes and what each asks of us.
//!
//! Twilio warns that the code of a given cause may change, so a code this table does not
//! hold counts as permanent for the message. Classes are ours; the codes come from Twilio's
//! public error dictionary (`tests/spec/twilio/error_codes.json`, compared by a test).

use Class::{Operator, Permanent, Retry, Window};
use Notice::{Quiet, TellPerson};

use crate::metrics::DeliveryError;

/// What an error asks of us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// The same request may succeed later.
    Retry,
    /// Outside the 24-hour window: a template, or the person's next message.
    Window,
    /// This message will never go.
    Permanent,
    /// Configuration or account: stop and tell the operator.
    Operator,
}

impl From<Class> for DeliveryError {
    fn from(class: Class) -> Self {
        match class {
            Retry => Self::Retry,
            Window => Self::Window,
            Permanent => Self::Permanent,
            Operator => Self::Operator,
        }
    }
}

/// The class of `code`; [`Class::Permanent`] for one we do not know.
#[must_use]
pub fn class_of(code: u32) -> Class {
    find(code).map_or(Permanent, |row| row.class)
}

/// Whether the person should hear of `code` by another route or at their next message.
#[must_use]
pub fn tell_user(code: u32) -> bool {
    find(code).is_some_and(|row| matches!(row.notice, TellPerson))
}

/// The class of `code` when the table holds it.
pub(super) fn known_class(code: u32) -> Option<Class> {
    find(code).map(|row| row.class)
}

struct Row {
    code: u32,
    class: Class,
    notice: Notice,
}

enum Notice {
    TellPerson,
    Quiet,
}

const fn row(code: u32, class: Class, notice: Notice) -> Row {
    Row { code, class, notice }
}

fn find(code: u32) -> Option<&'static Row> {
    CODES.binary_search_by_key(&code, |row| row.code).ok().map(|at| &CODES[at])
}

/// In ascending order of code.
#[rustfmt::skip]
static CODES: [Row; 100] = [
    row(11200, Operator, Quiet), // our webhook did not answer properly
    row(11205, Operator, Quiet), // could not connect to our webhook
    row(11206, Operator, Quiet), // HTTP protocol violation from our webhook
    row(11210, Operator, Quiet), // host name of our webhook does not resolve
    row(11220, Operator, Quiet), // TLS handshake with our webhook failed
    row(11235, Operator, Quiet), // certificate name mismatch
    row(11237, Operator, Quiet), // certificate chain incomplete
    row(11750, Permanent, Quiet), // our TwiML answer is larger than 64 kB
    row(11751, Permanent, Quiet), // media larger than the channel allows
    row(12100, Permanent, Quiet), // our TwiML could not be parsed
    row(12200, Permanent, Quiet), // our TwiML breaks the schema
    row(12300, Operator, Quiet), // our answer has a wrong or missing Content-Type
    row(14107, Retry, Quiet), // TwiML replies faster than the loop guard allows
    row(20001, Permanent, Quiet), // unknown parameter ignored
    row(20003, Operator, Quiet), // credentials refused
    row(20008, Operator, Quiet), // test credentials used on a live resource
    row(20009, Retry, Quiet), // resource not finished yet, cannot be deleted
    row(20403, Operator, Quiet), // forbidden
    row(20404, Permanent, Quiet), // no such resource
    row(20422, Permanent, Quiet), // invalid parameter
    row(20429, Retry, Quiet), // too many concurrent requests
    row(20500, Retry, Quiet), // Twilio internal error
    row(20503, Retry, Quiet), // service unavailable
    row(21211, Permanent, TellPerson), // 'To' is not a valid address
    row(21212, Operator, Quiet), // 'From' is not valid
    row(21408, Operator, Quiet), // country not enabled in geo permissions
    row(21602, Permanent, Quiet), // no body, media or content
    row(21603, Permanent, Quiet), // no 'From' and no MessagingServiceSid
    row(21604, Permanent, Quiet), // no 'To'
    row(21606, Operator, Quiet), // 'From' cannot send to this destination
    row(21608, Operator, Quiet), // trial account: recipient not verified
    row(21609, Operator, Quiet), // status callback URL invalid
    row(21610, Permanent, Quiet), // recipient opted out
    row(21611, Retry, Quiet), // sender queue full
    row(21612, Permanent, TellPerson), // 'To' not reachable over this route
    row(21614, Permanent, TellPerson), // 'To' is not a mobile number
    row(21617, Permanent, Quiet), // body longer than 1600
    row(21620, Permanent, Quiet), // media URL malformed
    row(21623, Permanent, Quiet), // more than 10 media
    row(21654, Permanent, Quiet), // ContentVariables without ContentSid
    row(21655, Operator, Quiet), // ContentSid invalid
    row(21656, Permanent, Quiet), // ContentVariables malformed, or a value null
    row(21657, Operator, Quiet), // sender id invalid
    row(21658, Permanent, Quiet), // a parameter is over its character limit
    row(21660, Operator, Quiet), // 'From' belongs to another account
    row(21703, Operator, Quiet), // no usable sender in the Messaging Service
    row(21704, Operator, Quiet), // Messaging Service has no sender
    row(21705, Operator, Quiet), // Messaging Service invalid
    row(21910, Permanent, Quiet), // From and To on different channels
    row(30001, Retry, Quiet), // queue overflow
    row(30002, Operator, Quiet), // account suspended
    row(30003, Retry, TellPerson), // handset unreachable
    row(30004, Permanent, Quiet), // blocked by the recipient or carrier
    row(30005, Permanent, TellPerson), // unknown number
    row(30006, Permanent, TellPerson), // landline or unreachable carrier
    row(30007, Operator, Quiet), // filtered as spam
    row(30008, Retry, Quiet), // unknown carrier error
    row(30017, Retry, Quiet), // carrier congestion
    row(30029, Operator, Quiet), // ContentRetention given but the account has no message redaction
    row(30030, Operator, Quiet), // AddressRetention likewise
    row(57012, Operator, Quiet), // webhook signature reported as not matching
    row(63001, Operator, Quiet), // channel refused the authentication
    row(63002, Operator, Quiet), // channel does not know our 'From'
    row(63003, Permanent, TellPerson), // channel does not know the 'To' address
    row(63005, Permanent, Quiet), // channel did not accept the content, or the media is damaged
    row(63006, Permanent, Quiet), // content could not be formatted for the channel
    row(63007, Operator, Quiet), // no channel sender with that 'From' in this account
    row(63008, Operator, Quiet), // channel misconfigured
    row(63009, Retry, Quiet), // channel returned an error
    row(63010, Retry, Quiet), // Twilio internal error
    row(63012, Retry, Quiet), // channel internal error
    row(63013, Permanent, Quiet), // content breaks channel policy
    row(63014, Permanent, Quiet), // blocked by an action of the user
    row(63015, Operator, TellPerson), // recipient has not joined the Sandbox, or joined over 3 days ago
    row(63016, Window, Quiet), // free-form message outside the 24-hour window
    row(63017, Retry, Quiet), // account-wide rate limit
    row(63018, Retry, Quiet), // channel rate limit or WhatsApp messaging limit
    row(63019, Retry, Quiet), // Twilio could not download our media
    row(63020, Operator, Quiet), // Meta business account problem
    row(63021, Permanent, Quiet), // invalid content for the channel
    row(63024, Permanent, TellPerson), // recipient cannot be reached on WhatsApp
    row(63026, Operator, Quiet), // content flagged as spam
    row(63027, Operator, Quiet), // template missing for the language
    row(63028, Permanent, Quiet), // wrong number of template parameters
    row(63030, Permanent, Quiet), // parameter not supported for this kind of message
    row(63031, Permanent, Quiet), // From equals To
    row(63032, Permanent, Quiet), // recipient is in one of WhatsApp's experiments
    row(63033, Permanent, Quiet), // recipient opted out of marketing templates
    row(63034, Permanent, Quiet), // media too large
    row(63035, Operator, Quiet), // RCS sender not launched
    row(63036, Permanent, Quiet), // number not reachable by RCS
    row(63037, Retry, Quiet), // media upload to the provider failed
    row(63038, Operator, Quiet), // account daily limit reached
    row(63040, Operator, Quiet), // template rejected
    row(63041, Operator, Quiet), // template paused
    row(63042, Operator, Quiet), // template disabled for good
    row(63049, Permanent, Quiet), // Meta chose not to deliver this marketing template
    row(63051, Operator, Quiet), // WhatsApp business account locked
    row(63052, Operator, Quiet), // old-style template sent in Body
    row(63112, Operator, Quiet), // Meta disabled the accounts behind the sender
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::twilio::spec;

    fn class(word: &str) -> Class {
        match word {
            "retry" => Retry,
            "window" => Window,
            "permanent" => Permanent,
            "operator" => Operator,
            other => panic!("no class {other}"),
        }
    }

    #[test]
    fn the_table_says_what_the_specification_says() {
        let listed = spec::error_codes();
        assert_eq!(listed.len(), CODES.len());
        for entry in listed {
            let code = u32::try_from(entry["code"].as_u64().unwrap()).unwrap();
            assert_eq!(known_class(code), Some(class(entry["class"].as_str().unwrap())), "{code}");
            assert_eq!(tell_user(code), entry["tell_user"].as_bool().unwrap(), "{code}");
        }
    }

    #[test]
    fn an_unknown_code_is_permanent_and_quiet() {
        assert_eq!((class_of(1), tell_user(1), known_class(1)), (Permanent, false, None));
        assert!(CODES.is_sorted_by_key(|row| row.code));
    }
}
