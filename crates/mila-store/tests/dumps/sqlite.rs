//! SQLite files from and to SQL.

use std::path::Path;

use rusqlite::Connection;

/// Makes a file of a dump, in the journal's mode that Mila uses.
pub(crate) fn load(dump: &Path, file: &Path) -> Connection {
    let database = Connection::open(file).unwrap();
    database.execute_batch("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF").unwrap();
    database.execute_batch(&std::fs::read_to_string(dump).unwrap()).unwrap();
    database
}

/// Every row of every table as SQL, after the schema.
pub(crate) fn write(file: &Path) -> String {
    let database = Connection::open(file).unwrap();
    let schema = "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid";
    let mut lines = vec!["-- SQLite, as Mila 0.2 left it.".to_owned()];
    lines.extend(strings(&database, schema));
    for table in tables(&database) {
        lines.extend(rows(&database, &table));
    }
    let numbering = "SELECT 'UPDATE sqlite_sequence SET seq = ' || seq || ' WHERE name = ' || quote(name) || ';' FROM sqlite_sequence ORDER BY name";
    lines.extend(strings(&database, numbering));
    lines.join("\n") + "\n"
}

/// The tables, by their names.
pub(crate) fn tables(database: &Connection) -> Vec<String> {
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    strings(database, tables)
}

fn rows(database: &Connection, table: &str) -> Vec<String> {
    let columns = strings(database, &format!("SELECT name FROM pragma_table_info('{table}')"));
    let values = columns.iter().map(|it| format!("quote({it})")).collect::<Vec<_>>();
    let (columns, values) = (columns.join(", "), values.join(" || ', ' || "));
    let insert = format!(
        "SELECT 'INSERT INTO {table} ({columns}) VALUES (' || {values} || ');' FROM {table} ORDER BY 1"
    );
    strings(database, &insert)
}

pub(crate) fn strings(database: &Connection, query: &str) -> Vec<String> {
    let mut query = database.prepare(query).unwrap();
    let rows = query.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}
