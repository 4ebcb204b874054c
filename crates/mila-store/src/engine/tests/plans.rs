//! The plans that a connection of the pool makes before the server knows how much there is.

use crate::engine::postgres::pool::pool;
use crate::engine::postgres::target::Target;
use crate::{Statement, testing};

/// How many parameters a statement has.
fn parameters(sql: &str) -> usize {
    let numbers = sql.split('$').skip(1);
    let digits = |it: &str| it.chars().take_while(char::is_ascii_digit).collect::<String>();
    numbers.filter_map(|it| digits(it).parse().ok()).max().unwrap_or(0)
}

/// Asks for the plan of a statement as the connection has it.
fn explain(statement: &Statement) -> String {
    let arguments = vec!["NULL"; parameters(statement.on_postgres())].join(", ");
    let arguments = if arguments.is_empty() { arguments } else { format!("({arguments})") };
    format!("EXPLAIN EXECUTE \"{}\"{arguments}", statement.name)
}

/// Chores that are about all rows of a table.
const ABOUT_ALL: &str = "SETTLE_";

/// Tables that grow with people and with what they write.
const GROWING: [&str; 10] = [
    "person",
    "address",
    "lane",
    "seen",
    "message",
    "event",
    "turn",
    "outbox",
    "account",
    "suppression",
];

/// Of a table without rows, reading all of it is the cheaper way; but the plan stays while it fills.
#[tokio::test]
async fn plans_that_are_made_on_an_empty_database_go_by_indexes() {
    let database = testing::postgres_database().await;
    let mut wire = pool(Target::parse(&database.running).unwrap()).unwrap().get().await.unwrap();
    let reads_all = GROWING.map(|table| format!("Seq Scan on {table} "));
    let joins = ["Hash Join", "Merge Join", "JIT"].map(str::to_owned);
    let (mut found, mut looked) = (Vec::new(), 0);
    for statement in crate::statements().filter(|it| !it.name.starts_with(ABOUT_ALL)) {
        for row in wire.query(&explain(statement), &[]).await.unwrap() {
            let line: String = row.get("plan.QUERY PLAN").unwrap();
            looked += usize::from(line.contains("Index"));
            if reads_all.iter().chain(&joins).any(|it| line.contains(it)) {
                found.push((statement.name, line));
            }
        }
    }
    assert!(looked > 100, "these are plans: {looked}");
    assert!(found.is_empty(), "{found:#?}");
}
