//! The statements that make the two roles, run as a provider lets its customers run them.

use std::sync::Arc;

use mila_domain::Secret;
use mila_store::{Entropy, Store, testing};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Executor as _, Row as _};

use super::{filled, read};

/// The administrator at a provider such as Supabase is no superuser, but may make roles and
/// owns the database.
async fn administered() -> (PgConnectOptions, String) {
    let database = testing::unmigrated_database().await;
    let owner: PgConnectOptions = database.owner.expose().parse().unwrap();
    let running: PgConnectOptions =
        testing::postgres_database().await.owner.expose().parse().unwrap();
    let entropy = Entropy::from_system().unwrap();
    let suffix = format!("{:016x}", u64::from_be_bytes(entropy.bytes()));
    let mut superuser = running.connect().await.unwrap();
    let name = owner.get_database().unwrap();
    let make = format!(
        "CREATE ROLE admin_{suffix} LOGIN CREATEROLE; \
         ALTER DATABASE {name} OWNER TO admin_{suffix}"
    );
    superuser.execute(AssertSqlSafe(make)).await.unwrap();
    (owner.username(&format!("admin_{suffix}")), suffix)
}

fn as_role(admin: &PgConnectOptions, role: &str) -> Secret {
    Secret::new(admin.clone().username(role).to_url_lossy().to_string())
}

async fn is_refused(connection: &mut PgConnection, statement: &'static str) -> bool {
    connection.execute(statement).await.is_err()
}

#[tokio::test]
async fn the_roles_migrate_and_serve_and_no_more() {
    let (admin, suffix) = administered().await;
    let values = [("password of the owner", "one"), ("password of the app", "two")];
    let sql = filled(&read("deploy/supabase.sql"), &values);
    // Roles belong to the whole server, on which other tests make theirs.
    let sql = sql.replace("mila_owner", &format!("mila_owner_{suffix}"));
    let sql = sql.replace("mila_app", &format!("mila_app_{suffix}"));
    admin.connect().await.unwrap().execute(AssertSqlSafe(sql)).await.unwrap();

    let owner = as_role(&admin, &format!("mila_owner_{suffix}"));
    let running = as_role(&admin, &format!("mila_app_{suffix}"));
    mila_store::migrate(&owner, &running).await.unwrap();
    let entropy = Arc::new(Entropy::from_system().unwrap());
    let store = Store::open_postgres(&running, testing::keys(), entropy).await;
    store.expect("the running role stands behind the wall").ping().await.unwrap();

    let running: PgConnectOptions = running.expose().parse().unwrap();
    let mut running = running.connect().await.unwrap();
    assert!(is_refused(&mut running, "CREATE SCHEMA loot").await);
    assert!(is_refused(&mut running, "ALTER TABLE mila.message DISABLE ROW LEVEL SECURITY").await);
    let rights = "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
         FROM pg_roles WHERE rolname = current_user";
    assert!(!running.fetch_one(rights).await.unwrap().get::<bool, _>(0));
}
