//! Values that go into and come out of both engines.

use mila_domain::Timestamp;
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::{
    PgArgumentBuffer, PgHasArrayType, PgRow, PgTypeInfo, PgValueFormat, PgValueRef, Postgres,
};
use sqlx::sqlite::{SqliteArgumentsBuffer, SqliteRow, SqliteTypeInfo, SqliteValueRef};
use sqlx::{Decode, Encode, Row as _, Sqlite, Type};
use uuid::Uuid;

use crate::error::{Result, StoreError};

/// PostgreSQL counts `timestamptz` from 2000-01-01, in microseconds (binary format of the
/// protocol); this is that instant counted from 1970.
const POSTGRES_EPOCH: i64 = 946_684_800_000_000;

/// One parameter of a statement. Typed also when null, because PostgreSQL asks.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Int(Option<i64>),
    Bool(bool),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
    Id(Option<Uuid>),
    Time(Option<Timestamp>),
}

macro_rules! into_value {
    ($($from:ty => $variant:ident($value:ident => $to:expr)),+ $(,)?) => {$(
        impl From<$from> for Value {
            fn from($value: $from) -> Self {
                Self::$variant($to)
            }
        }
    )+};
}

into_value! {
    i64 => Int(value => Some(value)),
    Option<i64> => Int(value => value),
    u32 => Int(value => Some(i64::from(value))),
    bool => Bool(value => value),
    &str => Text(value => Some(value.to_owned())),
    Option<&str> => Text(value => value.map(str::to_owned)),
    Vec<u8> => Bytes(value => Some(value)),
    &[u8] => Bytes(value => Some(value.to_vec())),
    Option<Vec<u8>> => Bytes(value => value),
    Timestamp => Time(value => Some(value)),
    Option<Timestamp> => Time(value => value),
}

macro_rules! ids_into_value {
    ($($id:ident),+) => {$(
        impl From<mila_domain::$id> for Value {
            fn from(id: mila_domain::$id) -> Self {
                Self::Id(Some(id.0))
            }
        }
        impl From<Option<mila_domain::$id>> for Value {
            fn from(id: Option<mila_domain::$id>) -> Self {
                Self::Id(id.map(|id| id.0))
            }
        }
    )+};
}

ids_into_value!(PersonId, EventId, MessageId, TurnId, OutboxId, VoiceNoteId, InstanceId);

/// Parameters of a statement, in the order of their numbers.
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::engine::value::Value::from($value)),*] };
}
pub(crate) use args;

/// A timestamp on the wire of both engines.
#[derive(Clone, Copy)]
pub(crate) struct Stored(pub(crate) Timestamp);

impl Type<Postgres> for Stored {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_name("TIMESTAMPTZ")
    }
}

impl PgHasArrayType for Stored {
    fn array_type_info() -> PgTypeInfo {
        PgTypeInfo::array_of("TIMESTAMPTZ")
    }
}

impl Encode<'_, Postgres> for Stored {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        Encode::<Postgres>::encode_by_ref(&(self.0.as_micros() - POSTGRES_EPOCH), buffer)
    }
}

impl<'r> Decode<'r, Postgres> for Stored {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        match value.format() {
            PgValueFormat::Binary => {
                let since = <i64 as Decode<'r, Postgres>>::decode(value)?;
                Ok(Self(Timestamp::from_micros(since + POSTGRES_EPOCH)))
            }
            PgValueFormat::Text => Err("timestamps are read in binary form".into()),
        }
    }
}

impl Type<Sqlite> for Stored {
    fn type_info() -> SqliteTypeInfo {
        <i64 as Type<Sqlite>>::type_info()
    }
}

impl Encode<'_, Sqlite> for Stored {
    fn encode_by_ref(&self, buffer: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
        Encode::<Sqlite>::encode_by_ref(&self.0.as_micros(), buffer)
    }
}

impl<'r> Decode<'r, Sqlite> for Stored {
    fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
        <i64 as Decode<'r, Sqlite>>::decode(value)
            .map(|micros| Self(Timestamp::from_micros(micros)))
    }
}

/// A row of either engine.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// The value of column `at`, counted from 0; `place` names it in errors.
    pub(crate) fn get<T>(&self, at: usize, place: &'static str) -> Result<T>
    where
        T: for<'r> Decode<'r, Sqlite> + Type<Sqlite>,
        T: for<'r> Decode<'r, Postgres> + Type<Postgres>,
    {
        match self {
            Self::Sqlite(row) => row.try_get(at),
            Self::Postgres(row) => row.try_get(at),
        }
        .map_err(StoreError::at(place))
    }

    /// A required instant.
    pub(crate) fn time(&self, at: usize, place: &'static str) -> Result<Timestamp> {
        self.get::<Stored>(at, place).map(|stored| stored.0)
    }

    /// An optional instant.
    pub(crate) fn maybe_time(&self, at: usize, place: &'static str) -> Result<Option<Timestamp>> {
        self.get::<Option<Stored>>(at, place).map(|stored| stored.map(|stored| stored.0))
    }

    /// A required id.
    pub(crate) fn id<I: From<Uuid>>(&self, at: usize, place: &'static str) -> Result<I> {
        self.get::<Uuid>(at, place).map(I::from)
    }

    /// A stored name, read by `parse`.
    pub(crate) fn name<T>(
        &self,
        at: usize,
        place: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T> {
        parse(&self.get::<String>(at, place)?).ok_or(StoreError::Unknown { place })
    }

    /// A stored name that may be missing.
    pub(crate) fn maybe_name<T>(
        &self,
        at: usize,
        place: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>> {
        let name = self.get::<Option<String>>(at, place)?;
        name.map(|name| parse(&name).ok_or(StoreError::Unknown { place })).transpose()
    }

    /// A count that is never negative.
    pub(crate) fn count(&self, at: usize, place: &'static str) -> Result<u32> {
        u32::try_from(self.get::<i64>(at, place)?).map_err(|_| StoreError::Unknown { place })
    }
}
