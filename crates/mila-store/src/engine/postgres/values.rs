//! Values on PostgreSQL's wire.

use bytes::BytesMut;
use mila_domain::Timestamp;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use uuid::Uuid;

use crate::engine::error::EngineError;
use crate::engine::value::Value;

/// PostgreSQL counts `timestamptz` from 2000-01-01, in microseconds (binary format of the
/// protocol); this is that instant counted from 1970.
const POSTGRES_EPOCH: i64 = 946_684_800_000_000;

type Failure = Box<dyn std::error::Error + Sync + Send>;

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Failure> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(value) if *ty == Type::INT8 => value.to_sql(ty, out),
            Self::Int(value) if *ty == Type::INT4 => i32::try_from(*value)?.to_sql(ty, out),
            Self::Bool(value) if *ty == Type::BOOL => value.to_sql(ty, out),
            Self::Text(value) if <String as ToSql>::accepts(ty) => value.to_sql(ty, out),
            Self::Bytes(value) if *ty == Type::BYTEA => value.to_sql(ty, out),
            Self::Id(value) if *ty == Type::UUID => value.to_sql(ty, out),
            Self::Time(value) if *ty == Type::TIMESTAMPTZ => Instant(*value).to_sql(ty, out),
            Self::Array(values) if <Vec<Self> as ToSql>::accepts(ty) => values.to_sql(ty, out),
            other => Err(format!("{other:?} is not of the type {ty}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// An instant as PostgreSQL counts it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Instant(pub(crate) Timestamp);

impl ToSql for Instant {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Failure> {
        (self.0.as_micros() - POSTGRES_EPOCH).to_sql(&Type::INT8, out)
    }

    fn accepts(ty: &Type) -> bool {
        *ty == Type::TIMESTAMPTZ
    }

    to_sql_checked!();
}

impl<'r> FromSql<'r> for Instant {
    fn from_sql(_: &Type, raw: &'r [u8]) -> Result<Self, Failure> {
        let since = i64::from_sql(&Type::INT8, raw)?;
        Ok(Self(Timestamp::from_micros(since + POSTGRES_EPOCH)))
    }

    fn accepts(ty: &Type) -> bool {
        *ty == Type::TIMESTAMPTZ
    }
}

/// A column's value, by the type that the server declares for it.
pub(crate) fn read(kind: &Type, raw: Option<&[u8]>) -> Result<Value, EngineError> {
    let value = match *kind {
        Type::INT8 => column::<i64>(kind, raw)?.into(),
        Type::INT4 => column::<i32>(kind, raw)?.map(i64::from).into(),
        Type::BOOL => column::<bool>(kind, raw)?.into(),
        Type::BYTEA => column::<Vec<u8>>(kind, raw)?.into(),
        Type::UUID => column::<Uuid>(kind, raw)?.into(),
        Type::TIMESTAMPTZ => column::<Instant>(kind, raw)?.map(|it| it.0).into(),
        Type::VOID => Value::Null,
        _ => column::<String>(kind, raw)?.into(),
    };
    Ok(value)
}

fn column<'r, T: FromSql<'r>>(
    kind: &Type,
    raw: Option<&'r [u8]>,
) -> Result<Option<T>, EngineError> {
    if !T::accepts(kind) {
        return Err(EngineError::Mismatch(format!("a column of the type {kind} is not read here")));
    }
    <Option<T>>::from_sql_nullable(kind, raw)
        .map_err(|error| EngineError::Mismatch(error.to_string()))
}
