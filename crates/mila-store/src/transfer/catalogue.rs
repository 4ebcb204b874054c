//! Which tables and columns there are, as both databases say.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::source::Source;
use crate::engine::postgres::wire::Wire;
use crate::engine::value::{FromValue as _, Value};
use crate::error::{Result, StoreError};

const COLUMNS: &str = "
    SELECT c.relname::text AS table, a.attname::text AS column,
        format_type(a.atttypid, NULL) AS kind, a.attidentity <> '' AS numbered,
        c.relrowsecurity AS walled
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE n.nspname = 'mila' AND c.relkind IN ('r', 'p') AND c.relname <> 'migration'
    AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY 1, 2";

const REFERENCES: &str = "
    SELECT child.relname::text AS child, parent.relname::text AS parent
    FROM pg_constraint k
    JOIN pg_class child ON child.oid = k.conrelid
    JOIN pg_class parent ON parent.oid = k.confrelid
    JOIN pg_namespace n ON n.oid = child.relnamespace
    WHERE k.contype = 'f' AND n.nspname = 'mila' AND k.conrelid <> k.confrelid";

/// The column that names the person of a private row.
const PERSON: &str = "person_id";

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Int,
    Bool,
    Text,
    Bytes,
    Id,
    Time,
}

impl Kind {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "bigint" => Self::Int,
            "boolean" => Self::Bool,
            "text" => Self::Text,
            "bytea" => Self::Bytes,
            "uuid" => Self::Id,
            "timestamp with time zone" => Self::Time,
            _ => return None,
        })
    }

    /// PostgreSQL's name of an array of it.
    pub(super) const fn array(self) -> &'static str {
        match self {
            Self::Int => "bigint[]",
            Self::Bool => "boolean[]",
            Self::Text => "text[]",
            Self::Bytes => "bytea[]",
            Self::Id => "uuid[]",
            Self::Time => "timestamptz[]",
        }
    }
}

/// A column.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// A table, its columns in the order of their names.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    /// The column that the database numbers, if there is one.
    pub(super) numbered: Option<String>,
    /// Where the person stands among the columns, when the table is behind the wall.
    person: Option<usize>,
}

impl Table {
    /// The table's name as SQL writes it.
    pub(super) fn quoted(&self) -> String {
        quoted(&self.name)
    }

    /// The columns as SQL lists them.
    pub(super) fn list(&self) -> String {
        self.columns.iter().map(|column| quoted(&column.name)).collect::<Vec<_>>().join(", ")
    }

    /// Whether the table is behind the wall.
    pub(super) const fn is_private(&self) -> bool {
        self.person.is_some()
    }

    /// Whose row it is, when the table is behind the wall.
    pub(super) fn person_of(&self, row: &[Value]) -> Result<Option<Uuid>> {
        let unknown = StoreError::Unknown { place: "person_id of a moved row" };
        match self.person {
            Some(at) => row.get(at).and_then(Uuid::from_value).ok_or(unknown).map(Some),
            None => Ok(None),
        }
    }
}

/// A name as SQL writes it.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// All tables, each after those it refers to. Refuses two databases that differ.
pub(super) async fn read(source: &Source, target: &mut Wire) -> Result<Vec<Table>> {
    let tables = tables(target).await?;
    let there: BTreeSet<(String, String)> = tables
        .iter()
        .flat_map(|table| table.columns.iter().map(|it| (table.name.clone(), it.name.clone())))
        .collect();
    if there != source.columns()? {
        return Err(StoreError::Setup(
            "the two databases do not have the same tables and columns; nothing was moved".into(),
        ));
    }
    in_order(tables, &references(target).await?)
}

async fn tables(target: &mut Wire) -> Result<Vec<Table>> {
    let mut tables: Vec<Table> = Vec::new();
    let rows = target.query(COLUMNS, &[]).await.map_err(StoreError::at("list the columns"))?;
    for row in rows {
        let (table, column): (String, String) = (row.get("table")?, row.get("column")?);
        let kind = row.name("kind", Kind::parse)?;
        if tables.last().is_none_or(|last| last.name != table) {
            let (columns, numbered) = (Vec::new(), None);
            tables.push(Table { name: table, columns, numbered, person: None });
        }
        let Some(table) = tables.last_mut() else { continue };
        if row.get("numbered")? {
            table.numbered = Some(column.clone());
        }
        if row.get("walled")? && column == PERSON {
            table.person = Some(table.columns.len());
        }
        table.columns.push(Column { name: column, kind });
    }
    Ok(tables)
}

/// The tables that each table refers to.
async fn references(target: &mut Wire) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let rows = target.query(REFERENCES, &[]).await.map_err(StoreError::at("list references"))?;
    let mut references: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        references.entry(row.get("child")?).or_default().insert(row.get("parent")?);
    }
    Ok(references)
}

/// Sorts the tables so that each comes after those it refers to.
fn in_order(
    mut tables: Vec<Table>,
    references: &BTreeMap<String, BTreeSet<String>>,
) -> Result<Vec<Table>> {
    let mut sorted: Vec<Table> = Vec::with_capacity(tables.len());
    while !tables.is_empty() {
        let free = tables.iter().position(|table| {
            let parents = references.get(&table.name).into_iter().flatten();
            parents.into_iter().all(|parent| sorted.iter().any(|done| done.name == *parent))
        });
        let free = free.ok_or(StoreError::Unknown { place: "references in a circle" })?;
        sorted.push(tables.remove(free));
    }
    Ok(sorted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str) -> Table {
        Table { name: name.into(), columns: vec![], numbered: None, person: None }
    }

    fn refers(child: &str, parents: &[&str]) -> (String, BTreeSet<String>) {
        (child.to_owned(), parents.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_table_comes_after_those_it_refers_to() {
        let references = BTreeMap::from([refers("a", &["b", "c"]), refers("b", &["c"])]);
        let sorted = in_order(vec![table("a"), table("b"), table("c")], &references);
        let names: Vec<String> = sorted.unwrap().into_iter().map(|table| table.name).collect();
        assert_eq!(names, ["c", "b", "a"]);
    }

    #[test]
    fn a_circle_is_refused() {
        let references = BTreeMap::from([refers("a", &["b"]), refers("b", &["a"])]);
        assert!(in_order(vec![table("a"), table("b")], &references).is_err());
    }

    #[test]
    fn names_cannot_break_out() {
        assert_eq!(quoted("turn"), "\"turn\"");
        assert_eq!(quoted("a\"; b"), "\"a\"\"; b\"");
    }
}
