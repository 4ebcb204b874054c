//! What Twilio keeps: messages, people it has met, templates.

use std::collections::{BTreeMap, HashMap};

use tokio::sync::watch;

use super::content::Resource;
use super::life::Departure;
use super::message::{Medium, Message};
use super::status::Status;
use crate::guarded::Guarded;
use crate::person::{Bubble, Button, Person};

/// The messages and the people of a stage, and word of every change.
pub(crate) struct Ledger {
    book: Guarded<Book>,
    revision: watch::Sender<u64>,
}

/// The content of the ledger.
#[derive(Default)]
pub(crate) struct Book {
    messages: BTreeMap<u64, Message>,
    ordinals: HashMap<String, u64>,
    last_ordinal: u64,
    people: Vec<Person>,
    by_address: HashMap<String, usize>,
    templates: HashMap<String, Template>,
    /// Content made by the API, in the order of creation.
    contents: Vec<(String, Resource)>,
    departures: HashMap<String, Departure>,
}

/// Content that can be sent by its sid.
#[derive(Clone)]
pub(crate) struct Template {
    /// Text with `{{1}}`, `{{2}}` … for the variables.
    pub(crate) body: String,
    pub(crate) buttons: Vec<Button>,
    /// Whether WhatsApp approved it, so that it may open a conversation.
    pub(crate) approved: bool,
}

/// A message that is about to be kept.
pub(crate) struct NewMessage {
    pub(crate) sid: String,
    pub(crate) inbound: bool,
    pub(crate) from: Option<String>,
    pub(crate) to: String,
    pub(crate) body: String,
    pub(crate) media: Vec<Medium>,
    pub(crate) status: Status,
    pub(crate) messaging_service: Option<String>,
    pub(crate) at: i64,
    pub(crate) listed_from: i64,
}

/// A step in the life of a message.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    pub(crate) status: Status,
    pub(crate) error_code: Option<u32>,
    pub(crate) at: i64,
}

impl Ledger {
    pub(crate) fn new() -> Self {
        Self { book: Guarded::new(Book::default()), revision: watch::Sender::new(0) }
    }

    pub(crate) fn read<R>(&self, look: impl FnOnce(&Book) -> R) -> R {
        self.book.with(|book| look(book))
    }

    /// Changes the book and wakes everybody who waits for a change.
    pub(crate) fn write<R>(&self, change: impl FnOnce(&mut Book) -> R) -> R {
        let result = self.book.with(change);
        self.revision.send_modify(|revision| *revision += 1);
        result
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        self.revision.subscribe()
    }
}

impl Book {
    pub(crate) fn keep(&mut self, new: NewMessage) -> Message {
        self.last_ordinal += 1;
        let message = Message {
            ordinal: self.last_ordinal,
            sid: new.sid,
            inbound: new.inbound,
            from: new.from,
            to: new.to,
            body: new.body,
            media: new.media,
            status: new.status,
            error_code: None,
            messaging_service: new.messaging_service,
            created: new.at,
            updated: new.at,
            sent: new.inbound.then_some(new.at),
            listed_from: new.listed_from,
        };
        self.ordinals.insert(message.sid.clone(), message.ordinal);
        self.messages.insert(message.ordinal, message.clone());
        message
    }

    pub(crate) fn message(&self, sid: &str) -> Option<&Message> {
        self.messages.get(self.ordinals.get(sid)?)
    }

    pub(crate) fn message_mut(&mut self, sid: &str) -> Option<&mut Message> {
        self.messages.get_mut(self.ordinals.get(sid)?)
    }

    pub(crate) fn delete(&mut self, sid: &str) {
        if let Some(ordinal) = self.ordinals.remove(sid) {
            self.messages.remove(&ordinal);
        }
    }

    /// All messages, newest first, as lists show them.
    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &Message> {
        self.messages.values().rev()
    }

    pub(crate) fn messages_mut(&mut self) -> impl Iterator<Item = &mut Message> {
        self.messages.values_mut()
    }

