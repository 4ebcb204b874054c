//! Values that go into and come out of both engines.

use std::fmt;

use mila_domain::Timestamp;
use uuid::Uuid;

/// One parameter of a statement, or one column of a row.
#[derive(Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Int(i64),
    Bool(bool),
    Text(String),
    Bytes(Vec<u8>),
    Id(Uuid),
    Time(Timestamp),
    /// A parameter of every row, for PostgreSQL; values of one type.
    Array(Vec<Self>),
}

/// Prints no content: drivers print parameters where they log.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "NULL",
            Self::Int(_) => "Int",
            Self::Bool(_) => "Bool",
            Self::Text(_) => "Text",
            Self::Bytes(_) => "Bytes",
            Self::Id(_) => "Id",
            Self::Time(_) => "Time",
            Self::Array(_) => "Array",
        })
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
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
    i64 => Int(value => value),
    u32 => Int(value => i64::from(value)),
    bool => Bool(value => value),
    &str => Text(value => value.to_owned()),
    String => Text(value => value),
    Vec<u8> => Bytes(value => value),
    &[u8] => Bytes(value => value.to_vec()),
    Timestamp => Time(value => value),
    Uuid => Id(value => value),
}

macro_rules! ids_into_value {
    ($($id:ident),+) => {$(
        impl From<mila_domain::$id> for Value {
            fn from(id: mila_domain::$id) -> Self {
                Self::Id(id.0)
            }
        }
    )+};
}

ids_into_value!(
    PersonId,
    EventId,
    MessageId,
    TurnId,
    OutboxId,
    VoiceNoteId,
    QuestionId,
    MemoryId,
    SummaryId,
    SegmentId,
    ReminderId,
    InstanceId
);

/// Parameters of a statement, in the order of their numbers.
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::engine::value::Value::from($value)),*] };
}
pub(crate) use args;

/// What a column's value becomes. SQLite has no types of its own for truth, ids and instants:
/// they are numbers and bytes there.
pub(crate) trait FromValue: Sized {
    /// `None` when the value is of another kind.
    fn from_value(value: &Value) -> Option<Self>;
}

impl FromValue for i64 {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Int(value) => Some(*value),
            _ => None,
        }
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Bool(value) => Some(*value),
            Value::Int(value) => Some(*value != 0),
            _ => None,
        }
    }
}

impl FromValue for String {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Text(value) => Some(value.clone()),
            _ => None,
        }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Bytes(value) => Some(value.clone()),
            _ => None,
        }
    }
}

impl FromValue for Uuid {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Id(value) => Some(*value),
            Value::Bytes(bytes) => Self::from_slice(bytes).ok(),
            _ => None,
        }
    }
}

impl FromValue for Timestamp {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Time(value) => Some(*value),
            Value::Int(micros) => Some(Self::from_micros(*micros)),
            _ => None,
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::from_value(value).map(Some),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sqlite_keeps_as_numbers_and_bytes_reads_like_the_rest() {
        let id = Uuid::from_u128(7);
        assert_eq!(Uuid::from_value(&Value::Bytes(id.as_bytes().to_vec())), Some(id));
        assert_eq!(Uuid::from_value(&Value::Bytes(vec![1])), None);
        assert_eq!(bool::from_value(&Value::Int(1)), Some(true));
        assert_eq!(Timestamp::from_value(&Value::Int(5)), Some(Timestamp::from_micros(5)));
        assert_eq!(<Option<i64>>::from_value(&Value::Null), Some(None));
        assert_eq!(i64::from_value(&Value::Null), None);
    }

    #[test]
    fn a_value_prints_no_content() {
        let printed = format!("{:?}", args!["secret words", vec![7_u8], 42_i64]);
        assert_eq!(printed, "[Text, Bytes, Int]");
    }
}
