//! What every room receives. Built by `app.rs`, and nowhere else.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use mila_domain::Lane;
use mila_store::{Burst, Store};
use tokio::sync::Notify;

use crate::claude::{Claude, Prices};
use crate::clock::Clock;
use crate::config::Settings;
use crate::countries::CountryTable;
use crate::data_dir::voice_files::VoiceFiles;
use crate::instance::Heartbeat;
use crate::metrics::Metrics;
use crate::outbound::templates::Templates;
use crate::sidecar::Speech;
use crate::twilio::Twilio;

/// The parts of a running Mila.
#[derive(Debug)]
pub(crate) struct Context {
    /// The settings, checked.
    pub(crate) settings: Settings,
    /// The rows.
    pub(crate) store: Store,
    /// The time; movable in a try-out.
    pub(crate) clock: Arc<dyn Clock>,
    /// The wire to Twilio.
    pub(crate) twilio: Twilio,
    /// The wire to Claude.
    pub(crate) claude: Claude,
    /// What Claude costs.
    pub(crate) prices: Prices,
    /// Where Mila is offered.
    pub(crate) countries: CountryTable,
    /// What may be said after WhatsApp's window has closed.
    pub(crate) templates: Templates,
    /// This instance's heartbeat.
    pub(crate) heartbeat: Heartbeat,
    /// Tells the dispatcher that something may be due. Losing one loses nothing: the
    /// dispatcher also looks by itself.
    pub(crate) wake: Wake,
    /// The speech program.
    pub(crate) speech: Speech,
    /// Where spoken answers wait to be fetched.
    pub(crate) voice_files: VoiceFiles,
    /// Tells the sweeper that a voice may be needed no longer.
    pub(crate) audio_done: Notify,
    /// Tells the deleter that something may be due to be deleted at Twilio.
    pub(crate) deletable: Notify,
    /// What the operator sees from outside.
    pub(crate) metrics: Metrics,
    /// How long a burst may grow.
    pub(crate) burst: Burst,
}

impl Context {
    /// Has audio that is needed no longer removed, here and at Twilio. Losing this loses
    /// nothing: both are looked for at intervals too.
    pub(crate) fn audio_is_done(&self) {
        self.audio_done.notify_one();
        self.deletable.notify_one();
    }
}

/// Tells the dispatcher which lanes may be due.
#[derive(Debug, Default)]
pub(crate) struct Wake {
    notify: Notify,
    lanes: AtomicU8,
}

impl Wake {
    /// Something may be due in lanes of this kind.
    pub(crate) fn due(&self, lane: Lane) {
        self.lanes.fetch_or(bit(lane), Ordering::Relaxed);
        self.notify.notify_one();
    }

    /// Something may be due in any lane.
    pub(crate) fn any(&self) {
        Lane::ALL.iter().for_each(|lane| self.due(*lane));
    }

    /// Waits for the next; the kinds of lanes that may be due.
    pub(crate) async fn woken(&self) -> Vec<Lane> {
        self.notify.notified().await;
        let lanes = self.lanes.swap(0, Ordering::Relaxed);
        Lane::ALL.iter().copied().filter(|lane| lanes & bit(*lane) != 0).collect()
    }
}

fn bit(lane: Lane) -> u8 {
    1 << (lane as u8)
}