    /// Moves a message on, at Twilio and on the phone. A message deleted meanwhile lives on
    /// on the phone only.
    pub(crate) fn advance(&mut self, sid: &str, person: &str, step: Step) {
        if let Some(message) = self.message_mut(sid) {
            message.status = step.status;
            message.error_code = step.error_code;
            message.updated = step.at;
            if step.status == Status::Sent {
                message.sent = Some(step.at);
            }
        }
        if let Some(bubble) = self.meet(person).bubble(sid) {
            bubble.status = step.status;
            bubble.error_code = step.error_code;
        }
    }

    pub(crate) fn people(&self) -> &[Person] {
        &self.people
    }

    pub(crate) fn person(&self, address: &str) -> Option<&Person> {
        self.people.get(*self.by_address.get(address)?)
    }

    /// The person behind an address, met for the first time if need be.
    pub(crate) fn meet(&mut self, address: &str) -> &mut Person {
        let place = match self.by_address.get(address) {
            Some(place) => *place,
            None => self.welcome(Person::new(address)),
        };
        &mut self.people[place]
    }

    pub(crate) fn bubble_for(&mut self, address: &str, bubble: Bubble) {
        let person = self.meet(address);
        if !bubble.mine {
            person.typing_until = 0;
        }
        person.chat.push(bubble);
    }

    /// Keeps what later callbacks about an outbound message need.
    pub(crate) fn remember(&mut self, departure: Departure) {
        self.departures.insert(departure.sid.clone(), departure);
    }

    pub(crate) fn departure(&self, sid: &str) -> Option<&Departure> {
        self.departures.get(sid)
    }

    pub(crate) fn template(&self, sid: &str) -> Option<&Template> {
        self.templates.get(sid)
    }

    pub(crate) fn add_template(&mut self, sid: String, template: Template) {
        self.templates.insert(sid, template);
    }

    /// Keeps content made by the API; it can be sent by its sid, approved or not.
    pub(crate) fn add_content(&mut self, sid: String, body: String, resource: Resource) {
        self.add_template(sid.clone(), Template { body, buttons: Vec::new(), approved: false });
        self.contents.push((sid, resource));
    }

    pub(crate) fn contents(&self) -> Vec<String> {
        self.contents.iter().map(|(sid, _)| sid.clone()).collect()
    }

    pub(crate) fn resource(&self, sid: &str) -> Option<&Resource> {
        self.contents.iter().find(|(known, _)| known == sid).map(|(_, resource)| resource)
    }

    pub(crate) fn resource_mut(&mut self, sid: &str) -> Option<&mut Resource> {
        self.contents.iter_mut().find(|(known, _)| known == sid).map(|(_, resource)| resource)
    }

    /// The content that was submitted under this name.
    pub(crate) fn submitted(&self, name: &str) -> Option<&Resource> {
        let resources = self.contents.iter().map(|(_, resource)| resource);
        resources.into_iter().find(|it| it.submission.as_ref().is_some_and(|it| it.name == name))
    }

    /// Whether content may open a conversation at that instant.
    pub(crate) fn opens_conversation(&self, sid: &str, now: i64) -> bool {
        self.template(sid).is_some_and(|template| template.approved)
            || self
                .resource(sid)
                .and_then(|it| it.submission.as_ref())
                .is_some_and(|it| it.status(now) == "approved")
    }

    /// Writes somebody's number in another way.
    pub(crate) fn write_as(&mut self, number: &str, written: &str) {
        self.meet(number).written = Some(written.to_owned());
        if let Some(place) = self.by_address.get(number).copied() {
            self.by_address.insert(written.to_owned(), place);
        }
    }

    /// Gives a person another business-scoped id; the old one leads to them still.
    pub(crate) fn change_id(&mut self, number: &str) {
        let person = self.meet(number);
        person.scoped_id.push('1');
        let id = person.scoped_id.clone();
        if let Some(place) = self.by_address.get(number).copied() {
            self.by_address.insert(id, place);
        }
    }

    fn welcome(&mut self, person: Person) -> usize {
        let place = self.people.len();
        self.by_address.insert(person.number.clone(), place);
        self.by_address.insert(person.scoped_id.clone(), place);
        self.people.push(person);
        place
    }
}
