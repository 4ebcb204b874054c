//! What every room receives. Built by `app.rs`, and nowhere else.

use std::sync::Arc;

use mila_store::{Burst, Store};
use tokio::sync::Notify;

use crate::claude::{Claude, Prices};
use crate::clock::Clock;
use crate::config::Settings;
use crate::countries::CountryTable;
use crate::heartbeat::Heartbeat;
use crate::templates::Templates;
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
    pub(crate) wake: Notify,
    /// How long a burst may grow.
    pub(crate) burst: Burst,
}
