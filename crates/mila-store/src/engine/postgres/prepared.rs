//! A statement as the server has read it, and the messages about it.

use bytes::BytesMut;
use fallible_iterator::FallibleIterator as _;
use postgres_protocol::message::backend::{
    DataRowBody, Message, ParameterDescriptionBody, RowDescriptionBody,
};
use postgres_protocol::message::frontend::{self, BindError};
use tokio_postgres::types::{Oid, ToSql, Type};

use super::values::read;
use crate::engine::error::EngineError;
use crate::engine::row::{Columns, Row};

/// Values travel in binary, both ways.
const BINARY: i16 = 1;

/// The types of a statement's parameters, and of its rows.
pub(super) struct Prepared {
    parameters: Vec<Type>,
    columns: Columns,
    types: Vec<Type>,
}

impl Prepared {
    /// What the server is asked so that it reads `sql` and describes it.
    pub(super) fn ask(name: &str, sql: &str, out: &mut BytesMut) -> Result<(), EngineError> {
        frontend::parse(name, sql, [], out)?;
        frontend::describe(b'S', name, out)?;
        Ok(())
    }

    /// Writes the statement with its parameters.
    pub(super) fn execute<'v, V: ToSql + ?Sized + 'v>(
        &self,
        name: &str,
        args: impl ExactSizeIterator<Item = &'v V>,
        out: &mut BytesMut,
    ) -> Result<(), EngineError> {
        if args.len() != self.parameters.len() {
            let (given, needed) = (args.len(), self.parameters.len());
            let why = format!("{given} parameters were given and {needed} are needed");
            return Err(EngineError::Mismatch(why));
        }
        let args = args.zip(&self.parameters);
        let written = frontend::bind(
            "",
            name,
            [BINARY],
            args,
            |(arg, kind), out| {
                let null = arg.to_sql_checked(kind, out)?;
                Ok(match null {
                    tokio_postgres::types::IsNull::Yes => postgres_protocol::IsNull::Yes,
                    tokio_postgres::types::IsNull::No => postgres_protocol::IsNull::No,
                })
            },
            [BINARY],
            out,
        );
        written.map_err(|error| match error {
            BindError::Conversion(why) => EngineError::Mismatch(why.to_string()),
            BindError::Serialization(error) => error.into(),
        })?;
        frontend::execute("", 0, out)?;
        Ok(())
    }

    /// A row of its rows.
    pub(super) fn row(&self, body: &DataRowBody) -> Result<Row, EngineError> {
        let ranges = body.ranges().zip(fallible_iterator::convert(self.types.iter().map(Ok)));
        let values = ranges
            .map_err(EngineError::from)
            .map(|(range, kind)| read(kind, range.and_then(|range| body.buffer().get(range))));
        Ok(Row::new(self.columns.clone(), values.collect()?))
    }
}

/// What the server says of the statements that it reads, in their order.
#[derive(Default)]
pub(super) struct Described {
    /// Of the statement whose rows were not described yet.
    parameters: Option<Vec<Type>>,
    pub(super) all: Vec<Prepared>,
}

impl Described {
    /// Takes what the server says; an error is the statement's.
    pub(super) fn take(&mut self, message: &Message) -> Result<(), EngineError> {
        match message {
            Message::ParameterDescription(body) => self.parameters = Some(parameters(body)?),
            Message::RowDescription(body) => {
                let (columns, types) = columns(body)?;
                self.push(columns, types);
            }
            Message::NoData => self.push(Columns::from([]), vec![]),
            _ => {}
        }
        Ok(())
    }

    fn push(&mut self, columns: Columns, types: Vec<Type>) {
        let parameters = self.parameters.take().unwrap_or_default();
        self.all.push(Prepared { parameters, columns, types });
    }
}

fn parameters(body: &ParameterDescriptionBody) -> Result<Vec<Type>, EngineError> {
    Ok(body.parameters().map(|oid| Ok(known(oid))).collect()?)
}

fn columns(body: &RowDescriptionBody) -> Result<(Columns, Vec<Type>), EngineError> {
    let described =
        body.fields().map(|field| Ok((Box::from(field.name()), known(field.type_oid()))));
    let (columns, types): (Vec<Box<str>>, Vec<Type>) =
        described.collect::<Vec<_>>()?.into_iter().unzip();
    Ok((columns.into(), types))
}

/// Our statements have types of the server's own only; nothing is written or read as another.
fn known(oid: Oid) -> Type {
    Type::from_oid(oid).unwrap_or(Type::UNKNOWN)
}
