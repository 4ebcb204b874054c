//! The inventory of what is held, against both databases as they are. Fails closed: a column
//! that nobody thought about does not pass.

#![expect(clippy::unwrap_used, reason = "the lint spares test functions, not what they share")]

mod catalogue;
mod document;
mod policy;

use std::collections::BTreeSet;
use std::fs;

use catalogue::Listed;
use policy::{Category, Class, Column, Inventory, Kind, Purpose, in_repository, sorted};

#[tokio::test]
async fn every_column_has_an_entry_and_every_entry_a_column_on_sqlite() {
    assert_covers(&catalogue::sqlite().await, &Inventory::read());
}

#[tokio::test]
async fn every_column_has_an_entry_and_every_entry_a_column_on_postgres() {
    let listed = catalogue::postgres_columns(&catalogue::postgres().await).await;
    assert_covers(&listed, &Inventory::read());
}

fn assert_covers(listed: &[Listed], inventory: &Inventory) {
    let live: BTreeSet<String> = listed.iter().map(Listed::place).collect();
    let entered: BTreeSet<String> = inventory.column.iter().map(Column::place).collect();
    assert_eq!(entered.len(), inventory.column.len(), "a column is entered twice");
    let without_entry: Vec<_> = live.difference(&entered).collect();
    let without_column: Vec<_> = entered.difference(&live).collect();
    assert!(without_entry.is_empty(), "no entry in the inventory: {without_entry:?}");
    assert!(without_column.is_empty(), "no such column: {without_column:?}");
}

/// Free text and free bytes could hold anything, so only few classes may use them; this is
/// what keeps content in the clear out of the database.
#[tokio::test]
async fn a_columns_type_admits_its_class() {
    let inventory = Inventory::read();
    for listed in catalogue::postgres_columns(&catalogue::postgres().await).await {
        let allowed: &[Class] = match listed.data_type.as_str() {
            "uuid" => &[Class::Id],
            "timestamp with time zone" => &[Class::Time],
            "boolean" => &[Class::State],
            "bigint" => &[Class::Count, Class::Code],
            "text" => &[Class::State, Class::Code, Class::ProviderId],
            "bytea" => &[Class::KeyedHash, Class::Sealed, Class::Key],
            other => panic!("{} has the type {other}: decide what it may hold", listed.place()),
        };
        let entry = inventory.column.iter().find(|it| it.place() == listed.place()).unwrap();
        assert!(allowed.contains(&entry.class), "{} is no {:?}", listed.place(), entry.class);
    }
}

#[test]
fn every_table_is_listed_once_with_a_reason_when_it_is_a_directory() {
    let inventory = Inventory::read();
    let named: BTreeSet<&str> = inventory.column.iter().map(|it| it.table.as_str()).collect();
    let listed = sorted(inventory.table.iter().map(|it| it.name.clone()));
    assert_eq!(listed, named.iter().map(ToString::to_string).collect::<Vec<_>>());
    for table in &inventory.table {
        let directory = table.kind == Kind::Directory;
        assert_eq!(table.reason.is_some(), directory, "{}", table.name);
    }
}

#[tokio::test]
async fn private_tables_stand_behind_the_wall_and_go_with_their_person() {
    let inventory = Inventory::read();
    let database = catalogue::postgres().await;
    let private = inventory.tables(Kind::Private);
    let walled = catalogue::walled(&database).await;
    assert_eq!(sorted(walled.into_iter()), sorted(private.iter().map(ToString::to_string)));

    let cascading: BTreeSet<String> = catalogue::cascading(&database).await.into_iter().collect();
    let of_a_person: BTreeSet<String> = inventory
        .column
        .iter()
        .filter(|it| it.column == "person_id")
        .map(|it| it.table.clone())
        .collect();
    assert_eq!(cascading, of_a_person);
    assert!(private.iter().all(|table| cascading.contains(*table)));
}

#[test]
fn directory_tables_hold_no_content() {
    let inventory = Inventory::read();
    for table in inventory.tables(Kind::Directory) {
        for column in inventory.columns_of(table) {
            assert_ne!(column.class, Class::Sealed, "{}", column.place());
            assert_ne!(column.category, Category::D2, "{}", column.place());
        }
    }
}

#[test]
fn what_is_somebodys_has_purpose_basis_recipients_export_and_an_end() {
    for column in Inventory::read().column {
        let place = column.place();
        assert!(!column.purpose.is_empty(), "{place} has no purpose");
        assert!(!column.meaning.is_empty(), "{place} has no meaning");
        assert!(!column.export.is_empty(), "{place} has no export");
        if column.category == Category::None {
            assert_eq!(column.basis, "none", "{place}");
            assert!(column.erase.starts_with("kept: "), "{place}");
            continue;
        }
        assert!(column.basis.starts_with("6(1)("), "{place} has no basis");
        let with_account = column.retention.iter().any(|rule| rule == "account");
        if column.erase.starts_with("kept: ") {
            // Only what the law asks for or keeps others safe outlives an account, and for a time of
            // its own.
            let safety = column.basis == "6(1)(f)" && column.purpose.contains(&Purpose::Security);
            assert!((column.basis == "6(1)(c)" || safety) && !with_account, "{place}");
        } else {
            let end = if column.table == "person" { "delete" } else { "cascade" };
            assert!(column.erase == end && with_account, "{place}");
        }
        // A key is shown to nobody, nor is what only finds what stands elsewhere.
        let finds =
            column.class == Class::Sealed && column.export.starts_with("excluded: made from ");
        assert_eq!(column.recipients.is_empty(), column.class == Class::Key || finds, "{place}");
    }
}

#[test]
fn only_those_whom_the_policy_names_receive_anything() {
    let named = ["Twilio", "Meta", "Anthropic", "Supabase"];
    for column in Inventory::read().column {
        for recipient in &column.recipients {
            assert!(named.contains(&recipient.as_str()), "{}: {recipient}", column.place());
        }
        // The database's host sees ciphertext only.
        let sealed = column.class == Class::Sealed;
        assert!(!sealed || !column.recipients.iter().any(|it| it == "Supabase"));
    }
}

#[test]
fn every_retention_rule_is_used_and_seen_to() {
    let inventory = Inventory::read();
    let used: BTreeSet<&String> = inventory.column.iter().flat_map(|it| &it.retention).collect();
    let rules: BTreeSet<&String> = inventory.retention.iter().map(|it| &it.id).collect();
    assert_eq!(used, rules);
    assert_eq!(rules.len(), inventory.retention.len(), "a rule stands twice");
    assert!(inventory.retention.iter().all(|it| !it.sweeper.is_empty()));
    assert!(inventory.column.iter().all(|it| !it.retention.is_empty()));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "whoever runs the tests says whether to write")]
fn the_data_model_is_what_the_inventory_says() {
    let path = in_repository("docs/DATA_MODEL.md");
    let page = fs::read_to_string(&path).unwrap();
    let (prose, _) = page.split_once(document::MARK).unwrap();
    let fresh = format!("{prose}{}", document::write(&Inventory::read()));
    if std::env::var_os("MILA_BLESS").is_some() {
        fs::write(&path, fresh).unwrap();
    } else {
        assert!(page == fresh, "docs/DATA_MODEL.md is stale: run these tests with MILA_BLESS=1");
    }
}
