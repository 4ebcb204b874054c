//! Rows, read by the names of their columns.

use std::sync::Arc;

use mila_domain::Timestamp;
use uuid::Uuid;

use super::value::{FromValue, Value};
use crate::error::{Result, StoreError};

/// The columns of a query's rows.
pub(crate) type Columns = Arc<[Box<str>]>;

/// A row of either engine.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    columns: Columns,
    values: Vec<Value>,
}

impl Row {
    pub(crate) const fn new(columns: Columns, values: Vec<Value>) -> Self {
        Self { columns, values }
    }

    /// The values, in the order of their columns.
    pub(crate) fn into_values(self) -> Vec<Value> {
        self.values
    }

    /// The value at `place`, a table's column as `table.column`: it is found by the column's
    /// name, and the whole names it in errors.
    pub(crate) fn get<T: FromValue>(&self, place: &'static str) -> Result<T> {
        let name = place.rsplit('.').next().unwrap_or(place);
        let at = self.columns.iter().position(|column| **column == *name);
        at.and_then(|at| T::from_value(self.values.get(at)?)).ok_or(StoreError::Unknown { place })
    }

    /// A required instant.
    pub(crate) fn time(&self, place: &'static str) -> Result<Timestamp> {
        self.get(place)
    }

    /// An optional instant.
    pub(crate) fn maybe_time(&self, place: &'static str) -> Result<Option<Timestamp>> {
        self.get(place)
    }

    /// A required id.
    pub(crate) fn id<I: From<Uuid>>(&self, place: &'static str) -> Result<I> {
        self.get::<Uuid>(place).map(I::from)
    }

    /// A stored name, read by `parse`.
    pub(crate) fn name<T>(
        &self,
        place: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T> {
        parse(&self.get::<String>(place)?).ok_or(StoreError::Unknown { place })
    }

    /// A stored name that may be missing.
    pub(crate) fn maybe_name<T>(
        &self,
        place: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>> {
        let name = self.get::<Option<String>>(place)?;
        name.map(|name| parse(&name).ok_or(StoreError::Unknown { place })).transpose()
    }

    /// A count that is never negative.
    pub(crate) fn count(&self, place: &'static str) -> Result<u32> {
        u32::try_from(self.get::<i64>(place)?).map_err(|_| StoreError::Unknown { place })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_found_by_its_name_and_missed_by_its_place() {
        let columns: Columns = ["state".into(), "epoch".into()].into();
        let row = Row::new(columns, vec![Value::Text("active".into()), Value::Int(3)]);
        assert_eq!(row.get::<i64>("person.epoch").unwrap(), 3);
        let missing = row.get::<i64>("person.language").unwrap_err().to_string();
        assert!(missing.contains("person.language"), "{missing}");
        assert!(row.get::<i64>("person.state").is_err(), "of another kind");
    }
}
