//! The simulated Twilio as a whole: what every part of it shares.

use url::Url;

use super::knobs::Knobs;
use super::ledger::Ledger;
use crate::clock::StageClock;
use crate::gate::Gate;
use crate::guarded::Guarded;
use crate::line::Line;
use crate::sids::Sids;
use crate::tasks::Tasks;
use crate::wire::Wire;

/// One Twilio account with one WhatsApp sender, and all that happens in it.
pub(crate) struct Carrier {
    pub(crate) account: Account,
    pub(crate) clock: StageClock,
    pub(crate) sids: Sids,
    pub(crate) wire: Wire,
    pub(crate) ledger: Ledger,
    pub(crate) knobs: Guarded<Knobs>,
    pub(crate) gate: Gate,
    pub(crate) tasks: Tasks,
    pub(crate) line: Line,
    pub(crate) mila_url: Guarded<Option<Url>>,
    /// Port the stage listens on.
    pub(crate) port: u16,
    /// Port the storage of media listens on.
    pub(crate) storage_port: u16,
}

/// Whose Twilio account it is.
pub(crate) struct Account {
    pub(crate) sid: String,
    pub(crate) auth_token: String,
    /// Key sid and secret, besides the account's own token.
    pub(crate) api_key: Option<(String, String)>,
    pub(crate) sender: String,
    pub(crate) messaging_service: Option<String>,
}

impl Carrier {
    pub(crate) fn now(&self) -> i64 {
        self.clock.now_micros()
    }

    /// The base address of the stage.
    pub(crate) fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Where the webhook of inbound messages goes: Mila's base address, its route, and the
    /// base's fragment with the connection overrides.
    pub(crate) fn webhook_url(&self) -> Option<String> {
        let base = self.mila_url.with(|url| url.clone())?;
        let fragment = base.fragment().map_or(String::new(), |rules| format!("#{rules}"));
        let mut bare = base;
        bare.set_fragment(None);
        Some(format!("{}/twilio/message{fragment}", bare.as_str().trim_end_matches('/')))
    }
}
