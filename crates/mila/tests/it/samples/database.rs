//! The statements that make the two roles, run as a provider lets its customers run them.

use std::sync::Arc;

use mila_domain::Secret;
use mila_store::{Entropy, Store, testing};
use tokio_postgres::{Client, Config};

use super::{filled, read};

/// The administrator at a provider such as Supabase is no superuser, but may make roles and
/// owns the database: their address, and what tells their roles from those of other tests.
async fn administered() -> (Secret, String) {
    let database = testing::unmigrated_database().await;
    let owner: Config = database.owner.expose().parse().unwrap();
    let superuser = testing::owner(&testing::postgres_database().await).await;
    let entropy = Entropy::from_system().unwrap();
    let suffix = format!("{:016x}", u64::from_be_bytes(entropy.bytes()));
    let name = owner.get_dbname().unwrap();
    let make = format!(
        "CREATE ROLE admin_{suffix} LOGIN CREATEROLE; \
         ALTER DATABASE {name} OWNER TO admin_{suffix}"
    );
    superuser.batch_execute(&make).await.unwrap();
    (testing::as_role(&database.owner, &format!("admin_{suffix}")), suffix)
}

async fn connect(url: &Secret) -> Client {
    testing::connect(&url.expose().parse().unwrap()).await
}

#[tokio::test]
async fn the_roles_migrate_and_serve_and_no_more() {
    let (admin, suffix) = administered().await;
    let values = [("password of the owner", "one"), ("password of the app", "two")];
    let sql = filled(&read("deploy/supabase.sql"), &values);
    // Roles belong to the whole server, on which other tests make theirs.
    let sql = sql.replace("mila_owner", &format!("mila_owner_{suffix}"));
    let sql = sql.replace("mila_app", &format!("mila_app_{suffix}"));
    connect(&admin).await.batch_execute(&sql).await.unwrap();

    let owner = testing::as_role(&admin, &format!("mila_owner_{suffix}"));
    let running = testing::as_role(&admin, &format!("mila_app_{suffix}"));
    mila_store::migrate(&owner, &running).await.unwrap();
    let entropy = Arc::new(Entropy::from_system().unwrap());
    let store = Store::open_postgres(&running, testing::keys(), entropy).await;
    store.expect("the running role stands behind the wall").ping().await.unwrap();

    let running = connect(&running).await;
    for forbidden in ["CREATE SCHEMA loot", "ALTER TABLE mila.message DISABLE ROW LEVEL SECURITY"] {
        assert!(running.batch_execute(forbidden).await.is_err(), "{forbidden}");
    }
    let rights = "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
         FROM pg_roles WHERE rolname = current_user";
    assert!(!running.query_one(rights, &[]).await.unwrap().get::<_, bool>(0));
}
