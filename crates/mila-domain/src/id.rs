//! Typed identifiers. All are UUIDs of version 7, made by the store's generator.

use uuid::Uuid;

use crate::Timestamp;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl $name {
            /// When it was made, to the millisecond: with that an id of version 7 begins.
            #[must_use]
            pub const fn made_at(self) -> Timestamp {
                // 48 bits of 128 always fit.
                Timestamp::from_micros((self.0.as_u128() >> 80) as i64 * 1000)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )+};
}

ids! {
    /// Whoever writes from an address, as user or as contact. Never derived from the address.
    PersonId,
    /// Something that happened to a person and waits to be handled.
    EventId,
    /// One text, in or out.
    MessageId,
    /// One turn: a burst of messages and the answer that covers them.
    TurnId,
    /// One intent to send a message; it travels in the status callback's path.
    OutboxId,
    /// One spoken answer: the name of its file.
    VoiceNoteId,
    /// One question that a person was asked.
    QuestionId,
    /// One thing that is kept about a person.
    MemoryId,
    /// One summary of what was said.
    SummaryId,
    /// What finds the messages of a run of turns.
    SegmentId,
    /// Something that a person is to be reminded of.
    ReminderId,
    /// One message that is passed on to a contact, and what comes back.
    RelayId,
    /// One running process.
    InstanceId,
}

/// Declares an enum that the database stores as text: the names are written once.
#[macro_export]
macro_rules! stored_names {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name kept in the database and shown in logs.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The value of that name, if there is one.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }
    };
}
