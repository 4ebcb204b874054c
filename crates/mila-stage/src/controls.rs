//! The knobs of a running stage.

use crate::person::Button;
use crate::stage::Stage;
use crate::twilio::knobs::{
    CallbackMode, CollectMode, Ending, Fault, Knobs, ListLag, RequestKind, SenderState, Verdict,
    WebhookMode,
};
use crate::twilio::ledger::Template;
use crate::twilio::media::HeldMedium;

impl Stage {
    /// How webhooks are sent from now on.
    pub fn webhooks(&self, mode: WebhookMode) {
        self.carrier.knobs.with(|knobs| knobs.webhooks.set(mode));
    }

    /// How the webhooks of the next `count` inbound messages are sent.
    pub fn next_webhooks(&self, count: usize, mode: WebhookMode) {
        self.carrier.knobs.with(|knobs| knobs.webhooks.for_next(count, mode));
    }

    /// How status callbacks are sent from now on.
    pub fn callbacks(&self, mode: CallbackMode) {
        self.carrier.knobs.with(|knobs| knobs.callbacks.set(mode));
    }

    /// How the callbacks of the next `count` outbound messages are sent.
    pub fn next_callbacks(&self, count: usize, mode: CallbackMode) {
        self.carrier.knobs.with(|knobs| knobs.callbacks.for_next(count, mode));
    }

    /// When the media of the next `count` outbound messages are fetched.
    pub fn next_collections(&self, count: usize, mode: CollectMode) {
        self.carrier.knobs.with(|knobs| knobs.collections.for_next(count, mode));
    }

    /// How outbound messages end from now on.
    pub fn endings(&self, ending: Ending) {
        self.carrier.knobs.with(|knobs| knobs.endings.set(ending));
    }

    /// How the next `count` outbound messages end.
    pub fn next_endings(&self, count: usize, ending: Ending) {
        self.carrier.knobs.with(|knobs| knobs.endings.for_next(count, ending));
    }

    /// Lets the next `count` REST requests of this kind go wrong.
    pub fn fault(&self, kind: RequestKind, fault: Fault, count: usize) {
        self.carrier.knobs.with(|knobs| knobs.arm(kind, fault, count));
    }

    /// Takes back all faults that have not struck yet.
    pub fn clear_faults(&self) {
        self.carrier.knobs.with(Knobs::disarm);
    }

    /// When messages created from now on show up in lists.
    pub fn list_lag(&self, lag: ListLag) {
        self.carrier.knobs.with(|knobs| knobs.list_lag = lag);
    }

    /// Most messages on a page of a list from now on, whatever is asked for; at least one.
    pub fn longest_page(&self, messages: usize) {
        self.carrier.knobs.with(|knobs| knobs.longest_page = Some(messages.max(1)));
    }

    /// How the list of senders describes Mila's.
    pub fn sender(&self, state: SenderState) {
        self.carrier.knobs.with(|knobs| knobs.sender = state);
    }

    /// What WhatsApp says to templates submitted from now on.
    pub fn approvals(&self, verdict: Verdict) {
        self.carrier.knobs.with(|knobs| knobs.approvals = verdict);
    }

    /// Lets held requests, answers and collections of media go, and shows held-back messages in lists.
    pub fn release(&self) {
        self.carrier.release_lists();
        self.carrier.gate.release();
    }

    /// Waits until at least `count` requests, answers or collections are held.
    pub async fn holds(&self, count: usize) {
        self.carrier.gate.holds(count).await;
    }

    /// All media that Twilio still holds, in the order of their messages. It deletes none by
    /// itself.
    #[must_use]
    pub fn media(&self) -> Vec<HeldMedium> {
        self.carrier.held_media()
    }

    /// Adds content that can be sent by its sid, which is returned (`HX…`). In the body
    /// `{{1}}`, `{{2}}` … stand for the variables. Approved content may open a conversation.
    pub fn add_template(&self, body: &str, buttons: Vec<Button>, approved: bool) -> String {
        let sid = self.carrier.sids.next("HX");
        let template = Template { body: body.to_owned(), buttons, approved };
        self.carrier.ledger.write(|book| book.add_template(sid.clone(), template));
        sid
    }
}
