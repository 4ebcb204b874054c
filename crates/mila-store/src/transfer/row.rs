//! Rows on their way: read, digested, and kept column by column for one statement.

use aws_lc_rs::digest::{Context, SHA256, SHA256_OUTPUT_LEN};
use mila_domain::Timestamp;
use tokio_postgres::types::ToSql;
use uuid::Uuid;

use super::catalogue::{Kind, Table};
use crate::engine::postgres::values::Instant;
use crate::engine::value::{FromValue, Value};
use crate::error::{Result, StoreError};

/// Where a value is that does not have its column's type.
const PLACE: &str = "a moved row";

/// The SHA-256 digest of a row.
pub(super) type Digest = [u8; SHA256_OUTPUT_LEN];

/// The values of one column.
enum Values {
    Int(Vec<Option<i64>>),
    Bool(Vec<Option<bool>>),
    Text(Vec<Option<String>>),
    Bytes(Vec<Option<Vec<u8>>>),
    Id(Vec<Option<Uuid>>),
    Time(Vec<Option<Instant>>),
}

impl Values {
    const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Int => Self::Int(Vec::new()),
            Kind::Bool => Self::Bool(Vec::new()),
            Kind::Text => Self::Text(Vec::new()),
            Kind::Bytes => Self::Bytes(Vec::new()),
            Kind::Id => Self::Id(Vec::new()),
            Kind::Time => Self::Time(Vec::new()),
        }
    }

    /// Takes the row's value in column `at`, and adds its canonical form to the row's digest.
    fn push(&mut self, value: &Value, digest: &mut Context) -> Result<()> {
        match self {
            Self::Int(values) => {
                let value: Option<i64> = read(value)?;
                feed(digest, value.map(i64::to_be_bytes));
                values.push(value);
            }
            Self::Bool(values) => {
                let value: Option<bool> = read(value)?;
                feed(digest, value.map(|value| [u8::from(value)]));
                values.push(value);
            }
            Self::Text(values) => {
                let value: Option<String> = read(value)?;
                feed(digest, value.as_ref());
                values.push(value);
            }
            Self::Bytes(values) => {
                let value: Option<Vec<u8>> = read(value)?;
                feed(digest, value.as_ref());
                values.push(value);
            }
            Self::Id(values) => {
                let value: Option<Uuid> = read(value)?;
                feed(digest, value);
                values.push(value);
            }
            Self::Time(values) => {
                let value = read::<Option<Timestamp>>(value)?;
                feed(digest, value.map(|value| value.as_micros().to_be_bytes()));
                values.push(value.map(Instant));
            }
        }
        Ok(())
    }

    /// All values, as one array of a statement.
    fn as_array(&self) -> &(dyn ToSql + Sync) {
        match self {
            Self::Int(values) => values,
            Self::Bool(values) => values,
            Self::Text(values) => values,
            Self::Bytes(values) => values,
            Self::Id(values) => values,
            Self::Time(values) => values,
        }
    }
}

fn read<T: FromValue>(value: &Value) -> Result<T> {
    T::from_value(value).ok_or(StoreError::Unknown { place: PLACE })
}

/// Adds a value with its length; nothing at all is told from an empty value.
fn feed(digest: &mut Context, value: Option<impl AsRef<[u8]>>) {
    match value {
        None => digest.update(&[0]),
        Some(value) => {
            let bytes = value.as_ref();
            digest.update(&[1]);
            digest.update(&(bytes.len() as u64).to_be_bytes());
            digest.update(bytes);
        }
    }
}

/// Some rows of one table.
pub(super) struct Batch {
    kinds: Vec<Kind>,
    columns: Vec<Values>,
    rows: usize,
}

impl Batch {
    /// An empty batch.
    pub(super) fn of(table: &Table) -> Self {
        let kinds: Vec<Kind> = table.columns.iter().map(|column| column.kind).collect();
        Self { columns: empty(&kinds), kinds, rows: 0 }
    }

    /// How many rows it holds.
    pub(super) const fn rows(&self) -> usize {
        self.rows
    }

    /// Takes a row; its digest.
    pub(super) fn push(&mut self, row: &[Value]) -> Result<Digest> {
        let mut digest = Context::new(&SHA256);
        for (values, value) in self.columns.iter_mut().zip(row) {
            values.push(value, &mut digest)?;
        }
        self.rows += 1;
        let mut bytes = [0; SHA256_OUTPUT_LEN];
        bytes.copy_from_slice(digest.finish().as_ref());
        Ok(bytes)
    }

    /// The rows as the parameters of a statement, one array for each column.
    pub(super) fn arrays(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.columns.iter().map(Values::as_array).collect()
    }

    /// Forgets the rows.
    pub(super) fn clear(&mut self) {
        self.rows = 0;
        self.columns = empty(&self.kinds);
    }
}

fn empty(kinds: &[Kind]) -> Vec<Values> {
    kinds.iter().copied().map(Values::of).collect()
}

/// How many rows there are, and their digests combined.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) rows: u64,
    combined: Digest,
}

impl Tally {
    /// Counts a row. Exclusive or makes the order of rows irrelevant; no two rows of a table
    /// are equal, for each has its key, so none takes another out.
    pub(super) fn add(&mut self, digest: &Digest) {
        self.rows += 1;
        for (all, one) in self.combined.iter_mut().zip(digest) {
            *all ^= one;
        }
    }

    /// The combined digests in hexadecimal.
    pub(super) fn checksum(&self) -> String {
        self.combined.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(values: &[Option<&[u8]>]) -> Vec<u8> {
        let mut context = Context::new(&SHA256);
        values.iter().for_each(|value| feed(&mut context, *value));
        context.finish().as_ref().to_vec()
    }

    #[test]
    fn values_are_told_apart_wherever_they_end() {
        let rows: [&[Option<&[u8]>]; 5] = [
            &[Some(b"ab"), Some(b"c")],
            &[Some(b"a"), Some(b"bc")],
            &[Some(b"abc"), Some(b"")],
            &[Some(b"abc"), None],
            &[None, Some(b"abc")],
        ];
        let digests: std::collections::BTreeSet<_> = rows.into_iter().map(digest).collect();
        assert_eq!(digests.len(), rows.len());
    }

    #[test]
    fn a_tally_asks_what_and_how_many_but_not_in_which_order() {
        let tally = |digests: &[u8]| {
            let mut tally = Tally::default();
            digests.iter().for_each(|&digest| tally.add(&[digest; SHA256_OUTPUT_LEN]));
            tally
        };
        assert_eq!(tally(&[1, 2, 3]), tally(&[3, 1, 2]));
        assert_ne!(tally(&[1, 2, 3]), tally(&[1, 2]));
        assert_ne!(tally(&[1, 2]), tally(&[3]), "the same combined digest of fewer rows");
        assert_ne!(tally(&[1, 2]), tally(&[1, 4]));
    }
}
