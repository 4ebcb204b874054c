//! Records of a list that cannot be read: they are passed over, so that one of them keeps nobody
//! from what the others say.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use mila_domain::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::message::instant;
use super::{MessageSid, TwilioError};

/// Most records that are remembered as told of; then they are told of anew.
const MOST_TOLD: usize = 10_000;

/// What can be seen of a record that cannot be read.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Unread {
    sid: Value,
    date_created: Value,
}

impl Unread {
    pub(super) fn of(json: &RawValue) -> Self {
        serde_json::from_str(json.get()).unwrap_or_default()
    }

    /// When it was created, as far as that can be seen.
    pub(super) fn created(&self) -> Option<Timestamp> {
        self.date_created.as_str().and_then(instant)
    }

    fn sid(&self) -> Option<MessageSid> {
        self.sid.as_str().and_then(|sid| MessageSid::parse(sid).ok())
    }
}

/// The records that the operator was told of. Lists are read again and again.
#[derive(Clone, Debug, Default)]
pub(super) struct ToldOf(Arc<Mutex<HashSet<Option<MessageSid>>>>);

impl ToldOf {
    /// Tells of a record, once; whether it was told of now.
    pub(super) fn tell(&self, unread: &Unread, error: &TwilioError) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if told.len() >= MOST_TOLD {
            told.clear();
        }
        let sid = unread.sid();
        let is_new = told.insert(sid.clone());
        if is_new {
            let sid = sid.map(tracing::field::display);
            tracing::error!(sid, %error, "a record of Twilio's list is passed over");
        }
        is_new
    }
}
