//! `policy/inventory.toml` as values. No field has a default: whoever adds a column decides.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Inventory {
    pub(crate) retention: Vec<Retention>,
    pub(crate) table: Vec<Table>,
    pub(crate) column: Vec<Column>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Retention {
    pub(crate) id: String,
    pub(crate) what: String,
    pub(crate) how_long: String,
    pub(crate) sweeper: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Directory,
    Private,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) reason: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Class {
    Id,
    Time,
    State,
    Count,
    KeyedHash,
    Sealed,
    Key,
    ProviderId,
    Code,
}

impl Class {
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Time => "time",
            Self::State => "state",
            Self::Count => "count",
            Self::KeyedHash => "keyed hash",
            Self::Sealed => "**sealed**",
            Self::Key => "sealed key",
            Self::ProviderId => "provider's id",
            Self::Code => "code",
        }
    }
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub(crate) enum Category {
    D1,
    D2,
    D3,
    D4,
    D5,
    #[serde(rename = "account")]
    Account,
    #[serde(rename = "none")]
    None,
}

impl Category {
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::D1 => "D1",
            Self::D2 => "D2",
            Self::D3 => "D3",
            Self::D4 => "D4",
            Self::D5 => "D5",
            Self::Account => "account",
            Self::None => "-",
        }
    }
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Purpose {
    Respond,
    Memory,
    Voice,
    Relay,
    Monitor,
    Rights,
    Security,
    Legal,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Column {
    pub(crate) table: String,
    pub(crate) column: String,
    pub(crate) meaning: String,
    pub(crate) class: Class,
    pub(crate) category: Category,
    pub(crate) purpose: Vec<Purpose>,
    pub(crate) basis: String,
    pub(crate) retention: Vec<String>,
    pub(crate) recipients: Vec<String>,
    pub(crate) export: String,
    pub(crate) erase: String,
}

impl Column {
    pub(crate) fn place(&self) -> String {
        format!("{}.{}", self.table, self.column)
    }
}

impl Inventory {
    pub(crate) fn read() -> Self {
        let text = fs::read_to_string(in_repository("policy/inventory.toml")).unwrap();
        toml::from_str(&text).unwrap()
    }

    pub(crate) fn tables(&self, kind: Kind) -> Vec<&str> {
        self.table.iter().filter(|it| it.kind == kind).map(|it| it.name.as_str()).collect()
    }

    pub(crate) fn columns_of(&self, table: &str) -> impl Iterator<Item = &Column> {
        self.column.iter().filter(move |it| it.table == table)
    }
}

pub(crate) fn sorted(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut items: Vec<String> = items.collect();
    items.sort();
    items
}

pub(crate) fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}
