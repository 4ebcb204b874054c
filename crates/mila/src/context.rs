//! What every room receives. Built by `app.rs`, and nowhere else.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use mila_domain::{Lane, Timestamp};
use mila_store::{Burst, Person, Store};
use tokio::sync::Notify;

use crate::claude::{Claude, Prices};
use crate::clock::Clock;
use crate::config::Settings;
use crate::countries::CountryTable;
use crate::data_dir::voice_files::VoiceFiles;
use crate::instance::Heartbeat;
use crate::logging::seldom::Seldom;
use crate::metrics::Metrics;
use crate::outbound::templates::Templates;
use crate::sidecar::{Embedder, Speech};
use crate::twilio::Twilio;
use crate::zone_files::ZonesInUse;

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
    /// The clocks of the world.
    pub(crate) zones: ZonesInUse,
    /// What may be said after WhatsApp's window has closed.
    pub(crate) templates: Templates,
    /// This instance's heartbeat.
    pub(crate) heartbeat: Heartbeat,
    /// Tells the dispatcher that something may be due. Losing one loses nothing: the
    /// dispatcher also looks by itself.
    pub(crate) wake: Wake,
    /// The speech program.
    pub(crate) speech: Speech,
    /// The embedding program.
    pub(crate) embedder: Embedder,
    /// Where spoken answers wait to be fetched.
    pub(crate) voice_files: VoiceFiles,
    /// Tells the sweeper that a voice may be needed no longer.
    pub(crate) audio_done: Notify,
    /// Tells the deleter that something may be due to be deleted at Twilio.
    pub(crate) deletable: Notify,
    /// What the operator sees from outside.
    pub(crate) metrics: Metrics,
    /// Which lines that anybody can cause are due.
    pub(crate) seldom: Seldom,
    /// What was given up and is billed all the same.
    pub(crate) broken_off: BrokenOff,
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

/// What calls of the model have cost that were dropped on the way, and whose they were: while a task
/// is dropped nothing can be written.
#[derive(Debug, Default)]
pub(crate) struct BrokenOff(Mutex<Vec<(Person, u64)>>);

impl BrokenOff {
    /// A call was dropped, which cost so many millionths of a US dollar.
    pub(crate) fn add(&self, person: &Person, micro_usd: u64) {
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        calls.push((person.clone(), micro_usd));
    }

    /// Takes what is to be counted.
    pub(crate) fn take(&self) -> Vec<(Person, u64)> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Tells the dispatcher which lanes may be due, and when.
#[derive(Debug, Default)]
pub(crate) struct Wake {
    notify: Notify,
    /// Of each kind the earliest time since it was asked last.
    due: Mutex<BTreeMap<Lane, Timestamp>>,
}

impl Wake {
    /// A lane of this kind may be due then.
    pub(crate) fn at(&self, lane: Lane, due: Timestamp) {
        let mut waiting = self.due.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.entry(lane).and_modify(|it| *it = due.min(*it)).or_insert(due);
        drop(waiting);
        self.notify.notify_one();
    }

    /// A lane of this kind may be due now.
    pub(crate) fn due(&self, lane: Lane) {
        self.at(lane, Timestamp::from_micros(0));
    }

    /// Something may be due in any lane.
    pub(crate) fn any(&self) {
        Lane::ALL.iter().for_each(|lane| self.due(*lane));
    }

    /// Waits for the next; the kinds of lanes that may be due, and when.
    pub(crate) async fn woken(&self) -> BTreeMap<Lane, Timestamp> {
        self.notify.notified().await;
        std::mem::take(&mut *self.due.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
