//! The second part of `docs/DATA_MODEL.md`, written from the inventory.

use std::fmt::Write as _;

use crate::policy::{Column, Inventory, Kind, Table};

/// Above it stands what people wrote, below it what this file writes.
pub(crate) const MARK: &str =
    "<!-- Below: written from policy/inventory.toml by a test; see CONTRIBUTING.md. -->\n";

pub(crate) fn write(inventory: &Inventory) -> String {
    let mut page = String::from(MARK);
    for table in &inventory.table {
        page.push_str(&section(inventory, table));
    }
    page.push_str("\n## How long things stay\n\n| rule | what | how long | who sees to it |\n");
    page.push_str("| --- | --- | --- | --- |\n");
    for rule in &inventory.retention {
        let cells = [&rule.id, &rule.what, &rule.how_long, &rule.sweeper];
        page.push_str(&row(&cells.map(String::as_str)));
    }
    page
}

fn section(inventory: &Inventory, table: &Table) -> String {
    let mut text = format!("\n## {}\n\n", table.name);
    match (table.kind, &table.reason) {
        (Kind::Private, _) => text.push_str("Private: one person's, behind both walls.\n\n"),
        (Kind::Directory, reason) => {
            let reason = reason.as_deref().unwrap_or_default();
            let _ = writeln!(text, "Directory: {reason}\n");
        }
    }
    text.push_str("| column | class | category | meaning | kept | who sees it | export |\n");
    text.push_str("| --- | --- | --- | --- | --- | --- | --- |\n");
    for column in inventory.columns_of(&table.name) {
        text.push_str(&column_row(column));
    }
    text
}

fn column_row(column: &Column) -> String {
    row(&[
        &format!("`{}`", column.column),
        column.class.words(),
        column.category.words(),
        &column.meaning,
        &column.retention.join(", "),
        &column.recipients.join(", "),
        &column.export,
    ])
}

fn row(cells: &[&str]) -> String {
    format!("| {} |\n", cells.join(" | "))
}
